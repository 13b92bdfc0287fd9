import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, clockOf, lapseOf, offers, perform, standingOf } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { east, situation, west } from '../testing.ts'
import { meeting } from './meeting.ts'
import { task } from './task.ts'
import { taskProcedure } from './taskProcedure.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const other: Actor = { ...nobody, id: 'u3', name: '王五', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }
const street: Actor = { ...nobody, id: 'u4', name: '赵六', roles: ['街道专员'], area: east }

const empty = Object.fromEntries(Object.keys(task.fields).map((name) => [name, null]))
const values = {
  subject: '逐户走访规上企业',
  kind: '工作安排',
  source: '2026年下半年工作安排',
  owner: '东江街道',
  area: east,
  raisedOn: '2026-07-01',
  dueOn: '2026-09-30',
}
const planned: Case = { record: { ...empty, ...values }, steps: [], owner: null, areas: [east] }

type Names = keyof typeof taskProcedure.actions & string
function walk(the: Case, ...steps: readonly (readonly [Names, object, Actor, string])[]): Case {
  return steps.reduce((at, [name, input, actor, on]) => {
    const outcome = perform(taskProcedure, name, input as never, at, actor, { day: on as Day, calendar })
    assert.ok(outcome.done, outcome.done ? '' : `${name}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

const doing = walk(planned, ['dispatch', { holder: 'u4 赵六' }, head, '2026-07-02'])

describe('工作任务', () => {
  it('is set with a day and somebody who holds it, and waits three working days for that', () => {
    assert.equal(clockOf(taskProcedure, planned, calendar, '2026-07-02' as Day).due, '2026-07-06')
    assert.equal(standingOf(taskProcedure, doing).assigned, 'u4 赵六')
    assert.equal(doing.record.assignedOn, '2026-07-02')
    const undated = { ...planned, record: { ...planned.record, dueOn: null } }
    const refused = perform(taskProcedure, 'dispatch', { holder: 'u4 赵六' } as never, undated, head, {
      day: '2026-07-02' as Day,
      calendar,
    })
    assert.equal(refused.done, false)
  })

  it('that is not done by its day is supervised from the day after', () => {
    assert.equal(lapseOf(taskProcedure, doing, calendar, '2026-09-30' as Day), null)
    assert.deepEqual(lapseOf(taskProcedure, doing, calendar, '2026-10-09' as Day), {
      action: 'supervise',
      on: '2026-10-01',
    })
  })

  it('is closed by another than who reported it', () => {
    const reported = walk(doing, ['report', { result: '走访128家' }, street, '2026-09-20'])
    const may = (actor: Actor) =>
      offers(taskProcedure, reported, actor, { day: '2026-09-21' as Day, calendar })
        .filter((offer) => offer.may)
        .map(({ name }) => name)
    assert.ok(may(other).includes('close'))
    const own = walk(doing, ['report', { result: '走访128家' }, clerk, '2026-09-20'])
    const refused = perform(taskProcedure, 'close', { opinion: null }, own, clerk, {
      day: '2026-09-21' as Day,
      calendar,
    })
    assert.equal(refused.done, false)
    const closed = walk(reported, ['close', {}, other, '2026-09-22'])
    assert.deepEqual([closed.record.doneOn, closed.record.closedOn], ['2026-09-20', '2026-09-22'])
  })

  it('counts as on time by the day it was reported, and is overdue again when it is sent back', () => {
    const late = walk(
      doing,
      ['report', { result: '走访96家' }, street, '2026-09-30'],
      ['sendBack', { reason: '还有32家没有走到' }, head, '2026-10-09'],
    )
    const of = (the: Case, id: string, period: string) => {
      const { add, value } = situation()
      add(task, the.record, the.steps)
      return value(id, period, east)
    }
    assert.deepEqual([of(late, 'tasksOverdue', '2026'), of(late, 'tasksOpen', '2026')], ['1', '1'])
    const closed = walk(
      late,
      ['report', { result: '走访128家' }, street, '2026-10-15'],
      ['close', {}, other, '2026-10-16'],
    )
    assert.deepEqual(
      ['tasksClosed', 'tasksOnTimeShare', 'tasksOverdue', 'tasksOpen'].map((id) => of(closed, id, '2026')),
      ['1', '0', '0', '0'],
    )
    // At the end of September nobody could have called it late.
    assert.equal(of(closed, 'tasksOverdue', '2026-01..09'), '0')
  })

  it('of several owners is one row each: what each did counts in its own street', () => {
    const { add, value } = situation()
    add(task, { ...values, assignedOn: '2026-07-02', doneOn: '2026-09-10', closedOn: '2026-09-12', result: '完成' })
    add(task, { ...values, owner: '西岭街道', area: west, assignedOn: '2026-07-02' })
    assert.deepEqual([value('tasksSet', '2026'), value('tasksClosed', '2026', west)], ['2', '0'])
    assert.equal(value('tasksOverdue', '2026', west), '1')
  })

  it('tells instructions that praise from those that ask, and problems from both', () => {
    const { add, value } = situation()
    const about = { ...values, kind: '领导批示', source: '校外培训工作专报', assignedOn: '2026-07-02' }
    add(task, { ...about, subject: '批示一', instruction: '肯定' })
    add(task, { ...about, subject: '批示二', instruction: '要求落实' })
    add(task, { ...values, kind: '督查问题', subject: '名录库没有更新', assignedOn: '2026-07-02' })
    assert.deepEqual(
      ['leaderInstructions', 'praisingInstructions', 'problemsFound', 'problemsOpen'].map((id) => value(id, '2026')),
      ['2', '1', '1', '1'],
    )
  })
})

describe('工作会议', () => {
  it('of the leading group is counted apart from the others', () => {
    const { add, value } = situation()
    add(meeting, { on: '2026-03-05', name: '科技创新工作领导小组第一次会议', kind: '领导小组会议' })
    add(meeting, { on: '2026-04-02', name: '研发投入调度会', kind: '调度会' })
    assert.deepEqual([value('workMeetings', '2026H1'), value('groupMeetings', '2026H1')], ['2', '1'])
  })
})
