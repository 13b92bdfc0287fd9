import type { IndustryCode } from '../../kernel/field/kinds/industry.ts'
import { holders } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { valid } from '../cultivation/recognition.ts'

/** GB/T 4754-2017: 农、林、牧、渔业 (A) and 农副食品加工业 (C13). */
const FARM_DIVISIONS = ['A01', 'A02', 'A03', 'A04', 'A05', 'C13'] as IndustryCode[]

export const farmFirmIndicators = indicators('RUR', {
  farmHighTechFirms: {
    label: '农业类高新技术企业',
    owner: '农村科',
    areaRule: 'atPeriodEnd',
    better: 'more',
    of: holders(valid, { title: '高新技术企业', industry: FARM_DIVISIONS }),
    definition:
      '期末证书在有效期内、行业为农林牧渔业（门类A）或农副食品加工业（大类13）的高新技术企业，按企业去重；按企业当时的行业，没有填行业的不计',
    confusedWith: '农业领域的高新技术企业（按技术领域）',
  },
})
