import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateRelation } from '../../kernel/check.ts'
import { always, changed } from '../../kernel/dated.ts'
import { personRef } from '../../kernel/field/kinds/person.ts'
import type { Step } from '../../kernel/procedure/step.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { at, east, situation, west } from '../testing.ts'
import { platform } from './platform.ts'
import { platformNode } from './platformNode.ts'
import { tenant } from './tenant.ts'

const stepTo = (state: string, on: Day): Step => ({
  ...{ action: state, from: 'candidate', state, on, entered: on, for: null, gives: {} },
  by: personRef('a', '张三'),
})

const firm = (code: string, area = east) => ({ creditCode: code, name: always(`企业${code}`), area: always(area) })

describe('创新平台', () => {
  it('upgraded from city to province counts once, at its highest level', () => {
    const { add, value } = situation()
    add(platform, {
      ...{ name: '精密机械重点实验室', kind: '重点实验室', host: add(enterprise, firm('A')) },
      ...{ level: '省', recognisedOn: '2026-04-10', formerLevel: '市', formerRecognisedOn: '2022-09-01' },
    })
    assert.deepEqual([value('platforms', '2025'), value('provincialPlatforms', '2025')], ['1', '0'])
    assert.deepEqual([value('platforms', '2026H1'), value('provincialPlatforms', '2026H1')], ['1', '1'])
    assert.deepEqual([value('newPlatforms', '2026H1'), value('upgradedPlatforms', '2026H1')], ['0', '1'])
    assert.equal(value('newPlatforms', '2022'), '1')
    assert.deepEqual([value('newKeyLaboratories', '2026H1'), value('newKeyLaboratories', '2022')], ['1', '0'])
    assert.deepEqual([value('cityLevelPlatforms', '2025'), value('provincialLevelPlatforms', '2026H1')], ['1', '1'])
    assert.equal(value('platformsNet', '2026'), '0')
  })

  it('removed leaves the stock on that day, with its floor space', () => {
    const { add, value } = situation()
    const host = add(enterprise, firm('A'))
    add(platform, {
      name: '云创空间',
      kind: '众创空间',
      level: '市',
      host,
      recognisedOn: '2023-01-01',
      floorSpace: '1200.5',
      removedOn: '2026-05-01',
    })
    assert.deepEqual([value('makerspaces', '2026-04'), value('incubationSpace', '2026-04')], ['1', '1200.5'])
    assert.deepEqual([value('makerspaces', '2026-05'), value('incubationSpace', '2026-05')], ['0', '0'])
    assert.equal(value('removedPlatforms', '2026H1'), '1')
  })

  it('goes with its host to another street', () => {
    const { add, value } = situation()
    const host = add(enterprise, { ...firm('A'), area: changed(always(east), '2026-02-01' as Day, west) })
    add(platform, { name: '研发中心', kind: '企业研发中心', level: '省', host, recognisedOn: '2025-06-01' })
    assert.equal(value('platforms', '2026H1', west), '1')
    assert.equal(value('platforms', '2026H1', east), '0')
    assert.equal(value('newPlatforms', '2025', east), '1')
  })
})

describe('研发机构组建', () => {
  it('is a candidate until it is recognised; a consortium is recommended, approved and counted apart', () => {
    const { add, value } = situation()
    const host = add(enterprise, firm('A'))
    const consortium = { name: '装备联合体', kind: '创新联合体', level: '省', host }
    add(platform, {
      ...consortium,
      cultivatedOn: '2025-03-05',
      recommendedOn: '2025-05-20',
      recognisedOn: '2026-02-01',
    })
    add(platform, { name: '检测中心', kind: '技术创新中心', level: '省', host, cultivatedOn: '2026-01-20' })
    assert.deepEqual([value('consortiaRecommended', '2025'), value('newConsortia', '2025')], ['1', '0'])
    assert.deepEqual([value('newConsortia', '2026H1'), value('consortia', '2026H1')], ['1', '1'])
    assert.deepEqual([value('newFirmRdBodies', '2026H1'), value('researchPlatforms', '2026H1')], ['0', '1'])
    assert.deepEqual([value('rdBodiesPlanned', '2025'), value('rdBodiesPlanned', '2026H1')], ['1', '1'])
    assert.equal(value('centreCandidates', '2026H1'), '1')
  })

  it('is late with a node from the day after it was due until it is done', () => {
    const { add, value } = situation()
    const host = add(enterprise, firm('A'))
    const body = add(platform, {
      name: '研发中心',
      kind: '企业研发中心',
      level: '区',
      host,
      cultivatedOn: '2026-01-05',
    })
    const node = { platform: body, host, kind: '企业研发中心', step: '设备到位', dueOn: '2026-03-31' }
    add(platformNode, { ...node, name: '设备采购', doneOn: '2026-05-12' })
    add(platformNode, { ...node, name: '人员到位', step: '人员到位', dueOn: '2026-05-31' })
    assert.deepEqual([value('platformNodesLate', '2026-03'), value('platformNodesLate', '2026-04')], ['0', '1'])
    assert.deepEqual([value('platformNodesDue', '2026H1'), value('platformNodesMet', '2026H1')], ['2', '1'])
    assert.equal(value('platformNodesLate', '2026H1'), '1')
  })
})

describe('撤销、终止的平台', () => {
  const body = { name: '研发中心', kind: '企业研发中心', level: '区', cultivatedOn: '2026-01-05' }
  const node = { kind: '企业研发中心', step: '设备到位', name: '设备采购', dueOn: '2026-03-31' }
  const late = everything.checks.get('platformNodeLate')!

  it('ends its late nodes on the day on which it was struck off', () => {
    const { add, value } = situation()
    const host = add(enterprise, firm('A'))
    add(platformNode, { ...node, host, platform: add(platform, { ...body, host, removedOn: '2026-05-10' }) })
    assert.deepEqual([value('platformNodesLate', '2026-04'), value('platformNodesLate', '2026-05')], ['1', '0'])
    assert.equal(value('platformNodesDue', '2026H1'), '1', 'what was due was due')
  })

  it('given up before it is recognised, is no candidate any more, and nothing of it is late', () => {
    const { add, value } = situation()
    const host = add(enterprise, firm('A'))
    const steps = [stepTo('withdrawn', '2026-05-10' as Day)]
    add(platformNode, { ...node, host, platform: add(platform, { ...body, host }, steps) })
    assert.deepEqual([value('platformNodesLate', '2026-04'), value('platformNodesLate', '2026H1')], ['1', '0'])
    assert.deepEqual([value('rdBodiesPlanned', '2026-04'), value('rdBodiesPlanned', '2026H1')], ['1', '0'])
  })

  it('is found by no check from that day on', () => {
    assert.equal(late.kind, 'finding')
    if (late.kind !== 'finding') return
    const record = { ...node, doneOn: null }
    const found = (on: string, over: string | null) => late.find(record, on as Day, {}, over as Day | null)
    assert.deepEqual([found('2026-05-10', '2026-05-10'), found('2026-06-01', '2026-05-10')], [null, null])
    assert.ok(found('2026-05-09', '2026-05-10'))
    assert.ok(found('2026-06-01', null))
  })
})

describe('在孵企业', () => {
  it('graduated is no longer incubated, a lessee that left never graduated, a team is no firm', () => {
    const { add, value } = situation()
    const carrier = add(platform, {
      name: '孵化器',
      kind: '科技企业孵化器',
      level: '省',
      host: add(enterprise, firm('H')),
      recognisedOn: '2020-01-01',
    })
    add(tenant, {
      carrier,
      enterprise: add(enterprise, firm('A')),
      kind: '企业',
      enteredOn: '2024-03-01',
      graduatedOn: '2026-03-20',
    })
    add(tenant, {
      carrier,
      enterprise: add(enterprise, firm('B')),
      kind: '企业',
      enteredOn: '2024-03-01',
      leftOn: '2026-04-01',
      leftFor: '退租',
    })
    add(tenant, { carrier, enterprise: add(enterprise, firm('C')), kind: '团队', enteredOn: '2025-03-01' })
    assert.equal(value('incubatees', '2025'), '2')
    assert.deepEqual(
      ['incubatees', 'incubateeTeams', 'graduates', 'clearedTenants'].map((id) => value(id, '2026H1')),
      ['0', '1', '1', '0'],
    )
  })

  it('that stands in two carriers is one firm, and the check says so', () => {
    const { add, value, books } = situation()
    const carriers = ['甲', '乙'].map((name) =>
      add(platform, { name, kind: '众创空间', level: '市', recognisedOn: '2020-01-01' }),
    )
    const of = add(enterprise, firm('A'))
    for (const carrier of carriers) add(tenant, { carrier, enterprise: of, kind: '企业', enteredOn: '2025-01-01' })
    assert.equal(value('incubatees', '2026H1'), '1')
    const check = everything.checks.get('incubateesOnce')
    assert.ok(check?.kind === 'relation')
    const outcome = evaluateRelation(check, at('2026H1'), books())
    assert.deepEqual(outcome.outcome === 'notMet' && outcome.difference, { num: 1n, den: 1n })
  })

  it('that entered more than five years ago and is still there is worth a second look', () => {
    const check = everything.checks.get('tenantOverdue')
    assert.ok(check?.kind === 'finding')
    const standing = { kind: '企业', enteredOn: '2021-03-01', graduatedOn: null, leftOn: null }
    assert.equal(check.find(standing, '2026-03-01' as Day), null)
    assert.equal(check.find(standing, '2026-03-02' as Day), '2021-03-01入孵，已超过60个月')
  })
})
