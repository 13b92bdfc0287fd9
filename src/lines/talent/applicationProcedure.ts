import { file, text } from '../../kernel/field/index.ts'
import { assigned, procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { applicationStates, talentApplication } from './application.ts'

/** 人才项目: recommended by one, reported upwards by another; chosen and funded are what others said, with their papers. */
export const applicationProcedure = procedure(talentApplication, {
  states: applicationStates,
  start: 'collected',
  ends: ['funded', 'failed', 'unfunded'],
  waits: ['returned'],
  stands: ({ collectedOn, recommendedOn, reportedOn, selectedOn, arrivedOn, grantedOn, failedOn }) => {
    if (failedOn !== null) return { state: 'failed', since: failedOn }
    if (grantedOn !== null) return { state: 'funded', since: grantedOn }
    if (arrivedOn !== null && selectedOn !== null) return { state: 'arrived', since: arrivedOn }
    if (selectedOn !== null) return { state: 'selected', since: selectedOn }
    if (reportedOn !== null) return { state: 'reported', since: reportedOn }
    return recommendedOn === null
      ? { state: 'collected', since: collectedOn }
      : { state: 'recommended', since: recommendedOn }
  },
  materials: { contract: file('劳动合同或合作协议').optional(), form: file('申报书').optional() },
  common: officeRights,
  actions: ({ action, accept, pass, sendBack, submit, reject }) => ({
    recommend: accept('审核推荐', {
      from: ['collected'],
      to: 'recommended',
      by: [clerk, head],
      sets: { recommendedOn: (_, { on }) => on },
      assigns: 'actor',
    }),
    askMore: sendBack('退回补充', { from: ['collected', 'recommended'], to: 'returned', by: [clerk, head] }),
    supplement: submit('补充材料', {
      from: ['returned'],
      to: 'collected',
      by: [clerk],
      asks: { added: text('补充内容') },
    }),
    report: pass('上报', {
      from: ['recommended'],
      to: 'reported',
      by: [head, leader],
      apartFrom: ['recommend'],
      sets: { reportedOn: (_, { on }) => on },
    }),
    choose: pass('登记入选', {
      from: ['reported'],
      to: 'selected',
      by: [clerk, head],
      fills: ['document'],
      sets: { selectedOn: (_, { on }) => on },
    }),
    drop: reject('登记未入选', {
      from: ['collected', 'returned', 'recommended', 'reported'],
      to: 'failed',
      by: [clerk, head],
      sets: { failedOn: (_, { on }) => on },
    }),
    arrive: action('登记到岗', {
      from: ['selected'],
      to: 'arrived',
      by: [assigned, clerk],
      sets: { arrivedOn: (_, { on }) => on },
    }),
    fund: pass('登记资助', {
      from: ['selected', 'arrived'],
      to: 'funded',
      by: [clerk, head],
      apartFrom: ['arrive'],
      fills: ['grant'],
      sets: { grantedOn: (_, { on }) => on },
    }),
    refuse: reject('不予资助', { from: ['selected', 'arrived'], to: 'unfunded', by: [head, leader] }),
  }),
  limits: {
    collected: { workdays: 5, overdue: 'alarm' },
    returned: { workdays: 10, overdue: 'alarm' },
    recommended: { until: ({ reportBy }) => reportBy, near: 3, overdue: 'supervise' },
    selected: { until: ({ arriveBy }) => arriveBy, near: 20, overdue: 'alarm' },
  },
})
