import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { district, east, situation, west } from '../testing.ts'
import { attractionEvent } from './event.ts'
import { lead } from './lead.ts'
import { leadProcedure } from './leadProcedure.ts'
import { attractionPartner } from './partner.ts'

const sensors = { name: '传感器产线', kind: '制造项目', area: east, foundOn: '2026-01-08' } as const

describe('招引线索', () => {
  it('counts once in every stage that it reaches, and stands in the last one alone', () => {
    const { add, value } = situation()
    add(lead, { ...sensors, contactedOn: '2026-01-20', talkingOn: '2026-03-05' })
    add(lead, { ...sensors, name: '新型研发机构', kind: '研发机构', area: west, foundOn: '2026-02-03' })
    const ids = ['leadsFound', 'leadsContacted', 'leadsVisited', 'leadsTalked', 'leadsSigned']
    assert.deepEqual(
      ids.map((id) => value(id, '2026H1')),
      ['2', '1', '0', '1', '0'],
    )
    assert.deepEqual([value('leadsOpen', '2026H1'), value('leadsOpen', '2026H1', west)], ['2', '1'])
  })

  it('that lands is no longer on its way, and its firm is an attracted one', () => {
    const { add, value } = situation()
    const firm = add(enterprise, { name: always('云浦传感科技有限公司'), area: always(east), status: always('存续') })
    const signed = { talkingOn: '2026-03-05', signedOn: '2026-04-10', signed: '50000000' }
    add(lead, { ...sensors, ...signed, landedOn: '2026-06-02', arrived: '8000000', enterprise: firm })
    add(lead, { ...sensors, ...signed, name: '传感器二期', landedOn: '2026-06-20', enterprise: firm })
    add(lead, { ...sensors, name: '数据中心' })
    assert.deepEqual([value('leadsOpen', '2026-05'), value('leadsOpen', '2026-06')], ['3', '1'])
    assert.deepEqual([value('leadsLandedInPeriod', '2026H1'), value('attractedFirms', '2026H1')], ['2', '1'])
    assert.deepEqual(
      [value('signedInvestment', '2026H1'), value('arrivedInvestment', '2026H1')],
      ['100000000', '8000000'],
    )
  })

  it('that is given up stays among those that were known', () => {
    const { add, value } = situation()
    add(lead, { ...sensors, droppedOn: '2026-02-10' })
    add(lead, { ...sensors, name: '数据中心', signedOn: '2026-03-01', landedOn: '2026-03-20' })
    assert.deepEqual([value('leadsOpen', '2026H1'), value('leadLandedShare', '2026H1')], ['0', '50'])
  })

  it('is signed by a head, and lands with the firm that came of it', () => {
    const nobody = { posts: [], section: null, area: null, enterprise: null, deputises: [] }
    const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
    const head: Actor = { ...nobody, id: 'u2', name: '吴六', roles: ['科室负责人'] }
    const empty = Object.fromEntries(Object.keys(lead.fields).map((name) => [name, null]))
    const record = { ...empty, ...sensors, talkingOn: '2026-03-05' }
    const the: Case = { record, steps: [], owner: null, areas: [district] }
    const take = (at: Case, name: 'sign' | 'land', input: object, actor: Actor) =>
      perform(leadProcedure, name, input as never, at, actor, {
        day: '2026-04-10' as Day,
        calendar: officialCalendar(),
      })
    assert.equal(take(the, 'sign', { signed: '50000000' }, clerk).done, false)
    const signed = take(the, 'sign', { signed: '50000000' }, head)
    assert.ok(signed.done, JSON.stringify(signed))
    assert.equal(signed.the.record.signedOn, '2026-04-10')
    assert.equal(take(signed.the, 'land', {}, clerk).done, false)
    assert.ok(take(signed.the, 'land', { enterprise: '7' }, clerk).done)
  })

  it('is found out of order, without its amount, or left lying', () => {
    const found = (id: string, values: object) => {
      const check = everything.checks.get(id)!
      assert.ok('find' in check)
      const empty = Object.fromEntries(Object.keys(lead.fields).map((name) => [name, null]))
      return check.find({ ...empty, ...sensors, ...values } as never, '2026-06-30' as Day)
    }
    assert.equal(found('leadDays', { talkingOn: '2026-03-05' }), null)
    assert.match(String(found('leadDays', { contactedOn: '2026-01-05' })), /对接日期2026-01-05/)
    assert.ok(found('signedWithAmount', { signedOn: '2026-04-10' }))
    assert.equal(found('signedWithAmount', { signedOn: '2026-04-10', signed: '1' }), null)
    assert.ok(found('leadFollowed', { nextOn: '2026-06-29' }))
    assert.equal(found('leadFollowed', { nextOn: '2026-06-30' }), null)
  })
})

describe('招引活动', () => {
  it('tells how many chambers and colleges were called on, each once', () => {
    const { add, value } = situation()
    const chamber = add(attractionPartner, { name: '电子商会', partnerKind: always('商会协会'), since: '2025-06-01' })
    const college = add(attractionPartner, {
      name: '江澜理工学院',
      partnerKind: always('高校院所'),
      since: '2025-06-01',
    })
    const call = { kind: '走访对接', name: '走访' }
    add(attractionEvent, { ...call, on: '2026-02-03', partner: chamber })
    add(attractionEvent, { ...call, on: '2026-05-13', partner: chamber })
    add(attractionEvent, { ...call, on: '2026-05-14', partner: college })
    add(attractionEvent, { ...call, on: '2026-05-15', kind: '交流洽谈', partner: college, sessions: '4' })
    assert.deepEqual([value('chambersVisited', '2026H1'), value('collegesVisited', '2026H1')], ['1', '1'])
    assert.deepEqual([value('exchangeSessions', '2026H1'), value('attractionPartners', '2026H1')], ['4', '2'])
  })

  it('receives the firms that it names, and one where it names none', () => {
    const { add, value } = situation()
    add(attractionEvent, { on: '2026-02-03', kind: '接待企业', name: '接待来访', firms: '6' })
    add(attractionEvent, { on: '2026-02-04', kind: '接待企业', name: '接待来访' })
    add(attractionEvent, { on: '2026-02-05', kind: '小分队出征', name: '赴深圳', team: '一队', leads: '3' })
    assert.deepEqual([value('firmsReceived', '2026H1'), value('negotiationRounds', '2026H1')], ['7', '0'])
    assert.deepEqual([value('attractionTrips', '2026H1'), value('leadsBroughtBack', '2026H1')], ['1', '3'])
  })
})
