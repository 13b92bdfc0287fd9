import { dayAfter } from '../../kernel/day.ts'
import { choice, date, integer, money, percent, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { quota, register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { payment } from '../funds/payment.ts'
import { project } from './project.ts'

export const milestoneStages = {
  planned: '待完成',
  reported: '已报告',
  returned: '待补充',
  met: '已达成',
  paid: '已拨付',
  closed: '已办结',
  missed: '未达成',
} as const

/** 落地、开工、见效 are nodes as well: what was planned for a day, and the day on which it was so. */
export const milestoneKind = choice('节点类型', ['里程碑', '首期', '后补助', '落地', '开工', '见效', '年度报告'], {
  synonyms: { 里程碑节点: '里程碑', 节点: '里程碑', 首笔: '首期', 启动资金: '首期', 投产: '见效' },
})
const promptness = choice('按期情况', ['按期', '延后', '未定期限'])

const split = { unit: '项', by: { kind: milestoneKind }, carried: place } as const

export const nodesDue = measure('项目节点到期', split)
export const nodesMet = measure('项目节点达成', { ...split, by: { ...split.by, promptness } })
export const nodesLate = holding('逾期项目节点', split)
export const projectPaid = measure('项目拨付额', { ...split, unit: '元' })

const fields = {
  project: reference('项目名称', project).also('所属项目'),
  ordinal: integer('节点序号', { unit: '个', example: '1' }).also('第几个节点').optional(),
  name: text('节点名称', { example: '完成样机试制' }).also('里程碑', '节点'),
  unit: reference('承担单位', enterprise, ofEnterprise).also('单位名称', '企业名称'),
  kind: milestoneKind.also('类型'),
  dueOn: date('计划完成日期', { endOfMonth: true }).also('计划时间', '应完成日期').optional(),
  target: text('节点目标').also('考核内容', '完成标志').optional(),
  share: percent('拨付比例').optional(),
  amount: money('拨付金额', { enteredIn: '万元' }).also('拨款金额', '已拨', '金额').optional(),
  reportedOn: date('报告日期').optional(),
  result: text('完成情况', { multiline: true }).also('进展情况').optional(),
  metOn: date('达成日期').also('实际完成日期', '节点验收日期', '实际时间').optional(),
  verified: money('核定支出', { enteredIn: '万元' }).also('审计核定支出').optional(),
  paidOn: date('拨付日期').also('拨款日期').optional(),
  voucher: text('支付凭证号', { identifier: true }).also('拨款凭证号').optional(),
  payment: reference('兑付记录', payment).optional(),
}

/** 项目节点: what must be so by a day, and the money that follows it, never the day alone. */
export const milestone = register('milestone', {
  label: '项目节点',
  line: 'PRJ',
  identity: ['project', 'name'],
  subject: 'unit',
  title: ['name', 'project'],
  measures: [nodesDue, nodesMet, nodesLate, projectPaid],
  note: '每个节点一行；拨款跟着节点走：先达成、后拨付；经奖补兑付支付的，另填兑付记录的奖补事项',
  fields,
  quotas: [
    quota(fields, 'project', project, {
      what: '财政资助',
      takes: ({ amount }, on: ReachedOf<keyof typeof milestoneStages>) => (on.missed ? null : yuan(amount)),
      holds: ({ grant }) => yuan(grant),
    }),
  ],
  posts: ({ kind, dueOn, metOn, paidOn, amount }, on: ReachedOf<keyof typeof milestoneStages>) => {
    const by = { kind }
    const promptness = dueOn === null ? '未定期限' : metOn !== null && metOn > dueOn ? '延后' : '按期'
    return [
      dueOn && nodesDue.post(1, { on: dueOn, by }),
      metOn && nodesMet.post(1, { on: metOn, by: { kind, promptness } }),
      dueOn && nodesLate.during({ from: dayAfter(dueOn), endedOn: metOn ?? on.missed ?? null, by }),
      paidOn && projectPaid.post(amount, { on: paidOn, by }),
    ]
  },
})
