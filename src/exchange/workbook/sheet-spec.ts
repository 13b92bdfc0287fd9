/** A workbook to be written, as plain data. */

export type ColumnKind = 'text' | 'number' | 'money' | 'percent' | 'date' | 'integer'

/**
 * Numbers may come as decimal texts; a text that is no number is written as it stands. A percentage is its fraction
 * (0.136), a date `YYYY-MM-DD`.
 */
export type SheetValue = string | number | null

export interface ColumnSpec {
  readonly title: string
  /** Shown behind the title: 注册资本（万元）. */
  readonly unit?: string
  readonly kind: ColumnKind
  readonly decimals?: number
  /** In characters of the spreadsheet; a Chinese one takes two. */
  readonly width?: number
  /** Offered as a drop-down list; other entries are warned about, not refused. */
  readonly choices?: readonly string[]
  /** Note at the header: how to fill the column, with an example. */
  readonly comment?: string
  readonly required?: boolean
}

/** Marks a cell and says in a note why it was not taken. */
export interface CellProblem {
  /** Index in the rows and in the columns of the sheet. */
  readonly row: number
  readonly column: number
  readonly message: string
}

export interface SheetSpec {
  readonly name: string
  /** A line above the header. */
  readonly note?: string
  readonly columns: readonly ColumnSpec[]
  /** Shown under the header, marked 示例 so that an import leaves it out. */
  readonly example?: readonly SheetValue[]
  readonly rows: readonly (readonly SheetValue[])[]
  readonly problems?: readonly CellProblem[]
  /** A template: formats and drop-down lists reach below the last row. */
  readonly forFilling?: boolean
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[]
}
