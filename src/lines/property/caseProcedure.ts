import { addDays, addMonths } from '../../kernel/day.ts'
import { file, text } from '../../kernel/field/index.ts'
import { procedure } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { caseStates, ipCase } from './enforcement.ts'

/** 市场监督管理行政处罚程序规定 第十八条: whether to open a case is decided within fifteen working days. */
const CLUE_WORKDAYS = 15
/** 第六十四条: a decision within ninety days of opening the case. */
const DECISION_DAYS = 90
/** 专利行政执法办法 第二十一条: a dispute over infringement is closed within three months of opening. */
const DISPUTE_MONTHS = 3
/** 市场监督管理行政处罚信息公示规定: a decision is public within twenty working days. */
const PUBLISHED_WORKDAYS = 20

/** The last day to decide a case: as extended by the leader, or as the law has it for its kind. */
export function decisionDue(kind: string, filedOn: Day, extendedTo: Day | null): Day {
  if (extendedTo !== null) return extendedTo
  return kind === '专利侵权纠纷' ? addMonths(filedOn, DISPUTE_MONTHS) : addDays(filedOn, DECISION_DAYS)
}

/** 知识产权案件: a clue is looked at, a case opened or not, decided in time, corrected and closed, or passed on. */
export const caseProcedure = procedure(ipCase, {
  states: caseStates,
  start: 'received',
  ends: ['closed', 'dropped', 'passedOn'],
  stands: ({ receivedOn, filedOn, decidedOn, closedOn, droppedOn, passedOn }) => {
    if (closedOn !== null) return { state: 'closed', since: closedOn }
    if (passedOn !== null) return { state: 'passedOn', since: passedOn }
    if (droppedOn !== null) return { state: 'dropped', since: droppedOn }
    if (decidedOn !== null) return { state: 'decided', since: decidedOn }
    return filedOn === null ? { state: 'received', since: receivedOn } : { state: 'filed', since: filedOn }
  },
  materials: { evidence: file('证据材料').optional(), decisionFile: file('决定书') },
  common: officeRights,
  actions: ({ action, accept, submit, reject }) => ({
    open: accept('立案', {
      from: ['received'],
      to: 'filed',
      by: [head, leader],
      sets: { filedOn: (_, { on }) => on },
    }),
    drop: reject('不予立案', {
      from: ['received'],
      to: 'dropped',
      by: [head, leader],
      sets: { droppedOn: (_, { on }) => on },
    }),
    extend: action('延长办理期限', {
      from: ['filed'],
      to: 'filed',
      by: [leader],
      fills: ['dueOn'],
      asks: { why: text('延长理由') },
    }),
    decide: submit('作出决定', {
      from: ['filed'],
      to: 'decided',
      by: [head, leader],
      fills: ['decision', 'fine'],
      needs: ['decisionFile'],
      sets: { decidedOn: (_, { on }) => on },
    }),
    close: action('改正到位，结案', {
      from: ['decided'],
      to: 'closed',
      by: [clerk, head],
      fills: ['corrected'],
      sets: { closedOn: (_, { on }) => on },
    }),
    passOn: reject('移送公安或有管辖权的部门', {
      from: ['received', 'filed'],
      to: 'passedOn',
      by: [head, leader],
      fills: ['passedTo'],
      sets: { passedOn: (_, { on }) => on },
    }),
  }),
  limits: {
    received: { workdays: CLUE_WORKDAYS, overdue: 'supervise' },
    filed: {
      until: ({ kind, filedOn, dueOn }) => filedOn && decisionDue(kind, filedOn, dueOn),
      overdue: 'supervise',
      near: 10,
    },
    decided: { workdays: PUBLISHED_WORKDAYS, overdue: 'alarm' },
  },
  results: {
    closed: { fills: ['corrected'], sets: { closedOn: ({ on }) => on } },
    dropped: { sets: { droppedOn: ({ on }) => on } },
    passedOn: { fills: ['passedTo'], sets: { passedOn: ({ on }) => on } },
  },
})
