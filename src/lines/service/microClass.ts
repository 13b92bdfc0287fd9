import { date, file, integer, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { topic } from './question.ts'

export const classesHeld = holding('微课', { unit: '个', by: { topic } })
export const classesMade = measure('微课上线', { unit: '个', by: { topic } })
export const classesPlayed = measure('微课播放', { unit: '次', by: { topic } })

/** 微课资料库: short lessons, where they are, and how often they were played. */
export const microClass = register('microClass', {
  label: '微课资料库',
  line: 'SRV',
  identity: ['name'],
  title: ['name'],
  measures: [classesHeld, classesMade, classesPlayed],
  ending: { on: 'withdrawnOn' },
  note: '一节微课一行；课件在记录页面上传，视频填网址；政策变了的填下线日期',
  fields: {
    name: text('微课名称', { example: '十分钟学会研发费用辅助账' }).also('课程名称', '名称', '课题'),
    topic: topic.also('类别', '主题'),
    minutes: integer('时长', { unit: '分钟' }).also('时长(分钟)').optional(),
    lecturer: text('主讲科室(机构)').also('主讲单位', '主讲').optional(),
    basis: text('政策依据').also('依据').optional(),
    releasedOn: date('上线日期').also('发布日期'),
    withdrawnOn: date('下线日期').optional(),
    address: text('网址', { identifier: true }).also('链接').optional(),
    slides: file('课件').optional(),
    plays: integer('播放次数', { unit: '次' }).also('学习人次', '观看次数').optional(),
    playsOn: date('播放次数截至').also('统计日期').optional(),
  },
  posts: ({ topic: of, releasedOn, withdrawnOn, plays, playsOn }) => {
    const by = { topic: of }
    return [
      classesHeld.during({ from: releasedOn, endedOn: withdrawnOn, by }),
      classesMade.post(1, { on: releasedOn, by }),
      playsOn && classesPlayed.post(plays, { on: playsOn, by }),
    ]
  },
})
