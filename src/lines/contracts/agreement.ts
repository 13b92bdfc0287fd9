import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

/** 意向 ≠ 框架 ≠ 协议: only a signed agreement with an amount counts as one. */
export const agreementStage = choice('协议性质', ['意向', '框架协议', '正式协议'], {
  synonyms: { 合作意向: '意向', 意向书: '意向', 框架: '框架协议', 协议: '正式协议', 合同: '正式协议' },
})

export const agreements = measure('产学研协议', { unit: '项', by: { stage: agreementStage }, carried: place })
export const agreementAmounts = measure('产学研协议金额', { unit: '元', by: { stage: agreementStage }, carried: place })
export const agreementArrivals = measure('产学研协议到账额', { unit: '元', carried: place })

export const agreement = register('agreement', {
  label: '产学研合作',
  line: 'TTC',
  identity: ['enterprise', 'partner', 'project'],
  subject: 'enterprise',
  title: ['project'],
  measures: [agreements, agreementAmounts, agreementArrivals],
  note: '意向转为正式协议时，更正本行的性质和签订日期，不另起一行',
  fields: {
    project: text('合作项目').also('项目名称', '合作内容'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '甲方', '单位名称'),
    partner: text('合作单位').also('高校院所', '合作高校', '乙方'),
    stage: agreementStage.also('合作性质', '协议类型'),
    signedOn: date('签订日期').also('签约日期', '签约时间').optional(),
    amount: money('合同金额', { enteredIn: '万元' }).also('协议金额', '合作金额').optional(),
    arrivedOn: date('到账日期').optional(),
    arrived: money('到账金额', { enteredIn: '万元' }).optional(),
  },
  posts: ({ stage, signedOn, amount, arrivedOn, arrived }) => [
    signedOn && agreements.post(1, { on: signedOn, by: { stage } }),
    signedOn && agreementAmounts.post(amount, { on: signedOn, by: { stage } }),
    arrivedOn && agreementArrivals.post(arrived, { on: arrivedOn }),
  ],
})
