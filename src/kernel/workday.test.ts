import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from './day.ts'
import { LAST_OFFICIAL_YEAR, officialCalendar } from './officialDays.ts'
import type { Day } from './values.ts'
import { workdayAfter, workdaysBetween } from './workday.ts'

const calendar = officialCalendar()
const on = (text: string) => text as Day

describe('working days', () => {
  it('leave out the holidays and take in the weekend days worked for them', () => {
    assert.equal(calendar.isWorkday(on('2026-10-01')), false)
    assert.equal(calendar.isWorkday(on('2026-10-10')), true)
    assert.equal(calendar.isWorkday(on('2026-10-11')), false)
  })

  it('are counted from the day after, over the holidays of October', () => {
    assert.deepEqual(workdayAfter(calendar, on('2026-09-29'), 1), { day: '2026-09-30', provisional: false })
    assert.deepEqual(workdayAfter(calendar, on('2026-09-30'), 3), { day: '2026-10-10', provisional: false })
    assert.equal(workdayAfter(calendar, on('2026-10-01'), 0).day, '2026-10-01')
  })

  it('are provisional once a year is touched whose arrangement is not known', () => {
    const year = LAST_OFFICIAL_YEAR
    const due = workdayAfter(calendar, on(`${year}-12-30`), 5)
    assert.deepEqual([due.day > `${year}-12-31`, due.provisional], [true, true])
    assert.equal(workdayAfter(calendar, on(`${year}-12-01`), 5).provisional, false)
    assert.equal(calendar.isWorkday(on(`${year + 1}-01-01`)), false)
  })

  it('follow a correction of the installation, and the due day with them', () => {
    const closed = officialCalendar([{ day: on('2026-06-03'), open: false, why: '防汛停工' }])
    assert.equal(workdayAfter(calendar, on('2026-06-01'), 2).day, '2026-06-03')
    assert.equal(workdayAfter(closed, on('2026-06-01'), 2).day, '2026-06-04')
    const worked = officialCalendar([{ day: on('2026-06-06'), open: true, why: '加班' }])
    assert.equal(workdayAfter(worked, on('2026-06-05'), 1).day, '2026-06-06')
  })

  it('are sure again for a year that the installation has entered whole', () => {
    const next = LAST_OFFICIAL_YEAR + 1
    const entered = officialCalendar([{ day: on(`${next}-02-08`), open: false, why: '春节' }], [next])
    assert.equal(workdayAfter(entered, on(`${next}-02-01`), 10).provisional, false)
  })

  it('refuse a number that is none', () => {
    for (const number of [-1, 1.5, Number.NaN, 1e9])
      assert.throws(() => workdayAfter(calendar, on('2026-06-01'), number), RangeError)
  })
})

const day = fc.integer({ min: 0, max: 8_700 }).map((n) => addDays('2004-01-01' as Day, n))
const corrected = fc
  .array(fc.record({ day, open: fc.boolean(), why: fc.constant('') }), { maxLength: 30 })
  .map((corrections) => officialCalendar(corrections))

describe('counting working days, against a count day by day', () => {
  it('counts the same between any two days', () => {
    fc.assert(
      fc.property(corrected, day, fc.integer({ min: -20, max: 900 }), (by, from, length) => {
        const to = addDays(from, length)
        let naive = 0
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (by.isWorkday(at)) naive += 1
        assert.equal(workdaysBetween(by, from, to).workdays, naive)
      }),
      { numRuns: 150 },
    )
  })

  it('arrives on the same day, which is a working day, and counts back to the same number', () => {
    fc.assert(
      fc.property(corrected, day, fc.integer({ min: 1, max: 120 }), (by, from, workdays) => {
        const due = workdayAfter(by, from, workdays).day
        let at = from
        for (let left = workdays; left > 0; ) if (by.isWorkday((at = addDays(at, 1)))) left -= 1
        assert.equal(due, at)
        assert.equal(workdaysBetween(by, from, due).workdays, workdays)
      }),
      { numRuns: 150 },
    )
  })
})
