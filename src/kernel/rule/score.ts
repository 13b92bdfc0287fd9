import { Gap, joined } from './gap.ts'
import { compareNum, type Num, plus } from './number.ts'
import { type Shown, show } from './show.ts'
import type { Type } from './type.ts'
import type { Env, Run } from './value.ts'

/** Points between the least and the most that may be given; a point where both are one. */
export interface Interval {
  readonly least: Num
  readonly most: Num
}

export interface Bracket extends Interval {
  readonly when: Run
  readonly text: string
  readonly note: string | null
}

/** One way to the points of an item: what is looked at, and what it brings. */
export interface Option {
  readonly label: string
  readonly of: { readonly run: Run; readonly type: Type } | null
  readonly brackets: readonly Bracket[]
}

export interface Item {
  readonly id: string
  readonly label: string
  readonly max: Num
  /** None: whatever an expert gives, from nothing to the most. Several: the best counts. */
  readonly options: readonly Option[]
  readonly given: Run | null
}

export interface Group {
  readonly id: string
  readonly label: string
  /** The items together bring no more than this. */
  readonly max: Num
  readonly items: readonly Item[]
}

/** The points of an item and where they come from. */
export interface ItemScore extends Interval {
  readonly item: Item
  /** The option that counted. */
  readonly option: string | null
  readonly value: Shown | null
  readonly bracket: string | null
  readonly note: string | null
  readonly given: boolean
  readonly gap: Gap | null
}

export interface GroupScore extends Interval {
  readonly group: Group
  readonly items: readonly ItemScore[]
}

export interface Score extends Interval {
  readonly groups: readonly GroupScore[]
  readonly gap: Gap | null
}

export function scoreOf(groups: readonly Group[], env: Env): Score {
  const scored = groups.map((group): GroupScore => {
    const items = group.items.map((item) => itemScore(item, env))
    const sum = total(items)
    return { group, items, least: least(sum.least, group.max), most: least(sum.most, group.max) }
  })
  const gaps = scored.flatMap(({ items }) => items.flatMap(({ gap }) => (gap === null ? [] : [gap])))
  return { ...total(scored), groups: scored, gap: gaps.length === 0 ? null : gaps.reduce((a, b) => joined(a, b)) }
}

function itemScore(item: Item, env: Env): ItemScore {
  const given = item.given?.(env)
  if (given !== undefined && !(given instanceof Gap)) return expert(item, given as Num)
  const options = item.options.map((option) => optionScore(item, option, env))
  const [first, ...others] = options
  if (first === undefined) return { ...nothing(item), least: 0, most: item.max }
  return others.reduce(better, first)
}

/** The expert's points stand; points that the table does not have are an error. */
function expert(item: Item, points: Num): ItemScore {
  const fits = compareNum(points, 0) >= 0 && compareNum(points, item.max) <= 0
  if (fits) return { ...nothing(item), least: points, most: points, given: true }
  const gap = new Gap([], `${item.label}的给分超出0—${String(item.max)}分`)
  return { ...nothing(item), least: 0, most: item.max, given: true, gap }
}

/** The hull of all brackets that may be the one: certain where nothing is unknown. */
function optionScore(item: Item, option: Option, env: Env): ItemScore {
  const value = option.of === null ? null : show(option.of.run(env), option.of.type)
  const base = { ...nothing(item), option: item.options.length > 1 ? option.label : null, value }
  let hull: Interval | null = null
  let gap: Gap | null = null
  for (const bracket of option.brackets) {
    const holds = bracket.when(env)
    if (holds === false) continue
    hull = hull === null ? bracket : { least: least(hull.least, bracket.least), most: most(hull.most, bracket.most) }
    if (holds === true) {
      const { text, note } = bracket
      return { ...base, least: hull.least, most: hull.most, gap, ...(gap === null ? { bracket: text, note } : {}) }
    }
    gap = gap === null ? (holds as Gap) : joined(gap, holds)
  }
  return { ...base, least: 0, most: hull?.most ?? 0, gap }
}

/** Whoever may choose takes what is surely more; what the other might bring still counts as possible. */
function better(a: ItemScore, b: ItemScore): ItemScore {
  const byLeast = compareNum(b.least, a.least) || compareNum(b.most, a.most)
  const best = byLeast > 0 ? b : a
  const other = best === a ? b : a
  const undecided = compareNum(other.most, best.least) > 0
  return { ...best, most: most(a.most, b.most), gap: undecided ? (best.gap ?? other.gap) : best.gap }
}

function nothing(item: Item): ItemScore {
  return { item, least: 0, most: 0, option: null, value: null, bracket: null, note: null, given: false, gap: null }
}

function total(scores: readonly Interval[]): Interval {
  return scores.reduce<Interval>(
    (sum, one) => ({ least: plus(sum.least, one.least), most: plus(sum.most, one.most) }),
    { least: 0, most: 0 },
  )
}

function least(a: Num, b: Num): Num {
  return compareNum(a, b) <= 0 ? a : b
}

function most(a: Num, b: Num): Num {
  return compareNum(a, b) >= 0 ? a : b
}
