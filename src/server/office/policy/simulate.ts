import { compareDecimals, sumDecimals } from '../../../kernel/exact.ts'
import { assess, type Bound, outcomeOn, type RecordValue, type Rule } from '../../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { gatherFacts } from '../facts.ts'
import type { At } from '../office.ts'
import { boundOn } from './calculate.ts'

/** What one rule would have cost. Amounts in yuan. */
export interface Cost {
  readonly firms: number
  readonly sum: Decimal
  /** Firms of which too little is known to tell; they are in neither count nor sum. */
  readonly unknown: number
}

/** A firm's amount under the present rule and under the draft; `null` for none. */
export interface Changed {
  readonly firm: string
  readonly name: string
  readonly before: Decimal | null
  readonly after: Decimal | null
}

export interface Simulation {
  readonly on: Day
  readonly firms: number
  readonly present: Cost | null
  readonly draft: Cost
  /** Those for whom something changes, the greatest change first. */
  readonly changes: readonly Changed[]
}

/**
 * 模拟: what a draft would have cost on the facts of a day, beside the present rule. The rule's amounts alone: what firms
 * had elsewhere, yearly caps and budgets are left out of both, so that the two can be compared.
 */
export async function simulation(at: At, present: Rule | null, draft: Rule, on: Day): Promise<Simulation> {
  const drafted = boundOn(draft, on)
  const standing = present === null ? null : boundOn(present, on)
  const all = await gatherFacts(at, facts, on, null)
  const amounts = all.map(({ id, name, facts: of }) => ({
    ...{ firm: id, name },
    before: standing === null ? null : amountUnder(standing, of),
    after: amountUnder(drafted, of),
  }))
  const told = (amount: Decimal | null | 'unknown') => (amount === 'unknown' ? null : amount)
  const changes = amounts
    .map(({ before, after, ...firm }) => ({ ...firm, before: told(before), after: told(after) }))
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => changeOf(b) - changeOf(a))
  return {
    ...{ on, firms: all.length, changes },
    present: standing === null ? null : costOf(amounts.map(({ before }) => before)),
    draft: costOf(amounts.map(({ after }) => after)),
  }
}

/** `null` for nothing; `unknown` while facts are missing. */
function amountUnder(bound: Bound, of: RecordValue): Decimal | null | 'unknown' {
  const outcome = outcomeOn(bound, of)
  if (outcome === 'notMet') return null
  if (outcome !== 'met') return 'unknown'
  const sum = assess(bound, of).amount?.amount ?? null
  if (sum === null) return 'unknown'
  return compareDecimals(sum, ZERO) === 0 ? null : sum
}

const ZERO = '0' as Decimal

function costOf(amounts: readonly (Decimal | null | 'unknown')[]): Cost {
  const paid = amounts.flatMap((one) => (one === null || one === 'unknown' ? [] : [one as Decimal]))
  return {
    firms: paid.length,
    sum: sumDecimals(paid),
    unknown: amounts.filter((one) => one === 'unknown').length,
  }
}

/** Only to put the greatest first; the figures themselves stay exact. */
function changeOf({ before, after }: Pick<Changed, 'before' | 'after'>): number {
  return Math.abs(Number(after ?? 0) - Number(before ?? 0))
}
