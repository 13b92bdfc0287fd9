import { add, compare, divide, type Exact, multiply, type Rational, rational, safeDivisor, subtract } from '../exact.ts'

/**
 * An exact number in the smallest of three forms: a whole number that a float holds without loss, a fraction of two
 * such, a fraction of big integers. Books hold mostly the first, shares of them are mostly the second, and both are
 * fast. No form is ever rounded into another, and equal numbers have equal forms.
 */
export type Num = number | Fraction | Rational

/** In lowest terms; the bottom is positive and not 1. */
export interface Fraction {
  readonly top: number
  readonly bottom: number
}

/** The exact number that a decimal names; a float counts as the shortest decimal that names it. */
export function num(value: Exact): Num {
  return fromRational(rational(value))
}

/** Takes a fraction in lowest terms. */
export function fromRational(value: Rational): Num {
  if (!isSafe(value.num) || !isSafe(value.den)) return value
  const top = Number(value.num)
  return value.den === 1n ? top : { top, bottom: Number(value.den) }
}

export function toRational(value: Num): Rational {
  if (typeof value === 'number') return { num: BigInt(value), den: 1n }
  return 'top' in value ? { num: BigInt(value.top), den: BigInt(value.bottom) } : value
}

export function plus(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b
  if (isSmall(a) && isSmall(b)) {
    // As in `add`: the divisors are those of the denominators, which are short.
    const common = safeDivisor(bottomOf(a), bottomOf(b))
    const [left, right] = [topOf(a) * (bottomOf(b) / common), topOf(b) * (bottomOf(a) / common)]
    if (areSafe(left, right) && Number.isSafeInteger(left + right)) {
      const divisor = safeDivisor(common, Math.abs(left + right))
      const bottom = (bottomOf(a) / common) * (bottomOf(b) / divisor)
      if (Number.isSafeInteger(bottom)) return lowest((left + right) / divisor, bottom)
    }
  }
  return fromRational(add(toRational(a), toRational(b)))
}

export function minus(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a - b)) return a - b
  if (isSmall(b)) return plus(a, typeof b === 'number' ? 0 - b : { top: -b.top, bottom: b.bottom })
  return fromRational(subtract(toRational(a), toRational(b)))
}

export function times(a: Num, b: Num): Num {
  if (isSmall(a) && isSmall(b)) {
    const [top, bottom] = [topOf(a) * topOf(b), bottomOf(a) * bottomOf(b)]
    if (areSafe(top, bottom)) return reduced(top, bottom)
  }
  return fromRational(multiply(toRational(a), toRational(b)))
}

/** Throws RangeError when `b` is zero. */
export function over(a: Num, b: Num): Num {
  if (b !== 0 && isSmall(a) && isSmall(b)) {
    const [top, bottom] = [topOf(a) * bottomOf(b), bottomOf(a) * topOf(b)]
    if (areSafe(top, bottom)) return reduced(top, bottom)
  }
  return fromRational(divide(toRational(a), toRational(b)))
}

/** Negative, zero or positive; fractions by cross-multiplication. */
export function compareNum(a: Num, b: Num): number {
  if (isSmall(a) && isSmall(b)) {
    const [left, right] = [topOf(a) * bottomOf(b), topOf(b) * bottomOf(a)]
    if (areSafe(left, right)) return left < right ? -1 : left > right ? 1 : 0
  }
  const [x, y] = [nearly(a), nearly(b)]
  if (Math.abs(x - y) > NEARNESS * (Math.abs(x) + Math.abs(y))) return x < y ? -1 : 1
  return compare(toRational(a), toRational(b))
}

/** `a` against `b` × `c`, without the product where that can be avoided. */
export function compareProduct(a: Num, b: Num, c: Num): number {
  if (typeof a === 'number' && typeof c === 'number' && isSmall(b)) {
    const [left, right] = [a * bottomOf(b), topOf(b) * c]
    if (areSafe(left, right)) return left < right ? -1 : left > right ? 1 : 0
  }
  return compareNum(a, times(b, c))
}

export function isNegative(value: Num): boolean {
  return typeof value === 'number' ? value < 0 : 'top' in value ? value.top < 0 : value.num < 0n
}

/** Far more than three roundings of a float are off. */
const NEARNESS = 1e-12

/** The number within `NEARNESS`; NaN, which no comparison holds of, where floats do not reach so far. */
function nearly(value: Num): number {
  if (typeof value === 'number') return value
  if ('top' in value) return value.top / value.bottom
  const [top, bottom] = [Number(value.num), Number(value.den)]
  return Number.isFinite(top) && Number.isFinite(bottom) ? top / bottom : Number.NaN
}

export function isZeroNum(value: Num): boolean {
  return value === 0
}

/** The greatest whole number not above. */
export function floorNum(value: Num): Num {
  if (typeof value === 'number') return value
  if ('top' in value) return Math.floor(value.top / value.bottom)
  const whole = value.num / value.den
  return fromRational({ num: value.num < 0n ? whole - 1n : whole, den: 1n })
}

/** The least whole number not below. */
export function ceilingNum(value: Num): Num {
  return minus(0, floorNum(minus(0, value)))
}

function isSmall(value: Num): value is number | Fraction {
  return typeof value === 'number' || 'top' in value
}

function topOf(value: number | Fraction): number {
  return typeof value === 'number' ? value : value.top
}

function bottomOf(value: number | Fraction): number {
  return typeof value === 'number' ? 1 : value.bottom
}

/** Whether products and sums came out exactly: beyond this a float would have rounded them. */
function areSafe(a: number, b: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b)
}

/** `bottom` is not zero. */
function reduced(top: number, bottom: number): number | Fraction {
  if (bottom === 1) return top + 0
  const divisor = safeDivisor(Math.abs(bottom), Math.abs(top)) * Math.sign(bottom)
  return lowest(top / divisor, bottom / divisor)
}

/** Takes a fraction in lowest terms; −0 is 0. */
function lowest(top: number, bottom: number): number | Fraction {
  return bottom === 1 ? top + 0 : { top, bottom }
}

function isSafe(value: bigint): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
}
