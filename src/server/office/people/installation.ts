import { sql } from 'kysely'
import type { Tx } from '../../../store/database.ts'

/**
 * Bureaus of this installation in which an account has none of these roles. What holds for every bureau is changed by
 * whoever administers each of them, and by nobody else.
 */
export async function bureausBeyond(tx: Tx, account: string, roles: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select b.name from bureau b where not exists (select 1 from membership m
      where m.bureau = b.code and m.account = ${account} and m.status = 'active'
        and m.role = any(${[...roles]}::text[])) order by b.code`.execute(tx)
  return rows.map(({ name }) => name)
}
