import { compare, decimal, type Rational, rational } from '../exact.ts'
import type { Indicator } from '../indicator.ts'
import { type Aspect, type AspectWord, aspectOf, aspectWords, displayOfAspect } from './aspect.ts'
import { roundsToZero, shownValue } from './display.ts'
import { findFigure, type Scope } from './figures.ts'
import type { When } from './template.ts'

const holds = {
  大于: (order: number) => order > 0,
  小于: (order: number) => order < 0,
  不低于: (order: number) => order >= 0,
  不高于: (order: number) => order <= 0,
  等于: (order: number) => order === 0,
} as const
type Comparison = keyof typeof holds

/** What a change is asked for: its direction as the text would word it. */
const directions = ['增长', '下降', '持平'] as const
type Direction = (typeof directions)[number]

export type Test =
  | { readonly kind: 'direction'; readonly is: Direction }
  | { readonly kind: 'compare'; readonly is: Comparison; readonly than: Rational }
  /** 有数, 无数: whether the books have the figure at all. */
  | { readonly kind: 'known'; readonly is: boolean }

/** 若 fundsPaid 同比 增长: one question to a figure. */
export interface Condition {
  readonly indicator: Indicator
  readonly aspect: Aspect
  readonly when: When
  readonly test: Test
}

/** What is wrong with a condition; the column counts in its words, from 0. */
export interface ConditionProblem {
  readonly at: number
  readonly message: string
  readonly advice: string
}

/** Met, not met, or unknown: a figure that is not there decides nothing. */
export type Judgement = 'met' | 'notMet' | 'unknown'

export function judge(scope: Scope, { indicator, aspect, when, test }: Condition): Judgement {
  const found = findFigure(scope, { indicator, aspect, when })
  if (test.kind === 'known') return (found.kind === 'figure') === test.is ? 'met' : 'notMet'
  if (found.kind !== 'figure') return 'unknown'
  const display = { ...displayOfAspect(indicator, aspect, found.value), unsigned: false }
  if (test.kind === 'compare')
    return holds[test.is](compare(shownValue(found.value, display), test.than)) ? 'met' : 'notMet'
  // What is told as 持平 is neither growth nor fall, however small the difference behind it.
  const sign = roundsToZero(found.value, display) ? '持平' : found.value.num > 0n ? '增长' : '下降'
  return sign === test.is ? 'met' : 'notMet'
}

/** All of them; one that is not met decides, whatever the others are. */
export function judgeAll(scope: Scope, conditions: readonly Condition[]): Judgement {
  const all = conditions.map((one) => judge(scope, one))
  if (all.includes('notMet')) return 'notMet'
  return all.includes('unknown') ? 'unknown' : 'met'
}

/** How a template names what a condition asks of. */
export interface Names {
  indicator(name: string, at: number): Indicator | null
  meant(word: string, names: readonly string[]): string
  isWhen(word: string): word is When
}

export const ALL_OF = '且'
const NUMBER = /^-?\d+(?:\.\d+)?$/
const TESTS = [...directions, ...Object.keys(holds), '有数', '无数']
const CHANGES: ReadonlySet<Aspect> = new Set(['growth', 'pointChange', 'shareChange', 'netChange', 'rate', 'above'])

/** Reads 指标 [取数方式] [期=…] 条件, and joined by 且 more of them; problems name their place. */
export function parseConditions(
  words: string,
  names: Names,
): { readonly conditions: readonly Condition[]; readonly problems: readonly ConditionProblem[] } {
  const conditions: Condition[] = []
  const problems: ConditionProblem[] = []
  let at = 0
  for (const part of words.split(ALL_OF)) {
    const read = parseOne(part, at, names)
    if ('problem' in read) problems.push(...(read.problem === null ? [] : [read.problem]))
    else conditions.push(read.condition)
    at += part.length + ALL_OF.length
  }
  return { conditions, problems }
}

interface Word {
  readonly text: string
  readonly at: number
}

function parseOne(
  part: string,
  from: number,
  names: Names,
): { readonly condition: Condition } | { readonly problem: ConditionProblem | null } {
  const words = [...part.matchAll(/\S+/g)].map(({ 0: text, index }): Word => ({ text, at: from + index }))
  const [first, ...rest] = words
  if (first === undefined)
    return { problem: { at: from, message: '「若」后面没有条件', advice: '请写成 若 指标名 同比 增长：' } }
  const indicator = names.indicator(first.text, first.at)
  if (indicator === null) return { problem: null }
  let [aspect, when]: [Aspect, When] = ['value', '本期']
  for (const [index, { text, at }] of rest.entries()) {
    const test = testOf(text, rest[index + 1])
    if (test !== null) return ended({ indicator, aspect, when, test }, rest, index, at)
    const period = text.startsWith('期=') ? text.slice('期='.length) : ''
    if (names.isWhen(period)) when = period
    else if (isAspectWord(text)) {
      const found = aspectOf(text, indicator)
      if ('problem' in found) return { problem: { at, message: found.problem, advice: '请换成合适的取数方式' } }
      aspect = found.aspect
    } else {
      const advice = names.meant(text, [...TESTS, ...aspectWords])
      return { problem: { at, message: `不认识条件「${text}」`, advice } }
    }
  }
  const last = words.at(-1) ?? first
  const message = `条件没有说清「${last.text}」要怎样`
  return { problem: { at: last.at, message, advice: `请在后面写 ${TESTS.join('、')} 之一，如 大于 0` } }
}

function ended(
  condition: Condition,
  rest: readonly Word[],
  index: number,
  at: number,
): { readonly condition: Condition } | { readonly problem: ConditionProblem } {
  const { test, aspect, indicator } = condition
  const after = rest[index + (test.kind === 'compare' ? 2 : 1)]
  if (after !== undefined)
    return { problem: { at: after.at, message: `条件后面多出「${after.text}」`, advice: '几个条件请用「且」连接' } }
  const op = indicator.of.tree.op
  if (
    test.kind === 'direction' &&
    !CHANGES.has(aspect) &&
    op !== 'growth' &&
    op !== 'pointChange' &&
    op !== 'netChange'
  )
    return {
      problem: {
        at,
        message: `「${indicator.label}」是一个数，没有${test.is}`,
        advice: '请写明和什么比，如 同比、较上年末；或用 大于 0',
      },
    }
  return { condition }
}

function testOf(word: string, next: Word | undefined): Test | null {
  const is = directions.find((one) => one === word)
  if (is !== undefined) return { kind: 'direction', is }
  if (word === '有数' || word === '无数') return { kind: 'known', is: word === '有数' }
  if (!isComparison(word) || next === undefined || !NUMBER.test(next.text)) return null
  return { kind: 'compare', is: word, than: rational(decimal(next.text)) }
}

function isComparison(word: string): word is Comparison {
  return word in holds
}

function isAspectWord(word: string): word is AspectWord {
  return (aspectWords as readonly string[]).includes(word)
}
