import { sql } from 'kysely'
import { type Dated, latest } from '../../../kernel/dated.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { recordsById } from '../../../store/records/load.ts'
import { type StoredRecord, storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'

/** A firm as a board names it. */
export interface FirmName {
  readonly firm: string
  readonly name: string
  readonly area: AreaCode | null
  readonly areaName: string | null
}

export async function firmsById(at: At, ids: readonly string[]): Promise<ReadonlyMap<string, FirmName>> {
  const records = await recordsById(at.tx, enterprise, at.bureau, [...new Set(ids)])
  const named = [...records.values()].map(({ id, content: { values } }): [string, FirmName] => {
    const area = latest((values.area ?? []) as Dated<AreaCode>)
    const name = latest((values.name ?? []) as Dated<string>) ?? ''
    return [id, { firm: id, name, area, areaName: area === null ? null : at.areas.name(area) }]
  })
  return new Map(named)
}

/** All live records of a register, or those alone whose reference names a record. */
export async function recordsOf(
  { tx, bureau }: At,
  register: Register,
  where?: { readonly field: string; readonly is: string },
): Promise<readonly StoredRecord[]> {
  const only = where === undefined ? sql`true` : sql`${sql.ref(columnName(where.field))} = ${where.is}::uuid`
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(register))}
    where bureau = ${bureau} and state = 'live' and ${only} order by id`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}
