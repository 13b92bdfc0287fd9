import type { Column, Row } from '../api/registers.ts'

/** A column as it stands in a grid. */
export interface GridColumn extends Column {
  readonly width: number
  /** Words that an editor offers. */
  readonly options: readonly string[] | null
  readonly editable: boolean
}

export type GridRow = Row

/** What is written into a cell; `record` where it was chosen from a list. */
export interface Write {
  readonly row: GridRow
  readonly column: GridColumn
  readonly text: string
  readonly record?: string
}

/** What became of what was written into a cell; `held` waits for another cell of its record. */
export interface Mark {
  readonly state: 'saving' | 'saved' | 'refused' | 'held'
  readonly text: string
  readonly record?: string
  readonly message?: string
}

export type RowMarks = { readonly [column: string]: Mark }
export type Marks = ReadonlyMap<string, RowMarks>

export function editText(row: GridRow, column: string): string {
  const cell = row.cells[column]
  return cell === undefined || cell.withheld !== undefined ? '' : (cell.text ?? cell.shown)
}
