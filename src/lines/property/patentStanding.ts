import { compareDecimals, decimal, subtractDecimals } from '../../kernel/exact.ts'
import type { Values } from '../../kernel/field/index.ts'
import { type BesideOf, ofSameEnterprise } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { isInForce, patent } from '../patents/patent.ts'
import { patentPlan } from './help.ts'

/** The rights and the plans of whoever applies, for procedures that tell how it stands with them. */
export const ownPatents = ofSameEnterprise(patent)
export const ownPlans = ofSameEnterprise(patentPlan)

/**
 * 专利情况: what a firm that applies for something has in force on a day, and how many its plan of the year says that it
 * needs. `null` where the rights were not read: unknown is not none.
 */
export function patentStanding(the: { readonly beside: BesideOf; readonly on: Day }): string | null {
  const patents = ownPatents.of(the)
  if (patents === null) return null
  const held = patents.filter(({ values }) => isInForce(values, the.on))
  const inventions = held.filter(({ values }) => values.type === '发明')
  const plan = latestPlan(
    (ownPlans.of(the) ?? []).map(({ values }) => values),
    Number(the.on.slice(0, 4)),
  )
  const has = `台账内有效专利${held.length}件，其中发明${inventions.length}件`
  if (plan === null || plan.needed === null) return `${has}；没有填过所需专利`
  const count = decimal(held.length)
  const lacks = compareDecimals(count, plan.needed) < 0
  return `${has}；${plan.year}年帮扶计划${plan.tie === null ? '' : `（${plan.tie}）`}需要${plan.needed}件，${
    lacks ? `还差${subtractDecimals(plan.needed, count)}件` : '够'
  }`
}

type Plan = Values<typeof patentPlan.fields>

function latestPlan(plans: readonly Plan[], year: number): Plan | null {
  return plans.filter((one) => one.year <= year).sort((a, b) => b.year - a.year)[0] ?? null
}
