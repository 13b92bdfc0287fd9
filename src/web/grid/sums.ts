import { divide, formatDecimal, isDecimal, rational, roundHalfUp, sumDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { Totals } from '../api/registers.ts'
import { editText, type GridColumn, type GridRow } from './model.ts'
import type { Range, Size } from './selection.ts'

/** What the bar under the grid says of a selection. */
export interface SelectionSums {
  /** Cells that hold something; `null` where rows of the selection have not been read. */
  readonly filled: number | null
  readonly sum: string | null
  readonly average: string | null
  readonly unit: string | null
  /** Why there is no sum, where one is expected. */
  readonly why: string | null
}

const AVERAGE_PLACES = 2
const nothing: SelectionSums = { filled: 0, sum: null, average: null, unit: null, why: null }

/** Exact sums of what is selected; of whole columns, the sums that the server took over all rows. */
export function selectionSums(
  columns: readonly GridColumn[],
  rowAt: (index: number) => GridRow | undefined,
  { top, bottom, left, right }: Range,
  { rows }: Size,
  totals: Totals['sums'],
): SelectionSums {
  const chosen = columns.slice(left, right + 1)
  const summed = chosen.filter(({ addsUp, withheld }) => addsUp && withheld === null)
  const units = new Set(summed.map(({ unit }) => unit))
  const [unit = null] = units
  const whole = top === 0 && bottom === rows - 1
  const texts: string[] = []
  let filled = 0
  let unread = false
  for (let index = top; index <= bottom; index++) {
    const row = rowAt(index)
    if (row === undefined) {
      unread = true
      break
    }
    for (const { key } of chosen) if ((row.cells[key]?.shown ?? '') !== '') filled += 1
    for (const { key } of summed) texts.push(editText(row, key))
  }
  if (units.size > 1) return { ...nothing, filled: unread ? null : filled, why: '单位不同，不合计' }
  if (summed.length === 0) return { ...nothing, filled: unread ? null : filled }
  if (!unread) return { ...told(texts.filter(isDecimal), unit), filled }
  if (!whole) return { ...nothing, filled: null, why: '选中的行还没有读完' }
  const sums = summed.flatMap(({ key }) => (totals[key] === undefined ? [] : [totals[key]]))
  const count = sums.reduce((all, one) => all + one.count, 0)
  const amounts = sums.map(({ text }) => text).filter(isDecimal)
  return { ...spread(sumDecimals(amounts), count, unit), filled: null }
}

function told(values: readonly Decimal[], unit: string | null): SelectionSums {
  return spread(sumDecimals(values), values.length, unit)
}

function spread(sum: Decimal, count: number, unit: string | null): SelectionSums {
  if (count === 0) return nothing
  const average = roundHalfUp(divide(rational(sum), rational(count)), AVERAGE_PLACES)
  return {
    ...nothing,
    unit,
    sum: formatDecimal(sum, { group: true }),
    average: formatDecimal(average, { group: true }),
  }
}
