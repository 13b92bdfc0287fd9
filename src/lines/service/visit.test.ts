import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/field/index.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { east, situation, west } from '../testing.ts'
import { visit } from './visit.ts'

const H1 = '2026H1'

function bureau() {
  const { add, value } = situation()
  const firm = (name: string, area = east) => add(enterprise, { name: always(name), area: always(area) })
  const call = (of: string, on: string, more: object = {}) =>
    add(visit, { enterprise: of, on, purpose: '摸底调研', ledBy: '科室', ...more })
  return { firm, call, value }
}

describe('走访', () => {
  it('twice at one firm is two visits and one firm; a university is none', () => {
    const { firm, call, value } = bureau()
    const [one, school] = [firm('甲公司'), firm('云浦学院')]
    call(one, '2026-03-05')
    call(one, '2026-05-06', { ledBy: '局领导' })
    call(school, '2026-05-07', { visited: '高校院所' })
    const ids = ['visits', 'visitedFirms', 'visitedInstitutes', 'ledVisits', 'ledVisitFirms']
    assert.deepEqual(
      ids.map((id) => value(id, H1)),
      ['2', '1', '1', '1', '1'],
    )
  })

  it('四送一服: one visit that brings two things is one visit and two deliveries', () => {
    const { firm, call, value } = bureau()
    call(firm('甲公司', west), '2026-03-05', { policy: '是', element: '是', ideas: '否' })
    assert.deepEqual(
      ['visits', 'deliveries', 'visitsWithPolicy'].map((id) => value(id, H1, west)),
      ['1', '2', '1'],
    )
  })

  it('a problem that is told without a number is one; no problem is none', () => {
    const { firm, call, value } = bureau()
    call(firm('甲公司'), '2026-03-05', { problem: '用电紧张' })
    call(firm('乙公司'), '2026-03-05', { problem: '招工难、厂房不足', problems: '2' })
    call(firm('丙公司'), '2026-03-05')
    assert.equal(value('visitProblems', H1), '3')
  })
})
