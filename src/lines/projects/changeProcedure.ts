import { addMonths } from '../../kernel/day.ts'
import { file } from '../../kernel/field/index.ts'
import { owner, procedure, referred, sharing, system } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { project } from './project.ts'
import { changeStages, projectChange } from './projectChange.ts'

/** Usual for one extension where the programme does not say otherwise. */
const EXTENSION_MONTHS_MAX = 12

const of = referred('project', project)
const others = sharing(projectChange, 'project')

/** 项目变更: asked, approved on paper; the project takes it over by an action of its own. */
export const changeProcedure = procedure(projectChange, {
  states: changeStages,
  start: 'asked',
  ends: ['approved', 'refused', 'withdrawn'],
  waits: ['returned'],
  beside: [of, others],
  stands: ({ decidedOn, askedOn }) =>
    decidedOn === null ? { state: 'asked', since: askedOn } : { state: 'approved', since: decidedOn },
  materials: { request: file('变更申请').optional(), consent: file('相关单位意见').optional() },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, withdraw, condition }) => {
    const says = condition('写明变更后的内容', ({ record }) => {
      const field = contents[record.kind]
      return record[field] === null ? { unknown: projectChange.fields[field].facts.label } : 'met'
    })
    const once = condition('没有批过延期', (the) => {
      if (the.record.kind !== '期限') return 'met'
      const before = others.of(the)
      if (before === null) return { unknown: '项目的其他变更' }
      const known = of.of(the)?.[0]?.values
      const found = before.find(({ values }) => values.kind === '期限' && values.decidedOn !== null)
      const on = found?.values.decidedOn ?? known?.extendedOn ?? null
      return on === null ? 'met' : { notMet: `${on}已经批过一次延期，只能延期一次` }
    })
    const notTooLong = condition('延期不超过一年', (the) => {
      const { kind, newEnd } = the.record
      if (kind !== '期限') return 'met'
      const ends = of.of(the)?.[0]?.values.endsOn ?? null
      if (ends === null) return { unknown: '项目结束日期' }
      if (newEnd === null) return { unknown: '延期至' }
      const last = addMonths(ends, EXTENSION_MONTHS_MAX)
      if (newEnd <= ends) return { notMet: `延期至${newEnd}，不晚于原结束日期${ends}` }
      return newEnd > last ? { notMet: `最多延到${last}` } : 'met'
    })
    const beforeEnd = condition('在期满之前申请', (the) => {
      if (the.record.kind !== '期限') return 'met'
      const ends = of.of(the)?.[0]?.values.endsOn ?? null
      if (ends === null) return { unknown: '项目结束日期' }
      return the.record.askedOn <= ends ? 'met' : { notMet: `项目${ends}已经期满` }
    })
    return {
      approve: pass('批复', {
        from: ['asked'],
        to: 'approved',
        by: [head, leader],
        when: [says, once, notTooLong, beforeEnd],
        fills: ['document'],
        sets: { decidedOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: ({ record: { kind } }, { document }) => `${kind}变更已批复（${document}）` }],
      }),
      sendBack: sendBack('退回补充', { from: ['asked'], to: 'returned', by: [clerk, head] }),
      supplement: submit('补充后再报', { from: ['returned'], to: 'asked', by: [owner, clerk] }),
      refuse: reject('不同意', {
        from: ['asked'],
        to: 'refused',
        by: [head, leader],
        tells: [{ to: 'owner', says: ({ record: { kind } }, { reason }) => `${kind}变更不同意：${reason}` }],
      }),
      takeBack: withdraw('撤回', { from: ['asked', 'returned'], to: 'withdrawn', by: [owner, clerk] }),
      lapse: action('逾期未补充视为撤回', { from: ['returned'], to: 'withdrawn', by: [system] }),
    }
  },
  limits: {
    asked: { workdays: 15, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'lapse' },
  },
})

/** The field that says how it is to be afterwards. */
const contents = {
  负责人: 'newLeader',
  承担单位: 'newUnit',
  期限: 'newEnd',
  预算: 'newGrant',
  技术路线: 'to',
  考核指标: 'to',
} as const
