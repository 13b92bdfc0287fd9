import { dayAt } from '../../kernel/day.ts'
import type { Day } from '../../kernel/values.ts'

const EIGHT_HOURS_MS = 8 * 3_600_000

/** An instant as the office's clock shows it (UTC+8): `2026-06-30 18:05`. */
export function localTime(instant: string): string {
  return new Date(Date.parse(instant) + EIGHT_HOURS_MS).toISOString().slice(0, 16).replace('T', ' ')
}

/** The same to the second: `2026-06-30 18:05:09`. */
export function secondTime(instant: string): string {
  return new Date(Date.parse(instant) + EIGHT_HOURS_MS).toISOString().slice(0, 19).replace('T', ' ')
}

/** The business day: today in China Standard Time, wherever the clock of this machine stands. */
export function today(): Day {
  return dayAt(Date.now())
}
