import { file, text } from '../../kernel/field/index.ts'
import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights, streetOfficer } from '../roles.ts'
import { streetVisit, streetVisitStates } from './streetVisit.ts'

/** 走访核收: told by the street, taken in by the office or sent back for more. */
export const streetVisitProcedure = procedure(streetVisit, {
  states: streetVisitStates,
  start: 'told',
  ends: ['taken', 'dropped'],
  waits: ['returned'],
  stands: ({ on }) => ({ state: 'told', since: on }),
  materials: { photo: file('现场照片').optional() },
  opens: {
    by: [streetOfficer],
    fills: ['purpose', 'record', 'problem', 'people'],
    sets: (on) => ({ on }),
  },
  common: officeRights,
  actions: ({ accept, submit, sendBack, reject }) => ({
    take: accept('核收', { from: ['told'], to: 'taken', by: [clerk, head] }),
    askMore: sendBack('退回补充', { from: ['told'], to: 'returned', by: [clerk, head] }),
    supplement: submit('补充', {
      from: ['returned'],
      to: 'told',
      by: [streetOfficer, clerk],
      fills: ['record'],
      asks: { added: text('补充说明') },
    }),
    drop: reject('不计入', { from: ['told', 'returned'], to: 'dropped', by: [clerk, head] }),
  }),
  limits: { told: { workdays: 5, near: 1, overdue: 'alarm' } },
})
