import {
  type AssessmentReport,
  assess,
  type Bound,
  bind,
  type RecordValue,
  type Rule,
  readFacts,
  reportOf,
} from '../../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import type { AmountStep } from '../../../lines/funds/calculation.ts'
import { entitlement } from '../../../lines/funds/entitlement.ts'
import { Refusal } from '../../../store/refusal.ts'
import { matchableFirms } from '../matching.ts'
import type { At } from '../office.ts'
import { type HeldClause, ruleOf } from './clauses.ts'
import { type BudgetState, type Given, givenTo, nothingGiven } from './money.ts'

/** What a clause pays somebody on a day, from the rule down to the budget. */
export interface Calculation {
  readonly report: AssessmentReport
  /** From the rule's amount on; empty where the rule gives none. */
  readonly steps: readonly AmountStep[]
  /** In yuan; `null` while facts are missing. */
  readonly amount: Decimal | null
}

/** The rule of a clause as it stands on a day. Throws Refusal where there is none, or one that cannot be applied. */
export function boundRule(clause: HeldClause, on: Day): Bound {
  const rule = ruleOf(clause)
  if (rule === null)
    throw new Refusal(
      'clause.noRule',
      clause.read === null ? `${clause.values.number}还没有写计算规则` : `${clause.values.number}的计算规则有错`,
      '在条款页面打开「编辑规则」，写好后再试',
    )
  return boundOn(rule, on)
}

export function boundOn(rule: Rule, on: Day): Bound {
  const binding = bind(rule, on)
  if ('bound' in binding) return binding.bound
  const { code, message, advice } = binding.problem
  throw new Refusal(code, message, advice)
}

/** What is known beside the facts. */
export interface Beside {
  readonly given: Given
  readonly budgetLeft: Decimal | null
  /** 奖补对象, where the clause pays for each of several. */
  readonly object?: string
}

export function calculation(
  { values, paper }: Pick<HeldClause, 'values' | 'paper'>,
  bound: Bound,
  of: RecordValue,
  { given, budgetLeft, object }: Beside,
): Calculation {
  const report = reportOf(assess(bound, of))
  const base = (report.amount ?? null) as Decimal | null
  if (base === null) return { report, steps: [], amount: null }
  const { steps, amount } = entitlement({
    ...{ base, clause: values, budgetLeft, ...given },
    ...(object === undefined ? {} : { object }),
    policy: policyNumber(paper),
    policyYear: Number(bound.day.slice(0, 4)),
  })
  return { report, steps: report.outcome === 'met' ? steps : [], amount: report.outcome === 'met' ? amount : base }
}

export function policyNumber(paper: HeldClause['paper']): string {
  return paper?.values.number ?? paper?.values.title ?? ''
}

/** What the budget of a clause's policy has left in the year of a day; `null` where there is no such budget. */
export function budgetOf(all: readonly BudgetState[], clause: HeldClause, on: Day): BudgetState | null {
  const policy = policyNumber(clause.paper)
  return all.find(({ values }) => values.policy === policy && values.year === Number(on.slice(0, 4))) ?? null
}

/** Facts that somebody typed, by their names. Throws Refusal with the first that cannot be read. */
export function typedFacts(told: { readonly [name: string]: unknown }, on: Day): RecordValue {
  const read = readFacts({ data: told, place: () => null }, facts, on)
  if ('facts' in read) return read.facts
  const [first] = read.misfits
  throw new Refusal('facts.unreadable', first?.message ?? '事实读不懂', first?.advice ?? '请核对')
}

/** One firm by the books. */
export async function firmFacts(at: At, firm: string, on: Day) {
  const [found] = await matchableFirms(at, facts, on, [firm])
  if (found === undefined) throw new Refusal('enterprise.unknown', '没有找到这家企业', '请从企业名册中选择')
  return { ...found, given: (await givenTo(at, [firm])).get(firm) ?? nothingGiven }
}
