import pg from 'pg'
import { type Cluster, openCluster } from '../../src/store/postgres/index.ts'
import { firm } from './firms.ts'
import type { Place } from './peer.ts'

const ROWS_PER_INSERT = 5_000

/** One PostgreSQL for all products, each with a database of its own. */
export interface Databases {
  readonly connection: Omit<Place['database'], 'name'>
  has(name: string): Promise<boolean>
  /** Anew; a copy of another where one is named. */
  make(name: string, from?: string): Promise<void>
  drop(name: string): Promise<void>
  keep(name: string, as: string): Promise<void>
  /** Lays the firms into the table `firm` and has the statement take them over from there. */
  fill(name: string, rows: number, statement: string): Promise<void>
  close(): Promise<void>
}

export async function openDatabases(folder: string): Promise<Databases> {
  const cluster = await openCluster(folder, {
    settings: { max_connections: '150', shared_buffers: '512MB', max_wal_size: '4GB' },
  })
  const { host, port, user } = cluster.connection
  const administer = <T>(work: (client: pg.Client) => Promise<T>) =>
    connected(cluster, cluster.connection.database, work)
  return {
    connection: { host, port, user },
    has: (name) =>
      administer(async (client) => {
        const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
        return rowCount === 1
      }),
    make: (name, from = 'template1') =>
      administer(async (client) => {
        await client.query(`drop database if exists ${name} with (force)`)
        await client.query(`create database ${name} template ${from} strategy file_copy`)
      }),
    drop: (name) =>
      administer(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
    keep: (name, as) =>
      administer(async (client) => void (await client.query(`alter database ${name} rename to ${as}`))),
    fill: (name, rows, statement) => connected(cluster, name, (client) => fill(client, rows, statement)),
    close: () => cluster.close(),
  }
}

async function fill(client: pg.Client, rows: number, statement: string): Promise<void> {
  await client.query(`create table firm (n serial, code text, name text, area text, status text, industry text, park text,
    form text, address text, capital numeric, founded date)`)
  for (let start = 0; start < rows; start += ROWS_PER_INSERT) {
    const firms = Array.from({ length: Math.min(ROWS_PER_INSERT, rows - start) }, (_, index) => firm(start + index + 1))
    await client.query(
      `insert into firm (code, name, area, status, industry, park, form, address, capital, founded)
        select * from jsonb_to_recordset($1) as f(code text, name text, area text, status text, industry text, park text,
          form text, address text, capital numeric, founded date)`,
      [JSON.stringify(firms)],
    )
  }
  await client.query(statement)
  await client.query('drop table firm')
  await client.query('vacuum analyze')
}

async function connected<T>(cluster: Cluster, database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...cluster.connection, database, ssl: false })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
