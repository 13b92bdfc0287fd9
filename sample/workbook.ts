import type { ImportOptions } from '../src/server/office/import.ts'

/** A workbook as an office hands it in, with what the clerk chooses when importing it. */
export interface SampleWorkbook {
  readonly name: string
  readonly register: string
  readonly bytes: Uint8Array
  readonly options?: Partial<ImportOptions>
}
