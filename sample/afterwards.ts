import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { listedName, small, steady } from './enterprises.ts'
import { weekdaysBefore } from './lately.ts'
import type { Walked } from './walks.ts'

type Values = { readonly [field: string]: unknown }

/** What became of one case: cells that are written into it, or steps that are taken. */
export type Outcome = { readonly cells: { readonly [field: string]: string } } | { readonly steps: readonly Walked[] }

/** What became of the cases of a register that were late in a state: entered as it was done, in the order of the list. */
export interface Afterwards {
  readonly register: string
  readonly state: string
  /** Those that are still not done: the last ones due. */
  readonly stays: number
  /** What is written into them to say why. */
  readonly because: { readonly [field: string]: string } | null
  outcome(on: Day, at: number, values: Values): Outcome
}

/** The story of the workbooks ends on 30 June 2026; what the half-year says of itself stays as it is. */
const STORY_ENDS = '2026-07-01' as Day
/** Mostly in time, now and then late. */
const DAYS_AFTER_DUE = [-3, -1, -6, 2, -2, -4, 4] as const
const SPREAD = 21

/** The day on which a case that was due then was done; `null` where that day has not come yet. */
export function doneOn(due: Day, at: number, today: Day): Day | null {
  const usual = addDays(due, DAYS_AFTER_DUE[at % DAYS_AFTER_DUE.length]!)
  const soonest = weekdaysBefore(STORY_ENDS, -1 - (at % SPREAD))
  const isLater = usual > soonest
  const on = weekdaysBefore(addDays(isLater ? usual : soonest, 1), 1)
  return on < today ? on : null
}

/** Under which firms leads landed. */
const newFirm = (at: number, on: Day) => listedName(steady(small)[300 + at]!, on)

const write = (cells: { readonly [field: string]: string }): Outcome => ({ cells })
const take = (...steps: readonly Walked[]): Outcome => ({ steps })

export const afterwards: readonly Afterwards[] = [
  of('campaignFirm', 'dispatched', (on) => write({ visitedOn: on, result: '企业经营正常，没有新的困难' })),
  of('campaignFirm', 'visited', (on) => take(['confirm', 'head', on])),
  of('challenge', 'collected', (on) => write({ convertedOn: on, convertedTo: '产学研对接' })),
  of('challenge', 'published', (on) => write({ convertedOn: on, convertedTo: '上级榜单' })),
  of('challenge', 'matched', (on, at) => write({ contractOn: on, contractNumber: `JB${on.slice(0, 4)}-${at + 1}` })),
  of('circularReceipt', 'sent', (on) => write({ signedOn: on, answer: '已逐户摸排，下月补上' })),
  of('columnDraft', 'drafted', (on) => write({ publishedOn: on })),
  of('contractFiling', 'accepted', (on, at) => write({ registeredOn: on, number: `202699010100${at + 21}0` })),
  of(
    'financing',
    'lent',
    (on, _, { pledgedOn }) => write({ settledOn: on, ...(pledgedOn === null ? {} : { releasedOn: on }) }),
    1,
  ),
  of('ipCase', 'decided', (on) => write({ publishedOn: on, corrected: '已改正，罚款缴清', closedOn: on })),
  of('lead', 'found', (on, at) =>
    at % 3 === 2
      ? write({ droppedOn: on, droppedFor: '投资方另选他地' })
      : write({ contactedOn: on, talkingOn: on, progress: '已看过两处厂房，在谈租金' }),
  ),
  of('lead', 'contacted', (on, at) =>
    at % 3 === 2
      ? write({ droppedOn: on, droppedFor: '与主导产业不符' })
      : write({ talkingOn: on, progress: '在谈用地和人才公寓' }),
  ),
  of('lead', 'visited', (on) => write({ talkingOn: on, progress: '在谈设备进场时间' })),
  of('lead', 'talking', (on, at) =>
    at % 3 === 1 ? write({ signedOn: on, signed: '3000万元' }) : write({ droppedOn: on, droppedFor: '土地条件谈不拢' }),
  ),
  of('lead', 'signed', (on, at) => write({ landedOn: on, enterprise: newFirm(at, on) })),
  of('milestone', 'planned', (on) => write({ reportedOn: on, result: '按任务书完成', metOn: on })),
  of('milestone', 'met', (on, at, { amount }) =>
    amount === null
      ? take(['close', 'clerk', on])
      : write({ paidOn: on, voucher: `ZF${on.slice(0, 4)}-${String(at + 301)}` }),
  ),
  of('parkHazard', 'found', (on) => write({ mended: '已整改到位', mendedOn: on, closedOn: on })),
  of('parkMatter', 'prepared', (on) => write({ approvedOn: on }), 1, {
    lacks: '区自然资源和规划局的意见还没有回',
  }),
  of('payment', 'approved', (on, at, { approved }) =>
    write({
      paidOn: on,
      paid: `${(approved as { readonly amount?: string } | null)?.amount ?? '0'}元`,
      voucher: `ZF${on.slice(0, 4)}-${String(at + 601)}`,
    }),
  ),
  of('platformAssessment', 'assessed', (on) =>
    write({ reportedOn: on, rectified: '补齐了孵化服务和研发投入', rectifiedOn: on }),
  ),
  of('project', 'declared', (on, _, { appliedOn }) =>
    String(appliedOn) < '2026'
      ? take(['refuse', 'head', on, { reason: '未列入年度计划' }])
      : write({ recommendedOn: on }),
  ),
  of('project', 'running', (on) => write({ acceptedOn: on, conclusion: '通过' })),
  of('rectification', 'open', (on) => write({ closedOn: on, closedBecause: '复核资料，条件已满足' })),
  of('request', 'raised', (on) =>
    write({ repliedOn: on, reply: '已协调解决', closedOn: on, outcome: '已解决', satisfaction: '满意' }),
  ),
  of('resourceBooking', 'asked', (on) => write({ usedOn: on, came: '268' })),
  of('ruralCall', 'asked', (on) =>
    write({ answeredOn: on, answer: '电话里讲明了用药时间和用量', closedOn: on, satisfaction: '满意' }),
  ),
  of('ruralNeed', 'raised', (on) => write({ settledOn: on, outcome: '特派员电话解答' })),
  of('ruralNeed', 'matched', (on) => write({ settledOn: on, outcome: '到田头指导两次，问题解决' })),
  of('ruralService', 'logged', (on) => write({ confirmedOn: on, satisfaction: '满意' })),
  of('scienceProject', 'applied', (on) => take(['refuse', 'head', on, { reason: '未列入年度计划' }])),
  of('scienceProject', 'granted', (on) => write({ acceptedOn: on, result: '通过' })),
  of('serviceOrder', 'asked', (on) => take(['decline', 'head', on, { reason: '企业已自行解决' }])),
  of('serviceOrder', 'matched', (on) =>
    write({ deliveredOn: on, result: '出具检测报告', ratedOn: on, rating: '满意' }),
  ),
  of('serviceOrder', 'delivered', (on, at) => write({ ratedOn: on, rating: at % 4 === 3 ? '基本满意' : '满意' })),
  of('streetVisit', 'told', (on) => take(['take', 'head', on])),
  of('talentApplication', 'collected', (on) => write({ failedOn: on, failedFor: '材料没有补齐' })),
  of('talentApplication', 'selected', (on) => write({ arrivedOn: on })),
  of('task', 'doing', (on) => write({ doneOn: on, result: '已完成，材料归档', closedOn: on }), 1, {
    cause: '要等上级批复，已书面说明',
  }),
  of('task', 'reported', (on) => write({ closedOn: on })),
  of('trainingApproval', 'asked', (on, at) =>
    write({
      ...{ visit: '场所与申请一致', approvedOn: on, approvedUntil: addDays(on, 1095) },
      licence: `云科培许〔${on.slice(0, 4)}〕${at + 5}号`,
    }),
  ),
  of('trainingInspection', 'ordered', (on) => write({ mended: '已按要求整改', closedOn: on })),
]

function of(
  register: string,
  state: string,
  outcome: Afterwards['outcome'],
  stays = 0,
  because: Afterwards['because'] = null,
): Afterwards {
  return { register, state, stays, because, outcome }
}
