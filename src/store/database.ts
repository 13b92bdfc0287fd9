import { createHmac } from 'node:crypto'
import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  type QueryExecutorProvider,
  type QueryResult,
  sql,
} from 'kysely'
import pg from 'pg'
import { PreparingClient } from './client.ts'
import { migrate } from './migrate.ts'
import { type Cluster, openCluster, types } from './postgres/index.ts'
import { prepared } from './prepared.ts'
import { refuseUnfinished } from './restoring.ts'
import { APP_ROLE } from './schema/model.ts'
import { installedSecrets, type Secrets } from './secrets.ts'
import { settled } from './sending.ts'

// Queries are written as SQL and name their row types; the tables of registers exist only at run time.
type Tables = Record<string, Record<string, unknown>>
export type Database = Kysely<Tables>
/** Where statements of one transaction go: each is sent at once behind those before it, and answered in that order. */
export interface Tx extends QueryExecutorProvider {
  executeQuery<R>(query: CompiledQuery<R>): Promise<QueryResult<R>>
}

/** What a unit of work may see: bureaus in a range of codes, and rows that carry one of the grants. */
export interface Scope {
  readonly from: string
  readonly to: string
  readonly grants: readonly string[]
}

/** The owner's side, with the schema as it stands. */
export interface Owned {
  /** Owns the tables; used by migrations, verification, rebuilding, backup and restore alone. */
  readonly owner: Database
  /** The owner's sessions, for what needs one of its own: COPY and its snapshot. */
  readonly pool: pg.Pool
  /** Of the application's role; `null` where the server lets it in without. */
  readonly appPassword: string | null
  close(): Promise<void>
}

export interface Store extends Owned {
  /** Owns nothing; row-level security holds for it. */
  readonly app: Database
  /** Seals the secrets that the product has to know again. */
  readonly secrets: Secrets
  /** Operating-system process of the embedded server; `null` where the server is somebody else's. */
  readonly serverPid: number | null
}

export interface StoreOptions {
  readonly dataFolder: string
  /** An ordinary PostgreSQL, by its owner's address; the embedded one where absent. */
  readonly url?: string | undefined
  /** The application's own address, where an administrator has made its role. */
  readonly appUrl?: string | undefined
  readonly database?: string
  /** The installation's key, where it does not lie in the data folder. */
  readonly secretKey?: string | undefined
}

/** Opens the store: starts or joins the embedded server, brings the schema up to date, makes the application's role. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const secrets = await installedSecrets(options.dataFolder, options.secretKey)
  if (options.url !== undefined)
    return connect(configOf(options.url), options.appUrl === undefined ? null : configOf(options.appUrl), null, secrets)
  return onCluster(options, (cluster, database) => openDatabase(cluster, database, secrets))
}

/** Opens the owner's side alone and leaves the schema as it is, for backup and restore. */
export async function openOwned(options: Omit<StoreOptions, 'appUrl'>): Promise<Owned> {
  if (options.url !== undefined) return own(configOf(options.url), null)
  return onCluster(options, ownDatabase)
}

async function onCluster<T>(
  { dataFolder, database = 'kechuang' }: StoreOptions,
  open: (cluster: Cluster, database: string) => Promise<T>,
): Promise<T> {
  const cluster = await openCluster(dataFolder)
  try {
    await ensureDatabase(cluster.connection, database)
    return await open(cluster, database)
  } catch (error) {
    await cluster.close()
    throw error
  }
}

/** Opens one database of an embedded server; closing the store leaves the server. */
export async function openDatabase(cluster: Cluster, database: string, secrets: Secrets): Promise<Store> {
  const owner = { ...cluster.connection, database }
  return connect(owner, { ...owner, user: APP_ROLE }, cluster, secrets)
}

/** The owner's side of one database of an embedded server. */
export async function ownDatabase(cluster: Cluster, database: string): Promise<Owned> {
  return own({ ...cluster.connection, database }, cluster)
}

function own(config: pg.PoolConfig, cluster: Cluster | null): Owned {
  const owners = pool(config, 4)
  const owner = kysely(owners)
  return {
    owner,
    pool: owners,
    appPassword: appPassword(config),
    async close() {
      await owner.destroy()
      await cluster?.close()
    },
  }
}

async function connect(
  ownerConfig: pg.PoolConfig,
  appConfig: pg.PoolConfig | null,
  cluster: Cluster | null,
  secrets: Secrets,
): Promise<Store> {
  const owned = own(ownerConfig, cluster)
  const { owner, appPassword: password } = owned
  let app: Database
  try {
    await refuseUnfinished(owner)
    await migrate(owner, password)
    const config = appConfig ?? { ...ownerConfig, user: APP_ROLE, ...(password === null ? {} : { password }) }
    app = kysely(pool({ ...config, pipeline: true }, 20))
    await refusePowerfulRole(app)
  } catch (error) {
    await owner.destroy()
    throw error
  }
  return {
    ...owned,
    app,
    secrets,
    serverPid: cluster?.pid ?? null,
    async close() {
      await app.destroy()
      await owned.close()
    },
  }
}

/** One transaction that sees what `scope` allows and nothing else. */
export async function inScope<T>(store: Pick<Store, 'app'>, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(store, 'begin', scope, work)
}

/** The same for reading: one snapshot for all its queries, and no writing. */
export async function readInScope<T>(
  store: Pick<Store, 'app'>,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return transaction(store, 'begin isolation level repeatable read read only', scope, work)
}

/** Statements of transactions that nobody waits for before the end. */
const lasts = new WeakMap<Tx, Promise<unknown>[]>()

/**
 * Sends statements that only write as the last of their transaction, whose end waits for them: they go out with the
 * commit, and a lock that is held for them is held no longer than that. What they fail with, the transaction fails with.
 */
export async function sendLast(tx: Tx, statements: readonly CompiledQuery[]): Promise<void> {
  const sent = statements.map((statement) => quietly(tx.executeQuery(statement)))
  const known = lasts.get(tx)
  if (known === undefined) await settled(sent)
  else known.push(...sent)
}

/** Begun and let into its scope by one message, which its first statement does not wait for: most transactions are short. */
async function transaction<T>(
  { app }: Pick<Store, 'app'>,
  begin: string,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return app.getExecutor().provideConnection(async (connection) => {
    const { tx, end } = onConnection(app, connection)
    const sent: Promise<unknown>[] = []
    lasts.set(tx, sent)
    try {
      sent.push(quietly(sql.raw(`${begin}; ${entering(scope)}`).execute(tx)))
      const result = await work(tx)
      const committed = quietly(sql<{ command: string }>`${prepared} commit`.execute(tx))
      await settled(sent)
      const { rows } = await committed
      // Where a failed statement was passed over, the server undoes everything and calls that an end.
      if (rows[0]?.command === 'ROLLBACK') throw new Error('a statement failed, and the transaction with it')
      return result
    } catch (error) {
      await sql`rollback`.execute(tx).catch(() => {})
      // What failed first is told of: whatever came behind it failed because of it.
      await settled(sent)
      throw error
    } finally {
      lasts.delete(tx)
      end()
    }
  })
}

/** Statements go out without waiting for the answers to those before, and none once it has ended. */
function onConnection(app: Database, connection: DatabaseConnection): { readonly tx: Tx; readonly end: () => void } {
  let ended = false
  const executor = app.getExecutor().withConnectionProvider({
    async provideConnection(use) {
      if (ended) throw new Error('the transaction has ended')
      return use(connection)
    },
  })
  const tx = { getExecutor: () => executor, executeQuery: <R>(query: CompiledQuery<R>) => executor.executeQuery(query) }
  return {
    tx,
    end: () => {
      ended = true
    },
  }
}

/** Its failure is told of where it is waited for. */
function quietly<T>(statement: Promise<T>): Promise<T> {
  statement.catch(() => {})
  return statement
}

export function bureauScope(bureau: string): Scope {
  return { from: bureau, to: bureau, grants: [] }
}

/** What a transaction sees from here on. */
export async function enter(tx: Tx, scope: Scope): Promise<void> {
  await sql.raw(entering(scope)).execute(tx)
}

// SET LOCAL alone reaches the workers of a cluster; where it is forgotten, no row is seen.
function entering({ from, to, grants }: Scope): string {
  return [
    `set local app.bureau_from = ${literal(from)}`,
    `set local app.bureau_to = ${literal(to)}`,
    ...(grants.length > 0 ? [`set local app.grants = ${literal(grants.join(','))}`] : []),
  ].join('; ')
}

/** A text as an SQL literal, for the few statements that take no parameters. */
export function literal(text: string): string {
  if (text.includes('\0')) throw new Error('a text with NUL is no literal')
  return `'${text.replaceAll("'", "''")}'`
}

function pool(config: pg.PoolConfig, max: number): pg.Pool {
  const made = new pg.Pool({
    ssl: false,
    ...config,
    max,
    types,
    Client: PreparingClient,
    allowExitOnIdle: true,
    options: '-c timezone=UTC -c search_path=public',
  })
  // A lost idle connection is replaced at its next use; without a listener it would end the process.
  made.on('error', () => {})
  return made
}

function kysely(of: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: of }) })
}

async function ensureDatabase(connection: pg.ClientConfig, database: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database "${database.replaceAll('"', '""')}"`)
  } catch (error) {
    // Two processes may start at once; one of them makes the database.
    if (!(error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505'))) throw error
  } finally {
    await client.end()
  }
}

function configOf(url: string): pg.PoolConfig {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const secret = decodeURIComponent(password)
  return {
    host: searchParams.get('host') ?? decodeURIComponent(hostname),
    port: port === '' ? 5432 : Number(port),
    user: decodeURIComponent(username),
    ...(secret === '' ? {} : { password: secret }),
    database: decodeURIComponent(pathname.slice(1)),
    ...(searchParams.get('sslmode') === 'require' ? { ssl: true } : {}),
  }
}

/** Every process derives the same password for the application's role, so that none is stored. */
function appPassword(owner: pg.PoolConfig): string | null {
  const secret = owner.password
  return typeof secret === 'string' ? createHmac('sha256', secret).update(APP_ROLE).digest('base64url') : null
}

async function refusePowerfulRole(app: Database): Promise<void> {
  const { rows } = await sql<{ powerful: boolean }>`
    select (r.rolsuper or r.rolbypassrls or exists (select 1 from pg_tables t where t.schemaname = 'public' and t.tableowner = current_user)) as powerful
    from pg_roles r where r.rolname = current_user`.execute(app)
  if (rows[0]?.powerful !== false)
    throw new Error('应用账户拥有数据表或可绕过行级安全，拒绝启动。请让 DATABASE_APP_URL 指向一个普通账户')
}
