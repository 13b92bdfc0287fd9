import {
  earlier,
  monthOfYear,
  months,
  type Period,
  sameMonthsLastYear,
  upToMonth,
  wholeYear,
  yearOfMonth,
} from '../period.ts'

/** 期间口径: which period a cell of a form tells of, seen from the one that the form is filled for. */
export const whenLabels = {
  current: '本期',
  lastYear: '上年同期',
  before: '上期',
  cumulative: '本年累计',
  cumulativeLastYear: '上年同期累计',
  month: '当月',
  year: '全年',
  yearBefore: '上年全年',
} as const

export type When = keyof typeof whenLabels

export const whens = Object.keys(whenLabels) as [When, ...When[]]

/** The period that is meant. */
export function periodOf(when: When, filled: Period): Period {
  const year = yearOfMonth(filled.last)
  const cumulative = upToMonth(year, monthOfYear(filled.last))
  switch (when) {
    case 'current':
      return filled
    case 'lastYear':
      return sameMonthsLastYear(filled)
    case 'before':
      return earlier(filled, filled.last - filled.first + 1)
    case 'cumulative':
      return cumulative
    case 'cumulativeLastYear':
      return sameMonthsLastYear(cumulative)
    case 'month':
      return months(year, monthOfYear(filled.last), monthOfYear(filled.last))
    case 'year':
      return wholeYear(year)
    case 'yearBefore':
      return wholeYear(year - 1)
  }
}

/** What a header over a column says of the period: 上年同期, 1—本月累计. `current` where it says nothing. */
export function whenSaid(header: string): When {
  const text = header.replaceAll(/\s/g, '')
  const lastYear = /(上年|去年)(同期|同月)?/.test(text)
  if (/累计|1[—-]本?\d*月/.test(text)) return lastYear ? 'cumulativeLastYear' : 'cumulative'
  if (/(上年|去年)(同期|同月)/.test(text)) return 'lastYear'
  if (lastYear) return 'yearBefore'
  if (/上期|上月|上季/.test(text)) return 'before'
  if (/当月|本月/.test(text)) return 'month'
  return /全年/.test(text) ? 'year' : 'current'
}
