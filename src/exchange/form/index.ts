export type { CellContent, CellEdit, FilledForm, Unplaced } from './edit.ts'
export { fillLayout, type LaidOut } from './layout.ts'
export { fillWord, PLACEHOLDERS, placeholdersOf } from './word.ts'
export { fillWorkbook } from './workbook.ts'
