import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import {
  type Actor,
  type Case,
  clockOf,
  lapseOf,
  perform,
  SYSTEM,
  sentences,
  standingOf,
} from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { east, situation } from '../testing.ts'
import { request } from './request.ts'
import { requestProcedure } from './requestProcedure.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const firm: Actor = { ...nobody, id: 'e1', name: '甲公司', enterprise: 'A' }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }

const empty = Object.fromEntries(Object.keys(request.fields).map((name) => [name, null]))
const values = { subject: '用电增容', raisedOn: '2026-06-01', matter: '要素保障', channel: '走访' }
const raised: Case = { record: { ...empty, ...values }, steps: [], owner: 'A', areas: [east] }

type Names = keyof typeof requestProcedure.actions & string
function walk(the: Case, ...steps: readonly (readonly [Names, object, Actor, string])[]): Case {
  return steps.reduce((at, [name, input, actor, on]) => {
    const outcome = perform(requestProcedure, name, input as never, at, actor, { day: on as Day, calendar })
    assert.ok(outcome.done, outcome.done ? '' : `${name}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

/** The figures of a bureau whose only request has come so far. */
function figures(...cases: readonly Case[]) {
  const { add, value } = situation()
  const of = add(enterprise, { creditCode: 'A', name: always('甲公司'), area: always(east), status: always('存续') })
  for (const { record, steps } of cases) add(request, { ...record, enterprise: of }, steps)
  return (id: string) => value(id, '2026H1')
}

const accepted = walk(raised, ['accept', {}, clerk, '2026-06-02'])
const closed = walk(
  accepted,
  ['passOn', { transferredTo: '供电公司' }, clerk, '2026-06-03'],
  ['reply', { reply: '已列入增容计划' }, clerk, '2026-06-10'],
  ['close', { outcome: '列入计划' }, clerk, '2026-06-11'],
)

describe('企业诉求', () => {
  it('is raised when it is entered: two working days to accept it, then it is supervised', () => {
    assert.equal(clockOf(requestProcedure, raised, calendar, '2026-06-02' as Day).due, '2026-06-03')
    assert.equal(lapseOf(requestProcedure, raised, calendar, '2026-06-03' as Day), null)
    const lapse = lapseOf(requestProcedure, raised, calendar, '2026-06-04' as Day)
    assert.deepEqual(lapse, { action: 'supervise', on: '2026-06-04' })
    const watched = walk(raised, ['supervise', { demand: '超过两个工作日未受理' }, SYSTEM, '2026-06-04'])
    assert.ok(standingOf(requestProcedure, watched).supervised)
  })

  it('counts what was raised, accepted, passed on, answered and closed apart', () => {
    const of = figures(closed)
    const ids = [
      'requests',
      'requestsAccepted',
      'requestsPassedOn',
      'requestsReplied',
      'requestsClosed',
      'requestsInHand',
    ]
    assert.deepEqual(ids.map(of), ['1', '1', '1', '1', '1', '0'])
    assert.equal(of('requestsSolvedShare'), '0')
  })

  it('is closed no more when its firm is unhappy and it is taken up again', () => {
    const unhappy = walk(
      closed,
      ['rate', { satisfaction: '不满意' }, firm, '2026-06-15'],
      ['redo', { reason: '问题没有解决' }, firm, '2026-06-16'],
    )
    const of = figures(unhappy)
    assert.deepEqual(['requestsAccepted', 'requestsClosed', 'requestsInHand'].map(of), ['1', '0', '1'])
    assert.equal(standingOf(requestProcedure, unhappy).assigned, 'u1 张三')
    const solved = walk(
      unhappy,
      ['reply', { reply: '已完成增容' }, clerk, '2026-06-24'],
      ['close', { outcome: '已解决' }, clerk, '2026-06-25'],
      ['rate', { satisfaction: '满意' }, firm, '2026-06-26'],
    )
    const now = figures(solved)
    assert.deepEqual(['requestsClosed', 'requestsSolvedShare', 'requestSatisfaction'].map(now), ['1', '100', '100'])
  })

  it('that is not mended in ten working days counts as withdrawn, and is in nobody’s hand', () => {
    const back = walk(raised, ['askMore', { reason: '说明用电负荷' }, clerk, '2026-06-02'])
    const lapse = lapseOf(requestProcedure, back, calendar, '2026-06-17' as Day)
    assert.deepEqual(lapse, { action: 'lapse', on: '2026-06-17' })
    const gone = walk(back, ['lapse', {}, SYSTEM, '2026-06-17'])
    assert.equal(figures(gone)('requestsInHand'), '0')
  })

  it('that a list brings closed is closed without a step, and can be taken up again', () => {
    const listed: Case = {
      ...raised,
      record: { ...raised.record, repliedOn: '2026-06-08', closedOn: '2026-06-09', outcome: '已解决' },
    }
    assert.equal(standingOf(requestProcedure, listed).state, 'closed')
    assert.equal(figures(listed)('requestsSolved'), '1')
    assert.equal(
      standingOf(requestProcedure, walk(listed, ['redo', { reason: '复发' }, head, '2026-06-20'])).state,
      'accepted',
    )
  })

  it('reads as a story', () => {
    const told = sentences(requestProcedure, closed.steps.slice(0, 3))
    assert.deepEqual(told, [
      '2026年6月2日，张三受理，转为「办理中」。',
      '2026年6月3日，张三转其他单位，转为「已转其他单位」。',
      '2026年6月10日，张三答复，转为「已答复」。',
    ])
  })
})
