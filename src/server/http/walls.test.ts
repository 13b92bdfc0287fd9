import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { verifyAudit } from '../../store/audit/verify.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { testApp } from './testing.ts'
import {
  type Bureau,
  bureauLetters,
  type Client,
  client,
  codeOf,
  creditCodeOf,
  fillBureau,
  type Ids,
  type Letter,
  makeBureau,
  makePeople,
  mark,
  phoneOf,
  type RoleKey,
  revenueOf,
  roles,
} from './walls/bureaus.ts'
import { fill, keyOf, open as openToAnybody, type Route, routesOf } from './walls/routes.ts'

/** What those outside of the office may ask for. Any other route, also one added later, must turn them away. */
const everyone = [
  ...openToAnybody,
  /^\w+ \/session/,
  /^GET \/help/,
  /^GET \/jobs/,
  /^GET \/(bureau|portal)$/,
  /^\w+ \/messages($|\/read|\/wish)/,
  /^GET \/system\/calendar$/,
]
const cases = [
  /^GET \/cases($|\/overview|\/\{register\}\/\{id\})/,
  /^GET \/portal\/files$/,
  /^GET \/paper\//,
  /^GET \/portal\/reviews\/of\//,
  // Asked by whoever may read a case, and there only for its own firm.
  /^GET \/portal\/reviews\/\{id\}\/proof$/,
]
const outside = [
  ...everyone,
  ...cases,
  /^POST \/cases\/\{register\}(\/\{id\}\/\{action\})?$/,
  /^POST \/uploads/,
  /^GET \/portal\/enterprises$/,
  / \/portal\/fillings/,
  /^POST \/portal\/reviews\/\{id\}\/appeal$/,
]
const firm = [...outside, / \/people\/colleagues/, / \/checkup/, / \/portal\/(policies|vouchers|deliveries|clinic)/]
/** A superior bureau looks, and does nothing. */
const reads = [
  /^GET \/(figures|indicators|registers|records|enterprises|search|places|targets|sheets|documents)/,
  /^GET \/(policies|cultivation|payment-batches|budgets|districts\/sent|supervision|service)/,
  /^POST \/(figures|sheets)\/(preview|names|at)/,
  // These reckon and keep nothing.
  /^POST \/(policies\/(readings|rules\/trial|calculations|clauses\/\{id\}\/simulation)|cultivation\/assess)$/,
]
const readsPeople = [/^GET \/people($|\/choices|\/posts|\/profile)$/, /^GET \/cases\/assignees$/]
const managesPeople = [...readsPeople, /^POST \/people$/, /^\w+ \/people\/\{id\}/]
const open: { readonly [role in RoleKey]: readonly RegExp[] | 'all but audit' | 'all' } = {
  admin: 'all',
  staff: 'all but audit',
  street1: outside,
  street2: outside,
  enterprise1: firm,
  enterprise2: firm,
  expert: [...everyone, ...cases, /^GET \/reviews\/mine$/, / \/reviews\/\{id\}\/form$/],
  superior: [...everyone, ...reads],
  system: [...everyone, ...managesPeople, / \/people\/posts/, / \/messages\//, / \/system\//, / \/setup/],
  security: [...everyone, ...managesPeople, /^PUT \/people\/profile$/],
  audit: [...everyone, / \/audit/],
  nobody: [...openToAnybody, /^(GET|POST) \/session$/],
}

/** Anybody who registers chooses among them. */
const BUREAU_NAMES = /墙.名科学技术局/g
/** Nothing to show in a new bureau, or somebody else's: asked for all the same. */
const closedToAdmin = new Set([
  'GET /session/foreign 404',
  'GET /session/foreign/back 404',
  'GET /registers/{register}/exports/{id} 404',
  'GET /audit/exports/{id} 404',
  'GET /documents/{id}/layouts/{layout} 404',
  'GET /help/pictures/{name} 404',
  'GET /imports/plans/{id}/refused 422',
  'GET /imports/{id}/refused 422',
  'GET /cases/{register}/{id}/files/{hash} 422',
  'GET /payment-batches/{id}/files/{hash} 422',
  'GET /records/{register}/{id}/files/{hash} 404',
  'GET /reviews/mine 403',
  'GET /reviews/{id}/form 403',
  'GET /reviews/{id}/forms/{expert}/evidence 404',
  'GET /reviews/{id}/appeal/proof 404',
  'GET /portal/reviews/{id}/proof 404',
  'GET /people/colleagues 403',
  'GET /checkup 403',
  // A firm asks for its own, and nobody else for theirs.
  'GET /portal/policies 403',
  'GET /portal/vouchers 403',
  'GET /portal/deliveries 403',
  'GET /portal/clinic 403',
  'GET /portal/fillings/{id} 404',
  'GET /portal/fillings/{id}/sheet 404',
])
const HOLES_SHOWN_MAX = 60
const ALLOWED = new Set([200, 204, 302, 400, 401, 403, 404, 409, 413, 422, 429])

describe('the walls', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let routes: readonly Route[]
  const tokens = new Map<Letter, Map<RoleKey, string>>()
  const bureaus = new Map<Letter, Bureau>()

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-walls-'))
    http = testApp(store, files)
    for (const letter of bureauLetters) {
      await makeBureau(store, letter)
      tokens.set(letter, await makePeople(store, letter))
    }
    for (const letter of bureauLetters)
      bureaus.set(letter, await fillBureau(store, files, http, letter, tokens.get(letter)!))
    const document = await (await http.app.request('/api/openapi.json')).json()
    routes = routesOf(document)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  const idsOf = (letter: Letter, firm: 1 | 2): Ids => bureaus.get(letter)!.ids[firm]
  const clientOf = (letter: Letter, role: RoleKey): Client =>
    client(http, role === 'nobody' ? null : (tokens.get(letter)?.get(role) ?? null))

  /** Texts that must not reach somebody. */
  function foreignTo(letter: Letter, role: RoleKey): RegExp {
    const others = bureauLetters.filter((one) => one !== letter)
    const firms = [1, 2] as const
    const own = role.startsWith('enterprise') || role.startsWith('street') ? Number(role.slice(-1)) : null
    const office = role === 'admin' || role === 'staff' || role === 'superior'
    const hidden = firms.filter((firm) => !office && firm !== own)
    const phones = firms.filter((firm) => role !== 'admin' && !(role.startsWith('enterprise') && firm === own))
    const figure = (of: Letter, firm: 1 | 2) => revenueOf(of, firm).replace(/^(\d)/, '$1,?').replace('.', '[.,]?')
    return new RegExp(
      [
        ...others.flatMap((one) => [
          `墙${one}`,
          ...firms.flatMap((firm) => [creditCodeOf(one, firm), phoneOf(one, firm), figure(one, firm)]),
        ]),
        ...hidden.flatMap((firm) => [mark(letter, firm), creditCodeOf(letter, firm)]),
        // The audit tells its administrator who everybody is; a case tells who has handled it.
        ...(office || role === 'audit' ? [] : [mark(letter, 0)]),
        ...phones.map((firm) => phoneOf(letter, firm)),
        ...(role === 'admin' ? [] : firms.map((firm) => figure(letter, firm))),
      ].join('|'),
    )
  }

  /** Texts that what is open to anybody must not tell: of other bureaus, of the other firm, and what is never published. */
  function unpublished(letter: Letter, { firm }: Ids): RegExp {
    const firms = [1, 2] as const
    const other = firm === idsOf(letter, 1).firm ? 2 : 1
    const others = bureauLetters.filter((one) => one !== letter)
    return new RegExp(
      [
        ...others.map((one) => `墙${one}`),
        ...bureauLetters.flatMap((one) => firms.map((of) => phoneOf(one, of))),
        ...[mark(letter, other), creditCodeOf(letter, other), mark(letter, 0)],
      ].join('|'),
    )
  }

  /** An answer as the text that somebody could read in it. */
  async function readable(answer: Response): Promise<string> {
    const type = answer.headers.get('content-type') ?? ''
    const heads = decodeURIComponent(answer.headers.get('content-disposition') ?? '')
    if (!type.includes('officedocument')) return heads + (await answer.text())
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (!type.includes('sheet')) return heads + new TextDecoder().decode(bytes)
    const { sheets } = await readWorkbook(bytes, 'list.xlsx')
    return heads + JSON.stringify(sheets)
  }

  function mayReach(role: RoleKey, route: Route): boolean {
    const may = open[role]
    if (may === 'all') return true
    if (may === 'all but audit') return !route.path.startsWith('/audit')
    return may.some((one) => one.test(keyOf(route)))
  }

  interface Asked {
    readonly letter: Letter
    readonly role: RoleKey
    readonly route: Route
    readonly ids: Ids
    /** The bureau that the address names; `null` for none. */
    readonly bureau: string | null
  }

  async function walk({ letter, role, route, ids, bureau }: Asked): Promise<string[]> {
    const filled = fill(route, ids, bureau)
    if (typeof filled === 'string') return [filled]
    const { path, body } = filled
    const type = {
      ...filled.headers,
      ...(body instanceof Uint8Array ? { 'content-type': 'application/octet-stream' } : {}),
    }
    const answer = await clientOf(letter, role).ask(route.method, path, body, type)
    const { status } = answer
    const says = `墙${letter} ${role} ${route.method} ${decodeURIComponent(path)} → ${status}`
    const text = await readable(answer)
    const found: string[] = []
    if (role === 'admin' && text.includes('"request.invalid"')) found.push(`${says}: filled wrongly: ${text}`)
    if (!ALLOWED.has(status)) found.push(`${says}: not an answer of ours: ${text.slice(0, 200)}`)
    const anybodys = openToAnybody.some((one) => one.test(keyOf(route)))
    const foreign = bureau !== null && bureau !== codeOf(letter)
    const closed = foreign ? [401, 403, 404] : [401, 403]
    if (!mayReach(role, route) && !closed.includes(status)) found.push(`${says}: the role has no such right`)
    if (role === 'nobody' && status < 300 && !route.path.startsWith('/session') && !anybodys)
      found.push(`${says}: without a session`)
    const needsBureau = route.parameters.some(({ name }) => name === 'bureau')
    if (needsBureau && foreign && status < 400) found.push(`${says}: another bureau answered`)
    // What was asked with comes back in a refusal; nobody learns it from there.
    const learnt = status < 400 ? text : text.replaceAll(/墙./g, '')
    const [leak] =
      (anybodys ? unpublished(letter, ids) : foreignTo(letter, role)).exec(learnt.replaceAll(BUREAU_NAMES, '')) ?? []
    if (leak !== undefined) found.push(`${says}: tells ${leak} in ${around(learnt, leak)}`)
    return found
  }

  function around(text: string, leak: string): string {
    const at = text.indexOf(leak)
    return text.slice(Math.max(0, at - 60), at + 60)
  }

  async function walkAll(all: readonly Asked[]): Promise<string[]> {
    const found: string[] = []
    const rest = [...all]
    const walker = async () => {
      for (let next = rest.shift(); next !== undefined; next = rest.shift()) found.push(...(await walk(next)))
    }
    await Promise.all(Array.from({ length: 8 }, walker))
    return found
  }

  /** Everything that a bureau has, a number for each table: what others do must not move it. */
  async function stateOf(letter: Letter): Promise<ReadonlyMap<string, string>> {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'bureau' and table_name not in ('audit', 'session', 'setting') order by 1`.execute(
      store.owner,
    )
    const state = new Map<string, string>()
    for (const { name } of tables) {
      // What its own people take out of it is noted there, and is no change from elsewhere.
      const foreign = name === 'export_log' ? sql`and not starts_with(actor, ${`墙${letter}员`})` : sql``
      const { rows } = await sql<{ text: string }>`
        select coalesce(string_agg(t::text, E'\\n' order by t::text), '') as text from ${sql.table(name)} t where bureau = ${codeOf(letter)} ${foreign}`.execute(
        store.owner,
      )
      state.set(
        name,
        createHash('sha256')
          .update(rows[0]?.text ?? '')
          .digest('hex'),
      )
    }
    return state
  }

  it('has a way to ask for every route that the API declares', () => {
    assert.ok(routes.length > 80)
    const unknown = routes.map((route) => fill(route, idsOf('甲', 1), null)).filter((one) => typeof one === 'string')
    assert.deepEqual(unknown, [], 'say in walls/routes.ts how these are filled, so that they are walked too')
  })

  it('shows what is asked for to those who may see it: a walk that only meets closed doors proves nothing', async () => {
    const admin = clientOf('甲', 'admin')
    const closed: string[] = []
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      const filled = fill(route, idsOf('甲', 1), null)
      if (typeof filled === 'string') continue
      const answer = await admin.ask('GET', filled.path)
      if (answer.status !== 200) closed.push(`${keyOf(route)} ${answer.status}`)
    }
    assert.deepEqual(
      closed.filter((one) => !closedToAdmin.has(one)),
      [],
    )
    const expert = await clientOf('甲', 'expert').ask('GET', `/api/reviews/${idsOf('甲', 1).review}/form`)
    assert.equal(expert.status, 200)
    assert.equal((await clientOf('甲', 'enterprise1').ask('GET', '/api/people/colleagues')).status, 200)
    const checkup = await clientOf('甲', 'enterprise1').ask('GET', '/api/checkup')
    assert.match(await checkup.text(), new RegExp(mark('甲', 1)))
    for (const route of routes.filter(({ path }) => /^\/(public|fill)\/|^\/outside\/links\/open/.test(path))) {
      if (route.method !== 'GET' && !route.path.endsWith('open')) continue
      const filled = fill(route, idsOf('甲', 1), null)
      if (typeof filled === 'string') continue
      const answer = await clientOf('甲', 'nobody').ask(route.method, filled.path, filled.body)
      assert.equal(answer.status, 200, `${keyOf(route)} ${await answer.text()}`)
    }
    for (const firm of [1, 2] as const) {
      const own = await clientOf('甲', `enterprise${firm}`).ask(
        'GET',
        `/api/cases/request/${idsOf('甲', firm).request}`,
      )
      const text = await own.text()
      assert.ok(text.includes(mark('甲', firm)) && text.includes(phoneOf('甲', firm)))
      const street = await clientOf('甲', `street${firm}`).ask('GET', `/api/cases/request/${idsOf('甲', firm).request}`)
      assert.equal(street.status, 200)
    }
  })

  it('lets nothing through, whoever asks for whatever with whose identifiers', async () => {
    const began = performance.now()
    const before = [await stateOf('乙'), await stateOf('丙')]
    const everybody: readonly RoleKey[] = ['nobody', ...roles]
    const reading = (route: Route) => route.method === 'GET'
    const asked: Asked[] = []
    for (const route of routes.toSorted((a, b) => Number(reading(b)) - Number(reading(a)))) {
      // Signing out would end the walk.
      if (keyOf(route) === 'DELETE /session') continue
      for (const role of everybody) {
        asked.push({ letter: '甲', role, route, ids: idsOf('甲', 1), bureau: codeOf('甲') })
        if (openToAnybody.some((one) => one.test(keyOf(route)))) continue
        asked.push({ letter: '甲', role, route, ids: idsOf('乙', 2), bureau: codeOf('乙') })
        // A door that is shut on one's own is shut; one that opens is tried with everybody's.
        if (!mayReach(role, route)) continue
        asked.push({ letter: '甲', role, route, ids: idsOf('甲', 2), bureau: null })
        asked.push({ letter: '甲', role, route, ids: idsOf('丙', 1), bureau: codeOf('甲') })
        if (!reading(route)) continue
        asked.push({ letter: '乙', role, route, ids: idsOf('甲', 1), bureau: null })
        asked.push({ letter: '丙', role, route, ids: idsOf('乙', 1), bureau: codeOf('乙') })
      }
    }
    const found = await walkAll(asked)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(
      `walls: ${asked.length} combinations of ${routes.length} routes, ${everybody.length} roles, in ${seconds} s`,
    )
    for (const role of roles)
      assert.notEqual(
        await (await clientOf('甲', role).ask('GET', '/api/session')).json(),
        null,
        `${role} was walked out`,
      )
    const holes = [
      ...Map.groupBy(found, (hole) =>
        hole.replace(/墙. (\D+)\d? (\S+) (\/\w+\/\w+(\/\w+)?).* → (.{30}).*/s, '$1 $2 $3 $5'),
      ).values(),
    ]
    assert.deepEqual(holes.map(([one]) => one).slice(0, HOLES_SHOWN_MAX), [], `${found.length} holes`)
    assert.deepEqual([await stateOf('乙'), await stateOf('丙')], before, 'nobody has changed another bureau')
    await http.audit.settled()
    assert.deepEqual((await verifyAudit(store)).faults, [])
  })
})
