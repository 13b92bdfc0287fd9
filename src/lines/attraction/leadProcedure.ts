import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { lead, leadStates } from './lead.ts'

/** Working days after which a project that does not move is asked about. */
const CONTACT_WORKDAYS = 10
const STAGE_WORKDAYS = 20
const LANDING_WORKDAYS = 60

const onItsWay = ['found', 'contacted', 'visited', 'talking', 'signed'] as const

/** 招引推进: from stage to stage, each with its day; a stage may be passed over, none is gone back to. */
export const leadProcedure = procedure(lead, {
  states: leadStates,
  start: 'found',
  ends: ['landed', 'dropped'],
  stands: ({ foundOn, contactedOn, visitedOn, talkingOn, signedOn, landedOn, droppedOn }) => {
    if (landedOn !== null) return { state: 'landed', since: landedOn }
    if (droppedOn !== null) return { state: 'dropped', since: droppedOn }
    if (signedOn !== null) return { state: 'signed', since: signedOn }
    if (talkingOn !== null) return { state: 'talking', since: talkingOn }
    if (visitedOn !== null) return { state: 'visited', since: visitedOn }
    return contactedOn === null ? { state: 'found', since: foundOn } : { state: 'contacted', since: contactedOn }
  },
  common: officeRights,
  actions: ({ action, accept, pass, reject, reopen }) => ({
    contact: accept('已对接', {
      from: ['found'],
      to: 'contacted',
      by: [clerk, head],
      sets: { contactedOn: (_, { on }) => on },
      assigns: 'actor',
    }),
    visit: action('已走访', {
      from: ['found', 'contacted'],
      to: 'visited',
      by: [clerk, head, leader],
      sets: { visitedOn: (_, { on }) => on },
    }),
    talk: action('开始洽谈', {
      from: ['found', 'contacted', 'visited'],
      to: 'talking',
      by: [clerk, head, leader],
      sets: { talkingOn: (_, { on }) => on },
    }),
    tell: action('登记进展', { from: [...onItsWay], by: [clerk, head], fills: ['progress'] }),
    sign: action('已签约', {
      from: ['talking'],
      to: 'signed',
      by: [head, leader],
      fills: ['signed'],
      sets: { signedOn: (_, { on }) => on },
    }),
    land: pass('已落地', {
      from: ['signed'],
      to: 'landed',
      by: [clerk, head],
      fills: ['enterprise'],
      sets: { landedOn: (_, { on }) => on },
    }),
    drop: reject('终止跟踪', {
      from: [...onItsWay],
      to: 'dropped',
      by: [head, leader],
      sets: { droppedOn: (_, { on }) => on },
    }),
    takeUp: reopen('重新跟踪', {
      from: ['dropped'],
      to: 'found',
      by: [clerk, head],
      sets: { droppedOn: () => null },
    }),
  }),
  limits: {
    found: { workdays: CONTACT_WORKDAYS, near: 3, overdue: 'supervise' },
    contacted: { workdays: STAGE_WORKDAYS, near: 5, overdue: 'alarm' },
    visited: { workdays: STAGE_WORKDAYS, near: 5, overdue: 'alarm' },
    talking: { workdays: STAGE_WORKDAYS, near: 5, overdue: 'alarm' },
    signed: { workdays: LANDING_WORKDAYS, near: 10, overdue: 'supervise' },
  },
  results: {
    landed: { fills: ['enterprise'], sets: { landedOn: ({ on }) => on } },
  },
})
