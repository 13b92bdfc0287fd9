import { type Granted, ZERO } from '../../kernel/allot/index.ts'
import { compareDecimals, sumDecimals } from '../../kernel/exact.ts'
import type { Values } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { clause } from '../policy/clause.ts'
import { type AmountStep, calculated, shown } from './calculation.ts'
import type { outsideAward } from './outsideAward.ts'
import type { payment } from './payment.ts'

type Clause = Values<typeof clause.fields>
type Claim = Values<typeof payment.fields>
type Award = Values<typeof outsideAward.fields>

/** The matter under which a claim is compared with others: that of its clause, by year or by object where it recurs. */
export function matterUnder(
  { matter, recurs }: Pick<Clause, 'matter' | 'recurs'>,
  policyYear: number,
  object: string,
): string | null {
  if (matter === null) return null
  if (recurs === '每年一次') return `${matter}·${policyYear}年度`
  return recurs === '每项一次' ? `${matter}·${object}` : matter
}

/** What a firm has been given before, by the bureau's own claims that stand and by others. */
export function grantsOf(
  claims: readonly Claim[],
  awards: readonly Award[],
): readonly (Granted & { readonly says: string })[] {
  return [
    ...claims.map((claim) => ({
      matter: claim.matter ?? '',
      amount: givenIn(claim),
      says: `${claim.policyYear}年度${claim.level ?? ''}「${claim.item}」`,
    })),
    ...awards.map(({ matter, amount, giver, year }) => ({
      matter,
      amount: yuan(amount) ?? ZERO,
      says: `${giver}${year}年度已给`,
    })),
  ]
}

/** What a firm has had under a policy in a year, in yuan. */
export function hadInYear(claims: readonly Claim[], policy: string, policyYear: number): Decimal {
  const same = claims.filter((claim) => claim.policy === policy && claim.policyYear === policyYear)
  return sumDecimals(same.map(givenIn))
}

/** What was calculated counts before it is approved, so that two claims at once never have the same room. */
function givenIn({ approved, paid, calculated: counted }: Claim): Decimal {
  return yuan(approved) ?? yuan(paid) ?? yuan(counted) ?? ZERO
}

/** What a clause would pay a firm on top of what it has had. Amounts in yuan. */
export interface Wanted {
  /** What the rule gives. */
  readonly base: Decimal
  readonly clause: Pick<Clause, 'cap' | 'yearlyCap' | 'matter' | 'recurs' | 'title'>
  readonly policy: string
  readonly policyYear: number
  /** What it is paid for, where the clause pays for each of several. */
  readonly object?: string
  readonly claims: readonly Claim[]
  readonly awards: readonly Award[]
  /** What the budget has left; `null` where none is named for the policy and year. */
  readonly budgetLeft: Decimal | null
}

export interface Entitlement {
  readonly amount: Decimal
  readonly steps: readonly AmountStep[]
}

/** From the amount of the rule down to what can be paid: item cap, 就高不重复, yearly cap, budget. */
export function entitlement({
  base,
  clause,
  policy,
  policyYear,
  object = clause.title,
  claims,
  awards,
  budgetLeft,
}: Wanted): Entitlement {
  const { amount, steps } = calculated({
    base,
    baseSays: '规则计算',
    itemCap: yuan(clause.cap),
    matter: matterUnder(clause, policyYear, object),
    granted: grantsOf(claims, awards),
    yearlyCap: yuan(clause.yearlyCap),
    hadThisYear: hadInYear(claims, policy, policyYear),
  })
  if (budgetLeft === null) return { amount, steps }
  const isShort = compareDecimals(amount, budgetLeft) > 0
  const left = isShort ? budgetLeft : amount
  const says = isShort
    ? `预算只剩${shown(budgetLeft)}元；多家申报的按比例调减`
    : `预算还剩${shown(budgetLeft)}元，不调减`
  return { amount: left, steps: [...steps, { name: '预算', amount: left, says }] }
}
