import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { always } from '../../kernel/dated.ts'
import type { Day } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import type { Files } from '../../store/files.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { lapseDue } from '../office/cases/lapse.ts'
import { remindAll } from '../office/cases/remind.ts'
import { addressOf } from '../office/messages/robot.ts'
import { sendDue } from '../office/messages/send.ts'
import { sendingTime } from '../office/messages/wish.ts'
import { startQueue } from '../queue/queue.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const jia = '91350100M000100Y43'

describe('messages', () => {
  let store: Store
  let http: ReturnType<typeof testApp>
  const mails: string[] = []
  const posted: { url: string; body: string }[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (part) => {
        text += part
      })
      stream.on('end', () => {
        mails.push(text)
        done()
      })
    },
  })
  const robots = createServer((request, answer) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      posted.push({ url: request.url ?? '', body })
      answer.setHeader('content-type', 'application/json')
      answer.end(
        JSON.stringify(request.url?.includes('refuse') ? { errcode: 310000, errmsg: '签名不匹配' } : { errcode: 0 }),
      )
    })
  })
  let smtpPort = 0
  let robotPort = 0
  let office: { store: Store; catalog: typeof everything; bureau: string; actor: string; files: Files }

  before(async () => {
    store = await testStore()
    office = { store, catalog: everything, bureau, actor: '系统', files: folderFiles('') }
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    const enterprise = everything.registers.get('enterprise')!
    await inScope(store, bureauScope(bureau), async (tx) => {
      const areas = await loadAreas(tx, bureau)
      const firm = content(enterprise, { creditCode: jia, name: always('甲公司') })
      await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        { register: enterprise, id: null, kind: 'create', content: firm },
      ])
    })
    await makeMember(store, 'root', { bureau, role: 'admin' })
    await makeMember(store, 'zhang', { bureau, role: 'staff', duties: ['经办人'] })
    await makeMember(store, 'li', { bureau, role: 'staff', duties: ['科室负责人'] })
    await makeMember(store, 'jia', { bureau, role: 'enterprise', enterprise: jia })
    await sql`update account set email = name || '@office.test'`.execute(store.owner)
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()))
    smtpPort = (smtp.server.address() as AddressInfo).port
    await new Promise<void>((resolve) => robots.listen(0, '127.0.0.1', () => resolve()))
    robotPort = (robots.address() as AddressInfo).port
    http = testApp(store, '')
  })
  after(async () => {
    await new Promise<void>((resolve) => smtp.close(() => resolve()))
    robots.close()
    await store.close()
  })

  async function come(name: string) {
    const visitor = http.visitor()
    await visitor.signIn(name, 'right horse')
    return visitor
  }
  const body = async (answer: Response) => answer.json()

  async function raise(subject: string): Promise<string> {
    const firm = await come('jia')
    const cells = { subject: { text: subject }, matter: { text: '要素保障' } }
    return (await body(await firm.post('/api/cases/request', { cells, key: `raise ${subject}` }))).id
  }

  it('tell a firm what became of its request, once, and a colleague of the work given to her', async () => {
    const id = await raise('用电')
    const clerk = await come('zhang')
    await clerk.post(`/api/cases/request/${id}/accept`, { key: 'accept-01' })
    await clerk.post(`/api/cases/request/${id}/accept`, { key: 'accept-01' })
    const firm = await come('jia')
    const told = await body(await firm.get('/api/messages'))
    assert.equal(told.unread, 1)
    assert.equal(told.messages[0].text, '诉求「用电」已受理')
    assert.equal(told.messages[0].href, `/cases/request/${id}`)
    await firm.post('/api/messages/read', { ids: null })
    assert.equal((await body(await firm.get('/api/messages?unread=true'))).count, 0)

    const people = await body(await clerk.get('/api/cases/assignees'))
    const li = people.find(({ name }: { name: string }) => name === 'li同志')
    await clerk.post(`/api/cases/request/${id}/transfer`, { key: 'transfer-1', form: { to: { people: [li.id] } } })
    const head = await body(await (await come('li')).get('/api/messages'))
    assert.deepEqual([head.messages[0].title, head.messages[0].kind], ['转给您办理', 'assigned'])
    assert.equal(head.messages[0].text, 'zhang同志将企业诉求「用电」（甲公司）转给您办理', 'it says which one')
    assert.equal((await body(await clerk.get('/api/messages'))).count, 0, 'who acts is not told of it')
  })

  it('of limits that pass: supervised once however often the clock asks, reminded before, on and after', async () => {
    const id = await raise('用地')
    const [{ due }] = (await sql<{ due: Day }>`select due from case_standing where record = ${id}`.execute(store.owner))
      .rows as [{ due: Day }]
    assert.equal(due, '2026-07-03')
    assert.equal(await remindAll(office, '2026-07-02' as Day), 1)
    assert.equal(await remindAll(office, '2026-07-02' as Day), 1)
    assert.equal(await remindAll(office, '2026-07-04' as Day), 0, 'nobody is reminded on a Saturday')
    const head = await come('li')
    const { messages } = await body(await head.get('/api/messages'))
    assert.deepEqual(
      messages
        .filter(({ title }: { title: string }) => title.includes('到期'))
        .map(({ title, text }: { title: string; text: string }) => [title, text]),
      [['即将到期', '企业诉求「用地」（甲公司）还有1个工作日到期（2026-07-03）']],
    )
    assert.deepEqual(await lapseDue(office, '2026-07-03' as Day), { acted: 0, alarmed: 0 })
    const [first, second] = await Promise.all([
      lapseDue(office, '2026-07-06' as Day),
      lapseDue(office, '2026-07-06' as Day),
    ])
    assert.equal(first.acted + second.acted, 1)
    assert.equal((await lapseDue(office, '2026-07-07' as Day)).acted, 0)
    const { rows } = await sql`select 1 from case_step where record = ${id} and action = 'supervise'`.execute(
      store.owner,
    )
    assert.equal(rows.length, 1)
    assert.equal((await body(await head.get('/api/cases?list=supervised'))).count, 1)
  })

  it('go out by mail and to a robot once each, and what a server refuses says why', async () => {
    const admin = await come('root')
    const robot = (name: string, path: string, kind = 'dingtalk') => ({
      id: null,
      kind,
      name,
      url: `http://127.0.0.1:${robotPort}/${path}?access_token=t`,
      secret: 'SEC1',
    })
    const mail = { host: '127.0.0.1', port: smtpPort, secure: false, user: '', from: '科创台账 <books@office.test>' }
    const saved = await admin.put('/api/messages/channels', {
      version: 0,
      mail,
      robots: [robot('企业科群', 'robot'), robot('坏群', 'refuse', 'zwdingtalk')],
    })
    assert.equal(saved.status, 200, await saved.clone().text())
    const shown = await saved.text()
    assert.ok(!shown.includes('SEC1') && !shown.includes('access_token'), 'secrets do not come out')
    assert.equal(
      (await admin.put('/api/messages/channels', { version: 0, mail: null, robots: [] })).status,
      409,
      'a stale save is refused',
    )
    for (const name of ['zhang', 'li', 'jia'])
      await (await come(name)).put('/api/messages/wish', { mail: true, quiet: null, digest: false })

    const id = await raise('融资')
    await (await come('zhang')).post(`/api/cases/request/${id}/accept`, { key: 'accept-03' })
    const later = new Date(Date.now() + 60_000)
    const [one, two] = await Promise.all([sendDue(store, bureau, later), sendDue(store, bureau, later)])
    assert.equal(one + two, 1)
    assert.equal(mails.length, 1)
    assert.match(mails[0] ?? '', /To: jia@office\.test/)
    await remindAll(office, '2026-07-08' as Day)
    await sendDue(store, bureau, later)
    await sendDue(store, bureau, later)
    const deadlines = posted.filter(({ body: text }) => text.includes('办件提醒'))
    assert.deepEqual(
      deadlines.map(({ url }) => url.split('?')[0]).sort(),
      ['/refuse', '/robot'],
      'one text to each robot; who refused it is not asked again at once',
    )
    assert.match(deadlines[0]?.url ?? '', /timestamp=\d+&sign=/)
    const report = await body(await admin.get('/api/messages/deliveries'))
    assert.equal(report.find(({ status }: { status: string }) => status === 'failed')?.problem, '签名不匹配')
  })

  it('left by a server that died while sending are unsure, and not sent again', async () => {
    const before = mails.length
    await sql`update delivery set status = 'sending', next_at = '2026-01-01T00:00:00Z' where channel = 'mail'`.execute(
      store.owner,
    )
    await sendDue(store, bureau, new Date(Date.now() + 60_000))
    const { rows } = await sql<{ status: string }>`select status from delivery where channel = 'mail'`.execute(
      store.owner,
    )
    assert.ok(rows.length > 0 && rows.every(({ status }) => status === 'unsure'))
    assert.equal(mails.length, before)
  })

  it('keep quiet hours across midnight, and gather for the digest', () => {
    const night = { mail: true, quiet: { from: 21, to: 8 }, digest: false }
    const at = (time: string) => new Date(`2026-07-01T${time}:00+08:00`)
    const said = (wish: typeof night, time: string) =>
      new Date(sendingTime(wish, at(time)).getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
    assert.equal(said(night, '22:30'), '2026-07-02T08:00')
    assert.equal(said(night, '06:00'), '2026-07-01T08:00')
    assert.equal(said(night, '12:00'), '2026-07-01T12:00')
    assert.equal(said({ ...night, digest: true }, '12:00'), '2026-07-01T17:00')
    assert.equal(said({ ...night, digest: true }, '18:00'), '2026-07-02T17:00')
  })

  it('are signed for 钉钉 as its manual says', () => {
    const url = addressOf(
      { id: '1', kind: 'dingtalk', name: '', url: 'https://robot.test/send?access_token=a', secret: 'SECabc' },
      1_700_000_000_000,
    )
    // HMAC-SHA256 of "1700000000000\nSECabc" with SECabc, computed with openssl.
    assert.equal(new URL(url).searchParams.get('timestamp'), '1700000000000')
    assert.equal(new URL(url).searchParams.get('sign'), 'jcUpW0QmtKduN03n4JqQ0PBosVjqnM8gU7fIIvsDmCM=')
  })
})

describe('the queue', () => {
  it('does each duty on one server, and hands what was waiting to the next', async () => {
    const store = await testStore()
    const done: string[] = []
    const duty = (server: string) => ({
      name: 'test',
      label: '试验',
      cron: '0 0 1 1 *',
      run: async () => {
        done.push(server)
        return `由 ${server} 完成`
      },
    })
    const premises = { store, catalog: everything, files: folderFiles(''), now: () => new Date() }
    const first = await startQueue(premises, [duty('甲')])
    await first.stop()
    // Put in while no server runs, as a job stands that its server left behind.
    const { PgBoss } = await import('pg-boss')
    const { CompiledQuery } = await import('kysely')
    const sender = new PgBoss({
      schema: 'pgboss',
      supervise: false,
      schedule: false,
      db: {
        executeSql: async (text: string, values: unknown[] = []) => ({
          rows: (await store.owner.executeQuery(CompiledQuery.raw(text, values))).rows as never[],
        }),
      },
    })
    await sender.start()
    await sender.send('test', null)
    await sender.stop({ graceful: false })
    const [second, third] = await Promise.all([startQueue(premises, [duty('乙')]), startQueue(premises, [duty('丙')])])
    for (let tries = 0; tries < 100 && done.length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 200))
    assert.equal(done.length, 1)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const [report] = await second.report()
    assert.equal(report?.last[0]?.says, `由 ${done[0]} 完成`)
    await second.stop()
    await third.stop()
    await store.close()
  })
})
