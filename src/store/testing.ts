import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { type Owned, openDatabase, ownDatabase, type Store } from './database.ts'
import { type Cluster, openCluster } from './postgres/index.ts'
import { secretsOf } from './secrets.ts'

const TEMPLATE = 'kechuang_template'
// What these tests write need not outlive a crash; cluster.test.ts and the kill tests have servers of their own.
const settings = { max_connections: '200', fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
const secrets = secretsOf(randomBytes(32))
let server: Promise<Cluster> | null = null
let count = 0

/** A store of its own for one test file: a clone of a migrated database on the run's one server. */
export async function testStore(from = TEMPLATE): Promise<Store> {
  const cluster = await (server ??= startServer())
  const database = `test_${process.pid}_${++count}`
  await withClient(cluster, (client) => client.query(`create database ${database} template ${from} strategy file_copy`))
  return openDatabase({ ...cluster, close: async () => {} }, database, secrets)
}

/** A database with books in it, which `testStore` clones as often as they are wanted. Returns its name. */
export async function filledDatabase(fill: (store: Store) => Promise<unknown>): Promise<string> {
  const store = await testStore()
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(store.owner)
  try {
    await fill(store)
  } finally {
    await store.close()
  }
  return rows[0]!.name
}

/** A database with nothing in it, as its owner finds it; and the way to open it as the product does. */
export async function emptyDatabase(): Promise<{ readonly owned: Owned; readonly open: () => Promise<Store> }> {
  const cluster = { ...(await (server ??= startServer())), close: async () => {} }
  const database = `empty_${process.pid}_${++count}`
  await withClient(cluster, (client) => client.query(`create database ${database}`))
  return { owned: await ownDatabase(cluster, database), open: () => openDatabase(cluster, database, secrets) }
}

async function startServer(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'kechuang-test-'))
  const cluster = await openCluster(folder, { settings })
  // Nothing tells a test file that it was the last; the run's end does.
  process.on('exit', () => {
    try {
      process.kill(cluster.pid, 'SIGQUIT')
    } catch {}
    rmSync(folder, { recursive: true, force: true })
  })
  await withClient(cluster, (client) => client.query(`create database ${TEMPLATE}`))
  const migrated = await openDatabase({ ...cluster, close: async () => {} }, TEMPLATE, secrets)
  await migrated.close()
  return cluster
}

async function withClient(cluster: Cluster, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ ...cluster.connection, ssl: false })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
