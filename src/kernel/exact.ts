import type { Decimal } from './values.ts'

/** Quotients and roots are kept to this many places where nothing else is said. */
export const QUOTIENT_PLACES = 12

/** Larger powers of ten are a slip, never a figure; they would cost memory without end. */
const POWER_OF_TEN_MAX = 1000

/** A fraction in lowest terms; the denominator is positive, so equal fractions have equal parts. */
export interface Rational {
  readonly num: bigint
  readonly den: bigint
}

/** What a decimal or a fraction can be made from. A float counts as the shortest decimal that names it. */
export type Exact = Decimal | number | bigint

/** units ÷ 10^scale */
interface Scaled {
  readonly units: bigint
  readonly scale: number
}

const CANONICAL = /^(?:0|-?(?:[1-9]\d*|(?:0|[1-9]\d*)\.\d*[1-9]))$/
const NUMERIC = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/**
 * The canonical decimal of a text (`+1,5` is not one; `007.50`, `.5`, `1e-7` are), a finite number or a bigint.
 * Throws RangeError on anything else.
 */
export function decimal(value: string | number | bigint): Decimal {
  const text = String(value)
  if (CANONICAL.test(text)) return text as Decimal
  const [, sign, whole = '', fraction = '', exponent = '0'] = NUMERIC.exec(text) ?? []
  const digits = whole + fraction
  if (digits === '') throw new RangeError(`not a decimal number: ${text}`)
  const scale = fraction.length - Number(exponent)
  assertPowerOfTen(Number(exponent))
  const units = BigInt(digits)
  return fromScaled(sign === '-' ? -units : units, scale)
}

/** Whether a value is a decimal in canonical form. */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && CANONICAL.test(value)
}

export function isZero(value: Decimal): boolean {
  return value === '0'
}

export function negate(value: Decimal): Decimal {
  if (value === '0') return value
  return (value.startsWith('-') ? value.slice(1) : `-${value}`) as Decimal
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return sumDecimals([a, b])
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return sumDecimals([a, negate(b)])
}

/** The exact sum; of nothing, `0`. */
export function sumDecimals(values: Iterable<Decimal>): Decimal {
  let units = 0n
  let scale = 0
  for (const value of values) {
    const term = toScaled(value)
    if (term.scale > scale) {
      units *= tenTo(term.scale - scale)
      scale = term.scale
    }
    units += term.units * tenTo(scale - term.scale)
  }
  return fromScaled(units, scale)
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const x = toScaled(a)
  const y = toScaled(b)
  return fromScaled(x.units * y.units, x.scale + y.scale)
}

/** value × 10^powerOfTen: `scaleDecimal('518', 4)` turns 518 万元 into yuan. */
export function scaleDecimal(value: Decimal, powerOfTen: number): Decimal {
  assertPowerOfTen(powerOfTen)
  if (powerOfTen === 0) return value
  const { units, scale } = toScaled(value)
  return fromScaled(units, scale - powerOfTen)
}

/** Negative, zero or positive, as for sorting. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0
  const x = toScaled(a)
  const y = toScaled(b)
  const scale = Math.max(x.scale, y.scale)
  return x.units * tenTo(scale - x.scale) < y.units * tenTo(scale - y.scale) ? -1 : 1
}

/** value ÷ divisor. Throws RangeError when the divisor is zero or a number is not finite. */
export function rational(value: Exact, divisor: Exact = 1n): Rational {
  if (typeof value === 'bigint' && divisor === 1n) return { num: value, den: 1n }
  const top = toScaled(decimal(value))
  const bottom = toScaled(decimal(divisor))
  return reduced(top.units * tenTo(bottom.scale), bottom.units * tenTo(top.scale))
}

/**
 * The divisors are looked for in the factors, before they are multiplied (Knuth, The Art of Computer Programming,
 * volume 2, 4.5.1): those are short, and of two denominators without a common divisor nothing has to be reduced.
 */
export function add(a: Rational, b: Rational): Rational {
  if (a.den === 1n && b.den === 1n) return { num: a.num + b.num, den: 1n }
  const common = greatestCommonDivisor(a.den, b.den)
  if (common === 1n) return { num: a.num * b.den + b.num * a.den, den: a.den * b.den }
  const num = a.num * (b.den / common) + b.num * (a.den / common)
  const divisor = greatestCommonDivisor(num, common)
  return { num: num / divisor, den: (a.den / common) * (b.den / divisor) }
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { num: -b.num, den: b.den })
}

export function multiply(a: Rational, b: Rational): Rational {
  if (a.den === 1n && b.den === 1n) return { num: a.num * b.num, den: 1n }
  const left = greatestCommonDivisor(a.num, b.den)
  const right = greatestCommonDivisor(b.num, a.den)
  return { num: (a.num / left) * (b.num / right), den: (a.den / right) * (b.den / left) }
}

/** Throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.num === 0n) throw new RangeError('division by zero')
  return multiply(a, b.num < 0n ? { num: -b.den, den: -b.num } : { num: b.den, den: b.num })
}

/** Exact, by cross-multiplication: no quotient is rounded before it is compared. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.num * b.den
  const right = b.num * a.den
  return left === right ? 0 : left < right ? -1 : 1
}

/** base^exponent for a whole exponent, negative ones included. Throws RangeError on 0 to a negative power. */
export function power(base: Rational, exponent: number): Rational {
  if (!Number.isInteger(exponent)) throw new RangeError(`not a whole exponent: ${exponent}`)
  const n = BigInt(Math.abs(exponent))
  return exponent < 0 ? reduced(base.den ** n, base.num ** n) : { num: base.num ** n, den: base.den ** n }
}

/**
 * The real n-th root, rounded half up to `places`: exact to the last place, for average annual growth.
 * Throws RangeError on an even root of a negative number and when n is not a whole number from 1.
 */
export function nthRoot(value: Rational, n: number, places: number = QUOTIENT_PLACES): Decimal {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`not the degree of a root: ${n}`)
  if (value.num < 0n && n % 2 === 0) throw new RangeError('an even root of a negative number')
  assertPlaces(places)
  const degree = BigInt(n)
  const magnitude = value.num < 0n ? -value.num : value.num
  // ⌊2·root·10^places⌋ is an integer root; half of it, rounded up, is the root rounded half up.
  const doubled = integerRoot((magnitude * (2n * tenTo(places)) ** degree) / value.den, degree)
  const units = (doubled + 1n) / 2n
  return fromScaled(value.num < 0n ? -units : units, places)
}

/** The decimal nearest to a fraction, ties away from zero (四舍五入). */
export function toDecimal(value: Rational, places: number = QUOTIENT_PLACES): Decimal {
  return roundHalfUp(value, places)
}

/**
 * Rounded to `places`, ties away from zero (四舍五入); negative places round to tens, hundreds, ….
 * The result is canonical: `formatDecimal` brings back the zeros at the end.
 */
export function roundHalfUp(value: Rational, places: number): Decimal {
  return rounded(value, places, (rest, den) => 2n * rest >= den)
}

/** Cut after `places`, towards zero (舍去). */
export function roundDown(value: Rational, places: number): Decimal {
  return rounded(value, places, () => false)
}

/** How a decimal is written out. */
export interface DecimalFormat {
  /** Exactly this many places, rounded half up; without it, as many as the value has. */
  readonly places?: number
  /** Thousands separated by commas. */
  readonly group?: boolean
}

/** `formatDecimal('1234.5', { places: 2, group: true })` is `1,234.50`. A value that rounds to zero has no sign. */
export function formatDecimal(value: Decimal, { places, group = false }: DecimalFormat = {}): string {
  const shown = places === undefined ? value : roundHalfUp(rational(value), places)
  const sign = shown.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = shown.slice(sign.length).split('.')
  const grouped = group ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  const padded = fraction.padEnd(places ?? 0, '0')
  return sign + grouped + (padded === '' ? '' : `.${padded}`)
}

function rounded(value: Rational, places: number, upwards: (rest: bigint, den: bigint) => boolean): Decimal {
  assertPlaces(places)
  const magnitude = (value.num < 0n ? -value.num : value.num) * tenTo(Math.max(places, 0))
  const den = value.den * tenTo(Math.max(-places, 0))
  const units = magnitude / den + (upwards(magnitude % den, den) ? 1n : 0n)
  return fromScaled(value.num < 0n ? -units : units, places)
}

function reduced(num: bigint, den: bigint): Rational {
  if (den === 0n) throw new RangeError('division by zero')
  if (den === 1n) return { num, den }
  const divisor = den < 0n ? -greatestCommonDivisor(num, den) : greatestCommonDivisor(num, den)
  return { num: num / divisor, den: den / divisor }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y > Number.MAX_SAFE_INTEGER) [x, y] = [y, x % y]
  return y === 0n ? x : BigInt(safeDivisor(Number(y), Number(x % y)))
}

/** The greatest common divisor of safe integers, not negative, of which one is not zero. */
export function safeDivisor(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y > INT32_MAX) [x, y] = [y, remainder(x, y)]
  if (y === 0) return x
  // The processor divides 32-bit integers itself, floats it does not.
  let [i, j] = [y | 0, remainder(x, y) | 0]
  while (j !== 0) [i, j] = [j, (i % j) | 0]
  return i
}

/** `x % y`, without the slow remainder of floats where that is as exact: the quotient is never too small, and too large by one at most. */
function remainder(x: number, y: number): number {
  if (x > 2 ** 52) return x % y
  const rest = x - Math.floor(x / y) * y
  return rest < 0 ? rest + y : rest
}

const INT32_MAX = 2 ** 31 - 1

/** ⌊value^(1/degree)⌋ by Newton's method from above, where it falls until it has arrived. */
function integerRoot(value: bigint, degree: bigint): bigint {
  if (value < 2n || degree === 1n) return value
  const bits = BigInt(value.toString(16).length * 4)
  let root = 1n << (bits / degree + 1n)
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree
    if (next >= root) return root
    root = next
  }
}

function toScaled(value: Decimal): Scaled {
  const dot = value.indexOf('.')
  if (dot < 0) return { units: BigInt(value), scale: 0 }
  return { units: BigInt(value.slice(0, dot) + value.slice(dot + 1)), scale: value.length - dot - 1 }
}

function fromScaled(units: bigint, scale: number): Decimal {
  if (units === 0n) return '0' as Decimal
  const sign = units < 0n ? '-' : ''
  const digits = String(units < 0n ? -units : units)
  if (scale <= 0) return (sign + digits + '0'.repeat(-scale)) as Decimal
  const padded = digits.padStart(scale + 1, '0')
  const point = padded.length - scale
  let end = padded.length
  while (end > point && padded[end - 1] === '0') end -= 1
  const fraction = end > point ? `.${padded.slice(point, end)}` : ''
  return (sign + padded.slice(0, point) + fraction) as Decimal
}

const POWERS: bigint[] = [1n]

function tenTo(exponent: number): bigint {
  return (POWERS[exponent] ??= 10n ** BigInt(exponent))
}

function assertPlaces(places: number): void {
  if (!Number.isInteger(places)) throw new RangeError(`not a number of places: ${places}`)
  assertPowerOfTen(places)
}

function assertPowerOfTen(exponent: number): void {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > POWER_OF_TEN_MAX) {
    throw new RangeError(`power of ten out of range: ${exponent}`)
  }
}
