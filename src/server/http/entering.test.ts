import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { everything } from '../../lines/index.ts'
import type { Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { ENTRIES_PER_DAY_MAX } from '../office/people/entering.ts'
import { createRecord } from '../office/records.ts'
import { HOST, testApp } from './testing.ts'
import { asked, bureau, come, makeBureaus } from './testing-stages.ts'

const DAY_MS = 24 * 3_600_000
const NAME = '周禾生'
const log = { on: { text: '2026-07-01' }, way: { text: '到现场' }, what: { text: '指导定植' }, people: { text: '12' } }

describe('a link that lasts', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let placement: string
  let token: string
  let keys = 0

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await makeBureaus(store)
    const office = { store, catalog: everything, files: folderFiles(files), bureau, actor: '张三' }
    const make = async (register: string, cells: { readonly [field: string]: string }) => {
      const typed = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text }]))
      const made = await createRecord(office, everything.registers.get(register)!, typed, () => false)
      assert.equal(made.outcome, 'saved', JSON.stringify(made))
      return made.id
    }
    await make('ruralHost', { name: '柳塘村', kind: '行政村', area: '东山街道', since: '2020-01-01' })
    await make('commissioner', { code: 'T1', name: NAME, form: '个人', home: '农科所', homeKind: '科研院所' })
    placement = await make('placement', {
      ...{ commissioner: 'T1', host: '柳塘村', subject: '育苗指导', from: '2026-03-01', to: '2026-08-31' },
      signedOn: '2026-03-01',
    })
    http = testApp(store, files)
    token = await linkOf()
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  const clerk = () => come(http, 'zhang')
  const anybody = () => asked(http.visitor())

  async function linkOf(days = 365): Promise<string> {
    const made = await (await clerk()).post('/api/outside/entries', { register: 'ruralService', id: placement, days })
    assert.equal(made.status, 200, JSON.stringify(made.body))
    return made.body.token
  }

  const enter = (form: object, key = `entry-key-${keys++}`, by = token) =>
    anybody().post('/api/outside/entries/enter', { token: by, form, key })
  const page = (by = token) => anybody().post('/api/outside/entries/open', { token: by })

  it('shows what is filled in and why, where it is for, and nobody’s name', async () => {
    const { status, body } = await page()
    assert.equal(status, 200, JSON.stringify(body))
    assert.deepEqual([body.label, body.for, body.title], ['特派员服务记录', '柳塘村', '育苗指导'])
    assert.deepEqual(
      body.form.map(({ key, required }: { key: string; required: boolean }) => [key, required]),
      [
        ...[['on', true] as const, ['way', true] as const, ['what', true] as const, ['people', false] as const],
        ...[['households', false] as const, ['problem', false] as const, ['photo', false] as const],
      ],
    )
    assert.match(body.why.users, /不取位置.*不给个人排名/)
    assert.doesNotMatch(JSON.stringify(body), new RegExp(NAME))
  })

  it('enters one record after the other, each once, with a photograph or without', async () => {
    const first = await enter(log, 'the-same-key')
    assert.deepEqual([first.status, first.body.stateLabel], [200, '待对象确认'])
    assert.equal((await enter(log, 'the-same-key')).body.id, first.body.id)
    const answer = await http.app.request(`${HOST}/api/outside/links/file?name=a.jpg`, {
      method: 'POST',
      body: new Uint8Array([1, 2, 3]),
      headers: { origin: HOST, 'content-type': 'application/octet-stream', 'x-kechuang-link': token },
    })
    const { hash } = (await answer.json()) as { hash: string }
    const second = await enter({ ...log, way: { text: '电话' }, photo: { file: { hash, name: 'a.jpg' } } })
    assert.equal(second.status, 200, JSON.stringify(second.body))
    const { recent } = (await page()).body
    assert.deepEqual(
      recent.map(({ title, stateLabel }: { title: string; stateLabel: string }) => [title, stateLabel]),
      [
        ['2026-07-01　指导定植', '待对象确认'],
        ['2026-07-01　指导定植', '待对象确认'],
      ],
    )
    const { rows } = await sql<{ host: string | null; photo: string | null; by: string }>`
      select f_host::text as host, f_photo as photo, changed_by as by from r_rural_service order by f_photo nulls first`.execute(
      store.owner,
    )
    assert.deepEqual(
      rows.map(({ host, photo }) => [host !== null, photo?.endsWith(' a.jpg') ?? false]),
      [
        [true, false],
        [true, true],
      ],
    )
    assert.ok(rows.every(({ by }) => /^长期链接（.+发出）$/.test(by)))
  })

  it('takes no day to come, no double, nothing half filled in and nothing that it does not ask for', async () => {
    const refused = async (form: object) => {
      const { status, body } = await enter(form)
      return [status >= 400, body.message]
    }
    assert.deepEqual(await refused({ ...log, on: { text: '2026-07-02' } }), [true, '「服务日期」2026-07-02还没有到'])
    assert.deepEqual(await refused(log), [true, '已有同一特派员服务记录记录'])
    assert.equal((await refused({ on: log.on, way: log.way }))[0], true)
    assert.deepEqual(await refused({ ...log, confirmedOn: { text: '2026-07-01' } }), [
      true,
      '这一步不收「confirmedOn」',
    ])
    assert.deepEqual(await refused({ ...log, satisfaction: { text: '满意' } }), [true, '这一步不收「satisfaction」'])
  })

  it('opens nothing else, and no other link enters anything', async () => {
    assert.equal((await anybody().post('/api/outside/links/open', { token })).status, 404)
    assert.equal((await anybody().post('/api/outside/links/use', { token, form: {} })).status, 404)
    const { id } = (await enter({ ...log, on: { text: '2026-06-30' } })).body
    const task = { register: 'ruralService', id, action: 'confirm', side: 'owner', days: 3 }
    const once = (await (await clerk()).post('/api/outside/links', task)).body.token
    assert.equal((await page(once)).status, 404)
    assert.equal((await enter(log, 'other-key', once)).status, 404)
    const opened = (await anybody().post('/api/outside/links/open', { token: once })).body
    assert.deepEqual([opened.label, opened.for], ['确认服务', '柳塘村'])
    const said = await anybody().post('/api/outside/links/use', {
      token: once,
      form: { satisfaction: { text: '满意' } },
    })
    assert.deepEqual(said.body, { stateLabel: '已确认' })
  })

  it('is listed with the case it goes through, and ends when the office says so', async () => {
    http.later(60_000)
    const other = await linkOf()
    const { body } = await (await clerk()).get(`/api/outside/cases/placement/${placement}`)
    assert.deepEqual(body.entries, [{ register: 'ruralService', label: '特派员服务记录' }])
    const [latest] = body.links
    assert.deepEqual([latest.label, latest.purpose, latest.state], ['特派员服务记录', 'entry', 'open'])
    assert.equal((await (await clerk()).post(`/api/outside/links/${latest.id}/end`, {})).status, 200)
    assert.equal((await page(other)).status, 404)
  })

  it('cannot fill the register in a day', async () => {
    const left = ENTRIES_PER_DAY_MAX - 2
    for (let index = 0; index < left; index++) {
      const on = new Date(Date.UTC(2026, 4, 1 + index)).toISOString().slice(0, 10)
      const { status, body } = await enter({ ...log, on: { text: on } })
      assert.equal(status, 200, `${on} ${JSON.stringify(body)}`)
    }
    const { body } = await enter({ ...log, on: { text: '2026-04-02' } })
    assert.equal(body.code, 'entry.tooMany')
  })

  it('writes nothing any more once the agreement has ended', async () => {
    http.later(70 * DAY_MS)
    assert.equal((await page()).body.message, '派驻与三方协议已于2026-08-31结束')
    assert.equal((await enter(log, 'too-late-key')).status >= 400, true)
  })
})
