import type { EnterpriseFile } from '../api/enterprises.ts'
import type { EnterpriseSearch } from './place.ts'

/** The years that the file shows, both included. */
export interface Range {
  readonly from: number
  readonly to: number
}

const YEARS_BEFORE = 4
const YEARS_AFTER = 1

/** What the address says, or the last years and the next: what expires soon is of interest too. */
export function rangeOf(
  { years, on }: Pick<EnterpriseFile, 'years' | 'on'>,
  { from, to }: Pick<EnterpriseSearch, 'from' | 'to'>,
): Range {
  const now = Number(on.slice(0, 4))
  const first = Number(from ?? now - YEARS_BEFORE)
  const last = Number(to ?? now + YEARS_AFTER)
  const bounded = (year: number) => Math.min(Math.max(year, Math.min(years.first, now)), Math.max(years.last, now + 1))
  return { from: bounded(Math.min(first, last)), to: bounded(Math.max(first, last)) }
}

/** Whether something falls into the years; what names no day always does. */
export function within({ from, to }: Range, first: string | null, last: string | null = first): boolean {
  if (first === null) return true
  return first <= `${to}-12-31` && (last ?? first) >= `${from}-01-01`
}

const DAY_MS = 86_400_000

/** Where on the axis a day stands, in percent of the years. */
export function placeOn({ from, to }: Range, day: string): number {
  const start = Date.UTC(from, 0, 1)
  const days = (Date.UTC(to + 1, 0, 1) - start) / DAY_MS
  return (((Date.parse(day) - start) / DAY_MS) * 100) / days
}

/** How old something is: 3 天前, 5 个月前, 2 年前. */
export function ageWords(instant: string, now: number): string {
  const days = Math.max(0, Math.floor((now - Date.parse(instant)) / DAY_MS))
  if (days < 1) return '今天'
  if (days < 60) return `${days} 天前`
  const months = Math.floor(days / 30.44)
  return months < 24 ? `${months} 个月前` : `${Math.floor(months / 12)} 年前`
}

const STALE_DAYS = 365

export function isStale(instant: string, now: number): boolean {
  return now - Date.parse(instant) > STALE_DAYS * DAY_MS
}
