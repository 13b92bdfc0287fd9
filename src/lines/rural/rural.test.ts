import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, lapseOf, type Procedure, perform, standingOf } from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../index.ts'
import { east, situation, west } from '../testing.ts'
import { appointment } from './appointment.ts'
import { commissionerAssessment } from './assessment.ts'
import { assessmentProcedure } from './assessmentProcedure.ts'
import { assistance } from './assistance.ts'
import { commissioner } from './commissioner.ts'
import { ruralCall } from './consultation.ts'
import { extension } from './extension.ts'
import { gainSurvey } from './gainSurvey.ts'
import { gradeOf } from './grading.ts'
import { ruralHost } from './host.ts'
import { villageInternship } from './internship.ts'
import { coBuildMilestone } from './milestone.ts'
import { ruralNeed } from './need.ts'
import { needProcedure } from './needProcedure.ts'
import { placement } from './placement.ts'
import { routeStop } from './route.ts'
import { ruralService } from './service.ts'
import { serviceProcedure } from './serviceProcedure.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const village: Actor = { ...nobody, id: 'h1', name: '柳塘村', enterprise: '柳塘村|行政村' }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }

type Deed = readonly [action: string, input: object, actor: Actor, on: string]

function walk(procedure: Procedure, record: object, owner: string | null, ...deeds: readonly Deed[]): Case {
  const empty = Object.fromEntries(Object.keys(procedure.of.fields).map((name) => [name, null]))
  const start: Case = { record: { ...empty, ...record }, steps: [], owner, areas: [east] }
  return deeds.reduce((at, [action, input, actor, on]) => {
    const outcome = perform(procedure, action as never, input as never, at, actor, { day: on as Day, calendar })
    assert.ok(outcome.done, outcome.done ? '' : `${action}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, start)
}

/** A bureau of two villages and a firm, with two commissioners who were chosen for 2026. */
function bureau() {
  const { add, value } = situation()
  const host = (name: string, kind: string, area: string) =>
    add(ruralHost, { name, kind: always(kind), area: always(area), since: '2020-01-01' })
  const [willow, plum, mill] = [
    host('柳塘村', '行政村', east),
    host('梅岭村', '行政村', west),
    host('绿禾公司', '农业企业', east),
  ]
  const person = (code: string, more: object = {}) =>
    add(commissioner, { code, name: code, form: '个人', home: '农科院', homeKind: '科研院所', ...more })
  const [wang, zhao] = [person('2026-001'), person('2026-002')]
  const chosen = { batch: '2026-01', form: '个人', level: '区', appointedOn: '2026-03-01', termEnds: '2027-02-28' }
  add(appointment, { ...chosen, commissioner: wang, source: '科研院所', task: '驻村' })
  add(appointment, { ...chosen, commissioner: zhao, source: '高校', task: '驻企' })
  const placed = { subject: '育苗指导', from: '2026-03-01', to: '2027-02-28', signedOn: '2026-03-01' }
  add(placement, { ...placed, commissioner: wang, host: willow })
  add(placement, { ...placed, commissioner: wang, host: mill })
  return { add, value, willow, plum, mill, wang, zhao, placed }
}

const figures = (value: (id: string, period: string) => string, ...ids: readonly string[]) =>
  ids.map((id) => value(id, '2026H1'))

describe('科技特派员', () => {
  it('who serves two places is one person, two places and one village', () => {
    const { value } = bureau()
    assert.deepEqual(
      figures(value, 'commissionersSelected', 'commissioners', 'placements', 'coveredVillages', 'commissionedFirms'),
      ['2', '2', '2', '1', '1'],
    )
    assert.deepEqual(
      figures(value, 'commissionersFromUniversities', 'commissionersFromInstitutes', 'firmCommissioners'),
      ['1', '1', '1'],
    )
    assert.equal(value('villageCoverage', '2026H1'), '50')
  })

  it('chosen again for the next year stays one person in office', () => {
    const { add, value, wang } = bureau()
    add(appointment, {
      ...{ commissioner: wang, batch: '2027-01', form: '个人', level: '省', source: '科研院所', task: '驻村' },
      ...{ appointedOn: '2027-01-15', termEnds: '2028-01-14' },
    })
    assert.deepEqual([value('commissioners', '2027Q1'), value('commissioners', '2027H1')], ['1', '1'])
    assert.equal(value('commissionersSelected', '2027'), '1')
  })

  it('of a team is not counted among the persons', () => {
    const { add, value } = bureau()
    const team = add(commissioner, { code: 'T1', name: '瓜菜团', form: '团队', home: '农科院', homeKind: '科研院所' })
    add(appointment, {
      ...{ commissioner: team, batch: '2026-01', form: '团队', level: '省', source: '科研院所', task: '服务产业' },
      appointedOn: '2026-03-01',
    })
    assert.deepEqual(figures(value, 'commissioners', 'commissionerTeams'), ['2', '1'])
  })

  it('is named in no posting: a number stands for the person', () => {
    const { add, postings } = situation()
    const who = add(commissioner, { code: '9', name: '周小明', form: '个人', home: '某校', homeKind: '高校' })
    add(appointment, {
      ...{ commissioner: who, batch: '2026-01', form: '个人', level: '区', source: '高校', task: '驻村' },
      appointedOn: '2026-03-01',
    })
    const posted = JSON.stringify(postings())
    assert.ok(posted.includes('"subject":"9"') && !posted.includes('周小明'), posted)
  })
})

describe('服务记录', () => {
  const record = { on: '2026-05-12', way: '到现场', what: '指导定植', people: '12', households: '5' }
  const register: Register = ruralService

  it('counts once the host has confirmed it, on the day of the service', () => {
    const { add, value, willow, wang } = bureau()
    const logged = { ...record, commissioner: wang, host: willow }
    add(register, logged)
    assert.deepEqual(figures(value, 'servicesLogged', 'services', 'servedPeople'), ['1', '0', '0'])
    const { record: after, steps } = walk(serviceProcedure, { ...logged, on: '2026-06-30' }, village.enterprise, [
      'confirm',
      { satisfaction: '满意' },
      village,
      '2026-07-03',
    ])
    add(register, { ...after, on: '2026-06-30' }, steps)
    assert.deepEqual(
      figures(value, 'servicesLogged', 'services', 'servedPeople', 'servicesConfirmedShare', 'serviceSatisfaction'),
      ['2', '1', '12', '50', '100'],
    )
  })

  it('that the host disputes waits for the commissioner and lapses after twenty working days', () => {
    const disputed = walk(serviceProcedure, record, village.enterprise, [
      'dispute',
      { reason: '那天没有来' },
      village,
      '2026-05-13',
    ])
    assert.equal(standingOf(serviceProcedure, disputed).state, 'disputed')
    assert.deepEqual(lapseOf(serviceProcedure, disputed, calendar, '2026-06-12' as Day), {
      action: 'lapse',
      on: '2026-06-11',
    })
  })

  it('may be confirmed by its own host and by no other', () => {
    const stranger: Actor = { ...village, enterprise: '梅岭村|行政村' }
    const the: Case = { ...walk(serviceProcedure, record, village.enterprise), steps: [] }
    const outcome = perform(serviceProcedure, 'confirm', { satisfaction: '满意' } as never, the, stranger, {
      day: '2026-05-13' as Day,
      calendar,
    })
    assert.equal(outcome.done, false)
  })

  it('comes from the phone through an agreement, with no place asked for', () => {
    const { opens } = serviceProcedure
    assert.equal(opens?.through?.of, placement)
    assert.deepEqual(opens?.fills, ['on', 'way', 'what', 'people', 'households', 'problem', 'photo'])
    const running = { from: '2026-03-01', to: '2027-02-28', endedOn: null }
    assert.equal(opens?.through?.until(running), '2027-02-28')
    assert.equal(opens?.through?.until({ ...running, endedOn: '2026-08-01' }), '2026-08-01')
  })
})

describe('年度考核', () => {
  const scores = { serviceScore: '52', resultScore: '19', satisfactionScore: '19' }

  it('follows from the points, and a veto from itself', () => {
    const of = (more: object) => gradeOf({ ...scores, veto: null, ...more } as Parameters<typeof gradeOf>[0])
    assert.deepEqual(
      [of({}), of({ serviceScore: '51.9' }), of({ serviceScore: '20' }), of({ resultScore: null })],
      ['优秀', '良好', '不合格', null],
    )
    assert.equal(of({ resultScore: null, veto: '虚报服务' }), '不合格')
  })

  it('is decided by somebody else than whoever scored', () => {
    const scored = walk(assessmentProcedure, { year: 2026 }, null, ['score', scores, clerk, '2026-12-10'])
    const same = { ...clerk, roles: ['经办人', '科室负责人'] }
    const outcome = perform(assessmentProcedure, 'decide', {} as never, scored, same, {
      day: '2026-12-11' as Day,
      calendar,
    })
    assert.equal(outcome.done, false)
    const decided = walk(
      assessmentProcedure,
      { year: 2026 },
      null,
      ['score', scores, clerk, '2026-12-10'],
      ['decide', {}, head, '2027-01-08'],
    )
    assert.equal(decided.record.grade, '优秀')
    const { add, value, wang } = bureau()
    add(commissionerAssessment, { ...decided.record, commissioner: wang }, decided.steps)
    assert.deepEqual([value('commissionersExcellent', '2026'), value('commissionersExcellent', '2027')], ['1', '0'])
  })
})

describe('科技服务需求', () => {
  it('is unmet until it is matched, and settled in the end', () => {
    const { add, value, willow, wang } = bureau()
    const asked = { host: willow, subject: '枯萎病防治', topic: '病虫害防治', raisedOn: '2026-02-10' }
    const { record, steps } = walk(
      needProcedure,
      asked,
      village.enterprise,
      ['match', { commissioner: wang }, clerk, '2026-03-02'],
      ['agree', {}, clerk, '2026-03-05'],
    )
    add(ruralNeed, record, steps)
    add(ruralNeed, { ...asked, subject: '烘干设备' })
    assert.deepEqual(figures(value, 'ruralNeeds', 'ruralNeedsMatched', 'ruralNeedsSettled', 'ruralNeedsUnmet'), [
      ...['2', '1', '0', '1'],
    ])
  })
})

describe('品种技术', () => {
  it('tells varieties from technologies, and land from land used twice', () => {
    const { add, value, willow } = bureau()
    const at = { host: willow, startedOn: '2026-03-20' }
    add(extension, {
      ...{ ...at, name: '云瓜三号', kind: '新品种', trialArea: '60', spreadArea: '1200', households: '18' },
      ...{ yield: '3260', controlYield: '2980', measuredOn: '2026-06-20' },
    })
    add(extension, { ...at, name: '水肥一体化', kind: '新技术', trialArea: '40' })
    assert.deepEqual(
      figures(value, 'varietiesIntroduced', 'technologiesIntroduced', 'varietiesAndTechnologies', 'trialLand'),
      ['1', '1', '2', '100'],
    )
    assert.deepEqual(figures(value, 'spreadLand', 'trialHouseholds', 'yieldIncrease'), ['1200', '18', '16800'])
  })

  it('of twenty thousand kilogrammes on a mu is in other units', () => {
    const check = everything.checks.get('extensionYield')
    assert.ok(check?.kind === 'finding')
    const of = (yieldOf: string) => check.find({ yield: yieldOf, controlYield: null }, '2026-06-30' as Day)
    assert.deepEqual([of('3260'), of('32600')], [null, '亩产32600公斤'])
  })
})

describe('农技咨询', () => {
  it('answered at once is no longer in hand; one that waits for an expert is', () => {
    const { add, value } = bureau()
    const call = { channel: '12396热线', askedOn: '2026-04-01' }
    const done = { answeredOn: '2026-04-01', closedOn: '2026-04-02', satisfaction: '满意' }
    add(ruralCall, { ...call, ...done, question: '叶片卷曲' })
    add(ruralCall, { ...call, question: '烂根', transferredOn: '2026-04-02' })
    assert.deepEqual(
      figures(value, 'hotlineCalls', 'hotlineAnswered', 'hotlineTransferred', 'hotlineClosed', 'hotlineOpen'),
      ['2', '1', '1', '1', '1'],
    )
  })
})

describe('科技帮扶', () => {
  it('of one village by two firms is two pairs and one village', () => {
    const { add, value, willow } = bureau()
    const of = { village: willow, kind: '企业帮扶', from: '2026-01-10' }
    add(assistance, { ...of, helper: '绿禾公司', households: '30', project: '西瓜基地', money: '200000' })
    add(assistance, { ...of, helper: '果业公司' })
    assert.deepEqual(
      figures(value, 'helpPairs', 'helpFirms', 'helpedVillages', 'helpedHouseholds', 'helpProjects', 'helpMoney'),
      ['2', '2', '1', '30', '1', '200000'],
    )
  })
})

describe('下乡、共建、培养', () => {
  it('counts stops that were planned and stops that were made, each by its own day', () => {
    const { add, value } = situation()
    add(routeStop, { route: '东线', on: '2026-05-29', stop: '柳塘村', madeOn: '2026-06-02', audience: '180' })
    add(routeStop, { route: '东线', on: '2026-05-30', stop: '石桥村', missed: '暴雨' })
    assert.deepEqual(
      ['2026-05', '2026-06'].map((month) => [value('routeStops', month), value('routeStopsMade', month)]),
      [
        ['2', '0'],
        ['0', '1'],
      ],
    )
    assert.equal(value('routeAudience', '2026H1'), '180')
  })

  it('takes a sense of gain from the question about all of it, and from nobody’s silence', () => {
    const { add, value } = situation()
    const asked = { name: '获得感调查', on: '2026-06-12', surveyed: '农户', issued: '320', returned: '250' } as const
    add(gainSurvey, { ...asked, question: '总体评价', overall: '是', satisfied: '225' })
    add(gainSurvey, { ...asked, question: '听得懂', overall: '否', satisfied: '100' })
    assert.deepEqual([value('senseOfGain', '2026H1'), value('gainReturnShare', '2026H1')], ['90', '78.125'])
    assert.equal(value('senseOfGain', '2025'), 'zeroWhole')
  })

  it('is late the day after a milestone was due, until it is reached', () => {
    const { add, value, willow } = bureau()
    const of = { institute: willow, name: '试验基地建成' }
    add(coBuildMilestone, { ...of, dueOn: '2026-04-30', doneOn: '2026-06-10' })
    add(coBuildMilestone, { ...of, name: '签约', dueOn: '2026-03-31', doneOn: '2026-03-20' })
    assert.deepEqual(
      ['2026-04', '2026-05', '2026-06'].map((month) => value('coBuildLate', month)),
      ['0', '1', '0'],
    )
    assert.deepEqual([value('coBuildPlanned', '2026H1'), value('coBuildReached', '2026H1')], ['2', '2'])
  })

  it('more placed than practised is found', () => {
    const check = everything.checks.get('internsAdd')!
    assert.ok('find' in check)
    const empty = Object.fromEntries(Object.keys(villageInternship.fields).map((name) => [name, null]))
    const found = (placed: string | null) => check.find({ ...empty, students: '9', placed }, '2026-06-30' as never)
    assert.deepEqual([found('9'), found(null)], [null, null])
    assert.match(String(found('10')), /安置10人/)
  })
})
