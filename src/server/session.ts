import { createHash, randomBytes } from 'node:crypto'
import {
  type Account,
  addAccount,
  adoptBureaus,
  clearAttempts,
  closeSession,
  countAccounts,
  countAttempt,
  findAccount,
  findSession,
  type Membership,
  membershipsOf,
  openSession,
  prolongSession,
  setPassword,
} from '../store/accounts.ts'
import type { Store } from '../store/database.ts'
import { generatePassword, hashPassword, passwordMatches } from './session-password.ts'

/** Nobody has to sign in again while working; a desk left alone is closed. */
export const IDLE_MS = 30 * 60_000
/** A working day: after it even a busy session ends. */
export const SESSION_MS_MAX = 12 * 3_600_000
const ATTEMPTS = { attemptsMax: 5, lockedMs: 10 * 60_000 } as const
/** A session is written again at most this often, not at every request. */
const PROLONGED_EVERY_MS = 60_000
const TOKEN_BYTES = 32

const ADMINISTRATOR = 'admin'

/** Somebody who has signed in, with the bureaus open to them. */
export interface SignedIn {
  readonly account: Account
  readonly memberships: readonly Membership[]
}

/**
 * The token of a new session; `null` when name and password do not fit or the account is locked, which the
 * answer does not tell apart: it must not say which accounts exist.
 */
export async function signIn(
  store: Pick<Store, 'app'>,
  {
    name,
    password,
    agent,
    now,
  }: { readonly name: string; readonly password: string; readonly agent: string | null; readonly now: Date },
): Promise<({ readonly token: string } & SignedIn) | null> {
  const found = await findAccount(store, name.trim())
  const counted = found !== null && (await countAttempt(store, found.account.id, now, ATTEMPTS))
  const matches = await passwordMatches(password, counted ? found.password : null)
  if (!matches || found === null) return null
  await clearAttempts(store, found.account.id)
  if (found.account.name === ADMINISTRATOR) await adoptBureaus(store, found.account.id, 'admin')
  const memberships = await membershipsOf(store, found.account.id)
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  await openSession(store, {
    tokenHash: hashToken(token),
    account: found.account.id,
    bureau: memberships[0]?.bureau ?? '',
    now,
    expiresAt: new Date(now.getTime() + IDLE_MS),
    agent,
  })
  return { token, account: found.account, memberships }
}

/** Whose token it is; `null` when the session has ended. Work in it puts its end off. */
export async function resume(store: Pick<Store, 'app'>, token: string, now: Date): Promise<SignedIn | null> {
  const tokenHash = hashToken(token)
  const session = await findSession(store, tokenHash, now)
  if (session === null) return null
  const endsAt = session.createdAt.getTime() + SESSION_MS_MAX
  if (endsAt <= now.getTime()) {
    await closeSession(store, tokenHash)
    return null
  }
  if (now.getTime() - session.seenAt.getTime() >= PROLONGED_EVERY_MS) {
    await prolongSession(store, tokenHash, { now, expiresAt: new Date(Math.min(now.getTime() + IDLE_MS, endsAt)) })
  }
  return { account: session.account, memberships: await membershipsOf(store, session.account.id) }
}

export async function signOut(store: Pick<Store, 'app'>, token: string): Promise<void> {
  await closeSession(store, hashToken(token))
}

/** Only a digest of a token is kept: whoever reads the table cannot sign in with it. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export interface Administrator {
  readonly name: string
  readonly password: string
  readonly made: boolean
}

/**
 * Sees to it that somebody can sign in: makes the first account, or, where a password is given, sets the
 * administrator's to it. `null` where nothing was done.
 */
export async function ensureAdministrator(
  store: Pick<Store, 'app'>,
  given: string | undefined,
  now: Date,
): Promise<Administrator | null> {
  const known = await findAccount(store, ADMINISTRATOR)
  if (known !== null) {
    await adoptBureaus(store, known.account.id, 'admin')
    if (given === undefined || (await passwordMatches(given, known.password))) return null
    await setPassword(store, known.account.id, await hashPassword(given))
    return { name: ADMINISTRATOR, password: given, made: false }
  }
  if ((await countAccounts(store)) > 0) return null
  const password = given ?? generatePassword()
  const hash = await hashPassword(password)
  const id = await addAccount(store, { name: ADMINISTRATOR, displayName: '管理员', password: hash, at: now })
  await adoptBureaus(store, id, 'admin')
  return { name: ADMINISTRATOR, password, made: true }
}
