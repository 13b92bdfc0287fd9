import { sql } from 'kysely'
import { decimal } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import { keyAlong } from '../balance/key.ts'
import type { Tx } from '../database.ts'
import { monthStart, recordedMonth } from '../journal/clock.ts'
import type { Cutoff } from '../journal/cutoff.ts'

/**
 * How a cut-off is reached. A sum as of then can be read from either end: everything recorded up to it, or
 * the present less everything recorded since. Whole months come from balances; only the month of the
 * cut-off itself is read posting by posting, on the shorter side of the cut-off where possible.
 */
export interface Boundary {
  readonly entry: number
  /** Nothing was recorded after it. */
  readonly present: boolean
  /** The month of recording in which the cut-off lies, counted like a period's months. */
  readonly month: number
  /** The last entry before that month. */
  readonly monthFirst: number
  /** The last entry of that month. */
  readonly monthLast: number
  readonly fromPresent: boolean
}

/** Resolves a cut-off within the snapshot of the reading transaction. */
export async function boundaryOf(
  tx: Tx,
  bureau: string,
  cutoff: Pick<Cutoff, 'entry' | 'recordedAt'>,
): Promise<Boundary> {
  const month = recordedMonth(cutoff.recordedAt)
  const { rows } = await sql<{ last: number; month_first: number | null; month_last: number | null }>`
    select number as last,
      (select max(number) from entry where bureau = ${bureau} and recorded_at < ${monthStart(month)}::timestamptz) as month_first,
      (select max(number) from entry where bureau = ${bureau} and recorded_at < ${monthStart(month + 1)}::timestamptz) as month_last
    from head where bureau = ${bureau}`.execute(tx)
  const { last, month_first, month_last } = rows[0] ?? { last: 0, month_first: 0, month_last: 0 }
  const [first, end] = [month_first ?? 0, month_last ?? 0]
  const fromPresent = end - cutoff.entry + (last - end) / BALANCED < cutoff.entry - first + first / BALANCED
  return { entry: cutoff.entry, present: cutoff.entry >= last, month, monthFirst: first, monthLast: end, fromPresent }
}

// Entries that a row of a balance stands for, roughly: reading months costs that much less than reading postings.
const BALANCED = 20

export interface Cell {
  readonly measure: string
  readonly view: string
  readonly key: string
  readonly area: string
  readonly belongs_to: number
  readonly occurred: number
  readonly quantity: Decimal
  /** Postings less reversals: a sum of zero with postings is a zero that somebody reported. */
  readonly postings: number
}

/** One cell column of a measure: a view and the key along it. */
export interface CellKey {
  readonly measure: string
  readonly view: string
  readonly key: string
}

interface Window {
  readonly first: number
  /** `null` looks past the period's end. */
  readonly last: number | null
  /** Whether what happened before the window counts, gathered in the month before it. */
  readonly before: boolean
}

/** The cells of several keys as of a cut-off. */
export async function cellsAt(
  tx: Tx,
  bureau: string,
  boundary: Boundary,
  keys: readonly CellKey[],
  { first, last, before }: Window,
): Promise<Cell[]> {
  const wanted = JSON.stringify(keys)
  const occurred = before ? sql`greatest(occurred, ${first - 1})` : sql`occurred`
  const within = sql`${before ? sql`` : sql`and occurred >= ${first}`} ${last === null ? sql`` : sql`and occurred <= ${last}`}`
  const balances = (sign: '' | '-', recorded: ReturnType<typeof sql>) => sql`
    select b.measure, b.view, b.key, b.area, b.belongs_to, ${occurred} as occurred, ${sql.raw(sign)}sum(b.quantity) as quantity, ${sql.raw(sign)}sum(b.postings) as postings
    from jsonb_to_recordset(${wanted}::jsonb) as wanted(measure text, view text, key text)
    join balance b on b.bureau = ${bureau} and b.measure = wanted.measure and b.view = wanted.view and b.key = wanted.key and ${recorded} ${within}
    group by 1, 2, 3, 4, 5, 6`
  const parts = boundary.present
    ? [balances('', sql`b.recorded = 0`)]
    : boundary.fromPresent
      ? [balances('', sql`b.recorded = 0`), balances('-', sql`b.recorded > ${boundary.month}`)]
      : [balances('', sql`b.recorded > 0 and b.recorded < ${boundary.month}`)]
  const { rows } = await sql<Cell>`${sql.join(parts, sql` union all `)}`.execute(tx)
  if (boundary.present) return rows.map(canonicalCell)
  const measures = [...new Set(keys.map(({ measure }) => measure))]
  const [from, to, sign] = boundary.fromPresent
    ? [boundary.entry, boundary.monthLast, '-']
    : [boundary.monthFirst, boundary.entry, '']
  const { rows: lines } = await sql<Omit<Cell, 'view' | 'key'> & { dimensions: { [name: string]: string } }>`
    select measure, area, belongs_to, dimensions, ${occurred} as occurred, ${sql.raw(sign)}sum(quantity) as quantity,
      ${sql.raw(sign)}sum(case when reversal then -1 else 1 end) as postings
    from (select measure, area, belongs_to, dimensions, quantity, reversal, (extract(year from occurred_on) * 12 + extract(month from occurred_on) - 1)::int as occurred
          from posting where bureau = ${bureau} and entry > ${from} and entry <= ${to} and measure = any(${measures}::text[])) as line
    where true ${within} group by 1, 2, 3, 4, 5`.execute(tx)
  const views = new Map<string, Map<string, Set<string>>>()
  for (const { measure, view, key } of keys) {
    const ofMeasure = views.get(measure) ?? new Map<string, Set<string>>()
    ofMeasure.set(view, (ofMeasure.get(view) ?? new Set()).add(key))
    views.set(measure, ofMeasure)
  }
  const edge = lines.flatMap(({ dimensions, ...line }) =>
    [...(views.get(line.measure) ?? [])]
      .map(([view, among]) => ({ ...line, view, key: keyAlong(view, dimensions), among }))
      .filter(({ key, among }) => among.has(key)),
  )
  return [...rows, ...edge].map(canonicalCell)
}

// A sum of numerics may come with more zeros than a canonical decimal has.
function canonicalCell({ measure, view, key, area, belongs_to, occurred, quantity, postings }: Cell): Cell {
  return { measure, view, key, area, belongs_to, occurred, quantity: decimal(quantity), postings: Number(postings) }
}
