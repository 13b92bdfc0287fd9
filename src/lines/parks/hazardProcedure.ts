import { file } from '../../kernel/field/index.ts'
import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, officeRights } from '../roles.ts'
import { hazardStates, parkHazard } from './hazard.ts'

const RECHECK_WORKDAYS = 5

/** 隐患整治: mended with proof within its days, seen again by somebody else, closed; or passed on to enforcement. */
export const hazardProcedure = procedure(parkHazard, {
  states: hazardStates,
  start: 'found',
  ends: ['closed', 'passedOn'],
  stands: ({ foundOn, mendedOn, closedOn }) => {
    if (closedOn !== null) return { state: 'closed', since: closedOn }
    return mendedOn === null ? { state: 'found', since: foundOn } : { state: 'mended', since: mendedOn }
  },
  materials: { proof: file('整治证明') },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject }) => ({
    setDay: action('下达整治期限', { from: ['found'], by: [clerk, head], fills: ['deadline'] }),
    mend: submit('登记整治完成', {
      from: ['found'],
      to: 'mended',
      by: [clerk],
      fills: ['mended'],
      needs: ['proof'],
      sets: { mendedOn: (_, { on }) => on },
    }),
    confirm: pass('复查销号', {
      from: ['mended'],
      to: 'closed',
      by: [clerk, head],
      apartFrom: ['mend'],
      sets: { closedOn: (_, { on }) => on },
    }),
    again: sendBack('复查不通过', {
      from: ['mended'],
      to: 'found',
      by: [clerk, head],
      sets: { mendedOn: () => null },
    }),
    enforce: reject('移送执法', { from: ['found', 'mended'], to: 'passedOn', by: [head] }),
  }),
  limits: {
    found: { until: ({ deadline }) => deadline, near: 3, overdue: 'supervise' },
    mended: { workdays: RECHECK_WORKDAYS, near: 1, overdue: 'alarm' },
  },
  results: {
    closed: {
      fills: ['mended'],
      sets: { closedOn: ({ on }) => on, mendedOn: ({ on }, { mendedOn }) => mendedOn ?? on },
    },
  },
})
