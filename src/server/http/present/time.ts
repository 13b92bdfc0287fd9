const EIGHT_HOURS_MS = 8 * 3_600_000

/** An instant as the office's clock shows it (UTC+8), to the minute: `2026-06-30 18:05`. */
export function localTime(instant: string): string {
  return new Date(Date.parse(instant) + EIGHT_HOURS_MS).toISOString().slice(0, 16).replace('T', ' ')
}

/** The month in which the office is, counted like a period's months. */
export function monthNow(now: Date): number {
  const local = new Date(now.getTime() + EIGHT_HOURS_MS)
  return local.getUTCFullYear() * 12 + local.getUTCMonth()
}
