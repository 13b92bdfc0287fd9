import { type Answer, isKnown, type Known } from '../evaluate.ts'
import { type Rational, rational } from '../exact.ts'
import type { TargetLeaf, Tree } from '../figure.ts'
import type { Indicator } from '../indicator.ts'
import { monthOfYear, type Period, yearOfMonth } from '../period.ts'
import type { BoundWord } from '../qualified.ts'
import type { Day } from '../values.ts'
import { type Display, displayOf, plain } from './display.ts'
import { isPartial, isStanding, wholeMonths } from './within.ts'
import {
  type Approximate,
  abovePhrase,
  type Base,
  completionPhrase,
  gapPhrase,
  growthPhrase,
  netChangePhrase,
  noGrowthWords,
  type Phrase,
  pointsPhrase,
  rankPhrase,
  roughly,
  schedulePhrase,
  sharePhrase,
  valuePhrase,
} from './wording.ts'

/** What a document says of an indicator: its value, or how it stands to last year, the target, its neighbours. */
export type Aspect =
  | 'value'
  | 'growth'
  | 'pointChange'
  | 'shareChange'
  | 'netChange'
  | 'completion'
  | 'schedule'
  | 'target'
  | 'gap'
  | 'rank'
  | 'among'
  | 'areaShare'
  | 'rate'
  | 'above'

export const aspectLabels: { readonly [A in Aspect]: string } = {
  value: '本期数',
  growth: '同比',
  pointChange: '同比变化',
  shareChange: '占比变化',
  netChange: '较上年末',
  completion: '完成年度目标',
  schedule: '序时进度',
  target: '年度目标',
  gap: '距年度目标',
  rank: '位次',
  among: '参评单位数',
  areaShare: '占上级区划',
  rate: '增幅',
  above: '高低',
}

/** The words of templates for aspects; 同比 of a share is told in percentage points. */
export const aspectWords = [
  '同比',
  '较上年末',
  '完成',
  '序时',
  '位次',
  '占比变化',
  '目标',
  '距目标',
  '增幅',
  '高低',
] as const
export type AspectWord = (typeof aspectWords)[number]

/** Figures that are themselves a change or a place are not compared once more. */
const uncompared = new Set<Tree['op']>([
  'growth',
  'averageGrowth',
  'pointChange',
  'netChange',
  'rank',
  'target',
  'completion',
  'schedule',
])

export function isCompared({ of }: Indicator): boolean {
  return !uncompared.has(of.tree.op) && of.unit !== '个百分点' && of.unit !== '位'
}

/** The aspect that a word means for an indicator, or why it means none. */
export function aspectOf(word: AspectWord, indicator: Indicator): { aspect: Aspect } | { problem: string } {
  const { of, label } = indicator
  switch (word) {
    case '同比':
      if (!isCompared(indicator)) return { problem: `「${label}」本身就是增减数或位次，没有同比` }
      return { aspect: of.unit === '%' ? 'pointChange' : 'growth' }
    case '占比变化':
      return of.unit === '%' && isCompared(indicator)
        ? { aspect: 'shareChange' }
        : { problem: `「${label}」不是百分数，没有占比变化` }
    case '较上年末':
      return isStanding(of.tree) ? { aspect: 'netChange' } : { problem: `「${label}」不是时点数，没有较上年末` }
    case '完成':
      return { aspect: 'completion' }
    case '序时':
      return { aspect: 'schedule' }
    case '目标':
      return { aspect: 'target' }
    case '距目标':
      return { aspect: 'gap' }
    case '位次':
      return { aspect: 'rank' }
    case '增幅':
      return of.unit === '%' || of.unit === '个百分点'
        ? { aspect: 'rate' }
        : { problem: `「${label}」不是增速或增减点数，没有增幅` }
    case '高低':
      return of.unit === '个百分点' ? { aspect: 'above' } : { problem: `「${label}」不是两数之差，没有高低` }
  }
}

const MONTHS_OF_YEAR = 12

// A draft asks for the same aspects many times, and the text of a formula is kept with the formula itself.
const trees = new WeakMap<Tree, Map<string, Tree>>()

/** The formula of an aspect: derived from the indicator's own, so that it drills like any other. */
export function treeOf(indicator: Indicator, aspect: Aspect): Tree {
  const own = trees.get(indicator.of.tree) ?? new Map<string, Tree>()
  trees.set(indicator.of.tree, own)
  const key = `${indicator.id} ${indicator.better} ${aspect}`
  const known = own.get(key) ?? derivedTree(indicator, aspect)
  own.set(key, known)
  return known
}

function derivedTree({ id, of, better }: Indicator, aspect: Aspect): Tree {
  const tree = of.tree
  const target: TargetLeaf = { op: 'target', indicator: id }
  switch (aspect) {
    case 'value':
    case 'rate':
    case 'above':
      return tree
    case 'growth':
      return { op: 'growth', of: tree, monthsBack: MONTHS_OF_YEAR }
    case 'pointChange':
    case 'shareChange':
      return { op: 'pointChange', of: tree, monthsBack: MONTHS_OF_YEAR }
    case 'netChange':
      return { op: 'netChange', of: tree }
    case 'completion':
      return { op: 'completion', of: tree, target }
    case 'schedule':
      return { op: 'schedule', of: tree, target }
    case 'target':
      return target
    case 'gap':
      return { op: 'minus', left: target, right: tree }
    case 'rank':
    case 'among':
      return { op: 'rank', of: tree, better: better === 'less' ? 'less' : 'more' }
    case 'areaShare':
      return { op: 'areaShare', of: tree }
  }
}

/**
 * The period at which an aspect is asked, where the value is of `period`. A figure that is still running is
 * compared, and held against its path, by its whole months; `null` where none has passed.
 */
export function periodOf(indicator: Indicator, aspect: Aspect, period: Period, asOf: Day): Period | null {
  const running = isPartial(indicator.of.tree, period, asOf)
  const byMonths = aspect === 'growth' || aspect === 'pointChange' || aspect === 'shareChange' || aspect === 'schedule'
  return running && byMonths ? wholeMonths(period, asOf) : period
}

/** The value that an aspect shows of an answer: of a rank, also among how many. */
export function aspectValue(aspect: Aspect, answer: Known): Rational {
  return aspect === 'among' ? rational(answer.among ?? 0) : answer.value
}

function places(indicator: Indicator): number {
  return indicator.decimals ?? 1
}

/** How an aspect is shown, by the display rule of its indicator. */
export function displayOfAspect(indicator: Indicator, aspect: Aspect, value: Rational): Display {
  switch (aspect) {
    case 'value':
    case 'netChange':
    case 'rate':
    case 'above':
      return displayOf(indicator, value)
    case 'target':
    case 'gap':
      // A target is set round: 50亿元, not 50.00.
      return { ...displayOf(indicator, value), trimmed: true }
    case 'growth':
    case 'completion':
    case 'schedule':
    case 'areaShare':
      return plain('%', 1)
    case 'pointChange':
    case 'shareChange':
      return plain('个百分点', places(indicator))
    case 'rank':
      return plain('位', 0)
    case 'among':
      return plain('个', 0)
  }
}

/** The official words for an aspect of a known figure; `rough` gives the word of one that is not exact, as it is shown. */
export function phraseOf(
  indicator: Indicator,
  aspect: Aspect,
  value: Rational,
  period: Period,
  approximate: Approximate | null = null,
  rough: ((display: Display) => BoundWord) | null = null,
): Phrase {
  const phrase = exactPhrase(indicator, aspect, value, period, rough === null ? approximate : null)
  return rough === null ? phrase : roughly(phrase, rough(phrase.display))
}

function exactPhrase(
  indicator: Indicator,
  aspect: Aspect,
  value: Rational,
  period: Period,
  approximate: Approximate | null,
): Phrase {
  const display = displayOfAspect(indicator, aspect, value)
  switch (aspect) {
    case 'value':
    case 'target':
      return valuePhrase(value, { ...display, approximate })
    case 'growth':
      return growthPhrase(value, display, baseOf(period))
    case 'pointChange':
      return pointsPhrase(value, display, baseOf(period))
    case 'shareChange':
      return sharePhrase(value, display)
    case 'rate':
      return indicator.of.unit === '%'
        ? growthPhrase(value, display, baseOf(period))
        : pointsPhrase(value, display, baseOf(period))
    case 'above':
      return abovePhrase(value, display)
    case 'netChange':
      return netChangePhrase(value, display)
    case 'completion':
      return completionPhrase(value, display)
    case 'schedule':
      return schedulePhrase(value, display)
    case 'gap':
      return gapPhrase(value, display)
    case 'rank':
      return rankPhrase(value, display)
    case 'among':
    case 'areaShare':
      return valuePhrase(value, display)
  }
}

/** Words for an aspect that has no value: 上年同期无, 同比不可比; `null` where nothing is to be said. */
export function wordsWithout(aspect: Aspect, answer: Answer, period: Period): string | null {
  if (isKnown(answer)) return null
  const compares = aspect === 'growth' || aspect === 'pointChange' || aspect === 'shareChange'
  return compares ? noGrowthWords(answer.missing, baseOf(period)) : null
}

function baseOf({ first, last }: Period): Base {
  const whole = monthOfYear(first) === 1 && monthOfYear(last) === 12 && yearOfMonth(first) === yearOfMonth(last)
  return whole ? 'yearBefore' : 'sameMonths'
}
