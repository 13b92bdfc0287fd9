import { monthIndex } from '../../kernel/period.ts'
import type { Posting } from '../../kernel/posting.ts'
import type { Dimensions } from '../../kernel/where.ts'

/** The time of recording of balances that hold for the present: the sum over all that was recorded. */
export const PRESENT = 0

/** The values of a posting along a view's dimensions, in the view's order. */
export function keyAlong(view: string, by: Posting['by']): string {
  return JSON.stringify(view === '' ? [] : view.split(',').map((dimension) => by[dimension] ?? ''))
}

/** The keys that a filter takes from its own view: one for each combination of its values. */
export function keysOf(where: Dimensions): string[] {
  const values = Object.keys(where)
    .sort()
    .map((dimension) => where[dimension] ?? [])
  const combinations = values.reduce<string[][]>(
    (all, choices) => all.flatMap((chosen) => choices.map((choice) => [...chosen, choice])),
    [[]],
  )
  return combinations.map((combination) => JSON.stringify(combination))
}

export interface BalanceCell {
  readonly measure: string
  readonly view: string
  readonly key: string
  readonly area: string
  readonly belongs_to: number
  readonly occurred: number
}

/** Where a posting falls along a view. */
export function cellOf(posting: Posting, view: string): BalanceCell {
  return {
    measure: posting.measure,
    view,
    key: keyAlong(view, posting.by),
    area: posting.area,
    belongs_to: posting.belongsTo,
    occurred: monthIndex(posting.on),
  }
}
