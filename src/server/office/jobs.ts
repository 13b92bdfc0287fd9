import { v7 as uuid } from 'uuid'
import type { Problem } from '../../kernel/problem.ts'
import type { Office, Witness } from './office.ts'

/** Work that takes longer than a request should: somebody watches it, or comes back for its result. */
export interface Job {
  readonly id: string
  readonly bureau: string
  readonly actor: string
  /** Who may look at it: the account that began it, or the actor where none has. */
  readonly owner: string
  readonly label: string
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

/** What a job may hand back so that its starter finds the way from anywhere: a sentence, and the page it leads to. */
export interface JobResult {
  /** Within the bureau's pages or the API: `/990101/batches/…`, `/api/…`. */
  readonly href?: string
  /** As the list of jobs shows it: 导入 1,204 行，3 行不能导入. */
  readonly text?: string
}

export type Progress = (done: number, of: number | null) => void

const KEPT_MS = 60 * 60_000
const KEPT_MAX = 200

/**
 * Jobs of this process. They are about what is safe without them: an import commits slice by slice, an export
 * can be made again; a job that dies with the process leaves nothing half done.
 */
export class Jobs {
  readonly #jobs = new Map<string, Job>()
  readonly #problemOf: (error: unknown) => Problem

  constructor(problemOf: (error: unknown) => Problem) {
    this.#problemOf = problemOf
  }

  start(
    { bureau, actor, account, witness }: Pick<Office, 'bureau' | 'actor' | 'account' | 'witness'>,
    label: string,
    work: (progress: Progress) => Promise<unknown>,
  ): Job {
    this.#forget()
    const id = uuid()
    const startedAt = new Date().toISOString()
    const job: Job = {
      ...{ id, bureau, actor, owner: account ?? actor, label, state: 'running', done: 0, of: null, startedAt },
      ...{ endedAt: null, result: null, problem: null },
    }
    this.#jobs.set(id, job)
    void work((done, of) => this.#change(id, { done, of })).then(
      (result) => this.#end(id, { state: 'done', result }, witness),
      (error: unknown) => this.#end(id, { state: 'failed', problem: this.#problemOf(error) }, witness),
    )
    return job
  }

  /** Somebody's own; another's does not exist for them. */
  get({ bureau, account, actor }: Pick<Office, 'bureau' | 'actor' | 'account'>, id: string): Job | null {
    const job = this.#jobs.get(id)
    return job?.bureau === bureau && job.owner === (account ?? actor) ? job : null
  }

  /** Somebody's own, the newest first. */
  of({ bureau, account, actor }: Pick<Office, 'bureau' | 'actor' | 'account'>): readonly Job[] {
    const owner = account ?? actor
    return [...this.#jobs.values()].filter((job) => job.bureau === bureau && job.owner === owner).reverse()
  }

  #change(id: string, change: Partial<Job>): void {
    const job = this.#jobs.get(id)
    if (job !== undefined) this.#jobs.set(id, { ...job, ...change })
  }

  #end(id: string, end: Partial<Job>, witness: Witness | undefined): void {
    this.#change(id, { ...end, endedAt: new Date().toISOString() })
    const job = this.#jobs.get(id)
    if (job !== undefined) witness?.ended(job)
  }

  #forget(): void {
    const now = Date.now()
    const ended = [...this.#jobs.values()].filter(({ endedAt }) => endedAt !== null)
    for (const [index, { id, endedAt }] of ended.entries())
      if (now - Date.parse(endedAt ?? '') > KEPT_MS || index < ended.length - KEPT_MAX) this.#jobs.delete(id)
  }
}
