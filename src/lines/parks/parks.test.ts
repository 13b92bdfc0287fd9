import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import type { FileRef } from '../../kernel/field/index.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../index.ts'
import { district, east, situation } from '../testing.ts'
import { parkHazard } from './hazard.ts'
import { hazardProcedure } from './hazardProcedure.ts'
import { park } from './park.ts'
import { parkMatter } from './parkMatter.ts'
import { parkMonth } from './parkMonth.ts'
import { parkWork } from './parkWork.ts'

const zone = {
  park: always('云浦高新技术产业园'),
  kind: '高新技术产业园',
  level: '市级',
  approvedOn: '2022-05-06',
} as const

function zoned() {
  const bureau = situation()
  return { ...bureau, here: bureau.add(park, { ...zone, area: always(east) }) }
}

describe('园区', () => {
  it('adds its months up to any period, in its street and in the district', () => {
    const { add, value, here } = zoned()
    const returned = { park: here, output: '1000000000' }
    add(parkMonth, { ...returned, period: '2025-01..02' })
    add(parkMonth, { ...returned, period: '2026-01..02', output: '1100000000' })
    add(parkMonth, { ...returned, period: '2026-03', output: '500000000', newProjects: '4' })
    assert.deepEqual([value('parkOutput', '2026Q1'), value('parkOutput', '2026-03', east)], ['1600000000', '500000000'])
    assert.deepEqual([value('parkOutputGrowth', '2026-01..02'), value('parkNewProjects', '2026Q1')], ['10', '4'])
    assert.equal(value('parkReturns', '2026Q1'), '2')
  })

  it('has laid a pipe once it is in use, by the kind of pipe', () => {
    const { add, value, here } = zoned()
    const pipe = { park: here, name: '供水一期', kind: '供水管网', length: '5.2', startedOn: '2026-01-10' }
    add(parkWork, { ...pipe, doneOn: '2026-05-08' })
    add(parkWork, { ...pipe, name: '污水一期', kind: '污水管网', length: '18' })
    add(parkWork, { ...pipe, name: '污水处理厂二期', kind: '污水处理厂', length: null, installedFrom: '2026-04-01' })
    assert.deepEqual([value('waterPipes', '2026H1'), value('sewers', '2026H1')], ['5.2', '0'])
    assert.deepEqual([value('parkWorksUnderWay', '2026-04'), value('parkWorksUnderWay', '2026-05')], ['3', '2'])
    assert.equal(value('parkWorksDone', '2026H1'), '1')
  })

  it('has passed the review of the level above before it is approved', () => {
    const { add, value, here } = zoned()
    const moved = { park: here, kind: '调区扩区', name: '调区', startedOn: '2025-09-01', filedOn: '2026-01-12' }
    add(parkMatter, { ...moved, reviewedOn: '2026-03-20' })
    add(parkMatter, { ...moved, kind: '发展规划', name: '发展规划', approvedOn: '2026-02-10' })
    add(parkMatter, {
      park: here,
      kind: '应急演练',
      name: '危化品演练',
      startedOn: '2026-06-01',
      approvedOn: '2026-06-05',
    })
    assert.deepEqual([value('parkMattersFiled', '2026H1'), value('parkMattersReviewed', '2026H1')], ['1', '1'])
    assert.deepEqual([value('parkMattersApproved', '2026H1'), value('parkPlansIssued', '2026H1')], ['0', '1'])
    assert.deepEqual([value('parkMattersOpen', '2026H1'), value('parkDrills', '2026H1')], ['1', '1'])
  })

  it('is found with a month that is none, a pipe without length, a work that is late', () => {
    const found = (id: string, values: object) => {
      const check = everything.checks.get(id)!
      assert.ok('find' in check)
      const fields = everything.registers.get(check.register)!.fields
      const empty = Object.fromEntries(Object.keys(fields).map((name) => [name, null]))
      return check.find({ ...empty, ...values } as never, '2026-06-30' as Day)
    }
    assert.equal(found('parkMonthSingle', { period: '2026-01..02' }), null)
    assert.ok(found('parkMonthSingle', { period: '2026-01..03' }))
    assert.equal(found('pipesMeasured', { kind: '标准厂房', doneOn: '2026-05-08' }), null)
    assert.ok(found('pipesMeasured', { kind: '燃气管道', doneOn: '2026-05-08' }))
    assert.ok(found('workLate', { plannedOn: '2026-06-29' }))
    assert.equal(found('workLate', { plannedOn: '2026-06-30' }), null)
    assert.ok(found('hazardLate', { grade: '一般隐患', deadline: '2026-06-29' }))
    assert.equal(found('hazardLate', { grade: '一般隐患', deadline: '2026-06-29', mendedOn: '2026-06-20' }), null)
  })
})

describe('园区安全隐患', () => {
  const hazard = { number: 'YH-1', foundOn: '2026-05-06', grade: '一般隐患', what: '消防通道堵塞' } as const

  it('stays open while it waits to be seen again', () => {
    const { add, value, here } = zoned()
    add(parkHazard, { ...hazard, park: here, mendedOn: '2026-05-20' })
    add(parkHazard, { ...hazard, park: here, number: 'YH-2', mendedOn: '2026-05-20', closedOn: '2026-05-22' })
    add(parkHazard, { ...hazard, park: here, number: 'YH-3', grade: '重大隐患' })
    assert.deepEqual([value('parkHazards', '2026H1'), value('parkHazardsClosed', '2026H1')], ['3', '1'])
    assert.deepEqual([value('parkHazardsOpen', '2026H1'), value('majorHazardsShare', '2026H1')], ['2', '50'])
  })

  it('is closed by somebody else than who mended it', () => {
    const nobody = { posts: [], section: null, area: null, enterprise: null, deputises: [] }
    const zhang: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
    const wu: Actor = { ...nobody, id: 'u2', name: '吴六', roles: ['经办人'] }
    const empty = Object.fromEntries(Object.keys(parkHazard.fields).map((name) => [name, null]))
    const record = { ...empty, ...hazard, deadline: '2026-05-20' }
    const the: Case = { record, steps: [], owner: null, areas: [district] }
    const take = (at: Case, name: 'mend' | 'confirm', input: object, actor: Actor) =>
      perform(hazardProcedure, name, input as never, at, actor, {
        day: '2026-05-12' as Day,
        calendar: officialCalendar(),
      })
    const mended = take(the, 'mend', { mended: '已清理', proof: 'sha256:aa 照片.pdf' as FileRef }, zhang)
    assert.ok(mended.done, JSON.stringify(mended))
    assert.equal(take(mended.the, 'confirm', {}, zhang).done, false)
    const closed = take(mended.the, 'confirm', {}, wu)
    assert.ok(closed.done)
    assert.equal(closed.the.record.closedOn, '2026-05-12')
  })
})
