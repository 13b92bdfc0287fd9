import type { Dated } from './dated.ts'
import type { Fields, Values } from './field/field.ts'
import type { CountUnit, Measure } from './measure.ts'
import type { Dimensions } from './where.ts'

/** Units of series that other bodies own, beside those that the journal counts. */
export type SeriesUnit = CountUnit | '亿元' | '万元' | '万人' | '人年' | '%' | '位' | '户' | '亿美元'
export type Unit = SeriesUnit | '个百分点' | '倍' | '年' | `${string}/${string}`

/** By which day a flow falls into a period: when it happened, or the year that it belongs to. */
export type SumBy = 'occurrence' | 'belongsTo'

/** Sums over the journal. There is no leaf for a number, a function or a query text. */
export type JournalLeaf =
  | { readonly op: 'flow'; readonly measure: string; readonly where: Dimensions; readonly sumBy: SumBy }
  | { readonly op: 'stock'; readonly measure: string; readonly where: Dimensions }
  /** 按户去重: subjects whose net over the period is not zero. */
  | { readonly op: 'distinct'; readonly measure: string; readonly where: Dimensions; readonly sumBy: SumBy }
  /** Subjects that hold something at the period's end: a renewed certificate counts its firm once. */
  | { readonly op: 'holders'; readonly measure: string; readonly where: Dimensions }

/** A figure that another body published. */
export interface ReadingLeaf {
  readonly op: 'reading'
  readonly series: string
  /** `exact`: of just this period. `latest`: the last at or before its end, and the answer names it. */
  readonly take: 'exact' | 'latest'
  /** Sums over the areas below and over the enterprises that reported. */
  readonly additive: boolean
  /** What it is called, where the series is known by a number. */
  readonly called?: string
}

/** A value that the bureau set for an indicator and a year. */
export interface TargetLeaf {
  readonly op: 'target'
  readonly indicator: string
}

export type Leaf = JournalLeaf | ReadingLeaf | TargetLeaf

/** A formula over the books, as data: it can be hashed, put into words, computed and opened. */
export type Tree =
  | Leaf
  | { readonly op: 'plus' | 'minus'; readonly left: Tree; readonly right: Tree }
  | { readonly op: 'ratio'; readonly part: Tree; readonly whole: Tree; readonly per: number }
  /** Share of the area above: 占全市比重. */
  | { readonly op: 'areaShare'; readonly of: Tree }
  | { readonly op: 'growth'; readonly of: Tree; readonly monthsBack: number }
  | { readonly op: 'averageGrowth'; readonly of: Tree; readonly years: number }
  | { readonly op: 'pointChange'; readonly of: Tree; readonly monthsBack: number }
  /** A stock at the period's end less the same at the end of the year before: 净增. */
  | { readonly op: 'netChange'; readonly of: Tree }
  /** Actual against the year's target, in percent. */
  | { readonly op: 'completion'; readonly of: Tree; readonly target: TargetLeaf }
  /** Actual against what the target's path expects by the period's end, in percent. */
  | { readonly op: 'schedule'; readonly of: Tree; readonly target: TargetLeaf }
  /** Place among the areas beside it; equal values share a place. */
  | { readonly op: 'rank'; readonly of: Tree; readonly better: 'more' | 'less' }

export interface Figure<out U extends Unit = Unit> {
  readonly unit: U
  readonly tree: Tree
}

/** A figure that may be summed over areas and months; distinct counts, ratios and readings may not. */
export interface Total<out U extends Unit = Unit> extends Figure<U> {
  readonly adds: true
}

/** 外部数: a series that another body keeps. */
export interface Series<out U extends SeriesUnit = SeriesUnit> {
  readonly name: string
  readonly unit: U
  readonly keptBy: string
  readonly definition: string
  /** Sums over areas and enterprises, such as the cumulative monthly returns of firms. */
  readonly additive?: boolean
}

export function series<const U extends SeriesUnit>(name: string, about: Omit<Series<U>, 'name'>): Series<U> {
  return { name, ...about }
}

type OnADay<V> = V extends Dated<infer X> ? X : V
type Some<D extends Fields> = { readonly [K in keyof D]?: OnADay<Values<D>[K]> | readonly OnADay<Values<D>[K]>[] }
type Source<U extends CountUnit, D extends Fields, C extends Fields> = Pick<
  Measure<U, D, C>,
  'name' | 'unit' | 'by' | 'carried'
>

/** What happened within the period. */
export function flow<U extends CountUnit, D extends Fields, C extends Fields>(
  { name, unit }: Source<U, D, C>,
  where: Some<D & C> = {},
  sumBy: SumBy = 'occurrence',
): Total<U> {
  return { unit, adds: true, tree: { op: 'flow', measure: name, where: dimensionsOf(where), sumBy } }
}

/** What stands at the period's end. */
export function stock<U extends CountUnit, D extends Fields, C extends Fields>(
  { name, unit }: Source<U, D, C>,
  where: Some<D & C> = {},
): Total<U> {
  return { unit, adds: true, tree: { op: 'stock', measure: name, where: dimensionsOf(where) } }
}

/** How many different subjects, by default 家; not additive over months or areas. */
export function distinct<D extends Fields, C extends Fields, H extends CountUnit = '家'>(
  { name }: Source<CountUnit, D, C>,
  where: Some<D & C> = {},
  sumBy: SumBy = 'occurrence',
  unit: H = '家' as H,
): Figure<H> {
  return { unit, tree: { op: 'distinct', measure: name, where: dimensionsOf(where), sumBy } }
}

/** How many subjects hold something at the period's end. */
export function holders<D extends Fields, C extends Fields, H extends CountUnit = '家'>(
  { name }: Source<CountUnit, D, C>,
  where: Some<D & C> = {},
  unit: H = '家' as H,
): Figure<H> {
  return { unit, tree: { op: 'holders', measure: name, where: dimensionsOf(where) } }
}

export function reading<U extends SeriesUnit>({ name, unit, additive = false }: Series<U>): Figure<U> {
  return { unit, tree: { op: 'reading', series: name, take: 'exact', additive } }
}

/** The last published value at or before the period's end: population at year end quoted at half-year. */
export function latestReading<U extends SeriesUnit>({ name, unit, additive = false }: Series<U>): Figure<U> {
  return { unit, tree: { op: 'reading', series: name, take: 'latest', additive } }
}

export function plus<U extends Unit>(left: Total<U>, right: Total<NoInfer<U>>): Total<U> {
  return { unit: left.unit, adds: true, tree: { op: 'plus', left: left.tree, right: right.tree } }
}

export function minus<U extends Unit>(left: Figure<U>, right: Figure<NoInfer<U>>): Figure<U> {
  return { unit: left.unit, tree: { op: 'minus', left: left.tree, right: right.tree } }
}

/** 高于…个百分点: how far one rate lies above another. */
export function pointsAbove(rate: Figure<'%'>, other: Figure<'%'>): Figure<'个百分点'> {
  return { unit: '个百分点', tree: { op: 'minus', left: rate.tree, right: other.tree } }
}

/** Part of a whole in the same unit, in percent. */
export function share<U extends Unit>(part: Figure<U>, whole: Figure<NoInfer<U>>): Figure<'%'> {
  return { unit: '%', tree: { op: 'ratio', part: part.tree, whole: whole.tree, per: 100 } }
}

/** A quotient of two figures in units of their own, such as 人次 per 场. */
export function per<U extends Unit, W extends Unit>(part: Figure<U>, whole: Figure<W>): Figure<`${U}/${W}`> {
  return { unit: `${part.unit}/${whole.unit}`, tree: { op: 'ratio', part: part.tree, whole: whole.tree, per: 1 } }
}

/** 倍数: how many times the whole the part is, both in one unit: 每兑付一元拉动4.82元 is 4.82倍. */
export function multiple<U extends Unit>(part: Figure<U>, whole: Figure<U>): Figure<'倍'> {
  return { unit: '倍', tree: { op: 'ratio', part: part.tree, whole: whole.tree, per: 1 } }
}

/** 每万…: the whole counts single heads, so the quotient is taken per ten thousand of them. */
export function perTenThousand<U extends Unit, W extends CountUnit>(
  part: Figure<U>,
  whole: Figure<W>,
): Figure<`${U}/万${W}`> {
  return {
    unit: `${part.unit}/万${whole.unit}`,
    tree: { op: 'ratio', part: part.tree, whole: whole.tree, per: 10_000 },
  }
}

/** 每万人…, where the series of people is kept in 万人 already. */
export function perTenThousandPeople<U extends Unit>(part: Figure<U>, people: Figure<'万人'>): Figure<`${U}/万人`> {
  return { unit: `${part.unit}/万人`, tree: { op: 'ratio', part: part.tree, whole: people.tree, per: 1 } }
}

export function shareOfParentArea(of: Total): Figure<'%'> {
  return { unit: '%', tree: { op: 'areaShare', of: of.tree } }
}

/** 同比. A share has none: its change is told in percentage points. */
export function growth(of: Figure<Exclude<Unit, '%' | '个百分点'>>): Figure<'%'> {
  return { unit: '%', tree: { op: 'growth', of: of.tree, monthsBack: 12 } }
}

export function averageGrowth(of: Figure<Exclude<Unit, '%' | '个百分点'>>, years: number): Figure<'%'> {
  return { unit: '%', tree: { op: 'averageGrowth', of: of.tree, years } }
}

export function pointChange(of: Figure<'%'>): Figure<'个百分点'> {
  return { unit: '个百分点', tree: { op: 'pointChange', of: of.tree, monthsBack: 12 } }
}

export function netChange<U extends Unit>(of: Figure<U>): Figure<U> {
  return { unit: of.unit, tree: { op: 'netChange', of: of.tree } }
}

export function rank(of: Figure, better: 'more' | 'less' = 'more'): Figure<'位'> {
  return { unit: '位', tree: { op: 'rank', of: of.tree, better } }
}

function dimensionsOf(where: { readonly [name: string]: unknown }): Dimensions {
  const given = Object.entries(where).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    given
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(String)]),
  )
}
