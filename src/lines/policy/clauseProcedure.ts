import type { Values } from '../../kernel/field/index.ts'
import { file, text } from '../../kernel/field/index.ts'
import { procedure, system } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { clause, clauseStates, earlier } from './clause.ts'
import { clauseFaults, legalEnd } from './lint.ts'

/** 条款发布: nothing is published without both reviews, nor with words that the law has ended. */
export const clauseProcedure = procedure(clause, {
  states: clauseStates,
  start: 'draft',
  ends: ['ended', 'dropped'],
  waits: ['returned'],
  // Clauses of papers that are in force already come in by a list.
  stands: ({ publishedOn, endedOn }) => {
    if (endedOn !== null) return { state: 'ended', since: endedOn }
    return publishedOn === null ? { state: 'draft', since: null } : { state: 'published', since: publishedOn }
  },
  materials: {
    fairReviewPaper: file('公平竞争审查表').optional(),
    legalityReviewPaper: file('合法性审查意见书').optional(),
  },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, condition }) => {
    const isComplete = condition('写明了对象、条件和标准', ({ record: { who, condition: on, standard } }) => {
      if (who === null) return { unknown: '支持对象' }
      if (on === null) return { unknown: '支持条件' }
      return standard === null ? { unknown: '支持标准' } : 'met'
    })
    const isFairlyReviewed = condition('已作公平竞争审查', ({ record: { fairReview, fairReviewOn } }) =>
      fairReview === null || fairReviewOn === null ? { unknown: '公平竞争审查文号和日期' } : 'met',
    )
    const isLegallyReviewed = condition('已作合法性审查', ({ record: { legalityReview, legalityReviewOn } }) =>
      legalityReview === null || legalityReviewOn === null ? { unknown: '合法性审查文号和日期' } : 'met',
    )
    const saysNothingForbidden = condition('没有法律不许写的条件', ({ record, on }) => {
      const faults = clauseFaults(wordsOf(record), on)
      return faults.length === 0
        ? 'met'
        : { notMet: faults.map(({ words, why, advice }) => `「${words}」：${why}，${advice}`).join('；') }
    })
    return {
      submit: submit('送审', { from: ['draft', 'returned'], to: 'reviewing', by: [clerk, head], when: [isComplete] }),
      publish: pass('发布', {
        from: ['reviewing'],
        to: 'published',
        by: [leader],
        apartFrom: ['submit'],
        when: [isComplete, isFairlyReviewed, isLegallyReviewed, saysNothingForbidden],
        sets: {
          publishedOn: (_, { on }) => on,
          legalEnd: (_, { record }) => record.legalEnd ?? legalEnd(wordsOf(record)),
        },
        tells: [{ to: 'public', says: ({ record: { title, number } }) => `${number}「${title}」已发布` }],
      }),
      sendBack: sendBack('退回修改', { from: ['reviewing'], to: 'returned', by: [head, leader] }),
      drop: reject('不再制定', { from: ['draft', 'reviewing', 'returned'], to: 'dropped', by: [head, leader] }),
      end: action('停止执行', {
        from: ['published'],
        to: 'ended',
        by: [head, leader],
        asks: { reason: text('停止原因') },
        sets: { endedOn: (_, { on }) => on },
      }),
      expire: action('到期停止', {
        from: ['published'],
        to: 'ended',
        by: [system],
        sets: { endedOn: (_, { on }) => on },
      }),
    }
  },
  limits: {
    reviewing: { workdays: 20, overdue: 'alarm' },
    returned: { workdays: 20, overdue: 'alarm' },
    published: {
      until: ({ to, legalEnd }) => earlier(to, legalEnd),
      overdue: 'expire',
      near: 30,
    },
  },
  results: {
    published: { fills: ['from', 'to'], sets: { publishedOn: ({ on }) => on } },
    ended: { sets: { endedOn: ({ on }) => on } },
  },
})

/** All that a clause says, for whoever looks through its words. */
export function wordsOf({
  title,
  who,
  condition,
  standard,
}: Pick<Values<typeof clause.fields>, 'title' | 'who' | 'condition' | 'standard'>): string {
  return [title, who, condition, standard].filter((part) => part !== null).join('\n')
}
