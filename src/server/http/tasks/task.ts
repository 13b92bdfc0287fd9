import type { Context } from 'hono'
import { membershipsOf } from '../../../store/accounts.ts'
import { DONE } from '../../../store/audit/event.ts'
import type { Audit } from '../../../store/audit/write.ts'
import type { Job, Order, Progress, Run } from '../../office/jobs.ts'
import { catalogFor } from '../../office/ownCatalog.ts'
import { addressOf, noProxies } from '../address.ts'
import { actionOf, auditEnd } from '../audited.ts'
import type { Deeds } from '../deeds.ts'
import { type Desk, deskOf, type Env, type Premises } from '../desk.ts'
import { type Action, may } from '../may.ts'
import { newNoted } from '../noted.ts'
import { notAllowed, notFound, problemOf } from '../problem.ts'

/** A kind of work in the background. It may be begun again after a server has died, and has its effect once. */
export interface Task<I> {
  readonly kind: string
  /** What whoever began it must be allowed to, still, when it is done. */
  readonly action: Action
  run(at: TaskDesk, input: I, progress: Progress): Promise<unknown>
}

export interface TaskDesk extends Desk {
  /** Of the job: what it makes may bear the same. */
  readonly id: string
  /** Begun before, by a server that died. */
  readonly again: boolean
  readonly deeds: Deeds
}

export function task<I>(of: Task<I>): Task<I> {
  return of
}

/** Begins a task for somebody who is at their desk. The input is kept as JSON. */
export function begin<I>(
  c: Context<Env>,
  { office: { bureau }, account }: Desk,
  { kind }: Pick<Task<I>, 'kind'>,
  label: string,
  input: I,
): Promise<Job> {
  return c.var.jobs.start({
    ...{ bureau, kind, label, input },
    ...{ account: account.id, name: account.name, actor: account.displayName },
    ...{ address: addressOf(c, c.var.premises.proxies ?? noProxies), route: actionOf(c) },
  })
}

export interface Surroundings {
  readonly premises: Premises
  readonly audit: Audit
  readonly deeds: Deeds
}

/** Does orders by their kind, each for the person who gave it as that person stands now, and leaves an event at its end. */
export function runner({ premises, audit, deeds }: Surroundings, tasks: readonly Task<never>[]): Run {
  return async (order, progress, again) => {
    const noted = newNoted()
    try {
      const { input } = order as Order & { readonly input: never }
      const found = tasks.find(({ kind }) => kind === order.kind)
      if (found === undefined) throw notFound(`「${order.label}」这种任务`)
      const desk = await deskFor(premises, order, found.action, noted)
      const result = await found.run({ ...desk, id: order.id, again, deeds }, input, progress)
      auditEnd(audit, order, DONE, noted, premises.now())
      return { state: 'done', result: result ?? null }
    } catch (error) {
      const { status, problem } = problemOf(error)
      auditEnd(audit, order, problem.code, noted, premises.now())
      // Nothing that could have been foreseen: the database may be gone. It is tried again where that can be.
      if (status === 500) {
        console.error(`${order.kind} ${order.id}`, error)
        throw error
      }
      return { state: 'failed', problem }
    }
  }
}

async function deskFor(premises: Premises, order: Order, action: Action, noted: ReturnType<typeof newNoted>) {
  const members = await membershipsOf(premises.store, order.account)
  const member = members.find(({ bureau }) => bureau === order.bureau)
  const allowance = member === undefined ? null : may(member, action)
  if (member === undefined || allowance === null) throw notAllowed()
  const account = { id: order.account, name: order.name, displayName: order.actor }
  const catalog = await catalogFor(premises.store, premises.catalog, order.bureau)
  return deskOf({ ...premises, catalog }, { account, member, allowance, noted })
}
