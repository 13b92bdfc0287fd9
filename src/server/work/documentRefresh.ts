import { atOfCitation, treeOfCitation } from '../../kernel/document/citation.ts'
import { type RefreshedText, refreshText } from '../../kernel/document/refresh.ts'
import type { DocumentText, Span } from '../../kernel/document/text.ts'
import { dayText } from '../../kernel/document/within.ts'
import { type StoredDocument, updateDocument } from '../../store/documents.ts'
import { answer } from '../../store/figures/books.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { draftOf, saved } from './document.ts'
import { knownUpTo } from './draft.ts'
import { type Office, work } from './office.ts'

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
    const { tx, catalog, bureau, areas } = at
    const questions = draft.citations.map((one) => ({ tree: treeOfCitation(one), at: atOfCitation(one) }))
    const answers = await answer(tx, { catalog, bureau, areas, cutoff }, questions)
    const { text, citations, changed, lost } = refreshText(draft.text, draft.citations, answers, catalog.indicators)
    const known = knownUpTo(asOf, cutoff)
    const dated = restamped(text, [
      [dayText(draft.asOf), dayText(known)],
      [`第${draft.cutoff.entry}号`, `第${cutoff.entry}号`],
    ])
    const document = saved(office, { ...draft, text: dated, citations, cutoff, asOf: known })
    await updateDocument(tx, bureau, document)
    return { document, changed, lost }
  })
}

/** The note on the cut-off is text: it names the new one. */
function restamped(text: DocumentText, replaced: readonly (readonly [string, string])[]): DocumentText {
  const restamp = (span: Span): Span =>
    span.figure === undefined && span.text.includes('截至')
      ? { ...span, text: replaced.reduce((line, [before, after]) => line.replaceAll(before, after), span.text) }
      : span
  return text.map((block) => (block.kind === 'paragraph' ? { ...block, spans: block.spans.map(restamp) } : block))
}
