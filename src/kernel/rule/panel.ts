import { type Bound, higher, lower, scoreOutcome, validOn } from './assess.ts'
import { type Finding, type Outcome, outcomeOf } from './explain.ts'
import { Gap } from './gap.ts'
import {
  constant,
  findingsOf,
  keyOf,
  made,
  newProgram,
  once,
  type Place,
  placeIn,
  valueIn,
  variable,
} from './generate.ts'
import type { Condition, Together } from './rule.ts'
import { type Score, scoreOf } from './score.ts'
import type { Env, RecordValue, Value } from './value.ts'

/** What was found of a condition, in exact values; `wording` puts it into words. */
export interface ConditionFindings {
  readonly condition: Condition
  readonly outcome: Outcome
  /** What is missing, or the error, where there is no answer. */
  readonly gap: Gap | null
  readonly leaves: readonly Finding[]
  /** The values of the facts that the condition reads, in the order of `explained.reads`. */
  readonly facts: readonly Value[]
}

export interface RuleFindings {
  readonly bound: Bound
  readonly outcome: Outcome
  /** Without 政策有效期, which does not depend on the enterprise. */
  readonly conditions: readonly ConditionFindings[]
  readonly score: Score | null
}

/** Several rules that are asked together: whatever they have in common is computed once for an enterprise. */
export interface Panel {
  /** The answers, in the order of the rules. */
  readonly outcomes: (facts: RecordValue) => readonly Outcome[]
  /** The answers with everything that led to them. */
  readonly findings: (facts: RecordValue) => readonly RuleFindings[]
}

/** All rules are bound to one day and read one dictionary of facts. The functions are generated when they are first asked. */
export function panel(bounds: readonly Bound[]): Panel {
  let outcomes: Panel['outcomes'] | null = null
  let findings: Panel['findings'] | null = null
  return {
    outcomes: (facts) => (outcomes ??= generated<Outcome>(bounds, outcomeOfRule))(facts),
    findings: (facts) => (findings ??= generated<RuleFindings>(bounds, findingsOfRule))(facts),
  }
}

type Written = (bound: Bound, place: Place) => string

function generated<T>(bounds: readonly Bound[], write: Written) {
  const program = newProgram()
  const rules = bounds.map((bound, index) =>
    once(`rule ${index}`, placeIn(program, bound), (place) => write(bound, place)),
  )
  return made<T>(program, rules)
}

const outcomeOfRule: Written = (bound, place) =>
  togetherWritten(
    bound,
    bound.rule.conditions.map((condition) => outcomeWritten(bound, condition, place)),
    place,
  )

function outcomeWritten(bound: Bound, condition: Condition, place: Place): string {
  const of = (value: unknown) => constant(place.program, value)
  return condition.isScore
    ? `${of(outcomeOfScore)}(${of(condition)}, ${scoreWritten(bound, place)})`
    : `${of(outcomeOf)}(${valueIn(condition.tree, place)})`
}

/** An expression for what the outcomes of the conditions come to. */
function togetherWritten({ rule, day }: Bound, outcomes: readonly string[], place: Place): string {
  if (validOn(rule, day) === 'notMet') return constant(place.program, 'notMet')
  return rule.together === null ? allOf(outcomes, place) : joinedAs(rule.together, outcomes, place)
}

/** The least of several outcomes; what cannot change the answer is not asked. */
function allOf([first, ...others]: readonly string[], place: Place): string {
  if (first === undefined) return constant(place.program, 'met')
  if (others.length === 0) return first
  const of = variable(place)
  const least = `${constant(place.program, lower)}(${of}, ${allOf(others, place)})`
  return `((${of} = ${first}) === ${constant(place.program, 'notMet')} ? ${of} : ${least})`
}

function joinedAs(node: Together, outcomes: readonly string[], place: Place): string {
  if (node.is === 'condition') return outcomes[node.index]!
  const sides = [node.left, node.right].map((side) => joinedAs(side, outcomes, place))
  return `${constant(place.program, node.is === 'and' ? lower : higher)}(${sides.join()})`
}

const findingsOfRule: Written = (bound, place) => {
  const { conditions } = bound.rule
  const of = (value: unknown) => constant(place.program, value)
  const found = conditions.map(() => variable(place))
  const asked = conditions.map((condition, at) => `${found[at]} = ${conditionWritten(bound, condition, place)}`)
  const outcomes = found.map((condition) => `${condition}.outcome`)
  const score = hasScore(bound) ? `${scoreWritten(bound, place)}.score` : of(null)
  return (
    `(${asked.map((one) => `${one}, `).join('')}{ bound: ${of(bound)}, ` +
    `outcome: ${togetherWritten(bound, outcomes, place)}, conditions: [${found.join()}], score: ${score} })`
  )
}

function conditionWritten(bound: Bound, condition: Condition, place: Place): string {
  const of = (value: unknown) => constant(place.program, value)
  if (condition.isScore) return `${of(scoreFound)}(${of(condition)}, ${scoreWritten(bound, place)})`
  const { tree, explained } = condition
  const keys = explained.reads.map((read) => keyOf(read.tree, bound.parameters))
  const facts = once(
    `facts ${keys.join()}`,
    place,
    (inside) => `[${explained.reads.map((read) => valueIn(read.tree, inside)).join()}]`,
  )
  return `${of(conditionFound)}(${of(condition)}, ${valueIn(tree, place)}, ${findingsOf(explained.questions, place)}, ${facts})`
}

function conditionFound(
  condition: Condition,
  value: Value,
  leaves: readonly Finding[],
  facts: readonly Value[],
): ConditionFindings {
  return { condition, outcome: outcomeOf(value), gap: value instanceof Gap ? value : null, leaves, facts }
}

function hasScore({ rule }: Bound): boolean {
  return rule.groups.length > 0 || rule.conditions.some(({ isScore }) => isScore)
}

/** The score table of a rule, with what it was computed in. */
interface Scored {
  readonly env: Env
  readonly score: Score | null
}

/** An expression for the score of a rule, which it shares with no other. */
function scoreWritten(bound: Bound, place: Place): string {
  const of = constant(place.program, bound)
  return once(`score ${of}`, place, ({ program }) => `${constant(program, scored)}(${of}, facts)`)
}

function scored({ rule, parameters, day }: Bound, facts: RecordValue): Scored {
  const env: Env = { facts, parameters, day, remembered: [], locals: [] }
  return { env, score: rule.groups.length === 0 ? null : scoreOf(rule.groups, env) }
}

function outcomeOfScore(condition: Condition, { score, env }: Scored): Outcome {
  return scoreOutcome(condition, score, env)
}

function scoreFound(condition: Condition, { env, score }: Scored): ConditionFindings {
  const { find, reads } = condition.explained
  const outcome = scoreOutcome(condition, score, env)
  env.locals[0] = (outcome === 'met' ? score?.least : score?.most) ?? 0
  const leaves = find(env).slice(0, 1)
  const facts = reads.map((read) => read.run(env))
  const gap = outcome === 'unknown' ? (score?.gap ?? null) : null
  return { condition, outcome, gap, leaves: leaves.map((leaf) => ({ ...leaf, outcome })), facts }
}
