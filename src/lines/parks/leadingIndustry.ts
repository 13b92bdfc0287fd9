import { choice, date, industry, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'

/** 主导产业对照: which divisions of GB/T 4754 make up the industries that a bureau calls its own, such as its «1+4». */
export const leadingIndustry = register('leadingIndustry', {
  label: '主导产业对照',
  line: 'HTZ',
  identity: ['division'],
  title: ['name', 'division'],
  note: '一个行业大类（如 C39）或门类（如 I）一行，写明归入哪个主导产业；一个大类只归一个产业，门类管其中没有单列的大类',
  fields: {
    division: industry('行业大类').also('行业代码', '国民经济行业', '大类代码'),
    name: text('主导产业', { example: '电子信息' }).also('产业名称', '产业'),
    rank: choice('产业地位', ['首位产业', '主导产业', '培育产业'], {
      synonyms: { 一: '首位产业', 主攻产业: '首位产业', 支柱产业: '主导产业', 未来产业: '培育产业' },
    }).optional(),
    document: text('依据', { example: '云政发〔2026〕3号' }).also('文号').optional(),
    endedOn: date('停用日期').optional(),
  },
})
