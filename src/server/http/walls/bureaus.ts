import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { makeCreditCode } from '../../../kernel/read/creditCode.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { everything } from '../../../lines/index.ts'
import { addAccount, openSession, saveMembership } from '../../../store/accounts.ts'
import { addBureau, saveAreas } from '../../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../../store/database.ts'
import { importDefaults, importFile } from '../../office/import.ts'
import { HOST, type testApp } from '../testing.ts'

export const bureauLetters = ['甲', '乙', '丙'] as const
export type Letter = (typeof bureauLetters)[number]
/** The two firms of a bureau, each in a street of its own. */
export type Firm = 1 | 2

export const roles = [
  'admin',
  'staff',
  'street1',
  'street2',
  'enterprise1',
  'enterprise2',
  'expert',
  'system',
  'security',
  'audit',
] as const
export type RoleKey = (typeof roles)[number] | 'nobody'

/** What addresses and bodies name: a firm's own, and what the bureau has beside it. */
export interface Ids {
  readonly bureau: string
  readonly letter: Letter
  readonly firm: string
  readonly request: string
  readonly document: string
  readonly figure: string
  readonly sheet: string
  readonly batch: string
  readonly file: string
  readonly upload: string
  readonly view: string
  readonly column: string
  readonly job: string
  readonly plan: string
  readonly entry: number
}

export interface Bureau {
  readonly code: string
  readonly letter: Letter
  readonly ids: { readonly [firm in Firm]: Ids }
}

export const codeOf = (letter: Letter) => `99010${bureauLetters.indexOf(letter) + 1}`
const street = (letter: Letter, firm: Firm) => `${codeOf(letter)}00${firm}`
export const creditCodeOf = (letter: Letter, firm: Firm) => makeCreditCode(codeOf(letter), firm)
/** What only those see whole to whom phones are open: a number that tells its bureau and firm. */
export const phoneOf = (letter: Letter, firm: Firm) => `139${bureauLetters.indexOf(letter) + 1}543210${firm}`
/** A figure of the statistics compartment; two firms' add up to another one. */
export const revenueOf = (letter: Letter, firm: Firm) => `${4 + bureauLetters.indexOf(letter)}${firm}37.19`
/** Stands in every text that a bureau (0) or one of its firms has entered. */
export const mark = (letter: Letter, of: 0 | Firm) => `墙${letter}${['零', '一', '二'][of]}`

type Http = ReturnType<typeof testApp>

export interface Client {
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: { readonly [name: string]: string },
  ) => Promise<Response>
}

/** A visitor by a session's token; no token, no session. */
export function client({ app }: Http, token: string | null): Client {
  return {
    ask: async (method, path, body, headers = {}) =>
      app.request(`${HOST}${path}`, {
        method,
        headers: {
          origin: HOST,
          ...(token === null ? {} : { cookie: `kechuang_session=${token}` }),
          ...(body === undefined || body instanceof Uint8Array ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
      }),
  }
}

/** Everybody who may be at work in a bureau, signed in. */
export async function makePeople(store: Store, letter: Letter): Promise<Map<RoleKey, string>> {
  const tokens = new Map<RoleKey, string>()
  const bureau = codeOf(letter)
  for (const key of roles) {
    const role = key.replace(/\d$/, '')
    const firm = key.endsWith('2') ? 2 : 1
    const at = new Date('2026-01-01T00:00:00Z')
    const name = `墙${letter}账户${key}`
    const id = await addAccount(store, { name, displayName: `墙${letter}员${key}`, password: null, at })
    await saveMembership(store, id, {
      ...{ bureau, role, section: null, duties: role === 'street' ? ['街道专员'] : ['经办人', '科室负责人'] },
      area: role === 'street' ? (street(letter, firm) as AreaCode) : null,
      enterprise: role === 'enterprise' ? creditCodeOf(letter, firm) : null,
    })
    const token = `token-${bureau}-${key}`
    await openSession(store, {
      tokenHash: createHash('sha256').update(token).digest('hex'),
      ...{ account: id, bureau, now: new Date('2026-07-01T00:59:00Z'), agent: null },
      expiresAt: new Date('2026-07-01T12:00:00Z'),
    })
    tokens.set(key, token)
  }
  return tokens
}

export async function makeBureau(store: Store, letter: Letter): Promise<void> {
  const code = codeOf(letter)
  await addBureau(store, { code, name: `墙${letter}名科学技术局` }, `墙${letter}名区`)
  const streets = ([1, 2] as const).map((firm) => ({
    ...{ code: street(letter, firm) as AreaCode, name: `墙${letter}名${firm}街道`, parent: code as AreaCode },
    ...{ also: [], group: null },
  }))
  await inScope(store, bureauScope(code), (tx) => saveAreas(tx, code, streets))
}

/** Fills a bureau by the ways by which a bureau is filled, so that every route has something to show. */
export async function fillBureau(
  store: Store,
  files: string,
  http: Http,
  letter: Letter,
  tokens: ReadonlyMap<RoleKey, string>,
): Promise<Bureau> {
  const code = codeOf(letter)
  const office = { store, catalog: everything, bureau: code, actor: `墙${letter}员`, files }
  const csv = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))
  const take = (register: string, lines: readonly string[]) =>
    importFile(
      office,
      everything.registers.get(register)!,
      csv(lines),
      `${mark(letter, 0)}${register}.csv`,
      importDefaults,
    )
  const firmLine = (firm: Firm) =>
    `${mark(letter, firm)}公司,${creditCodeOf(letter, firm)},墙${letter}名${firm}街道,${phoneOf(letter, firm)},${mark(letter, firm)}法人`
  const taken = await take('enterprise', [
    '企业名称,统一社会信用代码,所属街道,联系电话,法定代表人',
    firmLine(1),
    firmLine(2),
  ])
  await take('enterpriseYear', [
    '企业名称,年度,营业收入(万元)',
    ...([1, 2] as const).map((firm) => `${mark(letter, firm)}公司,2025,${revenueOf(letter, firm)}`),
  ])
  await take('recognition', [
    '称号,企业名称,批次,认定日期',
    `高企,${mark(letter, 1)}公司,2026年第一批,2026-03-06`,
    `高企,${mark(letter, 2)}公司,2026年第一批,2026-03-06`,
    `高企,${mark(letter, 0)}待认领公司,2026年第一批,2026-03-06`,
  ])

  const admin = client(http, tokens.get('admin') ?? null)
  const json = async <T>(method: string, path: string, body?: unknown, as = admin): Promise<T> => {
    const answer = await as.ask(method, `/api${path}`, body)
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  interface Named {
    readonly id: string
  }
  const requestOf = async (firm: Firm) => {
    const own = client(http, tokens.get(`enterprise${firm}`) ?? null)
    const cells = {
      subject: { text: `${mark(letter, firm)}诉求` },
      matter: { text: '要素保障' },
      phone: { text: phoneOf(letter, firm) },
    }
    return (await json<Named>('POST', '/cases/request', { cells, key: `raise-${firm}-${letter}-1` }, own)).id
  }
  const firms = await json<{ rows: readonly { id: string; cells: { name?: { shown: string } } }[] }>(
    'GET',
    '/registers/enterprise/records',
  )
  const firmId = (firm: Firm) =>
    firms.rows.find(({ cells }) => cells.name?.shown === `${mark(letter, firm)}公司`)?.id ?? ''
  const view = { name: `${mark(letter, 0)}视图`, shared: true, content: { search: mark(letter, 0) } }
  const { id: viewId } = await json<Named>('POST', '/registers/enterprise/views', view)
  const column = { label: `${mark(letter, 0)}列`, kind: 'text' }
  const { id: columnId } = await json<Named>('POST', '/registers/enterprise/columns', column)
  const document = await json<Named>('POST', '/documents', { template: 'half-year-summary', period: '2026H1' })
  const { citations } = await json<{ citations: readonly Named[] }>('GET', `/documents/${document.id}`)
  const { head } = await json<{ head: { entry: number } }>('GET', '/bureau')
  const sheet = await json<Named>('POST', '/sheets', sheetBody(mark(letter, 0), head.entry))
  const bytes = csv(['企业名称,统一社会信用代码', firmLine(1).split(',').slice(0, 2).join(',')])
  const answer = await admin.ask('POST', `/api/uploads?name=${encodeURIComponent(mark(letter, 0))}.csv`, bytes, {
    'content-type': 'application/octet-stream',
  })
  const { hash } = (await answer.json()) as { hash: string }
  const preview = { file: hash, name: `${mark(letter, 0)}.csv`, register: 'enterprise', ...importManner }
  const job = await json<Named>('POST', '/imports/preview', preview)
  const planned = await ended<{ readonly result: Named | null }>(() => json('GET', `/jobs/${job.id}`))
  const batches = await json<{ batches: readonly { id: string; fileHash?: string }[] }>('GET', '/imports')
  const ids = (firm: Firm, request: string): Ids => ({
    ...{ bureau: code, letter, firm: firmId(firm), request, document: document.id, figure: citations[0]?.id ?? 'f1' },
    ...{ sheet: sheet.id, batch: taken.batch ?? batches.batches[0]?.id ?? '', upload: hash, view: viewId },
    ...{ column: columnId, job: job.id, plan: planned.result?.id ?? '', entry: head.entry },
    file: createHash('sha256')
      .update(csv(['企业名称,统一社会信用代码,所属街道,联系电话,法定代表人', firmLine(1), firmLine(2)]))
      .digest('hex'),
  })
  return { code, letter, ids: { 1: ids(1, await requestOf(1)), 2: ids(2, await requestOf(2)) } }
}

export const importManner = { mode: 'delta', dated: { kind: 'correct' }, snapshot: null } as const

export function sheetBody(words: string, entry: number) {
  return {
    ...{ indicators: ['newHighTech'], periods: ['2026H1'], columns: ['value'], top: null },
    ...{ title: `${words}报数`, askedBy: `${words}办`, purpose: '报送', outside: false },
    ...{ acknowledged: true, entry, footnotes: null },
  }
}

async function ended<T extends object>(look: () => Promise<T & { readonly state: string }>): Promise<T> {
  for (;;) {
    const job = await look()
    if (job.state !== 'running') return job
    await delay(20)
  }
}
