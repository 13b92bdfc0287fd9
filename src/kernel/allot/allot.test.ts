import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { compareDecimals, decimal, rational, sumDecimals, toDecimal } from '../exact.ts'
import type { Decimal } from '../values.ts'
import { type Cut, inProportion, instalments, simpleInterest, withinYearlyCap, withoutOverlap, ZERO } from './index.ts'

const yuan = (amount: number | string) => decimal(amount)
const left = (cuts: readonly Cut[]) => cuts.map(({ amount }) => amount)
const asked = (...amounts: readonly (number | string)[]) =>
  amounts.map((amount, index) => ({ key: String(index), matter: '高企认定', amount: yuan(amount) }))

describe('就高不重复', () => {
  it('pays the difference where the lower one came first, and nothing where the higher one did', () => {
    assert.deepEqual(left(withoutOverlap(asked(300000), [{ matter: '高企认定', amount: yuan(100000) }])), ['200000'])
    assert.deepEqual(left(withoutOverlap(asked(100000), [{ matter: '高企认定', amount: yuan(300000) }])), ['0'])
  })

  it('goes by the matter, not by the firm', () => {
    const research = { key: 'b', matter: '2025年研发投入', amount: yuan(80000) }
    const single = { key: 'c', matter: null, amount: yuan(5000) }
    assert.deepEqual(left(withoutOverlap([...asked(300000), research, single, single], [])), [
      '300000',
      '80000',
      '5000',
      '5000',
    ])
  })

  it('of several asked for at once gives the highest, whatever the order', () => {
    assert.deepEqual(left(withoutOverlap(asked(100000, 300000, 300000), [])), ['0', '300000', '0'])
  })
})

describe('企业年度上限', () => {
  it('is taken up in the order asked, less what the firm has had', () => {
    assert.deepEqual(left(withinYearlyCap(asked(60, 60, 60), yuan(150), yuan(20))), ['60', '60', '10'])
    assert.deepEqual(left(withinYearlyCap(asked(60), yuan(100), yuan(120))), ['0'])
  })
})

describe('预算比例调整', () => {
  it('touches nothing while the budget reaches, and rounds down where it does not', () => {
    assert.deepEqual(left(inProportion(asked(100, 200), yuan(300))), ['100', '200'])
    assert.deepEqual(left(inProportion(asked(100000, 200000, 300000), yuan(400000))), ['66666', '133333', '200000'])
    assert.deepEqual(left(inProportion(asked(100000, 200000), yuan(200000), 100)), ['66600', '133300'])
  })
})

describe('分期和利息', () => {
  it('has parts that are the whole', () => {
    assert.deepEqual(instalments(yuan(100001), [yuan(50), yuan(30), yuan(20)]), ['50000', '30000', '20001'])
    assert.throws(() => instalments(yuan(100), [yuan(50), yuan(40)]), RangeError)
  })

  it('counts days of a year of 365', () => {
    assert.equal(simpleInterest(yuan(100000), yuan('3.45'), 365), '3450')
    assert.equal(simpleInterest(yuan(100000), yuan('3.45'), 100), '945.21')
  })
})

describe('whatever the amounts', () => {
  const amount = fc.integer({ min: 0, max: 50_000_000 }).map((fen) => toDecimal(rational(fen, 100)))
  const about = fc.record({ matter: fc.constantFrom('事项甲', '事项乙', '事项丙'), amount })
  const list = fc
    .array(about, { minLength: 1, maxLength: 8 })
    .map((all) => all.map((one, index) => ({ key: String(index), ...one })))
  const total = (of: readonly { readonly amount: Decimal }[]) => sumDecimals(of.map((one) => one.amount))
  const highest = (...amounts: readonly Decimal[]) => amounts.reduce((a, b) => (compareDecimals(a, b) > 0 ? a : b))

  function assertCuts(cuts: readonly Cut[], from: readonly { readonly amount: Decimal }[]) {
    for (const [index, { amount: kept, taken }] of cuts.entries()) {
      assert.equal(sumDecimals([kept, taken]), from[index]?.amount)
      assert.ok(compareDecimals(kept, ZERO) >= 0 && compareDecimals(taken, ZERO) >= 0)
    }
  }

  it('a cut never exceeds what there is, nor what was asked', () => {
    fc.assert(
      fc.property(list, amount, fc.constantFrom(1 as const, 100 as const), (of, there, unit) => {
        const cuts = inProportion(of, there, unit)
        assertCuts(cuts, of)
        assert.ok(compareDecimals(total(cuts), there) <= 0)
      }),
    )
  })

  it('a firm never has more than its cap, unless it had before', () => {
    fc.assert(
      fc.property(list, amount, amount, (of, cap, had) => {
        const cuts = withinYearlyCap(of, cap, had)
        assertCuts(cuts, of)
        assert.ok(compareDecimals(sumDecimals([had, total(cuts)]), highest(cap, had)) <= 0)
      }),
    )
  })

  it('a matter gets just the highest that was ever given or asked for it, or what was given already', () => {
    fc.assert(
      fc.property(list, fc.array(about, { maxLength: 4 }), (of, granted) => {
        const cuts = withoutOverlap(of, granted)
        assertCuts(cuts, of)
        for (const matter of new Set(of.map((one) => one.matter))) {
          const had = total(granted.filter((one) => one.matter === matter))
          const gets = total(cuts.filter((_, index) => of[index]?.matter === matter))
          const wanted = of.filter((one) => one.matter === matter).map((one) => one.amount)
          assert.equal(sumDecimals([had, gets]), highest(had, ...wanted))
        }
      }),
    )
  })

  it('instalments add up', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 99 }), (sum, share) => {
        assert.equal(sumDecimals(instalments(sum, [yuan(share), yuan(100 - share)])), sum)
      }),
    )
  })
})
