import { add, compare, type Rational, rational } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { intervalOf, meets, plainText, sumOf } from '../interval.ts'
import type { Paragraph } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

const BESIDE = /^(?:[、，,]|[（(])[^，,、。；\d]{0,6}$/
const PARTS_MIN = 2
const MEAN = /平均|均|每/

interface Pair {
  readonly first: Quantity
  readonly second: Quantity
}

/** «47项、3260万元，其中甲18项、1440万元；乙11项、990万元；……»: when one of both adds up, so must the other. */
export const paired: Check = {
  kind: 'arithmetic.partsTotal',
  label: '成对的分项有一列不等于合计',
  certainty: 'sure',
  how: '合计和各分项都写了两个数（项数、金额），一个加得平、另一个加不平',
  *find({ paragraphs }) {
    for (const paragraph of paragraphs) yield* inParagraph(paragraph)
  },
}

function* inParagraph({ text, start, sentences }: Paragraph): Generator<Found> {
  for (const [at, sentence] of sentences.entries()) {
    const joint: Quantity[] = [...sentence.quantities]
    for (let next = at; sentences[next]?.text.endsWith('；') && sentences[next + 1] !== undefined; next++)
      joint.push(...sentences[next + 1]!.quantities)
    if (joint.length < 6) continue
    const pairs = pairsOf(joint, text, start)
    const whole = pairs[0]
    if (whole === undefined || whole.first.start > sentence.end) continue
    const parts = pairs
      .slice(1)
      .filter(({ first, second }) => first.unit === whole.first.unit && second.unit === whole.second.unit)
    if (parts.length < PARTS_MIN || parts.length !== pairs.length - 1) continue
    for (let count = parts.length; count >= PARTS_MIN; count--) {
      const some = parts.slice(0, count)
      const [one, other] = [sums(some, whole, 'first'), sums(some, whole, 'second')]
      if (one === other) {
        if (one) break
        continue
      }
      const wrong = one ? 'second' : 'first'
      const total = some.reduce<Rational>((sum, pair) => add(sum, pair[wrong].value), rational(0n))
      const last = some.at(-1)![wrong]
      const scale = scaleOf(text, start, whole[wrong])
      yield {
        start: whole[wrong].start,
        end: last.end,
        reason: `${some.length}项相加为${plainText({ num: total.num, den: total.den * scale }, 4)}${scale === 1n ? '' : scale === 10_000n ? '万' : '亿'}${last.unit}，与${text.slice(whole[wrong].start - start, whole[wrong].end - start)}不符（${wrong === 'second' ? whole.first.unit : whole.second.unit}数相加正好），请核对`,
      }
      break
    }
  }
}

/** A whole at which the sum is near says little; here the other column must meet it exactly. */
function sums(parts: readonly Pair[], whole: Pair, column: 'first' | 'second'): boolean {
  return meets(sumOf(parts.map((pair) => intervalOf(pair[column]))), intervalOf(whole[column]))
}

function pairsOf(quantities: readonly Quantity[], text: string, start: number): readonly Pair[] {
  const pairs: Pair[] = []
  for (const [place, first] of quantities.entries()) {
    const second = quantities[place + 1]
    if (second === undefined || first.dimension !== 'count' || !first.exact || !second.exact) continue
    if ((second.dimension !== 'money' && second.dimension !== 'count') || second.unit === first.unit) continue
    if (!BESIDE.test(text.slice(first.end - start, second.start - start))) continue
    if (MEAN.test(text.slice(Math.max(0, first.start - start - 6), second.start - start))) continue
    if (compare(first.value, rational(0n)) > 0) pairs.push({ first, second })
  }
  return pairs
}

function scaleOf(text: string, start: number, one: Quantity): bigint {
  const word = /[万亿]/.exec(text.slice(one.start - start, one.end - start))?.[0]
  return word === '亿' ? 100_000_000n : word === '万' ? 10_000n : 1n
}
