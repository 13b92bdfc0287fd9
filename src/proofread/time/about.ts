import { monthIndex, monthOfYear, type Period, upToMonth, wholeYear, yearOfMonth } from '../../kernel/period.ts'
import type { Day } from '../../kernel/values.ts'
import type { About, AreaLevel } from '../reading.ts'
import { type Moment, timesIn } from './expressions.ts'

/** A title and what stands right below it tell what a text is about. */
const TITLE_LINES = 6
const TITLE_CHARACTERS_MAX = 80
const OPENING_CHARACTERS = 600
const DATE_LINES_AT_END = 8
/** From this month on a report without a year in its title is about the year that is ending. */
const YEAR_END_MONTH = 11

/** The date of a text, the period that its figures are of, and how large its area is. */
export function aboutOf(lines: readonly string[], given: Day | null): About {
  const titles = lines.slice(0, TITLE_LINES).filter((line) => line.length <= TITLE_CHARACTERS_MAX)
  const opening = lines.join('\n').slice(0, OPENING_CHARACTERS)
  const date = given ?? dateIn(lines)
  const told = titles.some((line) => /20\d{2}|上半年|季度|\d月/.test(line)) ? null : toldPeriod(lines, date)
  const year = told === null ? yearOfText(titles, lines, date) : yearOfMonth(told.last)
  const title =
    titles.find((line) => /总结|报告|通报|专报|汇报|要点|情况|工作|进展|公报|简报|计划|思路|材料|讲话/.test(line)) ??
    titles[0] ??
    ''
  const period = told ?? (year === null ? null : periodOf(title, opening, lines, year, date))
  return { date, period, level: levelOf(titles, opening) }
}

/** Of a text whose title says no time: the month of the day that it opens with, or the end that it counts up to. */
function toldPeriod(lines: readonly string[], date: Day | null): Period | null {
  if (date === null) return null
  const year = yearOfMonth(monthIndex(date))
  const moment: Moment = { year, period: wholeYear(year), current: wholeYear(year) }
  for (const line of lines.slice(1, TITLE_LINES)) {
    if (DATE_ALONE.test(line)) continue
    const times = timesIn(line.slice(0, OPENING_CHARACTERS))
    const first = times[0]
    if (first?.role === 'day' && first.start === 0) return first.of(moment)
    const end = times.find(({ role, start, end: to }) => role === 'cumulative' && /\d/.test(line.slice(start, to)))
    if (end !== undefined) return end.of(moment)
  }
  return null
}

function periodOf(title: string, opening: string, lines: readonly string[], year: number, date: Day | null): Period {
  const whole = wholeYear(year)
  const moment: Moment = { year, period: whole, current: whole }
  for (const part of [title, opening]) {
    const named = timesIn(part)
      .filter(({ role }) => role === 'period' || role === 'cumulative')
      .map((time) => time.of(moment))
      .filter((one): one is Period => one !== null && yearOfMonth(one.first) === year && yearOfMonth(one.last) === year)
    const partial = named.find(({ first, last }) => last - first < 11 && monthOfYear(first) === 1)
    if (part === title && partial !== undefined) return partial
    if (part === title && /下半年/.test(title) && !/上半年/.test(title)) return upToMonth(year, 6)
    if (part === title && named.length > 0) return sofar(whole, lines, year, date)
    if (part === opening && partial !== undefined && date !== null && monthIndex(date) <= partial.last + 2)
      return partial
  }
  if (date !== null && yearOfMonth(monthIndex(date)) === year && monthOfYear(monthIndex(date)) < YEAR_END_MONTH) {
    const month = monthOfYear(monthIndex(date))
    return month >= 6 && month <= 8 ? upToMonth(year, 6) : upToMonth(year, Math.max(1, month - 1))
  }
  return sofar(whole, lines, year, date)
}

/** A report of a year that is not over yet says up to which month its figures are. */
function sofar(whole: Period, lines: readonly string[], year: number, date: Day | null): Period {
  if (date === null || monthIndex(date) >= whole.last) return whole
  const moment: Moment = { year, period: whole, current: whole }
  const last = lines
    .slice(0, 200)
    .flatMap((line) => timesIn(line.slice(0, 2000)))
    .filter(({ role }) => role === 'cumulative')
    .map((time) => time.of(moment)?.last ?? 0)
    .filter((month) => month < whole.last && month > whole.first && month <= monthIndex(date))
    .reduce((a, b) => Math.max(a, b), 0)
  return last === 0 ? whole : { first: whole.first, last }
}

const DATE_ALONE = /^[（]?20\d{2}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?[）]?$/

function yearOfText(titles: readonly string[], lines: readonly string[], date: Day | null): number | null {
  for (const title of titles) {
    if (DATE_ALONE.test(title)) continue
    const year = /(20\d{2})(?:年|全)/.exec(title)?.[1]
    if (year !== undefined) return Number(year)
  }
  if (date !== null) {
    const month = monthOfYear(monthIndex(date))
    const year = yearOfMonth(monthIndex(date))
    return month <= 2 && !/1月|一月|首月|开门红/.test(titles.join('')) && !/上半年/.test(titles.join(''))
      ? year - 1
      : year
  }
  return commonYear(lines)
}

/** The year that a text without a dated title speaks of most, the later of two. */
function commonYear(lines: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const line of lines)
    for (const [, written] of line.matchAll(/(20\d{2})(?=年|全)/g))
      counts.set(Number(written), (counts.get(Number(written)) ?? 0) + 1)
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || b - a)
  return first?.[0] ?? null
}

/** A line that is a date and little else, as under a title or a signature. */
function dateIn(lines: readonly string[]): Day | null {
  const places = [...lines.slice(0, TITLE_LINES), ...lines.slice(-DATE_LINES_AT_END)]
  for (const line of places) {
    if (line.length > 40) continue
    const match = /(20\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?/.exec(line)
    if (match === null) continue
    const [, year = '', month = '', day = ''] = match
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as Day
  }
  return null
}

function levelOf(titles: readonly string[], opening: string): AreaLevel {
  for (const text of [...titles, opening]) {
    if (/全[区县旗]|我[区县旗]|[区县旗](?:科|委|人民|科学|科技|工)|^.{0,6}[区县旗]科/.test(text)) return 'district'
    if (/全市|我市|[市州盟](?:科|委|人民|科学|科技)/.test(text)) return 'city'
    if (/全省|我省|[省](?:科|委|人民)|自治区(?:科|党委)/.test(text)) return 'province'
  }
  return 'district'
}
