import type { Day } from '../../kernel/values.ts'

const EIGHT_HOURS_MS = 8 * 3_600_000

/** The present day in China Standard Time. */
export function today(): Day {
  return dayAt(Date.now())
}

/** The day of an instant in China Standard Time. */
export function dayAt(instant: number): Day {
  return new Date(instant + EIGHT_HOURS_MS).toISOString().slice(0, 10) as Day
}
