import { distinct, flow, growth, holders, pointChange, share } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { awardMatched, awardsWon } from './award.ts'
import { banned } from './ban.ts'
import { budgeted } from './budget.ts'
import { recovered, toRecover, writtenOff } from './clawback.ts'
import { approved, claimed, paid, returned } from './payment.ts'
import { committed, publicised } from './stages.ts'
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
  fundsBudgeted: {
    ...ours,
    label: '科技资金预算额',
    of: flow(budgeted, {}, 'belongsTo'),
    better: 'neither',
    definition: '预算年度批复的科技资金预算，含年中调整，按预算年度',
    confusedWith: '财政科技支出、下达数',
  },
  fundsBudgetedPostSubsidy: {
    ...ours,
    label: '后补助预算占比',
    of: share(flow(budgeted, { instrument: ['后补助', '奖励'] }, 'belongsTo'), flow(budgeted, {}, 'belongsTo')),
    better: 'neither',
    definition: '预算年度后补助和奖励预算÷科技资金预算额',
  },
  fundsCommitted: {
    ...ours,
    label: '政策资金决策额',
    of: flow(committed),
    better: 'neither',
    definition: '报告期内经集体决策的奖补金额，按决策日期，未批准的也在内',
    confusedWith: '审定额、兑付额',
  },
  fundsPublicised: {
    ...ours,
    label: '政策资金公示额',
    of: flow(publicised),
    better: 'neither',
    definition: '报告期内列入公示的奖补金额，按列入公示的日期',
    confusedWith: '审定额、兑付额',
  },
  fundsCommittedOfBudget: {
    ...ours,
    label: '预算年度决策率',
    of: share(flow(committed, {}, 'belongsTo'), flow(budgeted, {}, 'belongsTo')),
    better: 'neither',
    definition: '同一年度奖补决策额÷科技资金预算额',
  },
  fundsBudgetExecution: {
    ...ours,
    label: '科技资金预算执行率',
    of: share(flow(paid, {}, 'belongsTo'), flow(budgeted, {}, 'belongsTo')),
    definition: '同一年度兑付额÷科技资金预算额',
    confusedWith: '支出进度',
  },
  bannedFirms: {
    ...ours,
    label: '限制申报单位',
    of: holders(banned),
    better: 'less',
    definition: '期末在限制申报名单上的单位户数，同一单位多个原因只计一户',
  },
  clawbackDue: {
    ...ours,
    label: '应追回资金',
    of: flow(toRecover),
    better: 'neither',
    definition: '报告期内决定追回的本金和约定利息，按决定日期',
    confusedWith: '退票退回的资金',
  },
  clawbackRecovered: {
    ...ours,
    label: '已追回资金',
    of: flow(recovered),
    better: 'neither',
    definition: '报告期内追回到账的金额，按到账日期',
  },
  clawbackWrittenOff: {
    ...ours,
    label: '核销资金',
    of: flow(writtenOff),
    better: 'less',
    definition: '报告期内按规定核销、不再追回的金额，按核销日期',
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
  awardsWon: {
    owner: '规划科',
    areaRule: 'atOccurrence',
    better: 'more',
    label: '科技奖励获奖数',
    of: flow(awardsWon),
    definition: '报告期内公布的国家、省、市、区科技奖励获奖项目数，按公布日期，一个项目在区内计一项',
  },
  provincialAwards: {
    owner: '规划科',
    areaRule: 'atOccurrence',
    better: 'more',
    label: '省级以上科技奖励',
    of: flow(awardsWon, { awardLevel: ['国家', '省'] }),
    definition: '报告期内公布的国家和省科技奖励获奖项目数，按公布日期',
  },
  awardsMatched: {
    owner: '规划科',
    areaRule: 'atOccurrence',
    better: 'neither',
    label: '科技奖励配套额',
    of: flow(awardMatched),
    definition: '报告期内兑付的科技奖励配套金额，按兑付日期；经奖补兑付流程办理的在兑付额里，不在这里重复登记',
    confusedWith: '奖补兑付额',
  },
})
