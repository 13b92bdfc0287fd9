import { divide, roundDown, roundHalfUp, toDecimal } from '../exact.ts'
import type { Problem } from '../problem.ts'
import type { Day, Decimal } from '../values.ts'
import { type Leaf, leavesOf, type Origins, type Outcome, outcomeOf, type Used, usedBy } from './explain.ts'
import { Gap } from './gap.ts'
import { compareNum, type Num, num, times, toRational } from './number.ts'
import type { Amount, Condition, Rounding, Rule, Step, Together } from './rule.ts'
import { type Score, scoreOf } from './score.ts'
import { type Shown, showNumber } from './show.ts'
import { unitNamed } from './unit.ts'
import type { Env, RecordValue } from './value.ts'

/** A parameter's value in force, with the article that sets it. */
export interface Threshold extends Shown {
  readonly name: string
  readonly from: Day
  readonly cites: string
}

export interface AssessedCondition {
  readonly id: string
  readonly label: string
  readonly outcome: Outcome
  /** The comparison that decided, out of all in `leaves`. */
  readonly actual: string | null
  readonly threshold: string | null
  readonly distance: string | null
  readonly unit: string
  readonly more: Leaf['more']
  readonly missing: readonly string[]
  readonly error: string | null
  readonly citation: string
  readonly advice: string | null
  readonly leaves: readonly Leaf[]
  readonly facts: readonly Used[]
  readonly parameters: readonly Threshold[]
}

export interface AssessedStep extends Shown {
  readonly step: 'base' | 'rate' | 'computed' | 'cap' | 'rounded' | 'notMet'
  readonly text: string
}

/** What a clause pays for one matter, before other clauses and budgets are looked at. */
export interface AssessedAmount {
  /** In yuan; `null` while it is not known. */
  readonly amount: Decimal | null
  readonly steps: readonly AssessedStep[]
  readonly missing: readonly string[]
  readonly error: string | null
  readonly citation: string
}

export interface Assessment {
  readonly rule: string
  readonly version: string
  readonly at: Day
  readonly outcome: Outcome
  readonly conditions: readonly AssessedCondition[]
  readonly score: Score | null
  readonly amount: AssessedAmount | null
  /** Every fact that is still asked for. */
  readonly missing: readonly string[]
}

/** A rule on a day: its parameters have the values of that day. */
export interface Bound {
  readonly rule: Rule
  readonly day: Day
  readonly parameters: RecordValue
  readonly thresholds: { readonly [name: string]: Threshold }
}

/** The rule as it stands on a day. A parameter without a value then (a masked one) is a problem by its name. */
export function bind(rule: Rule, day: Day): { readonly bound: Bound } | { readonly problem: Problem } {
  const parameters: Record<string, Num> = {}
  const thresholds: Record<string, Threshold> = {}
  for (const [name, { values }] of Object.entries(rule.data.parameters)) {
    const unit = rule.parameters[name]!
    const found = values.findLast(({ from }) => from <= day)
    if (found === undefined) {
      const why = values.length === 0 ? '文件没有给出数值' : `${day}时还没有数值`
      return {
        problem: {
          code: 'rule.parameter',
          message: `「${rule.data.name}」不能计算：参数「${name}」${why}`,
          advice: '按本地文件补上参数的数值、起始日期和文号条款后再算',
        },
      }
    }
    parameters[name] = times(num(found.value), unit.factor)
    thresholds[name] = { name, ...showNumber(parameters[name], unit), from: found.from, cites: found.cites }
  }
  return { bound: { rule, day, parameters, thresholds } }
}

/** Only the answer, for long lists. */
export function outcomeOn({ rule, day, parameters }: Bound, facts: RecordValue): Outcome {
  const env: Env = { facts, parameters, day, remembered: [], locals: [] }
  const score = rule.groups.length === 0 ? null : scoreOf(rule.groups, env)
  return togetherOf(rule, validOn(rule, day), (index) => {
    const condition = rule.conditions[index]!
    return condition.isScore ? scoreOutcome(condition, score, env) : outcomeOf(condition.run(env))
  })
}

/** The answer with everything that led to it. */
export function assess(bound: Bound, facts: RecordValue, origins: Origins = {}): Assessment {
  const { rule, day, parameters } = bound
  const env: Env = { facts, parameters, day, remembered: [], locals: [] }
  const score = rule.groups.length === 0 ? null : scoreOf(rule.groups, env)
  const assessed = rule.conditions.map((condition) =>
    condition.isScore
      ? assessedScore(bound, condition, score, env, origins)
      : assessedCondition(bound, condition, env, origins),
  )
  const valid = validity(rule, day)
  const outcome = togetherOf(rule, valid?.outcome ?? 'met', (index) => assessed[index]!.outcome)
  const conditions = valid === null ? assessed : [valid, ...assessed]
  return {
    rule: rule.data.id,
    version: rule.data.version,
    at: day,
    outcome,
    conditions,
    score,
    amount: rule.amount === null ? null : amountOf(rule.amount, outcome, conditions, env),
    missing: [...new Set(conditions.flatMap(({ missing }) => missing))],
  }
}

const RANK: { readonly [outcome in Outcome]: number } = { notMet: 0, unknown: 1, open: 2, met: 3 }

/** Kleene's and and or over a chain of four: and takes the lower, or the higher. */
export function lower(a: Outcome, b: Outcome): Outcome {
  return RANK[a] <= RANK[b] ? a : b
}

export function higher(a: Outcome, b: Outcome): Outcome {
  return RANK[a] >= RANK[b] ? a : b
}

/** What the conditions come to, each asked by its place; what cannot change the answer is not asked. */
export function togetherOf({ conditions, together }: Rule, valid: Outcome, of: (index: number) => Outcome): Outcome {
  if (together === null) {
    let all = valid
    for (let index = 0; index < conditions.length && all !== 'notMet'; index += 1) all = lower(all, of(index))
    return all
  }
  const walk = (node: Together): Outcome => {
    if (node.is === 'condition') return of(node.index)
    return (node.is === 'and' ? lower : higher)(walk(node.left), walk(node.right))
  }
  return lower(valid, walk(together))
}

export function validOn({ data: { valid } }: Rule, day: Day): Outcome {
  if (valid === null) return 'met'
  const inside = (valid.from === null || valid.from <= day) && (valid.to === null || day <= valid.to)
  return inside ? 'met' : 'notMet'
}

/** 政策有效期, as a condition among the others. */
function validity(rule: Rule, day: Day): AssessedCondition | null {
  const { valid } = rule.data
  if (valid === null) return null
  return {
    ...SILENT,
    id: 'valid',
    label: '政策有效期',
    outcome: validOn(rule, day),
    actual: day,
    threshold: `${valid.from ?? ''}—${valid.to ?? ''}`,
    citation: valid.cites,
    advice: valid.reason,
  }
}

const SILENT = { distance: null, unit: '', more: null, missing: [], error: null, leaves: [], facts: [], parameters: [] }

function assessedCondition(bound: Bound, condition: Condition, env: Env, origins: Origins): AssessedCondition {
  const value = condition.run(env)
  const outcome = outcomeOf(value)
  const leaves = leavesOf(condition.explained, env)
  const deciding = leaves.find((leaf) => leaf.outcome === outcome) ?? leaves[0]
  return {
    ...common(bound, condition, env, origins),
    outcome,
    actual: deciding?.actual?.value ?? null,
    threshold: deciding?.threshold?.value ?? null,
    distance: deciding?.distance?.value ?? null,
    unit: deciding?.actual?.unit ?? deciding?.threshold?.unit ?? '',
    more: deciding?.more ?? null,
    missing: value instanceof Gap ? value.missing : [],
    error: value instanceof Gap ? value.error : null,
    leaves,
  }
}

function common({ thresholds }: Bound, { id, label, cites, advice, explained }: Condition, env: Env, origins: Origins) {
  const parameters = explained.parameters.flatMap((name) => thresholds[name] ?? [])
  return { id, label, citation: cites, advice, facts: usedBy(explained, env, origins), parameters }
}

const POINTS = unitNamed('分')!

export function scoreOutcome({ run }: Condition, score: Score | null, env: Env): Outcome {
  if (score === null || (score.gap !== null && score.gap.error !== null)) return 'unknown'
  const [least, most] = [score.least, score.most].map((points) => {
    env.locals[0] = points
    return outcomeOf(run(env))
  }) as [Outcome, Outcome]
  if (least === most) return least
  return score.gap === null ? 'open' : 'unknown'
}

function assessedScore(
  bound: Bound,
  condition: Condition,
  score: Score | null,
  env: Env,
  origins: Origins,
): AssessedCondition {
  const outcome = scoreOutcome(condition, score, env)
  const decided = outcome === 'met' ? score?.least : score?.most
  env.locals[0] = decided ?? 0
  const [leaf] = leavesOf(condition.explained, env)
  const said = score === null ? null : intervalOf(score)
  return {
    ...common(bound, condition, env, origins),
    outcome,
    actual: said,
    threshold: leaf?.threshold?.value ?? null,
    distance: outcome === 'met' || outcome === 'notMet' ? (leaf?.distance?.value ?? null) : null,
    unit: POINTS.name,
    more: null,
    missing: outcome === 'unknown' ? (score?.gap?.missing ?? []) : [],
    error: outcome === 'unknown' ? (score?.gap?.error ?? null) : null,
    leaves: leaf === undefined ? [] : [{ ...leaf, outcome }],
  }
}

/** `74`, or `68—85` where experts have yet to judge. */
export function intervalOf({ least, most }: Pick<Score, 'least' | 'most'>): string {
  const [from, to] = [least, most].map((points) => toDecimal(toRational(points)))
  return from === to ? String(from) : `${from}—${to}`
}

function amountOf(
  { base, rate, cap, rounding, cites }: Amount,
  outcome: Outcome,
  conditions: readonly AssessedCondition[],
  env: Env,
): AssessedAmount {
  const steps: AssessedStep[] = []
  const add = (step: AssessedStep['step'], text: string, shown: Shown) => void steps.push({ step, text, ...shown })
  const known = (step: Step | null): Num | null | Gap => {
    if (step === null) return null
    const value = step.run(env)
    if (value instanceof Gap) return value
    add(step.id, step.text, showNumber(value as Num, step.type.unit))
    return value as Num
  }
  const answer = (
    amount: Num | null,
    missing: readonly string[] = [],
    error: string | null = null,
  ): AssessedAmount => ({
    amount: amount === null ? null : toDecimal(divide(toRational(amount), { num: 100n, den: 1n })),
    steps,
    missing,
    error,
    citation: cites,
  })
  if (outcome === 'notMet') {
    const failed = conditions.filter((condition) => condition.outcome === 'notMet')
    const why = failed.map(({ label, advice }) => (advice === null ? label : `${label}（${advice}）`))
    add('notMet', `不符合：${why.join('、')}`, { value: '0', unit: '元' })
    return answer(0)
  }
  let amount = known(base)
  if (amount === null || amount instanceof Gap) return answer(null, amount?.missing, amount?.error)
  const share = known(rate)
  if (share instanceof Gap) return answer(null, share.missing, share.error)
  if (share !== null) {
    amount = times(amount, share)
    add('computed', '基数 × 比例', showNumber(amount, base.type.unit))
  }
  const limit = known(cap)
  if (limit instanceof Gap) return answer(null, limit.missing, limit.error)
  if (limit !== null && compareNum(limit, amount) < 0) {
    amount = limit
    add('computed', '超过上限，按上限', showNumber(amount, base.type.unit))
  }
  if (rounding !== null) {
    amount = roundedTo(amount, rounding)
    add(
      'rounded',
      `${rounding.how === 'down' ? '舍去' : '四舍五入'}到${rounding.name}`,
      showNumber(amount, base.type.unit),
    )
  }
  if (outcome === 'met') return answer(amount)
  return answer(null, [...new Set(conditions.flatMap(({ missing }) => missing))])
}

function roundedTo(amount: Num, { to, how }: Rounding): Num {
  const units = divide(toRational(amount), toRational(to.factor))
  const whole = (how === 'down' ? roundDown : roundHalfUp)(units, 0)
  return times(num(whole), to.factor)
}
