import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Decimal } from '../../kernel/values.ts'
import { postSubsidy } from './postSubsidy.ts'

const of = (verified: string, ceiling: string | null, ...others: string[]) =>
  postSubsidy({
    verified: verified as Decimal,
    ratePercent: '30' as Decimal,
    ceiling: ceiling as Decimal | null,
    others: others as Decimal[],
  })

describe('后补助', () => {
  it('is the share of the verified spend, rounded down to the yuan', () => {
    assert.equal(of('1234567', null), '370370')
  })

  it('is no more than what other payments leave of the grant, and never less than nothing', () => {
    assert.equal(of('2000000', '500000', '100000'), '400000')
    assert.equal(of('1000000', '500000', '100000'), '300000')
    assert.equal(of('2000000', '500000', '300000', '300000'), '0')
  })
})
