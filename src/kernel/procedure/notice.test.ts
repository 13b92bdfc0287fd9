import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../day.ts'
import { officialCalendar } from '../officialDays.ts'
import { workdayAfter } from '../workday.ts'
import { calendar, day } from './example.ts'
import { decide, keptBack, lastDayOf, type Notice, noticeOf, object, publish } from './notice.ts'

const rule = noticeOf({ workdays: 5 })
const rows = [
  { subject: 'A', cells: ['甲公司'] },
  { subject: 'B', cells: ['乙公司'] },
]
const shown = { title: '拟认定名单公示', columns: ['企业'], rows, places: ['局网站'], first: day('2026-09-28') }
const notice = publish(shown, rule)
const objection = {
  id: 'o1',
  subject: 'A',
  raisedOn: day('2026-09-29'),
  by: '周某',
  contact: '138****0000',
  reason: '财务数据不实',
  evidence: [],
}
const objected = object(notice, objection, calendar).notice!
const decision = { upheld: false, on: day('2026-10-09'), by: '李四', reason: '经核实账册，数据属实' }

describe('a public notice', () => {
  it('is what it was when it was published, whatever happens to the rows later', () => {
    const mine = { ...shown, rows: [{ subject: 'A', cells: ['甲公司'] }] }
    const published = publish(mine, rule)
    mine.rows[0]!.cells[0] = '改名公司'
    assert.equal(published.rows[0]!.cells[0], '甲公司')
    assert.ok(Object.isFrozen(published) && Object.isFrozen(published.rows[0]))
  })

  it('stands over the holidays: five working days from the day after', () => {
    assert.equal(lastDayOf(notice, calendar).day, '2026-10-10')
  })

  it('releases nothing on its last day and everything undisputed on the next', () => {
    assert.match(keptBack(notice, 'A', calendar, day('2026-10-10'))!.message, /公示到2026-10-10为止/)
    assert.equal(keptBack(notice, 'A', calendar, day('2026-10-11')), null)
  })

  it('moves its last day when the calendar is corrected', () => {
    const closed = officialCalendar([{ day: day('2026-10-08'), open: false, why: '停工' }])
    assert.equal(lastDayOf(notice, closed).day, '2026-10-12')
    assert.ok(keptBack(notice, 'A', closed, day('2026-10-11')))
  })

  it('takes objections in real name, about a row, while it stands', () => {
    const refusals = [
      { by: ' ' },
      { contact: '' },
      { raisedOn: day('2026-10-11') },
      { raisedOn: day('2026-09-27') },
      { subject: 'C' },
    ]
    for (const wrong of refusals) assert.ok(object(notice, { ...objection, ...wrong }, calendar).obstacle)
    assert.ok(object(objected, objection, calendar).obstacle)
    assert.equal(notice.objections.length, 0)
  })

  it('keeps back the disputed row alone, until the objection is decided', () => {
    const after = day('2026-10-12')
    assert.match(keptBack(objected, 'A', calendar, after)!.message, /1件异议/)
    assert.equal(keptBack(objected, 'B', calendar, after), null)
    assert.equal(keptBack(decide(objected, 'o1', decision).notice!, 'A', calendar, after), null)
    const upheld = decide(objected, 'o1', { ...decision, upheld: true }).notice!
    assert.match(keptBack(upheld, 'A', calendar, after)!.message, /异议成立/)
  })

  it('has an objection decided once, with a reason, not before it was raised', () => {
    const decided = decide(objected, 'o1', decision).notice!
    assert.ok(decide(decided, 'o1', decision).obstacle)
    assert.ok(decide(objected, 'o1', { ...decision, reason: '' }).obstacle)
    assert.ok(decide(objected, 'o1', { ...decision, on: day('2026-09-28') }).obstacle)
    assert.ok(decide(objected, 'o2', decision).obstacle)
  })

  it('is refused where there is nothing to show', () => {
    assert.throws(() => publish({ ...shown, rows: [] }, rule), RangeError)
    assert.throws(() => publish({ ...shown, columns: ['企业', '街道'] }, rule), RangeError)
  })

  it('never releases a row before its last day, nor one with an open or upheld objection', () => {
    const start = fc.integer({ min: 0, max: 900 }).map((n) => addDays(day('2024-01-01'), n))
    const answers = fc.array(fc.constantFrom<boolean | null>(true, false, null), { maxLength: 4 })
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 20 }),
        answers,
        fc.integer({ min: 0, max: 45 }),
        (first, workdays, given, later) => {
          let at: Notice = publish({ ...shown, first }, noticeOf({ workdays }))
          for (const [index, upheld] of given.entries()) {
            at = object(at, { ...objection, id: String(index), raisedOn: first }, calendar).notice!
            if (upheld !== null) at = decide(at, String(index), { ...decision, upheld, on: addDays(first, 1) }).notice!
          }
          const today = addDays(first, later)
          const free = today > workdayAfter(calendar, first, workdays).day && given.every((upheld) => upheld === false)
          assert.equal(keptBack(at, 'A', calendar, today) === null, free)
        },
      ),
      { numRuns: 300 },
    )
  })
})
