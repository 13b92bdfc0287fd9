import type { AreaTree } from '../../kernel/area.ts'
import { readArea } from '../../kernel/area.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import type { ReadContext } from '../../kernel/field/kind.ts'
import type { Read } from '../../kernel/problem.ts'
import { readIndustry } from '../../kernel/read/industry.ts'
import { halfWidth, squeeze } from '../../kernel/read/normal.ts'
import { quote, refuse } from '../../kernel/read/outcome.ts'
import { loadAreas } from '../../store/bureau.ts'
import { bureauScope, enter, inScope, readInScope, type Scope, type Store, type Tx } from '../../store/database.ts'
import type { Files } from '../../store/files.ts'
import type { Remember } from '../../store/records/list.ts'
import type { Writing } from '../../store/records/save.ts'
import { atOnce } from '../../store/sending.ts'
import { declaredAnew, ownCatalog } from './ownCatalog.ts'
import { rememberIn } from './remember.ts'

/** Who works where: all that a piece of work needs to know of its surroundings. */
export interface Office {
  readonly store: Store
  readonly catalog: Catalog
  readonly bureau: string
  readonly actor: string
  /** Content-addressed files of all bureaus: imported workbooks, issued documents. */
  readonly files: Files
  /** Of whoever works here, where somebody has signed in: two people may have one name. */
  readonly account?: string
  /** Told of what is written here, for the audit. */
  readonly witness?: Witness
  /** What whoever works here may see where that is less than the whole bureau. */
  readonly reads?: Scope
}

export interface Witness {
  readonly wrote: (register: string, id: string) => void
}

export interface At extends Writing {
  readonly tx: Tx
  readonly context: ReadContext
  /** Only on a snapshot is anything remembered. */
  readonly remember: Remember
}

/** One transaction of an office's work, with its areas and dictionaries at hand. */
export async function work<T>(office: Office, task: (at: At) => Promise<T>): Promise<T> {
  return inScope(office.store, bureauScope(office.bureau), (tx) => prepared(office, tx, task))
}

/** The same where something else has to be read first, which goes to the database together with the areas. */
export async function workBeside<B, T>(
  office: Office,
  read: (tx: Tx) => Promise<B>,
  task: (at: At, found: B) => Promise<T>,
): Promise<T> {
  return inScope(office.store, bureauScope(office.bureau), async (tx) => {
    const [at, found] = await atOnce([surroundings(office, tx), read(tx)])
    return task(at, found)
  })
}

/** The same for reading, on one snapshot, within what the reader may see. */
export async function look<T>(office: Office, task: (at: At) => Promise<T>): Promise<T> {
  return readInScope(office.store, bureauScope(office.bureau), (tx) =>
    prepared(office, tx, async (at) => {
      // The areas have been read; the rest is seen as far as the reader may.
      const read = () => task({ ...at, remember: rememberIn(office.store, at) })
      if (office.reads === undefined || office.reads.from === office.bureau) return read()
      const [, found] = await atOnce([enter(tx, office.reads), read()])
      return found
    }),
  )
}

async function prepared<T>(office: Office, tx: Tx, task: (at: At) => Promise<T>): Promise<T> {
  return task(await surroundings(office, tx))
}

async function surroundings({ store, bureau, actor, witness, catalog: declared }: Office, tx: Tx): Promise<At> {
  const [areas, catalog] = await atOnce([loadAreas(tx, bureau), ownCatalog(tx, declared, bureau)])
  const wrote: Witness['wrote'] = (register, id) => {
    declaredAnew(store, bureau, register)
    witness?.wrote(register, id)
  }
  const remember: Remember = (_question, read) => read()
  return { tx, catalog, bureau, actor, areas, context: readContext(areas, catalog), remember, wrote }
}

export function readContext(areas: AreaTree, catalog: Catalog): ReadContext {
  return {
    area: remembered((text) => readArea(areas, text)),
    bureau: areas.root,
    industry: readIndustry,
    indicator: (text) => readIndicator(catalog, text),
    register: (text) => readRegister(catalog, text),
    year: new Date(Date.now() + EIGHT_HOURS_MS).getUTCFullYear(),
  }
}

/** A column of a long list says the same few words again and again. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? read(text)
    known.set(text, found)
    return found
  }
}

function readRegister({ registers }: Catalog, text: string): Read<string> {
  const said = squeeze(halfWidth(text))
  const found = registers.get(said) ?? [...registers.values()].find(({ label }) => label === said)
  if (found !== undefined) return { value: found.name }
  const all = [...registers.values()].map(({ label }) => label).join('、')
  return refuse('register.unknown', `没有台账${quote(text)}`, `可填写：${all}`)
}

function readIndicator({ indicators }: Catalog, text: string): Read<string> {
  const said = squeeze(halfWidth(text))
  const found = indicators.get(said) ?? [...indicators.values()].find(({ label }) => squeeze(halfWidth(label)) === said)
  if (found !== undefined) return { value: found.id }
  const near = [...indicators.values()].filter(({ label }) => label.includes(said) || said.includes(label)).slice(0, 3)
  return refuse(
    'indicator.unknown',
    `没有指标${quote(text)}`,
    near.length > 0 ? `是否为：${near.map(({ label }) => label).join('、')}` : '请用“指标”页上的名称或编码',
  )
}

const EIGHT_HOURS_MS = 8 * 3_600_000
