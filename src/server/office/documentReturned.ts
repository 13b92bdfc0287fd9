import { v7 as uuid } from 'uuid'
import { readWord, type WordReading, type WordRemarks } from '../../exchange/word/index.ts'
import type { Unlinked } from '../../kernel/document/draft.ts'
import { applyReturned, type FigureDecision, type Returned, readReturned } from '../../kernel/document/returned.ts'
import { insertDocument, type StoredDocument } from '../../store/documents.ts'
import { Refusal } from '../../store/refusal.ts'
import { givenNumber } from '../../store/signatures.ts'
import { found, save, titleOf, usedCitations } from './document.ts'
import { type At, look, type Office, work } from './office.ts'
import { answeredFor } from './scope.ts'

export interface ReturnedReport extends Returned {
  readonly remarks: WordRemarks
  /** The version it was held against. */
  readonly version: number
  /** The file says that it is another document. */
  readonly otherDocument: boolean
}

/** 收回改稿: what somebody changed in the Word file of a document. Nothing is written. */
export async function readReturnedFile(office: Office, id: string, bytes: Uint8Array): Promise<ReturnedReport> {
  const word = readWord(bytes)
  return look(office, async (at) => {
    const document = await found(at, id)
    const { remarks, documentId } = word
    const { lines, controls } = withoutNumber(word, await givenNumber(at.tx, at.bureau, id))
    const returned = readReturned(document.text, usedCitations(document), { lines, controls })
    return { ...returned, remarks, version: document.version, otherDocument: documentId !== null && documentId !== id }
  })
}

export interface Acceptance {
  readonly version: number
  /** Of the changes of the text, those that are taken over. */
  readonly accepted: readonly number[]
  readonly figures: readonly ({ readonly key: string } & FigureDecision)[]
}

/**
 * Takes over what was accepted. Every figure that the file tells otherwise must be decided before anything is
 * written. A draft gets a new version; of a frozen document, which never changes, a new draft is made.
 */
export async function acceptReturned(
  office: Office,
  id: string,
  bytes: Uint8Array,
  { version, accepted, figures }: Acceptance,
): Promise<StoredDocument> {
  const word = readWord(bytes)
  return work(office, async (at) => {
    const document = await found(at, id, { lock: true })
    const { lines, controls } = withoutNumber(word, await givenNumber(at.tx, at.bureau, id))
    if (document.version !== version)
      throw new Refusal(
        'document.stale',
        `《${document.title}》刚被 ${document.changedBy} 修改过`,
        '请重新选择文件，按现在的文字再核对一遍',
      )
    const citations = usedCitations(document)
    const returned = readReturned(document.text, citations, { lines, controls })
    const decisions = new Map(figures.map(({ key, ...decision }) => [key, decision as FigureDecision]))
    refuseUndecided(returned, decisions)
    const text = applyReturned(document.text, citations, { lines, controls }, new Set(accepted), decisions)
    const unlinked = unlinkedBy(office, returned, decisions)
    const change = { text, title: titleOf(text) ?? document.title, dropped: [...document.dropped, ...unlinked] }
    return document.status === 'draft'
      ? save(office, at, document, change)
      : draftAnew(office, at, { ...document, ...change })
  })
}

/** 发文字号 stands on the paper and not in the text: nobody wrote it in. */
function withoutNumber({ paragraphs, controls }: WordReading, number: string | null) {
  const line = number === null ? -1 : paragraphs.findIndex((one) => one.trim() === number)
  if (line === -1) return { lines: paragraphs, controls }
  const lines = paragraphs.filter((_, index) => index !== line)
  return {
    lines,
    controls: controls.map((one) => (one.paragraph > line ? { ...one, paragraph: one.paragraph - 1 } : one)),
  }
}

function refuseUndecided({ figures }: Returned, decisions: ReadonlyMap<string, FigureDecision>): void {
  for (const { key, label, expected, found: standing } of figures) {
    const decision = decisions.get(key)
    if (decision === undefined)
      throw new Refusal(
        'returned.undecided',
        `「${label}」文稿为 ${expected}，改稿为 ${standing}，还没有决定怎么办`,
        '请对每个被改动的数选择：改回、以改稿为准并写明理由，或删去',
      )
    if (decision.decision === 'unlink' && decision.reason.trim() === '')
      throw new Refusal('returned.reason', `「${label}」以改稿为准，没有写理由`, '请写明谁定的、依据是什么')
  }
}

function unlinkedBy(
  { actor }: Office,
  { figures }: Returned,
  decisions: ReadonlyMap<string, FigureDecision>,
): readonly Unlinked[] {
  const at = new Date().toISOString()
  return figures.flatMap(({ key, label, expected, found: standing }): Unlinked[] => {
    const decision = decisions.get(key)
    if (decision?.decision !== 'unlink') return []
    return [
      { kind: 'unlinked', line: 0, label, expected, found: standing, reason: decision.reason.trim(), by: actor, at },
    ]
  })
}

async function draftAnew(office: Office, at: At, frozen: StoredDocument): Promise<StoredDocument> {
  const now = new Date().toISOString()
  const draft: StoredDocument = {
    ...frozen,
    id: uuid(),
    status: 'draft',
    version: 1,
    citations: await answeredFor(at, frozen.citations),
    proposals: [],
    actor: office.actor,
    createdAt: now,
    changedAt: now,
    changedBy: office.actor,
    frozenAt: null,
    frozenBy: null,
    digest: null,
  }
  await insertDocument(at.tx, at.bureau, draft)
  return draft
}
