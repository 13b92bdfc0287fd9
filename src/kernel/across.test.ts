import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { across, type Part } from './across.ts'
import { isKnown, missing } from './evaluate.ts'
import { rational, toDecimal } from './exact.ts'
import { distinct, flow, growth, share, stock } from './figure.ts'
import { measure } from './measure.ts'
import { parsePeriod } from './period.ts'
import type { Decimal } from './values.ts'

const contracts = measure('合同', { unit: '项', by: {} })
const signed = flow(contracts).tree
const half = parsePeriod('2026H1')!
const before = parsePeriod('2025H1')!

function part(name: string, figures: { readonly [period: string]: string }): Part {
  return {
    name,
    says: (_, { first }) => {
      const value = figures[first === half.first ? 'now' : 'before']
      return value === undefined
        ? missing('beforeBooks', '台账尚未建账')
        : { ...none, value: rational(value as Decimal) }
    },
  }
}
const none = { status: 'final', of: null, covered: null, opening: null, among: null, interval: null } as const

const city = part('市局', { now: '1', before: '1' })
const [east, west] = [part('东区', { now: '6', before: '4' }), part('西区', { now: '5', before: '5' })]

function text(answer: ReturnType<typeof across>): string {
  return isKnown(answer) ? String(toDecimal(answer.value)) : answer.missing.reason
}

describe('a figure over several bureaus', () => {
  it('adds what happened and what stands', () => {
    assert.equal(text(across(signed, half, city.says, [city, east, west])), '12')
    assert.equal(text(across(stock(contracts).tree, half, city.says, [city, east])), '7')
  })

  it('grows from the added base, not by added rates', () => {
    assert.equal(text(across(growth(flow(contracts)).tree, half, city.says, [city, east, west])), '20')
    assert.equal(text(across(signed, before, city.says, [city, east, west])), '10')
  })

  it('is not compared where one of them is not comparable', () => {
    const reorganised: Part = {
      name: '北区',
      says: (tree, period) => (tree.op === 'growth' ? missing('notComparable', '区划调整') : east.says(tree, period)),
    }
    assert.equal(text(across(growth(flow(contracts)).tree, half, city.says, [east, reorganised])), '北区：区划调整')
    assert.equal(text(across(signed, half, city.says, [east, reorganised])), '12')
  })

  it('is a ratio of the added parts', () => {
    assert.equal(text(across(share(flow(contracts), flow(contracts)).tree, half, city.says, [city, east, west])), '100')
  })

  it('is unknown where one of them does not know, who is named', () => {
    const south = part('南区', { before: '3' })
    assert.equal(text(across(signed, half, city.says, [city, east, south])), '南区：台账尚未建账')
  })

  it('does not add what counts every firm once', () => {
    assert.match(text(across(distinct(contracts).tree, half, city.says, [city, east])), /不能相加/)
  })
})
