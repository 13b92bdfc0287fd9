import type { Period } from '../kernel/period.ts'
import type { Day, Decimal } from '../kernel/values.ts'

/** A stretch of the original text in UTF-16 code units, the end excluded: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How far a reader may rely on what was found: `sure` is an error, `probable` wants a look, `hint` is style. */
export type Certainty = 'sure' | 'probable' | 'hint'

/** What a figure in a text says it is. A target is never an actual. */
export type ClaimKind = 'flow' | 'stock' | 'target' | 'share' | 'rank' | 'growth'

/** Whose figure it is: only `own` ones are the bureau's. */
export type Scope = 'own' | 'country' | 'province' | 'city' | 'district' | 'enterprise' | 'other'

/** 同比 as the text gives it; `value` in `unit`, which is `%`, `个百分点` or the unit of the figure itself. */
export interface ClaimedGrowth {
  readonly value: Decimal | null
  readonly unit: string
  readonly direction: 'up' | 'down' | 'flat'
  /** 同比, 较上年末, 比年初 …: compared with what, in the text's own words. */
  readonly base: string | null
}

/** One quantitative statement of a text. Bounds are closed; `null` where the words leave a side open. */
export interface Claim extends Span {
  /** The words that name what is counted, as written. */
  readonly phrase: string
  /** The id of the indicator it was recognised as. */
  readonly indicator: string | null
  /** As written, in `unit`; `null` where the figure is masked (×, **, X). */
  readonly value: Decimal | null
  readonly min: Decimal | null
  readonly max: Decimal | null
  /** 家 个 项 件 人 人次 场 元 万元 亿元 % 个百分点 …, as normalised. */
  readonly unit: string
  readonly kind: ClaimKind
  /** A period code as on the command line (`2026H1`, `2026-01..10`); `null` where the text does not tell. */
  readonly period: string | null
  readonly scope: Scope
  readonly growth: ClaimedGrowth | null
  readonly quote: string
  /** From 0 to 1. */
  readonly confidence: number
}

/** Something a careful reader would point at. */
export interface Finding extends Span {
  readonly kind: string
  readonly certainty: Certainty
  readonly quote: string
  /** One sentence to the author. */
  readonly reason: string
  /** What to write instead of `quote`; `null` where only a person can know. */
  readonly correction: string | null
}

/** A text without page furniture, and where each of its characters stands in the original. */
export interface CleanText {
  readonly text: string
  /** Place in the original of each character, and of the end of the last: one more than there are characters. */
  readonly origins: Uint32Array
}

/** A sentence of the clean text; its span counts in the original. */
export interface Sentence extends Span {
  readonly text: string
  /** Where it begins in the clean text. */
  readonly offset: number
}

/** A line of the clean text: a heading, running text, or a row of a table with its cells parted by tabs. */
export interface Paragraph extends Span {
  readonly kind: 'heading' | 'body' | 'row'
  readonly text: string
  readonly offset: number
  readonly sentences: readonly Sentence[]
}

/** How large the area is that a text speaks of as its own. */
export type AreaLevel = 'country' | 'province' | 'city' | 'district'

/** What a text as a whole tells about its figures. */
export interface About {
  /** The day on which it is read; `null` when neither the reader nor the text says one. */
  readonly date: Day | null
  /** What its figures are of when a sentence says nothing else. */
  readonly period: Period | null
  readonly level: AreaLevel
}

/** All that was read out of a text; every span counts in `original`. */
export interface Reading {
  readonly original: string
  readonly clean: CleanText
  readonly about: About
  readonly paragraphs: readonly Paragraph[]
  readonly claims: readonly Claim[]
}
