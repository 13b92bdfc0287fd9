import { choice, date, money, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { fundLevel } from './level.ts'

/** 投入方式: how the money works, by which the structure of a budget is told. */
export const instrument = choice('投入方式', ['后补助', '前补助', '奖励', '创新券', '贷款贴息', '股权投资', '其他'], {
  synonyms: { 事后补助: '后补助', 前资助: '前补助', 事前补助: '前补助', 贴息: '贷款贴息', 奖补: '奖励' },
})

export const budgeted = measure('科技资金预算', { unit: '元', by: { level: fundLevel, instrument } })

/** 资金预算: what a year holds for a policy; what is decided under it never exceeds it. */
export const budget = register('budget', {
  label: '资金预算',
  line: 'POL',
  identity: ['name', 'year', 'level'],
  title: ['name', 'year'],
  measures: [budgeted],
  note: '一个预算项目一年一个资金级次一行；年中调整的直接改金额，并写明调整文号',
  fields: {
    name: text('预算项目', { example: '科技创新若干措施奖补' }).also('项目名称', '预算名称', '资金名称'),
    year: year('预算年度').also('年度'),
    level: fundLevel.also('资金来源', '级次'),
    instrument: instrument.also('支持方式', '资金投入方式'),
    policy: text('政策依据', { example: '云科〔2025〕12号' }).also('政策文号', '政策名称').optional(),
    amount: money('预算金额', { enteredIn: '万元' }).also('预算数', '年初预算', '调整预算数', '金额'),
    document: text('批复文号').also('预算批复文号', '调整文号').optional(),
    on: date('批复日期').also('下达日期').optional(),
    target: text('绩效目标', { multiline: true }).optional(),
  },
  posts: ({ year, level, instrument, amount, on }) => [
    on && budgeted.post(yuan(amount), { on, belongsTo: year, by: { level, instrument } }),
  ],
})
