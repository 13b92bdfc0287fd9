import { distinct, flow, holders, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { formReviewed } from './application.ts'
import { slotsBooked, slotsOffered } from './clinicSlot.ts'
import { scenariosDone, scenariosExplored, scenariosRecognised } from './digitalScenario.ts'
import { ledgersChecked } from './guidance.ts'
import { surveyed } from './innovationSurvey.ts'
import { classGuided, classified } from './keyEnterprise.ts'
import { ownCandidates, ownHeld, ownRecognised } from './ownTitle.ts'
import { valid } from './recognition.ts'
import { applied } from './stages.ts'
import { incomeTaxRelieved, superDeducted } from './taxRelief.ts'

const happening = { owner: '高新科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '高新科', areaRule: 'atPeriodEnd', better: 'more' } as const
const national = { title: '科技型中小企业' } as const
const larger = { firmSize: ['大型', '中型'] } as const

/** What the section does for firms beside the high-tech title: own titles, clinic, classes, surveys, tax. */
export const toolIndicators = indicators('ENT', {
  ownTitleCandidates: {
    ...standing,
    label: '自定称号候选企业',
    of: holders(ownCandidates),
    definition: '期末列为自定称号候选、还没有认定的企业户数，按企业去重，可按称号分列',
  },
  newOwnTitles: {
    ...happening,
    label: '新认定自定称号',
    of: flow(ownRecognised),
    definition: '报告期内认定的自定称号户数，按认定日期，一家企业几个称号计几次',
    confusedWith: '有效自定称号企业',
  },
  ownTitleFirms: {
    ...standing,
    label: '有效自定称号企业',
    of: holders(ownHeld),
    definition: '期末持有有效自定称号的企业户数，按企业去重，可按称号分列',
  },
  techSmeApplicants: {
    ...happening,
    label: '科技型中小企业提交评价',
    of: distinct(applied, national, 'belongsTo'),
    definition: '评价年度内提交科技型中小企业信息表的企业户数，同一年度几批提交的计一户',
    confusedWith: '科技型中小企业入库',
  },
  techSmesFormReviewed: {
    ...happening,
    label: '科技型中小企业形式审查',
    of: distinct(formReviewed, national),
    definition: '报告期内作过形式审查的企业户数，通过和退回都计，按户去重',
  },
  techSmesReturned: {
    ...happening,
    label: '科技型中小企业形式审查退回',
    of: distinct(formReviewed, { ...national, formReview: '退回' }),
    better: 'less',
    definition: '报告期内形式审查退回的企业户数，退回后又通过的也计在内',
  },
  clinicSlotsOffered: {
    ...happening,
    label: '专家门诊时段',
    of: flow(slotsOffered),
    definition: '报告期内开放的专家门诊时段数，按门诊日期',
  },
  clinicSlotsBooked: {
    ...happening,
    label: '专家门诊预约',
    of: flow(slotsBooked),
    definition: '报告期内有企业预约、没有取消的专家门诊时段数，按门诊日期',
    confusedWith: '申报会诊：会诊以实际看诊为准',
  },
  clinicBookedShare: {
    ...happening,
    label: '专家门诊预约率',
    of: share(flow(slotsBooked), flow(slotsOffered)),
    definition: '报告期内预约的门诊时段÷开放的门诊时段',
  },
  largerFirmsClassified: {
    ...happening,
    label: '分类指导大中型企业',
    of: distinct(classified, larger, 'belongsTo'),
    definition: '分类年度内建档分类的大中型企业户数，按户去重，可按类别分列',
  },
  largerFirmsGuidedShare: {
    ...happening,
    label: '大中型企业分类指导覆盖率',
    of: share(distinct(classGuided, larger, 'belongsTo'), distinct(classified, larger, 'belongsTo')),
    definition: '分类年度内已经上门指导的大中型企业户数÷建档分类的大中型企业户数',
  },
  innovationSurveyed: {
    ...happening,
    label: '创新调查企业',
    of: distinct(surveyed),
    definition: '报告期内调查过创新瓶颈的企业户数，按户去重',
  },
  bottlenecksFound: {
    ...happening,
    label: '企业创新瓶颈',
    of: flow(surveyed, {
      bottleneck: ['缺资金', '缺人才', '缺技术', '缺设备平台', '缺市场', '不懂政策', '管理制度'],
    }),
    better: 'neither',
    definition: '报告期内调查到的创新瓶颈数，一家企业几个瓶颈计几个，可按瓶颈分列',
    confusedWith: '创新调查企业户数',
  },
  ledgersChecked: {
    ...happening,
    label: '研发辅助账检查',
    of: distinct(ledgersChecked),
    definition: '报告期内上门检查过研发辅助账的企业户数，按户去重',
  },
  ledgersRegularShare: {
    ...happening,
    label: '研发辅助账规范率',
    of: share(distinct(ledgersChecked, { ledgerState: '已建且规范' }), distinct(ledgersChecked)),
    definition: '报告期内检查为已建且规范的企业户数÷检查过的企业户数',
  },
  taxRelievedFirms: {
    ...happening,
    label: '享受高企所得税减免企业',
    of: distinct(incomeTaxRelieved, {}, 'belongsTo'),
    use: 'statistics',
    definition: '所得税年度内享受高新技术企业所得税减免的企业户数，按税务部门提供的分户数据',
    confusedWith: '有效期内高新技术企业',
  },
  taxRelievedShare: {
    ...happening,
    label: '高企所得税减免受惠面',
    of: share(distinct(incomeTaxRelieved, {}, 'belongsTo'), holders(valid, { title: '高新技术企业' })),
    use: 'statistics',
    yearly: true,
    definition: '所得税年度内享受减免的企业户数÷年末有效期内高新技术企业户数',
  },
  superDeductedFirms: {
    ...happening,
    label: '享受研发费用加计扣除企业（分户）',
    of: distinct(superDeducted, {}, 'belongsTo'),
    use: 'statistics',
    definition: '所得税年度内享受研发费用加计扣除的企业户数，按税务部门提供的分户数据',
    confusedWith: '税务部门公布的总户数',
  },
  superDeductedByFirm: {
    ...happening,
    label: '研发费用加计扣除额（分户合计）',
    of: flow(superDeducted, {}, 'belongsTo'),
    use: 'statistics',
    definition: '所得税年度内分户数据中的加计扣除额合计，与税务部门公布的总数对照',
    confusedWith: '税务部门公布的总额',
  },
  scenariosExplored: {
    ...standing,
    label: '在建数字化应用场景',
    of: stock(scenariosExplored),
    definition: '期末已启动、还没有建成或终止的数字化应用场景个数，可按场景环节分列',
    confusedWith: '建成数字化应用场景',
  },
  scenariosDone: {
    ...happening,
    label: '建成数字化应用场景',
    of: flow(scenariosDone),
    definition: '报告期内建成投用的数字化应用场景个数，按建成日期',
  },
  scenarioFirms: {
    ...happening,
    label: '建成数字化应用场景企业',
    of: distinct(scenariosDone),
    definition: '报告期内有数字化应用场景建成的企业户数，按户去重',
    confusedWith: '建成数字化应用场景',
  },
  scenariosRecognised: {
    ...happening,
    label: '认定数字化应用场景',
    of: flow(scenariosRecognised),
    definition: '报告期内被各级认定的数字化应用场景个数，按认定日期',
  },
})
