import { compareDecimals, formatDecimal, isDecimal, rational } from '../../kernel/exact.ts'
import type { Unit } from '../../kernel/figure.ts'
import { type Shown, show } from '../../kernel/indicator.ts'
import type { Definition, FigureAnswer } from '../api/figures.ts'

/** What stands where there is no number. */
export const NONE = '--'

type Displayed = Pick<Definition, 'unit' | 'shownIn' | 'decimals'>

/** A value of an indicator by its display rule; `null` where there is none. */
export function shownOf({ unit, shownIn, decimals }: Displayed, value: string | null): Shown | null {
  if (value === null || !isDecimal(value)) return null
  // Only the unit decides how a figure is shown; its formula is of no account here.
  const of = { unit: unit as Unit, tree: { op: 'target', indicator: '' } } as const
  return show(
    { of, ...(shownIn === null ? {} : { shownIn }), ...(decimals === null ? {} : { decimals }) },
    rational(value),
  )
}

export function digitsOf(definition: Displayed, value: string | null): string {
  return shownOf(definition, value)?.digits ?? NONE
}

/** The unit in which an indicator's values are shown: 亿元 of what is kept in 元. */
export function shownUnit(definition: Displayed): string {
  return shownOf(definition, '0')?.unit ?? definition.unit
}

/** `+33.3%`, `-0.42个百分点`; of a share, the change is told in points. */
export function growthText(unit: string, growth: string | null): string | null {
  if (growth === null || !isDecimal(growth)) return null
  const points = unit === '%'
  const text = formatDecimal(growth, { places: points ? 2 : 1, group: true })
  return `${text.startsWith('-') || isZeroText(text) ? '' : '+'}${text}${points ? '个百分点' : '%'}`
}

export function percentText(value: string | null): string {
  return value === null || !isDecimal(value) ? NONE : `${formatDecimal(value, { places: 1, group: true })}%`
}

function isZeroText(text: string): boolean {
  return /^[0.]+$/.test(text)
}

/** How an indicator stands against its target: behind only where the path says so, never by months elapsed alone. */
export interface Progress {
  /** Percent of the year's target. */
  readonly done: number
  /** Percent of the year's target that the path expects by now; `null` where there is no path. */
  readonly expected: number | null
  readonly behind: boolean
  readonly basis: string
}

export function progressOf({ completion, expected, path, pathReason }: FigureAnswer): Progress | null {
  if (completion === null || !isDecimal(completion)) return null
  const done = Number(completion)
  if (expected === null || !isDecimal(expected))
    return { done, expected: null, behind: false, basis: `不判断进度：${pathReason ?? '未设序时路径'}` }
  const basis = path === 'set' ? '按目标设定的分月路径' : '按上年同期进度'
  return { done, expected: Number(expected), behind: compareDecimals(completion, expected) < 0, basis }
}
