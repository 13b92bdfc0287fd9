import { add, decimal, rational, toDecimal } from '../../../kernel/exact.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import type { Period } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { dimensionsOf, type IndicatorReport, splitIndicator, valueName } from '../../office/indicator.ts'
import type { At } from '../../office/office.ts'
import { type FigureAnswer, presentFigures } from './figures.ts'

/** 构成: an indicator by the values of a dimension, the largest first; those of which it is unknown come last. */
export async function presentSplit(
  at: At,
  cutoff: Cutoff,
  indicator: Indicator,
  area: AreaCode,
  period: Period,
  dimension: string,
) {
  const [whole] = await presentFigures(at, cutoff, [indicator], [area], period)
  if (whole === undefined) throw new Error(`no figure for ${indicator.id}`)
  const slices = await splitIndicator(at, cutoff, indicator, area, period, dimension)
  const parts = slices
    .filter(({ report }) => Number(report.value ?? 0) !== 0)
    .map(({ value, report }) => ({ value, name: valueName(at, indicator, { dimension, value }), figure: bare(report) }))
  const sum = parts.reduce((total, { figure }) => add(total, rational(decimal(figure.value ?? '0'))), rational(0))
  return {
    dimension,
    label: dimensionsOf(at.catalog, indicator)[dimension]?.facts.label ?? dimension,
    whole,
    parts: parts.sort((a, b) => Number(a.value === '') - Number(b.value === '') || size(b.figure) - size(a.figure)),
    adds: toDecimal(sum) === whole.value,
  }
}

/** What stands beside the whole (its target, who confirmed it) does not stand beside its parts. */
function bare(report: IndicatorReport): FigureAnswer {
  const none = { target: null, completion: null, schedule: null, confirmation: null, lastIssued: null }
  return { ...report, ...none, periodText: null, path: null, expected: null, pathReason: null }
}

function size({ value }: FigureAnswer): number {
  return Number(value ?? 0)
}
