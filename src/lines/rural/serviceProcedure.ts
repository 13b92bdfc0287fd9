import { text } from '../../kernel/field/index.ts'
import { owner, procedure, system, through } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights } from '../roles.ts'
import { placement } from './placement.ts'
import { ruralService, serviceStates } from './service.ts'

/** 服务确认: the commissioner writes from the field, the host says whether it was so. */
export const serviceProcedure = procedure(ruralService, {
  states: serviceStates,
  start: 'logged',
  ends: ['confirmed', 'dropped'],
  waits: ['disputed'],
  stands: ({ on, confirmedOn }) =>
    confirmedOn === null ? { state: 'logged', since: on } : { state: 'confirmed', since: confirmedOn },
  common: officeRights,
  opens: {
    by: [],
    fills: ['on', 'way', 'what', 'people', 'households', 'problem', 'photo'],
    through: through(placement, {
      copies: { commissioner: 'commissioner', host: 'host' },
      until: ({ to, endedOn }) => endedOn ?? to,
      within: ({ from }) => from,
      /** 国办函〔2026〕12号: no places, no points, no comparing of persons, pictures only where they are needed. */
      why: {
        purpose: '记下这次服务，服务对象确认后计入服务次数，年度考核不再另填',
        basis: '科技特派员三方协议',
        users: '本单位农业科技工作人员和服务对象；不取位置，不计在线时长，不给个人排名，照片可不传',
      },
    }),
  },
  actions: ({ pass, sendBack, submit, reject, action }) => ({
    confirm: pass('确认服务', {
      from: ['logged'],
      to: 'confirmed',
      by: [owner, clerk],
      fills: ['satisfaction'],
      // A village hears of a month's services at once.
      alike: true,
      sets: { confirmedOn: (_, { on }) => on },
    }),
    dispute: sendBack('有异议', { from: ['logged'], to: 'disputed', by: [owner, clerk] }),
    amend: submit('更正后再送确认', {
      from: ['disputed'],
      to: 'logged',
      by: [clerk],
      fills: ['what'],
      asks: { added: text('更正说明') },
    }),
    lapse: action('逾期未更正，不计入', { from: ['disputed'], to: 'dropped', by: [system] }),
    drop: reject('不计入', { from: ['logged', 'disputed'], to: 'dropped', by: [head] }),
  }),
  limits: {
    logged: { workdays: 20, near: 5, overdue: 'alarm' },
    disputed: { workdays: 20, near: 5, overdue: 'lapse' },
  },
  results: { confirmed: { fills: ['satisfaction'], sets: { confirmedOn: ({ on }) => on } } },
})
