/** What goes into a cell of a form: rows are 1-based, columns 0-based, as a sheet is read. */
export interface CellEdit {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly content: CellContent
}

/** A number as a plain decimal text; a percentage as it is told (13.6), whatever the cell makes of it. */
export type CellContent =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'percent'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }

/** An edit that was not made, and why: the cell reckons by itself, or is not there. */
export interface Unplaced {
  readonly edit: CellEdit
  readonly why: 'formula' | 'missing'
}

export interface FilledForm {
  readonly bytes: Uint8Array
  readonly unplaced: readonly Unplaced[]
}
