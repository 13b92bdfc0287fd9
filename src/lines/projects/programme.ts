import { date, integer, money, percent, text, yesNo } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { projectCategory, projectLevel, projectMode } from './mode.ts'

/** 计划专项: a programme of whatever level, with what it asks of a project. What is empty, it does not ask. */
export const programme = register('programme', {
  label: '计划专项',
  line: 'PRJ',
  identity: ['name'],
  note: '每个计划（专项）一行；限项、期限、支持比例按管理办法填写，没有规定的空着，空着就不限',
  ending: { on: 'endedOn' },
  fields: {
    name: text('计划名称', { example: '重点研发计划（工业）' }).also('专项名称', '计划(专项)名称'),
    level: projectLevel.also('级别', '计划级别'),
    category: projectCategory.also('类别'),
    mode: projectMode.optional(),
    field: text('领域').also('技术领域').optional(),
    authority: text('主管部门').optional(),
    document: text('依据文号').also('管理办法', '文号').optional(),
    country: text('合作国别').also('合作国家(地区)').optional(),
    rate: percent('支持比例').optional(),
    ceiling: money('支持上限', { enteredIn: '万元' }).also('单项支持上限').optional(),
    leadMax: integer('牵头人在研限项', { unit: '项' }).also('牵头人限项').optional(),
    unitMax: integer('单位在研限项', { unit: '项' }).also('单位限项').optional(),
    defence: yesNo('需要答辩').optional(),
    visit: yesNo('需要现场考察').optional(),
    budgetCheck: yesNo('需要预算核定').optional(),
    pledge: yesNo('需要军令状').optional(),
    endedOn: date('停止日期').also('终止日期').optional(),
  },
})
