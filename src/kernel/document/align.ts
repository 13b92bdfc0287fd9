import type { Token } from './token.ts'

/** For each token of the one text, the index of its counterpart in the other, or -1. */
export type Alignment = Int32Array

/** Cells of a table that aligns two stretches token by token; longer ones are cut at common phrases first. */
const CELLS_MAX = 12_000_000
const PHRASE_TOKENS = 8

type Line = readonly Token[]

/** Tokens by number, equal ones alike; the digits of numbers below zero. Millions of pairs are compared. */
type Codes = Int32Array

function coded(tokens: readonly Token[], codes: Map<string, number>): Codes {
  return Int32Array.from(tokens, ({ text, isNumber }) => {
    const known = codes.get(text)
    if (known !== undefined) return known
    const code = isNumber ? -codes.size - 1 : codes.size
    codes.set(text, code)
    return code
  })
}

/**
 * Finds what of one text stands where in another. Lines that occur once in both, numbers aside, are anchors
 * (as in a patience diff); between them tokens are aligned one by one, so that a paragraph that was split,
 * joined or partly rewritten still gives up its figures. A number aligns with another number in its place.
 */
export function align(lines: readonly Line[], others: readonly Line[]): Alignment {
  const [starts, otherStarts] = [offsets(lines), offsets(others)]
  const codes = new Map<string, number>()
  const [all, otherAll] = [coded(lines.flat(), codes), coded(others.flat(), codes)]
  const found = new Int32Array(all.length).fill(-1)
  const anchors = anchored(lines.map(masked), others.map(masked))
  let [from, otherFrom] = [0, 0]
  for (const [line, other] of [...anchors, [lines.length, others.length] as const]) {
    const [to, otherTo] = [starts[line] ?? all.length, otherStarts[other] ?? otherAll.length]
    alignRange(all, otherAll, { from, to, otherFrom, otherTo }, found)
    const length = lines[line]?.length ?? 0
    for (let index = 0; index < length; index++) found[to + index] = otherTo + index
    ;[from, otherFrom] = [to + length, otherTo + length]
  }
  return found
}

interface Range {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

function alignRange(all: Codes, otherAll: Codes, range: Range, found: Alignment): void {
  const { from, to, otherFrom, otherTo } = trimmed(all, otherAll, range, found)
  const [length, otherLength] = [to - from, otherTo - otherFrom]
  if (length === 0 || otherLength === 0) return
  if (length * otherLength <= CELLS_MAX) {
    alignTokens(all, otherAll, { from, to, otherFrom, otherTo }, found)
    return
  }
  const shared = anchored(phrases(all, from, to), phrases(otherAll, otherFrom, otherTo))
  const [anchor] = middle(shared.filter(([at, otherAt]) => at > 0 || otherAt > 0))
  const cut = anchor ?? cheapestCut(all, otherAll, { from, to, otherFrom, otherTo })
  const [at, otherAt] = [from + cut[0], otherFrom + cut[1]]
  alignRange(all, otherAll, { from, to: at, otherFrom, otherTo: otherAt }, found)
  alignRange(all, otherAll, { from: at, to, otherFrom: otherAt, otherTo }, found)
}

function middle<T>(list: readonly T[]): readonly T[] {
  const index = list.length >> 1
  return list.slice(index, index + 1)
}

/** Where to cut both stretches so that aligning the parts loses nothing (Hirschberg): half of one, its best match in the other. */
function cheapestCut(all: Codes, otherAll: Codes, { from, to, otherFrom, otherTo }: Range): readonly [number, number] {
  const half = (to - from) >> 1
  const columns = otherTo - otherFrom
  const forward = lastScores(half, columns, (row, column) =>
    gain(all[from + row] ?? 0, otherAll[otherFrom + column] ?? 0),
  )
  const backward = lastScores(to - from - half, columns, (row, column) =>
    gain(all[to - 1 - row] ?? 0, otherAll[otherTo - 1 - column] ?? 0),
  )
  let best = 0
  for (let column = 1; column <= columns; column++) {
    const score = (forward[column] ?? 0) + (backward[columns - column] ?? 0)
    if (score > (forward[best] ?? 0) + (backward[columns - best] ?? 0)) best = column
  }
  return [half, best]
}

function lastScores(rows: number, columns: number, gained: (row: number, column: number) => number): Int32Array {
  let before = new Int32Array(columns + 1)
  for (let row = 0; row < rows; row++) {
    const scores = new Int32Array(columns + 1)
    for (let column = 0; column < columns; column++) {
      const kept = gained(row, column)
      const best = Math.max(before[column + 1] ?? 0, scores[column] ?? 0)
      scores[column + 1] = kept < 0 ? best : Math.max(best, (before[column] ?? 0) + kept)
    }
    before = scores
  }
  return before
}

/** What is the same at both ends needs no table. */
function trimmed(all: Codes, otherAll: Codes, range: Range, found: Alignment): Range {
  let { from, to, otherFrom, otherTo } = range
  while (from < to && otherFrom < otherTo && all[from] === otherAll[otherFrom]) found[from++] = otherFrom++
  while (from < to && otherFrom < otherTo && all[to - 1] === otherAll[otherTo - 1]) found[--to] = --otherTo
  return { from, to, otherFrom, otherTo }
}

const step = { diagonal: 0, up: 1, left: 2 } as const
const [SAME_NUMBER, SAME_CHARACTER, OTHER_NUMBER] = [5, 3, 1]

function gain(a: number, b: number): number {
  if (a === b) return a < 0 ? SAME_NUMBER : SAME_CHARACTER
  return a < 0 && b < 0 ? OTHER_NUMBER : -1
}

/** The alignment that keeps most, by dynamic programming over the two stretches. */
function alignTokens(all: Codes, otherAll: Codes, { from, to, otherFrom, otherTo }: Range, found: Alignment): void {
  const [rows, columns] = [to - from, otherTo - otherFrom]
  const steps = new Uint8Array(rows * columns)
  let before = new Int32Array(columns + 1)
  for (let row = 0; row < rows; row++) {
    const scores = new Int32Array(columns + 1)
    for (let column = 0; column < columns; column++) {
      const kept = gain(all[from + row] ?? 0, otherAll[otherFrom + column] ?? 0)
      const [up, left] = [before[column + 1] ?? 0, scores[column] ?? 0]
      const diagonal = kept < 0 ? -1 : (before[column] ?? 0) + kept
      const best = Math.max(up, left, diagonal)
      scores[column + 1] = best
      steps[row * columns + column] = best === diagonal ? step.diagonal : best === up ? step.up : step.left
    }
    before = scores
  }
  let [row, column] = [rows - 1, columns - 1]
  while (row >= 0 && column >= 0) {
    const taken = steps[row * columns + column]
    if (taken === step.diagonal) found[from + row--] = otherFrom + column--
    else if (taken === step.up) row -= 1
    else column -= 1
  }
}

/** Texts that occur once on both sides, in an order common to both: the longest increasing run. */
function anchored(texts: readonly string[], others: readonly string[]): (readonly [number, number])[] {
  const [places, otherPlaces] = [single(texts), single(others)]
  const pairs = [...places].flatMap(([text, index]) => {
    const other = otherPlaces.get(text)
    return other === undefined ? [] : [[index, other] as const]
  })
  return longestIncreasing(pairs.sort(([a], [b]) => a - b))
}

function single(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const doubled = new Set<string>()
  texts.forEach((text, index) => {
    if (places.has(text)) doubled.add(text)
    else if (text !== '') places.set(text, index)
  })
  for (const text of doubled) places.delete(text)
  return places
}

function longestIncreasing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = index
  })
  const run: (readonly [number, number])[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index]
    if (pair !== undefined) run.push(pair)
  }
  return run.reverse()
}

/** A line with its numbers hidden: two of them may be told apart by numbers alone, and then are no anchors. */
function masked(line: Line): string {
  return line.map(({ text, isNumber }) => (isNumber ? '#' : text)).join('')
}

function phrases(all: Codes, from: number, to: number): string[] {
  const hidden = Array.from(all.subarray(from, to), (code) => (code < 0 ? '#' : code))
  const count = Math.max(0, hidden.length - PHRASE_TOKENS + 1)
  return Array.from({ length: count }, (_, index) => hidden.slice(index, index + PHRASE_TOKENS).join(' '))
}

function offsets(lines: readonly Line[]): number[] {
  let at = 0
  return lines.map(({ length }) => {
    at += length
    return at - length
  })
}
