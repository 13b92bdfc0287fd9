import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OUTSIDE } from './area.ts'
import { always } from './dated.ts'
import { area, date, reference, text } from './field/index.ts'
import { holding, measure, said } from './measure.ts'
import { register } from './register.ts'
import type { AreaCode, Day, Money } from './values.ts'
import { content, postingsOf } from './version.ts'

const bureau = '990101' as AreaCode
const east = '990101001' as AreaCode
const day = (text: string) => text as Day

const firm = register('firm', {
  label: '企业',
  line: 'ENT',
  identity: ['name'],
  subject: 'itself',
  fields: { name: text('名称'), area: area('街道').dated() },
})
const sold = measure('售出', { unit: '件' })
const kept = holding('保有', { unit: '件' })
const sale = register('sale', {
  label: '售出',
  line: 'ENT',
  identity: ['number'],
  subject: 'seller',
  measures: [sold, kept],
  fields: {
    number: text('编号'),
    seller: reference('卖方', firm, { carry: ['area'] }).optional(),
    sellerArea: area('卖方区划').optional(),
    on: date('日期'),
  },
  posts: ({ on, sellerArea }) => [sold.post(1, { on, area: sellerArea }), kept.during({ from: on, area: sellerArea })],
})

describe('a posting is placed', () => {
  const on = day('2026-03-01')
  const areasOf = (
    values: { readonly [field: string]: unknown },
    known: readonly { from: null; value: AreaCode }[] | null,
  ) => {
    const carried = known === null ? {} : { seller: { subject: 'A', facts: { area: known } } }
    return postingsOf(sale, content(sale, { number: '1', on, ...values }, carried), bureau).map(
      (posting) => posting.area,
    )
  }

  it('with whom it is about, whatever area the row names', () => {
    assert.deepEqual(areasOf({ sellerArea: OUTSIDE }, always(east) as never), [east, east])
  })
  it('by the area of its row, when it is about nobody on record', () => {
    assert.deepEqual(areasOf({ sellerArea: east }, null), [east, east])
  })
  it('by the area of its row, when nobody knows where its subject is', () => {
    assert.deepEqual(areasOf({ sellerArea: east }, []), [east, east])
  })
  it('at the bureau, when neither is known', () => {
    assert.deepEqual(areasOf({ sellerArea: null }, null), [bureau, bureau])
  })
  it('outside, where something happens but nothing is held', () => {
    assert.deepEqual(areasOf({ sellerArea: OUTSIDE }, null), [OUTSIDE])
  })
})

describe('a measure', () => {
  it('states nothing without a quantity, or of an amount in another currency', () => {
    const paid = measure('支付', { unit: '元' })
    const on = day('2026-03-01')
    assert.equal(paid.post(null, { on }), null)
    assert.equal(paid.post('140000 USD' as Money, { on }), null)
    assert.equal(paid.post('140000' as Money, { on })?.quantity, '140000')
  })

  it('holds until the last day, or the day it ended if that comes first', () => {
    const days = (span: { to?: string | null; endedOn?: string | null }) =>
      kept
        .during({
          from: day('2026-01-01'),
          to: (span.to ?? null) as Day | null,
          endedOn: (span.endedOn ?? null) as Day | null,
        })
        .map(({ on }) => on)
    assert.deepEqual(days({}), ['2026-01-01'])
    assert.deepEqual(days({ to: '2026-06-30' }), ['2026-01-01', '2026-07-01'])
    assert.deepEqual(days({ to: '2026-06-30', endedOn: '2026-03-01' }), ['2026-01-01', '2026-03-01'])
    assert.deepEqual(days({ to: '2026-06-30', endedOn: '2027-03-01' }), ['2026-01-01', '2026-07-01'])
    assert.deepEqual(days({ endedOn: '2026-01-01' }), [])
  })

  it('leaves out what was not stated', () => {
    const one = sold.post(1, { on: day('2026-03-01') })
    assert.deepEqual(said([null, '', one, [one, false, null]]), [one, one])
  })
})
