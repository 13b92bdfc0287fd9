import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { campaign } from './campaign.ts'

export const campaignRole = choice('专项角色', ['组长', '副组长', '成员', '办公室', '合作单位'], {
  synonyms: { 牵头领导: '组长', 成员单位: '成员', 办公室主任: '办公室', 合作方: '合作单位', 共建单位: '合作单位' },
})

export const campaignMembers = holding('专项成员', { unit: '家', by: { role: campaignRole } })

/** 专项成员: one unit in one campaign or leading group, what it has to do and how far it is; who left stays on the list. */
export const campaignMember = register('campaignMember', {
  label: '专项成员',
  line: 'SUP',
  identity: ['campaign', 'unit', 'role', 'since'],
  title: ['unit', 'role', 'campaign'],
  measures: [campaignMembers],
  ending: { on: 'until', within: ['campaign'] },
  note: '一个单位一个角色一行，写职务不写姓名；调整时原来的填退出日期和调整文号，另起一行；要分期督办的事记“工作任务”',
  fields: {
    campaign: reference('专项工作', campaign).also('专项名称', '领导小组', '专班'),
    unit: text('成员单位', { example: '市场监督管理局' }).also('单位', '单位名称', '合作单位'),
    role: campaignRole.also('角色', '组内职务'),
    post: text('职务', { example: '副局长' }).also('担任职务', '单位职务').optional(),
    since: date('加入日期').also('成立日期', '任职日期'),
    until: date('退出日期').also('调整日期', '卸任日期').optional(),
    document: text('调整文号').also('文号', '依据').optional(),
    duty: text('承担事项', { multiline: true }).also('分工', '职责').optional(),
    progress: text('进展', { multiline: true }).also('进展情况', '合作进展').optional(),
    progressOn: date('进展日期').also('更新日期').optional(),
  },
  posts: ({ role, since, until }) => [campaignMembers.during({ from: since, endedOn: until, by: { role } })],
})
