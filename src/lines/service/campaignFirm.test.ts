import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, clockOf, perform, SYSTEM, standingOf } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { east, situation } from '../testing.ts'
import { campaignFirm } from './campaignFirm.ts'
import { campaignFirmProcedure } from './campaignFirmProcedure.ts'

const calendar = officialCalendar()
const nobody = { posts: [], section: null, area: null, enterprise: null, deputises: [] }
const officer: Actor = { ...nobody, id: 'u1', name: '东江专员', roles: ['街道专员'], area: east }
const clerk: Actor = { ...nobody, id: 'u2', name: '张敏', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u3', name: '周强', roles: ['科室负责人'] }

const empty = Object.fromEntries(Object.keys(campaignFirm.fields).map((name) => [name, null]))
const row: Case = {
  record: { ...empty, listedOn: '2026-03-02', visitor: '东江街道服务专员', dueOn: '2026-05-29' },
  steps: [],
  owner: 'A',
  areas: [east],
}

type Names = keyof typeof campaignFirmProcedure.actions & string
function walk(the: Case, ...steps: readonly (readonly [Names, object, Actor, string])[]): Case {
  return steps.reduce((at, [name, input, actor, on]) => {
    const outcome = perform(campaignFirmProcedure, name, input as never, at, actor, { day: on as Day, calendar })
    assert.ok(outcome.done, outcome.done ? '' : `${name}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

function coverage(...cases: readonly Case[]) {
  const { add, value } = situation()
  for (const [index, { record, steps }] of cases.entries()) {
    const firm = add(enterprise, { creditCode: `A${index}`, name: always(`企业${index}`), area: always(east) })
    add(campaignFirm, { ...record, enterprise: firm }, steps)
  }
  return ['campaignListed', 'campaignCovered', 'campaignCoverage'].map((id) => value(id, '2026H1'))
}

describe('专项走访名单', () => {
  const visited = walk(row, ['report', { result: '已走访，无困难' }, officer, '2026-03-20'])

  it('covers a firm once it is visited, by its street or by a visit that was written down', () => {
    const settled = walk(row, ['settle', { because: '2026-04-02走访' }, SYSTEM, '2026-04-02'])
    assert.deepEqual(coverage(row, visited, settled, row), ['4', '2', '50'])
  })

  it('sent back is not covered; taken off the list it is not asked for any more', () => {
    const back = walk(visited, ['again', { reason: '没有见到负责人' }, clerk, '2026-03-23'])
    const dropped = walk(row, ['drop', { reason: '已迁出' }, head, '2026-03-23'])
    assert.deepEqual(coverage(back, visited, dropped), ['2', '1', '50'])
    assert.equal(standingOf(campaignFirmProcedure, back).state, 'dispatched')
  })

  it('runs until the day that was planned for it', () => {
    assert.equal(clockOf(campaignFirmProcedure, row, calendar, '2026-05-20' as Day).due, '2026-05-29')
  })

  it('brought visited by a list, stands visited and is covered in the year of the list', () => {
    const listed: Case = { ...row, record: { ...row.record, visitedOn: '2026-04-11' } }
    assert.equal(standingOf(campaignFirmProcedure, listed).state, 'visited')
    assert.deepEqual(coverage(listed), ['1', '1', '100'])
  })
})
