import { add, compare, subtract } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import {
  compounded,
  fractionOf,
  growthOf,
  type Interval,
  intervalOf,
  meets,
  percentText,
  plainText,
  quotient,
} from '../interval.ts'
import type { Sentence } from '../prose.ts'
import { type Quantity, ZERO } from '../quantity.ts'
import { isFall } from './words.ts'

/** Official growth of a value added is at constant prices: its two ends do not give it. */
const CONSTANT_PRICES = /增加值|生产总值|GDP|可比价|不变价|可比口径|同口径/i
const EARLIER = /(上年|去年|上年同期|去年同期|同期|上年末|去年末|上年底|年初|期初|基期|上期|上一年)[^，。；、]{0,12}$/
/** «60家，较上年末净增4家»: the second is the change, not where it began. */
const CHANGE_SINCE = /(?:较|比)[^，。；、\d]*(?:净增加?|新增|增加|增长|减少|下降|多|少)了?[^，。；、\d]{0,3}$/
const YEAR = /(20\d\d)年(?!代)[^，。；、]{0,14}$/
const GROWS =
  /(年均|年平均|平均每年|同比|环比)?[^，。；、\d]{0,10}?(增长|增幅|上升|提高|增加|下降|减少|降低|回落|增速|压缩|缩短|压减)(?:了|率为|率|为|达到?)?$/
const REACHES =
  /^[^，。；\d]{0,8}(增加|增长|提高|上升|提升|扩大|发展|壮大|扩展|减少|下降|降低|缩短|压缩|压减|精简|减|增|降)(?:到|至|为)[^\d，。；]{0,8}(?:20\d\d年[^\d，。；]{0,8})?$/
const CHANGED =
  /(?:^|[，,、（(])(?:净|亩均|人均|户均|平均|共)?(增加|增长|新增|净增|增产|增收|提高|扩大|减少|下降|降低|缩短|压缩|压减|精简)(?:了)?$/

interface Ends {
  readonly base: Quantity
  readonly now: Quantity
  /** Whole years between the two, where both are named. */
  readonly years: number | null
  readonly verb: string | null
}

export const growthEnds: Check = {
  kind: 'arithmetic.bothEnds',
  label: '增幅与两端对不上',
  certainty: 'sure',
  how: '同一句给出本期数、上期数和增幅（或增量），三者不能同时成立',
  *find(prose) {
    for (const sentence of prose.figured) yield* inSentence(sentence)
  },
}

function* inSentence(sentence: Sentence): Generator<Found> {
  const { quantities } = sentence
  yield* changeBetween(sentence)
  yield* rateOfChange(sentence)
  for (let place = 1; place < quantities.length; place++) {
    const ends = endsAt(sentence, quantities, place)
    if (ends === null) continue
    const contradiction = wrongWay(ends)
    if (contradiction !== null) yield contradiction
    for (const stated of quantities.slice(place + 1, place + 4)) {
      const found = statedAgainst(sentence, ends, stated)
      if (found !== null) yield found
    }
  }
}

/** Two figures of one unit side by side, the one before and the one now. */
function endsAt({ text, start }: Sentence, quantities: readonly Quantity[], place: number): Ends | null {
  const first = quantities[place - 1]!
  const second = quantities[place]!
  if (first.unit !== second.unit || first.unit === '' || !isAmount(first)) return null
  const between = text.slice(first.end - start, second.start - start)
  if (between.length > 40) return null
  const labelOf = (quantity: Quantity, from: number): string => text.slice(Math.max(0, from), quantity.start - start)
  const firstLabel = labelOf(first, Math.max(first.start - start - 24, (quantities[place - 2]?.end ?? 0) - start))
  const firstYear = YEAR.exec(firstLabel)?.[1]
  const secondYear = YEAR.exec(between)?.[1]
  const years = firstYear && secondYear ? Number(secondYear) - Number(firstYear) : null
  const reaches = REACHES.exec(between)
  if (reaches !== null) {
    if (!/[由从自]|20\d\d年|上年|去年|同期/.test(firstLabel)) return null
    return { base: first, now: second, years, verb: reaches[1] ?? null }
  }
  if (CHANGE_SINCE.test(between)) return null
  if (EARLIER.test(between) && !EARLIER.test(firstLabel)) return { base: second, now: first, years: null, verb: null }
  if (EARLIER.test(firstLabel) && /^[，,、]/.test(between)) return { base: first, now: second, years: null, verb: null }
  if (years !== null && years !== 0 && /^[，,、（(]/.test(between)) {
    return years > 0
      ? { base: first, now: second, years, verb: null }
      : { base: second, now: first, years: -years, verb: null }
  }
  return null
}

function isAmount({ dimension }: Quantity): boolean {
  return dimension !== 'percent' && dimension !== 'point'
}

function wrongWay({ base, now, verb }: Ends): Found | null {
  if (verb === null) return null
  const order = compare(now.value, base.value)
  const falls = /减|降|缩短|压缩|精简/.test(verb)
  if (order === 0 || order > 0 !== falls) return null
  return {
    start: base.start,
    end: now.end,
    reason: `由${base.digits}到${now.digits}是${order > 0 ? '增加' : '减少'}，文中却写“${verb}”，请核对两个数或改动词`,
  }
}

function statedAgainst({ text, start }: Sentence, ends: Ends, stated: Quantity): Found | null {
  const later = Math.max(ends.base.end, ends.now.end)
  const lead = text.slice(later - start, stated.start - start)
  if (lead.length > 24 || /[。；]/.test(lead)) return null
  if (stated.dimension === 'percent') {
    const grows = GROWS.exec(lead)
    if (grows === null || !/^[余多）)，,、]{0,2}[^，,]{0,18}$/.test(lead)) return null
    return rateAgainst(text, start, ends, stated, grows)
  }
  if (stated.unit !== ends.now.unit) return null
  const changed = CHANGED.exec(lead)
  if (changed === null || !stated.exact) return null
  return changeAgainst(ends, stated, isFall(changed[1] ?? ''))
}

const CHANGE_TO = /^[，,][^，,。；\d]{0,8}(净增加?|新增|增加|减少)(?:了)?$/
const BASE_AFTER = /^[，,（(](?:去年|上年|上年同期|去年同期|上年末)[^，,。；\d]{0,4}$/

/** «318家，较去年净增43家，去年为265家» */
function* changeBetween({ text, start, quantities }: Sentence): Generator<Found> {
  for (const [place, now] of quantities.entries()) {
    const [change, base] = [quantities[place + 1], quantities[place + 2]]
    if (change?.unit !== now.unit || base?.unit !== now.unit || !change.exact) continue
    const verb = CHANGE_TO.exec(text.slice(now.end - start, change.start - start))
    if (verb === null || !BASE_AFTER.test(text.slice(change.end - start, base.start - start))) continue
    const found = changeAgainst({ base, now, years: null, verb: null }, change, isFall(verb[1] ?? ''))
    if (found !== null) yield { ...found, start: now.start, end: base.end }
  }
}

/** «163名，比上期增加41名，增长53.6%»: what was there before follows from the change. */
function* rateOfChange({ text, start, quantities }: Sentence): Generator<Found> {
  for (const [place, now] of quantities.entries()) {
    const [change, rate] = [quantities[place + 1], quantities[place + 2]]
    if (change === undefined || rate === undefined || change.unit !== now.unit || rate.dimension !== 'percent') continue
    if (!isAmount(now) || ![now, change, rate].every(({ exact }) => exact)) continue
    const since = CHANGED_SINCE.exec(text.slice(now.end - start, change.start - start))
    const grows = GROWN.exec(text.slice(change.end - start, rate.start - start))
    if (since === null || grows === null || isFall(since[1] ?? '') !== isFall(grows[1] ?? '')) continue
    const falls = isFall(since[1] ?? '')
    const [part, whole] = [intervalOf(change), intervalOf(now)]
    const base = falls
      ? { low: add(whole.low, part.low), high: add(whole.high, part.high) }
      : { low: subtract(whole.low, part.high), high: subtract(whole.high, part.low) }
    const ratio = quotient(part, base)
    if (ratio === null || meets(ratio, fractionOf(rate)) || CONSTANT_PRICES.test(text)) continue
    yield {
      start: now.start,
      end: rate.end,
      reason: `${now.digits}${now.unit}、${since[1]}${change.digits}${change.unit}，算出的增幅是${percentText(ratio.low, rate.places)}%，文中写${rate.digits}%`,
    }
  }
}

const CHANGED_SINCE =
  /^[，,、（(]?(?:比|较)(?:20\d\d年)?[^，,。；、\d]{0,12}?(?:净)?(增加|增长|新增|净增|减少|下降)(?:了)?$/
const GROWN = /^[，,、（(]?(增长|增幅|下降|降幅)(?:了|为|达)?$/

function rateAgainst(text: string, start: number, ends: Ends, stated: Quantity, grows: RegExpExecArray): Found | null {
  const { base, now } = ends
  if (!base.exact || !now.exact || !stated.exact || CONSTANT_PRICES.test(text)) return null
  const yearly = grows[1] !== undefined && /年/.test(grows[1]) ? ends.years : 1
  if (yearly === null || (yearly === 1 && ends.years !== null && ends.years > 1)) return null
  const falls = isFall(grows[2] ?? '')
  const positive = fractionOf(stated)
  const rate: Interval = falls ? { low: subtract(ZERO, positive.high), high: subtract(ZERO, positive.low) } : positive
  if (meets(compounded(intervalOf(base), rate, yearly), intervalOf(now))) return null
  const growth = growthOf({ low: now.value, high: now.value }, { low: base.value, high: base.value })
  if (growth === null) return null
  const computed =
    yearly === 1
      ? `按两端计算为${percentText(falls ? subtract(ZERO, growth.low) : growth.low, stated.places)}%`
      : `按两端和${yearly}年计算对不上`
  return {
    start: Math.min(base.start, now.start),
    end: stated.end,
    reason: `${text.slice(now.start - start, now.end - start)}对${text.slice(base.start - start, base.end - start)}，${grows[1]?.startsWith('年') ? '年均' : ''}${falls ? '下降' : '增长'}${stated.digits}%${computed === '' ? '' : `：${computed}`}，请核对`,
    certainty: now.dimension === 'money' ? 'probable' : 'sure',
  }
}

function changeAgainst({ base, now }: Ends, stated: Quantity, falls: boolean): Found | null {
  if (!base.exact || !now.exact) return null
  const actual = falls ? subtract(base.value, now.value) : subtract(now.value, base.value)
  const half = [base.half, now.half, stated.half]
  const reach = {
    low: half.reduce((sum, one) => subtract(sum, one), actual),
    high: half.reduce((sum, one) => subtract(sum, subtract(ZERO, one)), actual),
  }
  if (meets(reach, { low: stated.value, high: stated.value })) return null
  return {
    start: stated.start,
    end: stated.end,
    reason: `由${base.digits}到${now.digits}，${falls ? '减少' : '增加'}的应为${plainText(actual)}${stated.unit}，文中写${stated.digits}${stated.unit}`,
  }
}
