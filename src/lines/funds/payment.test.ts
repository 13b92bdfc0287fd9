import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { east, situation } from '../testing.ts'
import { budget } from './budget.ts'
import { payment } from './payment.ts'
import { upperFund } from './upperFund.ts'

const firm = (code: string) => ({ creditCode: code, name: always(`企业${code}`), area: always(east) })
const award = {
  policy: '云科〔2025〕12号',
  item: '高新技术企业认定奖励',
  policyYear: 2024,
  level: '区',
  paidOn: '2026-01-20',
  paid: '200000',
}

describe('政策兑付', () => {
  it('of policy year 2024 that is paid in 2026 belongs to 2024 and was paid in 2026', () => {
    const { add, value } = situation()
    add(payment, { ...award, enterprise: add(enterprise, firm('A')) })
    assert.equal(value('fundsPaid', '2026H1'), '200000')
    assert.equal(value('fundsPaidByPolicyYear', '2024'), '200000')
    assert.equal(value('fundsPaidByPolicyYear', '2026'), '0')
  })

  it('returned in April lowers April, and its firm no longer counts as paid for the half-year', () => {
    const { add, value } = situation()
    add(payment, { ...award, enterprise: add(enterprise, firm('A')), returnedOn: '2026-04-02', returned: '200000' })
    add(payment, { ...award, enterprise: add(enterprise, firm('B')) })
    assert.equal(value('fundsPaid', '2026Q1'), '400000')
    assert.equal(value('fundsPaidFirms', '2026Q1'), '2')
    assert.equal(value('fundsPaid', '2026-04'), '-200000')
    assert.equal(value('fundsPaid', '2026H1'), '200000')
    assert.equal(value('fundsPaidFirms', '2026H1'), '1')
    assert.equal(value('fundsReturned', '2026H1'), '200000')
  })

  it('a firm with two awards is paid once', () => {
    const { add, value } = situation()
    const of = add(enterprise, firm('A'))
    add(payment, { ...award, enterprise: of })
    add(payment, { ...award, enterprise: of, item: '研发费用补助', noApplication: '是', paid: '600000' })
    assert.equal(value('fundsPaidFirms', '2026'), '1')
    assert.equal(value('fundsWithoutApplicationShare', '2026'), '75')
  })

  it('approved is not yet paid', () => {
    const { add, value } = situation()
    add(payment, {
      ...award,
      enterprise: add(enterprise, firm('A')),
      paidOn: null,
      approvedOn: '2026-05-06',
      approved: '180000',
    })
    assert.equal(value('fundsApproved', '2026H1'), '180000')
    assert.equal(value('fundsPaid', '2026H1'), '0')
  })

  it('whose reduction does not explain the approved amount is found', () => {
    const check = everything.checks.get('paymentReduced')
    assert.ok(check?.kind === 'finding')
    const claim = { applied: '200000', reduced: '20000', approved: '180000', overlapped: null, adjusted: null }
    assert.equal(check.find(claim, '2026-06-30' as Day), null)
    assert.equal(check.find({ ...claim, reduced: '10000' }, '2026-06-30' as Day), '审定金额加核减金额不等于申报金额')
  })
})

describe('上级资金', () => {
  it('awarded by a paper of December and arrived in March is counted apart', () => {
    const { add, value } = situation()
    const unit = add(enterprise, firm('A'))
    add(upperFund, {
      document: '云财教〔2025〕15号',
      documentOn: '2025-12-10',
      level: '省',
      project: '重点研发',
      unit,
      year: 2025,
      amount: '3000000',
      arrivedOn: '2026-03-15',
      arrived: '3000000',
    })
    assert.deepEqual([value('upperFunds', '2025'), value('upperFundsArrived', '2025')], ['3000000', '0'])
    assert.deepEqual([value('upperFunds', '2026'), value('upperFundsArrived', '2026')], ['0', '3000000'])
    assert.equal(value('upperFundsArrivalRate', '2025'), '100')
  })

  it('is told by class, and the classes sum to the whole', () => {
    const { add, value } = situation()
    const unit = add(enterprise, firm('A'))
    const paper = { document: '江科〔2026〕8号', documentOn: '2026-05-20', level: '市', unit }
    add(upperFund, { ...paper, project: '高企奖励', category: '高新技术', amount: '2000000' })
    add(upperFund, { ...paper, project: '设备补助', category: '研发设备购置', amount: '500000' })
    assert.deepEqual(
      ['upperFunds', 'upperFundsHighTech', 'upperFundsEquipment', 'upperFundsAwards'].map((id) => value(id, '2026H1')),
      ['2500000', '2000000', '500000', '0'],
    )
  })
})

describe('财政投入结构', () => {
  const line = { year: 2025, level: '区', on: '2025-01-20' }

  it('shares of a year by instrument make up the whole', () => {
    const { add, value } = situation()
    add(budget, { ...line, name: '项目', instrument: '前补助', amount: '3000000' })
    add(budget, { ...line, name: '奖励', instrument: '奖励', amount: '5000000' })
    add(budget, { ...line, name: '券', instrument: '创新券', amount: '1000000' })
    add(budget, { ...line, name: '贴息', instrument: '贷款贴息', amount: '1000000' })
    assert.deepEqual(
      ['Upfront', 'Rewards', 'Vouchers', 'Loans', 'After'].map((of) => value(`fundsBudgeted${of}`, '2025')),
      ['30', '50', '10', '10', '0'],
    )
  })

  it('leverage is what was drawn by a yuan that was spent, of verified budgets alone', () => {
    const { add, value } = situation()
    const verified = { drawnOn: '2026-03-20', drawnBy: '绩效评价报告' }
    add(budget, {
      ...line,
      name: '项目',
      instrument: '前补助',
      amount: '3000000',
      spent: '2500000',
      drawn: '10000000',
      ...verified,
    })
    add(budget, { ...line, name: '奖励', instrument: '奖励', amount: '5000000', spent: '5000000' })
    add(budget, { ...line, name: '贴息', instrument: '贷款贴息', amount: '1000000', drawn: '90000000', ...verified })
    const effect = { ...line, instrument: '创新券', amount: '1000000', drawn: '70000000' }
    add(budget, { ...effect, name: '没有依据', spent: '1000000', drawnOn: '2026-03-20' })
    add(budget, { ...effect, name: '没有花钱', spent: '0', ...verified })
    assert.equal(value('fundsLeverage', '2025'), '4')
    assert.equal(value('fundsDrawn', '2025'), '10000000')
    assert.equal(value('fundsDrawn', '2026'), '0')
  })
})
