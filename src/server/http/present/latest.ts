import { periodsWithin, periodWords } from '../../../kernel/document/within.ts'
import { isKnown } from '../../../kernel/evaluate.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { type Period, periodCode } from '../../../kernel/period.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { answered, figuresAsked } from '../../office/answered.ts'
import type { At } from '../../office/office.ts'
import { type FigureAnswer, presentFigures } from './figures.ts'

/**
 * 期内最近一期: each figure of the latest period inside the one asked for that has it, as documents quote them.
 * A half-year page has 1—5月 of what is published monthly and last year of what is published by the year.
 */
export async function presentLatest(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  area: AreaCode,
  period: Period,
  asOf: Day,
): Promise<FigureAnswer[]> {
  const chosen = await latestPeriods(at, cutoff, indicators, area, period)
  const figures = new Map<string, FigureAnswer>()
  for (const [code, { of, members }] of grouped(indicators, chosen)) {
    const found = await presentFigures(at, cutoff, members, [area], of)
    const own = code === periodCode(period)
    for (const figure of found) figures.set(figure.id, figure)
    if (own) continue
    for (const indicator of members) {
      const figure = figures.get(indicator.id)
      const words = periodWords(indicator.of.tree, of, null, period, asOf)
      if (figure !== undefined && words.differs) figures.set(indicator.id, { ...figure, periodText: words.name })
    }
  }
  return indicators.flatMap(({ id }) => figures.get(id) ?? [])
}

/** For each indicator the best of its candidate periods that has a value; its first one where none has. */
async function latestPeriods(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  area: AreaCode,
  period: Period,
): Promise<readonly Period[]> {
  const question = ['latest', figuresAsked(at, cutoff), indicators.map(({ id }) => id), area, periodCode(period)]
  return at.remember(question, () => readLatest(at, cutoff, indicators, area, period))
}

async function readLatest(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  area: AreaCode,
  period: Period,
): Promise<readonly Period[]> {
  const candidates = indicators.map((indicator) => periodsWithin(indicator, period))
  const questions = indicators.flatMap(({ id, of }, index) => {
    const own = candidates[index] ?? []
    return own.length < 2 ? [] : own.map((one) => ({ id, tree: of.tree, at: { period: one, area } }))
  })
  const answers = await answered(at, cutoff, questions)
  const known = new Set<string>()
  questions.forEach(({ id, at }, index) => {
    const found = answers[index]
    if (found !== undefined && isKnown(found)) known.add(`${id} ${periodCode(at.period)}`)
  })
  return indicators.map(({ id }, index) => {
    const own = candidates[index] ?? []
    return own.find((one) => known.has(`${id} ${periodCode(one)}`)) ?? own[0] ?? period
  })
}

function grouped(indicators: readonly Indicator[], periods: readonly Period[]) {
  const groups = new Map<string, { readonly of: Period; readonly members: Indicator[] }>()
  indicators.forEach((indicator, index) => {
    const of = periods[index]
    if (of === undefined) return
    const known = groups.get(periodCode(of))
    if (known) known.members.push(indicator)
    else groups.set(periodCode(of), { of, members: [indicator] })
  })
  return groups
}
