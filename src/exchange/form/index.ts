export type { CellContent, CellEdit, FilledForm, Unplaced } from './edit.ts'
export { fillWord, PLACEHOLDERS, placeholdersOf } from './word.ts'
export { fillWorkbook } from './workbook.ts'
