import type { AreaTree } from '../../kernel/area.ts'
import { type Catalog, journalLeaves } from '../../kernel/catalog.ts'
import { isCompared } from '../../kernel/document/aspect.ts'
import {
  type Answer,
  type At as FigureAt,
  isKnown,
  type Known,
  type Missing,
  operandsOf,
} from '../../kernel/evaluate.ts'
import { toDecimal } from '../../kernel/exact.ts'
import type { Field, Fields } from '../../kernel/field/field.ts'
import type { Leaf, Tree } from '../../kernel/figure.ts'
import { narrowedToGroup } from '../../kernel/grouping.ts'
import { formulaText, type Indicator, show } from '../../kernel/indicator.ts'
import { lastDay, type Period, periodCode, periodName, sameMonthsLastYear } from '../../kernel/period.ts'
import { type BoundWord, boundWord } from '../../kernel/qualified.ts'
import { narrowed } from '../../kernel/split.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { answer, openBooks, type Question } from '../../store/figures/books.ts'
import { dimensionValues } from '../../store/figures/dimension.ts'
import { countPostings, type DrillLine, drillLeaf } from '../../store/figures/drill.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import { figuresAsked } from './answered.ts'
import type { At } from './office.ts'

/** An indicator with all that stands beside its value on a screen. Values are exact, in the unit they are kept in. */
export interface IndicatorReport {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly unit: string
  readonly period: string
  readonly area: string
  readonly asOf: { readonly entry: number; readonly recordedAt: string }
  readonly value: string | null
  /** Why there is no value. */
  readonly reason: string | null
  /** The value as it is shown: rounded, in 万元 or 亿元 where the indicator says so. */
  readonly shown: string | null
  /** 约数: the word beside the digits, and between what the value lies; `null` of an exact one. */
  readonly rough: { readonly word: BoundWord; readonly text: string } | null
  readonly status: Known['status'] | null
  /** The period of the value where another one had to be taken. */
  readonly valuePeriod: string | null
  readonly covered: string | null
  readonly among: number | null
  readonly previous: string | null
  /** In percent; of a share, the change in percentage points. */
  readonly growth: string | null
  readonly growthReason: string | null
  readonly target: string | null
  /** In percent of the year's target. */
  readonly completion: string | null
  /** In percent of what the target's path expects by now. */
  readonly schedule: string | null
  readonly owner: string
  readonly definition: string
  readonly confusedWith: string | null
}

export interface OperandReport {
  readonly label: string
  readonly formula: string
  readonly period: string
  readonly area: string
  readonly value: string | null
  readonly reason: string | null
  readonly drill?: readonly DrillLine[]
  readonly operands?: readonly OperandReport[]
}

interface Aspects {
  readonly value: Question
  readonly previous: Question
  readonly growth: Question | null
  readonly target: Question
  readonly completion: Question
  readonly schedule: Question
}

function aspectsOf(indicator: Indicator, at: FigureAt): Aspects {
  const { id, of } = indicator
  const tree = of.tree
  const target = { op: 'target', indicator: id } as const
  const monthsBack = 12
  const change: Tree =
    of.unit === '%' ? { op: 'pointChange', of: tree, monthsBack } : { op: 'growth', of: tree, monthsBack }
  return {
    value: { tree, at },
    previous: { tree, at: { ...at, period: sameMonthsLastYear(at.period) } },
    growth: isCompared(indicator) ? { tree: change, at } : null,
    target: { tree: target, at },
    completion: { tree: { op: 'completion', of: tree, target }, at },
    schedule: { tree: { op: 'schedule', of: tree, target }, at },
  }
}

/** Several indicators, each for several areas, read together. */
export async function reportIndicators(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  places: readonly AreaCode[],
  period: Period,
): Promise<readonly IndicatorReport[]> {
  const named = indicators.map(({ id, of }) => (at.catalog.indicators.get(id)?.of === of ? id : { id, of: of.tree }))
  const question = ['reports', figuresAsked(at, cutoff), named, places, periodCode(period)]
  return at.remember(question, () => readReports(at, cutoff, indicators, places, period))
}

async function readReports(
  { tx, catalog, bureau, areas }: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  places: readonly AreaCode[],
  period: Period,
): Promise<readonly IndicatorReport[]> {
  const wanted = indicators.flatMap((indicator) =>
    places.map((area) => ({ indicator, at: { period, area }, aspects: aspectsOf(indicator, { period, area }) })),
  )
  const questions = wanted.flatMap(({ aspects }) =>
    Object.values(aspects).filter((question): question is Question => question !== null),
  )
  const answers = await answer(tx, { catalog, bureau, areas, cutoff }, questions)
  const found = new Map(questions.map((question, index) => [question, answers[index]]))
  return wanted.map(({ indicator, at, aspects }) =>
    reportOf(indicator, at, cutoff, (aspect) =>
      aspects[aspect] === null ? null : (found.get(aspects[aspect]) ?? null),
    ),
  )
}

/** A change or a place is not compared once more. */
const NOT_COMPARED = '本身是增减数或位次，不再计同比'

function reportOf(
  indicator: Indicator,
  at: FigureAt,
  cutoff: Cutoff,
  get: (aspect: keyof Aspects) => Answer | null,
): IndicatorReport {
  const value = get('value')
  const growth = get('growth')
  const known = value !== null && isKnown(value) ? value : null
  const shown = known === null ? null : show(indicator, known.value)
  return {
    id: indicator.id,
    kind: indicator.of.tree.op,
    label: indicator.label,
    unit: indicator.of.unit,
    period: periodCode(at.period),
    area: at.area,
    asOf: { entry: cutoff.entry, recordedAt: cutoff.recordedAt },
    value: text(value),
    reason: value !== null && !isKnown(value) ? whyMissing(indicator, at.period, value.missing) : null,
    shown: shown === null ? null : `${shown.digits}${shown.unit}`,
    rough: known === null ? null : roughly(indicator, known),
    status: known?.status ?? null,
    valuePeriod: known?.of ? periodName(known.of) : null,
    covered: known?.covered ?? null,
    among: known?.among ?? null,
    previous: text(get('previous')),
    growth: text(growth),
    growthReason: growth === null ? NOT_COMPARED : isKnown(growth) ? null : growth.missing.reason,
    target: text(get('target')),
    completion: text(get('completion')),
    schedule: text(get('schedule')),
    owner: indicator.owner,
    definition: indicator.definition,
    confusedWith: indicator.confusedWith ?? null,
  }
}

/** A figure in few words, as lists and boards tell it: 约1,286人次 of one that is not exact, whatever its bounds. */
export function toldShortly(
  indicator: Pick<Indicator, 'of' | 'shownIn' | 'decimals'>,
  { value, interval }: Known,
): string {
  const { digits, unit } = show(indicator, value)
  return `${interval === null ? '' : '约'}${digits}${unit}`
}

/** 含约数，在1,150人次到1,420人次之间: what numbers that are not exact leave open. */
export function roughly(
  indicator: Pick<Indicator, 'of' | 'shownIn' | 'decimals'>,
  { value, interval }: Known,
): IndicatorReport['rough'] {
  if (interval === null) return null
  const { low, high } = interval
  const told = (edge: NonNullable<typeof low>) => {
    const { digits, unit } = show(indicator, edge)
    return `${digits}${unit}`
  }
  const between = [low === null ? '' : `不少于${told(low)}`, high === null ? '上不封顶' : `不超过${told(high)}`]
  return { word: boundWord(value, interval), text: `含约数，${between.filter((part) => part !== '').join('，')}` }
}

function text(answer: Answer | null): string | null {
  return answer !== null && isKnown(answer) ? toDecimal(answer.value) : null
}

/** One value of a dimension, with the figure narrowed to it. */
export interface SplitReport {
  readonly dimension: string
  readonly value: string
  readonly report: IndicatorReport
}

/**
 * An indicator split by a dimension of what it sums: high-tech firms by park, contracts by kind. Refuses a
 * dimension that one of its measures does not have. `''` is the row of those for which it is unknown.
 */
export async function splitIndicator(
  at: At,
  cutoff: Cutoff,
  indicator: Indicator,
  area: AreaCode,
  period: Period,
  dimension: string,
): Promise<SplitReport[]> {
  const values = await valuesAlong(at, [indicator], dimension)
  const slices = values.map((value) => sliceOf(at.catalog, indicator, { dimension, value }))
  const reports = await reportIndicators(at, cutoff, slices, [area], period)
  return reports.map((report, index) => ({ dimension, value: values[index] ?? '', report }))
}

/** A part of an indicator: of what it sums, only what has one value of a dimension. */
export interface Slice {
  readonly dimension: string
  readonly value: string
}

/** The indicator narrowed to a slice. Refuses a dimension that one of its measures does not have. */
export function sliceOf(catalog: Catalog, indicator: Indicator, { dimension, value }: Slice): Indicator {
  if (!(dimension in dimensionsOf(catalog, indicator))) throw noDimension(catalog, indicator, dimension)
  const grouping = catalog.groupings.get(dimension)
  const { tree } = indicator.of
  const narrower = grouping === undefined ? narrowed(tree, dimension, [value]) : narrowedToGroup(tree, grouping, value)
  return { ...indicator, of: { ...indicator.of, tree: narrower } }
}

/** The values along a dimension that some indicators share. */
export async function valuesAlong(
  { tx, bureau, catalog }: At,
  indicators: readonly Indicator[],
  dimension: string,
): Promise<readonly string[]> {
  for (const indicator of indicators)
    if (!(dimension in dimensionsOf(catalog, indicator))) throw noDimension(catalog, indicator, dimension)
  const grouping = catalog.groupings.get(dimension)
  if (grouping !== undefined) return [...grouping.groups.keys(), '']
  const measures = new Set(indicators.flatMap((indicator) => measuresOf(catalog, indicator)))
  return dimensionValues(tx, bureau, [...measures], dimension)
}

/** By what an indicator may be split: the dimensions that all its measures have, with their fields. */
export function dimensionsOf(catalog: Catalog, indicator: Indicator): Fields {
  const [first, ...others] = measuresOf(catalog, indicator)
  if (first === undefined) return own([])
  const shared = Object.entries({ ...first.by, ...first.carried }).filter(([name]) =>
    others.every((measure) => name in { ...measure.by, ...measure.carried }),
  )
  const made = [...catalog.groupings.values()].filter(({ over }) => shared.some(([name]) => name === over))
  return own([...shared, ...made.map(({ name, field }) => [name, field] as const)])
}

/** With no names but its own: what an address asks for may be `constructor`. */
function own(fields: readonly (readonly [string, Field<unknown>])[]): Fields {
  return Object.assign(Object.create(null), Object.fromEntries(fields)) as Fields
}

/** What a value of a dimension is called: 技术开发, a street. */
export function valueName(
  { catalog, areas }: Pick<At, 'catalog' | 'areas'>,
  indicator: Indicator,
  { dimension, value }: Slice,
): string {
  if (value === '') return catalog.groupings.get(dimension)?.none ?? '未填写'
  const field = dimensionsOf(catalog, indicator)[dimension]
  if (field === undefined) return value
  return field.kind.name === 'area' ? areas.name(value as AreaCode) : field.kind.show(value, field.facts) || value
}

function measuresOf({ measures }: Catalog, { of }: Indicator) {
  const names = new Set(journalLeaves(of.tree).map(({ measure }) => measure))
  return [...names].flatMap((name) => measures.get(name) ?? [])
}

function noDimension(catalog: Catalog, indicator: Indicator, dimension: string): Refusal {
  const known = Object.keys(dimensionsOf(catalog, indicator))
  const advice = known.length > 0 ? `可用：area、${known.join('、')}` : '只能按 area 分列'
  return new Refusal('dimension.unknown', `${indicator.label}不能按 ${dimension} 分列`, advice)
}

/** What a figure is made of: of a leaf its postings, of a derived one its operands, each opened likewise. */
export async function openFigure(
  at: At,
  cutoff: Cutoff,
  tree: Tree,
  where: FigureAt,
): Promise<Pick<OperandReport, 'drill' | 'operands'>> {
  const asking = { catalog: at.catalog, bureau: at.bureau, areas: at.areas, cutoff }
  const books = await openBooks(at.tx, asking, [{ tree, at: where }])
  const operands = operandsOf(tree, where, books)
  if (isLeaf(tree)) return { drill: await drillLeaf(at.tx, at.catalog, at.bureau, at.areas, cutoff.entry, tree, where) }
  const answers = await answer(at.tx, asking, operands)
  const opened: OperandReport[] = []
  for (const [index, operand] of operands.entries()) {
    const value = answers[index] ?? null
    opened.push({
      label: operand.label,
      formula: formulaText(operand.tree),
      period: periodCode(operand.at.period),
      area: operand.at.area,
      value: text(value),
      reason: value !== null && !isKnown(value) ? value.missing.reason : null,
      ...(await openFigure(at, cutoff, operand.tree, operand.at)),
    })
  }
  return { operands: opened }
}

export function isLeaf(tree: Tree): tree is Leaf {
  return ['flow', 'stock', 'distinct', 'holders', 'reading', 'target'].includes(tree.op)
}

/** How many postings a figure rests on, those of its operands included. */
export async function postingsBehind(at: At, cutoff: Cutoff, tree: Tree, where: FigureAt): Promise<number> {
  const books = await openBooks(at.tx, { catalog: at.catalog, bureau: at.bureau, areas: at.areas, cutoff }, [
    { tree, at: where },
  ])
  const count = async (of: Tree, when: FigureAt): Promise<number> => {
    if (isLeaf(of)) return countPostings(at.tx, at.bureau, at.areas, cutoff.entry, of, when)
    let sum = 0
    for (const operand of operandsOf(of, when, books)) sum += await count(operand.tree, operand.at)
    return sum
  }
  return count(tree, where)
}

/** The areas that a comparison lists: the streets, and what belongs to none of them. */
export function streetsOf(areas: AreaTree, of: AreaCode): readonly AreaCode[] {
  return areas.children(of).map(({ code }) => code)
}

/** Of what went out of use nothing is awaited any more. */
function whyMissing({ label, endedOn }: Indicator, period: Period, { code, reason }: Missing): string {
  const isOver = code === 'notPublished' && endedOn !== undefined && endedOn < lastDay(period)
  return isOver ? `${label}${endedOn}已停用，不再登记` : reason
}
