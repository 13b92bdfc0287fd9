import type { CellContent } from '../../../exchange/form/index.ts'
import { columnLetter } from '../../../exchange/workbook/index.ts'
import { decimal, rational, roundHalfUp, scaleDecimal } from '../../../kernel/exact.ts'
import { periodOf } from '../../../kernel/form/when.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import type { Period } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'
import { compute, type SheetCell, type SheetLine, type Wanted } from '../sheet.ts'
import type { FormCell, Left, Place } from './form.ts'

/** A figure as it goes into a cell of a form. */
export interface FormFigure {
  readonly place: Place
  readonly content: CellContent
  readonly cell: SheetCell
}

export interface FormFigures {
  readonly figures: readonly FormFigure[]
  readonly left: readonly Left[]
}

/** The figures that a form's cells take, for the period that it is filled for. */
export async function figuresFor(
  at: At,
  cutoff: Cutoff,
  cells: readonly FormCell[],
  {
    period,
    area,
    sees,
  }: { readonly period: Period; readonly area: AreaCode; readonly sees: (indicator: Indicator) => boolean },
): Promise<FormFigures> {
  const left: Left[] = []
  const wanted = cells.flatMap((cell): readonly { readonly cell: FormCell; readonly wanted: Wanted }[] => {
    const indicator = at.catalog.indicators.get(cell.indicator)
    if (indicator === undefined || !sees(indicator)) {
      left.push({ ...placeOf(cell), why: '没有这个指标，请重新选择' })
      return []
    }
    const place = (cell.area ?? area) as AreaCode
    if (cell.area !== null && !at.areas.areas.has(place)) {
      left.push({ ...placeOf(cell), why: '没有这个街道，请重新选择' })
      return []
    }
    const when = periodOf(cell.when, period)
    return [{ cell, wanted: { indicator, column: cell.aspect, period: when, area: place, slice: null } }]
  })
  const computed = await compute(
    at,
    cutoff,
    wanted.map((one) => one.wanted),
  )
  const figures = wanted.flatMap(({ cell, wanted: one }, index): readonly FormFigure[] => {
    const told = computed.get(one) ?? null
    if (told === null || told.value === null || told.digits === null) {
      left.push({ ...placeOf(cell), why: told?.reason ?? '这一格没有意义的数' })
      return []
    }
    const said = saidIn(cell, one.indicator, told)
    const { digits, unit } = said
    return [
      {
        place: placeOf(cell),
        content: { kind: unit === '%' ? 'percent' : 'number', text: digits.replaceAll(',', '') },
        cell: { ...told, id: `c${index + 1}`, digits, unit },
      },
    ]
  })
  return { figures, left }
}

function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column }
}

/** Powers of ten from yuan. */
const AMOUNTS = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 } as const
const AMOUNT_DECIMALS = 2
const COUNT_DECIMALS_MAX = 12

/** An amount in the unit of the form's column; anything else as it is told everywhere. */
function saidIn({ unit, decimals, aspect }: FormCell, { of, label }: Indicator, told: SheetCell) {
  const isAmount = (aspect === 'value' || aspect === 'target') && of.unit in AMOUNTS
  if (unit !== null && !isAmount)
    throw new Refusal('form.unit', `“${label}”不是金额，不能按${unit}填`, '请把这一格的单位改为“按指标的单位”')
  const value = decimal(told.value ?? '0')
  if (unit !== null && isAmount) {
    const scaled = scaleDecimal(value, AMOUNTS[of.unit as keyof typeof AMOUNTS] - AMOUNTS[unit])
    return { digits: roundHalfUp(rational(scaled), decimals ?? AMOUNT_DECIMALS), unit }
  }
  const shownIn = told.unit
  if (decimals === null || shownIn in AMOUNTS || decimals > COUNT_DECIMALS_MAX)
    return { digits: told.digits ?? '', unit: shownIn }
  return { digits: roundHalfUp(rational(value), decimals), unit: shownIn }
}

/** The figures as lines of a sheet of figures, each named by its cell. */
export function linesOf(figures: readonly FormFigure[]): readonly SheetLine[] {
  return figures.map(({ place: { sheet, row, column }, cell }) => ({
    label: `${sheet} ${columnLetter(column)}${row} ${cell.label}`,
    unit: cell.unit,
    cells: [cell],
  }))
}
