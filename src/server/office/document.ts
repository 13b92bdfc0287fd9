import { type DocumentCopy, writeWord } from '../../exchange/word/index.ts'
import type { Citation } from '../../kernel/document/citation.ts'
import { isWritten } from '../../kernel/document/proposal.ts'
import { blockSpans, type DocumentText, figuresIn, plainText, spansText } from '../../kernel/document/text.ts'
import {
  type DocumentHead,
  documentDigest,
  findDocument,
  listDocuments as headsOf,
  keepVersion,
  type StoredDocument,
  updateDocument,
} from '../../store/documents.ts'
import { logExport } from '../../store/exports.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import { givenNumber } from '../../store/signatures.ts'
import { type Restatement, restated } from './documentFigures.ts'
import { type At, look, type Office, work } from './office.ts'
import { voidSignatures } from './writing/signatureStanding.ts'

export async function listDocuments(office: Office): Promise<readonly DocumentHead[]> {
  return look(office, ({ tx, bureau }) => headsOf(tx, bureau))
}

export async function openDocument(office: Office, id: string): Promise<StoredDocument> {
  return look(office, (at) => found(at, id))
}

export async function found({ tx, bureau }: At, id: string, { lock = false } = {}): Promise<StoredDocument> {
  const document = await findDocument(tx, bureau, id, { lock })
  if (document === null)
    throw new Refusal('document.unknown', `没有编号为 ${id} 的文稿`, '请用 kechuang document list 查看已有文稿')
  if (document.digest !== null && document.digest !== documentDigest(document))
    throw new Refusal(
      'document.damaged',
      `《${document.title}》定稿后在数据库中被改动，不能作为依据`,
      '请由管理员从备份恢复，并运行 kechuang journal verify 检查总账',
    )
  return document
}

export interface Edit {
  /** The version that was edited; another one meanwhile is refused. */
  readonly version: number
  readonly text: DocumentText
}

/**
 * 修改文稿: words may be changed, moved and deleted; the digits of a figure may not. A figure is changed
 * in the books, or the sentence is written without it.
 */
export async function editDraft(office: Office, id: string, { version, text }: Edit): Promise<StoredDocument> {
  return work(office, async (at) => {
    const document = await draftOf(at, id, version)
    checkFigures(text, document.citations)
    return save(office, at, document, { text, title: titleOf(text) ?? document.title })
  })
}

/** Writes the next version of a draft; what stood before is kept, and what was signed of another text is void. */
export async function save(
  office: Office,
  at: At,
  before: StoredDocument,
  change: Partial<StoredDocument>,
): Promise<StoredDocument> {
  const { tx, bureau } = at
  const after = saved(office, { ...before, ...change })
  await keepVersion(tx, bureau, { ...before, citations: usedCitations(before) })
  await updateDocument(tx, bureau, after)
  await voidSignatures(office, at, after)
  return after
}

/** A draft, locked for changing. */
export async function draftOf(at: At, id: string, version?: number): Promise<StoredDocument> {
  const document = await found(at, id, { lock: true })
  if (document.status === 'frozen')
    throw new Refusal('document.frozen', `《${document.title}》已定稿，不能修改`, '请另起草一份，或对定稿出更正件')
  if (version !== undefined && version !== document.version)
    throw new Refusal(
      'document.stale',
      `《${document.title}》刚被 ${document.changedBy} 修改过`,
      '请刷新后核对，再保存您的修改',
    )
  return document
}

/** The next version of a draft. */
export function saved({ actor }: Office, document: StoredDocument): StoredDocument {
  const used = new Set(figuresIn(document.text))
  const proposals = document.proposals.map((proposal) => ({
    ...proposal,
    taken: isWritten(proposal, used, document.text),
  }))
  const changedAt = new Date().toISOString()
  return { ...document, proposals, version: document.version + 1, changedAt, changedBy: actor }
}

export function checkFigures(text: DocumentText, citations: readonly Citation[]): void {
  const byId = new Map(citations.map((citation) => [citation.id, citation]))
  for (const { text: digits, figure } of text.flatMap(blockSpans)) {
    if (figure === undefined) continue
    const citation = byId.get(figure)
    if (citation === undefined)
      throw new Refusal('figure.unknown', `文稿没有引用 ${figure}`, '请从本文稿的数中选用，不要从其他文稿粘贴')
    if (citation.shown !== digits)
      throw new Refusal(
        'figure.changed',
        `「${citation.label}」的数应为 ${citation.shown}，不能直接改成 ${digits}`,
        '请更正台账后刷新文稿，或删去这个数另行表述',
      )
  }
}

export function titleOf(text: DocumentText): string | null {
  const title = text.find((block) => block.kind === 'title')
  return title?.kind === 'title' ? spansText(title.spans) : null
}

/** What of a document the books now give otherwise: old, new, by whom and why. */
export async function restatements(
  office: Office,
  id: string,
  asOf: string | null = null,
): Promise<readonly Restatement[]> {
  const cutoff = await resolveCutoff(office.store, office.bureau, asOf)
  return look(office, async (at) => {
    const document = await found(at, id)
    return restated(at, document, usedCitations(document), cutoff)
  })
}

/** The citations whose digits the text shows. */
export function usedCitations({ text, citations }: Pick<StoredDocument, 'text' | 'citations'>): readonly Citation[] {
  const used = new Set(figuresIn(text))
  return citations.filter(({ id }) => used.has(id))
}

export interface ExportedWord {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** 导出 Word: the official format, digits of every figure in a control, the citations as a copy. */
export async function exportWord(office: Office, id: string): Promise<ExportedWord> {
  const document = await exported(office, id, '导出文稿（Word）')
  const number = await look(office, ({ tx, bureau }) => givenNumber(tx, bureau, id))
  const bytes = await writeWord(document.text, copyOf(office.bureau, document), number)
  return { bytes, fileName: `${document.title}.docx` }
}

const BYTE_ORDER_MARK = '\ufeff'

/** 导出纯文本: for mail and for systems that take no files; verified by its text. */
export async function exportText(
  office: Office,
  id: string,
): Promise<{ readonly text: string; readonly fileName: string }> {
  const document = await exported(office, id, '导出文稿（纯文本）')
  const text = `${BYTE_ORDER_MARK}${plainText(document.text).replaceAll('\n', '\r\n')}\r\n`
  return { text, fileName: `${document.title}.txt` }
}

async function exported(office: Office, id: string, what: string): Promise<StoredDocument> {
  return work(office, async (at) => {
    const document = await found(at, id)
    const detail = { document: id, title: document.title, version: document.version, status: document.status }
    await logExport(at.tx, at.bureau, { actor: office.actor, what, detail, rows: usedCitations(document).length })
    return document
  })
}

export function copyOf(bureau: string, document: StoredDocument): DocumentCopy {
  return {
    documentId: document.id,
    title: document.title,
    bureau,
    period: document.period,
    cutoff: document.status === 'frozen' ? document.cutoff : null,
    citations: usedCitations(document).map(({ id, indicator, label, period, area, value, shown, formula }) => ({
      id,
      indicator,
      label,
      period,
      area,
      value,
      text: shown,
      formula,
    })),
  }
}
