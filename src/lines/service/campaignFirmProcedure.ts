import { text } from '../../kernel/field/index.ts'
import { procedure, system } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { campaignFirm, campaignFirmStates } from './campaignFirm.ts'

/** 走访任务: dispatched, visited, looked at by the office, which may ask for it to be done again. */
export const campaignFirmProcedure = procedure(campaignFirm, {
  states: campaignFirmStates,
  start: 'dispatched',
  ends: ['checked', 'dropped'],
  stands: ({ listedOn, visitedOn }) =>
    visitedOn === null ? { state: 'dispatched', since: listedOn } : { state: 'visited', since: visitedOn },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, reopen }) => ({
    report: submit('登记走访', {
      from: ['dispatched'],
      to: 'visited',
      by: [clerk, head, leader, streetOfficer],
      fills: ['result'],
      sets: { visitedOn: (_, { on }) => on },
    }),
    settle: action('已有走访记录', {
      from: ['dispatched'],
      to: 'visited',
      by: [system],
      asks: { because: text('依据') },
      sets: { visitedOn: (_, { on }) => on, result: ({ because }) => because },
    }),
    confirm: pass('审核完成', { from: ['visited'], to: 'checked', by: [clerk, head], apartFrom: ['report'] }),
    again: sendBack('退回补走', {
      from: ['visited'],
      to: 'dispatched',
      by: [clerk, head],
      sets: { visitedOn: () => null, result: () => null },
    }),
    drop: reject('移出名单', { from: ['dispatched', 'visited'], to: 'dropped', by: [head] }),
    takeIn: reopen('重新列入', { from: ['dropped'], to: 'dispatched', by: [head] }),
    openAgain: reopen('撤销审核', { from: ['checked'], to: 'visited', by: [head] }),
  }),
  limits: {
    dispatched: { until: ({ dueOn }) => dueOn, overdue: 'alarm', near: 3 },
    visited: { workdays: 5, overdue: 'alarm' },
  },
})
