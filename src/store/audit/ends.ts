import { sql } from 'kysely'
import type { Database, Tx } from '../database.ts'
import type { StreamEnd } from './event.ts'

/** A bureau's streams, one probe of the primary key for each: an audit of years is not read for it. */
const streams = (bureau: string) => sql`recursive streams as (
  (select stream from audit where bureau = ${bureau} order by stream limit 1)
  union all
  select (select a.stream from audit a where a.bureau = ${bureau} and a.stream > s.stream order by a.stream limit 1)
  from streams s where s.stream is not null
)`

export async function streamsOf(db: Database | Tx, bureau: string): Promise<readonly string[]> {
  const { rows } = await sql<{ stream: string }>`
    with ${streams(bureau)} select stream from streams where stream is not null order by 1`.execute(db)
  return rows.map(({ stream }) => stream)
}

/** Where the bureau's streams end, but for ends that a later stream has named already: those stay named. */
export async function endsNotNamed(db: Database | Tx, bureau: string): Promise<readonly StreamEnd[]> {
  const { rows } = await sql<StreamEnd>`
    with ${streams(bureau)},
    ends as (
      select a.stream, a.number, a.hash from streams s
      cross join lateral (
        select stream, number, hash from audit where bureau = ${bureau} and stream = s.stream order by number desc limit 1
      ) a where s.stream is not null
    ),
    named as (
      select (one ->> 'stream')::uuid as stream, (one ->> 'number')::bigint as number from streams s
      join audit a on a.bureau = ${bureau} and a.stream = s.stream and a.number = 1
      cross join lateral jsonb_array_elements(a.detail -> 'before') one
    )
    select stream, number, hash from ends e
    where not exists (select 1 from named n where n.stream = e.stream and n.number = e.number) order by stream`.execute(
    db,
  )
  return rows
}
