const EIGHT_HOURS_MS = 8 * 3_600_000

/** An instant as the office's clock shows it (UTC+8): `2026-06-30 18:05`. */
export function localTime(instant: string): string {
  return new Date(Date.parse(instant) + EIGHT_HOURS_MS).toISOString().slice(0, 16).replace('T', ' ')
}
