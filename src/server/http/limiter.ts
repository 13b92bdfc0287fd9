import type { Context } from 'hono'
import { addressOf, noProxies } from './address.ts'
import type { Env, Premises } from './desk.ts'
import { HttpProblem } from './problem.ts'

/** So many requests of a kind within a time, from one address. */
export interface Limit {
  readonly name: string
  readonly max: number
  readonly withinMs: number
}

const MINUTE_MS = 60_000
/** Tries with links that are none. */
export const guessing: Limit = { name: 'link', max: 30, withinMs: 10 * MINUTE_MS }

/** Addresses that are remembered; beyond that the oldest are forgotten. */
const ADDRESSES_MAX = 10_000

const seen = new WeakMap<Premises, Map<string, number[]>>()

/** Refuses those who ask more often than people do. Counted by this process alone, and forgotten when it ends. */
export function refuseHaste(c: Context<Env>, { name, max, withinMs }: Limit): void {
  const { premises } = c.var
  const times = seen.get(premises) ?? new Map<string, number[]>()
  seen.set(premises, times)
  const now = premises.now().getTime()
  const key = `${name} ${whence(c)}`
  const recent = (times.get(key) ?? []).filter((time) => time > now - withinMs)
  times.delete(key)
  times.set(key, recent.length > max ? recent : [...recent, now])
  for (const oldest of times.keys()) {
    if (times.size <= ADDRESSES_MAX) break
    times.delete(oldest)
  }
  if (recent.length < max) return
  // The first refusal is told by the audit; a thousand more would only hide what else it tells.
  if (recent.length > max) c.var.noted.guest = null
  throw new HttpProblem(
    429,
    'request.tooMany',
    '提交得太频繁',
    `请${Math.ceil(withinMs / MINUTE_MS)}分钟后再试；急需办理的请打电话联系受理科室`,
  )
}

/** The same for what fails: whoever has what opens the door is let in, however many others try from there. */
export async function limitFailures<T>(c: Context<Env>, limit: Limit, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    refuseHaste(c, limit)
    throw error
  }
}

/** Whence a request came. A proxy on this machine is believed about whom it speaks for, as are those that are named. */
function whence(c: Context<Env>): string {
  const { proxies = noProxies } = c.var.premises
  const isHere = (address: string) => address === '::1' || address.startsWith('127.')
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return addressOf(c, (address) => isHere(address) || proxies(address)) ?? forwarded ?? ''
}
