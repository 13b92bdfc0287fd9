import { sql } from 'kysely'
import { type DocumentCopy, readWord } from '../../exchange/word/index.ts'
import { type Aspect, aspectLabels } from '../../kernel/document/aspect.ts'
import type { Citation } from '../../kernel/document/citation.ts'
import { blockSpans, plainText } from '../../kernel/document/text.ts'
import { tokensOf } from '../../kernel/document/token.ts'
import {
  type AlteredPart,
  type FileText,
  type Mark,
  type VerifiedFigures,
  verifyFigures,
} from '../../kernel/document/verify.ts'
import { whereabouts } from '../../kernel/document/whereabouts.ts'
import { decimal, rational } from '../../kernel/exact.ts'
import { findDocument, listDocuments, type StoredDocument } from '../../store/documents.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import { copyOf, openDocument, usedCitations } from './document.ts'
import { type Restatement, restated } from './documentFigures.ts'
import { openWorkbook } from './importRead.ts'
import { type At, look, type Office } from './office.ts'
import { shownDigits } from './sheet.ts'
import type { KeptSheet } from './sheetIssue.ts'
import {
  citationsOfSheet,
  isOwnCopy,
  linesOfWorkbook,
  placesInSheet,
  type SheetFile,
  sheetOf,
  slicesInSheet,
  verifyNumbers,
} from './verifySheet.ts'

/** 核验结果: the file's figures against the books, as of the document's cut-off and now. */
export interface VerifyReport {
  readonly document: VerifiedDocument
  /** The figures that were looked for, in their order. */
  readonly citations: readonly Citation[]
  /** The file's text, and where in it the document's figures, or what took their place, stand. */
  readonly lines: readonly string[]
  readonly marks: readonly Mark[]
  /** Where each figure stands in the document, by its id. */
  readonly where: { readonly [figure: string]: string }
  /** Of figures that are a part of an indicator's, which part. */
  readonly slices: { readonly [figure: string]: string }
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
  readonly kind: 'document' | 'sheet'
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
 * 核验: finds the document or the sheet that a file is, and believes the books, not the file. A Word file is read by
 * its controls and, where they are lost, by its text; a workbook by its cells; any other file as plain text.
 */
export async function verifyFile(
  office: Office,
  bytes: Uint8Array,
  fileName: string,
  { id = null, opened = (sheet) => sheet }: Partial<Verifying> = {},
): Promise<VerifyReport> {
  const workbook = /\.(xlsx?|xlsm|et)$/i.test(fileName) ? await openWorkbook(bytes, fileName) : null
  const isWord = workbook === null && (looksZipped(bytes) || /\.(docx?|wps)$/i.test(fileName))
  if (!isWord && workbook === null) refuseTooLong(bytes)
  const word = isWord ? readWord(bytes) : null
  const lines = workbook !== null ? linesOfWorkbook(workbook) : (word?.paragraphs ?? textOf(bytes).split(/\r?\n/))
  const file: SheetFile = { lines, controls: word?.controls ?? null, workbook }
  const paper = await paperOf(office, id ?? word?.documentId ?? null, file, opened)
  const { citations, verdicts, marks } = paper
  const present = await resolveCutoff(office.store, office.bureau, null)
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
  return look(office, async (at) => ({
    document: paper.about,
    citations,
    lines: file.lines,
    marks,
    where: paper.where,
    slices: paper.slices,
    figures: citations.length,
    agree: agreeing.length,
    altered,
    missing,
    restated: (await restated(at, paper.about, agreeing, present)).map((one) => paper.told(at, one)),
    copy: word?.copy == null ? 'absent' : paper.isOwnCopy(word.copy) ? 'intact' : 'altered',
    journal: await paper.journal(at),
  }))
}

export interface Verifying {
  /** The document or the sheet, where whoever asks says which. */
  readonly id: string | null
  /** A sheet as whoever asks may see it. */
  readonly opened: (sheet: KeptSheet) => KeptSheet
}

/** What a file is held against: a document or a 报数单. */
interface Paper extends VerifiedFigures {
  readonly about: VerifiedDocument
  readonly citations: readonly Citation[]
  readonly where: VerifyReport['where']
  readonly slices: VerifyReport['slices']
  readonly isOwnCopy: (copy: DocumentCopy) => boolean
  readonly journal: (at: At) => Promise<VerifyReport['journal']>
  /** A restatement in the digits of the paper. */
  readonly told: (at: At, restatement: Restatement) => Restatement
}

async function paperOf(
  office: Office,
  id: string | null,
  file: SheetFile,
  opened: Verifying['opened'],
): Promise<Paper> {
  const document = file.workbook === null ? await documentOf(office, id, file) : null
  if (document !== null && (document.foundBy === 'id' || id === null)) return documentPaper(office, document, file)
  const sheet = await sheetOf(office, id, file)
  if (sheet !== null && (sheet.foundBy === 'id' || document === null)) return sheetPaper(office, sheet, opened, file)
  if (document !== null) return documentPaper(office, document, file)
  throw new Refusal(
    'verify.notOurs',
    '这个文件不是本单位从系统导出的文稿或报数单，或对应的文稿不在本系统中',
    '请确认单位和文件是否选对；若文稿改过标题，可用 --document 指明文稿编号',
  )
}

function documentPaper(
  { bureau }: Office,
  { document, foundBy }: { readonly document: StoredDocument; readonly foundBy: 'id' | 'title' },
  file: FileText,
): Paper {
  const citations = usedCitations(document)
  return {
    about: about(document, foundBy),
    citations,
    ...verifyFigures(document.text, citations, file),
    where: whereIs(document),
    slices: {},
    isOwnCopy: (copy) => sameCopy(copy, copyOf(bureau, document)),
    journal: ({ tx }) => journalHolds(tx, bureau, document.cutoff),
    told: (_, restatement) => restatement,
  }
}

function sheetPaper(
  { bureau }: Office,
  { sheet: whole, foundBy }: { readonly sheet: KeptSheet; readonly foundBy: 'id' | 'title' },
  opened: Verifying['opened'],
  file: SheetFile,
): Paper {
  const sheet = opened(whole)
  const { id, title, request, cutoff: entry, cutoffAt: recordedAt, issuedAt } = sheet
  return {
    about: {
      ...{ id, title, foundBy, kind: 'sheet', status: 'frozen', frozenAt: issuedAt },
      period: request.periods[0] ?? '',
      cutoff: { entry, recordedAt },
    },
    citations: citationsOfSheet(sheet),
    ...verifyNumbers(sheet, file),
    where: placesInSheet(sheet),
    slices: slicesInSheet(sheet),
    isOwnCopy: (copy) => isOwnCopy(bureau, whole, copy),
    journal: ({ tx }) => journalHolds(tx, bureau, { entry, recordedAt }),
    told: ({ catalog }, restatement) => {
      const indicator = catalog.indicators.get(restatement.indicator)
      if (indicator === undefined || restatement.new === null) return restatement
      const shownNew = shownDigits(indicator, restatement.aspect, rational(decimal(restatement.new)))
      return { ...restatement, shownNew }
    },
  }
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
  return { kind: 'document', id, title, period, status, cutoff: { entry, recordedAt }, frozenAt, foundBy }
}

async function documentOf(
  office: Office,
  id: string | null,
  file: FileText,
): Promise<{ readonly document: StoredDocument; readonly foundBy: 'id' | 'title' } | null> {
  const known = id === null ? null : await look(office, ({ tx, bureau }) => findDocument(tx, bureau, id))
  if (known !== null) return { document: await openDocument(office, known.id), foundBy: 'id' }
  const titled = await byTitle(office, file)
  return titled === null ? null : { document: await openDocument(office, titled), foundBy: 'title' }
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

function sameCopy(copy: DocumentCopy, ours: DocumentCopy): boolean {
  const texts = (of: DocumentCopy) =>
    of.citations.map(({ id, value, text, formula }) => [id, value, text, formula].join('\t')).join('\n')
  return copy.documentId === ours.documentId && texts(copy) === texts(ours)
}

/** The entry still stands in the journal: by its hash, or, for a sheet, which keeps none, by its time. */
async function journalHolds(
  tx: At['tx'],
  bureau: string,
  cutoff: { readonly entry: number; readonly recordedAt: string; readonly hash?: string },
): Promise<VerifyReport['journal']> {
  if (cutoff.entry === 0) return 'holds'
  const { rows } = await sql<{ hash: string; recordedAt: string }>`
    select hash, recorded_at as "recordedAt" from entry where bureau = ${bureau} and number = ${cutoff.entry}`.execute(
    tx,
  )
  const [entry] = rows
  if (entry === undefined) return 'broken'
  const holds =
    cutoff.hash === undefined
      ? Date.parse(entry.recordedAt) === Date.parse(cutoff.recordedAt)
      : entry.hash === cutoff.hash
  return holds ? 'holds' : 'broken'
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
