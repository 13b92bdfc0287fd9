import type { Citation, DocumentAnswer } from '../api/documents.ts'
import type { ChipFace } from './editor/chips.ts'

export interface ChipFacts {
  readonly citation: Citation
  readonly restated: DocumentAnswer['restatements'][number] | null
  readonly issued: DocumentAnswer['issuedBefore'][number] | null
}

/** What is to be said of each figure of a document, by its id; those that stand ready for the text among them. */
export function byFigure({
  citations,
  spare,
  restatements,
  issuedBefore,
}: Pick<DocumentAnswer, 'citations' | 'spare' | 'restatements' | 'issuedBefore'>): Map<string, ChipFacts> {
  const restated = new Map(restatements.map((one) => [one.id, one]))
  const issued = new Map(issuedBefore.map((one) => [one.id, one]))
  return new Map(
    [...citations, ...spare].map((citation) => [
      citation.id,
      { citation, restated: restated.get(citation.id) ?? null, issued: issued.get(citation.id) ?? null },
    ]),
  )
}

/** Full where somebody confirmed it, hollow where nobody did, marked where it changed, or where another paper last said otherwise. */
export function faceOf(facts: ChipFacts): ChipFace {
  const { citation, restated, issued } = facts
  const known = citation.confirmed === null ? 'open' : 'confirmed'
  const state = restated !== null ? 'restated' : issued !== null ? 'differs' : known
  return { digits: citation.shown, state, words: wordsOf(facts) }
}

export function restatementText({ new: now, by, reason }: NonNullable<ChipFacts['restated']>): string {
  const why = [by, reason].filter((part) => part !== '').join('，')
  return `${now === null ? '账上已没有这个数' : `账上现为 ${now}`}${why === '' ? '' : `（${why}）`}`
}

export function figureName({ label, aspect }: { readonly label: string; readonly aspect: string }): string {
  return aspect === '本期数' ? label : `${label} ${aspect}`
}

function wordsOf({ citation, restated, issued }: ChipFacts): string {
  const { periodName, areaName, confirmed, rough } = citation
  const by = confirmed === null ? '未确认' : `${confirmed.by} ${confirmed.on} 确认`
  return [
    `${figureName(citation)}，${periodName}，${areaName}`,
    by,
    ...(rough === null ? [] : [`含约数（${rough}）`]),
    ...(restated === null ? [] : [restatementText(restated)]),
    ...(issued === null ? [] : [`与《${issued.title}》报出的 ${issued.issued} 不一致`]),
  ].join('；')
}

/** A figure stands in the text, in its tables and in its annexes: it is remarked on once, with how often. */
export function eachOnce<T>(figures: readonly T[], textOf: (one: T) => string) {
  const places = new Map<string, { readonly one: T; count: number }>()
  for (const one of figures) {
    const text = textOf(one)
    const known = places.get(text)
    if (known) known.count += 1
    else places.set(text, { one, count: 1 })
  }
  return [...places].map(([text, { one, count }]) => ({ one, text, times: count > 1 ? `（${count}处）` : '' }))
}
