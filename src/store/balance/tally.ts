import { monthOfYear, yearOfMonth } from '../../kernel/period.ts'
import type { CountingLeaf } from './kept.ts'

/** The first month of a count that looks back to the beginning: who holds something at the end of a month. */
const EVER = 0

/** All areas of the bureau together: a subject counts once, wherever it has postings. */
export const WHOLE = '*'

/**
 * A subject begins or ceases to count in the periods that start with `first` and reach at least to `last`,
 * so that a count over a period is the sum of the changes with its first month, up to its last.
 */
export interface CountChange {
  readonly first: number
  readonly last: number
  readonly change: number
}

/** Where a posting falls in a count: by the year that it belongs to, within that year. */
export function countedMonth({ leaf }: { leaf: CountingLeaf }, occurred: number, belongsTo: number): number {
  if (leaf.op === 'holders' || leaf.sumBy === 'occurrence') return occurred
  return Math.min(Math.max(occurred, belongsTo * 12), belongsTo * 12 + 11)
}

/** The first month of the changes that a count of these months is read from; `null` where none is kept. */
export function firstCounted({ op }: CountingLeaf, { first, last }: { first: number; last: number }): number | null {
  if (op === 'holders') return EVER
  const upToMonth = monthOfYear(first) === 1 && yearOfMonth(first) === yearOfMonth(last)
  return upToMonth || first === last ? first : null
}

/** The months of one subject in one place, and how each posting changes the counts that the subject is in. */
export class Tally {
  readonly #op: CountingLeaf['op']
  // Parallel and ascending by month; few of each.
  readonly #months: number[] = []
  readonly #nets: bigint[] = []

  constructor(op: CountingLeaf['op']) {
    this.#op = op
  }

  add(month: number, quantity: bigint): readonly CountChange[] {
    const at = this.#place(month)
    const changes: CountChange[] = []
    if (this.#op === 'holders') this.#run(EVER, 0, this.#months.length, at, quantity, changes)
    else {
      const january = yearOfMonth(month) * 12
      let [from, to] = [at, at + 1]
      while (from > 0 && this.#months[from - 1]! >= january) from--
      while (to < this.#months.length && this.#months[to]! < january + 12) to++
      if (month !== january) this.#run(month, at, at + 1, at, quantity, changes)
      this.#run(january, from, to, at, quantity, changes)
    }
    this.#nets[at]! += quantity
    return changes
  }

  /** The changes in the periods that start with `first`, whose months are `from` to `to`. */
  #run(first: number, from: number, to: number, at: number, quantity: bigint, changes: CountChange[]): void {
    let sum = 0n
    for (let month = from; month < at; month++) sum += this.#nets[month]!
    // Whether the subject counted up to the month before: nothing changes there.
    let [before, after] = [this.#counts(sum), this.#counts(sum)]
    for (let month = at; month < to; month++) {
      sum += this.#nets[month]!
      const [was, is] = [this.#counts(sum), this.#counts(sum + quantity)]
      const change = is - after - (was - before)
      if (change !== 0) changes.push({ first, last: this.#months[month]!, change })
      before = was
      after = is
    }
  }

  #counts(sum: bigint): 0 | 1 {
    return (this.#op === 'holders' ? sum > 0n : sum !== 0n) ? 1 : 0
  }

  #place(month: number): number {
    let at = this.#months.length
    while (at > 0 && this.#months[at - 1]! >= month) at--
    if (this.#months[at] !== month) {
      this.#months.splice(at, 0, month)
      this.#nets.splice(at, 0, 0n)
    }
    return at
  }
}
