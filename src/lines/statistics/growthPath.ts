import { READING } from '../../kernel/books.ts'
import type { PeriodCode } from '../../kernel/field/index.ts'
import { choice, decimalNumber, percent, text, year, yesNo } from '../../kernel/field/index.ts'
import { lastDay, periodCode, wholeYear } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { plannedGdp, plannedRd } from './series.ts'

export const scenario = choice('情景', ['基准', '积极', '保守'], {
  synonyms: { 基准情景: '基准', 中方案: '基准', 高方案: '积极', 低方案: '保守' },
})

/**
 * 研发投入中长期路径: what the whole area plans for each year of a scenario, and from whom it is to come. It is never
 * broken down to firms or streets. Only the scenario that was adopted is held against what is published.
 */
export const growthPath = register('growthPath', {
  label: '研发投入中长期路径',
  line: 'STA',
  identity: ['scenario', 'year'],
  title: ['scenario', 'year'],
  measures: [READING],
  note: '每个情景每年一行，金额单位亿元；只作全区规划测算，不分解到企业和街道，不作为填报要求；采用的只能有一个情景',
  fields: {
    scenario: scenario.also('方案', '情景名称'),
    year: year('年度').also('年份'),
    rd: decimalNumber('R&D经费规划数', { unit: '亿元' }).also('全社会R&D经费', 'R&D规划数'),
    gdp: decimalNumber('地区生产总值规划数', { unit: '亿元' }).also('GDP规划数', '地区生产总值').optional(),
    rate: percent('年增长率').also('增速', '年均增长').optional(),
    firms: decimalNumber('规上企业贡献', { unit: '亿元' }).also('企业贡献').optional(),
    institutes: decimalNumber('高校院所贡献', { unit: '亿元' }).also('院所贡献').optional(),
    others: decimalNumber('其他贡献', { unit: '亿元' }).also('新引进项目贡献').optional(),
    steps: text('主要措施', { multiline: true }).also('措施', '支撑项目').optional(),
    adopted: yesNo('是否采用').also('采用'),
    document: text('方案文号').also('依据').optional(),
  },
  posts: ({ year, rd, gdp, adopted }) => {
    if (adopted !== '是') return []
    const period = wholeYear(year)
    const at = { on: lastDay(period) }
    const by = (series: string) => ({ series, period: periodCode(period) as PeriodCode, status: 'final' as const })
    return [READING.post(rd, { ...at, by: by(plannedRd.name) }), READING.post(gdp, { ...at, by: by(plannedGdp.name) })]
  },
})
