import { dayAfter } from '../../kernel/day.ts'
import { date, file, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { ofHost, ruralHost } from './host.ts'

export const milestonesPlanned = measure('研究院共建节点', { unit: '项', by: {} })
export const milestonesReached = measure('研究院共建节点完成', { unit: '项', by: {} })
export const milestonesLate = holding('研究院共建节点逾期', { unit: '项', by: {} })

/** 共建节点: what an institute that is built together has agreed to reach, by when. */
export const coBuildMilestone = register('coBuildMilestone', {
  label: '研究院共建节点',
  line: 'RUR',
  identity: ['institute', 'name'],
  subject: 'institute',
  title: ['name', 'institute'],
  measures: [milestonesPlanned, milestonesReached, milestonesLate],
  note: '一个节点一行，如签约、挂牌、团队进驻、试验基地建成、首批成果；完成的填完成日期',
  fields: {
    institute: reference('农业研究院', ruralHost, ofHost).also('研究院', '共建机构'),
    name: text('节点', { example: '试验基地建成' }).also('共建节点', '里程碑', '阶段任务'),
    partner: text('共建方', { example: '江澜农业科学院' }).also('合作单位').optional(),
    agreedOn: date('约定日期').also('签约日期').optional(),
    dueOn: date('计划完成日期').also('完成时限', '计划日期'),
    doneOn: date('完成日期').also('实际完成日期').optional(),
    result: text('完成情况', { multiline: true }).also('成效').optional(),
    proof: file('证明材料').optional(),
  },
  posts: ({ dueOn, doneOn }) => [
    milestonesPlanned.post(1, { on: dueOn }),
    doneOn && milestonesReached.post(1, { on: doneOn }),
    milestonesLate.during({ from: dayAfter(dueOn), endedOn: doneOn }),
  ],
})
