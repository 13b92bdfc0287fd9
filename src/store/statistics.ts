import { sql } from 'kysely'
import type { Register } from '../kernel/register.ts'
import type { Store } from './database.ts'
import { quoted } from './schema/model.ts'
import { tableName } from './schema/registers.ts'

/**
 * Tells the planner what an import has just written, where that is much. Left to itself it finds out a minute
 * later, and plans until then as if the tables were nearly empty.
 */
export async function refreshStatistics({ owner }: Pick<Store, 'owner'>): Promise<void> {
  const { rows } = await sql<{ table: string }>`
    select relname as table from pg_stat_user_tables
    where n_mod_since_analyze > ${ROWS_MIN} and n_mod_since_analyze > ${SHARE_MIN}::float8 * n_live_tup`.execute(owner)
  await analyze(
    { owner },
    rows.map(({ table }) => quoted(table)),
  )
}

/**
 * Tells the planner that a bureau has begun to fill a register. Of one that it has not heard of it believes that there
 * is hardly a record, and it would read through all of them for each part of a long list.
 */
export async function announceRecords(store: Pick<Store, 'owner'>, register: Register): Promise<void> {
  await analyze(store, [`${quoted(tableName(register))} (bureau, identity)`])
}

async function analyze({ owner }: Pick<Store, 'owner'>, what: readonly string[]): Promise<void> {
  if (what.length === 0) return
  await owner.transaction().execute(async (tx) => {
    await sql.raw(`set local default_statistics_target = ${STATISTICS_TARGET}`).execute(tx)
    for (const one of what) await sql.raw(`analyze ${one}`).execute(tx)
  })
}

// The planner follows a table's size by itself; only when half of it is new may its values be others.
const ROWS_MIN = 200
const SHARE_MIN = 0.5

// A fifth of the usual sample: enough to tell an empty table from a full one until the server's own round comes.
const STATISTICS_TARGET = 20
