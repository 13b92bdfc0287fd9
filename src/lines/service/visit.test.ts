import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/field/index.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { task } from '../supervision/task.ts'
import { east, situation, west } from '../testing.ts'
import { columnDraft } from './columnDraft.ts'
import { columnDraftProcedure } from './columnDraftProcedure.ts'
import { visit } from './visit.ts'

const H1 = '2026H1'

function bureau() {
  const { add, value } = situation()
  const firm = (name: string, area = east) => add(enterprise, { name: always(name), area: always(area) })
  const call = (of: string, on: string, more: object = {}) =>
    add(visit, { enterprise: of, on, purpose: '摸底调研', ledBy: '科室', ...more })
  return { firm, call, value }
}

describe('走访', () => {
  it('twice at one firm is two visits and one firm; a university is none', () => {
    const { firm, call, value } = bureau()
    const [one, school] = [firm('甲公司'), firm('云浦学院')]
    call(one, '2026-03-05')
    call(one, '2026-05-06', { ledBy: '局领导' })
    call(school, '2026-05-07', { visited: '高校院所' })
    const ids = ['visits', 'visitedFirms', 'visitedInstitutes', 'ledVisits', 'ledVisitFirms']
    assert.deepEqual(
      ids.map((id) => value(id, H1)),
      ['2', '1', '1', '1', '1'],
    )
  })

  it('四送一服: one visit that brings two things is one visit and two deliveries', () => {
    const { firm, call, value } = bureau()
    call(firm('甲公司', west), '2026-03-05', { policy: '是', element: '是', ideas: '否' })
    assert.deepEqual(
      ['visits', 'deliveries', 'visitsWithPolicy'].map((id) => value(id, H1, west)),
      ['1', '2', '1'],
    )
  })

  it('a problem that is told without a number is one; no problem is none', () => {
    const { firm, call, value } = bureau()
    call(firm('甲公司'), '2026-03-05', { problem: '用电紧张' })
    call(firm('乙公司'), '2026-03-05', { problem: '招工难、厂房不足', problems: '2' })
    call(firm('丙公司'), '2026-03-05')
    assert.equal(value('visitProblems', H1), '3')
  })
})

describe('走访交办', () => {
  it('what a leader asked for on a visit is a task that is counted apart until it is closed', () => {
    const { add, value } = situation()
    const firm = add(enterprise, { name: always('甲公司'), area: always(east) })
    const led = add(visit, {
      enterprise: firm,
      on: '2026-03-05',
      purpose: '摸底调研',
      ledBy: '区县领导',
      demand: '解决用电',
    })
    const asked = { kind: '领导批示', source: '领导带队走访', owner: '高新科', raisedOn: '2026-03-05' } as const
    add(task, { ...asked, subject: '协调用电增容', visit: led, closedOn: '2026-05-08', doneOn: '2026-05-06' })
    add(task, { ...asked, subject: '别的批示' })
    assert.deepEqual(
      ['visitTasks', 'visitTasksClosed', 'tasksClosed'].map((id) => value(id, H1)),
      ['1', '1', '1'],
    )
  })
})

describe('专栏稿件', () => {
  const nobody = { posts: [], section: null, area: null, enterprise: null, deputises: [] }
  const writer: Actor = { ...nobody, id: 'u1', name: '李科长', roles: ['科室负责人', '经办人'] }
  const checker: Actor = { ...nobody, id: 'u2', name: '周科长', roles: ['科室负责人'] }

  it('is published only after somebody else has checked it', () => {
    const empty = Object.fromEntries(Object.keys(columnDraft.fields).map((name) => [name, null]))
    const the: Case = {
      record: { ...empty, headline: '一图读懂', outlet: '官网', draftedOn: '2026-06-01' },
      ...{ steps: [], owner: null, areas: [east] },
    }
    const take = (at: Case, name: 'revise' | 'check' | 'publish', input: object, actor: Actor) =>
      perform(columnDraftProcedure, name, input as never, at, actor, {
        day: '2026-06-02' as Day,
        calendar: officialCalendar(),
      })
    const revised = take(the, 'revise', { content: '正文' }, writer)
    assert.ok(revised.done)
    const check = { secrecy: '不涉密' }
    assert.deepEqual(
      [take(revised.the, 'check', check, writer).done, take(the, 'publish', {}, writer).done],
      [...[false, false]],
    )
    const checked = take(revised.the, 'check', check, checker)
    assert.ok(checked.done)
    const published = take(checked.the, 'publish', { address: 'https://example.cn/1' }, writer)
    assert.ok(published.done)
    assert.equal(published.the.record.publishedOn, '2026-06-02')
  })
})
