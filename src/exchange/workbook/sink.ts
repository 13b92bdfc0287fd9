import type { Cell, Merge } from './model.ts'

export interface SheetStart {
  readonly name: string
  readonly hidden: boolean
  readonly delimited?: boolean
}

/** Where a reader of one format puts what it finds: a sheet, then its rows from the top, each with its cells. */
export interface Sink {
  sheet(start: SheetStart): void
  row(number: number, hidden: boolean): void
  /** A cell of the row begun last; blank ones are not handed on. */
  cell(cell: Cell): void
  merge(merge: Merge): void
  hideColumn(column: number): void
}
