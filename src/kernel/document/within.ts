import { parts } from '../catalog.ts'
import { dayOfMonth, monthOf } from '../day.ts'
import type { Known } from '../evaluate.ts'
import type { Leaf, Tree } from '../figure.ts'
import type { Indicator } from '../indicator.ts'
import {
  lastDay,
  monthIndex,
  monthOfYear,
  type Period,
  periodName,
  samePeriod,
  wholeYear,
  yearOfMonth,
} from '../period.ts'
import type { Day } from '../values.ts'

/** How far back a yearly figure may be quoted when the year's own is not out. */
const YEARS_BACK_MAX = 3

/** The leaves of a formula, of every kind. */
export function leavesOf(tree: Tree): Leaf[] {
  const below = parts(tree)
  return below.length === 0 ? [tree as Leaf] : below.flatMap(leavesOf)
}

function readsExactly(tree: Tree): boolean {
  return leavesOf(tree).some((leaf) => leaf.op === 'reading' && leaf.take === 'exact')
}

function sumsJournal(tree: Tree): boolean {
  return leavesOf(tree).some(({ op }) => op !== 'reading' && op !== 'target')
}

const changes = new Set<Tree['op']>(['growth', 'averageGrowth', 'pointChange', 'netChange'])

/** 时点数: it stands at the period's end, and its words are 6月末, not 1—6月. */
export function isStanding(tree: Tree): boolean {
  if (changes.has(tree.op) || readsExactly(tree)) return false
  const journal = leavesOf(tree).filter(({ op }) => op !== 'reading' && op !== 'target')
  return journal.length > 0 && journal.every(({ op }) => op === 'stock' || op === 'holders')
}

/**
 * 期内最近一期: the periods whose figure may be quoted in a document of `period`, the best first. What other
 * bodies publish is cumulative (1—N月) or yearly; what the bureau counts itself is there for the period as it is.
 */
export function periodsWithin({ of, yearly }: Pick<Indicator, 'of' | 'yearly'>, period: Period): readonly Period[] {
  if (yearly) {
    const year = yearOfMonth(period.last)
    const latest = monthOfYear(period.last) === 12 ? year : year - 1
    return Array.from({ length: YEARS_BACK_MAX }, (_, back) => wholeYear(latest - back))
  }
  if (!readsExactly(of.tree)) return [period]
  const january = yearOfMonth(period.last) * 12
  const cumulative = Array.from({ length: period.last - Math.max(period.first, january) + 1 }, (_, back) => ({
    first: january,
    last: period.last - back,
  }))
  return period.first === january ? cumulative : [period, ...cumulative]
}

/** Whether the cut-off lies inside the period, so that what the journal sums is not the whole of it. */
export function isPartial(tree: Tree, period: Period, asOf: Day): boolean {
  return sumsJournal(tree) && asOf < lastDay(period)
}

/** The whole months of a period that had passed by a day: what may be compared with last year; `null` for none. */
export function wholeMonths(period: Period, asOf: Day): Period | null {
  if (asOf >= lastDay(period)) return period
  const month = monthIndex(asOf)
  const last = asOf === lastDay({ first: month, last: month }) ? month : month - 1
  return last < period.first ? null : { first: period.first, last }
}

export interface PeriodWords {
  /** 上半年, 1—5月, 6月末, 截至6月10日, 2025年. */
  readonly name: string
  /** Whether a reader would take it for another period unless the text says so. */
  readonly differs: boolean
  /** 截至…: said once per paragraph, since it holds for all that the bureau counts. */
  readonly cutoff: boolean
}

/** What the text calls the period of a figure, inside a document of another. */
export function periodWords(tree: Tree, period: Period, of: Known['of'], document: Period, asOf: Day): PeriodWords {
  if (of !== null) return { name: periodName(of), differs: true, cutoff: false }
  if (samePeriod(period, document) && isPartial(tree, period, asOf))
    return { name: `截至${monthOf(asOf)}月${dayOfMonth(asOf)}日`, differs: true, cutoff: true }
  const sameYear = yearOfMonth(period.last) === yearOfMonth(document.last)
  if (isStanding(tree)) {
    const end = monthOfYear(period.last) === 12 ? '年末' : `${monthOfYear(period.last)}月末`
    return {
      name: sameYear ? end : `${yearOfMonth(period.last)}年${end === '年末' ? '末' : end}`,
      differs: period.last !== document.last,
      cutoff: false,
    }
  }
  // What others publish of a whole year is named by it: 2025年全社会R&D经费支出, not 全年.
  const yearNamed = period.last - period.first === 11 && leavesOf(tree).every(({ op }) => op === 'reading')
  return {
    name: periodName(period, { withYear: !sameYear || yearNamed }),
    differs: !samePeriod(period, document),
    cutoff: false,
  }
}
