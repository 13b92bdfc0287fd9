import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { strategicPartner } from '../platforms/strategicPartner.ts'

/** 意向 ≠ 框架 ≠ 协议: only a signed agreement with an amount counts as one. */
export const agreementStage = choice('协议性质', ['意向', '框架协议', '正式协议'], {
  synonyms: { 合作意向: '意向', 意向书: '意向', 框架: '框架协议', 协议: '正式协议', 合同: '正式协议' },
})

export const agreements = measure('产学研协议', { unit: '项', by: { stage: agreementStage }, carried: place })
export const agreementAmounts = measure('产学研协议金额', { unit: '元', by: { stage: agreementStage }, carried: place })
export const agreementArrivals = measure('产学研协议到账额', { unit: '元', carried: place })

/** A firm's agreements that are being performed: signed, neither completed nor broken off. */
export const inPerformance = holding('履行中产学研协议', { unit: '项', by: {}, carried: place })
export const completed = measure('产学研协议完成', { unit: '项', by: {}, carried: place })
export const terminated = measure('产学研协议终止', { unit: '项', by: {}, carried: place })

export const agreement = register('agreement', {
  label: '产学研合作',
  line: 'TTC',
  identity: ['enterprise', 'partner', 'project'],
  subject: 'enterprise',
  title: ['project'],
  measures: [agreements, agreementAmounts, agreementArrivals, inPerformance, completed, terminated],
  postsVersion: 2,
  note: '意向转为正式协议时，更正本行的性质和签订日期，不另起一行',
  fields: {
    project: text('合作项目').also('项目名称', '合作内容'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '甲方', '单位名称'),
    partner: text('合作单位').also('高校院所', '合作高校', '乙方'),
    strategicPartner: reference('战略合作单位', strategicPartner).optional(),
    stage: agreementStage.also('合作性质', '协议类型'),
    signedOn: date('签订日期').also('签约日期', '签约时间').optional(),
    amount: money('合同金额', { enteredIn: '万元' }).also('协议金额', '合作金额').optional(),
    arrivedOn: date('到账日期').optional(),
    arrived: money('到账金额', { enteredIn: '万元' }).optional(),
    dueOn: date('履行期限').also('协议到期日', '合作期限').optional(),
    milestone: text('履约节点', { multiline: true, example: '6月底前完成样机' }).also('节点', '阶段任务').optional(),
    nextOn: date('下一节点日期').also('节点日期').optional(),
    progress: text('履行情况', { multiline: true }).also('进展', '履约情况').optional(),
    completedOn: date('完成日期').also('履行完毕日期', '结题日期').optional(),
    terminatedOn: date('终止日期').also('解除日期').optional(),
    terminatedFor: text('终止原因').also('解除原因').optional(),
  },
  posts: ({ stage, signedOn, amount, arrivedOn, arrived, completedOn, terminatedOn }) => [
    signedOn && agreements.post(1, { on: signedOn, by: { stage } }),
    signedOn && agreementAmounts.post(amount, { on: signedOn, by: { stage } }),
    arrivedOn && agreementArrivals.post(arrived, { on: arrivedOn }),
    stage === '正式协议' && inPerformance.during({ from: signedOn, endedOn: completedOn ?? terminatedOn }),
    stage === '正式协议' && completedOn && completed.post(1, { on: completedOn }),
    stage === '正式协议' && completedOn === null && terminatedOn && terminated.post(1, { on: terminatedOn }),
  ],
})
