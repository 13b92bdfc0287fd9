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
  '/cases/{register}/{id}': ({ request }) => request,
  '/documents/{id}': ({ document }) => document,
  '/enterprises/{id}': ({ firm }) => firm,
  '/figures/{id}': () => 'newHighTech',
  '/imports/plans/{id}': ({ plan }) => plan,
  '/imports/{id}': ({ batch }) => batch,
  '/jobs/{id}': ({ job }) => job,
  '/records/{register}/{id}': ({ firm }) => firm,
  '/registers/{register}/columns/{id}': ({ column }) => column,
  '/registers/{register}/exports/{id}': ({ job }) => job,
  '/registers/{register}/views/{id}': ({ view }) => view,
  '/sheets/{id}': ({ sheet }) => sheet,
  '/targets/{year}/shape/{id}': () => 'newHighTech',
}

const pathParameters: { readonly [name: string]: (ids: Ids, route: Route) => string } = {
  action: () => 'accept',
  figure: ({ figure }) => figure,
  hash: ({ file }) => file,
  indicator: () => 'newHighTech',
  kind: () => 'shown',
  name: () => 'shell.png',
  other: ({ document }) => document,
  page: () => '08-驾驶舱与报数',
  register: (_, { path }) => (path.startsWith('/cases') ? 'request' : 'enterprise'),
  tab: () => 'titles',
  version: () => '1',
  year: () => '2026',
}

/** What a search would find of everybody, if it could. */
const queryParameters: { readonly [name: string]: (ids: Ids, route: Route) => string } = {
  by: () => 'title',
  column: () => 'name',
  find: () => '墙',
  indicator: () => 'newHighTech',
  list: () => 'all',
  name: ({ letter }, { path }) => (path === '/uploads' ? '墙.csv' : `${mark(letter, 0)}待认领公司`),
  part: (_, { path }) => (path.startsWith('/imports/plans') ? 'unchanged' : 'refused'),
  period: () => '2026H1',
  q: () => '墙',
  record: ({ firm }) => firm,
  row: () => '2',
  search: () => '墙',
  sheet: ({ letter }) => `${mark(letter, 0)}enterprise`,
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
  'POST /documents/{id}/returned': ({ upload }) => ({ hash: upload }),
  'POST /documents/{id}/returned/accept': ({ upload }) => ({ hash: upload, version: 1, accepted: [], figures: [] }),
  'PUT /documents/{id}': () => ({ version: 1, text: [] }),
  'POST /documents/{id}/figures': () => ({ indicator: 'newHighTech', key: 'value', period: '2026H1' }),
  'PUT /documents/{id}/proposals/{kind}/{indicator}': () => ({ left: true }),
  'POST /documents/{id}/versions/{version}/restore': () => ({ version: 1 }),
  'POST /documents': () => ({ template: 'half-year-summary', period: '2026H1' }),
  'POST /documents/{id}/refresh': () => ({ version: 1 }),
  'POST /documents/{id}/freeze': () => ({ version: 1, recipient: null }),
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
}

/** Bodies that are no JSON. */
const files: { readonly [route: string]: (ids: Ids) => Uint8Array } = {
  'POST /uploads': ({ letter }) => new TextEncoder().encode(`墙${letter},走`),
}

export interface Filled {
  readonly path: string
  readonly body: unknown
}

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
  return { path: `/api${path}${asked}`, body: route.takesBody ? body?.(ids) : undefined }
}
