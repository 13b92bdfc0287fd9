import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { addBureau } from '../../store/bureau.ts'
import { bureauScope, inScope } from '../../store/database.ts'
import { addDeliveries } from '../../store/deliveries.ts'
import { addMessages } from '../../store/messages.ts'
import { INSTALLATION, saveSetting } from '../../store/settings.ts'
import { testStore } from '../../store/testing.ts'
import { totpAt } from '../office/people/totp.ts'
import { HOST, makeMember, testApp } from './testing.ts'
import { asked } from './testing-stages.ts'

const bureau = '990101'
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const FIRST = new Date('2026-07-01T01:00:00Z').getTime()
const PASSWORD = 'right horse'
const administrators = ['system', 'security', 'audit'] as const

async function installed(level: 2 | 3) {
  const store = await testStore()
  await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  const http = testApp(store, '')
  await makeMember(store, 'boss', { bureau, role: 'admin' })
  await makeMember(store, 'zhang', { bureau, role: 'staff', duties: ['经办人'] })
  const ids: { [role: string]: string } = {}
  for (const role of administrators) ids[role] = await makeMember(store, role, { bureau, role })
  // The passwords of these tests are older than level 3 takes.
  await sql`update account set password_at = '2026-06-30T00:00:00Z'`.execute(store.owner)
  const value = { level }
  await inScope(store, bureauScope(bureau), (tx) =>
    saveSetting(tx, { bureau: INSTALLATION, name: 'profile', value, version: null, actor: '管理员' }),
  )
  const come = async (name: string, password = PASSWORD) => {
    const visitor = http.visitor()
    const { status } = await visitor.signIn(name, password)
    assert.equal(status, 200, name)
    return { visitor, ...asked(visitor) }
  }
  return { store, http, ids, come }
}

describe('等保二级', () => {
  let at: Awaited<ReturnType<typeof installed>>
  before(async () => {
    at = await installed(2)
  })
  after(() => at.store.close())

  const change = async (name: string, from: string, to: string) => {
    const { post, visitor } = await at.come(name, from)
    return { visitor, ...(await post('/api/session/password', { before: from, after: to })) }
  }

  it('takes no short, plain, common password, none with the name in it, and none of the last three', async () => {
    for (const weak of ['Ab1-xyz', 'abcdefgh', 'ABCDEFGH1', 'Zhang-2026', 'Password-1', 'Admin-2026!', '11111111'])
      assert.equal((await change('zhang', PASSWORD, weak)).body.code, 'password.weak', weak)
    const taken = ['Yunpu-2026a', 'Yunpu-2026b', 'Yunpu-2026c']
    let now = PASSWORD
    for (const next of taken) {
      at.http.later(MINUTE_MS)
      const { status, body } = await change('zhang', now, next)
      assert.equal(status, 200, JSON.stringify(body))
      now = next
    }
    for (const used of taken) assert.equal((await change('zhang', now, used)).body.code, 'password.used', used)
    assert.equal((await change('zhang', now, 'Yunpu-2026d')).status, 200)
  })

  it('asks for a new password after a year, and opens nothing before', async () => {
    await sql`update account set password_at = '2025-06-01T00:00:00Z' where name = 'boss'`.execute(at.store.owner)
    const boss = await at.come('boss')
    assert.equal((await boss.get('/api/registers')).body.code, 'session.mustChange')
    assert.equal((await boss.post('/api/session/codes', {})).body.code, 'session.mustChange')
    assert.equal((await boss.get('/api/people')).status, 403)
  })

  it('counts wrong passwords wherever one is asked for, not at the door alone', async () => {
    const security = await at.come('security')
    const { key } = (await security.post('/api/session/codes', {})).body
    await security.post('/api/session/codes/confirm', { code: totpAt(key, new Date(FIRST + 3 * MINUTE_MS)) })
    const end = (password: string) => security.post('/api/session/codes/end', { password })
    for (let attempt = 0; attempt < 5; attempt++) assert.equal((await end('a guess')).body.code, 'password.wrong')
    assert.equal((await end(PASSWORD)).body.code, 'password.wrong', 'the right one comes too late')
    assert.equal((await at.http.visitor().signIn('security', PASSWORD)).status, 401)
    const again = { before: PASSWORD, after: 'Yunpu-2026z' }
    assert.equal((await security.post('/api/session/password', again)).body.code, 'password.wrong')
  })

  it('counts wrong one-time codes like passwords', async () => {
    at.http.later(11 * MINUTE_MS)
    const guess = (code: string) =>
      at.http.visitor().post('/api/session', { name: 'security', password: PASSWORD, code })
    for (let attempt = 0; attempt < 5; attempt++) assert.equal((await guess(`00000${attempt}`)).status, 401)
    const body = (await (await guess('000009')).json()) as { code: string }
    assert.equal(body.code, 'session.refused', 'locked, like after wrong passwords')
  })

  it('marks the session’s cookie for https where a proxy in front speaks it, and keeps it from scripts', async () => {
    const enter = (headers: Record<string, string>) =>
      at.http.app.request(`${HOST}/api/session`, {
        method: 'POST',
        headers: { origin: HOST, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ name: 'audit', password: PASSWORD }),
      })
    const [plain, sure] = [await enter({}), await enter({ 'x-forwarded-proto': 'https' })]
    assert.match(plain.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Lax/)
    assert.doesNotMatch(plain.headers.get('set-cookie') ?? '', /Secure/)
    assert.match(sure.headers.get('set-cookie') ?? '', /Secure/)
  })

  it('takes so many applications for accounts from one address, and no more', async () => {
    const apply = (index: number) =>
      at.http.visitor().post('/api/session/register', {
        ...{ bureau, role: 'enterprise', organisation: '甲公司', creditCode: 'wrong' },
        ...{ name: `firm${index}`, displayName: '某', password: 'Yunpu-2026x' },
      })
    const statuses: number[] = []
    for (let index = 0; index < 32; index++) statuses.push((await apply(index)).status)
    assert.deepEqual([statuses[0], statuses[29], statuses[30]], [422, 422, 429])
    at.http.later(61 * MINUTE_MS)
    assert.equal((await apply(40)).status, 422)
  })
})

describe('等保三级 under attack', () => {
  let at: Awaited<ReturnType<typeof installed>>
  const who: { [role: string]: Awaited<ReturnType<typeof at.come>> } = {}
  let clock = FIRST

  before(async () => {
    at = await installed(3)
    for (const role of administrators) {
      const one = await at.come(role)
      assert.equal((await one.get('/api/messages')).body.code, 'session.mustEnrol', 'codes before anything else')
      const { key } = (await one.post('/api/session/codes', {})).body
      const proved = await one.post('/api/session/codes/confirm', { code: totpAt(key, new Date(clock)) })
      assert.equal(proved.status, 200)
      who[role] = one
    }
  })
  after(() => at.store.close())

  it('lets the system administrator neither read nor clear the audit, nor become who may', async () => {
    const { system } = who
    for (const path of ['/api/audit', '/api/audit?text=a', `/api/audit/exports/${at.ids.system}`])
      assert.equal((await system!.get(path)).status, 403, path)
    assert.equal((await system!.post('/api/audit/exports', {})).status, 403)
    for (const path of ['/api/audit', '/api/audit/1'])
      assert.ok([403, 404].includes((await system!.visitor.delete(path)).status), path)
    for (const role of ['audit', 'security', 'system', 'admin']) {
      const made = await system!.post('/api/people', { name: `new${role}`, displayName: '某', role })
      assert.notEqual(made.status, 200, role)
    }
    const own = {
      displayName: '某',
      role: 'audit',
      section: null,
      duties: [],
      area: null,
      enterprise: null,
      email: null,
    }
    for (const id of [at.ids.system, at.ids.audit])
      assert.notEqual((await system!.visitor.put(`/api/people/${id}`, own)).status, 200)
    for (const act of ['password', 'codes', 'disable'])
      assert.notEqual((await system!.post(`/api/people/${at.ids.audit}/${act}`, {})).status, 200, act)
    assert.notEqual((await system!.visitor.put('/api/people/profile', { level: 2 })).status, 200)
    await assert.rejects(
      inScope(at.store, bureauScope(bureau), (tx) => sql`delete from audit`.execute(tx)),
      /permission denied/,
    )
    await assert.rejects(
      inScope(at.store, bureauScope(bureau), (tx) => sql`update audit set name = 'x'`.execute(tx)),
      /permission denied/,
    )
  })

  it('shows none of the three what a message says: who keeps the channels sees that it went out', async () => {
    await inScope(at.store, bureauScope(bureau), async (tx) => {
      const note = {
        account: at.ids.audit!,
        kind: 'case',
        title: '企业诉求',
        text: '甲公司资金链断裂',
        href: null,
        key: 'k',
      } as const
      const [made] = await addMessages(tx, bureau, [note], new Date())
      const delivery = { message: made!.id, channel: 'mail', address: 'a@office.test', nextAt: new Date() }
      await addDeliveries(tx, bureau, [delivery])
    })
    const { status, body } = await who.system!.get('/api/messages/deliveries')
    assert.deepEqual([status, body.length, body[0].title], [200, 1, '企业诉求'])
    assert.doesNotMatch(JSON.stringify(body), /资金链/)
    for (const role of ['security', 'audit'])
      assert.equal((await who[role]!.get('/api/messages/deliveries')).status, 403)
  })

  it('shows none of them business data, by whatever address', async () => {
    const paths = [
      ...['registers', 'registers/enterprise/records', 'records/enterprise/018f0000-0000-7000-8000-000000000000'],
      ...['enterprises/018f0000-0000-7000-8000-000000000000', 'search?q=甲', 'cases', 'cases/overview', 'portal/files'],
      ...['documents', 'sheets', 'figures?period=2026H1', 'targets?year=2026', 'reviews', 'reviews/mine', 'notices'],
      ...['collections', 'imports', 'claims', 'places', 'portal/enterprises', 'people/handover'],
    ]
    for (const role of administrators)
      for (const path of paths) assert.equal((await who[role]!.get(`/api/${path}`)).status, 403, `${role} ${path}`)
  })

  it('leaves nobody with all rights, and ends a session after a quarter of an hour without work', async () => {
    const boss = await at.come('boss')
    assert.deepEqual((await boss.get('/api/session')).body.bureaus, [])
    assert.equal((await boss.get('/api/audit')).status, 404)
    at.http.later(16 * MINUTE_MS)
    clock += 16 * MINUTE_MS
    assert.equal((await who.audit!.get('/api/audit')).status, 401)
  })

  it('asks for ten characters and a new password every ninety days, and never for one of the last five', async () => {
    const zhang = await at.come('zhang')
    const after = (password: string) => zhang.post('/api/session/password', { before: PASSWORD, after: password })
    assert.equal((await after('Yunpu-26a')).body.code, 'password.weak')
    assert.equal((await after('Yunpu-2026a')).status, 200)
    at.http.later(91 * DAY_MS)
    const later = await at.come('zhang', 'Yunpu-2026a')
    assert.equal((await later.get('/api/registers')).body.code, 'session.mustChange')
  })
})
