import type { Day } from './values.ts'

/** Days of a common year before each month. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
/** Day numbers count from 0001-01-01 = 1, as if the Gregorian calendar had always been in use. */
const NUMBER_MAX = 3_652_059

/** Whether a value is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false
  const [, year, month, day] = SHAPE.exec(value) ?? []
  return year !== undefined && dayOf(Number(year), Number(month), Number(day)) !== undefined
}

/** The day of a year (1–9999), month (1–12) and day of the month, or undefined when there is none. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const exists =
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  return exists ? written(year, month, day) : undefined
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** 1–12 */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/** 1–31 */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10))
}

/** 1 Monday … 7 Sunday */
export function weekdayOf(day: Day): number {
  return ((dayNumber(day) + 6) % 7) + 1
}

/** 28–31; months 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The last day of the month that holds `day`. */
export function monthEnd(day: Day): Day {
  return written(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))
}

export function dayAfter(day: Day): Day {
  return addDays(day, 1)
}

export function dayBefore(day: Day): Day {
  return addDays(day, -1)
}

/** Calendar days, either way. Throws RangeError outside the years 1–9999. */
export function addDays(day: Day, days: number): Day {
  return fromNumber(dayNumber(day) + days)
}

/** The same day of a later or earlier month; where it has none, its last day (31 January + 1 month = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  const sum = dayOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)))
  if (sum === undefined) throw new RangeError(`no such day: ${day} and ${months} months`)
  return sum
}

/** The same day of a later or earlier year; 29 February becomes 28 February where there is none. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

function dayNumber(day: Day): number {
  const year = yearOf(day)
  const month = monthOf(day)
  const leapDay = month > 2 && isLeap(year) ? 1 : 0
  return daysBeforeYear(year) + (BEFORE_MONTH[month - 1] ?? 0) + leapDay + dayOfMonth(day)
}

function fromNumber(number: number): Day {
  if (!Number.isInteger(number) || number < 1 || number > NUMBER_MAX) throw new RangeError(`no such day: ${number}`)
  let year = Math.min(9999, Math.floor((number - 1) / 365.2425) + 1)
  while (daysBeforeYear(year) >= number) year -= 1
  while (year < 9999 && daysBeforeYear(year + 1) < number) year += 1
  let rest = number - daysBeforeYear(year)
  let month = 1
  while (rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month)
    month += 1
  }
  return written(year, month, rest)
}

function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function written(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}

/** 2026年6月30日, as official texts write it. */
export function dayText(day: Day, { withYear = true } = {}): string {
  const text = `${monthOf(day)}月${dayOfMonth(day)}日`
  return withYear ? `${yearOf(day)}年${text}` : text
}

const EIGHT_HOURS_MS = 8 * 3_600_000

/** The day of an instant (milliseconds since 1970, UTC) in China Standard Time. */
export function dayAt(instant: number): Day {
  return new Date(instant + EIGHT_HOURS_MS).toISOString().slice(0, 10) as Day
}
