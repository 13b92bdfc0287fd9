import { add, compare, divide, rational, subtract } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { fractionOf, growthOf, intervalOf, meets, plainText, sumOf } from '../interval.ts'
import type { Paragraph, Sentence } from '../prose.ts'
import type { Quantity } from '../quantity.ts'
import { isSlip } from './slip.ts'

/** «加上第一批的4140万元，两批合计» */
const ADDED = /(?:加上|连同|加|合并|并入|叠加)[^，,。；\d]{0,14}$/
const TOGETHER =
  /^[^，,。；\d]{0,6}[，,][^，,。；\d]{0,8}(?:合计|共计|总计|共|累计|达到?|总数|总量|总额)[^，,。；\d]{0,8}$/
const BACK_MAX = 8

/** «占78%，其余……占32%» */
const REST = /(?:其余|其他|剩余|余下)[^，,。；\d]{0,14}(?:[，,])?(?:占|占比)(?:比)?(?:为|达)?$/
const SHARE = /占[^，,。；\d]{0,14}$/
const HUNDRED = rational(100n)

/** «由1.2亿元增长了1.8亿元，增长50%» */
const BY = /^[^，,。；\d]{0,6}(增长|增加|提高|扩大|上升|提升|减少|下降|降低|压缩|缩短)了$/
const RATE = /^[，,、（(](?:同比)?(?:增长|增幅|增加|提高|下降|减少|降幅|压缩)(?:了|达|为)?$/

/** Sums told in words: what was added up, what is left of a hundred, what grew by as much as it grew to. */
export const added: Check = {
  kind: 'arithmetic.partsTotal',
  label: '前后相加与合计不符',
  certainty: 'probable',
  how: '“加上……合计”与前文的数相加不等；“占……其余占……”之和不是100%；“增长了”应为“增长到”',
  *find({ paragraphs }) {
    for (const paragraph of paragraphs) {
      yield* together(paragraph)
      for (const sentence of paragraph.sentences) {
        yield* rest(sentence)
        yield* by(sentence)
      }
    }
  },
}

function* together({ text, start, sentences }: Paragraph): Generator<Found> {
  if (!/加上|连同|合并|并入|叠加/.test(text)) return
  const all = sentences.flatMap(({ quantities }) => quantities)
  for (const [place, other] of all.entries()) {
    const total = all.slice(place + 1).find(({ unit }) => unit === other.unit)
    if (total === undefined || other.unit === '' || !other.exact || !total.exact) continue
    if (!ADDED.test(text.slice(Math.max(0, other.start - start - 20), other.start - start))) continue
    if (!TOGETHER.test(text.slice(other.end - start, total.start - start))) continue
    const before = all.slice(0, place).filter(({ unit, exact }) => exact && unit === other.unit)
    const sums = before.map((one) => sumOf([intervalOf(one), intervalOf(other)]))
    if (before.length === 0 || sums.some((sum) => meets(sum, intervalOf(total)))) continue
    const near = before.slice(-BACK_MAX).findLast((one) => slips(add(one.value, other.value), total))
    const only = before.length === 1 ? before[0] : near
    if (only === undefined) continue
    const scale = scaleOf(text, start, total)
    yield {
      start: total.start,
      end: total.end,
      reason: `${only.digits}加${other.digits}应为${plainText(divide(add(only.value, other.value), rational(scale)), 4)}${scale === 1n ? '' : scale === 10_000n ? '万' : '亿'}${total.unit}，文中写${text.slice(total.start - start, total.end - start)}，请核对`,
    }
  }
}

function slips(meant: Quantity['value'], written: Quantity): boolean {
  const factor = divide(written.value, {
    num: BigInt(written.digits.replace('.', '')),
    den: 10n ** BigInt(written.places),
  })
  return factor.num !== 0n && isSlip(written.digits, plainText(divide(meant, factor), 4))
}

function scaleOf(text: string, start: number, one: Quantity): bigint {
  const word = /[万亿]/.exec(text.slice(one.start - start, one.end - start))?.[0]
  return word === '亿' ? 100_000_000n : word === '万' ? 10_000n : 1n
}

function* rest({ text, start, quantities }: Sentence): Generator<Found> {
  if (!/其余|其他|剩余|余下/.test(text)) return
  const shares = quantities.filter(({ dimension }) => dimension === 'percent')
  const left = shares.findIndex((one) => REST.test(text.slice(Math.max(0, one.start - start - 30), one.start - start)))
  const last = shares[left]
  if (last === undefined || left === 0) return
  const before = shares
    .slice(0, left)
    .filter((one) => SHARE.test(text.slice(Math.max(0, one.start - start - 20), one.start - start)))
  if (before.length !== left || ![...before, last].every(({ exact }) => exact)) return
  const sum = sumOf([...before, last].map(intervalOf))
  if (compare(sum.low, HUNDRED) <= 0 && compare(sum.high, HUNDRED) >= 0) return
  const meant = before.reduce((all, { value }) => subtract(all, value), HUNDRED)
  if (meant.num <= 0n || (before.length > 1 && !isSlip(last.digits, plainText(meant)))) return
  yield {
    start: last.start,
    end: last.end,
    kind: 'arithmetic.partsTotal',
    reason: `其余应占${plainText(meant, 2)}%，文中写${last.digits}%，请核对`,
    certainty: 'sure',
  }
}

function* by({ text, start, quantities }: Sentence): Generator<Found> {
  for (const [place, base] of quantities.entries()) {
    const [change, rate] = [quantities[place + 1], quantities[place + 2]]
    if (change === undefined || change.unit !== base.unit || base.unit === '' || base.dimension === 'percent') continue
    const verb = BY.exec(text.slice(base.end - start, change.start - start))
    if (verb === null || !/[由从]/.test(text.slice(Math.max(0, base.start - start - 16), base.start - start))) continue
    const falls = /减少|下降|降低|压缩|缩短/.test(verb[1] ?? '')
    const [small, large] = falls ? [change, base] : [base, change]
    if (compare(small.value, large.value) >= 0) continue
    const growth = growthOf(intervalOf(large), intervalOf(small))
    const fall = {
      low: divide(subtract(base.value, change.value), base.value),
      high: divide(subtract(base.value, change.value), base.value),
    }
    const stated =
      rate?.dimension === 'percent' && RATE.test(text.slice(change.end - start, rate.start - start)) ? rate : null
    if (stated === null || growth === null || !meets(falls ? fall : growth, fractionOf(stated))) continue
    yield {
      start: base.end,
      end: change.end,
      kind: 'arithmetic.bothEnds',
      reason: `按${stated.digits}%推算，${change.digits}${change.unit}是${verb[1]}后的数，“${verb[1]}了”应为“${verb[1]}到”`,
      correction: text.slice(base.end - start, change.end - start).replace('了', '到'),
      certainty: 'sure',
    }
  }
}
