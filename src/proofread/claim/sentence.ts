import { decimal } from '../../kernel/exact.ts'
import { type Period, wholeYear } from '../../kernel/period.ts'
import { matchesIn } from '../matches.ts'
import { type Quantity, quantitiesIn } from '../quantity/scan.ts'
import { isRatio } from '../quantity/units.ts'
import type { AreaLevel, ClaimedGrowth, ClaimKind, Scope, Span } from '../reading.ts'
import { type Moment, type TimeExpression, timesIn } from '../time/expressions.ts'
import { Clock } from './clock.ts'
import { asidesIn, closedIn } from './closed.ts'
import { countsAlike, type Draft } from './draft.ts'
import { ARRIVES, FLAT, GROWTH_AFTER_FIGURE, GROWTH_CLAUSE } from './growth.ts'
import { kindOf } from './kind.ts'
import { listedBefore, namedIn, nounAfter, saidAfter } from './phrase.ts'
import { type Rank, ranksIn } from './rank.ts'
import { scopeOf, subjectOf } from './scope.ts'

/** What a sentence stands under. */
export interface Setting {
  readonly moment: Moment | null
  /** The section says what shall be done. */
  readonly planned: boolean
  readonly heading: string
  /** A sentence without figures right before: 高新技术企业申报进度偏慢. */
  readonly topic: string
  readonly level: AreaLevel
}

/** A sentence with all that can be told of it before its figures are read one after the other. */
interface Ground extends Setting {
  readonly text: string
  readonly times: readonly TimeExpression[]
  /** Times and asides: no part of a name. */
  readonly silent: readonly Span[]
  readonly marks: readonly number[]
  readonly shared: ReadonlyMap<Quantity, string>
  readonly grown: ReadonlyMap<Quantity, SharedGrowth>
  readonly clock: Clock
  readonly subject: Scope | null
}

interface Place extends Ground {
  readonly quantity: Quantity
  /** The last mark before the figure, -1 at the beginning. */
  readonly mark: number
  /** Where the words that belong to this figure begin: after the last mark and the figure before. */
  readonly from: number
  readonly lead: string
  /** Where the figure before ends, whatever became of it. */
  readonly previousEnd: number
  readonly drafts: readonly Draft[]
}

const CLAUSE_MARKS = /[，。；：（）！？!?\t]/g
const RANK = '第'
const MOVES_PLACES = /(?:前移|后移|上升|下降|提升|进|退|晋升|跃升|进位)(?:了)?$/
const RANK_WORDS = /^(?:[位居列排名在稳跃升至全市省国区县州个同类第，（）\d]|并列|县级)+$/

/** What a policy promises is no figure of what was done. */
const CONDITION = /(?:^|[，；。：])(?:明确)?(?:对|凡|给予)[^，。；]{2,40}的[，]/
const PROMISES =
  /(?:一次性|给予|最高(?:不超过|可|给予|奖励|补助|补贴|资助)?|按(?:照)?[^，。；]{2,30}的|每[家项件个人户][^，。；]{0,6}(?:奖励|补助|补贴|资助)|的(?:，)?(?:分别|各|每[家项件])?(?:给予|奖励|补助|资助|补贴))[^，。；]{0,12}$/
const REWARDS = /奖励|补助|补贴|资助|最高|按|支持/

const VERB =
  /新增|新认定|新培育|新建|新获批|新获|新引进|净增|认定|申报|推荐|举办|开展|召开|组织|培训|走访|发放|受理|办结|兑现|兑付|签订|登记|引进|获批|获评|入库|选派|发布|征集|新命名|命名|清理|授权|申请|支持|建成|参加|培育|接待|服务|选聘|评审|验收|立项/

/** The figures of a sentence as claims, from left to right. */
export function draftsOf(text: string, setting: Setting): readonly Draft[] {
  const times = timesIn(text)
  const ranks = ranksIn(text).map(asQuantity)
  const counted = [...quantitiesIn(text, [...times, ...closedIn(text), ...ranks]), ...ranks].sort(
    (a, b) => a.start - b.start,
  )
  const quantities = counted.filter((quantity) => !isThreshold(text, quantity))
  if (quantities.length === 0) return []
  const asides = asidesIn(text, quantities)
  const marks = matchesIn(text, CLAUSE_MARKS)
    .map(({ index }) => index)
    .filter((mark) => !asides.some(({ start, end }) => start <= mark && mark < end))
  const silent = [...times, ...asides].sort((a, b) => a.start - b.start)
  const ground: Ground = {
    ...setting,
    text,
    times,
    silent,
    marks,
    grown: sharedGrowths(text, quantities),
    shared: sharedNames(text, quantities, marks, silent),
    clock: new Clock(text, times, setting.moment),
    subject: subjectOf(text, setting.level),
  }
  const drafts: Draft[] = []
  let previousEnd = 0
  let next = 0
  for (const quantity of quantities) {
    while (next < marks.length && (marks[next] ?? 0) < quantity.start) next += 1
    const mark = marks[next - 1] ?? -1
    const from = Math.max(previousEnd, mark + 1)
    const draft = draftAt({
      ...ground,
      quantity,
      mark,
      from,
      lead: text.slice(from, quantity.start),
      previousEnd,
      drafts,
    })
    previousEnd = quantity.end
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

/** «10亿元以上项目6个» counts projects; the money only says which. */
function isThreshold(text: string, { unit, end, start, numberAt, bound }: Quantity): boolean {
  if (!unit.endsWith('元') || start !== numberAt || (bound !== 'atLeast' && bound !== 'atMost')) return false
  return /^的?[\u4e00-\u9fff]{0,6}?(?:项目|企业|合同|仪器|设备|榜单|贷款|工程|订单)/.test(text.slice(end, end + 12))
}

function asQuantity(rank: Rank): Quantity {
  return {
    ...rank,
    numberAt: rank.start,
    min: rank.value,
    max: rank.value,
    unit: '位',
    written: RANK,
    bound: 'exact',
    masked: false,
    chinese: false,
    understood: false,
  }
}

function draftAt(place: Place): Draft | null {
  const { text, quantity, from, lead, clock, drafts, planned } = place
  const last = drafts.at(-1)
  clock.moveTo(quantity.start)
  if (quantity.unit === '位' && quantity.written !== RANK && MOVES_PLACES.test(lead)) return null
  if (last !== undefined && (takesSharedGrowth(place) || takesGrowth(place, last))) return null
  if (isPromise(place)) return null

  const before = text.slice(0, quantity.numberAt)
  const { phrase, named, inherited } = nameOf(place)
  const inBracket = lead.trim() === '' && text[from - 1] === '（'
  const growth = growthOf(
    inBracket ? text.slice(Math.max(0, from - 30), from - 1) : lead,
    quantity,
    text.slice(quantity.end, quantity.end + 6),
  )
  const whole = wholeOf(place)
  const verb = VERB.exec(phrase)?.[0] ?? (whole === null ? besideVerb(place) : '')
  const kind: ClaimKind =
    quantity.written === RANK
      ? 'rank'
      : arrivedKind(
          place,
          inherited,
          kindOf({
            phrase: phrase.includes(verb) ? phrase : verb + phrase,
            before,
            unit: quantity.unit,
            isGrowth: growth !== null,
            planned: planned && !DONE_AFTER.test(text.slice(quantity.end, quantity.end + 8)),
            namedBefore: (named !== '' && !/[为对向给]$/.test(lead.trim())) || inherited,
            whole: wholeKind(place, whole, inherited),
          }),
        )
  const time = timeAt(place, kind, named)
  const isToCome =
    !planned && place.moment !== null && time.period !== null && time.period.first > place.moment.period.last
  const clause = text.slice(place.mark + 1, quantity.start)
  return {
    start: quantity.start,
    end: quantity.end,
    phrase,
    context: [
      whole?.context ?? beside(place, phrase, verb),
      phrase,
      named === '' || phrase !== named ? saidAfter(text, quantity.end) : '',
    ]
      .filter(Boolean)
      .join(' '),
    quantity,
    kind: isToCome && kind !== 'rank' ? 'target' : kind,
    period: time.period,
    scope: isOfPlace(phrase) ? 'other' : scopeAt(place, clause, phrase, inherited, kind === 'growth'),
    prior: time.prior && named === '',
    inherited,
    whole,
    about: aboutOf(place, phrase, verb, inherited),
    row: '',
    verb,
    growth: kind === 'growth' ? growth : flatAfter(text, quantity),
  }
}

/** (2023年度数) behind a figure says of when it and the rest of the sentence are. */
const YEAR_BEHIND = /^（(20\d{2})年度?(?:数据?|快报数|决算数)?）/

function timeAt(
  { text, quantity, from, lead, clock, drafts, moment, times }: Place,
  kind: ClaimKind,
  named: string,
): { readonly period: Period | null; readonly prior: boolean } {
  const behind = YEAR_BEHIND.exec(text.slice(quantity.end, quantity.end + 16))?.[1]
  if (behind !== undefined && moment !== null) {
    clock.turnTo(wholeYear(Number(behind)))
    return { period: wholeYear(Number(behind)), prior: false }
  }
  // 比去年增加3000万元 is of this year.
  const time = clock.at(from, quantity.start, GROWTH_CLAUSE.test(lead) ? 'growth' : kind)
  const last = drafts.at(-1)
  if (last?.period == null || time.period === null || time.prior || last.prior || named !== '') return time
  const isNamed = times.some(({ start, end, role }) => role === 'period' && start >= from && end <= quantity.start)
  if (!isNamed || time.period.last >= last.period.last || text[from - 1] === '（' || last.kind === 'target') return time
  // 2024年服务企业31家，2023年25家，增长20%: the year before is named for comparison only.
  clock.turnTo(last.period)
  return { period: time.period, prior: true }
}

/** Among plans: 51家已完成. */
const DONE_AFTER = /^[^，。；、]{0,3}已/

/** What a phrase leans on: a share on the figure before it, a figure of a list on the verb of the first. */
function beside({ drafts }: Place, phrase: string, verb: string): string {
  if (/^(?:仅?占|比重|占比|强度|其中)/.test(phrase)) return drafts.at(-1)?.context ?? ''
  return phrase.includes(verb) ? '' : verb
}

/** Words that say how much of a thing, which part of it or what became of it, and not what it is. */
const ELLIPTIC =
  /^(?:其中)?(?:首次|重新|推荐|通过评审|升级|摘牌|服务|惠及|到[账位]|金额|成交额|技术交易额|融资|免申即享|中央|国家级|[省市区县]级|省级以上|每万|占|比重|完成(?:年度)?|仅?达到序时|提高|回落|增速|居全|距|同比|环比|[比较与]?(?:[上去]年|净?增|下降)|近[一二三四五]年|年均|[年期]末$)|(?:街道|镇|(?<!下)乡|园区|开发区)$/
const SHARE_LEAD = /占(?:比|比重)?(?:预计|约)?$/

/** 成交额较大的有江口街道: what opens a list of places. */
const FOREMOST = /较[多大高快]的(?:有|是|为).*$/

/** A street's figure in a list is not the bureau's. */
export function isOfPlace(phrase: string): boolean {
  return FOREMOST.test(phrase) || /^[\u4e00-\u9fff]{2,4}(?:街道|镇|(?<!下)乡)$/.test(phrase)
}

/** The phrase of the figure that the sentence is about, for one whose own words leave that out. */
function aboutOf({ drafts, topic, lead }: Place, phrase: string, verb: string, inherited: boolean): string {
  const last = drafts.at(-1)
  if (inherited && last !== undefined) return SHARE_LEAD.test(lead.trim()) ? `${last.phrase}占` : last.about
  if (ELLIPTIC.test(phrase) && (last !== undefined || !FOREMOST.test(phrase))) return last?.about ?? topic
  return (phrase.includes(verb) ? phrase : `${verb}${phrase}`).replace(FOREMOST, '')
}

/** What a part has from its whole, or a figure without a name of its own from the one before it. */
function wholeKind(place: Place, whole: Draft | null, inherited: boolean): ClaimKind | null {
  const { drafts, quantity } = place
  if (whole !== null && countsAlike(whole.quantity, quantity)) return whole.kind
  const last = drafts.at(-1)
  if (inherited && last !== undefined && countsAlike(last.quantity, quantity)) return last.kind
  return null
}

/** 由57家减至38家: where a number of things stood and where it stands. */
function isWay({ text, quantity, lead }: Place): boolean {
  if (!/^[家户名人个件]$/.test(quantity.written)) return false
  return (
    ARRIVES.test(lead) ||
    (/[由从]/.test(lead) &&
      /^(?:[\u4e00-\u9fff]{0,8})(?:增|减|提高|上升|下降|扩大|发展|壮大|压缩|缩)[\u4e00-\u9fff]{0,2}[到至为]/.test(
        text.slice(quantity.end, quantity.end + 14),
      ))
  )
}

const QUOTED = /[“"][^”"]*[”"]?/g

function arrivedKind(place: Place, inherited: boolean, kind: ClaimKind): ClaimKind {
  if (kind === 'share' && inherited && place.drafts.at(-1)?.kind === 'growth') return 'growth'
  return kind === 'flow' && isWay(place) ? 'stock' : kind
}

function scopeAt(
  { text, quantity, level, subject, drafts }: Place,
  clause: string,
  phrase: string,
  inherited: boolean,
  isGap: boolean,
): Scope {
  if (quantity.written === RANK) return drafts.at(-1)?.scope ?? subject ?? 'own'
  const mean = MEAN_AFTER.test(text.slice(quantity.end, quantity.end + 6)) ? `${clause}平均` : clause
  const said = scopeOf(mean.replace(QUOTED, ''), level, isGap) ?? scopeOf(phrase.replace(QUOTED, ''), level, isGap)
  if (said !== null) return said
  const own = subjectOf(clause, level)
  if (own !== null) return own
  const last = drafts.at(-1)
  if (inherited && last !== undefined) return last.scope
  return subject ?? 'own'
}

/** Words that name a figure only together with what it is of. */
const GENERIC = /^(?:年度|全年)?(?:目标|任务|完成|总量|总数|存量|合计|备案|实际|占比|数量|金额)$/

interface Name {
  readonly phrase: string
  /** The words before the number, without what says nothing. */
  readonly named: string
  readonly inherited: boolean
}

function nameOf(place: Place): Name {
  const { text, quantity, from, lead, silent, shared, drafts, heading, topic } = place
  const last = drafts.at(-1)
  const given = shared.get(quantity)
  if (given !== undefined) return { phrase: given, named: given, inherited: false }
  const arrival = ARRIVES.exec(lead)
  const end = arrival === null ? quantity.start : from + arrival.index
  const named = namedIn(text, from, end, silent)
  if (quantity.written === RANK) {
    const alone = named.replace(/[由从位居列排名在稳跃升至]*全[市省国区县].*$/, '')
    if (alone !== '' && alone !== named) return { phrase: alone, named: alone, inherited: false }
    const own = RANK_WORDS.test(named) || named === ''
    const ranked = drafts.findLast(({ kind }) => kind !== 'growth' && kind !== 'rank') ?? last
    const phrase = own ? (ranked?.phrase ?? clauseBefore(place)) || heading : named
    return { phrase, named: own ? '' : named, inherited: own }
  }
  const plain = !isRatio(quantity.unit) && arrival === null
  const after = plain ? nounAfter(text, quantity.end, quantity.written) : ''
  if (GENERIC.test(named) && last !== undefined && !last.phrase.endsWith(named))
    return { phrase: `${last.phrase}${named}`, named, inherited: false }
  if (named !== '') return { phrase: named + after, named, inherited: false }
  const said = plain ? saidAfter(text, quantity.end) : ''
  const bracketed = text[from - 1] === '（' ? clauseBefore(place) : ''
  if (bracketed !== '') return { phrase: bracketed, named: bracketed, inherited: false }
  if (said !== '' || after !== '')
    return { phrase: said.length > after.length ? said : after, named: '', inherited: false }
  const phrase = clauseBefore(place) || last?.phrase || topic || heading
  return { phrase, named: '', inherited: true }
}

/** The words between the figure before and the mark before this one: «X继续减少，由13家减至9家». */
function clauseBefore({ text, mark, marks, previousEnd, silent }: Place): string {
  if (mark < 0) return ''
  const earlier = marks.findLast((one) => one < mark) ?? -1
  if (previousEnd > earlier + 1) return ''
  return namedIn(text, earlier + 1, mark, silent)
}

/** «…21个和33个，同比分别增加2个和5个»: each growth goes to its own figure. */
function takesSharedGrowth({ grown, quantity, drafts }: Place): boolean {
  const growth = grown.get(quantity)
  const host = growth === undefined ? undefined : drafts.at(growth.place - growth.size)
  if (growth === undefined || host === undefined || host.growth !== null || host.kind === 'rank') return false
  if (!isRatio(quantity.unit) && quantity.unit !== host.quantity.unit) return false
  host.growth = {
    value: quantity.value,
    unit: quantity.unit,
    direction: growth.falls ? 'down' : 'up',
    base: growth.base,
  }
  return true
}

/** «到位36.8亿元，完成年度任务的27.3%，同比增长9.8%»: what grew is the amount, not how much of the aim is done. */
function grownInstead(drafts: readonly Draft[], share: Draft, between: string): Draft | undefined {
  if (!/增长|下降/.test(between)) return undefined
  const before = drafts.findLast((draft) => draft !== share && !draft.prior && draft.kind !== 'target')
  return before !== undefined &&
    before.growth === null &&
    (before.kind === 'flow' || before.kind === 'stock') &&
    /完成|占/.test(share.phrase)
    ? before
    : undefined
}

/** （初步统计） between a figure and its growth. */
const NOTE = /^（[^（）\d]{1,16}）/

/** 5236件（其中2024件，占38.7%），净增220件: what stands behind a bracket is of the figure before it. */
function beforeBracket(drafts: readonly Draft[], last: Draft, text: string): Draft {
  if (!/^）[，,]/.test(text.slice(last.end, last.end + 2))) return last
  const opens = text.lastIndexOf('（', last.start)
  return drafts.findLast(({ end }) => end <= opens) ?? last
}

/** Whether this quantity is the growth of a figure before it; then that one has it now. */
function takesGrowth({ text, quantity, drafts }: Place, last: Draft): boolean {
  const nearest = last.prior ? drafts.findLast((draft) => !draft.prior) : beforeBracket(drafts, last, text)
  const host =
    nearest?.kind === 'share' && quantity.unit !== '个百分点'
      ? (grownInstead(drafts, nearest, text.slice(last.end, quantity.start)) ?? nearest)
      : nearest
  if (host === undefined || host.growth !== null || host.kind === 'growth' || host.kind === 'rank') return false
  const between = text.slice(last.end, quantity.start).replace(NOTE, '')
  if (between.startsWith('）') && /[比较][^，。；（]{0,8}（$/.test(text.slice(0, last.start))) return false
  if (ARRIVES.test(between)) return false
  const match = GROWTH_AFTER_FIGURE.exec(between)
  if (match === null && !(quantity.written === '番' && /^[^\d。；]{0,12}$/.test(between))) return false
  const base = match?.groups?.base ?? null
  if (!isRatio(quantity.unit)) {
    if (quantity.unit !== host.quantity.unit) return false
    if (base === null && !/净增|净减|同比/.test(between) && !last.prior) return false
  }
  host.growth = {
    value: quantity.value,
    unit: quantity.unit,
    direction: match?.groups?.fall === undefined ? 'up' : 'down',
    base,
  }
  return true
}

/** 低于全省1.5%的平均水平: what it is held against, not by how much. */
const MEAN_AFTER = /^的?(?:平均|总体)/

/** «增速比上年同期（12.9%）»: the bracket has the growth that it is compared with. */
const COMPARED_END = /[比较](?:上年|去年|一季度|上季度|上半年|年初)?(?:同期)?$/

function growthOf(lead: string, quantity: Quantity, after: string): ClaimedGrowth | null {
  if (quantity.written === '番') return { value: quantity.value, unit: '%', direction: 'up', base: null }
  if (quantity.unit !== '%' && quantity.unit !== '个百分点' && quantity.unit !== '倍') return null
  if (ARRIVES.test(lead) || MEAN_AFTER.test(after) || /(?:平均|水平|均值)$/.test(lead)) return null
  const match = GROWTH_CLAUSE.exec(lead.replace(COMPARED_END, ''))
  const growth = { value: quantity.value, unit: quantity.unit, base: match?.groups?.base ?? null }
  if (match === null) return quantity.unit === '个百分点' ? { ...growth, direction: 'up' } : null
  return { ...growth, direction: match.groups?.fall === undefined ? 'up' : 'down' }
}

function flatAfter(text: string, quantity: Quantity): ClaimedGrowth | null {
  const match = FLAT.exec(text.slice(quantity.end, quantity.end + 24))
  return match === null ? null : { value: decimal(0), unit: '%', direction: 'flat', base: match.groups?.base ?? null }
}

function isPromise({ text, lead, quantity }: Place): boolean {
  if (!quantity.unit.endsWith('元') && quantity.unit !== '%') return false
  const before = text.slice(Math.max(0, quantity.start - 120), quantity.start)
  if (
    CONDITION.test(before) ||
    /^[^，。；]{0,16}的[，]?(?:按|给予|一次性|奖励)/.test(text.slice(quantity.end, quantity.end + 24))
  )
    return true
  return PROMISES.test(lead) && REWARDS.test(before.slice(-40)) && !/已|共|累计|发放|兑现/.test(lead)
}

/** The whole that a figure is a part of: after 其中, in brackets, after a colon, or beside another part. */
function wholeOf({ text, quantity, drafts }: Place): Draft | null {
  const last = drafts.at(-1)
  if (last === undefined) return null
  const gap = text.slice(last.end, quantity.start)
  if (/^[^，。；]{0,6}[，（；：]?\s*(?:其中|分别|包括|即)/.test(gap) || /^[^，。；、）]{0,4}[（：]/.test(gap))
    return last
  const closes = gap.includes('）')
  return last.whole !== null && !closes && /^[^，。；、]{0,4}[、，和]/.test(gap) && countsAlike(last.quantity, quantity)
    ? last.whole
    : null
}

/** «新认定高企12家、科技型中小企业35家»: the verb before the first governs the second. */
function besideVerb({ text, quantity, drafts }: Place): string {
  const last = drafts.at(-1)
  if (last === undefined) return ''
  const gap = text.slice(last.end, quantity.start)
  return /^[^，。；、]{0,8}[、，和及]/.test(gap) &&
    !/[。；]/.test(gap) &&
    !/[、，].*，/.test(gap) &&
    countsAlike(last.quantity, quantity)
    ? last.verb
    : ''
}

interface Respective {
  readonly index: number
  readonly first: number
  readonly group: readonly Quantity[]
}

/** The figures that follow each «分别», parted by 、 and 和 alone. */
function respective(text: string, quantities: readonly Quantity[]): readonly Respective[] {
  const found: Respective[] = []
  for (const { index } of matchesIn(text, /分别/g, '分别')) {
    const first = quantities.findIndex(({ start }) => start >= index)
    if (first < 0) continue
    const group: Quantity[] = []
    for (const quantity of quantities.slice(first)) {
      const previous = group.at(-1)
      const follows =
        previous === undefined
          ? quantity.start - index <= 14
          : /^[、，和及与\s]{1,2}$/.test(text.slice(previous.end, quantity.start))
      if (!follows) break
      group.push(quantity)
    }
    if (group.length > 1) found.push({ index, first, group })
  }
  return found
}

interface SharedGrowth {
  readonly place: number
  readonly size: number
  readonly falls: boolean
  readonly base: string | null
}

function sharedGrowths(text: string, quantities: readonly Quantity[]): ReadonlyMap<Quantity, SharedGrowth> {
  const growths = new Map<Quantity, SharedGrowth>()
  for (const { first, group } of respective(text, quantities)) {
    const head = group[0]
    const from = quantities[first - 1]?.end ?? 0
    if (head === undefined || first < group.length) continue
    const lead = text.slice(from, head.start).replace('分别', '')
    const match = ARRIVES.test(lead) ? null : GROWTH_AFTER_FIGURE.exec(lead)
    if (match === null) continue
    for (const [place, quantity] of group.entries())
      growths.set(quantity, {
        place,
        size: group.length,
        falls: match.groups?.fall !== undefined,
        base: match.groups?.base ?? null,
      })
  }
  return growths
}

/** For «A、B、C分别为3家、5家、9家»: which name each figure belongs to. */
function sharedNames(
  text: string,
  quantities: readonly Quantity[],
  marks: readonly number[],
  silent: readonly Span[],
): ReadonlyMap<Quantity, string> {
  const names = new Map<Quantity, string>()
  for (const { index, first, group } of respective(text, quantities)) {
    const own = namedIn(text, (marks.findLast((mark) => mark < index) ?? -1) + 1, index, silent)
    const earlier = quantities[first - 1]
    const list =
      own !== '' || earlier === undefined
        ? own
        : namedIn(text, (marks.findLast((mark) => mark < earlier.start) ?? -1) + 1, earlier.start, silent)
    for (const [place, name] of (listedBefore(list, group.length) ?? []).entries()) {
      const quantity = group[place]
      if (quantity !== undefined) names.set(quantity, name)
    }
  }
  return names
}
