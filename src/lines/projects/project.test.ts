import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateRelation } from '../../kernel/check.ts'
import { always } from '../../kernel/dated.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { at, east, situation } from '../testing.ts'
import { annualPlan } from './annualPlan.ts'
import { challenge } from './challenge.ts'
import { milestone } from './milestone.ts'
import { project } from './project.ts'
import { projectMeeting } from './projectMeeting.ts'

const firm = { creditCode: 'A', name: always('甲公司'), area: always(east) }
const ordinary = { category: '重点研发', level: '区', mode: '常规' }

function findingOf(id: string, record: object, on: string, reached = {}) {
  const check = everything.checks.get(id)
  assert.ok(check?.kind === 'finding')
  const empty = Object.fromEntries(
    Object.keys(everything.registers.get(check.register)!.fields).map((name) => [name, null]),
  )
  return check.find({ ...empty, ...record }, on as Day, reached)
}

describe('科技项目', () => {
  it('recommended is not established, and what is established has its grant apart from its investment', () => {
    const { add, value } = situation()
    const unit = add(enterprise, firm)
    const upper = { ...ordinary, unit, level: '省', appliedOn: '2026-02-10', recommendedOn: '2026-03-05' }
    add(project, { ...upper, name: '一' })
    add(project, { ...upper, name: '二', establishedOn: '2026-06-20', grant: '2000000', investment: '9000000' })
    add(project, { ...ordinary, unit, name: '三', establishedOn: '2026-05-08', grant: '300000' })
    const ids = ['projectsApplied', 'projectsRecommended', 'projectsEstablished', 'upperProjects', 'ownProjects']
    assert.deepEqual(
      ids.map((id) => value(id, '2026H1')),
      ['2', '2', '2', '1', '1'],
    )
    assert.deepEqual(
      ['projectGrants', 'ownProjectGrants', 'projectInvestment'].map((id) => value(id, '2026H1')),
      ['2300000', '300000', '9000000'],
    )
    assert.equal(value('upperProjects', '2026Q1'), '0')
  })

  it('not accepted three months after its last day is overdue from the day after, until it is', () => {
    const { add, value } = situation()
    const running = { ...ordinary, unit: add(enterprise, firm), establishedOn: '2024-03-01', endsOn: '2025-12-31' }
    add(project, { ...running, name: '一' })
    add(project, { ...running, name: '二', acceptedOn: '2026-05-20', conclusion: '结题' })
    add(project, {
      ...running,
      name: '三',
      extendedOn: '2025-11-20',
      extendedTo: '2026-12-31',
      extension: '云科〔2025〕9号',
    })
    assert.deepEqual([value('overdueProjects', '2026-03'), value('overdueProjects', '2026-04')], ['0', '2'])
    assert.deepEqual([value('overdueProjects', '2026H1'), value('runningProjects', '2026H1')], ['1', '2'])
    assert.deepEqual(
      ['endingProjects', 'extendedProjects', 'acceptedProjects'].map((id) => [value(id, '2025'), value(id, '2026')]),
      [
        ['2', '1'],
        ['1', '0'],
        ['0', '1'],
      ],
    )
  })

  it('counts in several classes only where that is declared', () => {
    const { add, value } = situation()
    const unit = add(enterprise, firm)
    const made = {
      ...ordinary,
      unit,
      category: '重大关键技术攻关',
      appliedOn: '2026-01-20',
      establishedOn: '2026-04-02',
    }
    add(project, { ...made, name: '一', bottleneck: '是', demonstration: '是' })
    add(project, { ...made, name: '二', bottleneck: '否', village: '石坎村' })
    assert.deepEqual(
      ['majorKeyTechProjects', 'bottleneckProjects', 'demonstrationProjects', 'villageProjects'].map((id) =>
        value(id, '2026H1'),
      ),
      ['2', '1', '1', '1'],
    )
  })

  it('of the year’s plan are counted against it, and one that is missing shows', () => {
    const { add, books, value } = situation()
    const unit = add(enterprise, firm)
    const plan = add(annualPlan, {
      name: '2026年度重点研发项目计划',
      year: 2026,
      category: '重点研发',
      count: '2',
      funds: '800000',
      publishedOn: '2026-03-10',
    })
    const placed = { ...ordinary, unit, year: 2026, plan, establishedOn: '2026-04-02', grant: '400000' }
    add(project, { ...placed, name: '一' })
    const check = everything.checks.get('planCounts')
    assert.ok(check?.kind === 'relation')
    const before = evaluateRelation(check, at('2026'), books())
    assert.deepEqual(before.outcome === 'notMet' && before.difference, { num: 1n, den: 1n })
    add(project, { ...placed, name: '二' })
    assert.equal(evaluateRelation(check, at('2026'), books()).outcome, 'met')
    assert.deepEqual([value('planCarriedOut', '2026'), value('planFundsCarriedOut', '2026')], ['100', '100'])
  })

  it('that was to be accepted, and has neither topic nor paper, is worth a second look', () => {
    const made = { ...ordinary, establishedOn: '2024-01-05', endsOn: '2025-12-31' }
    assert.equal(findingOf('projectOverdue', made, '2026-03-31'), null)
    assert.equal(findingOf('projectOverdue', made, '2026-04-01'), '应在2026-03-31前申请验收')
    assert.equal(findingOf('projectOverdue', { ...made, appliesOn: '2026-03-20' }, '2026-04-01'), null)
    assert.equal(findingOf('projectTopic', { ...made, mode: '赛马制' }, '2026-04-01'), '赛马制项目没有榜单名称')
    assert.equal(findingOf('projectPaper', made, '2026-04-01'), '已立项，没有立项文号、财政资助')
  })
})

describe('榜单和节点', () => {
  it('published, bid for, won and contracted are four figures, the contract apart from the public money', () => {
    const { add, value } = situation()
    const unit = add(enterprise, firm)
    const listed = { origin: '企业', enterprise: unit, collectedOn: '2026-01-08', publishedOn: '2026-02-20' }
    const topic = add(challenge, {
      ...listed,
      title: '在线动平衡',
      matchedOn: '2026-04-10',
      winner: '某大学',
      contractOn: '2026-04-28',
      contractAmount: '3000000',
      support: '900000',
    })
    add(challenge, { ...listed, title: '膜材' })
    add(challenge, { origin: '政府', title: '内涝预警', collectedOn: '2026-03-01' })
    for (const name of ['甲队', '乙队'])
      add(project, { ...ordinary, mode: '揭榜挂帅', name, unit, challenge: topic, appliedOn: '2026-03-15' })
    const ids = ['needsCollected', 'challengesPublished', 'challengeBids', 'challengesMatched', 'challengesContracted']
    assert.deepEqual(
      ids.map((id) => value(id, '2026H1')),
      ['3', '2', '2', '1', '1'],
    )
    assert.deepEqual([value('challengeValue', '2026H1'), value('challengeSupport', '2026H1')], ['3000000', '900000'])
  })

  it('a node met late was late till then, and its money counts on the day on which it was paid', () => {
    const { add, value } = situation()
    const unit = add(enterprise, firm)
    const of = add(project, { ...ordinary, unit, name: '一', establishedOn: '2025-04-02', grant: '1000000' })
    const node = { project: of, unit, kind: '里程碑', dueOn: '2026-02-28' }
    add(milestone, { ...node, name: '样机', metOn: '2026-04-10', paidOn: '2026-05-06', amount: '300000' })
    add(milestone, { ...node, name: '小试', metOn: '2026-02-20', paidOn: '2026-03-02', amount: '300000' })
    add(milestone, { ...node, name: '投产', kind: '见效', dueOn: '2026-05-31', metOn: '2026-05-20' })
    assert.deepEqual([value('nodesLate', '2026-03'), value('nodesLate', '2026H1')], ['1', '0'])
    assert.deepEqual([value('projectPaid', '2026Q1'), value('projectPaid', '2026H1')], ['300000', '600000'])
    assert.deepEqual([value('nodesDue', '2026H1'), value('projectsEffective', '2026H1')], ['3', '1'])
    assert.equal(value('nodesInTime', '2026H1'), '66.666666666667')
    assert.equal(
      findingOf('paidAfterMet', { kind: '里程碑', paidOn: '2026-01-05' }, '2026-06-30'),
      '2026-01-05拨付，节点没有达成',
    )
    assert.equal(findingOf('paidAfterMet', { kind: '首期', paidOn: '2026-01-05' }, '2026-06-30'), null)
  })

  it('meetings are counted by what they are', () => {
    const { add, value } = situation()
    add(projectMeeting, { name: '揭榜挂帅座谈会', kind: '座谈会', on: '2026-02-03' })
    add(projectMeeting, { name: '揭榜挂帅论证会', kind: '集中论证评审', on: '2026-03-03', experts: '7' })
    assert.deepEqual(
      ['projectForums', 'reviewMeetings', 'projectMeetings'].map((id) => value(id, '2026H1')),
      ['1', '1', '2'],
    )
  })
})
