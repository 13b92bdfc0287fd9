import { compiled } from './compile.ts'
import { Gap } from './gap.ts'
import { ceilingNum, compareNum, minus, type Num, times } from './number.ts'
import { type Shown, show, showNumber } from './show.ts'
import type { Comparison, Span } from './syntax.ts'
import { parts, readsFacts, type Tree } from './tree.ts'
import { isCount, type Unit } from './unit.ts'
import type { Env, Run, Value } from './value.ts'

/** What a condition rests on. `open`: only somebody's judgement can tell. */
export type Outcome = 'met' | 'notMet' | 'open' | 'unknown'

/** One comparison of a condition, with all that makes it so. */
export interface Leaf {
  readonly text: string
  readonly outcome: Outcome
  readonly actual: Shown | null
  readonly op: Comparison | null
  readonly threshold: Shown | null
  /** How far beyond the threshold, in its unit; negative by how much it falls short. */
  readonly distance: Shown | null
  /** Of a ratio that falls short: how much more of its numerator would do. */
  readonly more: (Shown & { readonly of: string }) | null
  readonly missing: readonly string[]
  /** Why it could not be computed; the outcome is then unknown. */
  readonly error: string | null
}

/** A fact that a condition reads, as it was found. */
export interface Used {
  readonly name: string
  readonly value: string | null
  readonly unit: string
}

export interface Explanation {
  readonly leaves: (env: Env) => readonly Leaf[]
  readonly used: (env: Env) => readonly Used[]
  readonly parameters: readonly string[]
}

/** Prepares the explanation of a checked condition; `text` is its source. */
export function explanation(tree: Tree, text: string): Explanation {
  const leaves = leavesOf(tree, text, true)
  const reads = [...factsOf(tree, text)]
  return {
    leaves,
    used: (env) =>
      reads.map(([name, { run, type }]) => ({ name, ...(show(run(env), type) ?? { value: null, unit: '' }) })),
    parameters: [...new Set(parametersOf(tree))],
  }
}

export function outcomeOf(value: Value): Outcome {
  return value instanceof Gap ? 'unknown' : value ? 'met' : 'notMet'
}

type Leaves = (env: Env) => readonly Leaf[]

/** `wanted`: whether the part has to be true or false for the whole to be met. */
function leavesOf(tree: Tree, text: string, wanted: boolean): Leaves {
  switch (tree.is) {
    case 'and':
    case 'or': {
      const [left, right] = [leavesOf(tree.left, text, wanted), leavesOf(tree.right, text, wanted)]
      return (env) => [...left(env), ...right(env)]
    }
    case 'not':
      return leavesOf(tree.of, text, !wanted)
    case 'definition':
      return leavesOf(tree.of, tree.text, wanted)
    case 'if': {
      const condition = compiled(tree.condition)
      const [asked, yes, no] = [
        leavesOf(tree.condition, text, true),
        leavesOf(tree.yes, text, wanted),
        leavesOf(tree.no, text, wanted),
      ]
      return (env) => {
        const met = condition(env)
        return met instanceof Gap ? asked(env) : met ? yes(env) : no(env)
      }
    }
    case 'comparison': {
      const op = wanted ? tree.op : OPPOSITE[tree.op]
      const turned = readsFacts(tree.right) && !readsFacts(tree.left)
      return turned
        ? comparisonLeaf(tree, text, MIRRORED[op], tree.right, tree.left, wanted)
        : comparisonLeaf(tree, text, op, tree.left, tree.right, wanted)
    }
    default:
      return answerLeaf(tree, text, wanted)
  }
}

const OPPOSITE = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const
const MIRRORED = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

function answerLeaf(tree: Tree, text: string, wanted: boolean): Leaves {
  const run = compiled(tree)
  const threshold = { value: wanted ? '是' : '否', unit: '' }
  return (env) => {
    const value = run(env)
    const told = { ...lacking(value), text: slice(text, tree), outcome: answered(value, wanted) }
    return [{ ...told, actual: show(value, tree.type), op: '=', threshold, distance: null, more: null }]
  }
}

function comparisonLeaf(tree: Tree, text: string, op: Comparison, left: Tree, right: Tree, wanted: boolean): Leaves {
  const [run, actual, threshold] = [compiled(tree), compiled(left), compiled(right)]
  const ratio = ratioOf(left, text)
  const unit = left.type.is === 'number' ? left.type.unit : null
  const limitUnit = right.type.is === 'number' && right.type.unit.name !== '' ? right.type.unit : unit
  return (env) => {
    const [value, a, t] = [run(env), actual(env), threshold(env)]
    const known = !(a instanceof Gap) && !(t instanceof Gap)
    const margin = known && unit !== null ? marginOf(op, a as Num, t as Num) : null
    return [
      {
        ...lacking(value),
        text: slice(text, tree),
        outcome: answered(value, wanted),
        actual: show(a, left.type),
        op,
        threshold: limitUnit === null || t instanceof Gap ? show(t, right.type) : showNumber(t as Num, limitUnit),
        distance: margin === null || unit === null ? null : points(margin, unit),
        more: ratio !== null && known && (op === '>=' || op === '>') ? ratio(env, t as Num) : null,
      },
    ]
  }
}

function lacking(value: Value): Pick<Leaf, 'missing' | 'error'> {
  return value instanceof Gap ? { missing: value.missing, error: value.error } : { missing: [], error: null }
}

function answered(value: Value, wanted: boolean): Outcome {
  return value instanceof Gap ? 'unknown' : value === wanted ? 'met' : 'notMet'
}

function marginOf(op: Comparison, actual: Num, threshold: Num): Num | null {
  if (op === '>=' || op === '>') return minus(actual, threshold)
  if (op === '<=' || op === '<') return minus(threshold, actual)
  return null
}

/** The difference of two shares is in percentage points. */
function points(margin: Num, unit: Unit): Shown {
  const shown = showNumber(margin, unit)
  return unit.name === '%' ? { ...shown, unit: '百分点' } : shown
}

/** How much the numerator of a quotient lacks: threshold × denominator − numerator. */
function ratioOf(tree: Tree, text: string) {
  if (tree.is === 'definition') return ratioOf(tree.of, tree.text)
  if (tree.is !== 'arithmetic' || tree.op !== '/' || tree.left.type.is !== 'number') return null
  const [numerator, denominator, { unit }] = [compiled(tree.left), compiled(tree.right), tree.left.type]
  const of = nameOf(tree.left, text)
  return (env: Env, threshold: Num): Leaf['more'] => {
    const [top, bottom] = [numerator(env), denominator(env)]
    if (top instanceof Gap || bottom instanceof Gap) return null
    const more = minus(times(threshold, bottom as Num), top as Num)
    if (compareNum(more, 0) <= 0) return null
    return { ...showNumber(isCount(unit.dimension) ? ceilingNum(more) : more, unit), of }
  }
}

/** What a clerk calls it: the last name of a path, the list that is summed. */
function nameOf(tree: Tree, text: string): string {
  if (tree.is === 'call' && tree.args.length === 1) return nameOf(tree.args[0]!, text)
  if ('name' in tree) return tree.name
  return slice(text, tree)
}

function slice(text: string, { from, to }: Span): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ').trim()
}

type Read = readonly [name: string, { readonly run: Run; readonly type: Tree['type'] }]

/** Facts by the paths on which they are read: 近三年.研发费用. */
function factsOf(tree: Tree, text: string): ReadonlyMap<string, Read[1]> {
  const found = new Map<string, Read[1]>()
  const visit = (node: Tree, source: string): void => {
    if (isFact(node)) found.set(pathOf(node), { run: compiled(node), type: node.type })
    else for (const part of parts(node)) visit(part, node.is === 'definition' ? node.text : source)
  }
  visit(tree, text)
  return found
}

function isFact(tree: Tree): boolean {
  if (tree.is === 'fact') return true
  return (tree.is === 'field' || tree.is === 'projection') && isFact(tree.of)
}

function pathOf(tree: Tree): string {
  if (tree.is === 'field' || tree.is === 'projection') return `${pathOf(tree.of)}.${tree.name}`
  return tree.is === 'fact' ? tree.name : ''
}

function parametersOf(tree: Tree): string[] {
  return tree.is === 'parameter' ? [tree.name] : parts(tree).flatMap(parametersOf)
}
