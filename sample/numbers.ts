import type { Random } from './random.ts'

/** Whole parts of a whole in proportion to weights; they sum to it exactly. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const rest = total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

/** So many uneven amounts, each a multiple of `step` and at least one of it, that sum exactly to `total`. */
export function amounts(random: Random, total: number, count: number, step: number, spread = 0.8): number[] {
  if (count === 0) return []
  const weights = Array.from({ length: count }, () => Math.exp(spread * gauss(random)))
  return apportion(Math.round(total / step) - count, weights).map((parts) => (parts + 1) * step)
}

function gauss(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}

/** Each of a list's items as often as its count says, in order. */
export function repeated<T>(counts: readonly (readonly [T, number])[]): T[] {
  return counts.flatMap(([item, count]) => Array.from({ length: count }, () => item))
}

/** Running percentages for a target's path, as a clerk writes them: 3、6、12… */
export function path(shares: readonly number[]): string {
  let sum = 0
  return shares.map((share) => (sum += share)).join('、')
}
