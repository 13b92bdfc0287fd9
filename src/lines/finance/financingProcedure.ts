import { file } from '../../kernel/field/index.ts'
import { ofSameEnterprise, owner, procedure, referred, system } from '../../kernel/procedure/index.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { ban } from '../funds/ban.ts'
import { isNotBanned, isRegistered } from '../funds/standing.ts'
import { clerk, head, officeRights, streetOfficer } from '../roles.ts'
import { financing, financingStages } from './financing.ts'

const firm = referred('enterprise', enterprise)
const bans = ofSameEnterprise(ban)

/** 科技融资: the bureau recommends, the bank decides; what came of it is registered. */
export const financingProcedure = procedure(financing, {
  states: financingStages,
  start: 'asked',
  ends: ['settled', 'refused', 'withdrawn'],
  waits: ['returned'],
  beside: [firm, bans],
  stands: ({ settledOn, compensatedOn, lentOn, recommendedOn, askedOn }) => {
    if (settledOn !== null) return { state: 'settled', since: settledOn }
    if (compensatedOn !== null) return { state: 'compensated', since: compensatedOn }
    if (lentOn !== null) return { state: 'lent', since: lentOn }
    return recommendedOn === null ? { state: 'asked', since: askedOn } : { state: 'recommended', since: recommendedOn }
  },
  materials: { request: file('融资申请').optional(), appraisalReport: file('评估报告').optional() },
  opens: {
    by: [owner, streetOfficer],
    fills: ['number', 'instrument', 'asked', 'months', 'patents'],
    sets: (on) => ({ askedOn: on }),
  },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, withdraw, condition }) => {
    const registered = condition('企业在册', (the) => isRegistered(firm.of(the)))
    const notBanned = condition('不在限制申报名单上', (the) => isNotBanned(bans.of(the), the.on))
    const appraised = condition('质押已评估并登记', ({ record: { instrument, appraisal, pledgedOn } }) => {
      if (instrument !== '知识产权质押') return 'met'
      if (appraisal === null) return { unknown: '评估价值' }
      return pledgedOn === null ? { unknown: '质押登记日' } : 'met'
    })
    return {
      recommend: pass('推荐给机构', {
        from: ['asked'],
        to: 'recommended',
        by: [clerk, head],
        when: [registered, notBanned],
        fills: ['institution', 'pool'],
        sets: { recommendedOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: (_, { institution }) => `融资需求已推荐给${institution}` }],
      }),
      sendBack: sendBack('退回补充', { from: ['asked'], to: 'returned', by: [clerk] }),
      supplement: submit('补充后再报', { from: ['returned'], to: 'asked', by: [owner, clerk] }),
      lend: pass('登记放款', {
        from: ['recommended'],
        to: 'lent',
        by: [clerk],
        when: [appraised],
        fills: ['lentOn', 'amount', 'rate', 'dueOn'],
      }),
      refuse: reject('未放款', { from: ['asked', 'recommended'], to: 'refused', by: [clerk, head] }),
      fallDue: action('到期未还', { from: ['lent'], to: 'overdue', by: [system, clerk] }),
      settle: action('结清', { from: ['lent', 'overdue'], to: 'settled', by: [clerk], fills: ['settledOn'] }),
      compensate: action('风险池代偿', {
        from: ['overdue'],
        to: 'compensated',
        by: [head],
        fills: ['compensatedOn', 'compensated'],
      }),
      recover: action('追偿结清', {
        from: ['compensated'],
        to: 'settled',
        by: [clerk, head],
        fills: ['recoveredOn', 'recovered'],
        sets: { settledOn: ({ recoveredOn }) => recoveredOn },
      }),
      takeBack: withdraw('撤回需求', {
        from: ['asked', 'returned', 'recommended'],
        to: 'withdrawn',
        by: [owner, clerk],
      }),
      lapse: action('逾期未补充视为撤回', { from: ['returned'], to: 'withdrawn', by: [system] }),
    }
  },
  limits: {
    asked: { workdays: 5, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'lapse' },
    recommended: { workdays: 30, overdue: 'alarm' },
    lent: { until: ({ dueOn }) => dueOn, overdue: 'fallDue', near: 20 },
    overdue: { workdays: 60, overdue: 'alarm' },
  },
  results: { lent: { fills: ['amount', 'rate', 'dueOn'], sets: { lentOn: ({ on }) => on } } },
})
