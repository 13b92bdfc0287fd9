import {
  half,
  type Period,
  periodCode,
  periodName,
  quarter,
  upToMonth,
  wholeYear,
  yearOfMonth,
} from '../../kernel/period.ts'
import type { Definition } from '../api/figures.ts'
import type { SheetColumn, SheetRequest } from '../api/sheets.ts'

/** What somebody has picked so far. */
export interface Making {
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
  readonly rows: string
  readonly columns: readonly SheetColumn[]
  readonly top: number | null
}

export const BY_INDICATOR = 'indicators'
export const BY_AREA = 'areas'

export const columnOptions: readonly { readonly value: SheetColumn; readonly label: string }[] = [
  { value: 'previous', label: '上年同期' },
  { value: 'growth', label: '同比' },
  { value: 'target', label: '年度目标' },
  { value: 'completion', label: '完成年度目标' },
  { value: 'rank', label: '位次' },
]

const columnOrder: readonly SheetColumn[] = ['value', ...columnOptions.map(({ value }) => value)]

/** The value always comes first; the others in one order, however they were ticked. */
export function withColumns(columns: readonly SheetColumn[]): SheetColumn[] {
  return columnOrder.filter((column) => column === 'value' || columns.includes(column))
}

export function requestOf(
  { indicators, periods, rows, columns, top }: Making,
  area: string | undefined,
  asOf: string | undefined,
): SheetRequest | null {
  if (indicators.length === 0 || periods.length === 0) return null
  return {
    indicators: [...indicators],
    periods: [...periods],
    rows,
    columns: withColumns(columns),
    top: rows === BY_INDICATOR ? null : top,
    ...(area === undefined ? {} : { area }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

/** By what the lines may run: what all picked indicators can be split by. */
export function rowOptions(definitions: readonly Definition[], picked: readonly string[]) {
  const chosen = definitions.filter(({ id }) => picked.includes(id))
  const [first, ...others] = chosen
  const shared = (first?.dimensions ?? []).filter(({ name }) =>
    others.every(({ dimensions }) => dimensions.some((one) => one.name === name)),
  )
  return [
    { value: BY_INDICATOR, label: '每个指标一行' },
    { value: BY_AREA, label: '每个街道一行' },
    ...shared.map(({ name, label }) => ({ value: name, label: `按${label}一行` })),
  ]
}

const YEARS_BACK = 3

/** Periods that are asked for: the page's own first, then this year's and earlier ones. */
export function periodOptions(when: Period): readonly { readonly value: string; readonly label: string }[] {
  const year = yearOfMonth(when.last)
  const all = [
    when,
    ...Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back).flatMap((of) => [
      wholeYear(of),
      half(of, 1),
      quarter(of, 1),
      quarter(of, 2),
      quarter(of, 3),
      quarter(of, 4),
      ...[2, 4, 5, 7, 8, 9, 10, 11].map((month) => upToMonth(of, month)),
    ]),
  ]
  const seen = new Map(all.map((period) => [periodCode(period), periodName(period)]))
  return [...seen].map(([value, label]) => ({ value, label }))
}

export function titleFor(
  definitions: readonly Definition[],
  { indicators, periods }: Making,
  areaName: string,
  names: ReadonlyMap<string, string>,
): string {
  const [first] = definitions.filter(({ id }) => id === indicators[0])
  if (first === undefined) return ''
  const what = indicators.length === 1 ? first.label : `${first.label}等${indicators.length}项指标`
  return `${areaName}${periods.map((code) => names.get(code) ?? code).join('、')}${what}`
}
