import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { decimal } from '../../kernel/exact.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, type Notice, perform, SYSTEM, standingOf } from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { east, situation } from '../testing.ts'
import { voucherInstitution } from './institution.ts'
import { voucherScheme } from './scheme.ts'
import { coverable, useProcedure } from './useProcedure.ts'
import { voucher } from './voucher.ts'
import { voucherUse } from './voucherUse.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }
const paper = `sha256:${'0'.repeat(64)} 件.pdf`

const beside = (register: Register, values: object) => {
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  return [{ id: 'x', values: { ...empty, ...values }, reached: {} }]
}
const firm = { creditCode: 'A', name: always('甲公司'), status: always('存续') }
const ticket = {
  number: 'YP2026-0001',
  enterprise: 'f1',
  issuedOn: '2026-02-01',
  expiresOn: '2026-12-31',
  amount: '100000',
  coverage: '50',
}
const laboratory = { name: '云浦检测中心', listedOn: '2025-01-01', related: '乙公司、丙公司' }
const asked = {
  voucher: 'v1',
  institution: 'i1',
  enterprise: 'f1',
  contract: 'FW-2026-018',
  service: '检验检测',
  contractAmount: '120000',
  contractOn: '2026-03-02',
  amount: '60000',
}

function use(
  values: object = {},
  given: { firm?: object; voucher?: object; institution?: object; scheme?: object } = {},
): Case {
  return {
    record: beside(voucherUse, { ...asked, ...values })[0]!.values,
    steps: [],
    owner: 'A',
    areas: [east],
    beside: {
      'enterprise:enterprise': beside(enterprise, { ...firm, ...given.firm }),
      'voucher:voucher': beside(voucher, { ...ticket, ...given.voucher }),
      'institution:voucherInstitution': beside(voucherInstitution, { ...laboratory, ...given.institution }),
      'subject:ban': [],
      'workedOut:voucherScheme': beside(voucherScheme, { coverage: '40', useCap: '80000', ...given.scheme }),
    },
  }
}

type Name = keyof typeof useProcedure.actions & string
type Taken = readonly [Name, object, Actor, string]
const outcomeOf = (the: Case, [name, input, actor, on]: Taken) =>
  perform(useProcedure, name, input as never, the, actor, { day: on as Day, calendar })

function walk(the: Case, ...steps: readonly Taken[]): Case {
  return steps.reduce((at, taken) => {
    const outcome = outcomeOf(at, taken)
    assert.ok(outcome.done, outcome.done ? '' : `${taken[0]}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

function refusalOf(the: Case, taken: Taken): string {
  const outcome = outcomeOf(the, taken)
  assert.ok(!outcome.done)
  return outcome.why.map(({ message }) => message).join('；')
}

const lock: Taken = ['lock', {}, clerk, '2026-03-05']
const finish: Taken = [
  'finish',
  {
    invoices: '24352000000012345678',
    invoicedOn: '2026-04-10',
    paidOut: '120000',
    doneOn: '2026-04-15',
    result: '检测报告3份',
    contractFile: paper,
    invoiceFile: paper,
    paymentFile: paper,
    resultFile: paper,
  },
  clerk,
  '2026-04-20',
]
const shown: Notice = {
  title: '公示',
  columns: ['合同编号'],
  rows: [{ subject: 'A', cells: ['FW-2026-018'] }],
  places: [],
  first: '2026-04-27' as Day,
  workdays: 5,
  objections: [],
}

describe('创新券', () => {
  it('covers what its scheme covers where it says nothing of its own, and pays back a share of what the firm has paid', () => {
    const plain = { voucher: { coverage: null } }
    assert.match(refusalOf(use({}, plain), lock), /合同金额120000元，最多可用券48000元/)
    const dear = use({ amount: '90000', contractAmount: '300000' }, plain)
    assert.match(refusalOf(dear, lock), /最多可用券80000元/)
    const { 'workedOut:voucherScheme': _, ...unread } = use().beside!
    assert.match(refusalOf({ ...use({}, plain), beside: unread }, lock), /缺少创新券办法/)

    const half = finish.map((part, at) => (at === 1 ? { ...finish[1], paidOut: '70000' } : part)) as unknown as Taken
    const done = walk(use(), lock, half, ['check', {}, clerk, '2026-04-22'], ['publicise', {}, clerk, '2026-04-27'])
    const redeem = (redeemer: string): Taken => [
      'redeem',
      { redeemer, payVoucher: 'P-1', sum: '60000' },
      head,
      '2026-05-11',
    ]
    assert.equal(walk({ ...done, notice: shown }, redeem('企业')).record.redeemed, '35000')
    assert.equal(walk({ ...done, notice: shown }, redeem('服务机构')).record.redeemed, '60000')
  })

  it('is issued, locked, redeemed: three figures, and what it set going', () => {
    const checked = walk(
      use(),
      lock,
      finish,
      ['check', {}, clerk, '2026-04-22'],
      ['publicise', {}, clerk, '2026-04-27'],
    )
    const paid = walk({ ...checked, notice: shown }, [
      'redeem',
      { redeemer: '企业', payVoucher: 'P-1', sum: '55000' },
      head,
      '2026-05-11',
    ])
    assert.equal(standingOf(useProcedure, paid).state, 'redeemed')

    const { add, value } = situation()
    const of = add(enterprise, { ...firm, area: always(east) })
    const scheme = add(voucherScheme, { name: '云浦区科技创新券', year: 2026, total: '5000000', redeemer: '企业' })
    const issued = add(voucher, { ...ticket, under: scheme, enterprise: of })
    const lab = add(voucherInstitution, laboratory)
    add(voucherUse, { ...paid.record, voucher: issued, enterprise: of, institution: lab }, paid.steps)
    const figures = ['voucherIssued', 'voucherUsed', 'voucherRedeemed', 'voucherInduced', 'voucherLocked']
    assert.deepEqual(
      figures.map((id) => value(id, '2026H1')),
      ['100000', '60000', '55000', '120000', '0'],
    )
    assert.deepEqual([value('voucherLocked', '2026Q1'), value('voucherRedeemed', '2026Q1')], ['60000', '0'])
    assert.equal(value('voucherLeverage', '2026H1').slice(0, 4), '2.18')
    assert.deepEqual([value('vouchersValid', '2026H1'), value('vouchersValid', '2027H1')], ['1', '0'])
  })

  it('is not spent at a related institution, at oneself, nor at one that is not listed', () => {
    assert.match(refusalOf(use({}, { firm: { name: always('乙公司') } }), lock), /把乙公司列为关联企业/)
    assert.match(refusalOf(use({}, { firm: { name: always('云浦检测中心') } }), lock), /就是用券企业自己/)
    assert.match(refusalOf(use({}, { institution: { delistedOn: '2026-03-01' } }), lock), /不在服务机构库中/)
  })

  it('of another firm, expired, or above its share of the contract is not locked', () => {
    assert.match(refusalOf(use({}, { voucher: { enterprise: 'f2' } }), lock), /券不得转让/)
    assert.match(refusalOf(use({}, { voucher: { expiresOn: '2026-03-04' } }), lock), /已于2026-03-04过期/)
    assert.match(refusalOf(use({ amount: '70000' }), lock), /最多可用券60000元/)
    assert.equal(coverable(decimal(50001), decimal(50), decimal(20000)), '20000')
    assert.equal(coverable(decimal(50001), decimal(50), null), '25000')
  })

  it('does not pay an invoice from before it', () => {
    const early: Taken = [finish[0], { ...finish[1], invoicedOn: '2026-01-31' }, finish[2], finish[3]]
    assert.match(refusalOf(walk(use(), lock, early), ['check', {}, clerk, '2026-04-22']), /早于领券日期2026-02-01/)
  })

  it('booked and never used is released by the clock, and counts as locked no more', () => {
    const gone = walk(use(), lock, ['lapse', {}, SYSTEM, '2026-09-30'])
    const { add, value } = situation()
    const of = add(enterprise, { ...firm, area: always(east) })
    add(voucherUse, { ...gone.record, voucher: null, institution: null, enterprise: of }, gone.steps)
    assert.deepEqual([value('voucherLocked', '2026H1'), value('voucherLocked', '2026')], ['60000', '0'])
  })
})
