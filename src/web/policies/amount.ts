import { formatDecimal, isDecimal, isZero } from '../../kernel/exact.ts'
import { NONE } from '../figure/format.ts'

/** The year before a name, unless the name begins with it already. */
export function yearly(year: number, name: string): string {
  return name.startsWith(`${year}年`) ? name : `${year}年${name}`
}

/** An amount in yuan under a heading that says so: `100,000`. */
export function yuanFigure(amount: string | null): string {
  if (amount === null || !isDecimal(amount)) return NONE
  return isZero(amount) ? '0' : formatDecimal(amount, { group: true })
}

/** An amount in yuan with its unit: `100,000 元`. */
export function yuanText(amount: string | null): string {
  const figure = yuanFigure(amount)
  return figure === NONE ? NONE : `${figure} 元`
}
