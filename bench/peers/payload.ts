import type { Peer } from './peer.ts'

export const payload: Peer = {
  name: 'payload',
  version: '3.90.2',
  install: [
    { command: 'npm', args: ['install'] },
    { command: 'next', args: ['build'], env: { NEXT_TELEMETRY_DISABLED: '1' } },
  ],
  prepare: [{ command: 'node', args: ['init.js'], env: { NODE_ENV: 'development' } }],
  start: { command: 'next', args: ['start'] },
  env: ({ database: { host, port, user, name }, secret, port: own }) => ({
    DATABASE_URL: `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`,
    PEER_SECRET: secret,
    NODE_ENV: 'production',
    HOSTNAME: '127.0.0.1',
    PORT: String(own),
  }),
  ready: '/api/enterprise?limit=1',
  fill: `insert into enterprise (code, name, area, status, industry, park, form, address, capital, founded, created_at, updated_at)
    select code, name, area, status, industry, park, form, address, capital, founded, now(), now() from firm order by n`,
  enter: async ({ secret }) => ({ authorization: `users API-Key ${secret}` }),
  list: ({ status, foundedFrom, page, rows }) =>
    `/api/enterprise?${new URLSearchParams({
      'where[status][equals]': status,
      'where[founded][greater_than_equal]': foundedFrom,
      sort: '-capital',
      limit: String(rows),
      page: String(page),
      depth: '0',
    })}`,
  told(body) {
    const { totalDocs, docs } = body as { totalDocs: number; docs: { name: string }[] }
    return { total: totalDocs, names: docs.map(({ name }) => name) }
  },
  create: { path: '/api/enterprise?depth=0', body: (firm) => firm },
}
