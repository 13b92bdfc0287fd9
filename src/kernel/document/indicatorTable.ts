import type { Indicator } from '../indicator.ts'
import { type Period, periodCode, periodName } from '../period.ts'
import type { AreaCode } from '../values.ts'
import { isCompared } from './aspect.ts'
import { type Cited, findFigure, type Scope } from './figures.ts'
import type { Piece } from './render.ts'
import type { TableColumn } from './text.ts'
import { unitText } from './wording.ts'

/** What the rows of a table of indicators are: the indicators themselves, the areas below, or stretches of time. */
export const tableLayouts = ['indicators', 'areas', 'periods'] as const
export type TableLayout = (typeof tableLayouts)[number]

/** A picture above the table, drawn from its first column of digits. */
export const chartKinds = ['line', 'bar'] as const
export type ChartKind = (typeof chartKinds)[number]

export interface WantedTable {
  readonly layout: TableLayout
  readonly indicators: readonly Indicator[]
  /** The columns of `indicators`, the rows of `periods`; of `areas` only the first. */
  readonly periods: readonly Period[]
  /** With 同比 beside each value, where the indicator has one. */
  readonly growth: boolean
  readonly chart: ChartKind | null
}

/** A table before its figures have their ids. */
export interface IndicatorTable {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly (readonly Piece[])[])[]
  readonly chart: ChartKind | null
  readonly figures: number
}

const NOT_THERE: readonly Piece[] = [{ text: '—' }]
const LABEL_WIDTH = 28
const UNIT_WIDTH = 10
const VALUE_WIDTH = 16
const GROWTH_WIDTH = 14

/** Each cell a figure of the books, or — where they have none. */
export function indicatorTable(scope: Scope, wanted: WantedTable): IndicatorTable {
  const { layout, indicators, periods, growth, chart } = wanted
  const [period] = periods
  const columnsOf =
    layout === 'indicators' ? periods.map((one) => ({ period: one })) : indicators.map((one) => ({ indicator: one }))
  const rowsOf: readonly Place[] =
    layout === 'indicators'
      ? indicators.map((indicator) => ({ title: indicator.label, indicator }))
      : layout === 'areas'
        ? scope.areas
            .children(scope.area)
            .map(({ code, name }) => ({ title: name, area: code, ...(period && { period }) }))
        : periods.map((one) => ({ title: periodName(one), period: one }))
  const heads = columnsOf.map((column): Head => {
    const cells = rowsOf.map((row) => cellOf(scope, { ...row, ...column }))
    const unit = cells.find((cell) => cell.unit !== null)?.unit ?? ''
    const changes = growth && cells.some(({ compared }) => compared)
    const title = 'indicator' in column ? `${column.indicator.label}${bracketed(unit)}` : periodName(column.period)
    return { title, unit, cells, changes }
  })
  const units = layout === 'indicators'
  const rows = rowsOf.map(({ title }, index) => {
    const own = heads.map(({ cells }) => cells[index]).find((cell) => cell?.unit != null)?.unit ?? ''
    const values = heads.flatMap(({ cells, unit, changes }) => {
      const cell = cells[index]
      return [valueCell(cell, units ? own : unit), ...(changes ? [cell?.change ?? NOT_THERE] : [])]
    })
    return [[{ text: title }], ...(units ? [[{ text: own }]] : []), ...values]
  })
  return {
    caption: captionOf(scope, wanted),
    columns: [
      {
        title: { indicators: '指标', areas: '街道（镇）', periods: '时间' }[layout],
        align: 'left',
        width: LABEL_WIDTH,
      },
      ...(units ? [{ title: '单位', align: 'center', width: UNIT_WIDTH } as const] : []),
      ...heads.flatMap(({ title, changes }): TableColumn[] => [
        { title, align: 'right', width: VALUE_WIDTH },
        ...(changes
          ? [
              {
                title: heads.length === 1 ? '同比' : `${title.replace(/（[^（）]*）$/, '')}同比`,
                align: 'right',
                width: GROWTH_WIDTH,
              } as const,
            ]
          : []),
      ]),
    ],
    rows,
    chart,
    figures: rows.flat(2).filter((piece) => 'cited' in piece && piece.cited !== undefined).length,
  }
}

interface Head {
  readonly title: string
  readonly unit: string
  readonly cells: readonly Cell[]
  readonly changes: boolean
}

interface Place {
  readonly title: string
  readonly indicator?: Indicator
  readonly area?: AreaCode
  readonly period?: Period
}

interface Cell {
  readonly cited: Cited | null
  readonly unit: string | null
  readonly change: readonly Piece[]
  readonly compared: boolean
}

function cellOf(scope: Scope, { indicator, area, period }: Place): Cell {
  if (indicator === undefined) return { cited: null, unit: null, change: NOT_THERE, compared: false }
  const at = { ...scope, ...(period && { period }), ...(area && { area }) }
  const found = findFigure(at, { indicator, aspect: 'value' })
  // A figure of another time than the head of its row or column says must not stand there.
  const own = found.kind === 'figure' && (found.cited === null || found.cited.period === periodCode(at.period))
  return {
    cited: own ? found.cited : null,
    unit: own ? unitText(found.phrase.display.unit) : null,
    change: own ? changeOf(at, indicator) : NOT_THERE,
    compared: isCompared(indicator),
  }
}

function valueCell(cell: Cell | undefined, unit: string): readonly Piece[] {
  if (cell?.cited == null) return NOT_THERE
  const after = cell.unit === unit ? '' : (cell.unit ?? '')
  const digits = { text: cell.cited.shown, cited: { ...cell.cited, before: '', after } }
  return after === '' ? [digits] : [digits, { text: after }]
}

/** 15.7%, -3.2%, 0.3个百分点, 持平: in a table a sign takes the place of words. */
function changeOf(scope: Scope, indicator: Indicator): readonly Piece[] {
  if (!isCompared(indicator)) return NOT_THERE
  const found = findFigure(scope, { indicator, aspect: indicator.of.unit === '%' ? 'pointChange' : 'growth' })
  if (found.kind === 'words') return [{ text: found.text.includes('不可比') ? '不可比' : '—' }]
  if (found.kind === 'none') return NOT_THERE
  const { cited } = found
  if (cited === null) return [{ text: '持平' }]
  const sign = cited.value.startsWith('-') ? '-' : ''
  const after = cited.aspect === 'growth' ? '%' : '个百分点'
  return [
    ...(sign === '' ? [] : [{ text: sign }]),
    { text: cited.shown, cited: { ...cited, before: sign, after } },
    { text: after },
  ]
}

function captionOf({ areas, area }: Scope, { layout, indicators, periods }: WantedTable): string {
  const [first] = periods
  const last = periods.at(-1)
  const names = indicators.length === 1 ? (indicators[0]?.label ?? '') : '主要指标'
  if (first === undefined || last === undefined) return names
  switch (layout) {
    case 'indicators':
      return `${periods.length === 1 ? periodName(first) : ''}${names}情况`
    case 'areas':
      return `${periodName(first)}${areas.name(area)}各街道（镇）${names}`
    case 'periods':
      return `${periodName(first)}至${periodName(last)}${names}`
  }
}

function bracketed(unit: string): string {
  return unit === '' ? '' : `（${unit}）`
}
