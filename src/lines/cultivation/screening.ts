import { date, integer, text, year } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { title } from './title.ts'

/** 摸底: one rule held against every enterprise of the bureau, as the books stood. */
export const screening = register('screening', {
  label: '摸底',
  line: 'ENT',
  identity: ['name', 'startedOn'],
  title: ['name'],
  note: '由系统在发起摸底时写入',
  fields: {
    name: text('摸底名称', { example: '2026年高新技术企业摸底' }),
    title: title.also('申报称号'),
    rule: text('规则编号', { identifier: true }),
    ruleVersion: text('规则版本', { identifier: true }),
    year: year('申报年度').also('年度'),
    startedOn: date('摸底日期').also('开始日期'),
    cutoff: integer('截止变动记录号', { unit: '号' }),
    firms: integer('摸底企业数', { unit: '家' }).optional(),
    met: integer('符合', { unit: '家' }).optional(),
    open: integer('待评审', { unit: '家' }).optional(),
    notMet: integer('不符合', { unit: '家' }).optional(),
    unknown: integer('待补充', { unit: '家' }).optional(),
  },
})
