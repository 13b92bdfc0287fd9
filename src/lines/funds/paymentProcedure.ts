import { compareDecimals, decimal, subtractDecimals, sumDecimals } from '../../kernel/exact.ts'
import { file, money, text, type Values } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import type { Seen } from '../../kernel/procedure/action.ts'
import {
  noticeOf,
  ofSameEnterprise,
  owner,
  procedure,
  referred,
  system,
  workedOut,
} from '../../kernel/procedure/index.ts'
import type { Decimal, Money } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { clause } from '../policy/clause.ts'
import { APPEAL_WORKDAYS, appealTold, clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { ban } from './ban.ts'
import { type Calculated, calculated, shown, stepsText } from './calculation.ts'
import { grantsOf, hadInYear, matterUnder } from './entitlement.ts'
import { outsideAward } from './outsideAward.ts'
import { commitment, payment } from './payment.ts'
import { openConditions, readPlan } from './plan.ts'
import type { RuleAnswer } from './ruleAnswer.ts'
import { paymentStages } from './stages.ts'
import { isGone, isNotBanned, isNotDouble, isOpen, isRegistered } from './standing.ts'

const firm = referred('enterprise', enterprise)
const under = referred('underClause', clause)
const bans = ofSameEnterprise(ban)
const others = ofSameEnterprise(payment)
const elsewhere = ofSameEnterprise(outsideAward)
export const ruleAnswer = workedOut<RuleAnswer>('rule')

type Row = Values<typeof payment.fields>

/** 政策兑现: from 申报 to 归档. What is decided, shown, approved and paid is one amount; where it is not, the case stops. */
export const paymentProcedure = procedure(payment, {
  states: paymentStages,
  start: 'declared',
  ends: ['paid', 'archived', 'refused', 'withdrawn'],
  waits: ['returned'],
  frees: ['refused', 'withdrawn'],
  beside: [firm, under, bans, others, elsewhere, ruleAnswer],
  // A list brings amounts that were settled or paid before anybody took a case through here.
  stands: ({ appliedOn, approvedOn, paidOn }) => {
    if (paidOn !== null) return { state: 'paid', since: paidOn }
    return approvedOn === null ? { state: 'declared', since: appliedOn } : { state: 'approved', since: approvedOn }
  },
  materials: {
    form: file('申请表（盖章）').optional(),
    promise: file('承诺书').optional(),
    proof: file('证明材料').optional(),
    auditReport: file('第三方审核报告').optional(),
    minutesFile: file('会议纪要').optional(),
    receipt: file('收款凭证').optional(),
  },
  opens: {
    by: [owner, streetOfficer],
    fills: [
      'policy',
      'item',
      'policyYear',
      'applied',
      'invoices',
      'serials',
      'object',
      'accountName',
      'bank',
      'account',
    ],
    sets: (on) => ({ appliedOn: on }),
  },
  during: {
    noticed: noticeOf({ workdays: 5, shows: ['policy', 'item', 'calculated'], decides: [head, leader] }),
  },
  common: officeRights,
  actions: ({ action, submit, accept, pass, sendBack, reject, withdraw, reopen, condition }) => {
    const registered = condition('企业在册', (the) => isRegistered(firm.of(the)))
    const notBanned = condition('不在限制申报名单上', (the) => isNotBanned(bans.of(the), the.on))
    const notDouble = condition('同一事项没有重复申报', (the) => isNotDouble(keyed(the), others.of(the)))
    const open = condition('条款在有效期内', (the) => isOpen(under.of(the), the.record.appliedOn ?? the.on))
    const hasApplied = condition('已填申报金额', ({ record: { applied } }) =>
      applied === null ? { unknown: '申报金额' } : 'met',
    )
    const addsUp = condition(
      '审核额加核减额等于申报额',
      ({ record: { applied, audited, reduced, reductionReason } }) => {
        const [all, kept, cut] = [yuan(applied), yuan(audited), yuan(reduced)]
        if (all === null) return { unknown: '申报金额' }
        if (kept === null) return { unknown: '第三方审核额' }
        if (compareDecimals(sumDecimals([kept, cut ?? zero]), all) !== 0) return { notMet: '三个数对不上' }
        return cut !== null && cut !== zero && reductionReason === null ? { unknown: '核减原因' } : 'met'
      },
    )
    const hasAmount = condition('核算金额大于零', ({ record }) => {
      const amount = yuan(record.calculated)
      if (amount === null) return { unknown: '核算金额' }
      return compareDecimals(amount, zero) > 0 ? 'met' : { notMet: '核算金额为零，没有可以兑付的' }
    })
    const ruleAnswers = condition('符合条款，规则能算出金额', (the) => {
      const [found] = ruleAnswer.of(the) ?? []
      if (found === undefined) return { unknown: '规则金额' }
      const { is, says } = found.values
      if (is === 'unknown') return { unknown: says }
      return is === 'notMet' ? { notMet: says } : 'met'
    })
    // What was given meanwhile, here or elsewhere, may leave less room than when it was calculated.
    const stillStands = condition('核算之后没有新的扣减', (the) => {
      const [now, then] = [amountOf(the)?.amount ?? null, yuan(the.record.calculated)]
      if (now === null || then === null) return { unknown: '核算金额' }
      return compareDecimals(then, now) <= 0 ? 'met' : { notMet: `现在最多${shown(now)}元，请重新核算` }
    })
    const planReads = condition('分期安排读得懂，加起来是100%', ({ record: { plan } }) => {
      const read = plan === null ? null : readPlan(plan)
      return read?.problem === undefined ? 'met' : { notMet: read.problem }
    })
    const hasOpenCondition = condition('还有没达成的分期条件', ({ record }) =>
      openOf(record).length === 0 ? { notMet: '没有分期，或各期条件都已达成' } : 'met',
    )
    const hasAccount = condition('已有收款账户', ({ record: { accountName, bank, account } }) => {
      if (account === null) return { unknown: '银行账号' }
      return accountName === null || bank === null ? { unknown: '开户名和开户银行' } : 'met'
    })
    // 免申即享: nothing is applied for, so that nothing is paid before the firm has said yes.
    const confirmed = condition('企业已确认享受', ({ record: { noApplication, confirmedOn } }) =>
      noApplication === '是' && confirmedOn === null ? { unknown: '企业的意愿、账户和承诺' } : 'met',
    )
    const standing = [registered, notBanned, notDouble]
    return {
      // Before it is accepted: whether the clause is open is asked of the clause that the claim names.
      nameClause: action('指定依据条款', { from: ['declared', 'accepted'], by: [clerk, head], fills: ['underClause'] }),
      accept: accept('受理', {
        from: ['declared'],
        to: 'accepted',
        by: [clerk, head],
        assigns: 'actor',
        when: [hasApplied, ...standing, open],
        sets: {
          matter: (_, the) => keyed(the).matter,
          clause: (_, the) => the.record.clause ?? under.of(the)?.[0]?.values.number ?? null,
        },
        tells: [{ to: 'owner', says: ({ record: { item } }) => `「${item}」的申报已受理` }],
      }),
      sendBack: sendBack('退回补正', {
        from: ['declared', 'accepted', 'audited'],
        to: 'returned',
        by: [clerk, head],
        tells: [{ to: 'owner', says: ({ record: { item } }, { reason }) => `「${item}」的申报需要补正：${reason}` }],
      }),
      supplement: submit('补正后重新提交', {
        from: ['returned'],
        to: 'declared',
        by: [owner, clerk, streetOfficer],
        asks: { added: text('补正说明') },
      }),
      confirm: action('确认享受', {
        from: ['declared', 'accepted', 'audited', 'calculated', 'consulted', 'decided', 'noticed', 'approved'],
        by: [owner],
        once: true,
        fills: ['accountName', 'bank', 'account'],
        asks: { pledge: commitment },
        sets: { confirmedOn: (_, { on }) => on, commitment: ({ pledge }) => pledge },
      }),
      charge: action('指定预算', {
        from: ['accepted', 'audited', 'calculated', 'consulted'],
        by: [clerk, head],
        fills: ['budget'],
      }),
      audit: pass('登记第三方审核', {
        from: ['accepted'],
        to: 'audited',
        by: [clerk, head],
        fills: ['auditor', 'audited', 'reduced'],
        asks: { cutReason: text('核减原因').optional() },
        needs: ['auditReport'],
        sets: { reductionReason: ({ cutReason }) => cutReason },
      }),
      skipAudit: pass('不需第三方审核', {
        from: ['accepted'],
        to: 'audited',
        by: [head],
        asks: { reason: text('不需审核的依据') },
        sets: { audited: (_, { record }) => record.applied },
      }),
      calculate: pass('核算', {
        from: ['audited', 'calculated'],
        to: 'calculated',
        by: [clerk, head],
        when: [addsUp, ruleAnswers],
        sets: {
          calculated: (_, the) => (amountOf(the)?.amount as Money | undefined) ?? null,
          overlapped: (_, the) => (amountOf(the)?.overlapped as Money | undefined) ?? null,
          adjusted: (_, the) => (amountOf(the)?.capped as Money | undefined) ?? null,
          calculation: (_, the) => {
            const amount = amountOf(the)
            return amount === null ? null : stepsText(amount)
          },
        },
      }),
      tellFacts: action('补充核算事实', {
        from: ['accepted', 'audited', 'calculated'],
        by: [clerk, head],
        fills: ['facts'],
        asks: { source: text('事实依据', { example: '第三方审核报告第3页' }) },
      }),
      schedule: action('安排分期', {
        from: ['calculated', 'consulted'],
        by: [clerk, head],
        fills: ['plan'],
      }),
      certify: action('分期条件已达成', {
        from: ['approved', 'partPaid'],
        by: [clerk, head],
        when: [hasOpenCondition],
        asks: { basis: text('依据', { example: '中期检查意见' }), paper: file('证明材料').optional() },
        sets: { certified: (_, { record }) => decimal(Number(record.certified ?? 0) + 1) },
        tells: [{ to: 'owner', says: ({ record: { item } }, { basis }) => `「${item}」下一期可以支付（${basis}）` }],
      }),
      cut: action('按预算调减', {
        from: ['calculated'],
        by: [head],
        asks: { cutTo: money('调减后金额', { enteredIn: '元' }), reason: text('调减依据') },
        sets: {
          calculated: ({ cutTo }, { record }) => lower(record.calculated, cutTo),
          adjusted: ({ cutTo }, { record }) => cutOf(record, cutTo),
          calculation: ({ cutTo, reason }, { record }) =>
            `${record.calculation ?? ''}\n预算调减：${lower(record.calculated, cutTo)}元（${reason}）`.trim(),
        },
      }),
      consult: pass('部门联审通过', {
        from: ['calculated'],
        to: 'consulted',
        by: [head],
        when: [hasAmount, stillStands, planReads],
        apartFrom: ['calculate'],
        asks: { departments: text('联审部门'), replies: text('回函情况').optional() },
      }),
      decide: pass('集体决策通过', {
        from: ['consulted'],
        to: 'decided',
        by: [leader, head],
        fills: ['meeting', 'meetingOn', 'minutes'],
        needs: ['minutesFile'],
        when: [hasAmount],
      }),
      publicise: action('列入公示', { from: ['decided'], to: 'noticed', by: [clerk, head] }),
      approve: pass('批准', {
        from: ['noticed'],
        to: 'approved',
        by: [leader],
        when: [hasAmount, stillStands],
        sets: { approved: (_, { record }) => record.calculated, approvedOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: ({ record: { item } }) => `「${item}」已批准，等待支付` }],
      }),
      prepare: action('列入支付', {
        from: ['approved', 'partPaid'],
        to: 'paying',
        by: [clerk, head],
        // Whoever was in order when claiming may no longer be.
        when: [...standing, hasAccount, confirmed],
      }),
      pay: action('确认到账', {
        from: ['paying'],
        to: 'paid',
        by: [clerk, head, system],
        tells: [{ to: 'owner', says: ({ record: { item } }) => `「${item}」已支付` }],
      }),
      payPart: action('本期到账', {
        from: ['paying'],
        to: 'partPaid',
        by: [clerk, head, system],
        tells: [{ to: 'owner', says: ({ record: { item } }) => `「${item}」本期已支付，还有以后各期` }],
      }),
      bounce: action('退票', {
        from: ['paying', 'paid'],
        to: 'approved',
        by: [clerk, head, system],
        asks: { reason: text('退票原因') },
        tells: [
          {
            to: 'owner',
            says: ({ record: { item } }, { reason }) => `「${item}」的款项被退回（${reason}），请核对账户`,
          },
        ],
      }),
      file: action('归档', { from: ['paid'], to: 'archived', by: [clerk], fills: ['archiveNumber'] }),
      refuse: reject('不予通过', {
        from: ['declared', 'accepted', 'audited', 'calculated', 'consulted', 'decided', 'noticed', 'approved'],
        to: 'refused',
        by: [head, leader],
        sets: { approved: () => null, approvedOn: () => null },
        tells: [{ to: 'owner', says: ({ record: { item } }, { reason }) => `「${item}」未通过：${reason}` }],
      }),
      takeBack: withdraw('撤回申报', {
        from: ['declared', 'returned', 'accepted', 'audited'],
        to: 'withdrawn',
        by: [owner, clerk],
      }),
      lapse: action('逾期未补正视为撤回', { from: ['returned'], to: 'withdrawn', by: [system] }),
      appeal: action('申诉', {
        from: ['refused'],
        by: [owner, clerk],
        asks: { grounds: text('申诉理由'), evidence: file('补充材料').optional() },
        within: APPEAL_WORKDAYS,
        once: true,
        tells: appealTold.map((to) => ({
          to,
          says: ({ record: { item } }: Seen<Row>, { grounds }: { readonly grounds: string }) =>
            `「${item}」未通过，申报单位申诉：${grounds}`,
        })),
      }),
      hearAgain: reopen('申诉成立，重新审查', { from: ['refused'], to: 'declared', by: [leader] }),
    }
  },
  limits: {
    declared: { workdays: 5, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'lapse' },
    accepted: { workdays: 20, overdue: 'alarm' },
    audited: { workdays: 10, overdue: 'alarm' },
    noticed: { workdays: 8, overdue: 'alarm' },
    approved: { workdays: 30, overdue: 'alarm' },
    paying: { workdays: 15, overdue: 'alarm' },
    partPaid: { until: (record) => openOf(record)[0]?.dueOn ?? null, overdue: 'alarm', near: 20 },
  },
  results: {
    approved: {
      fills: ['approved', 'minutes', 'level'],
      sets: { approvedOn: ({ on }) => on },
    },
    paid: {
      fills: ['paid', 'voucher', 'level'],
      sets: { paidOn: ({ on }) => on },
    },
  },
})

const zero = '0' as Decimal

function openOf({ plan, certified }: Pick<Row, 'plan' | 'certified'>) {
  const { parts = [] } = plan === null ? {} : readPlan(plan)
  return openConditions(parts, Number(certified ?? 0))
}

/** The record with the matter under which it is compared: that of its clause, by year or by object where it recurs. */
function keyed(the: Seen<Row>): Pick<Row, 'matter' | 'level' | 'item'> {
  const { matter, level, item, policyYear, object } = the.record
  const of = under.of(the)?.[0]?.values
  if (matter !== null || of === undefined) return { matter, level, item }
  return { matter: matterUnder(of, policyYear, object ?? item), level, item }
}

function amountOf(the: Seen<Row>): Calculated | null {
  const { audited, applied, policy, policyYear } = the.record
  const base = yuan(audited) ?? yuan(applied)
  if (base === null) return null
  const by = under.of(the)?.[0]?.values
  const [answer] = ruleAnswer.of(the) ?? []
  const live = (others.of(the) ?? []).filter((one) => !isGone(one)).map(({ values }) => values)
  return calculated({
    base,
    baseSays: audited === null ? '申报额' : '第三方审核额',
    rule: answer?.values.is === 'amount' ? answer.values : null,
    itemCap: yuan(by?.cap ?? null),
    matter: keyed(the).matter,
    granted: grantsOf(
      live,
      (elsewhere.of(the) ?? []).map(({ values }) => values),
    ),
    yearlyCap: yuan(by?.yearlyCap ?? null),
    hadThisYear: hadInYear(live, policy, policyYear),
  })
}

/** A budget only ever lowers what was computed. */
function lower(amount: Money | null, to: Money): Money | null {
  const [now, then] = [yuan(amount), yuan(to)]
  return now === null || then === null || compareDecimals(then, now) >= 0 ? amount : to
}

function cutOf({ calculated: before, adjusted }: Row, cutTo: Money): Money | null {
  const [was, is] = [yuan(before), yuan(lower(before, cutTo))]
  if (was === null || is === null) return adjusted
  return sumDecimals([yuan(adjusted) ?? zero, subtractDecimals(was, is)]) as string as Money
}
