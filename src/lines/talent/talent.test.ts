import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/field/index.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform } from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { platform } from '../platforms/platform.ts'
import { elementMatch } from '../service/elementMatch.ts'
import { district, east, situation, west } from '../testing.ts'
import { talentApplication } from './application.ts'
import { applicationProcedure } from './applicationProcedure.ts'
import { talentCooperation } from './cooperation.ts'
import { talentEvent } from './event.ts'
import { foreignService } from './foreignService.ts'
import { talent } from './talent.ts'
import { talentTeam } from './team.ts'

const overseas = {
  ...{ programme: '省海外引才计划', kind: '海外引才', level: '省', year: '2026', collectedOn: '2026-01-08' },
  ...{ recommendedOn: '2026-02-10', reportedOn: '2026-02-20' },
} as const

function bureau() {
  const at = situation()
  const firm = at.add(enterprise, { name: always('甲公司'), area: always(east) })
  const other = at.add(enterprise, { name: always('乙公司'), area: always(west) })
  const person = (code: string) => at.add(talent, { code, name: '某某', origin: '归国' })
  const of = (period: string, ...ids: readonly string[]) => ids.map((id) => at.value(id, period))
  return { ...at, firm, other, person, of }
}

function found(id: string, register: Register, values: object, today = '2026-06-30') {
  const check = everything.checks.get(id)
  assert.ok(check?.kind === 'finding')
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  return check.find({ ...empty, ...values } as never, today as Day) || null
}

describe('人才项目申报', () => {
  it('counts call, recommendation, report, selection and arrival each on its own day', () => {
    const { add, firm, person, of, value } = bureau()
    add(talentApplication, { ...overseas, talent: person('R1'), unit: firm })
    add(talentApplication, {
      ...{ ...overseas, talent: person('R2'), unit: firm, selectedOn: '2026-05-20', arrivedOn: '2026-06-15' },
      first: '是',
    })
    const stages = ['talentsCollected', 'talentsRecommended', 'talentsReported', 'talentsSelected', 'talentsArrived']
    assert.deepEqual(of('2026H1', ...stages), ['2', '2', '2', '1', '1'])
    assert.deepEqual(of('2026-05', ...stages), ['0', '0', '0', '1', '0'])
    assert.deepEqual(of('2026H1', 'talentFirsts', 'talentsSelectedShare'), ['1', '50'])
    assert.deepEqual([value('talentsReported', '2026H1', east), value('talentsReported', '2026H1', west)], ['2', '0'])
  })

  it('of one person in two programmes is two items and one person', () => {
    const { add, firm, person, of } = bureau()
    const one = { ...overseas, talent: person('R1'), unit: firm, selectedOn: '2026-05-20', arrivedOn: '2026-06-01' }
    add(talentApplication, one)
    add(talentApplication, { ...one, programme: '市领军人才计划', kind: '领军人才', level: '市' })
    assert.deepEqual(of('2026H1', 'talentsSelected', 'talentPeopleSelected', 'provincialTalentsSelected'), [
      ...['2', '1', '1'],
    ])
    assert.deepEqual(of('2026H1', 'overseasReported', 'cityTalentsReported', 'talentsInPost'), ['1', '1', '1'])
  })

  it('selected and not come is yet to come, in post from arrival to leaving', () => {
    const { add, firm, person, of } = bureau()
    const one = { ...overseas, unit: firm, selectedOn: '2026-03-20' }
    add(talentApplication, { ...one, talent: person('R1') })
    add(talentApplication, { ...one, talent: person('R2'), arrivedOn: '2026-04-01', leftOn: '2026-06-10' })
    assert.deepEqual(of('2026-03', 'talentsYetToCome', 'talentsInPost'), ['2', '0'])
    assert.deepEqual(of('2026-05', 'talentsYetToCome', 'talentsInPost'), ['1', '1'])
    assert.deepEqual(of('2026-06', 'talentsYetToCome', 'talentsInPost'), ['1', '0'])
  })

  it('of somebody who has long been here is in post from the selection, and never yet to come', () => {
    const { add, firm, person, of } = bureau()
    add(talentApplication, {
      ...overseas,
      talent: person('R1'),
      unit: firm,
      selectedOn: '2026-05-20',
      arrivedOn: '2020-09-01',
    })
    assert.deepEqual(
      [...of('2026-04', 'talentsInPost'), ...of('2026-05', 'talentsInPost', 'talentsYetToCome')],
      [...['0', '1', '0']],
    )
  })

  it('is granted on one day and paid on another', () => {
    const { add, firm, person, of } = bureau()
    const one = { ...overseas, talent: person('R1'), unit: firm, selectedOn: '2026-03-20' }
    const money = { grant: '500000', grantedOn: '2026-05-06', paid: '300000', paidOn: '2026-06-08' }
    add(talentApplication, { ...one, ...money })
    assert.deepEqual(of('2026-05', 'talentGrants', 'talentPaid'), ['500000', '0'])
    assert.deepEqual(of('2026H1', 'talentMoneyGranted', 'talentMoneyPaid'), ['500000', '300000'])
    assert.equal(found('talentPaidWithinGrant', talentApplication, { ...one, ...money }), null)
    assert.equal(
      found('talentPaidWithinGrant', talentApplication, { ...money, paid: '500000.01' }),
      '批复500000元，拨付500000.01元',
    )
  })

  it('is found where its days are out of order or a person did not come in time', () => {
    const of = (id: string, values: object) => found(id, talentApplication, { ...overseas, ...values })
    assert.equal(of('talentStagesInOrder', {}), null)
    assert.equal(of('talentStagesInOrder', { reportedOn: '2026-02-09' }), '上报2026-02-09早于推荐2026-02-10')
    const due = { selectedOn: '2026-03-20', arriveBy: '2026-06-29' }
    assert.equal(of('talentArriveInTime', due), '省海外引才计划应在2026-06-29前到岗')
    assert.equal(of('talentArriveInTime', { ...due, arriveBy: '2026-06-30' }), null)
    assert.equal(of('talentArriveInTime', { ...due, arrivedOn: '2026-06-30' }), null)
  })

  it('is reported upwards by somebody else than recommended it', () => {
    const nobody = { posts: [], section: null, area: null, enterprise: null, deputises: [] }
    const zhang: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人', '科室负责人'] }
    const wu: Actor = { ...nobody, id: 'u2', name: '吴六', roles: ['科室负责人'] }
    const empty = Object.fromEntries(Object.keys(talentApplication.fields).map((name) => [name, null]))
    const record = { ...empty, ...overseas, recommendedOn: null, reportedOn: null, reportBy: '2026-03-01' }
    const start: Case = { record, steps: [], owner: null, areas: [district] }
    const take = (at: Case, name: 'recommend' | 'report', actor: Actor) =>
      perform(applicationProcedure, name, {} as never, at, actor, {
        ...{ day: '2026-02-12' as Day, calendar: officialCalendar() },
      })
    const recommended = take(start, 'recommend', zhang)
    assert.ok(recommended.done, JSON.stringify(recommended))
    assert.equal(take(recommended.the, 'report', zhang).done, false)
    const reported = take(recommended.the, 'report', wu)
    assert.ok(reported.done, JSON.stringify(reported))
    assert.deepEqual(
      [reported.the.record.recommendedOn, reported.the.record.reportedOn, reported.the.record.selectedOn],
      ['2026-02-12', '2026-02-12', null],
    )
  })
})

describe('创新团队', () => {
  const star = { name: '封装团队', kind: '科技之星团队', level: '市', proposedOn: '2026-03-10' } as const

  it('proposed is not recognised, and stands until its term ends', () => {
    const { add, firm, of } = bureau()
    add(talentTeam, { ...star, unit: firm })
    add(talentTeam, {
      ...{ ...star, name: '传感团队', unit: firm, recognisedOn: '2026-04-20', supportedTo: '2026-05-31' },
    })
    assert.deepEqual(of('2026H1', 'starTeamsProposed', 'teamsProposed', 'teamsRecognised'), ['2', '2', '1'])
    assert.deepEqual([...of('2026-05', 'starTeams'), ...of('2026-06', 'starTeams')], ['1', '0'])
  })

  it('assessed twice counts twice, once passed', () => {
    const { add, firm, of } = bureau()
    const assessed = { firstOn: '2026-03-02', firstResult: '不合格', finalOn: '2026-06-05', finalResult: '合格' }
    add(talentTeam, { ...star, kind: '产业创新团队', level: '省', unit: firm, recognisedOn: '2024-05-01', ...assessed })
    assert.deepEqual(of('2026H1', 'teamsAssessed', 'teamsPassed', 'teamsPassedShare'), ['2', '1', '50'])
    assert.deepEqual(of('2026H1', 'industryTeams', 'provincialTeams', 'starTeams'), ['1', '1', '0'])
  })

  it('whose term is over without a final assessment is found', () => {
    const over = { ...star, recognisedOn: '2023-06-30', supportedTo: '2026-06-29' }
    assert.equal(found('teamFinallyAssessed', talentTeam, over), '支持期2026-06-29满，没有期满验收')
    assert.equal(found('teamFinallyAssessed', talentTeam, { ...over, supportedTo: '2026-06-30' }), null)
    assert.equal(found('teamFinallyAssessed', talentTeam, { ...over, finalOn: '2026-06-20' }), null)
    assert.equal(found('teamAssessedWithResult', talentTeam, { finalOn: '2026-06-20' }), '期满验收只填了日期或结论')
  })
})

describe('外籍人才服务', () => {
  const permit = {
    ...{ kind: '工作许可新办', category: 'A类', on: '2025-06-20', doneOn: '2025-07-01' },
    ...{ validFrom: '2025-07-01', validUntil: '2026-06-30' },
  } as const

  it('extends a permit without making one person two', () => {
    const { add, firm, person, of } = bureau()
    const who = person('W1')
    add(foreignService, { ...permit, talent: who, unit: firm })
    add(foreignService, {
      ...{ ...permit, talent: who, unit: firm, kind: '工作许可延期', on: '2026-05-20', doneOn: '2026-05-29' },
      ...{ validFrom: '2026-06-15', validUntil: '2027-06-30' },
    })
    add(foreignService, { ...permit, talent: person('W2'), unit: firm, category: 'B类', lapsedOn: '2026-04-01' })
    assert.deepEqual(of('2026-03', 'foreignTalents', 'foreignHighTalents', 'foreignProfessionals'), ['2', '1', '1'])
    assert.deepEqual(of('2026-06', 'foreignTalents', 'foreignHighTalents', 'foreignProfessionals'), ['1', '1', '0'])
    assert.deepEqual(of('2026H1', 'workPermitsHandled', 'workPermitExtensions'), ['1', '1'])
  })

  it('proposed for an honour has not received it', () => {
    const { add, firm, person, of } = bureau()
    const honour = { kind: '荣誉推荐', on: '2026-03-05', unit: firm, honour: '市友谊使者', honourLevel: '市' }
    add(foreignService, { ...honour, talent: person('W1'), awardedOn: '2026-06-12' })
    add(foreignService, { ...honour, talent: person('W2') })
    assert.deepEqual(of('2026H1', 'foreignHonoursProposed', 'foreignHonours', 'foreignServicesOpen'), ['2', '1', '2'])
    assert.deepEqual(of('2026H1', 'foreignTalents'), ['0'])
  })

  it('is reminded of a permit sixty days before its end, with the last day for an extension', () => {
    const of = (today: string, values: object = {}) =>
      found('permitRunsOut', foreignService, { ...permit, ...values }, today)
    assert.equal(of('2026-04-30'), null)
    assert.equal(of('2026-05-01'), '许可2026-06-30到期，最迟2026-05-31申请延期')
    assert.equal(of('2026-05-01', { lapsedOn: '2026-06-15' }), null)
    assert.equal(of('2026-07-01'), null)
  })
})

describe('工作站', () => {
  const station = { kind: '外国专家工作站', level: '省', appliedOn: '2026-03-10' } as const

  it('of foreign experts applied for is no station until it is recognised', () => {
    const { add, firm, of } = bureau()
    add(platform, { ...station, name: '甲公司外国专家工作站', host: firm })
    add(platform, { ...station, name: '乙公司外国专家工作站', host: firm, recognisedOn: '2026-06-05' })
    assert.deepEqual(of('2026-03', 'foreignStations', 'foreignStationsApplied'), ['0', '2'])
    assert.deepEqual(of('2026-06', 'foreignStations', 'foreignStationsApplied', 'expertStations'), ['1', '0', '0'])
  })

  it('whose term is over is found until it is renewed or taken off the list', () => {
    const over = { ...station, validUntil: '2026-05-31' }
    assert.equal(found('stationRunsOut', platform, over), '建站期2026-05-31满')
    assert.equal(found('stationRunsOut', platform, { ...over, validUntil: '2029-05-31' }), null)
    assert.equal(found('stationRunsOut', platform, { ...over, removedOn: '2026-06-01' }), null)
  })
})

describe('引才和培养', () => {
  it('tells posts, applicants, intentions and hires apart', () => {
    const { add, of } = bureau()
    add(talentEvent, {
      ...{ on: '2026-03-12', name: '青年人才专场招聘会', kind: '招聘会', posts: '120', applicants: '430' },
      ...{ intended: '65', hired: '18', countedOn: '2026-07-10' },
    })
    add(talentEvent, { on: '2026-04-16', name: '国际人才俱乐部沙龙', kind: '国际人才俱乐部', pitched: '6' })
    assert.deepEqual(of('2026H1', 'talentEvents', 'clubEvents', 'postsOffered', 'postApplicants', 'hiresIntended'), [
      ...['2', '1', '120', '430', '65'],
    ])
    assert.deepEqual(of('2026H1', 'hiresArrived', 'clubProjects'), ['0', '6'])
    assert.deepEqual(of('2026', 'hiresArrived'), ['18'])
  })

  it('asks for needs of a study tour, publishes some of them and matches others', () => {
    const { add, firm, other, of } = bureau()
    const need = { element: '外籍专家', need: '功率器件专家', neededOn: '2026-02-03', needPeople: '2' }
    add(elementMatch, { ...need, enterprise: firm, needCall: '游学计划', publishedOn: '2026-04-02' })
    add(elementMatch, { ...need, enterprise: other, needCall: '游学计划' })
    add(elementMatch, {
      ...{ ...need, enterprise: other, element: '人才团队', need: '算法团队' },
      ...{ introducedOn: '2026-03-05', agreedOn: '2026-05-07', hired: '4' },
    })
    add(elementMatch, { ...need, enterprise: firm, element: '技能人才', need: '焊工' })
    assert.deepEqual(of('2026H1', 'talentNeeds', 'tourNeeds', 'tourNeedsPublished', 'talentNeedPeople'), [
      ...['3', '2', '1', '6'],
    ])
    assert.deepEqual(of('2026H1', 'talentNeedsMatched', 'teamsIntroduced', 'talentNeedHires'), ['1', '1', '4'])
  })

  it('counts trainees when a course begins, and those who finish and stay when it ends', () => {
    const { add, firm, of } = bureau()
    const course = { enterprise: firm, partner: '江澜职业技术学院', course: '数控骨干班', way: '订单班' }
    add(talentCooperation, {
      ...{ ...course, from: '2026-03-02', to: '2026-07-15', enrolled: '30', finished: '28', stayed: '25' },
    })
    add(talentCooperation, { ...course, from: '2025-09-01', to: '2026-06-30', enrolled: '20', finished: '20' })
    assert.deepEqual(of('2026H1', 'talentCooperations', 'cooperatingFirms', 'techniciansTrained'), ['1', '1', '30'])
    assert.deepEqual(of('2026H1', 'techniciansFinished', 'techniciansStayed'), ['20', '0'])
    assert.deepEqual(of('2026', 'techniciansFinished', 'techniciansStayed', 'techniciansLeft'), ['48', '25', '23'])
    assert.equal(
      found('cooperationPeople', talentCooperation, { enrolled: '30', finished: '31' }),
      '培养30人，结业31人',
    )
  })
})
