import { type CompiledQuery, sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { monthIndex } from '../../kernel/period.ts'
import { difference, type JournalLine, type Posting } from '../../kernel/posting.ts'
import { standingBefore } from '../balance/count.ts'
import { keptOf } from '../balance/kept.ts'
import { recordedOf } from '../balance/recorded.ts'
import { balanceWrites, type WrittenLine } from '../balance/write.ts'
import { insertions } from '../bulk.ts'
import { sendLast, type Tx } from '../database.ts'
import { prepared } from '../prepared.ts'
import { baseSchema } from '../schema/base.ts'
import { type Micros, microsText, nowMicros, parseMicros } from './clock.ts'
import { entryHash, linesDigest } from './hash.ts'

export type EntryKind = 'create' | 'change' | 'void' | 'restore' | 'carry' | 'resolve' | 'repost' | 'withdraw' | 'erase'

/** One record version on its way into the books. */
export interface Append {
  readonly kind: EntryKind
  readonly actor: string
  readonly register: string
  readonly record: string
  readonly version: number
  readonly digest: string
  readonly before: readonly Posting[]
  readonly after: readonly Posting[]
}

export interface Appended {
  readonly first: number
  readonly last: number
  readonly postings: number
}

/**
 * The one writer of the journal. It comes last in its transaction: what needs checking has been checked,
 * and the records are written. Under the lock of the bureau's head the entries get their numbers, their stamps (never
 * before the entry in front of them) and their place in the chain; what is written under it goes out with the commit.
 */
export async function append(
  tx: Tx,
  catalog: Catalog,
  bureau: string,
  list: readonly Append[],
  clock: () => Micros = nowMicros,
): Promise<Appended | null> {
  if (list.length === 0) return null
  const made = list.map((entry) => {
    const lines = difference(entry.before, entry.after)
    return { entry, lines, linesHash: linesDigest(lines) }
  })
  const kept = keptOf(catalog)
  const { shape } = kept
  const lines = made.flatMap((one) => one.lines)
  // Sent together, and read one after the other: what stands under the lock.
  const [before, standing] = await Promise.all([lockHead(tx, bureau), standingBefore(tx, kept, bureau, lines)])
  if (before.number > 0 && before.balances !== shape)
    throw new Error(`the balances of bureau ${bureau} have another shape`)
  let [number, hash, stamp] = [before.number, before.hash, parseMicros(before.recorded_at)]
  const now = clock()
  const entries: { [column: string]: unknown }[] = []
  const postings: { [column: string]: unknown }[] = []
  const written: WrittenLine[] = []
  const starts = new Map<string, BookStart>()
  for (const { entry, lines, linesHash } of made) {
    number += 1
    stamp = now > stamp ? now : stamp + 1n
    const recordedAt = microsText(stamp)
    const { actor, kind, register, record, version, digest } = entry
    hash = entryHash(hash, { bureau, number, recordedAt, actor, kind, register, record, version, digest }, linesHash)
    entries.push({
      bureau,
      number,
      recorded_at: recordedAt,
      actor,
      kind,
      register,
      record,
      version,
      digest,
      postings: lines.length,
      hash,
    })
    if (lines.length === 0) continue
    const recorded = recordedOf(recordedAt)
    noteStart(starts, register, number, lines)
    lines.forEach((line, index) => {
      written.push({ ...line, entry: number, recorded })
      postings.push({ bureau, entry: number, line: index, ...postingRow(line) })
    })
  }
  // The lock is held until the end: nothing more is asked under it.
  const head = { number, hash, recorded_at: microsText(stamp), balances: shape }
  await sendLast(tx, [
    ...insertions('entry', baseSchema.entry!, entries),
    ...insertions('posting', baseSchema.posting!, postings),
    ...balanceWrites(catalog, bureau, written, standing),
    ...[...starts].map(([register, start]) => bookStart(tx, bureau, register, start)),
    newHead(tx, bureau, head),
  ])
  return { first: before.number + 1, last: number, postings: written.length }
}

export function postingRow({ posting, reversal }: JournalLine): { [column: string]: unknown } {
  const { measure, quantity, on, belongsTo, subject, area, by } = posting
  return { measure, quantity, reversal, occurred_on: on, belongs_to: belongsTo, subject, area, dimensions: by }
}

interface BookStart {
  readonly entry: number
  readonly month: number
}

function noteStart(
  starts: Map<string, BookStart>,
  register: string,
  entry: number,
  lines: readonly JournalLine[],
): void {
  for (const { posting, reversal } of lines) {
    const month = monthIndex(posting.on)
    const known = starts.get(register)
    if (!reversal && (known === undefined || month < known.month)) starts.set(register, { entry, month })
  }
}

/** Remembers when a register's books began earlier than was known, so that a cut-off keeps what it knew. */
function bookStart(tx: Tx, bureau: string, register: string, { entry, month }: BookStart): CompiledQuery {
  return sql`${prepared} insert into book_start (bureau, register, entry, month)
    select ${bureau}::text, ${register}::text, ${entry}::bigint, ${month}::integer
    where not exists (select 1 from book_start where bureau = ${bureau} and register = ${register} and month <= ${month}::integer)`.compile(
    tx,
  )
}

function newHead(tx: Tx, bureau: string, { number, hash, recorded_at, balances }: Head): CompiledQuery {
  return sql`${prepared} update head set number = ${number}, hash = ${hash}, recorded_at = ${recorded_at}, balances = ${balances}
    where bureau = ${bureau}`.compile(tx)
}

interface Head {
  readonly number: number
  readonly hash: string
  readonly recorded_at: string
  readonly balances: string
}

async function lockHead(tx: Tx, bureau: string): Promise<Head> {
  const { rows } =
    await sql<Head>`${prepared} select number, hash, recorded_at, balances from head where bureau = ${bureau} for update`.execute(
      tx,
    )
  const [head] = rows
  if (head === undefined) throw new Error(`bureau ${bureau} has no head`)
  return head
}
