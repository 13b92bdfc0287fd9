import { flow, plus, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { fundsInPlan, plannedFunds, plannedProjects, projectsInPlan } from './annualPlan.ts'
import { callsPublished } from './call.ts'
import {
  challengeSupport,
  challengeValue,
  contracted,
  converted,
  judged,
  matched,
  needsCollected,
  published,
} from './challenge.ts'
import { nodesDue, nodesLate, nodesMet, projectPaid } from './milestone.ts'
import {
  bids,
  grants,
  investments,
  markedProjects,
  projectsAccepted,
  projectsApplied,
  projectsEnding,
  projectsEstablished,
  projectsExamined,
  projectsExtended,
  projectsOverdue,
  projectsRecommended,
  projectsRunning,
  racersOut,
  surplus,
} from './project.ts'
import { changesApproved } from './projectChange.ts'
import { projectMeetings } from './projectMeeting.ts'

const happening = { owner: '规划科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '规划科', areaRule: 'atPeriodEnd', better: 'more' } as const

const own = { level: '区' } as const
const upper = { level: ['国家', '省', '市'] } as const
const provincialUp = { level: ['国家', '省'] } as const
/** The ends of a project that was carried through; 不通过 and 终止 are not among them. */
const carriedThrough = { conclusion: ['通过', '结题'] } as const

const life = indicators('PRJ', {
  projectCalls: {
    ...happening,
    label: '项目申报通知',
    better: 'neither',
    of: flow(callsPublished),
    definition: '报告期内印发和转发的项目申报通知数，按印发日期',
  },
  projectsApplied: {
    ...happening,
    label: '科技计划项目申报',
    of: flow(projectsApplied),
    definition: '报告期内申报各级科技计划的项目数，按申报日期，含揭榜申请',
    confusedWith: '推荐数、立项数',
  },
  projectsRecommended: {
    ...happening,
    label: '推荐上级科技项目',
    of: flow(projectsRecommended, upper),
    definition: '报告期内推荐上报国家、省、市的项目数，按推荐日期',
    confusedWith: '获批立项数',
  },
  provincialRecommended: {
    ...happening,
    label: '推荐省级以上科技项目',
    of: flow(projectsRecommended, provincialUp),
    definition: '报告期内推荐上报国家、省的项目数',
  },
  projectsEstablished: {
    ...happening,
    label: '科技计划项目立项',
    of: flow(projectsEstablished),
    proxies: ['projectsApplied'],
    definition: '报告期内各级立项的项目数，按立项文件日期',
    confusedWith: '推荐当立项',
  },
  ownProjects: {
    ...happening,
    label: '本级科技计划项目立项',
    of: flow(projectsEstablished, own),
    definition: '报告期内本级立项的项目数，按立项文件日期',
  },
  upperProjects: {
    ...happening,
    label: '获批上级科技项目',
    of: flow(projectsEstablished, upper),
    proxies: ['projectsRecommended'],
    definition: '报告期内获国家、省、市立项的项目数，按上级文件日期',
    confusedWith: '推荐上报数',
  },
  provincialProjects: {
    ...happening,
    label: '获批省级以上科技项目',
    of: flow(projectsEstablished, provincialUp),
    definition: '报告期内获国家、省立项的项目数，按上级文件日期',
  },
  projectGrants: {
    ...happening,
    label: '科技计划项目资助额',
    of: flow(grants),
    definition: '报告期内立项文件所列财政资助额，已拨付额另列',
    confusedWith: '总投资当资助；已拨当资助',
  },
  ownProjectGrants: {
    ...happening,
    label: '本级科技计划项目资助额',
    of: flow(grants, own),
    definition: '报告期内本级立项文件所列财政资助额',
  },
  projectInvestment: {
    ...happening,
    label: '科技计划项目总投资',
    of: flow(investments),
    definition: '报告期内立项项目的总投资，含单位自筹',
    confusedWith: '财政资助额',
  },
  majorProjects: {
    ...happening,
    label: '重大科技项目立项',
    of: flow(projectsEstablished, { category: '重大科技项目' }),
    definition: '报告期内立项的重大科技项目数',
  },
  keyProjects: {
    ...happening,
    label: '重点研发项目立项',
    of: flow(projectsEstablished, { category: '重点研发' }),
    definition: '报告期内立项的重点研发项目数',
  },
  industrialKeyProjects: {
    ...happening,
    label: '产业关键技术攻关项目立项',
    of: flow(projectsEstablished, { category: '产业关键技术攻关' }),
    definition: '报告期内立项的产业关键技术攻关项目数',
  },
  majorInnovationProjects: {
    ...happening,
    label: '重大科技创新项目立项',
    of: flow(projectsEstablished, { category: '重大科技创新' }),
    definition: '报告期内立项的重大科技创新项目数',
  },
  majorKeyTechProjects: {
    ...happening,
    label: '重大关键技术攻关项目立项',
    of: flow(projectsEstablished, { category: '重大关键技术攻关' }),
    definition: '报告期内立项的重大关键技术攻关项目数',
  },
  specialProjects: {
    ...happening,
    label: '省级以上科技重大专项立项',
    of: flow(projectsEstablished, { category: '科技重大专项', ...provincialUp }),
    definition: '报告期内获批的国家、省科技重大专项项目数',
  },
  openBidProjects: {
    ...happening,
    label: '揭榜挂帅项目立项',
    of: flow(projectsEstablished, { mode: '揭榜挂帅' }),
    definition: '报告期内以揭榜挂帅方式立项的项目数',
    confusedWith: '发榜数、揭榜数',
  },
  raceProjects: {
    ...happening,
    label: '赛马制项目立项',
    of: flow(projectsEstablished, { mode: '赛马制' }),
    definition: '报告期内以赛马制立项的项目数，同题的各队分别计',
  },
  runningProjects: {
    ...standing,
    label: '在研科技项目',
    better: 'neither',
    of: stock(projectsRunning),
    definition: '期末已立项、没有验收、结题、终止和退出的项目数',
  },
  endingProjects: {
    ...happening,
    label: '到期科技项目',
    better: 'neither',
    of: flow(projectsEnding),
    definition: '报告期内执行期满的项目数，批准延期的按延期后的日期',
    confusedWith: '应验收数',
  },
  acceptedProjects: {
    ...happening,
    label: '验收科技项目',
    of: flow(projectsAccepted, carriedThrough),
    definition: '报告期内验收通过和同意结题的项目数，按验收日期',
    confusedWith: '申请验收数；不通过和终止不计',
  },
  failedProjects: {
    ...happening,
    label: '验收不通过和终止项目',
    better: 'less',
    of: flow(projectsAccepted, { conclusion: ['不通过', '终止'] }),
    definition: '报告期内验收不通过和终止的项目数',
  },
  passShare: {
    ...happening,
    label: '验收通过率',
    of: share(flow(projectsAccepted, { conclusion: '通过' }), flow(projectsAccepted)),
    definition: '报告期内验收通过项目数÷办结（通过、结题、不通过、终止）项目数',
  },
  extendedProjects: {
    ...happening,
    label: '延期科技项目',
    better: 'less',
    of: flow(projectsExtended),
    definition: '报告期内批准延期的项目数，按批复日期',
  },
  overdueProjects: {
    ...standing,
    label: '逾期未验收项目',
    better: 'less',
    of: stock(projectsOverdue),
    definition: '期末过了应验收日期（没有写明的为期满后3个月）仍未验收的项目数',
    confusedWith: '到期项目',
  },
  examinedProjects: {
    ...happening,
    label: '中期检查项目',
    of: flow(projectsExamined),
    definition: '报告期内做了中期检查的项目数',
  },
  projectChanges: {
    ...happening,
    label: '批复项目变更',
    better: 'neither',
    of: flow(changesApproved),
    definition: '报告期内批复的项目变更数，按批复日期',
  },
  projectSurplus: {
    ...happening,
    label: '项目结余资金',
    better: 'less',
    of: flow(surplus),
    definition: '报告期内验收项目审计认定的财政结余资金',
  },
  projectMeetings: {
    ...happening,
    label: '项目论证',
    better: 'neither',
    of: flow(projectMeetings),
    definition: '报告期内座谈、集中论证、答辩、考察、预算核定和现场办公次数',
  },
  reviewMeetings: {
    ...happening,
    label: '集中论证评审',
    better: 'neither',
    of: flow(projectMeetings, { kind: '集中论证评审' }),
    definition: '报告期内集中论证评审次数',
  },
  projectForums: {
    ...happening,
    label: '项目座谈会',
    better: 'neither',
    of: flow(projectMeetings, { kind: '座谈会' }),
    definition: '报告期内就项目召开的座谈会次数',
  },
  plannedProjects: {
    ...happening,
    label: '年度计划安排项目',
    better: 'neither',
    of: flow(plannedProjects, {}, 'belongsTo'),
    definition: '当年年度项目计划各类别安排的项目数之和，按计划年度',
  },
  plannedFunds: {
    ...happening,
    label: '年度计划安排资金',
    better: 'neither',
    of: flow(plannedFunds, {}, 'belongsTo'),
    definition: '当年年度项目计划各类别立项资金之和，按计划年度',
  },
  planCarriedOut: {
    ...happening,
    label: '年度项目计划落实率',
    of: share(flow(projectsInPlan, {}, 'belongsTo'), flow(plannedProjects, {}, 'belongsTo')),
    definition: '列入年度计划的项目数÷计划安排的项目数',
  },
})

const challenges = indicators('PRJ', {
  needsCollected: {
    ...happening,
    label: '征集技术需求',
    of: flow(needsCollected),
    definition: '报告期内征集的技术需求项数，全年常态，按征集日期',
    confusedWith: '发榜数',
  },
  needsConverted: {
    ...happening,
    label: '转办技术需求',
    of: flow(converted),
    definition: '报告期内转产学研对接、申报指南或上级榜单的技术需求项数',
  },
  challengesPublished: {
    ...happening,
    label: '揭榜挂帅榜单',
    of: flow(published),
    definition: '报告期内发布的榜单项数，按发榜日期',
    confusedWith: '发榜当揭榜',
  },
  challengesMatched: {
    ...happening,
    label: '榜单揭榜',
    of: flow(matched),
    definition: '报告期内揭榜成功的榜单项数，一个榜单计一次',
    confusedWith: '揭榜申请数',
  },
  challengeBids: {
    ...happening,
    label: '揭榜申请',
    of: flow(bids),
    definition: '报告期内针对榜单提交的申请数，同一榜单几家申请分别计',
  },
  challengesContracted: {
    ...happening,
    label: '榜单签约',
    of: flow(contracted),
    definition: '报告期内签订攻关合同的榜单项数，按签约日期',
  },
  challengeValue: {
    ...happening,
    label: '榜单签约额',
    of: flow(challengeValue),
    definition: '报告期内榜单签约的合同金额，财政支持另列',
    confusedWith: '榜单金额、财政支持',
  },
  challengeSupport: {
    ...happening,
    label: '榜单财政支持额',
    of: flow(challengeSupport),
    definition: '报告期内签约榜单的财政支持金额',
  },
  challengesSolved: {
    ...happening,
    label: '攻克榜单',
    of: flow(judged, { solved: '攻克' }),
    definition: '报告期内结果认定为攻克的榜单项数',
  },
  racersOut: {
    ...happening,
    label: '赛马退出项目',
    better: 'neither',
    of: flow(racersOut),
    definition: '报告期内阶段评比后退出的项目数，尽职的不计不良',
  },
})

const nodes = indicators('PRJ', {
  projectPaid: {
    ...happening,
    label: '科技项目资金拨付',
    of: flow(projectPaid),
    definition: '报告期内按节点拨付的项目资金，按拨付日期',
    confusedWith: '资助额',
  },
  postSubsidies: {
    ...happening,
    label: '项目后补助',
    of: flow(projectPaid, { kind: '后补助' }),
    definition: '报告期内按核定支出拨付的后补助资金',
  },
  nodesDue: {
    ...happening,
    label: '到期项目节点',
    better: 'neither',
    of: flow(nodesDue),
    definition: '报告期内计划完成的项目节点数',
  },
  nodesMet: {
    ...happening,
    label: '达成项目节点',
    of: flow(nodesMet),
    definition: '报告期内达成的项目节点数，按达成日期',
  },
  nodesInTime: {
    ...happening,
    label: '项目节点按期率',
    of: share(flow(nodesMet, { promptness: '按期' }), flow(nodesMet, { promptness: ['按期', '延后'] })),
    definition: '报告期内达成且有计划日期的节点中按期达成的比例',
  },
  nodesLate: {
    ...standing,
    label: '逾期项目节点',
    better: 'less',
    of: stock(nodesLate),
    definition: '期末过了计划日期仍未达成的项目节点数',
  },
  projectsLanded: {
    ...happening,
    label: '落地科技项目',
    of: flow(nodesMet, { kind: '落地' }),
    definition: '报告期内“落地”节点达成的项目数',
  },
  projectsStarted: {
    ...happening,
    label: '开工科技项目',
    of: flow(nodesMet, { kind: '开工' }),
    definition: '报告期内“开工”节点达成的项目数',
  },
  projectsEffective: {
    ...happening,
    label: '见效科技项目',
    of: flow(nodesMet, { kind: '见效' }),
    definition: '报告期内“见效”节点达成的项目数',
  },
})

const marks = indicators('PRJ', {
  bottleneckProjects: {
    ...happening,
    label: '卡脖子技术攻关项目',
    of: flow(markedProjects, { mark: '卡脖子', stage: '立项' }),
    definition: '报告期内立项且注明攻关卡脖子技术的项目数，与计划类别有重合，不能相加',
  },
  demonstrationProjects: {
    ...happening,
    label: '成果转移转化示范项目',
    of: flow(markedProjects, { mark: '转化示范', stage: '立项' }),
    definition: '报告期内立项且注明成果转移转化示范的项目数，与计划类别有重合，不能相加',
  },
  guidedProjects: {
    ...happening,
    label: '专项引导项目',
    of: flow(markedProjects, { mark: '专项引导', stage: '立项' }),
    definition: '报告期内立项且注明由重大专项引导的项目数',
  },
  villageProjects: {
    ...happening,
    label: '联系村科技项目申报',
    of: flow(markedProjects, { mark: '联系村', stage: '申报' }),
    definition: '报告期内帮助联系点村申报的科技项目数，按申报日期',
  },
  bilateralProjects: {
    ...happening,
    label: '双边合作项目申报',
    of: flow(markedProjects, { mark: '国际合作', stage: '申报' }),
    definition: '报告期内组织申报、注明合作国别的项目数',
  },
  bilateralEstablished: {
    ...happening,
    label: '双边合作项目立项',
    of: flow(markedProjects, { mark: '国际合作', stage: '立项' }),
    definition: '报告期内立项、注明合作国别的项目数',
  },
})

const sums = indicators('PRJ', {
  upperMajorProjects: {
    ...happening,
    label: '省市级重大科技项目',
    of: plus(
      flow(projectsEstablished, { category: '科技重大专项', level: ['国家', '省', '市'] }),
      flow(projectsEstablished, { category: '重大科技项目', level: ['国家', '省', '市'] }),
    ),
    definition: '报告期内获国家、省、市立项的科技重大专项和重大科技项目数',
  },
  planFundsCarriedOut: {
    ...happening,
    label: '年度计划资金落实率',
    of: share(flow(fundsInPlan, {}, 'belongsTo'), flow(plannedFunds, {}, 'belongsTo')),
    definition: '列入年度计划项目的资助额÷计划安排的资金',
  },
})

export const projectIndicators = [...life, ...challenges, ...nodes, ...marks, ...sums]
