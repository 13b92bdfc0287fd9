import type { Context } from 'hono'
import type { Env, Premises } from './desk.ts'
import { HttpProblem } from './problem.ts'

/** So many requests of a kind within a time, from one address. */
export interface Limit {
  readonly name: string
  readonly max: number
  readonly withinMs: number
}

/** Addresses that are remembered; beyond that the oldest are forgotten. */
const ADDRESSES_MAX = 10_000

const seen = new WeakMap<Premises, Map<string, number[]>>()

/** Refuses those who ask more often than people do. Counted by this process alone, and forgotten when it ends. */
export function refuseHaste(c: Context<Env>, { name, max, withinMs }: Limit): void {
  const { premises } = c.var
  const times = seen.get(premises) ?? new Map<string, number[]>()
  seen.set(premises, times)
  const now = premises.now().getTime()
  const key = `${name} ${addressOf(c)}`
  const recent = (times.get(key) ?? []).filter((time) => time > now - withinMs)
  if (recent.length >= max)
    throw new HttpProblem(
      429,
      'request.tooMany',
      '提交得太频繁',
      `请${Math.ceil(withinMs / 60_000)}分钟后再试；急需办理的请按公示上的电话联系`,
    )
  times.delete(key)
  times.set(key, [...recent, now])
  for (const oldest of times.keys()) {
    if (times.size <= ADDRESSES_MAX) break
    times.delete(oldest)
  }
}

/** Whence a request came. Only a proxy on this machine is believed about whom it speaks for. */
export function addressOf(c: Context<Env>): string {
  const peer = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
    ?.remoteAddress
  const isHere = peer === undefined || peer === '::1' || peer.startsWith('127.') || peer.startsWith('::ffff:127.')
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return (isHere ? forwarded : undefined) ?? peer ?? ''
}
