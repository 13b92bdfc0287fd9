import { flow, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { campaigns, covered, listed } from './campaign.ts'
import { campaignMembers } from './campaignMember.ts'
import { circularsSent, circularsSigned } from './circularReceipt.ts'
import { inspections } from './inspection.ts'
import { meetings } from './meeting.ts'
import { instructions, tasksClosed, tasksOpen, tasksOverdue, tasksSet, visitTasks, visitTasksClosed } from './task.ts'

const happening = { owner: '综合科', areaRule: 'atOccurrence', better: 'more' } as const
const counted = { ...happening, better: 'neither' } as const
const standing = { owner: '综合科', areaRule: 'atPeriodEnd', better: 'less' } as const

const problems = ['存在问题', '督查问题'] as const

export const supervisionIndicators = indicators('SUP', {
  campaignPartners: {
    ...standing,
    better: 'more',
    label: '专项合作单位',
    of: stock(campaignMembers, { role: '合作单位' }),
    definition: '期末各专项的合作单位数，一个单位参加两个专项计两家次',
  },
  campaignMembers: {
    ...standing,
    better: 'neither',
    label: '专项成员单位',
    of: stock(campaignMembers, { role: ['组长', '副组长', '成员', '办公室'] }),
    definition: '期末各专项、领导小组的成员单位数，一个单位参加两个专项计两家次，合作单位另列',
  },
  tasksSet: {
    ...counted,
    label: '下达工作任务',
    of: flow(tasksSet),
    definition: '报告期内下达的工作任务项数，按下达日期，几家同办的按责任单位各计一项',
    confusedWith: '工作安排的条数：一条可分解为几项任务',
  },
  tasksClosed: {
    ...happening,
    label: '办结工作任务',
    of: flow(tasksClosed),
    definition: '报告期内经第二人审核办结的任务项数，按办结日期',
    confusedWith: '报告完成：未经审核的不计',
  },
  tasksOnTimeShare: {
    ...happening,
    label: '任务按时办结率',
    of: share(flow(tasksClosed, { timeliness: '按时' }), flow(tasksClosed, { timeliness: ['按时', '逾期'] })),
    definition: '报告期内办结的有时限任务中，报告完成日期不晚于完成时限的比例',
    confusedWith: '分母用下达任务数',
  },
  tasksOpen: {
    ...standing,
    label: '在办工作任务',
    of: stock(tasksOpen),
    definition: '报告期末已提出、尚未办结也未取消的任务项数，含待下达和待审核',
  },
  tasksOverdue: {
    ...standing,
    label: '逾期工作任务',
    of: stock(tasksOverdue),
    definition: '报告期末过了完成时限仍未报告完成的任务项数，按现行时限，经批准调整时限的按调整后',
    confusedWith: '报告期内曾经逾期的任务',
  },
  leaderInstructions: {
    ...happening,
    label: '领导批示',
    of: flow(instructions),
    definition: '报告期内收到的区委、区政府以上领导批示次数，按批示日期，几家同办的只在牵头单位一行填批示性质',
  },
  praisingInstructions: {
    ...happening,
    label: '肯定性批示',
    of: flow(instructions, { nature: '肯定' }),
    definition: '报告期内收到的肯定性领导批示次数，按批示日期，要求落实和阅知的不计',
    confusedWith: '领导批示总数',
  },
  problemsFound: {
    ...counted,
    label: '列入问题清单',
    of: flow(tasksSet, { kind: [...problems] }),
    definition: '报告期内下达整改的存在问题和督查问题个数，按下达日期',
  },
  problemsClosed: {
    ...happening,
    label: '问题销号',
    of: flow(tasksClosed, { kind: [...problems] }),
    definition: '报告期内经复核销号的问题个数，按销号日期',
    confusedWith: '整改完成：未经复核的不计',
  },
  problemsOpen: {
    ...standing,
    label: '未销号问题',
    of: stock(tasksOpen, { kind: [...problems] }),
    definition: '报告期末问题清单中尚未销号的问题个数',
  },
  reformsOpen: {
    ...standing,
    label: '在办改革事项',
    of: stock(tasksOpen, { kind: '改革事项' }),
    better: 'neither',
    definition: '报告期末尚未办结的改革事项项数',
  },
  reformsClosed: {
    ...happening,
    label: '完成改革事项',
    of: flow(tasksClosed, { kind: '改革事项' }),
    definition: '报告期内办结的改革事项项数，按办结日期',
  },
  workMeetings: {
    ...counted,
    label: '召开工作会议',
    of: flow(meetings),
    definition: '报告期内召开的领导小组会、专题会、调度会、推进会、座谈会等次数，按会议日期',
    confusedWith: '科技活动中的会议场次',
  },
  groupMeetings: {
    ...counted,
    label: '召开领导小组会议',
    of: flow(meetings, { kind: '领导小组会议' }),
    definition: '报告期内召开的科技创新工作领导小组会议次数',
  },
  inspections: {
    ...counted,
    label: '督查检查次数',
    of: flow(inspections),
    definition: '报告期内开展督查的次数，到一处查一次计一次',
  },
  unannouncedInspections: {
    ...counted,
    label: '开展“四不两直”督查',
    of: flow(inspections, { manner: ['四不两直', '明察暗访'] }),
    definition: '报告期内以四不两直、明察暗访方式督查的次数',
    confusedWith: '全部督查次数',
  },
  circularsSent: {
    ...counted,
    label: '通报送达',
    of: flow(circularsSent),
    definition: '报告期内送达街道的通报份数，一份通报送几个街道计几份',
  },
  circularsSignedShare: {
    ...happening,
    label: '通报签收率',
    of: share(flow(circularsSigned), flow(circularsSent)),
    decimals: 1,
    definition: '报告期内签收份数÷送达份数；跨期签收的按签收日期',
  },
  visitTasks: {
    ...counted,
    label: '走访交办任务',
    of: flow(visitTasks),
    definition: '报告期内领导带队走访提出要求、转成工作任务的项数，按提出日期',
  },
  visitTasksClosed: {
    ...happening,
    label: '走访交办任务办结',
    of: flow(visitTasksClosed),
    definition: '报告期内办结的走访交办任务项数，按办结日期',
  },
  campaignsRunning: {
    ...standing,
    label: '在办专项工作',
    of: stock(campaigns, {
      kind: [
        ...(['工作专班', '攻坚行动', '专项检查', '改革试点', '创建工作', '试点工程', '实施方案'] as const),
        ...(['五个一', '其他'] as const),
      ],
    }),
    better: 'neither',
    definition: '报告期末尚未结束的专班、攻坚行动、改革试点等项数，领导小组不计',
  },
  actionListed: {
    ...counted,
    label: '列入专项清单对象',
    of: flow(listed),
    definition: '报告期内列入各专项清单的对象户数，同一专项同一对象计一户',
  },
  actionCovered: {
    ...happening,
    label: '专项清单完成',
    of: flow(covered),
    definition: '报告期内各专项清单中已走访、已检查、已办理的对象户数，按完成日期',
    confusedWith: '专项清单对象总数',
  },
})
