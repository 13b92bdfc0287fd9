import { add, compare, divide, multiply, power, type Rational, rational, subtract } from '../../../kernel/exact.ts'
import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import {
  fractionOf,
  growthOf,
  type Interval,
  intervalOf,
  meets,
  percentText,
  plainText,
  quotient,
} from '../interval.ts'
import type { Paragraph, Sentence } from '../prose.ts'
import type { Quantity } from '../quantity.ts'
import { isSlip } from './slip.ts'
import { isFall } from './words.ts'

/** Words that end right before a share of what was told before: not of 全市, not of 营业收入. */
const SHARE =
  /(?:占|占比|占比例|占比重|占到|占其|占总数的?|占总量的?|占总额的?|占全部的?|占计划的?|达到计划数?的|完成计划数?的|完成目标的|完成任务的|(?:^|[，,（(、])[^，,（(、\d]{0,6}率)(?:达到?|为|是|约|仅为?|只有|高达)?$/
/** A rate of something else than of how many did or were. */
const OTHER_RATE =
  /增长率|增幅|利率|税率|汇率|不良率|贡献率|频率|概率|效率|功率|毛利率|回报率|收益率|周转率|覆盖率|知晓率|素质率|就业率|出生率|投入强度|强度|产率|亩产/
const GROWTH = /(?:增长|增幅|上升|提高|增加|下降|减少|降低|回落|降幅|增速)(?:了|率为|率|为|达到?)?$/
const YEARLY = /年均|年平均|每年|平均增长|复合|可比|不变价|同口径|增加值|生产总值|GDP|按可比/
const FIGURES_BACK_MAX = 3
const CLAUSE_CHARACTERS_MAX = 46

/**
 * Three figures side by side of which two give the third, but for a slip of the hand: «81项，工业类10项（占13.3%）»,
 * «3216家，比2021年末的2480家净增736家、增长39.7%». Where the words do not say what is of what, only a slip convinces.
 */
export const triple: Check = {
  kind: 'arithmetic.share',
  label: '三个数只差一个数字',
  certainty: 'probable',
  how: '相邻的数本可互相算出，只差一个数字或两个数字颠倒',
  *find(prose) {
    for (const sentence of prose.figured) {
      const { quantities } = sentence
      for (const [place, rate] of quantities.entries()) {
        if (!rate.exact) continue
        if (rate.dimension === 'percent') {
          yield* shareAt(sentence, place)
          yield* growthAt(sentence, place)
        }
        if (rate.dimension === 'point') yield* pointsAt(sentence, place)
      }
      yield* manifold(sentence)
      yield* respectively(sentence)
    }
    for (const paragraph of prose.paragraphs) yield* paidOut(paragraph)
  },
}

/** The figures of one unit right before a place, the nearest last. */
function alikeBefore({ text, start, quantities }: Sentence, place: number): readonly Quantity[] {
  const rate = quantities[place]!
  const near = quantities
    .slice(0, place)
    .filter(
      ({ dimension, end }) =>
        (dimension === 'count' || dimension === 'money') && rate.start - end <= CLAUSE_CHARACTERS_MAX * 2,
    )
  const unit = near.at(-1)?.unit
  if (unit === undefined || text.slice(near.at(-1)!.end - start, rate.start - start).length > CLAUSE_CHARACTERS_MAX)
    return []
  return near.filter((one) => one.unit === unit).slice(-FIGURES_BACK_MAX)
}

function* shareAt(sentence: Sentence, place: number): Generator<Found> {
  const { text, start, quantities } = sentence
  const rate = quantities[place]!
  const from = Math.max(quantities[place - 1]?.end ?? start, start)
  const lead = text.slice(from - start, rate.start - start)
  if (!SHARE.test(lead) || OTHER_RATE.test(lead)) return
  const alike = alikeBefore(sentence, place).filter(({ exact }) => exact)
  if (alike.length < 2) return
  const pairs = alike.flatMap((part) => alike.filter((whole) => whole !== part).map((whole) => [part, whole] as const))
  const fits = pairs.some(([part, whole]) => agrees(quotient(intervalOf(part), intervalOf(whole)), rate))
  if (fits) return
  for (const [part, whole] of pairs) {
    if (compare(part.value, whole.value) > 0 && !/完成|计划|达到/.test(lead)) continue
    const ratio = quotient(exactly(part), exactly(whole))
    if (ratio === null) continue
    const meant = percentText(ratio.low, rate.places)
    if (!isSlip(rate.digits, meant)) continue
    yield {
      start: rate.start,
      end: rate.end,
      reason: `${part.digits}${part.unit}占${whole.digits}${whole.unit}是${meant}%，文中写${rate.digits}%，只差一个数字，请核对`,
    }
    return
  }
}

function* growthAt(sentence: Sentence, place: number): Generator<Found> {
  const { text, start, quantities } = sentence
  const rate = quantities[place]!
  const from = quantities[place - 1]?.end ?? start
  const lead = text.slice(from - start, rate.start - start)
  const verb = GROWTH.exec(lead)
  if (verb === null || YEARLY.test(text)) return
  const falls = isFall(verb[0])
  const alike = alikeBefore(sentence, place).filter(({ exact }) => exact)
  if (alike.length < 2) return
  const pairs = alike.flatMap((now) => alike.filter((base) => base !== now).map((base) => [now, base] as const))
  // The change itself over what was before: «比上年增加41名，增长33.6%».
  const changed = pairs.some(([part, whole]) =>
    [subtract(whole.value, part.value), whole.value, add(whole.value, part.value)].some(
      (base) => base.num > 0n && near(divide(part.value, base), rate),
    ),
  )
  if (changed) return
  const wide = (now: Quantity, base: Quantity) =>
    falls ? falling(now, base) : growthOf(intervalOf(now), intervalOf(base))
  if (pairs.some(([now, base]) => agrees(wide(now, base), rate))) return
  for (const [now, base] of pairs) {
    const ratio = quotient(exactly(now), exactly(base))
    if (ratio === null) continue
    // «发放326.8亿元，同比多发放41.5亿元，增幅14.5%»: the smaller is the change.
    const left = falls ? add(base.value, now.value) : subtract(base.value, now.value)
    const change = left.num > 0n ? percentText(divide(now.value, left), rate.places) : ''
    if (CHANGE.test(wordsBefore(text, start, now)) && isSlip(rate.digits, change)) {
      yield {
        start: rate.start,
        end: rate.end,
        kind: 'arithmetic.bothEnds',
        reason: `${base.digits}${base.unit}、变动${now.digits}${now.unit}，变动幅度是${change}%，文中写${rate.digits}%，请核对`,
      }
      return
    }
    const growth = falls ? subtract(ONE, ratio.low) : subtract(ratio.low, ONE)
    if (growth.num < 0n) continue
    const meant = percentText(growth, rate.places)
    if (!isSlip(rate.digits, meant)) continue
    yield {
      start: rate.start,
      end: rate.end,
      kind: 'arithmetic.bothEnds',
      reason: `${now.digits}${now.unit}对${base.digits}${base.unit}，${falls ? '下降' : '增长'}${meant}%，文中写${rate.digits}%，请核对`,
    }
    return
  }
}

const CHANGE = /(?:多|少|增加|减少|净增|新增|增长)[^，,。；\d]{0,6}$/

function wordsBefore(text: string, start: number, one: Quantity): string {
  return text.slice(Math.max(0, one.start - start - 14), one.start - start)
}

function falling(now: Quantity, base: Quantity): Interval | null {
  const ratio = quotient(intervalOf(now), intervalOf(base))
  return ratio === null ? null : { low: subtract(ONE, ratio.high), high: subtract(ONE, ratio.low) }
}

const ONE = rational(1n)
const APART = /(?:高于|低于|高出|低|高|提高|上升|下降|回落|降低|提升|增加|减少|收窄|扩大|相差|落后|领先|快于|慢于)/

/** «3.8%，低于全省6.1%的平均水平2.0个百分点» */
function* pointsAt({ text, start, quantities }: Sentence, place: number): Generator<Found> {
  const points = quantities[place]!
  const [first, second] = [quantities[place - 2], quantities[place - 1]]
  if (first?.dimension !== 'percent' || second?.dimension !== 'percent' || !first.exact || !second.exact) return
  if (points.start - first.end > CLAUSE_CHARACTERS_MAX) return
  const lead = text.slice(first.end - start, points.start - start)
  if (!APART.test(lead) || /分别|[；;。]/.test(lead) || /、/.test(lead)) return
  const difference = subtract(first.value, second.value)
  const size = difference.num < 0n ? subtract(rational(0n), difference) : difference
  const meant = plainText(size, Math.max(first.places, second.places))
  if (compare(size, points.value) === 0 || !isSlip(points.digits, meant)) return
  // «增长8.4%，占比12.5%，提高0.3个百分点»: the second is another matter.
  const between = text.slice(first.end - start, second.start - start)
  if (!/(?:于|比|较|由|从|到|至|上年|去年|同期|平均|去|前)/.test(between)) return
  yield {
    start: points.start,
    end: points.end,
    kind: 'arithmetic.difference',
    reason: `${first.digits}%与${second.digits}%相差${meant}个百分点，文中写${points.digits}个百分点，请核对`,
  }
}

const TIMES = /(?:是|为|相当于)(?:[^，,。；\d]{0,10}|20\d\d年[^，,。；\d]{0,4})的$/

const MANIFOLD = /(\d{1,3}(?:\.\d{1,2})?)倍|翻(?:了)?(一|两|二|三)?番/g

/** «48家增加到216家，是2015年的3.5倍», «7家，比去年同期的5家翻一番» */
function* manifold({ text, start, quantities }: Sentence): Generator<Found> {
  for (const match of matchesIn(text, MANIFOLD)) {
    const at = start + match.index
    const before = quantities
      .filter(({ end, dimension }) => end <= at && (dimension === 'count' || dimension === 'money'))
      .slice(-2)
    const [first, second] = before
    if (first === undefined || second === undefined || first.unit !== second.unit || !first.exact || !second.exact)
      continue
    if (at - first.start > CLAUSE_CHARACTERS_MAX) continue
    const lead = text.slice(second.end - start, match.index)
    const [small, large] = compare(first.value, second.value) < 0 ? [first, second] : [second, first]
    if (small.value.num === 0n) continue
    const ratio = divide(large.value, small.value)
    const between = text.slice(first.end - start, second.start - start)
    const joined = /增|到|至|比|较|上年|去年|同期|提高|扩大/.test(between)
    if (!joined || /[。；]/.test(between + lead)) continue
    const reached =
      match[1] === undefined
        ? 2 ** Math.max(1, COUNTS.indexOf((match[2] ?? '一').replace('二', '两')))
        : Number(match[1])
    const grows = /(?:增长|增加|提高|扩大|增)(?:了|近|超)?$/.test(lead)
    if (match[1] !== undefined && !grows && !TIMES.test(lead)) continue
    const value = Number(ratio.num) / Number(ratio.den) - (grows && match[1] !== undefined ? 1 : 0)
    const places = match[1]?.split('.')[1]?.length ?? 0
    const tolerance = match[1] === undefined ? 0.2 : 0.6 * 10 ** -places
    if (Math.abs(value - reached) <= tolerance || /[近超约余多]$/.test(lead)) continue
    yield {
      start: at,
      end: at + match[0].length,
      kind: 'arithmetic.bothEnds',
      certainty: 'sure',
      reason: `${small.digits}${small.unit}到${large.digits}${large.unit}是${(Number(ratio.num) / Number(ratio.den)).toFixed(1)}倍，文中写“${match[0]}”，请核对`,
    }
  }
}

const RESPECTIVELY = /[，,]分别(?:占|占比|占比为|占总数的?)(?=\d)/g

/** «出口27项、引进18项，分别占60%和45%» */
function* respectively({ text, start, quantities }: Sentence): Generator<Found> {
  const [at] = matchesIn(text, RESPECTIVELY, '分别')
  if (at === undefined) return
  const shares = quantities.filter(({ start: from, dimension }) => from - start >= at.index && dimension === 'percent')
  const before = quantities.filter(({ end, dimension }) => end - start <= at.index && dimension !== 'percent')
  const parts = before.slice(-shares.length)
  if (
    shares.length < 2 ||
    parts.length !== shares.length ||
    parts.some(({ unit, exact }) => unit !== parts[0]?.unit || !exact)
  )
    return
  const sum = parts.reduce((all, { value }) => add(all, value), rational(0n))
  const wholes = [
    sum,
    ...before
      .slice(0, -shares.length)
      .filter(({ unit }) => unit === parts[0]?.unit)
      .map(({ value }) => value),
  ].filter(({ num }) => num > 0n)
  const wrongIn = (whole: Rational) => shares.filter((share, place) => !near(divide(parts[place]!.value, whole), share))
  const best = wholes
    .map((whole) => ({ whole, wrong: wrongIn(whole) }))
    .sort((a, b) => a.wrong.length - b.wrong.length)[0]
  if (best === undefined || best.wrong.length === 0 || best.wrong.length === shares.length) return
  for (const share of best.wrong) {
    const part = parts[shares.indexOf(share)]!
    const meant = percentText(divide(part.value, best.whole), share.places)
    yield {
      start: share.start,
      end: share.end,
      reason: `${part.digits}${part.unit}占${meant}%，文中写${share.digits}%，请核对`,
    }
  }
}

const COUNTS = '零一两三'

/** «每件资助5000元，共118件、计590000万元»: so many times so much each. */
function* paidOut({ sentences }: Paragraph): Generator<Found> {
  for (const { text, start, quantities } of sentences) {
    if (!/[每均]/.test(text)) continue
    for (const [place, each] of quantities.entries()) {
      if (each.dimension !== 'money' || !each.exact) continue
      const label = text.slice(Math.max(0, each.start - start - 16), each.start - start)
      const per = PER_ONE.exec(label)
      const unit = per?.[1] ?? per?.[2]
      if (unit === undefined) continue
      const heads = quantities.filter(
        ({ dimension, exact, start: at, unit: own }) =>
          dimension === 'count' && exact && Math.abs(at - each.start) <= CLAUSE_CHARACTERS_MAX && sameUnit(own, unit),
      )
      const total = quantities
        .slice(place + 1)
        .find(({ dimension, start: at }) => dimension === 'money' && at - each.end <= CLAUSE_CHARACTERS_MAX)
      if (heads.length !== 1 || total === undefined || !total.exact) continue
      if (!TOTAL.test(text.slice(each.end - start, total.start - start))) continue
      const product = multiply(each.value, heads[0]!.value)
      if (product.num === 0n) continue
      if (meets({ low: product, high: product }, intervalOf(total)) || compare(product, total.value) === 0) continue
      const ratio = divide(total.value, product)
      const shifted = SHIFTS.some((shift) => compare(ratio, shift) === 0)
      const rough = compare(ratio, HALF) < 0 || compare(ratio, DOUBLE) > 0
      if (rough && !shifted) continue
      yield {
        start: total.start,
        end: total.end,
        kind: shifted ? 'unit.magnitude' : 'arithmetic.average',
        certainty: shifted ? 'sure' : 'probable',
        reason: `${heads[0]!.digits}${heads[0]!.unit}、每${unit}${text.slice(each.start - start, each.end - start)}，共计应为${plainText(divide(product, TEN_THOUSAND), 4)}万元，请核对`,
      }
    }
  }
}

const PER_ONE =
  /每(家|件|项|名|人|户|个|亩|场|期|台|位|所)[^，,。；\d]{0,10}$|(人|户|家|项|件|场|亩|期)均[^，,。；\d]{0,6}$/
const TOTAL = /(?:共|合计|计|总计|累计|兑现|兑付|发放)[^，,。；\d]{0,8}$/
const TEN_THOUSAND = rational(10_000n)
const HALF = rational(1n, 2n)
const DOUBLE = rational(2n)
const TEN = rational(10n)
const SHIFTS: readonly Rational[] = [1, -1, 2, -2, 3, -3, 4, -4, 8, -8].map((tens) => power(TEN, tens))

function sameUnit(own: string, each: string): boolean {
  return (
    own === each || (/[家户个]/.test(own) && /[家户个]/.test(each)) || (/[名人位]/.test(own) && /[名人位]/.test(each))
  )
}

function exactly({ value }: Quantity): Interval {
  return { low: value, high: value }
}

function agrees(ratio: Interval | null, rate: Quantity): boolean {
  return ratio !== null && meets(ratio, fractionOf(rate))
}

function near(value: Rational, rate: Quantity): boolean {
  return meets({ low: value, high: value }, fractionOf(rate))
}
