import { align } from './align.ts'
import { type Span, spansText } from './text.ts'
import { spanTokens, type Token } from './token.ts'

/** A stretch of a paragraph in two texts: the same, reworded, or a figure in the place of another. */
export interface Stretch {
  readonly kind: 'same' | 'reworded' | 'figure'
  readonly before: readonly Span[]
  readonly after: readonly Span[]
}

/** A line of one text with its counterpart in the other, by their numbers. */
export type ComparedLine =
  | { readonly kind: 'same'; readonly before: number; readonly after: number; readonly spans: readonly Span[] }
  /** `figures`: the words stand, only figures differ. */
  | {
      readonly kind: 'changed' | 'figures'
      readonly before: number
      readonly after: number
      readonly stretches: readonly Stretch[]
    }
  | { readonly kind: 'dropped'; readonly before: number; readonly spans: readonly Span[] }
  | { readonly kind: 'added'; readonly after: number; readonly spans: readonly Span[] }

type Line = readonly Span[]

/** 逐段比较: which paragraph became which, what in it was reworded, what is new and what is gone. */
export function compareLines(before: readonly Line[], after: readonly Line[]): readonly ComparedLine[] {
  const [olds, news] = [before.map(spanTokens), after.map(spanTokens)]
  const found = align(olds, news)
  const [starts, newStarts] = [offsetsOf(olds), offsetsOf(news)]
  const compared: ComparedLine[] = []
  let [line, other] = [0, 0]
  for (const [at, to] of [...paired(olds, news, found), [before.length, after.length] as const]) {
    for (; line < at; line++) compared.push({ kind: 'dropped', before: line, spans: before[line] ?? [] })
    for (; other < to; other++) compared.push({ kind: 'added', after: other, spans: after[other] ?? [] })
    const [old, now] = [before[at], after[to]]
    if (old === undefined || now === undefined) break
    const tokens = {
      old: olds[at] ?? [],
      now: news[to] ?? [],
      counterpart: (index: number) => (found[(starts[at] ?? 0) + index] ?? -1) - (newStarts[to] ?? 0),
    }
    compared.push(comparePair(at, to, old, now, tokens))
    line = at + 1
    other = to + 1
  }
  return compared.filter((one) => !('spans' in one) || one.kind === 'same' || spansText(one.spans).trim() !== '')
}

interface Tokens {
  readonly old: readonly Token[]
  readonly now: readonly Token[]
  readonly counterpart: (index: number) => number
}

function comparePair(at: number, to: number, old: Line, now: Line, tokens: Tokens): ComparedLine {
  const stretches = joined(stretchesOf(old, now, tokens))
  if (stretches.every(({ kind }) => kind === 'same')) return { kind: 'same', before: at, after: to, spans: now }
  const reworded = stretches.some(({ kind }) => kind === 'reworded')
  return { kind: reworded ? 'changed' : 'figures', before: at, after: to, stretches }
}

/** Of two lines that share too little, one is dropped and the other new. */
const SHARED_LEAST = 0.5

/** Lines of which each is where most of the other went. */
function paired(olds: readonly Token[][], news: readonly Token[][], found: Int32Array): [number, number][] {
  const lineOfToken = news.flatMap((tokens, line) => tokens.map(() => line))
  const votes = new Map<number, Map<number, number>>()
  let at = 0
  olds.forEach((tokens, line) => {
    const own = new Map<number, number>()
    for (const _ of tokens) {
      const other = lineOfToken[found[at++] ?? -1]
      if (other !== undefined) own.set(other, (own.get(other) ?? 0) + 1)
    }
    votes.set(line, own)
  })
  const best = new Map<number, readonly [line: number, count: number]>()
  for (const [line, own] of votes)
    for (const [other, count] of own) if (count > (best.get(other)?.[1] ?? 0)) best.set(other, [line, count])
  return [...best]
    .filter(([other, [line, count]]) => {
      const shorter = Math.min(olds[line]?.length ?? 0, news[other]?.length ?? 0)
      const most = Math.max(...(votes.get(line)?.values() ?? [0]))
      return count === most && count >= shorter * SHARED_LEAST
    })
    .map(([other, [line]]): [number, number] => [line, other])
    .sort(([a], [b]) => a - b)
    .filter(([line, other], index, all) => index === 0 || (all[index - 1]![0] < line && all[index - 1]![1] < other))
}

function stretchesOf(old: Line, now: Line, { old: olds, now: news, counterpart }: Tokens): Stretch[] {
  const stretches: Stretch[] = []
  let [index, other, oldAt, nowAt] = [0, 0, 0, 0]
  const push = (kind: Stretch['kind'], oldEnd: number, nowEnd: number) => {
    stretches.push({ kind, before: sliced(old, oldAt, oldEnd), after: sliced(now, nowAt, nowEnd) })
    oldAt = oldEnd
    nowAt = nowEnd
  }
  while (index < olds.length || other < news.length) {
    let next = index
    while (next < olds.length && !(counterpart(next) >= other && counterpart(next) < news.length)) next++
    const to = next < olds.length ? counterpart(next) : news.length
    if (next > index || to > other)
      push('reworded', olds[next]?.start ?? lengthOf(old), news[to]?.start ?? lengthOf(now))
    const [a, b] = [olds[next], news[to]]
    if (a === undefined || b === undefined) break
    const figures = a.figure !== null && b.figure !== null
    const kind = a.text === b.text ? 'same' : figures ? 'figure' : 'reworded'
    push(kind, a.end, b.end)
    index = next + 1
    other = to + 1
  }
  if (oldAt < lengthOf(old) || nowAt < lengthOf(now)) push('same', lengthOf(old), lengthOf(now))
  return stretches
}

/** A word or two between rewordings was reworded with them: a reader follows phrases, not characters. */
const SAME_BETWEEN_LEAST = 3

function joined(stretches: readonly Stretch[]): Stretch[] {
  const merged = together(stretches)
  return together(
    merged.map((one, index) => {
      const [before, after] = [merged[index - 1], merged[index + 1]]
      const isShort = one.kind === 'same' && spansText(one.after).length < SAME_BETWEEN_LEAST
      const isPlain = one.after.every(({ figure }) => figure === undefined)
      const between = before?.kind === 'reworded' && after?.kind === 'reworded'
      return isShort && isPlain && between && !/[，。；：、]/.test(spansText(one.after))
        ? { ...one, kind: 'reworded' as const }
        : one
    }),
  )
}

function together(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const one of stretches) {
    const last = result.at(-1)
    if (last?.kind === one.kind && one.kind !== 'figure')
      result[result.length - 1] = {
        kind: one.kind,
        before: mergedSpans([...last.before, ...one.before]),
        after: mergedSpans([...last.after, ...one.after]),
      }
    else result.push(one)
  }
  return result
}

/** A piece of a line; a figure goes with its place or not at all. */
export function sliced(line: Line, from: number, to: number): Span[] {
  let at = 0
  return line.flatMap((span): Span[] => {
    const start = at
    at += span.text.length
    if (span.figure !== undefined) return start >= from && at <= to && (start < to || from === to) ? [span] : []
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ text }]
  })
}

/** Runs of plain text as one. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (span.text === '' && span.figure === undefined) continue
    if (last !== undefined && last.figure === undefined && span.figure === undefined)
      result[result.length - 1] = { text: last.text + span.text }
    else result.push(span)
  }
  return result
}

function lengthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + text.length, 0)
}

function offsetsOf(lines: readonly (readonly Token[])[]): number[] {
  let at = 0
  return lines.map(({ length }) => {
    at += length
    return at - length
  })
}
