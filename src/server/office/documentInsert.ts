import type { Citation } from '../../kernel/document/citation.ts'
import { citePieces, type Offer, type OfferKey, offersOf } from '../../kernel/document/offer.ts'
import type { Span } from '../../kernel/document/text.ts'
import type { Indicator } from '../../kernel/indicator.ts'
import type { Period } from '../../kernel/period.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { type StoredDocument, updateDocument } from '../../store/documents.ts'
import { Refusal } from '../../store/refusal.ts'
import { draftOf, found } from './document.ts'
import { type At, look, type Office, work } from './office.ts'
import { frameOf, onBooks, periodOf } from './scope.ts'
import { templateOf } from './writing/templates.ts'

export interface WantedFigure {
  readonly indicator: string
  /** The document's own where absent. */
  readonly period?: Period | undefined
  readonly area?: AreaCode | undefined
}

/** 插入数: what may be said of an indicator, with the words and digits as they would stand, at the document's cut-off. */
export async function offerFigures(office: Office, id: string, wanted: WantedFigure): Promise<readonly Offer[]> {
  return look(office, async (at) => offersFor(at, await found(at, id), wanted))
}

async function offersFor(
  at: At,
  document: StoredDocument,
  { indicator, period, area }: WantedFigure,
  keys?: readonly OfferKey[],
): Promise<readonly Offer[]> {
  const named = citable(at, await isInternal(at, document), indicator)
  const own = await frameOf(at, document, [named])
  const frame = { ...own, period: period ?? own.period, area: area ?? own.area }
  return onBooks(at, document.cutoff, frame, (scope) => offersOf(scope, named, own.period, keys))
}

/** An indicator that a text may cite; `internal`: it stays in the house, and so do figures in it. */
export function citable({ catalog }: At, internal: boolean, id: string): Indicator {
  const indicator = catalog.indicators.get(id)
  if (indicator === undefined) throw new Refusal('indicator.unknown', `没有指标 ${id}`, '请按名称重新选择')
  if (!mayCite(indicator, internal))
    throw new Refusal(
      'indicator.internal',
      `「${indicator.label}」仅限内部使用，不能写入对外文稿`,
      '请换一个指标；确需引用的，用密级为内部的模板另起草',
    )
  return indicator
}

export function mayCite({ use }: Indicator, internal: boolean): boolean {
  return (use ?? 'public') === 'public' || (internal && use !== 'statistics')
}

export async function isInternal(at: At, document: StoredDocument): Promise<boolean> {
  // A template that is gone or broken since opens nothing.
  return (await templateOf(at, document))?.internal ?? false
}

export const CITATIONS_MAX = 2_000

/** A figure that the document cites from now on; it stands in the text once the text is saved with it. */
export async function citeFigure(
  office: Office,
  id: string,
  wanted: WantedFigure & { readonly key: OfferKey },
): Promise<{ readonly spans: readonly Span[]; readonly citations: readonly Citation[] }> {
  return work(office, async (at) => {
    const document = await draftOf(at, id)
    if (document.citations.length >= CITATIONS_MAX)
      throw new Refusal('figure.tooMany', `一份文稿最多引用 ${CITATIONS_MAX} 个数`, '请把文稿分成几份')
    const [offer] = await offersFor(at, document, wanted, [wanted.key])
    if (offer === undefined || 'reason' in offer)
      throw new Refusal(
        'figure.none',
        `账上没有这个数：${offer?.reason ?? '这个指标没有这种取数方式'}`,
        '请换一个期间或指标',
      )
    const { spans, added } = citePieces(offer.pieces, document.citations)
    // Only citations grow: whoever is writing keeps their version of the text.
    if (added.length > 0)
      await updateDocument(at.tx, at.bureau, { ...document, citations: [...document.citations, ...added] })
    const used = new Set(spans.flatMap(({ figure }) => figure ?? []))
    return { spans, citations: [...document.citations, ...added].filter((one) => used.has(one.id)) }
  })
}

/** A figure of the document's period that a number typed by hand may be. */
export interface KnownOffer {
  readonly indicator: string
  readonly key: OfferKey
  readonly label: string
  readonly aspect: string
  readonly shown: string
  readonly after: string
}

const KNOWN_KEYS: readonly OfferKey[] = ['value', 'previous', 'growth', 'target', 'completion']

/** 已知的数: what the books say of the period, for numbers that somebody types. */
export async function knownFigures(office: Office, id: string): Promise<readonly KnownOffer[]> {
  return look(office, async (at) => {
    const document = await found(at, id)
    const internal = await isInternal(at, document)
    const named = [...at.catalog.indicators.values()].filter((one) => mayCite(one, internal))
    const frame = await frameOf(at, document, named)
    const period = periodOf(document)
    return onBooks(at, document.cutoff, frame, (scope) =>
      named.flatMap((indicator) =>
        offersOf(scope, indicator, period, KNOWN_KEYS).flatMap((offer): KnownOffer[] => {
          const cited = 'pieces' in offer ? offer.pieces.find((piece) => piece.cited !== undefined)?.cited : undefined
          if (cited === undefined) return []
          const { label } = indicator
          return [
            {
              indicator: indicator.id,
              key: offer.key,
              label,
              aspect: offer.label,
              shown: cited.shown,
              after: cited.after,
            },
          ]
        }),
      ),
    )
  })
}
