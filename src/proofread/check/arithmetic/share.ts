import { compare, multiply, rational } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { fractionOf, intervalOf, meets, percentText, quotient, sumOf } from '../interval.ts'
import type { Sentence } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

/** «占全市130家的35.4%»: the whole stands inside. */
const INSIDE = /^[余多]?[，,（(]?[^，,。；\d]{0,6}(?:占|为|完成(?:了)?|达到?)[^，,。；\d]{0,16}$/
const OF_IT = /^(?:总数|总量|总额|(?:年度)?(?:目标|任务|计划|预算)(?:任务|数|值|总额)?)?(?:的|中的)$/
/** «占比35.4%», «占总数的35.4%»: the whole is the one before. */
const OF_BEFORE =
  /^[余多]?[，,（(]?占(?:比|总数的?|总量的?|全部的?|比重|比例|其中的?|比为|比达|总额的?|合计的?)?(?:为|达到?|比)?$/
/** A longer paragraph is no paragraph of a report. */
const PARAGRAPH_CHARACTERS_MAX = 4_000
/** «14个乡镇中有5个……，占三分之二» */
const AMONG = /^[^，,。；\d]{0,8}中(?:仅?有|，)?$/
const OF_AMONG = /^[^，,。；\d]{0,16}[，,]占(?:比|比为)?$/
const ATTAINS = /(?:达到?|为|是|实现)$/
const GOAL = /(?:目标|任务)(?:任务|数)?(?:为|是)?$/
const COMPLETED =
  /(?:完成|占)(?:了|率)?(?:年度|全年|年初|年)?(?:目标|任务|计划|目标任务)?(?:任务)?(?:数)?(?:的|率|率为|率达)?$/

export const share: Check = {
  kind: 'arithmetic.share',
  label: '占比与两数不符',
  certainty: 'sure',
  how: '部分、整体和占比（完成率）同列时用显示的数复算',
  *find(prose) {
    for (const paragraph of prose.paragraphs) {
      if (paragraph.text.length > PARAGRAPH_CHARACTERS_MAX) continue
      const quantities = paragraph.sentences.flatMap((sentence) => sentence.quantities)
      if (!quantities.some(({ dimension }) => dimension === 'percent')) continue
      for (const [place, percent] of quantities.entries())
        if (percent.dimension === 'percent' && percent.exact) yield* ofNamed(paragraph, quantities, place)
      for (const [at, sentence] of paragraph.sentences.entries())
        yield* rates(sentence, paragraph.sentences.slice(Math.max(0, at - SENTENCES_BACK), at))
    }
    for (const sentence of prose.with('percent')) {
      const { quantities } = sentence
      for (const [place, percent] of quantities.entries())
        if (percent.dimension === 'percent' && percent.exact) yield* at(sentence, quantities, place)
      yield* over(sentence, quantities)
    }
  },
}

function* at({ text, start }: Sentence, quantities: readonly Quantity[], place: number): Generator<Found> {
  const percent = quantities[place]!
  const near = quantities[place - 1]
  if (near === undefined) return
  const lead = text.slice(near.end - start, percent.start - start)
  const further = quantities
    .slice(0, place - 1)
    .findLast(({ dimension }) => dimension === 'count' || dimension === 'money')
  if (further !== undefined && further.unit === near.unit && near.dimension !== 'percent') {
    const before = quantities[place - 2]!
    const between = text.slice(before.end - start, near.start - start)
    if (OF_IT.test(lead) && INSIDE.test(between)) {
      const candidates = quantities.slice(0, place - 1).filter(({ unit }) => unit === near.unit)
      const misses = candidates.map((part) => [...disagreeing(part, near, percent)])
      if (misses.every(({ length }) => length > 0)) yield* misses.at(-1)!
      return
    }
    if ((OF_BEFORE.test(lead) && /其中/.test(between)) || (OF_AMONG.test(lead) && AMONG.test(between))) {
      yield* disagreeing(near, further, percent)
      return
    }
  }
  if (!COMPLETED.test(lead)) return
  const goal = quantities
    .slice(0, place)
    .findLast((one) => GOAL.test(text.slice(Math.max(0, one.start - start - 12), one.start - start).trimEnd()))
  const done = quantities.slice(0, place).findLast((one) => one !== goal && one.unit === goal?.unit)
  if (goal === undefined || done === undefined || goal.dimension === 'percent') return
  const alike = quantities.slice(0, place).filter((one) => counted(one) && one.unit === goal.unit)
  // 3 of 4 is another matter than 4 of an aim of 3: only figures beside these two may excuse the rate.
  const others = alike.filter((one) => one !== goal)
  const fits = anyFits(others, percent) || alike.some((one) => one !== goal && fitsOf(one, goal, percent))
  if (!fits) yield* disagreeing(done, goal, percent)
}

/** «出口84.6亿元，占营业收入15.8%», where the sentence or the one before has given 营业收入. */
function* ofNamed(
  { text, start }: Pick<Sentence, 'text' | 'start'>,
  quantities: readonly Quantity[],
  place: number,
): Generator<Found> {
  const percent = quantities[place]!
  const part = quantities[place - 1]
  if (part === undefined) return
  const named =
    /^[余多]?[，,（(]?占(?:同期)?([\u4e00-\u9fff]{3,10}?)(?:总额|总量|总数)?的?(?:比重|比例)?(?:为|达)?$/.exec(
      text.slice(part.end - start, percent.start - start),
    )
  const noun = named?.[1]
  if (noun === undefined || /全|总/.test(noun)) return
  const counted = /^([\u4e00-\u9fff]{2,6})(?:数|量)$/.exec(noun)?.[1]
  const earlier = quantities.slice(0, place - 1)
  const whole = earlier.find((one) => {
    const label = text.slice(Math.max(0, one.start - start - noun.length - 2), one.start - start)
    return one.unit === part.unit && label.replace(ATTAINS, '').endsWith(noun)
  })
  const doing =
    whole ??
    earlier.findLast((one) => counted && one.unit === part.unit && labelOf({ text, start }, one).includes(counted))
  if (
    doing !== undefined &&
    !anyFits(
      [...earlier, part].filter(({ unit }) => unit === part.unit),
      percent,
    )
  )
    yield* disagreeing(part, doing, percent)
}

/** «办结率», «验收通过率»: how much of a whole was done. A rate of interest or of growth is none. */
const RATE = /([\u4e00-\u9fff]{2,8})率(?:达到?|为|是|约|仅为?|只有)?$/
// «按时办结率», «资金年度到位率»: of those that were closed, of one year's money; not of the whole beside it.
const NO_RATE =
  /按时|按期|及时|提前|一次|当年|资金年度|增长|利$|税$|汇$|不良|贡献|频$|概$|效$|功$|毛利|回报|收益|周转|覆盖|知晓|素质|参与|满意|就业|出生/
const LABEL_CHARACTERS = 16

/** «43件，已办结39件，办结率92.7%»: the part is the figure whose words name the rate, the whole one that holds it. */
function* rates(sentence: Sentence, before: readonly Sentence[]): Generator<Found> {
  const { text, start, quantities } = sentence
  for (const [place, percent] of quantities.entries()) {
    if (percent.dimension !== 'percent' || !percent.exact) continue
    const from = quantities[place - 1]?.end ?? start
    const lead = text.slice(from - start, percent.start - start)
    if (place === 0 && before.length === 0) continue
    if (AMONG_BEFORE.test(text) && OF_BEFORE.test(lead)) yield* ofSentence(before, quantities, place)
    const named = RATE.exec(lead)?.[1]
    if (named === undefined || NO_RATE.test(named)) continue
    const here = quantities.slice(0, place).map((one) => ({ one, said: labelOf(sentence, one) }))
    const there = before
      .slice(-1)
      .flatMap((other) => other.quantities.map((one) => ({ one, said: labelOf(other, one) })))
    const last = [...there, ...here].findLast(({ one, said }) => counted(one) && said.includes(named.slice(-2)))
    if (last === undefined) continue
    const part = last.one
    const earlier = [...(before.at(-1)?.quantities ?? []), ...quantities.slice(0, place)]
    const alike = earlier.filter((one) => counted(one) && one.unit === part.unit)
    const wholes = alike.filter((one) => one !== part && compare(one.value, part.value) >= 0)
    if (wholes.length === 0 || anyFits(alike, percent)) continue
    for (const found of disagreeing(part, wholes.at(-1)!, percent))
      yield { ...found, certainty: wholes.length === 1 ? 'sure' : 'probable' }
  }
}

const AMONG_BEFORE = /^其中/
/** The whole of a share stands no further back. */
const SENTENCES_BACK = 3

/** «成交额29.6亿元。其中涉外4.4亿元，占24.9%»: the whole stands in the sentence before. */
function* ofSentence(before: readonly Sentence[], quantities: readonly Quantity[], place: number): Generator<Found> {
  const part = quantities[place - 1]
  const percent = quantities[place]!
  if (part === undefined || !counted(part)) return
  const alike = before.flatMap((other) => other.quantities).filter((one) => counted(one) && one.unit === part.unit)
  const whole = alike.find((one) => compare(one.value, part.value) >= 0)
  if (whole === undefined || anyFits([...alike, ...quantities.slice(0, place)], percent)) return
  for (const found of disagreeing(part, whole, percent)) yield { ...found, certainty: 'probable' }
}

function counted({ dimension, exact }: Quantity): boolean {
  return exact && (dimension === 'count' || dimension === 'money')
}

/** The words since the mark before a figure. */
function labelOf({ text, start }: Pick<Sentence, 'text' | 'start'>, one: Quantity): string {
  const before = text.slice(Math.max(0, one.start - start - LABEL_CHARACTERS), one.start - start)
  return before.slice(Math.max(...['，', ',', '、', '。', '；', '：'].map((mark) => before.lastIndexOf(mark))) + 1)
}

function fitsOf(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  const ratio = quotient(intervalOf(part), intervalOf(whole))
  return ratio !== null && meets(ratio, fractionOf(percent))
}

/** Whether any two of these figures make the rate: then it is of those. */
function anyFits(figures: readonly Quantity[], percent: Quantity): boolean {
  return figures.some((part) =>
    figures.some((whole) => {
      const ratio = part === whole ? null : quotient(intervalOf(part), intervalOf(whole))
      return ratio !== null && meets(ratio, fractionOf(percent))
    }),
  )
}

function* disagreeing(part: Quantity, whole: Quantity, percent: Quantity): Generator<Found> {
  if (!part.exact || !whole.exact || !(part.dimension === 'count' || part.dimension === 'money')) return
  const ratio = quotient(intervalOf(part), intervalOf(whole))
  if (ratio === null || meets(ratio, fractionOf(percent))) return
  const exact = quotient({ low: part.value, high: part.value }, { low: whole.value, high: whole.value })
  if (exact === null) return
  yield {
    start: percent.start,
    end: percent.end,
    reason: `${part.digits}${part.unit}占${whole.digits}${whole.unit}应为${percentText(exact.low, percent.places)}%，文中写${percent.digits}%`,
    certainty: part.dimension === 'count' ? 'sure' : 'probable',
  }
}

/** Shares that are said to split one whole cannot be more than all of it. */
function* over({ text, start }: Sentence, quantities: readonly Quantity[]): Generator<Found> {
  const shares = quantities.filter(
    ({ dimension, start: at }) =>
      dimension === 'percent' &&
      /(?:^|[、，,])[^、，,。；\d]{0,14}占(?:比)?$/.test(text.slice(Math.max(0, at - start - 20), at - start)),
  )
  if (shares.length < 2 || !/分别|其中|构成|结构|从.{1,6}看/.test(text) || !/、/.test(text)) return
  const sum = sumOf(shares.map(intervalOf))
  if (compare(sum.low, rational(100n)) <= 0) return
  const exact = shares.reduce(
    (all, { value }) => ({ num: all.num * value.den + value.num * all.den, den: all.den * value.den }),
    rational(0n),
  )
  yield {
    start: shares[0]!.start,
    end: shares.at(-1)!.end,
    reason: `各部分占比相加为${percentText(multiply(exact, rational(1n, 100n)), 1)}%，超过100%，请核对`,
    certainty: 'probable',
  }
}
