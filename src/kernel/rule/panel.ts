import type { Day } from '../values.ts'
import { type Bound, scoreOutcome, togetherOf, validOn } from './assess.ts'
import { compiled, type Share } from './compile.ts'
import { explanation, type Finding, type Outcome, outcomeOf } from './explain.ts'
import { Gap } from './gap.ts'
import type { Condition } from './rule.ts'
import { type Score, scoreOf } from './score.ts'
import { isObject } from './shape.ts'
import { parts, type Tree } from './tree.ts'
import type { Type } from './type.ts'
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

/** All rules are bound to one day and read one dictionary of facts. */
export function panel(bounds: readonly Bound[]): Panel {
  const slots = new Map<string, number>()
  const asked = bounds.map((bound) => askedTogether(bound, slots))
  return {
    outcomes(facts) {
      const shared = envOf(facts, slots.size)
      return asked.map(({ outcome }) => outcome(shared))
    },
    findings(facts) {
      const shared = envOf(facts, slots.size)
      return asked.map((rule) => rule.find(shared))
    },
  }
}

interface AskedRule {
  readonly outcome: (shared: Env) => Outcome
  readonly find: (shared: Env) => RuleFindings
}

/** Parameters and the day are constants of the compiled rules. */
function envOf(facts: RecordValue, size: number): Env {
  return { facts, parameters: {}, day: '' as Day, remembered: new Array(size).fill(undefined), locals: [] }
}

function askedTogether(bound: Bound, slots: Map<string, number>): AskedRule {
  const { rule, day, parameters } = bound
  const share = sharing(bound, slots)
  const valid = validOn(rule, day)
  const scores = rule.groups.length > 0 || rule.conditions.some(({ isScore }) => isScore)
  const scored = (facts: RecordValue): Scored => {
    if (!scores) return UNSCORED
    const env: Env = { facts, parameters, day, remembered: [], locals: [] }
    return { env, score: rule.groups.length === 0 ? null : scoreOf(rule.groups, env) }
  }
  const asked = rule.conditions.map((one) => (one.isScore ? scoreAsked(one) : conditionAsked(one, share)))
  return {
    outcome(shared) {
      const own = scored(shared.facts)
      return togetherOf(rule, valid, (index) => asked[index]!.outcome(shared, own))
    },
    find(shared) {
      const own = scored(shared.facts)
      const conditions = asked.map(({ find }) => find(shared, own))
      const outcome = togetherOf(rule, valid, (index) => conditions[index]!.outcome)
      return { bound, outcome, conditions, score: own.score }
    },
  }
}

/** The score table of a rule, with what it was computed in. */
interface Scored {
  readonly env: Env
  readonly score: Score | null
}

const UNSCORED: Scored = { env: envOf({}, 0), score: null }

interface AskedCondition {
  readonly outcome: (shared: Env, own: Scored) => Outcome
  readonly find: (shared: Env, own: Scored) => ConditionFindings
}

function conditionAsked(condition: Condition, share: Share): AskedCondition {
  const { tree, text } = condition
  const run = compiled(tree, share)
  const { find, reads } = explanation(tree, text, share)
  return {
    outcome: (shared) => outcomeOf(run(shared)),
    find(shared) {
      const value = run(shared)
      const leaves: Finding[] = []
      find(shared, leaves)
      const facts = reads.map((read) => read.run(shared))
      return { condition, outcome: outcomeOf(value), gap: value instanceof Gap ? value : null, leaves, facts }
    },
  }
}

function scoreAsked(condition: Condition): AskedCondition {
  const { find, reads } = condition.explained
  return {
    outcome: (_, { env, score }) => scoreOutcome(condition, score, env),
    find(_, { env, score }) {
      const outcome = scoreOutcome(condition, score, env)
      env.locals[0] = (outcome === 'met' ? score?.least : score?.most) ?? 0
      const leaves: Finding[] = []
      find(env, leaves)
      const facts = reads.map((read) => read.run(env))
      const gap = outcome === 'unknown' ? (score?.gap ?? null) : null
      return { condition, outcome, gap, leaves: leaves.slice(0, 1).map((leaf) => ({ ...leaf, outcome })), facts }
    },
  }
}

/** Parameters become constants; what is the same in several rules has one place where its value is remembered. */
function sharing({ parameters, day }: Bound, slots: Map<string, number>): Share {
  return <T>(tree: Tree, run: (env: Env) => T, as = '') => {
    if (tree.is === 'parameter' || tree.is === 'today') {
      const value = (tree.is === 'today' ? day : parameters[tree.name]) as T
      return () => value
    }
    if ((as === '' && CHEAP.has(tree.is)) || !isClosed(tree, [])) return run
    const key = as + keyOf(tree, parameters)
    const slot = slots.get(key) ?? slots.size
    slots.set(key, slot)
    return (env) => {
      const known = env.remembered[slot]
      return (known === undefined ? (env.remembered[slot] = run(env)) : known) as T
    }
  }
}

/** What is sooner done again than looked up. */
const CHEAP: ReadonlySet<Tree['is']> = new Set([
  'constant',
  'fact',
  'local',
  'field',
  'and',
  'or',
  'not',
  'negative',
  'if',
])

/** Whether nothing in it depends on the element that a loop around it is at. */
function isClosed(tree: Tree, bound: readonly number[]): boolean {
  switch (tree.is) {
    case 'local':
      return bound.includes(tree.slot)
    case 'definition':
      return true
    case 'some':
    case 'every':
    case 'for':
      return isClosed(tree.list, bound) && isClosed(tree.body, [...bound, tree.slot])
    case 'filter':
      return isClosed(tree.of, bound) && isClosed(tree.where, [...bound, tree.slot])
    default:
      return parts(tree).every((part) => isClosed(part, bound))
  }
}

/** Trees of one key have one value and one unit, wherever they stand. */
function keyOf(tree: Tree, parameters: RecordValue): string {
  return JSON.stringify(tree, (name, value: unknown) => {
    if (name === 'from' || name === 'to') return undefined
    if (typeof value === 'bigint') return `${value}n`
    if (!isObject(value)) return value
    if (name === 'type') return value.is === 'number' ? (value as Type & { is: 'number' }).unit.name : value.is
    if (value.is === 'definition') return value.of
    return value.is === 'parameter'
      ? { is: 'parameter', type: value.type, value: parameters[String(value.name)] }
      : value
  })
}
