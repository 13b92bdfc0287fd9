import { sql } from 'kysely'
import { type DocumentCopy, readWord } from '../../exchange/word/index.ts'
import { type Aspect, aspectLabels } from '../../kernel/document/aspect.ts'
import type { Citation } from '../../kernel/document/citation.ts'
import { blockSpans, plainText } from '../../kernel/document/text.ts'
import { tokensOf } from '../../kernel/document/token.ts'
import { type AlteredPart, type FileText, type Mark, verifyFigures } from '../../kernel/document/verify.ts'
import { whereabouts } from '../../kernel/document/whereabouts.ts'
import { findDocument, listDocuments, type StoredDocument } from '../../store/documents.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import { copyOf, openDocument, usedCitations } from './document.ts'
import { type Restatement, restated } from './documentFigures.ts'
import { type At, look, type Office } from './office.ts'

/** 核验结果: the file's figures against the books, as of the document's cut-off and now. */
export interface VerifyReport {
  readonly document: VerifiedDocument
  /** The file's text, and where in it the document's figures, or what took their place, stand. */
  readonly lines: readonly string[]
  readonly marks: readonly Mark[]
  /** Where each figure stands in the document, by its id. */
  readonly where: { readonly [figure: string]: string }
  readonly figures: number
  /** Figures that stand as the document has them; restated ones among them. */
  readonly agree: number
  readonly altered: readonly AlteredFigure[]
  readonly missing: readonly MissingFigure[]
  readonly restated: readonly Restatement[]
  /** What the file says of itself, which proves nothing: its own copy of the citations. */
  readonly copy: 'intact' | 'altered' | 'absent'
  /** Whether the journal still holds the entry at which the document was frozen, unchanged. */
  readonly journal: 'holds' | 'broken'
}

export interface VerifiedDocument {
  readonly id: string
  readonly title: string
  readonly period: string
  readonly status: StoredDocument['status']
  readonly cutoff: { readonly entry: number; readonly recordedAt: string }
  readonly frozenAt: string | null
  /** How the document was found: by the id in the file, or by its title. */
  readonly foundBy: 'id' | 'title'
}

interface FigureHead {
  readonly id: string
  readonly indicator: string
  readonly label: string
  readonly aspect: Aspect
  readonly aspectLabel: string
  readonly period: string
  readonly area: string
}

export interface AlteredFigure extends FigureHead {
  /** What was changed about it: its digits, its unit, 增长 for 下降. */
  readonly what: AlteredPart
  readonly expected: string
  readonly found: string
}

export interface MissingFigure extends FigureHead {
  readonly expected: string
  /** Without the control: whether the digits still stand in their place in the text. */
  readonly text: 'agrees' | 'gone'
}

/**
 * 核验: finds the document that a file is, and believes the books, not the file. A Word file is read by its
 * controls and, where they are lost, by its text; any other file as plain text.
 */
export async function verifyFile(
  office: Office,
  bytes: Uint8Array,
  fileName: string,
  documentId: string | null = null,
): Promise<VerifyReport> {
  const isWord = looksZipped(bytes) || /\.(docx?|wps)$/i.test(fileName)
  if (!isWord) refuseTooLong(bytes)
  const word = isWord ? readWord(bytes) : null
  const file: FileText =
    word === null
      ? { lines: textOf(bytes).split(/\r?\n/), controls: null }
      : { lines: word.paragraphs, controls: word.controls }
  const { document, foundBy } = await documentOf(office, documentId ?? word?.documentId ?? null, file)
  const present = await resolveCutoff(office.store, office.bureau, null)
  const citations = usedCitations(document)
  const { verdicts, marks } = verifyFigures(document.text, citations, file)
  const altered: AlteredFigure[] = []
  const missing: MissingFigure[] = []
  const agreeing: Citation[] = []
  for (const citation of citations) {
    const found = verdicts.get(citation.id)
    if (found?.verdict === 'altered')
      altered.push({ ...headOf(citation), what: found.part, expected: found.expected, found: found.found })
    else if (found?.verdict === 'missing')
      missing.push({ ...headOf(citation), expected: citation.shown, text: found.text })
    else agreeing.push(citation)
  }
  const where = whereIs(document)
  return look(office, async (at) => ({
    document: about(document, foundBy),
    lines: file.lines,
    marks,
    where,
    figures: citations.length,
    agree: agreeing.length,
    altered,
    missing,
    restated: await restated(at, document, agreeing, present),
    copy: copyState(word?.copy ?? null, copyOf(office.bureau, document)),
    journal: await journalHolds(at, document),
  }))
}

function whereIs({ text }: StoredDocument): VerifyReport['where'] {
  const places: Record<string, string> = {}
  text.forEach((block, index) => {
    for (const { figure } of blockSpans(block)) if (figure !== undefined) places[figure] ??= whereabouts(text, index)
  })
  return places
}

function headOf({ id, indicator, label, aspect, period, area }: Citation): FigureHead {
  return { id, indicator, label, aspect, aspectLabel: aspectLabels[aspect], period, area }
}

function about(document: StoredDocument, foundBy: 'id' | 'title'): VerifiedDocument {
  const { id, title, period, status, frozenAt, cutoff } = document
  const { entry, recordedAt } = cutoff
  return { id, title, period, status, cutoff: { entry, recordedAt }, frozenAt, foundBy }
}

async function documentOf(
  office: Office,
  id: string | null,
  file: FileText,
): Promise<{ readonly document: StoredDocument; readonly foundBy: 'id' | 'title' }> {
  const known = id === null ? null : await look(office, ({ tx, bureau }) => findDocument(tx, bureau, id))
  if (known !== null) return { document: await openDocument(office, known.id), foundBy: 'id' }
  const titled = await byTitle(office, file)
  if (titled !== null) return { document: await openDocument(office, titled), foundBy: 'title' }
  throw new Refusal(
    'verify.notOurs',
    '这个文件不是本单位从系统导出的文稿，或对应的文稿不在本系统中',
    '请确认单位和文件是否选对；若文稿改过标题，可用 --document 指明文稿编号',
  )
}

const TITLE_CHARACTERS_MIN = 6

/** Plain text carries no id: the document whose title stands in it and whose figures it shares most. */
async function byTitle(office: Office, { lines }: FileText): Promise<string | null> {
  const text = squeezed(lines.join('\n'))
  const numbers = numbersOf(lines)
  return look(office, async ({ tx, bureau }) => {
    const heads = await listDocuments(tx, bureau)
    const titled = heads.filter(({ title }) => title.length >= TITLE_CHARACTERS_MIN && text.includes(squeezed(title)))
    let [best, score] = [null as string | null, -1]
    for (const { id, status } of titled) {
      const document = await findDocument(tx, bureau, id)
      if (document === null) continue
      const shared = [...numbersOf(plainText(document.text).split('\n'))].filter((number) => numbers.has(number)).length
      // Of two that fit alike, the frozen one was the one sent out.
      const own = shared + (status === 'frozen' ? 0.5 : 0)
      if (own > score) [best, score] = [id, own]
    }
    return best
  })
}

function numbersOf(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap(tokensOf).flatMap(({ text, isNumber }) => (isNumber ? [text] : [])))
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '')
}

function copyState(copy: DocumentCopy | null, ours: DocumentCopy): VerifyReport['copy'] {
  if (copy === null) return 'absent'
  const texts = (of: DocumentCopy) =>
    of.citations.map(({ id, value, text, formula }) => [id, value, text, formula].join('\t')).join('\n')
  return copy.documentId === ours.documentId && texts(copy) === texts(ours) ? 'intact' : 'altered'
}

async function journalHolds({ tx, bureau }: At, { cutoff }: StoredDocument): Promise<VerifyReport['journal']> {
  if (cutoff.entry === 0) return 'holds'
  const { rows } = await sql<{ hash: string }>`
    select hash from entry where bureau = ${bureau} and number = ${cutoff.entry}`.execute(tx)
  return rows[0]?.hash === cutoff.hash ? 'holds' : 'broken'
}

function looksZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** No official paper is anywhere near as long; comparing what is would take the server's time from others. */
const TEXT_BYTES_MAX = 4_000_000

function refuseTooLong(bytes: Uint8Array): void {
  if (bytes.length > TEXT_BYTES_MAX)
    throw new Refusal('verify.tooLarge', '这个文本文件太大，不像是一份文稿', '请只保留文稿的正文再核验')
}

/** UTF-8, or what Chinese offices save as text. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
