import { READING } from '../../kernel/books.ts'
import type { PeriodCode } from '../../kernel/field/index.ts'
import { choice, date, decimalNumber, text, year } from '../../kernel/field/index.ts'
import { lastDay, periodCode, wholeYear } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { expectedIndustrialRd, expectedRd } from './series.ts'

export const forecastScope = choice('预计对象', ['全社会R&D经费', '规上工业研发费用'], {
  synonyms: { 全社会研发投入: '全社会R&D经费', 'R&D经费': '全社会R&D经费', 规上研发费用: '规上工业研发费用' },
})

/** 研发投入预计: what the office expects of a whole year, by whom and on what ground, until the figure is published. */
export const rdForecast = register('rdForecast', {
  label: '研发投入预计',
  line: 'STA',
  identity: ['scope', 'year'],
  title: ['scope', 'year'],
  measures: [READING],
  note: '一个对象一年一行，单位亿元；预计变了更正本行，以前怎么估的在变动记录里；只作内部研判，不分解到企业和街道，公布后以公布数为准',
  fields: {
    scope: forecastScope.also('对象', '指标'),
    year: year('年度').also('预计年度'),
    value: decimalNumber('预计数', { unit: '亿元' }).also('预计值', '预测数'),
    low: decimalNumber('预计下限', { unit: '亿元' }).also('下限').optional(),
    high: decimalNumber('预计上限', { unit: '亿元' }).also('上限').optional(),
    on: date('预计日期', { usual: 'today' }).also('测算日期', '日期'),
    basis: text('依据', { multiline: true, example: '1—5月规上研发费用增长13.6%，按上年各季占比推算' }).also(
      '测算依据',
      '预计依据',
    ),
    by: text('测算科室', { example: '规划科' }).also('预计单位', '测算单位'),
  },
  posts: ({ scope, year: of, value }) => {
    const period = wholeYear(of)
    const { name } = scope === '全社会R&D经费' ? expectedRd : expectedIndustrialRd
    const by = { series: name, period: periodCode(period) as PeriodCode, status: 'estimate' as const }
    return [READING.post(value, { on: lastDay(period), by })]
  },
})
