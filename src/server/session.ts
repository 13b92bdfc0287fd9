import { createHash, randomBytes } from 'node:crypto'
import { officeDuties } from '../lines/roles.ts'
import {
  type Account,
  addAccount,
  adoptBureaus,
  type Credentials,
  clearAttempts,
  closeSession,
  countAccounts,
  countAttempt,
  findAccount,
  findSession,
  type Membership,
  membershipsOf,
  openSession,
  pendingOf,
  prolongSession,
  setPassword,
  setTotp,
} from '../store/accounts.ts'
import type { Store } from '../store/database.ts'
import { INSTALLATION, loadSetting } from '../store/settings.ts'
import { spendCode } from './office/people/codes.ts'
import { isExpired, type Profile, profileOf } from './office/people/profile.ts'
import { generatePassword, hashPassword, passwordMatches, signInMatches } from './session-password.ts'

/** A session is written again at most this often, not at every request. */
const PROLONGED_EVERY_MS = 60_000
const TOKEN_BYTES = 32
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

const ADMINISTRATOR = 'admin'

/** What somebody has to do before anything else: set a password of their own, or enrol for one-time codes. */
export type Gate = 'password' | 'expired' | 'code'

/** Somebody who has signed in, with the bureaus open to them. */
export interface SignedIn {
  readonly account: Account
  readonly memberships: readonly Membership[]
  readonly profile: Profile
  readonly gate: Gate | null
  readonly hasCode: boolean
}

export interface Attempt {
  readonly name: string
  readonly password: string
  /** The one-time code, where the account has them. */
  readonly code: string | null
  readonly agent: string | null
  readonly now: Date
  /** Says that whoever asked waits no longer. */
  readonly gone: AbortSignal | null
}

export type Entered =
  | ({ readonly is: 'in'; readonly token: string } & SignedIn)
  /** Name and password do not fit, or the account is locked or disabled: told apart for nobody. */
  | { readonly is: 'refused'; readonly profile: Profile }
  /** The password was right, and a one-time code is asked for; `wrong` where one was given that is not. */
  | { readonly is: 'code'; readonly wrong: boolean }

export async function signIn(
  store: Pick<Store, 'app' | 'secrets'>,
  { name, password, code, agent, now, gone }: Attempt,
): Promise<Entered> {
  const profile = await installedProfile(store)
  const found = await findAccount(store, name.trim())
  const limits = { attemptsMax: profile.attemptsMax, lockedMs: profile.lockMinutes * MINUTE_MS }
  const keptOf = async () => {
    const counted = found !== null && (await countAttempt(store, found.account.id, now, limits))
    return counted ? found.password : null
  }
  const matches = await signInMatches(password, keptOf, gone)
  if (!matches || found === null || found.disabled) return { is: 'refused', profile }
  if (found.totp !== null && (code === null || !(await spendCode(store, found, code, now))))
    return { is: 'code', wrong: code !== null }
  await clearAttempts(store, found.account.id)
  return { is: 'in', ...(await enter(store, found, { agent, now })) }
}

/** Opens a session for somebody who has shown who they are. Its token is new: none from before signing in lives on. */
export async function enter(
  store: Pick<Store, 'app'>,
  found: Credentials,
  { agent, now }: Pick<Attempt, 'agent' | 'now'>,
): Promise<{ readonly token: string } & SignedIn> {
  const profile = await installedProfile(store)
  if (found.account.name === ADMINISTRATOR) await adopt(store, found.account.id, adminRole(profile))
  const memberships = await membershipsOf(store, found.account.id)
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  await openSession(store, {
    tokenHash: hashToken(token),
    account: found.account.id,
    bureau: memberships[0]?.bureau ?? '',
    now,
    expiresAt: new Date(now.getTime() + profile.idleMinutes * MINUTE_MS),
    agent,
  })
  return { token, ...signedInAs(found, memberships, profile, now) }
}

/** Whose token it is; `null` when the session has ended. Work in it puts its end off. */
export async function resume(store: Pick<Store, 'app'>, token: string, now: Date): Promise<SignedIn | null> {
  const tokenHash = hashToken(token)
  const session = await findSession(store, tokenHash, now)
  if (session === null) return null
  const profile = profileOf(session.profile)
  const endsAt = session.createdAt.getTime() + profile.sessionHoursMax * HOUR_MS
  const idleAt = session.seenAt.getTime() + profile.idleMinutes * MINUTE_MS
  if (Math.min(endsAt, idleAt) <= now.getTime()) {
    await closeSession(store, tokenHash)
    return null
  }
  if (now.getTime() - session.seenAt.getTime() >= PROLONGED_EVERY_MS) {
    const expiresAt = new Date(Math.min(now.getTime() + profile.idleMinutes * MINUTE_MS, endsAt))
    await prolongSession(store, tokenHash, { now, expiresAt })
  }
  return signedInAs(session.credentials, session.memberships, profile, now)
}

function signedInAs(found: Credentials, all: readonly Membership[], profile: Profile, now: Date): SignedIn {
  // A role that the level closes opens nothing, whoever still holds it.
  const memberships = all.filter(({ role }) => !profile.closed.includes(role))
  const gate = gateOf(found, memberships, profile, now)
  return { account: found.account, memberships, profile, gate, hasCode: found.totp !== null }
}

function gateOf(
  { password, passwordAt, mustChange, totp }: Credentials,
  memberships: readonly Membership[],
  profile: Profile,
  now: Date,
): Gate | null {
  if (password !== null && mustChange) return 'password'
  if (password !== null && isExpired(passwordAt, profile, now)) return 'expired'
  return totp === null && needsCode(memberships, profile) ? 'code' : null
}

export function needsCode(memberships: readonly Membership[], { codesFor }: Profile): boolean {
  return memberships.some(({ role }) => codesFor.includes(role))
}

export async function signOut(store: Pick<Store, 'app'>, token: string): Promise<void> {
  await closeSession(store, hashToken(token))
}

export async function installedProfile(store: Pick<Store, 'app'>): Promise<Profile> {
  return profileOf((await loadSetting<unknown>(store.app, INSTALLATION, 'profile')).value)
}

/** Bureaus that have not yet confirmed somebody. */
export async function awaitedBy(store: Pick<Store, 'app'>, { account }: Pick<SignedIn, 'account'>) {
  return pendingOf(store, account.id)
}

/** Only a digest of a token is kept: whoever reads the table cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whoever administers a bureau that has nobody yet. */
function adminRole({ closed }: Profile): string {
  return closed.includes('admin') ? 'system' : 'admin'
}

export interface Administrator {
  readonly name: string
  readonly password: string
  readonly made: boolean
}

/**
 * Sees to it that somebody can sign in: makes the first account, or, where a password is given, sets the
 * administrator's to it. `null` where nothing was done. A password that was made up here is changed at first use.
 */
export async function ensureAdministrator(
  store: Pick<Store, 'app'>,
  given: string | undefined,
  now: Date,
): Promise<Administrator | null> {
  const known = await findAccount(store, ADMINISTRATOR)
  const role = adminRole(await installedProfile(store))
  if (known !== null) {
    await adopt(store, known.account.id, role)
    if (given === undefined || (await passwordMatches(given, known.password))) return null
    await setPassword(store, known.account.id, await hashPassword(given), { at: now, mustChange: false })
    // Whoever sets it stands at the server: a lost authenticator is no hindrance either.
    await setTotp(store, known.account.id, null)
    return { name: ADMINISTRATOR, password: given, made: false }
  }
  if ((await countAccounts(store)) > 0) return null
  const password = given ?? generatePassword()
  const hash = await hashPassword(password)
  const id = await addAccount(store, {
    name: ADMINISTRATOR,
    displayName: '管理员',
    password: hash,
    at: now,
    mustChange: given === undefined,
  })
  await adopt(store, id, role)
  return { name: ADMINISTRATOR, password, made: true }
}

/** Whoever is alone in a bureau takes every step until others are there to take theirs. */
function adopt(store: Pick<Store, 'app'>, account: string, role: string): Promise<void> {
  return adoptBureaus(store, account, role, role === 'admin' ? officeDuties : [])
}
