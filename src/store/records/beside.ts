import { sql } from 'kysely'
import { type BesideOf, type BesideRecord, besideRecord, type Procedure } from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Tx } from '../database.ts'
import { quoted } from '../schema/model.ts'
import { columnName, tableName } from '../schema/registers.ts'
import { recordsById } from './load.ts'
import { type StoredRecord, storedRecord } from './row.ts'

/** For each case, the records beside it that its procedure asks for. */
export async function recordsBeside(
  tx: Tx,
  bureau: string,
  { of, beside }: Procedure,
  cases: readonly StoredRecord[],
): Promise<ReadonlyMap<string, BesideOf>> {
  const found = new Map<string, { [key: string]: readonly BesideRecord[] }>(cases.map(({ id }) => [id, {}]))
  for (const { key, register, through } of beside) {
    if (register === null) continue
    const field = through ?? of.subject
    const named = (one: StoredRecord) => String(one.content.values[field ?? ''] ?? '')
    const ids = [...new Set(cases.map(named))].filter((id) => id !== '')
    const records =
      through === null || field === null
        ? await liveReferring(tx, register, bureau, ids)
        : [...(await recordsById(tx, register, bureau, ids)).values()]
    const place = (record: StoredRecord) =>
      through === null ? String(record.content.values[register.subject ?? '']) : record.id
    const byPlace = Map.groupBy(records, place)
    for (const one of cases) {
      const those = (byPlace.get(named(one)) ?? []).filter(({ id, content }) => id !== one.id && !content.voided)
      found.get(one.id)![key] = those.map(({ id, content }) => besideRecord({ id, ...content }))
    }
  }
  return found
}

async function liveReferring(
  tx: Tx,
  register: Register,
  bureau: string,
  ids: readonly string[],
): Promise<StoredRecord[]> {
  if (ids.length === 0 || register.subject === null) return []
  const [table, column] = [tableName(register), columnName(register.subject)].map((name) => sql.raw(quoted(name)))
  const { rows } = await sql<{ [column: string]: unknown }>`
    select * from ${table} where bureau = ${bureau} and state = 'live' and ${column} = any(${[...ids]}::uuid[])
    order by id`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}
