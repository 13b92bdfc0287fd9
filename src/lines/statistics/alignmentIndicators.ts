import { flow, latestReading, minus, netChange, reading, share } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { alignments, figuresAligned } from './alignment.ts'
import { returnsExpected, returnsLate, returnsReceived } from './returnDue.ts'
import * as of from './series.ts'

const planning = { owner: '规划科', areaRule: 'published' } as const
const happening = { owner: '规划科', areaRule: 'atOccurrence', better: 'more' } as const

/** What is expected of a year, where we stand among others, which returns came, and what was agreed with the statisticians. */
export const alignmentIndicators = indicators('STA', {
  rdExpected: {
    ...planning,
    label: '全社会R&D经费支出预计',
    of: reading(of.expectedRd),
    better: 'more',
    yearly: true,
    decimals: 2,
    use: 'internal',
    definition: '本局对全年全社会R&D经费支出的预计，只供内部研判，公布后以公布数为准',
    confusedWith: '全社会R&D经费支出（公布数）；R&D经费规划数',
  },
  rdForecastError: {
    ...planning,
    label: '全社会R&D经费支出公布数与预计之差',
    of: minus(reading(of.rd), reading(of.expectedRd)),
    yearly: true,
    decimals: 2,
    use: 'internal',
    definition: '同一年度公布数减预计数，用来看预计准不准',
  },
  industrialRdExpected: {
    ...planning,
    label: '规上工业研发费用预计',
    of: reading(of.expectedIndustrialRd),
    better: 'more',
    yearly: true,
    decimals: 2,
    use: 'internal',
    definition: '本局对全年规上工业研发费用的预计，只供内部研判，公布后以公布数为准',
    confusedWith: '规上工业研发费用（公布数）',
  },
  rdIntensityRankChange: {
    ...planning,
    label: 'R&D投入强度全市位次变化',
    of: netChange(latestReading(of.rdIntensityRank)),
    better: 'less',
    definition: '最近一次通报的位次减上年末以前最近一次的位次，负数是前移',
  },
  contractValueSoldCityRank: {
    ...planning,
    label: '技术合同成交额全市位次',
    of: reading(of.soldRank),
    better: 'less',
    definition: '市里通报的输出技术合同成交额累计位次，引用时写明参评单位数',
    confusedWith: '街道之间的位次',
  },
  contractValueSoldCityRankChange: {
    ...planning,
    label: '技术合同成交额全市位次变化',
    of: netChange(latestReading(of.soldRank)),
    better: 'less',
    definition: '最近一次通报的位次减上年末以前最近一次的位次，负数是前移',
  },
  contractValueBoughtCityRank: {
    ...planning,
    label: '吸纳技术合同成交额全市位次',
    of: reading(of.boughtRank),
    better: 'less',
    definition: '市里通报的吸纳技术合同成交额累计在各区县中的位次，引用时写明参评单位数',
    confusedWith: '街道之间的位次',
  },
  contractValueBoughtCityRankChange: {
    ...planning,
    label: '吸纳技术合同成交额全市位次变化',
    of: netChange(latestReading(of.boughtRank)),
    better: 'less',
    definition: '最近一次通报的位次减上年末以前最近一次的位次，负数是前移',
  },
  contractValueSoldCityShare: {
    ...planning,
    label: '技术合同成交额占全市比重',
    of: share(reading(of.districtSold), reading(of.citySold)),
    better: 'more',
    decimals: 2,
    definition: '市里同一张通报表上本区成交额÷全市成交额，分子用通报数，不用本局台账数',
    confusedWith: '技术合同成交额（输出）占上级区划比重：同一套系统里各区县台账之和作分母',
  },
  returnsReceivedShare: {
    ...happening,
    label: '报表报送率',
    of: share(flow(returnsReceived), flow(returnsExpected)),
    definition: '报送期在报告期内的各张报表已报户数÷应报户数，一户报几张表计几户次',
  },
  returnsLate: {
    ...happening,
    label: '迟报户次',
    of: flow(returnsLate),
    better: 'less',
    definition: '报送期在报告期内的各张报表迟报户数之和',
  },
  statisticsAlignments: {
    ...happening,
    label: '统计对接',
    of: flow(alignments),
    definition: '报告期内与省、市科技和统计部门会商、来文、电话等对接的次数',
  },
  figuresAligned: {
    ...happening,
    label: '统计对接确认数',
    of: flow(figuresAligned),
    definition: '报告期内经对接确认口径和数值的指标个数，按确认日期',
  },
})
