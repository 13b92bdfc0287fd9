import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Day } from '../../kernel/values.ts'
import { identityOf } from '../../kernel/version.ts'
import { everything } from '../index.ts'
import { situation } from '../testing.ts'
import { activity } from './activity.ts'

const fair = {
  on: '2026-05-23',
  name: '科技活动周启动仪式',
  place: '云浦广场',
  theme: '科技活动周',
  form: '线上线下结合',
}

describe('活动', () => {
  it('reported by three sections has one identity', () => {
    const reports = ['综合科', '成果科', '高新科'].map((section) => identityOf(activity, { ...fair, section }))
    assert.equal(new Set(reports).size, 1)
  })

  it('is one session unless it says otherwise, and its online views are no attendance', () => {
    const { add, value } = situation()
    add(activity, { ...fair, attendance: '300', onlineViews: '12000', handouts: '800' })
    add(activity, { ...fair, name: '科普进校园', theme: '科普', sessions: '3', attendance: '600' })
    assert.deepEqual(
      [
        'sessions',
        'attendance',
        'onlineViews',
        'handouts',
        'scienceWeekSessions',
        'popularisationSessions',
        'attendancePerSession',
      ].map((id) => value(id, '2026H1')),
      ['4', '900', '12000', '800', '1', '4', '225'],
    )
  })

  it('of one session with ten thousand people in the hall is worth a second look', () => {
    const check = everything.checks.get('activityAttendance')
    assert.ok(check?.kind === 'finding')
    assert.equal(check.find({ sessions: null, attendance: '300' }, '2026-06-30' as Day), null)
    assert.equal(check.find({ sessions: null, attendance: '10000' }, '2026-06-30' as Day), '1场共10000人次')
  })
})
