import { type At, type Books, evaluate, isKnown, type Missing, missing } from './evaluate.ts'
import { add, compare, type Rational, rational, subtract } from './exact.ts'
import type { Fields, Values } from './field/field.ts'
import type { Figure, Unit } from './figure.ts'
import type { Reached } from './procedure/step.ts'
import type { Register } from './register.ts'
import type { Day } from './values.ts'

/** What a check says to the clerk: its name, why it matters, what to do. */
interface About {
  readonly label: string
  readonly why: string
  readonly advice: string
}

/**
 * 勾稽: two figures in the same unit that stand in a relation in every period, on the whole ground of a
 * bureau. Between its streets firms move, and a deal has two places: there a relation may fail in good faith.
 */
export interface Relation extends About {
  readonly kind: 'relation'
  readonly left: Figure
  readonly is: 'atMost' | 'atLeast' | 'equal'
  readonly right: Figure
  /** `monthBefore`: the right side stops one month earlier, so that a cumulative figure is held against itself. */
  readonly rightAt: 'samePeriod' | 'monthBefore'
  /** How far rounded parts may drift from a rounded whole: half of the last place for each part. */
  readonly tolerance: Rational
}

/** A reason why one record deserves a second look. */
export interface Finding extends About {
  readonly kind: 'finding'
  readonly register: string
  /**
   * A pure function of the record, the day of asking, what its case has reached and since when a record that it ends
   * with is over; `null` where nothing is wrong.
   */
  find(record: { readonly [field: string]: unknown }, on: Day, reached?: Reached, over?: Day | null): string | null
}

export type Declared = Relation | Finding
export type Check = Declared & { readonly id: string }

/** Names a line's checks; the keys are their ids. */
export function checks(of: { readonly [id: string]: Declared }): readonly Check[] {
  return Object.entries(of).map(([id, declared]) => ({ id, ...declared }))
}

export function relation<U extends Unit>(
  declared: About & {
    readonly left: Figure<U>
    readonly is: Relation['is']
    readonly right: Figure<NoInfer<U>>
    readonly rightAt?: Relation['rightAt']
    /** So many parts were rounded to so many places before they came here. */
    readonly rounded?: { readonly parts: number; readonly places: number }
  },
): Relation {
  const { rounded, rightAt = 'samePeriod', ...rest } = declared
  const tolerance = rounded ? rational(rounded.parts, 2n * 10n ** BigInt(rounded.places)) : rational(0)
  return { kind: 'relation', ...rest, rightAt, tolerance }
}

export function finding<F extends Fields>(
  { name }: Register<string, F>,
  declared: About & {
    readonly find: (record: Values<F>, on: Day, reached: Reached, over: Day | null) => string | null | false | undefined
  },
): Finding {
  const { find, ...about } = declared
  return {
    ...{ kind: 'finding', register: name, ...about },
    find: (record, on, reached = {}, over = null) => find(record as Values<F>, on, reached, over) || null,
  }
}

/** Three answers: met, not met with both sides, unknown with what is missing. */
export type RelationOutcome =
  | { readonly outcome: 'met'; readonly left: Rational; readonly right: Rational }
  | { readonly outcome: 'notMet'; readonly left: Rational; readonly right: Rational; readonly difference: Rational }
  | { readonly outcome: 'unknown'; readonly missing: readonly Missing[] }

export function evaluateRelation(
  { left, is, right, rightAt, tolerance }: Relation,
  at: At,
  books: Books,
): RelationOutcome {
  const before = rightAt === 'monthBefore' ? monthBefore(at) : at
  if (before === null) return { outcome: 'unknown', missing: [missing('noBase', '一月没有可比的上月累计').missing] }
  const [a, b] = [evaluate(left.tree, at, books), evaluate(right.tree, before, books)]
  if (!isKnown(a) || !isKnown(b)) {
    return { outcome: 'unknown', missing: [a, b].flatMap((answer) => (isKnown(answer) ? [] : [answer.missing])) }
  }
  const sides = { left: a.value, right: b.value }
  const difference = subtract(a.value, b.value)
  const above = compare(difference, tolerance) > 0
  const below = compare(add(difference, tolerance), rational(0)) < 0
  if ((above && is !== 'atLeast') || (below && is !== 'atMost')) return { outcome: 'notMet', ...sides, difference }
  return { outcome: 'met', ...sides }
}

function monthBefore({ period: { first, last }, area }: At): At | null {
  return first === last ? null : { area, period: { first, last: last - 1 } }
}
