import { ZERO } from '../../../kernel/allot/index.ts'
import { compareDecimals, sumDecimals } from '../../../kernel/exact.ts'
import { type Bound, laidOver, type RecordValue } from '../../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { type Match, matchOf } from '../../../lines/policy/matching.ts'
import { Refusal } from '../../../store/refusal.ts'
import { matchableFirms } from '../matching.ts'
import type { At } from '../office.ts'
import { type Beside, boundRule, budgetOf, type Calculation, calculation, policyNumber } from './calculate.ts'
import { allClauses, type HeldClause, ruleOf, whyClosed } from './clauses.ts'
import { type BudgetState, budgets, type Given, givenTo, nothingGiven } from './money.ts'
import { type FirmObjects, type Objects, objectsOn, type RewardObject } from './objects.ts'

/** Where a firm stands with a clause, beside what the rule alone says: it has claimed it already, or nothing is left. */
export type Standing = Match['standing'] | 'claimed' | 'not' | 'closed'

export interface ClauseMatch {
  readonly clause: HeldClause
  /** For which platform, contracts or person; `null` where the clause pays the firm itself. */
  readonly object: RewardObject | null
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
  const rules = published.flatMap((clause) => ruleOf(clause) ?? [])
  const objects = await objectsOn(at, rules, [firm.id], on)
  return published
    .flatMap((clause) => firmUnder(clause, firm, left, objects, on))
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

function firmUnder(
  clause: HeldClause,
  firm: KnownFirm,
  left: readonly BudgetState[],
  objects: Objects,
  on: Day,
): readonly ClauseMatch[] {
  const bound = boundOr(clause, on)
  const bare = { clause, object: null, calculation: null, claim: null }
  if (typeof bound === 'string') return [{ ...bare, standing: 'closed', lacks: [bound] }]
  const budget = budgetOf(left, clause, on)
  const beside = { given: firm.given, budgetLeft: budget?.left ?? null }
  const found = objects(clause, bound.rule, firm.id, firm.given.claims)
  const claim = found !== null && isForEach(clause) ? null : claimedUnder(clause, firm.given, on)
  if (claim !== null)
    return [
      { ...bare, standing: 'claimed', calculation: calculation(clause, bound, firm.facts, beside), lacks: [], claim },
    ]
  if (found === null) return [standingOf(clause, bound, firm, null, beside)]
  const had = found.had.map(({ label, claim: of }): ClauseMatch => {
    return { ...bare, standing: 'claimed', lacks: [], claim: `${label}：${of}` }
  })
  const open = found.open.map((object) => standingOf(clause, bound, firm, object, beside))
  const all = [
    ...had,
    ...open,
    ...doubtOf(found).map((lack): ClauseMatch => ({ ...bare, standing: 'asks', lacks: [lack] })),
  ]
  return all.length > 0 ? all : [{ ...bare, standing: 'asks', lacks: [found.none] }]
}

/** Whether a second claim of one year is no double one, as long as it is for something else. */
export function isForEach({ values: { recurs } }: HeldClause): boolean {
  return recurs === null || recurs === '每项一次'
}

function doubtOf({ doubt }: FirmObjects): readonly string[] {
  return doubt === null ? [] : [doubt]
}

/** What the rule says of a firm, for one object or for itself. */
function standingOf(
  clause: HeldClause,
  bound: Bound,
  firm: Omit<KnownFirm, 'given'>,
  object: RewardObject | null,
  beside: Beside,
): ClauseMatch {
  const known = object === null ? firm.facts : laidOver(facts, firm.facts, object.facts)
  const of = calculation(clause, bound, known, object === null ? beside : { ...beside, object: object.label })
  const base = { clause, object, calculation: of, claim: null }
  const match = matchOf({ id: clause.id, name: clause.values.title, bound }, { ...firm, facts: known })
  if (match === null) return { ...base, standing: 'not', lacks: failing(of) }
  const isNothing = match.standing === 'gets' && of.amount !== null && compareDecimals(of.amount, ZERO) <= 0
  if (isNothing) return { ...base, standing: 'not', lacks: [NOTHING_LEFT] }
  const lacks = match.lacking.map(({ label, says }) => `${label}：${says}`)
  return { ...base, standing: match.standing, lacks }
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
  /** For which platform, contracts or person. */
  readonly object: string | null
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
  const objects = await objectsOn(at, [bound.rule], null, on)
  const rows = all.flatMap((firm): readonly FirmMatch[] => {
    const had = given.get(firm.id) ?? nothingGiven
    const found = objects(clause, bound.rule, firm.id, had.claims)
    const about = { firm: firm.id, name: firm.name, code: firm.code, object: null, amount: null }
    // Where the books of platforms, contracts or people set the reward off, whoever has none of them is out of reach.
    if (found !== null && found.open.length === 0 && found.had.length === 0 && found.doubt === null) return []
    const isClaimed = (found === null || !isForEach(clause)) && claimedUnder(clause, had, on) !== null
    if (isClaimed) {
      const match = found === null ? matchOf({ id: clause.id, name: clause.values.title, bound }, firm) : true
      return match === null ? [] : [{ ...about, standing: 'claimed', lacks: [] }]
    }
    const beside = { given: had, budgetLeft: null }
    const told = (found === null ? [null] : found.open).map((object) => standingOf(clause, bound, firm, object, beside))
    return [
      ...told.flatMap((one) => rowOf(about, one)),
      ...(found?.had ?? []).map(
        ({ label }): FirmMatch => ({ ...about, object: label, standing: 'claimed', lacks: [] }),
      ),
      ...(found === null ? [] : doubtOf(found)).map(
        (lack): FirmMatch => ({ ...about, standing: 'asks', lacks: [lack] }),
      ),
    ]
  })
  const sum = sumDecimals(rows.flatMap(({ amount }) => amount ?? []))
  return { rows: rows.sort((a, b) => ORDER[a.standing] - ORDER[b.standing]), firms: all.length, sum, budget }
}

/** Who does not qualify, or would get nothing, is left out. */
function rowOf(
  about: Pick<FirmMatch, 'firm' | 'name' | 'code'>,
  { object, standing, lacks, calculation: of }: ClauseMatch,
): readonly FirmMatch[] {
  if (standing === 'not' || standing === 'closed') return []
  const amount = standing === 'gets' ? (of?.amount ?? null) : null
  return [{ ...about, object: object?.label ?? null, standing, amount, lacks }]
}
