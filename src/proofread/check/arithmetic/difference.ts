import { compare, subtract } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { plainText } from '../interval.ts'
import type { Prose } from '../prose.ts'

const BASE = /(?:比|较|高于|低于|由|从|上年|去年|同期)[^\d，,。；]{0,16}[（(]?$/
const MOVED =
  /^[）)]?的?[^\d，,。；]{0,6}?(?:，)?(提高|上升|提升|增加|增长|高出|高|快|下降|回落|降低|减少|低|慢|收窄)(?:了)?$/
const FALLS = /下降|回落|降低|减少|低|慢|收窄/

/** «14.9%，比一季度（23.6%）回落8.7个百分点»: two rates and what lies between them. */
export const difference: Check = {
  kind: 'arithmetic.difference',
  label: '两率之差不符',
  certainty: 'sure',
  how: '两个百分数与它们相差的百分点同列时复算，并核对升降方向',
  *find(prose) {
    yield* remainders(prose)
    yield* inPercent(prose)
    for (const { text, start, quantities } of prose.with('point')) {
      for (const [place, points] of quantities.entries()) {
        const [now, base] = [quantities[place - 2], quantities[place - 1]]
        if (points.dimension !== 'point' || now?.dimension !== 'percent' || base?.dimension !== 'percent') continue
        const toBase = text.slice(now.end - start, base.start - start)
        const moved = MOVED.exec(text.slice(base.end - start, points.start - start))
        const within = /(?:高于|低于)/.exec(toBase)
        const onward =
          REACHED.test(toBase) && /[由从]/.test(text.slice(Math.max(0, now.start - start - 6), now.start - start))
        if (!(BASE.test(toBase) || onward) || toBase.length > 30 || (moved === null && within === null)) continue
        if (moved === null && !/^[）)]?的?$/.test(text.slice(base.end - start, points.start - start))) continue
        const verb = within?.[0] ?? moved?.[1] ?? ''
        const signed = /由|从/.test(text.slice(Math.max(0, now.start - start - 6), now.start - start))
          ? subtract(base.value, now.value)
          : subtract(now.value, base.value)
        const falls = FALLS.test(verb) || verb === '低于'
        const expected = falls ? subtract(base.value, now.value) : signed
        const place_ = { start: now.start, end: points.end }
        if (!points.exact || !now.exact || !base.exact) continue
        if (compare(expected, points.value) === 0) continue
        const turned = subtract({ num: 0n, den: 1n }, expected)
        yield {
          ...place_,
          reason:
            compare(turned, points.value) === 0
              ? `${now.digits}%与${base.digits}%相比不是“${verb}”，请核对方向`
              : `${now.digits}%与${base.digits}%相差${plainText(expected.num < 0n ? turned : expected)}个百分点，文中写${verb}${points.digits}个百分点`,
        }
      }
    }
  },
}

/** «3.65%，比上年同期的4.10%下降0.45%»: what is exactly the difference of two rates is so many points. */
function* inPercent(prose: Prose): Generator<Found> {
  for (const { text, start, quantities } of prose.with('percent')) {
    for (const [place, change] of quantities.entries()) {
      const [first, second] = [quantities[place - 2], quantities[place - 1]]
      if (first === undefined || second === undefined) continue
      if (![first, second, change].every(({ dimension, exact }) => dimension === 'percent' && exact)) continue
      const between = text.slice(first.end - start, second.start - start)
      const moved = MOVED.exec(text.slice(second.end - start, change.start - start))
      if (moved === null || between.length > 30 || !(BASE.test(between) || REACHED.test(between))) continue
      const apart = subtract(second.value, first.value)
      const size = apart.num < 0n ? subtract({ num: 0n, den: 1n }, apart) : apart
      if (compare(size, change.value) !== 0) continue
      yield {
        start: change.start,
        end: change.end,
        kind: 'unit.percentagePoint',
        reason: `${first.digits}%与${second.digits}%相差${change.digits}个百分点，写“%”会被读成相对增幅`,
        correction: `${change.digits}个百分点`,
      }
    }
  }
}

const REACHED = /(?:提高|上升|提升|增加|增长|下降|回落|降低|降|升|压减)(?:到|至|为)[^，,。；]{0,12}$/

const LEFT = /(?:尚有|还有|其余|剩余|仍有|余下)(?:的)?$/

/** «走访318户，占应走访360户的88.3%，尚有32户未走访» */
function* remainders(prose: Prose): Generator<Found> {
  for (const { text, start, quantities } of prose.figured) {
    if (!/[尚还其剩仍余]/.test(text)) continue
    for (const [place, rest] of quantities.entries()) {
      if (!rest.exact || rest.dimension !== 'count' || !LEFT.test(text.slice(0, rest.start - start))) continue
      const before = quantities.slice(0, place).filter(({ unit, exact }) => exact && unit === rest.unit)
      const [whole, ...parts] = before.toSorted((a, b) => compare(b.value, a.value))
      if (whole === undefined || before.length !== 2) continue
      const expected = parts.reduce((left, { value }) => subtract(left, value), whole.value)
      if (compare(expected, rest.value) === 0 || expected.num < 0n) continue
      yield {
        start: rest.start,
        end: rest.end,
        reason: `${whole.digits}${whole.unit}减去${parts[0]?.digits}${whole.unit}应余${plainText(expected)}${whole.unit}，文中写${rest.digits}${rest.unit}`,
        certainty: 'probable',
      }
    }
  }
}
