import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform, standingOf } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { east, situation } from '../testing.ts'
import { techContract } from './contract.ts'
import { contractFiling } from './contractFiling.ts'
import { hintWords, typeHint } from './contractType.ts'
import { filingProcedure } from './filingProcedure.ts'
import { tradingBody } from './tradingBody.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const seller: Actor = { ...nobody, id: 'e1', name: '甲公司', enterprise: 'A' }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人', '科室负责人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }

const empty = Object.fromEntries(Object.keys(contractFiling.fields).map((name) => [name, null]))
const values = {
  ...{ project: '渗碳工艺', kind: '技术服务', buyer: '乙公司', signedOn: '2026-03-02', total: '1000000' },
  matter: '委托研究开发低变形渗碳工艺，交付样机',
}
const drafted: Case = { record: { ...empty, ...values }, steps: [], owner: 'A', areas: [east] }
const paper = `sha256:${'0'.repeat(64)} 合同.pdf`

type Taken = readonly [keyof typeof filingProcedure.actions & string, object, Actor, string]

function take(the: Case, [name, input, actor, on]: Taken) {
  return perform(filingProcedure, name, input as never, the, actor, { day: on as Day, calendar })
}

function walk(...steps: readonly Taken[]): Case {
  return steps.reduce((at, taken) => {
    const outcome = take(at, taken)
    assert.ok(outcome.done, outcome.done ? '' : `${taken[0]}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, drafted)
}

const filed = ['file', { contractFile: paper }, seller, '2026-03-09'] as const
const accepted = ['accept', {}, clerk, '2026-03-10'] as const
const checked = ['check', { kind: '技术开发', technology: '900000' }, clerk, '2026-03-12'] as const

describe('技术合同登记申报', () => {
  it('is told what its words speak for when it is accepted', () => {
    const { record } = walk(filed, accepted)
    assert.match(String(record.hint), /更像技术开发，申报的是技术服务/)
    assert.equal(typeHint('设备维修和保养').kind, null)
    assert.deepEqual(typeHint('设备维修和保养').doubts, ['维修', '保养'])
    assert.equal(hintWords('技术许可', '专利实施许可，按销售额提成'), null)
  })

  it('is registered by another one than who checked it, and not with amounts that do not add up', () => {
    const at = walk(filed, accepted, checked)
    const register = (by: Actor) => take(at, ['register', { number: '2026990101000001' }, by, '2026-03-13'])
    assert.ok(!register(clerk).done)
    const done = register(head)
    assert.ok(done.done)
    assert.equal(standingOf(filingProcedure, done.the).state, 'registered')
    assert.equal(done.the.record.registeredOn, '2026-03-13')
    const slip = ['check', { kind: '技术开发', technology: '1000001' }, clerk, '2026-03-12'] as const
    assert.ok(!take(walk(filed, accepted, slip), ['register', { number: '1' }, head, '2026-03-13']).done)
  })

  it('counts as filed, sent back once and registered, its amount nowhere', () => {
    const { add, value } = situation()
    const of = add(enterprise, { creditCode: 'A', name: always('甲公司'), area: always(east), status: always('存续') })
    const { record, steps } = walk(
      filed,
      ['sendBack', { reason: '缺附件' }, clerk, '2026-03-10'],
      ['supplement', { added: '附件已补' }, seller, '2026-03-11'],
      ['accept', {}, clerk, '2026-03-12'],
      ['check', { kind: '技术开发', technology: '900000' }, clerk, '2026-03-13'],
      ['register', { number: '2026990101000001' }, head, '2026-03-16'],
    )
    add(contractFiling, { ...record, seller: of }, steps)
    const ids = ['contractFilings', 'contractFilingsReturned', 'contractFilingsRegistered', 'contractFilingsOpen']
    assert.deepEqual(
      ids.map((id) => value(id, '2026H1')),
      ['1', '1', '1', '0'],
    )
    assert.equal(value('contractValueSold', '2026H1'), '0')
  })
})

describe('技术贸易机构', () => {
  it('is told of the contracts that it brought about, less those withdrawn', () => {
    const { add, value } = situation()
    const broker = add(tradingBody, { name: '技术市场服务中心', since: '2024-01-01' })
    const contract = { kind: '技术开发', registeredOn: '2026-02-01', total: '500000', technology: '500000' }
    add(techContract, { ...contract, number: '1', sellerArea: east, broker })
    add(techContract, { ...contract, number: '2', sellerArea: east, broker: null })
    add(techContract, { ...contract, number: '3', sellerArea: east, broker, withdrawnOn: '2026-03-01' })
    assert.deepEqual([value('brokeredRegistered', '2026-02'), value('brokeredRegistered', '2026H1')], ['2', '1'])
    assert.deepEqual([value('brokeredTotal', '2026H1'), value('tradingBodies', '2026H1')], ['500000', '1'])
  })
})
