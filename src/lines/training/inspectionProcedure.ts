import { file, text } from '../../kernel/field/index.ts'
import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights } from '../roles.ts'
import { inspectionStates, trainingInspection } from './inspection.ts'

/** 检查整改: ordered with a day, reported with proof, seen again by somebody else, or passed on to enforcement. */
export const inspectionProcedure = procedure(trainingInspection, {
  states: inspectionStates,
  start: 'inspected',
  ends: ['closed', 'passedOn'],
  stands: ({ on, result, closedOn }) => {
    if (closedOn !== null) return { state: 'closed', since: closedOn }
    if (result === '未发现问题') return { state: 'closed', since: on }
    return result === '移送执法' ? { state: 'passedOn', since: on } : { state: 'ordered', since: on }
  },
  materials: { proof: file('整改证明') },
  common: officeRights,
  actions: ({ action, accept, submit, pass, sendBack, reject }) => ({
    order: accept('责令改正', { from: ['inspected'], to: 'ordered', by: [clerk, head], fills: ['what', 'deadline'] }),
    clear: pass('未发现问题，办结', { from: ['inspected'], to: 'closed', by: [clerk, head] }),
    report: submit('登记整改结果', {
      from: ['ordered'],
      to: 'reported',
      by: [clerk],
      fills: ['mended'],
      needs: ['proof'],
    }),
    confirm: pass('复查通过', {
      from: ['reported'],
      to: 'closed',
      by: [clerk, head],
      apartFrom: ['report'],
      sets: { closedOn: (_, { on }) => on },
    }),
    again: sendBack('复查不通过', { from: ['reported'], to: 'ordered', by: [clerk, head] }),
    enforce: reject('移送执法', { from: ['inspected', 'ordered', 'reported'], to: 'passedOn', by: [head] }),
    late: action('整改逾期，登记催告', {
      from: ['ordered'],
      to: 'ordered',
      by: [clerk, head],
      asks: { said: text('催告情况') },
    }),
  }),
  limits: {
    inspected: { workdays: 3, overdue: 'alarm' },
    ordered: { until: ({ deadline }) => deadline, overdue: 'supervise', near: 3 },
    reported: { workdays: 5, overdue: 'alarm' },
  },
  results: { closed: { fills: ['mended'], sets: { closedOn: ({ on }) => on } } },
})
