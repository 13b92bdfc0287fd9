import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { project } from './project.ts'

export const changeStages = {
  asked: '已申请',
  returned: '待补充',
  approved: '已批复',
  refused: '不同意',
  withdrawn: '已撤回',
} as const

export const changeKind = choice('变更事项', ['负责人', '承担单位', '期限', '预算', '技术路线', '考核指标'], {
  synonyms: {
    项目负责人: '负责人',
    延期: '期限',
    执行期: '期限',
    单位名称: '承担单位',
    经费: '预算',
    研究内容: '技术路线',
  },
})

export const changesApproved = measure('项目变更', { unit: '项', by: { kind: changeKind }, carried: place })

/** 项目变更: what somebody asks to have otherwise than the task book says. Once approved, the project takes it over. */
export const projectChange = register('projectChange', {
  label: '项目变更',
  line: 'PRJ',
  identity: ['project', 'kind', 'askedOn'],
  subject: 'unit',
  title: ['kind', 'project'],
  measures: [changesApproved],
  note: '每项变更一行；延期只批一次',
  fields: {
    project: reference('项目名称', project).also('所属项目'),
    unit: reference('承担单位', enterprise, ofEnterprise).also('申请单位', '单位名称'),
    kind: changeKind.also('变更类型'),
    askedOn: date('申请日期').also('变更申请日期'),
    reason: text('变更理由', { multiline: true }).also('变更原因', '原因'),
    from: text('变更前').optional(),
    to: text('变更后').optional(),
    newLeader: text('新负责人').optional().personal(),
    newUnit: reference('新承担单位', enterprise, { codes: ['新承担单位信用代码'] }).optional(),
    newEnd: date('延期至', { endOfMonth: true }).also('新结束日期').optional(),
    newGrant: money('变更后资助', { enteredIn: '万元' }).optional(),
    decidedOn: date('批复日期').optional(),
    document: text('批复文号').optional(),
  },
  posts: ({ kind, decidedOn }) => [decidedOn && changesApproved.post(1, { on: decidedOn, by: { kind } })],
})
