import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Register } from '../../kernel/register.ts'
import { clause } from '../policy/clause.ts'
import { policy } from '../policy/policy.ts'
import { budget } from './budget.ts'
import { disbursement } from './disbursement.ts'
import { type EvidenceClaim, type EvidenceOf, gapsIn } from './evidence.ts'
import { payment } from './payment.ts'

function values(register: Register, given: object): never {
  return { ...Object.fromEntries(Object.keys(register.fields).map((name) => [name, null])), ...given } as never
}

function claim(record: object, more: Partial<EvidenceClaim> = {}): EvidenceClaim {
  const given = { item: '认定奖励', appliedOn: '2026-03-02', ...record }
  return { id: 'c', firm: '甲公司', record: values(payment, given), steps: [], lines: [], wasNoticed: false, ...more }
}

const inOrder: EvidenceOf = {
  policy: values(policy, { paper: 'sha256:0 措施.pdf' }),
  clauses: [values(clause, { number: '第三条', fairReview: '1号', legalityReview: '2号' })],
  budgets: [values(budget, { name: '奖补', document: '云财预〔2026〕1号' })],
  claims: [],
}
const told = (of: Partial<EvidenceOf>) => gapsIn({ ...inOrder, ...of }).map(({ folder, lacks }) => `${folder} ${lacks}`)

describe('迎检包缺失清单', () => {
  it('is empty where everything is there', () => {
    assert.deepEqual(told({}), [])
  })

  it('names what the policy lacks', () => {
    assert.deepEqual(told({ policy: null, clauses: [], budgets: [] }), [
      'policy 政策文件没有登记',
      'policy 没有登记条款',
      'budget 没有登记预算',
    ])
    const unreviewed = values(clause, { number: '第三条', legalityReview: '2号' })
    assert.deepEqual(told({ clauses: [unreviewed] }), ['policy 没有公平竞争审查文号'])
  })

  it('asks of a claim what its stage asks, and of one paid without papers everything', () => {
    const open = told({ claims: [claim({})] })
    assert.deepEqual(open, ['files 没有申请表', 'files 没有承诺书', 'files 没有证明材料'])
    assert.ok(!told({ claims: [claim({ noApplication: '是' })] }).includes('files 没有申请表'))
    const paid = told({ claims: [claim({ approved: '100000', approvedOn: '2026-05-06', paidOn: '2026-06-01' })] })
    for (const lacks of [
      'audit 没有第三方审核报告',
      'decision 没有会议纪要',
      'notice 没有公示',
      'payment 没有支付凭证号',
    ])
      assert.ok(paid.includes(lacks), lacks)
    assert.ok(!paid.includes('payment 已审定，没有支付'))
  })

  it('finds what was approved and not paid, also where all that went out came back', () => {
    const back = values(disbursement, { state: '退回', voucher: 'P1' })
    const of = claim({ approved: '100000', approvedOn: '2026-05-06' }, { lines: [back], wasNoticed: true })
    assert.ok(told({ claims: [of] }).includes('payment 已审定，没有支付'))
  })
})
