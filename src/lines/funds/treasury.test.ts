import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decimal } from '../../kernel/exact.ts'
import { matchTreasury, type TreasuryRow, threeWay } from './treasury.ts'

const line = (id: string, payee: string, amount: number, account: string | null = null) => ({
  id,
  payee,
  account,
  amount: decimal(amount),
})
const row = (payee: string, amount: number, more: object = {}) =>
  ({
    voucher: 'P1',
    paidOn: '2026-05-12',
    payee,
    account: null,
    amount: String(amount),
    state: '已支付',
    reason: null,
    row: 2,
    ...more,
  }) as unknown as TreasuryRow

describe('国库支付清单', () => {
  it('is compared by account and amount, and by name where one side has no account', () => {
    const lines = [line('a', '甲（云浦）公司', 100, '6222 0202'), line('b', '乙公司', 200)]
    const { found, strange, missing } = matchTreasury(lines, [
      row('甲公司分部', 100, { account: '62220202' }),
      row('乙公司', 200),
    ])
    assert.deepEqual([found.map((one) => one.line.id), strange, missing], [['a', 'b'], [], []])
  })

  it('tells apart what is not of the batch, what differs, and what is not on it', () => {
    const { found, strange, missing } = matchTreasury(
      [line('a', '甲公司', 100), line('b', '乙公司', 200)],
      [row('甲公司', 90), row('丙公司', 200)],
    )
    assert.deepEqual(found, [])
    assert.deepEqual(
      strange.map(({ why }) => why),
      ['甲公司的待支付是100元，金额对不上', '本批次没有给丙公司的待支付'],
    )
    assert.deepEqual(
      missing.map(({ id }) => id),
      ['a', 'b'],
    )
  })

  it('pays two equal amounts of one firm once each', () => {
    const { found, strange } = matchTreasury(
      [line('a', '甲公司', 100), line('b', '甲公司', 100)],
      [row('甲公司', 100), row('甲公司', 100), row('甲公司', 100)],
    )
    assert.deepEqual([found.length, strange.length], [2, 1])
  })
})

describe('三方核对', () => {
  const three = (name: string, shown: number | null, approved: number | null, paid: number | null) => {
    const yuan = (amount: number | null) => (amount === null ? null : decimal(amount))
    return { key: name, name, shown: yuan(shown), approved: yuan(approved), paid: yuan(paid) }
  }

  it('agrees to the firm and the yuan', () => {
    const { agrees, firms, sums } = threeWay([
      three('甲', 100, 100, 100),
      three('甲', 50, 50, 50),
      three('乙', 7, 7, 7),
    ])
    assert.ok(agrees)
    assert.deepEqual([firms, sums.paid], [{ shown: 2, approved: 2, paid: 2 }, '157'])
  })

  it('names who was not shown, not paid, or got another amount', () => {
    const { differences } = threeWay([
      three('甲', null, 100, 100),
      three('乙', 100, 100, null),
      three('丙', 100, 90, 90),
    ])
    assert.deepEqual(
      differences.map(({ says }) => says),
      ['甲：没有公示', '乙：没有支付', '丙：公示100元，审定90元'],
    )
  })
})
