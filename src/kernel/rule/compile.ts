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
import type { Tree } from './tree.ts'
import type { Env, RecordValue, Run, Value } from './value.ts'

const COMPARES: { readonly [op in Comparison]: (a: Value, b: Value) => boolean } = {
  '=': same,
  '!=': (a, b) => !same(a, b),
  '<': (a, b) => ordered(a, b) < 0,
  '<=': (a, b) => ordered(a, b) <= 0,
  '>': (a, b) => ordered(a, b) > 0,
  '>=': (a, b) => ordered(a, b) >= 0,
}

type Order = (order: number) => boolean

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

/** What becomes of the function that was made of a tree: itself, or one that remembers its answer. */
export type Share = <T>(tree: Tree, run: (env: Env) => T, as?: string) => (env: Env) => T

/** Within one rule, definitions are remembered. */
const byDefinition: Share = (tree, run) => {
  if (tree.is !== 'definition') return run
  const { index } = tree
  return (env) => (env.remembered[index] ??= run(env)) as ReturnType<typeof run>
}

/** A checked tree as a function. The check has proved the types, so that values are taken for what they must be. */
export function compiled(tree: Tree, share: Share = byDefinition): Run {
  return share(
    tree,
    made(tree, (part) => compiled(part, share)),
  )
}

function made(tree: Tree, part: (of: Tree) => Run): Run {
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
    case 'definition':
      return apart(part(tree.of))
    case 'today':
      return ({ day }) => day
    case 'local': {
      const { slot } = tree
      return ({ locals }) => locals[slot]!
    }
    case 'field': {
      const { name } = tree
      return through(part(tree.of), (record) => (record as RecordValue)[name]!)
    }
    case 'projection': {
      const { name } = tree
      return through(part(tree.of), (list) =>
        (list as readonly Value[]).map((record) => (record instanceof Gap ? record : (record as RecordValue)[name]!)),
      )
    }
    case 'element':
      return both(part(tree.of), part(tree.index), (list, index) => element(list as readonly Value[], index))
    case 'filter':
      return filter(part(tree.of), tree.slot, part(tree.where))
    case 'negative':
      return through(part(tree.of), (value) => minus(0, value as Num))
    case 'arithmetic': {
      const compute = COMPUTES[tree.op]
      return both(part(tree.left), part(tree.right), (a, b) => compute(a as Num, b as Num))
    }
    case 'power': {
      const { exponent } = tree
      return through(part(tree.base), (base) => raised(base as Num, exponent))
    }
    case 'between':
      return both(part(tree.start), part(tree.end), (from, to) => daysBetween(from as Day, to as Day))
    case 'later': {
      const move = tree.by.type.is === 'number' && tree.by.type.unit.dimension.day ? addDays : addMonths
      const { sign } = tree
      return both(part(tree.day), part(tree.by), (day, by) =>
        typeof by === 'number' ? move(day as Day, sign * by) : failed('日期只能加减整天、整月、整年'),
      )
    }
    case 'comparison': {
      const quotient = quotientOf(tree.left, part)
      if (quotient !== null && tree.op in ORDERS)
        return compareQuotient(quotient.top, quotient.bottom, part(tree.right), ORDERS[tree.op as keyof typeof ORDERS])
      return both(part(tree.left), part(tree.right), COMPARES[tree.op])
    }
    case 'and':
      return kleene(part(tree.left), part(tree.right), false)
    case 'or':
      return kleene(part(tree.left), part(tree.right), true)
    case 'not':
      return through(part(tree.of), (value) => !value)
    case 'if': {
      const [condition, yes, no] = [part(tree.condition), part(tree.yes), part(tree.no)]
      return (env) => {
        const met = condition(env)
        return met instanceof Gap ? met : met ? yes(env) : no(env)
      }
    }
    case 'some':
      return quantified(part(tree.list), tree.slot, part(tree.body), true)
    case 'every':
      return quantified(part(tree.list), tree.slot, part(tree.body), false)
    case 'for': {
      const [list, body, { slot }] = [part(tree.list), part(tree.body), tree]
      return (env) => {
        const items = list(env)
        return items instanceof Gap ? items : (items as readonly Value[]).map((item) => inside(env, slot, item, body))
      }
    }
    case 'call':
      return call(tree.name, tree.args.map(part))
    case 'list': {
      const items = tree.items.map(part)
      return (env) => items.map((item) => item(env))
    }
    case 'record': {
      const entries = tree.entries.map(({ name, value }) => [name, part(value)] as const)
      return (env) => Object.fromEntries(entries.map(([name, run]) => [name, run(env)]))
    }
  }
}

function through(of: Run, map: (value: Value) => Value): Run {
  return (env) => {
    const value = of(env)
    return value instanceof Gap ? value : map(value)
  }
}

/** Both sides are asked even where one is unknown, so that everything that is missing is told at once. */
function both(left: Run, right: Run, map: (a: Value, b: Value) => Value): Run {
  return (env) => {
    const a = left(env)
    const b = right(env)
    return a instanceof Gap || b instanceof Gap ? joined(a, b) : map(a, b)
  }
}

/** Kleene's and (`decisive` false) and or (true): a decisive side decides whatever the other would have said. */
function kleene(left: Run, right: Run, decisive: boolean): Run {
  return (env) => {
    const a = left(env)
    if (a === decisive || (a instanceof Gap && a.error !== null)) return a
    const b = right(env)
    if (b === decisive || (b instanceof Gap && b.error !== null)) return b
    return a instanceof Gap || b instanceof Gap ? joined(a, b) : !decisive
  }
}

/** Larger powers are a slip; they would cost memory without end. */
const POWER_DIGITS_MAX = 10_000

function raised(base: Num, exponent: number): Value {
  if (isZeroNum(base) && exponent < 0) return failed('除数为零')
  const exact = toRational(base)
  const digits = `${exact.num}${exact.den}`.length * Math.abs(exponent)
  return digits > POWER_DIGITS_MAX ? failed('乘方的结果太大') : fromRational(power(exact, exponent))
}

/** Numerator and denominator of the division that a tree is, looked up through the names of definitions. */
function quotientOf(tree: Tree, part: (of: Tree) => Run): { readonly top: Run; readonly bottom: Run } | null {
  if (tree.is === 'definition') {
    const found = quotientOf(tree.of, part)
    return found && { top: apart(found.top), bottom: apart(found.bottom) }
  }
  if (tree.is !== 'arithmetic' || tree.op !== '/') return null
  return { top: part(tree.left), bottom: part(tree.right) }
}

/** A definition has locals of its own: those of a loop in which it is used stay as they are. */
function apart(run: Run): Run {
  return (env) => run({ ...env, locals: [] })
}

/** a ÷ b against t without the quotient: a against t × b, the other way round where b is negative. */
function compareQuotient(top: Run, bottom: Run, threshold: Run, holds: Order): Run {
  return (env) => {
    const [a, b, t] = [top(env), bottom(env), threshold(env)]
    if (isZeroNum(b as Num) && !(a instanceof Gap)) return failed('除数为零')
    if (a instanceof Gap || b instanceof Gap || t instanceof Gap) return joined(joined(a, b), t)
    const order = compareProduct(a as Num, t as Num, b as Num)
    return holds(isNegative(b as Num) ? -order : order)
  }
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

function call(name: string, args: readonly Run[]): Run {
  const { of, takesGaps = false } = library[name]!
  return (env) => {
    const values = args.map((run) => run(env))
    if (!takesGaps) {
      const gaps = values.filter((value) => value instanceof Gap)
      if (gaps.length > 0) return gaps.reduce(joined)
    }
    return of(values)
  }
}
