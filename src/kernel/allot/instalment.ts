import { compareDecimals, multiply, rational, roundDown, roundHalfUp, subtractDecimals, sumDecimals } from '../exact.ts'
import type { Decimal } from '../values.ts'
import { ZERO } from './cut.ts'

/**
 * 分期: an amount in parts by shares in percent that make up 100. Each is rounded down to the yuan and the last takes what
 * is left, so that the parts are the whole. Throws RangeError where the shares are not a whole.
 */
export function instalments(total: Decimal, shares: readonly Decimal[]): readonly Decimal[] {
  const whole = sumDecimals(shares)
  if (shares.length === 0 || whole !== '100' || shares.some((share) => compareDecimals(share, ZERO) <= 0))
    throw new RangeError(`shares that are not a whole: ${shares.join(', ')}`)
  const parts = shares.slice(0, -1).map((share) => roundDown(multiply(rational(total), rational(share, 100n)), 0))
  return [...parts, subtractDecimals(total, sumDecimals(parts))]
}

/** Simple interest in yuan to the fen: principal × yearly rate in percent × days ÷ 365, rounded half up. */
export function simpleInterest(principal: Decimal, ratePercent: Decimal, days: number): Decimal {
  const yearly = multiply(rational(principal), rational(ratePercent, 100n))
  return roundHalfUp(multiply(yearly, rational(days, 365n)), 2)
}
