import type { CellPlace } from '../api/records.ts'

export interface CellSource extends CellPlace {
  readonly file: string
  readonly column: string
}

/** Where one has gone from a figure: into a record, into the workbook. */
export type Place =
  | { readonly kind: 'record'; readonly register: string; readonly id: string }
  | { readonly kind: 'cell'; readonly source: CellSource }

export type Go = (to: Place) => void
