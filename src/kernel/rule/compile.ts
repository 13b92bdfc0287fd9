import { addDays, addMonths, daysBetween } from '../day.ts'
import { power } from '../exact.ts'
import type { Day } from '../values.ts'
import { failed, Gap, joined } from './gap.ts'
import { library, ordered, same } from './library.ts'
import { fromRational, isZeroNum, minus, type Num, over, plus, times, toRational } from './number.ts'
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
      const { index } = tree
      const run = compiled(tree.of)
      return (env) => (env.defined[index] ??= run(env))
    }
    case 'today':
      return ({ day }) => day
    case 'local': {
      const { slot } = tree
      return ({ locals }) => locals[slot]!
    }
    case 'field': {
      const { name } = tree
      return through(compiled(tree.of), (record) => (record as RecordValue)[name]!)
    }
    case 'projection': {
      const { name } = tree
      return through(compiled(tree.of), (list) =>
        (list as readonly Value[]).map((record) => (record instanceof Gap ? record : (record as RecordValue)[name]!)),
      )
    }
    case 'element':
      return both(compiled(tree.of), compiled(tree.index), (list, index) => element(list as readonly Value[], index))
    case 'filter':
      return filter(compiled(tree.of), tree.slot, compiled(tree.where))
    case 'negative':
      return through(compiled(tree.of), (value) => minus(0, value as Num))
    case 'arithmetic': {
      const compute = COMPUTES[tree.op]
      return both(compiled(tree.left), compiled(tree.right), (a, b) => compute(a as Num, b as Num))
    }
    case 'power': {
      const { exponent } = tree
      return through(compiled(tree.base), (base) =>
        isZeroNum(base as Num) && exponent < 0
          ? failed('除数为零')
          : fromRational(power(toRational(base as Num), exponent)),
      )
    }
    case 'between':
      return both(compiled(tree.start), compiled(tree.end), (from, to) => daysBetween(from as Day, to as Day))
    case 'later': {
      const move = tree.by.type.is === 'number' && tree.by.type.unit.dimension.day ? addDays : addMonths
      const { sign } = tree
      return both(compiled(tree.day), compiled(tree.by), (day, by) =>
        typeof by === 'number' ? move(day as Day, sign * by) : failed('日期只能加减整天、整月、整年'),
      )
    }
    case 'comparison': {
      const compares = COMPARES[tree.op]
      return both(compiled(tree.left), compiled(tree.right), compares)
    }
    case 'and':
      return kleene(compiled(tree.left), compiled(tree.right), false)
    case 'or':
      return kleene(compiled(tree.left), compiled(tree.right), true)
    case 'not':
      return through(compiled(tree.of), (value) => !value)
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
    case 'call':
      return call(tree.name, tree.args.map(compiled))
    case 'list': {
      const items = tree.items.map(compiled)
      return (env) => items.map((item) => item(env))
    }
    case 'record': {
      const entries = tree.entries.map(({ name, value }) => [name, compiled(value)] as const)
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
