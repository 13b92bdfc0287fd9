import type { Citation } from '../../kernel/document/citation.ts'
import { type ComparedLine, compareLines } from '../../kernel/document/compare.ts'
import { type Block, type DocumentText, linesOf, mapBlockSpans, type Span } from '../../kernel/document/text.ts'
import {
  findVersion,
  listVersions,
  type StoredDocument,
  type StoredVersion,
  type VersionHead,
} from '../../store/documents.ts'
import { Refusal } from '../../store/refusal.ts'
import { draftOf, found, save, titleOf } from './document.ts'
import { type At, look, type Office, work } from './office.ts'

/** The versions of a document that were saved over, the latest first, and before them the present one. */
export async function versionsOf(office: Office, id: string): Promise<readonly VersionHead[]> {
  return look(office, async (at) => {
    const { version, changedBy, changedAt } = await found(at, id)
    return [{ version, actor: changedBy, savedAt: changedAt }, ...(await listVersions(at.tx, at.bureau, id))]
  })
}

/** What a version said and what became of it in another one; in the present one where none is named. */
export async function compareVersion(
  office: Office,
  id: string,
  version: number,
  other: number | null = null,
): Promise<{
  readonly version: VersionHead
  readonly other: VersionHead
  readonly lines: readonly ComparedLine[]
}> {
  return look(office, async (at) => {
    const document = await found(at, id)
    const before = await earlier(at, document, version)
    const after = await earlier(at, document, other ?? document.version)
    return {
      version: headOf(before),
      other: headOf(after),
      lines: compareLines(linesOf(before.text), linesOf(after.text)),
    }
  })
}

function headOf({ version, actor, savedAt }: VersionHead): VersionHead {
  return { version, actor, savedAt }
}

/** 取回: an earlier text becomes the newest version; its figures are those of the present cut-off. */
export async function restoreVersion(
  office: Office,
  id: string,
  wanted: number,
  version: number,
): Promise<StoredDocument> {
  return work(office, async (at) => {
    const document = await draftOf(at, id, version)
    const { text } = await earlier(at, document, wanted)
    const current = withPresentDigits(text, document.citations)
    return save(office, at, document, { text: current, title: titleOf(current) ?? document.title })
  })
}

async function earlier({ tx, bureau }: At, document: StoredDocument, version: number): Promise<StoredVersion> {
  const { id, text, citations, changedBy: actor, changedAt: savedAt } = document
  if (version === document.version) return { version, text, citations, actor, savedAt }
  const kept = await findVersion(tx, bureau, id, version)
  if (kept === null)
    throw new Refusal('version.unknown', `《${document.title}》没有第 ${version} 版`, '请从版本列表中选择')
  return kept
}

/** A chip whose digits a refresh has moved on since follows it; one that nothing cites any more is plain text. */
export function withPresentDigits(text: DocumentText, citations: readonly Citation[]): DocumentText {
  const shown = new Map(citations.map((citation) => [citation.id, citation.shown]))
  const present = (span: Span): Span => {
    if (span.figure === undefined) return span
    const digits = shown.get(span.figure)
    return digits === undefined ? { text: span.text } : { text: digits, figure: span.figure }
  }
  return text.map((block): Block => mapBlockSpans(block, (spans) => spans.map(present)))
}
