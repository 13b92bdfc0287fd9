import type { Register } from '../../kernel/register.ts'
import { AllOrNone, type ImportReport, importFile } from './import.ts'
import { rememberMapping, sourceOf } from './importMapping.ts'
import { type ImportOptions, importDefaults } from './importOptions.ts'
import { type ImportPlan, makePlan } from './importPlan.ts'
import { openWorkbook, readFile } from './importRead.ts'
import type { Progress } from './jobs.ts'
import { look, type Office, work } from './office.ts'
import { type Handed, readUpload } from './upload.ts'

/** A file that was handed over, and how it is to be taken in. */
export interface ImportOrder {
  readonly register: Register
  readonly file: Handed
  readonly name: string
  readonly options: Omit<ImportOptions, 'dryRun' | 'rowsPerSlice' | 'progress' | 'id'>
}

/** 预览: reads the file and compares it with the books. */
export async function planImport(
  office: Office,
  order: ImportOrder,
  id: string,
  progress: Progress,
): Promise<ImportPlan> {
  const { register, name, options } = order
  const workbook = await openWorkbook(await readUpload(office, order.file), name)
  const file = await look(office, async (at) => readFile(at, register, workbook, options))
  return makePlan(office, register, name, file, { ...options, id }, progress)
}

/** What a clerk is told of an import; the rows of its refusals stand in the batch. */
export type ImportResult = Omit<ImportReport, 'refusals' | 'warnings'> & { readonly nothingTaken: boolean }

/**
 * 导入: takes the file in, and remembers for the next of its kind what was chosen. Begun again under the same id, it
 * goes on with the batch that it had begun.
 */
export async function runImport(
  office: Office,
  order: ImportOrder,
  id: string,
  progress: Progress,
): Promise<ImportResult> {
  const { register, name, options } = order
  const bytes = await readUpload(office, order.file)
  const report = await importFile(office, register, bytes, name, { ...importDefaults, ...options, id, progress }).catch(
    (error: unknown) => {
      if (error instanceof AllOrNone) return error.report
      throw error
    },
  )
  const workbook = await openWorkbook(bytes, name)
  const chosen = { mapping: options.mapping, mode: options.mode }
  await work(office, (at) => rememberMapping(at, register, sourceOf(register, workbook), chosen))
  const { refusals: _, warnings: __, ...counts } = report
  return { ...counts, nothingTaken: options.allOrNone && report.refused > 0 }
}
