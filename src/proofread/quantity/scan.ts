import { decimal, multiplyDecimals, scaleDecimal } from '../../kernel/exact.ts'
import { type Bound, type Bounds, boundsOf, stepOf } from '../../kernel/qualified.ts'
import { parseNumeral } from '../../kernel/read/numeral.ts'
import type { Decimal } from '../../kernel/values.ts'
import { matchesIn } from '../matches.ts'
import type { Span } from '../reading.ts'
import { boundAfter, boundBefore } from './bounds.ts'
import { FIRM_COUNTERS, normalUnit, share, UNIT_WORDS } from './units.ts'

/** A number with what it counts in, as it stands in a sentence; the span takes in the words that bound it. */
export interface Quantity extends Span, Bounds {
  /** Where the digits begin, after 近, 约, 不少于. */
  readonly numberAt: number
  readonly value: Decimal | null
  readonly unit: string
  /** 家, 个, 万元 as written, without its power of ten. */
  readonly written: string
  readonly bound: Bound
  readonly masked: boolean
  /** 三家, 两成 and the like: surer when a verb of reporting stands before. */
  readonly chinese: boolean
  /** The unit was not written and was understood: 5企业, 增长86.7. */
  readonly understood: boolean
}

const ARABIC = '\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)(?:\\.\\d{1,8})?|\\d{1,15}(?:\\.\\d{1,8})?'
const CHINESE =
  '[一二两三四五六七八九十百千零〇](?:[一二两三四五六七八九十百千零〇点]|[万亿](?=[一二三四五六七八九零〇]))*'
const MASK = '×{1,4}|\\*{1,5}|X{1,3}|x{2,3}|○{2,4}|〇{2,4}|_{2,8}|△{1,3}'
const POWER = '(?:[百千十]?万亿?|[百千十]?亿|[百千](?![克米瓦分]))'
const SEPARATOR = '\\s?(?:[-—–－~～]{1,2}|至|到)\\s?'
const VAGUE = '(?:余|多|来|几|好几)'

const QUANTITY = new RegExp(
  [
    `(?<![\\d.A-Za-z])(?:(?<number>${ARABIC})|(?<words>数?(?:${CHINESE})|(?<=近|上|超|逾|过)[十百千](?=[万家个项件名人场次份户])|(?<=近|上|超|逾|过)(?=万[家个项件名人场次份户余])|数(?=[十百千万])|(?<![一-龥])[百千](?=余))|(?<mask>${MASK}))`,
    `\\s?(?<vague>${VAGUE})?(?<power>${POWER})?(?<vagueAfter>${VAGUE})?`,
    `(?:${SEPARATOR}(?<upper>${ARABIC}|[一二两三四五六七八九十百]{1,4})(?<upperPower>${POWER})?(?<upperVague>[余多])?)?`,
    `\\s?(?<unit>${UNIT_WORDS})?(?<vagueUnit>[多余](?=元))?(?:(?<=[万亿])元)?`,
  ].join(''),
  'g',
)
const FRACTION =
  /(?<whole>百|千|万|[二两三四五六七八九十]{1,3}|\d{1,2})分之(?<part>[一二两三四五六七八九十百零点〇]{1,9}|\d{1,3}(?:\.\d+)?)/g
const DOUBLING = /翻(?<times>[一两二三四])?番/g

/** What may follow a counter and turn the two into another word: 3个月, 5个方面. */
const NEVER_A_COUNT: { readonly [unit: string]: RegExp } = {
  个: /^(?:月|(?:县|市|区|地|州)[^，。；]{0,6}第|方面|层面|环节|维护|意识|自信|坚持|必须|确保|不|着力|聚焦|强化|到位|统筹|严禁|全覆盖|转变|突出|抓手|阶段|更加|百分百|关键小事|一批)/,
  人: /^(?:均|大代表|次(?!$|[，。；、）)\u4e00-\u9fff]))/,
  次: /^(?:日|年|月)/,
  期: /^(?:工程|建设|项目|用地|厂房)/,
  成: /^(?:立|效|果|功|本|长|为|员|熟|交|都|型|品|绩)/,
  起: /^(?:来|步|点|到)/,
  批: /^(?:准|复|次)/,
  对: /^(?!夫|企业|$|[，。；、）])/,
  本: /^(?:级|地|区|市|县|年|局)/,
}
/** The same after a Chinese numeral, where set phrases abound: 一家人, 三项制度, 一次性. */
const SET_PHRASE: { readonly [unit: string]: RegExp } = {
  个: /^[一二三四五六七八九十]/,
  人: /^(?:才|民|员|口|工|类|士|大|物|文|力|事|社|气|生)/,
  家: /^(?:庭|长|人|具|亲|园)/,
  件: /^(?:套|事)/,
  场: /^(?:景|地|所|馆|硬仗|攻坚)/,
  位: /^(?:一体|数)/,
  名: /^(?:单|录)/,
  项: /^(?:情况|内容|工作|重点|服务|制度|机制|改革|措施|举措|行动|工程|职能|纪律|任务)/,
  次: /^(?:性|要|贷|生|级|会议|全会|全体)/,
  条: /^(?:件|例|线|龙|措施|政策|资金|意见|[”》]|主线|红线)/,
  期: /^(?:间|末|初|限)/,
  种: /^(?:子|业|粮|苗|形态)/,
  所: /^(?:有|属|在)/,
  村: /^(?:民|一品)/,
  镇: /^(?:长|级|区)/,
  处: /^(?:理|置|于|长)/,
  组: /^(?:织|建|成|长)/,
  支: /^(?:持|撑|付|出)/,
  台: /^(?:账|阶)/,
  类: /^(?:型|别|似)/,
}
/** Words before a number that make it an ordinal, a standard or a rule, not a count. */
const ORDINAL_BEFORE =
  /(?:第|(?<![目之此提当先年日天月])前|(?<![先之此今事最年日月会士])后|每|(?<![合共协])同|(?<![责主担信专])任|某|唯|哪|零下|为期|历时|[附见如]表|[附见如]图|附件|GB)$/

/** A mask before one of these stands for a name: ×镇, XX村. */
const PLACES: ReadonlySet<string> = new Set(['村', '镇', '乡', '街道', '社区'])

/** Days and months say how long something takes only beside words of speed. */
const DURATIONS = new Set(['个月', '天', '工作日', '个工作日', '小时', '分钟', '点', '度', '期次'])
const LASTING = /(?:平均|缩短|压缩|提速|压减|用时|耗时|时限|提前|减少|节省)[^，。；]{0,14}$/

/** A verb of reporting at the end: after it even «一期» and «一家» are counts. */
const REPORTS =
  /(?:举办|召开|开展|组织|新增|获批|获评|入选|引进|认定|建成|新建|承办|主办|举行|获得|获|新设|编印|发布|培育|落地|签约|推荐|成立|设立|受理|查处|取得|荣获|实现)了?$/
const THING_AFTER_INDIVIDUAL =
  /^(?:[^，。；、\d]{0,10})(?:村|镇|街道|乡|县|区|市|园|项目|平台|中心|基地|团队|企业|站|所|社|单位|部门|品种|课题|案例|榜单|奖|联盟|集群|实验室|点|人|账户|机构|协会|岗位|载体|空间|支部|品牌|产品|馆|院|校)|^(?:[，。；、）)]|$)/

/** 3.1和2.6个百分点: two numbers share the unit of the last. */
const SHARED_UNIT = new RegExp(`^(?:和|、|与|及)(?:${ARABIC})(?<power>${POWER})?(?<unit>${UNIT_WORDS})`)
const SHARES = /分别|[比较]|低于|高于/

/** Nouns that a digit stands before when the counter was forgotten, and the counter that it wants. */
const FORGOTTEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:规上|科技|重点|骨干|高新)?企业/, '家'],
  [/^(?:贫困|养殖|种植)?农?户/, '户'],
  [/^(?:所)?(?:高校|院校|学校)/, '所'],
  [/^(?:行政|贫困)?村(?!民|级)/, '个'],
  [/^(?:单位|部门)/, '家'],
]

/** Every quantity of a sentence from left to right, but for those inside `closed` stretches (dates, names, codes). */
export function quantitiesIn(sentence: string, closed: readonly Span[]): readonly Quantity[] {
  const found: Quantity[] = []
  for (const match of matchesIn(sentence, DOUBLING, '番')) found.push(doubling(match))
  for (const match of matchesIn(sentence, FRACTION, '分之')) {
    const fraction = fractionAt(sentence, match)
    if (fraction !== null) found.push(fraction)
  }
  const taken = [...closed, ...found]
  let blocked = 0
  const order = taken.sort((a, b) => a.start - b.start)
  QUANTITY.lastIndex = 0
  for (let match = QUANTITY.exec(sentence); match !== null; match = QUANTITY.exec(sentence)) {
    if (match[0] === '') {
      QUANTITY.lastIndex += 1
      continue
    }
    while (blocked < order.length && (order[blocked]?.end ?? 0) <= match.index) blocked += 1
    const block = order[blocked]
    if (block !== undefined && block.start < match.index + match[0].length) {
      QUANTITY.lastIndex = Math.max(block.end, match.index + 1)
      continue
    }
    const quantity = quantityAt(sentence, match)
    if (quantity === null) {
      const digits = match.groups?.number ?? match.groups?.words ?? match.groups?.mask ?? ''
      QUANTITY.lastIndex = match.index + Math.max(1, digits.length)
    } else {
      found.push(quantity)
      QUANTITY.lastIndex = quantity.end
    }
  }
  return joinedRanges(
    sentence,
    found.sort((a, b) => a.start - b.start),
  )
}

function quantityAt(sentence: string, match: RegExpExecArray): Quantity | null {
  const {
    number,
    words,
    mask,
    vague,
    power = '',
    vagueAfter,
    upper,
    upperPower,
    upperVague,
    unit,
    vagueUnit,
  } = match.groups ?? {}
  const numberAt = match.index
  const before = sentence.slice(Math.max(0, numberAt - 12), numberAt)
  const end = numberAt + match[0].length
  const after = sentence.slice(end, end + 16)
  const lead = boundBefore(before)
  const ahead = lead === null ? before : before.slice(0, before.length - lead.length)
  if (ORDINAL_BEFORE.test(ahead) && !(lead !== null && /前$/.test(ahead))) return null
  if (/^[A-Za-z]/.test(after) && unit === undefined) return null
  const beside =
    unit === undefined && number !== undefined && SHARES.test(sentence.slice(Math.max(0, numberAt - 20), numberAt))
      ? SHARED_UNIT.exec(sentence.slice(end, end + 32))?.groups
      : undefined
  const forgotten =
    beside?.unit !== undefined
      ? beside.unit
      : unit === undefined
        ? understoodUnit(number, after, ahead, vague ?? vagueAfter)
        : undefined
  const written = unit ?? forgotten
  if (written === undefined) return null
  if (unit !== undefined && NEVER_A_COUNT[unit]?.test(after) === true) return null
  if (unit !== undefined && words !== undefined && SET_PHRASE[unit]?.test(after) === true) return null
  if (DURATIONS.has(written) && !LASTING.test(sentence.slice(Math.max(0, numberAt - 20), numberAt))) return null
  if (
    words !== undefined &&
    !isCount(words, written, ahead, after, lead !== null || vague !== undefined || vagueAfter !== undefined)
  )
    return null
  if (mask !== undefined && (unit === undefined || PLACES.has(unit))) return null
  const normal = normalUnit(written, upperPower ?? (power || (beside?.power ?? '')))
  const low = numberOf(number ?? words)
  const high = upper === undefined ? undefined : numberOf(upper)
  const trail = boundAfter(after)
  const bound: Bound =
    (vague ?? vagueAfter ?? vagueUnit ?? upperVague) ? 'more' : (lead?.bound ?? trail?.bound ?? 'exact')
  const span = { start: numberAt - (lead?.length ?? 0), end: end + (trail?.length ?? 0) }
  const base = {
    ...span,
    numberAt,
    unit: normal.unit,
    written,
    bound,
    masked: mask !== undefined,
    chinese: words !== undefined,
    understood: unit === undefined,
  }
  if (mask !== undefined) return { ...base, value: null, min: null, max: null }
  const scale = (value: Decimal): Decimal => scaleDecimal(value, normal.powerOfTen)
  if (upper !== undefined) {
    if (low === null || low === undefined || high === null || high === undefined) return null
    const lowNormal = upperPower !== undefined && power !== '' ? normalUnit(written, power) : normal
    const lower = lowNormal.unit === normal.unit ? scaleDecimal(low, lowNormal.powerOfTen) : scale(low)
    return { ...base, value: null, min: lower, max: scale(high) }
  }
  if (low === undefined) return null
  if (low === null) {
    const vagueBounds = vagueNumber(words ?? '', power)
    return vagueBounds === null
      ? null
      : {
          ...base,
          value: null,
          min: scale(vagueBounds.min),
          max: vagueBounds.max === null ? null : scale(vagueBounds.max),
        }
  }
  const value = scale(low)
  return { ...base, value, ...boundsOf(value, bound, () => scale(stepOf(low))) }
}

function understoodUnit(
  number: string | undefined,
  after: string,
  ahead: string,
  vague: string | undefined,
): string | undefined {
  if (number === undefined) return undefined
  if (
    /^(?:[，,；;。、）)]|$)/.test(after) &&
    vague === undefined &&
    /(?:同比|环比|比上年|较上年)[^，。；]{0,6}(?:增长|下降|提高|上升|增加|减少)(?:了)?$/.test(ahead)
  )
    return '%'
  if (/\d{4}$/.test(number) && Number(number) > 1900 && Number(number) < 2100) return undefined
  return FORGOTTEN.find(([noun]) => noun.test(after))?.[1]
}

function isCount(words: string, unit: string, ahead: string, after: string, bounded: boolean): boolean {
  if (unit === '成') return /^[一二三四五六七八九两]$/.test(words) && !/[一-龥]成[一-龥]{0,1}$/.test(ahead)
  if (unit === '%' || unit === '个百分点' || unit === '百分点' || unit === '倍') return true
  if (bounded || words.length > 1) return FIRM_COUNTERS.has(unit) || words.length > 1
  if (!FIRM_COUNTERS.has(unit)) return false
  if (words === '一' || unit === '期')
    return (
      REPORTS.test(ahead) &&
      ['期', '场', '家', '项', '件', '名', '次', '场次'].includes(unit) &&
      !/^(?:又一|系列|批)/.test(after)
    )
  if (unit === '个') return THING_AFTER_INDIVIDUAL.test(after)
  if (unit === '位' || unit === '种' || unit === '人')
    return /^[，。；、]|^(?:[\u4e00-\u9fff]{0,6})(?:院士|专家|教授|领导|企业家|同志)/.test(after)
  if (unit === '次' || unit === '项') return !/^(?:制度|机制|会议精神|方案|改革|职能|措施|举措|行动|工程)/.test(after)
  return true
}

const DIGITS_ALONE = /^\d+(?:\.\d+)?$/

/** The number that digits or Chinese numerals say; `null` where they are vague, undefined where they say none. */
function numberOf(text: string | undefined): Decimal | null | undefined {
  if (text === undefined) return undefined
  if (text === '') return decimal(1)
  if (/^数/.test(text)) return null
  if (/^[十百千]/.test(text) && text.length === 1) return parsed(`一${text}`)
  const plain = text.includes(',') ? text.replaceAll(',', '') : text
  return DIGITS_ALONE.test(plain) ? decimal(plain) : parsed(plain)
}

function parsed(text: string): Decimal | null | undefined {
  const read = parseNumeral(text)
  if (read === 'vague') return null
  return read?.decimal
}

/** 数百, 三五, 七八十: between two numbers. */
function vagueNumber(words: string, power: string): { readonly min: Decimal; readonly max: Decimal | null } | null {
  if (words.startsWith('数')) {
    const place = words === '数' ? decimal(1) : parsed(`一${words.slice(1)}`)
    return place === null || place === undefined
      ? null
      : { min: power === '' || words !== '数' ? multiplyDecimals(place, decimal(2)) : decimal(2), max: null }
  }
  const [, first = '', second = '', rest = ''] = /^(.)(.)(.*)$/.exec(words) ?? []
  const min = parsed(first + rest)
  const max = parsed(second + rest)
  return min === null || min === undefined || max === null || max === undefined ? null : { min, max }
}

function fractionAt(sentence: string, match: RegExpExecArray): Quantity | null {
  const { whole = '', part = '' } = match.groups ?? {}
  const wholeNumber =
    whole === '百' ? decimal(100) : whole === '千' ? decimal(1000) : whole === '万' ? decimal(10_000) : parsed(whole)
  const partNumber = parsed(part)
  if (wholeNumber === null || wholeNumber === undefined || partNumber === null || partNumber === undefined) return null
  const end = match.index + match[0].length
  const after = sentence.slice(end, end + 4)
  if (/^(?:即|，即|、即)/.test(after) || wholeNumber === '0') return null
  const before = boundBefore(sentence.slice(Math.max(0, match.index - 6), match.index))
  const trail = boundAfter(after)
  const value = share(partNumber, wholeNumber)
  const bound = before?.bound ?? trail?.bound ?? 'exact'
  return {
    start: match.index - (before?.length ?? 0),
    end: end + (trail?.length ?? 0),
    numberAt: match.index,
    value,
    ...boundsOf(value, bound, () => decimal(1)),
    unit: '%',
    written: '分之',
    bound,
    masked: false,
    chinese: true,
    understood: false,
  }
}

/** 翻一番 is 100 % more, 翻两番 300 %. */
function doubling(match: RegExpExecArray): Quantity {
  const times = match.groups?.times ?? '一'
  const value = decimal({ 一: 100, 两: 300, 二: 300, 三: 700, 四: 1500 }[times] ?? 100)
  return {
    start: match.index,
    end: match.index + match[0].length,
    numberAt: match.index,
    value,
    min: value,
    max: value,
    unit: '%',
    written: '番',
    bound: 'exact',
    masked: false,
    chinese: true,
    understood: false,
  }
}

/** 5%—8% and 3家至5家 are one quantity between two numbers. */
function joinedRanges(sentence: string, found: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = []
  for (const quantity of found) {
    const last = joined.at(-1)
    const between = last === undefined ? '' : sentence.slice(last.end, quantity.start)
    const isRange =
      last !== undefined &&
      /^\s?(?:[-—–－~～]{1,2}|至|到)\s?$/.test(between) &&
      last.unit === quantity.unit &&
      last.value !== null &&
      quantity.value !== null &&
      !/[由从]/.test(sentence.slice(Math.max(0, last.start - 8), last.start))
    if (isRange)
      joined[joined.length - 1] = { ...last, end: quantity.end, value: null, min: last.value, max: quantity.value }
    else joined.push(quantity)
  }
  return joined
}
