import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { Threads } from '../exchange/threads.ts'
import { Refusal } from '../store/refusal.ts'
import type { Derivation } from './session-hashing.ts'

/**
 * Memory in KiB. A sign-in takes a core for about a tenth of a second, a guess no less. Accounts keep the cost they
 * were made with: another one here would tell by the time of a refusal who has an account.
 */
const PARAMETERS = { memory: 32_768, passes: 3, parallelism: 1 } as const
const SALT_BYTES = 16
const KEY_BYTES = 32
/**
 * Each hash takes 32 MB and a core: few run at a time, one core stays for those who have signed in already, and a flood
 * of attempts waits instead of ending the server.
 */
const HASHES_AT_ONCE_MAX = Math.max(1, Math.min(2, availableParallelism() - 1))
/** A hash that gives way to a full machine takes seconds. */
const HASHING_MS_MAX = 120_000
const limits = { heapMegabytes: 64, atOnce: HASHES_AT_ONCE_MAX, tasksPerThread: 1_000, idleMilliseconds: 60_000 }
const hashing = './session-hashing.ts'
const threads = new Threads<Derivation, Uint8Array>(new URL(hashing, import.meta.url), limits, () => true)
/** Where more than so many wait to sign in, hashes give way: whoever has signed in already is served before. */
const CROWD = 5
const givingWay = new Threads<Derivation, Uint8Array>(
  new URL(`${hashing}?gives-way`, import.meta.url),
  limits,
  () => true,
)
/** Longer than some twenty seconds nobody waits: they come again, and would make the queue longer still. */
const WAITING_MAX = 200
/** Characters that nobody mistakes for one another when copying a password from a console. */
const LEGIBLE = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'
const GENERATED_LENGTH = 16

/** A password as it is kept: argon2id in the PHC notation, with its own salt and cost. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await inTurn(() => derive(password, { salt, ...PARAMETERS }))
  const { memory, passes, parallelism } = PARAMETERS
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(key)}`
}

/** Takes as long for an account that does not exist (`null`) as for one that does. */
export function passwordMatches(password: string, kept: string | null): Promise<boolean> {
  return inTurn(() => compare(password, kept))
}

/**
 * The same for somebody who signs in. What is kept is looked up when their turn has come: an attempt counts from then
 * on, and whoever has gone meanwhile has made none.
 */
export function signInMatches(
  password: string,
  keptOf: () => Promise<string | null>,
  gone: AbortSignal | null,
): Promise<boolean> {
  if (waiting.length >= WAITING_MAX)
    throw new Refusal('session.busy', '正在登录的人太多', '请过一分钟再登录；已经登录的人不受影响')
  return inTurn(async () => {
    if (gone?.aborted) throw new Refusal('session.gone', '登录没有等到结果', '请重新登录')
    return compare(password, await keptOf())
  })
}

async function compare(password: string, kept: string | null): Promise<boolean> {
  const expected = parse(kept ?? NOBODY)
  const key = await derive(password, expected)
  return timingSafeEqual(key, expected.key) && kept !== null
}

export function generatePassword(): string {
  return Array.from({ length: GENERATED_LENGTH }, () => LEGIBLE[randomInt(LEGIBLE.length)]).join('')
}

interface Cost {
  readonly salt: Uint8Array
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

const NOBODY = `$argon2id$v=19$m=${PARAMETERS.memory},t=${PARAMETERS.passes},p=${PARAMETERS.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

function parse(kept: string): Cost & { readonly key: Uint8Array } {
  const [, memory, passes, parallelism, salt, key] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(kept) ?? []
  if (salt === undefined || key === undefined) throw new Error('a kept password is not in the notation of argon2id')
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  }
}

async function derive(password: string, { salt, memory, passes, parallelism }: Cost): Promise<Uint8Array> {
  const derivation = { nonce: salt, tagLength: KEY_BYTES, memory, passes, parallelism }
  const free = waiting.length > CROWD ? givingWay : threads
  return free.ask({ message: password.normalize('NFKC'), ...derivation }, HASHING_MS_MAX)
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= HASHES_AT_ONCE_MAX) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

let running = 0
const waiting: (() => void)[] = []

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
