import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { ensureAdministrator } from '../session.ts'
import { HOST, makeAccount, testApp } from './testing.ts'

const MINUTE_MS = 60_000

describe('signing in', () => {
  let store: Store

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: '990101', name: '云浦区科学技术局' }, '云浦区')
    await makeAccount(store, 'zhangmin', 'right horse')
  })
  after(() => store.close())

  it('opens a session for the right password and none for a wrong one or an unknown name, with one and the same answer', async () => {
    const { visitor } = testApp(store, '')
    const wrong = await visitor().signIn('zhangmin', 'wrong')
    const unknown = await visitor().signIn('nobody', 'wrong')
    assert.equal(wrong.status, 401)
    assert.deepEqual(await wrong.json(), await unknown.json())

    const clerk = visitor()
    const right = await clerk.signIn(' zhangmin ', 'right horse')
    assert.equal(right.status, 200)
    const cookie = right.headers.get('set-cookie') ?? ''
    assert.match(cookie, /HttpOnly/)
    assert.match(cookie, /SameSite=Lax/)
    const me = await clerk.get('/api/session')
    assert.equal(me.headers.get('cache-control'), 'no-store')
    const { account, bureaus } = (await me.json()) as {
      account: { name: string; displayName: string }
      bureaus: { code: string; name: string; role: string; section: string | null }[]
    }
    assert.deepEqual([account.name, account.displayName], ['zhangmin', 'zhangmin同志'])
    assert.deepEqual(
      bureaus.map(({ code, name, role, section }) => ({ code, name, role, section })),
      [{ code: '990101', name: '云浦区科学技术局', role: 'admin', section: null }],
    )
    assert.equal((await clerk.delete('/api/session')).status, 204)
    assert.equal(await (await clerk.get('/api/session')).json(), null)
    assert.equal((await clerk.get('/api/bureau')).status, 401)
  })

  it('locks an account for ten minutes after five wrong passwords, and then the right one does not open it either', async () => {
    await makeAccount(store, 'liming', 'right horse')
    const { visitor, later } = testApp(store, '')
    for (let attempt = 0; attempt < 5; attempt++) assert.equal((await visitor().signIn('liming', 'wrong')).status, 401)
    assert.equal((await visitor().signIn('liming', 'right horse')).status, 401)
    later(11 * MINUTE_MS)
    assert.equal((await visitor().signIn('liming', 'right horse')).status, 200)
    assert.equal((await visitor().signIn('liming', 'wrong')).status, 401)
    assert.equal((await visitor().signIn('liming', 'right horse')).status, 200)
  })

  it('looks at five passwords and no more, however many come at once', async () => {
    await makeAccount(store, 'wangqiang', 'right horse')
    const { visitor } = testApp(store, '')
    const guesses = [...Array.from({ length: 8 }, () => 'wrong'), 'right horse']
    const answers = await Promise.all(guesses.map((password) => visitor().signIn('wangqiang', password)))
    assert.ok(answers.filter(({ status }) => status === 200).length <= 1)
    assert.equal(
      (await visitor().signIn('wangqiang', 'right horse')).status,
      answers.at(-1)?.status === 200 ? 200 : 401,
    )
  })

  it('does not count who has gone before it was their turn, nor do their passwords take anybody’s time', async () => {
    await makeAccount(store, 'zhaolei', 'right horse')
    const { app, visitor } = testApp(store, '')
    const leaving = new AbortController()
    const asked = Array.from({ length: 12 }, () =>
      app.request(`${HOST}/api/session`, {
        method: 'POST',
        headers: { origin: HOST, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'zhaolei', password: 'right horse' }),
        signal: leaving.signal,
      }),
    )
    leaving.abort()
    const codes = (await Promise.all(asked)).map(({ status }) => status)
    assert.ok(codes.every((status) => status === 422))
    assert.equal((await visitor().signIn('zhaolei', 'right horse')).status, 200)
  })

  it('ends a session that nobody works in for half an hour, keeps one in use, and ends every one after twelve hours', async () => {
    const { visitor, later } = testApp(store, '')
    const idle = visitor()
    await idle.signIn('zhangmin', 'right horse')
    later(31 * MINUTE_MS)
    assert.equal((await idle.get('/api/bureau')).status, 401)

    const busy = visitor()
    await busy.signIn('zhangmin', 'right horse')
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      later(20 * MINUTE_MS)
      assert.equal((await busy.get('/api/bureau')).status, 200, `after ${minutes + 20} minutes`)
    }
    later(21 * MINUTE_MS)
    assert.equal((await busy.get('/api/bureau')).status, 401)
  })

  it('refuses what changes something and comes from another site, or does not say where from', async () => {
    const { app, visitor } = testApp(store, '')
    const clerk = visitor()
    const foreign = await clerk.post(
      '/api/session',
      { name: 'zhangmin', password: 'right horse' },
      { origin: 'https://elsewhere.example' },
    )
    assert.equal(foreign.status, 403)
    assert.equal(((await foreign.json()) as { code: string }).code, 'request.origin')
    const silent = await app.request('http://kechuang.test/api/session', { method: 'DELETE' })
    assert.equal(silent.status, 403)
  })

  it('forbids scripts from elsewhere and being framed, and refuses a body beyond all reason', async () => {
    const { app, visitor } = testApp(store, '')
    const answer = await app.request('/api/session')
    const policy = answer.headers.get('content-security-policy') ?? ''
    assert.match(policy, /script-src 'self';/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.equal((await visitor().signIn('zhangmin', 'x'.repeat(2_000_000))).status, 413)
  })

  it('makes the administrator once, lets a given password replace a lost one, and signs the old sessions out', async () => {
    const fresh = await testStore()
    const { visitor } = testApp(fresh, '')
    const first = await ensureAdministrator(fresh, undefined, new Date())
    assert.match(first?.password ?? '', /^[a-zA-Z2-9]{16}$/)
    assert.equal(await ensureAdministrator(fresh, undefined, new Date()), null)
    await addBureau(fresh, { code: '990101', name: '云浦区科学技术局' }, '云浦区')
    const admin = visitor()
    const signedIn = await admin.signIn('admin', first?.password ?? '')
    assert.equal(((await signedIn.json()) as { bureaus: unknown[] }).bureaus.length, 1)
    assert.equal((await ensureAdministrator(fresh, 'another horse', new Date()))?.made, false)
    assert.equal((await admin.get('/api/bureau')).status, 401)
    assert.equal((await visitor().signIn('admin', 'another horse')).status, 200)
    await fresh.close()
  })

  it('describes itself in OpenAPI 3.1 and answers an unknown address with a problem', async () => {
    const { app } = testApp(store, '')
    const document = (await (await app.request('/api/openapi.json')).json()) as { openapi: string; paths: object }
    assert.equal(document.openapi, '3.1.0')
    assert.ok('/api/figures/{id}/drill' in document.paths)
    const unknown = await app.request('/api/nothing')
    assert.equal(unknown.status, 404)
    assert.equal(((await unknown.json()) as { code: string }).code, 'request.notFound')
  })
})
