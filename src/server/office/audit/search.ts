import { type RawBuilder, sql } from 'kysely'
import { dayAfter } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { type AuditEvent, DONE, INSTALLATION } from '../../../store/audit/event.ts'
import { bureaus } from '../../../store/bureau.ts'
import { readInScope, type Tx } from '../../../store/database.ts'
import type { Office } from '../office.ts'

/** What an audit administrator looks for. */
export interface AuditSearch {
  /** Part of an account's name, or its id. */
  readonly account: string
  /** Declared routes: `POST /registers/{register}/changes`. */
  readonly actions: readonly string[]
  readonly target: string
  readonly result: 'all' | 'done' | 'refused'
  /** Days of the office's calendar, both included. */
  readonly from: Day | null
  readonly to: Day | null
  readonly text: string
}

export interface AuditRow extends AuditEvent {
  readonly stream: string
  readonly number: number
}

export interface AuditPage {
  readonly events: readonly AuditRow[]
  /** Up to one more than `AUDIT_COUNT_MAX`. */
  readonly count: number
}

/** Beyond this nobody counts or turns pages: the conditions are to be narrowed. */
export const AUDIT_COUNT_MAX = 10_000

/** A page of the bureau's audit, the newest first. */
export async function searchAudit(
  office: Office,
  search: AuditSearch,
  page: { readonly offset: number; readonly limit: number },
): Promise<AuditPage> {
  return inAudit(office, search, async (tx, where) => ({
    events: await readEvents(tx, where, page),
    count: await countEvents(tx, where, AUDIT_COUNT_MAX),
  }))
}

/** Reads the audit of a bureau; where the installation has no other, what happened before anybody was known as well. */
export async function inAudit<T>(
  { store, bureau }: Pick<Office, 'store' | 'bureau'>,
  search: AuditSearch,
  read: (tx: Tx, where: RawBuilder<unknown>) => Promise<T>,
): Promise<T> {
  const alone = (await bureaus(store)).length === 1
  const scope = { from: alone ? INSTALLATION : bureau, to: bureau, grants: [] }
  return readInScope(store, scope, (tx) => read(tx, clause(alone ? [INSTALLATION, bureau] : [bureau], search)))
}

export async function countEvents(tx: Tx, where: RawBuilder<unknown>, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 from audit where ${where} limit ${most + 1}) counted`.execute(tx)
  return rows[0]?.count ?? 0
}

export async function readEvents(
  tx: Tx,
  where: RawBuilder<unknown>,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select stream, number, at, account, name, address, action, target, result, detail from audit
    where ${where} order by at desc, stream desc, number desc limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

function clause(
  of: readonly string[],
  { account, actions, target, result, from, to, text }: AuditSearch,
): RawBuilder<unknown> {
  const anywhere = sql`concat_ws(' ', name, address, action, target, result, detail::text)`
  const conditions = [
    sql`bureau = any(${[...of]}::text[])`,
    ...(account === '' ? [] : [sql`(name ilike ${containing(account)} or account::text = ${account})`]),
    ...(actions.length === 0 ? [] : [sql`action = any(${[...actions]}::text[])`]),
    ...(target === '' ? [] : [sql`concat_ws(' ', target, detail::text) ilike ${containing(target)}`]),
    ...(result === 'all' ? [] : [result === 'done' ? sql`result = ${DONE}` : sql`result <> ${DONE}`]),
    ...(from === null ? [] : [sql`at >= ${midnight(from)}`]),
    ...(to === null ? [] : [sql`at < ${midnight(dayAfter(to))}`]),
    ...(text === '' ? [] : [sql`${anywhere} ilike ${containing(text)}`]),
  ]
  return sql.join(conditions, sql` and `)
}

function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}

/** Where the office's day begins. */
function midnight(day: Day): string {
  return `${day}T00:00:00+08:00`
}
