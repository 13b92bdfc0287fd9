import { date, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const chainPlanned = measure('一链一行拟签约', { unit: '项', by: {}, carried: place })
export const chainSigned = measure('一链一行签约', { unit: '项', by: {}, carried: place })
export const chainValue = measure('一链一行签约额', { unit: '元', by: {}, carried: place })

/** 一链一行: what one industry chain wants signed on one trip, and whether it was. */
export const chainProject = register('chainProject', {
  label: '一链一行项目',
  line: 'TTC',
  identity: ['chain', 'batch', 'name'],
  subject: 'enterprise',
  title: ['name', 'chain'],
  measures: [chainPlanned, chainSigned, chainValue],
  note: '拟签约项目一项一行，按批次储备；签约后填签约日期和金额，金额不与产学研协议金额相加',
  fields: {
    name: text('项目名称').also('拟签约项目', '合作项目'),
    chain: text('产业链', { example: '高端装备' }).also('所属产业链', '链条'),
    batch: text('批次', { example: '第二批' }).also('项目批次'),
    plannedOn: date('列入日期').also('储备日期', '谋划日期'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称').optional(),
    partner: text('目标院校').also('高校院所', '合作单位', '拟合作单位').optional(),
    bottleneck: text('链上堵点', { multiline: true }).also('堵点', '痛点', '卡点').optional(),
    tripOn: date('出行日期').also('活动日期', '对接日期').optional(),
    plannedAmount: money('拟签约金额', { enteredIn: '万元' }).also('预计金额').optional(),
    dueOn: date('计划签约日期').also('拟签约日期').optional(),
    signedOn: date('签约日期').also('实际签约日期').optional(),
    amount: money('签约金额', { enteredIn: '万元' }).also('合同金额').optional(),
    progress: text('项目进展', { multiline: true }).also('进展', '落地情况').optional(),
  },
  posts: ({ plannedOn, signedOn, amount }) => [
    chainPlanned.post(1, { on: plannedOn }),
    signedOn && chainSigned.post(1, { on: signedOn }),
    signedOn && chainValue.post(amount, { on: signedOn }),
  ],
})
