import { sql } from 'kysely'
import { Gap, laidOver, type RecordValue, readFacts, type Value } from '../../../kernel/rule/index.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { enterprise, enterpriseYear } from '../../../lines/cultivation/enterprise.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { OTHER_RIGHTS, otherRights, suppliedData } from '../../../lines/cultivation/supplied.ts'
import { suppliedFact } from '../../../lines/cultivation/suppliedFact.ts'
import { recordsById } from '../../../store/records/load.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { asOfEntry, type FileRecord } from '../enterprise.ts'
import { type Gathered, gatherFacts } from '../facts.ts'
import type { At } from '../office.ts'

/** Where a fact about a firm comes from. */
export interface Origin {
  readonly says: string
  readonly on: Day | null
  readonly register: string
  readonly record: string
}

export interface KnownFirm {
  readonly id: string
  readonly name: string
  readonly creditCode: string | null
  readonly area: AreaCode | null
}

/** What is known of a firm for the rules, with gaps where nothing is. */
export interface FirmFacts {
  readonly firm: KnownFirm
  readonly values: RecordValue
  /** By the name under which a rule misses the fact. */
  readonly origins: ReadonlyMap<string, Origin>
}

/** The facts of firms on a day: from the books, and over them what the firm or a section has added. */
export async function factsOfFirms(
  at: At,
  ids: readonly string[],
  day: Day,
  entry: number | null,
): Promise<ReadonlyMap<string, FirmFacts>> {
  if (ids.length === 0) return new Map()
  const gathered = await gatherFacts(at, facts, day, ids, entry)
  const areas = await areasOf(at, ids)
  const years = await yearsOf(at, gathered)
  const supplied = Map.groupBy(await suppliedOf(at, ids, entry), ({ content }) => String(content.values.enterprise))
  return new Map(
    gathered.map((one) => {
      const firm = { id: one.id, name: one.name, creditCode: one.code, area: areas.get(one.id) ?? null }
      const known = { firm, values: one.facts, origins: originsOf(one, years) }
      return [one.id, withAdded(known, supplied.get(one.id) ?? [], day)]
    }),
  )
}

/** Facts with others laid over them that are told by their names. */
export function withTold(below: RecordValue, told: { readonly [name: string]: string }, day: Day): RecordValue | null {
  const { [OTHER_RIGHTS]: rights, ...given } = told
  const read = readFacts({ data: suppliedData(facts, given), place: () => null }, facts, day)
  if (!('facts' in read)) return null
  const added = rights === undefined ? null : otherRights(rights)
  const values = added === null ? below : { ...below, 知识产权: replaced(below.知识产权, added) }
  return laidOver(facts, values, read.facts)
}

/** The rights of which the books tell, and those beside them instead of the gap. */
function replaced(rights: Value | undefined, added: readonly RecordValue[]): Value {
  const known = Array.isArray(rights) ? (rights as readonly Value[]).filter((right) => !(right instanceof Gap)) : []
  return [...known, ...added]
}

async function areasOf({ tx, bureau }: At, ids: readonly string[]): Promise<ReadonlyMap<string, AreaCode>> {
  const firms = await recordsById(tx, enterprise, bureau, ids)
  return new Map(
    [...firms].flatMap(([id, { content }]) => {
      const last = (content.values.area as readonly { readonly value: AreaCode }[] | null)?.at(-1)
      return last === undefined ? [] : [[id, last.value] as const]
    }),
  )
}

/** Of which year a yearly record tells. */
async function yearsOf({ tx, bureau }: At, gathered: readonly Gathered[]): Promise<ReadonlyMap<string, number>> {
  const ids = gathered.flatMap(({ origins }) =>
    Object.values(origins).flatMap((of) =>
      of.flatMap(({ register, record }) => (register === enterpriseYear.name ? [record] : [])),
    ),
  )
  const records = await recordsById(tx, enterpriseYear, bureau, [...new Set(ids)])
  return new Map([...records].map(([id, { content }]) => [id, content.values.year as number]))
}

function originsOf({ origins }: Gathered, years: ReadonlyMap<string, number>): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>()
  for (const [path, of] of Object.entries(origins))
    for (const { register, record, source, on } of of) {
      const year = years.get(record)
      const [list, field] = path.split('.')
      const name = field === undefined || year === undefined ? path : `${list}（${year}年）${field}`
      const says = year === undefined ? source : `${year}年${source}`
      found.set(name, { says, on: on === null ? null : (on.slice(0, 10) as Day), register, record })
    }
  return found
}

async function suppliedOf(at: At, ids: readonly string[], entry: number | null): Promise<readonly FileRecord[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(suppliedFact))}
    where bureau = ${at.bureau} and ${sql.ref(columnName('enterprise'))} = any(${[...ids]}::uuid[])`.execute(at.tx)
  const records = await asOfEntry(
    at,
    rows.map((row) => storedRecord(suppliedFact, row)),
    entry,
  )
  return records.filter(({ content }) => !content.voided)
}

function withAdded(known: FirmFacts, added: readonly FileRecord[], day: Day): FirmFacts {
  if (added.length === 0) return known
  const told: { [name: string]: string } = {}
  const origins = new Map(known.origins)
  for (const { id, content } of added) {
    const { fact, value, suppliedOn, suppliedBy } = content.values as { readonly [field: string]: string }
    if (fact === undefined || value === undefined) continue
    told[fact] = value
    const says = `${suppliedBy ?? ''}填报`
    origins.set(fact, { says, on: (suppliedOn as Day | undefined) ?? null, register: suppliedFact.name, record: id })
  }
  // A value that the dictionary no longer reads says nothing.
  const values = withTold(known.values, told, day)
  return values === null ? known : { ...known, values, origins }
}
