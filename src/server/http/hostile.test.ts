import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { HOST, testApp } from './testing.ts'
import { type Bureau, type Client, client, fillBureau, makeBureau, makePeople, type RoleKey } from './walls/bureaus.ts'
import { fill, keyOf, routesOf } from './walls/routes.ts'

const injections = [
  "' or '1'='1",
  "'; drop table account; --",
  '" or 1=1 --',
  '1) union select name, password from account --',
  "%' escape '' --",
  '\\',
  '$1',
  "a'||(select password from account limit 1)||'",
] as const
const prototypes = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const

describe('hostile requests', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let tokens: Map<RoleKey, string>
  let own: Bureau
  let other: Bureau
  let admin: Client

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-hostile-'))
    http = testApp(store, files)
    await makeBureau(store, '甲')
    await makeBureau(store, '乙')
    tokens = await makePeople(store, '甲')
    own = await fillBureau(store, files, http, '甲', tokens)
    other = await fillBureau(store, files, http, '乙', await makePeople(store, '乙'))
    admin = client(http, tokens.get('admin') ?? null)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  /** Every answer is one of ours: served, or refused with a reason; never a fault. */
  async function ours(asked: Promise<Response>, says: string): Promise<Response> {
    const answer = await asked
    assert.ok(answer.status < 500, `${says}: ${answer.status} ${await answer.clone().text()}`)
    return answer
  }

  const text = encodeURIComponent
  const list = '/api/registers/enterprise/records'
  const count = async () =>
    (await sql<{ count: number }>`select count(*) as count from account`.execute(store.owner)).rows[0]?.count

  it('takes SQL in filters, sorts, searches and columns for the text that it is', async () => {
    const accounts = await count()
    for (const bad of injections) {
      const where = (condition: object) => text(JSON.stringify(condition))
      for (const path of [
        `${list}?search=${text(bad)}`,
        `${list}?sort=${text(bad)}`,
        `${list}?sort=-${text(bad)}`,
        `${list}?columns=${text(bad)}`,
        `${list}?where=${where({ name: { contains: bad } })}`,
        `${list}?where=${where({ name: { among: [bad] } })}`,
        `${list}?where=${where({ foundedOn: { from: bad } })}`,
        `${list}?where=${where({ capital: { from: bad, to: bad } })}`,
        `${list}?where=${where({ [bad]: { contains: 'a' } })}`,
        `/api/registers/enterprise/values?column=${text(bad)}`,
        `/api/registers/enterprise/suggestions?find=${text(bad)}`,
        `/api/registers/${text(bad)}/records`,
        `/api/search?q=${text(bad)}`,
        `/api/claims?search=${text(bad)}`,
        `/api/claims/records?to=${text(bad)}&text=${text(bad)}`,
        `/api/sheets?words=${text(bad)}`,
        `/api/cases?list=all&register=${text(bad)}&state=${text(bad)}`,
        `/api/figures?period=2026H1&ids=${text(bad)}`,
        `/api/figures/newHighTech/drill?period=2026H1&slice=${text(`title:${bad}`)}`,
        `/api/figures/newHighTech/split?period=2026H1&by=${text(bad)}`,
        `/api/figures?period=2026H1&asOf=${text(bad)}`,
        `/api/audit?text=${text(bad)}&account=${text(bad)}&target=${text(bad)}&actions=${text(bad)}`,
        `/api/audit?from=${text(bad)}`,
        `/api/bureau?bureau=${text(bad)}`,
      ]) {
        const answer = await ours(admin.ask('GET', path), decodeURIComponent(path))
        assert.ok(!/\$scrypt|syntax error/i.test(await answer.text()), path)
      }
    }
    assert.equal(await count(), accounts)
  })

  it('keeps a view of any content and runs none of it', async () => {
    const content = { where: { [injections[1]]: { contains: injections[0] } }, sort: [injections[3]], __proto__x: {} }
    const view = await ours(
      admin.ask('POST', '/api/registers/enterprise/views', { name: injections[1], shared: false, content }),
      'view',
    )
    assert.equal(view.status, 200)
    assert.equal((await admin.ask('GET', '/api/registers/enterprise')).status, 200)
  })

  it('knows no register, field, action or indicator by the names that every object has', async () => {
    const { ids } = own
    const where = (name: string) => text(JSON.stringify({ [name]: { contains: 'a' } }))
    for (const name of prototypes) {
      for (const path of [
        `/api/registers/${name}`,
        `/api/registers/${name}/records`,
        `${list}?sort=${name}`,
        `${list}?where=${where(name)}`,
        `/api/registers/enterprise/values?column=${name}`,
        `/api/records/${name}/${ids[1].firm}`,
        `/api/cases/${name}/${ids[1].request}`,
        `/api/figures/${name}/drill?period=2026H1`,
        `/api/figures/newHighTech/split?period=2026H1&by=${name}`,
        `/api/enterprises/${ids[1].firm}/tabs/${name}`,
        `/api/help/pages/${name}`,
        `/api/claims/records?to=${name}&text=a`,
      ])
        await ours(admin.ask('GET', path), path)
      for (const [path, body] of [
        [`/api/registers/enterprise/records`, `{"cells":{"${name}":{"text":"x"},"name":{"text":"原型公司"}}}`],
        [
          `/api/registers/enterprise/changes`,
          `{"edits":[{"id":"${ids[1].firm}","version":1,"cells":{"${name}":{"text":"x"}}}],"dated":null,"reason":null}`,
        ],
        [`/api/cases/request/${ids[1].request}/${name}`, `{"form":{}}`],
        [`/api/cases/request/${ids[1].request}/decline`, `{"form":{"${name}":{"text":"x"}}}`],
        [`/api/cases/${name}`, `{"cells":{},"key":"prototype-1"}`],
        [
          `/api/sheets/preview`,
          `{"indicators":["${name}"],"periods":["2026H1"],"columns":["value"],"top":null,"rows":"${name}"}`,
        ],
        [`/api/documents`, `{"template":"${name}","period":"2026H1"}`],
      ] as const) {
        const raw = new TextEncoder().encode(body)
        const answer = await ours(
          admin.ask('POST', path, raw, { 'content-type': 'application/json' }),
          `${path} ${body}`,
        )
        const said = await answer.text()
        // A JSON reader drops this one name before anybody asks for it.
        if (name === '__proto__') continue
        assert.ok(
          answer.status >= 400 || said.includes('"refused"') || said.includes('"done":false'),
          `${path} ${body}: ${said}`,
        )
      }
    }
    assert.equal(({} as { text?: string }).text, undefined)
  })

  it('goes no other way for an encoded slash, a doubled one, a dot or another method', async () => {
    const nobody = client(http, null)
    for (const path of [
      '/api/help/pages/..%2f..%2f..%2fpackage',
      '/api/help/pages/..%5c..%5cREADME',
      '/api/help/pictures/..%2f..%2f..%2fpackage.json',
      '/api/help/pages/%00',
      '/api//registers',
      '/api/registers/..%2f..%2fsession',
      '/api/registers/enterprise%2frecords',
      '/api/registers/%2e%2e/records',
      `/api/files/${'..%2f'.repeat(6)}etc%2fpasswd/cells?sheet=a&row=1`,
      '/assets/..%2f..%2fpackage.json',
      '/api/registers/%zz',
    ]) {
      const answer = await ours(admin.ask('GET', path), path)
      assert.ok(answer.status >= 400, `${path}: ${answer.status}`)
      assert.ok(!(await answer.text()).includes('"dependencies"'))
      assert.ok((await ours(nobody.ask('GET', path), path)).status >= 400)
    }
    const override = { 'x-http-method-override': 'DELETE', 'x-method-override': 'DELETE', 'x-http-method': 'DELETE' }
    assert.equal((await admin.ask('GET', '/api/session?_method=DELETE', undefined, override)).status, 200)
    assert.equal((await admin.ask('GET', '/api/bureau')).status, 200)
    assert.equal(await (await admin.ask('HEAD', list)).text(), '')
    assert.equal((await nobody.ask('HEAD', list)).status, 401)
    for (const method of ['OPTIONS', 'PATCH', 'TRACE2']) {
      const answer = await ours(admin.ask(method, list), method)
      assert.ok(answer.status >= 400, `${method}: ${answer.status}`)
      assert.equal(answer.headers.get('access-control-allow-origin'), null)
    }
  })

  it('changes nothing for a page elsewhere, whatever that page makes a browser send', async () => {
    const cells = { cells: { name: { text: '伪造公司' } } }
    const simple = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
    const raw = new TextEncoder().encode(JSON.stringify(cells))
    for (const origin of ['https://elsewhere.example', 'null', 'http://kechuang.test.elsewhere.example', 'file://', ''])
      for (const type of [...simple, 'application/json']) {
        const answer = await admin.ask('POST', list, raw, { origin, 'content-type': type })
        assert.equal(answer.status, 403, `${origin} ${type}`)
      }
    const token = tokens.get('admin')
    const silent = await http.app.request(`${HOST}${list}`, {
      ...{
        method: 'POST',
        body: raw,
        headers: { cookie: `kechuang_session=${token}`, 'content-type': 'application/json' },
      },
    })
    assert.equal(silent.status, 403, 'no origin at all')
    for (const type of simple) {
      const answer = await ours(admin.ask('POST', list, raw, { 'content-type': type }), type)
      assert.ok(answer.status >= 400, `${type} from our own page: ${answer.status}`)
    }
    const forwarded = {
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-for': '127.0.0.1',
      forwarded: 'host=elsewhere.example',
    }
    const trick = await admin.ask('POST', list, cells, { ...forwarded, origin: 'https://elsewhere.example' })
    assert.equal(trick.status, 403)
    const { rows } = await sql`select 1 from r_enterprise where f_name::text like '%伪造公司%'`.execute(store.owner)
    assert.equal(rows.length, 0)
  })

  it('adopts no session that somebody else has set, and a session ends for good', async () => {
    const preset = 'a'.repeat(43)
    const fixed = client(http, preset)
    assert.equal(await (await fixed.ask('GET', '/api/session')).json(), null)
    const answer = await fixed.ask('POST', '/api/session', { name: '墙甲账户staff', password: 'wrong' })
    assert.equal(answer.headers.get('set-cookie'), null)
    const { rows } = await sql`select 1 from session where token_hash = ${preset}`.execute(store.owner)
    assert.equal(rows.length, 0)
    const leaving = client(http, tokens.get('staff') ?? null)
    assert.equal((await leaving.ask('DELETE', '/api/session')).status, 204)
    assert.equal((await leaving.ask('GET', '/api/registers')).status, 401)
  })

  it('refuses bodies that are too large, too deep, of another type or no JSON', async () => {
    const deep = new TextEncoder().encode(`${'{"cells":'.repeat(20_000)}1${'}'.repeat(20_000)}`)
    const json = { 'content-type': 'application/json' }
    const large = new Uint8Array(2_000_000).fill(32)
    for (const [says, body, headers, statuses] of [
      ['deep', deep, json, [400, 422]],
      ['large', large, json, [413]],
      ['large without a length', large, { ...json, 'transfer-encoding': 'chunked' }, [413]],
      ['no JSON', new TextEncoder().encode('{"cells":'), json, [400]],
      ['NUL', new TextEncoder().encode('{"cells":{"name":{"text":"a\\u0000b"}}}'), json, [400, 422]],
      ['half a character', new TextEncoder().encode('{"cells":{"name":{"text":"a\\ud800b"}}}'), json, [200, 400, 422]],
      ['an array', new TextEncoder().encode('[]'), json, [400]],
      ['null', new TextEncoder().encode('null'), json, [400]],
    ] as const) {
      const answer = await ours(admin.ask('POST', list, body, headers), says)
      assert.ok((statuses as readonly number[]).includes(answer.status), `${says}: ${answer.status}`)
    }
    for (const where of ['['.repeat(8_000), '{"name":{"among":"x"}}', '{"name":null}', 'null', '[]'])
      assert.equal((await ours(admin.ask('GET', `${list}?where=${text(where)}`), where.slice(0, 40))).status, 400)
  })

  it('is not moved by a NUL or half a character in any text of an address', async () => {
    const document = await (await http.app.request('/api/openapi.json')).json()
    for (const route of routesOf(document).filter(({ method }) => method === 'GET')) {
      const filled = fill(route, own.ids[1], null)
      if (typeof filled === 'string') continue
      const [path = '', query = ''] = filled.path.split('?')
      for (const { name, in: where } of route.parameters) {
        const given = new URLSearchParams(query)
        if (where === 'query') given.set(name, 'a\0b')
        const rest = given.size === 0 ? '' : `?${given}`
        const bad = where === 'path' ? route.path.replace(`{${name}}`, 'a%00b').replaceAll(/\{\w+\}/g, 'x') : null
        await ours(admin.ask('GET', bad === null ? `${path}${rest}` : `/api${bad}${rest}`), `${keyOf(route)} ${name}`)
      }
    }
  })

  it('opens an upload to nobody but those who handed it over, and makes no path of a name', async () => {
    const order = { name: '墙.csv', register: null, mapping: null }
    const foreign = await admin.ask('POST', '/api/imports/read', { ...order, file: other.ids[1].upload })
    assert.equal(foreign.status, 404, 'another bureau’s upload, by its hash')
    const imported = await admin.ask('POST', '/api/imports/read', { ...order, file: other.ids[1].file })
    assert.equal(imported.status, 404, 'another bureau’s imported file, by its hash')
    for (const file of ['f'.repeat(64), '../'.repeat(10), `${'f'.repeat(63)}/`])
      assert.ok((await ours(admin.ask('POST', '/api/imports/read', { ...order, file }), file)).status >= 400)
    const bytes = new TextEncoder().encode('a,b')
    for (const name of ['../../etc/passwd', 'C:\\x\\..\\y.csv', '.', '..', '/', `${'长'.repeat(190)}.csv`]) {
      const answer = await ours(
        admin.ask('POST', `/api/uploads?name=${text(name)}`, bytes, { 'content-type': 'application/octet-stream' }),
        name,
      )
      const said = (await answer.json()) as { name?: string }
      assert.ok(said.name === undefined || !/[\\/]|^\.+$/.test(said.name), said.name)
    }
    const firm = client(http, tokens.get('enterprise1') ?? null)
    const form = { reason: { file: own.ids[1].upload, name: 'x.pdf' }, hash: own.ids[1].upload }
    await ours(
      firm.ask('POST', `/api/cases/request/${own.ids[1].request}/withdraw`, { form }),
      'the bureau’s upload in a firm’s case',
    )
  })

  it('gives nobody more for what is added to a body', async () => {
    const more = {
      ...{
        bureau: other.code,
        role: 'admin',
        account: 'x',
        actor: '局长',
        id: other.ids[1].firm,
        version: 99,
        state: 'void',
      },
      ...{ readers: ['public'], owner: 'x', admin: true, identity: 'x', changedBy: '局长', fields: {} },
    }
    const document = await (await http.app.request('/api/openapi.json')).json()
    const before = await sql<{ all: string }>`
      select coalesce(string_agg(m::text, '' order by m::text), '') as all from membership m`.execute(store.owner)
    const staff = client(http, tokens.get('enterprise1') ?? null)
    for (const route of routesOf(document).filter(({ takesBody }) => takesBody)) {
      const filled = fill(route, own.ids[1], null)
      if (typeof filled === 'string' || filled.body instanceof Uint8Array || keyOf(route) === 'POST /session') continue
      for (const who of [admin, staff])
        await ours(who.ask(route.method, filled.path, { ...more, ...(filled.body as object) }), keyOf(route))
    }
    const after = await sql<{ all: string }>`
      select coalesce(string_agg(m::text, '' order by m::text), '') as all from membership m`.execute(store.owner)
    assert.deepEqual(after.rows, before.rows)
    const { rows } = await sql`select 1 from record_version where actor = '局长' or 'public' = any(readers)`.execute(
      store.owner,
    )
    assert.equal(rows.length, 0)
  })
})
