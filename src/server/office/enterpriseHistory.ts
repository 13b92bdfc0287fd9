import { sql } from 'kysely'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import type { EntryKind } from '../../store/journal/append.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import type { Mention } from './enterpriseTabs.ts'
import type { At } from './office.ts'

/** A version of a record with the one before it, and where it came from. */
export interface VersionStep {
  readonly record: string
  readonly register: string
  readonly version: number
  readonly content: Content | null
  readonly before: Content | null
  readonly reason: string | null
  readonly actor: string
  readonly entry: number
  readonly kind: EntryKind
  readonly recorded_at: string
  readonly file_name: string | null
  readonly file_hash: string | null
  readonly sheet: string | null
  readonly row: number | null
  readonly cells: { readonly [field: string]: readonly [column: string, text: string] } | null
}

/** Changes that others brought about: the firm moved and its records went with it. They are no news of their own. */
const CONSEQUENCES: readonly EntryKind[] = ['carry', 'repost']

/** What was done to all records of a firm, the latest first. */
export async function stepsOfFirm(
  { tx, bureau }: At,
  firms: Register,
  mentions: readonly Mention[],
  firm: string,
  { until, offset, limit }: { readonly until: number | null; readonly offset: number; readonly limit: number },
): Promise<readonly VersionStep[]> {
  const ids = [
    sql`select id from ${sql.raw(quoted(tableName(firms)))} where bureau = ${bureau} and id = ${firm}::uuid`,
    ...mentions.map(
      ({ register, field }) =>
        sql`select id from ${sql.raw(quoted(tableName(register)))} where bureau = ${bureau} and ${sql.raw(quoted(columnName(field)))} = ${firm}::uuid`,
    ),
  ]
  const { rows } = await sql<VersionStep>`
    with about as (${sql.join(ids, sql` union `)})
    select v.record, v.register, v.version, v.content, p.content as before, v.reason, v.actor, e.number as entry, e.kind, e.recorded_at,
      b.file_name, b.file_hash, s.sheet, s.row, s.cells
    from about a
    join record_version v on v.bureau = ${bureau} and v.record = a.id
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
    left join record_version p on p.bureau = v.bureau and p.record = v.record and p.version = v.version - 1
    left join record_source s on s.bureau = v.bureau and s.record = v.record and s.version = v.version
    left join import_batch b on b.bureau = s.bureau and b.id = s.batch
    where e.kind <> all(${[...CONSEQUENCES]}::text[]) and (${until}::bigint is null or e.number <= ${until})
    order by e.number desc limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

/** Every version of the firm's own record, the earliest first. */
export async function stepsOfRecord(
  { tx, bureau }: At,
  record: string,
  until: number | null,
): Promise<readonly VersionStep[]> {
  const { rows } = await sql<VersionStep>`
    select v.record, v.register, v.version, v.content, null::jsonb as before, v.reason, v.actor, e.number as entry, e.kind, e.recorded_at,
      b.file_name, b.file_hash, s.sheet, s.row, s.cells
    from record_version v
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
    left join record_source s on s.bureau = v.bureau and s.record = v.record and s.version = v.version
    left join import_batch b on b.bureau = s.bureau and b.id = s.batch
    where v.bureau = ${bureau} and v.record = ${record}::uuid and (${until}::bigint is null or e.number <= ${until})
    order by v.version`.execute(tx)
  return rows
}
