import { addDays, addMonths, daysBetween } from '../day.ts'
import { power } from '../exact.ts'
import type { Day } from '../values.ts'
import { failed, Gap, joined } from './gap.ts'
import { library, ordered, same } from './library.ts'
import {
  compareProduct,
  fromRational,
  isNegative,
  isZeroNum,
  minus,
  type Num,
  over,
  plus,
  times,
  toRational,
} from './number.ts'
import type { Comparison } from './syntax.ts'
import { parts, type Tree } from './tree.ts'
import type { Env, RecordValue, Run, Value } from './value.ts'

const COMPARES: { readonly [op in Comparison]: (a: Value, b: Value) => boolean } = {
  '=': same,
  '!=': (a, b) => !same(a, b),
  '<': (a, b) => ordered(a, b) < 0,
  '<=': (a, b) => ordered(a, b) <= 0,
  '>': (a, b) => ordered(a, b) > 0,
  '>=': (a, b) => ordered(a, b) >= 0,
}

export type Order = (order: number) => boolean

const ORDERS: { readonly [op in '<' | '<=' | '>' | '>=']: Order } = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

const COMPUTES: { readonly [op in '+' | '-' | '*' | '/']: (a: Num, b: Num) => Value } = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': (a, b) => (isZeroNum(b) ? failed('除数为零') : over(a, b)),
}

/** A checked tree as a function. The check has proved the types, so that values are taken for what they must be. */
export function compiled(tree: Tree): Run {
  switch (tree.is) {
    case 'constant': {
      const { value } = tree
      return () => value
    }
    case 'fact': {
      const { name } = tree
      return ({ facts }) => facts[name]!
    }
    case 'parameter': {
      const { name } = tree
      return ({ parameters }) => parameters[name]!
    }
    case 'definition': {
      const [run, { index }] = [apart(compiled(tree.of)), tree]
      return (env) => (env.remembered[index] ??= run(env)) as Value
    }
    case 'today':
      return ({ day }) => day
    case 'local': {
      const { slot } = tree
      return ({ locals }) => locals[slot]!
    }
    case 'filter':
      return filter(compiled(tree.of), tree.slot, compiled(tree.where))
    case 'comparison': {
      const quotient = quotientOf(tree)
      if (quotient === null) return applied(tree)
      const inner = tree.left.is === 'definition' ? (part: Tree) => apart(compiled(part)) : compiled
      return compareQuotient(inner(quotient.top), inner(quotient.bottom), compiled(tree.right), quotient.holds)
    }
    case 'and':
      return kleene(compiled(tree.left), compiled(tree.right), false)
    case 'or':
      return kleene(compiled(tree.left), compiled(tree.right), true)
    case 'if': {
      const [condition, yes, no] = [compiled(tree.condition), compiled(tree.yes), compiled(tree.no)]
      return (env) => {
        const met = condition(env)
        return met instanceof Gap ? met : met ? yes(env) : no(env)
      }
    }
    case 'some':
      return quantified(compiled(tree.list), tree.slot, compiled(tree.body), true)
    case 'every':
      return quantified(compiled(tree.list), tree.slot, compiled(tree.body), false)
    case 'for': {
      const [list, body, { slot }] = [compiled(tree.list), compiled(tree.body), tree]
      return (env) => {
        const items = list(env)
        return items instanceof Gap ? items : (items as readonly Value[]).map((item) => inside(env, slot, item, body))
      }
    }
    default:
      return applied(tree)
  }
}

/** A node whose parts are all asked, whatever they say, and whose value follows from theirs. */
export type Operation = Extract<
  Tree,
  {
    readonly is:
      | ('field' | 'projection' | 'element' | 'negative' | 'not' | 'arithmetic' | 'power' | 'between' | 'later')
      | ('comparison' | 'call' | 'list' | 'record')
  }
>

/** Every part is asked even where one is unknown, so that everything that is missing is told at once. */
function applied(tree: Operation): Run {
  const [apply, runs] = [operationOf(tree), parts(tree).map(compiled)]
  const [first, second] = runs as [Run, Run]
  if (runs.length === 1) return (env) => apply(first(env))
  if (runs.length === 2) return (env) => apply(first(env), second(env))
  return (env) => apply(...runs.map((run) => run(env)))
}

/** What a node makes of the values of its parts, gaps included; parts are taken in the order of `parts`. */
export function operationOf(tree: Operation): (...of: readonly Value[]) => Value {
  switch (tree.is) {
    case 'field': {
      const { name } = tree
      return through((record) => (record as RecordValue)[name]!)
    }
    case 'projection': {
      const { name } = tree
      return through((list) =>
        (list as readonly Value[]).map((record) => (record instanceof Gap ? record : (record as RecordValue)[name]!)),
      )
    }
    case 'element':
      return both((list, index) => element(list as readonly Value[], index))
    case 'negative':
      return through((value) => minus(0, value as Num))
    case 'not':
      return through((value) => !value)
    case 'arithmetic':
      return both(COMPUTES[tree.op] as (a: Value, b: Value) => Value)
    case 'power': {
      const { exponent } = tree
      return through((base) => raised(base as Num, exponent))
    }
    case 'between':
      return both((from, to) => daysBetween(from as Day, to as Day))
    case 'later': {
      const move = tree.by.type.is === 'number' && tree.by.type.unit.dimension.day ? addDays : addMonths
      const { sign } = tree
      return both((day, by) =>
        typeof by === 'number' ? move(day as Day, sign * by) : failed('日期只能加减整天、整月、整年'),
      )
    }
    case 'comparison':
      return both(COMPARES[tree.op])
    case 'call':
      return call(tree.name)
    case 'list':
      return (...items) => items
    case 'record': {
      const names = tree.entries.map(({ name }) => name)
      return (...values) => Object.fromEntries(names.map((name, index) => [name, values[index]!]))
    }
  }
}

function through(map: (value: Value) => Value) {
  return (value: Value): Value => (value instanceof Gap ? value : map(value))
}

function both(map: (a: Value, b: Value) => Value) {
  return (a: Value, b: Value): Value => (a instanceof Gap || b instanceof Gap ? joined(a, b) : map(a, b))
}

/** Kleene's and (`decisive` false) and or (true): a decisive side decides whatever the other would have said. */
function kleene(left: Run, right: Run, decisive: boolean): Run {
  return (env) => {
    const a = left(env)
    return isDecided(a, decisive) ? a : either(a, right(env), decisive)
  }
}

/** Whether the other side of an `and` or an `or` need not be asked. */
export function isDecided(a: Value, decisive: boolean): boolean {
  return a === decisive || (a instanceof Gap && a.error !== null)
}

/** What an `and` or an `or` says whose first side has not decided it. */
export function either(a: Value, b: Value, decisive: boolean): Value {
  if (isDecided(b, decisive)) return b
  return a instanceof Gap || b instanceof Gap ? joined(a, b) : !decisive
}

/** Larger powers are a slip; they would cost memory without end. */
const POWER_DIGITS_MAX = 10_000

function raised(base: Num, exponent: number): Value {
  if (isZeroNum(base) && exponent < 0) return failed('除数为零')
  const exact = toRational(base)
  const digits = `${exact.num}${exact.den}`.length * Math.abs(exponent)
  return digits > POWER_DIGITS_MAX ? failed('乘方的结果太大') : fromRational(power(exact, exponent))
}

/** A comparison of a quotient, looked up through the names of definitions, with what it is compared to. */
export interface QuotientComparison {
  readonly top: Tree
  readonly bottom: Tree
  readonly holds: Order
}

/** `null` where a comparison is not one by size, or not of a quotient. */
export function quotientOf({ op, left }: Tree & { readonly is: 'comparison' }): QuotientComparison | null {
  if (op === '=' || op === '!=') return null
  let of = left
  while (of.is === 'definition') of = of.of
  return of.is === 'arithmetic' && of.op === '/' ? { top: of.left, bottom: of.right, holds: ORDERS[op] } : null
}

/** A definition has locals of its own: those of a loop in which it is used stay as they are. */
function apart(run: Run): Run {
  return (env) => run({ ...env, locals: [] })
}

function compareQuotient(top: Run, bottom: Run, threshold: Run, holds: Order): Run {
  return (env) => comparedQuotient(top(env), bottom(env), threshold(env), holds)
}

/** a ÷ b against t without the quotient: a against t × b, the other way round where b is negative. */
export function comparedQuotient(a: Value, b: Value, t: Value, holds: Order): Value {
  if (isZeroNum(b as Num) && !(a instanceof Gap)) return failed('除数为零')
  if (a instanceof Gap || b instanceof Gap || t instanceof Gap) return joined(joined(a, b), t)
  const order = compareProduct(a as Num, t as Num, b as Num)
  return holds(isNegative(b as Num) ? -order : order)
}

function quantified(list: Run, slot: number, body: Run, decisive: boolean): Run {
  return (env) => {
    const items = list(env)
    if (items instanceof Gap) return items
    let gap: Gap | null = null
    for (const item of items as readonly Value[]) {
      const holds = inside(env, slot, item, body)
      if (holds === decisive) return holds
      if (holds instanceof Gap) gap = joined(gap ?? holds, holds)
    }
    return gap ?? !decisive
  }
}

/** Where it is unknown whether an element belongs to the list, so is the list. */
function filter(of: Run, slot: number, where: Run): Run {
  return (env) => {
    const items = of(env)
    if (items instanceof Gap) return items
    let gap: Gap | null = null
    const found: Value[] = []
    for (const item of items as readonly Value[]) {
      const holds = inside(env, slot, item, where)
      if (holds instanceof Gap) gap = joined(gap ?? holds, holds)
      else if (holds) found.push(item)
    }
    return gap ?? found
  }
}

function inside(env: Env, slot: number, item: Value, body: Run): Value {
  env.locals[slot] = item
  return body(env)
}

function element(list: readonly Value[], index: Value): Value {
  const at = Number(index)
  return (at < 0 ? list.at(at) : list[at - 1]) ?? failed(`清单只有${list.length}项，没有第${at}项`)
}

function call(name: string) {
  const { of, takesGaps = false } = library[name]!
  return (...values: readonly Value[]): Value => {
    if (!takesGaps) {
      const gaps = values.filter((value) => value instanceof Gap)
      if (gaps.length > 0) return gaps.reduce(joined)
    }
    return of(values)
  }
}
