import { compare, rational } from '../exact.ts'
import type { Indicator } from '../indicator.ts'
import { monthOfYear, wholeYear, yearOfMonth } from '../period.ts'
import { type Found, findFigure, type Scope } from './figures.ts'
import { figurePieces, type Piece } from './render.ts'

export interface ProposedPlan {
  readonly indicator: Indicator
  readonly pieces: readonly Piece[]
}

/**
 * 下一步打算 as the targets propose it: what of the year's targets is still to be done, or, once the year is
 * over, what the next year's are. The widest gap to the path first; a person chooses.
 */
export function proposePlans(scope: Scope): readonly ProposedPlan[] {
  const yearEnds = monthOfYear(scope.period.last) === 12
  return scope.named
    .filter(({ use }) => (use ?? 'public') === 'public')
    .flatMap((indicator) => {
      const plan = yearEnds ? nextYear(scope, indicator) : restOfYear(scope, indicator)
      return plan === null ? [] : [plan]
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ indicator, pieces }) => ({ indicator, pieces }))
}

type Weighed = ProposedPlan & { readonly weight: number }
type Figure = Extract<Found, { kind: 'figure' }>

function restOfYear(scope: Scope, indicator: Indicator): Weighed | null {
  const [target, gap, done] = [
    figure(scope, indicator, 'target'),
    figure(scope, indicator, 'gap'),
    figure(scope, indicator, 'completion'),
  ]
  if (target === null || gap === null || gap.cited === null || indicator.better !== 'more') return null
  const left = done === null ? 0 : Math.max(0, 100 - Number(done.value.num / done.value.den))
  const pieces = [
    { text: `确保${indicator.label}全年达到` },
    ...figurePieces(target, false, false),
    { text: '。目前' },
    ...figurePieces(gap, false, false),
    { text: `，由${indicator.owner}牵头，按月调度、逐项跟进。` },
  ]
  return { indicator, pieces, weight: left }
}

function nextYear(scope: Scope, indicator: Indicator): Weighed | null {
  const year = yearOfMonth(scope.period.last) + 1
  const target = figure({ ...scope, period: wholeYear(year) }, indicator, 'target')
  if (target === null || target.cited === null || compare(target.value, rational(0)) <= 0) return null
  const pieces = [
    { text: `${year}年${indicator.label}达到` },
    ...figurePieces(target, false, false),
    { text: `，由${indicator.owner}牵头落实。` },
  ]
  return { indicator, pieces, weight: 0 }
}

function figure(scope: Scope, indicator: Indicator, aspect: 'target' | 'gap' | 'completion'): Figure | null {
  const found = findFigure(scope, { indicator, aspect })
  return found.kind === 'figure' ? found : null
}
