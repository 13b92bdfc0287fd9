import { area, choice, date, file, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { campaign } from './campaign.ts'

export const inspectionManner = choice(
  '督查方式',
  ['四不两直', '明察暗访', '实地督查', '书面督查', '联合督查', '回头看'],
  {
    synonyms: { 暗访: '明察暗访', 明查暗访: '明察暗访', 现场督查: '实地督查', 复查: '回头看' },
  },
)

export const inspections = measure('督查检查', { unit: '次', by: { manner: inspectionManner } })

/** 督查检查: one visit without notice to one place; what it finds stands among the tasks as 督查问题. */
export const inspection = register('inspection', {
  label: '督查检查',
  line: 'SUP',
  identity: ['on', 'object'],
  area: 'area',
  title: ['object'],
  measures: [inspections],
  note: '到一处查一次填一行；发现的问题一行一条，可逐条生成督查问题并限期销号',
  fields: {
    on: date('督查日期').also('检查日期', '日期', '时间'),
    object: text('督查对象').also('被督查单位', '检查对象', '单位', '对象'),
    area: area('所在街道').also('街道', '所属街道').optional(),
    manner: inspectionManner.also('检查方式', '方式'),
    basis: text('督查依据', { example: '年度督查计划' }).also('依据').optional(),
    campaign: reference('所属专项', campaign).optional(),
    scope: text('督查内容', { multiline: true }).also('检查内容', '内容').optional(),
    good: text('好的做法', { multiline: true }).also('亮点', '经验做法').optional(),
    findings: text('发现问题', { multiline: true }).also('问题', '存在问题').optional(),
    demanded: text('整改要求', { multiline: true }).also('要求').optional(),
    photos: file('现场照片').optional(),
  },
  posts: ({ on, manner }) => [inspections.post(1, { on, by: { manner } })],
})
