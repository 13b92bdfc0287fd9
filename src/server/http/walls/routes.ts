import { type Ids, importManner, mark, sheetBody } from './bureaus.ts'

/** One operation of the API, as its own document declares it. */
export interface Route {
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly takesBody: boolean
}

interface Document {
  readonly paths: {
    readonly [path: string]: {
      readonly [method: string]: { readonly parameters?: Route['parameters']; readonly requestBody?: unknown }
    }
  }
}

export function routesOf({ paths }: Document): readonly Route[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters, requestBody }]) => ({
      method: method.toUpperCase(),
      path: path.replace(/^\/api/, '').replace(/(?<=.)\/$/, ''),
      parameters: parameters ?? [],
      takesBody: requestBody !== undefined,
    })),
  )
}

export const keyOf = ({ method, path }: Route) => `${method} ${path}`

/** What `{id}` means, by the beginning of the address; the longest that fits. */
const idBy: { readonly [path: string]: (ids: Ids) => string } = {
  '/audit/exports/{id}': ({ job }) => job,
  '/budgets/{id}': ({ request }) => request,
  '/cases/{register}/{id}': ({ request }) => request,
  '/collections/{id}': ({ collection }) => collection,
  '/cultivation/firms/{id}': ({ firm }) => firm,
  '/cultivation/screenings/{id}': ({ screening }) => screening,
  '/districts/submissions/{id}': ({ request }) => request,
  '/documents/{id}': ({ document }) => document,
  '/enterprises/{id}': ({ firm }) => firm,
  '/figures/{id}': () => 'newHighTech',
  '/forms/{id}': ({ form }) => form,
  '/imports/plans/{id}': ({ plan }) => plan,
  '/imports/{id}': ({ batch }) => batch,
  '/jobs/{id}': ({ job }) => job,
  '/notices/{id}': ({ notice }) => notice,
  '/outside/cases/{register}/{id}': ({ request }) => request,
  '/outside/links/{id}': ({ link }) => link,
  '/paper/{register}/{id}': ({ request }) => request,
  '/payment-batches/{id}': ({ payout }) => payout,
  '/people/colleagues/{id}': ({ spare }) => spare,
  '/people/delegations/{id}': ({ delegation }) => delegation,
  '/people/handover/{id}': ({ spare }) => spare,
  '/people/posts/{id}': ({ post }) => post,
  '/people/{id}': ({ spare }) => spare,
  '/policies/bundles/{id}': ({ bundle }) => bundle,
  '/policies/clauses/{id}': ({ clause }) => clause,
  '/policies/matches/clauses/{id}': ({ clause }) => clause,
  '/policies/matches/enterprises/{id}': ({ firm }) => firm,
  '/portal/clinic/{id}': ({ hour }) => hour,
  '/portal/deliveries/{id}': ({ bundle }) => bundle,
  '/portal/fillings/{id}': ({ collection }) => collection,
  '/portal/policies/{id}': ({ clause }) => clause,
  '/portal/vouchers/{id}': ({ voucher }) => voucher,
  '/proofread/{id}': ({ reading }) => reading,
  '/portal/reviews/{id}': ({ review }) => review,
  '/public/{bureau}/notices/{id}': ({ notice }) => notice,
  '/reconciliations/{id}': ({ reconciliation }) => reconciliation,
  '/records/{register}/{id}': ({ firm }) => firm,
  '/registers/{register}/columns/{id}': ({ column }) => column,
  '/registers/{register}/exports/{id}': ({ job }) => job,
  '/registers/{register}/views/{id}': ({ view }) => view,
  '/reviews/{id}': ({ review }) => review,
  '/service/campaigns/{id}': ({ campaign }) => campaign,
  '/sheets/{id}': ({ sheet }) => sheet,
  '/targets/{year}/shape/{id}': () => 'newHighTech',
}

const pathParameters: { readonly [name: string]: (ids: Ids, route: Route) => string } = {
  action: () => 'accept',
  bureau: ({ bureau }) => bureau,
  expert: ({ expert }) => expert,
  figure: ({ figure }) => figure,
  filling: ({ filling }) => filling,
  hash: ({ file }) => file,
  indicator: () => 'newHighTech',
  kind: () => 'shown',
  name: (_, { path }) => (path.startsWith('/system') ? 'remind' : 'shell.png'),
  objection: ({ objection }) => objection,
  origin: () => 'document',
  ordinal: () => '0',
  other: ({ document }) => document,
  page: () => '08-驾驶舱与报数',
  receipt: ({ receipt }) => receipt,
  record: ({ recognition }) => recognition,
  register: (_, { path }) => registersBy.find(([begins]) => path.startsWith(begins))?.[1] ?? 'enterprise',
  tab: () => 'titles',
  rule: () => 'high-tech',
  layout: ({ document }) => document,
  template: () => 'leader-briefing',
  scheme: ({ scheme }) => scheme,
  source: ({ document }) => document,
  token: ({ token }) => token,
  choice: () => '0',
  version: () => '1',
  year: () => '2026',
}

const registersBy: readonly (readonly [begins: string, register: string])[] = [
  ['/cases', 'request'],
  ['/paper', 'request'],
  ['/outside', 'request'],
  ['/notices', 'recognition'],
  ['/reviews', 'recognition'],
  ['/portal/reviews', 'recognition'],
]

/** What a search would find of everybody, if it could. */
const queryParameters: { readonly [name: string]: (ids: Ids, route: Route) => string } = {
  by: () => 'title',
  column: () => 'name',
  find: () => '墙',
  indicator: () => 'newHighTech',
  list: (_, { path }) => (path.startsWith('/cultivation') ? 'rectify' : 'all'),
  name: ({ letter }, { path }) =>
    /^\/(uploads|fill|outside|portal)/.test(path) ? '墙.csv' : `${mark(letter, 0)}待认领公司`,
  part: (_, { path }) => (path.startsWith('/imports/plans') ? 'unchanged' : 'refused'),
  period: () => '2026H1',
  q: () => '墙',
  record: ({ firm }) => firm,
  row: () => '2',
  rule: () => 'high-tech',
  search: () => '墙',
  sheet: ({ letter, sheet }, { path }) => (path.startsWith('/districts') ? sheet : `${mark(letter, 0)}enterprise`),
  text: () => '墙',
  to: (_, { path }) => (path.startsWith('/figures') ? '' : 'enterprise'),
  words: () => '墙',
  year: () => '2026',
}

/** Those that are left out where nothing asks for them. */
const optional = new Set(['find', 'list', 'q', 'search', 'text', 'words'])

const seen = ({ firm }: Ids) => [{ id: firm, version: 1 }]

/** What is written carries no bureau's mark: whoever finds one has seen another's, not their own words. */
const bodies: { readonly [route: string]: (ids: Ids) => unknown } = {
  'POST /session': () => ({ name: '墙', password: 'wrong' }),
  'POST /figures/confirmations': () => ({ figures: [{ id: 'newHighTech', value: '2' }], note: null }),
  'POST /documents/fonts': () => ({ installed: [] }),
  'POST /documents/verify': ({ document }) => ({ text: '新认定高新技术企业2家', document }),
  'POST /proofread': ({ upload }) => ({ file: upload, name: '走墙.txt', date: null }),
  'POST /proofread/passage': () => ({ text: '新认定高新技术企业2家', cited: [] }),
  'POST /proofread/{id}/held': () => ({ claim: 0, indicator: 'newHighTech', period: '2026H1' }),
  'POST /proofread/{id}/corrected': () => ({ format: 'txt', corrections: [] }),
  'POST /proofread/{id}/bookings/preview': () => ({ as: { kind: 'opening' }, claims: [] }),
  'POST /proofread/{id}/bookings': () => ({ as: { kind: 'opening' }, claims: [] }),
  'POST /documents/{id}/returned': ({ upload }) => ({ hash: upload }),
  'POST /documents/{id}/returned/accept': ({ upload }) => ({ hash: upload, version: 1, accepted: [], figures: [] }),
  'PUT /documents/{id}': () => ({ version: 1, text: [] }),
  'POST /documents/{id}/figures': () => ({ indicator: 'newHighTech', key: 'value', period: '2026H1' }),
  'PUT /documents/{id}/proposals/{kind}/{indicator}': () => ({ left: true }),
  'POST /documents/{id}/versions/{version}/restore': () => ({ version: 1 }),
  'POST /documents': () => ({ template: 'half-year-summary', period: '2026H1' }),
  'POST /documents/{id}/parts': () => ({ version: 1, block: 0, holder: 'section:走', due: '2031-06-05' }),
  'PUT /documents/{id}/parts/{ordinal}': () => ({ version: 1, text: [] }),
  'POST /documents/{id}/parts/{ordinal}/give': () => ({ version: 1, confirm: false }),
  'POST /documents/{id}/parts/{ordinal}/return': () => ({ reason: '走' }),
  'POST /documents/{id}/parts/{ordinal}/take': () => ({ version: 1 }),
  'POST /documents/{id}/signatures/countersign': () => ({ version: 1, holders: ['section:走'], due: '2031-06-05' }),
  'POST /documents/{id}/signatures/issue': () => ({ version: 1, holder: 'section:走', due: '2031-06-05' }),
  'POST /documents/{id}/signatures/{ordinal}/answer': () => ({ version: 1, agrees: true }),
  'POST /documents/{id}/layouts/read': ({ upload }) => ({ hash: upload }),
  'POST /documents/{id}/layouts': ({ upload }) => ({ name: '走', fileName: '走.docx', hash: upload, mapping: {} }),
  'POST /documents/{id}/comments': () => ({ block: 0, quote: '走', text: '走' }),
  'PUT /documents/{id}/comments/{ordinal}': () => ({ resolved: true }),
  'POST /templates/check': () => ({ source: '# 走' }),
  'POST /templates/preview': () => ({ source: '# 走', period: '2026H1' }),
  'POST /templates/{template}/copy': () => ({ name: '走' }),
  'PUT /templates/{template}': () => ({ version: 1, name: '走', source: '# 走' }),
  'POST /templates/{template}/retire': () => ({ version: 1 }),
  'POST /documents/{id}/tables': () => ({
    ...{ layout: 'indicators', indicators: ['newHighTech'], periods: ['2026H1'], growth: false, chart: null },
  }),
  'POST /documents/{id}/refresh': () => ({ version: 1 }),
  'POST /documents/{id}/freeze': () => ({ version: 1, recipient: null }),
  'POST /records/{register}/{id}/erasure': () => ({
    ...{ version: 1, fields: ['phone'], files: [], sources: [], reasons: false },
    ...{ paper: '走墙〔2026〕1号', reason: '走墙' },
  }),
  'POST /budgets/{id}/cut': () => ({ reason: '走墙' }),
  'POST /payment-batches/{id}/lines': ({ request }) => ({ claims: [request] }),
  'POST /payment-batches/{id}/list': ({ upload }) => ({ hash: upload, name: '墙.xlsx' }),
  'POST /payment-batches/{id}/returns': ({ request }) => ({ line: request, on: '2026-07-01', reason: '走墙' }),
  'POST /payment-batches/{id}/receipts': ({ request, upload }) => ({ line: request, hash: upload, name: '墙.pdf' }),
  'POST /payment-batches/{id}/steps': () => ({ step: 'sent', on: '2026-07-01' }),
  'POST /policies/readings': () => ({ text: '第一条　给予走墙奖励1万元。' }),
  'POST /policies/rules/trial': () => ({ text: 'id: W\nname: 走墙' }),
  'POST /policies/calculations': ({ clause, firm }) => ({ clause, enterprise: firm, facts: { 职工总数: 9 } }),
  'POST /policies/clauses/{id}/pushes': ({ firm }) => ({ firms: [firm] }),
  'POST /policies/online/results': ({ upload }) => ({ hash: upload, name: '墙.xlsx' }),
  'POST /policies/bundles': ({ clause }) => ({ name: '走墙清单', contact: null, preface: null, clauses: [clause] }),
  'POST /policies/bundles/{id}/deliveries': ({ clause, firm }) => ({
    ...{ enterprise: firm, on: '2026-07-01', way: '上门', explained: [clause], person: null },
  }),
  'POST /policies/clauses/{id}/simulation': () => ({ text: 'id: W\nname: 走墙', on: '2026-07-01' }),
  'POST /portal/clinic/{id}/booking': () => ({ title: null, materials: null }),
  'POST /portal/policies/{id}/confirmation': () => ({
    ...{ accountName: '走', bank: '走银行', account: '62220000', pledged: true },
  }),
  'POST /portal/vouchers/{id}/bookings': ({ firm }) => ({
    ...{ institution: firm, contract: '走-1', service: '检验检测', contractAmount: '100', amount: '50' },
  }),
  'POST /registers/{register}/records': () => ({ cells: { name: { text: '走墙新公司' } } }),
  'POST /registers/{register}/changes': ({ firm }) => ({
    edits: [{ id: firm, version: 1, cells: { address: { text: '改动' } } }],
    dated: null,
    reason: null,
  }),
  'POST /registers/{register}/voids': (ids) => ({ records: seen(ids), reason: '作废' }),
  'POST /registers/{register}/restores': (ids) => ({ records: seen(ids) }),
  'POST /registers/{register}/undo': (ids) => ({ records: seen(ids) }),
  'POST /registers/{register}/views': () => ({ name: '走墙', shared: false, content: {} }),
  'PUT /registers/{register}/views/{id}': () => ({ name: '走墙改', shared: true, content: {} }),
  'POST /registers/{register}/columns': () => ({ label: '走墙', kind: 'text' }),
  'POST /registers/{register}/exports': () => ({ where: {}, sort: [], search: '', columns: ['name'], ids: null }),
  'POST /imports/read': ({ upload }) => ({ file: upload, name: '墙.csv', register: null, mapping: null }),
  'POST /imports/preview': ({ upload }) => ({ file: upload, name: '墙.csv', register: 'enterprise', ...importManner }),
  'POST /imports': ({ upload }) => ({ file: upload, name: '墙.csv', register: 'enterprise', ...importManner }),
  'POST /claims': ({ letter, firm }) => ({
    ...{ to: 'enterprise', name: `${mark(letter, 0)}待认领公司` },
    decision: { kind: 'record', record: firm },
  }),
  'POST /claims/undo': ({ letter }) => ({ to: 'enterprise', name: `${mark(letter, 0)}待认领公司` }),
  'POST /sheets': ({ entry }) => sheetBody('走墙', entry),
  'POST /sheets/preview': () => ({
    ...{ indicators: ['newHighTech'], periods: ['2026H1'], columns: ['value'], top: null, rows: 'areas' },
  }),
  'POST /sheets/names': () => ({ names: ['走墙公司'] }),
  'PUT /targets/{year}': ({ bureau }) => ({
    cells: [{ indicator: 'newHighTech', area: bureau, value: '9', path: null, version: null }],
    reason: '走墙理由',
  }),
  'POST /supervision/sources/{origin}/{source}': () => ({
    tasks: [{ text: '走墙', owner: '综合科', dueOn: '2026-09-30' }],
  }),
  'POST /checkup': () => ({ rule: 'high-tech', facts: {} }),
  'POST /checkup/trial': () => ({ rule: 'high-tech', facts: {} }),
  'POST /cultivation/assess': ({ firm }) => ({ rule: 'high-tech', enterprise: firm }),
  'POST /cultivation/assessments': ({ firm }) => ({ rule: 'high-tech', enterprise: firm }),
  'POST /cultivation/consultations': ({ firm }) => ({
    ...{ rule: 'high-tech', enterprise: firm, heldOn: '2026-07-01', form: '专家门诊', experts: ['走路'] },
    opinions: [],
  }),
  'POST /cultivation/enrol': ({ firm }) => ({ rule: 'high-tech', year: 2026, firms: [firm] }),
  'POST /cultivation/facts': ({ firm }) => ({ enterprise: firm, facts: { 技术领域: '新材料' } }),
  'POST /cultivation/items': ({ firm }) => ({
    ...{ rule: 'high-tech', enterprise: firm, items: [{ condition: 'staff' }] },
  }),
  'POST /cultivation/screenings': () => ({ rule: 'high-tech', year: 2026, name: '走路摸底' }),
  'POST /cases/{register}': ({ firm }) => ({
    cells: { enterprise: { text: '', record: firm }, subject: { text: '走墙' }, matter: { text: '要素保障' } },
    key: `walk-${firm}`,
  }),
  'POST /cases/{register}/batch': ({ request }) => ({
    action: 'accept',
    key: `walk-batch-${request}`,
    cases: [{ id: request, seen: 0 }],
  }),
  'POST /cases/{register}/{id}/{action}': () => ({ form: {} }),
  'POST /audit/exports': () => ({}),
  // What would change the walker's own account, or let everybody in anew, is asked for in vain.
  'POST /session/password': () => ({ before: 'wrong', after: 'wrong again' }),
  'POST /session/codes/confirm': () => ({ code: '000000' }),
  'POST /session/codes/end': () => ({ password: 'wrong' }),
  'POST /session/register': ({ bureau }) => ({
    ...{ bureau, role: 'enterprise', organisation: '走路公司', creditCode: '91350100M000100Y43' },
    ...{ name: 'walker', displayName: '走路', password: '1' },
  }),
  'POST /collections': () => ({
    ...{ title: '走表', deadline: '2026-07-20', fillers: [{ name: '走路公司' }] },
    columns: [{ key: 'c1', label: '数', unit: null, takes: 'number', required: false }],
  }),
  'POST /forms/read': ({ upload }) => ({ hash: upload, name: '墙.xlsx' }),
  'POST /forms': ({ upload }) => ({
    name: '走表',
    fileName: '墙.xlsx',
    hash: upload,
    mapping: { cells: [], lists: [] },
  }),
  'POST /forms/{id}/preview': () => ({ period: '2026H1' }),
  'POST /forms/{id}/fillings': ({ entry }) => ({ period: '2026H1', askedBy: '走', purpose: '走', entry }),
  'POST /reconciliations': ({ upload }) => ({
    ...{ hash: upload, name: '墙.csv', body: '走路局' },
    asked: { of: 'list', register: 'enterprise', where: {}, search: '', on: null },
  }),
  'POST /reconciliations/{id}/verdicts': () => ({ ordinals: [0], verdict: 'ours', note: '走' }),
  'POST /collections/propose': ({ upload }) => ({ hash: upload, name: '墙.csv' }),
  'POST /collections/{id}/again': () => ({ title: '墙外再收', deadline: '2026-12-31' }),
  'POST /collections/{id}/links': () => ({ ordinals: [9] }),
  'PUT /collections/{id}/rhythm': () => ({ every: null }),
  'POST /portal/fillings/{id}': () => ({ rows: [['走路公司']], filledBy: '走路' }),
  'POST /fill/{token}': () => ({ rows: [['走路公司']], filledBy: '走路' }),
  'POST /messages/read': () => ({ ids: null }),
  'PUT /messages/wish': () => ({ mail: true, quiet: null, digest: false }),
  'PUT /messages/channels': () => ({ version: 0, mail: null, robots: [] }),
  'POST /messages/channels/try': () => ({ channel: 'mail', to: '' }),
  'POST /districts/submissions/{id}/decision': () => ({ accept: false, note: '走' }),
  'POST /districts/sent': ({ sheet }) => ({ sheet }),
  'PUT /setup/superior': () => ({ superior: null }),
  'PUT /setup/lines': () => ({ off: [], version: 0 }),
  'PUT /setup/line-names': () => ({ names: {} }),
  'PUT /setup/areas': () => ({ areas: [{ code: 'WALL', name: '走', parent: null, also: [], group: null }] }),
  'POST /setup/bureaus': () => ({ code: '1', name: '走', area: '走' }),
  'PUT /system/calendar': () => ({ days: [{ day: '2031-06-05', kind: 'closed' }], source: '走路的通知' }),
  'POST /paper/scan': ({ upload }) => ({ hash: upload }),
  'POST /notices': ({ recognition }) => ({
    ...{ register: 'recognition', records: [recognition], title: '走', text: '走', contact: '走' },
    ...{ places: ['走'], first: '2026-07-01' },
  }),
  'POST /notices/preview': ({ recognition }) => ({
    ...{ register: 'recognition', records: [recognition], first: '2026-07-01' },
  }),
  'POST /notices/{id}/objections/{objection}/decision': () => ({ upheld: false, reason: '走' }),
  'POST /notices/{id}/withdraw': () => ({ reason: '走' }),
  'POST /reviews': ({ recognition }) => ({
    ...{ register: 'recognition', records: [recognition], seats: 1, reserves: 0, due: '2026-07-10' },
  }),
  'POST /reviews/{id}/form': () => ({ given: { declines: '' } }),
  'POST /reviews/{id}/forms/{expert}': ({ upload }) => ({
    ...{ given: { declines: '走' }, evidence: { hash: upload, name: '走.pdf' } },
  }),
  'POST /reviews/{id}/forms/{expert}/return': () => ({ reason: '走' }),
  'POST /reviews/{id}/void': () => ({ reason: '走' }),
  'POST /reviews/{id}/conclusion': () => ({ passes: true }),
  'POST /portal/reviews/{id}/appeal': () => ({ reason: '不服结论' }),
  'POST /reviews/{id}/appeal': () => ({ by: '走', reason: '走' }),
  'POST /reviews/{id}/appeal/answer': () => ({ upheld: true, reason: '走' }),
  'POST /people': () => ({ name: 'walked', displayName: '走', role: 'staff' }),
  'POST /people/posts': () => ({ name: '走岗' }),
  'PUT /people/posts/{id}': () => ({ name: '走岗改' }),
  'POST /people/posts/{id}/end': () => ({ on: '2026-07-01' }),
  'POST /people/posts/{id}/holders': ({ spare }) => ({ account: spare, from: '2026-07-01' }),
  'POST /people/posts/{id}/holders/end': ({ spare }) => ({ account: spare, on: '2026-07-02' }),
  'POST /reconciliations/figures': ({ request }) => ({
    ...{ record: request, version: 1, cause: '口径不同', settlement: null },
  }),
  'POST /service/matching/liaisons': ({ request }) => ({
    ...{ officers: [request], kind: '其他', wording: '走路的通知', template: null, inside: true },
  }),
  'POST /people/delegations': ({ spare }) => ({ deputy: spare, from: '2026-07-06', to: '2026-07-07' }),
  'POST /people/handover/{id}': ({ spare }) => ({ to: spare, key: 'walk-handover' }),
  // Level 3 would ask everybody for more before the walk goes on.
  'PUT /people/profile': () => ({ level: 2 }),
  'POST /people/colleagues/{id}': () => ({ accepted: true }),
  'PUT /people/{id}': () => ({ displayName: '走', role: 'staff' }),
  'POST /people/{id}/decision': () => ({ accepted: true }),
  'POST /outside/links/open': ({ linkToken }) => ({ token: linkToken }),
  'POST /outside/links/use': ({ linkToken }) => ({ token: linkToken, form: {} }),
  // No link that lasts is walked with: what it opens is one agreement's, and the walk's bureaus have none.
  'POST /outside/entries': ({ request }) => ({ register: 'ruralService', id: request, days: 1 }),
  'POST /outside/entries/open': ({ linkToken }) => ({ token: linkToken }),
  'POST /outside/entries/enter': ({ linkToken, request }) => ({ token: linkToken, form: {}, key: `walk-${request}` }),
  'POST /outside/links': ({ request }) => ({
    ...{ register: 'request', id: request, action: 'supplement', side: 'owner', days: 1 },
  }),
  'POST /outside/behalf': ({ request, upload }) => ({
    ...{ register: 'request', id: request, action: 'supplement', side: 'owner', key: `walk-behalf-${request}` },
    stamped: { hash: upload, name: '走.pdf' },
  }),
}

/** An objection to a row that there is not: anybody may raise one, so nothing else would be told apart. */
function objectionBody(): FormData {
  const form = new FormData()
  const words = { row: '99', by: '走路', contact: '13900002222', reason: '走路的理由', key: 'walk-objection' }
  for (const [name, value] of Object.entries(words)) form.append(name, value)
  return form
}

/** Bodies that are no JSON. */
const files: { readonly [route: string]: (ids: Ids) => Uint8Array | FormData } = {
  'POST /uploads': ({ letter }) => new TextEncoder().encode(`墙${letter},走`),
  'POST /portal/fillings/{id}/sheet': () => new TextEncoder().encode('企业名称\n走路公司'),
  'POST /fill/{token}/sheet': () => new TextEncoder().encode('企业名称\n走路公司'),
  'POST /outside/links/file': () => new TextEncoder().encode('%PDF-1.7 走'),
  'POST /public/{bureau}/notices/{id}/objections': () => objectionBody(),
}

export interface Filled {
  readonly path: string
  readonly body: unknown
  readonly headers: { readonly [name: string]: string }
}

/**
 * Open to whoever knows the address, signed in or not: what is published, and what a secret in the address or the
 * body opens. They are asked with the asker's own bureau alone, and must still tell nothing of another firm's.
 */
export const open: readonly RegExp[] = [
  /^GET \/session\/options$/,
  /^POST \/session\/register$/,
  /^GET \/session\/foreign/,
  / \/public\//,
  / \/fill\//,
  /^POST \/outside\/links\/(open|use|file)$/,
  /^POST \/outside\/entries\/(open|enter)$/,
]

/** A request with everything that it names; a text where nobody has said yet how to fill it. */
export function fill(route: Route, ids: Ids, bureau: string | null): Filled | string {
  const missing: string[] = []
  const filling = (name: string) => {
    if (name === 'id') {
      const [best] = Object.keys(idBy)
        .filter((path) => route.path.startsWith(path))
        .sort((a, b) => b.length - a.length)
      return best === undefined ? undefined : idBy[best]?.(ids)
    }
    return pathParameters[name]?.(ids, route)
  }
  const path = route.path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = filling(name)
    if (value === undefined) missing.push(whole)
    return encodeURIComponent(value ?? '')
  })
  const query = new URLSearchParams(bureau === null ? {} : { bureau })
  for (const { name, in: where, required } of route.parameters) {
    if (where !== 'query' || name === 'bureau') continue
    if (required !== true && !optional.has(name)) continue
    const value = queryParameters[name]?.(ids, route)
    if (value === undefined) missing.push(`?${name}`)
    else query.set(name, value)
  }
  const body = bodies[keyOf(route)] ?? files[keyOf(route)]
  if (route.takesBody && body === undefined) missing.push('body')
  if (missing.length > 0) return `${keyOf(route)}: ${missing.join(' ')}`
  const asked = query.size === 0 ? '' : `?${query}`
  const headers = route.path === '/outside/links/file' ? { 'x-kechuang-link': ids.linkToken } : {}
  return { path: `/api${path}${asked}`, body: route.takesBody ? body?.(ids) : undefined, headers }
}
