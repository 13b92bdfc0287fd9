import { type CompiledQuery, sql } from 'kysely'
import { OUTSIDE } from '../../kernel/area.ts'
import { scaleDecimal } from '../../kernel/exact.ts'
import { monthIndex } from '../../kernel/period.ts'
import type { JournalLine } from '../../kernel/posting.ts'
import type { Decimal } from '../../kernel/values.ts'
import { insertions } from '../bulk.ts'
import type { Tx } from '../database.ts'
import { prepared } from '../prepared.ts'
import { baseSchema } from '../schema/base.ts'
import { type Count, type Kept, takes } from './kept.ts'
import { PRESENT } from './key.ts'
import { type CountChange, countedMonth, Tally, WHOLE } from './tally.ts'
import type { WrittenLine } from './write.ts'

/** What the subjects of postings had before them: what postings change in the counts hangs on it. Read under the lock of the head. */
export async function standingBefore(
  tx: Tx,
  kept: Kept,
  bureau: string,
  lines: readonly JournalLine[],
): Promise<readonly Standing[]> {
  const counted = lines.flatMap((line) => countedBy(kept, line))
  return counted.length === 0 ? [] : standingMonths(tx, bureau, counted)
}

/** The counts that a line takes part in, and whom it counts there. */
function countedBy<L extends JournalLine>(kept: Kept, line: L) {
  const { measure, subject, area } = line.posting
  if (subject === null || area === OUTSIDE) return []
  return kept
    .countsOf(measure)
    .filter((count) => takes(count, line.posting))
    .map((count) => ({ ...line, count, subject }))
}

/**
 * What keeps the counts of subjects in step: what each entry changed in a count is written down like a posting, and
 * summed up like one.
 */
export function countWrites(
  kept: Kept,
  bureau: string,
  lines: readonly WrittenLine[],
  standing: readonly Standing[],
): readonly CompiledQuery[] {
  const counted = lines.flatMap((line) => countedBy(kept, line))
  if (counted.length === 0) return []
  const units = unitsOf([...standing.map(({ quantity }) => quantity), ...lines.map(({ posting }) => posting.quantity)])
  const tallies = new Tallies()
  const byKey = Map.groupBy(counted, ({ count, subject }) => `${count.leaf.measure} ${count.view} ${subject}`)
  for (const { measure, view, key, subject, area, occurred, belongs_to, quantity } of standing) {
    const counts = new Set(byKey.get(`${measure} ${view} ${subject}`)?.map(({ count }) => count))
    for (const count of counts)
      if (count.keys.has(key))
        tallies.add(count, subject, area, countedMonth(count, occurred, belongs_to), units(quantity))
  }
  const entries = new Map<number, Changes>()
  const balances = new Map<number, Changes>()
  for (const { count, subject, entry, recorded, posting } of counted) {
    const month = countedMonth(count, monthIndex(posting.on), posting.belongsTo)
    for (const change of tallies.add(count, subject, posting.area, month, units(posting.quantity))) {
      changesOf(entries, entry).add(count.id, change)
      for (const stretch of [PRESENT, recorded.month, recorded.day]) changesOf(balances, stretch).add(count.id, change)
    }
  }
  const { count_change, count_balance } = baseSchema
  const perEntry = [...entries].map(([entry, of]) => ({ bureau, entry, changes: of.list() }))
  const written = perEntry.filter(({ changes }) => changes.length > 0)
  const summed = [...balances].flatMap(([recorded, of]) =>
    of.list().map(([leaf, area, first, last, change]) => ({ bureau, leaf, recorded, area, first, last, change })),
  )
  const conflict = `on conflict (${count_balance!.primaryKey.join(', ')}) do update set change = count_balance.change + excluded.change`
  return [
    ...insertions('count_change', count_change!, written),
    ...insertions('count_balance', count_balance!, summed, conflict),
  ]
}

/** The tallies of many subjects, each in its areas and on the whole ground. */
export class Tallies {
  readonly #tallies = new Map<string, Tally>()

  add(
    { id, leaf }: Count,
    subject: string,
    area: string,
    month: number,
    quantity: bigint,
  ): (CountChange & { readonly area: string })[] {
    return [area, WHOLE].flatMap((place) => {
      const name = `${id} ${place} ${subject}`
      let tally = this.#tallies.get(name)
      if (tally === undefined) this.#tallies.set(name, (tally = new Tally(leaf.op)))
      return tally.add(month, quantity).map((change) => ({ ...change, area: place }))
    })
  }

  clear(): void {
    this.#tallies.clear()
  }
}

type ChangeRow = readonly [leaf: string, area: string, first: number, last: number, change: number]

/** Changes of one entry or one stretch of recording, in the order in which they are kept. */
class Changes {
  readonly #rows = new Map<string, ChangeRow>()

  add(leaf: string, { area, first, last, change }: CountChange & { readonly area: string }): void {
    const key = `${leaf} ${area} ${first} ${last}`
    this.#rows.set(key, [leaf, area, first, last, change + (this.#rows.get(key)?.[4] ?? 0)])
  }

  list(): readonly ChangeRow[] {
    const changed = [...this.#rows.values()].filter(([, , , , change]) => change !== 0)
    const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
    return changed.sort((a, b) => text(a[0], b[0]) || text(a[1], b[1]) || a[2] - b[2] || a[3] - b[3])
  }
}

function changesOf(all: Map<number, Changes>, of: number): Changes {
  let changes = all.get(of)
  if (changes === undefined) all.set(of, (changes = new Changes()))
  return changes
}

export interface Standing {
  readonly measure: string
  readonly view: string
  readonly key: string
  readonly subject: string
  readonly area: string
  readonly belongs_to: number
  readonly occurred: number
  readonly quantity: Decimal
}

/** What the subjects of these postings had before them. */
async function standingMonths(
  tx: Tx,
  bureau: string,
  counted: readonly { readonly count: Count; readonly subject: string }[],
): Promise<Standing[]> {
  const wanted = new Map<string, Pick<Standing, 'measure' | 'view' | 'key' | 'subject'>>()
  for (const { count, subject } of counted) {
    for (const key of count.keys) {
      const { measure } = count.leaf
      wanted.set(`${measure} ${count.view} ${key} ${subject}`, { measure, view: count.view, key, subject })
    }
  }
  const { rows } = await sql<Standing>`${prepared}
    select b.measure, b.view, b.key, b.subject, b.area, b.belongs_to, b.occurred, trim_scale(b.quantity) as quantity
    from jsonb_to_recordset(${JSON.stringify([...wanted.values()])}::jsonb) as w(measure text, view text, key text, subject text)
    join subject_balance b on b.bureau = ${bureau} and b.measure = w.measure and b.view = w.view and b.key = w.key and b.subject = w.subject
    where b.area <> ${OUTSIDE} and b.quantity <> 0`.execute(tx)
  return rows
}

/** Decimals as whole numbers of their smallest common unit: only their sums' signs matter. */
function unitsOf(quantities: readonly Decimal[]): (quantity: Decimal) => bigint {
  const places = Math.max(0, ...new Set(quantities.map((quantity) => quantity.split('.')[1]?.length ?? 0)))
  return (quantity) => BigInt(scaleDecimal(quantity, places))
}
