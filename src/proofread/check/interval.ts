import {
  add,
  compare,
  divide,
  formatDecimal,
  multiply,
  type Rational,
  rational,
  subtract,
  toDecimal,
} from '../../kernel/exact.ts'
import type { Quantity } from './quantity.ts'

/** All values that a printed number may stand for. */
export interface Interval {
  readonly low: Rational
  readonly high: Rational
}

const ONE = rational(1n)
const HUNDRED = rational(100n)

export function intervalOf({ value, half }: Pick<Quantity, 'value' | 'half'>): Interval {
  return { low: subtract(value, half), high: add(value, half) }
}

/** What a percentage stands for as a fraction: 56.7% is from 0.5665 to 0.5675. */
export function fractionOf(percent: Quantity): Interval {
  const { low, high } = intervalOf(percent)
  return { low: divide(low, HUNDRED), high: divide(high, HUNDRED) }
}

export function meets(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0
}

export function sumOf(parts: readonly Interval[]): Interval {
  return parts.reduce((sum, { low, high }) => ({ low: add(sum.low, low), high: add(sum.high, high) }), {
    low: rational(0n),
    high: rational(0n),
  })
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) }
}

/** a ÷ b for positive intervals; `null` where b reaches zero. */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (b.low.num <= 0n) return null
  return { low: divide(a.low, b.high), high: divide(a.high, b.low) }
}

/** Growth of `now` over `base`, as a fraction. */
export function growthOf(now: Interval, base: Interval): Interval | null {
  const ratio = quotient(now, base)
  return ratio === null ? null : { low: subtract(ratio.low, ONE), high: subtract(ratio.high, ONE) }
}

/** base × (1 + rate)^years */
export function compounded(base: Interval, rate: Interval, years: number): Interval {
  const times = (from: Rational, by: Rational): Rational => {
    let result = from
    for (let year = 0; year < years; year++) result = multiply(result, add(ONE, by))
    return result
  }
  return { low: times(base.low, rate.low), high: times(base.high, rate.high) }
}

/** A fraction as a percentage for a reader: `56.5`. */
export function percentText(fraction: Rational, places: number): string {
  return formatDecimal(toDecimal(multiply(fraction, HUNDRED), places), { places })
}

export function plainText(value: Rational, places = 2): string {
  return toDecimal(value, places)
}
