import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Peer } from './peer.ts'

export const strapi: Peer = {
  name: 'strapi',
  version: '5.54.0',
  install: [
    { command: 'npm', args: ['install'] },
    { command: 'mkdir', args: ['-p', 'public/uploads'] },
  ],
  prepare: [],
  start: { command: 'strapi', args: ['start'] },
  env: ({ database: { host, port, user, name }, secret, port: own }) => ({
    DB_HOST: host,
    DB_PORT: String(port),
    DB_USER: user,
    DB_DATABASE: name,
    PEER_SECRET: secret,
    NODE_ENV: 'production',
    PORT: String(own),
    STRAPI_TELEMETRY_DISABLED: 'true',
  }),
  ready: '/_health',
  fill: `insert into enterprises (document_id, code, name, area, status, industry, park, form, address, capital, founded, created_at, updated_at, published_at)
    select substr(md5(n::text), 1, 24), code, name, area, status, industry, park, form, address, capital, founded, now(), now(), now() from firm order by n`,
  enter: async ({ folder }) => ({ authorization: `Bearer ${await readFile(join(folder, 'token.txt'), 'utf8')}` }),
  list: ({ status, foundedFrom, page, rows }) =>
    `/api/enterprises?${new URLSearchParams({
      'filters[status][$eq]': status,
      'filters[founded][$gte]': foundedFrom,
      sort: 'capital:desc',
      'pagination[page]': String(page),
      'pagination[pageSize]': String(rows),
    })}`,
  told(body) {
    const { meta, data } = body as { meta: { pagination: { total: number } }; data: { name: string }[] }
    return { total: meta.pagination.total, names: data.map(({ name }) => name) }
  },
  create: { path: '/api/enterprises', body: (firm) => ({ data: firm }) },
}
