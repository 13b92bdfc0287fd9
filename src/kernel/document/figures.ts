import type { AreaTree } from '../area.ts'
import { type Answer, type At, isKnown, type Known } from '../evaluate.ts'
import type { Rational } from '../exact.ts'
import type { Tree } from '../figure.ts'
import { formulaText, type Indicator } from '../indicator.ts'
import { earlier, type Period, periodCode, wholeYear, yearOfMonth } from '../period.ts'
import type { AreaCode, Day } from '../values.ts'
import { type Aspect, aspectValue, periodOf, phraseOf, treeOf, wordsWithout } from './aspect.ts'
import { type Citation, type Confirmed, exactText, roughOf, roughWord } from './citation.ts'
import type { Approximate } from './display.ts'
import type { When } from './template.ts'
import type { Undertaking } from './undertaking.ts'
import { isStanding, type PeriodWords, periodsWithin, periodWords } from './within.ts'
import type { Phrase } from './wording.ts'

/** For whom, for when and on what knowledge a document is drafted. */
export interface Scope {
  /** The indicators that the template names, in its order. */
  readonly named: readonly Indicator[]
  readonly areas: AreaTree
  /** What a circular ranks, in its order; none where the template ranks nothing. */
  readonly chosen?: readonly Indicator[]
  /** Tasks of the bureau, for a text that tells what became of them; none where they were not read. */
  readonly undertakings?: readonly Undertaking[]
  /** The bureau's name, as it signs. */
  readonly bureau: string
  readonly period: Period
  readonly area: AreaCode
  /** The day up to which the books speak. */
  readonly asOf: Day
  /** The last entry that counts. */
  readonly entry: number
  readonly writtenOn: Day
  readonly ask: (tree: Tree, at: At) => Answer
  readonly confirmed: (indicator: string, area: AreaCode, period: string) => Confirmed | null
}

/** A figure that the text cites; it gets its id when it is known which figures stay. */
export type Cited = Omit<Citation, 'id'>

export interface Wanted {
  readonly indicator: Indicator
  readonly aspect: Aspect
  readonly when?: When
  readonly area?: AreaCode
  readonly approximate?: Approximate | null
}

export type Found =
  | {
      readonly kind: 'figure'
      readonly phrase: Phrase
      readonly cited: Cited | null
      readonly value: Rational
      readonly answer: Known
      readonly words: PeriodWords
    }
  /** 上年同期无, 同比不可比: there is no number, and that is said. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'none'; readonly reason: string }

/** The latest period within that of the document for which the figure is there. */
export function resolve(
  { period, area, ask }: Pick<Scope, 'period' | 'area' | 'ask'>,
  indicator: Indicator,
  when: When,
): { readonly period: Period; readonly answer: Answer } {
  const at = (of: Period) => ({ period: of, answer: ask(indicator.of.tree, { period: of, area }) })
  const year = yearOfMonth(period.last)
  switch (when) {
    case '本期': {
      const tried = periodsWithin(indicator, period).map(at)
      return tried.find(({ answer }) => isKnown(answer)) ?? tried[0] ?? at(period)
    }
    case '上年同期':
      return at(earlier(resolve({ period, area, ask }, indicator, '本期').period, 12))
    case '上年':
    case '上年末':
      return at(endOrWhole(indicator, year - 1))
    case '全年':
      return at(endOrWhole(indicator, year))
  }
}

function endOrWhole({ of }: Indicator, year: number): Period {
  const december = year * 12 + 11
  return isStanding(of.tree) ? { first: december, last: december } : wholeYear(year)
}

/** A figure with its official words and its citation, or why there is none. */
export function findFigure(scope: Scope, wanted: Wanted): Found {
  const { indicator, aspect, when = '本期', area = scope.area, approximate = null } = wanted
  const base = resolve(scope, indicator, when)
  const period = aspect === 'target' ? scope.period : periodOf(indicator, aspect, base.period, scope.asOf)
  if (period === null) return { kind: 'none', reason: '本期尚无完整月份可比' }
  const tree = treeOf(indicator, aspect)
  const answer = scope.ask(tree, { period, area })
  if (!isKnown(answer)) {
    const text = wordsWithout(aspect, answer, period)
    return text === null ? { kind: 'none', reason: answer.missing.reason } : { kind: 'words', text }
  }
  const value = aspectValue(aspect, answer)
  const phrase = phraseOf(indicator, aspect, value, period, approximate, roughWord(answer, value))
  const words = periodWords(indicator.of.tree, period, answer.of, scope.period, scope.asOf)
  return {
    kind: 'figure',
    phrase,
    cited: cite(scope, wanted, tree, { period, area }, value, answer, phrase),
    value,
    answer,
    words,
  }
}

function cite(
  { confirmed }: Scope,
  { indicator, aspect }: Wanted,
  tree: Tree,
  { period, area }: At,
  value: Rational,
  answer: Known,
  { before, digits, after, display }: Phrase,
): Cited | null {
  if (digits === null) return null
  const code = periodCode(period)
  const rough = roughOf(answer, value, display)
  return {
    indicator: indicator.id,
    label: indicator.label,
    aspect,
    formula: formulaText(tree),
    period: code,
    area,
    value: exactText(value),
    shown: digits,
    before,
    after,
    display,
    status: answer.status,
    of: answer.of === null ? null : periodCode(answer.of),
    ...(rough !== null && { rough }),
    confirmed: confirmed(indicator.id, area, code),
  }
}

/** The areas below, for which the figure is there and not zero, the greatest first. */
export function byArea(
  scope: Scope,
  indicator: Indicator,
  when: When,
): readonly { readonly area: AreaCode; readonly value: Rational }[] {
  const { period } = resolve(scope, indicator, when)
  return scope.areas
    .children(scope.area)
    .map(({ code }) => ({ area: code, answer: scope.ask(indicator.of.tree, { period, area: code }) }))
    .flatMap(({ area, answer }) => (isKnown(answer) && answer.value.num !== 0n ? [{ area, value: answer.value }] : []))
    .sort((a, b) => compareRationals(b.value, a.value))
}

export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.num * b.den - b.num * a.den
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}
