import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'
import type { Prose } from '../prose.ts'

const patterns: readonly Pattern[] = [
  {
    at: /(?:投资额?|成交额|交易额|合同额|金额|产值|增加值|收入|资金|经费|支出|税额|贷款|授信|融资|补助|奖励)(?:达到?|为|共计|共|计|超过|超|近|约)?(?!(?:19|20)\d\d[，。；])\d{2,7}(?:\.\d{1,4})?(?!\.?\d)(?=[，。；、）.]|$)/gm,
    reason: '金额后面缺单位，请补“元、万元、亿元”',
  },
  {
    at: /(?<=\d[家个项件名场项](?:[、，,])[^，。；、\d（）]{2,14}[\u4e00-\u9fff])(?!(?:19|20)\d\d)\d{1,4}(?=[。；]|\.(?=[\u4e00-\u9fff])|$)/gm,
    reason: '前面的数有量词，这里缺量词',
    certainty: 'probable',
  },
  {
    at: /(?:面积|人数|户数|产量|机时|里程)(?:达到?|为|共|近|约|超过?|有|仅)?(?!(?:19|20)\d\d[，。；])\d{2,7}(?:\.\d{1,4})?(?!\.?\d)(?=[，。；、）.]|$)/gm,
    reason: '数后面缺单位，请补上',
  },
  {
    at: /\d[万亿]?平方(?![米公千分厘厂毫里根和差数])/g,
    reason: '“平方”后面缺“米”',
    write: ([all]) => `${all}米`,
    certainty: 'probable',
  },
]

/** «增加3万。» in a sentence that gives its other sums in 元. */
const BARE =
  /(?:增加|减少|增长|扩大|新增|提高|安排|投入|拨付|兑现|经费|资金|补助|奖励)(?:了|到|至|为|达到?)?(\d{1,6}(?:\.\d{1,3})?[万亿])(?=[，。；、）])/g

function* bare(prose: Prose): Generator<Found> {
  for (const { text, start } of prose.with('money')) {
    for (const { 0: all, 1: amount = '', index } of matchesIn(text, BARE)) {
      const end = start + index + all.length
      yield {
        start: end - amount.length,
        end,
        reason: '同句的金额都写“元”，这里缺“元”',
        correction: `${amount}元`,
        certainty: 'probable',
      }
    }
  }
}

export const missingUnit: Check = {
  kind: 'unit.missing',
  label: '缺单位',
  certainty: 'sure',
  how: '金额、面积、人数后面直接是标点，“平方”缺“米”，同句金额有的缺“元”',
  *find(prose) {
    yield* foundBy(patterns, prose)
    yield* bare(prose)
  },
}
