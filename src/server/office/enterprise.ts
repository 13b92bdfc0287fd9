import { sql } from 'kysely'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import { type StoredRecord, storedRecord } from '../../store/records/row.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { type Mention, mentionsOf } from './enterpriseTabs.ts'
import type { At } from './office.ts'
import { offered } from './setup/lines.ts'

/** A firm with more records of one kind has its latest shown; the register's own list shows all. */
export const RECORDS_MAX = 1_000

/** What one register says of the firm in one field. */
export interface Mentioned extends Mention {
  readonly records: readonly FileRecord[]
  /** Whether there are more than were read. */
  readonly more: boolean
}

export type FileRecord = Pick<StoredRecord, 'id' | 'content'>

/** The records that refer to a firm, of the given mentions, as known at an entry of the journal. */
export async function recordsAbout(
  at: At,
  mentions: readonly Mention[],
  firm: string,
  entry: number | null,
): Promise<readonly Mentioned[]> {
  const found: Mentioned[] = []
  for (const { register, field } of mentions) {
    const { rows } = await sql<{ readonly [column: string]: unknown }>`
      select * from ${sql.raw(quoted(tableName(register)))}
      where bureau = ${at.bureau} and ${sql.raw(quoted(columnName(field)))} = ${firm}::uuid
      order by id desc limit ${RECORDS_MAX + 1}`.execute(at.tx)
    const records = rows.slice(0, RECORDS_MAX).map((row) => storedRecord(register, row))
    const then = await asOfEntry(at, records, entry)
    const live = then.filter(({ content }) => !content.voided && content.values[field] === firm)
    found.push({ register, field, records: live, more: rows.length > RECORDS_MAX })
  }
  return found
}

export async function firmAt(at: At, register: Register, id: string, entry: number | null): Promise<FileRecord | null> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.raw(quoted(tableName(register)))} where bureau = ${at.bureau} and id = ${id}::uuid`.execute(
    at.tx,
  )
  const [found] = await asOfEntry(
    at,
    rows.map((row) => storedRecord(register, row)),
    entry,
  )
  return found ?? null
}

/** The same records as they stood when the journal had come to `entry`; `null` is the present. */
export async function asOfEntry(
  { tx, bureau }: At,
  records: readonly StoredRecord[],
  entry: number | null,
): Promise<readonly FileRecord[]> {
  if (entry === null || records.length === 0) return records
  const { rows } = await sql<{ record: string; content: Content | null }>`
    select distinct on (v.record) v.record, v.content from record_version v
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
    where v.bureau = ${bureau} and v.record = any(${records.map(({ id }) => id)}::uuid[]) and e.number <= ${entry}
    order by v.record, v.version desc`.execute(tx)
  const then = new Map(rows.map(({ record, content }) => [record, content]))
  return records.flatMap(({ id }) => {
    const content = then.get(id)
    return content === undefined || content === null ? [] : [{ id, content }]
  })
}

/** How far the records of a register reach, and by what they last came in. */
export interface Feed {
  readonly register: string
  /** Whether the bureau keeps any record of it: where it does not, nothing can be said of a firm. */
  readonly kept: boolean
  /** The last day of which its records tell that something happened. */
  readonly until: string | null
  readonly file: string | null
  readonly importedAt: string | null
}

/** How fresh registers are. */
export async function feedsOf(at: At, registers: readonly Register[], day: string): Promise<ReadonlyMap<string, Feed>> {
  if (registers.length === 0) return new Map()
  const names = registers.map(({ name }) => name)
  const kept = sql.join(
    registers.map(
      (register) =>
        sql`select ${register.name}::text as register, exists(select 1 from ${sql.raw(quoted(tableName(register)))} where bureau = ${at.bureau}) as kept`,
    ),
    sql` union all `,
  )
  const { rows } = await sql<Pick<Feed, 'register' | 'kept' | 'file' | 'importedAt'>>`
    select k.register, k.kept, b.file_name as file, b.started_at as "importedAt" from (${kept}) k
    left join lateral (
      select file_name, started_at from import_batch
      where bureau = ${at.bureau} and register = k.register and status <> 'withdrawn' order by started_at desc limit 1
    ) b on true where k.register = any(${names}::text[])`.execute(at.tx)
  const reached = await lastHappened(at, registers, day)
  return new Map(rows.map((row) => [row.register, { ...row, until: reached.get(row.register) ?? null }]))
}

async function lastHappened(at: At, registers: readonly Register[], day: string): Promise<ReadonlyMap<string, string>> {
  // A measure that several registers post, such as readings of every kind, says nothing about one of them.
  const posters = (measure: Register['measures'][number]) =>
    [...at.catalog.registers.values()].filter(({ measures }) => measures.includes(measure)).length
  const posted = registers.flatMap(({ name, measures }) =>
    measures
      .filter((measure) => !measure.held && posters(measure) === 1)
      .map((measure) => ({ name, measure: measure.name })),
  )
  const { rows } = await sql<{ measure: string; until: string }>`
    select m.measure, p.occurred_on as until from unnest(${posted.map(({ measure }) => measure)}::text[]) m(measure)
    cross join lateral (
      select occurred_on from posting where bureau = ${at.bureau} and measure = m.measure and occurred_on <= ${day}
      order by occurred_on desc limit 1
    ) p`.execute(at.tx)
  const last = new Map<string, string>()
  for (const { name, measure } of posted) {
    const until = rows.find((row) => row.measure === measure)?.until
    if (until !== undefined && until > (last.get(name) ?? '')) last.set(name, until)
  }
  return last
}

/** All ways in which the books of the lines that the bureau runs speak of enterprises. */
export async function mentionsOfFirms(at: At, firms: Register): Promise<readonly Mention[]> {
  return mentionsOf(await offered(at, at.catalog.registers.values()), firms)
}
