import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { liaison } from './liaison.ts'

export const liaisonActivityKind = choice(
  '联络活动类别',
  ['培训', '需求收集', '走进高校院所', '参加对接', '日常联络'],
  {
    synonyms: { 征集需求: '需求收集', 走访高校: '走进高校院所', 对接: '参加对接', 联络: '日常联络' },
  },
)

export const liaisonActivities = measure('联络员活动', {
  unit: '次',
  by: { kind: liaisonActivityKind },
  carried: place,
})

/** 联络员活动: what one liaison officer did, or was called to, on one day. */
export const liaisonActivity = register('liaisonActivity', {
  label: '联络员活动记录',
  line: 'TTC',
  identity: ['liaison', 'on', 'kind'],
  subject: 'enterprise',
  title: ['liaison', 'kind', 'on'],
  measures: [liaisonActivities],
  note: '一名联络员一次一行；集中培训的场次人次记在“活动”',
  fields: {
    liaison: reference('联络员', liaison, { gives: { enterprise: 'enterprise' } }).also('联络员编号', '编号'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称').optional(),
    on: date('日期', { usual: 'today' }).also('活动日期'),
    kind: liaisonActivityKind.also('类别', '类型'),
    record: text('情况', { multiline: true }).also('活动情况', '内容').optional(),
    result: text('结果').also('成效').optional(),
  },
  posts: ({ on, kind }) => [liaisonActivities.post(1, { on, by: { kind } })],
})
