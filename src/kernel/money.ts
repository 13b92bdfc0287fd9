import { moneyParts } from './read/money.ts'
import type { Decimal, Money } from './values.ts'

/** The amount in yuan; `null` where there is none or it is in another currency, which no yuan measure takes. */
export function yuan(amount: Money | null): Decimal | null {
  if (amount === null) return null
  const parts = moneyParts(amount)
  return parts.currency === 'CNY' ? parts.amount : null
}
