import type { Day } from './values.ts'

/** A value that holds from a day on; `null` means it was always so. */
export interface DatedValue<V> {
  readonly from: Day | null
  readonly value: V
}

/** A fact over time, earliest first. Empty when it was never known. */
export type Dated<V> = readonly DatedValue<V>[]

export function always<V>(value: V): Dated<V> {
  return [{ from: null, value }]
}

/** The value that held on `day`, or `null` where none was known yet. */
export function valueOn<V>(dated: Dated<V>, day: Day): V | null {
  let found: V | null = null
  for (const { from, value } of dated) {
    if (from !== null && from > day) break
    found = value
  }
  return found
}

/** The value that holds last, which is the present one unless a change lies in the future. */
export function latest<V>(dated: Dated<V>): V | null {
  return dated.at(-1)?.value ?? null
}

/** 更正: the last value was wrong from its first day on. */
export function corrected<V>(dated: Dated<V>, value: V): Dated<V> {
  const last = dated.at(-1)
  return merged([...dated.slice(0, -1), { from: last?.from ?? null, value }])
}

/** 变更: from `day` on it is `value`; what was entered for later days stands. */
export function changed<V>(dated: Dated<V>, day: Day, value: V): Dated<V> {
  const before = dated.filter(({ from }) => from === null || from < day)
  const after = dated.filter(({ from }) => from !== null && from > day)
  return merged([...before, { from: day, value }, ...after])
}

/** Days on which any of several facts takes a new value, ascending; the beginning of time is none of them. */
export function changeDays(facts: readonly Dated<unknown>[]): Day[] {
  const days = new Set<Day>()
  for (const dated of facts) for (const { from } of dated) if (from !== null) days.add(from)
  return [...days].sort()
}

function merged<V>(dated: readonly DatedValue<V>[]): Dated<V> {
  return dated.filter((entry, index) => index === 0 || dated[index - 1]?.value !== entry.value)
}
