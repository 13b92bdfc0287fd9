import type { AreaTree } from '../../kernel/area.ts'
import { readArea } from '../../kernel/area.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import type { ReadContext } from '../../kernel/field/kind.ts'
import { readIndustry } from '../../kernel/read/industry.ts'
import { loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, readInScope, type Store, type Tx } from '../../store/database.ts'
import type { Writing } from '../../store/records/save.ts'

/** Who works where: all that a piece of work needs to know of its surroundings. */
export interface Office {
  readonly store: Store
  readonly catalog: Catalog
  readonly bureau: string
  readonly actor: string
  /** Content-addressed files of the bureau: imported workbooks, issued documents. */
  readonly files: string
}

export interface At extends Writing {
  readonly tx: Tx
  readonly context: ReadContext
}

/** One transaction of an office's work, with its areas and dictionaries at hand. */
export async function work<T>(office: Office, task: (at: At) => Promise<T>): Promise<T> {
  return inScope(office.store, bureauScope(office.bureau), (tx) => prepared(office, tx, task))
}

/** The same for reading, on one snapshot. */
export async function look<T>(office: Office, task: (at: At) => Promise<T>): Promise<T> {
  return readInScope(office.store, bureauScope(office.bureau), (tx) => prepared(office, tx, task))
}

async function prepared<T>({ catalog, bureau, actor }: Office, tx: Tx, task: (at: At) => Promise<T>): Promise<T> {
  const areas = await loadAreas(tx, bureau)
  return task({ tx, catalog, bureau, actor, areas, context: readContext(areas) })
}

export function readContext(areas: AreaTree): ReadContext {
  return {
    area: (text) => readArea(areas, text),
    industry: readIndustry,
    year: new Date(Date.now() + EIGHT_HOURS_MS).getUTCFullYear(),
  }
}

const EIGHT_HOURS_MS = 8 * 3_600_000
