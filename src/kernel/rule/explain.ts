import { compiled, type Share } from './compile.ts'
import { Gap } from './gap.ts'
import { ceilingNum, compareNum, minus, type Num, times } from './number.ts'
import { type Shown, show, showNumber } from './show.ts'
import type { Comparison, Span } from './syntax.ts'
import { parts, readsFacts, type Tree } from './tree.ts'
import { type Type, YES_NO } from './type.ts'
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

/** Where a fact was found. */
export interface FactOrigin {
  readonly source: string
  /** The day it was stated or last changed, where that is known. */
  readonly on: string | null
}

/** By the path of the fact: `职工总数`, `近三年.销售收入`. */
export type Origins = { readonly [path: string]: readonly FactOrigin[] }

/** A fact that a condition reads, as it was found. */
export interface Used {
  readonly name: string
  readonly value: string | null
  readonly unit: string
  readonly origins: readonly FactOrigin[]
}

/** A comparison as the rule asks it: the same for every enterprise. */
export interface Asked {
  readonly text: string
  /** The answer with which the condition is met. */
  readonly wanted: boolean
  readonly op: Comparison
  readonly actual: Type
  readonly threshold: Type
  /** The numerator of a quotient, with its unit. */
  readonly ratio: { readonly of: string; readonly unit: Unit } | null
}

/** What was found of one enterprise: a leaf in exact values and base units, before anybody words it. */
export interface Finding {
  readonly asked: Asked
  readonly outcome: Outcome
  /** What is missing, or the error, where there is no answer. */
  readonly gap: Gap | null
  readonly actual: Value
  readonly threshold: Value
  readonly distance: Num | null
  readonly more: Num | null
}

/** Adds to what was found. */
export type Find = (env: Env, found: Finding[]) => void

export interface Explanation {
  readonly find: Find
  /** The facts that are read, by their paths. */
  readonly reads: readonly Read[]
  readonly parameters: readonly string[]
}

interface Read {
  readonly name: string
  readonly type: Type
  readonly run: Run
}

/** Prepares the explanation of a checked condition; `text` is its source. */
export function explanation(tree: Tree, text: string, share?: Share): Explanation {
  return {
    find: findOf(tree, true, { text, share }),
    reads: [...factsOf(tree, share).values()],
    parameters: [...new Set(parametersOf(tree))],
  }
}

/** The leaves of a condition in words. */
export function leavesOf({ find }: Explanation, env: Env): readonly Leaf[] {
  const found: Finding[] = []
  find(env, found)
  return found.map(leafOf)
}

export function leafOf({ asked, outcome, gap, actual, threshold, distance, more }: Finding): Leaf {
  const { text, op, ratio } = asked
  return {
    missing: gap?.missing ?? [],
    error: gap?.error ?? null,
    text,
    outcome,
    actual: show(actual, asked.actual),
    op,
    threshold: show(threshold, asked.threshold),
    distance: distance === null || asked.actual.is !== 'number' ? null : points(distance, asked.actual.unit),
    more: more === null || ratio === null ? null : { ...showNumber(more, ratio.unit), of: ratio.of },
  }
}

/** The facts that a condition reads, in words. */
export function usedBy({ reads }: Explanation, env: Env, origins: Origins): readonly Used[] {
  return reads.map(({ name, run, type }) => {
    const shown = show(run(env), type) ?? { value: null, unit: '' }
    return { name, ...shown, origins: origins[name] ?? [] }
  })
}

export function outcomeOf(value: Value): Outcome {
  return value instanceof Gap ? 'unknown' : value ? 'met' : 'notMet'
}

/** The text that a tree was read from, and how what it computes is shared. */
interface Source {
  readonly text: string
  readonly share: Share | undefined
}

/** `wanted`: whether the part has to be true or false for the whole to be met. */
function findOf(tree: Tree, wanted: boolean, source: Source): Find {
  switch (tree.is) {
    case 'and':
    case 'or': {
      const [left, right] = [findOf(tree.left, wanted, source), findOf(tree.right, wanted, source)]
      return (env, found) => {
        left(env, found)
        right(env, found)
      }
    }
    case 'not':
      return findOf(tree.of, !wanted, source)
    case 'definition':
      return findOf(tree.of, wanted, { ...source, text: tree.text })
    case 'if': {
      const condition = compiled(tree.condition, source.share)
      const asked = findOf(tree.condition, true, source)
      const [yes, no] = [findOf(tree.yes, wanted, source), findOf(tree.no, wanted, source)]
      return (env, found) => {
        const met = condition(env)
        const find = met instanceof Gap ? asked : met ? yes : no
        find(env, found)
      }
    }
    case 'comparison': {
      const op = wanted ? tree.op : OPPOSITE[tree.op]
      const turned = readsFacts(tree.right) && !readsFacts(tree.left)
      return turned
        ? comparisonFind(tree, wanted, source, MIRRORED[op], tree.right, tree.left)
        : comparisonFind(tree, wanted, source, op, tree.left, tree.right)
    }
    default:
      return answerFind(tree, wanted, source)
  }
}

const OPPOSITE = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const
const MIRRORED = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

function answerFind(tree: Tree, wanted: boolean, { text, share }: Source): Find {
  const run = compiled(tree, share)
  const asked: Asked = {
    ...{ text: slice(text, tree), wanted, op: '=', actual: tree.type, threshold: YES_NO, ratio: null },
  }
  return one(tree, asked, share, (env) => {
    const actual = run(env)
    return found(asked, actual, actual, wanted, null, null)
  })
}

function comparisonFind(
  tree: Tree,
  wanted: boolean,
  { text, share }: Source,
  op: Comparison,
  left: Tree,
  right: Tree,
): Find {
  const [run, actual, threshold] = [tree, left, right].map((part) => compiled(part, share)) as [Run, Run, Run]
  const unit = left.type.is === 'number' ? left.type.unit : null
  const limitUnit = right.type.is === 'number' && right.type.unit.name !== '' ? right.type.unit : unit
  const ratio = op === '>=' || op === '>' ? ratioOf(left, text, share) : null
  const limit: Type = limitUnit === null ? right.type : { is: 'number', unit: limitUnit }
  const asked: Asked = { text: slice(text, tree), wanted, op, actual: left.type, threshold: limit, ratio }
  return one(tree, asked, share, (env) => {
    const [value, a, t] = [run(env), actual(env), threshold(env)]
    if (a instanceof Gap || t instanceof Gap) return found(asked, value, a, t, null, null)
    const distance = unit === null ? null : marginOf(op, a as Num, t as Num)
    return found(asked, value, a, t, distance, ratio === null ? null : ratio.lacks(env, t as Num))
  })
}

/** A leaf that several conditions have in common is found once. */
function one(tree: Tree, asked: Asked, share: Share | undefined, make: (env: Env) => Finding): Find {
  const find = share === undefined ? make : share(tree, make, `${asked.text} ${asked.wanted}`)
  return (env, all) => void all.push(find(env))
}

function found(
  asked: Asked,
  value: Value,
  actual: Value,
  threshold: Value,
  distance: Num | null,
  more: Num | null,
): Finding {
  const gap = value instanceof Gap ? value : null
  return { asked, outcome: answered(value, asked.wanted), gap, actual, threshold, distance, more }
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

interface Ratio {
  readonly of: string
  readonly unit: Unit
  /** How much the numerator lacks: threshold × denominator − numerator; `null` where it lacks nothing. */
  readonly lacks: (env: Env, threshold: Num) => Num | null
}

function ratioOf(tree: Tree, text: string, share: Share | undefined): Ratio | null {
  if (tree.is === 'definition') return ratioOf(tree.of, tree.text, share)
  if (tree.is !== 'arithmetic' || tree.op !== '/' || tree.left.type.is !== 'number') return null
  const [numerator, denominator] = [compiled(tree.left, share), compiled(tree.right, share)]
  const { unit } = tree.left.type
  const counts = isCount(unit.dimension)
  const lacks: Ratio['lacks'] = (env, threshold) => {
    const [top, bottom] = [numerator(env), denominator(env)]
    if (top instanceof Gap || bottom instanceof Gap) return null
    const more = minus(times(threshold, bottom as Num), top as Num)
    if (compareNum(more, 0) <= 0) return null
    return counts ? ceilingNum(more) : more
  }
  return { of: nameOf(tree.left, text), unit, lacks }
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

/** Facts by the paths on which they are read: 近三年.研发费用. */
function factsOf(tree: Tree, share: Share | undefined): ReadonlyMap<string, Read> {
  const found = new Map<string, Read>()
  const visit = (node: Tree): void => {
    if (!isFact(node)) for (const part of parts(node)) visit(part)
    else found.set(pathOf(node), { name: pathOf(node), type: node.type, run: compiled(node, share) })
  }
  visit(tree)
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
