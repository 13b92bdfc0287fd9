import { addMonths, daysBetween, isDay, monthOf, yearOf } from '../day.ts'
import { roundDown, roundHalfUp } from '../exact.ts'
import type { Day } from '../values.ts'
import { failed, Gap, joined } from './gap.ts'
import { ceilingNum, compareNum, floorNum, minus, type Num, num, over, plus, toRational } from './number.ts'
import { DAY, NUMBER, type Type, YES_NO } from './type.ts'
import { commonUnit, isCount, isPlain } from './unit.ts'
import type { Value } from './value.ts'

/** A function of the language: what it makes of the types of its arguments, and of their values. */
export interface LibraryFunction {
  /** How it is called, for messages. */
  readonly usage: string
  /** The type of the result; `undefined` where the arguments do not fit. */
  type(args: readonly Type[]): Type | undefined
  /** None of the arguments is a gap, unless the function takes them. */
  of(args: readonly Value[]): Value
  readonly takesGaps?: true
}

/** All functions, in the names of FEEL where it has one (DMN 1.5, 10.3.4). */
export const library: { readonly [name: string]: LibraryFunction } = {
  count: {
    usage: 'count(清单)',
    type: ([list, ...rest]) => (list?.is === 'list' && rest.length === 0 ? NUMBER : undefined),
    of: ([list]) => items(list).length,
  },
  sum: {
    usage: 'sum(数的清单)',
    type: numbersOf,
    of: (args) => folded(args, plus, 0),
  },
  mean: {
    usage: 'mean(数的清单)',
    type: numbersOf,
    of: (args) => {
      const list = flat(args)
      const sum = folded(args, plus, 0)
      if (sum instanceof Gap) return sum
      return list.length === 0 ? failed('空清单没有平均数') : over(sum as Num, list.length)
    },
  },
  min: {
    usage: 'min(数的清单)',
    type: comparablesOf,
    of: (args) => extreme(args, -1),
  },
  max: {
    usage: 'max(数的清单)',
    type: comparablesOf,
    of: (args) => extreme(args, 1),
  },
  abs: {
    usage: 'abs(数)',
    type: ([of, ...rest]) => (of?.is === 'number' && rest.length === 0 ? of : undefined),
    of: ([value]) => (compareNum(value as Num, 0) < 0 ? minus(0, value as Num) : (value as Num)),
  },
  floor: {
    usage: 'floor(数)，金额先除以单位',
    type: whole,
    of: ([value]) => floorNum(value as Num),
  },
  ceiling: {
    usage: 'ceiling(数)，金额先除以单位',
    type: whole,
    of: ([value]) => ceilingNum(value as Num),
  },
  'round half up': {
    usage: 'round half up(数, 小数位数)，金额先除以单位',
    type: rounds,
    of: ([value, places]) => num(roundHalfUp(toRational(value as Num), Number(places))),
  },
  'round down': {
    usage: 'round down(数, 小数位数)，金额先除以单位',
    type: rounds,
    of: ([value, places]) => num(roundDown(toRational(value as Num), Number(places))),
  },
  not: {
    usage: 'not(条件)',
    type: ([of, ...rest]) => (of?.is === 'yesNo' && rest.length === 0 ? YES_NO : undefined),
    of: ([value]) => !value,
  },
  'list contains': {
    usage: 'list contains(清单, 值)',
    type: ([list, item, ...rest]) =>
      list?.is === 'list' && item !== undefined && unified(list.of, item) && rest.length === 0 ? YES_NO : undefined,
    of: ([list, wanted]) => {
      let gap: Gap | null = null
      for (const item of items(list)) {
        if (item instanceof Gap) gap = joined(gap ?? item, item)
        else if (same(item, wanted!)) return true
      }
      return gap ?? false
    },
  },
  date: {
    usage: 'date("2026-01-01") 或 date(年, 月, 日)',
    type: (args) => {
      const [of] = args
      if (args.length === 1 && (of?.is === 'text' || of?.is === 'day')) return DAY
      return args.length === 3 && args.every((one) => one.is === 'number' && isPlain(one.unit.dimension))
        ? DAY
        : undefined
    },
    of: (args) => {
      const text =
        args.length === 1
          ? args[0]
          : args.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
      return isDay(text) ? text : failed(`没有 ${text} 这一天`)
    },
  },
  year: {
    usage: 'year(日期)',
    type: ([of, ...rest]) => (of?.is === 'day' && rest.length === 0 ? NUMBER : undefined),
    of: ([day]) => yearOf(day as Day),
  },
  month: {
    usage: 'month(日期)',
    type: ([of, ...rest]) => (of?.is === 'day' && rest.length === 0 ? NUMBER : undefined),
    of: ([day]) => monthOf(day as Day),
  },
  years: {
    usage: 'years(起, 止)，满多少年',
    type: ([from, to, ...rest]) => (from?.is === 'day' && to?.is === 'day' && rest.length === 0 ? NUMBER : undefined),
    of: ([from, to]) => fullYears(from as Day, to as Day),
  },
  /** The first of several sources that says anything: the accepted total before the sum of its parts. */
  firstKnown: {
    usage: 'firstKnown(先用的, 没有时用的)',
    type: (args) => args.reduce<Type | undefined>((type, one) => (type ? unified(type, one) : undefined), args[0]),
    of: (args) =>
      args.find((value) => !(value instanceof Gap && value.error === null)) ??
      (args as readonly Gap[]).reduce((a, b) => (b.missing.length < a.missing.length ? b : a)),
    takesGaps: true,
  },
}

/** The type that two values share, for a list or the branches of an `if`; `undefined` where there is none. */
export function unified(a: Type, b: Type): Type | undefined {
  if (a.is === 'number' && b.is === 'number') {
    const unit = commonUnit(a.unit, b.unit)
    return unit && { is: 'number', unit }
  }
  if (a.is === 'list' && b.is === 'list') {
    const of = unified(a.of, b.of)
    return of && { is: 'list', of }
  }
  if (a.is === 'record' && b.is === 'record') {
    const names = Object.keys(a.fields)
    return names.length === Object.keys(b.fields).length &&
      names.every((name) => b.fields[name] !== undefined && unified(a.fields[name]!, b.fields[name]) !== undefined)
      ? a
      : undefined
  }
  if (a.is === 'text' && b.is === 'text') return a.choices === b.choices ? a : { is: 'text' }
  return a.is === b.is ? a : undefined
}

/** Whether two values of one type are equal. */
export function same(a: Value, b: Value): boolean {
  return typeof a === 'string' || typeof a === 'boolean' ? a === b : compareNum(a as Num, b as Num) === 0
}

function items(list: Value | undefined): readonly Value[] {
  return list as readonly Value[]
}

function flat(args: readonly Value[]): readonly Value[] {
  return args.length === 1 && Array.isArray(args[0]) ? items(args[0]) : args
}

function folded(args: readonly Value[], by: (a: Num, b: Num) => Num, start: Num): Value {
  let total: Num = start
  let gap: Gap | null = null
  for (const value of flat(args)) {
    if (value instanceof Gap) gap = joined(gap ?? value, value)
    else total = by(total, value as Num)
  }
  return gap ?? total
}

function extreme(args: readonly Value[], sign: 1 | -1): Value {
  let best: Value | null = null
  let gap: Gap | null = null
  for (const value of flat(args)) {
    if (value instanceof Gap) gap = joined(gap ?? value, value)
    else if (best === null || sign * ordered(value, best) > 0) best = value
  }
  return gap ?? best ?? failed('空清单没有最大最小数')
}

/** Numbers by size, days by the calendar. */
export function ordered(a: Value, b: Value): number {
  return typeof a === 'string' ? (a < (b as string) ? -1 : a > (b as string) ? 1 : 0) : compareNum(a as Num, b as Num)
}

function numbersOf(args: readonly Type[]): Type | undefined {
  const type = comparablesOf(args)
  return type?.is === 'number' ? type : undefined
}

function comparablesOf(args: readonly Type[]): Type | undefined {
  const [first] = args
  const types = args.length === 1 && first?.is === 'list' ? [first.of] : args
  const type = types.reduce<Type | undefined>((found, one) => (found ? unified(found, one) : undefined), types[0])
  return type?.is === 'number' || type?.is === 'day' ? type : undefined
}

/** Rounding is to the unit that one sees, so an amount of money has to say which one that is. */
function whole(args: readonly Type[]): Type | undefined {
  const [of] = args
  if (args.length !== 1 || of?.is !== 'number') return undefined
  return isPlain(of.unit.dimension) || isCount(of.unit.dimension) ? of : undefined
}

function rounds(args: readonly Type[]): Type | undefined {
  const [of, places] = args
  return args.length === 2 && places?.is === 'number' && isPlain(places.unit.dimension) && of ? whole([of]) : undefined
}

function fullYears(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from)
  return daysBetween(addMonths(from, 12 * years), to) < 0 ? years - 1 : years
}
