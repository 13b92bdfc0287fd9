import { sql } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { Problem } from '../../kernel/problem.ts'
import type { Store } from '../../store/database.ts'
import type { Job, JobEnd, JobShelf, Order, Progress } from '../office/jobs.ts'

/** 后台任务: imports, exports and what else takes longer than a request. */
export const JOBS = 'jobs'

const AT_ONCE = 6
/** A server that has added one does it at once; where it is busy, another one looks so often. */
const POLL_SECONDS = 5
/** A job whose server has not been heard of for so long is done again by another. */
const SILENCE_SECONDS = 20
const HEARD_EVERY_SECONDS = 5
const EXPIRE_SECONDS = 6 * 3_600
const KEPT_SECONDS = 7 * 86_400
const ATTEMPTS_MORE = 3
const PROGRESS_KEPT_EVERY_MS = 2_000
const LISTED_MAX = 200

export const jobsQueue = {
  policy: 'standard',
  retryLimit: ATTEMPTS_MORE,
  retryDelay: 1,
  heartbeatSeconds: SILENCE_SECONDS,
  expireInSeconds: EXPIRE_SECONDS,
  deleteAfterSeconds: KEPT_SECONDS,
} as const

/** What is left to say of a job that was begun several times and never ended. */
const interrupted: Problem = {
  code: 'job.interrupted',
  message: '这项任务多次中断，没有完成',
  advice: '请重新开始；仍不行的，请联系管理员',
}

/**
 * Jobs in the queue: several servers share them, and one whose server died is done again, from its order. What it does
 * is therefore made to have its effect once, however often it is begun.
 */
export function queuedJobs({ app }: Pick<Store, 'app'>, boss: PgBoss): JobShelf {
  const workers: string[] = []
  const here = new Map<string, readonly [done: number, of: number | null]>()
  const ready: Promise<unknown>[] = []

  /** Smooth where the job is at work here; every few seconds for those who ask another server. */
  function keeping(id: string): Progress {
    let keptAt = 0
    return (done, of) => {
      here.set(id, [done, of])
      const now = performance.now()
      if (now - keptAt < PROGRESS_KEPT_EVERY_MS) return
      keptAt = now
      void sql`update pgboss.job set output = ${JSON.stringify({ done, of })}::jsonb
        where name = ${JOBS} and id = ${id} and state = 'active'`
        .execute(app)
        .catch(() => {})
    }
  }

  const jobOf = (row: Row): Job => {
    const known = row.state === 'active' ? here.get(row.id) : undefined
    const { account, actor, bureau, kind, label, name } = row.data
    return {
      ...{ id: row.id, account, actor, bureau, kind, label, name },
      ...{ startedAt: row.created_on, endedAt: row.completed_on },
      ...standingOf(row, known),
    }
  }

  return {
    async add(order) {
      const { id, ...data } = storable(order)
      await boss.send(JOBS, data, { id })
      for (const worker of workers) boss.notifyWorker(worker)
    },
    async find(id) {
      const { rows } = await sql<Row>`select ${columns} from pgboss.job where name = ${JOBS} and id = ${id}`.execute(
        app,
      )
      return rows[0] === undefined ? null : jobOf(rows[0])
    },
    async order(id) {
      const { rows } = await sql<Row>`select ${columns} from pgboss.job where name = ${JOBS} and id = ${id}`.execute(
        app,
      )
      return rows[0]?.data ?? null
    },
    async list(bureau, account) {
      const whose = account === null ? sql`` : sql` and data ->> 'account' = ${account}`
      const { rows } = await sql<Row>`select ${columns} from pgboss.job
        where name = ${JOBS} and data ->> 'bureau' = ${bureau}${whose} order by created_on desc limit ${LISTED_MAX}`.execute(
        app,
      )
      return rows.map(jobOf)
    },
    work(run) {
      const options = {
        pollingIntervalSeconds: POLL_SECONDS,
        heartbeatRefreshSeconds: HEARD_EVERY_SECONDS,
      }
      for (let one = 0; one < AT_ONCE; one++)
        ready.push(
          boss
            .work<Omit<Order, 'id'>, JobEnd>(JOBS, options, async ([job]) => {
              if (job === undefined) throw new Error('a worker was given nothing')
              try {
                return storable(await run({ ...job.data, id: job.id }, keeping(job.id), job.retryCount > 0))
              } finally {
                here.delete(job.id)
              }
            })
            .then((worker) => workers.push(worker)),
        )
    },
    async stop() {
      await Promise.all(ready)
      if (workers.length > 0) await boss.offWork(JOBS, { wait: true })
      workers.length = 0
    },
  }
}

interface Row {
  readonly id: string
  readonly data: Omit<Order, 'id'>
  readonly state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed'
  readonly created_on: string
  readonly completed_on: string | null
  readonly output: Partial<{ readonly done: number; readonly of: number | null }> | JobEnd | null
}

const columns = sql`id, data, state::text as state, created_on, completed_on, output`

function standingOf(
  { state, output }: Row,
  known: readonly [done: number, of: number | null] | undefined,
): Pick<Job, 'state' | 'done' | 'of' | 'result' | 'problem'> {
  const still = { done: 0, of: null, result: null, problem: null }
  if (state === 'completed' && output !== null && 'state' in output) return { ...still, ...output }
  if (state === 'completed' || state === 'failed' || state === 'cancelled')
    return { ...still, state: 'failed', problem: interrupted }
  if (known !== undefined) return { ...still, state: 'running', done: known[0], of: known[1] }
  const kept = output !== null && 'done' in output ? { done: output.done ?? 0, of: output.of ?? null } : {}
  return { ...still, state: 'running', ...kept }
}

/** As the database keeps texts: no NUL and no half characters. */
function storable<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'string' ? one.toWellFormed().replaceAll('\0', '') : one,
    ),
  )
}
