import { date, file, text } from '../../kernel/field/index.ts'
import { owner, procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { approvalStates, trainingApproval } from './approval.ts'

/** 行政许可法第三十二条: five days to accept or to ask for more; 第四十二条: twenty days to decide. */
const ACCEPT_WORKDAYS = 5
const VISIT_WORKDAYS = 10
const DECIDE_WORKDAYS = 10

/** 国办发〔2018〕80号: three square metres for each who is there at once. */
const SPACE_PER_TRAINEE = 3

/** 许可审批: asked for by the institution, accepted, visited, decided by a leader who has not visited. */
export const approvalProcedure = procedure(trainingApproval, {
  states: approvalStates,
  start: 'asked',
  ends: ['approved', 'refused', 'withdrawn'],
  waits: ['returned'],
  stands: ({ askedOn, approvedOn }) =>
    approvedOn === null ? { state: 'asked', since: askedOn } : { state: 'approved', since: approvedOn },
  materials: {
    plan: file('办学方案、章程'),
    premises: file('场所权属和消防证明'),
    staff: file('从业人员名册和资质').optional(),
    report: file('现场核查表').optional(),
  },
  opens: {
    by: [owner],
    fills: ['name', 'origin', 'form', 'courses', 'address', 'space', 'peak', 'teachers', 'bank', 'contact', 'phone'],
    sets: (on) => ({ askedOn: on }),
  },
  common: officeRights,
  actions: ({ submit, accept, pass, sendBack, reject, withdraw, reopen, condition }) => {
    const roomy = condition('同一时段人均面积不少于3平方米', ({ record: { space, peak } }) => {
      if (space === null) return { unknown: '场所面积' }
      if (peak === null) return { unknown: '同一时段最多人数' }
      const least = Number(peak) * SPACE_PER_TRAINEE
      return Number(space) >= least ? 'met' : { notMet: `${peak}人需要${least}平方米，只有${space}平方米` }
    })
    return {
      accept: accept('受理', {
        from: ['asked'],
        to: 'accepted',
        by: [clerk, head],
        needs: ['plan', 'premises'],
        assigns: 'actor',
        tells: [{ to: 'owner', says: ({ record: { name } }) => `「${name}」的办学许可申请已受理` }],
      }),
      askMore: sendBack('一次性告知补正', {
        from: ['asked', 'accepted'],
        to: 'returned',
        by: [clerk, head],
        tells: [{ to: 'owner', says: ({ record: { name } }, { reason }) => `「${name}」的申请需要补正：${reason}` }],
      }),
      supplement: submit('补正后重新提交', {
        from: ['returned'],
        to: 'asked',
        by: [owner, clerk],
        asks: { added: text('补正内容') },
        needs: ['plan', 'premises'],
      }),
      visit: pass('现场核查', { from: ['accepted'], to: 'visited', by: [clerk, head], fills: ['visit'] }),
      visitAgain: sendBack('退回重新核查', { from: ['visited'], to: 'accepted', by: [head, leader] }),
      approve: pass('准予许可', {
        from: ['visited'],
        to: 'approved',
        by: [leader],
        apartFrom: ['visit'],
        when: [roomy],
        fills: ['licence'],
        asks: { until: date('许可有效期至') },
        sets: { approvedOn: (_, { on }) => on, approvedUntil: ({ until }) => until },
        tells: [{ to: 'owner', says: ({ record: { name } }) => `「${name}」准予办学许可，请领取许可证` }],
      }),
      refuse: reject('不予许可', {
        from: ['asked', 'accepted', 'visited'],
        to: 'refused',
        by: [leader],
        tells: [
          {
            to: 'owner',
            says: ({ record: { name } }, { reason }) =>
              `「${name}」不予许可：${reason}。可以依法申请行政复议或者提起行政诉讼`,
          },
        ],
      }),
      withdraw: withdraw('撤回申请', { from: ['asked', 'returned', 'accepted'], to: 'withdrawn', by: [owner, clerk] }),
      again: reopen('撤销决定，重新受理', {
        from: ['refused'],
        to: 'asked',
        by: [leader],
      }),
    }
  },
  limits: {
    asked: { workdays: ACCEPT_WORKDAYS, near: 2, overdue: 'supervise' },
    accepted: { workdays: VISIT_WORKDAYS, near: 3, overdue: 'supervise' },
    visited: { workdays: DECIDE_WORKDAYS, near: 3, overdue: 'supervise' },
  },
  results: {
    approved: { fills: ['licence', 'approvedUntil'], sets: { approvedOn: ({ on }) => on } },
  },
})
