import { decimalNumber, integer, text, year } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { title } from './title.ts'

/** 倍增计划: from the firms that hold a title at the end of a year to so many times as many some years on. */
export const doublingPlan = register('doublingPlan', {
  label: '倍增计划',
  line: 'ENT',
  identity: ['title', 'baseYear'],
  title: ['title', 'baseYear'],
  note: '一个称号一个基期一行；基数、各年路径和各街道的任务由期末有效数算出，在“梯次”页看进度',
  fields: {
    title: title.also('资质类型', '称号名称'),
    baseYear: year('基期年度').also('基期', '基年'),
    years: integer('计划年数', { unit: '年', example: '3' }).also('年数', '计划期'),
    times: decimalNumber('目标倍数', { unit: '倍', example: '2' }).also('倍数', '倍增目标'),
    document: text('方案文号').also('文号', '依据').optional(),
  },
  posts: () => [],
})
