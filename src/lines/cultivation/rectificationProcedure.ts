import { file, text } from '../../kernel/field/index.ts'
import { owner, procedure, system } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights, streetOfficer } from '../roles.ts'
import { rectification, rectificationStates } from './rectification.ts'

/** 整改: closes by itself once the condition is met, or by a second person who has looked at the evidence. */
export const rectificationProcedure = procedure(rectification, {
  states: rectificationStates,
  start: 'open',
  ends: ['closed', 'dropped'],
  stands: ({ openedOn, closedOn }) =>
    closedOn === null ? { state: 'open', since: openedOn } : { state: 'closed', since: closedOn },
  materials: { proof: file('整改证明') },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, reopen }) => ({
    report: submit('提交整改结果', {
      from: ['open'],
      to: 'reported',
      by: [owner, clerk, streetOfficer],
      asks: { done: text('整改情况', { multiline: true }) },
      needs: ['proof'],
    }),
    confirm: pass('复核销号', {
      from: ['reported'],
      to: 'closed',
      by: [clerk, head],
      apartFrom: ['report'],
      asks: { because: text('复核情况') },
      sets: { closedOn: (_, { on }) => on, closedBecause: ({ because }) => because },
      tells: [{ to: 'owner', says: ({ record: { what } }) => `整改事项「${what}」已销号` }],
    }),
    sendBack: sendBack('退回继续整改', {
      from: ['reported'],
      to: 'open',
      by: [clerk, head],
      tells: [{ to: 'owner', says: ({ record: { what } }, { reason }) => `整改事项「${what}」继续整改：${reason}` }],
    }),
    settle: action('条件已满足，自动销号', {
      from: ['open', 'reported'],
      to: 'closed',
      by: [system],
      asks: { because: text('依据') },
      sets: { closedOn: (_, { on }) => on, closedBecause: ({ because }) => because },
      tells: [
        { to: 'owner', says: ({ record: { what } }, { because }) => `整改事项「${what}」已自动销号：${because}` },
      ],
    }),
    drop: reject('撤销事项', { from: ['open', 'reported'], to: 'dropped', by: [head] }),
    openAgain: reopen('重新整改', {
      from: ['closed'],
      to: 'open',
      by: [clerk, head],
      sets: { closedOn: () => null, closedBecause: () => null },
    }),
  }),
  limits: {
    open: { until: ({ deadline }) => deadline, overdue: 'supervise', near: 5 },
    reported: { workdays: 5, overdue: 'alarm' },
  },
  results: {
    closed: { fills: ['closedBecause'], sets: { closedOn: ({ on }) => on } },
  },
})
