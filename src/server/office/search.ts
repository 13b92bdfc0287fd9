import { type RawBuilder, sql } from 'kysely'
import type { Field, Use } from '../../kernel/field/field.ts'
import { normaliseName } from '../../kernel/read/name.ts'
import { halfWidth } from '../../kernel/read/normal.ts'
import type { Register } from '../../kernel/register.ts'
import { recordsById } from '../../store/records/load.ts'
import type { NameOrigin } from '../../store/records/name.ts'
import type { StoredRecord } from '../../store/records/row.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, isNumber, notTooLong, tableName } from '../../store/schema/registers.ts'
import type { At } from './office.ts'

/** What somebody looks for: words that all must be there, each in the spellings under which it may be kept. */
export interface Sought {
  readonly whole: string
  readonly words: readonly (readonly string[])[]
}

/** How well something fits: it is the very thing, it begins or ends so, it has the words in it, or it had in former times. */
export type Rank = 0 | 1 | 2 | 3

export interface Found<T> {
  readonly rank: Rank
  readonly it: T
}

const WORDS_MAX = 5

/** What one group shows, and one more that says whether there are others. */
export const HITS_MAX = 8
const HITS_READ = HITS_MAX + 1
/** Several names of one firm, and names of records that are void, are read and left out. */
const NAMES_READ = 48

/** `null` where nothing is left of a text that could be the name of anything. */
export function soughtBy(text: string): Sought | null {
  const clean = text.replaceAll(/\p{Cc}/gu, ' ')
  const whole = normaliseName(clean)
  const words = clean
    .split(/\s+/)
    .map((word) => [...new Set([normaliseName(word), halfWidth(word)])].filter((one) => one !== ''))
    .filter((spellings) => spellings.length > 0)
    .slice(0, WORDS_MAX)
  return whole === '' || words.length === 0 ? null : { whole, words }
}

/** Whether a text of our own, such as an indicator's name, fits. */
export function rankOf(sought: Sought, texts: readonly string[]): Rank | null {
  const kept = texts.map(normaliseName)
  if (kept.includes(sought.whole)) return 0
  // What a Chinese name is of stands at its end: 有效期内高新技术企业 are 高新技术企业.
  if (kept.some((one) => one.startsWith(sought.whole) || one.endsWith(sought.whole))) return 1
  const all = kept.join('\n')
  return sought.words.every((spellings) => spellings.some((one) => all.includes(normaliseName(one)))) ? 2 : null
}

export interface FoundRecord {
  readonly register: Register
  readonly record: StoredRecord
  /** The name that fits, where the record is called otherwise now. */
  readonly otherName: string | null
}

interface NameRow {
  readonly register: string
  readonly record: string
  readonly name: string
  readonly origin: NameOrigin
}

/** What belongs to a person is searched for nobody; what is kept for others' eyes is not searched for this reader. */
function isOpen({ facts }: Field<unknown>, uses: ReadonlySet<Use>): boolean {
  return !facts.personal && uses.has(facts.use)
}

/** Registers whose records are found by what they are called. Names are kept without their fields, so all must be open. */
export function searchedByName(registers: Iterable<Register>, uses: ReadonlySet<Use>): readonly Register[] {
  return [...registers].filter(({ fields, title }) => {
    const named = title.flatMap((name) => fields[name] ?? [])
    return named.every((field) => isOpen(field, uses)) && named.some(({ kind }) => kind.name === 'text')
  })
}

/** Registers that are searched, and what of each by. */
export interface Searched {
  /** By what their records are called, or by the number that stands in their title. */
  readonly named: readonly Register[]
  readonly numbered: readonly Numbered[]
}

export interface Numbered {
  readonly register: Register
  readonly fields: readonly string[]
}

/**
 * Records by any part of a present or former name, of a name that somebody decided on, or of the number of a paper.
 * What begins with the text is found at once; what has it somewhere within is looked for through all names, and only
 * where that can still add something: behind two dozen that begin so nobody reads on, and a number is known by its beginning.
 */
export async function searchRecords(
  at: At,
  { named, numbered }: Searched,
  sought: Sought,
): Promise<Found<FoundRecord>[]> {
  const begun = [...(await namesBegun(at, named, sought)), ...(await numbersBegun(at, numbered, sought))]
  const records = new Map(named.map(({ name }) => [name, new Set<string>()]))
  for (const { register, record } of begun) records.get(register)?.add(record)
  const isKnown = begun.length > 0 && LONG_NUMBER.test(sought.whole)
  const open = isKnown ? [] : named.filter(({ name }) => (records.get(name)?.size ?? 0) < ENOUGH)
  const found = [...begun, ...(await namesWithin(at, open, sought))]
  // Numbers are read through last: nothing else leads there, and no index helps.
  if (found.length === 0) found.push(...(await numbersWithin(at, numbered, sought)))
  return loadFound(at, new Set([...named, ...numbered.map(({ register }) => register)]), found)
}

const ENOUGH = 3 * HITS_READ
/** So many of what fits are put in order; a word that half of all names have in them must not be read to its end. */
const FITTING_READ = 500
const LONG_NUMBER = /^(?=.*\d)[0-9A-Z()〔〕[\]./-]{6,}$/

/** The names from a text on that begin with it: as a range, which an index answers behind the walls, as it cannot a pattern. */
function beginning(column: RawBuilder<unknown>, text: string): RawBuilder<unknown> {
  return sql`${column} >= ${text} and ${column} < ${`${text}\u{10ffff}`} and starts_with(${column}, ${text})`
}

async function namesBegun(at: At, registers: readonly Register[], sought: Sought): Promise<Fitting[]> {
  return namesFitting(at, registers, sought, sql`${beginning(sql`n.name`, sought.whole)} order by n.name`)
}

async function namesWithin(at: At, registers: readonly Register[], sought: Sought): Promise<Fitting[]> {
  const chinese = sought.words.some((spellings) => spellings.every((one) => !ASCII.test(one)))
  // The index of names in Chinese leaves out the codes, which are half of all.
  const spoken = chinese ? sql`octet_length(n.name) > length(n.name) and ` : sql``
  return namesFitting(at, registers, sought, sql`${spoken}${contains(sql`n.name`, sought)}`)
}

const ASCII = /^[ -~]*$/

async function namesFitting(
  at: At,
  registers: readonly Register[],
  sought: Sought,
  fits: RawBuilder<unknown>,
): Promise<Fitting[]> {
  if (registers.length === 0) return []
  // The best of each register at a time, so that none is crowded out.
  const best = registers.map(
    ({ name }) => sql`(select * from (
        select n.register, n.record, n.name, n.origin from record_name n
        where n.bureau = ${at.bureau} and n.register = ${name} and ${fits} limit ${FITTING_READ}
      ) f order by f.name = ${sought.whole} desc, f.origin = 'name' desc, starts_with(f.name, ${sought.whole}) desc, length(f.name), f.name collate "C"
      limit ${NAMES_READ})`,
  )
  const { rows } = await sql<NameRow>`${sql.join(best, sql` union all `)}`.execute(at.tx)
  const known = rows.filter(({ name }) => !REFERENCE.test(name))
  return known.map(({ register, record, name, origin }) => ({
    register,
    record,
    rank: rankOfName(sought, name, origin),
    otherName: origin === 'name' ? null : name,
  }))
}

/** A title may hold the id of another record; that is no name. */
const REFERENCE = /^[0-9A-F]{8}-[0-9A-F]{4}-/

function rankOfName({ whole }: Sought, name: string, origin: NameOrigin): Rank {
  if (name === whole) return 0
  if (origin !== 'name') return 3
  return name.startsWith(whole) ? 1 : 2
}

/** Fields that hold the number of a paper and stand in no title: certificates, vouchers. */
export function numberFields(register: Register, uses: ReadonlySet<Use>): readonly string[] {
  return Object.entries(register.fields)
    .filter(([name, field]) => isNumber(field) && isOpen(field, uses) && !register.title.includes(name))
    .map(([name]) => name)
}

const NUMBER_LENGTH_MIN = 4
const NUMBER = new RegExp(`^[0-9A-Z()〔〕\\[\\]./-]{${NUMBER_LENGTH_MIN},}$`)

async function numbersBegun(at: At, searched: readonly Numbered[], sought: Sought): Promise<Fitting[]> {
  const spellings = [...new Set([sought.whole, ...sought.words.flat()])]
  const parts = searched.flatMap(({ register, fields }) =>
    fields.flatMap((field) => {
      const column = sql.raw(quoted(columnName(field)))
      return spellings.map(
        (
          text,
        ) => sql`(select ${register.name}::text as register, id as record, case when ${column} = ${text} then 0 else 1 end as rank
          from ${sql.raw(quoted(tableName(register)))}
          where bureau = ${at.bureau} and ${sql.raw(notTooLong(columnName(field)))} and ${beginning(column, text)} and state <> 'void' order by ${column} limit ${HITS_READ})`,
      )
    }),
  )
  return sought.words.length > 1 ? [] : numbersFitting(at, parts, sought)
}

/** Only what looks like a number is looked for: these columns are read through. */
async function numbersWithin(at: At, searched: readonly Numbered[], sought: Sought): Promise<Fitting[]> {
  const parts = searched.map(({ register, fields }) => {
    const columns = fields.map((field) => sql.raw(quoted(columnName(field))))
    const within = columns.map((column) => contains(sql`upper(${column})`, sought))
    return sql`(select ${register.name}::text as register, id as record, 2 as rank
      from ${sql.raw(quoted(tableName(register)))}
      where bureau = ${at.bureau} and state <> 'void' and (${sql.join(within, sql` or `)})
      order by changed_at desc limit ${HITS_READ})`
  })
  return numbersFitting(at, parts, sought)
}

async function numbersFitting(at: At, parts: readonly RawBuilder<unknown>[], { whole }: Sought): Promise<Fitting[]> {
  if (!NUMBER.test(whole) || parts.length === 0) return []
  const { rows } = await sql<Omit<Fitting, 'otherName'>>`${sql.join(parts, sql` union all `)}`.execute(at.tx)
  return rows.map((row) => ({ ...row, otherName: null }))
}

interface Fitting {
  readonly register: string
  readonly record: string
  readonly rank: Rank
  readonly otherName: string | null
}

/** The records themselves, each once and as well as it fits; void ones are left out. */
async function loadFound(
  { tx, bureau }: At,
  registers: Iterable<Register>,
  fitting: readonly Fitting[],
): Promise<Found<FoundRecord>[]> {
  const found: Found<FoundRecord>[] = []
  for (const register of registers) {
    const best = new Map<string, Fitting>()
    for (const one of fitting) {
      const known = best.get(one.record)
      if (one.register === register.name && (known === undefined || known.rank > one.rank)) best.set(one.record, one)
    }
    const records = await recordsById(tx, register, bureau, [...best.keys()])
    for (const { record: id, rank, otherName } of [...best.values()].sort((a, b) => a.rank - b.rank)) {
      const record = records.get(id)
      if (record !== undefined && !record.content.voided) found.push({ rank, it: { register, record, otherName } })
    }
  }
  return found
}

export interface FoundDocument {
  readonly id: string
  readonly title: string
  readonly period: string
  readonly status: string
  readonly changedAt: string
}

export async function searchDocuments({ tx, bureau }: At, sought: Sought): Promise<Found<FoundDocument>[]> {
  const { rows } = await sql<FoundDocument>`
    select id, title, period, status, changed_at as "changedAt" from document
    where bureau = ${bureau} and ${contains(sql`title`, sought)} order by changed_at desc limit ${HITS_READ}`.execute(
    tx,
  )
  return rows.map((it) => ({ rank: rankOf(sought, [it.title]) ?? 2, it }))
}

export interface FoundBatch {
  readonly id: string
  readonly register: string
  readonly fileName: string
  readonly status: string
  readonly actor: string
  readonly startedAt: string
}

export async function searchBatches({ tx, bureau }: At, sought: Sought): Promise<Found<FoundBatch>[]> {
  const { rows } = await sql<FoundBatch>`
    select id, register, file_name as "fileName", status, actor, started_at as "startedAt" from import_batch
    where bureau = ${bureau} and ${contains(sql`file_name`, sought)} order by started_at desc limit ${HITS_READ}`.execute(
    tx,
  )
  return rows.map((it) => ({ rank: rankOf(sought, [it.fileName]) ?? 2, it }))
}

/** All words stand in the text, each in one of its spellings. What means something in a pattern means itself here. */
function contains(text: RawBuilder<unknown>, { words }: Sought): RawBuilder<unknown> {
  const patterns = words.map((spellings) => spellings.map((one) => `%${one.replaceAll(/[\\%_]/g, '\\$&')}%`))
  return sql.join(
    patterns.map((spellings) => sql`${text} like any(${spellings}::text[])`),
    sql` and `,
  )
}
