import { add, compare, divide, rational, roundHalfUp, subtract } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { percentText } from '../interval.ts'
import type { Quantity } from '../quantity.ts'
import { GROWTH_BETWEEN, isFall } from './words.ts'

const HUNDRED = rational(100n)
const ONE = rational(1n)

/** What stands between a count and its own growth: nothing that could change the subject. */
/** «同比增长28.3%，达到58家»: the growth may come first. */
const GROWN_FIRST = /(?:同比|(?:比|较)(?:上年|去年)(?:同期)?)(增长|上升|增加|下降|减少)(?:了)?$/
const REACHES = /^[，,](?:总数|总量)?(?:达到?|增至|增加到|升至|减至|降至|为)$/

export const integerBase: Check = {
  kind: 'arithmetic.integerBase',
  label: '增幅与个数对不上',
  certainty: 'sure',
  how: '个数与增幅同列时，找不到任何整数的上年数能得出这个增幅',
  *find(prose) {
    for (const { text, start, quantities } of prose.with('percent')) {
      for (const [place, count] of quantities.entries()) {
        const percent = quantities[place + 1]
        if (!isWhole(count)) continue
        const first = quantities[place - 1]
        if (
          first?.dimension === 'percent' &&
          first.exact &&
          REACHES.test(text.slice(first.end - start, count.start - start))
        ) {
          const grown = GROWN_FIRST.exec(text.slice(0, first.start - start))
          const found = grown === null ? null : impossible(count, first, isFall(grown[1] ?? ''))
          if (found !== null) yield { ...found, start: first.start, end: count.end }
        }
        if (percent === undefined || percent.dimension !== 'percent' || !percent.exact) continue
        const growth = GROWTH_BETWEEN.exec(text.slice(count.end - start, percent.start - start))
        if (growth === null) continue
        if (
          /(?:(?:比|较|由|从)[^，,。；]{0,14}|(?:去年|上年)(?:同期)?[^，,。；]{0,8})$/.test(
            text.slice(0, count.start - start),
          )
        )
          continue
        const found = impossible(count, percent, isFall(growth[1] ?? ''))
        if (found === null || ofWhole(text, start, quantities.slice(0, place), percent, growth[1] ?? '')) continue
        const before = text.slice(Math.max(0, count.start - start - 4), count.start - start)
        yield { ...found, ...(/新增|净增/.test(before) && { certainty: 'probable' as const }) }
      }
    }
  },
}

/** «三批286家，其中……第三批69家，同比增长14.4%»: what grew is the whole before. */
function ofWhole(text: string, start: number, before: readonly Quantity[], percent: Quantity, verb: string): boolean {
  const last = before.at(-1)
  if (last === undefined || !/其中|分别|包括|第[一二三四]批/.test(text.slice(0, last.end - start))) return false
  return before.some(
    (whole) =>
      isWhole(whole) && whole.value.num > 9n * whole.value.den && impossible(whole, percent, isFall(verb)) === null,
  )
}

function isWhole({ dimension, exact, half }: Quantity): boolean {
  return dimension === 'count' && exact && half.num === 0n
}

/** The nearest whole bases and what they would give, when none gives what is printed. */
function impossible(count: Quantity, percent: Quantity, falls: boolean): Found | null {
  const rate = divide(percent.value, HUNDRED)
  const factor = falls ? subtract(ONE, rate) : add(ONE, rate)
  if (factor.num <= 0n || count.value.num === 0n) return null
  const base = divide(count.value, factor)
  const floor = base.num / base.den
  const near = [floor, floor + 1n].filter((whole) => whole > 0n)
  const growths = near.map((whole) => {
    const ratio = divide(count.value, rational(whole))
    return falls ? subtract(ONE, ratio) : subtract(ratio, ONE)
  })
  const printed = roundHalfUp(rate, percent.places + 2)
  if (growths.some((growth) => roundHalfUp(growth, percent.places + 2) === printed)) return null
  const word = falls ? '下降' : '增长'
  const told = near
    .map((whole, place) => ({ whole, growth: growths[place]! }))
    .filter(({ growth }) => compare(growth, rational(0n)) >= 0)
    .map(({ whole, growth }) => `${whole}${count.unit}为${percentText(growth, percent.places)}%`)
  return {
    start: count.start,
    end: percent.end,
    reason: `${count.digits}${count.unit}、${word}${percent.digits}%：上年任何整数${count.unit}都得不出这个增幅${told.length > 0 ? `（${told.join('，')}）` : ''}，请核对个数和增幅`,
  }
}
