import { addDecimals, isZero } from '../exact.ts'
import type { Day, Decimal } from '../values.ts'

/** A change in what a record holds or counts for, as the journal has it. */
export interface Move {
  readonly on: Day
  readonly belongsTo: number
  readonly quantity: Decimal
}

/** What puts a record on our list. */
export type ListTest =
  | { readonly is: 'listed' }
  /** It holds something at the end of a day. */
  | { readonly is: 'held'; readonly on: Day }
  /** It counted for something within these days and, where a figure goes by it, belongs to these years. */
  | {
      readonly is: 'within'
      readonly from: Day | null
      readonly to: Day | null
      readonly years: { readonly from: number; readonly to: number } | null
    }

/** Whether a record is on our list, and if not, why not. */
export type Stance =
  | { readonly is: 'in'; readonly since: Day | null }
  | { readonly is: 'later'; readonly on: Day }
  | { readonly is: 'ended'; readonly on: Day }
  | { readonly is: 'earlier'; readonly on: Day }
  | { readonly is: 'otherYear'; readonly year: number }
  | { readonly is: 'never' }

/** Where a record stands by its moves, which come earliest first. */
export function stanceOf(moves: readonly Move[], test: ListTest): Stance {
  if (test.is === 'listed') return { is: 'in', since: moves[0]?.on ?? null }
  if (test.is === 'held') return heldOn(moves, test.on)
  const counted = moves.filter(({ quantity }) => isPositive(quantity))
  const [first] = counted
  if (first === undefined) return { is: 'never' }
  const { from, to, years } = test
  const found = counted.find(
    ({ on, belongsTo }) =>
      (from === null || on >= from) &&
      (to === null || on <= to) &&
      (years === null || (belongsTo >= years.from && belongsTo <= years.to)),
  )
  if (found !== undefined) return { is: 'in', since: found.on }
  const last = counted.at(-1) ?? first
  if (years !== null && (last.belongsTo < years.from || last.belongsTo > years.to))
    return { is: 'otherYear', year: last.belongsTo }
  return to !== null && last.on > to ? { is: 'later', on: last.on } : { is: 'earlier', on: last.on }
}

function heldOn(moves: readonly Move[], day: Day): Stance {
  let held = '0' as Decimal
  let since: Day | null = null
  let left: Day | null = null
  for (const { on, quantity } of moves) {
    if (on > day) break
    const before = isPositive(held)
    held = addDecimals(held, quantity)
    if (!before && isPositive(held)) since = on
    if (before && !isPositive(held)) left = on
  }
  if (isPositive(held)) return { is: 'in', since }
  if (left !== null) return { is: 'ended', on: left }
  const next = moves.find(({ on, quantity }) => on > day && isPositive(quantity))
  return next === undefined ? { is: 'never' } : { is: 'later', on: next.on }
}

function isPositive(quantity: Decimal): boolean {
  return !isZero(quantity) && !quantity.startsWith('-')
}
