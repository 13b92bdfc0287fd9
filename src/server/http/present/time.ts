import { dayAt } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'

const EIGHT_HOURS_MS = 8 * 3_600_000

/** The month in which the office is, counted like a period's months. */
export function monthNow(now: Date): number {
  const local = new Date(now.getTime() + EIGHT_HOURS_MS)
  return local.getUTCFullYear() * 12 + local.getUTCMonth()
}

/** The day on which the office is. */
export function dayNow(now: Date): Day {
  return dayAt(now.getTime())
}

/** An instant as the office's clock shows it, to the second. */
export function localTime(instant: string): string {
  return new Date(Date.parse(instant) + EIGHT_HOURS_MS).toISOString().slice(0, 19).replace('T', ' ')
}
