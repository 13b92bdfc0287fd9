import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import Provider from 'oidc-provider'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { createApp } from '../http/app.ts'
import { HOST, makeMember } from '../http/testing.ts'
import type { ForeignSignIn } from './foreign.ts'
import { oidcSignIn } from './oidc.ts'
import { ticketSignIn } from './ticket.ts'

const CLIENT = { client_id: 'kechuang', client_secret: 'a secret of thirty-two characters' }

/** A browser: keeps cookies of each host and follows where it is sent, by hand. */
function browser(app: { request(url: string, init?: RequestInit): Response | Promise<Response> }) {
  const jars = new Map<string, Map<string, string>>()
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { origin } = new URL(url)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) }
    const given = { ...init, headers, redirect: 'manual' as const }
    const answer = origin === HOST ? await app.request(url, given) : await fetch(url, given)
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split(/=(.*)/s) ?? []
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
}

type Visit = ReturnType<typeof browser>

describe('signing in elsewhere', () => {
  let store: Store
  let server: Server
  let issuer: string
  let foreign: ForeignSignIn

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: '990101', name: '云浦区科学技术局' }, '云浦区')
    await makeMember(store, 'zhang', { bureau: '990101', role: 'staff' })
    await makeMember(store, 'wang', { bureau: '990101', role: 'staff' })
    const warn = console.warn
    console.warn = () => {}
    // The provider needs to know its own address before it listens on it.
    const { createServer } = await import('node:http')
    let serve: ReturnType<InstanceType<typeof Provider>['callback']>
    server = createServer((request, response) => void serve(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const provider = new Provider(issuer, {
      clients: [{ ...CLIENT, redirect_uris: [`${HOST}/api/session/foreign/back`] }],
      pkce: { required: () => true },
      findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, name: `${id}同志` }) }),
      claims: { openid: ['sub'], profile: ['name'] },
      features: { devInteractions: { enabled: true } },
    })
    serve = provider.callback()
    console.warn = warn
    foreign = oidcSignIn({
      issuer,
      clientId: CLIENT.client_id,
      clientSecret: CLIENT.client_secret,
      label: '统一身份认证',
    })
  })
  after(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await store.close()
  })

  const appWith = (of: ForeignSignIn) =>
    createApp({
      store,
      catalog: everything,
      files: folderFiles(''),
      now: () => new Date('2026-07-01T01:00:00Z'),
      foreign: of,
    })

  /** Signs in at the provider as `name` and gives the address with which it sends back. */
  async function throughProvider(visit: Visit, to: string, name: string): Promise<string> {
    let next = to
    for (let hop = 0; hop < 12 && !next.startsWith(HOST); hop++) {
      let answer = await visit(next)
      if (answer.status === 200) {
        const page = await answer.text()
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? 'login'
        const body = new URLSearchParams({ prompt, login: name, password: 'any' })
        answer = await visit(next, {
          method: 'POST',
          body: body.toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      }
      next = new URL(answer.headers.get('location') ?? '', next).href
    }
    return next
  }

  const signIn = (visit: Visit, name: string, bind: boolean) =>
    visit(`${HOST}/api/session`, {
      method: 'POST',
      headers: { origin: HOST, 'content-type': 'application/json' },
      body: JSON.stringify({ name, password: 'right horse', bind }),
    })

  const whoIs = async (visit: Visit) =>
    ((await (await visit(`${HOST}/api/session`)).json()) as { account: { name: string } } | null)?.account.name ?? null

  it('binds an identity at the first sign-in by password, and lets it in by itself from then on', async () => {
    const visit = browser(appWith(foreign))
    const left = await visit(`${HOST}/api/session/foreign?to=/990101/documents`)
    const to = new URL(left.headers.get('location') ?? '')
    assert.equal(to.origin, issuer)
    for (const name of ['state', 'nonce', 'code_challenge']) assert.ok(to.searchParams.get(name), name)
    assert.equal(to.searchParams.get('code_challenge_method'), 'S256')
    const came = await visit(await throughProvider(visit, to.href, 'zs001'))
    assert.equal(came.headers.get('location'), '/sign-in?foreign=bind&to=%2F990101%2Fdocuments')
    assert.equal(await whoIs(visit), null)
    assert.equal((await signIn(visit, 'zhang', true)).status, 200)

    const again = browser(appWith(foreign))
    const second = await again(`${HOST}/api/session/foreign?to=/990101/documents`)
    const back = await throughProvider(again, second.headers.get('location') ?? '', 'zs001')
    const entered = await again(back)
    assert.equal(entered.headers.get('location'), '/990101/documents')
    assert.equal(await whoIs(again), 'zhang')
    assert.equal((await again(back)).headers.get('location'), '/sign-in?foreign=failed&to=%2F', 'a code is used once')
  })

  it('binds nothing where nobody asked for it, and gives one identity to one account alone', async () => {
    const visit = browser(appWith(foreign))
    const come = async (name: string) => {
      const left = await visit(`${HOST}/api/session/foreign`)
      return (await visit(await throughProvider(visit, left.headers.get('location') ?? '', name))).headers.get(
        'location',
      )
    }
    assert.equal(await come('ww002'), '/sign-in?foreign=bind&to=%2F')
    await signIn(visit, 'wang', false)
    const fresh = browser(appWith(foreign))
    const left = await fresh(`${HOST}/api/session/foreign`)
    const back = await throughProvider(fresh, left.headers.get('location') ?? '', 'ww002')
    assert.equal((await fresh(back)).headers.get('location'), '/sign-in?foreign=bind&to=%2F')
  })

  it('refuses an answer that this browser did not ask for, and leads nowhere but back here', async () => {
    const mine = browser(appWith(foreign))
    const theirs = browser(appWith(foreign))
    const left = await theirs(`${HOST}/api/session/foreign?to=//evil.example`)
    const back = await throughProvider(theirs, left.headers.get('location') ?? '', 'zs001')
    assert.equal((await mine(back)).headers.get('location'), '/sign-in?foreign=failed&to=%2F')
    assert.equal(await whoIs(mine), null)
    assert.equal((await theirs(back)).headers.get('location'), '/')
    const forged = new URL(back)
    forged.searchParams.set('state', 'another')
    assert.equal((await mine(forged.href)).headers.get('location'), '/sign-in?foreign=failed&to=%2F')
  })

  it('does the same with a portal that hands out tickets', async () => {
    const tickets = new Map([['ST-1', 'portal-zhang']])
    const portal = ticketSignIn({
      ...{ label: '浙里办', issuer: 'portal', entry: 'https://portal.example/login' },
      names: { back: 'goto', ticket: 'ticket' },
      exchange: async (ticket) => {
        const subject = tickets.get(ticket)
        tickets.delete(ticket)
        if (subject === undefined) throw new Error('no such ticket')
        return { subject, name: null }
      },
    })
    const visit = browser(appWith(portal))
    const left = await visit(`${HOST}/api/session/foreign`)
    const way = new URL(left.headers.get('location') ?? '').searchParams.get('goto') ?? ''
    assert.match(way, /^http:\/\/kechuang.test\/api\/session\/foreign\/back\?state=/)
    const stolen = await browser(appWith(portal))(`${way}&ticket=ST-1`)
    assert.equal(stolen.headers.get('location'), '/sign-in?foreign=failed&to=%2F')
    assert.equal((await visit(`${way}&ticket=ST-1`)).headers.get('location'), '/sign-in?foreign=bind&to=%2F')
  })
})
