import { compare, multiply, rational } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { fractionOf, intervalOf, meets, percentText, quotient, sumOf } from '../interval.ts'
import { type Sentence, sentencesIn } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

/** «占全市130家的35.4%»: the whole stands inside. */
const INSIDE = /^[余多]?[，,（(]?[^，,。；\d]{0,6}(?:占|为|完成(?:了)?|达到?)[^，,。；\d]{0,16}$/
const OF_IT = /^(?:总数|总量)?(?:的|中的)$/
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
      for (const [place, percent] of quantities.entries())
        if (percent.dimension === 'percent' && percent.exact) yield* ofNamed(paragraph, quantities, place)
    }
    for (const sentence of sentencesIn(prose)) {
      const { quantities } = sentence
      if (quantities.length < 2) continue
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
  if (goal !== undefined && done !== undefined && goal.dimension !== 'percent') yield* disagreeing(done, goal, percent)
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
  const whole = quantities.slice(0, place - 1).find((one) => {
    const label = text.slice(Math.max(0, one.start - start - noun.length - 2), one.start - start)
    return one.unit === part.unit && label.replace(ATTAINS, '').endsWith(noun)
  })
  if (whole !== undefined) yield* disagreeing(part, whole, percent)
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
