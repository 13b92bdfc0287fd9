import { compareDecimals } from '../exact.ts'
import type { Decimal } from '../values.ts'

/** What is left of an amount after a step, and what the step took. The two always add up to what was asked. */
export interface Cut {
  readonly key: string
  readonly amount: Decimal
  readonly taken: Decimal
}

export const ZERO = '0' as Decimal

export function notBelowZero(amount: Decimal): Decimal {
  return compareDecimals(amount, ZERO) < 0 ? ZERO : amount
}

export function atMost(amount: Decimal, limit: Decimal): Decimal {
  return compareDecimals(amount, limit) > 0 ? limit : amount
}
