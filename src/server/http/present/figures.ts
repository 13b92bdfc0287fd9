import { type Answer, evaluate, isKnown } from '../../../kernel/evaluate.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { type Period, periodCode, yearOfMonth } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { openBooks } from '../../../store/figures/books.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { type IndicatorReport, reportIndicators } from '../../work/indicator.ts'
import type { At } from '../../work/office.ts'
import { type Confirmation, confirmationsOf } from './confirmation.ts'

/** An indicator's report with what a screen says beside it: who stands behind it, and against what path it is held. */
export interface FigureAnswer extends IndicatorReport {
  readonly confirmation: Confirmation | null
  /** Where the expected course of the target comes from; `null` where there is none, and why. */
  readonly path: 'set' | 'lastYear' | null
  readonly scheduleReason: string | null
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
  const paths = await pathsOf(at, cutoff, indicators, reports, period)
  return reports.map((report, index) => ({
    ...report,
    confirmation: confirmations[index] ?? null,
    ...(paths.get(report) ?? { path: null, scheduleReason: null }),
  }))
}

type Path = Pick<FigureAnswer, 'path' | 'scheduleReason'>

async function pathsOf(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  reports: readonly IndicatorReport[],
  period: Period,
): Promise<Map<IndicatorReport, Path>> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const held = reports.flatMap((report) => {
    const indicator = byId.get(report.id)
    if (report.target === null || indicator === undefined) return []
    const target = { op: 'target', indicator: report.id } as const
    const tree = { op: 'schedule', of: indicator.of.tree, target } as const
    return [{ report, target, question: { tree, at: { period, area: report.area as AreaCode } } }]
  })
  if (held.length === 0) return new Map()
  const asking = { catalog: at.catalog, bureau: at.bureau, areas: at.areas, cutoff }
  const books = await openBooks(
    at.tx,
    asking,
    held.map(({ question }) => question),
  )
  return new Map(
    held.map(({ report, target, question: { tree, at: where } }): [IndicatorReport, Path] => {
      const found = books.target(target, yearOfMonth(period.last), where.area)
      const schedule: Answer = evaluate(tree, where, books)
      if (!isKnown(schedule)) return [report, { path: null, scheduleReason: schedule.missing.reason }]
      return [report, { path: found?.path ? 'set' : 'lastYear', scheduleReason: null }]
    }),
  )
}
