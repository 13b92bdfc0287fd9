import type { Aspect } from '../../kernel/document/aspect.ts'
import { type Citation, exactValue } from '../../kernel/document/citation.ts'
import { type ComparedLine, compareLines } from '../../kernel/document/compare.ts'
import { digitsOf } from '../../kernel/document/display.ts'
import { linesOf } from '../../kernel/document/text.ts'
import { subtract } from '../../kernel/exact.ts'
import { type DocumentHead, listDocuments, type StoredDocument } from '../../store/documents.ts'
import { found, usedCitations } from './document.ts'
import { look, type Office } from './office.ts'
import { periodOf } from './scope.ts'

/** A figure in two issues. */
export interface FigureChange {
  readonly indicator: string
  readonly label: string
  readonly aspect: Aspect
  readonly area: string
  readonly before: FigureOfIssue
  readonly after: FigureOfIssue
  /** By how much the later is more, as the later is shown. */
  readonly difference: string
  readonly unit: string
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
  return look(office, async (at) => compareFigures(await found(at, before), await found(at, after)))
}

function compareFigures(before: StoredDocument, after: StoredDocument): Comparison {
  const [olds, news] = [byMeaning(usedCitations(before)), byMeaning(usedCitations(after))]
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
      difference: differenceOf(old, now),
      unit: now.display.unit,
    })),
    onlyBefore: [...olds].flatMap(([key, old]) => (news.has(key) ? [] : [old])),
    onlyAfter: [...news].flatMap(([key, now]) => (olds.has(key) ? [] : [now])),
  }
}

function differenceOf(old: Citation, now: Citation): string {
  const display = { ...now.display, unsigned: false, approximate: null }
  const digits = digitsOf(subtract(exactValue(now.value), exactValue(old.value)), display)
  return digits.startsWith('-') ? digits : `+${digits}`
}

/** Two issues side by side: their paragraphs and their figures. */
export interface IssueComparison {
  readonly before: DocumentHead
  readonly after: DocumentHead
  readonly lines: readonly ComparedLine[]
  readonly figures: Comparison
}

export async function compareIssues(office: Office, before: string, after: string): Promise<IssueComparison> {
  return look(office, async (at) => {
    const [first, second] = [await found(at, before), await found(at, after)]
    return {
      before: first,
      after: second,
      lines: compareLines(linesOf(first.text), linesOf(second.text)),
      figures: compareFigures(first, second),
    }
  })
}

const ISSUES_MAX = 20

/**
 * What a document may be held against: issues of the same template for the same ground. The same months of the
 * year before first, then the period before, and what was frozen before what was only drafted.
 */
export async function earlierIssues(office: Office, id: string): Promise<readonly DocumentHead[]> {
  return look(office, async (at) => {
    const document = await found(at, id)
    const all = await listDocuments(at.tx, at.bureau)
    return all
      .filter((one) => one.id !== id && one.template === document.template && one.area === document.area)
      .filter(({ period }) => lastMonthOf(period) <= lastMonthOf(document.period))
      .map((one) => ({ one, order: orderOf(one, document) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, ISSUES_MAX)
      .map(({ one }) => one)
  })
}

const lastMonthOf = (period: string) => periodOf({ period }).last

function orderOf({ period, status }: DocumentHead, document: DocumentHead): number {
  const back = lastMonthOf(document.period) - lastMonthOf(period)
  const place = back === 12 ? 0 : back > 0 ? back : 500
  return place * 2 + (status === 'frozen' ? 0 : 1)
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
