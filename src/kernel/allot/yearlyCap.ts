import { subtractDecimals, sumDecimals } from '../exact.ts'
import type { Decimal } from '../values.ts'
import { atMost, type Cut, notBelowZero } from './cut.ts'
import type { Asked } from './overlap.ts'

/** 企业年度上限: what one firm may have in a year, taken in the order asked; `given` is what it has had already. */
export function withinYearlyCap(
  asked: readonly Pick<Asked, 'key' | 'amount'>[],
  cap: Decimal,
  given: Decimal,
): readonly Cut[] {
  let had = given
  return asked.map(({ key, amount }) => {
    const left = atMost(amount, notBelowZero(subtractDecimals(cap, had)))
    had = sumDecimals([had, left])
    return { key, amount: left, taken: subtractDecimals(amount, left) }
  })
}
