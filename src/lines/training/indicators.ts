import { flow, minus, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { asked, granted, refused } from './approval.ts'
import { inspections, problemsClosed, problemsFound, toMend } from './inspection.ts'
import { approvals, licensed, onPlatform, onRoll, platformEntries, supervised, whiteListed } from './institution.ts'

const counted = { owner: '科普科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { ...counted, areaRule: 'atPeriodEnd' } as const

export const trainingIndicators = indicators('OCT', {
  trainingInstitutions: {
    ...standing,
    label: '科技类校外培训机构',
    better: 'neither',
    of: stock(onRoll),
    definition: '期末名册内没有注销的科技类校外培训机构，不论是否已审批',
    confusedWith: '持证机构',
  },
  licensedInstitutions: {
    ...standing,
    label: '持证校外培训机构',
    of: stock(licensed),
    definition: '期末已取得办学许可、没有注销的机构',
  },
  approvalsAsked: {
    ...counted,
    better: 'neither',
    label: '校外培训许可申请',
    of: flow(asked),
    definition: '报告期内机构网上提出的办学许可申请件数，按申请日期',
  },
  approvalsGranted: {
    ...counted,
    better: 'neither',
    label: '校外培训准予许可',
    of: flow(granted),
    definition: '报告期内网上申请中准予许可的件数，按许可日期',
    confusedWith: '审批校外培训机构：按名册的审批日期',
  },
  approvalsRefused: {
    ...counted,
    better: 'neither',
    label: '校外培训不予许可',
    of: flow(refused),
    definition: '报告期内不予许可的件数，按决定日期，撤销决定重新受理的不计',
  },
  institutionApprovals: {
    ...counted,
    label: '审批校外培训机构',
    of: flow(approvals),
    definition: '报告期内批准办学的机构数，按审批日期',
  },
  existingInstitutionApprovals: {
    ...counted,
    label: '存量机构审批',
    of: flow(approvals, { origin: '存量' }),
    definition: '报告期内批准办学的存量机构数，按审批日期',
  },
  existingApprovedShare: {
    ...standing,
    label: '存量机构审批完成率',
    of: share(stock(licensed, { origin: '存量' }), stock(onRoll, { origin: '存量' })),
    definition: '期末已取得办学许可的存量机构数除以名册内存量机构数',
  },
  unapprovedInstitutions: {
    ...standing,
    label: '未审批校外培训机构',
    better: 'less',
    of: minus(stock(onRoll), stock(licensed)),
    definition: '期末名册内还没有取得办学许可的机构数',
  },
  platformEntered: {
    ...counted,
    label: '入驻全国监管平台机构',
    of: flow(platformEntries),
    definition: '报告期内入驻全国校外教育培训监管与服务综合平台的机构数，按入驻日期',
  },
  platformCoverage: {
    ...standing,
    label: '全国监管平台入驻率',
    of: share(stock(onPlatform), stock(licensed)),
    definition: '期末已入驻全国监管平台的持证机构数除以持证机构数',
  },
  custodyCoverage: {
    ...standing,
    label: '校外培训资金监管覆盖率',
    of: share(stock(supervised), stock(licensed)),
    definition: '期末监管账户已开立并实际使用的持证机构数除以持证机构数，只开户没有使用的不算',
    confusedWith: '开户率',
  },
  whiteListedInstitutions: {
    ...standing,
    label: '白名单校外培训机构',
    of: stock(whiteListed),
    definition: '期末列在白名单、没有移出的机构数',
  },
  trainingInspections: {
    ...counted,
    label: '校外培训检查',
    of: flow(inspections),
    definition: '报告期内检查校外培训机构的次数，一次检查一家机构计一次',
  },
  specialInspections: {
    ...counted,
    label: '校外培训专项检查',
    of: flow(inspections, { kind: '专项检查' }),
    definition: '报告期内专项检查的次数',
  },
  trainingProblems: {
    ...counted,
    label: '校外培训检查发现问题',
    better: 'neither',
    of: flow(problemsFound),
    definition: '报告期内检查发现的问题个数，按检查日期',
  },
  trainingProblemsClosed: {
    ...counted,
    label: '校外培训问题整改到位',
    of: flow(problemsClosed),
    definition: '报告期内复查确认整改到位的问题个数，按整改完成日期',
  },
  trainingToMend: {
    ...standing,
    label: '校外培训整改中',
    better: 'less',
    of: stock(toMend),
    definition: '期末责令改正、尚未整改到位的检查次数',
  },
})
