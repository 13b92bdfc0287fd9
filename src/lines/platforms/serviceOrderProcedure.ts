import { file, text } from '../../kernel/field/index.ts'
import { assigned, owner, procedure, referred, system } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights, streetOfficer } from '../roles.ts'
import { scienceService, serviceOrder, serviceOrderStates } from './scienceService.ts'

const chosen = referred('item', scienceService)

/** 科技服务撮合: asked for, matched with a service of the catalogue, delivered, rated by whoever asked. */
export const serviceOrderProcedure = procedure(serviceOrder, {
  states: serviceOrderStates,
  start: 'asked',
  ends: ['rated', 'declined', 'withdrawn'],
  waits: ['returned'],
  beside: [chosen],
  stands: ({ askedOn, matchedOn, deliveredOn, ratedOn }) => {
    if (ratedOn !== null) return { state: 'rated', since: ratedOn }
    if (deliveredOn !== null) return { state: 'delivered', since: deliveredOn }
    return matchedOn === null ? { state: 'asked', since: askedOn } : { state: 'matched', since: matchedOn }
  },
  materials: { report: file('服务报告').optional() },
  opens: {
    by: [owner, streetOfficer],
    fills: ['subject', 'kind', 'wanted'],
    sets: (on) => ({ askedOn: on }),
  },
  common: officeRights,
  actions: ({ action, submit, accept, sendBack, reject, withdraw, condition }) => {
    const isOffered = condition('服务还在目录里', (the) => {
      const [found] = chosen.of(the) ?? []
      if (found === undefined) return { unknown: '撮合的服务' }
      const { name, removedOn } = found.values
      return removedOn === null || removedOn > the.on ? 'met' : { notMet: `${name}已于${removedOn}下架` }
    })
    return {
      match: accept('撮合', {
        from: ['asked'],
        to: 'matched',
        by: [clerk, head],
        assigns: 'actor',
        fills: ['item'],
        sets: { matchedOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: ({ record: { subject } }) => `服务需求「${subject}」已找到服务机构` }],
      }),
      askMore: sendBack('退回补充', {
        from: ['asked'],
        to: 'returned',
        by: [clerk, head],
        tells: [
          { to: 'owner', says: ({ record: { subject } }, { reason }) => `服务需求「${subject}」需要补充：${reason}` },
        ],
      }),
      supplement: submit('补充后重新提交', {
        from: ['returned'],
        to: 'asked',
        by: [owner, clerk, streetOfficer],
        asks: { added: text('补充内容') },
      }),
      deliver: action('登记服务完成', {
        from: ['matched'],
        to: 'delivered',
        by: [assigned, clerk, owner],
        when: [isOffered],
        fills: ['amount', 'result'],
        sets: { deliveredOn: (_, { on }) => on },
      }),
      rate: action('评价', {
        from: ['delivered'],
        to: 'rated',
        by: [owner, clerk, streetOfficer],
        fills: ['rating'],
        asks: { words: text('评价意见').optional() },
        sets: { ratedOn: (_, { on }) => on, remark: ({ words }) => words },
      }),
      rematch: action('换一家机构', {
        from: ['matched'],
        to: 'asked',
        by: [assigned, clerk],
        asks: { why: text('换的原因') },
        sets: { matchedOn: () => null, item: () => null },
      }),
      decline: reject('没有合适的服务', {
        from: ['asked', 'matched'],
        to: 'declined',
        by: [clerk, head],
        tells: [
          {
            to: 'owner',
            says: ({ record: { subject } }, { reason }) => `服务需求「${subject}」没有找到合适的服务：${reason}`,
          },
        ],
      }),
      withdraw: withdraw('撤回', { from: ['asked', 'returned', 'matched'], to: 'withdrawn', by: [owner, clerk] }),
      lapse: action('逾期未补充视为撤回', { from: ['returned'], to: 'withdrawn', by: [system] }),
    }
  },
  limits: {
    asked: { workdays: 5, near: 1, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'lapse' },
    matched: { workdays: 20, overdue: 'alarm' },
    delivered: { workdays: 10, overdue: 'alarm' },
  },
})
