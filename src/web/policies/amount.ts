import { formatDecimal, isDecimal, isZero } from '../../kernel/exact.ts'
import { NONE } from '../figure/format.ts'

/** An amount in yuan with its unit: `100,000 元`. */
export function yuanText(amount: string | null): string {
  if (amount === null || !isDecimal(amount)) return NONE
  return `${isZero(amount) ? '0' : formatDecimal(amount, { group: true })} 元`
}
