import { sql } from 'kysely'
import {
  type BesideOf,
  type BesideRecord,
  besideRecord,
  type Procedure,
  type Tie,
} from '../../kernel/procedure/index.ts'
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
  for (const { key, from } of beside) {
    // What is worked out is put there by whoever loads the cases.
    if (from === null) continue
    const { register, tie } = from
    const { ours, theirs } = joinOf(of, register, tie)
    const named = (one: StoredRecord) => keyOf(one, ours)
    const wanted = [...new Set(cases.map(named))].filter((value) => value !== '')
    const records =
      theirs === null
        ? [...(await recordsById(tx, register, bureau, wanted)).values()]
        : await liveHolding(tx, register, bureau, theirs, wanted)
    const byKey = Map.groupBy(records, (record) => keyOf(record, theirs))
    for (const one of cases) {
      const those = (byKey.get(named(one)) ?? []).filter(({ id, content }) => id !== one.id && !content.voided)
      found.get(one.id)![key] = those.map(({ id, content }) => besideRecord({ id, ...content }))
    }
  }
  return found
}

/** The fields whose values are equal; `null` stands for the record itself. */
interface Join {
  readonly ours: string | null
  readonly theirs: string | null
}

function joinOf(of: Register, beside: Register, tie: Tie): Join {
  switch (tie.is) {
    case 'sameEnterprise':
      return { ours: of.subject, theirs: beside.subject }
    case 'referred':
      return { ours: tie.through, theirs: null }
    case 'referring':
      return { ours: null, theirs: tie.through }
    case 'sharing':
      return { ours: tie.through, theirs: tie.through }
  }
}

function keyOf({ id, content }: StoredRecord, field: string | null): string {
  return field === null ? id : String(content.values[field] ?? '')
}

async function liveHolding(
  tx: Tx,
  register: Register,
  bureau: string,
  field: string,
  values: readonly string[],
): Promise<StoredRecord[]> {
  if (values.length === 0) return []
  const [table, column] = [tableName(register), columnName(field)].map((name) => sql.raw(quoted(name)))
  const type = sql.raw(register.fields[field]?.kind.name === 'reference' ? 'uuid' : 'text')
  const { rows } = await sql<{ [column: string]: unknown }>`
    select * from ${table} where bureau = ${bureau} and state = 'live' and ${column} = any(${[...values]}::${type}[])
    order by id`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}
