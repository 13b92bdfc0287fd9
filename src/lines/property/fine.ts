import { compareDecimals, decimal, multiplyDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'

const GAIN_TIMES_MAX = decimal(5)
const SMALL_GAIN = decimal(50_000)
const FINE_OF_SMALL_GAIN_MAX = decimal(250_000)

/**
 * The highest fine for passing off a patent, in 元: 专利法 第六十八条 (2021-06-01): five times the gain; where there was
 * none, or not more than 50,000, 250,000.
 */
export function fineLimit(gain: Decimal): Decimal {
  return compareDecimals(gain, SMALL_GAIN) <= 0 ? FINE_OF_SMALL_GAIN_MAX : multiplyDecimals(gain, GAIN_TIMES_MAX)
}
