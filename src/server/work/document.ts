import { sql } from 'kysely'
import { type DocumentCopy, writeWord } from '../../exchange/word/index.ts'
import { type Aspect, aspectLabels } from '../../kernel/document/aspect.ts'
import type { Citation } from '../../kernel/document/citation.ts'
import type { Proposal } from '../../kernel/document/draft.ts'
import { blockSpans, type DocumentText, figuresIn, spansText } from '../../kernel/document/text.ts'
import { content } from '../../kernel/version.ts'
import {
  type DocumentHead,
  documentDigest,
  findDocument,
  listDocuments as headsOf,
  type StoredDocument,
  updateDocument,
} from '../../store/documents.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { type Restatement, restated } from './documentFigures.ts'
import { type At, look, type Office, work } from './office.ts'
import { today } from './today.ts'

export async function listDocuments(office: Office): Promise<readonly DocumentHead[]> {
  return look(office, ({ tx, bureau }) => headsOf(tx, bureau))
}

export async function openDocument(office: Office, id: string): Promise<StoredDocument> {
  return look(office, (at) => found(at, id))
}

async function found({ tx, bureau }: At, id: string, { lock = false } = {}): Promise<StoredDocument> {
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
    const edited = saved(office, { ...document, text, title: titleOf(text) ?? document.title })
    await updateDocument(at.tx, at.bureau, edited)
    return edited
  })
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
  const proposals = document.proposals.map((proposal) => ({ ...proposal, taken: isTaken(proposal, used) }))
  const changedAt = new Date().toISOString()
  return { ...document, proposals, version: document.version + 1, changedAt, changedBy: actor }
}

function isTaken({ spans }: Proposal, used: ReadonlySet<string>): boolean {
  return spans.some(({ figure }) => figure !== undefined && used.has(figure))
}

function checkFigures(text: DocumentText, citations: readonly Citation[]): void {
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

function titleOf(text: DocumentText): string | null {
  const title = text.find((block) => block.kind === 'title')
  return title?.kind === 'title' ? spansText(title.spans) : null
}

/**
 * 定稿: the text, what it cites and its place in the journal stand from now on; every figure enters the
 * register of issued figures (报数簿). The cut-off is that of the draft, so that no digit moves.
 */
export async function freezeDocument(
  office: Office,
  id: string,
  { version, recipient = null }: { readonly version?: number; readonly recipient?: string | null } = {},
): Promise<StoredDocument> {
  return work(office, async (at) => {
    const draft = await draftOf(at, id, version)
    const used = new Set(figuresIn(draft.text))
    const citations = draft.citations.filter((citation) => used.has(citation.id))
    const now = new Date().toISOString()
    const document = saved(office, { ...draft, citations, proposals: [] })
    const frozen: StoredDocument = {
      ...document,
      status: 'frozen',
      frozenAt: now,
      frozenBy: office.actor,
      digest: documentDigest(document),
    }
    await updateDocument(at.tx, at.bureau, frozen)
    await saveRecords(at.tx, at, issues(at, frozen, recipient))
    return frozen
  })
}

function issues({ catalog }: At, { id, title, citations }: StoredDocument, recipient: string | null): Save[] {
  const register = catalog.registers.get('issuedFigure')
  if (register === undefined) throw new Error('no register issuedFigure')
  return citations.map((citation) => ({
    register,
    id: null,
    kind: 'create',
    reason: '文稿定稿',
    content: content(register, {
      document: id,
      citation: citation.id,
      title,
      indicator: citation.indicator,
      aspect: aspectLabels[citation.aspect],
      area: citation.area,
      period: citation.period,
      value: citation.value,
      shown: citation.shown,
      issuedOn: today(),
      recipient,
    }),
  }))
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

/** A figure of a draft that was last issued with another value. */
export interface IssuedBefore {
  readonly id: string
  readonly label: string
  readonly shown: string
  readonly issued: string
  readonly document: string
  readonly title: string
  readonly issuedOn: string
}

/** 与上次报出不一致: the same figure of the same period, as another document last issued it. */
export async function issuedBefore(office: Office, id: string): Promise<readonly IssuedBefore[]> {
  return look(office, async (at) => {
    const document = await found(at, id)
    const last = await lastIssued(at, id)
    return usedCitations(document).flatMap((citation) => {
      const { indicator, aspect, area, period, value, shown, label } = citation
      const before = last.get(`${indicator} ${aspectLabels[aspect]} ${area} ${period}`)
      if (before === undefined || before.value === value) return []
      const { shown: issued, document: other, title, issuedOn } = before
      return [{ id: citation.id, label, shown, issued, document: other, title, issuedOn }]
    })
  })
}

interface IssuedRow {
  readonly key: string
  readonly value: string | null
  readonly shown: string
  readonly document: string
  readonly title: string
  readonly issuedOn: string
}

async function lastIssued({ tx, bureau, catalog }: At, except: string): Promise<ReadonlyMap<string, IssuedRow>> {
  const register = catalog.registers.get('issuedFigure')
  if (register === undefined) return new Map()
  const column = (field: string) => sql.raw(quoted(columnName(field)))
  const { rows } = await sql<IssuedRow>`
    select concat_ws(' ', ${column('indicator')}, ${column('aspect')}, ${column('area')}, ${column('period')}) as key,
      ${column('value')} as value, ${column('shown')} as shown, ${column('document')} as document, ${column('title')} as title,
      ${column('issuedOn')} as "issuedOn"
    from ${sql.raw(quoted(tableName(register)))}
    where bureau = ${bureau} and state = 'live' and ${column('document')} <> ${except} order by changed_at, id`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.key, row]))
}

/** A figure in two issues. */
export interface FigureChange {
  readonly indicator: string
  readonly label: string
  readonly aspect: Aspect
  readonly area: string
  readonly before: FigureOfIssue
  readonly after: FigureOfIssue
}

export interface FigureOfIssue {
  readonly id: string
  readonly period: string
  readonly value: string
  readonly shown: string
}

export interface Comparison {
  readonly same: number
  readonly changed: readonly FigureChange[]
  readonly onlyBefore: readonly Citation[]
  readonly onlyAfter: readonly Citation[]
}

/** 两稿比较: the figures that differ between two issues, matched by what they say, not by where they stand. */
export async function compareDocuments(office: Office, before: string, after: string): Promise<Comparison> {
  return look(office, async (at) => {
    const [first, second] = [await found(at, before), await found(at, after)]
    const [olds, news] = [byMeaning(usedCitations(first)), byMeaning(usedCitations(second))]
    const pairs = [...olds].flatMap(([key, old]) => {
      const now = news.get(key)
      return now === undefined ? [] : [{ old, now }]
    })
    const changed = pairs.filter(({ old, now }) => old.value !== now.value || old.period !== now.period)
    return {
      same: pairs.length - changed.length,
      changed: changed.map(({ old, now }) => ({
        indicator: now.indicator,
        label: now.label,
        aspect: now.aspect,
        area: now.area,
        before: ofIssue(old),
        after: ofIssue(now),
      })),
      onlyBefore: [...olds].flatMap(([key, old]) => (news.has(key) ? [] : [old])),
      onlyAfter: [...news].flatMap(([key, now]) => (olds.has(key) ? [] : [now])),
    }
  })
}

/** An indicator may be cited for its own latest period and for others: within one text, the nth of its kind. */
function byMeaning(citations: readonly Citation[]): ReadonlyMap<string, Citation> {
  const periods = new Map<string, string[]>()
  const found = new Map<string, Citation>()
  for (const citation of citations) {
    const meaning = `${citation.indicator} ${citation.aspect} ${citation.area}`
    const known = periods.get(meaning) ?? []
    if (!known.includes(citation.period)) known.push(citation.period)
    periods.set(meaning, known)
    const key = `${meaning} ${known.indexOf(citation.period)}`
    if (!found.has(key)) found.set(key, citation)
  }
  return found
}

function ofIssue({ id, period, value, shown }: Citation): FigureOfIssue {
  return { id, period, value, shown }
}

export interface ExportedWord {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** 导出 Word: the official format, digits of every figure in a control, the citations as a copy. */
export async function exportWord(office: Office, id: string): Promise<ExportedWord> {
  const document = await openDocument(office, id)
  const bytes = await writeWord(document.text, copyOf(office.bureau, document))
  return { bytes, fileName: `${document.title}.docx` }
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
