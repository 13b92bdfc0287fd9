import type { Headers, Peer, Place } from './peer.ts'

/** The product's own commands are written for it. */
const YARN = 'yarn@1.22.22'
const texts = ['code', 'name', 'area', 'status', 'industry', 'park', 'form', 'address']

export const nocobase: Peer = {
  name: 'nocobase',
  version: '2.2.15',
  install: [
    // What its commands look for before they do anything, the one at the end of the installation too.
    { command: 'touch', args: ['.env', '.env.e2e', '.env.e2e.example'] },
    { command: 'npm', args: ['install', '--prefix', '../tools', YARN] },
    // Left alone, yarn would ask a registry of its own.
    {
      command: 'sh',
      args: ['-c', 'yarn install --production --non-interactive --registry "$(npm config get registry)"'],
    },
  ],
  prepare: [{ command: 'yarn', args: ['nocobase', 'install', '--lang=zh-CN'] }],
  start: { command: 'yarn', args: ['nocobase', 'start'] },
  env: ({ database: { host, port, user, name }, secret, port: own, folder }) => ({
    APP_ENV: 'production',
    APP_KEY: secret,
    APP_PORT: String(own),
    API_BASE_PATH: '/api/',
    DB_DIALECT: 'postgres',
    DB_LOGGING: 'off',
    DB_HOST: host,
    DB_PORT: String(port),
    DB_USER: user,
    DB_PASSWORD: secret,
    DB_DATABASE: name,
    INIT_ROOT_EMAIL: 'clerk@example.com',
    INIT_ROOT_USERNAME: 'clerk',
    INIT_ROOT_NICKNAME: 'clerk',
    INIT_ROOT_PASSWORD: secret,
    PM2_HOME: `${folder}/.pm2`,
  }),
  ready: '/api/__health_check',
  async declare({ address }: Place, headers: Headers) {
    const fields = [
      { name: 'id', type: 'bigInt', autoIncrement: true, primaryKey: true, allowNull: false, interface: 'id' },
      { name: 'createdAt', type: 'date', interface: 'createdAt', field: 'createdAt' },
      { name: 'updatedAt', type: 'date', interface: 'updatedAt', field: 'updatedAt' },
      ...texts.map((name) => ({ name, type: 'string', interface: 'input' })),
      { name: 'capital', type: 'double', interface: 'number' },
      { name: 'founded', type: 'dateOnly', interface: 'date' },
    ]
    const answer = await fetch(`${address}/api/collections:create`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'enterprise', title: 'enterprise', autoGenId: false, fields }),
    })
    if (!answer.ok) throw new Error(`nocobase, the collection: ${answer.status} ${await answer.text()}`)
  },
  fill: `insert into enterprise (code, name, area, status, industry, park, form, address, capital, founded, "createdAt", "updatedAt")
    select code, name, area, status, industry, park, form, address, capital, founded, now(), now() from firm order by n`,
  async enter({ address, secret }) {
    const answer = await fetch(`${address}/api/auth:signIn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-authenticator': 'basic' },
      body: JSON.stringify({ account: 'clerk', password: secret }),
    })
    const { data } = (await answer.json()) as { data: { token: string } }
    return { authorization: `Bearer ${data.token}`, 'x-authenticator': 'basic' }
  },
  list: ({ status, foundedFrom, page, rows }) =>
    `/api/enterprise:list?${new URLSearchParams({
      filter: JSON.stringify({ $and: [{ status: { $eq: status } }, { founded: { $gte: foundedFrom } }] }),
      sort: '-capital',
      page: String(page),
      pageSize: String(rows),
    })}`,
  told(body) {
    const { meta, data } = body as { meta: { count: number }; data: { name: string }[] }
    return { total: meta.count, names: data.map(({ name }) => name) }
  },
  create: { path: '/api/enterprise:create', body: (firm) => firm },
}
