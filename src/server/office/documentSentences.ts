import type { Citation } from '../../kernel/document/citation.ts'
import { citePieces } from '../../kernel/document/offer.ts'
import { type Choice, choicesAt, type Outdated, outdatedChoices } from '../../kernel/document/standing.ts'
import { namedIndicators, type Template } from '../../kernel/document/template.ts'
import type { Span } from '../../kernel/document/text.ts'
import { type StoredDocument, updateDocument } from '../../store/documents.ts'
import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import { draftOf, found } from './document.ts'
import { type At, look, type Office, work } from './office.ts'
import { frameOf, onBooks } from './scope.ts'
import { templateOf } from './writing/templates.ts'

/** A conditional sentence that should read otherwise, and whether already on the document's own figures. */
export interface OutdatedSentence extends Outdated {
  /** `present`: only once the draft follows the books as they stand now. */
  readonly on: 'own' | 'present'
}

/** 条件句: what a draft says under a condition that no longer holds, on its own figures or on those of now. */
export async function outdatedSentences(office: Office, id: string): Promise<readonly OutdatedSentence[]> {
  const present = await resolveCutoff(office.store, office.bureau, null)
  return look(office, async (at) => {
    const document = await found(at, id)
    const template = await templateOf(at, document)
    if (template === null || document.status === 'frozen') return []
    const written = await choices(at, document, template, document.cutoff)
    const own = outdatedChoices(document.text, written)
    if (present.entry === document.cutoff.entry) return own.map((one) => ({ ...one, on: 'own' }))
    const now = await choices(at, document, template, present)
    const later = outdatedChoices(document.text, written, now)
    const known = new Set(own.map(({ choice }) => choice))
    return [
      ...own.map((one): OutdatedSentence => ({ ...one, on: 'own' })),
      ...later.filter(({ choice }) => !known.has(choice)).map((one): OutdatedSentence => ({ ...one, on: 'present' })),
    ]
  })
}

/**
 * What a draft would say under a condition that does not hold, were it frozen as `ready`: on the figures on which it was
 * written, held against those on which it would stand.
 */
export async function sentencesAgainst(
  at: At,
  draft: StoredDocument,
  ready: StoredDocument,
): Promise<readonly Outdated[]> {
  const template = await templateOf(at, draft)
  if (template === null) return []
  const written = await choices(at, draft, template, draft.cutoff)
  const now = ready.cutoff.entry === draft.cutoff.entry ? written : await choices(at, ready, template, ready.cutoff)
  return outdatedChoices(ready.text, written, now)
}

async function choices(
  at: At,
  document: StoredDocument,
  template: Template,
  cutoff: Cutoff,
): Promise<readonly Choice[]> {
  const frame = await frameOf(at, document, namedIndicators(template))
  return onBooks(at, cutoff, frame, (scope) => choicesAt(template, scope))
}

/** 换句: the sentence that the document's own figures ask for, its figures cited; the text is changed by whoever writes it. */
export async function citeSentence(
  office: Office,
  id: string,
  choice: number,
): Promise<{ readonly spans: readonly Span[]; readonly citations: readonly Citation[] }> {
  return work(office, async (at) => {
    const document = await draftOf(at, id)
    const template = await templateOf(at, document)
    const all = template === null ? [] : await choices(at, document, template, document.cutoff)
    const { asked, branches } = all[choice] ?? { asked: null, branches: [] }
    const wanted = asked === null ? undefined : branches[asked]
    if (wanted === undefined) throw new Refusal('sentence.none', '按现在的数，这里没有要写的句子', '请刷新页面后再看')
    const { spans, added } = citePieces(wanted.pieces, document.citations)
    const citations = [...document.citations, ...added]
    if (added.length > 0) await updateDocument(at.tx, at.bureau, { ...document, citations })
    const used = new Set(spans.flatMap(({ figure }) => figure ?? []))
    return { spans, citations: citations.filter((one) => used.has(one.id)) }
  })
}
