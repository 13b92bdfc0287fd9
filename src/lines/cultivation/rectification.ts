import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { consultation } from './consultation.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'
import { title } from './title.ts'

export const rectificationStates = {
  open: '整改中',
  reported: '待复核',
  closed: '已销号',
  dropped: '已撤销',
} as const

/** What found it. */
export const foundBy = choice('来源', ['测评', '会诊', '摸底', '初审', '其他'], {
  synonyms: { 专家门诊: '会诊', 预审: '会诊', 自检: '测评', 体检: '测评' },
})

const split = { unit: '项', by: { title, foundBy }, carried: place } as const

export const itemsFound = measure('整改事项', split)
export const itemsClosed = measure('整改销号', split)
export const itemsOpen = holding('未销号整改', split)

/** 整改事项: one thing that keeps one firm from a title, with who mends it and by when. */
export const rectification = register('rectification', {
  label: '整改事项',
  line: 'ENT',
  identity: ['title', 'enterprise', 'what', 'openedOn'],
  subject: 'enterprise',
  title: ['what', 'enterprise'],
  measures: [itemsFound, itemsClosed, itemsOpen],
  note: '每个问题一行；由测评、会诊提出的，条件满足后自动销号，其余由人提交证明后复核销号',
  fields: {
    title: title.also('申报称号', '申报类型'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    what: text('整改事项').also('存在问题', '问题', '问题描述', '整改内容'),
    openedOn: date('提出日期').also('发现日期', '登记日期'),
    foundBy: foundBy.also('问题来源'),
    rule: text('规则编号', { identifier: true }).optional(),
    condition: text('条件编号', { identifier: true }).optional(),
    figures: text('发现时数据', { multiline: true }).optional(),
    measure: text('整改措施').also('整改要求', '整改建议', '帮扶措施').optional(),
    section: text('责任科室').also('帮扶科室', '责任部门').optional(),
    responsible: text('责任人').also('帮扶人', '辅导员').optional(),
    deadline: date('整改期限').also('完成时限', '整改时限', '限期').optional(),
    closedOn: date('销号日期').also('完成日期', '整改完成日期').optional(),
    closedBecause: text('销号依据').also('整改结果', '整改情况').optional(),
    consultation: reference('会诊', consultation).optional(),
  },
  posts: ({ title, foundBy, openedOn, closedOn }, on: ReachedOf<keyof typeof rectificationStates>) => {
    const by = { title, foundBy }
    return [
      itemsFound.post(1, { on: openedOn, by }),
      closedOn && itemsClosed.post(1, { on: closedOn, by }),
      itemsOpen.during({ from: openedOn, endedOn: closedOn ?? on.dropped ?? null, by }),
    ]
  },
})
