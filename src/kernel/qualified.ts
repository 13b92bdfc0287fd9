import {
  addDecimals,
  compare,
  decimal,
  multiplyDecimals,
  type Rational,
  scaleDecimal,
  subtractDecimals,
} from './exact.ts'
import type { Decimal } from './values.ts'

/** How the words around a number open or close it. */
export type Bound = 'exact' | 'more' | 'about' | 'nearly' | 'atLeast' | 'atMost'

/** `null` where it is open. */
export interface Bounds {
  readonly min: Decimal | null
  readonly max: Decimal | null
}

/** «近», «约», «左右» are understood as within a tenth. */
const ABOUT_SHARE = decimal('0.1')

/** The interval that a number and the words around it mean. `step` is worth one of its last digit that is not zero. */
export function boundsOf(value: Decimal, bound: Bound, step: () => Decimal): Bounds {
  switch (bound) {
    case 'exact':
      return { min: value, max: value }
    case 'more':
      return { min: value, max: addDecimals(value, step()) }
    case 'about': {
      const tenth = multiplyDecimals(value, ABOUT_SHARE)
      return { min: subtractDecimals(value, tenth), max: addDecimals(value, tenth) }
    }
    case 'nearly':
      return { min: subtractDecimals(value, multiplyDecimals(value, ABOUT_SHARE)), max: value }
    case 'atLeast':
      return { min: value, max: null }
    case 'atMost':
      return { min: null, max: value }
  }
}

/** 300 steps by hundreds, 7300 by hundreds, 1.2 by tenths. */
export function stepOf(value: Decimal): Decimal {
  const plain = value.replace('-', '')
  const dot = plain.indexOf('.')
  if (dot >= 0) return scaleDecimal(decimal(1), -(plain.length - dot - 1))
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0
  return scaleDecimal(decimal(1), Math.min(zeros, plain.length - 1))
}

/** 约数用词: as a source says that its number is not exact. */
export const qualifiers = ['约', '近', '余', '多', '超', '不足', '预计'] as const
export type Qualifier = (typeof qualifiers)[number]

const bounds: { readonly [Q in Qualifier]: Bound } = {
  ...{ 约: 'about', 预计: 'about', 近: 'nearly', 余: 'more', 多: 'more', 超: 'atLeast', 不足: 'atMost' },
}

/** How far a counted number may fall short of what is written, and exceed it; `more` is `null` where it is open. */
export interface Slack {
  readonly less: Decimal
  readonly more: Decimal | null
}

/** What is counted is never below zero, so that 不足300 falls short by 300 at most. */
export function slackOf(value: Decimal, qualifier: Qualifier): Slack {
  const { min, max } = boundsOf(value, bounds[qualifier], () => stepOf(value))
  return { less: min === null ? value : subtractDecimals(value, min), more: max && subtractDecimals(max, value) }
}

/** Between what a figure lies that was made of numbers not exact; `null` where it is open. */
export interface Interval {
  readonly low: Rational | null
  readonly high: Rational | null
}

/** The word under which such a figure is told. */
export type BoundWord = '约' | '近' | '余' | '超'

/** 近 never exceeds what is written, 余 and 超 never fall short of it; everything else is 约. */
export function boundWord(value: Rational, { low, high }: Interval): BoundWord {
  const isAtLeast = low !== null && compare(low, value) === 0
  const isAtMost = high !== null && compare(high, value) === 0
  if (isAtMost && !isAtLeast) return '近'
  if (isAtLeast && high === null) return '超'
  return isAtLeast && !isAtMost ? '余' : '约'
}
