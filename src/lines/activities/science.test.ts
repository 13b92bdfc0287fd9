import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { isKnown } from '../../kernel/evaluate.ts'
import { toDecimal } from '../../kernel/exact.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../index.ts'
import { east, situation } from '../testing.ts'
import { association } from './association.ts'
import { resourceBooking } from './booking.ts'
import { bookingProcedure } from './bookingProcedure.ts'
import { coverage } from './coverage.ts'
import { facility } from './facility.ts'
import { honour } from './honour.ts'
import { material } from './material.ts'
import { materialUse } from './materialUse.ts'
import { officer } from './officer.ts'
import { scienceProject } from './project.ts'
import { projectProcedure } from './projectProcedure.ts'
import { resource } from './resource.ts'
import { scienceEntry } from './scienceEntry.ts'

const head: Actor = {
  ...{ id: 'u2', name: '李科长', roles: ['科室负责人'], posts: [], section: null, area: null },
  ...{ enterprise: null, deputises: [] },
}

function figures(value: (id: string, period: string) => string, ...ids: readonly string[]) {
  return ids.map((id) => value(id, '2026H1'))
}

describe('科普设施', () => {
  it('new, raised and closed are three figures of the same places', () => {
    const { add, value } = situation()
    add(facility, { name: '东江e站', kind: '科普e站', area: east, builtOn: '2026-03-01' })
    add(facility, { name: '老e站', kind: '科普e站', builtOn: '2019-03-01', closedOn: '2026-05-01' })
    add(facility, { name: '滨江画廊', kind: '科普画廊', builtOn: '2018-01-01', upgradedOn: '2026-04-20' })
    assert.deepEqual(
      figures(value, 'scienceFacilities', 'scienceStations', 'newScienceStations', 'upgradedGalleries'),
      ['2', '1', '1', '1'],
    )
    assert.equal(value('scienceStations', '2025'), '1')
  })

  it('tells its visitors once, at the end of their year', () => {
    const { add, value } = situation()
    add(facility, { name: '区科技馆', kind: '科技馆', builtOn: '2015-01-01', visitsYear: 2025, visitors: '86000' })
    assert.deepEqual([value('facilityVisits', '2025'), value('facilityVisits', '2026H1')], ['86000', '0'])
  })
})

describe('科普项目', () => {
  it('that is granted counts with its money; one that is refused was applied for', () => {
    const { add, value } = situation()
    const empty = Object.fromEntries(Object.keys(scienceProject.fields).map((name) => [name, null]))
    const of = { ...empty, year: 2026, kind: '重点科普项目', unit: '青禾街道', appliedOn: '2026-02-10' }
    const walk = (record: object, ...deeds: readonly (readonly [string, object, string])[]): Case =>
      deeds.reduce<Case>(
        (the, [action, input, on]) => {
          const outcome = perform(projectProcedure, action as never, input as never, the, head, {
            day: on as Day,
            calendar: officialCalendar(),
          })
          assert.ok(outcome.done, JSON.stringify(outcome))
          return outcome.the
        },
        { record: { ...record }, steps: [], owner: null, areas: [east] },
      )
    const lessons = walk(
      { ...of, name: '银龄课堂' },
      ['review', { points: '86分' }, '2026-03-10'],
      ['grant', { granted: '30000', document: '云科普〔2026〕3号' }, '2026-03-25'],
    )
    const refused = walk({ ...of, name: '画展' }, ['refuse', { reason: '与科普无关' }, '2026-03-10'])
    for (const { record, steps } of [lessons, refused]) add(scienceProject, record, steps)
    assert.deepEqual(
      figures(value, 'scienceProjectsApplied', 'scienceProjects', 'keyScienceProjects', 'scienceProjectMoney'),
      ['2', '1', '1', '30000'],
    )
  })
})

describe('科普推荐、报道、资源和组织', () => {
  it('recommended is not awarded', () => {
    const { add, value } = situation()
    const of = { name: '全国科普月优秀活动', kind: '优秀活动', level: '国家' }
    add(honour, { ...of, unit: '区科技馆', proposedOn: '2026-01-20' })
    add(honour, { ...of, unit: '实验小学', kind: '竞赛获奖', proposedOn: '2026-01-20', awardedOn: '2026-05-30' })
    assert.deepEqual(figures(value, 'nominations', 'scienceHonours', 'contestPrizes'), ['1', '1', '1'])
  })

  it('one piece in two media is two reports, and one of them a provincial one', () => {
    const { add, value } = situation()
    const piece = { on: '2026-05-24', title: '科技活动周启动' }
    add(coverage, { ...piece, medium: '省报客户端', level: '省' })
    add(coverage, { ...piece, medium: '区融媒', level: '区' })
    assert.deepEqual(figures(value, 'coverageReports', 'provincialCoverage'), ['2', '1'])
  })

  it('a reader that is withdrawn was released all the same', () => {
    const { add, value } = situation()
    const of = { name: '小百科', kind: '读本', releasedOn: '2026-01-05', copies: '5000' }
    add(resource, { ...of, withdrawnOn: '2026-06-01' })
    assert.deepEqual(figures(value, 'scienceResources', 'worksReleased', 'readersPrinted'), ['0', '1', '5000'])
  })

  it('three heads are counted apart from other workers, and nobody by name', () => {
    const { add, value, postings } = situation()
    const of = { unit: '中心卫生院', since: '2025-03-01' }
    add(officer, { ...of, code: 'SZ-1', name: '郑某', kind: '医院院长' })
    add(officer, { ...of, code: 'SZ-2', name: '钱某', kind: '农技站长', leftOn: '2026-02-01' })
    add(officer, { ...of, code: 'KJ-1', name: '孙某', kind: '科技工作者' })
    add(association, { name: '青禾街道科协', kind: '镇街科协', foundedOn: '2020-01-01', members: '120' })
    assert.deepEqual(figures(value, 'threeHeads', 'scienceWorkers', 'associations', 'associationMembers'), [
      ...['1', '1', '1', '120'],
    ])
    assert.doesNotMatch(JSON.stringify(postings()), /郑某|钱某|孙某/)
  })
})

describe('科普资源预约和竞赛', () => {
  it('counts a booking until it is called off, and its use when it has been used', () => {
    const empty = Object.fromEntries(Object.keys(resourceBooking.fields).map((name) => [name, null]))
    const asked = { ...empty, on: '2026-06-16', kind: '讲师团', slot: '上午', unit: '青禾中学' }
    const the: Case = { record: asked, steps: [], owner: null, areas: [east] }
    const take = (at: Case, name: 'hold' | 'use' | 'cancel', input: object) => {
      const outcome = perform(bookingProcedure, name, input as never, at, head, {
        day: '2026-06-16' as Day,
        calendar: officialCalendar(),
      })
      assert.ok(outcome.done, JSON.stringify(outcome))
      return outcome.the
    }
    const used = take(take(the, 'hold', {}), 'use', { came: '260', said: '好' })
    const called = take(the, 'cancel', { reason: '停课' })
    const { add, value } = situation()
    for (const [index, one] of [used, called, the].entries()) {
      const lecturers = add(resource, { name: `讲师团${index}`, kind: '讲师团', releasedOn: '2025-01-01' })
      add(resourceBooking, { ...one.record, resource: lecturers }, one.steps)
    }
    assert.deepEqual(figures(value, 'resourceBookings', 'resourceBookingsUsed', 'resourceBookingPeople'), [
      ...['2', '1', '260'],
    ])
  })

  it('counts who went in for a contest and what they won, by units', () => {
    const { add, value } = situation()
    const contest = { contest: '科学素质竞赛', level: '市', on: '2026-05-20', group: '公众组' }
    add(scienceEntry, { ...contest, unit: '东江代表队', people: '12', score: '286.5', prize: '一等奖' })
    add(scienceEntry, { ...contest, unit: '西岭代表队', people: '9' })
    assert.deepEqual(figures(value, 'scienceContestEntries', 'contestants', 'contestPrizesWon'), ['2', '21', '1'])
  })
})

describe('宣传资料', () => {
  it('what was drawn leaves the store, what came back is there again, and what was handed out says how it was counted', () => {
    const { add, value, answer } = situation()
    const kind = always('政策宣传册' as const)
    const run = add(material, { name: '政策汇编', materialKind: kind, printedOn: '2026-02-10', copies: '3000' })
    const of = { material: run, section: '规划科', counted: null }
    add(materialUse, {
      ...of,
      on: '2026-03-12',
      purpose: '培训会',
      taken: '400',
      handedOut: '386',
      returned: '14',
      returnedOn: '2026-07-02',
    })
    add(materialUse, { ...of, on: '2026-05-28', purpose: '科技活动周', taken: '1000', handedOut: '980', counted: '约' })
    assert.deepEqual(figures(value, 'materialsPrinted', 'materialsTaken', 'materialsHandedOut', 'materialsInStore'), [
      ...['3000', '1400', '1366', '1600'],
    ])
    assert.deepEqual(figures(value, 'materialsHandedOutExactly', 'brochuresHandedOut'), ['386', '1366'])
    assert.equal(value('materialsInStore', '2026'), '1614')
    const told = (id: string) => {
      const found = answer(everything.indicators.get(id)!.of, '2026H1')
      if (!isKnown(found) || found.interval === null) return null
      return [found.interval.low, found.interval.high].map((edge) => edge && toDecimal(edge))
    }
    assert.deepEqual(['materialsHandedOut', 'materialsHandedOutExactly', 'materialsTaken'].map(told), [
      ['1268', '1464'],
      null,
      null,
    ])
  })
})
