import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { always } from '../../kernel/dated.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { totpAt } from '../office/people/totp.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const other = '990102'
const street = '990101001' as AreaCode
const jia = '91350100M000100Y43'

describe('people over HTTP', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  const ids: { [name: string]: string } = {}

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await addBureau(store, { code: other, name: '清江区科学技术局' }, '清江区')
    await inScope(store, bureauScope(bureau), async (tx) => {
      const parent = bureau as AreaCode
      await saveAreas(tx, bureau, [{ code: street, name: '东山街道', parent, also: [], group: null }])
      const enterprise = everything.registers.get('enterprise')!
      const areas = await loadAreas(tx, bureau)
      await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        {
          ...{ register: enterprise, id: null, kind: 'create' as const },
          content: content(enterprise, { creditCode: jia, name: always('甲公司'), area: always('990101001') }),
        },
      ])
    })
    const clerk = { bureau, role: 'staff', section: '企业科', duties: ['经办人'] } as const
    ids.admin = await makeMember(store, 'boss', { bureau, role: 'admin' })
    ids.zhang = await makeMember(store, 'zhang', clerk)
    ids.wang = await makeMember(store, 'wang', clerk)
    ids.li = await makeMember(store, 'li', { ...clerk, duties: ['科室负责人'] })
    ids.far = await makeMember(store, 'far', { ...clerk, section: '办公室', duties: ['科室负责人'] })
    ids.stranger = await makeMember(store, 'stranger', { bureau: other, role: 'staff' })
    ids.both = await makeMember(store, 'both', { bureau, role: 'staff' })
    await sql`insert into membership (bureau, account, role) values (${other}, ${ids.both}, 'admin')`.execute(store.app)
    await makeMember(store, 'jia', { bureau, role: 'enterprise', enterprise: jia })
    http = testApp(store, files)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  function guest() {
    const visitor = http.visitor()
    const json = async (answer: Response) => ({
      status: answer.status,
      body: answer.status === 204 ? null : await answer.json(),
    })
    return {
      visitor,
      get: async (path: string) => json(await visitor.get(path)),
      post: async (path: string, body: unknown = {}, headers: HeadersInit = {}) =>
        json(await visitor.post(path, body, headers)),
      put: async (path: string, body: unknown) => json(await visitor.put(path, body)),
      upload: async (name: string, text: string) => json(await visitor.upload(name, new TextEncoder().encode(text))),
    }
  }

  async function come(name: string, password = 'right horse') {
    const one = guest()
    const signed = await one.post('/api/session', { name, password })
    assert.equal(signed.status, 200, JSON.stringify(signed.body))
    return one
  }

  const person = { displayName: '赵六', role: 'staff', section: '企业科', duties: ['经办人'] }

  it('makes an account whose first use changes the password, and nothing else is open before', async () => {
    const admin = await come('boss')
    const made = await admin.post('/api/people', { name: 'zhaoliu', ...person })
    assert.equal(made.status, 200, JSON.stringify(made.body))
    const fresh = await come('zhaoliu', made.body.password)
    assert.equal((await fresh.get('/api/session')).body.gate, 'password')
    for (const path of ['/api/cases?list=mine', '/api/bureau', '/api/people', '/api/help'])
      assert.equal((await fresh.get(path)).body.code, 'session.mustChange', path)
    const weak = await fresh.post('/api/session/password', { before: made.body.password, after: 'short' })
    assert.equal(weak.body.code, 'password.weak')
    const same = await fresh.post('/api/session/password', {
      before: made.body.password,
      after: `${made.body.password}`,
    })
    assert.ok(['password.used', 'password.weak'].includes(same.body.code))
    const changed = await fresh.post('/api/session/password', { before: made.body.password, after: 'Yunpu-2026-ok' })
    assert.equal(changed.body.gate, null, JSON.stringify(changed.body))
    assert.equal((await fresh.get('/api/cases?list=mine')).status, 200)
    assert.equal((await guest().post('/api/session', { name: 'zhaoliu', password: made.body.password })).status, 401)
  })

  it('ends every other session when a password is changed, and gives this one a new token', async () => {
    await makeMember(store, 'sun', { bureau, role: 'staff' })
    const [here, elsewhere] = [await come('sun'), await come('sun')]
    assert.equal(
      (await here.post('/api/session/password', { before: 'right horse', after: 'Yunpu-2026-a' })).status,
      200,
    )
    assert.equal((await here.get('/api/bureau')).status, 200)
    assert.equal((await elsewhere.get('/api/bureau')).status, 401)
    const back = await here.post('/api/session/password', { before: 'Yunpu-2026-a', after: 'right horse' })
    assert.equal(back.body.code, 'password.weak')
  })

  it('lets nobody grant what they may not, change themselves, reach another bureau, or set what no form asks', async () => {
    const clerk = await come('zhang')
    assert.equal((await clerk.post('/api/people', { name: 'evil', ...person })).status, 403)
    assert.equal((await clerk.post(`/api/people/${ids.wang}/password`)).status, 403)
    const admin = await come('boss')
    const change = (id: string | undefined, more: object) => admin.put(`/api/people/${id}`, { ...person, ...more })
    assert.equal((await change(ids.admin, { role: 'staff' })).body.code, 'people.own')
    assert.equal((await change(ids.stranger, {})).body.code, 'account.unknown')
    assert.equal((await change(ids.wang, { status: 'active', bureau: other })).status, 400)
    assert.equal((await change(ids.wang, { role: 'superuser' })).body.code, 'people.reach')
    assert.equal((await change(ids.wang, { duties: ['街道专员'] })).body.code, 'people.duty')
    assert.equal((await admin.post(`/api/people/${ids.both}/password`)).body.code, 'people.elsewhere')
    assert.equal(
      (await change(ids.both, { role: 'audit', duties: [], displayName: 'both同志' })).body.code,
      'people.apart',
    )
    const own = (await admin.get('/api/people?kind=office')).body.people as { name: string; may: boolean }[]
    assert.ok(own.every(({ name }) => name !== 'stranger'))
    assert.equal(own.find(({ name }) => name === 'boss')?.may, false)
    const seen = (await clerk.get('/api/people?kind=office')).body.people as { email: null; may: boolean }[]
    assert.ok(seen.length > 3 && seen.every(({ may, email }) => !may && email === null))
  })

  it('never takes the last administrator away, and a disabled account is out at once', async () => {
    const admin = await come('boss')
    const second = await makeMember(store, 'second', { bureau, role: 'admin' })
    const clerk = await come('second')
    assert.equal((await admin.post(`/api/people/${second}/disable`)).status, 200)
    assert.equal((await clerk.get('/api/bureau')).status, 401)
    assert.equal((await guest().post('/api/session', { name: 'second', password: 'right horse' })).status, 401)
    await admin.post(`/api/people/${second}/enable`)
    const back = await come('second')
    assert.equal((await admin.put(`/api/people/${second}`, { ...person, displayName: 'second' })).status, 200)
    assert.equal((await back.post(`/api/people/${ids.admin}/disable`)).status, 403)
    const third = await makeMember(store, 'third', { bureau, role: 'system' })
    assert.equal((await (await come('third')).post(`/api/people/${ids.admin}/disable`)).body.code, 'people.reach')
    assert.ok(third)
  })

  it('takes an enterprise in: the bureau confirms its first account, the enterprise the next', async () => {
    const yi = makeCreditCode('320115', 7)
    const apply = (name: string, creditCode: string) =>
      guest().post('/api/session/register', {
        ...{ bureau, role: 'enterprise', organisation: '乙公司', displayName: '钱七', name, creditCode },
        password: 'Gongsi-2026!',
      })
    assert.equal((await apply('yi1', '91320115MA1XXXXX9J')).body.code, 'people.code')
    assert.equal((await apply('yi1', yi)).body.confirmedBy, 'bureau')
    const first = await come('yi1', 'Gongsi-2026!')
    assert.deepEqual((await first.get('/api/session')).body.awaiting, ['云浦区科学技术局'])
    assert.equal((await first.get('/api/cases?list=mine')).status, 404)
    const admin = await come('boss')
    const waiting = (await admin.get('/api/people?kind=enterprise')).body
    assert.deepEqual([waiting.pending.enterprise, waiting.people[0].status], [1, 'pending'])
    await admin.post(`/api/people/${waiting.people[0].id}/decision`, { accepted: true })
    assert.equal((await first.get('/api/cases?list=mine')).status, 200)
    assert.equal((await apply('yi2', yi)).body.confirmedBy, 'organisation')
    const [pending] = (await first.get('/api/people/colleagues')).body
    assert.deepEqual([pending.name, pending.status], ['yi2', 'pending'])
    const foreign = await (await come('jia')).post(`/api/people/colleagues/${pending.id}`, { accepted: true })
    assert.equal(foreign.body.code, 'account.unknown')
    assert.equal((await first.post(`/api/people/colleagues/${pending.id}`, { accepted: true })).status, 200)
    assert.equal((await (await come('yi2', 'Gongsi-2026!')).get('/api/cases?list=mine')).status, 200)
  })

  const raise = async (key: string) => {
    const firm = await come('jia')
    const cells = { subject: { text: `用电增容${key}` }, matter: { text: '要素保障' }, phone: { text: '13900000000' } }
    const raised = await firm.post('/api/cases/request', { cells, key })
    assert.equal(raised.body.outcome, 'saved', JSON.stringify(raised.body))
    return raised.body.id as string
  }

  it('hands over every case and post of one who leaves in one action, as steps in the journal, with a list', async () => {
    const admin = await come('boss')
    const clerk = await come('zhang')
    const [one, two] = [await raise('leave-one-1'), await raise('leave-two-2')]
    for (const id of [one, two]) await clerk.post(`/api/cases/request/${id}/accept`, { key: `acc-${id}` })
    const post = (await admin.post('/api/people/posts', { name: '企业科经办', section: '企业科', duties: ['经办人'] }))
      .body
    await admin.post(`/api/people/posts/${post.id}/holders`, { account: ids.zhang, from: '2026-01-05' })
    assert.equal((await (await come('far')).get(`/api/people/handover/${ids.zhang}`)).body.code, 'handover.who')
    const head = await come('li')
    const before = (await head.get(`/api/people/handover/${ids.zhang}`)).body
    assert.deepEqual([before.cases.length, before.posts.length], [2, 1])
    const over = (await head.post(`/api/people/handover/${ids.zhang}`, { to: ids.wang, key: 'handover-1' })).body
    assert.deepEqual([over.moved, over.left, over.vacant, over.cases.length], [2, [], [], 2])
    assert.match(over.cases[0].ownerName, /甲公司/)
    const page = (await (await come('wang')).get(`/api/cases/request/${one}`)).body
    assert.equal(page.assigned, 'wang同志')
    assert.match(page.history.at(-1).sentence, /li同志代zhang同志转给wang同志办理.*离岗交接/)
    const [standing] = (await admin.get('/api/people/posts')).body
    assert.deepEqual(
      standing.holders.map(({ name }: { name: string }) => name),
      ['wang同志'],
    )
    assert.equal((await head.get(`/api/people/handover/${ids.zhang}`)).body.cases.length, 0)
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })

  it('hands over the work of one whose account was closed first, and lists them until it is done', async () => {
    const admin = await come('boss')
    const gone = await makeMember(store, 'gone', { bureau, role: 'staff', section: '企业科', duties: ['经办人'] })
    const id = await raise('gone-one-1')
    await (await come('gone')).post(`/api/cases/request/${id}/accept`, { key: `acc-${id}` })
    const disabled = await admin.post(`/api/people/${gone}/disable`)
    assert.equal(disabled.body.openCases, 1)
    const listed = async () =>
      (await admin.get('/api/people/handover')).body.filter((one: { gone: boolean }) => one.gone)
    assert.deepEqual(await listed(), [{ id: gone, name: 'gone同志', section: '企业科', gone: true }])
    const before = (await admin.get(`/api/people/handover/${gone}`)).body
    assert.deepEqual([before.leaver.duties, before.cases.length], [['经办人'], 1])
    const over = await admin.post(`/api/people/handover/${gone}`, { to: ids.wang, key: 'handover-gone' })
    assert.deepEqual([over.body.moved, over.body.left], [1, []], JSON.stringify(over.body))
    assert.equal((await (await come('wang')).get(`/api/cases/request/${id}`)).body.assigned, 'wang同志')
    assert.deepEqual(await listed(), [])
    assert.equal(
      (await admin.post(`/api/people/handover/${gone}`, { to: gone, key: 'handover-back' })).body.code,
      'handover.to',
    )
    assert.equal((await admin.get(`/api/people/handover/${ids.stranger}`)).body.code, 'account.unknown')
    assert.equal((await admin.get(`/api/people/handover/${ids.jia ?? ids.stranger}`)).status, 404)
  })

  it('lets somebody who is away name a colleague, who then acts for them and is named as doing so', async () => {
    const away = await come('wang')
    const give = (more: object) =>
      away.post('/api/people/delegations', { deputy: ids.li, from: '2026-07-01', to: '2026-07-05', ...more })
    assert.equal((await give({ deputy: ids.wang })).body.code, 'delegation.self')
    assert.equal((await give({ deputy: ids.stranger })).body.code, 'people.outside')
    assert.equal((await give({ to: '2027-07-05' })).body.code, 'delegation.days')
    const made = (await give({})).body
    assert.equal((await give({})).body.code, 'delegation.double')
    const deputy = await come('li')
    const foreign = await deputy.post(`/api/people/delegations/${made.id}/end`)
    assert.equal(foreign.body.code, 'delegation.unknown')
    assert.equal((await deputy.get('/api/people/delegations')).body[0].mine, false)
    assert.equal((await away.post(`/api/people/delegations/${made.id}/end`)).status, 200)
  })

  it('lets a firm without an account supply what is missing by a link that works once, and says how it came', async () => {
    const clerk = await come('zhang')
    const id = await raise('link-one-1')
    const make = (more: object = {}) =>
      clerk.post('/api/outside/links', {
        register: 'request',
        id,
        action: 'supplement',
        side: 'owner',
        days: 3,
        ...more,
      })
    assert.equal((await make()).body.code, 'link.notNow')
    await clerk.post(`/api/cases/request/${id}/askMore`, {
      key: 'ask-more-1',
      form: { reason: { text: '请补充用电负荷' } },
    })
    const outside = (await clerk.get(`/api/outside/cases/request/${id}`)).body
    assert.ok(
      outside.offers.some(
        ({ name, side }: { name: string; side: string }) => name === 'supplement' && side === 'owner',
      ),
    )
    const { token } = (await make()).body
    const spare = (await make()).body
    const firm = guest()
    assert.equal((await firm.post('/api/outside/links/open', { token: 'x'.repeat(32) })).body.code, 'link.unknown')
    const page = (await firm.post('/api/outside/links/open', { token })).body
    assert.deepEqual([page.label, page.for, page.bureauName], ['补充后重新提交', '甲公司', '云浦区科学技术局'])
    assert.match(page.lastSaid, /请补充用电负荷/)
    const empty = await firm.post('/api/outside/links/use', { token, form: {} })
    assert.equal(empty.body.code, 'case.input')
    const kept = await http.app.request('http://kechuang.test/api/outside/links/file?name=load.pdf', {
      method: 'POST',
      headers: { origin: 'http://kechuang.test', 'x-kechuang-link': token, 'content-type': 'application/octet-stream' },
      body: 'load',
    })
    const { hash } = (await kept.json()) as { hash: string }
    const form = { added: { text: '负荷800千伏安' }, statement: { file: { hash, name: 'load.pdf' } } }
    const [a, b] = await Promise.all([
      firm.post('/api/outside/links/use', { token, form }),
      guest().post('/api/outside/links/use', { token, form }),
    ])
    assert.deepEqual([a.status, b.status].sort(), [200, 404])
    const { history } = (await clerk.get(`/api/cases/request/${id}`)).body
    assert.match(history.at(-1).sentence, /甲公司（经一次性链接，zhang同志发出）补充后重新提交/)
    const again = { added: { text: '负荷800千伏安' } }
    assert.equal(
      (await firm.post('/api/outside/links/use', { token: spare.token, form: again })).body.code,
      'case.state',
    )
    const { links } = (await clerk.get(`/api/outside/cases/request/${id}`)).body
    const open = links.find(({ state }: { state: string }) => state === 'open')
    await clerk.post(`/api/outside/links/${open.id}/end`)
    assert.equal((await firm.post('/api/outside/links/open', { token: spare.token })).status, 404)
    assert.equal(
      (await firm.post('/api/outside/links', { register: 'request', id, action: 'rate', side: 'owner', days: 1 }))
        .status,
      401,
    )
  })

  it('lets a host confirm several services by one link, two links at once each once, and no other host’s', async () => {
    const clerk = await come('zhang')
    const write = async (register: string, told: { readonly [field: string]: string }) => {
      const cells = Object.fromEntries(Object.entries(told).map(([field, text]) => [field, { text }]))
      const { body } = await clerk.post(`/api/registers/${register}/records`, { cells })
      assert.equal(body.outcome, 'saved', JSON.stringify(body))
      return body.id as string
    }
    await write('commissioner', {
      code: '2026-013',
      name: '周农',
      form: '个人',
      home: '农技中心',
      homeKind: '科研院所',
    })
    for (const name of ['柳塘村', '桃源村'])
      await write('ruralHost', { name, kind: '行政村', area: '东山街道', since: '2020-01-01' })
    const serve = (host: string, on: string) =>
      write('ruralService', { commissioner: '2026-013', host, on, way: '到现场', what: `${on}指导` })
    const days = ['2026-06-01', '2026-06-02', '2026-06-03']
    const own = await Promise.all(days.map((on) => serve('柳塘村', on)))
    const foreign = await serve('桃源村', '2026-06-01')
    const link = async (id: string | undefined) => {
      const asked = { register: 'ruralService', id, action: 'confirm', side: 'owner', days: 3 }
      return (await clerk.post('/api/outside/links', asked)).body.token as string
    }
    const use = (token: string, also: readonly (string | undefined)[]) =>
      guest().post('/api/outside/links/use', { token, form: { satisfaction: { text: '满意' } }, also })
    const [first, second] = [await link(own[0]), await link(own[2])]
    assert.equal((await use(first, [foreign])).body.code, 'link.notNow')
    const { alike } = (await guest().post('/api/outside/links/open', { token: first })).body
    assert.deepEqual(alike.map(({ id }: { id: string }) => id).sort(), [own[1], own[2]].sort())
    // Each of the two names the other's: whoever comes second finds it done.
    const answers = await Promise.all([use(first, [own[2], own[1]]), use(second, [own[1], own[0]])])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 422], JSON.stringify(answers))
    for (const id of own)
      assert.match(JSON.stringify((await clerk.get(`/api/cases/ruralService/${id}`)).body), /"stateLabel":"已确认"/)
    assert.match(
      JSON.stringify((await clerk.get(`/api/cases/ruralService/${foreign}`)).body),
      /"stateLabel":"待对象确认"/,
    )
  })

  it('lets a street without an account act by a link and on paper, and a firm appeal by one, each for its own side', async () => {
    const clerk = await come('zhang')
    const head = await come('li')
    const id = await raise('street-1')
    const ask = (key: string) =>
      clerk.post(`/api/cases/request/${id}/askMore`, { key, form: { reason: { text: '请补充' } } })
    await ask('ask-more-3')
    const task = { register: 'request', id, action: 'supplement', side: 'street', days: 3 }
    const made = await clerk.post('/api/outside/links', task)
    assert.equal(made.status, 200, JSON.stringify(made.body))
    const opened = (await guest().post('/api/outside/links/open', { token: made.body.token })).body
    assert.equal(opened.for, '东山街道')
    const form = { added: { text: '街道已核实' } }
    assert.equal((await guest().post('/api/outside/links/use', { token: made.body.token, form })).status, 200)
    const last = async () => (await clerk.get(`/api/cases/request/${id}`)).body.history.at(-1)
    assert.match((await last()).sentence, /东山街道（经一次性链接，zhang同志发出）补充后重新提交/)
    await ask('ask-more-4')
    const { hash } = (await clerk.upload('街道盖章件.pdf', 'stamped by the street')).body
    const { days: _, ...paper } = task
    const stamped = { hash, name: '街道盖章件.pdf' }
    const taken = await clerk.post('/api/outside/behalf', { ...paper, form, stamped, key: 'behalf-02' })
    assert.equal(taken.status, 200, JSON.stringify(taken.body))
    assert.match((await last()).sentence, /zhang同志代东山街道补充后重新提交/)
    assert.deepEqual((await last()).files, [stamped])
    const stranger = await come('stranger')
    assert.equal((await stranger.post('/api/outside/links', task)).status, 404)
    assert.equal((await (await come('jia')).post('/api/outside/links', task)).status, 403)

    await head.post(`/api/cases/request/${id}/decline`, { key: 'decline-1', form: { reason: { text: '不属本局' } } })
    const appeal = { ...task, action: 'appeal', side: 'owner' }
    const link = (await clerk.post('/api/outside/links', appeal)).body
    const grounds = { grounds: { text: '属科技要素' } }
    assert.equal((await guest().post('/api/outside/links/use', { token: link.token, form: grounds })).status, 200)
    assert.match((await last()).sentence, /甲公司（经一次性链接，zhang同志发出）申诉/)
    assert.equal((await clerk.post('/api/outside/links', appeal)).body.code, 'link.notNow')
  })

  it('enters for a firm what it handed in on paper, with the stamped sheet beside the step', async () => {
    const clerk = await come('zhang')
    const id = await raise('paper-one-1')
    await clerk.post(`/api/cases/request/${id}/askMore`, { key: 'ask-more-2', form: { reason: { text: '请补充' } } })
    const { hash } = (await clerk.upload('盖章件.pdf', 'stamped')).body
    const task = {
      register: 'request',
      id,
      action: 'supplement',
      side: 'owner',
      form: { added: { text: '见附件' } },
      key: 'behalf-01',
    }
    const without = await clerk.post('/api/outside/behalf', task)
    assert.equal(without.status, 400)
    const stamped = { hash, name: '盖章件.pdf' }
    assert.equal((await clerk.post('/api/outside/behalf', { ...task, stamped })).status, 200)
    const last = (await clerk.get(`/api/cases/request/${id}`)).body.history.at(-1)
    assert.match(last.sentence, /zhang同志代甲公司补充后重新提交/)
    assert.deepEqual(last.files, [{ hash, name: '盖章件.pdf' }])
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })
})

describe('等保三级', () => {
  it('asks for three administrators that exclude each other, says what is missing, and shows none of them business data', async () => {
    const store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await makeMember(store, 'boss', { bureau, role: 'admin' })
    const { app, visitor, later } = testApp(store, '')
    const tls = { 'x-forwarded-proto': 'https' }
    const boss = visitor()
    await boss.signIn('boss', 'right horse')
    const put = (who: typeof boss, level: number) =>
      app.request('http://kechuang.test/api/people/profile', {
        method: 'PUT',
        headers: { origin: 'http://kechuang.test', 'content-type': 'application/json', ...tls, cookie: who.cookie() },
        body: JSON.stringify({ level }),
      })
    const refused = (await (await put(boss, 3)).json()) as { message: string }
    assert.match(refused.message, /没有系统管理员.*没有安全管理员.*没有审计管理员/)
    const passwords: { [role: string]: string } = {}
    for (const role of ['system', 'security', 'audit']) {
      const made = await boss.post('/api/people', { name: `the${role}`, displayName: role, role })
      passwords[role] = ((await made.json()) as { password: string }).password
    }
    assert.equal((await put(boss, 3)).status, 200)
    assert.deepEqual(((await (await boss.get('/api/session')).json()) as { bureaus: unknown[] }).bureaus, [])

    const enter = async (role: string) => {
      const who = visitor()
      assert.equal((await who.signIn(`the${role}`, passwords[role] ?? '')).status, 200)
      const after = `Yunpu-2026-${role.length}x`
      assert.equal((await who.post('/api/session/password', { before: passwords[role], after })).status, 200)
      passwords[role] = after
      assert.match(await (await who.get('/api/people')).text(), /session.mustEnrol/)
      const { key } = (await (await who.post('/api/session/codes', {})).json()) as { key: string }
      later(60_000)
      const proved = await who.post('/api/session/codes/confirm', { code: totpAt(key, now()) })
      assert.equal(proved.status, 200, await proved.clone().text())
      return { who, key }
    }
    let time = new Date('2026-07-01T01:00:00Z').getTime()
    const now = () => new Date((time += 60_000))
    const system = await enter('system')
    const security = await enter('security')
    const audit = await enter('audit')
    for (const { who } of [system, security, audit])
      for (const path of [
        '/api/figures?period=2026',
        '/api/cases?list=all',
        '/api/registers',
        '/api/documents',
        '/api/indicators',
      ])
        assert.ok([403, 404].includes((await who.get(path)).status), path)
    const create = (who: typeof boss, role: string) =>
      who.post('/api/people', {
        name: `new${role}`,
        displayName: role,
        role,
        ...(role === 'staff' ? { duties: ['经办人'] } : {}),
      })
    assert.equal((await create(system.who, 'audit')).status, 422)
    assert.equal((await create(system.who, 'admin')).status, 422)
    assert.equal((await create(system.who, 'staff')).status, 200)
    assert.equal((await create(security.who, 'staff')).status, 422)
    assert.equal((await create(security.who, 'audit')).status, 200)
    assert.equal((await create(audit.who, 'staff')).status, 403)

    const again = visitor()
    const asked = await again.signIn('thesystem', passwords.system ?? '')
    assert.match(await asked.text(), /session.code"/)
    later(60_000)
    const code = totpAt(system.key, now())
    const withCode = { name: 'thesystem', password: passwords.system, code }
    assert.equal((await again.post('/api/session', withCode)).status, 200)
    assert.match(await (await visitor().post('/api/session', withCode)).text(), /session.codeWrong/)
    later(16 * 60_000)
    assert.equal((await again.get('/api/people')).status, 401)
    await store.close()
  })
})
