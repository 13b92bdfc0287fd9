import { decimal } from '../../kernel/exact.ts'
import { type Period, periodCode, samePeriod, wholeYear, yearOfMonth } from '../../kernel/period.ts'
import { originOf } from '../clean/clean.ts'
import { indicatorOf } from '../indicator/match.ts'
import { type Quantity, quantitiesIn } from '../quantity/scan.ts'
import { isRatio } from '../quantity/units.ts'
import type { About, Claim, ClaimedGrowth, CleanText, Paragraph, Sentence, Span } from '../reading.ts'
import { type Moment, type TimeExpression, timesIn } from '../time/expressions.ts'
import { ARRIVES, FLAT, GROWTH_AFTER_FIGURE, GROWTH_CLAUSE } from './growth.ts'
import { kindOf, opensPlans } from './kind.ts'
import { listedBefore, namedIn, nounAfter } from './phrase.ts'
import { ranksIn } from './rank.ts'
import { scopeOf } from './scope.ts'

/** Where the reader is: under which heading, and whether that one is of things to come. */
interface Section {
  readonly heading: string
  readonly planned: boolean
  readonly year: number | null
}

/** A claim being made; a later part of the sentence may add its growth. */
interface Draft {
  readonly span: Span
  readonly phrase: string
  /** The phrase with that of the figure it is a part of. */
  readonly context: string
  readonly quantity: Quantity
  readonly clause: string
  readonly kind: Claim['kind']
  readonly period: Period | null
  /** 上年同期 and the like: a growth after it is of the figure before. */
  readonly prior: boolean
  readonly inherited: boolean
  readonly own: ClaimedGrowth | null
  growth: ClaimedGrowth | null
}

const CLAUSE_MARKS = /[，,。；;：:（）()！!？?\t]/g
const RANK_MOVES = /(?:前移|后移|上升|下降|提升|进|退|晋升|跃升|进位)(?:了)?$/
/** What a policy promises is no figure of what was done. */
const PROMISES =
  /(?:一次性|给予|最高(?:不超过|可|给予|奖励|补助|补贴|资助)?|按(?:照)?[^，。；]{2,30}的|每[家项件个人户][^，。；]{0,6}(?:奖励|补助|补贴|资助))[^，。；]{0,12}$/
const CONDITION = /(?:^|[，；。：])对[^，。；]{2,40}的[，,]/

/** All claims of a text in reading order. */
export function claimsOf(paragraphs: readonly Paragraph[], clean: CleanText, about: About): readonly Claim[] {
  const claims: Claim[] = []
  let section: Section = { heading: '', planned: false, year: null }
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'heading') section = under(section, paragraph.text)
    for (const sentence of paragraph.sentences)
      for (const draft of draftsOf(sentence, section, about)) claims.push(claimOf(draft, sentence, clean, about))
  }
  return claims
}

function under(section: Section, heading: string): Section {
  const year = /(20\d{2})年/.exec(heading)?.[1]
  const isUpper = /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]+[章部])/.test(heading)
  const planned = opensPlans(heading)
  if (planned || isUpper) return { heading, planned, year: year === undefined ? null : Number(year) }
  return { ...section, heading }
}

function momentOf(section: Section, about: About): Moment | null {
  if (about.period === null) return null
  const year = section.planned ? (section.year ?? plannedYear(about.period)) : yearOfMonth(about.period.last)
  const period = section.planned ? wholeYear(year) : about.period
  return { year, period, current: period }
}

/** A half-year report plans for its own year, an annual one for the next. */
function plannedYear({ first, last }: Period): number {
  return last - first >= 11 ? yearOfMonth(last) + 1 : yearOfMonth(last)
}

function draftsOf({ text }: Sentence, section: Section, about: About): readonly Draft[] {
  const times = timesIn(text)
  const ranks = ranksIn(text).map(
    (rank): Quantity => ({
      ...rank,
      numberAt: rank.start,
      min: rank.value,
      max: rank.value,
      unit: '位',
      written: '第',
      bound: 'exact',
      masked: false,
      chinese: false,
      understood: false,
    }),
  )
  const closed = [...times, ...closedIn(text), ...ranks]
  const quantities = [...quantitiesIn(text, closed), ...ranks].sort((a, b) => a.start - b.start)
  if (quantities.length === 0) return []
  const marks = [...text.matchAll(CLAUSE_MARKS)].map(({ index }) => index)
  const clock = new Clock(text, times, momentOf(section, about))
  const drafts: Draft[] = []
  let previousEnd = 0
  let markBefore = 0
  const shared = sharedNames(text, quantities, marks, times)
  for (const quantity of quantities) {
    while (markBefore < marks.length && (marks[markBefore] ?? 0) < quantity.start) markBefore += 1
    const mark = markBefore === 0 ? -1 : (marks[markBefore - 1] ?? -1)
    const boundary = Math.max(previousEnd, mark + 1)
    const draft = draftAt({ text, quantity, boundary, mark, previousEnd, times, clock, drafts, section, shared })
    previousEnd = quantity.end
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

interface Place {
  readonly text: string
  readonly quantity: Quantity
  /** Where the words that belong to this figure begin: after the last mark and the figure before. */
  readonly boundary: number
  readonly mark: number
  readonly previousEnd: number
  readonly times: readonly TimeExpression[]
  readonly clock: Clock
  readonly drafts: readonly Draft[]
  readonly section: Section
  readonly shared: ReadonlyMap<Quantity, string>
}

function draftAt(place: Place): Draft | null {
  const { text, quantity, boundary, times, clock, drafts, section, shared } = place
  const before = text.slice(0, quantity.start)
  const lead = text.slice(boundary, quantity.start)
  const last = drafts.at(-1)
  clock.moveTo(quantity.start)
  if (quantity.unit === '位' && quantity.written !== '第' && RANK_MOVES.test(lead)) return null
  const host = last === undefined ? undefined : attachedTo(place, last)
  if (host !== undefined) return null
  if (quantity.written !== '第' && isPromise(before, lead, quantity)) return null

  const growth = growthOf(lead, quantity)
  let named = namedIn(text, boundary, quantity.start, times)
  const after = quantity.written === '第' || isRatio(quantity.unit) ? '' : nounAfter(text, quantity.end)
  const opening = text[boundary - 1]
  if (named === '' && (opening === '（' || opening === '(')) named = beforeBracket(place)
  const given = shared.get(quantity)
  const inherited = given === undefined && named === '' && after === ''
  const phrase = given ?? (named + after || last?.phrase || section.heading)
  const clauseStart = Math.max(0, place.mark + 1)
  const clause = text.slice(clauseStart, quantity.start) + after
  const within = parentOf(place, last)
  const context = [within, governing(place), phrase].filter(Boolean).join(' ')
  const kind =
    quantity.written === '第'
      ? 'rank'
      : inherited &&
          last !== undefined &&
          last.kind === 'stock' &&
          !growth &&
          !isRatio(quantity.unit) &&
          sameUnitFamily(last.quantity, quantity)
        ? 'stock'
        : kindOf({
            phrase: `${governing(place)}${phrase}`,
            before,
            unit: quantity.unit,
            isGrowth: growth !== null,
            planned: section.planned,
            sentence: text,
          })
  const time = clock.at(boundary, quantity.start, kind)
  const arrived = kind === 'flow' && isStockPair(last, quantity, lead) ? 'stock' : kind
  return {
    span: { start: quantity.start, end: quantity.end },
    phrase,
    context,
    quantity,
    clause: inherited && last !== undefined ? `${last.clause}${clause}` : clause,
    kind: arrived,
    period: time.period,
    prior:
      time.prior && named.replace(/^(?:为|的)/, '') === (named === '' ? '' : named) && (named === '' || time.compared),
    inherited,
    own: growth,
    growth: kind === 'growth' ? growth : flatAfter(text, quantity),
  }
}

/** «由上年的21家增加到29家»: where a count of things arrives is a stock. */
function isStockPair(last: Draft | undefined, quantity: Quantity, lead: string): boolean {
  return (
    last !== undefined &&
    ARRIVES.test(lead) &&
    last.quantity.written === quantity.written &&
    /家|个|户|名|人/.test(quantity.written)
  )
}

function sameUnitFamily(a: Quantity, b: Quantity): boolean {
  return a.written === b.written
}

/** The figure whose growth this quantity is; undefined when it is a statement of its own. */
function attachedTo({ text, quantity, drafts }: Place, last: Draft): Draft | undefined {
  const hosts = last.prior ? [last, drafts.at(-2)] : [last]
  const between = text.slice(last.quantity.end, quantity.start)
  const doubled = quantity.written === '番'
  if (ARRIVES.test(between)) return undefined
  const match = GROWTH_AFTER_FIGURE.exec(between)
  const touches = doubled && /^[^\d。；]{0,12}$/.test(between)
  if (match === null && !touches) return undefined
  const base = match?.groups?.base ?? null
  const host = hosts.at(-1) ?? last
  if (host.growth !== null || host.kind === 'growth' || host.quantity.written === '第') return undefined
  const ratio = isRatio(quantity.unit)
  if (!ratio && quantity.unit !== host.quantity.unit) return undefined
  if (!ratio && base === null && !/净增|净减|同比/.test(between) && !last.prior) return undefined
  host.growth = {
    value: quantity.value,
    unit: quantity.unit,
    direction: match?.groups?.fall === undefined ? 'up' : 'down',
    base: base ?? (last.prior ? text.slice(Math.max(0, last.quantity.start - 6), last.quantity.start) : null),
  }
  return host
}

function growthOf(lead: string, quantity: Quantity): ClaimedGrowth | null {
  if (quantity.written === '番') return { value: quantity.value, unit: '%', direction: 'up', base: null }
  if (quantity.unit !== '%' && quantity.unit !== '个百分点' && quantity.unit !== '倍') return null
  if (ARRIVES.test(lead) || /占[^，。；]{0,14}$/.test(lead.replace(GROWTH_CLAUSE, ''))) return null
  const match = GROWTH_CLAUSE.exec(lead)
  if (match === null)
    return quantity.unit === '个百分点'
      ? { value: quantity.value, unit: quantity.unit, direction: 'up', base: null }
      : null
  return {
    value: quantity.value,
    unit: quantity.unit,
    direction: match.groups?.fall === undefined ? 'up' : 'down',
    base: match.groups?.base ?? null,
  }
}

function flatAfter(text: string, quantity: Quantity): ClaimedGrowth | null {
  const match = FLAT.exec(text.slice(quantity.end, quantity.end + 24))
  return match === null ? null : { value: decimal(0), unit: '%', direction: 'flat', base: match.groups?.base ?? null }
}

function isPromise(before: string, lead: string, quantity: Quantity): boolean {
  if (!/元$/.test(quantity.unit) && quantity.unit !== '%') return false
  return CONDITION.test(before) || (PROMISES.test(lead) && /奖励|补助|补贴|资助|最高|按|支持/.test(before.slice(-40)))
}

/** In brackets after a name and without words of its own, a figure is of that name. */
function beforeBracket({ text, boundary, times, previousEnd }: Place): string {
  const end = boundary - 1
  if (end <= previousEnd) return ''
  const start = Math.max(
    previousEnd,
    ...['，', ',', '；', '：', '、', '）'].map((mark) => text.lastIndexOf(mark, end - 1) + 1),
  )
  return namedIn(text, start, end, times)
}

/** The phrase of the whole that this is a part of: 其中, in brackets, or after a colon. */
function parentOf({ text, boundary, quantity, drafts }: Place, last: Draft | undefined): string {
  if (last === undefined) return ''
  const gap = text.slice(last.quantity.end, quantity.start)
  if (
    /^[^，。；]{0,4}[，,（(；：:]?\s*(?:其中|分别|首次|包括|即)/.test(gap) ||
    /^[^，。；、）)]{0,4}[（(：:]/.test(gap)
  )
    return last.context
  const inBrackets = text.lastIndexOf('（', quantity.start) > text.lastIndexOf('）', quantity.start)
  const whole = drafts.findLast(
    (draft) => draft.span.end <= boundary && text.slice(draft.span.end, draft.span.end + 2).includes('（'),
  )
  if (inBrackets && whole !== undefined) return whole.context
  return /^、/.test(gap) && last.context !== last.phrase
    ? last.context.slice(0, Math.max(0, last.context.length - last.phrase.length)).trim()
    : ''
}

const VERB_AT_HEAD =
  /^(?:[\u4e00-\u9fff]{0,8}?)(新增|新认定|新培育|新建|新获批|新获|净增|认定|申报|推荐|举办|开展|召开|组织|培训|走访|发放|受理|办结|兑现|兑付|签订|登记|引进|获批|获评|入库|选派|发布|征集|新命名|命名|清理|授权|申请|支持|建成|参加|培育|力争)/

/** «新认定高企12家、科技型中小企业35家»: the verb before the first governs the second. */
function governing({ text, boundary, quantity, drafts }: Place): string {
  const last = drafts.at(-1)
  if (last === undefined || text.slice(boundary, quantity.start).trim() === '') return ''
  const gap = text.slice(last.quantity.end, quantity.start)
  if (!/^[^，。；、]{0,10}?[、和及]/.test(gap) || /[，。；]/.test(gap)) return ''
  return VERB_AT_HEAD.exec(last.phrase)?.[1] ?? VERB_AT_HEAD.exec(last.context)?.[1] ?? ''
}

/** For «A、B、C分别为3家、5家、9家»: which name each figure belongs to. */
function sharedNames(
  text: string,
  quantities: readonly Quantity[],
  marks: readonly number[],
  times: readonly Span[],
): ReadonlyMap<Quantity, string> {
  const names = new Map<Quantity, string>()
  for (const { index } of text.matchAll(/分别/g)) {
    const first = quantities.findIndex(({ start }) => start >= index)
    if (first < 0) continue
    const group: Quantity[] = []
    for (const quantity of quantities.slice(first)) {
      const previous = group.at(-1)
      if (
        previous === undefined
          ? quantity.start - index > 14
          : !/^[、，和及与,\s]{1,2}$/.test(text.slice(previous.end, quantity.start))
      )
        break
      group.push(quantity)
    }
    const start = (marks.findLast((mark) => mark < index - 1) ?? -1) + 1
    const own = namedIn(text, start, index, times)
    const earlier = quantities[first - 1]
    const listText =
      own !== '' || earlier === undefined
        ? own
        : namedIn(text, (marks.findLast((mark) => mark < earlier.start) ?? -1) + 1, earlier.start, times)
    const listed = listedBefore(listText, group.length)
    if (listed === null) continue
    for (const [place, quantity] of group.entries()) names.set(quantity, listed[place] ?? '')
  }
  return names
}

/** Stretches whose digits are names: «115», “1+3”, 《…》, 〔2026〕12号, 第三届, GB/T 1234. */
function closedIn(text: string): readonly Span[] {
  const closed: Span[] = []
  for (const match of text.matchAll(
    /《[^》]{1,80}》|“[^”]{1,16}”|"[^"]{1,16}"|‘[^’]{1,12}’|[〔[［【(（](?:19|20)\d{2}[〕\]］】)）]\s?第?\d{0,5}号?|[A-Za-z][A-Za-z&/.-]*\d+(?:\.\d+)*|\d{3,4}-\d{7,8}|1[3-9]\d{9}|第[一二三四五六七八九十百\d]{1,4}(?!位|名|[一二三四五六七八九十\d])/g,
  ))
    closed.push({ start: match.index, end: match.index + match[0].length })
  return closed
}

/** Follows the times that a sentence names while its figures are read from left to right. */
class Clock {
  readonly #text: string
  readonly #times: readonly TimeExpression[]
  readonly #moment: Moment | null
  #next = 0
  #current: Period | null
  #explicit = false
  #words = ''
  readonly #outer: { period: Period | null; explicit: boolean }[] = []
  #at = 0

  constructor(text: string, times: readonly TimeExpression[], moment: Moment | null) {
    this.#text = text
    this.#times = times
    this.#moment = moment
    this.#current = moment?.period ?? null
  }

  moveTo(place: number): void {
    while (this.#at < place) {
      const time = this.#times[this.#next]
      const stop = Math.min(place, time?.start ?? place)
      for (; this.#at < stop; this.#at++) this.#bracket(this.#text[this.#at] ?? '')
      if (time === undefined || time.start >= place) break
      this.#take(time)
      this.#next += 1
      this.#at = Math.max(this.#at, time.end)
    }
  }

  #bracket(letter: string): void {
    if (letter === '（' || letter === '(') this.#outer.push({ period: this.#current, explicit: this.#explicit })
    if (letter === '）' || letter === ')') {
      const outer = this.#outer.pop()
      if (outer !== undefined) {
        this.#current = outer.period
        this.#explicit = outer.explicit
      }
    }
  }

  #take(time: TimeExpression): void {
    const isDay = time.role === 'day' && time.start > 1
    if (this.#moment === null || time.role === 'none' || time.role === 'prior' || isDay || this.#compares(time)) return
    const period = time.of({ ...this.#moment, current: this.#current ?? this.#moment.period })
    if (period === null) return
    this.#current = period
    this.#explicit = true
    this.#words = this.#text.slice(time.start, time.end)
  }

  /** 由2020年的, 比2020年: the time of what is compared with. */
  #compares(time: TimeExpression): boolean {
    return /[由从比较]$/.test(this.#text.slice(0, time.start))
  }

  at(
    from: number,
    to: number,
    kind: Claim['kind'],
  ): { readonly period: Period | null; readonly prior: boolean; readonly compared: boolean } {
    if (this.#moment === null || this.#current === null) return { period: null, prior: false, compared: false }
    const before = this.#times.findLast(
      (time) =>
        time.start >= from &&
        time.end <= to &&
        (time.role === 'prior' || (time.role !== 'none' && this.#compares(time))),
    )
    if (before !== undefined) {
      const period = before.of({ ...this.#moment, current: this.#current })
      const compared = /^(?:的|为|是|有|约|[^，。；]{0,3}$)/.test(this.#text.slice(before.end, to))
      if (period !== null) return { period, prior: true, compared }
    }
    const year = wholeYear(this.#moment.year)
    const isWhole = /今年|全年|本年|当年|年内|年底/.test(this.#words) && !/以来/.test(this.#words)
    if (kind === 'target' && (!this.#explicit || isWhole || samePeriod(this.#current, this.#moment.period)))
      return { period: year, prior: false, compared: false }
    return { period: this.#current, prior: false, compared: false }
  }
}

function claimOf(draft: Draft, sentence: Sentence, clean: CleanText, about: About): Claim {
  const { quantity, phrase, context, clause, kind, period, growth, inherited } = draft
  const scope = scopeOf(clause, about.level)
  const span = originOf(clean, sentence.offset + draft.span.start, sentence.offset + draft.span.end)
  const indicator = scope === 'own' ? indicatorOf({ phrase, context, unit: quantity.unit, kind }) : null
  return {
    ...span,
    phrase,
    indicator,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    kind,
    period: period === null ? null : periodCode(period),
    scope,
    growth,
    quote: sentence.text.slice(draft.span.start, draft.span.end),
    confidence: confidenceOf(quantity, inherited),
  }
}

const CERTAIN = 0.95
const LESS = { inherited: 0.15, chinese: 0.1, understood: 0.25, masked: 0.1 } as const

function confidenceOf({ chinese, understood, masked }: Quantity, inherited: boolean): number {
  const off =
    (inherited ? LESS.inherited : 0) +
    (chinese ? LESS.chinese : 0) +
    (understood ? LESS.understood : 0) +
    (masked ? LESS.masked : 0)
  return Math.round((CERTAIN - off) * 100) / 100
}
