import { distinct, flow, latestReading, per, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { awarded } from '../activities/honour.ts'
import * as of from '../statistics/series.ts'
import { cooperations } from './cooperation.ts'
import { refundMoney, refunds } from './refund.ts'

const quoted = { owner: '综合科', areaRule: 'published', better: 'more' } as const

export const employmentIndicators = indicators('EMP', {
  welfarePosts: {
    ...quoted,
    label: '城乡公益性岗位',
    of: latestReading(of.welfarePosts),
    definition: '年初至期末开发的城乡公益性岗位数，引用人社部门数',
  },
  graduatesEmployed: {
    ...quoted,
    label: '帮助高校毕业生就业创业',
    of: latestReading(of.graduatesEmployed),
    definition: '年初至期末帮助就业创业的高校毕业生人数，引用人社部门数',
  },
  startupLoans: {
    ...quoted,
    label: '创业担保贷款',
    of: latestReading(of.startupLoans),
    definition: '年初至期末发放的创业担保贷款额，引用人社部门数',
    confusedWith: '贷款余额',
  },
  startupLoanJobs: {
    ...quoted,
    label: '创业担保贷款带动就业',
    of: latestReading(of.startupLoanJobs),
    definition: '年初至期末创业担保贷款扶持和带动就业的人数，引用人社部门数',
  },
  startupLoanPerJob: {
    ...quoted,
    label: '人均创业担保贷款',
    of: per(latestReading(of.startupLoans), latestReading(of.startupLoanJobs)),
    better: 'neither',
    decimals: 2,
    definition: '创业担保贷款÷带动就业人数，同一期的两个引用数，用来看两个数配不配',
  },
  stabilityFirms: {
    ...quoted,
    label: '稳岗返还企业',
    of: latestReading(of.stabilityFirms),
    definition: '年初至期末享受稳岗返还的企业户数，引用人社部门数',
  },
  stabilityMoney: {
    ...quoted,
    label: '稳岗返还资金',
    of: latestReading(of.stabilityMoney),
    definition: '年初至期末发放的稳岗返还资金，引用人社部门数',
  },
  stabilityStaff: {
    ...quoted,
    label: '稳岗返还惠及职工',
    of: latestReading(of.stabilityStaff),
    definition: '年初至期末稳岗返还惠及的职工人数，引用人社部门数',
  },
  stabilityFirmsListed: {
    ...quoted,
    areaRule: 'atOccurrence',
    label: '稳岗返还名单企业',
    of: distinct(refunds, { refundKind: '稳岗返还' }),
    definition: '报告期内发放名单上的稳岗返还企业，按户去重，可按街道分开；合计以人社部门数为准',
    confusedWith: '稳岗返还企业（人社部门数）',
  },
  stabilityMoneyListed: {
    ...quoted,
    areaRule: 'atOccurrence',
    label: '稳岗扩岗名单资金',
    of: flow(refundMoney),
    shownIn: '万元',
    definition: '报告期内名单上的稳岗返还、扩岗补助等资金，可按类别和街道分开',
    confusedWith: '稳岗返还资金（人社部门数）',
  },
  commerceCooperations: {
    ...quoted,
    areaRule: 'atPeriodEnd',
    label: '电商合作',
    of: stock(cooperations),
    definition: '期末在合作期内的电商平台、供应链、营销等合作数',
  },
  ecommerceCounties: {
    ...quoted,
    label: '电商进农村综合示范覆盖率',
    of: share(latestReading(of.ecommerceCounties), latestReading(of.counties)),
    decimals: 1,
    definition: '省级以上电子商务进农村综合示范县（区）数÷县（区）数，引用商务部门数',
  },
  ecommerceBrands: {
    ...quoted,
    areaRule: 'atOccurrence',
    label: '入选农产品电商品牌',
    of: flow(awarded, { kind: '农产品电商品牌' }),
    definition: '报告期内入选的农产品电商品牌数，按授予日期',
  },
})
