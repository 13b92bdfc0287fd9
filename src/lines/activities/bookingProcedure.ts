import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights, streetOfficer } from '../roles.ts'
import { bookingStates, resourceBooking } from './booking.ts'

const CONFIRM_WORKDAYS = 2

/** 预约: asked for, held or declined, used or called off. */
export const bookingProcedure = procedure(resourceBooking, {
  states: bookingStates,
  start: 'asked',
  ends: ['used', 'declined', 'cancelled'],
  stands: ({ on, usedOn }) => (usedOn === null ? { state: 'asked', since: on } : { state: 'used', since: usedOn }),
  common: officeRights,
  actions: ({ action, accept, reject, withdraw, pass, sendBack }) => ({
    hold: accept('确认预约', { from: ['asked'], to: 'held', by: [clerk, head], assigns: 'actor' }),
    decline: reject('不接受', { from: ['asked'], to: 'declined', by: [clerk, head] }),
    use: pass('登记使用', {
      from: ['held'],
      to: 'used',
      by: [clerk, head, streetOfficer],
      fills: ['came', 'said'],
      sets: { usedOn: (_, { on }) => on },
    }),
    free: sendBack('退回待确认', { from: ['held'], to: 'asked', by: [clerk, head] }),
    move: action('改期', { from: ['asked', 'held'], by: [clerk, head], fills: ['on', 'slot'] }),
    cancel: withdraw('取消预约', { from: ['asked', 'held'], to: 'cancelled', by: [clerk, head, streetOfficer] }),
  }),
  limits: {
    asked: { workdays: CONFIRM_WORKDAYS, overdue: 'alarm' },
    held: { until: ({ on }) => on, near: 2, overdue: 'alarm' },
  },
})
