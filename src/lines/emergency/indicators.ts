import { distinct, flow, holders, share } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { closed } from '../service/request.ts'
import { visits } from '../service/visit.ts'
import { conditionChecks, conditionsLacking } from './conditionCheck.ts'
import { donatedValue, donations } from './donation.ts'
import { resumed, returned, toResume } from './resumption.ts'

const happening = { owner: '综合科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '综合科', areaRule: 'atPeriodEnd', better: 'more' } as const
const core = { core: '规上高新技术企业' } as const
const issued = { matter: '运输通行', outcome: '已解决' } as const

export const emergencyIndicators = indicators('EMG', {
  firmsToResume: {
    ...standing,
    label: '应复工企业',
    of: holders(toResume),
    better: 'neither',
    definition: '期末复工台账名单内的企业户数，按户去重',
  },
  resumedFirms: {
    ...standing,
    label: '已复工企业',
    of: holders(resumed),
    definition: '期末已实际复工、没有再次停工的企业户数',
    confusedWith: '计划复工、已备案企业',
  },
  resumptionRate: {
    ...standing,
    label: '复工率',
    of: share(holders(resumed), holders(toResume)),
    definition: '期末已复工企业户数÷名单内应复工企业户数',
    confusedWith: '返岗率',
  },
  coreResumptionRate: {
    ...standing,
    label: '规上高新技术企业复工率',
    of: share(holders(resumed, core), holders(toResume, core)),
    definition: '期末已复工的规上高新技术企业户数÷名单内规上高新技术企业户数',
  },
  staffReturned: {
    ...happening,
    label: '复工返岗人数',
    of: flow(returned),
    definition: '报告期内复工企业已返岗的人数，按复工日期',
  },
  conditionChecks: {
    ...happening,
    label: '复工条件核查',
    of: flow(conditionChecks),
    definition: '报告期内核查的次数，一家核查两次计两次',
  },
  conditionCheckedFirms: {
    ...happening,
    label: '复工条件核查企业',
    of: distinct(conditionChecks),
    definition: '报告期内核查过的企业户数，按户去重',
  },
  firmsLackingConditions: {
    ...standing,
    label: '条件待整改企业',
    of: holders(conditionsLacking),
    better: 'less',
    definition: '期末核查没有全部符合、尚未整改完成的企业户数',
  },
  transportPasses: {
    ...happening,
    label: '办成物资运输通行证',
    of: flow(closed, issued),
    definition: '报告期内诉求类别为运输通行、办理结果为已解决的件数',
  },
  transportPassFirms: {
    ...happening,
    label: '办成物资运输通行证企业',
    of: distinct(closed, issued),
    definition: '报告期内办成运输通行的企业户数，按户去重',
  },
  resumptionHelpFirms: {
    ...happening,
    label: '复工帮扶企业',
    of: distinct(visits, { purpose: '复工帮扶' }),
    definition: '报告期内以复工帮扶为目的走访过的企业户数，按户去重',
  },
  donations: {
    ...happening,
    label: '企业捐赠',
    of: flow(donations),
    definition: '报告期内企业捐赠的次数，一次捐几样分别计',
  },
  donorFirms: {
    ...happening,
    label: '捐赠企业',
    of: distinct(donations),
    definition: '报告期内捐赠过的企业户数，按户去重',
  },
  donatedValue: {
    ...happening,
    label: '企业捐赠价值',
    of: flow(donatedValue),
    shownIn: '万元',
    definition: '报告期内有作价的捐赠价值之和，没有作价的物资不计',
  },
})
