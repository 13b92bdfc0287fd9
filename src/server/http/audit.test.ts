import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { verifyAudit } from '../../store/audit/verify.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import type { auditListSchema } from './schema/audit.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const firm = '91350100M000100Y43'
const PHONE = '13912345678'

type Found = z.infer<typeof auditListSchema>
type Visitor = ReturnType<ReturnType<typeof testApp>['visitor']>

describe('the audit over HTTP', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    for (const role of ['admin', 'staff', 'audit', 'system'] as const) await makeMember(store, role, { bureau, role })
    http = testApp(store, files)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  async function come(name: string): Promise<Visitor> {
    const visitor = http.visitor()
    assert.equal((await visitor.signIn(name, 'right horse')).status, 200)
    return visitor
  }

  async function found(query = ''): Promise<Found> {
    const auditor = await come('audit')
    await http.audit.settled()
    const answer = await auditor.get(`/api/audit?${query}`)
    assert.equal(answer.status, 200)
    return answer.json() as Promise<Found>
  }

  const rows = async () =>
    (await sql<{ all: string }>`select audit::text as all from audit`.execute(store.owner)).rows
      .map(({ all }) => all)
      .join('\n')

  it('tells who signed in, who tried to and who left, and keeps no password, even one typed as a name', async () => {
    const clerk = await come('staff')
    await http.visitor().signIn('staff', 'wrong secret')
    await http.visitor().signIn('MyPassw0rd!', 'whatever')
    await clerk.delete('/api/session')
    const told = (of: Found) => of.events.map(({ name, label, code }) => [name, label, code])
    assert.deepEqual(told(await found('account=staff')), [
      ['staff', '退出', null],
      ['staff', '登录', 'session.refused'],
      ['staff', '登录', null],
    ])
    assert.deepEqual(told(await found('account=My')), [['My****', '登录', 'session.refused']])
    const all = await rows()
    for (const secret of ['wrong secret', 'MyPassw0rd!', 'right horse']) assert.ok(!all.includes(secret), secret)
  })

  it('tells what was changed with the records and the outcome, and what was refused with its reason', async () => {
    const clerk = await come('staff')
    const cells = { creditCode: { text: firm }, name: { text: '甲公司' }, phone: { text: PHONE } }
    const made = (await (await clerk.post('/api/registers/enterprise/records', { cells })).json()) as { id: string }
    await clerk.post('/api/registers/enterprise/records', { cells: { name: { text: '' } } })
    await clerk.post('/api/registers/nothing/records', { cells })
    await clerk.get('/api/audit')
    const { events } = await found('account=staff')
    const told = events
      .slice(0, 4)
      .map(({ action, target, result, code, says }) => [action, target, result, code, says])
    assert.deepEqual(told, [
      ['GET /audit', null, 'refused', 'access.none', []],
      ['POST /registers/{register}/records', 'nothing', 'refused', 'request.notFound', []],
      ['POST /registers/{register}/records', 'enterprise', 'refused', 'refused', ['结果：未成功 1']],
      ['POST /registers/{register}/records', 'enterprise', 'done', null, [`写入企业 1 条：${made.id}`, '结果：已存 1']],
    ])
    assert.ok(!(await rows()).includes(PHONE))
  })

  it('tells when somebody has seen a person’s number whole, and not when it was masked', async () => {
    const path = '/api/registers/enterprise/records'
    const before = (await found('text=个人')).count
    const masked = await (await come('staff')).get(path)
    assert.ok(!(await masked.text()).includes(PHONE))
    const whole = await (await come('admin')).get(path)
    assert.ok((await whole.text()).includes(PHONE))
    await (await come('admin')).get('/api/registers/enterprise')
    const { events } = await found('text=personal')
    assert.equal(before, 0)
    assert.deepEqual(
      events.map(({ name, action, says }) => [name, action, says]),
      [['admin', 'GET /registers/{register}/records', ['看到完整的个人信息：联系电话']]],
    )
  })

  it('finds by account, action, target, result, days and text, and leaves as a workbook, which it tells as well', async () => {
    const staff = await found('account=staff&result=refused')
    assert.ok(
      staff.events.length >= 3 && staff.events.every(({ name, result }) => name === 'staff' && result !== 'done'),
    )
    assert.equal((await found('target=nothing')).count, 1)
    assert.equal((await found('text=%25')).count, 0, 'a percent sign is no wildcard')
    assert.equal((await found('to=2020-01-01')).count, 0)
    assert.ok((await found('from=2026-07-01&to=2026-07-01')).count > 0)
    const only = await found(`actions=${encodeURIComponent('POST /session')}`)
    assert.ok(only.events.every(({ label }) => label === '登录'))

    const auditor = await come('audit')
    const job = (await (await auditor.post('/api/audit/exports', { account: 'staff' })).json()) as { id: string }
    let state = ''
    while (state !== 'done')
      state = ((await (await auditor.get(`/api/jobs/${job.id}`)).json()) as { state: string }).state
    assert.equal((await (await come('staff')).get(`/api/jobs/${job.id}`)).status, 404, 'a job is its owner’s alone')
    const file = await auditor.get(`/api/audit/exports/${job.id}`)
    const book = await readWorkbook(new Uint8Array(await file.arrayBuffer()), 'audit.xlsx')
    assert.ok((book.sheets[0]?.rows.length ?? 0) > 5)
    const { events } = await found('account=audit&text=exports')
    assert.deepEqual(
      events.map(({ label }) => label),
      ['取走导出的审计日志', '导出审计日志（后台结束）', '导出审计日志'],
    )
  })

  it('is read by the audit administrator alone: not by the system’s, nor by staff; and its own reading is told', async () => {
    for (const name of ['system', 'staff']) assert.equal((await (await come(name)).get('/api/audit')).status, 403)
    const { events } = await found('account=audit')
    assert.ok(events.some(({ action, result }) => action === 'GET /audit' && result === 'done'))
  })

  it('tells a request from another site that came with a session, and what is sent to an address that is none', async () => {
    const clerk = await come('staff')
    assert.equal((await clerk.post('/api/sheets', {}, { origin: 'https://elsewhere.example' })).status, 403)
    assert.equal((await clerk.post('/api/nothing/\u0001', {})).status, 404)
    const [nothing, foreign] = (await found('account=staff')).events
    assert.deepEqual([nothing?.action, nothing?.code], ['POST /?', 'request.notFound'])
    assert.equal(foreign?.code, 'request.origin')
  })

  it('keeps a chain that holds, over all that was done here', async () => {
    await http.audit.settled()
    const report = await verifyAudit(store)
    assert.deepEqual(report.faults, [])
    assert.ok(report.events > 30)
    assert.deepEqual(report.bureaus, ['', bureau])
  })

  it('changes nothing while events cannot be written, and says so', async () => {
    const clerk = await come('staff')
    const clear = await sql<{ count: number }>`select count(*) as count from r_enterprise`.execute(store.owner)
    Object.defineProperty(http.audit, 'writable', { get: () => false, configurable: true })
    const answer = await clerk.post('/api/registers/enterprise/records', { cells: { name: { text: '乙公司' } } })
    assert.equal(answer.status, 503)
    assert.equal(((await answer.json()) as { code: string }).code, 'audit.stopped')
    const now = await sql<{ count: number }>`select count(*) as count from r_enterprise`.execute(store.owner)
    assert.deepEqual(now.rows, clear.rows)
    assert.equal((await clerk.get('/api/registers')).status, 200)
  })
})
