import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals, decimal } from '../../kernel/exact.ts'
import { latestReading, reading } from '../../kernel/figure.ts'
import { seriesRegister } from './books.ts'
import * as of from './series.ts'

/** Rates that are parts of a whole, which a growth rate is not. */
const parts = [of.highTechIndustryShare.name, of.literacy.name]

export const statisticsChecks = checks({
  industrialRdGrows: relation({
    label: '规上工业研发费用累计数逐月不减',
    left: reading(of.industrialRd),
    is: 'atLeast',
    right: reading(of.industrialRd),
    rightAt: 'monthBefore',
    why: '累计数比上月小，不是录错期间就是有修订',
    advice: '核对两期月报；确有修订的，在外部统计数的来源里注明',
  }),
  industrialRevenueGrows: relation({
    label: '规上工业营业收入累计数逐月不减',
    left: reading(of.industrialRevenue),
    is: 'atLeast',
    right: reading(of.industrialRevenue),
    rightAt: 'monthBefore',
    why: '累计数比上月小，不是录错期间就是有修订',
    advice: '核对两期月报；确有修订的，在外部统计数的来源里注明',
  }),
  rdWithinGdp: relation({
    label: '全社会R&D经费支出不大于地区生产总值',
    left: reading(of.rd),
    is: 'atMost',
    right: reading(of.gdp),
    why: '常见的原因是把万元当亿元录入',
    advice: '核对两个数的计量单位和年度',
  }),
  highTechIndustryWithinGdp: relation({
    label: '高新技术产业增加值不大于地区生产总值',
    left: reading(of.highTechIndustry),
    is: 'atMost',
    right: reading(of.gdp),
    why: '增加值是地区生产总值的一部分',
    advice: '核对计量单位，检查是否把产值当成了增加值',
  }),
  industrialRdWithinRevenue: relation({
    label: '规上工业研发费用不大于营业收入',
    left: reading(of.industrialRd),
    is: 'atMost',
    right: reading(of.industrialRevenue),
    why: '研发费用通常只占营业收入的百分之几',
    advice: '核对两个数的计量单位和期间',
  }),
  scienceBudgetWithinBudget: relation({
    label: '财政科技支出不大于一般公共预算支出',
    left: reading(of.scienceBudget),
    is: 'atMost',
    right: reading(of.budget),
    why: '科学技术支出是一般公共预算支出的一个科目',
    advice: '核对计量单位和执行数口径',
  }),
  rdActiveWithinIndustry: relation({
    label: '有R&D活动企业数不大于规上工业企业数',
    left: reading(of.rdActiveFirms),
    is: 'atMost',
    right: reading(of.industrialFirms),
    why: '前者是后者的一部分，两个数应取自同一年报',
    advice: '核对两个数的年度和来源',
  }),
  idleWithinLarge: relation({
    label: '无研发活动企业数不大于亿元以上制造业企业数',
    left: reading(of.idleManufacturers),
    is: 'atMost',
    right: reading(of.largeManufacturers),
    why: '前者是后者的一部分',
    advice: '核对两个数的年度和来源',
  }),
  industryWithinAboveScale: relation({
    label: '规上工业企业数不大于规上单位数',
    left: latestReading(of.industrialFirms),
    is: 'atMost',
    right: latestReading(of.aboveScaleFirms),
    why: '规上工业是规上单位的一个专业',
    advice: '核对两个数的时点',
  }),
  shareWithinHundred: finding(seriesRegister, {
    label: '比重在0到100之间',
    find: ({ series, value }) =>
      parts.includes(series) &&
      (compareDecimals(value, decimal(100)) > 0 || compareDecimals(value, decimal(0)) < 0) &&
      `${series}为${value}%`,
    why: '比重超出范围，多半是填了绝对额或增速',
    advice: '核对该序列的计量单位',
  }),
})
