import {
  compare,
  decimal,
  divide,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  sumDecimals,
  toDecimal,
} from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'

export type Scoring = '按目标完成率' | '按最高值折算' | '按位次' | '达标得分'

const POINT_PLACES = 2
const FULL_POINTS = '100' as Decimal
const ZERO = rational(0)
const ONE = rational(1)

/** What one line of a scheme looks at in one area; values in the unit in which the indicator is shown. */
export interface ScoredFact {
  readonly scoring: Scoring
  readonly weight: Decimal
  readonly better: 'more' | 'less' | 'neither'
  /** `null` where there is no figure, with the reason. */
  readonly value: Rational | null
  readonly reason: string | null
  readonly target: Rational | null
  readonly standard: Decimal | null
  /** The figures of all areas that have one. */
  readonly field: readonly Rational[]
}

/** Points with how they came about; unknown is not zero. */
export type Points =
  | { readonly points: Decimal; readonly says: string }
  | { readonly points: null; readonly says: string }

/** 计分: points of one line, rounded half up to two places once. */
export function pointsOf(fact: ScoredFact): Points {
  const { scoring, weight, value, reason } = fact
  if (value === null) return unknown(`没有数：${reason ?? '原因不明'}`)
  switch (scoring) {
    case '按目标完成率':
      return byTarget(fact, value)
    case '按最高值折算':
      return byBest(fact, value)
    case '按位次':
      return byRank(fact, value)
    case '达标得分': {
      if (fact.standard === null) return unknown('方案没有填达标值')
      const standard = rational(fact.standard)
      const isMet = fact.better === 'less' ? compare(value, standard) <= 0 : compare(value, standard) >= 0
      const says = `${text(value)}${isMet ? '达到' : '未达到'}${fact.standard}`
      return { points: isMet ? weight : decimal(0), says }
    }
  }
}

function byTarget({ weight, target }: ScoredFact, value: Rational): Points {
  if (target === null) return unknown('本年没有下达目标')
  if (compare(target, ZERO) <= 0) return unknown('目标为零，不能算完成率')
  const share = atMostOne(divide(value, target))
  return scored(weight, share, `${text(value)}÷目标${text(target)}，${weight}×${percent(share)}`)
}

function byBest({ weight, better, field }: ScoredFact, value: Rational): Points {
  if (better === 'less') return unknown('越少越好的指标不能按最高值折算')
  const best = field.reduce((most, one) => (compare(one, most) > 0 ? one : most), ZERO)
  if (compare(best, ZERO) <= 0) return { points: decimal(0), says: '各单位均为零' }
  const share = atMostOne(divide(value, best))
  return scored(weight, share, `${text(value)}÷最高${text(best)}，${weight}×${percent(share)}`)
}

/** The first has the whole weight, each place less one part of as many as take part; equal values share a place. */
function byRank({ weight, better, field }: ScoredFact, value: Rational): Points {
  const isAhead = (one: Rational) => (better === 'less' ? compare(one, value) < 0 : compare(one, value) > 0)
  const rank = field.filter(isAhead).length + 1
  const share = divide(rational(field.length - rank + 1), rational(field.length))
  return scored(weight, share, `${field.length}个单位中第${rank}，${weight}×${field.length - rank + 1}/${field.length}`)
}

function scored(weight: Decimal, share: Rational, says: string): Points {
  return { points: roundHalfUp(multiply(rational(weight), share), POINT_PLACES), says }
}

function unknown(says: string): Points {
  return { points: null, says }
}

function atMostOne(share: Rational): Rational {
  if (compare(share, ZERO) < 0) return ZERO
  return compare(share, ONE) > 0 ? ONE : share
}

const text = (value: Rational): string => toDecimal(value, POINT_PLACES)
const percent = (share: Rational): string => `${roundHalfUp(multiply(share, rational(100)), 1)}%`

/** 得分: the sum of what is known, and what it could become; they are equal where nothing is unknown. */
export interface Total {
  readonly low: Decimal
  readonly high: Decimal
}

export function totalOf(lines: readonly { readonly weight: Decimal; readonly points: Decimal | null }[]): Total {
  const low = sumDecimals(lines.map(({ points }) => points ?? decimal(0)))
  return { low, high: sumDecimals([low, ...lines.filter(({ points }) => points === null).map(({ weight }) => weight)]) }
}

/** Places by whole scores alone: an area of which something is unknown has none yet. Equal scores share one. */
export function placesOf(totals: readonly Total[]): readonly (number | null)[] {
  const whole = totals.filter(({ low, high }) => low === high)
  return totals.map(({ low, high }) =>
    low === high ? whole.filter((other) => compare(rational(other.low), rational(low)) > 0).length + 1 : null,
  )
}

/** Why the weights of a scheme cannot stand; `null` where they make a hundred. */
export function weightProblem(weights: readonly Decimal[]): string | null {
  const sum = sumDecimals(weights)
  return sum === FULL_POINTS ? null : `各项分值合计${sum}分，应为${FULL_POINTS}分`
}
