import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { fillLayout, type LaidOut, placeholdersOf } from '../../../exchange/form/index.ts'
import type { Catalog } from '../../../kernel/catalog.ts'
import { dayText } from '../../../kernel/day.ts'
import { type Aspect, aspectLabels } from '../../../kernel/document/aspect.ts'
import { textSections, underHeading } from '../../../kernel/document/section.ts'
import { periodName, yearOfMonth } from '../../../kernel/period.ts'
import type { StoredDocument } from '../../../store/documents.ts'
import { logExport } from '../../../store/exports.ts'
import { keepFile, readKept } from '../../../store/files.ts'
import { insertLayout, listLayouts, type StoredLayout } from '../../../store/layouts.ts'
import { Refusal } from '../../../store/refusal.ts'
import { givenNumber } from '../../../store/signatures.ts'
import { found, titleOf, usedCitations } from '../document.ts'
import { type At, look, type Office, work } from '../office.ts'
import { bureauName, periodOf } from '../scope.ts'

/** What a blank may take of any document, by the words that are understood without being told. */
const plainTakes: { readonly [word: string]: string } = {
  ...{ 标题: 'title', 文稿标题: 'title', 正文: 'body', 内容: 'body', 全文: 'body' },
  ...{ 落款: 'agency', 发文单位: 'agency', 发文机关: 'agency', 成文日期: 'date', 日期: 'date' },
  ...{ 发文字号: 'number', 文号: 'number' },
  ...{ 期间: 'period', 年: 'year', 年度: 'year', 单位: 'bureau', 单位名称: 'bureau', 截止日: 'asOf' },
}

export const takeLabels: { readonly [take: string]: string } = {
  ...{
    title: '文稿标题',
    body: '正文（标题和落款以外的全部）',
    agency: '落款单位',
    date: '成文日期',
    number: '发文字号',
  },
  ...{
    period: '期间（如：2026年上半年）',
    year: '年份',
    bureau: '单位名称',
    asOf: '数据截止日',
    leave: '不填，照原样留着',
  },
}

const SECTION = 'section:'
const FIGURE = 'figure:'
const LAYOUTS_MAX = 100
const NAME_CHARACTERS_MAX = 40

/** What a blank takes where nobody has said otherwise: a word that is understood, a figure, or the heading of its name. */
export function recognised({ indicators }: Pick<Catalog, 'indicators'>, blank: string): string {
  const plain = plainTakes[blank]
  if (plain !== undefined) return plain
  const [name = '', word = '本期数'] = blank.split(/\s+/)
  const indicator = [...indicators.values()].find(({ label, id }) => label === name || id === name)
  const aspect = Object.entries(aspectLabels).find(([, label]) => label === word)?.[0]
  if (indicator !== undefined && aspect !== undefined) return `${FIGURE}${indicator.id}:${aspect}`
  return `${SECTION}${blank.replace(/^节\s+/, '')}`
}

export interface LayoutHead {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly blanks: readonly { readonly blank: string; readonly take: string }[]
  /** Blanks for which the document has nothing, and why. */
  readonly missing: readonly { readonly blank: string; readonly why: string }[]
}

export interface LayoutDesk {
  readonly layouts: readonly LayoutHead[]
  /** What a blank may take of this document. */
  readonly takes: readonly { readonly take: string; readonly label: string }[]
}

/** The bureau's layouts as they stand to a document: what each blank takes, and what stays empty. */
export async function layoutDesk(office: Office, document: string): Promise<LayoutDesk> {
  return look(office, async (at) => {
    const of = { ...(await found(at, document)), number: await givenNumber(at.tx, at.bureau, document) }
    const layouts = await listLayouts(at.tx, at.bureau)
    const bureau = await bureauName(at)
    return {
      layouts: layouts.map(({ id, name, version, mapping }) => {
        const blanks = Object.entries(mapping).map(([blank, take]) => ({ blank, take }))
        const missing = blanks.flatMap(({ blank, take }) => {
          const content = takenOf(of, bureau, take)
          return typeof content === 'string' ? [{ blank, why: content }] : []
        })
        return { id, name, version, blanks, missing }
      }),
      takes: takesOf(of),
    }
  })
}

function takesOf(document: StoredDocument): LayoutDesk['takes'] {
  const plain = Object.entries(takeLabels).map(([take, label]) => ({ take, label }))
  const sections = textSections(document.text).map(({ heading }) => ({
    take: `${SECTION}${heading}`,
    label: `标题「${heading}」下的内容`,
  }))
  const figures = new Map(
    usedCitations(document).map(({ indicator, aspect, label }) => [
      `${FIGURE}${indicator}:${aspect}`,
      `${label}（${aspectLabels[aspect]}）`,
    ]),
  )
  return [...plain, ...sections, ...[...figures].map(([take, label]) => ({ take, label }))]
}

/** A document with the number that it was given. */
interface Laid extends StoredDocument {
  readonly number: string | null
}

/** What a document gives for it; a text says why there is nothing. */
function takenOf(document: Laid, bureau: string, take: string): LaidOut | string | null {
  const { text } = document
  const signature = text.find((block) => block.kind === 'signature')
  const period = periodOf(document)
  switch (take) {
    case 'leave':
      return null
    case 'title':
      return { words: titleOf(text) ?? document.title }
    case 'body':
      return { blocks: text.filter(({ kind }) => kind !== 'title' && kind !== 'signature') }
    case 'agency':
      return { words: signature?.kind === 'signature' ? signature.agency : bureau }
    case 'date':
      return signature?.kind === 'signature' ? { words: signature.date } : '文稿没有落款'
    case 'number':
      return document.number === null ? '文稿没有发文字号；签发时编号' : { words: document.number }
    case 'period':
      return { words: periodName(period) }
    case 'year':
      return { words: String(yearOfMonth(period.last)) }
    case 'bureau':
      return { words: bureau }
    case 'asOf':
      return { words: dayText(document.asOf) }
  }
  if (take.startsWith(SECTION)) {
    const heading = take.slice(SECTION.length)
    const section = textSections(text).find((one) => one.heading === heading)
    return section === undefined ? `文稿没有标题「${heading}」` : { blocks: underHeading(text, section) }
  }
  const [indicator, aspect] = take.slice(FIGURE.length).split(':')
  const own = usedCitations(document).filter((one) => one.indicator === indicator && one.aspect === (aspect as Aspect))
  const cited = own.find((one) => one.area === document.area) ?? own[0]
  return cited === undefined
    ? '文稿没有引用这个数；请先在正文或附件里引用'
    : { words: `${cited.before}${cited.shown}${cited.after}` }
}

/** 读版式: the blanks of a Word file, with what each is understood to take. */
export function readLayout(
  { catalog }: Pick<Office, 'catalog'>,
  bytes: Uint8Array,
): readonly { readonly blank: string; readonly take: string }[] {
  const blanks = placeholdersOf(bytes)
  if (blanks.length === 0)
    throw new Refusal(
      'layout.blanks',
      '这个 Word 文件里没有空位',
      '请在要填的地方写 {{正文}}、{{标题}}、{{成文日期}}、{{某个标题}} 或 {{指标名}}，存为 .docx 再拖进来',
    )
  return blanks.map((blank) => ({ blank, take: recognised(catalog, blank) }))
}

export interface GivenLayout {
  readonly id: string | null
  readonly name: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly mapping: { readonly [blank: string]: string }
}

/** 存版式: a new layout, or the next version of one. */
export async function saveLayout(office: Office, { id, name, fileName, bytes, mapping }: GivenLayout): Promise<void> {
  const blanks = readLayout(office, bytes)
  const plain = name.trim()
  if (plain === '' || plain.length > NAME_CHARACTERS_MAX)
    throw new Refusal('layout.name', '版式没有名称或名称太长', `请写 1 到 ${NAME_CHARACTERS_MAX} 个字的名称`)
  const taken = Object.fromEntries(blanks.map(({ blank, take }) => [blank, mapping[blank] ?? take]))
  const strange = Object.values(taken).find((take) => !isTake(office.catalog, take))
  if (strange !== undefined)
    throw new Refusal('layout.take', `不知道「${strange}」是什么`, '请从列表中重新选择空位填什么')
  // Filled with nothing once, so that a file that is none is refused now and not on the day of issue.
  fillLayout(bytes, fileName, new Map())
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  await keepFile(office.files, fileHash, bytes)
  await work(office, async ({ tx, bureau }) => {
    const all = await listLayouts(tx, bureau)
    const before = all.find((one) => one.id === id)
    if (before === undefined && all.length >= LAYOUTS_MAX)
      throw new Refusal('layout.tooMany', `本单位版式最多 ${LAYOUTS_MAX} 个`, '请先停用不用的版式')
    if (all.some((one) => one.id !== id && one.name === plain))
      throw new Refusal('layout.double', `已有版式「${plain}」`, '请换一个名称')
    await insertLayout(tx, bureau, {
      ...{ id: before?.id ?? uuid(), version: (before?.version ?? 0) + 1, name: plain, fileName, fileHash },
      ...{ mapping: taken, retired: false, actor: office.actor, savedAt: new Date().toISOString() },
    })
  })
}

function isTake({ indicators }: Pick<Catalog, 'indicators'>, take: string): boolean {
  if (Object.hasOwn(takeLabels, take) || take.startsWith(SECTION)) return true
  return take.startsWith(FIGURE) && indicators.has(take.slice(FIGURE.length).split(':')[0] ?? '')
}

/** 停用版式. */
export async function retireLayout(office: Office, id: string): Promise<void> {
  await work(office, async (at) => {
    const layout = await layoutOf(at, id)
    const next = { ...layout, version: layout.version + 1, retired: true, actor: office.actor }
    await insertLayout(at.tx, at.bureau, { ...next, savedAt: new Date().toISOString() })
  })
}

async function layoutOf({ tx, bureau }: At, id: string): Promise<StoredLayout> {
  const layout = (await listLayouts(tx, bureau)).find((one) => one.id === id)
  if (layout === undefined) throw new Refusal('layout.unknown', '没有这个版式', '请刷新页面后再选')
  return layout
}

/** 按本单位版式导出: the blanks filled, every other part of the file as it was. */
export async function exportLayout(
  office: Office,
  id: string,
  layoutId: string,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> {
  const { document, layout, bureau } = await work(office, async (at) => {
    const of = { ...(await found(at, id)), number: await givenNumber(at.tx, at.bureau, id) }
    const chosen = await layoutOf(at, layoutId)
    const detail = { document: id, title: of.title, version: of.version, status: of.status, layout: chosen.name }
    await logExport(at.tx, at.bureau, {
      ...{ actor: office.actor, what: '导出文稿（本单位版式）', detail, rows: usedCitations(of).length },
    })
    return { document: of, layout: chosen, bureau: await bureauName(at) }
  })
  const contents = new Map(
    Object.entries(layout.mapping).flatMap(([blank, take]) => {
      const content = takenOf(document, bureau, take)
      return content === null || typeof content === 'string' ? [] : [[blank, content] as const]
    }),
  )
  const { bytes, unplaced } = fillLayout(await readKept(office.files, layout.fileHash), layout.fileName, contents)
  if (unplaced.length > 0)
    throw new Refusal(
      'layout.paragraph',
      `空位 ${unplaced.map((blank) => `{{${blank}}}`).join('、')} 要填整段，须独占一段`,
      '请在 Word 里让它单独成段，去掉同段的文字和图，再拖进来',
    )
  return { bytes, fileName: `${document.title}（${layout.name}）.docx` }
}
