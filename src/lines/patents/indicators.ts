import {
  distinct,
  flow,
  growth,
  holders,
  latestReading,
  netChange,
  perTenThousandPeople,
  pointChange,
  reading,
  share,
  stock,
} from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { cityPatentApplications, patentApplicationRank, population } from '../statistics/series.ts'
import { applications, grants, highValue, inForce, pledgeLoans, pledges } from './patent.ts'

const invention = { type: '发明' } as const
const standing = { owner: '知识产权科', areaRule: 'atPeriodEnd', better: 'more' } as const
const happening = { owner: '知识产权科', areaRule: 'atOccurrence', better: 'more' } as const

const inventionGrants = flow(grants, invention)
const inventionsInForce = stock(inForce, invention)
const highValueShare = share(stock(highValue), inventionsInForce)

export const patentIndicators = indicators('IPR', {
  patentApplications: {
    ...happening,
    label: '专利申请量',
    of: flow(applications),
    better: 'neither',
    definition: '报告期内提交的三种专利申请件数，按申请日、第一申请人所在地；只作情况反映，不设目标',
    confusedWith: '授权量；有效量',
  },
  cityPatentApplications: {
    ...happening,
    label: '全市专利申请量',
    of: reading(cityPatentApplications),
    better: 'neither',
    definition: '通报的全市三种专利申请件数，只作本区占比的分母',
  },
  patentApplicationsShareOfCity: {
    ...happening,
    label: '专利申请量占全市比重',
    of: share(flow(applications), reading(cityPatentApplications)),
    better: 'neither',
    definition: '本区专利申请量÷通报的全市专利申请量，同口径、同期间',
  },
  patentApplicationRank: {
    ...happening,
    label: '专利申请量全市位次',
    of: reading(patentApplicationRank),
    better: 'less',
    definition: '全市通报的专利申请量位次，只引用；只作情况反映',
  },
  inventionApplications: {
    ...happening,
    label: '发明专利申请量',
    of: flow(applications, invention),
    better: 'neither',
    definition: '报告期内提交的发明专利申请件数，按申请日',
  },
  patentGrants: {
    ...happening,
    label: '专利授权量',
    of: flow(grants),
    better: 'neither',
    definition: '报告期内授权公告的三种专利件数，按授权公告日、第一专利权人所在地',
    confusedWith: '共有专利重复计',
  },
  inventionGrants: {
    ...happening,
    label: '发明专利授权量',
    of: inventionGrants,
    definition: '报告期内授权公告、第一专利权人在本区的发明专利件数',
    confusedWith: '按发证日或填报日计；共有专利重复计',
  },
  inventionGrantShare: {
    ...happening,
    label: '发明专利占授权量比重',
    of: share(inventionGrants, flow(grants)),
    definition: '发明专利授权量÷专利授权量，同一期间',
  },
  inventionGrantGrowth: {
    ...happening,
    label: '发明专利授权量同比增长',
    of: growth(inventionGrants),
    definition: '发明专利授权量与上年同期相比',
  },
  patentsInForce: {
    ...standing,
    label: '有效专利',
    of: stock(inForce),
    definition: '期末维持有效的三种专利件数，失效、期满、无效的不计',
    confusedWith: '历年授权量之和',
  },
  inventionsInForce: {
    ...standing,
    label: '有效发明专利',
    of: inventionsInForce,
    definition: '期末维持有效的发明专利件数',
    confusedWith: '历年授权量之和',
  },
  inventionsInForceNet: {
    ...standing,
    label: '有效发明专利净增',
    of: netChange(inventionsInForce),
    definition: '期末有效发明专利件数减上年末件数',
    confusedWith: '当年授权量',
  },
  inventionsPerTenThousandPeople: {
    ...standing,
    label: '每万人发明专利拥有量',
    of: perTenThousandPeople(inventionsInForce, latestReading(population)),
    definition: '期末有效发明专利件数÷常住人口（万人），引用时注明人口年份',
    confusedWith: '用累计授权量；用户籍人口',
  },
  highValueInventions: {
    ...standing,
    label: '高价值发明专利',
    of: stock(highValue),
    definition: '期末有效、符合五类条件之一的发明专利件数，一件只计一次',
    confusedWith: '五类相加重复',
  },
  highValuePerTenThousandPeople: {
    ...standing,
    label: '每万人口高价值发明专利拥有量',
    of: perTenThousandPeople(stock(highValue), latestReading(population)),
    definition: '期末高价值发明专利件数÷常住人口（万人），引用时注明人口年份',
  },
  highValueShare: {
    ...standing,
    label: '高价值发明专利占有效发明专利比重',
    of: highValueShare,
    definition: '期末高价值发明专利件数÷有效发明专利件数',
  },
  highValueShareChange: {
    ...standing,
    label: '高价值发明专利占比变化',
    of: pointChange(highValueShare),
    definition: '本期末占比减上年同期末占比',
  },
  patentHolders: {
    ...standing,
    label: '有有效专利的企业',
    of: holders(inForce),
    definition: '期末作为第一专利权人持有有效专利的企业户数，按企业去重',
  },
  inventionGrantees: {
    ...happening,
    label: '获发明专利授权的企业',
    of: distinct(grants, invention),
    definition: '报告期内作为第一专利权人获发明专利授权的企业户数，按企业去重',
  },
  patentPledges: {
    ...happening,
    label: '专利质押登记',
    of: flow(pledges),
    definition: '报告期内办理质押登记的专利件数，按登记日',
  },
  patentPledgeLoans: {
    ...happening,
    label: '专利质押融资额',
    of: flow(pledgeLoans),
    definition: '报告期内专利质押登记对应的融资金额',
    confusedWith: '授信额；贷款余额',
  },
})
