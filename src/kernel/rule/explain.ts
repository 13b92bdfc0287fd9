import { compiled } from './compile.ts'
import { Gap } from './gap.ts'
import { ceilingNum, compareNum, isNegative, minus, type Num, times } from './number.ts'
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
  readonly ratio: Ratio | null
}

/** The numerator of a quotient. */
interface Ratio {
  readonly of: string
  readonly unit: Unit
  /** Whether it is in whole things, so that no part of one is lacking. */
  readonly counts: boolean
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

/** A comparison, or a plain yes or no, that a condition rests on. */
export interface Question {
  readonly is: 'question'
  readonly asked: Asked
  readonly tree: Tree
  readonly actual: Tree
  /** `null` where a plain yes or no is asked for. */
  readonly threshold: Tree | null
  /** Of a quotient that is asked to be large enough. */
  readonly quotient: { readonly top: Tree; readonly bottom: Tree } | null
}

/** Where the answer to one question says which others are asked; while it is unknown, it is the one that is asked. */
export interface Fork {
  readonly is: 'fork'
  readonly condition: Tree
  readonly asked: Questions
  readonly yes: Questions
  readonly no: Questions
}

/** What a condition asks, in the order of its text. */
export type Questions = readonly (Question | Fork)[]

export interface Explanation {
  readonly questions: Questions
  readonly find: (env: Env) => readonly Finding[]
  /** The facts that are read, by their paths. */
  readonly reads: readonly Read[]
  readonly parameters: readonly string[]
}

interface Read {
  readonly name: string
  readonly tree: Tree
  readonly run: Run
}

/** Prepares the explanation of a checked condition; `text` is its source. */
export function explanation(tree: Tree, text: string): Explanation {
  const questions = questionsOf(tree, true, text)
  return {
    questions,
    find: finding(questions),
    reads: [...factsOf(tree).values()],
    parameters: [...new Set(parametersOf(tree))],
  }
}

/** The leaves of a condition in words. */
export function leavesOf({ find }: Explanation, env: Env): readonly Leaf[] {
  return find(env).map(leafOf)
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
  return reads.map(({ name, run, tree }) => {
    const shown = show(run(env), tree.type) ?? { value: null, unit: '' }
    return { name, ...shown, origins: origins[name] ?? [] }
  })
}

export function outcomeOf(value: Value): Outcome {
  return value instanceof Gap ? 'unknown' : value ? 'met' : 'notMet'
}

/** `wanted`: whether the part has to be true or false for the whole to be met. */
function questionsOf(tree: Tree, wanted: boolean, text: string): Questions {
  switch (tree.is) {
    case 'and':
    case 'or':
      return [...questionsOf(tree.left, wanted, text), ...questionsOf(tree.right, wanted, text)]
    case 'not':
      return questionsOf(tree.of, !wanted, text)
    case 'definition':
      return questionsOf(tree.of, wanted, tree.text)
    case 'if': {
      const [yes, no] = [questionsOf(tree.yes, wanted, text), questionsOf(tree.no, wanted, text)]
      return [{ is: 'fork', condition: tree.condition, asked: questionsOf(tree.condition, true, text), yes, no }]
    }
    case 'comparison': {
      const op = wanted ? tree.op : OPPOSITE[tree.op]
      const turned = readsFacts(tree.right) && !readsFacts(tree.left)
      return turned
        ? [comparison(tree, wanted, text, MIRRORED[op], tree.right, tree.left)]
        : [comparison(tree, wanted, text, op, tree.left, tree.right)]
    }
    default:
      return [plain(tree, wanted, text)]
  }
}

const OPPOSITE = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const
const MIRRORED = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

function plain(tree: Tree, wanted: boolean, text: string): Question {
  const asked: Asked = {
    ...{ text: slice(text, tree), wanted, op: '=', actual: tree.type, threshold: YES_NO, ratio: null },
  }
  return { is: 'question', asked, tree, actual: tree, threshold: null, quotient: null }
}

function comparison(
  tree: Tree,
  wanted: boolean,
  text: string,
  op: Comparison,
  actual: Tree,
  threshold: Tree,
): Question {
  const unit = actual.type.is === 'number' ? actual.type.unit : null
  const limitUnit = threshold.type.is === 'number' && threshold.type.unit.name !== '' ? threshold.type.unit : unit
  const quotient = op === '>=' || op === '>' ? quotientOf(actual, text) : null
  const limit: Type = limitUnit === null ? threshold.type : { is: 'number', unit: limitUnit }
  const asked: Asked = {
    ...{ text: slice(text, tree), wanted, op, actual: actual.type, threshold: limit },
    ratio: quotient === null ? null : quotient.ratio,
  }
  return { is: 'question', asked, tree, actual, threshold, quotient: quotient === null ? null : quotient.parts }
}

function finding(questions: Questions): Explanation['find'] {
  const finds = questions.map((one) => (one.is === 'fork' ? finderOfFork(one) : finderOf(one)))
  return (env) => finds.flatMap((find) => find(env))
}

function finderOfFork({ condition, asked, yes, no }: Fork): (env: Env) => readonly Finding[] {
  const [decide, ask, ifYes, ifNo] = [compiled(condition), finding(asked), finding(yes), finding(no)]
  return (env) => {
    const met = decide(env)
    return met instanceof Gap ? ask(env) : met ? ifYes(env) : ifNo(env)
  }
}

function finderOf({ asked, tree, actual, threshold, quotient }: Question): (env: Env) => Finding {
  const run = compiled(tree)
  if (threshold === null) return (env) => answered(asked, run(env))
  const [left, right] = [compiled(actual), compiled(threshold)]
  if (quotient === null) return (env) => compared(asked, run(env), left(env), right(env))
  const [top, bottom] = [compiled(quotient.top), compiled(quotient.bottom)]
  return (env) => compared(asked, run(env), left(env), right(env), top(env), bottom(env))
}

/** What was found of a plain yes or no. */
export function answered(asked: Asked, value: Value): Finding {
  return {
    asked,
    outcome: saidOf(value, asked.wanted),
    gap: value instanceof Gap ? value : null,
    actual: value,
    threshold: asked.wanted,
    distance: null,
    more: null,
  }
}

/** What was found of a comparison that says `value`; with numerator and denominator where it is one of a quotient. */
export function compared(
  asked: Asked,
  value: Value,
  actual: Value,
  threshold: Value,
  top?: Value,
  bottom?: Value,
): Finding {
  const isKnown = !(actual instanceof Gap || threshold instanceof Gap)
  const outcome = saidOf(value, asked.wanted)
  return {
    asked,
    outcome,
    gap: value instanceof Gap ? value : null,
    actual,
    threshold,
    distance: isKnown && asked.actual.is === 'number' ? marginOf(asked.op, actual as Num, threshold as Num) : null,
    more: isKnown && asked.ratio !== null ? lackOf(asked.ratio, outcome, threshold as Num, top!, bottom!) : null,
  }
}

function saidOf(value: Value, wanted: boolean): Outcome {
  return value instanceof Gap ? 'unknown' : value === wanted ? 'met' : 'notMet'
}

/** How much the numerator lacks: threshold × denominator − numerator; `null` where it lacks nothing. */
function lackOf({ counts }: Ratio, outcome: Outcome, threshold: Num, top: Value, bottom: Value): Num | null {
  if (top instanceof Gap || bottom instanceof Gap) return null
  if (outcome === 'met' && !isNegative(bottom as Num)) return null
  const more = minus(times(threshold, bottom as Num), top as Num)
  if (compareNum(more, 0) <= 0) return null
  return counts ? ceilingNum(more) : more
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

function quotientOf(tree: Tree, text: string): { readonly ratio: Ratio; readonly parts: Question['quotient'] } | null {
  if (tree.is === 'definition') return quotientOf(tree.of, tree.text)
  if (tree.is !== 'arithmetic' || tree.op !== '/' || tree.left.type.is !== 'number') return null
  const { unit } = tree.left.type
  const ratio = { of: nameOf(tree.left, text), unit, counts: isCount(unit.dimension) }
  return { ratio, parts: { top: tree.left, bottom: tree.right } }
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
function factsOf(tree: Tree): ReadonlyMap<string, Read> {
  const found = new Map<string, Read>()
  const visit = (node: Tree): void => {
    if (!isFact(node)) for (const part of parts(node)) visit(part)
    else found.set(pathOf(node), { name: pathOf(node), tree: node, run: compiled(node) })
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
