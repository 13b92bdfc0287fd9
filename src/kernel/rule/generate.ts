import {
  comparedQuotient,
  compiled,
  either,
  isDecided,
  type Operation,
  operationOf,
  type QuotientComparison,
  quotientOf,
} from './compile.ts'
import { answered, compared, type Fork, type Question, type Questions } from './explain.ts'
import type { Fraction } from './number.ts'
import { isObject } from './shape.ts'
import type { Comparison } from './syntax.ts'
import { parts, type Tree } from './tree.ts'
import type { Type } from './type.ts'
import type { Env, RecordValue } from './value.ts'

/**
 * JavaScript in the making, for what is asked of very many enterprises at once. It is written from checked trees and
 * consists of the words in this file and of numbers: no name and no text of a rule stands in it, they are handed to it
 * as constants. It knows whole numbers and yes and no; all else it leaves to the functions of `compile.ts` and
 * `explain.ts`, so that the language has one meaning.
 */
export interface Program {
  readonly constants: Map<unknown, string>
  /** The functions that remember what they said of an enterprise, by what they work out. */
  readonly remembering: Map<string, string>
  readonly functions: string[]
}

/** The rule that an expression is of, on its day, and the function that it stands in. */
export interface Place extends Pick<Env, 'parameters' | 'day'> {
  readonly program: Program
  /** The variables of the function. */
  readonly variables: string[]
}

export function newProgram(): Program {
  return { constants: new Map(), remembering: new Map(), functions: [] }
}

export function placeIn(program: Program, { parameters, day }: Pick<Env, 'parameters' | 'day'>): Place {
  return { program, parameters, day, variables: [] }
}

/** An expression for a value that is the same for every enterprise. */
export function constant({ constants }: Program, value: unknown): string {
  if (typeof value === 'boolean' || value === null || Number.isSafeInteger(value)) return `(${value})`
  const name = constants.get(value) ?? `k${constants.size}`
  constants.set(value, name)
  return name
}

/** An expression for what is worked out once for an enterprise, wherever the key occurs again. */
export function once(key: string, { program, ...rule }: Place, write: (inside: Place) => string): string {
  const { remembering, functions } = program
  const known = remembering.get(key)
  if (known !== undefined) return `${known}()`
  const slot = remembering.size
  remembering.set(key, `f${slot}`)
  const inside = placeIn(program, rule)
  const text = write(inside)
  functions.push(
    `function f${slot}() { if (s${slot} !== undefined) return s${slot}; ${declared(inside)} return s${slot} = ${text} }`,
  )
  return `f${slot}()`
}

/** A function of the facts that returns what each expression says. */
export function made<T>(program: Program, expressions: readonly string[]): (facts: RecordValue) => readonly T[] {
  const slots = [...program.remembering.keys()].map((_, slot) => `s${slot}`)
  const source = [
    `'use strict'`,
    `const [${[...program.constants.values()].join()}] = constants`,
    `let ${['facts', ...slots].join()}`,
    ...program.functions,
    'return (given) => {',
    ['facts = given', ...slots.map((slot) => `${slot} = undefined`)].join(';'),
    `return [${expressions.join()}] }`,
  ]
  return new Function('constants', source.join('\n'))([...program.constants.keys()])
}

/** An expression for the value of a tree, which depends on no element of a loop around it. */
export function valueIn(tree: Tree, place: Place): string {
  const { program } = place
  switch (tree.is) {
    case 'constant':
      return constant(program, tree.value)
    case 'parameter':
      return constant(program, place.parameters[tree.name])
    case 'today':
      return constant(program, place.day)
    case 'fact':
      return `facts[${constant(program, tree.name)}]`
    case 'definition':
      return valueIn(tree.of, place)
    case 'and':
    case 'or': {
      const [left, right, decisive] = [variable(place), variable(place), tree.is === 'or']
      const decided = `${left} !== ${!decisive} && ${constant(program, isDecided)}(${left}, ${decisive})`
      const both = `${left} === ${!decisive} ? ${right} : ${constant(program, either)}(${left}, ${right}, ${decisive})`
      return (
        `((${left} = ${valueIn(tree.left, place)}) === ${decisive} || ${decided} ? ${left} : ` +
        `(${right} = ${valueIn(tree.right, place)}, ${both}))`
      )
    }
    case 'not': {
      const of = variable(place)
      return `((${of} = ${valueIn(tree.of, place)}) === true ? false : ${of} === false ? true : ${of})`
    }
    case 'if': {
      const [yes, no] = [valueIn(tree.yes, place), valueIn(tree.no, place)]
      const condition = variable(place)
      return `((${condition} = ${valueIn(tree.condition, place)}) === true ? ${yes} : ${condition} === false ? ${no} : ${condition})`
    }
    default:
      return once(keyOf(tree, place.parameters), place, (inside) => workedOut(tree, inside))
  }
}

type WorkedOut = Exclude<
  Tree,
  { readonly is: 'constant' | 'parameter' | 'today' | 'fact' | 'definition' | 'and' | 'or' | 'not' | 'if' }
>

function workedOut(tree: WorkedOut, place: Place): string {
  const { program, parameters, day } = place
  switch (tree.is) {
    case 'local':
      throw new RangeError('the element of a loop stands outside of it')
    case 'some':
    case 'every':
    case 'for':
    case 'filter': {
      const rule = `parameters: ${constant(program, parameters)}, day: ${constant(program, day)}`
      return `${constant(program, compiled(tree))}({ facts, ${rule}, remembered: [], locals: [] })`
    }
    case 'arithmetic':
      return tree.op === '/' ? operated(tree, place) : ofWholes(tree, place, tree.op)
    case 'comparison': {
      const quotient = quotientOf(tree)
      return quotient === null ? ofWholes(tree, place, tree.op) : comparedWholes(tree, quotient, place)
    }
    default:
      return operated(tree, place)
  }
}

function operated(tree: Operation, place: Place): string {
  const values = parts(tree).map((part) => valueIn(part, place))
  return `${constant(place.program, operationOf(tree))}(${values.join()})`
}

/** Of whole numbers a and b, with a variable c: whether the value comes out exactly, and the value. */
const WHOLES: {
  readonly [op in '+' | '-' | '*' | Comparison]: (
    a: string,
    b: string,
    c: string,
  ) => readonly [fits: string, value: string]
} = {
  '+': (a, b, c) => [`Number.isSafeInteger(${c} = ${a} + ${b})`, c],
  '-': (a, b, c) => [`Number.isSafeInteger(${c} = ${a} - ${b})`, c],
  // −0 is 0.
  '*': (a, b, c) => [`Number.isSafeInteger(${c} = ${a} * ${b})`, `${c} + 0`],
  '=': (a, b) => ['true', `${a} === ${b}`],
  '!=': (a, b) => ['true', `${a} !== ${b}`],
  '<': (a, b) => ['true', `${a} < ${b}`],
  '<=': (a, b) => ['true', `${a} <= ${b}`],
  '>': (a, b) => ['true', `${a} > ${b}`],
  '>=': (a, b) => ['true', `${a} >= ${b}`],
}

function ofWholes(
  tree: Operation & { readonly left: Tree; readonly right: Tree },
  place: Place,
  op: keyof typeof WHOLES,
) {
  const [a, b, c] = [variable(place), variable(place), variable(place)]
  const [fits, value] = WHOLES[op](a, b, c)
  const [left, right] = [valueIn(tree.left, place), valueIn(tree.right, place)]
  const exact = `${constant(place.program, operationOf(tree))}(${a}, ${b})`
  return `(${a} = ${left}, ${b} = ${right}, ${areNumbers(a, b)} && ${fits} ? ${value} : ${exact})`
}

/** a ÷ b against a constant p ÷ q, where b is positive: a × q against p × b. */
function comparedWholes(
  tree: Tree & { readonly is: 'comparison' },
  { top, bottom, holds }: QuotientComparison,
  place: Place,
): string {
  const { program } = place
  const [a, b, t] = [variable(place), variable(place), variable(place)]
  const values = `${a} = ${valueIn(top, place)}, ${b} = ${valueIn(bottom, place)}, ${t} = ${valueIn(tree.right, place)}`
  const exact = `${constant(program, comparedQuotient)}(${a}, ${b}, ${t}, ${constant(program, holds)})`
  const threshold = thresholdOf(tree.right, place)
  if (threshold === null) return `(${values}, ${exact})`
  const [left, right] = [variable(place), variable(place)]
  const fits =
    `${areNumbers(a, b)} && ${b} > 0 && Number.isSafeInteger(${left} = ${a} * ${threshold.bottom}) && ` +
    `Number.isSafeInteger(${right} = ${b} * ${threshold.top})`
  return `(${values}, ${fits} ? ${left} ${tree.op} ${right} : ${exact})`
}

/** The parts of a small fraction or a whole number that is the same for every enterprise. */
function thresholdOf(tree: Tree, { parameters }: Place): Fraction | null {
  const value = tree.is === 'parameter' ? parameters[tree.name] : tree.is === 'constant' ? tree.value : null
  if (typeof value === 'number') return { top: value, bottom: 1 }
  return isObject(value) && 'top' in value ? (value as unknown as Fraction) : null
}

function areNumbers(a: string, b: string): string {
  return `typeof ${a} === 'number' && typeof ${b} === 'number'`
}

/** A new variable of the function. */
export function variable({ variables }: Place): string {
  const name = `t${variables.length}`
  variables.push(name)
  return name
}

function declared({ variables }: Place): string {
  return variables.length === 0 ? '' : `let ${variables.join()};`
}

/** An expression for the list of what is found. */
export function findingsOf(questions: Questions, place: Place): string {
  const found = questions.map((one) => (one.is === 'question' ? findingOf(one, place) : `...${forked(one, place)}`))
  return `[${found.join()}]`
}

function forked({ condition, asked, yes, no }: Fork, place: Place): string {
  const met = variable(place)
  const lists = [yes, no, asked].map((questions) => findingsOf(questions, place))
  return `((${met} = ${valueIn(condition, place)}) === true ? ${lists[0]} : ${met} === false ? ${lists[1]} : ${lists[2]})`
}

/** A leaf that several conditions have in common is found once. */
function findingOf({ asked, tree, actual, threshold, quotient }: Question, outer: Place): string {
  return once(`finding ${asked.text} ${asked.wanted}${keyOf(tree, outer.parameters)}`, outer, (place) => {
    const { program } = place
    if (threshold === null)
      return `${constant(program, answered)}(${constant(program, asked)}, ${valueIn(tree, place)})`
    const compare = [tree, actual, threshold, ...(quotient === null ? [] : [quotient.top, quotient.bottom])]
    const values = compare.map((part) => valueIn(part, place))
    return `${constant(program, compared)}(${[constant(program, asked), ...values].join()})`
  })
}

/** Trees of one key have one value and one unit, wherever they stand. */
export function keyOf(tree: Tree, parameters: RecordValue): string {
  return JSON.stringify(tree, (name, value: unknown) => {
    if (name === 'from' || name === 'to') return undefined
    if (typeof value === 'bigint') return `${value}n`
    if (!isObject(value)) return value
    if (name === 'type') return value.is === 'number' ? (value as Type & { is: 'number' }).unit.name : value.is
    const meant = meantBy(value as unknown as Tree)
    return meant.is === 'parameter' ? { is: meant.is, type: meant.type, value: parameters[meant.name] } : meant
  })
}

/** What the name of a definition stands for. */
function meantBy(tree: Tree): Tree {
  return tree.is === 'definition' ? meantBy(tree.of) : tree
}
