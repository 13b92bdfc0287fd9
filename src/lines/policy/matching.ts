import { compareDecimals, subtractDecimals, sumDecimals } from '../../kernel/exact.ts'
import {
  type AssessedCondition,
  assess,
  type Bound,
  conditionSays,
  panel,
  type RecordValue,
  type RuleFindings,
} from '../../kernel/rule/index.ts'
import type { Decimal } from '../../kernel/values.ts'

/** A clause as a rule on a day, under the name by which the office knows it. */
export interface MatchedRule {
  readonly id: string
  readonly name: string
  readonly bound: Bound
}

export interface MatchedFirm {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly facts: RecordValue
}

/** What keeps a firm from a clause, in words: how far it is, or which fact nobody knows. */
export interface Lacking {
  readonly label: string
  readonly says: string
  readonly missing: readonly string[]
}

/**
 * `gets`: every condition is met. `nearly`: one condition fails, and it can be told how far. `asks`: nothing fails, facts
 * are missing. A firm with more against it has no match.
 */
export interface Match {
  readonly firm: Pick<MatchedFirm, 'id' | 'code' | 'name'>
  readonly clause: Pick<MatchedRule, 'id' | 'name'>
  /** For which platform, contracts or person; `null` where the clause pays the firm itself. */
  readonly object: string | null
  readonly standing: 'gets' | 'nearly' | 'asks'
  /** In yuan; `null` while it is not known. */
  readonly amount: Decimal | null
  readonly lacking: readonly Lacking[]
}

/** 政策匹配: every firm against every clause. */
export function matchAll(rules: readonly MatchedRule[], firms: readonly MatchedFirm[]): readonly Match[] {
  const { findings } = panel(rules.map(({ bound }) => bound))
  return firms.flatMap((firm) =>
    findings(firm.facts).flatMap((found, index) => (isOutOfReach(found) ? [] : (matchOf(rules[index]!, firm) ?? []))),
  )
}

/** Most firms are out of reach of most clauses: for those nothing is put into words. */
function isOutOfReach({ outcome, conditions }: RuleFindings): boolean {
  const failed = conditions.filter((condition) => condition.outcome === 'notMet').length
  const met = conditions.filter((condition) => condition.outcome === 'met').length
  const unclear = conditions.length - failed - met
  return outcome !== 'met' && (failed > 1 || (failed === 1 && unclear > 0))
}

/** One firm against one clause; `null` where it is out of reach. */
export function matchOf({ id, name, bound }: MatchedRule, { facts, ...firm }: MatchedFirm): Match | null {
  const { outcome, conditions, amount, missing } = assess(bound, facts)
  const failed = conditions.filter((condition) => condition.outcome === 'notMet')
  const unclear = conditions.filter((condition) => condition.outcome !== 'met' && condition.outcome !== 'notMet')
  const match = { firm: { id: firm.id, code: firm.code, name: firm.name }, clause: { id, name }, object: null }
  if (outcome === 'met') {
    // Every condition is met, and yet the sum may hang on a fact that nobody knows.
    const asked = amount?.missing ?? []
    const lacking = asked.length === 0 ? [] : [{ label: '金额', says: `缺少${asked.join('、')}`, missing: asked }]
    return { ...match, standing: 'gets', amount: amount?.amount ?? null, lacking }
  }
  if (failed.length === 0)
    return { ...match, standing: 'asks', amount: amount?.amount ?? null, lacking: lackingOf(unclear, missing) }
  const [only, more] = failed
  if (more !== undefined || only === undefined || unclear.length > 0 || only.distance === null) return null
  return { ...match, standing: 'nearly', amount: null, lacking: lackingOf([only], []) }
}

function lackingOf(conditions: readonly AssessedCondition[], missing: readonly string[]): readonly Lacking[] {
  const told = conditions.map((condition): Lacking => {
    const { label, missing: facts, advice } = condition
    return { label, says: [conditionSays(condition), advice].filter(Boolean).join('；'), missing: facts }
  })
  return told.length > 0 || missing.length === 0
    ? told
    : [{ label: '事实', says: `缺少${missing.join('、')}`, missing }]
}

/** Of one clause: who gets it, what that costs, who nearly does, and which facts are asked for most. */
export interface ClauseMatches {
  readonly clause: Pick<MatchedRule, 'id' | 'name'>
  readonly gets: readonly Match[]
  readonly nearly: readonly Match[]
  readonly asks: readonly Match[]
  readonly total: Decimal
  readonly missing: readonly { readonly fact: string; readonly firms: number }[]
}

export function byClause(rules: readonly MatchedRule[], matches: readonly Match[]): readonly ClauseMatches[] {
  const of = Map.groupBy(matches, ({ clause }) => clause.id)
  return rules.map(({ id, name }) => {
    const all = of.get(id) ?? []
    const standing = (is: Match['standing']) => all.filter((match) => match.standing === is)
    const gets = standing('gets')
    const facts = all.flatMap(({ firm, lacking }) =>
      lacking.flatMap(({ missing }) => missing.map((fact) => ({ fact, firm: firm.id }))),
    )
    const asked = [...Map.groupBy(facts, ({ fact }) => fact)].map(([fact, of]) => ({
      fact,
      firms: new Set(of.map(({ firm }) => firm)).size,
    }))
    return {
      clause: { id, name },
      ...{ gets, nearly: standing('nearly'), asks: standing('asks') },
      total: sumDecimals(gets.flatMap(({ amount }) => amount ?? [])),
      missing: asked.sort((a, b) => b.firms - a.firms),
    }
  })
}

/** What a draft would change for one firm, in yuan. */
export interface Change {
  readonly firm: Match['firm']
  readonly before: Decimal
  readonly after: Decimal
  readonly difference: Decimal
}

export interface Simulation {
  readonly cost: { readonly before: Decimal; readonly after: Decimal; readonly difference: Decimal }
  readonly firms: { readonly before: number; readonly after: number }
  readonly gains: readonly Change[]
  readonly loses: readonly Change[]
  /** Of whom nobody can say: facts are missing under the draft or under what stands. */
  readonly unknown: readonly Match['firm'][]
}

/** 测算: what a draft would have cost on the facts of a day, and who gains and loses against what stands. */
export function simulate(draft: MatchedRule, standing: MatchedRule | null, firms: readonly MatchedFirm[]): Simulation {
  const changes: Change[] = []
  const unknown: Match['firm'][] = []
  for (const firm of firms) {
    const [after, before] = [paidUnder(draft, firm), standing === null ? ZERO : paidUnder(standing, firm)]
    const { id, code, name } = firm
    if (after === null || before === null) unknown.push({ id, code, name })
    else changes.push({ firm: { id, code, name }, before, after, difference: subtractDecimals(after, before) })
  }
  const sums = {
    before: sumDecimals(changes.map(({ before }) => before)),
    after: sumDecimals(changes.map(({ after }) => after)),
  }
  const moved = (sign: 1 | -1) =>
    changes
      .filter(({ difference }) => compareDecimals(difference, ZERO) === sign)
      .sort((a, b) => sign * compareDecimals(b.difference, a.difference))
  return {
    cost: { ...sums, difference: subtractDecimals(sums.after, sums.before) },
    firms: {
      before: changes.filter(({ before }) => before !== ZERO).length,
      after: changes.filter(({ after }) => after !== ZERO).length,
    },
    gains: moved(1),
    loses: moved(-1),
    unknown,
  }
}

const ZERO = '0' as Decimal

/** What a firm would be paid; nothing where it does not qualify, `null` where a fact is missing. */
function paidUnder({ bound }: MatchedRule, { facts }: MatchedFirm): Decimal | null {
  const { outcome, amount } = assess(bound, facts)
  if (outcome === 'notMet') return ZERO
  return outcome === 'met' ? (amount?.amount ?? null) : null
}
