import type { AreaTree } from './area.ts'
import { add, compare, divide, multiply, nthRoot, type Rational, rational, subtract } from './exact.ts'
import type { JournalLeaf, Leaf, ReadingLeaf, TargetLeaf, Tree } from './figure.ts'
import { contains, earlier, monthOfYear, type Period, wholeYear, yearOfMonth } from './period.ts'
import type { Interval, Slack } from './qualified.ts'
import type { AreaCode, Decimal } from './values.ts'

/** For which period and which ground a figure is asked. */
export interface At {
  readonly period: Period
  readonly area: AreaCode
}

/** How sure a figure is: 预计, 初步, 最终. */
export type Status = 'estimate' | 'preliminary' | 'final'

export type MissingCode =
  | 'beforeBooks'
  | 'notPublished'
  | 'noBase'
  | 'zeroBase'
  | 'negativeBase'
  | 'notComparable'
  | 'zeroWhole'
  | 'noTarget'
  | 'noPath'
  | 'severalYears'
  | 'noParentArea'
  | 'notRanked'
  | 'notAdded'

/** Why there is no value. Never a zero in place of a reason. */
export interface Missing {
  readonly code: MissingCode
  readonly reason: string
}

export interface Known {
  readonly value: Rational
  readonly status: Status
  /** The period the value is of, where it is not the one asked for: a year-end population at half-year. */
  readonly of: Period | null
  /** 期初数: the reported figure stands, and this much of it is covered by records. */
  readonly covered: Decimal | null
  /** 期初数: for which period and area the one was stated that takes part in the value. */
  readonly opening: At | null
  /** How many areas a rank was taken among. */
  readonly among: number | null
  /** 约数: between what the value lies, where numbers that it is made of were not exact. */
  readonly interval: Interval | null
}

export type Answer = Known | { readonly missing: Missing }

export interface Published {
  readonly value: Decimal
  readonly period: Period
  readonly status: Status
}

export interface Target {
  readonly value: Decimal
  /** Expected share of the year, cumulative, for each of its twelve months; `null` for last year's own shape. */
  readonly path: readonly Decimal[] | null
}

/** What evaluation reads. One implementation sums the journal; another only notes what is asked. */
export interface Books {
  readonly areas: AreaTree
  sum(leaf: JournalLeaf, at: At): Decimal
  /** How far a sum may be off by the words that its numbers came with; `null` or nothing where they are exact. */
  slack?(leaf: JournalLeaf, at: At): Slack | null
  published(leaf: ReadingLeaf, at: At): Published | null
  target(leaf: TargetLeaf, year: number, area: AreaCode): Target | null
  /** First month from which the records behind a measure are complete; `null` while there are none. */
  booksFrom(measure: string): number | null
  opening(leaf: JournalLeaf, at: At): Decimal | null
  /** Why a period of this formula may not be compared with the year before. */
  notComparable(tree: Tree, period: Period): string | null
}

export function isKnown(answer: Answer): answer is Known {
  return 'value' in answer
}

/** The value of a formula. Total over the kinds of formula: a new kind does not compile until it is computed. */
export function evaluate(tree: Tree, at: At, books: Books): Answer {
  switch (tree.op) {
    case 'flow':
    case 'stock':
    case 'distinct':
    case 'holders':
      return journalLeaf(tree, at, books)
    case 'reading':
      return published(tree, at, books)
    case 'target':
      return target(tree, at, books)
    case 'plus':
      return combine(evaluate(tree.left, at, books), evaluate(tree.right, at, books), add, 'sum')
    case 'minus':
      return combine(evaluate(tree.left, at, books), evaluate(tree.right, at, books), subtract)
    case 'ratio':
      return combine(evaluate(tree.part, at, books), evaluate(tree.whole, at, books), (part, whole) =>
        whole.num === 0n
          ? missing('zeroWhole', '分母为零，不计算比值')
          : multiply(divide(part, whole), rational(tree.per)),
      )
    case 'areaShare': {
      const parent = books.areas.parent(at.area)
      if (parent === null) return missing('noParentArea', '没有上级区划的数据，无法计算占比')
      return percentage(evaluate(tree.of, at, books), evaluate(tree.of, { ...at, area: parent }, books))
    }
    case 'growth':
      return compared(tree.of, tree.monthsBack, at, books, growthBetween)
    case 'pointChange':
      return compared(tree.of, tree.monthsBack, at, books, subtract)
    case 'averageGrowth':
      return compared(tree.of, tree.years * 12, at, books, (now, base) => averageGrowthOf(now, base, tree.years))
    case 'netChange': {
      const end = yearOfMonth(at.period.first) * 12 - 1
      return combine(
        evaluate(tree.of, at, books),
        evaluate(tree.of, { ...at, period: { first: end, last: end } }, books),
        subtract,
      )
    }
    case 'completion':
      return percentage(evaluate(tree.of, at, books), evaluate(tree.target, at, books))
    case 'schedule':
      return percentage(evaluate(tree.of, at, books), expected(tree.of, tree.target, at, books))
    case 'rank':
      return ranked(tree.of, tree.better, at, books)
  }
}

/** A leaf or a formula with the period and area at which another formula reads it. */
export interface Operand {
  readonly label: string
  readonly tree: Tree
  readonly at: At
}

/** What a derived figure is computed from; a leaf has none, it opens into postings. */
export function operandsOf(tree: Tree, at: At, books: Books): readonly Operand[] {
  const of = (label: string, part: Tree, when: At = at): Operand => ({ label, tree: part, at: when })
  switch (tree.op) {
    case 'flow':
    case 'stock':
    case 'distinct':
    case 'holders':
    case 'reading':
    case 'target':
      return []
    case 'plus':
      return [of('加数', tree.left), of('加数', tree.right)]
    case 'minus':
      return [of('被减数', tree.left), of('减数', tree.right)]
    case 'ratio':
      return [of('分子', tree.part), of('分母', tree.whole)]
    case 'areaShare': {
      const parent = books.areas.parent(at.area)
      return [of('本级', tree.of), ...(parent === null ? [] : [of('上级', tree.of, { ...at, area: parent })])]
    }
    case 'growth':
    case 'pointChange':
      return [of('本期', tree.of), of('上年同期', tree.of, { ...at, period: earlier(at.period, tree.monthsBack) })]
    case 'averageGrowth':
      return [of('期末', tree.of), of('期初', tree.of, { ...at, period: earlier(at.period, tree.years * 12) })]
    case 'netChange': {
      const end = yearOfMonth(at.period.first) * 12 - 1
      return [of('期末', tree.of), of('上年末', tree.of, { ...at, period: { first: end, last: end } })]
    }
    case 'completion':
      return [of('实际', tree.of), of('目标', tree.target)]
    case 'schedule':
      return [of('实际', tree.of), of('目标', tree.target), ...shapeOperands(tree.of, tree.target, at, books)]
    case 'rank':
      return [...rivals(at, books)].map((area) => of(books.areas.name(area), tree.of, { ...at, area }))
  }
}

export function missing(code: MissingCode, reason: string): { readonly missing: Missing } {
  return { missing: { code, reason } }
}

function known(value: Rational, more: Partial<Known> = {}): Known {
  return { value, status: 'final', of: null, covered: null, opening: null, among: null, interval: null, ...more }
}

function journalLeaf(leaf: JournalLeaf, at: At, books: Books): Answer {
  const answer = summed(leaf, at, books)
  const counted = isKnown(answer) ? countedOf(leaf, at, answer) : null
  const slack = counted === null ? null : (books.slack?.(leaf, counted) ?? null)
  if (slack === null || !isKnown(answer)) return answer
  const [less, more] = [rational(slack.less), slack.more && rational(slack.more)]
  if (less.num === 0n && more?.num === 0n) return answer
  const { value } = answer
  return { ...answer, interval: { low: subtract(value, less), high: more && add(value, more) } }
}

/** What of a figure records make up: a 期初数 is taken as exact, and what it covers takes no part in the value. */
function countedOf({ op }: JournalLeaf, at: At, { opening }: Known): At | null {
  if (opening === null || op !== 'flow') return at
  const first = opening.period.last + 1
  return first > at.period.last ? null : { ...at, period: { first, last: at.period.last } }
}

function summed(leaf: JournalLeaf, at: At, books: Books): Answer {
  const sum = books.sum(leaf, at)
  const from = books.booksFrom(leaf.measure)
  if (leaf.op === 'stock' || leaf.op === 'holders') return standing(leaf, at, books, sum, from)
  const opening = books.opening(leaf, at)
  if (from !== null && at.period.first >= from) return known(rational(sum))
  if (opening !== null) return known(rational(opening), { covered: sum, opening: at })
  if (from === null) return beforeBooks()
  if (at.period.last < from || leaf.op === 'distinct') return beforeBooks()
  const before = { ...at, period: { first: at.period.first, last: from - 1 } }
  const earlierPart = books.opening(leaf, before)
  if (earlierPart === null) return beforeBooks()
  const since = books.sum(leaf, { ...at, period: { first: from, last: at.period.last } })
  return known(add(rational(earlierPart), rational(since)), {
    covered: books.sum(leaf, before),
    opening: before,
  })
}

/** A stock is what an opening says stood when the books began, and what was recorded since. */
function standing(leaf: JournalLeaf, at: At, books: Books, sum: Decimal, from: number | null): Answer {
  const end = { first: at.period.last, last: at.period.last }
  const exact = books.opening(leaf, { ...at, period: end })
  if (from === null || at.period.last < from) {
    if (exact !== null) return known(rational(exact), { covered: sum, opening: { ...at, period: end } })
    if (from === null || at.period.last < from - 1) return beforeBooks()
  }
  const begin = { ...at, period: { first: from - 1, last: from - 1 } }
  const opening = leaf.op === 'stock' ? books.opening(leaf, begin) : null
  if (opening === null) return known(rational(sum))
  const covered = books.sum(leaf, begin)
  return known(add(rational(opening), subtract(rational(sum), rational(covered))), { covered, opening: begin })
}

function beforeBooks(): Answer {
  return missing('beforeBooks', '早于建账时间，且没有期初数')
}

function published(leaf: ReadingLeaf, at: At, books: Books): Answer {
  const found = books.published(leaf, at)
  if (found === null) return missing('notPublished', `${leaf.called ?? leaf.series}本期数尚未发布或未录入`)
  const same = found.period.first === at.period.first && found.period.last === at.period.last
  return known(rational(found.value), { status: found.status, of: same ? null : found.period })
}

function target(leaf: TargetLeaf, at: At, books: Books): Answer {
  const year = yearOfMonth(at.period.last)
  if (!contains(wholeYear(year), at.period)) return missing('severalYears', '跨年度的期间没有年度目标')
  const found = books.target(leaf, year, at.area)
  return found === null ? missing('noTarget', `${year}年未设目标`) : known(rational(found.value))
}

/** What the target's path expects by the end of the period. */
function expected(of: Tree, leaf: TargetLeaf, at: At, books: Books): Answer {
  const whole = target(leaf, at, books)
  const shape = operandsOfShape(of, at)
  const [done, year] = [evaluate(of, shape.done, books), evaluate(of, shape.year, books)]
  if (!isKnown(whole)) return whole
  const path = books.target(leaf, yearOfMonth(at.period.last), at.area)?.path ?? null
  if (path !== null) {
    const part = path[monthOfYear(at.period.last) - 1]
    return part === undefined ? missing('noPath', '目标未设序时路径') : known(multiply(whole.value, rational(part)))
  }
  if (of.op === 'stock' || of.op === 'holders') return missing('noPath', '存量指标未设序时路径')
  if (!isKnown(done) || !isKnown(year) || year.value.num === 0n)
    return missing('noPath', '未设序时路径，且没有上年分月数可循')
  return known(multiply(whole.value, divide(done.value, year.value)))
}

function operandsOfShape(_of: Tree, { period, area }: At): { readonly done: At; readonly year: At } {
  const before = earlier(period, 12)
  return {
    done: { area, period: { first: yearOfMonth(before.last) * 12, last: before.last } },
    year: { area, period: wholeYear(yearOfMonth(before.last)) },
  }
}

function shapeOperands(of: Tree, leaf: TargetLeaf, at: At, books: Books): readonly Operand[] {
  if (books.target(leaf, yearOfMonth(at.period.last), at.area)?.path !== null) return []
  const { done, year } = operandsOfShape(of, at)
  return [
    { label: '上年同期累计', tree: of, at: done },
    { label: '上年全年', tree: of, at: year },
  ]
}

function compared(
  of: Tree,
  monthsBack: number,
  at: At,
  books: Books,
  by: (now: Rational, base: Rational) => Rational | { readonly missing: Missing },
): Answer {
  const now = evaluate(of, at, books)
  const base = evaluate(of, { ...at, period: earlier(at.period, monthsBack) }, books)
  if (!isKnown(now)) return now
  const reason = books.notComparable(of, at.period)
  if (reason !== null) return missing('notComparable', reason)
  if (!isKnown(base)) return missing('noBase', `没有可比基期（${base.missing.reason}）`)
  return combine(now, base, by)
}

/** In percent. */
export function growthBetween(now: Rational, base: Rational): Rational | { readonly missing: Missing } {
  if (base.num === 0n) return missing('zeroBase', '上年同期为零，不计增长率')
  if (base.num < 0n) return missing('negativeBase', '上年同期为负，不计增长率')
  return multiply(divide(subtract(now, base), base), rational(100))
}

function averageGrowthOf(now: Rational, base: Rational, years: number): Rational | { readonly missing: Missing } {
  if (base.num <= 0n) return missing(base.num === 0n ? 'zeroBase' : 'negativeBase', '期初不为正，不计年均增长')
  if (now.num < 0n) return missing('negativeBase', '期末为负，不计年均增长')
  return multiply(subtract(rational(nthRoot(divide(now, base), years, 16)), rational(1)), rational(100))
}

function percentage(part: Answer, whole: Answer): Answer {
  return combine(part, whole, (a, b) =>
    b.num === 0n ? missing('zeroWhole', '分母为零，不计算比值') : multiply(divide(a, b), rational(100)),
  )
}

function* rivals({ area }: At, { areas }: Books): Generator<AreaCode> {
  const parent = areas.parent(area)
  if (parent !== null) for (const sibling of areas.children(parent)) yield sibling.code
}

function ranked(of: Tree, better: 'more' | 'less', at: At, books: Books): Answer {
  const own = evaluate(of, at, books)
  const all = [...rivals(at, books)].map((area) => evaluate(of, { ...at, area }, books)).filter(isKnown)
  if (!isKnown(own)) return own
  if (all.length === 0) return missing('notRanked', '没有可比的同级区划')
  const ahead = all.filter(({ value }) =>
    better === 'more' ? compare(value, own.value) > 0 : compare(value, own.value) < 0,
  )
  return known(rational(ahead.length + 1), { among: all.length, status: own.status })
}

const doubt: readonly Status[] = ['final', 'preliminary', 'estimate']

/** An answer made of two; what one of them does not know, nobody knows. */
export function combine(left: Answer, right: Answer, by: Combining, of: 'sum' | 'comparison' = 'comparison'): Answer {
  if (!isKnown(left)) return left
  if (!isKnown(right)) return right
  const result = by(left.value, right.value)
  if ('missing' in result) return result
  const status = doubt[Math.max(doubt.indexOf(left.status), doubt.indexOf(right.status))] ?? 'final'
  return known(result, { status, of: left.of ?? null, interval: combined(left, right, by, of) })
}

type Combining = (a: Rational, b: Rational) => Rational | { readonly missing: Missing }

/** A sum is least where both are least; a difference, a share, a growth where the other is most. */
function combined(left: Known, right: Known, by: Combining, of: 'sum' | 'comparison'): Interval | null {
  if (left.interval === null && right.interval === null) return null
  const [a, b] = [edges(left), edges(right)]
  const low = edge(a.low, of === 'sum' ? b.low : b.high, by)
  const high = edge(a.high, of === 'sum' ? b.high : b.low, by)
  // Of negative numbers a share turns round.
  return low !== null && high !== null && compare(low, high) > 0 ? { low: high, high: low } : { low, high }
}

function edges({ value, interval }: Known): Interval {
  return interval ?? { low: value, high: value }
}

function edge(a: Rational | null, b: Rational | null, by: Combining): Rational | null {
  if (a === null || b === null) return null
  const found = by(a, b)
  return 'missing' in found ? null : found
}

export type { Leaf }
