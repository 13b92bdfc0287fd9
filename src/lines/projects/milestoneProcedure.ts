import { compareDecimals } from '../../kernel/exact.ts'
import { file, type Values } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import type { Seen } from '../../kernel/procedure/action.ts'
import { owner, procedure, referred, sharing } from '../../kernel/procedure/index.ts'
import type { Decimal, Money } from '../../kernel/values.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { isLive } from './limits.ts'
import { milestone, milestoneStages } from './milestone.ts'
import { postSubsidy } from './postSubsidy.ts'
import { project } from './project.ts'

const of = referred('project', project)
const others = sharing(milestone, 'project')

type Row = Values<typeof milestone.fields>

/** 项目节点: reported, accepted, and only then paid. */
export const milestoneProcedure = procedure(milestone, {
  states: milestoneStages,
  start: 'planned',
  ends: ['paid', 'closed', 'missed'],
  waits: ['returned'],
  beside: [of, others],
  stands: ({ paidOn, metOn, reportedOn }) => {
    if (paidOn !== null) return { state: 'paid', since: paidOn }
    if (metOn !== null) return { state: 'met', since: metOn }
    return reportedOn === null ? { state: 'planned', since: null } : { state: 'reported', since: reportedOn }
  },
  materials: { proof: file('证明材料').optional(), audit: file('审计报告').optional() },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, condition }) => {
    const live = condition('项目在研', (the) => {
      const [found] = of.of(the) ?? []
      if (found === undefined) return { unknown: '所属项目' }
      return isLive(found) ? 'met' : { notMet: `「${found.values.name}」不在实施中` }
    })
    const isNode = condition('不是后补助', ({ record: { kind } }) =>
      kind === '后补助' ? { notMet: '后补助按核定支出办理' } : 'met',
    )
    const isAfterwards = condition('后补助', ({ record: { kind } }) =>
      kind === '后补助' ? 'met' : { notMet: `${kind}节点不核定支出` },
    )
    const hasRate = condition('有拨付比例', ({ record: { share } }) =>
      share === null ? { unknown: '拨付比例' } : 'met',
    )
    const hasMoney = condition('有拨付金额', ({ record: { amount } }) => {
      const sum = yuan(amount)
      if (sum === null) return { unknown: '拨付金额' }
      return compareDecimals(sum, zero) > 0 ? 'met' : { notMet: '拨付金额为零' }
    })
    const noMoney = condition('没有拨款', ({ record: { amount } }) => {
      const sum = yuan(amount)
      return sum === null || compareDecimals(sum, zero) === 0 ? 'met' : { notMet: '还有拨款没有拨付' }
    })
    return {
      report: submit('报告完成', {
        from: ['planned', 'returned'],
        to: 'reported',
        by: [owner, clerk],
        fills: ['result'],
        needs: ['proof'],
        sets: { reportedOn: (_, { on }) => on },
      }),
      sendBack: sendBack('退回补充', { from: ['reported'], to: 'returned', by: [clerk, head] }),
      accept: pass('节点验收通过', {
        from: ['reported'],
        to: 'met',
        by: [head],
        when: [live, isNode],
        sets: { metOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: ({ record: { name } }) => `节点「${name}」验收通过` }],
      }),
      verify: pass('核定支出', {
        from: ['reported'],
        to: 'met',
        by: [head],
        when: [live, isAfterwards, hasRate],
        fills: ['verified'],
        needs: ['audit'],
        sets: { metOn: (_, { on }) => on, amount: ({ verified }, the) => subsidyOf(the, verified) },
      }),
      miss: reject('未达成', { from: ['planned', 'reported', 'returned'], to: 'missed', by: [head, leader] }),
      pay: action('拨付', {
        from: ['met'],
        to: 'paid',
        by: [clerk, head],
        when: [live, hasMoney],
        fills: ['paidOn', 'voucher'],
        tells: [{ to: 'owner', says: ({ record: { name } }) => `节点「${name}」的资金已拨付` }],
      }),
      close: action('无拨款，办结', { from: ['met'], to: 'closed', by: [clerk, head], when: [noMoney] }),
    }
  },
  limits: {
    planned: { until: ({ dueOn }) => dueOn, overdue: 'supervise', near: 10 },
    reported: { workdays: 15, overdue: 'alarm' },
    returned: { workdays: 20, overdue: 'alarm' },
    met: { workdays: 30, overdue: 'alarm' },
  },
})

const zero = '0' as Decimal

/** The programme's rate stands on the node when it is planned, as the task book has it. */
function subsidyOf(the: Seen<Row>, verified: Money): Money | null {
  const { share } = the.record
  const spent = yuan(verified)
  if (share === null || spent === null) return null
  const paid = (others.of(the) ?? []).flatMap(({ values, reached }) =>
    reached.missed ? [] : [yuan(values.amount) ?? zero],
  )
  const ceiling = yuan(of.of(the)?.[0]?.values.grant ?? null)
  return postSubsidy({ verified: spent, ratePercent: share, ceiling, others: paid }) as string as Money
}
