import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { circularReceipt, receiptStates } from './circularReceipt.ts'

/** 签收: a circular counts as received when the street says so. */
export const receiptProcedure = procedure(circularReceipt, {
  states: receiptStates,
  start: 'sent',
  ends: ['signed', 'dropped'],
  stands: ({ sentOn, signedOn }) =>
    signedOn === null ? { state: 'sent', since: sentOn } : { state: 'signed', since: signedOn },
  common: officeRights,
  actions: ({ submit, reject, reopen }) => ({
    sign: submit('签收', {
      from: ['sent'],
      to: 'signed',
      by: [streetOfficer, clerk],
      fills: ['answer'],
      sets: { signedOn: (_, { on }) => on },
    }),
    drop: reject('撤回送达', { from: ['sent'], to: 'dropped', by: [head, leader] }),
    sendAgain: reopen('退回重新答复', {
      from: ['signed'],
      to: 'sent',
      by: [clerk, head, leader],
      sets: { signedOn: () => null },
    }),
  }),
  limits: { sent: { until: ({ dueOn }) => dueOn, near: 1, overdue: 'supervise' } },
})
