import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { always } from '../../kernel/dated.ts'
import type { Register } from '../../kernel/register.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../bureau.ts'
import { bureauScope, inScope, type Store } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { testStore } from '../testing.ts'
import { type Save, saveRecords } from './save.ts'

const bureau = '990101'
const invoice = '24352000000012345678'

describe('what may be used once, and what may be drawn upon', () => {
  let store: Store
  let firm: string
  let other: string
  let count = 0

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    firm = await save('enterprise', { creditCode: '91350100M000100Y43', name: always('甲公司') })
    other = await save('enterprise', { creditCode: '91320115MA1XXXXX9J', name: always('乙公司') })
  })
  after(() => store.close())

  async function write(...saves: readonly Save[]) {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const writing = { catalog: everything, bureau, areas: await loadAreas(tx, bureau), actor: '张三' }
      return saveRecords(tx, writing, saves)
    })
  }

  function fresh(name: string, values: object): Save {
    const register = everything.registers.get(name) as Register
    return { register, id: null, kind: 'create', content: content(register, values as never) }
  }

  async function save(name: string, values: object): Promise<string> {
    const { saved } = await write(fresh(name, values))
    return saved[0]!.id
  }

  const claim = (values: object) =>
    fresh('payment', {
      ...{ enterprise: firm, policy: '云科〔2025〕12号', item: `事项${++count}`, policyYear: 2026 },
      ...values,
    })

  const refusedWith = (code: string, message: RegExp) => (error: unknown) =>
    error instanceof Refusal && error.problem.code === code && message.test(error.problem.message)

  it('an invoice is used by one claim, and the refusal names it, whatever the firm and the year', async () => {
    await write(claim({ item: '研发费用补助', invoices: invoice }))
    await assert.rejects(
      write(claim({ enterprise: other, policyYear: 2024, invoices: `24352000000099999999、${invoice}` })),
      refusedWith('once.used', /发票24352000000012345678已用于奖补兑付「甲公司 云科〔2025〕12号 研发费用补助 2026」/),
    )
    await assert.rejects(
      write(claim({ invoices: '24352000000012340000' }), claim({ invoices: '24352000000012340000' })),
      refusedWith('once.used', /两条奖补兑付里都填了/),
    )
  })

  it('of claims with one invoice that are written at once just one is taken', async () => {
    const number = '24352000000055555555'
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, () => write(claim({ invoices: number, serials: 'SN20260001' }))),
    )
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const one of outcomes)
      if (one.status === 'rejected') assert.ok(refusedWith('once.used', /已用于/)(one.reason), String(one.reason))
    const { rows } = await sql<{ n: string }>`select count(*) as n from used_once where value = ${number}`.execute(
      store.owner,
    )
    assert.equal(Number(rows[0]?.n), 1)
  })

  it('an invoice is free again where it is taken out, or its claim is void', async () => {
    const number = '24352000000077777777'
    const register = everything.registers.get('payment') as Register
    const { saved } = await write(claim({ item: '先填', invoices: number }))
    const changed = { enterprise: firm, policy: '云科〔2025〕12号', item: '先填', policyYear: 2026, invoices: null }
    await write({ register, id: saved[0]!.id, kind: 'change', content: content(register, changed) })
    const second = await write(claim({ item: '后填', invoices: number }))
    const voided = { ...content(register, { ...changed, item: '后填', invoices: number }), voided: true }
    await write({ register, id: second.saved[0]!.id, kind: 'void', content: voided })
    await write(claim({ invoices: number }))
  })

  it('copies drawn from a print run are counted as copies, and none come of what is brought back', async () => {
    const run = await save('material', {
      ...{ name: '汇编', materialKind: always('政策宣传册' as const), printedOn: '2026-02-10', copies: '3000' },
    })
    const use = (purpose: string, taken: string, returned: string | null = null) =>
      fresh('materialUse', { material: run, on: '2026-03-01', section: '规划科', purpose, taken, returned })
    await write(use('宣讲', '2900', '5000'))
    await assert.rejects(
      write(use('培训', '3001')),
      refusedWith('quota.exceeded', /库存不足：共3,000份，连同这一笔要用3,001份，超出1份/),
    )
    await write(use('培训', '3000'))
  })

  it('payments of a claim written at once never exceed what was approved', async () => {
    const approved = { approvedOn: '2026-05-06', approved: '100000' }
    const of = (await write(claim(approved))).saved[0]!.id
    const batch = await save('paymentBatch', { number: '2026-01', madeOn: '2026-05-08' })
    const line = (ordinal: number) =>
      fresh('disbursement', {
        ...{ payment: of, batch, enterprise: firm, policyYear: 2026, amount: '30000', state: '待支付' },
        ordinal: String(ordinal),
      })
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => write(line(index + 1))))
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 3)
    for (const one of outcomes)
      if (one.status === 'rejected') assert.ok(refusedWith('quota.exceeded', /审定金额不足/)(one.reason))
    const register = everything.registers.get('payment') as Register
    const less = { enterprise: firm, policy: '云科〔2025〕12号', item: `事项${count}`, policyYear: 2026 }
    await assert.rejects(
      write({
        register,
        id: of,
        kind: 'change',
        content: content(register, { ...less, ...approved, approved: '80000' }),
      }),
      refusedWith('quota.exceeded', /超出10,000元/),
    )
  })

  it('what is approved under a budget never exceeds it', async () => {
    const budget = await save('budget', {
      ...{ name: '科技创新奖补', year: 2026, level: '区', instrument: '奖励', amount: '250000' },
    })
    const under = { budget, approvedOn: '2026-05-06', approved: '100000' }
    await write(claim(under), claim(under))
    await assert.rejects(write(claim(under)), refusedWith('quota.exceeded', /预算不足：共250,000元/))
  })

  it('one firm never has more of a scheme than its share, also when vouchers are issued at once; another has its own', async () => {
    const scheme = await save('voucherScheme', { name: '服务券', year: 2026, firmCap: '100000', redeemer: '企业' })
    const issue = (enterprise: string, number: string) =>
      fresh('voucher', { number, under: scheme, enterprise, issuedOn: '2026-02-01', amount: '40000' })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) => write(issue(firm, `FW2026-${index}`))),
    )
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 2)
    for (const one of outcomes)
      if (one.status === 'rejected') assert.ok(refusedWith('quota.exceeded', /企业年度额度不足/)(one.reason))
    await write(issue(other, 'FW2026-10'), issue(other, 'FW2026-11'))
  })

  it('a voucher that is used by many at once is never overdrawn, and what is released can be used again', async () => {
    const total = { name: '云浦区科技创新券', year: 2026, total: '200000', redeemer: '企业' }
    const scheme = await save('voucherScheme', total)
    const institution = await save('voucherInstitution', { name: '云浦检测中心', listedOn: '2025-01-01' })
    const issue = (number: string) =>
      fresh('voucher', { number, under: scheme, enterprise: firm, issuedOn: '2026-02-01', amount: '100000' })
    const issued = await Promise.allSettled(['1', '2', '3'].map((number) => write(issue(`YP2026-${number}`))))
    assert.equal(issued.filter(({ status }) => status === 'fulfilled').length, 2)

    await assert.rejects(write(issue('YP2026-9')), refusedWith('quota.exceeded', /年度总额度不足/))

    const voucher = issued.flatMap((one) => (one.status === 'fulfilled' ? one.value.saved[0]!.id : []))[0]!
    const use = (contract: number) =>
      fresh('voucherUse', {
        ...{ voucher, institution, enterprise: firm, service: '检验检测', amount: '30000' },
        contract: `FW-${contract}`,
      })
    const uses = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => write(use(index))))
    const booked = uses.flatMap((one) => (one.status === 'fulfilled' ? one.value.saved[0]!.id : []))
    assert.equal(booked.length, 3)
    for (const one of uses)
      if (one.status === 'rejected') assert.ok(refusedWith('quota.exceeded', /券额不足：共100,000元/)(one.reason))

    const register = everything.registers.get('voucherUse') as Register
    const released = { ...use(99).content, voided: true }
    await write({
      register,
      id: booked[0]!,
      kind: 'void',
      content: { ...released, values: { ...released.values, contract: 'FW-x' } },
    })
    await write(use(50))
    await assert.rejects(write(use(51)), refusedWith('quota.exceeded', /券额不足/))
  })
})
