import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre'

/** A sheet as an office hands it in. */
export interface OfficeSheet {
  readonly name: string
  readonly title: string
  /** 「填报单位(盖章)：…　单位：万元」 */
  readonly aside?: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
  readonly total?: readonly CellValue[]
  readonly notes?: readonly string[]
}

const FONT = { name: '宋体', size: 11 }
const TITLE: CellStyle = { font: { name: '方正小标宋简体', size: 16 }, alignment: { horizontal: 'center' } }
const ASIDE: CellStyle = { font: FONT, alignment: { horizontal: 'left' } }
const HEADER: CellStyle = { font: { ...FONT, bold: true }, alignment: { horizontal: 'center', wrapText: true } }
const DATE: CellStyle = { font: FONT, numFmt: 'yyyy-mm-dd' }
const WIDTH_MIN = 9
const WIDTH_MAX = 42

/** An ordinary workbook: title and unit lines above the header, a total and notes below. */
export async function writeSheets(sheets: readonly OfficeSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(layOut), defaultFont: FONT })
}

function layOut({ name, title, aside, headers, rows, total, notes = [] }: OfficeSheet): WriteSheet {
  const width = headers.length
  const above = [title, ...(aside === undefined ? [] : [aside])]
  const below = [...(total === undefined ? [] : [total]), ...notes.map((note) => [note])]
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: TITLE }],
    ...(aside === undefined ? [] : [['1,0', { style: ASIDE }] as const]),
    ...headers.map((_, column) => [`${above.length},${column}`, { style: HEADER }] as const),
  ])
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries())
      if (value instanceof Date) cells.set(`${above.length + 1 + r},${c}`, { style: DATE })
  }
  return {
    name,
    rows: [
      ...above.map((line) => [line]),
      [...headers],
      ...rows.map((row) => [...row]),
      ...below.map((row) => [...row]),
    ],
    cells,
    merges: above.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })),
    columns: headers.map((header, column) => ({ width: columnWidth(header, rows, column) })),
  }
}

function columnWidth(header: string, rows: OfficeSheet['rows'], column: number): number {
  const texts = [header, ...rows.slice(0, 20).map((row) => String(row[column] ?? '').slice(0, WIDTH_MAX))]
  const widest = Math.max(...texts.map((text) => text.length * 1.6))
  return Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, widest))
}

/** Rows with 序号 in front. */
export function numbered(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return rows.map((row, index) => [index + 1, ...row])
}
