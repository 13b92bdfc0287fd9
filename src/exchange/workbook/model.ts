/** What a spreadsheet holds, without knowing what it is about. */

export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'blank'

export interface Cell {
  /** 0-based. */
  readonly column: number
  readonly kind: CellKind
  /**
   * As a clerk sees or would type it, untrimmed and unrounded: `13.6%`, `2026年6月`, `83万元` where the number
   * format writes the unit. Where it differs from `number`, this is what the sheet says.
   */
  readonly text: string
  /** The stored value of a number: 0.136 for `13.6%`. */
  readonly number?: number
  /** Digits before the decimal point of a number; a spreadsheet knows only {@link EXACT_DIGITS_MAX}. */
  readonly digits?: number
  /** The day of a date, `YYYY-MM-DD`; a month alone is its first day. */
  readonly day?: string
  /** Struck through, whole or in part: offices mark deleted entries so. */
  readonly struck?: true
  /** In red: a mark for deleted or doubtful entries, or plain emphasis. */
  readonly red?: true
}

export interface Row {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number
  /** Cells with content, from left to right. */
  readonly cells: readonly Cell[]
  readonly hidden: boolean
}

/** Rows are 1-based, columns 0-based, both inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  readonly name: string
  /** Rows with content, from top to bottom. */
  readonly rows: readonly Row[]
  readonly hidden: boolean
  readonly merges: readonly Merge[]
  readonly hiddenColumns: readonly number[]
  /** From a delimited text, whose first row is the header. */
  readonly delimited: boolean
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
}

/** Beyond 15 digits a spreadsheet replaces digits by zeros, silently. */
export const EXACT_DIGITS_MAX = 15

/** Whether digits were lost: a long number stored as a number, or written as 9.13E+17. */
export function lostDigits(cell: Cell): boolean {
  if (cell.kind === 'number') return (cell.digits ?? 0) > EXACT_DIGITS_MAX
  return cell.kind === 'text' && /^\s*[+-]?\d(\.\d+)?[eE]\+\d{2}\s*$/.test(cell.text)
}

export function blankCell(column: number): Cell {
  return { column, kind: 'blank', text: '' }
}

/** The cell of a column, blank where the row has none. */
export function cellAt(row: Row, column: number): Cell {
  return row.cells.find((cell) => cell.column === column) ?? blankCell(column)
}
