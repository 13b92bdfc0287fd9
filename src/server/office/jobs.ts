import { v7 as uuid } from 'uuid'
import type { Problem } from '../../kernel/problem.ts'

/** Work that takes longer than a request should, as it was asked for: all that another process needs to do it. */
export interface Order {
  readonly id: string
  readonly bureau: string
  /** Which work it is; what it is done with stands in `input`, as JSON. */
  readonly kind: string
  readonly input: unknown
  readonly label: string
  /** Who began it: the account, its sign-in name, and how people call them. */
  readonly account: string
  readonly name: string
  readonly actor: string
  /** Whence and by which route it was begun, for the audit. */
  readonly address: string | null
  readonly route: string
}

/** How it goes. Somebody watches it, or comes back for its result. */
export interface Job extends Omit<Order, 'input' | 'address' | 'route'> {
  readonly state: 'running' | 'done' | 'failed'
  readonly done: number
  /** How much there is to do; `null` while that is not known. */
  readonly of: number | null
  readonly startedAt: string
  readonly endedAt: string | null
  /** Whatever its kind of work makes; where it is a `JobResult` as well, the list of jobs leads to it. */
  readonly result: unknown
  readonly problem: Problem | null
}

export type JobEnd =
  | { readonly state: 'done'; readonly result: unknown }
  | { readonly state: 'failed'; readonly problem: Problem }

/** What a job may hand back so that its starter finds the way from anywhere: a sentence, and the page it leads to. */
export interface JobResult {
  /** Within the bureau's pages or the API: `/990101/batches/…`, `/api/…`. */
  readonly href?: string
  /** As the list of jobs shows it: 导入 1,204 行，3 行不能导入. */
  readonly text?: string
}

export type Progress = (done: number, of: number | null) => void

/** Does what an order asks, maybe `again` after a server that died over it. It throws where it may be tried again, as when the database is gone. */
export type Run = (order: Order, progress: Progress, again: boolean) => Promise<JobEnd>

/** Where jobs are kept: in the queue of the database, or in this process alone. */
export interface JobShelf {
  add(order: Order): Promise<void>
  find(id: string): Promise<Job | null>
  order(id: string): Promise<Pick<Order, 'kind' | 'input'> | null>
  /** Of one person or of all, the newest first. */
  list(bureau: string, account: string | null): Promise<readonly Job[]>
  /** From here on orders are done here. */
  work(run: Run): void
  /** Those that are at work end, as far as they do soon; no other is begun. */
  stop(): Promise<void>
}

type Whose = { readonly bureau: string; readonly account?: string }

/** 后台任务: begun by somebody, and theirs alone to look at. */
export class Jobs {
  readonly #shelf: JobShelf

  constructor(shelf: JobShelf) {
    this.#shelf = shelf
  }

  async start(order: Omit<Order, 'id'>): Promise<Job> {
    const whole = { ...order, id: uuid() }
    await this.#shelf.add(whole)
    return begun(whole)
  }

  /** Somebody's own; another's does not exist for them. */
  async get({ bureau, account }: Whose, id: string): Promise<Job | null> {
    const job = await this.#shelf.find(id)
    return job !== null && job.bureau === bureau && job.account === account ? job : null
  }

  /** What somebody's own job was begun with. */
  async inputOf(whose: Whose, id: string): Promise<Pick<Order, 'kind' | 'input'> | null> {
    return (await this.get(whose, id)) === null ? null : this.#shelf.order(id)
  }

  async of({ bureau, account }: Whose): Promise<readonly Job[]> {
    const since = Date.now() - SHOWN_MS
    const own = account === undefined ? [] : await this.#shelf.list(bureau, account)
    return own.filter(({ endedAt }) => endedAt === null || Date.parse(endedAt) > since)
  }

  /** Everybody's, for whoever looks after the system. */
  ofAll({ bureau }: Whose): Promise<readonly Job[]> {
    return this.#shelf.list(bureau, null)
  }

  stop(): Promise<void> {
    return this.#shelf.stop()
  }
}

/** To their starters, jobs that have ended are shown so long. */
const SHOWN_MS = 60 * 60_000

export function begun({ input: _, address: __, route: ___, ...order }: Order): Job {
  const startedAt = new Date().toISOString()
  return { ...order, state: 'running', done: 0, of: null, startedAt, endedAt: null, result: null, problem: null }
}

const KEPT_MAX = 200
const STOPPING_MS_MAX = 5_000

/** Jobs of this process, where there is no queue: they end with it. */
export function ownShelf(problemOf: (error: unknown) => Problem): JobShelf {
  const jobs = new Map<string, Job>()
  const orders = new Map<string, Order>()
  const running = new Set<Promise<void>>()
  let run: Run | null = null
  const change = (id: string, to: Partial<Job>) => {
    const job = jobs.get(id)
    if (job !== undefined) jobs.set(id, { ...job, ...to })
  }
  const forget = (id: string) => {
    jobs.delete(id)
    orders.delete(id)
  }
  return {
    async add(order) {
      if (run === null) throw new Error('nobody does the jobs')
      for (const [id, { endedAt }] of jobs) if (jobs.size >= KEPT_MAX && endedAt !== null) forget(id)
      jobs.set(order.id, begun(order))
      orders.set(order.id, order)
      const done = run(order, (now, of) => change(order.id, { done: now, of }), false)
        .catch((error: unknown): JobEnd => ({ state: 'failed', problem: problemOf(error) }))
        .then((end) => change(order.id, { ...end, endedAt: new Date().toISOString() }))
        .finally(() => running.delete(done))
      running.add(done)
    },
    find: async (id) => jobs.get(id) ?? null,
    order: async (id) => orders.get(id) ?? null,
    list: async (bureau, account) =>
      [...jobs.values()].filter((job) => job.bureau === bureau && (account ?? job.account) === job.account).reverse(),
    work(by) {
      run = by
    },
    async stop() {
      const limit = new Promise((resolve) => setTimeout(resolve, STOPPING_MS_MAX).unref())
      await Promise.race([Promise.all(running), limit])
    },
  }
}
