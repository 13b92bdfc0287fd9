import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { writeWorkbook } from '../../../exchange/workbook/write.ts'
import { always } from '../../../kernel/dated.ts'
import type { Batch } from '../../../kernel/field/index.ts'
import { makeCreditCode } from '../../../kernel/read/creditCode.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { everything } from '../../../lines/index.ts'
import { addAccount, openSession, saveMembership } from '../../../store/accounts.ts'
import { addBureau, loadAreas, saveAreas } from '../../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../../store/database.ts'
import { folderFiles } from '../../../store/keepers/folder.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { importDefaults, importFile } from '../../office/import.ts'
import type { Office } from '../../office/office.ts'
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
  'superior',
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
  readonly screening: string
  readonly job: string
  /** A text that was proofread. */
  readonly reading: string
  readonly plan: string
  readonly entry: number
  readonly recognition: string
  /** A batch of payments. */
  readonly payout: string
  readonly notice: string
  readonly objection: string
  readonly receipt: string
  readonly review: string
  readonly expert: string
  readonly collection: string
  readonly reconciliation: string
  readonly form: string
  readonly filling: string
  /** The secret in the address of the firm's form. */
  readonly token: string
  readonly post: string
  readonly delegation: string
  /** An account that may be closed and changed without ending anybody's walk. */
  readonly spare: string
  readonly link: string
  readonly linkToken: string
  readonly clause: string
  /** 政策清单. */
  readonly bundle: string
  /** A campaign of visits. */
  readonly campaign: string
  readonly voucher: string
  /** An hour of the clinic that the firm has booked. */
  readonly hour: string
  /** How its streets are assessed. */
  readonly scheme: string
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
          ...(isRaw(body) ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : {
              body:
                body instanceof Uint8Array
                  ? new Uint8Array(body)
                  : body instanceof FormData
                    ? body
                    : JSON.stringify(body),
            }),
      }),
  }
}

function isRaw(body: unknown): boolean {
  return body === undefined || body instanceof Uint8Array || body instanceof FormData
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

/** Somebody of the office who is not at work: the walk may close and change their account. */
async function makeSpare(store: Store, letter: Letter): Promise<string> {
  const at = new Date('2026-01-01T00:00:00Z')
  const who = { name: `墙${letter}账户spare`, displayName: `墙${letter}员spare`, password: null, at }
  const id = await addAccount(store, who)
  const place = { section: null, duties: ['经办人'], area: null, enterprise: null }
  await saveMembership(store, id, { bureau: codeOf(letter), role: 'staff', ...place })
  return id
}

/** A firm's recognition for each of what comes late in one, and an expert to score it. */
async function addRecognitions(office: Office, letter: Letter, firmId: (firm: Firm) => string): Promise<string[]> {
  const { catalog, bureau, actor } = office
  const recognition = catalog.registers.get('recognition')!
  const expert = catalog.registers.get('expert')!
  return inScope(office.store, bureauScope(bureau), async (tx) => {
    const where = { catalog, bureau, actor, areas: await loadAreas(tx, bureau) }
    const person = { name: `墙${letter}专家`, unit: `墙${letter}大学`, account: `墙${letter}账户expert` }
    const pool = content(expert, { ...person, fields: '电子信息', rank: '教授', phone: phoneOf(letter, 1) })
    await saveRecords(tx, where, [{ register: expert, id: null, kind: 'create', content: pool }])
    const { saved } = await saveRecords(
      tx,
      where,
      ([1, 2] as const).map((firm) => {
        const values = { title: '瞪羚企业', enterprise: firmId(firm), firstTime: '首次', field: '电子信息' }
        const of = { subject: creditCodeOf(letter, firm), facts: { area: always(street(letter, firm)) } }
        const made = content(recognition, { ...values, batch: '2026-1' as Batch }, { enterprise: of })
        return { register: recognition, id: null, kind: 'create' as const, content: made }
      }),
    )
    return saved.map(({ id }) => id)
  })
}

/** Gives every firm that was ever recognised something: what is told of one must not be told to another. */
const amountRule = {
  ...{ id: 'W1', name: '走墙奖励', version: 1, kind: 'clause', authority: '走墙' },
  conditions: [{ id: 'new', label: '新认定', when: '高企认定公告日期 <= 测评日', cites: '第一条' }],
  amount: { base: '10 * 万元', cites: '第一条' },
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
  const office = { store, catalog: everything, bureau: code, actor: `墙${letter}员`, files: folderFiles(files) }
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
  await take('policy', ['文号,政策名称,级别,状态', '走科〔2026〕1号,走墙措施,区县,现行'])
  const rule = JSON.stringify(amountRule).replaceAll('"', '""')
  await take('serviceCampaign', ['行动名称,行动类别,开始日期,结束日期', '走墙攻坚,百日攻坚,2026-03-02,2026-06-30'])
  await take('clause', [
    '政策文件,条款,奖补事项,资金级次,计算规则,发布日期',
    `走科〔2026〕1号,第一条,走墙奖励,区县,"${rule}",2026-01-10`,
  ])
  await take('assessmentScheme', ['方案名称,年度', '走墙考核,2026'])
  await take('voucherScheme', ['创新券名称,年度,年度总额度(万元),兑付对象', '走墙创新券,2026,100,企业'])
  await take('voucher', [
    '券号,创新券办法,申领单位,发放日期,券额(万元)',
    ...([1, 2] as const).map((firm) => `${mark(letter, firm)}券,走墙创新券,${mark(letter, firm)}公司,2026-02-01,5`),
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
  const payout = { number: { text: `${mark(letter, 0)}支付批次` }, madeOn: { text: '2026-06-20' } }
  const { id: payoutId } = await json<Named>('POST', '/registers/paymentBatch/records', { cells: payout })
  const hourOf = async (firm: Firm) => {
    const cells = {
      ...{ expert: { text: `${mark(letter, firm)}专家` }, on: { text: '2099-06-20' }, hour: { text: '09:00—10:00' } },
      enterprise: { text: '', record: firmId(firm) },
    }
    return (await json<Named>('POST', '/registers/clinicSlot/records', { cells })).id
  }
  const hours = { 1: await hourOf(1), 2: await hourOf(2) }
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
  const reading = await json<Named>('POST', '/proofread', { file: hash, name: `${mark(letter, 0)}.txt`, date: null })
  await ended<object>(() => json('GET', `/jobs/${reading.id}`))
  const planned = await ended<{ readonly result: Named | null }>(() => json('GET', `/jobs/${job.id}`))
  const screening = await json<Named>('POST', '/cultivation/screenings', {
    ...{ rule: 'high-tech', year: 2026, name: `${mark(letter, 0)}摸底` },
  })
  await ended<{ readonly result: object | null }>(() => json('GET', `/jobs/${screening.id}`))
  const batches = await json<{ batches: readonly { id: string; fileHash?: string }[] }>('GET', '/imports')
  const [noticed = '', reviewed = ''] = await addRecognitions(office, letter, firmId)
  const step = async (record: string, action: string, more: object = {}, as = admin) => {
    const key = `${action}-${record}`
    const path = `/cases/recognition/${record}/${action}`
    const { done, ...rest } = await json<{ readonly done: boolean }>('POST', path, { key, ...more }, as)
    if (!done) throw new Error(`${action}: ${JSON.stringify(rest)}`)
  }
  const staff = client(http, tokens.get('staff') ?? null)
  await step(noticed, 'direct', { result: { state: 'noticed', on: '2026-07-01', document: '评审纪要〔2026〕1号' } })
  const notice = await json<Named>('POST', '/notices', {
    ...{ register: 'recognition', records: [noticed], first: '2026-07-01', text: '予以公示。', places: ['局网站'] },
    ...{ title: `墙${letter}公示`, contact: '企业科' },
  })
  const objection = new FormData()
  const words = {
    row: '0',
    by: `${mark(letter, 0)}举报`,
    contact: '13900001111',
    reason: `${mark(letter, 0)}研发费用不实`,
  }
  for (const [name, value] of Object.entries({ ...words, key: `objection-${letter}` })) objection.append(name, value)
  objection.append('evidence', new File([`%PDF-1.7 ${mark(letter, 0)}证据`], '证据.pdf'))
  const nobody = client(http, null)
  const raise = `/public/${code}/notices/${notice.id}/objections`
  const { receipt } = await json<{ receipt: string }>('POST', raise, objection, nobody)
  const { objections } = await json<{ objections: readonly Named[] }>('GET', `/notices/${notice.id}`)
  const sheetOf = await staff.ask(
    'POST',
    `/api/uploads?name=${encodeURIComponent('申请书.pdf')}`,
    csv(['%PDF-1.7 申请书']),
    {
      'content-type': 'application/octet-stream',
    },
  )
  const application = (await sheetOf.json()) as { hash: string }
  await step(reviewed, 'enrol', { form: {} }, staff)
  const declared = {
    batch: { text: '2026年第一批' },
    application: { file: { hash: application.hash, name: '申请书.pdf' } },
  }
  await step(reviewed, 'declare', { form: declared }, staff)
  await step(reviewed, 'check', { form: {} }, staff)
  await step(reviewed, 'recommend', { form: {} })
  const { ids: reviews } = await json<{ ids: readonly string[] }>('POST', '/reviews', {
    ...{ register: 'recognition', records: [reviewed], seats: 1, reserves: 0, field: null, due: '2026-07-10' },
  })
  const { experts } = await json<{ experts: readonly Named[] }>('GET', `/reviews/${reviews[0]}`)
  const collected = await json<Named & { readonly links: readonly { readonly token: string }[] }>(
    'POST',
    '/collections',
    {
      ...{ title: `墙${letter}收表`, deadline: '2026-07-10', columns: [collectColumn], sourceHash: null },
      fillers: ([1, 2] as const).map((firm) => ({
        name: `${mark(letter, firm)}公司`,
        enterprise: creditCodeOf(letter, firm),
      })),
    },
  )
  const reconciled = await json<Named>('POST', '/reconciliations', {
    ...{ hash, name: `${mark(letter, 0)}.csv`, body: `${mark(letter, 0)}局` },
    asked: { of: 'list', register: 'enterprise', where: {}, search: '', on: null },
  })
  const formed = await makeForm(json, admin, letter, head.entry)
  const spare = await makeSpare(store, letter)
  const post = await json<Named>('POST', '/people/posts', { name: `墙${letter}岗`, section: null, duties: ['经办人'] })
  const away = { deputy: spare, from: '2026-07-01', to: '2026-07-05' }
  const delegation = await json<Named>('POST', '/people/delegations', away)
  const requests = { 1: await requestOf(1), 2: await requestOf(2) }
  const linkOf = async (firm: Firm) => {
    const id = requests[firm]
    const at = `/cases/request/${id}`
    await json('POST', `${at}/accept`, { form: {}, key: `accept-${id}` })
    const { offers } = await json<{ offers: readonly { name: string; side: string }[] }>('GET', `/outside${at}`)
    const [offer] = offers
    if (offer === undefined) return { id: '0'.repeat(64), token: 'x'.repeat(32) }
    const task = { register: 'request', id, action: offer.name, side: offer.side, days: 3 }
    const { token } = await json<{ token: string }>('POST', '/outside/links', task)
    return { id: createHash('sha256').update(token).digest('hex'), token }
  }
  const links = { 1: await linkOf(1), 2: await linkOf(2) }
  const [campaign] = await json<readonly Named[]>('GET', '/service/campaigns')
  const [paper] = await json<readonly { readonly clauses: readonly Named[] }[]>('GET', '/policies')
  interface Issued {
    readonly vouchers: readonly (Named & { readonly number: string })[]
  }
  const issued = (await json<readonly Issued[]>('GET', '/policies/vouchers')).flatMap(({ vouchers }) => vouchers)
  const voucherOf = (firm: Firm) => issued.find(({ number }) => number === `${mark(letter, firm)}券`)?.id ?? ''
  const clause = paper?.clauses[0]?.id ?? ''
  const named = { name: `${mark(letter, 0)}清单`, contact: null, preface: null }
  const bundle = await json<Named>('POST', '/policies/bundles', { ...named, clauses: [clause] })
  const { schemes } = await json<{ readonly schemes: readonly Named[] }>('GET', '/supervision/schemes')
  const ids = (firm: Firm, request: string): Ids => ({
    ...{ campaign: campaign?.id ?? '', clause, bundle: bundle.id, voucher: voucherOf(firm), hour: hours[firm] },
    scheme: schemes[0]?.id ?? '',
    ...{ notice: notice.id, objection: objections[0]?.id ?? '', receipt, recognition: firm === 1 ? noticed : reviewed },
    ...{ review: reviews[0] ?? '', expert: experts[0]?.id ?? '', collection: collected.id, spare, post: post.id },
    ...{ reconciliation: reconciled.id, form: formed.form, filling: formed.filling },
    ...{ token: collected.links[firm - 1]?.token ?? '', delegation: delegation.id },
    ...{ payout: payoutId, link: links[firm].id, linkToken: links[firm].token },
    ...{ bureau: code, letter, firm: firmId(firm), request, document: document.id, figure: citations[0]?.id ?? 'f1' },
    ...{ sheet: sheet.id, batch: taken.batch ?? batches.batches[0]?.id ?? '', upload: hash, view: viewId },
    ...{ screening: screening.id, reading: reading.id, column: columnId, job: job.id },
    ...{ plan: planned.result?.id ?? '', entry: head.entry },
    file: createHash('sha256')
      .update(csv(['企业名称,统一社会信用代码,所属街道,联系电话,法定代表人', firmLine(1), firmLine(2)]))
      .digest('hex'),
  })
  return { code, letter, ids: { 1: ids(1, requests[1]), 2: ids(2, requests[2]) } }
}

/** A form of a superior with one cell, filled in. */
async function makeForm(
  json: <T>(method: string, path: string, body?: unknown) => Promise<T>,
  admin: Client,
  letter: Letter,
  entry: number,
): Promise<{ readonly form: string; readonly filling: string }> {
  const column = { title: `${mark(letter, 0)}指标`, kind: 'text' } as const
  const bytes = await writeWorkbook({ sheets: [{ name: '表', columns: [column], rows: [['新认定高企']] }] })
  const name = `${mark(letter, 0)}.xlsx`
  const answer = await admin.ask('POST', `/api/uploads?name=${encodeURIComponent(name)}`, bytes, {
    'content-type': 'application/octet-stream',
  })
  const { hash } = (await answer.json()) as { hash: string }
  const cell = { sheet: '表', row: 2, column: 1, indicator: 'newHighTech', aspect: 'value', when: 'current' }
  const mapping = { cells: [{ ...cell, area: null, unit: null, decimals: null }], lists: [] }
  const form = await json<{ id: string }>('POST', '/forms', {
    name: `${mark(letter, 0)}表`,
    fileName: name,
    hash,
    mapping,
  })
  const order = { period: '2026H1', askedBy: `${mark(letter, 0)}厅`, purpose: '月报', entry }
  const filling = await json<{ id: string }>('POST', `/forms/${form.id}/fillings`, order)
  return { form: form.id, filling: filling.id }
}

const collectColumn = {
  key: 'c1',
  label: '企业名称',
  unit: null,
  takes: { register: 'enterprise', field: 'name' },
  required: true,
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
