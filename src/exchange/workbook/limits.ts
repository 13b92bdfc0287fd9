/** A larger upload is no list of a district: 61,000 enterprises with 20 columns are about 8 MB. */
export const WORKBOOK_BYTES_MAX = 50 * 1024 * 1024
export const INFLATED_BYTES_MAX = 200 * 1024 * 1024
/** Deflate packs real sheets 5 to 150 times; only made-up content goes beyond. */
export const INFLATE_RATIO_MAX = 400
/** Below this size the ratio says nothing: a short part of one repeated byte hurts nobody. */
export const RATIO_CHECKED_BYTES_MIN = 20 * 1024 * 1024
export const ZIP_ENTRIES_MAX = 5_000

export const SHEETS_MAX = 200
/** Rows with content in one sheet; blank rows cost nothing and are not counted. */
export const ROWS_MAX = 200_000
export const COLUMNS_MAX = 500
/** Cells with content in one workbook. */
export const CELLS_MAX = 6_000_000
/** Merged areas in one sheet. */
export const MERGES_MAX = 100_000
/** The longest text one cell of a spreadsheet can hold. */
export const CELL_CHARACTERS_MAX = 32_767

export const READ_MILLISECONDS_MAX = 60_000
export const WORKER_HEAP_MEGABYTES_MAX = 1_536
/** Workbooks read or written at the same time; further ones wait. */
export const WORKERS_MAX = 2
/** A thread is replaced after so many files, whatever they have left behind in it. */
export const WORKER_FILES_MAX = 50
export const WORKER_IDLE_MILLISECONDS = 30_000
/** Delimited text up to this size is read without starting a worker. */
export const INLINE_TEXT_BYTES_MAX = 1024 * 1024

export interface WorkbookLimits {
  readonly bytes: number
  readonly inflatedBytes: number
  readonly sheets: number
  readonly rows: number
  readonly columns: number
  readonly cells: number
  readonly milliseconds: number
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  bytes: WORKBOOK_BYTES_MAX,
  inflatedBytes: INFLATED_BYTES_MAX,
  sheets: SHEETS_MAX,
  rows: ROWS_MAX,
  columns: COLUMNS_MAX,
  cells: CELLS_MAX,
  milliseconds: READ_MILLISECONDS_MAX,
}

/** A spreadsheet ends at row 1,048,576; note, header and example need three. */
export const SHEET_ROWS_MAX = 1_048_573
export const SHEET_NAME_CHARACTERS_MAX = 31
/** Exports with fewer cells are written without starting a worker. */
export const INLINE_WRITE_CELLS_MAX = 20_000
