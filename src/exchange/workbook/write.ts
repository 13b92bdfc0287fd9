import { runApart } from './apart.ts'
import { buildXlsx } from './build.ts'
import { plainNumber } from './format.ts'
import { INLINE_WRITE_CELLS_MAX, READ_MILLISECONDS_MAX } from './limits.ts'
import type { ColumnSpec, SheetSpec, SheetValue, WorkbookSpec } from './sheet-spec.ts'

export type { CellProblem, ColumnKind, ColumnSpec, SheetSpec, SheetValue, WorkbookSpec } from './sheet-spec.ts'

/**
 * An xlsx with bold, frozen, filterable headers, formats by kind, drop-down lists and notes. Texts stay texts, also
 * those that look like formulas or numbers.
 * @throws WorkbookError when there are more rows or columns than a sheet holds.
 */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const cells = spec.sheets.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0)
  return cells <= INLINE_WRITE_CELLS_MAX ? buildXlsx(spec) : runApart({ write: spec }, READ_MILLISECONDS_MAX)
}

const BYTE_ORDER_MARK = '\ufeff'

/**
 * Comma-separated UTF-8 with a byte order mark, which spreadsheets open without asking. A text that a spreadsheet
 * would run as a formula gets a leading apostrophe; {@link readWorkbook} takes it off again.
 */
export function writeCsv({ columns, rows }: Pick<SheetSpec, 'columns' | 'rows'>): Uint8Array {
  const lines = [
    columns.map(({ title, unit }) => csvField(unit === undefined ? title : `${title}（${unit}）`)),
    ...rows.map((row) => columns.map((column, i) => csvField(csvText(column, row[i] ?? null)))),
  ]
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.map((fields) => `${fields.join(',')}\r\n`).join('')}`)
}

function csvText({ kind }: ColumnSpec, value: SheetValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return kind === 'percent' ? `${plainNumber(value * 100)}%` : plainNumber(value)
  const isNumber = kind !== 'text' && /^-?\d+(\.\d+)?%?$/.test(value)
  return !isNumber && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
