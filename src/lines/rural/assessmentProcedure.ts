import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { assessmentStates, commissionerAssessment } from './assessment.ts'
import { gradeOf, totalOf } from './grading.ts'

/** 年度考核: scored by the section, decided by another, told in a circular. */
export const assessmentProcedure = procedure(commissionerAssessment, {
  states: assessmentStates,
  start: 'open',
  ends: ['published'],
  stands: ({ decidedOn, document }) => {
    if (decidedOn === null) return { state: 'open', since: null }
    return { state: document === null ? 'decided' : 'published', since: decidedOn }
  },
  common: officeRights,
  actions: ({ submit, pass, sendBack, action, reopen, condition }) => {
    const isScored = condition('三项得分齐全，或有一票否决事由', ({ record }) =>
      record.veto !== null || totalOf(record) !== null ? 'met' : { unknown: '服务、成效、满意度得分' },
    )
    return {
      score: submit('登记得分', {
        from: ['open'],
        to: 'scored',
        by: [clerk, head],
        fills: ['serviceScore', 'resultScore', 'satisfactionScore'],
      }),
      decide: pass('评定等次', {
        from: ['scored'],
        to: 'decided',
        by: [head, leader],
        when: [isScored],
        apartFrom: ['score'],
        sets: { grade: (_, { record }) => gradeOf(record), decidedOn: (_, { on }) => on },
      }),
      sendBack: sendBack('退回重新打分', {
        from: ['scored', 'decided'],
        to: 'open',
        by: [head, leader],
        sets: { grade: () => null, decidedOn: () => null },
      }),
      publish: action('通报', { from: ['decided'], to: 'published', by: [clerk, head], fills: ['document'] }),
      review: reopen('复核', {
        from: ['published'],
        to: 'open',
        by: [leader],
        sets: { grade: () => null, decidedOn: () => null, document: () => null },
      }),
    }
  },
  limits: { decided: { workdays: 10, near: 3, overdue: 'alarm' } },
  results: {
    published: { fills: ['grade', 'document'], sets: { decidedOn: ({ on }, { decidedOn }) => decidedOn ?? on } },
  },
})
