import { area, date, decimalNumber, file, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { form, origin } from './nature.ts'

export const approvalStates = {
  asked: '已申请',
  returned: '待补正',
  accepted: '已受理',
  visited: '已核查',
  approved: '准予许可',
  refused: '不予许可',
  withdrawn: '已撤回',
} as const

const split = { unit: '件', by: { origin }, carried: place } as const

export const asked = measure('校外培训许可申请', split)
export const granted = measure('校外培训准予许可', split)
export const refused = measure('校外培训不予许可', split)

/** 办学许可申请: what an institution asks for on screen; the permission itself is what the office decides and dates. */
export const trainingApproval = register('trainingApproval', {
  label: '校外培训许可申请',
  line: 'OCT',
  identity: ['enterprise', 'name', 'askedOn'],
  subject: 'enterprise',
  title: ['name', 'askedOn'],
  measures: [asked, granted, refused],
  note: '机构先有企业账户，在网上申请；一个办学场所申请一次一行；准予许可后由本条登记机构名册',
  fields: {
    enterprise: reference('举办单位', enterprise, ofEnterprise).also('企业名称', '申请单位', '单位名称'),
    name: text('机构名称', { example: '云浦小创客培训中心' }).also('培训机构名称', '拟办机构名称'),
    askedOn: date('申请日期').also('受理日期', '日期'),
    origin: origin.also('机构性质'),
    form: form.also('线上线下').optional(),
    courses: text('培训内容', { example: '机器人、编程' }).also('课程'),
    address: text('办学地址').also('培训地址', '地址'),
    area: area('所在街道').also('街道').optional(),
    space: decimalNumber('场所面积', { unit: '平方米' }).also('面积'),
    peak: integer('同一时段最多人数', { unit: '人' }).also('最大容纳人数'),
    teachers: integer('教学人员', { unit: '人' }).also('教师人数').optional(),
    bank: text('资金监管银行').also('监管银行').optional(),
    contact: text('联系人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话').optional().personal(),
    plan: file('办学方案和章程').optional(),
    visit: text('现场核查情况', { multiline: true }).also('核查意见').optional(),
    licence: text('办学许可证号', { identifier: true }).also('许可证号').optional(),
    approvedOn: date('许可日期').also('审批日期').optional(),
    approvedUntil: date('许可有效期至').also('有效期至').optional(),
  },
  posts: ({ origin: of, askedOn, approvedOn }, on: ReachedOf<keyof typeof approvalStates>) => [
    asked.post(1, { on: askedOn, by: { origin: of } }),
    approvedOn && granted.post(1, { on: approvedOn, by: { origin: of } }),
    on.refused && refused.post(1, { on: on.refused, by: { origin: of } }),
  ],
})
