import type { Cell } from './model.ts'

export interface TableColumn {
  /** 0-based, as in {@link Cell.column}. */
  readonly index: number
  readonly letter: string
  /** The normalised header, parents before a slash: `研发费用/2024年`. Empty where the sheet has none. */
  readonly header: string
  /** What may be looked up, most telling first: `['研发费用/2024年', '2024年']`. */
  readonly names: readonly string[]
  readonly unit?: string
  readonly hidden: boolean
}

export interface TableRow {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number
  /** Cells with content by column; vertical merges and 同上 carry the cell they repeat. */
  readonly cells: ReadonlyMap<number, Cell>
  readonly hidden: boolean
  /** The line above it that heads a group of rows, such as a street or 一、首次认定. */
  readonly section?: string
}

/** A row that sums up others or breaks them down: a check, never a record. */
export interface TotalRow extends TableRow {
  readonly label: string
}

export interface Table {
  readonly sheet: string
  readonly sheetHidden: boolean
  /** The last row of the header. */
  readonly headerRow: number
  readonly headerRows: number
  /** All columns but the numbering, known or not. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly totals: readonly TotalRow[]
  readonly notes: readonly string[]
  /** The lines above the header, title and 填报单位 included. */
  readonly preamble: readonly string[]
  readonly unit?: string
  readonly title?: string
}

/** Whether a normalised header is one the reader of the table understands. */
export type KnownHeader = (header: string) => boolean
