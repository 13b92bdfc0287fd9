import { date, file, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { fundLevel } from './level.ts'

/** 支付批次: payments that go to the treasury on one sheet, and come back on one list. */
export const paymentBatch = register('paymentBatch', {
  label: '支付批次',
  line: 'POL',
  identity: ['number'],
  title: ['number', 'name'],
  note: '一次请款一行；支付明细在「支付明细」里，由已批准的奖补生成',
  fields: {
    number: text('批次号', { example: '2026-03' }).also('支付批次号', '请款批次'),
    name: text('批次名称', { example: '2026年第一批科技奖补' }).also('请款事由', '用途').optional(),
    madeOn: date('制单日期').also('请款日期'),
    level: fundLevel.also('资金来源', '级次').optional(),
    budgetItem: text('预算项目').optional(),
    functionalClass: text('支出功能分类', { example: '2060404' }).also('功能分类').optional(),
    economicClass: text('部门经济分类').also('政府(部门)经济分类', '经济分类').optional(),
    document: text('请款文号').also('资金文号').optional(),
    sentOn: date('送财政日期').optional(),
    returnList: file('国库支付清单').optional(),
    closedOn: date('办结日期').optional(),
  },
})
