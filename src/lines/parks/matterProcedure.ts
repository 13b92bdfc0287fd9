import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { matterStates, parkMatter } from './parkMatter.ts'

const underWay = ['prepared', 'filed', 'argued', 'reviewed'] as const

/** 园区事项推进: drawn up, filed, argued, reviewed by the level above, approved; all within the day that was set. */
export const matterProcedure = procedure(parkMatter, {
  states: matterStates,
  start: 'prepared',
  ends: ['approved', 'stopped'],
  stands: ({ startedOn, filedOn, arguedOn, reviewedOn, approvedOn, stoppedOn }) => {
    if (approvedOn !== null) return { state: 'approved', since: approvedOn }
    if (stoppedOn !== null) return { state: 'stopped', since: stoppedOn }
    if (reviewedOn !== null) return { state: 'reviewed', since: reviewedOn }
    if (arguedOn !== null) return { state: 'argued', since: arguedOn }
    return filedOn === null ? { state: 'prepared', since: startedOn } : { state: 'filed', since: filedOn }
  },
  common: officeRights,
  actions: ({ action, pass, reject }) => ({
    file: action('已申报', {
      from: ['prepared'],
      to: 'filed',
      by: [clerk, head],
      sets: { filedOn: (_, { on }) => on },
    }),
    argue: action('已论证', {
      from: ['prepared', 'filed'],
      to: 'argued',
      by: [clerk, head],
      sets: { arguedOn: (_, { on }) => on },
    }),
    review: action('通过上级评审', {
      from: ['filed', 'argued'],
      to: 'reviewed',
      by: [clerk, head],
      sets: { reviewedOn: (_, { on }) => on },
    }),
    tell: action('登记进展', { from: [...underWay], by: [clerk, head], fills: ['progress'] }),
    approve: pass('已批复（印发）', {
      from: [...underWay],
      to: 'approved',
      by: [head, leader],
      sets: { approvedOn: (_, { on }) => on },
    }),
    stop: reject('停止推进', {
      from: [...underWay],
      to: 'stopped',
      by: [head, leader],
      sets: { stoppedOn: (_, { on }) => on },
    }),
  }),
  limits: {
    prepared: { until: ({ dueOn }) => dueOn, near: 20, overdue: 'supervise' },
    filed: { until: ({ dueOn }) => dueOn, near: 20, overdue: 'supervise' },
    argued: { until: ({ dueOn }) => dueOn, near: 20, overdue: 'supervise' },
    reviewed: { until: ({ dueOn }) => dueOn, near: 20, overdue: 'supervise' },
  },
})
