import { text } from '../../kernel/field/index.ts'
import { assigned, procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights } from '../roles.ts'
import { foreignService, foreignServiceStates } from './foreignService.ts'

/** 外籍人才服务: received, put right where papers lack, done or refused by its day. */
export const foreignServiceProcedure = procedure(foreignService, {
  states: foreignServiceStates,
  start: 'received',
  ends: ['done', 'refused'],
  waits: ['returned'],
  stands: ({ on, doneOn }) => (doneOn === null ? { state: 'received', since: on } : { state: 'done', since: doneOn }),
  common: officeRights,
  actions: ({ pass, sendBack, submit, reject }) => ({
    askMore: sendBack('一次告知补正', { from: ['received'], to: 'returned', by: [clerk] }),
    supplement: submit('补正', { from: ['returned'], to: 'received', by: [clerk], asks: { added: text('补正内容') } }),
    finish: pass('办结', {
      from: ['received'],
      to: 'done',
      by: [assigned, clerk, head],
      sets: { doneOn: (_, { on }) => on },
    }),
    refuse: reject('不予办理', { from: ['received', 'returned'], to: 'refused', by: [head] }),
  }),
  limits: {
    received: { until: ({ dueOn }) => dueOn, near: 2, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'alarm' },
  },
})
