import { choice, date, decimalNumber, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { challenge } from './challenge.ts'
import { project } from './project.ts'

export const meetingKind = choice(
  '论证方式',
  ['座谈会', '集中论证评审', '答辩', '现场考察', '预算核定', '现场办公', '需求筛选'],
  {
    synonyms: {
      座谈: '座谈会',
      论证会: '集中论证评审',
      评审会: '集中论证评审',
      现场办公会: '现场办公',
      预算评审: '预算核定',
    },
  },
)

export const projectMeetings = measure('项目论证', { unit: '次', by: { kind: meetingKind } })

/** 项目论证: who sat together about a project, a topic or a list, and what came of it. */
export const projectMeeting = register('projectMeeting', {
  label: '项目论证',
  line: 'PRJ',
  identity: ['name', 'on'],
  measures: [projectMeetings],
  note: '每次会议、答辩、考察、核定一行；只涉及一个项目的填项目名称，结论为“通过”后项目才能往下走',
  fields: {
    name: text('会议名称', { example: '2026年度揭榜挂帅项目集中论证会' }).also('论证名称', '名称'),
    kind: meetingKind.also('会议类型', '方式'),
    on: date('日期').also('会议日期', '论证日期', '考察日期'),
    project: reference('项目名称', project).optional(),
    challenge: reference('榜单名称', challenge).also('需求名称').optional(),
    experts: integer('专家人数', { unit: '人' }).optional(),
    score: decimalNumber('平均分', { unit: '分' }).also('得分').optional(),
    conclusion: choice('论证结论', ['通过', '不通过', '暂缓'], { synonyms: { 同意: '通过', 不同意: '不通过' } })
      .also('结论')
      .optional(),
    decision: text('议定事项', { multiline: true }).also('会议结论', '论证意见').optional(),
    document: text('纪要号', { identifier: true }).also('会议纪要').optional(),
  },
  posts: ({ kind, on }) => [projectMeetings.post(1, { on, by: { kind } })],
})
