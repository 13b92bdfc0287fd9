import { add, compare, divide, type Exact, multiply, type Rational, rational, subtract } from '../exact.ts'

/**
 * An exact number. Integers that a float holds without loss stay floats, for they are what books mostly hold and
 * they are fast; everything else is a fraction. Never a float that was rounded.
 */
export type Num = number | Rational

/** The exact number that a decimal names; a float counts as the shortest decimal that names it. */
export function num(value: Exact): Num {
  return fromRational(rational(value))
}

export function fromRational(value: Rational): Num {
  return value.den === 1n && isSafe(value.num) ? Number(value.num) : value
}

export function toRational(value: Num): Rational {
  return typeof value === 'number' ? { num: BigInt(value), den: 1n } : value
}

export function plus(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b
  return fromRational(add(toRational(a), toRational(b)))
}

export function minus(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a - b)) return a - b
  return fromRational(subtract(toRational(a), toRational(b)))
}

export function times(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a * b)) return a * b
  return fromRational(multiply(toRational(a), toRational(b)))
}

/** Throws RangeError when `b` is zero. */
export function over(a: Num, b: Num): Num {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0 && a % b === 0) return a / b
  return fromRational(divide(toRational(a), toRational(b)))
}

/** Negative, zero or positive; fractions by cross-multiplication. */
export function compareNum(a: Num, b: Num): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  return compare(toRational(a), toRational(b))
}

export function isZeroNum(value: Num): boolean {
  return value === 0
}

/** The greatest whole number not above. */
export function floorNum(value: Num): Num {
  if (typeof value === 'number') return value
  const whole = value.num / value.den
  return fromRational({ num: value.num < 0n ? whole - 1n : whole, den: 1n })
}

/** The least whole number not below. */
export function ceilingNum(value: Num): Num {
  return minus(0, floorNum(minus(0, value)))
}

function isSafe(value: bigint): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
}
