import type { Num } from './number.ts'
import { compareNum, over, times } from './number.ts'

/** What is measured: bases with their powers. A plain number has none; 元/件 is money to the 1 and 件 to the −1. */
export type Dimension = { readonly [base: string]: number }

export interface Unit {
  /** As it is written behind a number; empty for a plain number. */
  readonly name: string
  readonly dimension: Dimension
  /** How many base units one is; values are computed in base units: fen, days, months, single things. */
  readonly factor: Num
}

export const PLAIN: Unit = { name: '', dimension: {}, factor: 1 }
export const PERCENT: Unit = { name: '%', dimension: {}, factor: { num: 1n, den: 100n } }
export const DAYS: Unit = { name: '日', dimension: { day: 1 }, factor: 1 }

/** Things that are counted; each is a dimension of its own, so that firms are never added to patents. */
const COUNTED = '家 件 项 个 人 次 台 篇 张 亩 平方米 小时 分'.split(' ')
/** Other words for the same. */
const ALIASES: { readonly [alias: string]: string } = { 户: '家', 名: '人', 天: '日', 个月: '月', 百分点: '百分比' }

const units: ReadonlyMap<string, Unit> = new Map(
  [
    { name: '元', dimension: { money: 1 }, factor: 100 },
    { name: '千元', dimension: { money: 1 }, factor: 100_000 },
    { name: '万元', dimension: { money: 1 }, factor: 1_000_000 },
    { name: '亿元', dimension: { money: 1 }, factor: 10_000_000_000 },
    DAYS,
    { name: '月', dimension: { month: 1 }, factor: 1 },
    { name: '年', dimension: { month: 1 }, factor: 12 },
    { name: '倍', dimension: {}, factor: 1 },
    ...COUNTED.map((name) => ({ name, dimension: { [name]: 1 }, factor: 1 })),
  ].map((unit) => [unit.name, unit]),
)

/** The unit of a name in an expression: `5 * 百分比`, `5000 * 万元`. */
export function unitNamed(name: string): Unit | undefined {
  const plain = ALIASES[name] ?? name
  return plain === '百分比' ? PERCENT : units.get(plain)
}

export function unitNames(): readonly string[] {
  return [...units.keys(), ...Object.keys(ALIASES), '百分比']
}

/** The unit that a declaration writes: `万元`, `元/件`, `%`, nothing for a plain number. */
export function readUnit(text: string): Unit | undefined {
  if (text === '') return PLAIN
  if (text === '%') return PERCENT
  const [first, ...others] = text.split('/').map((name) => unitNamed(name.trim()))
  return others.reduce((unit, other) => unit && other && perUnit(unit, other), first)
}

export function isPlain(dimension: Dimension): boolean {
  return Object.keys(dimension).length === 0
}

/** A number of things: it may stand beside a bare number, which money and time may not. */
export function isCount(dimension: Dimension): boolean {
  const [base, ...others] = Object.keys(dimension)
  return base !== undefined && others.length === 0 && dimension[base] === 1 && COUNTED.includes(base)
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((base) => a[base] === b[base])
}

/** The unit of a sum or a comparison of the two; `undefined` where they do not go together. */
export function commonUnit(a: Unit, b: Unit): Unit | undefined {
  if (sameDimension(a.dimension, b.dimension)) return a.name === '' ? b : a
  if (isPlain(a.dimension) && isCount(b.dimension)) return b
  if (isPlain(b.dimension) && isCount(a.dimension)) return a
  return undefined
}

export function timesUnit(a: Unit, b: Unit): Unit {
  if (isPlain(b.dimension)) return isPlain(a.dimension) && a.name === '' ? b : a
  if (isPlain(a.dimension)) return b
  return derived(a, b, 1)
}

/** The unit of a quotient: a share of like things is shown in percent. */
export function perUnit(a: Unit, b: Unit): Unit {
  if (isPlain(b.dimension)) return a
  return sameDimension(a.dimension, b.dimension) ? PERCENT : derived(a, b, -1)
}

function derived(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const dimension: Record<string, number> = { ...a.dimension }
  for (const [base, power] of Object.entries(b.dimension)) {
    const sum = (dimension[base] ?? 0) + sign * power
    if (sum === 0) delete dimension[base]
    else dimension[base] = sum
  }
  const factor = sign === 1 ? times(a.factor, b.factor) : over(a.factor, b.factor)
  const simple = [...units.values()].find(
    (unit) => sameDimension(unit.dimension, dimension) && compareNum(unit.factor, factor) === 0,
  )
  return simple ?? { name: `${a.name || '1'}${sign === 1 ? '·' : '/'}${b.name}`, dimension, factor }
}
