import { ZERO } from '../../../kernel/allot/index.ts'
import { compareDecimals, sumDecimals } from '../../../kernel/exact.ts'
import { assess, type Bound, outcomeOn, type RecordValue } from '../../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { gatherFacts } from '../facts.ts'
import type { At } from '../office.ts'
import { boundRule, budgetOf, type Calculation, calculation, policyNumber } from './calculate.ts'
import { allClauses, type HeldClause, ruleOf, whyClosed } from './clauses.ts'
import { type BudgetState, budgets, type Given, givenTo, nothingGiven } from './money.ts'

/** Where a firm stands with a clause: it gets money, has claimed already, nearly gets it, does not, or nobody can tell. */
export type Standing = 'gets' | 'claimed' | 'near' | 'not' | 'closed'

export interface ClauseMatch {
  readonly clause: HeldClause
  readonly standing: Standing
  /** `null` where the clause has no rule that can be applied. */
  readonly calculation: Calculation | null
  /** Why it is not to be had, or what is missing. */
  readonly lacks: readonly string[]
  /** The claim that the firm already has under it this year. */
  readonly claim: string | null
}

/** One condition or two missing facts stand between a firm and the money: worth telling it. */
const NEAR_CONDITIONS = 1
const NEAR_FACTS = 2

/** 按企业: every published clause with what the firm gets of it, what it nearly gets and what lacks. */
export async function matchFirm(
  at: At,
  firm: { readonly facts: RecordValue; readonly given: Given },
  on: Day,
): Promise<readonly ClauseMatch[]> {
  const left = await budgets(at)
  const published = (await allClauses(at)).filter(({ state }) => state === 'published')
  return published.map((clause) => matchOf(clause, firm, left, on)).sort((a, b) => ORDER[a.standing] - ORDER[b.standing])
}

const ORDER: { readonly [standing in Standing]: number } = { gets: 0, claimed: 1, near: 2, not: 3, closed: 4 }

function matchOf(
  clause: HeldClause,
  firm: { readonly facts: RecordValue; readonly given: Given },
  left: readonly BudgetState[],
  on: Day,
): ClauseMatch {
  const closed = whyClosed(clause, on)
  if (closed !== null) return { clause, standing: 'closed', calculation: null, lacks: [closed], claim: null }
  if (ruleOf(clause) === null)
    return { clause, standing: 'closed', calculation: null, lacks: ['没有写计算规则，请人工核对'], claim: null }
  const bound = boundOr(clause, on)
  if (typeof bound === 'string') return { clause, standing: 'closed', calculation: null, lacks: [bound], claim: null }
  const budget = budgetOf(left, clause, on)
  const of = calculation(clause, bound, firm.facts, { given: firm.given, budgetLeft: budget?.left ?? null })
  const claimed = claimedUnder(clause, firm.given, on)
  const { standing, lacks } = standingIn(of)
  return { clause, calculation: of, lacks, standing: claimed ? 'claimed' : standing, claim: claimed }
}

/** The item of the claim that a firm already has under a clause in the year. */
function claimedUnder({ id, paper, values }: HeldClause, { claims }: Given, on: Day): string | null {
  const year = Number(on.slice(0, 4))
  const found = claims.find(
    (claim) =>
      (values.recurs === '一次性' || claim.policyYear === year) &&
      (claim.underClause === id || (claim.policy === policyNumber(paper) && claim.item === values.title)),
  )
  return found === undefined ? null : `${found.policyYear}年度「${found.item}」`
}

function boundOr(clause: HeldClause, on: Day): Bound | string {
  try {
    return boundRule(clause, on)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

function standingIn({ report: { outcome, conditions, missing }, amount }: Calculation): {
  readonly standing: Standing
  readonly lacks: readonly string[]
} {
  if (outcome === 'met' && amount !== null)
    return compareDecimals(amount, ZERO) > 0
      ? { standing: 'gets', lacks: [] }
      : { standing: 'not', lacks: ['同一事项已经享受过，或者达到上限、预算已用完'] }
  const failing = conditions.filter((one) => one.outcome !== 'met')
  const lacks = failing.map(({ label, says }) => `${label}：${says}`)
  const refused = failing.filter((one) => one.outcome === 'notMet')
  const isNear = refused.length === 0 ? missing.length <= NEAR_FACTS : failing.length <= NEAR_CONDITIONS
  return { standing: isNear && !isHopeless(refused) ? 'near' : 'not', lacks }
}

/** A condition without a distance, such as a kind of title, is not nearly met. */
function isHopeless(refused: readonly { readonly distance: string | null }[]): boolean {
  return refused.some(({ distance }) => distance === null)
}

/** A firm under one clause. */
export interface FirmMatch {
  readonly firm: string
  readonly name: string
  readonly code: string | null
  readonly standing: 'gets' | 'claimed' | 'unknown'
  readonly amount: Decimal | null
  readonly lacks: readonly string[]
}

export interface ClauseFirms {
  readonly rows: readonly FirmMatch[]
  readonly firms: number
  readonly sum: Decimal
  readonly budget: BudgetState | null
}

/** 按条款: who gets it and how much, and of whom a fact or two is missing. Those who plainly do not are left out. */
export async function matchClause(at: At, clause: HeldClause, on: Day): Promise<ClauseFirms> {
  const bound = boundRule(clause, on)
  const all = await gatherFacts(at, facts, on, null)
  const given = await givenTo(at, null)
  const budget = budgetOf(await budgets(at), clause, on)
  const rows = all.flatMap(({ id, name, code, facts: of }): FirmMatch[] => {
    const outcome = outcomeOn(bound, of)
    if (outcome === 'notMet') return []
    const had = given.get(id) ?? nothingGiven
    if (claimedUnder(clause, had, on) !== null)
      return [{ firm: id, name, code, standing: 'claimed', amount: null, lacks: [] }]
    if (outcome !== 'met') {
      const { missing } = assess(bound, of)
      return missing.length > NEAR_FACTS
        ? []
        : [{ firm: id, name, code, standing: 'unknown', amount: null, lacks: missing }]
    }
    const { amount } = calculation(clause, bound, of, { given: had, budgetLeft: null })
    return amount !== null && compareDecimals(amount, ZERO) > 0
      ? [{ firm: id, name, code, standing: 'gets', amount, lacks: [] }]
      : []
  })
  const sum = sumDecimals(rows.flatMap(({ amount }) => amount ?? []))
  return { rows: rows.sort((a, b) => RANK[a.standing] - RANK[b.standing]), firms: all.length, sum, budget }
}

const RANK: { readonly [standing in FirmMatch['standing']]: number } = { gets: 0, claimed: 1, unknown: 2 }
