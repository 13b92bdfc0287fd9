import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { Refusal } from './refusal.ts'
import { baseSchema } from './schema/base.ts'

/** How many rows a comparison found on each side, and of each side for which reason. */
export interface ReconciliationCounts {
  readonly theirs: number
  readonly ours: number
  readonly sides: { readonly [side: string]: number }
  readonly reasons: { readonly [side: string]: { readonly [reason: string]: number } }
}

/** How many their list names, each counted once. */
export function firmsOf({ theirs, sides }: ReconciliationCounts): number {
  return theirs - (sides.repeated ?? 0)
}

/** A difference of the comparison before that is none any more. */
export interface Settled {
  readonly name: string
  readonly side: string
  /** Both have it now, or neither. */
  readonly now: 'both' | 'neither'
}

/** 名单对账 without its rows. */
export interface StoredReconciliation<A = unknown> {
  readonly id: string
  readonly body: string
  /** What of ours it was held against, in words. */
  readonly label: string
  readonly register: string
  readonly indicator: string | null
  readonly period: string | null
  readonly asked: A
  readonly listedOn: string
  readonly fileName: string
  readonly fileHash: string
  readonly counts: ReconciliationCounts
  readonly before: string | null
  readonly settled: readonly Settled[]
  readonly cutoff: number
  readonly cutoffAt: string
  readonly actor: string
  readonly madeAt: string
}

export interface StoredRow<C = unknown> {
  readonly ordinal: number
  readonly side: string
  readonly key: string
  /** The kind of the telling reason. */
  readonly reason: string
  /** Names and codes of both sides, for a search. */
  readonly words: string
  readonly content: C
}

export interface Verdict {
  readonly verdict: string
  readonly note: string
  readonly actor: string
  readonly at: string
}

export interface ListedRow<C = unknown> extends StoredRow<C> {
  readonly verdict: Verdict | null
  /** What was said of the same row in the comparison before. */
  readonly verdictBefore: Verdict | null
  /** Where it stood there; `null` where it did not. */
  readonly sideBefore: string | null
}

const HEAD = sql.raw(
  'id, body, label, register, indicator, period, asked, listed_on::text as "listedOn", file_name as "fileName", file_hash as "fileHash", counts, before, settled, cutoff, cutoff_at as "cutoffAt", actor, made_at as "madeAt"',
)

export async function insertReconciliation(
  tx: Tx,
  bureau: string,
  head: StoredReconciliation,
  rows: readonly StoredRow[],
): Promise<void> {
  const { listedOn, fileName, fileHash, cutoffAt, madeAt, ...rest } = head
  const row = {
    ...{ bureau, ...rest, listed_on: listedOn, file_name: fileName, file_hash: fileHash },
    ...{ cutoff_at: cutoffAt, made_at: madeAt },
  }
  await insertRows(tx, 'reconciliation', baseSchema.reconciliation!, [row])
  const of = { bureau, reconciliation: head.id }
  await insertRows(
    tx,
    'reconciliation_row',
    baseSchema.reconciliation_row!,
    rows.map((one) => ({ ...of, ...one })),
  )
}

/** Comparisons, the latest first; of one register or one indicator where these are named. */
export async function listReconciliations<A>(
  tx: Tx,
  bureau: string,
  of: { readonly register?: string | undefined; readonly indicator?: string | undefined } = {},
): Promise<readonly StoredReconciliation<A>[]> {
  const register = of.register === undefined ? sql`true` : sql`register = ${of.register}`
  const indicator = of.indicator === undefined ? sql`true` : sql`indicator = ${of.indicator}`
  const { rows } = await sql<StoredReconciliation<A>>`
    select ${HEAD} from reconciliation where bureau = ${bureau} and ${register} and ${indicator}
    order by made_at desc, id desc limit ${LISTED_MAX}`.execute(tx)
  return rows
}

const LISTED_MAX = 500

export async function findReconciliation<A>(
  tx: Tx,
  bureau: string,
  id: string,
): Promise<StoredReconciliation<A> | null> {
  const { rows } = await sql<StoredReconciliation<A>>`
    select ${HEAD} from reconciliation where bureau = ${bureau} and id::text = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The last comparison of the same thing with the same body, of whatever day. */
export async function lastReconciliation(
  tx: Tx,
  bureau: string,
  { body, asked }: Pick<StoredReconciliation, 'body' | 'asked'>,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from reconciliation where bureau = ${bureau} and body = ${body}
      and asked - 'on' - 'period' = ${JSON.stringify(asked)}::jsonb - 'on' - 'period'
    order by made_at desc, id desc limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

export interface RowFilter {
  readonly side?: string | undefined
  readonly reason?: string | undefined
  readonly words?: string | undefined
  /** Only rows that nobody has given a verdict. */
  readonly open?: boolean
  readonly offset: number
  readonly limit: number
}

/** Rows of a comparison in their order, with what people said of them now and the time before. */
export async function rowsOfReconciliation<C>(
  tx: Tx,
  bureau: string,
  { id, before }: Pick<StoredReconciliation, 'id' | 'before'>,
  { side, reason, words, open = false, offset, limit }: RowFilter,
): Promise<{ readonly total: number; readonly rows: readonly ListedRow<C>[] }> {
  const among = [
    side === undefined ? sql`true` : sql`r.side = ${side}`,
    reason === undefined ? sql`true` : sql`r.reason = ${reason}`,
    words === undefined || words.trim() === '' ? sql`true` : sql`position(upper(${words.trim()}) in r.words) > 0`,
    open ? sql`v.at is null` : sql`true`,
  ]
  const from = sql`from reconciliation_row r
    left join lateral (${verdictOf(bureau, sql`r.reconciliation`, sql`r.ordinal`)}) v on true
    where r.bureau = ${bureau} and r.reconciliation = ${id} and ${sql.join(among, sql` and `)}`
  const counted = await sql<{ total: number }>`select count(*)::int as total ${from}`.execute(tx)
  const { rows } = await sql<
    Omit<ListedRow<C>, 'verdict' | 'verdictBefore'> & { said: Verdict | null; saidBefore: Verdict | null }
  >`
    with found as (
      select r.ordinal, r.side, r.key, r.reason, r.words, r.content, to_jsonb(v) as said ${from}
      order by r.ordinal limit ${limit} offset ${offset}
    )
    select found.*, b.side as "sideBefore", to_jsonb(w) as "saidBefore" from found
    left join lateral (
      select side, ordinal from reconciliation_row
      where bureau = ${bureau} and reconciliation = ${before}::uuid and key = found.key and side <> 'repeated' limit 1
    ) b on true
    left join lateral (${verdictOf(bureau, sql`${before}::uuid`, sql`b.ordinal`)}) w on true
    order by found.ordinal`.execute(tx)
  return {
    total: counted.rows[0]?.total ?? 0,
    rows: rows.map(({ said, saidBefore, ...row }) => ({ ...row, verdict: said, verdictBefore: saidBefore })),
  }
}

type Part = ReturnType<typeof sql>

function verdictOf(bureau: string, reconciliation: Part, ordinal: Part) {
  return sql`select verdict, note, actor, at from reconciliation_verdict
    where bureau = ${bureau} and reconciliation = ${reconciliation} and ordinal = ${ordinal} order by version desc limit 1`
}

/** Where each key stood in a comparison. */
export async function sidesOf(
  tx: Tx,
  bureau: string,
  reconciliation: string,
): Promise<ReadonlyMap<string, { readonly side: string; readonly name: string }>> {
  const { rows } = await sql<{ key: string; side: string; name: string }>`
    select key, side, coalesce(content #>> '{ours,name}', content #>> '{theirs,name}', content #>> '{theirs,code}', '') as name
    from reconciliation_row where bureau = ${bureau} and reconciliation = ${reconciliation} and side <> 'repeated'`.execute(
    tx,
  )
  return new Map(rows.map(({ key, ...rest }) => [key, rest]))
}

const UNIQUE_VIOLATION = '23505'

/**
 * Adds what somebody says of some rows; what was said before stays. Returns how many rows there were; refuses where two
 * say something of one row at once.
 */
export async function addVerdicts(
  tx: Tx,
  bureau: string,
  reconciliation: string,
  ordinals: readonly number[],
  { verdict, note, actor, at }: Verdict,
): Promise<number> {
  const { rows } = await sql<{ ordinal: number; version: number }>`
    select r.ordinal, coalesce(max(v.version), 0)::int as version from reconciliation_row r
    left join reconciliation_verdict v on v.bureau = r.bureau and v.reconciliation = r.reconciliation and v.ordinal = r.ordinal
    where r.bureau = ${bureau} and r.reconciliation = ${reconciliation} and r.ordinal = any(${[...ordinals]}::int[])
    group by r.ordinal`.execute(tx)
  const added = rows.map(({ ordinal, version }) => ({ ordinal, version: version + 1, verdict, note, actor, at }))
  try {
    await insertRows(
      tx,
      'reconciliation_verdict',
      baseSchema.reconciliation_verdict!,
      added.map((one) => ({ bureau, reconciliation, ...one })),
    )
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION)
      throw new Refusal('reconcile.stale', '其中有的行刚被别人处理', '请刷新后看看结果，再决定要不要改')
    throw error
  }
  return rows.length
}

/** All that was said of a row, the earliest first. */
export async function verdictsOf(
  tx: Tx,
  bureau: string,
  reconciliation: string,
  ordinal: number,
): Promise<readonly Verdict[]> {
  const { rows } = await sql<Verdict>`
    select verdict, note, actor, at from reconciliation_verdict
    where bureau = ${bureau} and reconciliation = ${reconciliation} and ordinal = ${ordinal} order by version`.execute(
    tx,
  )
  return rows
}
