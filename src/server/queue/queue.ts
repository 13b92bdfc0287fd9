import { CompiledQuery, sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Database, Store } from '../../store/database.ts'
import { APP_ROLE } from '../../store/schema/model.ts'
import type { Premises } from '../http/desk.ts'
import type { JobShelf } from '../office/jobs.ts'
import { type Duty, duties } from './duties.ts'
import { JOBS, jobsQueue, queuedJobs } from './jobs.ts'

const SCHEMA = 'pgboss'
const ZONE = 'Asia/Shanghai'
const POLL_SECONDS = 5
const KEPT_SECONDS = 7 * 86_400
/** Longer than any duty takes; one that its server left is done again by another. */
const EXPIRE_SECONDS = 15 * 60
/** How often it is looked for jobs whose server has died. */
const SUPERVISED_EVERY_SECONDS = 10

/** How a duty went the last times. */
export interface DutyReport {
  readonly name: string
  readonly label: string
  readonly cron: string
  readonly waiting: number
  readonly running: number
  readonly failed: number
  readonly last: readonly {
    readonly state: string
    readonly startedAt: string | null
    readonly endedAt: string | null
    readonly says: string
  }[]
}

export interface Queue {
  report(): Promise<readonly DutyReport[]>
  /** What people have begun and need not wait for. */
  readonly jobs: JobShelf
  /** Puts a duty to the front, beside its times. */
  runNow(name: string): Promise<void>
  stop(): Promise<void>
}

/**
 * 任务队列 in PostgreSQL: several servers share it, each job is taken by one of them, and what was waiting when a
 * server died is taken by the next. The queue's tables are made by the owner; the application only works on them.
 */
export async function startQueue(premises: Premises, list: readonly Duty[] = duties): Promise<Queue> {
  const { store, now } = premises
  await prepare(store, list)
  const boss = new PgBoss({
    ...{ db: onDatabase(store.app), schema: SCHEMA, migrate: false, createSchema: false },
    ...{ reindex: false, monitorVacuum: false },
    ...{ superviseIntervalSeconds: SUPERVISED_EVERY_SECONDS, monitorIntervalSeconds: SUPERVISED_EVERY_SECONDS },
  })
  boss.on('error', (error) => console.error('任务队列出错', error))
  await boss.start()
  for (const { name, cron, run } of list) {
    await boss.schedule(name, cron, null, { tz: ZONE, missed: 'once' })
    await boss.work(name, { pollingIntervalSeconds: POLL_SECONDS }, async () => {
      const says = await run(premises, now())
      return says === '' ? null : { says }
    })
  }
  return {
    report: () => reportOf(store, list),
    jobs: queuedJobs(store, boss),
    async runNow(name) {
      await boss.send(name, null, { singletonKey: 'now' })
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

/** Servers that start at once wait here for each other. */
const PREPARING = 7_306_311

async function prepare({ owner }: Pick<Store, 'owner'>, list: readonly Duty[]): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${PREPARING})`.execute(tx)
    await makeQueues(owner, list)
    for (const grant of [
      `grant usage on schema ${SCHEMA} to ${APP_ROLE}`,
      `grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${APP_ROLE}`,
      `grant usage, select on all sequences in schema ${SCHEMA} to ${APP_ROLE}`,
      `grant execute on all functions in schema ${SCHEMA} to ${APP_ROLE}`,
    ])
      await sql.raw(grant).execute(tx)
  })
}

async function makeQueues(owner: Database, list: readonly Duty[]): Promise<void> {
  const boss = new PgBoss({ db: onDatabase(owner), schema: SCHEMA, supervise: false, schedule: false })
  boss.on('error', (error) => console.error('任务队列出错', error))
  await boss.start()
  const options = { policy: 'short', retryLimit: 2, retryDelay: 60, expireInSeconds: EXPIRE_SECONDS } as const
  for (const { name } of list)
    if ((await boss.getQueue(name)) === null)
      await boss.createQueue(name, { ...options, deleteAfterSeconds: KEPT_SECONDS })
  if ((await boss.getQueue(JOBS)) === null) await boss.createQueue(JOBS, jobsQueue)
  await boss.stop({ graceful: false })
}

function onDatabase(db: Database) {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      const { rows } = await db.executeQuery(CompiledQuery.raw(text, values))
      return { rows: rows as unknown[] as never[] }
    },
  }
}

interface JobRow {
  readonly name: string
  readonly state: string
  readonly started_on: string | null
  readonly completed_on: string | null
  readonly output: { readonly says?: string; readonly message?: string } | null
}

async function reportOf({ app }: Pick<Store, 'app'>, list: readonly Duty[]): Promise<readonly DutyReport[]> {
  const { rows } = await sql<JobRow>`
    select name, state::text, started_on, completed_on, output from pgboss.job
    where name = any(${list.map(({ name }) => name)}) order by created_on desc limit 500`.execute(app)
  return list.map(({ name, label, cron }) => {
    const own = rows.filter((row) => row.name === name)
    const count = (...states: string[]) => own.filter(({ state }) => states.includes(state)).length
    const ended = own.filter(({ completed_on }) => completed_on !== null)
    const telling = ended.filter(({ output, state }) => output !== null || state === 'failed')
    return {
      ...{ name, label, cron },
      waiting: count('created', 'retry'),
      running: count('active'),
      failed: count('failed'),
      last: [...new Set([...ended.slice(0, 1), ...telling])].slice(0, 10).map((row) => ({
        state: row.state,
        startedAt: row.started_on,
        endedAt: row.completed_on,
        says: row.output?.says ?? row.output?.message ?? '',
      })),
    }
  })
}
