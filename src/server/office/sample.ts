import { confirmations } from '../../../sample/confirmations.ts'
import { areas, BUREAU, DISTRICT } from '../../../sample/places.ts'
import type { SampleWorkbook } from '../../../sample/workbook.ts'
import { parsePeriod } from '../../kernel/period.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import type { Files } from '../../store/files.ts'
import { lapseDue } from './cases/lapse.ts'
import { confirmPeriod } from './confirm.ts'
import { type ImportReport, importDefaults, importFile } from './import.ts'
import type { Office } from './office.ts'
import { today } from './today.ts'
import { SYSTEM } from './upgrade.ts'

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
 * Adds the sample bureau 990106 with its streets and imports its workbooks, each as an ordinary import. What was left
 * open is then brought up to the day. Refuses where the bureau exists already.
 */
export async function loadSample(
  store: Store,
  files: Files,
  progress: (done: SampleImport, of: number) => void = () => {},
  day: Day = today(),
): Promise<SampleLoad> {
  // Made only when asked for: most starts need no sample.
  const { sampleWorkbooks } = await import('../../../sample/generate.ts')
  const { latelyWorkbooks } = await import('../../../sample/lately.ts')
  const { bringUpSample, walkSample } = await import('./sampleCases.ts')
  await addBureau(store, BUREAU, DISTRICT)
  await inScope(store, bureauScope(BUREAU.code), (tx) => saveAreas(tx, BUREAU.code, areas))
  const office: Office = { store, catalog: everything, bureau: BUREAU.code, actor: ACTOR, files }
  const imports: SampleImport[] = []
  const [story, lately] = [await sampleWorkbooks(), await latelyWorkbooks(day)]
  const takeIn = async (workbook: SampleWorkbook) => {
    const done = await importWorkbook(office, workbook)
    imports.push(done)
    progress(done, story.length + lately.length)
  }
  for (const workbook of story) await takeIn(workbook)
  await bringUpSample(office, day)
  for (const workbook of lately) await takeIn(workbook)
  await walkSample(office, day)
  // Whoever opens the sample finds it as an office that is served finds its books: what fell due is done.
  await lapseDue({ ...office, actor: SYSTEM }, day)
  await confirm(office)
  return { office, imports }
}

async function importWorkbook(
  office: Office,
  { name, register, bytes, options }: SampleWorkbook,
): Promise<SampleImport> {
  const into = everything.registers.get(register)
  if (into === undefined) throw new Error(`the sample names ${register}, which is no register`)
  const begin = performance.now()
  const given = { ...importDefaults, rowsPerSlice: ROWS_PER_SLICE, ...options }
  const report = await importFile(office, into, bytes, name, given)
  return { file: name, register, seconds: (performance.now() - begin) / 1000, report }
}

/** The sections sign for the values that the books have now. */
async function confirm(office: Office): Promise<void> {
  for (const { indicator, period, by, list } of confirmations) {
    const [figure, of] = [everything.indicators.get(indicator), parsePeriod(period)]
    if (figure === undefined || of === null) throw new Error(`the sample confirms ${indicator} of ${period}`)
    await confirmPeriod({ ...office, actor: by }, figure, of, BUREAU.code as AreaCode, list)
  }
}
