import type { Answer, At, Known, Status } from '../evaluate.ts'
import { isKnown } from '../evaluate.ts'
import { compare, decimal, type Rational, rational, toDecimal } from '../exact.ts'
import type { Tree } from '../figure.ts'
import { type Period, parsePeriod } from '../period.ts'
import { type BoundWord, boundWord } from '../qualified.ts'
import type { AreaCode, Decimal } from '../values.ts'
import { type Aspect, aspectValue } from './aspect.ts'
import { type Display, digitsOf, shownRounded, shownValue } from './display.ts'

/** Who stands behind a figure. */
export interface Confirmed {
  readonly by: string
  readonly on: string
}

/** 引用: where the digits of a document come from, complete enough to be recomputed years later. */
export interface Citation {
  /** f1, f2, …: unique within the document, the tag of its digits in a Word file. */
  readonly id: string
  readonly indicator: string
  readonly label: string
  readonly aspect: Aspect
  /** The formula that was computed, whole, whatever the indicator's becomes later. */
  readonly formula: string
  readonly period: string
  readonly area: string
  /** In the unit that the figure is kept in, to twelve decimals where it is a quotient. */
  readonly value: Decimal
  /** The digits as they stand on paper. */
  readonly shown: string
  /** The words around them: 同比下降 and %. */
  readonly before: string
  readonly after: string
  readonly display: Display
  readonly status: Status
  /** The period that the value is of, where a later one was asked for. */
  readonly of: string | null
  /** 约数: the word and between what it lies, of a figure that is not exact; absent where it is. */
  readonly rough?: Rough
  /** `null` while nobody answers for it. */
  readonly confirmed: Confirmed | null
}

/** How a figure is not exact; a side that is open is `null`. In the unit that the figure is kept in. */
export interface Rough {
  readonly word: BoundWord
  readonly low: Decimal | null
  readonly high: Decimal | null
}

/** Of a figure as it is shown: rounding may lift the digits above what 余 promises, or below what 近 does. */
export function roughOf({ value, interval }: Known, told: Rational, display: Display): Rough | null {
  if (interval === null) return null
  const { low, high } = interval
  const word = boundWord(value, interval)
  const over = compare(shownRounded(told, display), shownValue(told, display))
  const isTrue = word === '约' || over === 0 || (word === '近' ? over > 0 : over < 0)
  return { word: isTrue ? word : '约', low: low && exactText(low), high: high && exactText(high) }
}

/** How a figure is told that is not exact, once it is known how it is shown; `null` of an exact one. */
export function roughWord(answer: Known, told: Rational): ((display: Display) => BoundWord) | null {
  return answer.interval === null ? null : (display) => roughOf(answer, told, display)?.word ?? '约'
}

/** The word before the digits where nothing can stand behind them. */
export function leadingWord(rough: Rough | null): string {
  if (rough === null) return ''
  return rough.word === '余' ? '约' : rough.word
}

export function treeOfCitation({ formula }: Pick<Citation, 'formula'>): Tree {
  return JSON.parse(formula) as Tree
}

export function atOfCitation({ period, area }: Pick<Citation, 'period' | 'area'>): At {
  return { period: periodOfCode(period), area: area as AreaCode }
}

/** What a citation's formula gives now. */
export interface Recomputed {
  readonly value: Decimal
  readonly shown: string
  readonly answer: Known
}

/** The citation's figure from an answer to its formula; why there is none any more. */
export function recomputed(
  { aspect, display }: Pick<Citation, 'aspect' | 'display'>,
  answer: Answer,
): Recomputed | { readonly reason: string } {
  if (!isKnown(answer)) return { reason: answer.missing.reason }
  const value = aspectValue(aspect, answer)
  return { value: exactText(value), shown: digitsOf(value, display), answer }
}

export function exactText(value: Rational): Decimal {
  return toDecimal(value)
}

export function exactValue(value: string): Rational {
  return rational(decimal(value))
}

function periodOfCode(code: string): Period {
  const period = parsePeriod(code)
  if (period === null) throw new RangeError(`no period: ${code}`)
  return period
}
