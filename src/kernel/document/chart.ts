import type { ChartKind } from './indicatorTable.ts'
import { type Block, type Span, spansText } from './text.ts'

export interface ChartPoint {
  readonly label: string
  /** The digits as they stand in the table. */
  readonly shown: string
}

/** A picture of a table's figures: nothing is drawn that does not stand in a cell. */
export interface Chart {
  readonly kind: ChartKind
  readonly title: string
  readonly unit: string
  readonly points: readonly ChartPoint[]
}

type TableBlock = Extract<Block, { kind: 'table' }>

const POINTS_MIN = 2
const GROWTH = /同比/
const UNIT_TITLE = '单位'
const BRACKETED = /（([^（）]*)）$/

/** The chart that a table asks for; `null` where it asks for none, or its digits are not alike or too few. */
export function chartOf(table: TableBlock): Chart | null {
  const { chart: kind, caption, columns, rows } = table
  if (kind === undefined) return null
  const unitColumn = columns.findIndex(({ title }) => title === UNIT_TITLE)
  const values = columns.flatMap(({ title }, index) =>
    index === 0 || index === unitColumn || GROWTH.test(title) ? [] : [{ title, index }],
  )
  const [first] = values
  if (first === undefined) return null
  const units = new Set(rows.map((row) => spansText(row[unitColumn] ?? [])))
  if (unitColumn >= 0 && units.size > 1) return null
  const bracketed = BRACKETED.exec(first.title)?.[1] ?? ''
  const unit = unitColumn >= 0 ? ([...units][0] ?? '') : bracketed
  const [only, ...others] = rows
  const points =
    only !== undefined && others.length === 0 && values.length >= POINTS_MIN
      ? values.flatMap(({ title, index }) => pointOf(title, only[index]))
      : rows.flatMap((row) => pointOf(spansText(row[0] ?? []), row[first.index]))
  if (points.length < POINTS_MIN) return null
  return { kind, title: caption, unit, points }
}

/** Only a cell that is a figure and nothing else: one in another unit says so beside its digits and is left out. */
function pointOf(label: string, cell: readonly Span[] | undefined): ChartPoint[] {
  const [span, ...more] = (cell ?? []).filter(({ text }) => text !== '')
  if (span?.figure === undefined || more.length > 0) return []
  return [{ label, shown: span.text }]
}

export const chartNames: { readonly [K in ChartKind]: string } = { line: '折线图', bar: '条形图' }

/** The picture in words, for whoever cannot see it: 折线图，…（亿元）：1月1.20，2月0.98。 */
export function chartWords({ kind, title, unit, points }: Chart): string {
  const told = points.map(({ label, shown }) => `${label}${shown}`).join('，')
  return `${chartNames[kind]}，${title}${unit === '' ? '' : `（${unit}）`}：${told}。`
}
