import { type Series, series } from '../../kernel/figure.ts'

/*
 * 外部数: figures that other bodies own. They are quoted, never computed from our records; an official
 * growth rate is at constant prices and is a series of its own.
 */

export const gdp = series('地区生产总值', {
  unit: '亿元',
  keptBy: '统计局',
  definition: '报告期地区生产总值，现价，年度数随修订更新',
})
export const gdpGrowth = series('地区生产总值增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '按可比价计算的同比增速，不由现价相除得出',
})
export const population = series('常住人口', {
  unit: '万人',
  keptBy: '统计局',
  definition: '年末常住人口，公报数，不是户籍人口',
})
export const legalPersons = series('企业法人单位数', {
  unit: '家',
  keptBy: '统计局',
  definition: '期末企业法人单位数，不含分支机构、个体工商户和农民专业合作社',
})
export const aboveScaleFirms = series('规上单位数', {
  unit: '家',
  keptBy: '统计局',
  definition: '期末在库的规模以上单位数，含工业、服务业等各专业',
})
export const industrialFirms = series('规上工业企业数', {
  unit: '家',
  keptBy: '统计局',
  definition: '期末在库的规模以上工业企业数',
})
export const newIndustrialFirms = series('新增规上工业企业数', {
  unit: '家',
  keptBy: '统计局',
  definition: '报告期经统计部门审核入库的规上工业企业数，月度与年度合计，退库另列',
})
export const industrialGrowth = series('规上工业增加值增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '规上工业增加值累计可比价增速',
})
export const industrialRevenue = series('规上工业营业收入', {
  unit: '亿元',
  keptBy: '统计局',
  definition: '规上工业企业营业收入本年累计',
})
export const industrialRevenueGrowth = series('规上工业营业收入增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '规上工业企业营业收入累计同比增速，按同口径企业计算',
})
export const industrialRd = series('规上工业研发费用', {
  unit: '亿元',
  keptBy: '统计局',
  definition: '规上工业企业财务报表研发费用科目本年累计，不含资本化支出，不是R&D经费',
})
export const industrialRdGrowth = series('规上工业研发费用增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '规上工业研发费用累计同比增速，按同口径企业计算',
})
export const rd = series('全社会R&D经费支出', {
  unit: '亿元',
  keptBy: '统计局',
  definition: '年度内各类调查单位R&D经费内部支出合计，含日常性和资产性支出，次年三四季度核定反馈，没有半年数',
})
export const rdGrowth = series('全社会R&D经费支出增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '统计部门公布的全社会R&D经费支出同比增速，基数为上年最新修订数',
})
export const rdIntensityRank = series('R&D投入强度全市位次', {
  unit: '位',
  keptBy: '市科技局',
  definition: '全市通报的R&D经费投入强度位次，按年度',
})
export const rdActiveFirms = series('有R&D活动规上工业企业数', {
  unit: '家',
  keptBy: '统计局',
  definition: 'R&D年报中有R&D活动的规上工业企业数，不是月报有研发费用的企业数',
})
export const rdInstituteFirms = series('有研发机构规上工业企业数', {
  unit: '家',
  keptBy: '统计局',
  definition: 'R&D年报填有企业办研发机构的规上工业企业数，与各级认定的研发机构数不同',
})
export const largeManufacturers = series('亿元以上制造业企业数', {
  unit: '家',
  keptBy: '统计局',
  definition: '年报营业收入1亿元以上的规上制造业企业数',
})
export const idleManufacturers = series('亿元以上制造业无研发企业数', {
  unit: '家',
  keptBy: '统计局',
  definition: '年报营业收入1亿元以上、R&D活动为零的规上制造业企业数，限内部使用',
})
export const rdPersonnel = series('R&D人员折合全时当量', {
  unit: '人年',
  keptBy: '统计局',
  definition: '全时人员数与非全时人员按工作量折算数之和，不是人头数',
})
export const highTechIndustry = series('高新技术产业增加值', {
  unit: '亿元',
  keptBy: '统计局',
  definition: '按本省高新技术产业目录核算的规上增加值累计',
})
export const highTechIndustryGrowth = series('高新技术产业增加值增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '高新技术产业增加值累计可比价增速',
})
export const highTechIndustryShare = series('高新技术产业增加值占规上工业比重', {
  unit: '%',
  keptBy: '统计局',
  definition: '高新技术产业增加值占规上工业增加值的比重，与占地区生产总值比重是两个数',
})
export const highTechManufacturingGrowth = series('高技术制造业增加值增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '国家统计分类六大类高技术制造业规上增加值累计可比价增速',
})
export const highTechInvestmentGrowth = series('高新技术产业投资增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '固定资产投资统计中按省目录汇总的同比增速，只发布增速，不反算绝对额',
})
export const budget = series('一般公共预算支出', {
  unit: '万元',
  keptBy: '财政局',
  definition: '一般公共预算支出执行（决算）数',
})
export const scienceBudget = series('财政科技支出', {
  unit: '万元',
  keptBy: '财政局',
  definition: '一般公共预算支出功能分类206科学技术支出的执行（决算）数，不是本局部门预算',
})
export const superDeduction = series('研发费用加计扣除额', {
  unit: '亿元',
  keptBy: '税务局',
  definition: '上一纳税年度据实扣除之外加计扣除的税基，不是减免税额',
})
export const superDeductionFirms = series('享受加计扣除企业数', {
  unit: '户',
  keptBy: '税务局',
  definition: '上一纳税年度享受研发费用加计扣除的企业户数',
})
export const highTechTaxRelief = series('高企所得税减免额', {
  unit: '亿元',
  keptBy: '税务局',
  definition: '高新技术企业按15%税率比法定税率少缴的企业所得税，属上一纳税年度',
})
export const cityHighTech = series('全市高新技术企业数', {
  unit: '家',
  keptBy: '市科技局',
  definition: '市局通报的全市期末有效高新技术企业数',
})
export const assessmentRank = series('市对区科技创新考核位次', {
  unit: '位',
  keptBy: '市科技局',
  definition: '市对区科技创新考核综合位次',
})
export const talentReportRank = series('人才项目上报数全市位次', {
  unit: '位',
  keptBy: '市科技局',
  definition: '市局通报的人才项目有效申报（上报）数在各区县中的位次',
})
export const tourNeedRank = series('游学需求发布数全市位次', {
  unit: '位',
  keptBy: '市科技局',
  definition: '市局通报的游学计划需求发布数在各区县中的位次',
})
export const literacy = series('公民具备科学素质的比例', {
  unit: '%',
  keptBy: '科协',
  definition: '国家或省抽样调查推算的比例，只引用上级公布数',
})

export const highTechOutput = series('高新技术产业产值', {
  unit: '亿元',
  keptBy: '统计局',
  definition: '按本省高新技术产业目录汇总的规上工业总产值累计，是产值不是增加值',
})
export const highTechOutputGrowth = series('高新技术产业产值增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '高新技术产业产值累计同比增速，按同口径企业计算',
})
export const highTechGdpShare = series('高新技术产业增加值占地区生产总值比重', {
  unit: '%',
  keptBy: '统计局',
  definition: '高新技术产业增加值占地区生产总值的比重，与占规上工业比重是两个数',
})
export const progressContribution = series('科技进步贡献率', {
  unit: '%',
  keptBy: '市科技局',
  definition: '按国家统一方法测算并公布的科技进步对经济增长的贡献份额，区里不自行测算',
})
export const ecommerce = series('电子商务交易额', {
  unit: '亿元',
  keptBy: '商务局',
  definition: '商务部门公布的电子商务交易额累计，只引用',
})
export const plannedRd = series('R&D经费规划数', {
  unit: '亿元',
  keptBy: '本局规划',
  definition: '采用的中长期路径中该年度的全社会R&D经费，只作全区规划测算',
})
export const plannedGdp = series('地区生产总值规划数', {
  unit: '亿元',
  keptBy: '本局规划',
  definition: '采用的中长期路径中该年度的地区生产总值，现价',
})
export const scienceChinaUsers = series('科普中国注册用户数', {
  unit: '人',
  keptBy: '科协',
  definition: '期末“科普中国”平台注册的本区用户累计数，取自平台后台',
})
export const scienceChinaShares = series('科普中国转发量', {
  unit: '次',
  keptBy: '科协',
  definition: '年初至期末“科普中国”内容的转发累计数，取自平台后台',
})
export const villageStudents = series('一村一名大学生培养人数', {
  unit: '人',
  keptBy: '组织部、农业农村局',
  definition: '一村一名大学生计划期末在培人数',
})
export const villageStudentsPlaced = series('一村一名大学生安置人数', {
  unit: '人',
  keptBy: '组织部、农业农村局',
  definition: '一村一名大学生计划当年毕业安置到村的人数',
})

export const welfarePosts = series('城乡公益性岗位数', {
  unit: '个',
  keptBy: '人社局',
  definition: '年初至期末开发的城乡公益性岗位累计数',
})
export const graduatesEmployed = series('高校毕业生就业创业人数', {
  unit: '人',
  keptBy: '人社局',
  definition: '年初至期末帮助就业创业的高校毕业生累计人数',
})
export const startupLoans = series('创业担保贷款发放额', {
  unit: '万元',
  keptBy: '人社局',
  definition: '年初至期末发放的创业担保贷款累计额',
})
export const startupLoanJobs = series('创业担保贷款带动就业人数', {
  unit: '人',
  keptBy: '人社局',
  definition: '年初至期末创业担保贷款扶持和带动就业的累计人数',
})
export const stabilityFirms = series('稳岗返还企业数', {
  unit: '户',
  keptBy: '人社局',
  definition: '年初至期末享受稳岗返还的企业累计户数',
})
export const stabilityMoney = series('稳岗返还资金额', {
  unit: '万元',
  keptBy: '人社局',
  definition: '年初至期末发放的稳岗返还资金累计额',
})
export const stabilityStaff = series('稳岗返还惠及职工人数', {
  unit: '人',
  keptBy: '人社局',
  definition: '年初至期末稳岗返还惠及的职工累计人数',
})
export const ecommerceCounties = series('电商进农村综合示范县数', {
  unit: '个',
  keptBy: '商务局',
  definition: '期末省级以上电子商务进农村综合示范县（区）数',
})
export const counties = series('县（区）数', {
  unit: '个',
  keptBy: '民政局',
  definition: '期末本级所辖县（区）数',
})

export const enterpriseRdExpense = series('企业研发费用', {
  unit: '元',
  keptBy: '本局调度',
  definition: '企业填报的研发费用累计数之和，属工作调度，与统计数不同，不对外使用',
  additive: true,
})
export const enterpriseRevenue = series('企业营业收入', {
  unit: '元',
  keptBy: '本局调度',
  definition: '企业填报的营业收入累计数之和，属工作调度，不对外使用',
  additive: true,
})

export const expectedRd = series('R&D经费预计数', {
  unit: '亿元',
  keptBy: '本局测算',
  definition: '本局对全年全社会R&D经费的预计，公布后以统计部门公布数为准，只供内部研判',
})
export const expectedIndustrialRd = series('规上工业研发费用预计数', {
  unit: '亿元',
  keptBy: '本局测算',
  definition: '本局对全年规上工业研发费用的预计，公布后以统计部门公布数为准，只供内部研判',
})
export const soldRank = series('技术合同成交额全市位次', {
  unit: '位',
  keptBy: '市科技局',
  definition: '市里通报的输出技术合同成交额累计在各区县中的位次',
})
export const boughtRank = series('吸纳技术合同成交额全市位次', {
  unit: '位',
  keptBy: '市科技局',
  definition: '市里通报的吸纳技术合同成交额累计在各区县中的位次',
})
export const citySold = series('全市技术合同成交额', {
  unit: '亿元',
  keptBy: '市科技局',
  definition: '市里通报的全市输出技术合同成交额累计，与本区同一口径、同一期间',
})
export const districtSold = series('技术合同成交额通报数', {
  unit: '亿元',
  keptBy: '市科技局',
  definition: '市里通报中本区的输出技术合同成交额累计，与全市数同一张表；与本局台账的差异登记核对数',
})
export const cityPatentApplications = series('全市专利申请量', {
  unit: '件',
  keptBy: '知识产权局',
  definition: '通报的全市三种专利申请件数累计，与本级同口径、同期间',
})
export const patentApplicationRank = series('专利申请量全市位次', {
  unit: '位',
  keptBy: '知识产权局',
  definition: '全市通报的专利申请量位次',
})
export const netHighTechRank = series('高新技术企业净增数位次', {
  unit: '位',
  keptBy: '上级科技部门',
  definition: '上级通报的高新技术企业净增数在同级地区中的位次',
})
export const contractsBoughtRank = series('吸纳技术合同数位次', {
  unit: '位',
  keptBy: '上级科技部门',
  definition: '上级通报的吸纳技术合同数在同级县区中的位次',
})
export const cityStarTeams = series('全市科技之星团队数', {
  unit: '个',
  keptBy: '市委组织部',
  definition: '期末支持期内的全市“科技之星”创新团队数',
})
export const parkAddedValueGrowth = series('园区工业增加值增速', {
  unit: '%',
  keptBy: '统计局',
  definition: '公布的高新区（园区）工业增加值累计可比价增速，只引用',
})

export const allSeries: readonly Series[] = [
  ...[gdp, gdpGrowth, population, legalPersons, aboveScaleFirms, industrialFirms, newIndustrialFirms],
  ...[industrialGrowth, industrialRevenue, industrialRevenueGrowth, industrialRd, industrialRdGrowth],
  ...[
    rd,
    rdGrowth,
    rdIntensityRank,
    talentReportRank,
    tourNeedRank,
    rdActiveFirms,
    rdInstituteFirms,
    rdPersonnel,
    largeManufacturers,
    idleManufacturers,
  ],
  ...[highTechIndustry, highTechIndustryGrowth, highTechIndustryShare, highTechManufacturingGrowth],
  ...[highTechInvestmentGrowth, budget, scienceBudget, superDeduction, superDeductionFirms, highTechTaxRelief],
  ...[highTechOutput, highTechOutputGrowth, highTechGdpShare, progressContribution, ecommerce, plannedRd, plannedGdp],
  ...[
    welfarePosts,
    graduatesEmployed,
    startupLoans,
    startupLoanJobs,
    stabilityFirms,
    stabilityMoney,
    stabilityStaff,
    ecommerceCounties,
    counties,
  ],
  ...[expectedRd, expectedIndustrialRd, soldRank, boughtRank, citySold, districtSold],
  ...[scienceChinaUsers, scienceChinaShares, villageStudents, villageStudentsPlaced],
  ...[cityPatentApplications, patentApplicationRank, netHighTechRank, contractsBoughtRank],
  ...[cityStarTeams, parkAddedValueGrowth],
  ...[cityHighTech, assessmentRank, literacy, enterpriseRdExpense, enterpriseRevenue],
]

export const seriesNames: readonly string[] = allSeries.map(({ name }) => name)

/** Other words by which tables of figures mean the same series. */
export const seriesWords: { readonly [word: string]: string } = {
  GDP: '地区生产总值',
  GDP增速: '地区生产总值增速',
  年末常住人口: '常住人口',
  企业法人: '企业法人单位数',
  规模以上工业企业数: '规上工业企业数',
  规模以上工业增加值增速: '规上工业增加值增速',
  'R&D经费': '全社会R&D经费支出',
  'R&D经费支出': '全社会R&D经费支出',
  全社会研发投入: '全社会R&D经费支出',
  规模以上工业企业研发费用: '规上工业研发费用',
  规上研发费用: '规上工业研发费用',
  科学技术支出: '财政科技支出',
  加计扣除额: '研发费用加计扣除额',
  高新技术企业所得税减免额: '高企所得税减免额',
}

/** 数据状态 as the books keep it. */
export const READ_STATUS = { 预计: 'estimate', 初步: 'preliminary', 最终: 'final' } as const
