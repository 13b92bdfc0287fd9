import { distinct, flow, growth, pointChange, share } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { approved, claimed, paid, returned } from './payment.ts'
import { arrived, granted } from './upperFund.ts'

const ours = { owner: '规划科', areaRule: 'atOccurrence', better: 'more' } as const
const paidWithoutApplication = share(flow(paid, { noApplication: '是' }), flow(paid))

export const fundIndicators = indicators('POL', {
  fundsClaimed: {
    ...ours,
    label: '政策资金申报额',
    of: flow(claimed),
    better: 'neither',
    definition: '报告期内受理的奖补申报金额，按申报日期',
  },
  fundsApproved: {
    ...ours,
    label: '政策资金审定额',
    of: flow(approved),
    better: 'neither',
    definition: '报告期内审定的奖补金额，按审定日期，尚未支付的也在内',
    confusedWith: '兑付额',
  },
  fundsPaid: {
    ...ours,
    label: '政策资金兑付额',
    of: flow(paid),
    proxies: ['fundsApproved'],
    definition: '报告期内实际支付到单位账户的金额，退回的在退回日冲减',
    confusedWith: '下达数、审定数、公示数',
  },
  fundsPaidFirms: {
    ...ours,
    label: '政策资金兑付户数',
    of: distinct(paid, {}, 'occurrence', '户'),
    definition: '报告期内收到政策资金且未全额退回的单位，按单位去重',
    confusedWith: '奖补事项数',
  },
  fundsPaidGrowth: {
    ...ours,
    label: '政策资金兑付额同比增长',
    of: growth(flow(paid)),
    definition: '政策资金兑付额与上年同期相比',
  },
  fundsPaidByPolicyYear: {
    ...ours,
    label: '政策年度兑付额',
    of: flow(paid, {}, 'belongsTo'),
    definition: '按奖补所属政策年度计的兑付额，跨年支付仍归属政策年度',
    confusedWith: '按支付日期计的兑付额',
  },
  fundsPaidOfApproved: {
    ...ours,
    label: '政策年度兑付率',
    of: share(flow(paid, {}, 'belongsTo'), flow(approved, {}, 'belongsTo')),
    definition: '同一政策年度兑付额÷审定额',
  },
  fundsPaidDistrict: {
    ...ours,
    label: '区级政策资金兑付额',
    of: flow(paid, { level: '区' }),
    definition: '报告期内由区级财政承担的兑付额，退回的冲减',
  },
  fundsPaidUpper: {
    ...ours,
    label: '上级政策资金兑付额',
    of: flow(paid, { level: ['中央', '省', '市'] }),
    definition: '报告期内由中央、省、市级资金承担的兑付额，退回的冲减',
    confusedWith: '争取上级资金',
  },
  fundsPaidWithoutApplication: {
    ...ours,
    label: '免申即享兑付额',
    of: flow(paid, { noApplication: '是' }),
    definition: '报告期内以免申即享方式兑付的金额',
  },
  fundsWithoutApplicationShare: {
    ...ours,
    label: '免申即享占兑付额比重',
    of: paidWithoutApplication,
    definition: '免申即享兑付额÷政策资金兑付额，同一期间',
  },
  fundsWithoutApplicationShareChange: {
    ...ours,
    label: '免申即享占比变化',
    of: pointChange(paidWithoutApplication),
    definition: '本期占比减上年同期占比',
  },
  fundsReturned: {
    ...ours,
    label: '政策资金退回额',
    of: flow(returned),
    better: 'less',
    definition: '报告期内因账户错误等退回的金额，按退回日期，已从兑付额中冲减',
  },
  upperFunds: {
    ...ours,
    label: '争取上级科技资金（文件额）',
    of: flow(granted),
    definition: '报告期内上级文件明确给本区及区内单位的金额，按文件日期',
    confusedWith: '立项总投资；与到位额相加',
  },
  upperFundsNational: {
    ...ours,
    label: '争取中央科技资金（文件额）',
    of: flow(granted, { level: '中央' }),
    definition: '上级资金文件额中的中央资金',
  },
  upperFundsProvincial: {
    ...ours,
    label: '争取省级科技资金（文件额）',
    of: flow(granted, { level: '省' }),
    definition: '上级资金文件额中的省级资金',
  },
  upperFundsArrived: {
    ...ours,
    label: '上级科技资金到位额',
    of: flow(arrived),
    definition: '报告期内上级资金实际到账的金额，按到账日期',
    confusedWith: '文件额',
  },
  upperFundsArrivalRate: {
    ...ours,
    label: '上级科技资金到位率',
    of: share(flow(arrived, {}, 'belongsTo'), flow(granted, {}, 'belongsTo')),
    definition: '同一资金年度到位额÷文件额',
  },
})
