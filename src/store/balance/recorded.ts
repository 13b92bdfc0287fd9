import { recordedMonth } from '../journal/clock.ts'

/**
 * The stretches of recording that balances are kept by beside the present: a month, counted like a period's
 * months (24311), and a day, written 20251231. Their numbers cannot be mistaken for each other.
 */
export interface Recorded {
  readonly month: number
  readonly day: number
}

/** Month and day of recording in China Standard Time. */
export function recordedOf(recordedAt: string): Recorded {
  const local = new Date(Date.parse(recordedAt) + 8 * 3_600_000)
  const month = recordedMonth(recordedAt)
  return { month, day: dayNumber(month, local.getUTCDate()) }
}

export function dayNumber(month: number, dayOfMonth: number): number {
  return (Math.floor(month / 12) * 100 + (month % 12) + 1) * 100 + dayOfMonth
}
