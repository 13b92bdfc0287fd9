import { dayOf } from '../day.ts'
import { monthOfYear, type Period, yearOfMonth } from '../period.ts'
import type { Day } from '../values.ts'
import type { Citation } from './citation.ts'
import { type DocumentText, type Span, spansText } from './text.ts'

/** 工作安排的一条: a sentence of a document that says what is to be done, and what it lets one guess. */
export interface PlanItem {
  /** The sentence as it stands; with its document it is the item's identity. */
  readonly text: string
  /** The heading under which it stands. */
  readonly heading: string
  /** 由成果科牵头: who is named in it; `null` where nobody is. */
  readonly owner: string | null
  readonly dueOn: Day
  /** The figure that it is about, where it cites one. */
  readonly indicator: string | null
}

const PLANS = /安排|打算|计划|思路|下一步|重点任务|工作要点/
const OWNER =
  /由([\u4e00-\u9fff]{2,12}?(?:科|处|股|室|办|中心|街道|镇|局|委))(?=牵头|负责|会同|逐|按|对接|倒排|梳理|落实|组织|，|。|；|$)/
const ENUMERATED = /(?<=^|[。；])[一二三四五六七八九十]+是/
const END_OF_MONTH = /(\d{1,2})月底前/
const DAY_OF_MONTH = /(\d{1,2})月(\d{1,2})日前/
const QUARTER = /([一二三四])季度/
const QUARTERS = '一二三四'
/** A clause shorter than this is a slogan. */
const LENGTH_MIN = 8
/** Of a paragraph with more sentences, each is an item of its own. */
const SENTENCES_TOGETHER = 2

/** The items of a document's plan part: what stands under its headings about what comes next, attachments left out. */
export function planItems(text: DocumentText, citations: readonly Citation[], period: Period): readonly PlanItem[] {
  const indicators = new Map(citations.map(({ id, indicator }) => [id, indicator]))
  const items: PlanItem[] = []
  let plan: { readonly level: number } | null = null
  let heading = ''
  for (const block of text) {
    if (block.kind === 'attachment' || block.kind === 'signature') break
    if (block.kind === 'heading') {
      const words = spansText(block.spans)
      if (plan === null || block.level <= plan.level) plan = PLANS.test(words) ? { level: block.level } : null
      heading = words
    }
    if (block.kind !== 'paragraph' || plan === null) continue
    for (const spans of itemsOf(block.spans)) {
      const sentence = spansText(spans).trim()
      if (sentence.replace(/[^\p{L}\p{N}]/gu, '').length < LENGTH_MIN) continue
      items.push({
        text: sentence,
        heading,
        owner: OWNER.exec(sentence)?.[1] ?? null,
        dueOn: dueOf(sentence, planYear(period)),
        indicator: spans.flatMap(({ figure }) => indicators.get(figure ?? '') ?? [])[0] ?? null,
      })
    }
  }
  return items
}

/** 一是…二是… are items of their own; so is each sentence of a long paragraph. */
function itemsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const whole = spansText(spans)
  const starts = [...whole.matchAll(new RegExp(ENUMERATED, 'g'))].map(({ index }) => index)
  if (starts.length > 0) return cut(spans, starts).map((part) => withoutMark(part))
  const ends = [...whole.matchAll(/。/g)].map(({ index }) => index + 1).filter((end) => end < whole.length)
  return ends.length < SENTENCES_TOGETHER ? [spans] : cut(spans, [0, ...ends])
}

/** The spans from each place to the next; what stands before the first is an opening and no item. */
function cut(spans: readonly Span[], starts: readonly number[]): readonly (readonly Span[])[] {
  return starts.map((start, index) => between(spans, start, starts[index + 1] ?? Number.POSITIVE_INFINITY))
}

function between(spans: readonly Span[], from: number, to: number): readonly Span[] {
  let at = 0
  return spans.flatMap((span) => {
    const start = at
    at += span.text.length
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...span, text }]
  })
}

function withoutMark(spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^[一二三四五六七八九十]+是/, '') }, ...rest]
}

/** A summary of the whole year plans the next one; that of half a year plans the rest of its own. */
function planYear({ last }: Period): number {
  return monthOfYear(last) === 12 ? yearOfMonth(last) + 1 : yearOfMonth(last)
}

function dueOf(text: string, year: number): Day {
  const [, month, date] = DAY_OF_MONTH.exec(text) ?? []
  const exact = dayOf(year, Number(month), Number(date))
  if (exact !== undefined) return exact
  const quarter = QUARTERS.indexOf(QUARTER.exec(text)?.[1] ?? '?') + 1
  const last = Number(END_OF_MONTH.exec(text)?.[1] ?? (quarter > 0 ? quarter * 3 : 12))
  return endOfMonth(year, last >= 1 && last <= 12 ? last : 12)
}

function endOfMonth(year: number, month: number): Day {
  return dayOf(year, month, 31) ?? dayOf(year, month, 30) ?? dayOf(year, month, 29) ?? dayOf(year, month, 28)!
}
