import { choice, date, file, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { campaign } from './campaign.ts'

export const meetingKind = choice(
  '会议类别',
  ['领导小组会议', '专题会', '调度会', '推进会', '部署会', '座谈会', '联席会议', '其他'],
  {
    synonyms: {
      专题研究会: '专题会',
      动员会: '部署会',
      培训部署会: '部署会',
      工作推进会: '推进会',
      工作调度会: '调度会',
    },
  },
)

export const meetings = measure('工作会议', { unit: '次', by: { kind: meetingKind } })

/** 工作会议: what was decided; each line of its decisions can become a task. */
export const meeting = register('meeting', {
  label: '工作会议',
  line: 'SUP',
  identity: ['on', 'name'],
  title: ['name'],
  measures: [meetings],
  note: '一次会议一行；议定事项一行一条，可逐条生成工作任务',
  fields: {
    on: date('会议日期').also('日期', '时间', '召开时间'),
    name: text('会议名称').also('名称', '会议主题'),
    kind: meetingKind.also('会议类型', '类别'),
    campaign: reference('所属专项', campaign).also('领导小组', '专班').optional(),
    chairPost: text('主持（职务）').also('主持', '主持人职务').optional(),
    attendants: text('参会单位').also('参加单位', '参会人员范围').optional(),
    agenda: text('议题', { multiline: true }).also('会议议题', '主要内容').optional(),
    decisions: text('议定事项', { multiline: true }).also('会议决定', '纪要内容', '会议要求').optional(),
    minutesNumber: text('纪要文号').also('文号', '纪要号').optional(),
    minutes: file('会议纪要').optional(),
  },
  posts: ({ on, kind }) => [meetings.post(1, { on, by: { kind } })],
})
