import type { Indicator } from '../indicator.ts'
import { type Period, periodCode } from '../period.ts'
import { type Aspect, aspectLabels, isCompared } from './aspect.ts'
import type { Citation } from './citation.ts'
import { type Cited, findFigure, resolve, type Scope } from './figures.ts'
import { figurePieces, type Piece } from './render.ts'
import { isStanding, periodWords } from './within.ts'

/** What of an indicator may be put into a text by hand: 上年同期数 is its value a year before. */
export const offerKeys = [
  'value',
  'previous',
  'growth',
  'netChange',
  'target',
  'completion',
  'schedule',
  'gap',
  'rank',
  'areaShare',
] as const
export type OfferKey = (typeof offerKeys)[number]

/** A figure as it would stand in the text, or why there is none. */
export type Offer = { readonly key: OfferKey; readonly label: string } & (
  | { readonly pieces: readonly Piece[]; readonly period: string; readonly status: Citation['status'] }
  | { readonly reason: string }
)

export function offerLabel(indicator: Indicator, key: OfferKey): string {
  if (key === 'previous') return '上年同期数'
  return aspectLabels[aspectOf(indicator, key)]
}

function aspectOf({ of }: Indicator, key: OfferKey): Aspect {
  if (key === 'previous') return 'value'
  return key === 'growth' && of.unit === '%' ? 'pointChange' : key
}

function suits(indicator: Indicator, key: OfferKey): boolean {
  if (key === 'growth') return isCompared(indicator)
  return key !== 'netChange' || isStanding(indicator.of.tree)
}

/** The figures of one indicator for a period, each with its official words, as a document of `documentPeriod` says them. */
export function offersOf(
  scope: Scope,
  indicator: Indicator,
  documentPeriod: Period,
  keys: readonly OfferKey[] = offerKeys,
): readonly Offer[] {
  return keys.filter((key) => suits(indicator, key)).map((key) => offerOf(scope, indicator, documentPeriod, key))
}

function offerOf(scope: Scope, indicator: Indicator, documentPeriod: Period, key: OfferKey): Offer {
  const label = offerLabel(indicator, key)
  const aspect = aspectOf(indicator, key)
  const when = key === 'previous' ? '上年同期' : '本期'
  const found = findFigure(scope, { indicator, aspect, when })
  if (found.kind === 'none') return { key, label, reason: found.reason }
  const base = resolve(scope, indicator, when).period
  if (found.kind === 'words')
    return { key, label, pieces: [{ text: found.text }], period: periodCode(base), status: 'final' }
  const { name, differs } = periodWords(indicator.of.tree, base, found.answer.of, documentPeriod, scope.asOf)
  const lead = key === 'previous' ? '上年同期' : differs && aspect !== 'target' ? name : ''
  return {
    key,
    label,
    pieces: [...(lead === '' ? [] : [{ text: lead }]), ...figurePieces(found, false, aspect === 'value')],
    period: found.cited?.period ?? periodCode(base),
    status: found.answer.status,
  }
}

/** A citation that says the same is used again: one figure, one id, however often it stands. */
export function sameCitation(a: Cited, b: Cited): boolean {
  const facts = ({ formula, aspect, period, area, value, shown, before, after }: Cited) =>
    [formula, aspect, period, area, value, shown, before, after].join('\t')
  return facts(a) === facts(b)
}

/** The pieces as runs of text, their figures cited; new citations are numbered on. */
export function citePieces(
  pieces: readonly Piece[],
  citations: readonly Citation[],
): {
  readonly spans: readonly { readonly text: string; readonly figure?: string }[]
  readonly added: readonly Citation[]
} {
  const added: Citation[] = []
  let last = citations.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0)
  const spans = pieces.map(({ text, cited }) => {
    if (cited === undefined) return { text }
    const known = [...citations, ...added].find((one) => sameCitation(one, cited))
    if (known !== undefined) return { text, figure: known.id }
    last += 1
    added.push({ id: `f${last}`, ...cited })
    return { text, figure: `f${last}` }
  })
  return { spans, added }
}
