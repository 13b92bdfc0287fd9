import { file, text } from '../../kernel/field/index.ts'
import { assigned, owner, procedure, system } from '../../kernel/procedure/index.ts'
import { APPEAL_WORKDAYS, appealTold, clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { request, requestStates } from './request.ts'

/** 诉求办理: raised when it is entered; accepted, handled here or passed on, answered, closed, rated. */
export const requestProcedure = procedure(request, {
  states: requestStates,
  start: 'raised',
  ends: ['closed', 'declined', 'withdrawn'],
  waits: ['returned'],
  stands: ({ raisedOn, transferredTo, repliedOn, closedOn }) => {
    if (closedOn !== null) return { state: 'closed', since: closedOn }
    if (repliedOn !== null) return { state: 'replied', since: repliedOn }
    return { state: transferredTo === null ? 'raised' : 'transferred', since: raisedOn }
  },
  materials: { statement: file('情况说明').optional(), answer: file('书面答复').optional() },
  opens: {
    by: [owner, streetOfficer],
    fills: ['subject', 'matter', 'content', 'contact', 'phone'],
    sets: (on) => ({ raisedOn: on, channel: '网上平台' as const }),
  },
  common: officeRights,
  actions: ({ action, submit, accept, sendBack, reject, withdraw, reopen, condition }) => {
    const hasReply = condition('已有答复内容', ({ record: { reply } }) =>
      reply === null ? { unknown: '答复内容' } : 'met',
    )
    return {
      accept: accept('受理', {
        from: ['raised'],
        to: 'accepted',
        by: [clerk, head],
        assigns: 'actor',
        tells: [{ to: 'owner', says: ({ record: { subject } }) => `诉求「${subject}」已受理` }],
      }),
      askMore: sendBack('退回补充', {
        from: ['raised', 'accepted'],
        to: 'returned',
        by: [clerk, head],
        tells: [
          { to: 'owner', says: ({ record: { subject } }, { reason }) => `诉求「${subject}」需要补充：${reason}` },
        ],
      }),
      supplement: submit('补充后重新提交', {
        from: ['returned'],
        to: 'raised',
        by: [owner, clerk, streetOfficer],
        asks: { added: text('补充内容') },
      }),
      decline: reject('不予受理', {
        from: ['raised'],
        to: 'declined',
        by: [head],
        tells: [
          { to: 'owner', says: ({ record: { subject } }, { reason }) => `诉求「${subject}」不予受理：${reason}` },
        ],
      }),
      appeal: action('申诉', {
        from: ['declined'],
        by: [owner, clerk, streetOfficer],
        asks: { grounds: text('申诉理由'), proof: file('证明材料').optional() },
        within: APPEAL_WORKDAYS,
        once: true,
        tells: appealTold.map((to) => ({
          to,
          says: ({ record: { subject } }, { grounds }) => `诉求「${subject}」不予受理，企业申诉：${grounds}`,
        })),
      }),
      hearAgain: reopen('申诉成立，重新受理', {
        from: ['declined'],
        to: 'raised',
        by: [leader],
        tells: [
          {
            to: 'owner',
            says: ({ record: { subject } }, { reason }) => `诉求「${subject}」申诉成立，重新受理：${reason}`,
          },
        ],
      }),
      upholdRefusal: action('申诉不成立，维持原决定', {
        from: ['declined'],
        by: [leader],
        asks: { reason: text('复核情况和理由') },
        answers: 'appeal',
        tells: [
          { to: 'owner', says: ({ record: { subject } }, { reason }) => `诉求「${subject}」申诉不成立：${reason}` },
        ],
      }),
      passOn: action('转其他单位', {
        from: ['accepted'],
        to: 'transferred',
        by: [assigned, head],
        fills: ['transferredTo'],
        asks: { note: text('转办说明').optional() },
      }),
      takeBack: action('收回自办', { from: ['transferred'], to: 'accepted', by: [assigned, head] }),
      reply: action('答复', {
        from: ['accepted', 'transferred'],
        to: 'replied',
        by: [assigned, head],
        fills: ['reply'],
        sets: { repliedOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: ({ record: { subject } }, { reply }) => `诉求「${subject}」答复：${reply}` }],
      }),
      close: action('办结', {
        from: ['replied'],
        to: 'closed',
        by: [assigned, head],
        when: [hasReply],
        fills: ['outcome'],
        sets: { closedOn: (_, { on }) => on },
      }),
      rate: action('评价', {
        from: ['closed'],
        by: [owner, clerk, streetOfficer],
        fills: ['satisfaction'],
        sets: { ratedOn: (_, { on }) => on },
      }),
      redo: reopen('重办', {
        from: ['closed'],
        to: 'accepted',
        by: [owner, head, leader],
        sets: {
          closedOn: () => null,
          outcome: () => null,
          repliedOn: () => null,
          ratedOn: () => null,
          satisfaction: () => null,
        },
      }),
      withdraw: withdraw('撤回', { from: ['raised', 'returned', 'accepted'], to: 'withdrawn', by: [owner, clerk] }),
      lapse: action('逾期未补充视为撤回', { from: ['returned'], to: 'withdrawn', by: [system] }),
    }
  },
  limits: {
    raised: { workdays: 2, near: 1, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'lapse' },
    accepted: { workdays: 10, overdue: 'supervise' },
    transferred: { workdays: 10, overdue: 'supervise' },
    replied: { workdays: 5, overdue: 'alarm' },
  },
  results: {
    replied: { fills: ['reply', 'transferredTo'], sets: { repliedOn: ({ on }) => on } },
    closed: {
      fills: ['reply', 'outcome', 'transferredTo'],
      sets: { closedOn: ({ on }) => on, repliedOn: ({ on }, { repliedOn }) => repliedOn ?? on },
    },
  },
})
