import { file, text } from '../../kernel/field/index.ts'
import { assigned, procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { projectStates, scienceProject } from './project.ts'

/** 科普项目: applied for, looked at by experts, granted, and accepted when it is done. */
export const projectProcedure = procedure(scienceProject, {
  states: projectStates,
  start: 'applied',
  ends: ['accepted', 'refused', 'ended'],
  stands: ({ appliedOn, grantedOn, acceptedOn }) => {
    if (acceptedOn !== null) return { state: 'accepted', since: acceptedOn }
    return grantedOn === null ? { state: 'applied', since: appliedOn } : { state: 'granted', since: grantedOn }
  },
  materials: { report: file('总结和决算').optional() },
  common: officeRights,
  actions: ({ pass, reject, reopen }) => ({
    review: pass('登记评审结果', {
      from: ['applied'],
      to: 'reviewed',
      by: [clerk, head],
      asks: { points: text('评审意见和得分') },
      assigns: 'actor',
    }),
    grant: pass('立项', {
      from: ['reviewed'],
      to: 'granted',
      by: [head, leader],
      fills: ['granted', 'document'],
      sets: { grantedOn: (_, { on }) => on },
    }),
    refuse: reject('不予支持', { from: ['applied', 'reviewed'], to: 'refused', by: [head, leader] }),
    accept: pass('验收', {
      from: ['granted'],
      to: 'accepted',
      by: [assigned, clerk, head],
      fills: ['result'],
      sets: { acceptedOn: (_, { on }) => on },
    }),
    end: reject('终止项目', { from: ['granted'], to: 'ended', by: [head, leader] }),
    reviewAgain: reopen('重新评审', { from: ['refused'], to: 'applied', by: [leader] }),
  }),
  limits: {
    applied: { workdays: 20, near: 5, overdue: 'alarm' },
    granted: { until: ({ dueOn }) => dueOn, near: 20, overdue: 'supervise' },
  },
  results: {
    granted: { fills: ['granted', 'document'], sets: { grantedOn: ({ on }) => on } },
    accepted: { fills: ['granted', 'result'], sets: { acceptedOn: ({ on }) => on } },
  },
})
