import { add, compare, formatDecimal, multiply, type Rational, rational, roundDown, roundHalfUp } from '../exact.ts'
import { decimalsOf, type Indicator } from '../indicator.ts'
import type { Decimal } from '../values.ts'

/** 余, 近, 超: a round number in place of the exact one, only where a person asked for it. */
export type Approximate = '余' | '近' | '超'

/**
 * How the digits of a figure come from its exact value. A citation keeps it, so that a frozen document
 * gives the same digits whatever an indicator's display rule becomes later.
 */
export interface Display {
  readonly unit: string
  /** 1, 10 000 or 100 000 000: how many of the kept unit make one of the unit shown. */
  readonly divide: number
  readonly places: number
  /** The words around the digits tell the direction: 下降3.2%. */
  readonly unsigned: boolean
  /** 1.9万人次, not 1.90. */
  readonly trimmed: boolean
  readonly approximate: Approximate | null
}

const DIVISORS: { readonly [unit: string]: number } = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }
const HEADS_SHOWN_IN_TEN_THOUSANDS = 10_000

/** The display rule of an indicator; heads from ten thousand on are told in 万人次. */
export function displayOf({ of, shownIn, decimals }: Indicator, value: Rational): Display {
  if (of.unit === '人次' && compare(value, rational(HEADS_SHOWN_IN_TEN_THOUSANDS)) >= 0)
    return { ...plain('万人次', 2), divide: 10_000, trimmed: true }
  const unit = of.unit === '元' ? (shownIn ?? '万元') : of.unit
  const places = decimals ?? decimalsOf(unit)
  const divide = of.unit === '元' ? (DIVISORS[unit] ?? 1) : 1
  // 2184万元, 2183.5万元: one decimal only where there is one.
  return { ...plain(unit, places), divide, trimmed: unit === '万元' && decimals === undefined }
}

export function plain(unit: string, places: number): Display {
  return { unit, divide: 1, places, unsigned: false, trimmed: false, approximate: null }
}

/** The digits as they stand on paper, rounded half up once. */
export function digitsOf(value: Rational, display: Display): string {
  const shown = shownValue(value, display)
  if (display.approximate !== null) return formatDecimal(roundNumber(shown, display.approximate))
  const rounded = roundHalfUp(shown, display.places)
  return display.trimmed ? formatDecimal(rounded) : formatDecimal(rounded, { places: display.places })
}

/** The value that the digits say, in the unit shown. */
export function shownRounded(value: Rational, display: Display): Rational {
  return rational(roundHalfUp(shownValue(value, display), display.places))
}

/** Whether the digits would be zero: 持平 for a change. */
export function roundsToZero(value: Rational, display: Display): boolean {
  return roundHalfUp(shownValue(value, display), display.places) === '0'
}

/** Whether 余, 近 or 超 says anything: a number that is round already is told exactly. */
export function isApproximated(value: Rational, display: Display, word: Approximate): boolean {
  const shown = shownValue(value, display)
  return compare(rational(roundNumber(shown, word)), shown) !== 0
}

/** The value in the unit shown, before it is rounded. */
export function shownValue(value: Rational, { divide: by, unsigned }: Display): Rational {
  const scaled = multiply(value, rational(1, by))
  return unsigned ? absolute(scaled) : scaled
}

/** 1286: 1200余, 超1200, 近1300; 86: 80余; 18.46: 18余, 近19. A single whole digit stays as it is. */
function roundNumber(shown: Rational, word: Approximate): Decimal {
  const whole = roundDown(shown, 0)
  const digits = whole.replace('-', '').length
  const isWhole = compare(rational(whole), shown) === 0
  const zeros = digits > 2 ? digits - 2 : isWhole ? digits - 1 : 0
  const down = roundDown(shown, -zeros)
  if (word !== '近' || compare(rational(down), shown) === 0) return down
  return roundDown(add(rational(down), rational(10 ** zeros)), -zeros)
}

function absolute(value: Rational): Rational {
  return value.num < 0n ? { num: -value.num, den: value.den } : value
}
