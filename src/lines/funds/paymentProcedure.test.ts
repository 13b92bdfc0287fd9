import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { decimal } from '../../kernel/exact.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import {
  type Actor,
  type BesideOf,
  type BesideRecord,
  type Case,
  clockOf,
  type Notice,
  offers,
  perform,
  standingOf,
} from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { clause } from '../policy/clause.ts'
import { east, situation } from '../testing.ts'
import { ban } from './ban.ts'
import { dueOf } from './clawback.ts'
import { disbursement } from './disbursement.ts'
import { outsideAward } from './outsideAward.ts'
import { payment } from './payment.ts'
import { paymentBatch } from './paymentBatch.ts'
import { paymentProcedure } from './paymentProcedure.ts'
import type { RuleAnswer } from './ruleAnswer.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }
const leader: Actor = { ...nobody, id: 'u3', name: '王局', roles: ['局领导'] }
const report = `sha256:${'0'.repeat(64)} 报告.pdf`

function record(register: Register, values: object, reached = {}): BesideRecord {
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  return { id: 'x', values: { ...empty, ...values }, reached }
}

const inBusiness = record(enterprise, { status: always('存续') })
const fifth = record(clause, {
  number: '第五条',
  title: '高新技术企业认定奖励',
  matter: '高新技术企业认定',
  publishedOn: '2026-01-10',
  cap: '300000',
})

function ruled(answer: RuleAnswer): BesideRecord {
  return { id: 'x', values: { ...answer }, reached: {} }
}

function beside(given: { readonly [key: string]: readonly BesideRecord[] } = {}): BesideOf {
  return {
    'enterprise:enterprise': [inBusiness],
    'underClause:clause': [fifth],
    'subject:ban': [],
    'subject:payment': [],
    'subject:outsideAward': [],
    'workedOut:rule': [ruled({ is: 'none', says: '第五条没有计算规则' })],
    ...given,
  }
}

function claim(values: object = {}, given = {}): Case {
  const made = {
    policy: '云科〔2025〕12号',
    item: '高新技术企业认定奖励',
    policyYear: 2026,
    level: '区',
    appliedOn: '2026-03-02',
    applied: '350000',
    account: '6222020200001234',
    bank: '某银行云浦支行',
    accountName: '甲公司',
    ...values,
  }
  return { record: record(payment, made).values, steps: [], owner: 'A', areas: [east], beside: beside(given) }
}

const shown: Notice = {
  title: '公示',
  columns: ['奖补事项'],
  rows: [{ subject: 'A', cells: ['高新技术企业认定奖励'] }],
  places: [],
  first: '2026-04-07' as Day,
  workdays: 5,
  objections: [],
}

type Name = keyof typeof paymentProcedure.actions & string
type Taken = readonly [Name, object, Actor, string]

function outcomeOf(the: Case, [name, input, actor, on]: Taken) {
  return perform(paymentProcedure, name, input as never, the, actor, { day: on as Day, calendar })
}

function walk(the: Case, ...steps: readonly Taken[]): Case {
  return steps.reduce((at, taken) => {
    const outcome = outcomeOf(at, taken)
    assert.ok(outcome.done, outcome.done ? '' : `${taken[0]}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

function refusalOf(the: Case, taken: Taken): string {
  const outcome = outcomeOf(the, taken)
  assert.ok(!outcome.done, `${taken[0]} was taken`)
  return outcome.why.map(({ message }) => message).join('；')
}

const accept: Taken = ['accept', {}, clerk, '2026-03-04']
const audit: Taken = [
  'audit',
  {
    auditor: '云浦会计师事务所',
    audited: '320000',
    reduced: '30000',
    cutReason: '发票在政策期外',
    auditReport: report,
  },
  clerk,
  '2026-03-18',
]
const calculate: Taken = ['calculate', { opinion: null }, clerk, '2026-03-20']
const decide: readonly Taken[] = [
  ['consult', { departments: '财政局、税务局' }, head, '2026-03-24'],
  [
    'decide',
    { meeting: '局党组会', meetingOn: '2026-03-30', minutes: '云科党纪〔2026〕8号', minutesFile: report },
    leader,
    '2026-03-31',
  ],
  ['publicise', {}, clerk, '2026-04-07'],
]

describe('政策兑现', () => {
  it('goes from the claim to the money, each amount counted on its day and apart', () => {
    const decided = walk(claim(), accept, audit, calculate, ...decide)
    assert.deepEqual(
      [decided.record.calculated, decided.record.adjusted, decided.record.matter],
      ['300000', '20000', '高新技术企业认定'],
    )
    assert.match(String(decided.record.calculation), /基数：320,000元（第三方审核额）\n单项上限：300,000元/)
    const noticed = { ...decided, notice: shown }
    assert.match(refusalOf(noticed, ['approve', {}, leader, '2026-04-10']), /公示到2026-04-14为止/)
    const paying = walk(noticed, ['approve', {}, leader, '2026-04-15'], ['prepare', {}, clerk, '2026-04-16'])
    const paidOut = walk(paying, ['pay', {}, clerk, '2026-04-22'])
    const filed = walk(paidOut, ['file', { archiveNumber: '2026-Y-0018' }, clerk, '2026-05-06'])
    assert.equal(standingOf(paymentProcedure, filed).state, 'archived')

    const { add, value } = situation()
    const firm = add(enterprise, { creditCode: 'A', name: always('甲公司'), area: always(east) })
    const of = add(payment, { ...filed.record, enterprise: firm, underClause: null }, filed.steps)
    const batch = add(paymentBatch, { number: '2026-01', madeOn: '2026-04-16' })
    const line = { payment: of, batch, enterprise: firm, policyYear: 2026, level: '区', amount: '300000' }
    add(disbursement, { ...line, ordinal: '1', state: '退回', paidOn: '2026-04-20', returnedOn: '2026-04-21' })
    add(disbursement, { ...line, ordinal: '2', state: '已支付', paidOn: '2026-04-22' })
    const money = ['fundsClaimed', 'fundsCommitted', 'fundsPublicised', 'fundsApproved', 'fundsPaid', 'fundsReturned']
    assert.deepEqual(
      money.map((id) => value(id, '2026H1')),
      ['350000', '300000', '300000', '300000', '300000', '300000'],
    )
    assert.deepEqual([value('fundsCommitted', '2026Q1'), value('fundsPublicised', '2026Q1')], ['300000', '0'])
    assert.equal(value('fundsPaidFirms', '2026H1'), '1')
  })

  it('of a firm that is struck off, or banned on the day, is not accepted, and not paid either', () => {
    const gone = { 'enterprise:enterprise': [record(enterprise, { status: always('吊销') })] }
    assert.match(refusalOf(claim({}, gone), accept), /登记状态为「吊销」/)
    const unknown = { 'enterprise:enterprise': [record(enterprise, { status: [] })] }
    assert.match(refusalOf(claim({}, unknown), accept), /缺少企业登记状态/)
    const dishonest = record(ban, {
      reason: '科研失信',
      from: '2026-04-01',
      to: '2028-03-31',
      document: '云科监〔2026〕2号',
    })
    const paying = { ...walk(claim(), accept, audit, calculate, ...decide), notice: shown }
    const approved = walk(paying, ['approve', {}, leader, '2026-04-15'])
    const meanwhile = { ...approved, beside: beside({ 'subject:ban': [dishonest] }) }
    assert.match(refusalOf(meanwhile, ['prepare', {}, clerk, '2026-04-16']), /限制申报名单上：科研失信/)
    const lifted = record(ban, { reason: '科研失信', from: '2025-01-01', liftedOn: '2026-03-01' })
    walk(claim({}, { 'subject:ban': [lifted] }), accept)
  })

  it('that moved away is paid what is due: money is not withheld for moving', () => {
    walk(claim({}, { 'enterprise:enterprise': [record(enterprise, { status: always('迁出') })] }), accept)
  })

  it('for a matter claimed before at the same level is double, in whatever year; at another level the difference is paid', () => {
    const before = { item: '高企认定奖励', matter: '高新技术企业认定', policyYear: 2023, approved: '100000' }
    const own = { 'subject:payment': [record(payment, { ...before, level: '区' })] }
    assert.match(refusalOf(claim({}, own), accept), /已在2023年度「高企认定奖励」申报/)
    const refused = { 'subject:payment': [record(payment, { ...before, level: '区' }, { refused: '2023-05-01' })] }
    walk(claim({}, refused), accept)

    const city = { 'subject:payment': [record(payment, { ...before, level: '市' })] }
    const counted = walk(claim({}, city), accept, audit, calculate)
    assert.deepEqual([counted.record.calculated, counted.record.overlapped], ['200000', '100000'])
    const province = record(outsideAward, {
      matter: '高新技术企业认定',
      giver: '省科技厅',
      year: 2025,
      amount: '500000',
    })
    const none = walk(claim({}, { 'subject:outsideAward': [province] }), accept, audit, calculate)
    assert.equal(none.record.calculated, '0')
    assert.match(refusalOf(none, decide[0]!), /没有可以兑付的/)
  })

  it('recurs by year or by object where its clause says so', () => {
    const yearly = { ...fifth, values: { ...fifth.values, matter: '研发投入', recurs: '每年一次' } }
    const taken = walk(claim({}, { 'underClause:clause': [yearly] }), accept)
    assert.equal(taken.record.matter, '研发投入·2026年度')
    const each = { ...fifth, values: { ...fifth.values, matter: '技术合同', recurs: '每项一次' } }
    assert.equal(
      walk(claim({ object: 'HT-1' }, { 'underClause:clause': [each] }), accept).record.matter,
      '技术合同·HT-1',
    )
  })

  it('under a clause that the law has ended is refused with the reason', () => {
    const patent = record(clause, {
      number: '第八条',
      title: '专利授权奖励',
      publishedOn: '2024-01-10',
      legalEnd: '2025-12-31',
    })
    const late = refusalOf(claim({}, { 'underClause:clause': [patent] }), accept)
    assert.match(late, /依法到2025-12-31为止：专利授权的资助/)
    assert.match(refusalOf(claim({}, { 'underClause:clause': [] }), accept), /缺少依据条款/)
  })

  it('is paid the lower of what was audited and what the rule gives, with the reason in the file', () => {
    const on = '2026-03-02' as Day
    const answer = (amount: string) => ({
      'workedOut:rule': [ruled({ is: 'amount', amount: decimal(amount), says: '净投资额 1400万元，奖励比例 2%', on })],
    })
    const less = walk(claim({}, answer('280000')), accept, audit, calculate)
    assert.deepEqual([less.record.calculated, less.record.adjusted], ['280000', '40000'])
    assert.match(
      String(less.record.calculation),
      /规则金额：280,000元（净投资额 1400万元，奖励比例 2%）\n取低：280,000元（第三方审核额比规则金额多40,000元，按规则金额）/,
    )
    const more = walk(claim({}, answer('500000')), accept, audit, calculate)
    assert.match(
      String(more.record.calculation),
      /取低：320,000元（规则金额比第三方审核额多180,000元，按第三方审核额）/,
    )
  })

  it('whose rule lacks a fact, or is not met, is not calculated; nobody having asked the rule is not the same as none', () => {
    const told = (answer: RuleAnswer) => ({ 'workedOut:rule': [ruled(answer)] })
    const unknown = claim({}, told({ is: 'unknown', says: '职工总数、新增设备投资额' }))
    assert.match(refusalOf(walk(unknown, accept, audit), calculate), /缺少职工总数、新增设备投资额/)
    const notMet = claim({}, told({ is: 'notMet', says: '研发费用低于300万元' }))
    assert.match(refusalOf(walk(notMet, accept, audit), calculate), /研发费用低于300万元/)
    const { 'workedOut:rule': _, ...unasked } = beside()
    assert.match(refusalOf({ ...walk(claim(), accept, audit), beside: unasked }, calculate), /缺少规则金额/)
  })

  it('counted at the same time as another of the year has to be counted again where both do not fit', () => {
    const capped = { ...fifth, values: { ...fifth.values, matter: null, cap: null, yearlyCap: '400000' } }
    const of = { 'underClause:clause': [capped] }
    const counted = walk(claim({}, of), accept, audit, calculate)
    assert.equal(counted.record.calculated, '320000')
    const other = record(payment, {
      policy: '云科〔2025〕12号',
      item: '研发补助',
      policyYear: 2026,
      calculated: '320000',
    })
    const meanwhile = { ...counted, beside: beside({ ...of, 'subject:payment': [other] }) }
    assert.match(refusalOf(meanwhile, decide[0]!), /现在最多80,000元，请重新核算/)
    const again = walk(meanwhile, ['calculate', { opinion: null }, clerk, '2026-03-21'])
    assert.equal(again.record.calculated, '80000')
    walk(again, decide[0]!)
  })

  it('in instalments waits for each condition, and is paid when all are', () => {
    const counted = walk(claim(), accept, audit, calculate)
    const short = walk(counted, ['schedule', { plan: '50%；40%' }, clerk, '2026-03-21'])
    assert.match(refusalOf(short, decide[0]!), /加起来是90%/)
    const plan = '50%；50%，验收通过，2027-06-30前'
    const planned = walk(short, ['schedule', { plan }, clerk, '2026-03-21'], ...decide)
    const approved = walk({ ...planned, notice: shown }, ['approve', {}, leader, '2026-04-15'])
    const part = walk(approved, ['prepare', {}, clerk, '2026-04-16'], ['payPart', {}, clerk, '2026-04-22'])
    assert.equal(standingOf(paymentProcedure, part).state, 'partPaid')
    assert.equal(clockOf(paymentProcedure, part, calendar, '2026-04-23' as Day).due, '2027-06-30')
    const passed = walk(part, ['certify', { basis: '验收证书' }, clerk, '2027-05-20'])
    assert.equal(passed.record.certified, '1')
    assert.match(refusalOf(passed, ['certify', { basis: '又一份' }, clerk, '2027-05-21']), /各期条件都已达成/)
    const whole = walk(passed, ['prepare', {}, clerk, '2027-05-24'], ['pay', {}, clerk, '2027-05-28'])
    assert.equal(standingOf(paymentProcedure, whole).state, 'paid')
  })

  it('whose audit does not add up is not calculated', () => {
    const wrong: Taken = [
      ...audit.slice(0, 1),
      { ...audit[1], reduced: '10000' },
      ...audit.slice(2),
    ] as unknown as Taken
    assert.match(refusalOf(walk(claim(), accept, wrong), calculate), /三个数对不上/)
  })

  it('is not consulted by whoever calculated it, and a budget only lowers it', () => {
    const counted = walk(claim(), accept, audit, ['calculate', { opinion: null }, head, '2026-03-20'])
    const offer = offers(paymentProcedure, counted, head, { day: '2026-03-24' as Day, calendar })
    assert.match(offer.find(({ name }) => name === 'consult')?.why[0]?.message ?? '', /李科长已于2026-03-20核算/)
    const cut = walk(counted, ['cut', { cutTo: '250000', reason: '预算不足，按83%' }, head, '2026-03-25'])
    assert.deepEqual([cut.record.calculated, cut.record.adjusted], ['250000', '70000'])
    const raised = walk(counted, ['cut', { cutTo: '900000', reason: '误' }, head, '2026-03-25'])
    assert.equal(raised.record.calculated, '300000')
  })

  it('that a list brings as paid stands as paid, and one only approved waits for the money', () => {
    const listed = { ...claim({ paidOn: '2025-06-01', paid: '100000' }) }
    assert.equal(standingOf(paymentProcedure, listed).state, 'paid')
    assert.equal(standingOf(paymentProcedure, claim({ approvedOn: '2026-02-01' })).state, 'approved')
  })

  it('refused after its approval is approved no more', () => {
    const noticed = { ...walk(claim(), accept, audit, calculate, ...decide), notice: shown }
    const approved = walk(noticed, ['approve', {}, leader, '2026-04-15'])
    const refused = walk(approved, ['refuse', { reason: '举报属实' }, leader, '2026-04-20'])
    assert.deepEqual([refused.record.approved, refused.record.approvedOn], [null, null])
  })
})

describe('追回', () => {
  it('is owed with interest from the payment to the decision where a rate was agreed', () => {
    const owed = { principal: '100000', rate: '3.45', paidOn: '2025-04-22', decidedOn: '2026-04-22' }
    assert.equal(dueOf(owed as never), '103450')
    assert.equal(dueOf({ ...owed, rate: null } as never), '100000')
  })
})
