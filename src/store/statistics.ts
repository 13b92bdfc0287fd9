import { sql } from 'kysely'
import type { Store } from './database.ts'
import { quoted } from './schema/model.ts'

const shared = [
  'entry',
  'posting',
  'balance',
  'subject_balance',
  'record_version',
  'record_source',
  'record_name',
] as const

/**
 * Tells the planner what a large import has just written. Left to itself it finds out a minute later, and
 * plans until then as if the tables were empty.
 */
export async function refreshStatistics({ owner }: Pick<Store, 'owner'>, tables: readonly string[]): Promise<void> {
  for (const table of [...shared, ...tables]) await sql.raw(`analyze ${quoted(table)}`).execute(owner)
}
