import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { prepared } from './prepared.ts'
import { baseSchema } from './schema/base.ts'
import { atOnce } from './sending.ts'

/** 消息 to one person. The same `key` is told to nobody twice. */
export interface Note {
  readonly account: string
  readonly kind: MessageKind
  readonly title: string
  readonly text: string
  /** The page that it leads to, within the bureau's pages. */
  readonly href: string | null
  readonly key: string
}

export const messageKinds = ['case', 'assigned', 'deadline', 'supervised', 'notice', 'collection', 'system'] as const
export type MessageKind = (typeof messageKinds)[number]

export interface StoredMessage extends Omit<Note, 'account' | 'key'> {
  readonly id: string
  readonly madeAt: string
  readonly readAt: string | null
}

export interface NewMessage extends Note {
  readonly id: string
}

/** Writes messages; gives those that had not been told before. */
export async function addMessages(
  tx: Tx,
  bureau: string,
  notes: readonly Note[],
  at: Date,
): Promise<readonly NewMessage[]> {
  const rows = notes.map((note) => ({ bureau, id: uuid(), ...note, made_at: at.toISOString() }))
  await insertRows(tx, 'message', baseSchema.message!, rows, 'on conflict do nothing')
  const { rows: kept } = await sql<{ id: string }>`
    select id from message where bureau = ${bureau} and id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(tx)
  const made = new Set(kept.map(({ id }) => id))
  return rows.filter(({ id }) => made.has(id))
}

export async function listMessages(
  tx: Tx,
  bureau: string,
  account: string,
  { unread, offset, limit }: { readonly unread: boolean; readonly offset: number; readonly limit: number },
): Promise<{ readonly count: number; readonly unread: number; readonly messages: readonly StoredMessage[] }> {
  const page = sql<StoredMessage>`${prepared}
    select id, kind, title, text, href, made_at as "madeAt", read_at as "readAt" from message
    where bureau = ${bureau} and account = ${account} and (not ${unread}::boolean or read_at is null)
    order by made_at desc, id desc limit ${limit} offset ${offset}`.execute(tx)
  const counting = sql<{ count: number; unread: number }>`${prepared}
    select count(*)::int as count, (count(*) filter (where read_at is null))::int as unread from message
    where bureau = ${bureau} and account = ${account}`.execute(tx)
  const [{ rows }, { rows: counts }] = await atOnce([page, counting])
  const { count = 0, unread: left = 0 } = counts[0] ?? {}
  return { count: unread ? left : count, unread: left, messages: rows }
}

/** Marks messages as read; all of them where none is named. */
export async function readMessages(
  tx: Tx,
  bureau: string,
  account: string,
  ids: readonly string[] | null,
  at: Date,
): Promise<void> {
  await sql`update message set read_at = ${at.toISOString()} where bureau = ${bureau} and account = ${account} and read_at is null
    and (${ids}::uuid[] is null or id = any(${ids}::uuid[]))`.execute(tx)
}
