import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { verifyAudit } from '../../store/audit/verify.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import type { auditListSchema } from './schema/audit.ts'
import { HOST, makeMember, testApp } from './testing.ts'
import { asked, bureau, come, makeBureaus, toNotice } from './testing-stages.ts'

type Found = z.infer<typeof auditListSchema>

const DAY_MS = 24 * 3_600_000

describe('the audit of those who act without an account', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let ids: ReadonlyMap<string, string>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    ids = await makeBureaus(store)
    await makeMember(store, 'auditor', { bureau, role: 'audit' })
    http = testApp(store, files)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  const anybody = () => asked(http.visitor())

  /** The events that a text finds, the newest first, as the audit administrator reads them. */
  async function told(text: string) {
    await http.audit.settled()
    const { body } = await (await come(http, 'auditor')).get(`/api/audit?text=${encodeURIComponent(text)}`)
    return (body as Found).events.map(({ name, account, label, target, code, says }) => ({
      ...{ name, account, label, target, code, says },
    }))
  }

  async function nowhere(secret: string): Promise<boolean> {
    await http.audit.settled()
    const { rows } = await sql<{ all: string }>`select audit::text as all from audit`.execute(store.owner)
    return rows.every(({ all }) => !all.includes(secret))
  }

  it('tells of a one-time link who has it, which case it is for and what came of it, and never its token', async () => {
    const clerk = await come(http, 'zhang')
    const firm = await come(http, 'firm')
    const cells = { subject: { text: '用电增容' }, matter: { text: '要素保障' }, phone: { text: '13900000000' } }
    const { id } = (await firm.post('/api/cases/request', { cells, key: 'guest-one-1' })).body
    const reason = { reason: { text: '请补充用电负荷' } }
    await clerk.post(`/api/cases/request/${id}/askMore`, { key: 'ask-more-1', form: reason })
    const task = { register: 'request', id, action: 'supplement', side: 'owner', days: 3 }
    const [{ token }, old] = [
      (await clerk.post('/api/outside/links', task)).body,
      (await clerk.post('/api/outside/links', task)).body,
    ]
    await anybody().post('/api/outside/links/open', { token })
    await anybody().post('/api/outside/links/use', { token, form: {} })
    const used = await anybody().post('/api/outside/links/use', { token, form: { added: { text: '800千伏安' } } })
    assert.equal(used.status, 200, JSON.stringify(used.body))
    assert.equal((await anybody().post('/api/outside/links/use', { token, form: {} })).status, 404)
    http.later(4 * DAY_MS)
    assert.equal((await anybody().post('/api/outside/links/open', { token: old.token })).status, 404)
    assert.equal((await anybody().post('/api/outside/links/open', { token: 'guessed' })).status, 404)

    const target = `request/${id}/supplement`
    const events = await told('一次性链接：甲公司')
    assert.deepEqual(
      events.map((one) => [one.name, one.account, one.target, one.code]),
      [
        ['一次性链接：甲公司', null, target, 'link.unknown'],
        ['一次性链接：甲公司', null, target, 'link.unknown'],
        ['一次性链接：甲公司', null, target, null],
        ['一次性链接：甲公司', null, target, 'case.input'],
        ['一次性链接：甲公司', null, target, null],
      ],
      'opened, not filled in, used, used again, and another that had run out',
    )
    assert.match(events[0]?.label ?? '', /打开一次性链接/)
    const [links, records] = [events[2]?.says[0], events[2]?.says[1]]
    assert.match(links ?? '', /^链接 [0-9a-f]{16}$/)
    assert.equal(records, `写入企业诉求 1 条：${id}`)
    const { rows } = await sql<{ name: string; bureau: string }>`
      select name, bureau from audit where name = '一次性链接'`.execute(store.owner)
    assert.deepEqual(rows, [{ name: '一次性链接', bureau: '' }], 'a link of nobody is the installation’s to know')
    for (const secret of [token, old.token, 'guessed']) assert.ok(await nowhere(secret), secret)
  })

  it('tells of a filler’s link who opened it, who says to have handed in, and what was refused', async () => {
    const clerk = await come(http, 'zhang')
    const column = { key: 'c1', label: '研发费用', unit: '万元', takes: 'text', required: true, aggregate: null }
    const sent = await clerk.post('/api/collections', {
      title: '研发费用摸底',
      deadline: '2026-07-31',
      columns: [column],
      fillers: [{ name: '东山街道', area: '990101001' }],
    })
    assert.equal(sent.status, 200, JSON.stringify(sent.body))
    const [{ token }] = sent.body.links
    const path = `/api/fill/${token}`
    await anybody().get(path)
    await http.visitor().get(`${path}/sheet`)
    await anybody().post(path, { rows: [['']], filledBy: '李专员' })
    await anybody().post(path, { rows: [['12']], filledBy: '李专员' })
    await clerk.get(path)
    const wrong = `${bureau}.${'a'.repeat(32)}`
    assert.equal((await anybody().get(`/api/fill/${wrong}`)).status, 404)
    assert.equal((await anybody().post('/api/fill/x', { rows: [['1']], filledBy: '某人' })).status, 404)

    const target = `${sent.body.id}/1`
    const events = (await told('填报链接')).map((one) => [one.name, one.target, one.code])
    assert.deepEqual(events, [
      ['填报链接', null, 'link.unknown'],
      ['zhang（填报链接：东山街道）', target, null],
      ['填报链接：东山街道，李专员', target, null],
      ['填报链接：东山街道，李专员', target, 'collection.empty'],
      ['填报链接：东山街道', target, null],
      ['填报链接：东山街道', target, null],
    ])
    for (const secret of [token, wrong]) assert.ok(await nowhere(secret), secret)
  })

  it('tells of an objection who raised it to what, and of a receipt that was asked for, but not its number', async () => {
    await toNotice(http, ids.get('甲公司')!)
    const clerk = await come(http, 'zhang')
    const made = await clerk.post('/api/notices', {
      ...{ register: 'recognition', records: [ids.get('甲公司')], title: '公示', text: '现予公示。' },
      ...{ contact: '0551-12345678', places: ['局网站'], first: '2026-07-06' },
    })
    assert.equal(made.status, 200, JSON.stringify(made.body))
    http.later(DAY_MS)
    const raise = async (more: object) => {
      const form = new FormData()
      const all = { row: '0', by: '周小明', contact: '13900001111', reason: '研发费用不实', key: 'key-00001', ...more }
      for (const [name, value] of Object.entries(all)) form.append(name, value)
      const url = `${HOST}/api/public/${bureau}/notices/${made.body.id}/objections`
      const answer = await http.app.request(url, { method: 'POST', body: form, headers: { origin: HOST } })
      return { status: answer.status, body: (await answer.json()) as { receipt: string } }
    }
    const { body, status } = await raise({})
    assert.equal(status, 200, JSON.stringify(body))
    assert.equal((await raise({ row: '7', key: 'key-00002' })).status, 422)
    await anybody().get(`/api/public/${bureau}/receipts/${body.receipt}`)
    await anybody().get(`/api/public/${bureau}/receipts/AAAA-BBBB-CCCC`)
    const events = (await told('异议')).map((one) => [one.name, one.target, one.code])
    assert.deepEqual(events, [
      ['异议回执', bureau, 'receipt.unknown'],
      ['异议回执', bureau, null],
      ['异议人：周小明', made.body.id, 'notice.objection'],
      ['异议人：周小明', made.body.id, null],
    ])
    for (const secret of [body.receipt, '13900001111', '研发费用不实']) assert.ok(await nowhere(secret), secret)
  })

  it('cannot be flooded by guesses: after thirty from one address the rest is refused and told once', async () => {
    const count = async () =>
      (
        await sql<{ count: number }>`select count(*)::int as count from audit where name = '一次性链接'`.execute(
          store.owner,
        )
      ).rows[0]?.count ?? 0
    const before = await count()
    const statuses: number[] = []
    for (let index = 0; index < 40; index++)
      statuses.push((await anybody().post('/api/outside/links/open', { token: `guess ${index}` })).status)
    await http.audit.settled()
    assert.deepEqual([statuses[0], statuses.at(-1)], [404, 429])
    const refused = statuses.indexOf(429)
    assert.equal((await count()) - before, refused + 1)
    http.later(11 * 60_000)
    assert.equal((await anybody().post('/api/outside/links/open', { token: 'later' })).status, 404)
    assert.deepEqual((await verifyAudit(store)).faults, [])
  })
})
