import { type AreaTree, areaOfUnplaced, unplacedOf } from '../../kernel/area.ts'
import { type Aspect, aspectLabels, displayOfAspect, isCompared, treeOf } from '../../kernel/document/aspect.ts'
import { digitsOf } from '../../kernel/document/display.ts'
import { type Answer, type At as FigureAt, isKnown, type Status } from '../../kernel/evaluate.ts'
import { compareDecimals, type Rational, toDecimal } from '../../kernel/exact.ts'
import { formulaText, type Indicator, show } from '../../kernel/indicator.ts'
import { type Period, periodCode, periodName, sameMonthsLastYear } from '../../kernel/period.ts'
import type { AreaCode, Decimal } from '../../kernel/values.ts'
import { answer } from '../../store/figures/books.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import { dimensionsOf, type Slice, sliceOf, streetsOf, valueName, valuesAlong } from './indicator.ts'
import { type Issue, issuesOf } from './issued.ts'
import type { At } from './office.ts'
import { type Footnote, footnotesOf } from './sheetNotes.ts'

/** Numbers beside the value that a sheet may show. */
export const sheetColumns = ['previous', 'growth', 'target', 'completion', 'rank'] as const
export type SheetColumn = 'value' | (typeof sheetColumns)[number]

/** What a 报数单 is asked to show. */
export interface SheetRequest {
  readonly indicators: readonly Indicator[]
  readonly periods: readonly Period[]
  readonly area: AreaCode
  /** A line per indicator, per street, or per value of a dimension. */
  readonly rows: string
  readonly columns: readonly SheetColumn[]
  /** Only the first so many lines, by the first number. */
  readonly top: number | null
}

/** A number of a sheet, complete enough to be opened and to be told again. */
export interface SheetCell {
  readonly id: string
  readonly indicator: string
  readonly label: string
  readonly column: SheetColumn
  /** As the register of issued figures names it. */
  readonly aspect: string
  readonly period: string
  readonly area: string
  readonly slice: Slice | null
  readonly formula: string
  readonly value: Decimal | null
  /** The digits as they stand in the sheet, and their unit. */
  readonly digits: string | null
  readonly unit: string
  readonly reason: string | null
  readonly status: Status | null
  /** The period that the value is of, where it is another one. */
  readonly valuePeriod: string | null
  /** 约数: whether numbers took part in it that are not exact. */
  readonly isRough?: boolean
  readonly issuedBefore: Issue | null
}

export interface SheetHeading {
  readonly title: string
  /** The unit of a column whose cells all have the same. */
  readonly unit: string | null
  /** What the column belongs under: a period, or an indicator. */
  readonly group: string
}

export interface SheetLine {
  readonly label: string
  readonly unit: string | null
  readonly cells: readonly (SheetCell | null)[]
}

export interface Sheet {
  /** What stands over the lines' names: 指标, 街道, 合同类别. */
  readonly corner: string
  /** Units differ from line to line and have a column of their own. */
  readonly unitColumn: boolean
  readonly headings: readonly SheetHeading[]
  readonly lines: readonly SheetLine[]
  readonly footnotes: readonly Footnote[]
  /** What a search of sheets looks through. */
  readonly words: string
}

export const BY_INDICATOR = 'indicators'
export const BY_AREA = 'areas'

const CELLS_MAX = 4_000

/** A cell to be computed. */
export interface Wanted {
  readonly indicator: Indicator
  readonly column: SheetColumn
  readonly period: Period
  readonly area: AreaCode
  readonly slice: Slice | null
}

interface Plan {
  readonly corner: string
  readonly unitColumn: boolean
  readonly headings: readonly SheetHeading[]
  readonly lines: readonly { readonly label: string; readonly total: boolean; readonly cells: readonly Wanted[] }[]
}

/** 报数单: picks, periods and lines as a table of figures as of a cut-off. */
export async function buildSheet(at: At, cutoff: Cutoff, request: SheetRequest): Promise<Sheet> {
  const plan = await planOf(at, request)
  const wanted = plan.lines.flatMap(({ cells }) => cells)
  if (wanted.length > CELLS_MAX)
    throw new Refusal('sheet.tooLarge', `这张表有 ${wanted.length} 个数，超过 ${CELLS_MAX} 个`, '请少选几个指标或期间')
  const computed = await compute(at, cutoff, wanted)
  const lines = plan.lines.map((line) => ({ ...line, cells: line.cells.map((cell) => computed.get(cell) ?? null) }))
  const kept = cutTo(lines, request)
  const numbered = number(kept)
  return {
    corner: plan.corner,
    unitColumn: plan.unitColumn,
    headings: plan.headings,
    lines: numbered,
    footnotes: footnotesOf(at, cutoff, request, numbered),
    words: request.indicators.map(({ label }) => label).join(' '),
  }
}

async function planOf(at: At, request: SheetRequest): Promise<Plan> {
  const { indicators, periods, columns, area, rows } = request
  const cellsOf = (of: readonly Indicator[], place: AreaCode, slice: Slice | null) =>
    of.flatMap((indicator) =>
      periods.flatMap((period) => columns.map((column) => ({ indicator, column, period, area: place, slice }))),
    )
  if (rows === BY_INDICATOR) {
    return {
      corner: '指标',
      unitColumn: true,
      headings: periods.flatMap((period) =>
        columns.map((column) => ({ title: headingOf(column), unit: null, group: periodName(period) })),
      ),
      lines: indicators.map((indicator) => ({
        label: indicator.label,
        total: false,
        cells: cellsOf([indicator], area, null),
      })),
    }
  }
  const headings = indicators.flatMap((indicator) =>
    periods.flatMap((period) =>
      columns.map((column) => ({
        title: headingOf(column),
        unit: unitOf(indicator, column),
        group: periods.length > 1 ? `${indicator.label}（${periodName(period)}）` : indicator.label,
      })),
    ),
  )
  const whole = { label: at.areas.name(area), total: true, cells: cellsOf(indicators, area, null) }
  if (rows === BY_AREA) {
    const streets = placesBelow(at.areas, area)
    const lines = streets.map((code) => ({
      label: at.areas.name(code),
      total: false,
      cells: cellsOf(indicators, code, null),
    }))
    return { corner: '街道', unitColumn: false, headings, lines: [whole, ...lines] }
  }
  const values = await valuesAlong(at, indicators, rows)
  const [first] = indicators
  const field = first && dimensionsOf(at.catalog, first)[rows]
  const lines = values.map((value) => ({
    label: first === undefined ? value : valueName(at, first, { dimension: rows, value }),
    total: false,
    cells: cellsOf(indicators, area, { dimension: rows, value }),
  }))
  return { corner: field?.facts.label ?? rows, unitColumn: false, headings, lines: [whole, ...lines] }
}

function placesBelow(areas: AreaTree, area: AreaCode): readonly AreaCode[] {
  const streets = streetsOf(areas, area)
  if (streets.length === 0)
    throw new Refusal(
      'sheet.noStreets',
      `${areas.name(area)}下没有街道，不能按街道列`,
      '请改为「按指标」，或换一个区划',
    )
  return [...streets, unplacedOf(area)]
}

const headings: { readonly [column in SheetColumn]: string } = {
  value: '本期数',
  previous: '上年同期',
  growth: '同比',
  target: '年度目标',
  completion: '完成年度目标',
  rank: '位次',
}

function headingOf(column: SheetColumn): string {
  return headings[column]
}

function aspectFor({ of }: Indicator, column: SheetColumn): Aspect {
  if (column === 'value' || column === 'previous') return 'value'
  return column === 'growth' ? (of.unit === '%' ? 'pointChange' : 'growth') : column
}

function unitOf(indicator: Indicator, column: SheetColumn): string {
  const aspect = aspectFor(indicator, column)
  const zero = { num: 0n, den: 1n }
  return aspect === 'value' || aspect === 'target'
    ? show(indicator, zero).unit
    : displayOfAspect(indicator, aspect, zero).unit
}

/** Numbers of a sheet as of a cut-off, with what was last told of each; nothing where a number would mean nothing. */
export async function compute(
  at: At,
  cutoff: Cutoff,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<Wanted, SheetCell | null>> {
  const { tx, catalog, bureau, areas } = at
  const asked = wanted.map((one) => ({ one, question: questionOf(at, one) }))
  const questions = asked.flatMap(({ question }) => question ?? [])
  const answers = await answer(tx, { catalog, bureau, areas, cutoff }, questions)
  const found = new Map(questions.map((question, index) => [question, answers[index]]))
  const cells = asked.map(({ one, question }): SheetCell | null => {
    const told = question === null ? undefined : found.get(question)
    return question === null || told === undefined ? null : cellOf(at, one, question, told)
  })
  const before = await issuedBefore(
    at,
    cells.flatMap((cell) => cell ?? []),
  )
  return new Map(
    wanted.map((one, index) => {
      const cell = cells[index] ?? null
      return [one, cell && { ...cell, issuedBefore: before.get(keyOf(cell)) ?? null }]
    }),
  )
}

/** `null` where the number means nothing: growth of a growth, a target of a part, the place of a whole. */
function questionOf({ areas, catalog }: At, { indicator, column, period, area, slice }: Wanted) {
  const aspect = aspectFor(indicator, column)
  if (column === 'growth' && !isCompared(indicator)) return null
  if (slice !== null && (column === 'target' || column === 'completion' || column === 'rank')) return null
  if (column === 'rank' && !areas.areas.has(area)) return null
  if (column === 'rank' && areas.parent(area) === null) return null
  const of = slice === null ? indicator : sliceOf(catalog, indicator, slice)
  const when = column === 'previous' ? sameMonthsLastYear(period) : period
  return { tree: treeOf(of, aspect), at: { period: when, area } satisfies FigureAt }
}

function cellOf(
  { catalog, areas }: At,
  { indicator, column, slice }: Wanted,
  { tree, at: { period, area } }: NonNullable<ReturnType<typeof questionOf>>,
  told: Answer,
): SheetCell {
  const aspect = aspectFor(indicator, column)
  const part = partOf({ catalog, areas }, indicator, area, slice)
  const cell = {
    id: '',
    indicator: indicator.id,
    label: indicator.label,
    column,
    aspect: `${aspectLabels[aspect]}${part === '' ? '' : `（${part}）`}`,
    period: periodCode(period),
    area,
    slice,
    formula: formulaText(tree),
    unit: unitOf(indicator, column),
    issuedBefore: null,
  }
  if (!isKnown(told))
    return { ...cell, value: null, digits: null, reason: told.missing.reason, status: null, valuePeriod: null }
  return {
    ...cell,
    value: toDecimal(told.value),
    digits: shownDigits(indicator, aspect, told.value),
    reason: null,
    status: told.status,
    valuePeriod: told.of === null ? null : periodName(told.of),
    ...(told.interval === null ? {} : { isRough: true }),
  }
}

/** What of the area's figure a cell tells, where it is not the whole. */
function partOf(at: Pick<At, 'catalog' | 'areas'>, indicator: Indicator, area: AreaCode, slice: Slice | null): string {
  if (areaOfUnplaced(area) !== null) return '未归属'
  if (slice === null) return ''
  const field = dimensionsOf(at.catalog, indicator)[slice.dimension]
  return `${field?.facts.label ?? slice.dimension}：${valueName(at, indicator, slice)}`
}

/** The area under which the register of issued figures keeps a cell: 未归属 is a part of its area's figure. */
export function groundOf(area: string): string {
  return areaOfUnplaced(area as AreaCode) ?? area
}

export function shownDigits(indicator: Indicator, aspect: Aspect, value: Rational): string {
  if (aspect === 'value' || aspect === 'target') return show(indicator, value).digits
  return digitsOf(value, displayOfAspect(indicator, aspect, value))
}

function keyOf({ indicator, aspect, area, period }: Pick<SheetCell, 'indicator' | 'aspect' | 'area' | 'period'>) {
  return `${indicator} ${aspect} ${groundOf(area)} ${period}`
}

/** What was last told of each cell, as of now: a sheet of an old cut-off is told now too. */
async function issuedBefore(at: At, cells: readonly SheetCell[]): Promise<ReadonlyMap<string, Issue>> {
  const last = new Map<string, Issue>()
  for (const [, of] of Map.groupBy(cells, ({ aspect, period }) => `${aspect} ${period}`)) {
    const { aspect, period } = of[0]!
    const issues = await issuesOf(at, {
      indicators: of.map(({ indicator }) => indicator),
      areas: of.map(({ area }) => groundOf(area)),
      period,
      aspect,
      until: 'infinity',
    })
    for (const issue of issues.toReversed()) last.set(keyOf({ ...issue, aspect, period }), issue)
  }
  return last
}

interface Line extends Omit<SheetLine, 'unit'> {
  readonly total: boolean
}

/** 前几名: the whole, then the best so many; the others and 未归属 are left out. */
function cutTo(lines: readonly Line[], { top, indicators }: SheetRequest): readonly Line[] {
  if (top === null) return lines
  const sign = indicators[0]?.better === 'less' ? -1 : 1
  const numberOf = ({ cells }: Line) => cells[0]?.value ?? null
  const ranked = lines
    .filter((line) => !line.total && numberOf(line) !== null && !isRest(line))
    .sort((a, b) => compareDecimals(numberOf(b)!, numberOf(a)!) * sign)
  return [...lines.filter(({ total }) => total), ...ranked.slice(0, top)]
}

function isRest({ cells }: Line): boolean {
  return cells[0]?.area.endsWith('~') === true || cells[0]?.slice?.value === ''
}

function number(lines: readonly Line[]): readonly SheetLine[] {
  let next = 0
  return lines.map(({ label, cells }) => ({
    label,
    unit: cells.find((cell) => cell?.column === 'value')?.unit ?? null,
    cells: cells.map((cell) => cell && { ...cell, id: `c${++next}` }),
  }))
}
