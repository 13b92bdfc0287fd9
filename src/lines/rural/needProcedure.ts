import { text } from '../../kernel/field/index.ts'
import { assigned, owner, procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights, streetOfficer } from '../roles.ts'
import { needStates, ruralNeed } from './need.ts'

/** 需求对接: a need waits for a commissioner, is agreed upon by three sides, and is settled. */
export const needProcedure = procedure(ruralNeed, {
  states: needStates,
  start: 'raised',
  ends: ['settled', 'declined'],
  stands: ({ raisedOn, matchedOn, settledOn }) => {
    if (settledOn !== null) return { state: 'settled', since: settledOn }
    return matchedOn === null ? { state: 'raised', since: raisedOn } : { state: 'matched', since: matchedOn }
  },
  common: officeRights,
  actions: ({ action, accept, reject, reopen }) => ({
    match: accept('对接特派员', {
      from: ['raised'],
      to: 'matched',
      by: [clerk, head],
      fills: ['commissioner'],
      sets: { matchedOn: (_, { on }) => on },
      assigns: 'actor',
    }),
    decline: reject('暂不对接', { from: ['raised', 'matched'], to: 'declined', by: [head] }),
    rematch: action('改派特派员', {
      from: ['matched', 'agreed'],
      to: 'matched',
      by: [clerk, head],
      fills: ['commissioner'],
      asks: { reason: text('改派原因') },
      sets: { matchedOn: (_, { on }) => on },
    }),
    agree: action('已签三方协议', { from: ['matched'], to: 'agreed', by: [assigned, clerk, head] }),
    settle: action('需求已解决', {
      from: ['matched', 'agreed'],
      to: 'settled',
      by: [clerk, head, owner, streetOfficer],
      fills: ['outcome'],
      sets: { settledOn: (_, { on }) => on },
    }),
    raiseAgain: reopen('重新对接', {
      from: ['settled', 'declined'],
      to: 'raised',
      by: [clerk, head],
      sets: { commissioner: () => null, matchedOn: () => null, settledOn: () => null, outcome: () => null },
    }),
  }),
  limits: {
    raised: { workdays: 20, near: 5, overdue: 'supervise' },
    matched: { workdays: 20, near: 5, overdue: 'alarm' },
  },
  results: {
    matched: { fills: ['commissioner'], sets: { matchedOn: ({ on }) => on } },
    settled: { fills: ['commissioner', 'outcome'], sets: { settledOn: ({ on }) => on } },
  },
})
