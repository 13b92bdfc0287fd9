import { calendar, day, freshCase, grant, grantProcedure, zhang } from './example.ts'
import { assigned, perform, procedure, role } from './index.ts'

const office = role('经办人')
const at = { day: day('2026-06-01'), calendar }
const base = {
  states: { a: '甲', b: '乙' },
  start: 'a',
  ends: ['b'],
  common: { transfer: [], countersign: [], urge: [], supervise: [], suspend: [], direct: [] },
} as const

/** Mistakes that the compiler refuses: the type check fails when one of them is accepted. Never run. */
export function mistakes(): void {
  // @ts-expect-error: no such action
  perform(grantProcedure, 'fly', {}, freshCase(), zhang, at)
  // @ts-expect-error: sending back asks for a reason
  perform(grantProcedure, 'sendBack', {}, freshCase(), zhang, at)
  // @ts-expect-error: the amount is filled by it
  perform(grantProcedure, 'grant', { opinion: null }, freshCase(), zhang, at)
  // @ts-expect-error: a filled field is not empty
  perform(grantProcedure, 'grant', { opinion: null, amount: null }, freshCase(), zhang, at)
  // @ts-expect-error: an opinion is one of three
  perform(grantProcedure, 'opine', { agrees: '也许', opinion: null }, freshCase(), zhang, at)
  // @ts-expect-error: an end that is no state
  procedure(grant, { ...base, ends: ['c'], actions: () => ({}) })
  // @ts-expect-error: a start that is no state
  procedure(grant, { ...base, start: 'c', actions: () => ({}) })
  procedure(grant, {
    ...base,
    actions: ({ action }) => ({
      // @ts-expect-error: it leads from no state
      from: action('走', { from: ['c'], to: 'b', by: [office] }),
      // @ts-expect-error: it leads to no state
      to: action('走', { from: ['a'], to: 'c', by: [office] }),
      // @ts-expect-error: it fills no field
      fills: action('走', { from: ['a'], to: 'b', by: [office], fills: ['colour'] }),
      // @ts-expect-error: it sets a field to what the field cannot hold
      sets: action('走', { from: ['a'], to: 'b', by: [office], sets: { grantedOn: () => 7 } }),
      // @ts-expect-error: it needs a material that nobody declared
      needs: action('走', { from: ['a'], to: 'b', by: [office], needs: ['form'] }),
      // @ts-expect-error: whom it assigns is not asked for
      assigns: action('走', { from: ['a'], to: 'b', by: [assigned], assigns: 'whom' }),
    }),
  })
  procedure(grant, {
    ...base,
    actions: ({ condition }) => {
      // @ts-expect-error: a condition is never yes or no
      condition('有金额', ({ record }) => record.amount !== null)
      // @ts-expect-error: a condition sees the fields of the record
      condition('有颜色', ({ record }) => (record.colour ? 'met' : { notMet: '无' }))
      // @ts-expect-error: and the days of the states that there are
      condition('已到丙', ({ reached }) => (reached.c ? 'met' : { notMet: '未到' }))
      return {}
    },
  })
  procedure(grant, {
    ...base,
    actions: ({ action }) => ({ go: action('走', { from: ['a'], to: 'b', by: [office] }) }),
    // @ts-expect-error: a limit names an action that there is
    limits: { a: { workdays: 3, overdue: 'fly' } },
  })
  procedure(grant, {
    ...base,
    actions: ({ action }) => ({ go: action('走', { from: ['a'], to: 'b', by: [office] }) }),
    // @ts-expect-error: a limit is of a state that there is
    limits: { c: { workdays: 3, overdue: 'go' } },
  })
}
