import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** 收表: a form that several fillers hand in by a day. */
export interface StoredCollection<C = unknown, N = unknown> {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly columns: readonly C[]
  readonly deadline: string
  /** `null` for administrative working data. */
  readonly nature: N | null
  /** The earlier one that it asks again. */
  readonly repeats: string | null
  /** `month` or `quarter`: the next one is made by itself; `null` for once. */
  readonly every: string | null
  readonly status: 'open' | 'closed'
  readonly actor: string
  readonly madeAt: string
}

export interface StoredFiller {
  readonly ordinal: number
  readonly name: string
  readonly area: string | null
  readonly enterprise: string | null
  readonly remindedAt: string | null
}

/** Rows of texts, in the order of the form's columns. */
export interface StoredAnswer {
  readonly filler: number
  readonly version: number
  readonly rows: readonly (readonly string[])[]
  readonly filledBy: string
  readonly filledAt: string
}

const columns = sql.raw(
  'id, title, note, columns, deadline, nature, repeats, every, status, actor, made_at as "madeAt"',
)

export async function addCollection(
  tx: Tx,
  bureau: string,
  { madeAt, sourceHash, ...one }: StoredCollection & { readonly sourceHash: string | null },
  fillers: readonly (StoredFiller & { readonly tokenHash: string })[],
): Promise<void> {
  const row = { bureau, ...one, made_at: madeAt, source_hash: sourceHash }
  await insertRows(tx, 'collection', baseSchema.collection!, [row])
  const rows = fillers.map(({ remindedAt, tokenHash, ...filler }) => ({
    bureau,
    collection: one.id,
    ...filler,
    token_hash: tokenHash,
    reminded_at: remindedAt,
  }))
  await insertRows(tx, 'collection_filler', baseSchema.collection_filler!, rows)
}

export async function listCollections<C, N = unknown>(
  tx: Tx,
  bureau: string,
): Promise<readonly (StoredCollection<C, N> & { readonly fillers: number; readonly answered: number })[]> {
  const { rows } = await sql<StoredCollection<C, N> & { fillers: number; answered: number }>`
    select ${columns},
      (select count(*)::int from collection_filler f where f.bureau = c.bureau and f.collection = c.id) as fillers,
      (select count(distinct a.filler)::int from collection_answer a where a.bureau = c.bureau and a.collection = c.id) as answered
    from collection c where bureau = ${bureau} order by made_at desc`.execute(tx)
  return rows
}

export async function findCollection<C, N = unknown>(
  tx: Tx,
  bureau: string,
  id: string,
): Promise<StoredCollection<C, N> | null> {
  const { rows } = await sql<StoredCollection<C, N>>`
    select ${columns} from collection where bureau = ${bureau} and id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export async function fillersOf(tx: Tx, bureau: string, collection: string): Promise<readonly StoredFiller[]> {
  const { rows } = await sql<StoredFiller>`
    select ordinal, name, area, enterprise, reminded_at as "remindedAt" from collection_filler
    where bureau = ${bureau} and collection = ${collection} order by ordinal`.execute(tx)
  return rows
}

/** One filler with what it last handed in; `null` where there is no such filler. */
export async function fillerOf(
  tx: Tx,
  bureau: string,
  collection: string,
  ordinal: number,
): Promise<{ readonly filler: StoredFiller; readonly answer: StoredAnswer | null } | null> {
  const { rows } = await sql<StoredFiller>`
    select ordinal, name, area, enterprise, reminded_at as "remindedAt" from collection_filler
    where bureau = ${bureau} and collection = ${collection} and ordinal = ${ordinal}`.execute(tx)
  const [filler] = rows
  if (filler === undefined) return null
  const { rows: answers } = await sql<StoredAnswer>`
    select filler, version, rows, filled_by as "filledBy", filled_at as "filledAt" from collection_answer
    where bureau = ${bureau} and collection = ${collection} and filler = ${ordinal} order by version desc limit 1`.execute(
    tx,
  )
  return { filler, answer: answers[0] ?? null }
}

/** Who a link is for; `null` where there is none, or a later one has taken its place. */
export async function fillerOfToken(
  tx: Tx,
  bureau: string,
  tokenHash: string,
): Promise<{ readonly collection: string; readonly ordinal: number; readonly name: string } | null> {
  const { rows } = await sql<{ collection: string; ordinal: number; name: string }>`
    select collection, ordinal, name from collection_filler where bureau = ${bureau} and token_hash = ${tokenHash}`.execute(
    tx,
  )
  return rows[0] ?? null
}

export async function renewToken(
  tx: Tx,
  bureau: string,
  { collection, ordinal, tokenHash, at }: { collection: string; ordinal: number; tokenHash: string; at: Date },
): Promise<void> {
  await sql`update collection_filler set token_hash = ${tokenHash}, reminded_at = ${at.toISOString()}
    where bureau = ${bureau} and collection = ${collection} and ordinal = ${ordinal}`.execute(tx)
}

export async function closeCollection(tx: Tx, bureau: string, id: string, at: Date): Promise<void> {
  await sql`update collection set status = 'closed', closed_at = ${at.toISOString()} where bureau = ${bureau} and id = ${id}`.execute(
    tx,
  )
}

export async function setRhythm(tx: Tx, bureau: string, id: string, every: string | null): Promise<void> {
  await sql`update collection set every = ${every} where bureau = ${bureau} and id = ${id}`.execute(tx)
}

export interface StoredFilling extends Pick<StoredCollection, 'id' | 'title' | 'deadline' | 'status'> {
  readonly ordinal: number
  readonly filler: string
  readonly filledAt: string | null
}

/** Forms that one firm or one street was asked to fill in: those that wait first, then the latest. */
export async function fillingsOf(
  tx: Tx,
  bureau: string,
  { enterprise, area }: Pick<StoredFiller, 'enterprise' | 'area'>,
): Promise<readonly StoredFilling[]> {
  const { rows } = await sql<StoredFilling>`
    select c.id, c.title, c.deadline, c.status, f.ordinal, f.name as filler,
      (select max(filled_at) from collection_answer a
        where a.bureau = f.bureau and a.collection = f.collection and a.filler = f.ordinal) as "filledAt"
    from collection_filler f join collection c on c.bureau = f.bureau and c.id = f.collection
    where f.bureau = ${bureau}
      and (f.enterprise = ${enterprise}::text or (f.area = ${area}::text and f.enterprise is null))
    order by (c.status = 'open' and not exists (select 1 from collection_answer a
      where a.bureau = f.bureau and a.collection = f.collection and a.filler = f.ordinal)) desc, c.deadline desc, c.id
    limit ${FILLINGS_SHOWN_MAX}`.execute(tx)
  return rows
}

const FILLINGS_SHOWN_MAX = 100

/** What a filler of the same name last handed in to another form; none where there was none. */
export async function answerOfName(tx: Tx, bureau: string, collection: string, name: string) {
  const { rows } = await sql<Pick<StoredAnswer, 'rows'>>`
    select a.rows from collection_answer a
    join collection_filler f on f.bureau = a.bureau and f.collection = a.collection and f.ordinal = a.filler
    where a.bureau = ${bureau} and a.collection = ${collection} and f.name = ${name} order by a.version desc limit 1`.execute(
    tx,
  )
  return rows[0]?.rows ?? []
}

/** The last hand-in of each filler. */
export async function answersOf(tx: Tx, bureau: string, collection: string): Promise<readonly StoredAnswer[]> {
  const { rows } = await sql<StoredAnswer>`
    select distinct on (filler) filler, version, rows, filled_by as "filledBy", filled_at as "filledAt" from collection_answer
    where bureau = ${bureau} and collection = ${collection} order by filler, version desc`.execute(tx)
  return rows
}

/** Keeps a hand-in beside the earlier ones; two at once are two versions, the later of which counts. */
export async function addAnswer(
  tx: Tx,
  bureau: string,
  collection: string,
  { filler, rows, filledBy, filledAt }: Omit<StoredAnswer, 'version'>,
): Promise<number> {
  await sql`select 1 from collection_filler where bureau = ${bureau} and collection = ${collection} and ordinal = ${filler} for update`.execute(
    tx,
  )
  const { rows: made } = await sql<{ version: number }>`
    insert into collection_answer (bureau, collection, filler, version, rows, filled_by, filled_at)
    select ${bureau}, ${collection}, ${filler}, coalesce(max(version), 0) + 1, ${JSON.stringify(rows)}::jsonb, ${filledBy}, ${filledAt}
    from collection_answer where bureau = ${bureau} and collection = ${collection} and filler = ${filler}
    returning version`.execute(tx)
  return made[0]?.version ?? 1
}
