import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import {
  type Actor,
  type BesideRecord,
  type Case,
  type Procedure,
  perform,
  standingOf,
} from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { east, situation } from '../testing.ts'
import { assessmentProcedure } from './assessmentProcedure.ts'
import { operation } from './operation.ts'
import { platform } from './platform.ts'
import { platformAssessment } from './platformAssessment.ts'
import { platformProcedure } from './platformProcedure.ts'
import { platformYear } from './platformYear.ts'
import { tenant } from './tenant.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }
const leader: Actor = { ...nobody, id: 'u3', name: '王局', roles: ['局领导'] }
const paper = `sha256:${'0'.repeat(64)} 件.pdf`

function record(register: Register, values: object): BesideRecord {
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  return { id: 'x', values: { ...empty, ...values }, reached: {} }
}

type Taken = readonly [string, object, Actor, string]

function outcomeOf(procedure: Procedure, the: Case, [name, input, actor, on]: Taken) {
  return perform(procedure, name, input as never, the, actor, { day: on as Day, calendar })
}

function walk(procedure: Procedure, the: Case, ...steps: readonly Taken[]): Case {
  return steps.reduce((at, taken) => {
    const outcome = outcomeOf(procedure, at, taken)
    assert.ok(outcome.done, outcome.done ? '' : `${taken[0]}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

function refusalOf(procedure: Procedure, the: Case, taken: Taken): string {
  const outcome = outcomeOf(procedure, the, taken)
  assert.ok(!outcome.done, `${taken[0]} was taken`)
  return outcome.why.map(({ message }) => message).join('；')
}

describe('平台年度评估', () => {
  const poor = { platform: 'p', kind: '众创空间', year: 2025, assessedOn: '2026-04-10', grade: '不合格' }
  const house = record(platform, { name: '云创', kind: '众创空间', level: '市', recognisedOn: '2020-01-01' })
  const judged = (values: object, others: readonly BesideRecord[] = [], of = house): Case => ({
    record: record(platformAssessment, { ...poor, ...values }).values,
    ...{ steps: [], owner: 'A', areas: [east] },
    beside: { 'platform:platform': [of], 'platform=platformAssessment': others },
  })
  const demand: Taken = ['demand', { problems: '场地闲置', rectifyBy: '2026-07-31' }, head, '2026-04-20']
  const propose: Taken = ['propose', { reason: '连续两年不合格' }, head, '2026-04-20']

  it('asks a poor one to put things right, and is closed when it did', () => {
    const done = walk(
      assessmentProcedure,
      judged({}),
      demand,
      ['report', { rectified: '已招商', report: paper }, clerk, '2026-07-20'],
      ['pass', { opinion: null }, head, '2026-08-03'],
    )
    assert.deepEqual([standingOf(assessmentProcedure, done).state, done.record.rectifiedOn], ['closed', '2026-08-03'])
    const good = judged({ grade: '良好' })
    assert.match(refusalOf(assessmentProcedure, good, demand), /已办结/)
  })

  it('takes the sign down after two poor grades in a row, once the ledger says so', () => {
    assert.match(refusalOf(assessmentProcedure, judged({}), propose), /上一年度没有不合格/)
    const twice = [record(platformAssessment, { ...poor, year: 2024 })]
    const proposed = walk(assessmentProcedure, judged({}, twice), propose)
    const remove: Taken = ['remove', { decision: paper }, leader, '2026-05-10']
    assert.match(refusalOf(assessmentProcedure, proposed, remove), /平台台账中没有摘牌时间/)
    const gone = record(platform, { ...house.values, removedOn: '2026-05-08' })
    const after = { ...proposed, beside: { ...proposed.beside, 'platform:platform': [gone] } }
    assert.equal(walk(assessmentProcedure, after, remove).record.removedOn, '2026-05-10')
  })
})

describe('平台建设', () => {
  const candidate = (others: readonly BesideRecord[]): Case => ({
    record: record(platform, { name: '云浦创新中心', kind: '制造业创新中心', level: '省', cultivatedOn: '2025-02-01' })
      .values,
    ...{ steps: [], owner: 'A', areas: [east], beside: { 'kind=platform': others } },
  })
  const to: readonly Taken[] = [
    ['declare', { application: paper }, clerk, '2025-05-06'],
    ['recommend', { opinion: null }, head, '2025-05-20'],
    [
      'build',
      { opinion: null, recognisedOn: '2025-09-10', document: '省工信〔2025〕9号', buildUntil: '2026-12-31' },
      clerk,
      '2025-09-12',
    ],
  ]

  it('is cultivated, built and accepted, and the first of its kind is told from the books', () => {
    const lower = record(platform, { kind: '制造业创新中心', level: '市', recognisedOn: '2023-01-01' })
    const done = walk(platformProcedure, candidate([lower]), ...to, [
      'accept',
      { opinion: null, verdict: paper },
      head,
      '2026-05-18',
    ])
    assert.deepEqual([done.record.first, done.record.acceptance], ['是', '通过'])
    const { add, value } = situation()
    const host = add(enterprise, { creditCode: 'A', name: always('甲公司'), area: always(east) })
    add(platform, { ...done.record, host }, done.steps)
    assert.deepEqual(
      ['platformCandidates', 'platformsApplied', 'firstPlatforms', 'platformsAccepted'].map((id) => [
        value(id, '2025H1'),
        value(id, '2025H2'),
        value(id, '2026H1'),
      ]),
      [
        ['1', '0', '0'],
        ['1', '0', '0'],
        ['0', '1', '0'],
        ['0', '0', '1'],
      ],
    )
  })

  it('is not the first where one of its level or above was there before', () => {
    const before = record(platform, { kind: '制造业创新中心', level: '国家', recognisedOn: '2020-01-01' })
    assert.equal(walk(platformProcedure, candidate([before]), ...to).record.first, '否')
  })
})

describe('载体运行', () => {
  it('fills its space, sends firms up the chain, and is run under an agreement', () => {
    const { add, value } = situation()
    const host = add(enterprise, { creditCode: 'H', name: always('孵化公司'), area: always(east) })
    const house = { kind: '众创空间', level: '市', host, recognisedOn: '2020-01-01' }
    const carrier = add(platform, {
      ...house,
      name: '云创',
      floorSpace: '1000',
      keyList: '已推荐',
      partnerKind: '高校',
    })
    const firm = (code: string) =>
      add(enterprise, { creditCode: code, name: always(`企业${code}`), area: always(east) })
    const lives = { carrier, kind: '企业', enteredOn: '2024-03-01', space: '200' }
    add(tenant, { ...lives, enterprise: firm('A') })
    add(tenant, { ...lives, enterprise: firm('B'), graduatedOn: '2026-03-20', goesTo: '孵化器' })
    add(tenant, { ...lives, enterprise: firm('C'), graduatedOn: '2026-04-20', goesTo: '区外', leftOn: '2026-05-01' })
    assert.deepEqual([value('occupancy', '2025'), value('occupancy', '2026H1')], ['60', '20'])
    assert.equal(value('movedUp', '2026H1'), '1')
    assert.deepEqual(
      ['keySupported', 'keySupportGap', 'universityPlatforms'].map((id) => value(id, '2026H1')),
      ['0', '1', '1'],
    )
    const run = { platform: carrier, operator: '某创服公司' }
    add(operation, { ...run, signedOn: '2023-01-05', to: '2025-12-31' })
    add(operation, { ...run, signedOn: '2026-01-10', to: '2028-12-31' })
    assert.deepEqual([value('operationsRunning', '2026H1'), value('operationsSigned', '2026H1')], ['1', '1'])
    add(platformYear, { platform: carrier, kind: '众创空间', host, year: 2024, rd: '1000000' })
    add(platformYear, { platform: carrier, kind: '众创空间', host, year: 2025, rd: '1250000', rdPlanned: '1200000' })
    assert.deepEqual([value('platformRdGrowth', '2025'), value('platformRdAhead', '2025')], ['25', '50000'])
  })
})
