import { ZERO } from '../../../kernel/allot/index.ts'
import { compareDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Bound, RecordValue } from '../../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { type Match, matchOf } from '../../../lines/policy/matching.ts'
import { Refusal } from '../../../store/refusal.ts'
import { matchableFirms } from '../matching.ts'
import type { At } from '../office.ts'
import { boundRule, budgetOf, type Calculation, calculation, policyNumber } from './calculate.ts'
import { allClauses, type HeldClause, whyClosed } from './clauses.ts'
import { type BudgetState, budgets, type Given, givenTo, nothingGiven } from './money.ts'

/** Where a firm stands with a clause, beside what the rule alone says: it has claimed it already, or nothing is left. */
export type Standing = Match['standing'] | 'claimed' | 'not' | 'closed'

export interface ClauseMatch {
  readonly clause: HeldClause
  readonly standing: Standing
  /** `null` where the clause has no rule that can be applied. */
  readonly calculation: Calculation | null
  /** Why it is not to be had, or what is missing. */
  readonly lacks: readonly string[]
  /** The claim that the firm already has under it. */
  readonly claim: string | null
}

export interface KnownFirm {
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly facts: RecordValue
  readonly given: Given
}

/** 按企业: every published clause with what the firm gets of it, what it nearly gets and what lacks. */
export async function matchFirm(at: At, firm: KnownFirm, on: Day): Promise<readonly ClauseMatch[]> {
  const left = await budgets(at)
  const published = (await allClauses(at)).filter(({ state }) => state === 'published')
  return published
    .map((clause) => firmUnder(clause, firm, left, on))
    .sort((a, b) => ORDER[a.standing] - ORDER[b.standing])
}

const ORDER: { readonly [standing in Standing]: number } = {
  gets: 0,
  claimed: 1,
  nearly: 2,
  asks: 3,
  not: 4,
  closed: 5,
}

function firmUnder(clause: HeldClause, firm: KnownFirm, left: readonly BudgetState[], on: Day): ClauseMatch {
  const bound = boundOr(clause, on)
  if (typeof bound === 'string') return { clause, standing: 'closed', calculation: null, lacks: [bound], claim: null }
  const budget = budgetOf(left, clause, on)
  const of = calculation(clause, bound, firm.facts, { given: firm.given, budgetLeft: budget?.left ?? null })
  const claim = claimedUnder(clause, firm.given, on)
  if (claim !== null) return { clause, standing: 'claimed', calculation: of, lacks: [], claim }
  const match = matchOf({ id: clause.id, name: clause.values.title, bound }, firm)
  if (match === null) return { clause, standing: 'not', calculation: of, lacks: failing(of), claim }
  const lacks = match.lacking.map(({ label, says }) => `${label}：${says}`)
  const isNothing = match.standing === 'gets' && of.amount !== null && compareDecimals(of.amount, ZERO) <= 0
  if (isNothing) return { clause, standing: 'not', calculation: of, lacks: [NOTHING_LEFT], claim }
  return { clause, standing: match.standing, calculation: of, lacks, claim }
}

const NOTHING_LEFT = '同一事项已经享受过，或者已到上限、预算已用完'

function failing({ report: { conditions } }: Calculation): readonly string[] {
  return conditions.filter(({ outcome }) => outcome === 'notMet').map(({ label, says }) => `${label}：${says}`)
}

/** The claim that a firm already has under a clause in the year, or ever where it is given once. */
function claimedUnder({ id, paper, values }: HeldClause, { claims }: Given, on: Day): string | null {
  const year = Number(on.slice(0, 4))
  const found = claims.find(
    (claim) =>
      (values.recurs === '一次性' || claim.policyYear === year) &&
      (claim.underClause === id || (claim.policy === policyNumber(paper) && claim.item === values.title)),
  )
  return found === undefined ? null : `${found.policyYear}年度「${found.item}」`
}

/** The rule as it stands on the day, or why it is not to be had. */
function boundOr(clause: HeldClause, on: Day): Bound | string {
  const closed = whyClosed(clause, on)
  if (closed !== null) return closed
  try {
    return boundRule(clause, on)
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

/** A firm under one clause. */
export interface FirmMatch {
  readonly firm: string
  readonly name: string
  readonly code: string | null
  readonly standing: 'gets' | 'claimed' | 'nearly' | 'asks'
  readonly amount: Decimal | null
  readonly lacks: readonly string[]
}

export interface ClauseFirms {
  readonly rows: readonly FirmMatch[]
  readonly firms: number
  readonly sum: Decimal
  readonly budget: BudgetState | null
}

/** 按条款: who gets it and how much, who nearly does, and of whom facts are missing. Those out of reach are left out. */
export async function matchClause(at: At, clause: HeldClause, on: Day): Promise<ClauseFirms> {
  const bound = boundRule(clause, on)
  const all = await matchableFirms(at, facts, on, null)
  const given = await givenTo(at, null)
  const budget = budgetOf(await budgets(at), clause, on)
  const rule = { id: clause.id, name: clause.values.title, bound }
  const rows = all.flatMap((firm): FirmMatch[] => {
    const match = matchOf(rule, firm)
    if (match === null) return []
    const had = given.get(firm.id) ?? nothingGiven
    const { id, name, code } = firm
    const about = { firm: id, name, code }
    if (claimedUnder(clause, had, on) !== null) return [{ ...about, standing: 'claimed', amount: null, lacks: [] }]
    const lacks = match.lacking.map(({ label, says }) => `${label}：${says}`)
    if (match.standing !== 'gets') return [{ ...about, standing: match.standing, amount: null, lacks }]
    const { amount } = calculation(clause, bound, firm.facts, { given: had, budgetLeft: null })
    return amount !== null && compareDecimals(amount, ZERO) <= 0 ? [] : [{ ...about, standing: 'gets', amount, lacks }]
  })
  const sum = sumDecimals(rows.flatMap(({ amount }) => amount ?? []))
  return { rows: rows.sort((a, b) => ORDER[a.standing] - ORDER[b.standing]), firms: all.length, sum, budget }
}
