import { add, compare, divide, multiply, type Rational, rational, subtract } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { intervalOf, meets, plainText } from '../interval.ts'
import type { Paragraph, Prose } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

const EACH = /每(?:家|件|项|名|人|户|个|亩|场|期|台|位|所|篇)[^，,。；、\d]{0,8}$/
const SUBTOTAL = /(?:小计|合计|共计|共|总计)[^，,。；\d]{0,6}$/
const TEN_THOUSAND = 10_000n
const PAIRS_MIN = 2

/** Grants told as so many times so much, and what they come to. */
export const products: Check = {
  kind: 'arithmetic.partsTotal',
  label: '按件计的金额与小计、缺口不符',
  certainty: 'probable',
  how: '“几家、每家多少”相乘后相加与小计不等；所需减去已安排与缺口不等',
  *find(prose) {
    for (const paragraph of prose.paragraphs) yield* subtotal(paragraph)
    yield* gap(prose)
  },
}

function* subtotal({ text, start, sentences }: Paragraph): Generator<Found> {
  const all = sentences.flatMap(({ quantities }) => quantities)
  const sums: Rational[] = []
  for (const [place, one] of all.entries()) {
    if (one.dimension !== 'money' || !one.exact) continue
    const before = text.slice(Math.max(0, one.start - start - 16), one.start - start)
    const count = all[place - 1]
    if (EACH.test(before)) {
      if (count === undefined || count.dimension !== 'count' || !count.exact) return
      sums.push(multiply(count.value, one.value))
      continue
    }
    if (sums.length < PAIRS_MIN || !SUBTOTAL.test(before)) continue
    const total = sums.reduce((sum, each) => add(sum, each))
    const near = meets({ low: total, high: total }, intervalOf(one))
    // Each product may be followed by its own amount: then the sum is theirs.
    const own = all
      .slice(0, place)
      .filter(
        (money) =>
          money.dimension === 'money' &&
          !EACH.test(text.slice(Math.max(0, money.start - start - 16), money.start - start)),
      )
    if (near || own.length > 0) return
    yield {
      start: one.start,
      end: one.end,
      reason: `按件数和标准相乘相加应为${plainText(divide(total, rational(TEN_THOUSAND)), 4)}万元，文中写${text.slice(one.start - start, one.end - start)}，请核对`,
    }
    return
  }
}

const GAP = /(?:缺口|尚缺|还差|短缺|不足部分)[^，,。；、\d]{0,6}$/
const HAVE = /(?:已安排|已有|已到位|已落实|已筹集|已拨付|安排|到位|落实|筹集)[^，,。；\d]{0,14}$/
const NEED = /(?:合计|共计|总计|共需|总需|需要?|所需|概算|预算|总投资|应)[^，,。；\d]{0,10}$/
const NEEDS_MAX = 12

/** «五项合计1000万元。……已安排650万元，尚有缺口450万元» */
function* gap({ paragraphs }: Prose): Generator<Found> {
  const needs: Quantity[] = []
  for (const { text, start, sentences } of paragraphs)
    for (const { quantities } of sentences)
      for (const [place, one] of quantities.entries()) {
        if (one.dimension !== 'money' || !one.exact) continue
        const before = text.slice(Math.max(0, one.start - start - 20), one.start - start)
        const have = quantities.slice(0, place).findLast(({ dimension }) => dimension === 'money')
        if (GAP.test(before) && have?.exact === true && needs.length > 0) {
          const label = text.slice(Math.max(0, have.start - start - 24), have.start - start)
          const expected = needs.map((need) => subtract(need.value, have.value)).filter(({ num }) => num > 0n)
          if (!HAVE.test(label) || expected.length === 0 || expected.some((value) => compare(value, one.value) === 0))
            continue
          const last = expected.at(-1)!
          yield {
            start: one.start,
            end: one.end,
            kind: 'arithmetic.difference',
            reason: `前面所需${needs.at(-1)!.digits}、已有${have.digits}，缺口应为${plainText(divide(last, rational(TEN_THOUSAND)), 4)}万元，文中写${text.slice(one.start - start, one.end - start)}，请核对`,
          }
        } else if (NEED.test(before) && !GAP.test(before)) {
          needs.push(one)
          if (needs.length > NEEDS_MAX) needs.shift()
        }
      }
}
