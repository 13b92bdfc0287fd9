import { sql } from 'kysely'
import { OUTSIDE } from '../../kernel/area.ts'
import type { Register } from '../../kernel/register.ts'
import type { AreaCode } from '../../kernel/values.ts'
import type { Tx } from '../database.ts'
import { quoted } from '../schema/model.ts'
import { columnName, tableName } from '../schema/registers.ts'

/** National identities of live records that lie within the bureau's own ground; the register has an area, and it is dated. */
export async function presentIdentities(tx: Tx, register: Register, bureau: string): Promise<readonly string[]> {
  if (register.area === null) return []
  const area = sql.raw(quoted(columnName(register.area)))
  const { rows } = await sql<{ identity: string }>`
    select identity from ${sql.raw(quoted(tableName(register)))}
    where bureau = ${bureau} and state = 'live' and coalesce(${area} -> -1 ->> 'value', '') <> ${OUTSIDE satisfies AreaCode}`.execute(
    tx,
  )
  return rows.map(({ identity }) => identity)
}
