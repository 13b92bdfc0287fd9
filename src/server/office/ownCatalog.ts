import { sql } from 'kysely'
import { type Catalog, type Own, withOwn } from '../../kernel/catalog.ts'
import type { Values } from '../../kernel/field/index.ts'
import { latestReading, reading, type Series, type SeriesUnit, series } from '../../kernel/figure.ts'
import { industryGrouping } from '../../kernel/grouping.ts'
import { decimalsOf, type Indicator } from '../../kernel/indicator.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { leadingIndustry } from '../../lines/parks/leadingIndustry.ts'
import { ownSeries } from '../../lines/statistics/ownSeries.ts'
import { bureauScope, readInScope, type Store, type Tx } from '../../store/database.ts'
import { type StoredRecord, storedRecord } from '../../store/records/row.ts'
import { tableName } from '../../store/schema/registers.ts'
import { atOnce } from '../../store/sending.ts'
import { today } from './today.ts'

/** The registers whose records are declarations of the bureau's own. */
const DECLARING: readonly Register[] = [ownSeries, leadingIndustry]
const NO_SECTION = '规划科'

/** Catalogues that were made, so that caches that hang on one are not filled for each request anew. */
const made = new Map<string, Catalog>()
const MADE_MAX = 100
/** Catalogues that hold what is a bureau's own already. */
const complete = new WeakSet<Catalog>()
const plain = new WeakMap<Catalog, Catalog>()
/** By store and bureau, what was read just now; other servers and the command line write as well. */
const fresh = new WeakMap<Store, Map<string, { readonly at: number; readonly catalog: Promise<Catalog> }>>()
const FRESH_MS = 2_000

/** The declarations together with what a bureau added to them as data: other departments' figures, its leading industries. */
export async function ownCatalog(tx: Tx, declared: Catalog, bureau: string): Promise<Catalog> {
  if (complete.has(declared) || DECLARING.some(({ name }) => declared.registers.get(name) === undefined))
    return declared
  const [listed, industries] = await atOnce([
    liveRecords(tx, ownSeries, bureau),
    liveRecords(tx, leadingIndustry, bureau),
  ])
  const day = today()
  const standing = industries.filter(({ content }) => !isBy(content.values.endedOn, day))
  if (listed.length === 0 && standing.length === 0) return asDeclared(declared)
  const key = JSON.stringify([bureau, listed, standing])
  const known = made.get(key)
  if (known !== undefined) return known
  const catalog = withOwn(declared, ownOf(listed, standing))
  complete.add(catalog)
  made.set(key, catalog)
  for (const oldest of made.keys()) if (made.size > MADE_MAX) made.delete(oldest)
  return catalog
}

/** Of a bureau that added nothing: the same, but known to be whole. */
function asDeclared(declared: Catalog): Catalog {
  const known = plain.get(declared) ?? { ...declared }
  plain.set(declared, known)
  complete.add(known)
  return known
}

/** The same before a piece of work has begun; read again after two seconds, or when it was written here. */
export async function catalogFor(store: Store, declared: Catalog, bureau: string): Promise<Catalog> {
  const of = fresh.get(store) ?? new Map()
  fresh.set(store, of)
  const known = of.get(bureau)
  if (known !== undefined && Date.now() - known.at < FRESH_MS) return known.catalog
  const catalog = readInScope(store, bureauScope(bureau), (tx) => ownCatalog(tx, declared, bureau))
  of.set(bureau, { at: Date.now(), catalog })
  catalog.catch(() => of.delete(bureau))
  return catalog
}

/** Called when a record was written: what declares is read anew. */
export function declaredAnew(store: Store, bureau: string, register: string): void {
  if (DECLARING.some(({ name }) => name === register)) fresh.get(store)?.delete(bureau)
}

async function liveRecords(tx: Tx, register: Register, bureau: string): Promise<readonly StoredRecord[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(register))} where bureau = ${bureau} and state = 'live' order by id`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}

/** A table that is to end later still holds. */
function isBy(on: unknown, day: Day): boolean {
  return typeof on === 'string' && on <= day
}

function ownOf(listed: readonly StoredRecord[], industries: readonly StoredRecord[]): Own {
  const own = listed.map(({ id, content }) => declare(id, content.values as Values<typeof ownSeries.fields>))
  const table = industries
    .map(({ content }) => content.values as Values<typeof leadingIndustry.fields>)
    .map(({ division, name }) => ({ division: String(division), name }))
  return {
    series: new Map(own.map(({ series: one }) => [one.name, one])),
    indicators: own.map(({ indicator }) => indicator),
    groupings: table.length === 0 ? [] : [industryGrouping('主导产业', table)],
  }
}

/** An indicator is known by the record's number, so that a renamed one stays the same in documents. */
function declare(
  id: string,
  { name, unit, keptBy, definition, nature, scope, better, yearly, section, endedOn }: Values<typeof ownSeries.fields>,
): { readonly series: Series; readonly indicator: Indicator } {
  const kept = series<SeriesUnit>(id, { unit, keptBy, definition })
  const { tree } = nature === '取最近一期' ? latestReading(kept) : reading(kept)
  const indicator: Indicator = {
    id: `own${id.replaceAll('-', '')}`,
    line: 'STA',
    label: name,
    of: { unit, tree: tree.op === 'reading' ? { ...tree, called: name } : tree },
    owner: section ?? NO_SECTION,
    definition: `${definition}（${keptBy}数据，本单位自定的外部指标${endedOn === null ? '' : `，${endedOn}停用`}）`,
    areaRule: 'published',
    better: better === '越高越好' ? 'more' : better === '越低越好' ? 'less' : 'neither',
    decimals: Math.max(decimalsOf(unit), unit === '万元' ? 2 : 0),
    ...(yearly === '是' ? { yearly: true } : {}),
    ...(endedOn === null ? {} : { endedOn }),
    ...(scope === '仅限内部' ? { use: 'internal' as const } : {}),
  }
  return { series: kept, indicator }
}
