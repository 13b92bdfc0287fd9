import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isKnown } from '../../kernel/evaluate.ts'
import { toDecimal } from '../../kernel/exact.ts'
import { boundWord } from '../../kernel/qualified.ts'
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

  it('is told by what it was about as well: one training of patents is not one of certificates', () => {
    const { add, value } = situation()
    const training = { ...fair, theme: '培训' }
    add(activity, { ...training, name: '高企认定培训', topic: '高企申报', handouts: '80' })
    add(activity, { ...training, name: '专利申请培训', topic: '知识产权', handouts: '60' })
    add(activity, { ...fair, name: '双创政策宣传', theme: '政策宣讲', topic: '创新创业', handouts: '500' })
    assert.deepEqual(
      ['trainingSessions', 'highTechTrainingSessions', 'ipTrainingSessions', 'startupHandouts', 'handouts'].map((id) =>
        value(id, '2026H1'),
      ),
      ['2', '1', '1', '500', '640'],
    )
  })

  it('keeps 约, 近 and 余 with its count: the sum lies between bounds and says so', () => {
    const { add, value, answer } = situation()
    const day = (at: string) => ({ ...fair, name: at, on: at })
    add(activity, { ...day('2026-01-05'), attendance: '200', handouts: '300', handoutsSaid: '余' })
    add(activity, { ...day('2026-01-06'), attendance: '300', approximate: '约', handouts: '100' })
    const bounds = (id: string, period: string) => {
      const found = answer(everything.indicators.get(id)!.of, period)
      if (!isKnown(found) || found.interval === null) return null
      const { low, high } = found.interval
      return [boundWord(found.value, found.interval), low && toDecimal(low), high && toDecimal(high)]
    }
    assert.equal(value('attendance', '2026H1'), '500')
    assert.deepEqual(bounds('attendance', '2026H1'), ['约', '470', '530'])
    assert.deepEqual(bounds('handouts', '2026H1'), ['余', '400', '500'])
    assert.deepEqual(bounds('attendancePerSession', '2026H1'), ['约', '235', '265'])
    assert.equal(bounds('sessions', '2026H1'), null)
    add(activity, { ...day('2026-01-07'), attendance: '100', approximate: '超' })
    assert.deepEqual(bounds('attendance', '2026H1'), ['约', '570', null])
    // What exact sources say of another year is exact, and a growth over it is not.
    add(activity, { ...day('2025-01-07'), attendance: '400' })
    assert.deepEqual([bounds('attendance', '2025H1'), bounds('attendanceGrowth', '2026H1')?.[0]], [null, '约'])
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

  it('for the elderly within the science month is counted by group and by campaign, and once in all', () => {
    const { add, value } = situation()
    const lesson = { ...fair, name: '银龄数字课堂', theme: '科普', group: '老年人', attendance: '40' }
    add(activity, { ...lesson, on: '2026-09-12', campaign: '全国科普月', consultations: '15', approximate: '余' })
    add(activity, { ...lesson, on: '2026-09-19', name: '田间课堂', theme: '田间培训', group: '农民', attendance: '30' })
    const of = (...ids: readonly string[]) => ids.map((id) => value(id, '2026'))
    assert.deepEqual(of('elderlySessions', 'elderlyAttendance', 'scienceMonthSessions', 'consultedPeople'), [
      ...['1', '40', '1', '15'],
    ])
    assert.deepEqual(of('farmerSessions', 'fieldTrainingSessions', 'trainingSessions', 'popularisationSessions'), [
      ...['0', '1', '1', '1'],
    ])
    assert.equal(value('groupSessionShare', '2026'), '100')
  })

  it('of the harvest festival bears the number that its year gives it', () => {
    const check = everything.checks.get('festivalEdition')
    assert.ok(check?.kind === 'finding')
    const of = (on: string, ordinal: string | null) =>
      check.find({ on, campaign: '农民丰收节', ordinal }, '2026-12-31' as Day)
    assert.deepEqual(
      [of('2023-09-23', '6'), of('2026-09-23', '9'), of('2026-09-23', null), of('2026-09-23', '6')],
      [null, null, null, '2026年是第9届，填了第6届'],
    )
  })
})
