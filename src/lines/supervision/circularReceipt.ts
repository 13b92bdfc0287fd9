import { area, choice, date, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'

export const receiptStates = { sent: '待签收', signed: '已签收', dropped: '已撤回' } as const

export const circularKind = choice('通报类别', ['晾晒通报', '督查通报', '其他通报'], {
  synonyms: { 晾晒: '晾晒通报', 督查: '督查通报' },
})

export const circularsSent = measure('通报送达', { unit: '份', by: { circularKind } })
export const circularsSigned = measure('通报签收', { unit: '份', by: { circularKind } })

/** 通报签收: one circular to one street, that it has been seen, and what is to be done about it. */
export const circularReceipt = register('circularReceipt', {
  label: '通报签收',
  line: 'SUP',
  identity: ['circular', 'area'],
  area: 'area',
  title: ['circular', 'area'],
  measures: [circularsSent, circularsSigned],
  note: '一份通报一个街道一行；街道专员在工作台签收，写整改打算；没有街道账户的由经办人登记签收',
  fields: {
    circular: text('通报标题', { example: '关于2026年上半年科技创新指标进展情况的通报' }).also('通报名称', '标题'),
    kind: circularKind.also('类别'),
    area: area('街道').also('送达街道', '街道（镇）'),
    sentOn: date('送达日期', { usual: 'today' }).also('印发日期', '日期'),
    dueOn: date('签收期限').also('签收时限').optional(),
    document: text('文稿编号', { identifier: true }).also('文号').optional(),
    named: text('点名事项', { multiline: true }).also('涉及问题').optional(),
    signedOn: date('签收日期').optional(),
    answer: text('整改打算', { multiline: true }).also('反馈意见', '整改措施').optional(),
  },
  posts: ({ kind, sentOn, signedOn }, on: ReachedOf<keyof typeof receiptStates>) => {
    const by = { circularKind: kind }
    if (on.dropped) return []
    return [circularsSent.post(1, { on: sentOn, by }), signedOn && circularsSigned.post(1, { on: signedOn, by })]
  },
})
