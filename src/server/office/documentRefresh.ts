import { dayText } from '../../kernel/day.ts'
import { atOfCitation, type Citation, treeOfCitation } from '../../kernel/document/citation.ts'
import { type RefreshedText, refreshText } from '../../kernel/document/refresh.ts'
import type { DocumentText, Span } from '../../kernel/document/text.ts'
import type { StoredDocument } from '../../store/documents.ts'
import { answer } from '../../store/figures/books.ts'
import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { draftOf, save } from './document.ts'
import { knownUpTo } from './draftFill.ts'
import { type At, type Office, work } from './office.ts'
import { answeredFor } from './scope.ts'

export interface RefreshReport extends Pick<RefreshedText, 'changed' | 'lost'> {
  readonly document: StoredDocument
}

/**
 * 刷新草稿: takes the figures of a draft anew at a later cut-off, before it is frozen with that. The text
 * as edited stays; only digits follow, and the words drafted around them.
 */
export async function refreshDraft(
  office: Office,
  id: string,
  { version, asOf = null }: { readonly version?: number; readonly asOf?: string | null } = {},
): Promise<RefreshReport> {
  const cutoff = await resolveCutoff(office.store, office.bureau, asOf)
  return work(office, async (at) => {
    const draft = await draftOf(at, id, version)
    const { document: ready, changed, lost } = await refreshed(at, draft, cutoff, asOf)
    return { document: await save(office, at, draft, ready), changed, lost }
  })
}

/** A draft at another cut-off, not yet saved. */
export async function refreshed(
  at: At,
  draft: StoredDocument,
  cutoff: Cutoff,
  asOf: string | null,
): Promise<RefreshReport> {
  const { tx, catalog, bureau, areas } = at
  const questions = draft.citations.map((one) => ({ tree: treeOfCitation(one), at: atOfCitation(one) }))
  const answers = await answer(tx, { catalog, bureau, areas, cutoff }, questions)
  const { text, citations, changed, lost } = refreshText(draft.text, draft.citations, answers, catalog.indicators)
  const known = knownUpTo(asOf, cutoff)
  const dated = restamped(text, [
    [dayText(draft.asOf), dayText(known)],
    [`第${draft.cutoff.entry}号`, `第${cutoff.entry}号`],
  ])
  const present = await answeredFor(at, citations)
  const proposals = draft.proposals.map((one) => ({ ...one, spans: spansRefreshed(one.spans, present) }))
  return { document: { ...draft, text: dated, citations: present, proposals, cutoff, asOf: known }, changed, lost }
}

/** A proposal stands aside from the text: its digits follow, its words are read before it is taken. */
function spansRefreshed(spans: readonly Span[], citations: readonly Citation[]): readonly Span[] {
  const shown = new Map(citations.map((citation) => [citation.id, citation.shown]))
  return spans.map((span) =>
    span.figure === undefined ? span : { ...span, text: shown.get(span.figure) ?? span.text },
  )
}

/** The note on the cut-off is text: it names the new one. */
function restamped(text: DocumentText, replaced: readonly (readonly [string, string])[]): DocumentText {
  const restamp = (span: Span): Span =>
    span.figure === undefined && span.text.includes('截至')
      ? { ...span, text: replaced.reduce((line, [before, after]) => line.replaceAll(before, after), span.text) }
      : span
  return text.map((block) => (block.kind === 'paragraph' ? { ...block, spans: block.spans.map(restamp) } : block))
}
