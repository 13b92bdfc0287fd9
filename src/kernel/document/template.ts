import type { Indicator } from '../indicator.ts'
import { monthOfYear, type Period, yearOfMonth } from '../period.ts'
import { type Aspect, type AspectWord, aspectOf, aspectWords } from './aspect.ts'
import { type Condition, parseConditions } from './condition.ts'
import type { Approximate } from './display.ts'
import { nearest } from './nearest.ts'
import type { HeadingLevel } from './text.ts'
import { type UndertakingList, undertakingLists } from './undertaking.ts'

/** Of which period, seen from the document's own. */
export type When = '本期' | '上年' | '上年同期' | '上年末' | '全年'

/** 分街道 前3: the areas below, the greatest or the least first. */
export interface AreaList {
  readonly take: number | null
  readonly from: 'top' | 'bottom'
}

export interface FigureNode {
  readonly kind: 'figure'
  readonly indicator: Indicator
  readonly aspect: Aspect
  readonly when: When
  readonly approximate: Approximate | null
  /** 数: the digits without their unit. */
  readonly bare: boolean
  readonly areas: AreaList | null
}

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: Variable }
  | FigureNode
  /** 期名: what the text calls the figure's period. */
  | { readonly kind: 'periodName'; readonly indicator: Indicator; readonly when: When }
  | { readonly kind: 'label' | 'owner'; readonly indicator: Indicator }
  /** 目标清单: the targets of the year that are not met yet; 下年: those of the next. */
  | { readonly kind: 'targets'; readonly take: number | null; readonly next: boolean }
  /** [[ … ]]: the first alternative whose figures are all there and none of them zero. */
  | { readonly kind: 'optional'; readonly alternatives: readonly (readonly Node[])[] }
  | ChoiceNode

/** [[若 …：…|否则：…]]: the first branch whose conditions are met; none of them where a figure is unknown. */
export interface ChoiceNode {
  readonly kind: 'choice'
  readonly branches: readonly Branch[]
}

export interface Branch {
  /** Empty for 否则. */
  readonly conditions: readonly Condition[]
  /** The condition as it is written, indicators by their names. */
  readonly says: string
  readonly nodes: readonly Node[]
}

export type Sentence = readonly Node[]

/** A run of sentences that stays or goes as one: 一是…, or what stands before it. */
export interface Item {
  readonly enumerated: boolean
  readonly sentences: readonly Sentence[]
}

export type TemplateBlock = { readonly line: number } & (
  | { readonly kind: 'title'; readonly nodes: readonly Node[] }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly nodes: readonly Node[] }
  | { readonly kind: 'paragraph'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly table: TableTemplate }
  | { readonly kind: 'problems'; readonly take: number | null }
  | { readonly kind: 'attachment'; readonly nodes: readonly Node[] }
  /** 排名: the areas below by each indicator that was chosen, in words and as a table. */
  | { readonly kind: 'rankings' }
  /** 表扬 and 点名: who is in front, and who is at the end again or in several. */
  | { readonly kind: 'praise'; readonly take: number }
  | { readonly kind: 'laggards' }
  | { readonly kind: 'undertakings'; readonly list: UndertakingList }
  /** 图: one indicator by the areas below or by the months of the period, as a table with a picture. */
  | { readonly kind: 'chart'; readonly indicator: Indicator; readonly by: 'areas' | 'periods' }
  | { readonly kind: 'attachmentList' }
  | { readonly kind: 'definitions' }
  | { readonly kind: 'signature' }
)

export const columnNames = [
  '指标',
  '单位',
  '年度目标',
  '本期数',
  '期别',
  '上年同期数',
  '同比',
  '完成年度目标',
  '达到序时进度',
  '距目标',
  '位次',
  '责任科室',
] as const
export type ColumnName = (typeof columnNames)[number]

export interface TableTemplate {
  readonly name: string
  readonly caption: readonly Node[]
  readonly columns: readonly ColumnName[]
  readonly rows: readonly Indicator[]
  /** Only rows whose indicator has a target for the year. */
  readonly withTarget: boolean
  /** Only rows whose indicator has something to tell: a bureau does not do everything that a table could list. */
  readonly withValue: boolean
}

export const variables = [
  '单位',
  '地区',
  '级',
  '年',
  '上年',
  '下年',
  '期间',
  '期名',
  '截止日',
  '截止号',
  '成文日期',
] as const
export type Variable = (typeof variables)[number]

/** For which periods a template is made. */
export type Span = '半年' | '全年' | '任意'

export interface Template {
  readonly id: string
  readonly name: string
  readonly span: Span
  /** Only an internal paper may cite figures that stay inside. */
  readonly internal: boolean
  /** 选指标: what it ranks unless somebody chooses otherwise; `null` where nothing is chosen. */
  readonly chosen: readonly Indicator[] | null
  /** How long the text may be, attachments apart; `null` for any length. */
  readonly charactersMax: number | null
  /** 版式：一页: it is read and printed as one sheet of figures, pictures and few words. */
  readonly onePage: boolean
  readonly blocks: readonly TemplateBlock[]
}

/** What is wrong with a template, and where: lines and columns count from 1. */
export interface TemplateProblem {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly advice: string
}

export type ParsedTemplate =
  | { readonly template: Template; readonly problems?: never }
  | { readonly problems: readonly TemplateProblem[]; readonly template?: never }

/** Whether a template is made for a period, such as 上半年. */
export function suits({ span }: Pick<Template, 'span'>, { first, last }: Period): boolean {
  const within = yearOfMonth(first) === yearOfMonth(last) && monthOfYear(first) === 1
  if (span === '任意') return true
  return within && monthOfYear(last) === (span === '半年' ? 6 : 12)
}

/**
 * Reads a template and checks every name in it. `# ` is the title, `## ` to `##### ` are headings without
 * their numbers, `附件：` starts an attachment, `表：` declares a table, `// ` is a remark; any other line is
 * a paragraph, or in braces of its own a table, the problems, the signature.
 */
export function parseTemplate(id: string, source: string, indicators: ReadonlyMap<string, Indicator>): ParsedTemplate {
  const parser = new Parser(source, indicators)
  const parsed = parser.template(id)
  return parser.problems.length > 0 ? { problems: parser.problems } : { template: parsed }
}

/** The indicators that a template names, in its order. */
export function namedIndicators({ blocks, chosen }: Template): readonly Indicator[] {
  const found = new Map((chosen ?? []).map((indicator) => [indicator.id, indicator]))
  const note = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.kind === 'figure') found.set(node.indicator.id, node.indicator)
      if (node.kind === 'optional') node.alternatives.forEach(note)
      if (node.kind !== 'choice') continue
      for (const { conditions, nodes: own } of node.branches) {
        for (const { indicator } of conditions) found.set(indicator.id, indicator)
        note(own)
      }
    }
  }
  for (const block of blocks) {
    if (block.kind === 'table') for (const row of block.table.rows) found.set(row.id, row)
    if (block.kind === 'chart') found.set(block.indicator.id, block.indicator)
    if (block.kind === 'paragraph') for (const { sentences } of block.items) sentences.forEach(note)
    if (block.kind === 'title' || block.kind === 'heading' || block.kind === 'attachment') note(block.nodes)
  }
  return [...found.values()]
}

const HEADING = /^(#{1,5}) +(\S.*)$/
const SETTING = /^(名称|期间|密级|选指标|字数|版式)：(.*)$/
const CHOSEN = '选指标：'
const PRAISED = 3
const DIRECTIVE = /^\{\{\s*([^{}]*?)\s*\}\}$/
const ENUMERATED = /^[一二三四五六七八九十]是/
const SENTENCE_END = /[。；][”’」）]*/g
/** The condition of a branch, up to its colon. */
const BRANCH = /^(?:若\s+([^：|\]]*)|(否则))：/
const TAKE = /^(前|后)(\d{1,2})$/

class Parser {
  readonly problems: TemplateProblem[] = []
  readonly #lines: readonly string[]
  readonly #byName: ReadonlyMap<string, Indicator>
  readonly #tables = new Map<string, TableTemplate>()
  #internal = false
  #line = 0

  constructor(source: string, indicators: ReadonlyMap<string, Indicator>) {
    this.#lines = source.split(/\r?\n/)
    this.#byName = new Map(
      [...indicators.values()].flatMap((one) => [[one.label, one] as const, [one.id, one] as const]),
    )
  }

  template(id: string): Template {
    const settings = new Map(
      this.#lines.flatMap((line) => {
        const [, name, value] = SETTING.exec(line) ?? []
        return name === undefined ? [] : [[name, value?.trim() ?? ''] as const]
      }),
    )
    this.#internal = settings.get('密级') === '内部'
    const span = settings.get('期间') ?? '任意'
    if (span !== '半年' && span !== '全年' && span !== '任意')
      this.#report(1, `期间「${span}」无法识别`, '请写 半年、全年 或 任意')
    const layout = settings.get('版式') ?? '公文'
    if (layout !== '公文' && layout !== '一页') this.#report(1, `版式「${layout}」无法识别`, '请写 公文 或 一页')
    const chosen = this.#readChosen()
    this.#readTables()
    const blocks = this.#readBlocks()
    const charactersMax = this.#charactersMax()
    return {
      ...{ id, name: settings.get('名称') ?? id, span: span as Span, internal: this.#internal },
      ...{ chosen, charactersMax, onePage: layout === '一页', blocks },
    }
  }

  #report(column: number, message: string, advice: string): void {
    this.problems.push({ line: this.#line + 1, column, message, advice })
  }

  #readChosen(): readonly Indicator[] | null {
    const at = this.#lines.findIndex((line) => line.startsWith(CHOSEN))
    if (at < 0) return null
    this.#line = at
    const cells = this.#cells((this.#lines[at] ?? '').slice(CHOSEN.length), CHOSEN.length)
    const chosen = cells.flatMap(({ text, column }) => this.#indicator(text, column) ?? [])
    this.#line = 0
    return chosen
  }

  #charactersMax(): number | null {
    const line = this.#lines.findIndex((one) => one.startsWith('字数：'))
    const words = this.#lines[line]?.slice('字数：'.length).trim() ?? ''
    if (line < 0) return null
    if (/^[1-9]\d{0,5}$/.test(words)) return Number(words)
    this.#line = line
    this.#report('字数：'.length + 1, `字数「${words}」无法识别`, '请写一个数，如 字数：5000')
    return null
  }

  #readTables(): void {
    for (this.#line = 0; this.#line < this.#lines.length; this.#line++) {
      const name = /^表：(.*)$/.exec(this.#text())?.[1]?.trim()
      if (name !== undefined) this.#readTable(name)
    }
    this.#line = 0
  }

  #readTable(name: string): void {
    let caption: readonly Node[] = [{ kind: 'text', text: name }]
    let columns: readonly ColumnName[] = []
    const rows: Indicator[] = []
    let [withTarget, withValue] = [false, false]
    for (;;) {
      const [, part, rest = ''] = /^(标题|列|行|只列)：(.*)$/.exec(this.#lines[this.#line + 1] ?? '') ?? []
      if (part === undefined) break
      this.#line += 1
      const start = part.length + 1
      if (part === '标题') caption = this.#inline(rest, start)
      if (part === '列') columns = this.#cells(rest, start).flatMap(({ text, column }) => this.#column(text, column))
      if (part === '只列') {
        withTarget = rest.trim() === '有目标'
        withValue = rest.trim() === '有数'
        if (!withTarget && !withValue)
          this.#report(start + 1, `「只列：${rest}」无法识别`, '请写 只列：有目标 或 只列：有数')
      }
      if (part === '行')
        rows.push(...this.#cells(rest, start).flatMap(({ text, column }) => this.#indicator(text, column) ?? []))
    }
    if (columns.length === 0 || rows.length === 0)
      this.#report(1, `表「${name}」没有列或没有行`, '请在“表：”下面接着写“列：”和“行：”，用｜分开')
    this.#tables.set(name, { name, caption, columns, rows, withTarget, withValue })
  }

  #cells(text: string, start: number): { text: string; column: number }[] {
    let at = start
    return text.split('｜').map((cell) => {
      const found = { text: cell.trim(), column: at + 1 }
      at += cell.length + 1
      return found
    })
  }

  #column(text: string, column: number): ColumnName[] {
    const found = columnNames.find((name) => name === text)
    if (found === undefined) this.#report(column, `没有列「${text}」`, this.#meant(text, columnNames))
    return found === undefined ? [] : [found]
  }

  #readBlocks(): TemplateBlock[] {
    const blocks: TemplateBlock[] = []
    for (this.#line = 0; this.#line < this.#lines.length; this.#line++) {
      const text = this.#text()
      if (text === '' || text.startsWith('//') || SETTING.test(text) || /^(表|标题|列|行|只列)：/.test(text)) continue
      const block = this.#block(text)
      if (block !== null) blocks.push(block)
    }
    return blocks
  }

  #block(text: string): TemplateBlock | null {
    const line = this.#line + 1
    const [, marks, heading] = HEADING.exec(text) ?? []
    if (marks !== undefined && heading !== undefined) {
      const nodes = this.#inline(heading, marks.length + 1)
      const level = marks.length - 1
      return level === 0
        ? { line, kind: 'title', nodes }
        : { line, kind: 'heading', level: level as HeadingLevel, nodes }
    }
    const attachment = /^附件：(.+)$/.exec(text)?.[1]
    if (attachment !== undefined) return { line, kind: 'attachment', nodes: this.#inline(attachment, 3) }
    const directive = DIRECTIVE.exec(text)?.[1]
    if (directive !== undefined) {
      const found = this.#directive(directive.split(/\s+/), line)
      if (found !== undefined) return found
    }
    return { line, kind: 'paragraph', items: itemsOf(this.#inline(text, 0)) }
  }

  /** A block in braces of its own; `undefined` where the braces hold an ordinary figure. */
  #directive([name = '', ...words]: readonly string[], line: number): TemplateBlock | null | undefined {
    switch (name) {
      case '表': {
        const table = this.#tables.get(words[0] ?? '')
        if (table !== undefined) return { line, kind: 'table', table }
        this.#report(1, `没有声明表「${words[0] ?? ''}」`, this.#meant(words[0] ?? '', this.#tables.keys()))
        return null
      }
      case '图':
        return this.#chart(words, line)
      case '问题':
        return { line, kind: 'problems', take: this.#take(words[0], 1)?.take ?? null }
      case '排名':
        return { line, kind: 'rankings' }
      case '表扬':
        return { line, kind: 'praise', take: this.#take(words[0], 1)?.take ?? PRAISED }
      case '点名':
        return { line, kind: 'laggards' }
      case '任务':
        return { line, kind: 'undertakings', list: listOf(words[0] ?? '在办') }
      case '附件清单':
        return { line, kind: 'attachmentList' }
      case '口径':
        return { line, kind: 'definitions' }
      case '落款':
        return { line, kind: 'signature' }
      default:
        return undefined
    }
  }

  #chart([name = '', by = '分街道']: readonly string[], line: number): TemplateBlock | null {
    const indicator = this.#indicator(name, '{{图 '.length + 1)
    if (by !== '分街道' && by !== '逐月') {
      this.#report(
        '{{图 '.length + name.length + 2,
        `「${by}」无法识别`,
        '请写 分街道 或 逐月，如 {{图 新认定高新技术企业 分街道}}',
      )
      return null
    }
    return indicator === null ? null : { line, kind: 'chart', indicator, by: by === '逐月' ? 'periods' : 'areas' }
  }

  #text(): string {
    return (this.#lines[this.#line] ?? '').trimEnd()
  }

  /** Text with figures and optional segments; `offset` is the column before its first character. */
  #inline(text: string, offset: number): readonly Node[] {
    const { nodes, at } = this.#nodes(text, 0, offset, false)
    if (at < text.length) this.#report(offset + at + 1, '多出的「]]」', '请删去，或在前面补上「[[」')
    return nodes
  }

  #nodes(text: string, from: number, offset: number, inside: boolean): { nodes: Node[]; at: number } {
    const nodes: Node[] = []
    let [at, plain] = [from, '']
    const flush = () => {
      if (plain !== '') nodes.push({ kind: 'text', text: plain })
      plain = ''
    }
    while (at < text.length) {
      if (text.startsWith('{{', at)) {
        const end = text.indexOf('}}', at)
        if (end < 0) {
          this.#report(offset + at + 1, '「{{」没有结束', '请在后面补上「}}」')
          return { nodes, at: text.length }
        }
        flush()
        const node = this.#braces(text.slice(at + 2, end), offset + at + 3)
        if (node !== null) nodes.push(node)
        at = end + 2
      } else if (text.startsWith('[[', at)) {
        flush()
        const optional = /^(?:若\s|否则)/.test(text.slice(at + 2))
          ? this.#choice(text, at, offset)
          : this.#optional(text, at, offset)
        nodes.push(optional.node)
        at = optional.at
      } else if (text.startsWith(']]', at) || (inside && text[at] === '|')) {
        break
      } else {
        plain += text[at]
        at += 1
      }
    }
    flush()
    return { nodes, at }
  }

  #choice(text: string, from: number, offset: number): { node: Node; at: number } {
    const branches: Branch[] = []
    let at = from + 2
    for (;;) {
      const [whole, words, otherwise] = BRANCH.exec(text.slice(at)) ?? []
      const column = offset + at + 1
      if (whole === undefined)
        this.#report(column, '这里应是「若 条件：」或「否则：」', '每一种写法前都要写条件，用「|」分开')
      if (branches.at(-1)?.says === '否则') this.#report(column, '「否则」后面还有写法', '请把「否则」放在最后')
      const conditions = words === undefined ? [] : this.#conditions(words, column + whole!.indexOf(words))
      const part = this.#nodes(text, at + (whole?.length ?? 0), offset, true)
      branches.push({ conditions, says: otherwise ?? spoken(words?.trim() ?? '', conditions), nodes: part.nodes })
      at = part.at
      if (text[at] !== '|') break
      at += 1
    }
    if (!text.startsWith(']]', at)) this.#report(offset + from + 1, '「[[」没有结束', '请在后面补上「]]」')
    return { node: { kind: 'choice', branches }, at: Math.min(at + 2, text.length) }
  }

  #conditions(words: string, column: number): readonly Condition[] {
    const { conditions, problems } = parseConditions(words, {
      indicator: (name, at) => this.#indicator(name, column + at),
      meant: (word, names) => this.#meant(word, names),
      isWhen,
    })
    for (const { at, message, advice } of problems) this.#report(column + at, message, advice)
    return conditions
  }

  #optional(text: string, from: number, offset: number): { node: Node; at: number } {
    const alternatives: Node[][] = []
    let at = from + 2
    for (;;) {
      const part = this.#nodes(text, at, offset, true)
      alternatives.push(part.nodes)
      at = part.at
      if (text[at] === '|') at += 1
      else break
    }
    if (!text.startsWith(']]', at)) this.#report(offset + from + 1, '「[[」没有结束', '请在后面补上「]]」')
    return { node: { kind: 'optional', alternatives }, at: Math.min(at + 2, text.length) }
  }

  #braces(inside: string, column: number): Node | null {
    const words = inside.trim().split(/\s+/)
    const [name = '', ...rest] = words
    const variable = variables.find((one) => one === name)
    if (variable !== undefined) return { kind: 'variable', name: variable }
    if (name === '目标清单') {
      const take = this.#take(
        rest.find((word) => word !== '下年'),
        column,
      )
      return { kind: 'targets', take: take?.take ?? null, next: rest.includes('下年') }
    }
    const indicator = this.#indicator(name, column)
    return indicator === null ? null : this.#figure(indicator, rest, column)
  }

  #indicator(name: string, column: number): Indicator | null {
    const found = this.#byName.get(name)
    if (found === undefined) {
      this.#report(column, `没有指标「${name}」`, this.#meant(name, [...this.#byName.keys(), ...variables]))
      return null
    }
    if (!this.#internal && found.use !== undefined && found.use !== 'public') {
      this.#report(column, `「${found.label}」仅限内部使用，不能写入对外文稿`, '请删去，或在模板开头写明“密级：内部”')
      return null
    }
    return found
  }

  #figure(indicator: Indicator, words: readonly string[], column: number): Node | null {
    let [aspect, when, approximate, bare]: [Aspect, When, Approximate | null, boolean] = ['value', '本期', null, false]
    let areas: AreaList | null = null
    let special: 'periodName' | 'label' | 'owner' | null = null
    for (const word of words) {
      const [key, value = ''] = word.split('=')
      if (word === '数') bare = true
      else if (word === '期名') special = 'periodName'
      else if (word === '名') special = 'label'
      else if (word === '科室') special = 'owner'
      else if (word === '分街道') areas ??= { take: null, from: 'top' }
      else if (TAKE.test(word)) areas = this.#take(word, column)
      else if (key === '期' && isWhen(value)) when = value
      else if (key === '约' && isApproximate(value)) approximate = value
      else if (isAspectWord(word)) {
        const found = aspectOf(word, indicator)
        if ('problem' in found) this.#report(column, found.problem, '请删去，或换成合适的取数方式')
        else aspect = found.aspect
      } else {
        const known = [...aspectWords, '数', '期名', '名', '科室', '分街道', '前3', '期=上年', '期=全年', '约=余']
        this.#report(column, `不认识取数方式「${word}」`, this.#meant(word, known))
      }
    }
    if (special === 'periodName') return { kind: 'periodName', indicator, when }
    if (special !== null) return { kind: special, indicator }
    return { kind: 'figure', indicator, aspect, when, approximate, bare, areas }
  }

  #take(word: string | undefined, column: number): AreaList | null {
    if (word === undefined) return null
    const [, end, count] = TAKE.exec(word) ?? []
    if (count === undefined) {
      this.#report(column, `「${word}」无法识别`, '请写成 前3 或 后3')
      return null
    }
    return { take: Number(count), from: end === '后' ? 'bottom' : 'top' }
  }

  #meant(word: string, names: Iterable<string>): string {
    const all = [...names]
    const near = nearest(word, all)
    return near === null ? '请用 kechuang indicator list 查看全部指标' : `是否为「${near}」？`
  }
}

/** A condition as a clerk reads it: the ids in it told by their names. */
function spoken(words: string, conditions: readonly Condition[]): string {
  return conditions.reduce((said, { indicator: { id, label } }) => said.replace(`${id} `, `${label} `), words)
}

/** A word that is no list by standing names a kind: 督查问题. */
function listOf(word: string): UndertakingList {
  return undertakingLists.find((one) => one === word) ?? { kind: word }
}

function isWhen(word: string): word is When {
  return ['本期', '上年', '上年同期', '上年末', '全年'].includes(word)
}

function isApproximate(word: string): word is Approximate {
  return word === '余' || word === '近' || word === '超'
}

function isAspectWord(word: string): word is AspectWord {
  return (aspectWords as readonly string[]).includes(word)
}

/** Splits a paragraph into its sentences, and these into 一是…, 二是… and what stands before. */
function itemsOf(nodes: readonly Node[]): readonly Item[] {
  const items: { enumerated: boolean; sentences: Sentence[] }[] = []
  for (const sentence of sentencesOf(nodes)) {
    const [first, ...rest] = sentence
    const marker = first?.kind === 'text' ? ENUMERATED.exec(first.text)?.[0] : undefined
    const last = items.at(-1)
    if (marker !== undefined && first?.kind === 'text') {
      const opening = { kind: 'text', text: first.text.slice(marker.length) } as const
      items.push({ enumerated: true, sentences: [[opening, ...rest]] })
    } else if (last === undefined) items.push({ enumerated: false, sentences: [sentence] })
    else last.sentences.push(sentence)
  }
  return items
}

function sentencesOf(nodes: readonly Node[]): Sentence[] {
  const sentences: Node[][] = []
  let open: Node[] = []
  const close = () => {
    if (open.length > 0) sentences.push(open)
    open = []
  }
  for (const node of nodes) {
    if (node.kind !== 'text') {
      open.push(node)
      if (endsSentence(node)) close()
      continue
    }
    let from = 0
    for (const match of node.text.matchAll(SENTENCE_END)) {
      const end = match.index + match[0].length
      open.push({ kind: 'text', text: node.text.slice(from, end) })
      close()
      from = end
    }
    if (from < node.text.length) open.push({ kind: 'text', text: node.text.slice(from) })
  }
  close()
  return sentences
}

/** What a segment says where it says its first. */
export function firstWording(node: Node): readonly Node[] | undefined {
  if (node.kind === 'optional') return node.alternatives[0]
  return node.kind === 'choice' ? node.branches[0]?.nodes : undefined
}

/** An optional segment may be a whole sentence of its own. */
function endsSentence(node: Node): boolean {
  const last = firstWording(node)?.at(-1)
  return last?.kind === 'text' && /[。；][”’」）]*$/.test(last.text)
}
