import { decimalNumber, integer, money, periodField, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { lastDay, parsePeriod } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { inPark, ofPark, park } from './park.ts'

const yuan = { unit: '元', carried: inPark } as const
export const parkReturns = measure('园区月报', { unit: '份', carried: inPark })
export const parkOutput = measure('园区规上工业总产值', yuan)
export const parkRevenue = measure('园区营业收入', yuan)
export const parkTax = measure('园区税收', yuan)
export const parkInvestment = measure('园区工业投资', yuan)
export const parkNewProjects = measure('园区新增研发项目', { unit: '项', carried: inPark })
export const parkTalents = measure('园区引进人才', { unit: '人', carried: inPark })

/** 园区月报: what a park's office tells of one month. Months add up; a published rate of growth is quoted, never computed. */
export const parkMonth = register('parkMonth', {
  label: '园区月报',
  line: 'HTZ',
  identity: ['park', 'period'],
  subject: 'park',
  title: ['park', 'period'],
  measures: [parkReturns, parkOutput, parkRevenue, parkTax, parkInvestment, parkNewProjects, parkTalents],
  note: '一个园区一个月一行，填当月数，不填累计数（累计由系统相加）；1—2月合报的月份填1—2月；没有的空着，不填0',
  fields: {
    park: reference('园区名称', park, ofPark).also('园区', '报送单位'),
    period: periodField('报告月份').also('月份', '报告期', '期间'),
    output: money('规上工业总产值', { enteredIn: '亿元' }).also('工业总产值', '总产值').optional(),
    revenue: money('营业收入', { enteredIn: '亿元' }).also('园区营业收入', '营收').optional(),
    tax: money('税收', { enteredIn: '亿元' }).also('税收收入', '税收总额').optional(),
    investment: money('工业投资', { enteredIn: '亿元' }).also('工业固定资产投资').optional(),
    addedValueGrowth: decimalNumber('工业增加值增速', { unit: '%' }).also('增加值增速(累计)').optional(),
    newProjects: integer('新增研发项目', { unit: '项' }).also('新增研发项目数').optional(),
    talents: integer('引进人才', { unit: '人' }).also('引进人才数', '新增人才').optional(),
    source: text('资料来源', { example: '园区统计站' }).also('数据来源').optional(),
    note: text('情况说明', { multiline: true }).also('异动说明', '备注').optional(),
  },
  posts: ({ period, output, revenue, tax, investment, newProjects, talents }) => {
    const of = parsePeriod(period)
    if (of === null) return []
    const on = lastDay(of)
    return [
      parkReturns.post(1, { on }),
      parkOutput.post(output, { on }),
      parkRevenue.post(revenue, { on }),
      parkTax.post(tax, { on }),
      parkInvestment.post(investment, { on }),
      parkNewProjects.post(newProjects, { on }),
      parkTalents.post(talents, { on }),
    ]
  },
})
