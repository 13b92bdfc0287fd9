import { file, text } from '../../kernel/field/index.ts'
import { owner, procedure, referred, sharing } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { platform } from './platform.ts'
import { assessmentStages, platformAssessment } from './platformAssessment.ts'

const of = referred('platform', platform)
const others = sharing(platformAssessment, 'platform')

/** 评估之后: a good grade closes it; a poor one is put right in time or ends with the sign taken down. */
export const assessmentProcedure = procedure(platformAssessment, {
  states: assessmentStages,
  start: 'assessed',
  ends: ['closed', 'removed'],
  beside: [of, others],
  stands: ({ grade, assessedOn, rectifiedOn, removedOn }) => {
    if (removedOn !== null) return { state: 'removed', since: removedOn }
    if (rectifiedOn !== null) return { state: 'closed', since: rectifiedOn }
    return grade === '不合格' ? { state: 'assessed', since: assessedOn } : { state: 'closed', since: assessedOn }
  },
  materials: { report: file('整改报告').optional(), decision: file('摘牌决定').optional() },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, condition }) => {
    const failed = condition('等次为不合格', ({ record: { grade } }) =>
      grade === '不合格' ? 'met' : { notMet: `等次为${grade}` },
    )
    const passedIt = condition('等次不是不合格', ({ record: { grade } }) =>
      grade === '不合格' ? { notMet: '不合格的要整改' } : 'met',
    )
    // 国科发区〔2018〕300号: removed after two poor grades in a row.
    const twice = condition('连续两次不合格，或整改未通过', (the) => {
      if (the.reached.reported !== undefined) return 'met'
      const before = others.of(the)
      if (before === null) return { unknown: '上一年度的评估' }
      const last = before.find(({ values }) => values.year === the.record.year - 1)
      return last?.values.grade === '不合格' ? 'met' : { notMet: '上一年度没有不合格，先限期整改' }
    })
    const takenDown = condition('平台台账已登记摘牌', (the) => {
      const [found] = of.of(the) ?? []
      if (found === undefined) return { unknown: '平台' }
      return found.values.removedOn === null ? { notMet: `「${found.values.name}」在平台台账中没有摘牌时间` } : 'met'
    })
    return {
      close: action('办结', { from: ['assessed'], to: 'closed', by: [clerk, head], when: [passedIt] }),
      demand: action('限期整改', {
        from: ['assessed'],
        to: 'rectifying',
        by: [head],
        when: [failed],
        fills: ['problems', 'rectifyBy'],
        tells: [{ to: 'owner', says: (_, { rectifyBy }) => `评估不合格，请于${rectifyBy}前完成整改` }],
      }),
      report: submit('报送整改情况', {
        from: ['rectifying'],
        to: 'reported',
        by: [owner, clerk],
        fills: ['rectified'],
        needs: ['report'],
        sets: { reportedOn: (_, { on }) => on },
      }),
      pass: pass('整改通过', {
        from: ['reported'],
        to: 'closed',
        by: [head],
        sets: { rectifiedOn: (_, { on }) => on },
      }),
      sendBack: sendBack('退回继续整改', { from: ['reported'], to: 'rectifying', by: [clerk, head] }),
      propose: action('提出摘牌', {
        from: ['assessed', 'rectifying', 'reported'],
        to: 'removal',
        by: [head],
        when: [failed, twice],
        asks: { reason: text('摘牌理由') },
      }),
      remove: action('确认摘牌', {
        from: ['removal'],
        to: 'removed',
        by: [leader],
        when: [takenDown],
        needs: ['decision'],
        sets: { removedOn: (_, { on }) => on },
      }),
      keep: action('不予摘牌，继续整改', { from: ['removal'], to: 'rectifying', by: [leader] }),
    }
  },
  limits: {
    assessed: { workdays: 15, overdue: 'alarm' },
    rectifying: { until: ({ rectifyBy }) => rectifyBy, overdue: 'supervise', near: 10 },
    reported: { workdays: 10, overdue: 'alarm' },
    removal: { workdays: 20, overdue: 'alarm' },
  },
})
