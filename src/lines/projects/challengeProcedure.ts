import { file, text, type Values } from '../../kernel/field/index.ts'
import type { Seen } from '../../kernel/procedure/action.ts'
import { owner, procedure, referring, system } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { challenge, challengeStages } from './challenge.ts'
import { isLive } from './limits.ts'
import { project } from './project.ts'

const bids = referring(project, 'challenge')

/** 揭榜挂帅: from a need to a list, from the list to a contract, and whether it was solved in the end. */
export const challengeProcedure = procedure(challenge, {
  states: challengeStages,
  start: 'collected',
  ends: ['solved', 'unsolved', 'converted', 'declined', 'withdrawn'],
  waits: ['returned'],
  beside: [bids],
  stands: ({ judgedOn, solved, convertedOn, contractOn, matchedOn, publishedOn, collectedOn }) => {
    if (judgedOn !== null) return { state: solved === '未攻克' ? 'unsolved' : 'solved', since: judgedOn }
    if (convertedOn !== null) return { state: 'converted', since: convertedOn }
    if (contractOn !== null) return { state: 'contracted', since: contractOn }
    if (matchedOn !== null) return { state: 'matched', since: matchedOn }
    return publishedOn === null
      ? { state: 'collected', since: collectedOn }
      : { state: 'published', since: publishedOn }
  },
  materials: { contractFile: file('签约合同').optional(), judgement: file('结果认定意见').optional() },
  opens: {
    by: [owner, streetOfficer],
    fills: ['title', 'origin', 'field', 'chain', 'problem', 'targets', 'reach', 'dueOn', 'budget'],
    sets: (on) => ({ collectedOn: on }),
  },
  common: officeRights,
  actions: ({ action, submit, accept, pass, sendBack, reject, withdraw, condition }) => {
    const measurable = condition('有可考核的指标、期限和金额', ({ record: { targets, dueOn, budget } }) => {
      if (targets === null || targets === '') return { unknown: '考核指标' }
      if (dueOn === null) return { unknown: '完成时限' }
      return budget === null ? { unknown: '榜单金额' } : 'met'
    })
    const closed = condition('揭榜已截止', ({ record: { bidsUntil }, on }) => {
      if (bidsUntil === null) return { unknown: '揭榜截止日期' }
      return on > bidsUntil ? 'met' : { notMet: `${bidsUntil}截止，尚未到期` }
    })
    const hasWinner = condition('有评审通过的揭榜方', (the) => {
      const handed = bids.of(the)
      if (handed === null) return { unknown: '揭榜申请' }
      if (handed.length === 0) return { notMet: '还没有人揭榜' }
      const chosen = handed.filter(({ values, reached }) => reached.reviewed ?? values.establishedOn)
      return chosen.length > 0 ? 'met' : { notMet: `${handed.length}份揭榜申请都还没有通过评审` }
    })
    const ended = condition('揭榜项目已验收', (the) => {
      const handed = bids.of(the)
      if (handed === null) return { unknown: '揭榜申请' }
      const open = handed.filter(isLive)
      return open.length === 0
        ? 'met'
        : { notMet: `${open.map(({ values }) => `「${values.name}」`).join('、')}尚未验收` }
    })
    return {
      screen: accept('筛选入选', {
        from: ['collected'],
        to: 'screened',
        by: [clerk, head],
        asks: { screening: text('专家筛选意见') },
        assigns: 'actor',
      }),
      sendBack: sendBack('退回补充', { from: ['collected', 'screened'], to: 'returned', by: [clerk, head] }),
      supplement: submit('补充后再报', { from: ['returned'], to: 'collected', by: [owner, clerk] }),
      decline: reject('不入选', { from: ['collected', 'screened'], to: 'declined', by: [head] }),
      convert: action('转办', {
        from: ['collected', 'screened', 'published'],
        to: 'converted',
        by: [clerk, head],
        fills: ['convertedTo'],
        sets: { convertedOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: ({ record: { title } }, { convertedTo }) => `「${title}」已转${convertedTo}` }],
      }),
      publish: pass('发榜', {
        from: ['screened'],
        to: 'published',
        by: [leader],
        when: [measurable],
        fills: ['document', 'bidsUntil'],
        sets: { publishedOn: (_, { on }) => on },
        tells: [
          {
            to: 'public',
            says: ({ record: { title } }, { bidsUntil }) => `榜单「${title}」已发布，${bidsUntil}截止揭榜`,
          },
        ],
      }),
      match: action('揭榜成功', {
        from: ['published'],
        to: 'matched',
        by: [head, leader],
        when: [closed, hasWinner],
        fills: ['winner'],
        sets: { matchedOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: ({ record: { title } }, { winner }) => `「${title}」由${winner}揭榜` }],
      }),
      contract: action('签约', {
        from: ['matched'],
        to: 'contracted',
        by: [clerk, head],
        fills: ['contractNumber', 'contractAmount'],
        needs: ['contractFile'],
        sets: { contractOn: (_, { on }) => on },
      }),
      solve: pass('认定攻克', {
        from: ['contracted'],
        to: 'solved',
        by: [head, leader],
        when: [ended],
        needs: ['judgement'],
        sets: judged('攻克'),
      }),
      fall: reject('认定未攻克', { from: ['contracted'], to: 'unsolved', by: [head, leader], sets: judged('未攻克') }),
      withdraw: withdraw('撤榜', {
        from: ['collected', 'returned', 'screened', 'published', 'matched'],
        to: 'withdrawn',
        by: [owner, head],
      }),
      lapse: action('逾期未补充视为撤回', { from: ['returned'], to: 'withdrawn', by: [system] }),
    }
  },
  limits: {
    collected: { workdays: 20, overdue: 'alarm' },
    returned: { workdays: 20, overdue: 'lapse' },
    screened: { workdays: 40, overdue: 'alarm' },
    published: { until: ({ bidsUntil }) => bidsUntil, overdue: 'alarm', near: 5 },
    matched: { workdays: 20, overdue: 'supervise' },
    contracted: { until: ({ dueOn }) => dueOn, overdue: 'alarm', near: 40 },
  },
  results: {
    published: { fills: ['bidsUntil'], sets: { publishedOn: ({ on }) => on, document: ({ document }) => document } },
    matched: { fills: ['winner'], sets: { matchedOn: ({ on }) => on } },
    contracted: { fills: ['contractNumber', 'contractAmount'], sets: { contractOn: ({ on }) => on } },
  },
})

function judged(solved: '攻克' | '未攻克') {
  return { judgedOn: (_: unknown, { on }: Seen<Values<typeof challenge.fields>>) => on, solved: () => solved }
}
