import { type Books, evaluate, type At as FigureAt, isKnown, operandsOf } from '../../../kernel/evaluate.ts'
import { divide, multiply, rational, scaleDecimal, toDecimal } from '../../../kernel/exact.ts'
import type { Tree } from '../../../kernel/figure.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { monthOfYear, type Period, periodCode, yearOfMonth } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { openBooks } from '../../../store/figures/books.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { type IndicatorReport, reportIndicators } from '../../office/indicator.ts'
import type { At } from '../../office/office.ts'
import { type Confirmation, confirmationsOf } from './confirmation.ts'
import { type LastIssued, lastIssuesOf } from './issued.ts'

/** An indicator's report with what a screen says beside it: who stands behind it, and against what path it is held. */
export interface FigureAnswer extends IndicatorReport {
  readonly confirmation: Confirmation | null
  /** 上次报出: what was last told of it, and to whom. */
  readonly lastIssued: LastIssued | null
  /** What to call the period where it is not the one asked for: 1—5月, 2025年. */
  readonly periodText: string | null
  /** Where the expected course of the target comes from; `null` where there is none. */
  readonly path: 'set' | 'lastYear' | null
  /** Percent of the year's target that the path expects by the end of the period. */
  readonly expected: string | null
  /** Why nothing is expected of it. */
  readonly pathReason: string | null
}

export async function presentFigures(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  places: readonly AreaCode[],
  period: Period,
): Promise<FigureAnswer[]> {
  const reports = await reportIndicators(at, cutoff, indicators, places, period)
  const confirmations = await confirmationsOf(at, cutoff, reports, periodCode(period))
  const issued = await lastIssuesOf(at, cutoff, reports, periodCode(period))
  const paths = await pathsOf(at, cutoff, indicators, reports, period)
  return reports.map((report, index) => ({
    ...report,
    periodText: null,
    confirmation: confirmations[index] ?? null,
    lastIssued: issued[index] ?? null,
    ...(paths.get(report) ?? nothingExpected(null)),
  }))
}

type Course = Pick<FigureAnswer, 'path' | 'expected' | 'pathReason'>

function nothingExpected(pathReason: string | null): Course {
  return { path: null, expected: null, pathReason }
}

async function pathsOf(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  reports: readonly IndicatorReport[],
  period: Period,
): Promise<Map<IndicatorReport, Course>> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const held = reports.flatMap((report) => {
    const indicator = byId.get(report.id)
    if (report.target === null || indicator === undefined) return []
    const target = { op: 'target', indicator: report.id } as const
    const tree = { op: 'schedule', of: indicator.of.tree, target } as const
    return [{ report, tree, at: { period, area: report.area as AreaCode } }]
  })
  if (held.length === 0) return new Map()
  const asking = { catalog: at.catalog, bureau: at.bureau, areas: at.areas, cutoff }
  const books = await openBooks(at.tx, asking, held)
  return new Map(held.map(({ report, tree, at: where }) => [report, courseOf(tree, where, books)]))
}

function courseOf(tree: Extract<Tree, { op: 'schedule' }>, where: FigureAt, books: Books): Course {
  const set = books.target(tree.target, yearOfMonth(where.period.last), where.area)?.path?.[
    monthOfYear(where.period.last) - 1
  ]
  if (set !== undefined) return { path: 'set', expected: scaleDecimal(set, 2), pathReason: null }
  const schedule = evaluate(tree, where, books)
  const shape = operandsOf(tree, where, books).slice(-2)
  const [done, year] = shape.map((operand) => evaluate(operand.tree, operand.at, books))
  if (!isKnown(schedule) && schedule.missing.code !== 'zeroWhole') return nothingExpected(schedule.missing.reason)
  if (done === undefined || year === undefined || !isKnown(done) || !isKnown(year)) return nothingExpected(null)
  return {
    path: 'lastYear',
    expected: toDecimal(multiply(divide(done.value, year.value), rational(100))),
    pathReason: null,
  }
}
