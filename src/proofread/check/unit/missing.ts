import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const patterns: readonly Pattern[] = [
  {
    at: /(?:投资额?|成交额|交易额|合同额|金额|产值|增加值|收入|资金|经费|支出|税额|贷款|授信|融资|补助|奖励)(?:达到?|为|共计|共|计|超过|超|近|约)?(?!(?:19|20)\d\d[，。；])\d{2,7}(?:\.\d{1,4})?(?!\.?\d)(?=[，。；、）.]|$)/gm,
    reason: '金额后面缺单位，请补“元、万元、亿元”',
  },
  {
    at: /(?<=\d[家个项件名场项](?:、|，)[^，。；、\d（）]{2,14}[\u4e00-\u9fff])(?!(?:19|20)\d\d)\d{1,4}(?=[。；]|\.(?=[\u4e00-\u9fff])|$)/gm,
    reason: '前面的数有量词，这里缺量词',
    certainty: 'probable',
  },
]

export const missingUnit: Check = {
  kind: 'unit.missing',
  label: '缺单位',
  certainty: 'sure',
  how: '金额后面直接是标点',
  find: (prose) => foundBy(patterns, prose),
}
