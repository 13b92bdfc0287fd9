import { file } from '../../kernel/field/index.ts'
import { procedure, system } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights } from '../roles.ts'
import { placement, placementStates } from './placement.ts'

/** 三方协议: drawn up, signed by commissioner, home unit and host, carried out to its end. */
export const placementProcedure = procedure(placement, {
  states: placementStates,
  start: 'drawn',
  ends: ['ended', 'dropped'],
  stands: ({ from, signedOn, endedOn }) => {
    if (endedOn !== null) return { state: 'ended', since: endedOn }
    return signedOn === null ? { state: 'drawn', since: from } : { state: 'signed', since: signedOn }
  },
  materials: { scan: file('三方协议扫描件').optional() },
  common: officeRights,
  actions: ({ action, accept, reject, reopen }) => ({
    sign: accept('登记三方协议', {
      from: ['drawn'],
      to: 'signed',
      by: [clerk, head],
      fills: ['agreement'],
      sets: { signedOn: (_, { on }) => on },
      assigns: 'actor',
    }),
    drop: reject('未签成', { from: ['drawn'], to: 'dropped', by: [clerk, head] }),
    end: action('解除协议', {
      from: ['signed'],
      to: 'ended',
      by: [clerk, head],
      fills: ['endedFor'],
      sets: { endedOn: (_, { on }) => on },
    }),
    expire: action('协议到期', {
      from: ['signed'],
      to: 'ended',
      by: [system],
    }),
    takeUp: reopen('恢复执行', {
      from: ['ended'],
      to: 'signed',
      by: [head],
      sets: { endedOn: () => null, endedFor: () => null },
    }),
  }),
  limits: {
    drawn: { workdays: 20, near: 5, overdue: 'alarm' },
    signed: { until: ({ to }) => to, near: 20, overdue: 'expire' },
  },
  results: { signed: { fills: ['agreement'], sets: { signedOn: ({ on }) => on } } },
})
