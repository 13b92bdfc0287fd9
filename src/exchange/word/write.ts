import {
  AlignmentType,
  BuilderElement,
  Document,
  DocumentGridType,
  Footer,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { type Block, type DocumentText, type Span, spansText, type TableColumn } from '../../kernel/document/text.ts'
import { DOCUMENT_ID_PROPERTY, type DocumentCopy } from './copy.ts'
import { completePackage } from './package.ts'
import {
  CHARACTER_TWIPS,
  FOOTER_TWIPS,
  LINE_TWIPS,
  MARGIN_BOTTOM_TWIPS,
  MARGIN_LEFT_TWIPS,
  MARGIN_RIGHT_TWIPS,
  MARGIN_TOP_TWIPS,
  PAGE_HEIGHT_TWIPS,
  PAGE_NUMBER_INDENT_TWIPS,
  PAGE_WIDTH_TWIPS,
  TYPE_AREA_WIDTH_TWIPS,
} from './page.ts'
import type { StyleId } from './styles.ts'
import { printable } from './xml.ts'

/** Word refuses a file with a longer tag. */
export const FIGURE_ID_CHARACTERS_MAX = 64

const NARROW_TABLE_COLUMNS_MIN = 7
const DATE_INDENT_CHARACTERS = 4
const CELL_SIDE_TWIPS = 80
const CELL_EDGE_TWIPS = 40
const AFTER_TABLE_TWIPS = 240

type TableBlock = Extract<Block, { kind: 'table' }>
type SignatureBlock = Extract<Block, { kind: 'signature' }>

/** A .docx in the format of GB/T 9704-2012, the digits of each figure in a content control tagged with its id. */
export async function writeWord(document: DocumentText, copy: DocumentCopy): Promise<Uint8Array> {
  const file = new Document({
    customProperties: [{ name: DOCUMENT_ID_PROPERTY, value: printable(copy.documentId) }],
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE_WIDTH_TWIPS, height: PAGE_HEIGHT_TWIPS },
            margin: {
              top: MARGIN_TOP_TWIPS,
              right: MARGIN_RIGHT_TWIPS,
              bottom: MARGIN_BOTTOM_TWIPS,
              left: MARGIN_LEFT_TWIPS,
              footer: FOOTER_TWIPS,
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: LINE_TWIPS },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: document.flatMap((block, index) => writeBlock(block, document[index - 1], document[index + 1])),
      },
    ],
  })
  return completePackage(new Uint8Array(await Packer.toArrayBuffer(file)), copy)
}

function writeBlock(block: Block, previous: Block | undefined, next: Block | undefined): (Paragraph | Table)[] {
  const keepNext = next?.kind === 'signature'
  const afterTable = previous?.kind === 'table' && { spacing: { before: AFTER_TABLE_TWIPS } }
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          style: 'Title' satisfies StyleId,
          ...(next?.kind !== 'title' && { spacing: { after: LINE_TWIPS } }),
          children: block.spans.flatMap(writeSpan),
        }),
      ]
    case 'heading':
      return [
        new Paragraph({
          style: `Heading${block.level}` satisfies StyleId,
          ...afterTable,
          children: block.spans.flatMap(writeSpan),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: (isAddressee(block.spans, previous) ? 'Addressee' : 'BodyText') satisfies StyleId,
          ...afterTable,
          ...(keepNext && { keepNext }),
          children: block.spans.flatMap(writeSpan),
        }),
      ]
    case 'table':
      return writeTable(block, keepNext)
    case 'attachment':
      return [styled('AttachmentMark', block.mark), styled('AttachmentTitle', block.title)]
    case 'signature':
      return writeSignature(block)
  }
}

function styled(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: writeText(text) })
}

/** 主送机关 stands under the title, flush left and ending with a colon (clause 7.3.2). */
function isAddressee(spans: readonly Span[], previous: Block | undefined): boolean {
  return previous?.kind === 'title' && spansText(spans).endsWith('：')
}

function writeSpan(span: Span): ParagraphChild[] {
  return span.figure === undefined ? writeText(span.text) : [figureControl(span.figure, writeText(span.text))]
}

/** Line breaks and tabs inside a text are elements in Word, not characters. */
function writeText(text: string): TextRun[] {
  return printable(text)
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\n') return new TextRun({ break: 1 })
      if (piece === '\t') return new TextRun({ children: [new Tab()] })
      // Quotation marks and dashes are Chinese ones here, and as wide as a character.
      return new TextRun({ text: piece, font: { hint: 'eastAsia' } })
    })
}

/** A content control that shows no frame on screen and takes plain text only. */
function figureControl(id: string, digits: readonly TextRun[]): ParagraphChild {
  if (id.length === 0 || id.length > FIGURE_ID_CHARACTERS_MAX)
    throw new RangeError(`the id of a figure has 1 to ${FIGURE_ID_CHARACTERS_MAX} characters: ${id}`)
  const control = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          // LibreOffice 7.4 loses the tag of a control when it saves, and keeps the alias.
          valueElement('w:alias', id),
          valueElement('w:tag', id),
          valueElement('w15:appearance', 'hidden'),
          new BuilderElement({ name: 'w:text' }),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: digits }),
    ],
  })
  // The library writes any element here; its types just do not list content controls among what a paragraph holds.
  return control as unknown as ParagraphChild
}

function valueElement(name: 'w:alias' | 'w:tag' | 'w15:appearance', value: string): BuilderElement<{ val: string }> {
  const prefix = name.slice(0, name.indexOf(':'))
  return new BuilderElement({ name, attributes: { val: { key: `${prefix}:val`, value } } })
}

function writeTable(table: TableBlock, keepNext: boolean): (Paragraph | Table)[] {
  const captions = [
    styled('Caption', table.caption),
    ...(table.unit === undefined || table.unit === '' ? [] : [styled('TableUnit', table.unit)]),
  ]
  const columns = allColumns(table)
  if (columns.length === 0) return captions
  const widths = columnWidths(columns)
  const narrow = columns.length >= NARROW_TABLE_COLUMNS_MIN
  const head = table.columns.map((column) => ({ spans: [{ text: column.title }], align: 'center' as const }))
  const grid = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TYPE_AREA_WIDTH_TWIPS, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: CELL_SIDE_TWIPS, right: CELL_SIDE_TWIPS, top: CELL_EDGE_TWIPS, bottom: CELL_EDGE_TWIPS },
    rows: [
      writeRow(head, widths, { style: narrow ? 'NarrowTableHead' : 'TableHead', tableHeader: true, keepNext: true }),
      ...table.rows.map((row, index) =>
        writeRow(
          row.map((spans, column) => ({ spans, align: columns[column]?.align ?? 'left' })),
          widths,
          {
            style: narrow ? 'NarrowTableCell' : 'TableCell',
            tableHeader: false,
            keepNext: keepNext && index === table.rows.length - 1,
          },
        ),
      ),
    ],
  })
  return [...captions, grid]
}

/** Rows longer than the head get columns without a title, so that nothing is lost. */
function allColumns(table: TableBlock): readonly TableColumn[] {
  const count = table.rows.reduce((most, row) => Math.max(most, row.length), table.columns.length)
  const untitled: TableColumn = { title: '', align: 'left', width: 1 }
  return Array.from({ length: count }, (_, index) => table.columns[index] ?? untitled)
}

/** The shares as twips that add up to the type area exactly. */
function columnWidths(columns: readonly TableColumn[]): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  let share = 0
  let left = 0
  return columns.map((column) => {
    share += column.width
    const right = Math.round((share / total) * TYPE_AREA_WIDTH_TWIPS)
    const width = right - left
    left = right
    return width
  })
}

interface Cell {
  readonly spans: readonly Span[]
  readonly align: TableColumn['align']
}

interface RowManner {
  readonly style: StyleId
  readonly tableHeader: boolean
  readonly keepNext: boolean
}

/** The last cell of a row shorter than the table takes the columns that are left. */
function writeRow(cells: readonly Cell[], widths: readonly number[], manner: RowManner): TableRow {
  const { style, tableHeader, keepNext } = manner
  return new TableRow({
    cantSplit: true,
    tableHeader,
    height: { value: 0, rule: HeightRule.AUTO },
    children: (cells.length === 0 ? [{ spans: [], align: 'left' as const }] : cells).map(({ spans, align }, index) => {
      const columnSpan = index >= cells.length - 1 ? widths.length - index : 1
      const size = widths.slice(index, index + columnSpan).reduce((sum, width) => sum + width, 0)
      return new TableCell({
        columnSpan,
        width: { size, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({
            style,
            alignment: align,
            // Word keeps a row with the next by its first cell; LibreOffice would keep the whole table if all did.
            ...(keepNext && index === 0 && { keepNext }),
            children: spans.flatMap(writeSpan),
          }),
        ],
      })
    }),
  })
}

/** 成文日期 stands four characters in from the right and the agency is centred over it, for a seal (clause 7.3.5.1). */
function writeSignature(signature: SignatureBlock): Paragraph[] {
  const dateWidth = widthInCharacters(signature.date)
  const agencyWidth = widthInCharacters(signature.agency)
  const agencyIndent = Math.max(0, DATE_INDENT_CHARACTERS + (dateWidth - agencyWidth) / 2)
  return [
    new Paragraph({
      style: 'Agency' satisfies StyleId,
      indent: { right: Math.round(agencyIndent * CHARACTER_TWIPS) },
      children: writeText(signature.agency),
    }),
    new Paragraph({
      style: 'DateOfWriting' satisfies StyleId,
      indent: { right: DATE_INDENT_CHARACTERS * CHARACTER_TWIPS },
      children: writeText(signature.date),
    }),
  ]
}

function widthInCharacters(text: string): number {
  return [...text].reduce((width, character) => width + (character <= '\u{ff}' ? 0.5 : 1), 0)
}

/** Odd pages carry it at the right, even pages at the left, one character in (clause 7.5). */
function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer' satisfies StyleId,
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: PAGE_NUMBER_INDENT_TWIPS },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}
