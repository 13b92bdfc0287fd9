import { sql } from 'kysely'
import { latest } from '../../../kernel/dated.ts'
import type { Register } from '../../../kernel/register.ts'
import { factValue, laidOver, type RecordValue, readFacts } from '../../../kernel/rule/index.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { enterprise, enterpriseYear } from '../../../lines/cultivation/enterprise.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { suppliedData } from '../../../lines/cultivation/supplied.ts'
import { suppliedFact } from '../../../lines/cultivation/suppliedFact.ts'
import { recordsById } from '../../../store/records/load.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { asOfEntry, type FileRecord } from '../enterprise.ts'
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
  const firms = await asOfEntry(at, [...(await recordsById(at.tx, enterprise, at.bureau, ids)).values()], entry)
  const years = Map.groupBy(await recordsOf(at, enterpriseYear, ids, entry), firmOf)
  const supplied = Map.groupBy(await recordsOf(at, suppliedFact, ids, entry), firmOf)
  return new Map(
    firms.map((record) => {
      const added = supplied.get(record.id) ?? []
      const known = fromBooks(record, years.get(record.id) ?? [], day)
      return [record.id, withAdded(known, added, day)]
    }),
  )
}

async function recordsOf(at: At, register: Register, ids: readonly string[], entry: number | null) {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(register))}
    where bureau = ${at.bureau} and ${sql.ref(columnName('enterprise'))} = any(${[...ids]}::uuid[])`.execute(at.tx)
  const records = await asOfEntry(
    at,
    rows.map((row) => storedRecord(register, row)),
    entry,
  )
  return records.filter(({ content }) => !content.voided)
}

function firmOf({ content }: FileRecord): string {
  return String(content.values.enterprise)
}

function fromBooks({ id, content: { values } }: FileRecord, years: readonly FileRecord[], day: Day): FirmFacts {
  const origins = new Map<string, Origin>()
  const told: { [name: string]: RecordValue[string] } = {}
  const founded = values.foundedOn
  if (typeof founded === 'string') {
    told.成立日期 = founded
    origins.set('成立日期', { says: '企业', on: null, register: enterprise.name, record: id })
  }
  const last = Number(day.slice(0, 4)) - 1
  const byYear: RecordValue[] = []
  for (const { id: record, content } of years) {
    const year = content.values.year as number
    const origin = { says: `${enterpriseYear.label}（${year}年）`, on: null, register: enterpriseYear.name, record }
    byYear.push({ 年度: year, ...yearly('近三年', content.values, `近三年（${year}年）`, origin, origins) })
    if (year === last) Object.assign(told, yearly(null, content.values, '', origin, origins))
  }
  const base = readFacts(
    { data: typeof founded === 'string' ? { 成立日期: founded } : {}, place: () => null },
    facts,
    day,
  )
  if (!('facts' in base)) throw new Error(`the founding day of ${id} is none`)
  return {
    firm: {
      id,
      name: String(present(values.name) ?? ''),
      creditCode: (values.creditCode as string | null | undefined) ?? null,
      area: present(values.area) as AreaCode | null,
    },
    values: laidOver(facts, base.facts, { ...told, 近三年: byYear }),
    origins,
  }
}

function yearly(
  list: string | null,
  values: { readonly [field: string]: unknown },
  before: string,
  origin: Origin,
  origins: Map<string, Origin>,
): RecordValue {
  const found: { [name: string]: RecordValue[string] } = {}
  const above = list === null ? null : facts.get(list)
  const among = above?.is === 'list' ? above.fields : facts
  for (const [name, fact] of among) {
    const label = fact.from?.startsWith(`${enterpriseYear.label}·`) ? fact.from.split('·')[1] : undefined
    if (fact.is !== 'single' || label === undefined || name === '年度') continue
    const field = Object.entries(enterpriseYear.fields).find(([, one]) => one.facts.headers.includes(label))?.[0]
    const value = field === undefined ? null : values[field]
    const read = value === null || value === undefined ? undefined : factValue(fact.field, value)
    if (read === undefined) continue
    found[name] = read
    origins.set(before + name, origin)
  }
  return found
}

function withAdded(known: FirmFacts, added: readonly FileRecord[], day: Day): FirmFacts {
  const given: { [name: string]: unknown } = {}
  const origins = new Map(known.origins)
  for (const { id, content } of added) {
    const { fact, value, suppliedOn, suppliedBy } = content.values as { readonly [field: string]: string }
    if (fact === undefined || value === undefined) continue
    given[fact] = value
    const says = `${suppliedBy ?? ''}填报`
    origins.set(fact, { says, on: (suppliedOn as Day | undefined) ?? null, register: suppliedFact.name, record: id })
  }
  const read = readFacts({ data: suppliedData(facts, given), place: () => null }, facts, day)
  // A value that the dictionary no longer reads says nothing.
  return 'facts' in read ? { ...known, values: laidOver(facts, known.values, read.facts), origins } : known
}

function present(value: unknown): unknown {
  return Array.isArray(value) ? (latest(value as never) ?? null) : null
}
