import { addDays, dayOf, daysBetween, weekdayOf, yearOf } from './day.ts'
import type { Day } from './values.ts'

/** Longer limits are a slip: ten years of working days. */
const WORKDAYS_MAX = 2_500
const SATURDAY = 6

/** Days on which a year departs from its weeks: holidays (放假), and weekend days worked instead (调休上班). */
export interface Arrangement {
  readonly closed: readonly string[]
  readonly open: readonly string[]
  /** Years whose arrangement has been announced and stands here whole. */
  readonly years: readonly number[]
}

/** What an installation knows better than the arrangement it came with: a later notice, a local closing. */
export interface Correction {
  readonly day: Day
  readonly open: boolean
  readonly why: string
}

/**
 * 工作日历. Beyond the years that are known it still answers, by weeks and the holidays whose date never changes,
 * and says that the answer is provisional.
 */
export interface WorkCalendar {
  isWorkday(day: Day): boolean
  isKnown(year: number): boolean
  /** Working days of a year in their order. */
  workdaysOf(year: number): readonly Day[]
}

export interface DueDay {
  readonly day: Day
  /** The arrangement of a year in between has not been announced: the day may move. */
  readonly provisional: boolean
}

export interface WorkdayCount {
  readonly workdays: number
  readonly provisional: boolean
}

/** 全国年节及纪念日放假办法 (国务院令第795号): the holidays with a fixed date in the solar calendar. */
const fixedHolidays = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])

/** A calendar from an announced arrangement, corrected by what the installation knows better. */
export function workCalendar(arrangement: Arrangement, corrections: readonly Correction[] = []): WorkCalendar {
  const closed = new Set<string>(arrangement.closed)
  const open = new Set<string>(arrangement.open)
  for (const { day, open: isOpen } of corrections) {
    const [into, outOf] = isOpen ? [open, closed] : [closed, open]
    into.add(day)
    outOf.delete(day)
  }
  const known = new Set(arrangement.years)
  const years = new Map<number, readonly Day[]>()

  function isWorkday(day: Day): boolean {
    if (open.has(day)) return true
    if (closed.has(day) || weekdayOf(day) >= SATURDAY) return false
    return known.has(yearOf(day)) || !fixedHolidays.has(day.slice(5))
  }
  function workdaysOf(year: number): readonly Day[] {
    const found = years.get(year) ?? daysOfYear(year).filter(isWorkday)
    years.set(year, found)
    return found
  }
  return { isWorkday, isKnown: (year) => known.has(year), workdaysOf }
}

/** The day on which so many working days have passed, counted from the day after. Throws RangeError on no such number. */
export function workdayAfter(calendar: WorkCalendar, from: Day, workdays: number): DueDay {
  if (!Number.isInteger(workdays) || workdays < 0 || workdays > WORKDAYS_MAX)
    throw new RangeError(`not a number of working days: ${workdays}`)
  let year = yearOf(from)
  let place = upTo(calendar, from) + workdays
  if (workdays === 0) return { day: from, provisional: false }
  while (place > calendar.workdaysOf(year).length) {
    place -= calendar.workdaysOf(year).length
    year += 1
  }
  const day = calendar.workdaysOf(year)[place - 1]!
  return { day, provisional: provisionalBetween(calendar, from, day) }
}

/** The first day from which at most so many working days are left up to `to`, that day included. */
export function workdayBefore(calendar: WorkCalendar, to: Day, workdays: number): Day {
  if (!Number.isInteger(workdays) || workdays < 0 || workdays > WORKDAYS_MAX)
    throw new RangeError(`not a number of working days: ${workdays}`)
  let year = yearOf(to)
  let place = upTo(calendar, to) - workdays
  while (place < 1) {
    year -= 1
    place += calendar.workdaysOf(year).length
  }
  return calendar.workdaysOf(year)[place - 1]!
}

/** Working days after `from`, up to `to` included; none where `to` is not later. */
export function workdaysBetween(calendar: WorkCalendar, from: Day, to: Day): WorkdayCount {
  if (to <= from) return { workdays: 0, provisional: false }
  let workdays = upTo(calendar, to) - upTo(calendar, from)
  for (let year = yearOf(from); year < yearOf(to); year++) workdays += calendar.workdaysOf(year).length
  return { workdays, provisional: provisionalBetween(calendar, from, to) }
}

/** How many working days of its year have come, the day itself included. */
function upTo(calendar: WorkCalendar, day: Day): number {
  const days = calendar.workdaysOf(yearOf(day))
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}

function provisionalBetween(calendar: WorkCalendar, from: Day, to: Day): boolean {
  for (let year = yearOf(addDays(from, 1)); year <= yearOf(to); year++) if (!calendar.isKnown(year)) return true
  return false
}

function daysOfYear(year: number): Day[] {
  const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)]
  if (first === undefined || last === undefined) throw new RangeError(`no such year: ${year}`)
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))
}
