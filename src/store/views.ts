import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { prepared } from './prepared.ts'
import { baseSchema } from './schema/base.ts'

/** 常用视图: how somebody likes to see a register. */
export interface ListView {
  readonly id: string
  readonly owner: string
  readonly name: string
  readonly shared: boolean
  readonly content: unknown
}

export type ExtraKind = 'text' | 'number' | 'date' | 'yesNo'

/** 自定义列: a note beside the records of a register. */
export interface ExtraColumn {
  readonly id: string
  readonly label: string
  readonly kind: ExtraKind
}

type At = { readonly tx: Tx; readonly bureau: string }

/** One's own views of a register and those that others share. */
export async function viewsOf({ tx, bureau }: At, register: string, account: string): Promise<ListView[]> {
  const { rows } = await sql<ListView>`
    select id, owner, name, shared, content from list_view
    where bureau = ${bureau} and register = ${register} and (shared or owner = ${account}::uuid) order by shared, name`.execute(
    tx,
  )
  return rows
}

export async function saveView(
  { tx, bureau }: At,
  register: string,
  { id = uuid(), ...view }: Omit<ListView, 'id'> & { readonly id?: string },
): Promise<string> {
  const row = { bureau, id, register, ...view }
  const conflict =
    'on conflict (bureau, id) do update set name = excluded.name, shared = excluded.shared, content = excluded.content'
  await insertRows(tx, 'list_view', baseSchema.list_view!, [row], conflict)
  return id
}

export async function viewById({ tx, bureau }: At, register: string, id: string): Promise<ListView | null> {
  const { rows } = await sql<ListView>`
    select id, owner, name, shared, content from list_view where bureau = ${bureau} and register = ${register} and id = ${id}::uuid`.execute(
    tx,
  )
  return rows[0] ?? null
}

export async function dropView({ tx, bureau }: At, id: string): Promise<void> {
  await sql`delete from list_view where bureau = ${bureau} and id = ${id}::uuid`.execute(tx)
}

export async function extraColumnsOf({ tx, bureau }: At, register: string): Promise<ExtraColumn[]> {
  const { rows } = await sql<ExtraColumn>`${prepared}
    select id, label, kind from extra_column where bureau = ${bureau} and register = ${register} order by ordinal, id`.execute(
    tx,
  )
  return rows
}

export async function addExtraColumn(
  { tx, bureau }: At,
  register: string,
  { label, kind, actor }: Omit<ExtraColumn, 'id'> & { readonly actor: string },
): Promise<string> {
  const id = uuid()
  await sql`insert into extra_column (bureau, id, register, label, kind, ordinal, actor)
    select ${bureau}, ${id}::uuid, ${register}, ${label}, ${kind}, coalesce(max(ordinal), 0) + 1, ${actor}
    from extra_column where bureau = ${bureau} and register = ${register}`.execute(tx)
  return id
}

/** Takes the column away with all that stands in it; how many notes that were. */
export async function dropExtraColumn({ tx, bureau }: At, register: string, id: string): Promise<number> {
  const { numAffectedRows = 0n } =
    await sql`delete from extra_value where bureau = ${bureau} and "column" = (select id from extra_column where bureau = ${bureau} and register = ${register} and id = ${id}::uuid)`.execute(
      tx,
    )
  await sql`delete from extra_column where bureau = ${bureau} and register = ${register} and id = ${id}::uuid`.execute(
    tx,
  )
  return Number(numAffectedRows)
}

/** What stands beside each record, by column. */
export async function extraValuesOf(
  { tx, bureau }: At,
  records: readonly string[],
): Promise<Map<string, { readonly [column: string]: string }>> {
  const found = new Map<string, { [column: string]: string }>()
  if (records.length === 0) return found
  const { rows } = await sql<{ record: string; column: string; value: string }>`
    select record, "column", value from extra_value where bureau = ${bureau} and record = any(${[...records]}::uuid[])`.execute(
    tx,
  )
  for (const { record, column, value } of rows) found.set(record, { ...found.get(record), [column]: value })
  return found
}

/** Writes notes beside records; `null` takes one away. */
export async function writeExtraValues(
  { tx, bureau }: At,
  actor: string,
  values: readonly { readonly record: string; readonly column: string; readonly value: string | null }[],
): Promise<void> {
  const gone = values.filter(({ value }) => value === null)
  for (const { record, column } of gone)
    await sql`delete from extra_value where bureau = ${bureau} and record = ${record}::uuid and "column" = ${column}::uuid`.execute(
      tx,
    )
  const at = new Date().toISOString()
  const rows = values.filter(({ value }) => value !== null).map((one) => ({ bureau, ...one, actor, changed_at: at }))
  const conflict =
    'on conflict (bureau, record, "column") do update set value = excluded.value, actor = excluded.actor, changed_at = excluded.changed_at'
  await insertRows(tx, 'extra_value', baseSchema.extra_value!, rows, conflict)
}
