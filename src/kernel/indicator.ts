import { formatDecimal, multiply, type Rational, roundHalfUp } from './exact.ts'
import type { Figure, Tree, Unit } from './figure.ts'
import type { Line } from './register.ts'
import type { Day } from './values.ts'

/** By whose ground and day a posting is placed: 发生时归属, 期末归属, 卖方, 买方, 项目地. */
export type AreaRule = 'atOccurrence' | 'atPeriodEnd' | 'seller' | 'buyer' | 'site' | 'published'

export interface Declared {
  readonly label: string
  readonly of: Figure<Unit>
  /** The section that answers for the number. */
  readonly owner: string
  /** 口径: which date counts, what is included, whose figure it is. */
  readonly definition: string
  /** 易混: what it is often taken for, and wrongly. */
  readonly confusedWith?: string
  readonly areaRule: AreaRule
  readonly better?: 'more' | 'less' | 'neither'
  /** 元 is counted, 万元 or 亿元 is shown. */
  readonly shownIn?: '元' | '万元' | '亿元'
  readonly decimals?: number
  /** Indicators of earlier stages that speak while this one cannot: 申报 before 认定. */
  readonly proxies?: readonly string[]
  /** Only whole years are published: R&D has no half-year figure. */
  readonly yearly?: boolean
  /** 停用: there is none of it for what ends after this day, and none is missing. */
  readonly endedOn?: Day
  /** Figures that stay inside: shown to staff, kept out of what is issued. */
  readonly use?: 'public' | 'internal' | 'statistics'
}

/** 指标: a formula with its definition. `id` is what documents and commands cite. */
export interface Indicator extends Declared {
  readonly id: string
  readonly line: Line
}

const units = new Map<string, string>()

/** The unit in which an indicator is kept; `null` for an id that nobody declared. */
export function unitOf(id: string): string | null {
  return units.get(id) ?? null
}

/** Names one line's indicators; the keys are their ids. */
export function indicators<const I extends { readonly [id: string]: Declared }>(
  line: Line,
  of: I,
): readonly (Indicator & { readonly id: keyof I & string })[] {
  for (const [id, declared] of Object.entries(of)) units.set(id, declared.of.unit)
  return Object.entries(of).map(([id, declared]) => ({ id, line, ...declared }))
}

// A page of figures asks for the same formulas thousands of times.
const texts = new WeakMap<Tree, string>()

/** The canonical text of a formula: what a citation keeps, and what two equal formulas share. */
export function formulaText(tree: Tree): string {
  const known = texts.get(tree)
  if (known !== undefined) return known
  const text = JSON.stringify(tree, sortedKeys)
  texts.set(tree, text)
  return text
}

function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export interface Shown {
  /** The digits as they stand on paper, rounded half up once. */
  readonly digits: string
  readonly unit: string
}

const factors = { 元: [1n, 1n], 万元: [1n, 10_000n], 亿元: [1n, 100_000_000n] } as const
const counted = new Set<string>(['家', '项', '件', '人', '人次', '次', '场', '个', '份', '户', '位'])

/** How many decimals a unit takes where the indicator says nothing: 家 none, 亿元 two, the rest one. */
export function decimalsOf(unit: string): number {
  if (counted.has(unit)) return 0
  return unit === '亿元' || unit === '个百分点' || unit.includes('/') ? 2 : 1
}

/** The value by the display rule: 万元 and 亿元 from 元, rounded half up only here. */
export function show(
  { of, shownIn, decimals }: Pick<Indicator, 'of' | 'shownIn' | 'decimals'>,
  value: Rational,
  { group = true } = {},
): Shown {
  const unit = of.unit === '元' ? (shownIn ?? '万元') : of.unit
  const [num, den] = of.unit === '元' ? factors[shownIn ?? '万元'] : ([1n, 1n] as const)
  const places = decimals ?? decimalsOf(unit)
  const rounded = roundHalfUp(multiply(value, { num, den }), places)
  return { digits: formatDecimal(rounded, { places, group }), unit }
}
