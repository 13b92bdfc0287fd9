import { compareDecimals, multiply, rational, roundDown, subtractDecimals, sumDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'

export interface PostSubsidy {
  /** 核定支出, in yuan. */
  readonly verified: Decimal
  readonly ratePercent: Decimal
  /** 立项核定的资助, in yuan; `null` where none was set. */
  readonly ceiling: Decimal | null
  /** Other payments of the project, in yuan. */
  readonly others: readonly Decimal[]
}

const zero = '0' as Decimal

/** 后补助: verified spend × rate, at most what is left of the approved grant; rounded down to the yuan. */
export function postSubsidy({ verified, ratePercent, ceiling, others }: PostSubsidy): Decimal {
  const wanted = roundDown(multiply(rational(verified), rational(ratePercent, 100n)), 0)
  if (ceiling === null) return wanted
  const left = subtractDecimals(ceiling, sumDecimals(others))
  if (compareDecimals(left, zero) <= 0) return zero
  return compareDecimals(wanted, left) > 0 ? left : wanted
}
