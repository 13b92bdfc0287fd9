import { distinct, flow, holders, minus, reading, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { idleCleared, idleFound, idleStanding } from './idleFirm.ts'
import { watched } from './keyFirm.ts'
import { goalsMet, goalsOpen } from './planGoal.ts'
import * as of from './series.ts'
import { trained, withStatistician } from './statistician.ts'
import { candidates, excluded, included, submitted } from './thresholdFirm.ts'
import { expectedScores, finalScores, fullScores } from './upperAssessment.ts'

const planning = { owner: '规划科', areaRule: 'published' } as const
const happening = { owner: '规划科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '规划科', areaRule: 'atPeriodEnd' } as const

export const workIndicators = indicators('STA', {
  keyFirms: {
    ...standing,
    label: '重点企业名录企业',
    of: holders(watched),
    better: 'neither',
    definition: '期末在重点企业名录内的企业户数，按户去重',
  },
  idleFirmsListed: {
    ...happening,
    label: '无研发企业清零名单',
    of: distinct(idleFound, {}, 'belongsTo'),
    better: 'neither',
    use: 'internal',
    definition: '本年度列入亿元以上制造业无研发企业清零名单的户数，服务工作用，不是统计数',
    confusedWith: '亿元以上制造业无研发活动企业数（统计年报）',
  },
  idleFirmsCleared: {
    ...happening,
    label: '无研发企业已销号',
    of: distinct(idleCleared, {}, 'belongsTo'),
    use: 'internal',
    definition: '本年度名单中已销号的户数，按销号依据，不看企业报表数',
  },
  idleFirmsOpen: {
    ...standing,
    label: '无研发企业未销号',
    of: holders(idleStanding),
    better: 'less',
    use: 'internal',
    definition: '期末已列入清零名单、尚未销号的户数',
    confusedWith: '亿元以上制造业无研发活动企业数（统计年报）',
  },
  thresholdCandidates: {
    ...standing,
    label: '上规临界企业',
    of: holders(candidates),
    better: 'neither',
    definition: '期末正在培育、尚未纳入统计的临界企业户数',
  },
  thresholdSubmitted: {
    ...happening,
    label: '上规入库申报',
    of: flow(submitted),
    definition: '报告期内向统计部门申报入库的户次，一家申报两个专业计两次',
    confusedWith: '纳入统计',
  },
  firmsIncluded: {
    ...happening,
    label: '培育企业纳入统计',
    of: flow(included),
    definition: '报告期内由本局培育并经统计部门审核入库的户次，按入库日期',
    confusedWith: '新增规上工业企业数（统计部门全口径）',
  },
  highTechFirmsIncluded: {
    ...happening,
    label: '新增纳入高新统计企业',
    of: distinct(included, { sample: '高新技术产业' }),
    definition: '报告期内新纳入高新技术产业统计范围的企业户数',
  },
  firmsExcluded: {
    ...happening,
    label: '培育企业退出统计',
    of: flow(excluded),
    better: 'less',
    definition: '报告期内退库的培育企业户次，与入库分列，不相抵',
  },
  statisticianFirms: {
    ...standing,
    label: '配有统计员企业',
    of: holders(withStatistician),
    better: 'more',
    definition: '期末在统计员名册中、未离岗的企业户数',
  },
  statisticiansTrained: {
    ...happening,
    label: '培训企业统计员',
    of: flow(trained),
    definition: '报告期内参加过培训的企业统计员人次，以名册中最近一次培训日期计',
    confusedWith: '科技培训人次',
  },
  highTechOutput: {
    ...planning,
    label: '高新技术产业产值',
    of: reading(of.highTechOutput),
    better: 'more',
    definition: '统计部门发布的高新技术产业产值累计',
    confusedWith: '高新技术产业增加值',
  },
  highTechOutputGrowth: {
    ...planning,
    label: '高新技术产业产值增速',
    of: reading(of.highTechOutputGrowth),
    better: 'more',
    definition: '统计部门发布的同口径累计增速，只引用不计算',
  },
  highTechGdpShare: {
    ...planning,
    label: '高新技术产业增加值占地区生产总值比重',
    of: reading(of.highTechGdpShare),
    better: 'more',
    definition: '统计部门发布的占地区生产总值比重',
    confusedWith: '占规上工业比重',
  },
  progressContribution: {
    ...planning,
    label: '科技进步贡献率',
    of: reading(of.progressContribution),
    better: 'more',
    yearly: true,
    definition: '上级公布的科技进步贡献率，只引用，注明年度',
  },
  ecommerce: {
    ...planning,
    label: '电子商务交易额',
    of: reading(of.ecommerce),
    better: 'more',
    definition: '商务部门公布的电子商务交易额累计，只引用',
  },
  rdPlanned: {
    ...planning,
    label: '全社会R&D经费规划数',
    of: reading(of.plannedRd),
    better: 'neither',
    yearly: true,
    decimals: 2,
    use: 'internal',
    definition: '采用的中长期路径中本年度的全社会R&D经费，不分解到企业和街道',
    confusedWith: '全社会R&D经费支出',
  },
  rdPlannedIntensity: {
    ...planning,
    label: 'R&D经费投入强度规划数',
    of: share(reading(of.plannedRd), reading(of.plannedGdp)),
    better: 'neither',
    yearly: true,
    decimals: 2,
    use: 'internal',
    definition: '采用的中长期路径中同一年度R&D经费÷地区生产总值',
  },
  rdPathGap: {
    ...planning,
    label: 'R&D经费与规划路径之差',
    of: minus(reading(of.rd), reading(of.plannedRd)),
    better: 'more',
    yearly: true,
    decimals: 2,
    use: 'internal',
    definition: '公布的全社会R&D经费支出减采用路径的规划数，负数为低于路径',
  },
  planGoalsMet: {
    ...happening,
    label: '规划目标完成',
    of: flow(goalsMet),
    definition: '报告期内达到的规划目标项数，按达到日期',
  },
  planGoalsEarly: {
    ...happening,
    label: '规划目标提前完成',
    of: flow(goalsMet, { goalMet: '提前' }),
    definition: '报告期内早于目标年度达到的规划目标项数',
  },
  planGoalsOpen: {
    ...standing,
    label: '规划目标未完成',
    of: stock(goalsOpen),
    better: 'less',
    definition: '期末尚未达到的规划目标项数',
  },
  assessmentForecast: {
    ...happening,
    label: '科创考核预计得分率',
    of: share(flow(expectedScores), flow(fullScores)),
    yearly: true,
    use: 'internal',
    definition: '各项预计得分之和÷满分之和，已公布的按实际得分；没有预计的计零',
  },
  assessmentScoreShare: {
    ...happening,
    label: '科创考核得分率',
    of: share(flow(finalScores), flow(fullScores)),
    yearly: true,
    definition: '公布的各项实际得分之和÷满分之和',
  },
})
