import type { When } from '../../../kernel/form/when.ts'
import type { Asked } from '../reconciling/asked.ts'
import type { SheetColumn } from '../sheet.ts'

/** A place in a blank: rows are 1-based, columns 0-based. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** The words of a cell that are the same next month. */
export interface Word extends Place {
  readonly text: string
}

/** What a cell of a form takes. */
export interface FormCell extends Place {
  readonly indicator: string
  readonly aspect: Exclude<SheetColumn, 'previous'>
  readonly when: When
  /** A street; `null` for the area that the form is filled for. */
  readonly area: string | null
  /** Amounts are told in it; `null` as the indicator is shown. */
  readonly unit: '元' | '千元' | '万元' | '亿元' | null
  readonly decimals: number | null
}

/** Rows of a form that list our records, from a row down. */
export interface FormList {
  readonly sheet: string
  readonly row: number
  readonly source: Asked
  /** Field by column: `ordinal`, a field of the register, or `enterprise.creditCode` of what it refers to. */
  readonly columns: readonly { readonly column: number; readonly field: string }[]
}

export interface FormMapping {
  readonly cells: readonly FormCell[]
  readonly lists: readonly FormList[]
}

/** A cell that stayed empty. */
export interface Left extends Place {
  readonly why: string
}

export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet} ${row} ${column}`
}
