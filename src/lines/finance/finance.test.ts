import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, clockOf, lapseOf, perform, SYSTEM, standingOf } from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { east, situation } from '../testing.ts'
import { financing } from './financing.ts'
import { financingProcedure } from './financingProcedure.ts'
import { insurance } from './insurance.ts'
import { listing } from './listing.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }

const firm = (code: string) => ({ creditCode: code, name: always(`企业${code}`), area: always(east) })

function record(register: Register, values: object) {
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  return { ...empty, ...values }
}

describe('科技融资', () => {
  it('recommended is not lent; what was settled or compensated is owed no more', () => {
    const { add, value } = situation()
    const [a, b] = [add(enterprise, firm('A')), add(enterprise, firm('B'))]
    const loan = { instrument: '科技贷', pool: '科技型中小企业', askedOn: '2026-01-05', recommendedOn: '2026-01-12' }
    add(financing, { ...loan, enterprise: a, number: '1' })
    add(financing, { ...loan, enterprise: a, number: '2', lentOn: '2026-02-10', amount: '3000000' })
    add(financing, {
      ...loan,
      enterprise: a,
      number: '3',
      lentOn: '2026-03-10',
      amount: '1000000',
      settledOn: '2026-06-09',
    })
    const bad = { lentOn: '2025-03-10', amount: '2000000', compensatedOn: '2026-05-20', compensated: '600000' }
    add(financing, {
      ...loan,
      ...bad,
      pool: '未入库',
      enterprise: b,
      number: '4',
      recoveredOn: '2026-06-20',
      recovered: '100000',
    })
    add(financing, { enterprise: b, instrument: '股权投资', number: '5', lentOn: '2026-04-01', amount: '5000000' })
    assert.deepEqual(
      ['financingRecommended', 'financings', 'financingLent', 'techLoans', 'financedFirms', 'techLoanFirms'].map((id) =>
        value(id, '2026H1'),
      ),
      ['4', '3', '9000000', '4000000', '2', '1'],
    )
    assert.deepEqual([value('loanBalance', '2026-04'), value('loanBalance', '2026H1')], ['6000000', '3000000'])
    assert.deepEqual([value('loanCompensated', '2026H1'), value('compensationNet', '2026H1')], ['600000', '500000'])
  })

  it('of a pledge is not paid out before it was appraised and registered; what falls due is overdue by itself', () => {
    const asked: Case = {
      record: record(financing, { enterprise: 'f1', instrument: '知识产权质押', number: '1', askedOn: '2026-03-02' }),
      ...{ steps: [], owner: 'A', areas: [east] },
      beside: {
        'enterprise:enterprise': [{ id: 'x', values: record(enterprise, { status: always('存续') }), reached: {} }],
        'subject:ban': [],
      },
    }
    const take = (the: Case, name: string, input: object, actor: Actor, on: string) =>
      perform(financingProcedure, name as 'lend', input as never, the, actor, { day: on as Day, calendar })
    const given = { opinion: null, institution: '某银行', pool: '高新技术企业' }
    const recommended = take(asked, 'recommend', given, clerk, '2026-03-05')
    assert.ok(recommended.done)
    const money = { opinion: null, lentOn: '2026-04-10', amount: '2000000', rate: '3.8', dueOn: '2027-04-09' }
    const early = take(recommended.the, 'lend', money, clerk, '2026-04-10')
    assert.match(early.done ? '' : early.why[0].message, /缺少评估价值/)
    const pledged = {
      ...recommended.the,
      record: { ...recommended.the.record, appraisal: '4000000', pledgedOn: '2026-04-01' },
    }
    const lent = take(pledged, 'lend', money, clerk, '2026-04-10')
    assert.ok(lent.done)
    assert.equal(clockOf(financingProcedure, lent.the, calendar, '2027-04-12' as Day).level, 'overdue')
    assert.deepEqual(lapseOf(financingProcedure, lent.the, calendar, '2027-04-12' as Day), {
      action: 'fallDue',
      on: '2027-04-10',
    })
    const late = take(lent.the, 'fallDue', {}, SYSTEM, '2027-04-12')
    assert.ok(late.done)
    const paid = take(
      late.the,
      'compensate',
      { compensatedOn: '2027-06-01', compensated: '800000' },
      head,
      '2027-06-02',
    )
    assert.ok(paid.done)
    assert.equal(standingOf(financingProcedure, paid.the).state, 'compensated')
  })
})

describe('科技保险和上市', () => {
  it('a firm with two policies is one insured firm until both have run out', () => {
    const { add, value } = situation()
    const of = {
      enterprise: add(enterprise, firm('A')),
      insurer: '某保险',
      from: '2026-01-10',
      sum: '5000000',
      premium: '20000',
    }
    add(insurance, { ...of, policyNumber: '1', kind: '研发', to: '2026-03-31' })
    add(insurance, {
      ...of,
      policyNumber: '2',
      kind: '专利',
      to: '2027-01-09',
      claimedOn: '2026-06-02',
      claimed: '80000',
    })
    assert.deepEqual(
      ['insurancePolicies', 'insuredFirms', 'insurancePremiums', 'insuranceClaims'].map((id) => value(id, '2026H1')),
      ['2', '1', '40000', '80000'],
    )
    assert.equal(value('insuredFirms', '2027'), '0')
  })

  it('a firm stands in one stage at a time, and a quotation is no listing', () => {
    const { add, value } = situation()
    const stages = { enteredOn: '2023-05-01', reformedOn: '2024-06-01', tutoredOn: '2025-12-10' }
    add(listing, {
      ...stages,
      enterprise: add(enterprise, firm('A')),
      board: '科创板',
      filedOn: '2026-03-20',
      listedOn: '2026-06-18',
      raised: '600000000',
    })
    add(listing, { ...stages, enterprise: add(enterprise, firm('B')), board: '北交所' })
    add(listing, {
      enterprise: add(enterprise, firm('C')),
      board: '新三板',
      enteredOn: '2025-01-05',
      listedOn: '2026-02-02',
    })
    add(listing, {
      enterprise: add(enterprise, firm('D')),
      board: '创业板',
      listedOn: '2019-02-02',
      leftOn: '2026-04-01',
      leftFor: '迁出',
    })
    assert.deepEqual([value('listingPipeline', '2025'), value('listingPipeline', '2026H1')], ['3', '1'])
    assert.deepEqual([value('listingTutored', '2026Q1'), value('listingTutored', '2026H1')], ['2', '1'])
    assert.deepEqual([value('newListings', '2026H1'), value('newListed', '2026H1')], ['2', '1'])
    assert.deepEqual([value('aShareFirms', '2025'), value('aShareFirms', '2026H1')], ['1', '1'])
  })

  it('money without a term, and a pledge that was never released, are worth a second look', () => {
    const told = (id: string, values: object) => {
      const check = everything.checks.get(id)
      assert.ok(check?.kind === 'finding')
      return check.find(record(financing, { instrument: '知识产权质押', ...values }), '2026-06-30' as Day)
    }
    assert.equal(
      told('loanComplete', { lentOn: '2026-03-01', amount: '1', institution: '某银行' }),
      '2026-03-01放款，没有到期日',
    )
    assert.equal(
      told('pledgeReleased', { settledOn: '2026-05-01', pledgedOn: '2025-05-01' }),
      '2026-05-01结清，没有解押日期',
    )
    assert.equal(told('loanOverdue', { lentOn: '2025-03-01', dueOn: '2026-02-28' }), '2026-02-28到期，没有结清')
    assert.equal(told('loanWithinAppraisal', { amount: '900', appraisal: '1000' }), null)
  })
})
