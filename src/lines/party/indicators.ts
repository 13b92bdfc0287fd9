import { flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { sites, sitesNamed, sitesStanding } from './partySite.ts'
import { firmsServed, partyAttendance, partySessions } from './partyWork.ts'
import { risks } from './risk.ts'

const counted = { owner: '综合科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { ...counted, areaRule: 'atPeriodEnd' } as const

export const partyIndicators = indicators('PTY', {
  partySessions: {
    ...counted,
    label: '党建工作场次',
    of: flow(partySessions),
    definition: '报告期内各类党建工作的场次，可按类别分开',
  },
  partyAttendance: {
    ...counted,
    label: '党建工作参加人次',
    of: flow(partyAttendance),
    definition: '报告期内各类党建工作的参加人次，没有填人次的不计',
  },
  partyStudies: {
    ...counted,
    label: '党建学习贯彻',
    of: flow(partySessions, { partyKind: '学习贯彻' }),
    definition: '报告期内理论学习、党课等学习贯彻的场次',
  },
  partyDays: {
    ...counted,
    label: '主题党日',
    of: flow(partySessions, { partyKind: '主题党日' }),
    definition: '报告期内主题党日的场次',
  },
  partyForums: {
    ...counted,
    label: '年轻干部创新论坛',
    of: flow(partySessions, { partyKind: '创新论坛' }),
    definition: '报告期内创新论坛的场次，只记议题不记发言人',
  },
  partyProjectSessions: {
    ...counted,
    label: '党建项目活动',
    of: flow(partySessions, { partyKind: ['党建项目', '主题活动'] }),
    definition: '报告期内党建项目和主题活动的场次',
  },
  integritySessions: {
    ...counted,
    label: '党风廉政教育',
    of: flow(partySessions, { partyKind: ['廉政教育', '廉政谈话', '作风建设'] }),
    definition: '报告期内廉政教育、廉政谈话、作风建设的场次',
  },
  integrityRisks: {
    ...standing,
    better: 'neither',
    label: '在控廉政风险点',
    of: stock(risks),
    definition: '期末没有消除的廉政风险点数，可按等级分开',
  },
  partyServedFirms: {
    ...counted,
    label: '党建送服务企业',
    of: flow(firmsServed, { partyKind: '送服务' }),
    definition: '报告期内送服务、送政策、送温暖到企业的家次，同一家送两次计两次',
  },
  carrierBranches: {
    ...standing,
    label: '双创平台党支部',
    of: stock(sites, { siteKind: '双创平台党支部' }),
    definition: '期末建在孵化器、众创空间等双创平台的党支部数',
  },
  pioneerPosts: {
    ...standing,
    label: '有效先锋岗和示范岗',
    of: stock(sitesStanding, { siteKind: ['科技先锋岗', '亲清示范岗'] }),
    definition: '期末已命名、没有撤销的科技先锋岗和亲清示范岗数，没有填命名级别的不计',
  },
  newPioneerPosts: {
    ...counted,
    label: '新命名先锋岗和示范岗',
    of: flow(sitesNamed, { siteKind: ['科技先锋岗', '亲清示范岗'] }),
    definition: '报告期内命名的科技先锋岗和亲清示范岗数，按命名日期',
  },
})
