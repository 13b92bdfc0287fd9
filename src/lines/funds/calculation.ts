import { type Granted, withinYearlyCap, withoutOverlap, ZERO } from '../../kernel/allot/index.ts'
import { compareDecimals, formatDecimal, isZero, subtractDecimals, sumDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'

/** What the amount of one claim is computed from, in yuan. */
export interface Claimed {
  /** What the audit left, or the rule gave. */
  readonly base: Decimal
  readonly baseSays: string
  /** What the rule gives on the firm's own facts; `null` where the base is that already, or there is no rule. */
  readonly rule?: { readonly amount: Decimal; readonly says: string } | null
  readonly itemCap: Decimal | null
  readonly matter: string | null
  /** Given before for any matter, with whom it came from. */
  readonly granted: readonly (Granted & { readonly says: string })[]
  readonly yearlyCap: Decimal | null
  /** What the firm has had under the policy in this year. */
  readonly hadThisYear: Decimal
}

/** One step of the way to an amount, kept for the audit. */
export interface AmountStep {
  readonly name: string
  readonly amount: Decimal
  readonly says: string
}

export interface Calculated {
  readonly amount: Decimal
  readonly overlapped: Decimal
  /** What the caps took. */
  readonly capped: Decimal
  readonly steps: readonly AmountStep[]
}

/** 核算: base, the rule's own amount where it is lower, item cap, 就高不重复, yearly cap, in this order; each step with its figure and its reason. */
export function calculated(claimed: Claimed): Calculated {
  const { base, baseSays, rule = null, itemCap, matter, granted, yearlyCap, hadThisYear } = claimed
  const steps: AmountStep[] = [{ name: '基数', amount: base, says: baseSays }]
  const lower = rule !== null && compareDecimals(base, rule.amount) > 0 ? rule.amount : base
  if (rule !== null)
    steps.push(
      { name: '规则金额', amount: rule.amount, says: rule.says },
      { name: '取低', amount: lower, says: lowerSays(baseSays, base, rule.amount) },
    )
  const capped = itemCap !== null && compareDecimals(lower, itemCap) > 0 ? itemCap : lower
  if (itemCap !== null)
    steps.push({
      name: '单项上限',
      amount: capped,
      says: capped === lower ? `未超过${shown(itemCap)}元` : `超过上限，按${shown(itemCap)}元`,
    })
  const same = granted.filter((one) => one.matter === matter)
  const [single] = withoutOverlap([{ key: '', matter, amount: capped }], same)
  const { amount: alone = ZERO, taken: overlapped = ZERO } = single ?? {}
  if (matter !== null)
    steps.push({
      name: '就高不重复',
      amount: alone,
      says:
        same.length === 0 ? `「${matter}」没有享受过其他资金` : `${same.map(({ says }) => says).join('、')}，补差额`,
    })
  const [within] = yearlyCap === null ? [] : withinYearlyCap([{ key: '', amount: alone }], yearlyCap, hadThisYear)
  const amount = within?.amount ?? alone
  if (yearlyCap !== null)
    steps.push({
      name: '企业年度上限',
      amount,
      says: `上限${shown(yearlyCap)}元，本年已享受${shown(hadThisYear)}元`,
    })
  const taken = sumDecimals([subtractDecimals(base, capped), subtractDecimals(alone, amount)])
  return { amount, overlapped, capped: taken, steps }
}

function lowerSays(baseSays: string, base: Decimal, rule: Decimal): string {
  const difference = subtractDecimals(base, rule)
  if (isZero(difference)) return `${baseSays}与规则金额一致`
  return compareDecimals(base, rule) > 0
    ? `${baseSays}比规则金额多${shown(difference)}元，按规则金额`
    : `规则金额比${baseSays}多${shown(subtractDecimals(rule, base))}元，按${baseSays}`
}

/** The steps as they stand in the file: one a line. */
export function stepsText({ steps }: Pick<Calculated, 'steps'>): string {
  return steps.map(({ name, amount, says }) => `${name}：${shown(amount)}元（${says}）`).join('\n')
}

export function shown(amount: Decimal): string {
  return isZero(amount) ? '0' : formatDecimal(amount, { group: true })
}
