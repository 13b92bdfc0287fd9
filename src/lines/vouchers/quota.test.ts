import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../kernel/day.ts'
import { compareDecimals, decimal, sumDecimals } from '../../kernel/exact.ts'
import type { Day } from '../../kernel/values.ts'
import { quotaOf, type Used, whyNotBooked } from './quota.ts'

const issuedOn = '2026-01-01' as Day
const held = { amount: decimal(100000), issuedOn, expiresOn: '2026-12-31' as Day, voidedOn: null }

describe('创新券额度', () => {
  it('is what was issued less what is locked, redeemed and expired', () => {
    const uses: Used[] = [
      { amount: decimal(20000), state: 'locked' },
      { amount: decimal(30000), state: 'redeemed' },
      { amount: decimal(10000), state: 'released' },
    ]
    assert.equal(quotaOf(held, uses, '2026-06-30' as Day).available, '50000')
    const after = quotaOf(held, uses, '2027-01-01' as Day)
    assert.deepEqual([after.available, after.expired, after.locked], ['0', '50000', '20000'])
  })

  it('released after its voucher ran out does not come back', () => {
    const late = quotaOf(held, [{ amount: decimal(20000), state: 'released' }], '2027-01-05' as Day)
    assert.deepEqual([late.available, late.expired], ['0', '100000'])
    assert.match(whyNotBooked(held, [], decimal(1), '2027-01-05' as Day) ?? '', /已于2026-12-31过期/)
  })

  it('on its last day may still be booked, once it is void no more', () => {
    assert.equal(whyNotBooked(held, [], decimal(100000), '2026-12-31' as Day), null)
    const voided = { ...held, voidedOn: '2026-05-01' as Day }
    assert.match(whyNotBooked(voided, [], decimal(1), '2026-05-01' as Day) ?? '', /作废/)
  })

  it('never falls below zero, and its four parts are the whole, whatever is asked in whatever order', () => {
    const request = fc.record({
      day: fc.integer({ min: 0, max: 500 }),
      amount: fc.integer({ min: 1, max: 60_000 }),
      becomes: fc.constantFrom('locked' as const, 'redeemed' as const, 'released' as const),
    })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), (requests) => {
        const uses: Used[] = []
        for (const { day, amount, becomes } of [...requests].sort((a, b) => a.day - b.day)) {
          const on = addDays(issuedOn, day)
          if (whyNotBooked(held, uses, decimal(amount), on) === null)
            uses.push({ amount: decimal(amount), state: becomes })
          const { issued, ...parts } = quotaOf(held, uses, on)
          assert.equal(sumDecimals(Object.values(parts)), issued)
          for (const part of Object.values(parts)) assert.ok(compareDecimals(part, decimal(0)) >= 0)
        }
      }),
    )
  })
})
