import { date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { activity } from '../activities/activity.ts'

export const ipCourses = measure('知识产权培训班', { unit: '场' })
export const ipTrainees = measure('知识产权培训学员', { unit: '人次' })
export const ipFeedback = measure('知识产权培训反馈', { unit: '份' })
export const ipContent = measure('知识产权培训满意', { unit: '份' })

/** 知识产权培训班: its agenda, who came, and what they said of it. */
export const ipCourse = register('ipCourse', {
  label: '知识产权培训班',
  line: 'IPR',
  identity: ['name', 'on'],
  title: ['name', 'on'],
  measures: [ipCourses, ipTrainees, ipFeedback, ipContent],
  note: '一期一行；场次人次也要进全局活动数的，另在“活动”登记并在本行选上，两处不相加',
  fields: {
    name: text('培训班名称', { example: '企业知识产权专题培训班' }).also('名称', '培训名称'),
    on: date('培训日期').also('日期', '开班日期'),
    to: date('结束日期').optional(),
    organisers: text('主办单位').also('联合举办单位', '主办').optional(),
    agenda: text('课程安排', { multiline: true, example: '专利申请；质押融资；失效专利利用' })
      .also('课程', '培训内容', '议程')
      .optional(),
    hours: integer('学时', { unit: '学时' }).also('课时').optional(),
    firms: integer('参加企业', { unit: '家' }).also('企业数').optional(),
    trainees: integer('学员人次', { unit: '人次' }).also('参训人数', '参加人数').optional(),
    feedback: integer('收回反馈', { unit: '份' }).also('反馈表', '收回问卷').optional(),
    content: integer('其中满意', { unit: '份' }).also('满意', '满意份数').optional(),
    suggestions: text('意见建议', { multiline: true }).also('建议').optional(),
    activity: reference('对应活动', activity).optional(),
  },
  posts: ({ on, trainees, feedback, content }) => [
    ipCourses.post(1, { on }),
    ipTrainees.post(trainees, { on }),
    ipFeedback.post(feedback, { on }),
    ipContent.post(content, { on }),
  ],
})
