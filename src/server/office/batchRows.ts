import { sql } from 'kysely'
import type { Content } from '../../kernel/version.ts'
import type { Batch } from './batch.ts'
import type { At } from './office.ts'

/** A record that a batch made, changed or ended. */
export interface BatchRow {
  readonly record: string
  readonly change: 'created' | 'updated' | 'ended'
  readonly sheet: string
  readonly row: number
  readonly content: Content
  /** Whether it was changed again since. */
  readonly changedSince: boolean
}

export interface BatchRefusal {
  readonly sheet: string
  readonly row: number
  readonly problems: readonly {
    readonly column: string
    readonly value: string
    readonly message: string
    readonly advice: string
  }[]
}

export interface Page {
  readonly offset: number
  readonly limit: number
}

const touched = (bureau: string, batch: string) => sql`
  select record, min(version) as first, max(version) as last from record_source
  where bureau = ${bureau} and batch = ${batch} group by record`

const change = sql`case when t.first = 1 then 'created' when s.row = 0 then 'ended' else 'updated' end`

/** What a batch did, record by record, in the order of its file. */
export async function batchRows(
  { tx, bureau }: At,
  { id }: Batch,
  part: BatchRow['change'],
  { offset, limit }: Page,
): Promise<{ readonly total: number; readonly rows: readonly BatchRow[] }> {
  const { rows } = await sql<BatchRow & { readonly total: number }>`
    with t as (${touched(bureau, id)})
    select s.record, ${change} as change, s.sheet, s.row, v.content, count(*) over () as total,
      exists (select 1 from record_version n where n.bureau = ${bureau} and n.record = t.record and n.version > t.last) as "changedSince"
    from t join record_source s on s.bureau = ${bureau} and s.record = t.record and s.version = t.last
      join record_version v on v.bureau = ${bureau} and v.record = t.record and v.version = t.last
    where ${change} = ${part} and v.content is not null
    order by s.sheet, s.row, s.record offset ${offset} limit ${limit}`.execute(tx)
  return { total: Number(rows[0]?.total ?? 0), rows: rows.map(({ total: _, ...row }) => row) }
}

export async function batchRefusals(
  { tx, bureau }: At,
  { id }: Batch,
  { offset, limit }: Page,
): Promise<{ readonly total: number; readonly rows: readonly BatchRefusal[] }> {
  const { rows } = await sql<BatchRefusal & { readonly total: number }>`
    select sheet, row, problems, count(*) over () as total from import_refusal
    where bureau = ${bureau} and batch = ${id} order by ordinal offset ${offset} limit ${limit}`.execute(tx)
  return { total: Number(rows[0]?.total ?? 0), rows: rows.map(({ total: _, ...row }) => row) }
}
