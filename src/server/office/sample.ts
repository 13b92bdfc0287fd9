import { confirmations } from '../../../sample/confirmations.ts'
import { areas, BUREAU, DISTRICT } from '../../../sample/places.ts'
import { parsePeriod } from '../../kernel/period.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import type { Files } from '../../store/files.ts'
import { confirmPeriod } from './confirm.ts'
import { type ImportReport, importDefaults, importFile } from './import.ts'
import type { Office } from './office.ts'

/** A workbook of the sample that is in the books. */
export interface SampleImport {
  readonly file: string
  readonly register: string
  readonly seconds: number
  readonly report: ImportReport
}

export interface SampleLoad {
  readonly office: Office
  readonly imports: readonly SampleImport[]
}

/** Few rows more cost less than one transaction more. */
const ROWS_PER_SLICE = 4_000
const ACTOR = '示例数据'

/**
 * Adds the sample bureau 990106 with its streets and imports its workbooks, each as an ordinary import. Refuses where the bureau exists already.
 */
export async function loadSample(
  store: Store,
  files: Files,
  progress: (done: SampleImport, of: number) => void = () => {},
): Promise<SampleLoad> {
  // Made only when asked for: most starts need no sample.
  const { sampleWorkbooks } = await import('../../../sample/generate.ts')
  await addBureau(store, BUREAU, DISTRICT)
  await inScope(store, bureauScope(BUREAU.code), (tx) => saveAreas(tx, BUREAU.code, areas))
  const office: Office = { store, catalog: everything, bureau: BUREAU.code, actor: ACTOR, files }
  const imports: SampleImport[] = []
  const workbooks = await sampleWorkbooks()
  for (const { name, register, bytes, options } of workbooks) {
    const into = everything.registers.get(register)
    if (into === undefined) throw new Error(`the sample names ${register}, which is no register`)
    const begin = performance.now()
    const report = await importFile(office, into, bytes, name, {
      ...importDefaults,
      rowsPerSlice: ROWS_PER_SLICE,
      ...options,
    })
    const done = { file: name, register, seconds: (performance.now() - begin) / 1000, report }
    imports.push(done)
    progress(done, workbooks.length)
  }
  const { walkSample } = await import('./sampleCases.ts')
  await walkSample(office)
  await confirm(office)
  return { office, imports }
}

/** The sections sign for the values that the books have now. */
async function confirm(office: Office): Promise<void> {
  for (const { indicator, period, by, list } of confirmations) {
    const [figure, of] = [everything.indicators.get(indicator), parsePeriod(period)]
    if (figure === undefined || of === null) throw new Error(`the sample confirms ${indicator} of ${period}`)
    await confirmPeriod({ ...office, actor: by }, figure, of, BUREAU.code as AreaCode, list)
  }
}
