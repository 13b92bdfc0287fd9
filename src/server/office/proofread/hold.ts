import {
  compare,
  decimal,
  divide,
  formatDecimal,
  multiply,
  power,
  type Rational,
  rational,
  roundHalfUp,
} from '../../../kernel/exact.ts'
import type { Claim } from '../../../proofread/reading.ts'

/** The tens of a number as it is written: `3.2亿元` has one place, and 12.3万家 is kept as 123,000. */
interface Writing {
  /** Digits of a number behind its point. */
  readonly places: number
  /** By how many tens the kept value is larger than the written one. */
  readonly shift: number
}

const NUMBER = /\d[\d,，]*(?:\.(\d+))?\s*(万亿|亿|万|千)?/
const POWERS: { readonly [word: string]: number } = { 万亿: 12, 亿: 8, 万: 4, 千: 3 }
/** Units that are not heads of something, and are compared with nothing but themselves. */
const OWN_KIND = /元$|^%$|^‰$|^倍$|^个百分点$|^位$/

/** A unit without its power: 万元 is 元 and four tens. */
function parted(unit: string): { readonly base: string; readonly powerOfTen: number } {
  const [, word = '', base = unit] = /^(万亿|亿|万|千)(元|人次|人|家|件|项)$/.exec(unit) ?? []
  return { base, powerOfTen: POWERS[word] ?? 0 }
}

/** A value in another unit; `null` where the two do not measure the same. */
export function inUnit(value: Rational, from: string, to: string): Rational | null {
  const [a, b] = [parted(from), parted(to)]
  if (a.base !== b.base && (OWN_KIND.test(a.base) || OWN_KIND.test(b.base))) return null
  return multiply(value, tens(a.powerOfTen - b.powerOfTen))
}

function tens(powerOfTen: number): Rational {
  const factor = power(rational(10), Math.abs(powerOfTen))
  return powerOfTen < 0 ? divide(rational(1), factor) : factor
}

function writingOf({ quote, unit }: Pick<Claim, 'quote' | 'unit'>): Writing {
  const [, fraction = '', word = ''] = NUMBER.exec(quote) ?? []
  const kept = parted(unit).powerOfTen
  return { places: fraction.length, shift: (POWERS[word] ?? 0) - ((POWERS[word] ?? 0) === kept ? kept : 0) }
}

/** 近, 超过, 以上: the words leave room, and a figure agrees with whatever lies in it. */
export function isExact({ value, min, max }: Pick<Claim, 'value' | 'min' | 'max'>): boolean {
  return value !== null && min === value && max === value
}

/** Whether the value of the books, in the claim's unit, is what the claim says, as precisely as it says it. */
export function agrees(claim: Claim, value: Rational): boolean {
  const { places, shift } = writingOf(claim)
  if (isExact(claim)) {
    const rounded = roundHalfUp(value, places - shift)
    return compare(rational(rounded), rational(decimal(claim.value ?? '0'))) === 0
  }
  const atLeast = claim.min === null || compare(value, rational(claim.min)) >= 0
  return atLeast && (claim.max === null || compare(value, rational(claim.max)) <= 0)
}

/** The quote with the value of the books in the place of its number; `null` where it is not one number in digits. */
export function corrected(claim: Claim, value: Rational): string | null {
  if (!isExact(claim) || claim.quote.match(/\d[\d,，.]*/g)?.length !== 1) return null
  const { places, shift } = writingOf(claim)
  const written = roundHalfUp(multiply(value, tens(-shift)), places)
  return claim.quote.replace(
    /\d[\d,，]*(?:\.\d+)?/,
    formatDecimal(written, { places, group: /[,，]/.test(claim.quote) }),
  )
}
