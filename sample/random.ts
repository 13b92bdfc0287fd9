/** The sample is the same on every machine: whoever changes this number makes another district. */
const SEED = 20260630

/** Chance that can be repeated. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** The first ones are picked more often: a few firms do most of the business. */
  pickSkewed<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
}

/** A stream of its own for each kind of data, so that a change in one leaves the others as they are. */
export function random(stream: string): Random {
  const next = mulberry32(
    [...stream].reduce((hash, letter) => Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0), SEED),
  )
  const at = <T>(list: readonly T[], share: number): T => {
    const found = list[Math.floor(share * list.length)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
    pick: (list) => at(list, next()),
    pickSkewed: (list) => at(list, next() ** 2),
    shuffled(list) {
      const copy = [...list]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1))
        ;[copy[i], copy[j]] = [copy[j] as (typeof copy)[number], copy[i] as (typeof copy)[number]]
      }
      return copy
    },
  }
}

function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
