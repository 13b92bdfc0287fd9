import type { Day } from './values.ts'

/**
 * A run of whole months, both ends included, counted from the year 0: 上半年 and 1—6月 are one period.
 * A quarter is not: Q2 is 4—6月.
 */
export interface Period {
  readonly first: number
  readonly last: number
}

export function months(year: number, from: number, to: number): Period {
  return { first: year * 12 + from - 1, last: year * 12 + to - 1 }
}

export function wholeYear(year: number): Period {
  return months(year, 1, 12)
}

export function half(year: number, n: 1 | 2): Period {
  return months(year, n * 6 - 5, n * 6)
}

export function quarter(year: number, n: 1 | 2 | 3 | 4): Period {
  return months(year, n * 3 - 2, n * 3)
}

/** 1—N月: the cumulative period in which a bureau reports. */
export function upToMonth(year: number, month: number): Period {
  return months(year, 1, month)
}

export function earlier({ first, last }: Period, monthsBack: number): Period {
  return { first: first - monthsBack, last: last - monthsBack }
}

export function sameMonthsLastYear(period: Period): Period {
  return earlier(period, 12)
}

export function yearOfMonth(month: number): number {
  return Math.floor(month / 12)
}

/** 1 to 12. */
export function monthOfYear(month: number): number {
  return (month % 12) + 1
}

export function monthIndex(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

export function firstDay({ first }: Period): Day {
  return dayOf(yearOfMonth(first), monthOfYear(first), 1)
}

export function lastDay({ last }: Period): Day {
  const [year, month] = [yearOfMonth(last), monthOfYear(last)]
  return dayOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
}

export function contains(outer: Period, inner: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.first === b.first && a.last === b.last
}

const named: { readonly [run: string]: { readonly code: string; readonly name: string } } = {
  '1-12': { code: '', name: '' },
  '1-6': { code: 'H1', name: '上半年' },
  '7-12': { code: 'H2', name: '下半年' },
  '4-6': { code: 'Q2', name: '二季度' },
  '7-9': { code: 'Q3', name: '三季度' },
  '10-12': { code: 'Q4', name: '四季度' },
  '1-3': { code: 'Q1', name: '一季度' },
}

const two = (n: number): string => String(n).padStart(2, '0')

/** `2026`, `2026H1`, `2026Q2`, `2026-05`, `2026-01..10`; over several years `2021..2025`, `2025-07..2026-06`. */
export function periodCode({ first, last }: Period): string {
  const [year, from, to] = [yearOfMonth(first), monthOfYear(first), monthOfYear(last)]
  if (yearOfMonth(last) === year) {
    const known = named[`${from}-${to}`]
    if (known) return `${year}${known.code}`
    return from === to ? `${year}-${two(from)}` : `${year}-${two(from)}..${two(to)}`
  }
  if (from === 1 && to === 12) return `${year}..${yearOfMonth(last)}`
  return `${year}-${two(from)}..${yearOfMonth(last)}-${two(to)}`
}

/** The period that a code means, or `null` when it means none. */
export function parsePeriod(code: string): Period | null {
  const text = code.trim().toUpperCase()
  const match = /^(\d{4})(?:H([12])|Q([1-4])|-(\d{2})(?:\.\.(\d{2}))?|\.\.(\d{4})|-(\d{2})\.\.(\d{4})-(\d{2}))?$/.exec(
    text,
  )
  if (match === null) return null
  const [, year, h, q, month, toMonth, toYear, fromMonth, endYear, endMonth] = match.map((part) =>
    Number(part ?? Number.NaN),
  )
  if (year === undefined) return null
  const given = (n: number | undefined): n is number => n !== undefined && !Number.isNaN(n)
  if (given(h)) return half(year, h === 1 ? 1 : 2)
  if (given(q)) return months(year, q * 3 - 2, q * 3)
  if (given(month))
    return ordered(months(year, month, given(toMonth) ? toMonth : month), [month, given(toMonth) ? toMonth : month])
  if (given(toYear)) return ordered({ first: year * 12, last: toYear * 12 + 11 })
  if (given(fromMonth) && given(endYear) && given(endMonth)) {
    return ordered({ first: year * 12 + fromMonth - 1, last: endYear * 12 + endMonth - 1 }, [fromMonth, endMonth])
  }
  return wholeYear(year)
}

/** How officials write it: 2026年、2026年上半年、2026年1—10月. */
export function periodName(period: Period, { withYear = true } = {}): string {
  const [year, from, to] = [yearOfMonth(period.first), monthOfYear(period.first), monthOfYear(period.last)]
  const lastYear = yearOfMonth(period.last)
  if (lastYear !== year) {
    return from === 1 && to === 12 ? `${year}—${lastYear}年` : `${year}年${from}月—${lastYear}年${to}月`
  }
  const run = named[`${from}-${to}`]?.name ?? (from === to ? `${from}月` : `${from}—${to}月`)
  if (!withYear) return run === '' ? '全年' : run
  return `${year}年${run}`
}

function ordered(period: Period, within: readonly number[] = []): Period | null {
  return period.first <= period.last && within.every((month) => month >= 1 && month <= 12) ? period : null
}

function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as Day
}
