import { recordedMonth } from '../journal/clock.ts'

/**
 * The stretches of recording that balances are kept by, told apart by their numbers: the present (0) is the
 * sum over all time, a month is counted like a period's months (24311), a day is written 20251231.
 */
export const PRESENT = 0

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
