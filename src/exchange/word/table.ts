import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Block, Span, TableColumn } from '../../kernel/document/text.ts'
import { TYPE_AREA_WIDTH_TWIPS } from './page.ts'
import { writeSpans, writeStyled } from './spans.ts'
import type { StyleId } from './styles.ts'

const NARROW_TABLE_COLUMNS_MIN = 7
const CELL_SIDE_TWIPS = 80
const CELL_EDGE_TWIPS = 40

type TableBlock = Extract<Block, { kind: 'table' }>

/** The caption, the unit at the right, and the table over the whole width, its head repeated on each page. */
export function writeTable(table: TableBlock, keepNext: boolean): (Paragraph | Table)[] {
  const captions = [
    writeStyled('Caption', table.caption),
    ...(table.unit === undefined || table.unit === '' ? [] : [writeStyled('TableUnit', table.unit)]),
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
  const declared = columns.reduce((sum, column) => sum + column.width, 0)
  const total = declared > 0 ? declared : columns.length
  let share = 0
  let left = 0
  return columns.map((column) => {
    share += declared > 0 ? column.width : 1
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
    children: (cells.length === 0 ? [{ spans: [], align: 'left' as const }] : cells).map(({ spans, align }, index) => {
      const columnSpan = index >= cells.length - 1 ? widths.length - index : 1
      const size = widths.slice(index, index + columnSpan).reduce((sum, width) => sum + width, 0)
      return new TableCell({
        ...(columnSpan > 1 && { columnSpan }),
        width: { size, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({
            style,
            alignment: align,
            // Word keeps a row with the next by its first cell; LibreOffice would keep the whole table if all did.
            ...(keepNext && index === 0 && { keepNext }),
            children: writeSpans(spans),
          }),
        ],
      })
    }),
  })
}
