import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  addYears,
  dayAfter,
  dayBefore,
  dayOf,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  isDay,
  monthEnd,
  monthOf,
  weekdayOf,
  yearOf,
} from './day.ts'
import type { Day } from './values.ts'

const day = (text: string) => text as Day
const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

describe('a day', () => {
  for (const yes of ['2026-06-05', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
    it(`${yes} is one`, () => assert.ok(isDay(yes)))
  }
  for (const no of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-6-5',
    '2026-06-31',
    '0000-01-01',
    '',
    20260605,
    null,
  ]) {
    it(`${no} is none`, () => assert.equal(isDay(no), false))
  }
  it('has its parts', () => {
    assert.deepEqual(
      [yearOf, monthOf, dayOfMonth].map((part) => part(day('2026-06-05'))),
      [2026, 6, 5],
    )
    assert.equal(dayOf(2026, 6, 5), '2026-06-05')
    assert.equal(dayOf(2026, 2, 29), undefined)
    assert.equal(dayOf(2026, 6, 5.5), undefined)
  })
  it('5 June 2026 is a Friday, 7 June a Sunday', () => {
    assert.equal(weekdayOf(day('2026-06-05')), 5)
    assert.equal(weekdayOf(day('2026-06-07')), 7)
    fc.assert(fc.property(days, (d) => weekdayOf(d) % 7 === new Date(d).getUTCDay()))
  })
})

describe('counting days', () => {
  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        assert.equal(daysBetween(a, b), (Date.parse(b) - Date.parse(a)) / 86_400_000)
        assert.equal(addDays(a, daysBetween(a, b)), b)
      }),
    )
  })
  it('passes the end of February', () => {
    assert.equal(dayAfter(day('2026-02-28')), '2026-03-01')
    assert.equal(dayAfter(day('2024-02-28')), '2024-02-29')
    assert.equal(dayBefore(day('2026-01-01')), '2025-12-31')
  })
  it('ends with the calendar', () => {
    assert.throws(() => dayAfter(day('9999-12-31')), RangeError)
    assert.throws(() => dayBefore(day('0001-01-01')), RangeError)
  })
})

describe('counting months and years', () => {
  for (const [from, months, to] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-06-05', 0, '2026-06-05'],
  ] as const) {
    it(`${from} and ${months} months is ${to}`, () => assert.equal(addMonths(day(from), months), to))
  }
  it('29 February is 28 February where there is none', () => {
    assert.equal(addYears(day('2024-02-29'), 1), '2025-02-28')
    assert.equal(addYears(day('2024-02-29'), 4), '2028-02-29')
    assert.equal(addYears(day('2024-02-29'), -1), '2023-02-28')
  })
  it('a month ends on its last day', () => {
    assert.equal(monthEnd(day('2026-02-10')), '2026-02-28')
    assert.equal(daysInMonth(2026, 4), 30)
  })
  it('keeps the day of the month where it can', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -100, max: 100 }), (d, n) => {
        fc.pre(yearOf(d) > 20 && yearOf(d) < 9980)
        const sum = addMonths(d, n)
        assert.ok(isDay(sum))
        assert.equal(dayOfMonth(sum), Math.min(dayOfMonth(d), daysInMonth(yearOf(sum), monthOf(sum))))
      }),
    )
  })
})
