import { compareDecimals, divide, multiply, rational, roundDown, subtractDecimals, sumDecimals } from '../exact.ts'
import type { Decimal } from '../values.ts'
import type { Cut } from './cut.ts'
import type { Asked } from './overlap.ts'

/** To which an amount that was cut is rounded down: to the yuan, or to a hundred of them. */
export type RoundedTo = 1 | 10 | 100 | 1000
const PLACES: { readonly [unit in RoundedTo]: number } = { 1: 0, 10: -1, 100: -2, 1000: -3 }

/**
 * 预算比例调整: where the budget does not reach, every amount is cut by the same factor and rounded down, so that the sum
 * never exceeds what there is; where it reaches, nothing is touched. What rounding leaves is left, not handed out.
 */
export function inProportion(
  asked: readonly Pick<Asked, 'key' | 'amount'>[],
  available: Decimal,
  roundedTo: RoundedTo = 1,
): readonly Cut[] {
  const total = sumDecimals(asked.map(({ amount }) => amount))
  if (compareDecimals(total, available) <= 0)
    return asked.map(({ key, amount }) => ({ key, amount, taken: '0' as Decimal }))
  const factor = divide(rational(available), rational(total))
  return asked.map(({ key, amount }) => {
    const left = roundDown(multiply(rational(amount), factor), PLACES[roundedTo])
    return { key, amount: left, taken: subtractDecimals(amount, left) }
  })
}
