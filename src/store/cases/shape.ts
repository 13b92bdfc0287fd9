import { sql } from 'kysely'
import type { Store, Tx } from '../database.ts'

/** What is kept of cases, and who may read which record: another number, and both are written anew. */
const SHAPE = 2
const SETTING = 'cases'

/** Bureaus whose records were written before cases were kept, or were kept otherwise. */
export async function outdatedCases({ app }: Pick<Store, 'app'>): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select b.code from bureau b left join setting s on s.bureau = b.code and s.name = ${SETTING}
    where s.version is distinct from ${SHAPE} order by b.code`.execute(app)
  return rows.map(({ code }) => code)
}

/** From now on the cases of a bureau are kept as they are declared here. */
export async function noteCasesKept(tx: Tx, bureau: string): Promise<void> {
  await sql`insert into setting (bureau, name, value, version, actor, changed_at)
    values (${bureau}, ${SETTING}, '{}', ${SHAPE}, 'system', ${new Date().toISOString()})
    on conflict (bureau, name) do update set version = excluded.version, changed_at = excluded.changed_at`.execute(tx)
}
