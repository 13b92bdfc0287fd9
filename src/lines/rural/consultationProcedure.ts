import { assigned, procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights } from '../roles.ts'
import { callStates, ruralCall } from './consultation.ts'

/** 咨询办理: answered at once or passed to an expert; closed when the caller has an answer. */
export const consultationProcedure = procedure(ruralCall, {
  states: callStates,
  start: 'asked',
  ends: ['closed', 'dropped'],
  stands: ({ askedOn, transferredOn, answeredOn, closedOn }) => {
    if (closedOn !== null) return { state: 'closed', since: closedOn }
    if (answeredOn !== null) return { state: 'answered', since: answeredOn }
    if (transferredOn !== null) return { state: 'transferred', since: transferredOn }
    return { state: 'asked', since: askedOn }
  },
  common: officeRights,
  actions: ({ action, reject, reopen }) => ({
    passToExpert: action('转专家', {
      from: ['asked'],
      to: 'transferred',
      by: [clerk, head],
      fills: ['expert'],
      sets: { transferredOn: (_, { on }) => on },
      assigns: 'actor',
    }),
    answer: action('答复', {
      from: ['asked', 'transferred'],
      to: 'answered',
      by: [assigned, clerk, head],
      fills: ['answer'],
      sets: { answeredOn: (_, { on }) => on },
    }),
    close: action('回访办结', {
      from: ['answered'],
      to: 'closed',
      by: [assigned, clerk, head],
      fills: ['satisfaction'],
      sets: { closedOn: (_, { on }) => on },
    }),
    drop: reject('无效来电', { from: ['asked'], to: 'dropped', by: [clerk, head] }),
    redo: reopen('重新办理', {
      from: ['closed'],
      to: 'asked',
      by: [clerk, head],
      sets: { transferredOn: () => null, answeredOn: () => null, closedOn: () => null, satisfaction: () => null },
    }),
  }),
  limits: {
    asked: { workdays: 2, near: 1, overdue: 'supervise' },
    transferred: { workdays: 5, near: 1, overdue: 'supervise' },
    answered: { workdays: 5, near: 1, overdue: 'alarm' },
  },
  results: {
    closed: {
      fills: ['answer', 'satisfaction'],
      sets: { closedOn: ({ on }) => on, answeredOn: ({ on }, { answeredOn }) => answeredOn ?? on },
    },
  },
})
