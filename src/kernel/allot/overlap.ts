import { compareDecimals, subtractDecimals, sumDecimals } from '../exact.ts'
import type { Decimal } from '../values.ts'
import { type Cut, notBelowZero, ZERO } from './cut.ts'

/** An amount asked for in yuan, and the matter that it is for; `null` where nothing else is given for the same. */
export interface Asked {
  readonly key: string
  readonly matter: string | null
  readonly amount: Decimal
}

/** What was granted for a matter before, by whatever level. */
export interface Granted {
  readonly matter: string
  readonly amount: Decimal
}

/**
 * 就高不重复: for one matter the highest counts, whichever level gives it. Where a lower one was given first, the
 * difference is paid; where as much or more was given, nothing. Of several asked for at once the highest goes first, and
 * of equal ones the first.
 */
export function withoutOverlap(asked: readonly Asked[], granted: readonly Granted[]): readonly Cut[] {
  const before = new Map<string, Decimal>()
  for (const { matter, amount } of granted) before.set(matter, sumDecimals([before.get(matter) ?? ZERO, amount]))
  const inTurn = asked.map((one, index) => ({ ...one, index })).sort((a, b) => compareDecimals(b.amount, a.amount))
  const cuts: Cut[] = []
  for (const { key, matter, amount, index } of inTurn) {
    const given = matter === null ? ZERO : (before.get(matter) ?? ZERO)
    const left = notBelowZero(subtractDecimals(amount, given))
    if (matter !== null) before.set(matter, sumDecimals([given, left]))
    cuts[index] = { key, amount: left, taken: subtractDecimals(amount, left) }
  }
  return cuts
}
