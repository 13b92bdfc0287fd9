import { sql } from 'kysely'
import type { Store } from './database.ts'
import { quoted } from './schema/model.ts'

/**
 * Tells the planner what an import has just written, where that is much. Left to itself it finds out a minute
 * later, and plans until then as if the tables were nearly empty.
 */
export async function refreshStatistics({ owner }: Pick<Store, 'owner'>): Promise<void> {
  const { rows } = await sql<{ table: string }>`
    select relname as table from pg_stat_user_tables
    where n_mod_since_analyze > ${ROWS_MIN} and n_mod_since_analyze > ${SHARE_MIN}::float8 * n_live_tup`.execute(owner)
  if (rows.length === 0) return
  await owner.transaction().execute(async (tx) => {
    await sql.raw(`set local default_statistics_target = ${STATISTICS_TARGET}`).execute(tx)
    for (const { table } of rows) await sql.raw(`analyze ${quoted(table)}`).execute(tx)
  })
}

// The planner follows a table's size by itself; only when half of it is new may its values be others.
const ROWS_MIN = 200
const SHARE_MIN = 0.5

// A fifth of the usual sample: enough to tell an empty table from a full one until the server's own round comes.
const STATISTICS_TARGET = 20
