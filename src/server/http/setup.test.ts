import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { makeAccount, makeMember, testApp } from './testing.ts'
import { come } from './testing-stages.ts'

const [ours, theirs, new_] = ['990101', '990102', '990103']
const street = { code: '990101001', name: '东山街道', parent: null, also: ['东山街办'], group: '城区' }

describe('a bureau is set up', () => {
  let store: Store
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: ours, name: '云浦区科学技术局' }, '云浦区')
    await makeAccount(store, 'admin', 'right horse')
    await makeMember(store, 'zhang', { bureau: ours, role: 'staff', section: '企业科', duties: ['经办人'] })
    await makeMember(store, 'keeper', { bureau: ours, role: 'system' })
    await makeMember(store, 'firm', { bureau: ours, role: 'enterprise', enterprise: '91350100M000100Y43' })
    http = testApp(store, '')
  })
  after(() => store.close())

  const put = async (name: string, path: string, body: object) => {
    const { visitor } = await come(http, name)
    const answer = await visitor.put(`/api/setup/${path}?bureau=${ours}`, body)
    return { status: answer.status, body: await answer.json() }
  }
  const labels = async (name: string) => {
    const { body } = await (await come(http, name)).get(`/api/places?bureau=${ours}`)
    return body.lines.map(({ label }: { label: string }) => label)
  }

  it('by its administrator, not by its clerks and firms', async () => {
    for (const name of ['zhang', 'firm']) {
      assert.equal((await put(name, 'lines', { off: [], version: 0 })).status, 403)
      assert.equal((await put(name, 'areas', { areas: [street] })).status, 403)
    }
  })

  it('with areas that are added and renamed, and a refusal that names the line', async () => {
    const refused = await put('admin', 'areas', { areas: [street, { ...street, code: '990101002', name: '东山街办' }] })
    assert.deepEqual([refused.status, refused.body.code], [422, 'area.name'])
    const astray = await put('admin', 'areas', { areas: [{ ...street, parent: '990101009' }] })
    assert.deepEqual([astray.status, astray.body.code], [422, 'area.parent'])
    const coded = await put('admin', 'areas', { areas: [street, { ...street, code: '东', name: '西' }] })
    assert.match(coded.body.message, /第2行/)
    const before = await (await come(http, 'admin')).get(`/api/setup?bureau=${ours}`)
    assert.equal(before.body.areas.length, 1)
    assert.equal((await put('admin', 'areas', { areas: [street] })).status, 200)
    const { body } = await put('keeper', 'areas', { areas: [{ ...street, name: '东山科技街道' }] })
    assert.deepEqual(body.areas[1], { ...street, name: '东山科技街道' })
    assert.equal(body.books, null)
  })

  it('without a line that it does not run, until it is switched on again', async () => {
    assert.ok((await labels('zhang')).includes('知识产权'))
    const off = await put('admin', 'lines', { off: ['IPR'], version: 0 })
    assert.equal(off.body.lines.find(({ line }: { line: string }) => line === 'IPR').on, false)
    assert.ok(!(await labels('zhang')).includes('知识产权'))
    const { get } = await come(http, 'zhang')
    const lineOf = async (path: string) =>
      new Set((await get(`/api/${path}?bureau=${ours}`)).body.map(({ line }: { line: string }) => line))
    assert.ok(!(await lineOf('indicators')).has('IPR'))
    // Whoever names a figure of it still gets it.
    assert.equal((await get(`/api/figures?bureau=${ours}&period=2026H1&ids=inventionGrants`)).status, 200)
    assert.equal((await put('admin', 'lines', { off: [], version: 0 })).body.code, 'setting.stale')
    assert.equal((await put('admin', 'lines', { off: [], version: 1 })).status, 200)
    assert.ok((await labels('zhang')).includes('知识产权'))
  })

  it('with a line called as the bureau calls it, in the navigation and the list of indicators', async () => {
    const named = (names: object) => put('admin', 'line-names', { names })
    assert.equal((await put('zhang', 'line-names', { names: { SCI: '科协工作' } })).status, 403)
    assert.deepEqual((await named({ SCI: '园区' })).body.code, 'line.name')
    assert.equal((await named({ SCI: '科协工作', STA: '工信运行' })).status, 200)
    assert.equal((await named({ STA: '' })).status, 200)
    const now = await labels('zhang')
    assert.deepEqual(
      ['科协工作', '科学普及', '研发投入与统计'].map((name) => now.includes(name)),
      [true, false, true],
    )
    const { body } = await (await come(http, 'zhang')).get(`/api/indicators?bureau=${ours}`)
    const lineOf = body.find(({ line }: { line: string }) => line === 'SCI')
    assert.equal(lineOf.lineName, '科协工作')
  })

  it('and another one founded by whoever administers all that are there', async () => {
    const found = async (name: string, code: string) => {
      const { visitor } = await come(http, name)
      const answer = await visitor.post(`/api/setup/bureaus?bureau=${ours}`, {
        code,
        name: `${code}科学技术局`,
        area: '青禾区',
      })
      return { status: answer.status, body: await answer.json() }
    }
    assert.equal((await found('zhang', theirs)).status, 403)
    assert.equal((await found('admin', theirs)).status, 200)
    const there = await (await come(http, 'admin')).get(`/api/setup?bureau=${theirs}`)
    assert.deepEqual([there.status, there.body.name], [200, `${theirs}科学技术局`])
    assert.equal((await found('admin', theirs)).body.code, 'bureau.double')
    // The one who keeps the systems of one bureau alone founds none.
    assert.deepEqual([(await found('keeper', new_)).body.code], ['bureau.founder'])
    assert.equal((await (await come(http, 'zhang')).get(`/api/setup?bureau=${theirs}`)).status, 404)
  })
})
