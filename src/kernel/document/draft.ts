import { dayText } from '../day.ts'
import { compareDecimals, type Rational } from '../exact.ts'
import type { Indicator } from '../indicator.ts'
import { type Citation, leadingWord } from './citation.ts'
import { type Cited, findFigure, resolve, type Scope } from './figures.ts'
import { HeadingCount } from './heading.ts'
import { type ChartKind, indicatorTable } from './indicatorTable.ts'
import { proposePlans } from './plans.ts'
import { type ProblemKind, proposeProblems, strongest } from './problems.ts'
import {
  laggardPieces,
  praisePieces,
  type Ranked,
  rankedAreas,
  rankingColumns,
  rankingPieces,
  rankingRows,
} from './ranking.ts'
import { merged, type Piece, type Rendered, renderNodes, type Said, tidy } from './render.ts'
import {
  type ColumnName,
  firstWording,
  type Item,
  type Node,
  namedIndicators,
  type Sentence,
  type TableTemplate,
  type Template,
  type TemplateBlock,
} from './template.ts'
import type { Block, HeadingLevel, Span, TableColumn } from './text.ts'
import { proposeAccounts } from './undertaking.ts'
import { undertakingTable } from './undertakingTable.ts'
import { periodWords } from './within.ts'
import { chineseNumber, unitText } from './wording.ts'

/** 起草结果: the text, what its figures cite, and what a person should look at. */
export interface Draft {
  readonly title: string
  readonly text: readonly Block[]
  /** Of the text and of all proposals, so that one can be taken over later. */
  readonly citations: readonly Citation[]
  readonly proposals: readonly Proposal[]
  readonly dropped: readonly Dropped[]
}

/** A problem that the figures suggest, a plan that a target does, or what became of an earlier plan, ready for the text. */
export interface Proposal {
  readonly kind: ProblemKind | 'plan' | 'account'
  /** What it is about: an indicator's id, or that of the task. */
  readonly indicator: string
  readonly label: string
  readonly taken: boolean
  /** Somebody left it out: it is not proposed again for this period. */
  readonly left?: { readonly by: string; readonly at: string }
  readonly spans: readonly Span[]
}

/** What of the template is not in the text, and why. */
export interface Dropped {
  readonly line: number
  readonly reason: string
}

/** 以领导定稿为准: a figure that stands as somebody wrote it, against the books, with a name and a reason. */
export interface Unlinked extends Dropped {
  readonly kind: 'unlinked'
  readonly label: string
  readonly expected: string
  readonly found: string
  readonly by: string
  readonly at: string
}

/** A block before its figures have their ids. */
type Drafted =
  | { readonly kind: 'title'; readonly pieces: readonly Piece[] }
  /** `closing` stands at the end of the whole text (附件说明) and fills no heading. */
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[]; readonly closing?: true }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly (readonly Piece[])[])[]
      readonly chart?: ChartKind
    }
  | { readonly kind: 'attachment'; readonly mark: string; readonly title: string }
  | { readonly kind: 'attachmentList' | 'definitions' }
  | Extract<Block, { kind: 'signature' }>

/** Fills a template. Pure: what it says depends on the books and the scope alone. */
export function draft(template: Template, scope: Scope): Draft {
  const dropped: Dropped[] = []
  const proposed = proposeProblems({ ...scope, named: spokenOf(template) }, keyIndicators(template))
  const asked = template.blocks.find((block) => block.kind === 'problems')
  const taken = asked?.kind === 'problems' ? strongest(proposed, asked.take ?? PROBLEMS_TAKEN) : []
  const ranked = (scope.chosen ?? []).map((indicator) => rankedAreas(scope, indicator))
  const filled = template.blocks.flatMap((block): Drafted[] => {
    if (block.kind === 'problems') return taken.map(({ pieces }, index) => enumerated(pieces, index))
    if (block.kind === 'rankings') return ranked.flatMap((one) => rankingBlocks(scope, one))
    if (block.kind === 'praise') return praisePieces(scope, ranked, block.take).map(enumerated)
    if (block.kind === 'laggards') return laggardPieces(scope, ranked).map(enumerated)
    const drafted = draftBlock(block, scope, dropped)
    return drafted === null ? [] : [drafted]
  })
  const whole = numbered(withoutEmpty(withLists(withoutEmpty(filled), scope)))
  const desk = new Desk()
  const text = whole.map((block) => desk.block(block))
  const proposals = proposed.map(
    (one): Proposal => ({
      kind: one.kind,
      indicator: one.indicator.id,
      label: one.indicator.label,
      taken: taken.includes(one),
      spans: desk.spans(one.pieces),
    }),
  )
  const plans = proposePlans(scope).map(
    ({ indicator, pieces }): Proposal => ({
      kind: 'plan',
      indicator: indicator.id,
      label: indicator.label,
      taken: false,
      spans: desk.spans(pieces),
    }),
  )
  const accounts = proposeAccounts(scope).map(
    ({ undertaking, pieces }): Proposal => ({
      kind: 'account',
      indicator: undertaking.id,
      label: undertaking.text,
      taken: false,
      spans: desk.spans(pieces),
    }),
  )
  const title = text.find((block) => block.kind === 'title')
  return {
    title: title?.kind === 'title' ? title.spans.map((span) => span.text).join('') : template.name,
    text,
    citations: desk.citations,
    proposals: [...proposals, ...plans, ...accounts],
    dropped,
  }
}

const PROBLEMS_TAKEN = 3

/** What the first table lists is what the paper is about. */
function keyIndicators({ blocks }: Template): ReadonlySet<Indicator> {
  const table = blocks.find((block) => block.kind === 'table')
  return new Set(table?.kind === 'table' ? table.table.rows : [])
}

/** What the text speaks of: a table of details lists many things that are too small to be a problem of the bureau's. */
function spokenOf(template: Template): readonly Indicator[] {
  const blocks = template.blocks.filter((block) => block.kind !== 'table' || !block.table.withValue)
  return namedIndicators({ ...template, blocks })
}

/** Gives every figure its id, in the order of reading. What was proposed and stands in the text is one figure. */
class Desk {
  readonly citations: Citation[] = []
  readonly #ids = new Map<Cited, string>()

  spans(pieces: readonly Piece[]): Span[] {
    return merged(pieces).map(({ text, cited }) =>
      cited === undefined ? { text } : { text, figure: this.#cite(cited) },
    )
  }

  block(block: Drafted): Block {
    switch (block.kind) {
      case 'title':
      case 'paragraph':
        return { kind: block.kind, spans: this.spans(block.pieces) }
      case 'heading':
        return { kind: 'heading', level: block.level, spans: this.spans(block.pieces) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => this.spans(cell))) }
      case 'attachmentList':
      case 'definitions':
        return { kind: 'paragraph', spans: [] }
      case 'attachment':
      case 'signature':
        return block
    }
  }

  #cite(cited: Cited): string {
    const known = this.#ids.get(cited)
    if (known !== undefined) return known
    const id = `f${this.citations.length + 1}`
    this.#ids.set(cited, id)
    this.citations.push({ id, ...cited })
    return id
  }
}

function draftBlock(block: TemplateBlock, scope: Scope, dropped: Dropped[]): Drafted | null {
  switch (block.kind) {
    case 'title':
      return { kind: 'title', pieces: line(block.nodes, scope) }
    case 'heading':
      return { kind: 'heading', level: block.level, pieces: line(block.nodes, scope) }
    case 'paragraph':
      return draftParagraph(block.items, block.line, scope, dropped)
    case 'table':
      return draftTable(block.table, scope)
    case 'attachment':
      return { kind: 'attachment', mark: '', title: plain(line(block.nodes, scope)) }
    case 'attachmentList':
    case 'definitions':
      return { kind: block.kind }
    case 'signature':
      return { kind: 'signature', agency: scope.bureau, date: dayText(scope.writtenOn) }
    case 'undertakings': {
      const table = undertakingTable(scope, block.list)
      return table === null ? null : { kind: 'table', ...table }
    }
    case 'chart':
      return draftChart(block, scope, dropped)
    case 'problems':
    case 'rankings':
    case 'praise':
    case 'laggards':
      return null
  }
}

const CHART_POINTS_MIN = 2

/** A picture of fewer than two figures shows nothing and is left out. */
function draftChart(
  { line: at, indicator, by }: Extract<TemplateBlock, { kind: 'chart' }>,
  scope: Scope,
  dropped: Dropped[],
): Drafted | null {
  const { first, last } = scope.period
  const months = Array.from({ length: last - first + 1 }, (_, index) => ({ first: first + index, last: first + index }))
  const chart = by === 'areas' ? 'bar' : 'line'
  const periods = by === 'areas' ? [scope.period] : months
  const table = indicatorTable(scope, { layout: by, indicators: [indicator], periods, growth: false, chart })
  if (table.figures >= CHART_POINTS_MIN)
    return { kind: 'table', caption: table.caption, columns: table.columns, rows: table.rows, chart }
  dropped.push({
    line: at,
    reason: `${indicator.label}：${by === 'areas' ? '没有分街道的数' : '没有逐月的数'}，不画图`,
  })
  return null
}

/** What is said of one indicator, and the whole order behind it. */
function rankingBlocks(scope: Scope, ranked: Ranked): Drafted[] {
  const rows = rankingRows(scope, ranked)
  const { indicator } = ranked
  return [
    { kind: 'paragraph', pieces: rankingPieces(scope, ranked) },
    ...(rows.length === 0
      ? []
      : [{ kind: 'table', caption: `${indicator.label}排名`, columns: rankingColumns, rows } satisfies Drafted]),
  ]
}

function line(nodes: readonly Node[], scope: Scope): Piece[] {
  return tidy(renderNodes(nodes, scope, { sentence: new Set(), paragraph: new Set() }).pieces)
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

/** A paragraph that was to tell figures and has none left is dropped, not padded. */
function draftParagraph(items: readonly Item[], at: number, scope: Scope, dropped: Dropped[]): Drafted | null {
  const paragraph = new Set<string>()
  const drafted = items.map((item) => ({ item, ...draftItem(item, at, scope, paragraph, dropped) }))
  const wanted = drafted.some(({ figures }) => figures)
  if (wanted && !drafted.some(({ spoke }) => spoke)) return null
  const kept = drafted.filter(({ pieces, figures, spoke }) => pieces.length > 0 && (!figures || spoke))
  const listed = kept.filter(({ item }) => item.enumerated).length
  let count = 0
  const pieces = kept.flatMap(({ item, pieces: own }) => {
    if (!item.enumerated || listed < 2) return own
    count += 1
    return [{ text: `${chineseNumber(count)}是` }, ...own]
  })
  return { kind: 'paragraph', pieces: closed(tidy(pieces)) }
}

function draftItem(
  { sentences }: Item,
  at: number,
  scope: Scope,
  paragraph: Set<string>,
  dropped: Dropped[],
): Pick<Rendered, 'figures' | 'spoke'> & { readonly pieces: readonly Piece[] } {
  const rendered = sentences.map((sentence) => draftSentence(sentence, at, scope, paragraph, dropped))
  let pieces: readonly Piece[] = []
  rendered.forEach(({ pieces: own }, index) => {
    if (own.length > 0) pieces = [...pieces, ...own]
    else if (isFullStop(sentences[index])) pieces = closed(pieces)
  })
  return {
    figures: rendered.some(({ figures }) => figures),
    spoke: rendered.some(({ spoke }) => spoke),
    pieces,
  }
}

/** Where the last of a run of clauses goes, the one before it takes its full stop. */
function isFullStop(sentence: Sentence | undefined): boolean {
  const last = sentence?.at(-1)
  const wording = last === undefined ? undefined : firstWording(last)
  if (wording !== undefined) return isFullStop(wording)
  return last?.kind === 'text' && /。[”’」）]*$/.test(last.text)
}

function draftSentence(
  sentence: Sentence,
  at: number,
  scope: Scope,
  paragraph: Set<string>,
  dropped: Dropped[],
): Rendered {
  const said: Said = { sentence: new Set(), paragraph: new Set(paragraph) }
  const rendered = renderNodes(sentence, scope, said)
  const { missing, figures, spoke } = rendered
  if (missing !== null) dropped.push({ line: at, reason: missing })
  if (missing !== null || (figures && !spoke)) return { ...rendered, spoke: false, pieces: [] }
  for (const name of said.paragraph) paragraph.add(name)
  return { ...rendered, pieces: tidy(rendered.pieces) }
}

/** A paragraph ends with a full stop, whatever its last sentence was before others went. */
function closed(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)
  if (last === undefined || last.cited !== undefined || !/[；，、]$/.test(last.text)) return pieces
  return [...pieces.slice(0, -1), { text: `${last.text.slice(0, -1)}。` }]
}

function enumerated(pieces: readonly Piece[], index: number): Drafted {
  return { kind: 'paragraph', pieces: [{ text: `${chineseNumber(index + 1)}是` }, ...pieces] }
}

const columnWidths: { readonly [name in ColumnName]: number } = {
  指标: 28,
  单位: 10,
  年度目标: 12,
  本期数: 13,
  期别: 14,
  上年同期数: 13,
  同比: 14,
  完成年度目标: 13,
  达到序时进度: 13,
  距目标: 12,
  位次: 9,
  责任科室: 12,
}
const leftColumns = new Set<ColumnName>(['指标'])
const centredColumns = new Set<ColumnName>(['单位', '期别', '责任科室', '位次'])

function draftTable({ caption, columns, rows, withTarget, withValue }: TableTemplate, scope: Scope): Drafted | null {
  const filled = (withValue ? byOwner(rows) : rows).flatMap((indicator) => {
    const target = withTarget ? findFigure(scope, { indicator, aspect: 'target' }) : null
    if (target !== null && target.kind !== 'figure') return []
    const value = findFigure(scope, { indicator, aspect: 'value' })
    if (value.kind !== 'figure' || (withValue && isIdle(indicator, value.value))) return []
    return [columns.map((column) => cell(column, indicator, scope))]
  })
  if (filled.length === 0) return null
  return {
    kind: 'table',
    caption: plain(line(caption, scope)),
    columns: columns.map((title) => ({
      title,
      width: columnWidths[title],
      align: leftColumns.has(title) ? 'left' : centredColumns.has(title) ? 'center' : 'right',
    })),
    rows: filled,
  }
}

/** A table of details is read by section heads, each looking for what is theirs: sections as they first come, in one run each. */
function byOwner(rows: readonly Indicator[]): readonly Indicator[] {
  return [...Map.groupBy(rows, ({ owner }) => owner).values()].flat()
}

/** Nothing was done. A zero that another body published is told: 清零 is a result. */
function isIdle({ of }: Indicator, { num }: Rational): boolean {
  return num === 0n && of.tree.op !== 'reading'
}

const NOT_TOLD: readonly Piece[] = [{ text: '—' }]

function cell(column: ColumnName, indicator: Indicator, scope: Scope): readonly Piece[] {
  switch (column) {
    case '指标':
      return [{ text: indicator.label }]
    case '责任科室':
      return [{ text: indicator.owner }]
    case '单位': {
      const found = findFigure(scope, { indicator, aspect: 'value' })
      return [{ text: found.kind === 'figure' ? unitText(found.phrase.display.unit) : '' }]
    }
    case '期别':
      return [{ text: periodCell(indicator, scope) }]
    case '年度目标':
      return figureCell(scope, indicator, 'target', '')
    case '本期数':
      return figureCell(scope, indicator, 'value', '')
    case '上年同期数': {
      const found = findFigure(scope, { indicator, aspect: 'value', when: '上年同期' })
      return found.kind === 'figure' && found.cited !== null ? digitCell(found.cited, '') : NOT_TOLD
    }
    case '同比':
      return changeCell(scope, indicator)
    case '完成年度目标':
      return figureCell(scope, indicator, 'completion', '%')
    case '达到序时进度':
      return figureCell(scope, indicator, 'schedule', '%')
    case '位次':
      return figureCell(scope, indicator, 'rank', '')
    case '距目标': {
      const gap = findFigure(scope, { indicator, aspect: 'gap' })
      if (gap.kind !== 'figure') return NOT_TOLD
      return gap.cited === null ? [{ text: '已完成' }] : digitCell(gap.cited, '')
    }
  }
}

function digitCell(cited: Cited, after: string): readonly Piece[] {
  const before = leadingWord(cited.rough ?? null)
  return [
    ...(before === '' ? [] : [{ text: before }]),
    { text: cited.shown, cited: { ...cited, before, after } },
    ...(after === '' ? [] : [{ text: after }]),
  ]
}

function figureCell(
  scope: Scope,
  indicator: Indicator,
  aspect: 'target' | 'value' | 'completion' | 'schedule' | 'rank',
  after: string,
): readonly Piece[] {
  const found = findFigure(scope, { indicator, aspect })
  // 认定 has none before autumn: nothing done yet is no slow progress.
  const idle = aspect === 'completion' && found.kind === 'figure' && found.value.num === 0n
  return found.kind === 'figure' && found.cited !== null && !idle ? digitCell(found.cited, after) : NOT_TOLD
}

/** 15.7%, -3.2%, 0.3个百分点: in a table a sign takes the place of words. */
function changeCell(scope: Scope, indicator: Indicator): readonly Piece[] {
  const { unit, tree } = indicator.of
  if (tree.op === 'growth' || tree.op === 'pointChange') return NOT_TOLD
  const found = findFigure(scope, { indicator, aspect: unit === '%' ? 'pointChange' : 'growth' })
  if (found.kind === 'words') {
    if (found.text.includes('不可比')) return [{ text: '不可比' }]
    const value = findFigure(scope, { indicator, aspect: 'value' })
    return value.kind === 'figure' && value.value.num === 0n ? NOT_TOLD : [{ text: found.text }]
  }
  if (found.kind === 'none') return NOT_TOLD
  if (found.cited === null) return [{ text: '持平' }]
  const { cited } = found
  const before = `${cited.rough === undefined ? '' : '约'}${compareDecimals(cited.value, ZERO) < 0 ? '-' : ''}`
  const after = cited.aspect === 'growth' ? '%' : '个百分点'
  return [{ text: before }, { text: cited.shown, cited: { ...cited, before, after } }, { text: after }]
}

const ZERO = '0' as Cited['value']

function periodCell(indicator: Indicator, scope: Scope): string {
  const { period, answer } = resolve(scope, indicator, '本期')
  const of = 'value' in answer ? answer.of : null
  return periodWords(indicator.of.tree, period, of, scope.period, scope.asOf).name
}

/** 附件说明 and 口径, which can be written only when it is known what stays. */
function withLists(blocks: readonly Drafted[], scope: Scope): Drafted[] {
  const titles = blocks.flatMap((block) => (block.kind === 'attachment' ? [block.title] : []))
  return blocks.flatMap((block): Drafted[] => {
    if (block.kind === 'attachmentList') return attachmentLines(titles)
    if (block.kind === 'definitions') return definitions(blocks, scope)
    return [block]
  })
}

function attachmentLines(titles: readonly string[]): Drafted[] {
  if (titles.length === 0) return []
  return titles.map((title, index) => {
    const number = titles.length === 1 ? '' : `${index + 1}. `
    const text = `${index === 0 ? '附件：' : '　　　'}${number}${title}`
    return { kind: 'paragraph', pieces: [{ text }], closing: true }
  })
}

/** What each cited figure means, for which period, and who stands behind it. */
function definitions(blocks: readonly Drafted[], scope: Scope): Drafted[] {
  const cited = new Map<string, Cited>()
  for (const block of blocks) {
    for (const piece of piecesOf(block)) {
      if (piece.cited !== undefined && !cited.has(piece.cited.indicator)) cited.set(piece.cited.indicator, piece.cited)
    }
  }
  const rows = scope.named.flatMap((indicator) => {
    const known = cited.get(indicator.id)
    if (known === undefined) return []
    const texts = [indicator.label, indicator.definition, periodCell(indicator, scope), indicator.owner]
    return [[...texts, known.confirmed === null ? '未确认' : known.confirmed.by].map((text) => [{ text }])]
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: '指标口径',
      columns: [
        { title: '指标', align: 'left', width: 22 },
        { title: '口径', align: 'left', width: 48 },
        { title: '期别', align: 'center', width: 12 },
        { title: '责任科室', align: 'center', width: 12 },
        { title: '确认人', align: 'center', width: 12 },
      ],
      rows,
    },
  ]
}

function piecesOf(block: Drafted): readonly Piece[] {
  if ('pieces' in block) return block.pieces
  return block.kind === 'table' ? block.rows.flat(2) : []
}

/** Headings and attachments with nothing left under them go. */
function withoutEmpty(blocks: readonly Drafted[]): Drafted[] {
  const kept: Drafted[] = []
  for (const block of [...blocks].reverse()) {
    const next = kept.at(-1)
    const level = block.kind === 'attachment' ? 0 : block.kind === 'heading' ? block.level : null
    if (level === null || (next !== undefined && isUnder(next, level))) kept.push(block)
  }
  return kept.reverse()
}

function isUnder(block: Drafted, level: number): boolean {
  if (block.kind === 'heading') return block.level > level
  if (block.kind === 'paragraph') return block.closing !== true
  return block.kind !== 'signature' && block.kind !== 'attachment' && block.kind !== 'attachmentList'
}

/** 一、 （一） 1. （1）, and 附件1, counted over what stays. */
function numbered(blocks: readonly Drafted[]): Drafted[] {
  const count = new HeadingCount()
  const attachments = blocks.filter(({ kind }) => kind === 'attachment').length
  let attached = 0
  return blocks.map((block) => {
    if (block.kind === 'attachment') {
      attached += 1
      count.restart()
      return { ...block, mark: attachments === 1 ? '附件' : `附件${attached}` }
    }
    return block.kind === 'heading' ? { ...block, pieces: [{ text: count.next(block.level) }, ...block.pieces] } : block
  })
}
