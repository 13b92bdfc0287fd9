import type { Block, DocumentText, Span } from '../../kernel/document/text.ts'
import { xmlText } from '../word/xml.ts'
import { fileKind } from '../workbook/kind.ts'
import { WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { partText, repacked } from './repack.ts'
import { type Splice, spliced, tagsOf } from './tag.ts'
import { filledBlanks, MAIN_PART, PLACEHOLDER, paragraphsOf } from './word.ts'

/** What a blank of a layout takes: words within its line, or blocks in the place of its paragraph. */
export type LaidOut = { readonly words: string } | { readonly blocks: DocumentText }

/**
 * 本单位版式: a Word file whose blanks take the parts of a document. Blocks stand in the paragraph format and the font of
 * their blank, headings bold, the digits of figures in their controls; nothing else of the file changes. Gives the
 * names of blanks that could not be filled.
 */
export function fillLayout(
  bytes: Uint8Array,
  fileName: string,
  contents: ReadonlyMap<string, LaidOut>,
): { readonly bytes: Uint8Array; readonly unplaced: readonly string[] } {
  fileKind(bytes, fileName, WORKBOOK_LIMITS)
  const xml = partText(bytes, WORKBOOK_LIMITS, MAIN_PART) ?? ''
  const words = new Map([...contents].flatMap(([name, one]) => ('words' in one ? [[name, one.words] as const] : [])))
  const unplaced = new Set<string>()
  const splices: Splice[] = []
  for (const paragraph of paragraphsOf(xml)) {
    const text = paragraph.texts.map((part) => part.text).join('')
    const named = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim())
    const taking = named.find((name) => 'blocks' in (contents.get(name) ?? {}))
    const content = taking === undefined ? undefined : contents.get(taking)
    if (taking === undefined || content === undefined || !('blocks' in content)) {
      splices.push(...filledBlanks(paragraph, words))
      continue
    }
    const own = xml.slice(paragraph.start, paragraph.end)
    // Blocks need a paragraph of their own, with nothing in it that would be lost.
    if (text.trim() !== `{{${taking}}}` && text.trim().replace(/\s/g, '') !== `{{${taking.replace(/\s/g, '')}}}`)
      unplaced.add(taking)
    else if (/<(?:\w+:)?(?:drawing|pict|object|txbxContent)\b/.test(own)) unplaced.add(taking)
    else splices.push({ start: paragraph.start, end: paragraph.end, text: blocksXml(own, content.blocks) })
  }
  const filled = spliced(
    xml,
    [...splices].sort((a, b) => a.start - b.start),
  )
  return { bytes: repacked(bytes, WORKBOOK_LIMITS, new Map([[MAIN_PART, filled]])), unplaced: [...unplaced] }
}

interface Manner {
  readonly prefix: string
  readonly properties: string
  readonly font: string
}

const SECTION = /<(?:\w+:)?sectPr\b[\s\S]*?<\/(?:\w+:)?sectPr>|<(?:\w+:)?sectPr\b[^>]*\/>/

function blocksXml(paragraph: string, blocks: DocumentText): string {
  const manner = mannerOf(paragraph)
  // A section that ends in the blank's paragraph ends once, behind all that takes its place.
  const section = SECTION.exec(manner.properties)?.[0] ?? ''
  const plain = { ...manner, properties: manner.properties.replace(SECTION, '') }
  const written = blocks.map((block) => blockXml(block, plain)).join('')
  const { prefix } = manner
  const ends = section === '' ? '' : `<${prefix}p><${prefix}pPr>${section}</${prefix}pPr></${prefix}p>`
  return written === '' ? paragraphXml([{ text: '' }], plain, false) + ends : written + ends
}

function mannerOf(paragraph: string): Manner {
  const found = { prefix: 'w:', properties: '', font: '' }
  let [from, kind]: [number, string] = [-1, '']
  let inRun = false
  for (const { name, kind: of, prefix, start, end } of tagsOf(paragraph)) {
    if (name === 'p' && of === 'open') found.prefix = prefix
    if (name === 'r') inRun = of === 'open'
    const isWanted = name === 'pPr' || (name === 'rPr' && inRun)
    if (!isWanted) continue
    if (of === 'open' && kind === '') [from, kind] = [start, name]
    else if (of === 'close' && kind === name) {
      const whole = paragraph.slice(from, end)
      if (name === 'pPr') found.properties ||= whole
      else found.font ||= whole
      kind = ''
    }
  }
  return found
}

function blockXml(block: Block, manner: Manner): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return paragraphXml(block.spans, manner, true)
    case 'paragraph':
      return paragraphXml(block.spans, manner, false)
    case 'attachment':
      return paragraphXml([{ text: block.mark }], manner, true) + paragraphXml([{ text: block.title }], manner, true)
    case 'signature':
      return paragraphXml([{ text: block.agency }], manner, false) + paragraphXml([{ text: block.date }], manner, false)
    case 'table':
      return tableXml(block, manner)
  }
}

function paragraphXml(spans: readonly Span[], manner: Manner, isBold: boolean): string {
  const { prefix, properties } = manner
  return `<${prefix}p>${properties}${spans.map((span) => spanXml(span, manner, isBold)).join('')}</${prefix}p>`
}

function spanXml({ text, figure }: Span, { prefix, font }: Manner, isBold: boolean): string {
  if (text === '') return ''
  const own = isBold ? bold(font, prefix) : font
  const run = `<${prefix}r>${own}<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`
  if (figure === undefined) return run
  const value = `${prefix}val="${xmlText(figure)}"`
  const named = `<${prefix}alias ${value}/><${prefix}tag ${value}/><${prefix}text/>`
  return `<${prefix}sdt><${prefix}sdtPr>${named}</${prefix}sdtPr><${prefix}sdtContent>${run}</${prefix}sdtContent></${prefix}sdt>`
}

/** In the order that the format prescribes, behind style and fonts. */
function bold(font: string, prefix: string): string {
  if (new RegExp(`<${prefix}b[ />]`).test(font)) return font
  if (font === '') return `<${prefix}rPr><${prefix}b/></${prefix}rPr>`
  const head = new RegExp(`^<${prefix}rPr>(?:<${prefix}rStyle[^>]*/>)?(?:<${prefix}rFonts[^>]*/>)?`)
  return font.replace(head, (before) => `${before}<${prefix}b/>`)
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const
/** The width of the type area of an A4 page, which the columns share. */
const WIDTH_TWIPS = 8_800

function tableXml({ caption, unit, columns, rows }: Extract<Block, { kind: 'table' }>, manner: Manner): string {
  const { prefix, font } = manner
  const w = (name: string, attributes: string) => `<${prefix}${name} ${attributes}/>`
  const borders = EDGES.map((edge) => w(edge, `${prefix}val="single" ${prefix}sz="4" ${prefix}space="0"`)).join('')
  const total = columns.reduce((sum, { width }) => sum + width, 0) || 1
  const widths = columns.map(({ width }) => Math.round((width / total) * WIDTH_TWIPS))
  const grid = widths.map((width) => w('gridCol', `${prefix}w="${width}"`)).join('')
  const cell = (spans: readonly Span[], index: number, isHead: boolean) => {
    const align = isHead ? 'center' : (columns[index]?.align ?? 'left')
    const properties = `<${prefix}pPr>${w('jc', `${prefix}val="${align}"`)}</${prefix}pPr>`
    const width = w('tcW', `${prefix}w="${widths[index] ?? 0}" ${prefix}type="dxa"`)
    return `<${prefix}tc><${prefix}tcPr>${width}</${prefix}tcPr>${paragraphXml(spans, { prefix, properties, font }, isHead)}</${prefix}tc>`
  }
  const line = (cells: readonly (readonly Span[])[], isHead: boolean) =>
    `<${prefix}tr>${cells.map((one, index) => cell(one, index, isHead)).join('')}</${prefix}tr>`
  const head = line(
    columns.map(({ title }) => [{ text: title }]),
    true,
  )
  return [
    paragraphXml([{ text: unit === undefined ? caption : `${caption}（${unit}）` }], manner, true),
    `<${prefix}tbl><${prefix}tblPr>${w('tblW', `${prefix}w="${WIDTH_TWIPS}" ${prefix}type="dxa"`)}<${prefix}tblBorders>${borders}</${prefix}tblBorders></${prefix}tblPr>`,
    `<${prefix}tblGrid>${grid}</${prefix}tblGrid>${head}${rows.map((row) => line(row, false)).join('')}</${prefix}tbl>`,
    // Word wants a paragraph behind a table, and joins two tables that have none between them.
    `<${prefix}p/>`,
  ].join('')
}
