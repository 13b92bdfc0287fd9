import { parsePeriod, samePeriod } from '../../src/kernel/period.ts'
import type { Claim, ClaimKind } from '../../src/proofread/reading.ts'
import { amountOf } from './amount.ts'
import { type KeyClaim, type KeyedText, overlap, spanOf } from './key.ts'

/** A growth that is also handed out as a claim of its own stands this near to its figure, in characters. */
const GROWTH_DISTANCE_MAX = 60
/** From this share of common character pairs on, two phrases name the same thing. */
const PHRASE_SHARE_MIN = 0.5

export interface ClaimScore {
  /** Claims of the key, by kind. */
  readonly keyed: Tally
  /** Claims that were found, optional ones and growths of keyed claims left out, by the kind they were given. */
  readonly found: Tally
  /** Found with the right value and unit: by the kind of the key, and by the kind they were given. */
  readonly recalled: Tally
  readonly right: Tally
  /** How many of the right ones also have the right … */
  readonly aspects: { readonly [aspect in Aspect]: { readonly asked: number; readonly right: number } }
  /** In words: what of a right claim is not as in the key. */
  readonly mistaken: readonly string[]
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

interface Pair {
  readonly asked: KeyClaim
  readonly got: Claim
}

export type Tally = { readonly [kind in ClaimKind]?: number }
export type Aspect = 'phrase' | 'kind' | 'period' | 'scope' | 'bounds' | 'growth'

export function scoreClaims({ text, key }: KeyedText, found: readonly Claim[]): ClaimScore {
  const free = new Set(found)
  const pairs: Pair[] = []
  const missed: KeyClaim[] = []
  for (const asked of key.claims) {
    const span = spanOf(text, asked)
    const [got] = [...free]
      .filter((claim) => overlap(claim, span) && sameAmount(asked, claim))
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    if (got === undefined) missed.push(asked)
    else {
      free.delete(got)
      pairs.push({ asked, got })
    }
  }
  const optional = (key.optional ?? []).map((place) => spanOf(text, place))
  const extra = [...free].filter(
    (claim) => !optional.some((span) => overlap(claim, span)) && !repeatsGrowth(claim, text, key.claims),
  )
  return {
    keyed: tally(key.claims),
    found: tally([...pairs.map(({ got }) => got), ...extra]),
    recalled: tally(pairs.map(({ asked }) => asked)),
    right: tally(pairs.map(({ got }) => got)),
    aspects: {
      phrase: aspect(pairs, ({ asked, got }) => samePhrase(asked.phrase, got.phrase)),
      kind: aspect(pairs, ({ asked, got }) => asked.kind === got.kind),
      period: aspect(
        pairs.filter(({ asked }) => asked.period !== null),
        ({ asked, got }) => samePeriodOf(asked, got.period),
      ),
      scope: aspect(pairs, ({ asked, got }) => asked.scope === got.scope),
      bounds: aspect(
        pairs.filter(({ asked }) => asked.value !== null && (asked.min ?? asked.max) !== undefined),
        ({ asked, got }) => sameBound(asked, asked.min, got, got.min) && sameBound(asked, asked.max, got, got.max),
      ),
      growth: aspect(
        pairs.filter(({ asked, got }) => asked.kind !== 'growth' && (asked.growth ?? got.growth) !== null),
        ({ asked, got }) => sameGrowth(asked.growth, got.growth),
      ),
    },
    mistaken: pairs.flatMap(mistakesIn),
    missed: missed.map(({ quote, phrase }) => `${phrase} ${quote}`),
    extra: extra.map(({ phrase, quote, value, unit }) => `${phrase} ${value}${unit} in ${quote}`),
  }
}

function mistakesIn({ asked, got }: Pair): readonly string[] {
  const growthOf = (growth: KeyClaim['growth']) =>
    growth === null ? 'none' : `${growth.direction} ${growth.value}${growth.unit}`
  const mistakes: readonly (readonly [what: string, asked: string | null, got: string | null, right: boolean])[] = [
    ['phrase', asked.phrase, got.phrase, samePhrase(asked.phrase, got.phrase)],
    ['kind', asked.kind, got.kind, asked.kind === got.kind],
    ['period', asked.period, got.period, asked.period === null || samePeriodOf(asked, got.period)],
    ['scope', asked.scope, got.scope, asked.scope === got.scope],
    [
      'growth',
      growthOf(asked.growth),
      growthOf(got.growth),
      asked.kind === 'growth' || sameGrowth(asked.growth, got.growth),
    ],
  ]
  return mistakes
    .filter(([, , , right]) => !right)
    .map(([what, should, is]) => `${what} of ${asked.phrase} ${asked.quote}: ${is}, not ${should}`)
}

function sameAmount(asked: KeyClaim, got: Claim): boolean {
  if (asked.value === null && (asked.min ?? asked.max) !== undefined) {
    return sameBound(asked, asked.min, got, got.min) && sameBound(asked, asked.max, got, got.max)
  }
  if (asked.kind === 'growth') return unsigned(asked.value, asked.unit) === unsigned(got.value, got.unit)
  return amountOf(asked.value, asked.unit) === amountOf(got.value, got.unit)
}

function sameBound(asked: KeyClaim, bound: string | undefined, got: Claim, gotBound: string | null): boolean {
  if (bound === undefined) return true
  return gotBound !== null && amountOf(bound, asked.unit) === amountOf(gotBound, got.unit)
}

function sameGrowth(asked: KeyClaim['growth'], got: KeyClaim['growth']): boolean {
  if (asked === null || got === null) return asked === got
  return unsigned(asked.value, asked.unit) === unsigned(got.value, got.unit) && asked.direction === got.direction
}

/** 截至5月底 is May or January to May: of what is counted at a moment only the end matters. */
function samePeriodOf({ kind, period }: KeyClaim, got: string | null): boolean {
  const [a, b] = [parsePeriod(period ?? ''), parsePeriod(got ?? '')]
  if (a === null || b === null) return period === got
  return kind === 'flow' || kind === 'growth' ? samePeriod(a, b) : a.last === b.last
}

/** 下降3.1% may be read as -3.1 or as 3.1 downwards. */
function unsigned(value: string | null, unit: string): string {
  return amountOf(value === null ? null : value.replace(/^-/, ''), unit)
}

function repeatsGrowth(claim: Claim, text: string, asked: readonly KeyClaim[]): boolean {
  return asked.some((keyed) => {
    const { end } = spanOf(text, keyed)
    return (
      keyed.growth !== null &&
      claim.end > end &&
      claim.start < end + GROWTH_DISTANCE_MAX &&
      unsigned(keyed.growth.value, keyed.growth.unit) === unsigned(claim.value, claim.unit)
    )
  })
}

/** Measured against the shorter of the two: 有效期内高新技术企业 and 高新技术企业 are one. */
function samePhrase(asked: string, got: string): boolean {
  const [a, b] = [pairsOf(asked), pairsOf(got)]
  const common = [...a].filter((pair) => b.has(pair)).length
  return common >= Math.max(1, PHRASE_SHARE_MIN * Math.min(a.size, b.size))
}

function pairsOf(phrase: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let i = 0; i < Math.max(1, phrase.length - 1); i++) pairs.add(phrase.slice(i, i + 2))
  return pairs
}

function aspect<T>(pairs: readonly T[], right: (pair: T) => boolean): { asked: number; right: number } {
  return { asked: pairs.length, right: pairs.filter(right).length }
}

function tally(claims: readonly { readonly kind: ClaimKind }[]): Tally {
  const counts: { [kind in ClaimKind]?: number } = {}
  for (const { kind } of claims) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
