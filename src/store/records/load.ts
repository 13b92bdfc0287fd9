import { type RawBuilder, sql } from 'kysely'
import type { Register } from '../../kernel/register.ts'
import type { Tx } from '../database.ts'
import { prepared } from '../prepared.ts'
import { quoted } from '../schema/model.ts'
import { columnName, tableName, tableOf } from '../schema/registers.ts'
import type { Remember } from './list.ts'
import { type StoredRecord, storedRecord } from './row.ts'

type Row = { readonly [column: string]: unknown }

function table(register: Register) {
  return sql.raw(quoted(tableName(register)))
}

/** Named, so that a column that a newer server adds changes nothing of what was prepared. */
function columns(register: Register) {
  const known = columnLists.get(register)
  if (known !== undefined) return known
  const list = sql.raw(Object.keys(tableOf(register).columns).map(quoted).join(', '))
  columnLists.set(register, list)
  return list
}

const columnLists = new WeakMap<Register, RawBuilder<unknown>>()

/** As many as a page or a form asks for: asked again and again, and planned once. */
const FEW = 50

function often(asked: readonly string[]) {
  return asked.length <= FEW ? prepared : sql``
}

/** Records by id; `lock` holds their rows until the transaction ends, in one order for all writers. */
export async function recordsById(
  tx: Tx,
  register: Register,
  bureau: string,
  ids: readonly string[],
  { lock = false } = {},
): Promise<Map<string, StoredRecord>> {
  if (ids.length === 0) return new Map()
  const { rows } =
    await sql<Row>`${often(ids)} select ${columns(register)} from ${table(register)} where bureau = ${bureau} and id = any(${[...ids]}::uuid[])
    order by id ${sql.raw(lock ? 'for update' : '')}`.execute(tx)
  return new Map(rows.map((row) => [String(row.id), storedRecord(register, row)]))
}

/**
 * Each is looked up by itself: of a bureau that has just begun to fill a register the planner believes that it has
 * hardly a record, and would read through all of them for each part of a long list.
 */
export async function recordsByIdentity(
  tx: Tx,
  register: Register,
  bureau: string,
  identities: readonly string[],
): Promise<Map<string, StoredRecord>> {
  if (identities.length === 0) return new Map()
  const { rows } =
    await sql<Row>`${often(identities)} select found.* from unnest(${[...identities]}::text[]) as asked(identity)
    cross join lateral (select ${columns(register)} from ${table(register)} where bureau = ${bureau} and identity = asked.identity limit 1) as found`.execute(
      tx,
    )
  return new Map(rows.map((row) => [String(row.identity), storedRecord(register, row)]))
}

/** Records whose reference field names one of `ids`. */
export async function recordsReferring(
  tx: Tx,
  register: Register,
  field: string,
  bureau: string,
  ids: readonly string[],
): Promise<StoredRecord[]> {
  if (ids.length === 0) return []
  const column = sql.raw(quoted(columnName(field)))
  const { rows } =
    await sql<Row>`select * from ${table(register)} where bureau = ${bureau} and ${column} = any(${[...ids]}::uuid[]) order by id for update`.execute(
      tx,
    )
  return rows.map((row) => storedRecord(register, row))
}

/** Records that wait for one of the names to be claimed. */
export async function recordsPending(
  tx: Tx,
  register: Register,
  field: string,
  bureau: string,
  names: readonly string[] | null,
): Promise<StoredRecord[]> {
  const among = names === null ? sql`true` : sql`pending ->> ${field} = any(${[...names]}::text[])`
  const { rows } =
    await sql<Row>`select * from ${table(register)} where bureau = ${bureau} and state = 'pending' and pending ? ${field} and ${among} order by id`.execute(
      tx,
    )
  return rows.map((row) => storedRecord(register, row))
}

/** Records that nothing has ended yet: live, with no day in the field that ends them. */
export async function recordsOpen(tx: Tx, register: Register, bureau: string, ending: string): Promise<StoredRecord[]> {
  const { rows } =
    await sql<Row>`select * from ${table(register)} where bureau = ${bureau} and state <> 'void' and ${sql.raw(quoted(columnName(ending)))} is null order by id`.execute(
      tx,
    )
  return rows.map((row) => storedRecord(register, row))
}

/** A page of a register's records, the latest changed first. */
export async function listRecords(
  tx: Tx,
  register: Register,
  bureau: string,
  {
    state = null,
    limit,
    offset = 0,
  }: { readonly state?: string | null; readonly limit: number; readonly offset?: number },
): Promise<StoredRecord[]> {
  const { rows } =
    await sql<Row>`select * from ${table(register)} where bureau = ${bureau} and (${state}::text is null or state = ${state})
    order by identity limit ${limit} offset ${offset}`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}

export interface Holding {
  readonly counts: { readonly [state: string]: number }
  /** When a record last changed; `null` while there is none. */
  readonly changedAt: string | null
}

/** How many records a register holds, and how fresh they are. */
export async function holdingOf(
  { tx, bureau, remember }: { readonly tx: Tx; readonly bureau: string; readonly remember: Remember },
  register: Register,
): Promise<Holding> {
  return remember(['holding', register.name], async () => {
    const { rows } = await sql<{ state: string; count: number; changed_at: string }>`
      select state, count(*) as count, max(changed_at) as changed_at from ${table(register)}
      where bureau = ${bureau} group by state`.execute(tx)
    const days = rows.map(({ changed_at }) => changed_at).sort()
    return {
      counts: Object.fromEntries(rows.map(({ state, count }) => [state, count])),
      changedAt: days.at(-1) ?? null,
    }
  })
}
