import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { financeProduct } from './product.ts'

export const coverageKind = choice(
  '险种',
  ['研发', '产品责任', '专利', '首台套', '成果转化', '网络安全', '人员', '其他'],
  {
    synonyms: {
      研发费用损失险: '研发',
      研发责任险: '研发',
      专利执行险: '专利',
      专利被侵权险: '专利',
      知识产权险: '专利',
      首台套装备险: '首台套',
      成果转化险: '成果转化',
    },
  },
)

const by = { coverageKind }

export const policiesTaken = measure('科技保险投保', { unit: '份', by, carried: place })
export const inForceCover = holding('科技保险在保', { unit: '份', by, carried: place })
export const sumInsured = measure('科技保险保额', { unit: '元', by, carried: place })
export const premiums = measure('科技保险保费', { unit: '元', by, carried: place })
export const premiumSubsidies = measure('科技保险保费补贴', { unit: '元', by, carried: place })
export const claimsPaid = measure('科技保险赔付', { unit: '元', by, carried: place })

/** 科技保险: one policy of one firm, with what of its premium is borne and what it paid out. */
export const insurance = register('insurance', {
  label: '科技保险',
  line: 'FIN',
  identity: ['policyNumber'],
  subject: 'enterprise',
  title: ['policyNumber', 'kind'],
  measures: [policiesTaken, inForceCover, sumInsured, premiums, premiumSubsidies, claimsPaid],
  note: '每张保单一行；保额、保费、补贴、赔付分列',
  fields: {
    policyNumber: text('保单号', { identifier: true }).also('保险单号'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('投保企业', '被保险人', '单位名称'),
    insurer: text('保险公司').also('承保机构'),
    kind: coverageKind.also('保险类型'),
    product: reference('产品名称', financeProduct).optional(),
    from: date('起保日期').also('保险起期', '投保日期'),
    to: date('到期日期').also('保险止期').optional(),
    sum: money('保额', { enteredIn: '万元' }).also('保险金额').optional(),
    premium: money('保费', { enteredIn: '万元' }).also('保险费').optional(),
    subsidyOn: date('补贴日期').also('补贴拨付日期').optional(),
    subsidy: money('保费补贴', { enteredIn: '万元' }).also('补贴金额').optional(),
    claimedOn: date('赔付日期').also('理赔日期').optional(),
    claimed: money('赔付金额', { enteredIn: '万元' }).also('理赔金额').optional(),
  },
  posts: ({ kind, from, to, sum, premium, subsidyOn, subsidy, claimedOn, claimed }) => {
    const by = { coverageKind: kind }
    return [
      policiesTaken.post(1, { on: from, by }),
      inForceCover.during({ from, to, by }),
      sumInsured.post(sum, { on: from, by }),
      premiums.post(premium, { on: from, by }),
      subsidyOn && premiumSubsidies.post(subsidy, { on: subsidyOn, by }),
      claimedOn && claimsPaid.post(claimed, { on: claimedOn, by }),
    ]
  },
})
