import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Certainty, ClaimedGrowth, ClaimKind, Scope, Span } from '../../src/proofread/reading.ts'
import type { Kind } from './kinds.ts'

/** A place by its words, so that a key stays true when the text above it changes. */
export interface Place {
  readonly quote: string
  /** Which occurrence of `quote` in the text, from 1. */
  readonly at: number
}

export interface KeyClaim extends Place {
  readonly phrase: string
  /** A decimal in `unit`; `null` where the figure is masked or only bounds are given. */
  readonly value: string | null
  readonly min?: string
  readonly max?: string
  /** As written, 万 and 亿 with it. */
  readonly unit: string
  readonly kind: ClaimKind
  readonly period: string | null
  readonly scope: Scope
  readonly growth: (Pick<ClaimedGrowth, 'unit' | 'direction'> & { readonly value: string | null }) | null
}

export interface KeyFinding extends Place {
  readonly kind: Kind
  readonly certainty: Certainty
  readonly why: string
  /** What a careful author would have written in place of `quote`, where the key says it. */
  readonly right?: string
  /** Other places where pointing at the same error is as good. */
  readonly or?: readonly Place[]
}

/** What a careful reader finds in one text. */
export interface Key {
  /** The day on which the text is read: 今年 and 上半年 are understood from it. */
  readonly date: string
  /** How the text is written and what was planted in it. */
  readonly manner: string
  readonly claims: readonly KeyClaim[]
  /** Figures that one reader counts as claims and another does not: neither asked for nor held against. */
  readonly optional?: readonly Place[]
  readonly findings: readonly KeyFinding[]
  /** What looks wrong and is right: whoever points at it is wrong. */
  readonly clean: readonly (Place & { readonly why: string })[]
  /** Kinds or families that the whole text is full of: findings of them are not held against. */
  readonly tolerated?: readonly string[]
  /** Sums of the text as equations (see sums.ts): those that are right, and those planted to be wrong. */
  readonly arithmetic?: { readonly holds: readonly string[]; readonly fails: readonly string[] }
}

export interface KeyedText {
  readonly name: string
  readonly text: string
  readonly key: Key
}

/** Every `NAME.txt` of a folder that has its `NAME.json`, in the order of names. */
export async function keyedTexts(folder: string): Promise<readonly KeyedText[]> {
  const files = new Set(await readdir(folder))
  const names = [...files].filter((file) => extname(file) === '.txt').map((file) => basename(file, '.txt'))
  return await Promise.all(
    names
      .filter((name) => files.has(`${name}.json`))
      .sort()
      .map(async (name) => ({
        name,
        text: await readFile(join(folder, `${name}.txt`), 'utf8'),
        key: JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as Key,
      })),
  )
}

/** Where a place is in its text; `null` when the text has no such occurrence. */
export function locate(text: string, { quote, at }: Place): Span | null {
  let start = -1
  for (let occurrence = 0; occurrence < at; occurrence++) {
    start = text.indexOf(quote, start + 1)
    if (start === -1) return null
  }
  return { start, end: start + quote.length }
}

/** As `locate`, for a key that is known to be true. */
export function spanOf(text: string, place: Place): Span {
  const span = locate(text, place)
  if (span === null) throw new RangeError(`the text does not say ${place.at} times: ${place.quote}`)
  return span
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
