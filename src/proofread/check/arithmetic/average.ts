import { divide, multiply, rational } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { type Interval, intervalOf, meets, plainText, quotient } from '../interval.ts'
import type { Prose } from '../prose.ts'
import type { Quantity } from '../quantity.ts'
import { isSlip } from './slip.ts'

const PER =
  /(?:(场|户|人|家|件|项|村|次|个|亩|期|镇|企|校|笔|组|行|园|站|店|所|县)均|(?:平均)?每(场|户|人|家|件|项|村|次|个|亩|期|镇|校|笔|名|所|条|台|组|册|位)(?:次|均|平均)?|平均每(场|户|人|家|件|项|村|次|个|亩))[^，,。；、\d]{0,8}$/

/** Without one of these no figure is a mean. */
const EACH = /[均每]/

/** The total may come after its mean: «亩均增收1.8万元，一年增收468万元». */
const TOTALS = /^[，,][^，,。；\d]{0,8}(?:共|合计|总|一年|全年|累计|带动[^，,。；\d]{2,4}增收)[^，,。；\d]{0,8}$/

const HEADS: { readonly [per: string]: readonly string[] } = {
  场: ['场', '场次', '期', '次'],
  人: ['人', '名', '人次'],
  户: ['户', '家'],
  家: ['家', '户'],
  企: ['家', '户'],
  期: ['期', '场', '次'],
  校: ['所'],
  行: ['家', '个'],
  园: ['个', '家'],
  站: ['个', '家'],
  店: ['家', '个'],
}

export const average: Check = {
  kind: 'arithmetic.average',
  label: '平均数与总数不符',
  certainty: 'sure',
  how: '总数、个数和平均数同列时复算（人均、户均、场均）',
  *find(prose, { about }) {
    if (about.period !== null) {
      const months = about.period.last - about.period.first + 1
      yield* perTime(prose, QUARTERLY, months / 3, '个季度')
      yield* perTime(prose, MONTHLY, months, '个月')
    }
    yield* perTenThousand(prose)
    for (const { text, start, quantities, earlier } of afterOthers(prose)) {
      for (const [place, mean] of quantities.entries()) {
        const per = PER.exec(text.slice(Math.max(0, mean.start - start - 16), mean.start - start))
        const head = per?.[1] ?? per?.[2] ?? per?.[3]
        if (head === undefined) continue
        const before = quantities.slice(0, place)
        const near = [...before, ...quantities.slice(place + 1, place + 2)]
        const here = before.filter(
          ({ unit, exact, end }) =>
            exact && ((HEADS[head] ?? [head]).includes(unit) || (unit === '个' && text.startsWith(head, end - start))),
        )
        const heads =
          here.length > 0 ? [] : earlier.filter(({ unit, exact }) => exact && (HEADS[head] ?? [head]).includes(unit))
        const counts = here.length > 0 ? here : heads.slice(0, 1)
        const totals = near.filter(
          ({ unit, dimension, start: at }) =>
            dimension === mean.dimension &&
            (unit === mean.unit || (mean.unit === '人' && unit === '人次')) &&
            (at < mean.start || TOTALS.test(text.slice(mean.end - start, at - start))),
        )
        const fits = totals.some((total) =>
          [...counts, ...heads].some((count) => {
            const ratio = quotient(intervalOf(total), intervalOf(count))
            const rough = !(mean.exact && total.exact)
            return total === count || ratio === null || meets(ratio, rough ? roughly(mean) : coarse(mean))
          }),
        )
        const total = totals.at(-1)
        const count = counts.at(-1)
        if (fits || total === undefined || count === undefined || total === count) continue
        const exact = quotient({ low: total.value, high: total.value }, { low: count.value, high: count.value })
        if (exact === null) continue
        yield {
          start: mean.start,
          end: Math.max(mean.end, total.start > mean.start ? total.end : mean.end),
          reason: `${text.slice(total.start - start, total.end - start)}除以${count.digits}${count.unit}与每${head}${text.slice(mean.start - start, mean.end - start)}不符（约为${plainText(exact.low, Math.max(mean.places, 1))}${mean.unit}）`,
          certainty: totals.length === 1 && here.length === 1 ? 'sure' : 'probable',
        }
      }
    }
  },
}

interface Following {
  readonly text: string
  readonly start: number
  readonly quantities: readonly Quantity[]
  /** The figures of the sentence before, in which the heads may stand. */
  readonly earlier: readonly Quantity[]
}

function* afterOthers({ paragraphs }: Prose): Generator<Following> {
  for (const { sentences } of paragraphs)
    for (const [place, { text, start, quantities }] of sentences.entries())
      if (EACH.test(text)) yield { text, start, quantities, earlier: sentences[place - 1]?.quantities ?? [] }
}

/** «约14.5亿元», «4600元左右»: only another power of ten contradicts it. */
function roughly(mean: Quantity): Interval {
  return { low: divide(mean.value, ROUGH), high: multiply(mean.value, ROUGH) }
}

const ROUGH = rational(3n)

/** A mean is printed to whole heads: it may be off by less than one of its last places. */
function coarse(mean: Quantity): Interval {
  const step = 10n ** BigInt(mean.places)
  const low = { num: mean.value.num * 2n * step - mean.value.den, den: mean.value.den * 2n * step }
  const high = { num: mean.value.num * 2n * step + mean.value.den, den: mean.value.den * 2n * step }
  return mean.half.num === 0n ? { low, high } : intervalOf(mean)
}

const MONTHLY = /(?:月均|(?:平均)?每月(?:平均)?)[^，,。；、\d]{0,4}$/
const QUARTERLY = /(?:平均)?每(?:个)?季度(?:平均)?[^，,。；\d]{0,4}$/

/** «举办86场，平均每季度24场», by the quarters of the period that the text is about. */
function* perTime(prose: Prose, at: RegExp, quarters: number, word: string): Generator<Found> {
  if (!Number.isInteger(quarters) || quarters < 2) return
  for (const { text, start, quantities } of prose.figured) {
    if (!EACH.test(text)) continue
    for (const [place, mean] of quantities.entries()) {
      if (!mean.exact || !at.test(text.slice(Math.max(0, mean.start - start - 14), mean.start - start))) continue
      const total = quantities.slice(0, place).find(({ unit, exact }) => exact && unit === mean.unit)
      const span = { low: rational(BigInt(quarters)), high: rational(BigInt(quarters)) }
      const ratio = total === undefined ? null : quotient(intervalOf(total), span)
      if (total === undefined || ratio === null || meets(ratio, coarse(mean))) continue
      yield {
        start: mean.start,
        end: mean.end,
        reason: `${total.digits}${total.unit}分到${quarters}${word}约为${plainText(ratio.low, 1)}${mean.unit}，文中写${mean.digits}${mean.unit}`,
        certainty: 'probable',
      }
    }
  }
}

/** «从业人员15.2万人，发明专利4836件，每万名从业人员拥有31.8件» */
const PER_MANY =
  /每(万|千|百|十万)(?:名|人|户|家|个)?([\u4e00-\u9fff]{0,8}?)(?:人口|人员|职工|劳动力)?(?:平均)?(?:拥有|有|高价值发明专利|发明专利)?[^，,。；\d]{0,8}$/
const MANY: { readonly [word: string]: bigint } = { 百: 100n, 千: 1_000n, 万: 10_000n, 十万: 100_000n }
const SLIP_RATIOS = [10n, 100n, 1_000n]

/** Only what is a power of ten or one slip of the hand away is told: the heads may be others than those given. */
function* perTenThousand({ paragraphs }: Prose): Generator<Found> {
  for (const { text, start, sentences } of paragraphs) {
    if (!/每(?:十?万|千|百)/.test(text)) continue
    const all = sentences.flatMap(({ quantities }) => quantities)
    for (const [place, mean] of all.entries()) {
      const per = PER_MANY.exec(text.slice(Math.max(0, mean.start - start - 26), mean.start - start))
      const many = MANY[per?.[1] ?? '']
      if (many === undefined || !mean.exact || mean.value.num === 0n) continue
      const before = all.slice(Math.max(0, place - PER_MANY_BACK), place)
      const heads = before.filter(({ unit, exact, value }) => exact && /^[人名户家]$/.test(unit) && value.num > 0n)
      const totals = before.filter(({ unit, exact }) => exact && unit === mean.unit)
      const ratios = heads.flatMap((head) =>
        totals
          .filter((total) => total !== head)
          .map((total) => ({ head, total, ratio: quotient(intervalOf(total), perMany(head, many)) })),
      )
      if (ratios.some(({ ratio }) => ratio !== null && meets(ratio, intervalOf(mean)))) continue
      for (const { head, total } of ratios) {
        const meant = divide(total.value, divide(head.value, rational(many)))
        const shifted = SLIP_RATIOS.some((ten) =>
          [multiply(mean.value, rational(ten)), divide(mean.value, rational(ten))].some((value) =>
            meets(
              { low: meant, high: meant },
              { low: multiply(value, rational(99n, 100n)), high: multiply(value, rational(101n, 100n)) },
            ),
          ),
        )
        if (!shifted && !isSlip(mean.digits, plainText(meant, mean.places))) continue
        yield {
          start: mean.start,
          end: mean.end,
          reason: `${total.digits}${total.unit}按${text.slice(head.start - start, head.end - start)}计算，每${per?.[1]}为${plainText(meant, Math.max(mean.places, 1))}${mean.unit}，文中写${mean.digits}${mean.unit}，请核对`,
          certainty: 'probable',
        }
        break
      }
    }
  }
}

const PER_MANY_BACK = 6

function perMany(head: Quantity, many: bigint): Interval {
  const { low, high } = intervalOf(head)
  return { low: divide(low, rational(many)), high: divide(high, rational(many)) }
}
