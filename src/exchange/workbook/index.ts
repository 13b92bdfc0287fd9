export { columnLetter } from './column.ts'
export { WorkbookError } from './error.ts'
export { declaredUnit, type Header, normaliseHeader, toHalfWidth } from './header.ts'
export {
  COLUMNS_MAX,
  INFLATED_BYTES_MAX,
  ROWS_MAX,
  WORKBOOK_BYTES_MAX,
  WORKBOOK_LIMITS,
  type WorkbookLimits,
} from './limits.ts'
export {
  blankCell,
  type Cell,
  type CellKind,
  cellAt,
  EXACT_DIGITS_MAX,
  lostDigits,
  type Merge,
  type Row,
  type Sheet,
  type Workbook,
} from './model.ts'
export { readWorkbook } from './read.ts'

export { findTables, type KnownHeader, type Table, type TableColumn, type TableRow, type TotalRow } from './table.ts'

export {
  type CellProblem,
  type ColumnKind,
  type ColumnSpec,
  type SheetSpec,
  type SheetValue,
  type WorkbookSpec,
  writeCsv,
  writeWorkbook,
} from './write.ts'
