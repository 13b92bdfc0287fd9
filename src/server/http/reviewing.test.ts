import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { saveSetting } from '../../store/settings.ts'
import { testStore } from '../../store/testing.ts'
import { sendDue } from '../office/messages/send.ts'
import { remindReviews } from '../office/reviews/remind.ts'
import { testApp } from './testing.ts'
import { bureau, type Come, come, makeBureaus, recommend } from './testing-stages.ts'

const accounts = ['e1', 'e2', 'e3', 'e4', 'e5'] as const
const scores = { 研究开发与创新能力: '30', 成果转化能力: '20', 成长性: '20' }

interface Told {
  readonly title: string
  readonly text: string
  readonly href: string
}

describe('experts who are asked to review', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let clerk: Come
  let jia = ''
  let review = ''
  const mails: string[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString())
        done()
      })
    },
  })

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    const ids = await makeBureaus(store)
    jia = ids.get('甲公司')!
    http = testApp(store, files)
    await recommend(http, jia)
    clerk = await come(http, 'zhang')
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()))
    const { port } = smtp.server.address() as AddressInfo
    const mail = { host: '127.0.0.1', port, secure: false, user: '', password: '', from: '科创台账 <a@office.test>' }
    await inScope(store, bureauScope(bureau), (tx) =>
      saveSetting(tx, { bureau, name: 'channels', value: { mail, robots: [] }, version: null, actor: '管理员' }),
    )
    await sql`update account set email = name || '@office.test' where name like 'e%'`.execute(store.owner)
  })
  after(async () => {
    await new Promise<void>((resolve) => smtp.close(() => resolve()))
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  const office = () => ({ store, catalog: everything, bureau, files: folderFiles(files), actor: '系统' })
  const draw = async (more: object = {}) => {
    const asked = { register: 'recognition', records: [jia], seats: 3, reserves: 1, due: '2026-07-10', ...more }
    const { body } = await clerk.post('/api/reviews', asked)
    review = body.ids[0]
  }
  const page = async () => (await clerk.get(`/api/reviews/${review}`)).body
  /** The accounts that sit in the review now, in order. */
  const seated = async (): Promise<string[]> =>
    (await page()).experts
      .filter(({ status }: { status: string }) => status !== 'declined')
      .map(({ name }: { name: string }) => name.replace('专家', ''))
  const told = async (name: string): Promise<readonly Told[]> =>
    (await (await come(http, name)).get('/api/messages')).body.messages

  it('are told with the link when they are drawn, once, without whose case it is, and by mail', async () => {
    await draw()
    const names = await seated()
    for (const name of accounts) {
      const messages = await told(name)
      assert.equal(messages.length, names.includes(name) ? 1 : 0, name)
    }
    const [first] = await told(names[0]!)
    assert.deepEqual([first?.title, first?.href], ['请您评审', '/reviewing'])
    assert.match(first?.text ?? '', /请您评审.*瞪羚企业.*2026-07-10前提交.*http:\/\/kechuang\.test\/990101\/reviewing/)
    assert.doesNotMatch(first?.text ?? '', /甲公司/, 'a blind review names nobody')
    await sendDue(store, bureau, new Date(Date.now() + 24 * 3_600_000))
    assert.equal(mails.length, 3)
    assert.ok(names.every((name) => mails.some((mail) => mail.includes(`To: ${name}@office.test`))))
    const { experts } = await page()
    assert.deepEqual(
      experts.map(({ reached }: { reached: string }) => reached),
      ['mail', 'mail', 'mail'],
    )
    assert.match(experts[0].invitation, new RegExp(`^专家${names[0]}专家：请您评审`))
  })

  it('are told when the draw is cancelled, and asked anew by the next', async () => {
    const before = await seated()
    await clerk.post(`/api/reviews/${review}/void`, { reason: '误选了领域' })
    for (const name of before) {
      const [latest] = await told(name)
      assert.equal(latest?.title, '评审已取消')
      assert.doesNotMatch(latest?.text ?? '', /误选/, 'why is the office’s own affair')
    }
    await draw()
    assert.equal((await told((await seated())[0]!))[0]?.title, '请您评审')
  })

  it('who stand aside make room: the reserve is asked, and whoever drew knows', async () => {
    const before = await seated()
    const leaving = await come(http, before[0]!)
    await leaving.post(`/api/reviews/${review}/form`, { given: { declines: '曾为该企业做过咨询' } })
    const now = await seated()
    const next = now.find((name) => !before.includes(name))!
    assert.equal((await told(next))[0]?.title, '请您评审（候补接替）')
    const [organiser] = await told('zhang')
    assert.equal(organiser?.title, '评审专家有变动')
    assert.match(
      organiser?.text ?? '',
      new RegExp(`专家${before[0]}回避或不能参加：曾为该企业做过咨询；由候补专家${next}接替`),
    )
    assert.equal(organiser?.href, `/reviews/${review}`)
  })

  it('whom the office takes out are told that they need not score', async () => {
    const { experts } = await page()
    const out = experts.find(({ status }: { status: string }) => status === 'waiting')
    const { hash } = await (await clerk.visitor.upload('回避.pdf', new TextEncoder().encode('%PDF'))).json()
    const evidence = { hash, name: '回避.pdf' }
    const given = { declines: '持有该企业股份' }
    const answer = await clerk.post(`/api/reviews/${review}/forms/${out.id}`, { given, evidence })
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    assert.equal((await told(out.name.replace('专家', '')))[0]?.title, '评审已取消')
    assert.match((await told('zhang'))[0]?.text ?? '', /候补名单已用完/)
  })

  it('are told when their form is given back', async () => {
    const [name = ''] = await seated()
    const expert = await come(http, name)
    await expert.post(`/api/reviews/${review}/form`, { given: { scores } })
    const { experts } = await page()
    const { id } = experts.find((one: { name: string }) => one.name === `专家${name}`)
    await clerk.post(`/api/reviews/${review}/forms/${id}/return`, { reason: '第二项填反了' })
    const [latest] = await told(name)
    assert.deepEqual([latest?.title, /第二项填反了/.test(latest?.text ?? '')], ['评分表退回', true])
  })

  it('are reminded before, on and every week after the limit, on working days; then whoever drew is told too', async () => {
    const [name = '', other = ''] = await seated()
    await (await come(http, other)).post(`/api/reviews/${review}/form`, { given: { scores } })
    const titles = async (who: string) => (await told(who)).map(({ title }) => title)
    const [before, silent] = [(await titles(name)).length, (await titles(other)).length]
    const on = async (day: string) => remindReviews(office(), day as Day)
    // 2026-07-10 is a Friday.
    assert.equal(await on('2026-07-07'), 0)
    assert.equal(await on('2026-07-08'), 1)
    await on('2026-07-08')
    await on('2026-07-10')
    assert.equal(await on('2026-07-11'), 0, 'a Saturday')
    await on('2026-07-13')
    await on('2026-07-14')
    await on('2026-07-21')
    assert.deepEqual((await titles(name)).slice(0, -before).reverse(), [
      '评分即将截止',
      '评分今天截止',
      '评分已经逾期',
      '评分已经逾期',
    ])
    assert.equal((await titles(other)).length, silent, 'whose form is in is left alone')
    const [organiser] = await told('zhang')
    assert.equal(organiser?.title, '评分逾期')
    assert.match(organiser?.text ?? '', new RegExp(`还有1名专家没有提交：专家${name}`))
    const expert = await come(http, name)
    await expert.post(`/api/reviews/${review}/form`, { given: { scores } })
    assert.equal(await on('2026-07-28'), 0, 'nothing is out any more')
  })

  it('without an account, or with one that was closed, have a text that is sent by hand', async () => {
    await clerk.post(`/api/reviews/${review}/void`, { reason: '再抽一次' })
    await sql`update account set disabled_at = now() where name = 'e1'`.execute(store.owner)
    await sql`update account set email = null where name = 'e2'`.execute(store.owner)
    await draw({ seats: 5, reserves: 0 })
    const { experts } = await page()
    const reached = Object.fromEntries(
      experts.map((one: { name: string; reached: string }) => [one.name.replace('专家', ''), one.reached]),
    )
    assert.deepEqual(reached, { e1: 'none', e2: 'app', e3: 'mail', e4: 'mail', e5: 'mail' })
    const closed = experts.find(({ name }: { name: string }) => name === '专家e1')
    assert.match(closed.invitation, /请您评审.*评分表另送/)
  })
})
