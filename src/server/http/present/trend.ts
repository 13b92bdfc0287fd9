import { isKnown } from '../../../kernel/evaluate.ts'
import { toDecimal } from '../../../kernel/exact.ts'
import type { Tree } from '../../../kernel/figure.ts'
import { type Indicator, show } from '../../../kernel/indicator.ts'
import { type Period, periodCode, periodName, upToMonth, wholeYear, yearOfMonth } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { answered } from '../../office/answered.ts'
import type { At } from '../../office/office.ts'

export interface TrendPoint {
  readonly label: string
  readonly period: string
  readonly value: string | null
  /** As shown, without thousands separators: a chart draws it. */
  readonly drawn: number | null
  readonly shown: string | null
  readonly reason: string | null
}

export interface Trend {
  readonly unit: string
  readonly series: readonly { readonly name: string; readonly of: TrendWay; readonly points: readonly TrendPoint[] }[]
}

/** 当月, 累计 (1—N月), 期末, 年度. */
export type TrendWay = 'month' | 'cumulative' | 'end' | 'year'

const MONTHS = Array.from({ length: 12 }, (_, index) => index)
const YEARS_SHOWN = 5

/** Month by month this year and last; an indicator that is published by the year alone, its last years. */
export async function presentTrend(
  at: At,
  cutoff: Cutoff,
  indicator: Indicator,
  area: AreaCode,
  period: Period,
): Promise<Trend> {
  const year = yearOfMonth(period.last)
  const runs =
    indicator.yearly === true
      ? [yearly(year)]
      : waysOf(indicator.of.tree).flatMap((way) => [
          monthly(way, year, period.last),
          monthly(way, year - 1, period.last),
        ])
  const questions = runs.flatMap(({ points }) =>
    points.map(({ period }) => ({ tree: indicator.of.tree, at: { period, area } })),
  )
  const answers = await answered(at, cutoff, questions)
  let next = 0
  return {
    unit: show(indicator, { num: 0n, den: 1n }).unit,
    series: runs.map(({ name, of, points }) => ({
      name,
      of,
      points: points.map(({ label, period }): TrendPoint => {
        const found = answers[next++]
        const named = { label, period: periodCode(period) }
        if (found === undefined || !isKnown(found))
          return { ...named, value: null, drawn: null, shown: null, reason: found?.missing.reason ?? null }
        const { digits, unit } = show(indicator, found.value)
        return {
          ...named,
          value: toDecimal(found.value),
          drawn: Number(digits.replaceAll(',', '')),
          shown: `${digits}${unit}`,
          reason: null,
        }
      }),
    })),
  }
}

interface Run {
  readonly name: string
  readonly of: TrendWay
  readonly points: readonly { readonly label: string; readonly period: Period }[]
}

/** A month that has not come yet has no figure, not a zero. */
function monthly(of: TrendWay, year: number, until: number): Run {
  const points = MONTHS.map((month) => ({ label: `${month + 1}月`, period: periodIn(of, year, month) }))
  return { name: `${year}年`, of, points: points.filter(({ period }) => period.last <= until) }
}

function periodIn(of: TrendWay, year: number, month: number): Period {
  return of === 'cumulative' ? upToMonth(year, month + 1) : { first: year * 12 + month, last: year * 12 + month }
}

function yearly(year: number): Run {
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => wholeYear(year - YEARS_SHOWN + 1 + index))
  return { name: '年度', of: 'year', points: years.map((period) => ({ label: periodName(period), period })) }
}

/** How a figure may be told month by month: only what happens has a month of its own. */
function waysOf(tree: Tree): readonly TrendWay[] {
  switch (tree.op) {
    case 'flow':
      return tree.sumBy === 'occurrence' ? ['cumulative', 'month'] : ['cumulative']
    case 'stock':
    case 'holders':
      return ['end']
    case 'reading':
      return tree.take === 'latest' ? ['end'] : ['cumulative']
    case 'plus':
    case 'minus':
      return shared(waysOf(tree.left), waysOf(tree.right))
    case 'ratio':
      return shared(waysOf(tree.part), waysOf(tree.whole))
    case 'distinct':
    case 'areaShare':
    case 'growth':
    case 'averageGrowth':
    case 'pointChange':
    case 'netChange':
    case 'rank':
    case 'target':
    case 'completion':
    case 'schedule':
      return ['cumulative']
  }
}

function shared(left: readonly TrendWay[], right: readonly TrendWay[]): readonly TrendWay[] {
  const both = left.filter((way) => right.includes(way))
  return both.length > 0 ? both : ['cumulative']
}
