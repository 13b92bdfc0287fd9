import type { Values } from '../../../kernel/field/index.ts'
import { type AssessmentReport, assess, laidOver, reportOf } from '../../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import type { payment } from '../../../lines/funds/payment.ts'
import type { RuleAnswer } from '../../../lines/funds/ruleAnswer.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'
import { boundRule, firmFacts, typedFacts } from './calculate.ts'
import { oneClause } from './clauses.ts'
import { claimedObject } from './objects.ts'

type Claim = Values<typeof payment.fields>

/** Of a claim, what its rule is asked with. */
export interface AskedClaim {
  readonly id: string
  readonly underClause: string | null
  readonly enterprise: Claim['enterprise']
  readonly policyYear: number
  /** The platform, the person or the contracts that it is for. */
  readonly carrier: Claim['carrier']
  readonly talent: Claim['talent']
  readonly object: string | null
  /** 核算事实 as somebody wrote them: a name and a value on each line. */
  readonly facts: string | null
  /** The day as of which the rule and the firm are looked at. */
  readonly on: Day
}

/** What the rule of a claim's clause says of its firm; what cannot be answered says why, and nothing is paid. */
export async function ruleOfClaim(at: At, { underClause, facts: told, on, ...claim }: AskedClaim): Promise<RuleAnswer> {
  if (underClause === null) return { is: 'none', says: '没有依据条款' }
  const clause = await oneClause(at, underClause)
  if (clause.read === null) return { is: 'none', says: `${clause.values.number}没有计算规则，按审核额` }
  try {
    const bound = boundRule(clause, on)
    const firm = await firmFacts(at, claim.enterprise, on)
    const typed = typedFacts(linesOf(told), on)
    const object = await claimedObject(at, clause, bound.rule, claim, on)
    if (object !== null && 'notMet' in object) return { is: 'notMet', says: object.notMet }
    const ofObject = object !== null && 'facts' in object ? object.facts : {}
    const found = assess(bound, laidOver(facts, laidOver(facts, firm.facts, ofObject), typed))
    // Whoever typed the facts by hand has answered what the books cannot.
    if (object !== null && 'unknown' in object && found.outcome !== 'met')
      return { is: 'unknown', says: object.unknown }
    return answerOf(reportOf(found), found.amount?.missing ?? [], on)
  } catch (error) {
    if (error instanceof Refusal) return { is: 'unknown', says: error.problem.message }
    throw error
  }
}

function answerOf(report: AssessmentReport, unpriced: readonly string[], on: Day): RuleAnswer {
  const { outcome, conditions, missing } = report
  if (outcome === 'notMet') {
    const failing = conditions.filter((one) => one.outcome === 'notMet')
    return {
      is: 'notMet',
      says: `按${on}的事实不符合：${failing.map(({ label, says }) => `${label}（${says}）`).join('、')}`,
    }
  }
  const amount = (report.amount ?? null) as Decimal | null
  if (outcome === 'met' && amount !== null)
    return { is: 'amount', amount, on, says: `按${on}的事实：${stepsSay(report)}` }
  const asked = conditions.filter((one) => one.outcome === 'open').map(({ label }) => `${label}的评审意见`)
  const lacking = [...new Set([...missing, ...unpriced, ...asked])]
  return { is: 'unknown', says: lacking.length > 0 ? lacking.join('、') : '规则金额' }
}

/** Every step that the rule took, in one line. */
function stepsSay({ steps = [] }: AssessmentReport): string {
  return steps.map(({ text, value, unit }) => `${text} ${value}${unit}`).join('，')
}

/** Facts by name, one a line: 新增设备投资额：480万元. */
function linesOf(text: string | null): { readonly [name: string]: string } {
  const lines = (text ?? '')
    .split(/[\n；;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = line, value = ''] = /^([^：:=＝]+)[：:=＝](.*)$/.exec(line) ?? []
      return [name.trim(), value.trim()]
    }),
  )
}
