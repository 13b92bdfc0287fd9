import { isKnown, type Known } from '../evaluate.ts'
import { compare, divide, type Rational, rational, subtract } from '../exact.ts'
import type { Indicator } from '../indicator.ts'
import { earlier, monthOfYear } from '../period.ts'
import { isCompared } from './aspect.ts'
import { byArea, type Cited, type Found, findFigure, resolve, type Scope } from './figures.ts'
import { figurePieces, type Piece } from './render.ts'

/** Why an indicator is proposed as a problem. */
export type ProblemKind = 'behindPath' | 'unmet' | 'lowRank' | 'fallingTwice' | 'falling' | 'concentrated'

export interface ProposedProblem {
  readonly kind: ProblemKind
  readonly indicator: Indicator
  /** Greater is worse; only an order, never shown. */
  readonly weight: number
  readonly pieces: readonly Piece[]
}

export const problemLabels: { readonly [K in ProblemKind]: string } = {
  behindPath: '进度偏慢',
  unmet: '未完成年度目标',
  lowRank: '位次靠后',
  fallingTwice: '连续下降',
  falling: '同比下降',
  concentrated: '分布集中',
}

/** Why it is proposed, as the desk says it beside the sentence. */
export const problemReasons: { readonly [K in ProblemKind]: string } = {
  behindPath: '没有达到序时进度的95%',
  unmet: '全年目标没有完成',
  lowRank: '在同级单位中排在后三分之一',
  fallingTwice: '本期和上年同期都在下降',
  falling: '比上年同期下降',
  concentrated: '一个街道（镇）占了一半以上',
}

// Growth on a base of a handful says nothing (基数不足10的不排增速).
const SMALL_BASE = 10
const BEHIND_PERCENT = 95
// Beyond this a fall says more of the base than of the work.
const FALL_COUNTED_MAX = 20
const CONCENTRATED_PERCENT = 50
const AREAS_COMPARED_MIN = 3
const LINES_REPEATED_MAX = 1

/**
 * 存在问题 as the figures propose them, the worst first: slow against the path, a place in the lower third,
 * a fall, two falls running, one street holding more than half. One for each indicator; a person chooses.
 */
export function proposeProblems(scope: Scope, key: ReadonlySet<Indicator>): readonly ProposedProblem[] {
  return scope.named
    .filter(({ better, use }) => (better === 'more' || better === 'less') && (use ?? 'public') === 'public')
    .flatMap((indicator) => {
      const all = [
        behindPath(scope, indicator),
        lowRank(scope, indicator),
        falling(scope, indicator),
        concentrated(scope, indicator),
      ].filter((problem) => problem !== null)
      const worst = all.sort((a, b) => b.weight - a.weight)[0]
      if (worst === undefined) return []
      const hasTarget = findFigure(scope, { indicator, aspect: 'target' }).kind === 'figure'
      return [{ ...worst, weight: worst.weight + (hasTarget ? 15 : 0) + (key.has(indicator) ? 10 : 0) }]
    })
    .sort((a, b) => b.weight - a.weight)
}

/** The worst of them, not all from one line of business. */
export function strongest(proposed: readonly ProposedProblem[], take: number): readonly ProposedProblem[] {
  const lines = new Map<string, number>()
  const varied = proposed.filter(({ indicator }) => {
    const count = lines.get(indicator.line) ?? 0
    lines.set(indicator.line, count + 1)
    return count < LINES_REPEATED_MAX
  })
  const rest = proposed.filter((one) => !varied.includes(one))
  return [...varied, ...rest].slice(0, take).sort((a, b) => b.weight - a.weight)
}

type Figure = Extract<Found, { kind: 'figure' }>

function figure(scope: Scope, indicator: Indicator, aspect: Parameters<typeof findFigure>[1]['aspect']): Figure | null {
  const found = findFigure(scope, { indicator, aspect })
  return found.kind === 'figure' ? found : null
}

/** 上半年完成18.40亿元: the value with the name of its period. */
function valuePieces(value: Figure, verb = ''): Piece[] {
  return [{ text: `${value.words.name}${verb}` }, ...figurePieces(value, false, true)]
}

function behindPath(scope: Scope, indicator: Indicator): ProposedProblem | null {
  const [value, done, schedule] = [
    figure(scope, indicator, 'value'),
    figure(scope, indicator, 'completion'),
    figure(scope, indicator, 'schedule'),
  ]
  if (value === null || done === null || indicator.better !== 'more') return null
  const yearEnds = monthOfYear(scope.period.last) === 12
  if (yearEnds && compare(done.value, rational(100)) < 0) {
    const pieces = [{ text: `${indicator.label}未完成年度目标。` }, ...valuePieces(value), comma, ...told(done), stop]
    return { kind: 'unmet', indicator, weight: 20 + Math.min(below(100, done.value), FALL_COUNTED_MAX), pieces }
  }
  if (schedule === null || compare(schedule.value, rational(BEHIND_PERCENT)) >= 0) return null
  const pieces = [
    { text: `${indicator.label}进度偏慢。` },
    ...valuePieces(value),
    comma,
    ...told(done),
    { text: '，仅' },
    ...told(schedule),
    stop,
  ]
  return { kind: 'behindPath', indicator, weight: 10 + below(100, schedule.value) * 1.5, pieces }
}

function lowRank(scope: Scope, indicator: Indicator): ProposedProblem | null {
  const [value, rank, among] = [
    figure(scope, indicator, 'value'),
    figure(scope, indicator, 'rank'),
    figure(scope, indicator, 'among'),
  ]
  if (value === null || rank === null || among === null || compare(among.value, rational(AREAS_COMPARED_MIN)) < 0)
    return null
  const share = Number(toNumber(divide(rank.value, among.value)))
  if (share <= 2 / 3) return null
  const pieces = [
    { text: `${indicator.label}位次靠后。` },
    ...valuePieces(value),
    { text: '，在' },
    ...digits(among),
    { text: '个同级单位中' },
    ...told(rank),
    stop,
  ]
  return { kind: 'lowRank', indicator, weight: 60 * share, pieces }
}

function falling(scope: Scope, indicator: Indicator): ProposedProblem | null {
  if (!isCompared(indicator)) return null
  const [value, change] = [
    figure(scope, indicator, 'value'),
    figure(scope, indicator, indicator.of.unit === '%' ? 'pointChange' : 'growth'),
  ]
  if (value === null || change === null || change.cited === null || hasSmallBase(scope, indicator)) return null
  const worse = indicator.better === 'less' ? change.value.num > 0n : change.value.num < 0n
  if (!worse) return null
  const before = changeYearBefore(scope, indicator, change)
  const twice = before !== null && (indicator.better === 'less' ? before.value.num > 0n : before.value.num < 0n)
  const size = Math.min(Math.abs(toNumber(change.value)), FALL_COUNTED_MAX)
  const pieces = [
    { text: `${indicator.label}${twice ? '连续' : ''}${indicator.better === 'less' ? '上升' : '下降'}。` },
    ...valuePieces(value),
    comma,
    ...told(change),
    ...(twice ? again(before) : []),
    stop,
  ]
  return { kind: twice ? 'fallingTwice' : 'falling', indicator, weight: size + (twice ? 15 : 0), pieces }
}

/** ，上年也下降3.1%: the words of the change without what they compare with. */
function again({ phrase, cited }: Figure): Piece[] {
  if (cited === null) return []
  // 下降, or 下降约 of what is not exact.
  const direction = /..约?$/.exec(phrase.before)?.[0] ?? phrase.before
  return [
    { text: `，上年也${direction}` },
    { text: cited.shown, cited: { ...cited, before: direction } },
    { text: phrase.after },
  ]
}

function hasSmallBase(scope: Scope, indicator: Indicator): boolean {
  const { answer } = resolve(scope, indicator, '上年同期')
  return isKnown(answer) && isFew(indicator, answer)
}

/** So few that one more or less is a great share: 一家占100%. */
function isFew({ of: { unit } }: Indicator, { value }: Known): boolean {
  if (unit === '%' || unit === '元' || unit.includes('/')) return false
  return compare(value, rational(SMALL_BASE)) < 0
}

/** The same change a year earlier, to see whether it is the second running. */
function changeYearBefore(scope: Scope, indicator: Indicator, change: Figure): Figure | null {
  const last = { ...scope, period: earlier(scope.period, 12) }
  const before = figure(last, indicator, change.cited?.aspect ?? 'growth')
  return before?.cited === null ? null : before
}

function concentrated(scope: Scope, indicator: Indicator): ProposedProblem | null {
  const { op } = indicator.of.tree
  if (op !== 'flow' && op !== 'stock' && op !== 'holders') return null
  const areas = byArea(scope, indicator, '本期')
  const [top] = areas
  if (top === undefined || scope.areas.children(scope.area).length < AREAS_COMPARED_MIN) return null
  const whole = findFigure(scope, { indicator, aspect: 'value' })
  if (whole.kind !== 'figure' || isFew(indicator, whole.answer)) return null
  const value = findFigure(scope, { indicator, aspect: 'value', area: top.area })
  const share = findFigure(scope, { indicator, aspect: 'areaShare', area: top.area })
  if (value.kind !== 'figure' || share.kind !== 'figure') return null
  if (compare(share.value, rational(CONCENTRATED_PERCENT)) <= 0 || hasSmallBase(scope, indicator)) return null
  const pieces = [
    { text: `${indicator.label}分布过于集中。${scope.areas.name(top.area)}${value.words.name}` },
    ...figurePieces(value, false, true),
    { text: `，占全${scope.areas.name(scope.area).slice(-1)}的` },
    ...told(share),
    stop,
  ]
  return {
    kind: 'concentrated',
    indicator,
    weight: toNumber(subtract(share.value, rational(CONCENTRATED_PERCENT))),
    pieces,
  }
}

const comma: Piece = { text: '，' }
const stop: Piece = { text: '。' }

function told(found: Figure): Piece[] {
  return figurePieces(found, false, false)
}

function digits({ phrase, cited }: Figure): Piece[] {
  return cited === null ? [] : [{ text: phrase.digits ?? '', cited: cited satisfies Cited }]
}

function below(limit: number, value: Rational): number {
  return limit - toNumber(value)
}

function toNumber({ num, den }: Rational): number {
  return Number((num * 1_000_000n) / den) / 1_000_000
}
