import { date, integer, money, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { projectLevel } from './mode.ts'
import { programme } from './programme.ts'

export const callsPublished = measure('项目申报通知', { unit: '项', by: { level: projectLevel } })

/** 指南和申报通知: when one may apply under a programme, here or through here to the level above. */
export const call = register('call', {
  label: '项目申报通知',
  line: 'PRJ',
  identity: ['name'],
  measures: [callsPublished],
  note: '每个通知一行；上级的通知另填本局截止日期和推荐名额',
  fields: {
    name: text('通知名称', { example: '关于申报2026年度区重点研发计划项目的通知' }).also('指南名称', '申报通知'),
    programme: reference('计划名称', programme).also('专项名称'),
    level: projectLevel.also('级别'),
    year: year('申报年度').also('年度'),
    document: text('通知文号').also('文号').optional(),
    publishedOn: date('发布日期').also('印发日期'),
    opensOn: date('申报开始').also('开始日期', '受理开始').optional(),
    closesOn: date('申报截止').also('截止日期', '受理截止').optional(),
    bureauBy: date('本局截止').also('推荐截止').optional(),
    places: integer('推荐名额', { unit: '项' }).also('限报数').optional(),
    budget: money('安排资金', { enteredIn: '万元' }).also('预算').optional(),
    guide: text('支持方向', { multiline: true }).also('指南内容').optional(),
  },
  posts: ({ level, year, publishedOn }) => [
    callsPublished.post(1, { on: publishedOn, belongsTo: year, by: { level } }),
  ],
})
