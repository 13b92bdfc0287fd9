import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { everything } from '../index.ts'
import { situation } from '../testing.ts'
import { partySite } from './partySite.ts'
import { partyWork } from './partyWork.ts'

describe('党建', () => {
  it('counts sessions by what they are, and who came only where it is told', () => {
    const { add, value } = situation()
    add(partyWork, { on: '2026-03-05', kind: '学习贯彻', name: '理论学习', attendance: '32' })
    add(partyWork, { on: '2026-04-09', kind: '廉政谈话', name: '节前集体谈话', sessions: '2' })
    add(partyWork, { on: '2026-05-14', kind: '送服务', name: '走进孵化器', attendance: '20', firms: '6' })
    const ids = ['partySessions', 'partyAttendance', 'partyStudies', 'integritySessions', 'partyServedFirms']
    assert.deepEqual(
      ids.map((id) => value(id, '2026H1')),
      ['4', '52', '1', '2', '6'],
    )
    assert.equal(value('partyDays', '2026H1'), '0')
  })

  it('holds a post from its naming until it is taken away, and not while it is being made one', () => {
    const { add, value } = situation()
    const post = { name: '高企服务窗口', kind: '科技先锋岗', createdOn: '2025-06-01' } as const
    add(partySite, { ...post, namedOn: '2026-01-20', level: '市', endedOn: '2026-06-10' })
    add(partySite, { ...post, name: '技术合同登记窗口', kind: '亲清示范岗', namedOn: '2026-02-10', level: '区' })
    add(partySite, { ...post, name: '项目管理团队' })
    add(partySite, { ...post, name: '孵化器联合支部', kind: '双创平台党支部' })
    assert.deepEqual([value('pioneerPosts', '2026-05'), value('pioneerPosts', '2026-06')], ['2', '1'])
    assert.deepEqual([value('newPioneerPosts', '2026H1'), value('carrierBranches', '2026H1')], ['2', '1'])
  })

  it('named without saying by whom counts nowhere and is found', () => {
    const { add, value } = situation()
    const post = { name: '高企服务窗口', kind: '科技先锋岗', createdOn: '2025-06-01', namedOn: '2026-01-20' } as const
    add(partySite, post)
    assert.equal(value('pioneerPosts', '2026H1'), '0')
    const check = everything.checks.get('siteLevel')!
    assert.ok('find' in check)
    const empty = Object.fromEntries(Object.keys(partySite.fields).map((name) => [name, null]))
    assert.equal(check.find({ ...empty, ...post }, '2026-06-30' as never), '没有填命名级别')
    assert.equal(
      check.find({ ...empty, ...post, level: '市', document: '江直〔2026〕3号' }, '2026-06-30' as never),
      null,
    )
  })

  it('keeps nobody by name', () => {
    const kinds = [partyWork, partySite].flatMap(({ fields }) => Object.values(fields).map(({ kind }) => kind.name))
    assert.deepEqual(
      kinds.filter((kind) => kind.startsWith('person') || kind.startsWith('people')),
      [],
    )
  })
})
