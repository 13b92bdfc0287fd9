import { sql } from 'kysely'
import { quoted } from '../../store/schema/model.ts'
import { tableName } from '../../store/schema/registers.ts'
import type { At } from './office.ts'

/** How many names wait to be claimed, each counted once in the field where it stands. */
export async function countWaiting(at: At): Promise<number> {
  return at.remember(['waiting'], () => readWaiting(at))
}

async function readWaiting({ tx, bureau, catalog }: At): Promise<number> {
  const parts = [...catalog.registers.values()].flatMap((register) =>
    Object.entries(register.fields)
      .filter(([, { kind }]) => kind.name === 'reference')
      .map(
        ([
          field,
        ]) => sql`select count(distinct pending ->> ${field}) as waiting from ${sql.raw(quoted(tableName(register)))}
          where bureau = ${bureau} and state = 'pending' and pending ? ${field}`,
      ),
  )
  if (parts.length === 0) return 0
  const { rows } = await sql<{ waiting: number }>`
    select coalesce(sum(waiting), 0)::int as waiting from (${sql.join(parts, sql` union all `)}) w`.execute(tx)
  return rows[0]?.waiting ?? 0
}
