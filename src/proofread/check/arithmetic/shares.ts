import { compare, divide, multiply, type Rational, rational } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { fractionOf, intervalOf, meets, percentText, quotient, sumOf } from '../interval.ts'
import type { Paragraph } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

const SHARE = /^[余多]?[，,、（(]?(?:占|占比)(?:比|比重|总数的?|总量的?|总额的?|全[市区县省]的?|合计的?)?(?:为|达)?$/
const PAIRS_MIN = 3

interface Pair {
  readonly part: Quantity
  readonly share: Quantity
}

/** «甲8.9亿元、占41.2%，乙6.2亿元、占27.8%，丙……»: shares of one whole, of which all but one agree. */
export const shares: Check = {
  kind: 'arithmetic.share',
  label: '一串占比里有一个不合',
  certainty: 'probable',
  how: '一句里几个“多少、占百分之几”出自同一个总数，其余都对，只有一个对不上',
  *find({ paragraphs }) {
    for (const paragraph of paragraphs) yield* inParagraph(paragraph)
  },
}

function* inParagraph({ text, start, sentences }: Paragraph): Generator<Found> {
  for (const [at, { quantities }] of sentences.entries()) {
    const pairs: Pair[] = quantities.flatMap((share, place) => {
      const part = quantities[place - 1]
      if (part === undefined || share.dimension !== 'percent' || !share.exact || !part.exact) return []
      if (part.dimension !== 'count' && part.dimension !== 'money') return []
      return SHARE.test(text.slice(part.end - start, share.start - start)) ? [{ part, share }] : []
    })
    const unit = pairs[0]?.part.unit
    if (pairs.length < PAIRS_MIN || pairs.some(({ part }) => part.unit !== unit)) continue
    const given = [...sentences.slice(Math.max(0, at - 2), at), sentences[at]!]
      .flatMap((one) => one.quantities)
      .filter((one) => one.unit === unit && !pairs.some(({ part }) => part === one))
    const wholes = [
      ...given.map((one) => ({ interval: intervalOf(one), said: `${one.digits}${unit}` })),
      { interval: sumOf(pairs.map(({ part }) => intervalOf(part))), said: '各项之和' },
    ]
    const best = wholes
      .map(({ interval, said }) => ({ interval, said, wrong: pairs.filter((pair) => !fits(pair, interval)) }))
      .sort((a, b) => a.wrong.length - b.wrong.length)[0]
    const odd = best?.wrong[0]
    if (best === undefined || odd === undefined || best.wrong.length > 1) continue
    const ratio = divide(odd.part.value, middle(best.interval.low, best.interval.high))
    yield {
      start: odd.part.start,
      end: odd.share.end,
      reason: `其余各项都按${best.said}计算，${odd.part.digits}${odd.part.unit}应占${percentText(ratio, odd.share.places)}%，文中写${odd.share.digits}%，请核对`,
    }
  }
}

function fits({ part, share }: Pair, whole: { readonly low: Rational; readonly high: Rational }): boolean {
  if (compare(whole.low, rational(0n)) <= 0) return false
  const ratio = quotient(intervalOf(part), whole)
  return ratio !== null && meets(ratio, fractionOf(share))
}

function middle(low: Rational, high: Rational): Rational {
  return multiply({ num: low.num * high.den + high.num * low.den, den: low.den * high.den }, rational(1n, 2n))
}
