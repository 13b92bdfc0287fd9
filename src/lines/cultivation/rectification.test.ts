import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import type { FileRef } from '../../kernel/field/index.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, lapseOf, perform, SYSTEM, standingOf } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../index.ts'
import { district, east, situation } from '../testing.ts'
import { consultation } from './consultation.ts'
import { enterprise } from './enterprise.ts'
import { rectification } from './rectification.ts'
import { rectificationProcedure } from './rectificationProcedure.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const firm: Actor = { ...nobody, id: 'e1', name: '甲公司', enterprise: 'A' }
const zhang: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const wu: Actor = { ...nobody, id: 'u5', name: '吴六', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }

const empty = Object.fromEntries(Object.keys(rectification.fields).map((name) => [name, null]))
const asked = {
  ...empty,
  title: '高新技术企业',
  what: '科技人员占比差2百分点',
  openedOn: '2026-03-02',
  foundBy: '会诊',
  deadline: '2026-05-29',
}
const item: Case = { record: asked, steps: [], owner: 'A', areas: [east, district] }
const proof = 'sha256:aa 花名册.pdf' as FileRef

type Names = keyof typeof rectificationProcedure.actions & string
type Deed = readonly [Names, object, Actor, string]

function take(the: Case, [name, input, actor, on]: Deed) {
  return perform(rectificationProcedure, name, input as never, the, actor, { day: on as Day, calendar })
}

function walk(the: Case, ...steps: readonly Deed[]): Case {
  return steps.reduce((at, step) => {
    const outcome = take(at, step)
    assert.ok(outcome.done, outcome.done ? '' : `${step[0]}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

function figures(...cases: readonly Case[]) {
  const { add, value } = situation()
  const of = add(enterprise, { creditCode: 'A', name: always('甲公司'), area: always(east), status: always('存续') })
  for (const { record, steps } of cases) add(rectification, { ...record, enterprise: of }, steps)
  return (id: string, period = '2026H1') => value(id, period)
}

const settled: Deed = ['settle', { because: '2025年科技人员数改为14人' }, SYSTEM, '2026-04-10']
const reported: Deed = ['report', { done: '新聘研发人员3名', proof }, zhang, '2026-04-10']

describe('整改事项', () => {
  it('is open from the day it was found until it is closed', () => {
    const of = figures(walk(item, settled))
    const found = ['rectificationItems', 'rectificationsClosed', 'rectificationsOpen', 'rectificationFirms']
    assert.deepEqual(
      found.map((id) => of(id)),
      ['1', '1', '0', '1'],
    )
    assert.equal(of('rectificationsOpen', '2026-03'), '1')
    assert.equal(of('rectificationClosedShare'), '100')
  })

  it('closes by itself and says which fact did it', () => {
    const the = walk(item, settled)
    assert.equal(standingOf(rectificationProcedure, the).state, 'closed')
    assert.equal(the.record.closedOn, '2026-04-10')
    assert.equal(the.record.closedBecause, '2025年科技人员数改为14人')
  })

  it('is settled by no person: a hand needs evidence and a second pair of eyes', () => {
    assert.equal(take(item, ['settle', { because: '好了' }, head, '2026-04-10']).done, false)
    assert.equal(take(item, ['report', { done: '好了' }, zhang, '2026-04-10']).done, false)
    const handed = walk(item, reported)
    assert.equal(take(handed, ['confirm', { because: '属实' }, zhang, '2026-04-13']).done, false)
    const closed = walk(handed, ['confirm', { because: '社保记录属实' }, wu, '2026-04-13'])
    assert.equal(closed.record.closedBecause, '社保记录属实')
  })

  it('is reported by the firm itself and sent back with a reason', () => {
    const back = walk(
      item,
      ['report', { done: '已补', proof }, firm, '2026-04-10'],
      ['sendBack', { reason: '缺社保' }, head, '2026-04-13'],
    )
    assert.equal(standingOf(rectificationProcedure, back).state, 'open')
  })

  it('counts as open again when it turns out not to be mended', () => {
    const of = figures(walk(item, settled, ['openAgain', { reason: '人员离职' }, head, '2026-05-06']))
    assert.equal(of('rectificationsOpen'), '1')
    assert.equal(of('rectificationsClosed'), '0')
  })

  it('dropped is neither open nor closed', () => {
    const of = figures(walk(item, ['drop', { reason: '企业不再申报' }, head, '2026-04-10']))
    assert.deepEqual(
      ['rectificationsOpen', 'rectificationsClosed'].map((id) => of(id)),
      ['0', '0'],
    )
  })

  it('is supervised once its deadline has passed', () => {
    assert.equal(
      lapseOf(rectificationProcedure, walk(item, ['urge', {}, head, '2026-03-03']), calendar, '2026-05-29' as Day),
      null,
    )
    assert.equal(lapseOf(rectificationProcedure, item, calendar, '2026-06-01' as Day)?.action, 'supervise')
  })
})

describe('会诊', () => {
  it('counts sessions and firms apart', () => {
    const { add, value } = situation()
    const of = add(enterprise, { creditCode: 'A', name: always('甲公司'), area: always(east), status: always('存续') })
    const held = { title: '高新技术企业', enterprise: of, form: '专家门诊', experts: '周明、吴晓' }
    add(consultation, { ...held, heldOn: '2026-03-05' })
    add(consultation, { ...held, heldOn: '2026-04-05' })
    assert.equal(value('consultations', '2026H1'), '2')
    assert.equal(value('consultedFirms', '2026H1'), '1')
  })
})

describe('checks of a campaign', () => {
  const find = (id: string, record: object, on: string, reached = {}) => {
    const check = everything.checks.get(id)
    assert.ok(check?.kind === 'finding')
    return check.find(record as { readonly [field: string]: unknown }, on as Day, reached)
  }

  it('names items whose deadline has passed', () => {
    assert.equal(find('rectificationOverdue', asked, '2026-05-29'), null)
    assert.match(find('rectificationOverdue', asked, '2026-05-30') ?? '', /2026-05-29/)
  })

  it('names who was recommended without a first check', () => {
    assert.equal(
      find('recommendedUnchecked', {}, '2026-07-01', { checked: '2026-06-01', recommended: '2026-06-20' }),
      null,
    )
    assert.match(find('recommendedUnchecked', {}, '2026-07-01', { recommended: '2026-06-20' }) ?? '', /没有初审/)
  })
})
