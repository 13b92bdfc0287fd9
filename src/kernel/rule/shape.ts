import { isDay } from '../day.ts'
import { nearest } from '../document/nearest.ts'
import { decimal } from '../exact.ts'
import type { Day, Decimal } from '../values.ts'
import type { Part, Path } from './place.ts'

/** Takes down what is wrong and where. */
export type Tell = (path: Path, message: string, advice: string, part?: Part) => void

/** Takes one shape of data out of unknown data; what does not fit is told, and something harmless stands in for it. */
export type Shape<T> = (raw: unknown, path: Path, tell: Tell) => T

type Shaped<S> = S extends Shape<infer T> ? T : never

export const aText: Shape<string> = (raw, path, tell) => {
  if (typeof raw === 'string' && raw.trim() !== '') return raw
  tell(path, '这里要写文字', '补上内容')
  return ''
}

/** An expression: a text, or a bare number or yes/no that YAML has already taken for one. */
export const anExpression: Shape<string> = (raw, path, tell) =>
  typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : aText(raw, path, tell)

export const aDecimal: Shape<Decimal> = (raw, path, tell) => {
  try {
    return decimal(typeof raw === 'number' ? raw : String(raw))
  } catch {
    tell(path, '这里要写数', '只写数字，单位另写')
    return decimal(0)
  }
}

export const aDay: Shape<Day> = (raw, path, tell) => {
  if (!isDay(raw)) tell(path, '这里要写日期', '如 2016-01-01')
  return raw as Day
}

export function oneOf<const C extends string>(...choices: readonly C[]): Shape<C> {
  return (raw, path, tell) => {
    const found = choices.find((choice) => choice === raw)
    if (found === undefined) tell(path, `这里不能是「${String(raw)}」`, `可以是：${choices.join('、')}`)
    return found ?? choices[0]!
  }
}

export function orElse<T, const D>(shape: Shape<T>, otherwise: D): Shape<T | D> {
  return (raw, path, tell) => (raw === undefined || raw === null ? otherwise : shape(raw, path, tell))
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (raw, path, tell) => {
    if (raw === undefined || raw === null) return []
    if (Array.isArray(raw)) return raw.map((item, index) => shape(item, [...path, index], tell))
    tell(path, '这里要写清单', '每项以「- 」开头')
    return []
  }
}

export function mapOf<T>(shape: Shape<T>): Shape<{ readonly [name: string]: T }> {
  return (raw, path, tell) => {
    if (raw === undefined || raw === null) return {}
    if (isObject(raw))
      return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, shape(value, [...path, name], tell)]))
    tell(path, '这里要写成一组「名称: 值」', '每行一个名称')
    return {}
  }
}

export const anything: Shape<unknown> = (raw) => raw

export function object<const S extends { readonly [key: string]: Shape<unknown> }>(
  shapes: S,
): Shape<{ readonly [K in keyof S]: Shaped<S[K]> }> {
  return (raw, path, tell) => {
    const data = isObject(raw) ? raw : {}
    if (!isObject(raw)) tell(path, '这里要写成一组「名称: 值」', `可写：${Object.keys(shapes).join('、')}`)
    for (const key of Object.keys(data))
      if (!(key in shapes)) {
        const near = nearest(key, Object.keys(shapes))
        const advice = near === null ? `可写：${Object.keys(shapes).join('、')}` : `是不是 ${near}？`
        tell([...path, key], `不认识「${key}」这一项`, advice, 'name')
      }
    const read = Object.entries(shapes).map(([key, shape]) => [key, shape(data[key], [...path, key], tell)])
    return Object.fromEntries(read) as { readonly [K in keyof S]: Shaped<S[K]> }
  }
}

export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
