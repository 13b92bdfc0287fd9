import { compare, divide, rational } from '../../../kernel/exact.ts'
import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import type { Paragraph, Sentence } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

/** Figures of a whole district: nobody counts them in single yuan. */
const AGGREGATE =
  /(?:产值|增加值|生产总值|营业收入|营收|主营收入|投入|支出|成交额|交易额|合同额|投资|税收|利税|利润|贷款|融资|资金|金额|总额|余额|授信|规模|收入|扣除额|减免额|减免税)[^，,。；、\d]{0,10}$/
const ONE_PERSONS = /每|亩产|亩均|单产|人均|户均|补贴|奖励|工资|标准|票|租金|单价|最高|罚款|不超过|以上|元\/|元／/
/** A figure in plain yuan below this, beside figures in 亿元 or 万元, has lost its power of ten. */
const PLAIN_YUAN_MAX = rational(10_000n)
/** Neighbours of a series lie closer than this. */
/** Nobody's yearly income or output is a few yuan: the power of ten is lost. */
const FEW_YUAN = /(?:收入|工资|产值|增收|利润|奖励|补助|补贴|薪酬)(?:达到?|为|约|超)?(\d\.\d{1,2})元(?!\/|／)/g
/** Many firms share no sum that gives each less than this. */
const HEADS_MIN = rational(50n)
const YUAN_PER_HEAD_MIN = rational(1_000n)
/** No district's output or contracts come to less beside others in 亿元. */
const FEW_WAN_MAX = rational(1_000_000n)
const WHOLE_AREA =
  /(?:产值|增加值|生产总值|营业收入|成交额|交易额|技术合同|研发投入|研发费用|研发经费|经费支出)[^，,。；\d]{0,6}$/
const POOLED = /(?:减免税|税额|扣除额|贷款|授信|兑付|奖补|资金|融资|营业收入|研发费用)[^，,。；\d]{0,6}$/
const SERIES_RATIO_MAX = rational(400n)

export const magnitude: Check = {
  kind: 'unit.magnitude',
  label: '数量级可疑',
  certainty: 'sure',
  how: '总量指标只有几十元，而同段相关数以亿元、万元计；同一串数里混着相差几千倍的单位',
  *find(prose) {
    for (const paragraph of prose.paragraphs) {
      if (!paragraph.text.includes('元')) continue
      for (const [place, sentence] of paragraph.sentences.entries()) {
        if (!sentence.text.includes('元')) continue
        const near = paragraph.sentences.slice(Math.max(0, place - 1), place + 2)
        yield* plainYuan(sentence, near)
        yield* series(sentence)
        yield* fewYuan(sentence)
        yield* perHead(sentence)
        yield* fewWan(sentence)
        yield* tooMuch(sentence)
      }
      yield* shifted(paragraph)
    }
  },
}

/** «成交额12.6亿元；吸纳技术合同8.9万元» */
function* fewWan(sentence: Sentence): Generator<Found> {
  const { text, start, quantities } = sentence
  const money = quantities.filter(({ dimension }) => dimension === 'money')
  if (!money.some((one) => scaleOf(sentence, one) === '亿')) return
  for (const one of money) {
    if (scaleOf(sentence, one) !== '万' || compare(one.value, FEW_WAN_MAX) >= 0) continue
    const label = text.slice(Math.max(0, one.start - start - 16), one.start - start)
    const clause = label.slice(Math.max(label.lastIndexOf('，'), label.lastIndexOf(','), label.lastIndexOf('；')) + 1)
    if (!WHOLE_AREA.test(clause) || ONE_PERSONS.test(clause)) continue
    yield {
      start: one.start,
      end: one.end,
      reason: `同句相关数以“亿元”计，这里只有${one.digits}万元，请核对单位`,
      correction: `${one.digits}亿元`,
      certainty: 'probable',
    }
  }
}

/** What one person, one household or one mu is given stays below this. */
const ONES_MAX = rational(20_000_000n)
const EACH = /(?:每[名人户亩件]|[人户亩]均)[^，,。；\d]{0,12}$/
const EACH_FIRM = /(?:每[家项个企]|单家企业)[^，,。；\d]{0,8}(?:奖|补|资助|支持|贷款)[^，,。；\d]{0,4}$/
const FIRMS_MAX = rational(1_000_000_000n)
/** Nobody applies for a grant of less. */
const GRANT = /(?:每[家项]|单家企业)[^，,。；\d]{0,6}(?:奖励|奖补|补助|资助|支持)[^，,。；\d]{0,4}$/
const GRANT_MIN = rational(500n)
/** Below a province nobody handles sums of this size. */
const BILLIONS_MAX = rational(5_000_000_000_000n)
const LARGER_AREA = /全国|全省|我国|世界|全球|GDP|生产总值|资产|市值/

/** «每名特派员每年补助1.2亿元», «发放贷款15万亿元» */
function* tooMuch({ text, start, quantities }: Sentence): Generator<Found> {
  for (const money of quantities) {
    if (money.dimension !== 'money') continue
    const place = { start: money.start, end: money.end }
    const written = text.slice(money.start - start, money.end - start)
    const label = text.slice(Math.max(0, money.start - start - 20), money.start - start)
    if (EACH.test(label) && compare(money.value, ONES_MAX) > 0)
      yield { ...place, reason: `一人（户、件）不会有${written}，请核对单位`, certainty: 'probable' }
    else if (EACH_FIRM.test(label) && compare(money.value, FIRMS_MAX) > 0)
      yield { ...place, reason: `每家（项）不会有${written}，请核对单位`, certainty: 'probable' }
    else if (GRANT.test(label) && compare(money.value, GRANT_MIN) < 0 && !/[万亿]/.test(written))
      yield { ...place, reason: `每家（项）资助${written}不合情理，请核对是否缺“万”`, certainty: 'probable' }
    else if (compare(money.value, BILLIONS_MAX) >= 0 && !LARGER_AREA.test(text))
      yield { ...place, reason: `${written}不合情理，请核对“万”“亿”`, certainty: 'probable' }
  }
}

const TEN_THOUSAND = rational(10_000n)
const SAME_DIGITS_MIN = 3

/** «涉及金额37.5万元……追回375000万元»: one sum in two units, and the power of ten was kept. */
function* shifted({ sentences }: Paragraph): Generator<Found> {
  const seen: Quantity[] = []
  for (const { text, start, quantities } of sentences)
    for (const money of quantities) {
      if (money.dimension !== 'money' || significant(money).length < SAME_DIGITS_MIN) continue
      const other = seen.find(
        (one) =>
          significant(one) === significant(money) &&
          one.digits !== money.digits &&
          [divide(money.value, one.value), divide(one.value, money.value)].some(
            (ratio) => compare(ratio, TEN_THOUSAND) === 0,
          ),
      )
      if (other !== undefined)
        yield {
          start: money.start,
          end: money.end,
          reason: `与前面的${other.digits}数字相同而相差一万倍，${text.slice(money.start - start, money.end - start)}请核对单位`,
          certainty: 'probable',
        }
      if (seen.length < SEEN_MAX) seen.push(money)
    }
}

const SEEN_MAX = 20

function significant({ digits }: Quantity): string {
  return digits.replace('.', '').replace(/^0+|0+$/g, '')
}

/** «486户，减免税额3.15万元»: some sixty yuan each. */
function* perHead({ text, start, quantities }: Sentence): Generator<Found> {
  for (const [place, money] of quantities.entries()) {
    const heads = quantities[place - 1]
    if (heads === undefined || money.dimension !== 'money' || !/^[户家]$/.test(heads.unit)) continue
    const label = text.slice(heads.end - start, money.start - start)
    if (!POOLED.test(label) || label.length > 24 || compare(heads.value, HEADS_MIN) < 0) continue
    if (compare(divide(money.value, heads.value), YUAN_PER_HEAD_MIN) >= 0) continue
    yield {
      start: money.start,
      end: money.end,
      reason: `${heads.digits}${heads.unit}合计只有${text.slice(money.start - start, money.end - start)}，平均不到一千元，请核对单位`,
      certainty: 'probable',
    }
  }
}

function* fewYuan({ text, start }: Sentence): Generator<Found> {
  for (const { 0: all, 1: number = '', index } of matchesIn(text, FEW_YUAN, '元')) {
    const at = start + index + all.length - number.length - 1
    yield {
      start: at,
      end: start + index + all.length,
      reason: `${number}元不合情理，请核对是否缺“万”`,
      correction: `${number}万元`,
      certainty: 'probable',
    }
  }
}

function scaleOf({ text, start }: Sentence, quantity: Quantity): string {
  return /[万亿]+(?=[余多]?元)/.exec(text.slice(quantity.start - start, quantity.end - start))?.[0] ?? ''
}

function* plainYuan(sentence: Sentence, near: readonly Sentence[]): Generator<Found> {
  const { text, start, quantities } = sentence
  const money = quantities.filter(({ dimension }) => dimension === 'money')
  for (const one of money) {
    if (scaleOf(sentence, one) !== '' || compare(one.value, PLAIN_YUAN_MAX) >= 0) continue
    const label = text.slice(Math.max(0, one.start - start - 24), one.start - start)
    const clause = label.slice(Math.max(label.lastIndexOf('，'), label.lastIndexOf(','), label.lastIndexOf('。')) + 1)
    if (!AGGREGATE.test(clause) || ONE_PERSONS.test(clause) || /^[／/]/.test(text.slice(one.end - start))) continue
    const scales = near.flatMap((other) =>
      other.quantities
        .filter(({ dimension }) => dimension === 'money')
        .map((quantity) => scaleOf(other, quantity))
        .filter((scale) => scale !== ''),
    )
    const scale = scales.at(-1)
    if (scale === undefined && one.places === 0) continue
    yield {
      start: one.start,
      end: one.end,
      reason: `${clause.trim().slice(-12)}${one.digits}元数量级不对${scale ? `，同段相关数以“${scale}元”计` : ''}，请核对是否缺“${scale ?? '万、亿'}”`,
      ...(scale && { correction: `${one.digits}${scale}元` }),
      certainty: scale === undefined ? 'probable' : 'sure',
    }
  }
}

/** «12.3亿元、4.5亿元、3.2万元» */
function* series(sentence: Sentence): Generator<Found> {
  const { text, start, quantities } = sentence
  const money = quantities.filter(({ dimension, value }) => dimension === 'money' && value.num > 0n)
  for (const [place, one] of money.entries()) {
    const beside = [money[place - 1], money[place + 1], money[place - 2], money[place + 2]].filter(
      (other): other is Quantity => other !== undefined && joined(text, start, one, other),
    )
    if (beside.length < 2) continue
    const scales = new Set(beside.map((other) => scaleOf(sentence, other)))
    const own = scaleOf(sentence, one)
    const common = [...scales][0] ?? ''
    if (scales.size !== 1 || scales.has(own) || common === '' || own.length > 1) continue
    if (!beside.every((other) => apart(one, other)) || (own === '' && compare(one.value, PLAIN_YUAN_MAX) < 0)) continue
    const correction = `${one.digits}${common}元`
    yield {
      start: one.start,
      end: one.end,
      reason: `前后各数以“${common}元”计，这里是“${own}元”，相差几千倍，请核对单位`,
      correction,
      certainty: 'probable',
    }
  }
}

function joined(text: string, start: number, a: Quantity, b: Quantity): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a]
  const between = text.slice(left.end - start, right.start - start)
  return between.length <= 40 && /[、，,和及]/.test(between) && !/[。；;]|每|奖励|补助|最高/.test(between)
}

function apart(a: Quantity, b: Quantity): boolean {
  const ratio = compare(a.value, b.value) > 0 ? divide(a.value, b.value) : divide(b.value, a.value)
  return compare(ratio, SERIES_RATIO_MAX) > 0
}
