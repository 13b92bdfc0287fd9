import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { decimal } from '../../kernel/exact.ts'
import type { FileRef } from '../../kernel/field/index.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform } from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { activity } from '../activities/activity.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { district, east, situation, west } from '../testing.ts'
import { caseProcedure, decisionDue } from './caseProcedure.ts'
import { ipAction, ipCase, ipInspection } from './enforcement.ts'
import { fineLimit } from './fine.ts'
import { brand, ipVisit, patentPlan } from './help.ts'
import { lapsedOffer, lapsedPatent } from './lapsedPatent.ts'
import { patentStanding } from './patentStanding.ts'

const firm = (code: string) => ({ creditCode: code, name: always(`企业${code}`), area: always(east) })
const lapsed = {
  applicationNumber: '201510000001.X',
  name: '渗碳炉',
  reason: '未缴年费终止',
  lapsedOn: '2023-01-10',
} as const

function empty(register: Register) {
  return Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
}

function found(id: string, register: Register, values: object) {
  const check = everything.checks.get(id)!
  assert.ok('find' in check)
  return check.find({ ...empty(register), ...values } as never, '2026-06-30' as Day) || null
}

describe('专利情况', () => {
  const right = { type: '发明', appliedOn: '2020-01-05', grantedOn: '2022-03-01', lapsedOn: null }
  const beside = (patents: readonly object[] | null, plans: readonly object[] = []) => {
    const records = (all: readonly object[]) =>
      all.map((values) => ({ id: 'x', values: values as { [field: string]: unknown }, reached: {} }))
    return {
      on: '2026-06-30' as Day,
      beside: { ...(patents && { 'subject:patent': records(patents) }), 'subject:patentPlan': records(plans) },
    }
  }

  it('counts what is in force on the day and says how many are lacking', () => {
    const patents = [
      right,
      { ...right, lapsedOn: '2026-06-30' },
      { ...right, type: '实用新型', appliedOn: '2016-06-29' },
    ]
    assert.equal(
      patentStanding(beside(patents, [{ year: 2026, tie: '高企认定', needed: '3' }])),
      '台账内有效专利1件，其中发明1件；2026年帮扶计划（高企认定）需要3件，还差2件',
    )
    assert.match(String(patentStanding(beside([right]))), /没有填过所需专利/)
  })

  it('is unknown, not none, where the rights were not read', () => {
    assert.equal(patentStanding(beside(null)), null)
  })
})

describe('失效专利', () => {
  it('shown to three firms and used by two is one patent put to use', () => {
    const { add, value } = situation()
    const patent = add(lapsedPatent, { ...lapsed, screenedOn: '2026-02-01', usedOn: '2026-04-01' })
    const offered = { patent, offeredOn: '2026-03-01' }
    add(lapsedOffer, { ...offered, enterprise: add(enterprise, firm('A')), usedOn: '2026-04-01' })
    add(lapsedOffer, { ...offered, enterprise: add(enterprise, firm('B')), usedOn: '2026-05-01' })
    add(lapsedOffer, { ...offered, enterprise: add(enterprise, firm('C')) })
    assert.deepEqual([value('lapsedScreened', '2026H1'), value('lapsedOffers', '2026H1')], ['1', '3'])
    assert.deepEqual([value('lapsedUsed', '2026H1'), value('lapsedOnOffer', '2026H1')], ['1', '1'])
  })

  it('is found when nobody looked whether it might be restored', () => {
    const offered = { ...lapsed, screenedOn: '2026-02-01' }
    assert.match(String(found('lapsedVerified', lapsedPatent, offered)), /没有核实/)
    assert.equal(found('lapsedVerified', lapsedPatent, { ...offered, verifiedOn: '2025-01-10' }), null)
    assert.match(String(found('lapsedVerified', lapsedPatent, { ...offered, verifiedOn: '2025-01-09' })), /恢复/)
    const careful = { ...offered, verifiedOn: '2025-01-09', caution: '已告知企业' }
    assert.equal(found('lapsedVerified', lapsedPatent, careful), null)
  })
})

describe('双打', () => {
  it('counts an action once, however many places it went to', () => {
    const { add, value } = situation()
    const action = add(ipAction, { on: '2026-03-15', name: '春季农资打假' })
    const check = { action, kind: '种子农资门店', on: '2026-03-15', handled: '移交立案' }
    add(ipInspection, { ...check, place: '甲店', area: east, goods: '30', suspect: '3' })
    add(ipInspection, { ...check, place: '乙店', area: west, goods: '20', suspect: '2' })
    assert.deepEqual([value('jointActions', '2026H1'), value('placesChecked', '2026H1')], ['1', '2'])
    assert.deepEqual([value('goodsChecked', '2026H1'), value('goodsChecked', '2026H1', west)], ['50', '20'])
    assert.equal(value('goodsSuspectShare', '2026H1'), '10')
    assert.ok(found('inspectionGoods', ipInspection, { goods: '3', suspect: '4' }))
    assert.ok(found('inspectionGoods', ipInspection, { goods: '3', suspect: '1', handled: '未发现问题' }))
    assert.equal(found('inspectionGoods', ipInspection, { goods: null, suspect: null }), null)
  })

  it('counts a clue, an opened case, a decision and a closed case on their own days', () => {
    const { add, value } = situation()
    const begun = { kind: '假冒专利', source: '执法检查', party: '甲店', area: east, receivedOn: '2026-03-15' }
    add(ipCase, {
      ...{ ...begun, number: '1', filedOn: '2026-03-20', decidedOn: '2026-05-08' },
      ...{ fine: '20000', closedOn: '2026-06-02' },
    })
    add(ipCase, { ...begun, number: '2', droppedOn: '2026-04-01' })
    const of = (id: string) => ['2026-03', '2026-04', '2026-05', '2026-06'].map((month) => value(id, month))
    assert.deepEqual(of('ipClues'), ['2', '0', '0', '0'])
    assert.deepEqual(of('ipCasesFiled'), ['1', '0', '0', '0'])
    assert.deepEqual(of('counterfeitCases'), ['0', '0', '1', '0'])
    assert.deepEqual(of('ipCasesClosed'), ['0', '0', '0', '1'])
    assert.deepEqual(of('ipCasesPending'), ['2', '1', '1', '0'])
    assert.equal(value('ipFines', '2026H1'), '20000')
  })

  it('is decided in ninety days, a dispute in three months, later only if extended', () => {
    const filed = '2026-01-15' as Day
    assert.equal(decisionDue('假冒专利', filed, null), '2026-04-15')
    assert.equal(decisionDue('专利侵权纠纷', '2026-02-15' as Day, null), '2026-05-15')
    assert.equal(decisionDue('假冒专利', filed, '2026-05-15' as Day), '2026-05-15')
    const late = { kind: '假冒专利', filedOn: filed }
    assert.match(String(found('caseInTime', ipCase, { ...late, decidedOn: '2026-04-16' })), /2026-04-15/)
    assert.equal(found('caseInTime', ipCase, { ...late, decidedOn: '2026-04-15' }), null)
    assert.ok(found('caseInTime', ipCase, late))
  })

  it('fines at most five times the gain, or 250,000 where the gain was small', () => {
    const cases = [
      ['0', '250000'],
      ['50000', '250000'],
      ['50000.01', '250000.05'],
      ['100000', '500000'],
    ] as const
    for (const [gain, most] of cases) assert.equal(fineLimit(decimal(gain)), most)
    assert.ok(found('caseFine', ipCase, { kind: '假冒专利', gain: '0', fine: '250000.01' }))
    assert.equal(found('caseFine', ipCase, { kind: '假冒专利', gain: null, fine: '900000' }), null)
  })

  it('moves from clue to closed file, and only a head opens a case', () => {
    const nobody = { posts: [], section: null, area: null, enterprise: null, deputises: [] }
    const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
    const head: Actor = { ...nobody, id: 'u2', name: '李四', roles: ['科室负责人'] }
    const calendar = officialCalendar()
    const record = { ...empty(ipCase), number: '1', kind: '假冒专利', source: '举报投诉', party: '甲店' }
    const the: Case = {
      record: { ...record, receivedOn: '2026-05-06' },
      ...{ steps: [], owner: null, areas: [district] },
    }
    const take = (at: Case, name: 'open' | 'decide' | 'close', input: object, actor: Actor) =>
      perform(caseProcedure, name, input as never, at, actor, { day: '2026-05-12' as Day, calendar })
    assert.equal(take(the, 'open', {}, clerk).done, false)
    const opened = take(the, 'open', {}, head)
    assert.ok(opened.done, JSON.stringify(opened))
    assert.equal(opened.the.record.filedOn, '2026-05-12')
    const decisionFile = 'sha256:aa 决定书.pdf' as FileRef
    const decided = take(opened.the, 'decide', { decision: '责令改正', fine: '5000', decisionFile }, head)
    assert.ok(decided.done, JSON.stringify(decided))
    const closed = take(decided.the, 'close', { corrected: '已下架' }, clerk)
    assert.ok(closed.done, JSON.stringify(closed))
    assert.equal(closed.the.record.closedOn, '2026-05-12')
  })
})

describe('专利帮扶和品牌', () => {
  it('counts a firm without patents until its first, and one of which nothing is known not at all', () => {
    const { add, value } = situation()
    const plan = { year: 2026, planned: '2' }
    add(patentPlan, { ...plan, enterprise: add(enterprise, firm('A')), heldBefore: '0', clearedOn: '2026-05-20' })
    add(patentPlan, { ...plan, enterprise: add(enterprise, firm('B')), heldBefore: '0' })
    add(patentPlan, { ...plan, enterprise: add(enterprise, firm('C')) })
    assert.equal(value('keyPatentFirms', '2026H1'), '3')
    assert.deepEqual([value('firmsWithoutPatents', '2026-04'), value('firmsWithoutPatents', '2026-05')], ['2', '1'])
    assert.deepEqual([value('firstPatentFirms', '2026H1'), value('plannedInventions', '2026')], ['1', '6'])
    assert.equal(value('keyPatentFirms', '2027'), '0')
  })

  it('tells what an application still lacks', () => {
    const plan = { year: 2026, tie: '高企认定', needed: '6' }
    assert.match(String(found('patentGap', patentPlan, { ...plan, heldBefore: '4' })), /需要 6 件，现有 4 件/)
    assert.match(String(found('patentGap', patentPlan, plan)), /没有填/)
    assert.equal(found('patentGap', patentPlan, { ...plan, heldBefore: '6' }), null)
  })

  it('keeps brands while they are valid, and visits and events apart', () => {
    const { add, value } = situation()
    const of = add(enterprise, firm('A'))
    const mark = { enterprise: of, kind: '注册商标', registeredOn: '2016-05-01' }
    add(brand, { ...mark, name: '云齿', validUntil: '2026-04-30' })
    add(brand, { ...mark, name: '浦泵', validUntil: '2036-04-30' })
    add(ipVisit, { enterprise: of, on: '2026-03-03', kind: '商标注册' })
    add(ipVisit, { enterprise: of, on: '2026-03-03', kind: '专利挖掘' })
    add(activity, {
      on: '2026-04-26',
      name: '世界知识产权日宣传',
      place: '广场',
      theme: '培训',
      campaign: '知识产权宣传周',
    })
    assert.deepEqual([value('ownBrands', '2026-03'), value('ownBrands', '2026-05')], ['2', '1'])
    assert.deepEqual([value('ipVisits', '2026H1'), value('brandVisits', '2026H1')], ['2', '1'])
    assert.equal(value('ipWeekSessions', '2026H1'), '1')
  })
})
