import { sql } from 'kysely'
import { PRESENT } from '../balance/key.ts'
import { dayNumber, recordedOf } from '../balance/recorded.ts'
import type { Tx } from '../database.ts'
import { dayEnd, recordedMonth } from '../journal/clock.ts'
import type { Cutoff } from '../journal/cutoff.ts'

/** Stretches of recording, both ends included, that count for or against a sum. */
export interface Stretch {
  readonly sign: 1 | -1
  readonly from: number
  readonly to: number
}

/** Entries read posting by posting: those after one entry, up to another. */
export interface Edge {
  readonly sign: 1 | -1
  readonly after: number
  readonly upTo: number
}

/** What to add up for a sum as of a cut-off. */
export interface Reach {
  readonly stretches: readonly Stretch[]
  readonly edge: Edge | null
}

/**
 * How a cut-off is reached. Everything recorded up to it is everything up to its month and the days of that
 * month and the entries of that day; and at each step it may be shorter to come from the other end: the
 * present less the months since, the whole month less the days since, the whole day less the entries since.
 */
export interface Boundary {
  readonly entry: number
  /** The last entry that there is. */
  readonly last: number
  /** Over what is kept by month and day of recording. */
  readonly recorded: Reach
  /** Over what is kept for the present alone: the rest is read posting by posting. */
  readonly presentOnly: Reach
}

const nothing: Reach = { stretches: [], edge: null }
const present: Reach = { stretches: [{ sign: 1, from: PRESENT, to: PRESENT }], edge: null }

/** Resolves a cut-off within the snapshot of the reading transaction. */
export async function boundaryOf(
  tx: Tx,
  bureau: string,
  { entry, recordedAt }: Pick<Cutoff, 'entry' | 'recordedAt'>,
): Promise<Boundary> {
  const { month, day } = recordedOf(recordedAt)
  const dayText = `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day % 100)}`
  const dayBefore = new Date(Date.parse(`${dayText}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const before = (time: string) =>
    sql`coalesce((select number from entry where bureau = ${bureau} and recorded_at < ${time}::timestamptz order by recorded_at desc limit 1), 0)`
  const { rows } = await sql<{
    last: number
    last_at: string
    first_at: string | null
    day_first: number
    day_last: number
  }>`select number as last, recorded_at as last_at, (select recorded_at from entry where bureau = ${bureau} and number = 1) as first_at,
      ${before(dayEnd(dayBefore))} as day_first, ${before(dayEnd(dayText))} as day_last
    from head where bureau = ${bureau}`.execute(tx)
  const [found] = rows
  if (found === undefined || found.first_at === null || entry === 0)
    return { entry, last: found?.last ?? 0, recorded: nothing, presentOnly: nothing }
  if (entry >= found.last) return { entry, last: found.last, recorded: present, presentOnly: present }

  const [firstMonth, lastMonth] = [recordedMonth(found.first_at), recordedMonth(found.last_at)]
  const throughMonth = (end: number): readonly Stretch[] =>
    end - firstMonth < lastMonth - end
      ? [{ sign: 1, from: firstMonth, to: end }]
      : [...present.stretches, { sign: -1, from: end + 1, to: lastMonth }]
  const throughDay = (end: number): readonly Stretch[] =>
    end % 100 <= DAYS_HALF
      ? [...throughMonth(month - 1), { sign: 1, from: dayNumber(month, 1), to: end }]
      : [...throughMonth(month), { sign: -1, from: end + 1, to: dayNumber(month, 31) }]
  return {
    entry,
    last: found.last,
    recorded: nearer(entry, found.day_first, found.day_last, throughDay(day - 1), throughDay(day)),
    presentOnly: nearer(entry, 0, found.last, [], present.stretches),
  }
}

const DAYS_HALF = 15

/** From the end of a stretch of entries that is nearer to the cut-off. */
function nearer(
  entry: number,
  first: number,
  last: number,
  upTo: readonly Stretch[],
  through: readonly Stretch[],
): Reach {
  if (entry === last) return { stretches: through, edge: null }
  return entry - first <= last - entry
    ? { stretches: upTo, edge: { sign: 1, after: first, upTo: entry } }
    : { stretches: through, edge: { sign: -1, after: entry, upTo: last } }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** That a row of a kept table lies in a stretch. */
export function recordedIn({ from, to }: Pick<Stretch, 'from' | 'to'>): ReturnType<typeof sql> {
  return from === to ? sql`recorded = ${from}` : sql`recorded between ${from} and ${to}`
}
