import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type BesideRecord, type Case, perform } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { east, situation } from '../testing.ts'
import { arrivingTeam } from './arrivingTeam.ts'
import { contest, contestEntry } from './contest.ts'
import { platform } from './platform.ts'
import { resident, residentMatter } from './resident.ts'
import { scienceService, serviceOrder } from './scienceService.ts'
import { serviceOrderProcedure } from './serviceOrderProcedure.ts'
import { spaceChange } from './spaceChange.ts'

const firm = { creditCode: 'A', name: always('甲公司'), area: always(east), status: always('存续') }
const emptyOf = (of: { readonly fields: object }) =>
  Object.fromEntries(Object.keys(of.fields).map((name) => [name, null]))

describe('创新创业大赛', () => {
  it('counts its own contests, all entrants, firms that went up once, prizes and money on the day they were given', () => {
    const { add, value } = situation()
    const enterprise_ = add(enterprise, firm)
    const own = add(contest, { name: '区赛', year: 2026, level: '区', host: '本级举办', on: '2026-05-20' })
    const city = add(contest, { name: '市赛', year: 2026, level: '市', host: '上级举办', on: '2026-06-10' })
    const entry = { entrant: '甲公司', enterprise: enterprise_, project: '齿轮', round: '决赛', prize: '一等奖' }
    add(contestEntry, {
      ...{
        ...entry,
        contest: own,
        level: '区',
        enteredOn: '2026-04-01',
        awardedOn: '2026-05-20',
        prizeMoney: '100000',
      },
    })
    add(contestEntry, { ...entry, contest: city, level: '市', enteredOn: '2026-06-01', round: '初赛', prize: '未获奖' })
    add(contestEntry, { ...entry, project: '泵', contest: city, level: '市', enteredOn: '2026-06-01', prize: null })
    const ids = [
      'contestsHeld',
      'contestEntries',
      'contestFirms',
      'innovationContestPrizes',
      'innovationContestPrizeMoney',
    ]
    assert.deepEqual(
      ids.map((id) => value(id, '2026H1')),
      ['1', '3', '1', '1', '100000'],
    )
  })
})

describe('孵化面积', () => {
  it('grows and shrinks on its days, and ends where the change ends', () => {
    const { add, value } = situation()
    const of = { kind: '众创空间', level: '市', host: add(enterprise, firm) }
    const house = add(platform, { ...of, name: '云创', recognisedOn: '2024-01-01', floorSpace: '1000' })
    add(spaceChange, { ...of, platform: house, on: '2026-03-01', change: '500', until: '2026-05-31' })
    add(spaceChange, { ...of, platform: house, on: '2026-04-01', change: '-200' })
    const months = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06']
    assert.deepEqual(
      months.map((month) => value('incubationSpace', month)),
      ['1000', '1500', '1300', '800', '800'],
    )
  })
})

describe('入驻团队', () => {
  it('counts when it landed, not when it signed, and is in the house until it leaves', () => {
    const { add, value } = situation()
    add(arrivingTeam, {
      name: '甲',
      origin: '引进',
      agreedOn: '2026-01-05',
      landedOn: '2026-04-01',
      leftOn: '2026-06-01',
    })
    add(arrivingTeam, { name: '乙', origin: '引进', agreedOn: '2026-02-01' })
    assert.deepEqual([value('teamsLanded', '2026-01..03'), value('teamsLanded', '2026H1')], ['0', '1'])
    assert.deepEqual([value('teamsInHouse', '2026-05'), value('teamsInHouse', '2026-06')], ['1', '0'])
  })
})

describe('驻区高校院所', () => {
  it('asks for a service, which is not a thing done together, and is found where the answer is late', () => {
    const { add, value } = situation()
    const body = add(resident, { name: '工业大学', kind: '高等院校', since: '2015-09-01' })
    add(residentMatter, { body, kind: '服务诉求', subject: '用电', raisedOn: '2026-03-01', doneOn: '2026-04-01' })
    add(residentMatter, { body, kind: '联合行动', subject: '开放日', raisedOn: '2026-05-01' })
    const ids = ['residentsHere', 'residentMatters', 'residentMattersDone', 'residentActions', 'residentMattersOpen']
    assert.deepEqual(
      ids.map((id) => value(id, '2026H1')),
      ['1', '1', '1', '1', '1'],
    )
    const check = everything.checks.get('residentMatterLate')
    assert.ok(check?.kind === 'finding')
    const late = { ...emptyOf(residentMatter), dueOn: '2026-05-31' }
    assert.equal(check.find(late, '2026-05-31' as Day) || null, null)
    assert.equal(check.find(late, '2026-06-01' as Day), '应于2026-05-31办结')
  })
})

describe('科技服务撮合', () => {
  const calendar = officialCalendar()
  const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
  const asker: Actor = { ...nobody, id: 'e1', name: '甲公司', enterprise: 'A' }
  const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
  const offered = (removedOn: string | null): BesideRecord => ({
    id: 's',
    values: { ...emptyOf(scienceService), name: '扫描电镜测试', removedOn },
    reached: {},
  })
  const asked = (removedOn: string | null = null): Case => ({
    record: { ...emptyOf(serviceOrder), subject: '检测', kind: '检验检测', askedOn: '2026-03-02' },
    steps: [],
    owner: 'A',
    areas: [east],
    beside: { 'item:scienceService': [offered(removedOn)] },
  })

  function walk(the: Case, ...steps: readonly (readonly [string, object, Actor, string])[]) {
    return steps.reduce<{ the: Case; why: string }>(
      ({ the: at, why }, [name, input, actor, on]) => {
        const outcome = perform(serviceOrderProcedure, name as 'match', input as never, at, actor, {
          ...{ day: on as Day, calendar },
        })
        return outcome.done
          ? { the: outcome.the, why }
          : { the: at, why: outcome.why.map(({ message }) => message).join() }
      },
      { the, why: '' },
    )
  }

  const steps = [
    ['match', { item: 's' }, clerk, '2026-03-04'],
    ['deliver', { amount: '8000', result: '报告一份' }, clerk, '2026-03-20'],
    ['rate', { rating: '满意' }, asker, '2026-03-23'],
  ] as const

  it('is matched, delivered, rated by whoever asked, and each counts on its day', () => {
    const { the, why } = walk(asked(), ...steps)
    assert.equal(why, '')
    const { add, value } = situation()
    add(serviceOrder, { ...the.record, enterprise: add(enterprise, firm) }, the.steps)
    const ids = ['scienceServicesAsked', 'scienceServicesMatched', 'scienceServicesDelivered', 'scienceServiceValue']
    assert.deepEqual(
      [...ids, 'scienceServiceSatisfaction'].map((id) => value(id, '2026H1')),
      ['1', '1', '1', '8000', '100'],
    )
  })

  it('is not delivered from a service that was taken off the list', () => {
    const { the, why } = walk(asked('2026-03-10'), ...steps.slice(0, 2))
    assert.match(why, /2026-03-10下架/)
    assert.equal(the.record.deliveredOn, null)
  })
})
