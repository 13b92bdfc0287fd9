import { file, person, text } from '../../kernel/field/index.ts'
import { assigned, procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { task, taskStates } from './task.ts'

const DISPATCH_WORKDAYS = 3
const REVIEW_WORKDAYS = 3
const NEAR_WORKDAYS = 5

/** 任务办理: set, worked on with what was done told on the way, reported with its evidence, closed by a second person. */
export const taskProcedure = procedure(task, {
  states: taskStates,
  start: 'planned',
  ends: ['closed', 'dropped'],
  stands: ({ raisedOn, assignedOn, doneOn, closedOn }) => {
    if (closedOn !== null) return { state: 'closed', since: closedOn }
    if (doneOn !== null) return { state: 'reported', since: doneOn }
    return assignedOn === null ? { state: 'planned', since: raisedOn } : { state: 'doing', since: assignedOn }
  },
  materials: { proof: file('佐证材料').optional() },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, reopen, condition }) => {
    const hasDay = condition('有完成时限', ({ record: { dueOn } }) =>
      dueOn === null ? { unknown: '完成时限' } : 'met',
    )
    return {
      dispatch: action('下达任务', {
        from: ['planned'],
        to: 'doing',
        by: [clerk, head, leader],
        when: [hasDay],
        asks: { holder: person('承办人') },
        assigns: 'holder',
        sets: { assignedOn: (_, { on }) => on },
        tells: [
          { to: 'assigned', says: ({ record: { subject, dueOn } }) => `任务「${subject}」已下达，${dueOn}前完成` },
        ],
      }),
      take: action('领办', { from: ['doing'], by: [clerk, head, streetOfficer], assigns: 'actor' }),
      tell: action('反馈进展', {
        from: ['doing'],
        by: [assigned, clerk, head, streetOfficer],
        fills: ['progress'],
        sets: { progressOn: (_, { on }) => on },
      }),
      postpone: action('调整时限', {
        from: ['planned', 'doing'],
        by: [head, leader],
        fills: ['dueOn'],
        asks: { reason: text('调整理由') },
      }),
      report: submit('报告完成', {
        from: ['doing'],
        to: 'reported',
        by: [assigned, clerk, head, streetOfficer],
        fills: ['result'],
        sets: { doneOn: (_, { on }) => on },
      }),
      close: pass('审核办结（销号）', {
        from: ['reported'],
        to: 'closed',
        by: [clerk, head, leader],
        apartFrom: ['report'],
        sets: { closedOn: (_, { on }) => on },
        tells: [{ to: 'assigned', says: ({ record: { subject } }) => `任务「${subject}」已办结` }],
      }),
      sendBack: sendBack('退回继续办理', {
        from: ['reported'],
        to: 'doing',
        by: [clerk, head, leader],
        sets: { doneOn: () => null },
        tells: [
          {
            to: 'assigned',
            says: ({ record: { subject } }, { reason }) => `任务「${subject}」退回继续办理：${reason}`,
          },
        ],
      }),
      drop: reject('取消任务', { from: ['planned', 'doing', 'reported'], to: 'dropped', by: [head, leader] }),
      openAgain: reopen('重新办理', {
        from: ['closed', 'dropped'],
        to: 'doing',
        by: [head, leader],
        sets: { doneOn: () => null, closedOn: () => null },
      }),
    }
  },
  limits: {
    planned: { workdays: DISPATCH_WORKDAYS, near: 1, overdue: 'alarm' },
    doing: { until: ({ dueOn }) => dueOn, near: NEAR_WORKDAYS, overdue: 'supervise' },
    reported: { workdays: REVIEW_WORKDAYS, near: 1, overdue: 'alarm' },
  },
  results: {
    closed: {
      fills: ['result'],
      sets: { closedOn: ({ on }) => on, doneOn: ({ on }, { doneOn }) => doneOn ?? on },
    },
  },
})
