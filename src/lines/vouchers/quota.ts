import { ZERO } from '../../kernel/allot/index.ts'
import { compareDecimals, subtractDecimals, sumDecimals } from '../../kernel/exact.ts'
import type { Day, Decimal } from '../../kernel/values.ts'

/** A voucher as far as its quota goes; amounts in yuan. */
export interface Held {
  readonly amount: Decimal
  readonly issuedOn: Day
  /** The last day on which it may be booked; `null` for none. */
  readonly expiresOn: Day | null
  /** The day from which it is void, whatever it says. */
  readonly voidedOn: Day | null
}

/** One use of it, from the booking on. */
export interface Used {
  readonly amount: Decimal
  readonly state: 'locked' | 'redeemed' | 'released'
}

/** Where an issued amount is: the four always add up to it, and none is below zero. */
export interface Quota {
  readonly issued: Decimal
  readonly locked: Decimal
  readonly redeemed: Decimal
  readonly expired: Decimal
  readonly available: Decimal
}

/**
 * 额度 = 发放 − 锁定 − 兑付 − 失效. What is locked when a voucher runs out may still be redeemed; what is released after
 * that does not come back but has expired.
 */
export function quotaOf({ amount, expiresOn, voidedOn }: Held, uses: readonly Used[], on: Day): Quota {
  const sum = (state: Used['state']) => sumDecimals(uses.filter((use) => use.state === state).map((use) => use.amount))
  const [locked, redeemed] = [sum('locked'), sum('redeemed')]
  const rest = subtractDecimals(amount, sumDecimals([locked, redeemed]))
  const isOver = (expiresOn !== null && on > expiresOn) || (voidedOn !== null && on >= voidedOn)
  return { issued: amount, locked, redeemed, expired: isOver ? rest : ZERO, available: isOver ? ZERO : rest }
}

/** Whether so much can be locked on a day, or why not. Pure: the store asks it again under its lock. */
export function whyNotBooked(held: Held, uses: readonly Used[], wanted: Decimal, on: Day): string | null {
  if (compareDecimals(wanted, ZERO) <= 0) return '用券金额要大于零'
  if (on < held.issuedOn) return `${held.issuedOn}才发放`
  if (held.voidedOn !== null && on >= held.voidedOn) return `已于${held.voidedOn}作废`
  if (held.expiresOn !== null && on > held.expiresOn) return `已于${held.expiresOn}过期`
  const { available } = quotaOf(held, uses, on)
  return compareDecimals(wanted, available) > 0 ? `可用额度${available}元，不够${wanted}元` : null
}
