import { parsePeriod } from '../../src/kernel/period.ts'
import { everything } from '../../src/lines/index.ts'
import { createDraft } from '../../src/server/office/draft.ts'
import { type ImportReport, importDefaults, importFile } from '../../src/server/office/import.ts'
import { look, type Office, work } from '../../src/server/office/office.ts'
import { linesOff, switchLines } from '../../src/server/office/setup/lines.ts'
import { addBureau, saveAreas } from '../../src/store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../src/store/database.ts'
import type { StoredDocument } from '../../src/store/documents.ts'
import type { Files } from '../../src/store/files.ts'
import { type SourceBureau, workbooksOf } from './bureau.ts'

/** A bureau that is in the books, and what became of each of its workbooks. */
export interface Loaded {
  readonly office: Office
  readonly imports: readonly { readonly file: string; readonly report: ImportReport }[]
}

/** Sets a bureau up as a person would, and takes its workbooks in, each as an ordinary import. */
export async function loadSource(store: Store, files: Files, bureau: SourceBureau): Promise<Loaded> {
  const { code, name, ground, areas, without } = bureau
  await addBureau(store, { code, name }, ground)
  await inScope(store, bureauScope(code), (tx) => saveAreas(tx, code, areas))
  const office: Office = { store, catalog: everything, bureau: code, actor: '综合科', files }
  const { version } = await look(office, linesOff)
  await work(office, (at) => switchLines(at, without, version))
  const imports: { file: string; report: ImportReport }[] = []
  for (const { name: file, register, bytes } of await workbooksOf(bureau)) {
    const report = await importFile(office, everything.registers.get(register)!, bytes, file, importDefaults)
    imports.push({ file, report })
  }
  return { office, imports }
}

export function draftOf({ office }: Loaded, { template, period }: SourceBureau): Promise<StoredDocument> {
  return createDraft(office, template, parsePeriod(period)!)
}
