import { type RawBuilder, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { AreaCode } from '../kernel/values.ts'
import type { Store, Tx } from './database.ts'
import { prepared } from './prepared.ts'
import { Refusal } from './refusal.ts'
import { Together } from './together.ts'

/** 账户: a person who signs in. Accounts are global; a membership gives the bureau. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly displayName: string
}

export interface Membership {
  readonly bureau: string
  readonly bureauName: string
  readonly role: string
  readonly section: string | null
  /** What the person is in procedures: 经办人, 科室负责人, 局领导, 街道专员. */
  readonly duties: readonly string[]
  /** The street that the person works for; `null` for the whole ground. */
  readonly area: AreaCode | null
  /** National identity of the enterprise that the account speaks for. */
  readonly enterprise: string | null
}

/** How an account stands with its sign-in. */
export interface Credentials {
  readonly account: Account
  readonly password: string | null
  readonly passwordAt: Date
  /** Somebody else has set the password. */
  readonly mustChange: boolean
  readonly disabled: boolean
  /** Key of the one-time codes; `null` where there is none, or none that has proved itself. */
  readonly totp: string | null
}

export interface Session {
  readonly credentials: Credentials
  readonly seenAt: Date
  readonly createdAt: Date
  readonly expiresAt: Date
  /** What was set as the installation's profile. */
  readonly profile: unknown
  readonly memberships: readonly Membership[]
}

type Accounts = { readonly app: Store['app'] | Tx }

interface AccountRow {
  readonly id: string
  readonly name: string
  readonly display_name: string
  readonly password: string | null
  readonly password_since: string
  readonly must_change: boolean
  readonly disabled_at: string | null
  readonly totp: string | null
}

interface SessionRow extends AccountRow {
  readonly token_hash: string
  readonly seen_at: string
  readonly opened_at: string
  readonly expires_at: string
  readonly profile: unknown
  readonly memberships: readonly Membership[]
}

const accountColumns = sql`a.id, a.name, a.display_name, a.password, coalesce(a.password_at, a.created_at) as password_since,
  a.must_change, a.disabled_at, a.totp`

export async function countAccounts({ app }: Accounts): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from account`.execute(app)
  return rows[0]?.count ?? 0
}

/** `password` is a hash; `null` makes an account that signs in some other way. Refuses a name that is taken. */
export async function addAccount(
  { app }: Accounts,
  {
    name,
    displayName,
    password,
    at,
    mustChange = false,
    email = null,
  }: Omit<Account, 'id'> & {
    readonly password: string | null
    readonly at: Date
    readonly mustChange?: boolean
    readonly email?: string | null
  },
): Promise<string> {
  const id = uuid()
  const now = at.toISOString()
  const { numAffectedRows } =
    await sql`insert into account (id, name, display_name, password, created_at, password_at, must_change, email)
      values (${id}, ${name}, ${displayName}, ${password}, ${now}, ${now}, ${mustChange}, ${email}) on conflict do nothing`.execute(
      app,
    )
  if (numAffectedRows === 0n) throw new Refusal('account.double', `账户 ${name} 已存在`, '请换一个用户名')
  return id
}

export async function findAccount({ app }: Accounts, name: string): Promise<Credentials | null> {
  const { rows } = await sql<AccountRow>`select ${accountColumns} from account a where a.name = ${name}`.execute(app)
  const [row] = rows
  return row === undefined ? null : credentialsOf(row)
}

export async function credentialsById({ app }: Accounts, id: string): Promise<Credentials | null> {
  const { rows } = await sql<AccountRow>`select ${accountColumns} from account a where a.id = ${id}`.execute(app)
  const [row] = rows
  return row === undefined ? null : credentialsOf(row)
}

/**
 * Counts an attempt to sign in before its password is looked at, so that attempts made at once are counted too.
 * False while the account is locked; the attempt that reaches `attemptsMax` is the last one before the lock.
 */
export async function countAttempt(
  { app }: Accounts,
  account: string,
  now: Date,
  { attemptsMax, lockedMs }: { readonly attemptsMax: number; readonly lockedMs: number },
): Promise<boolean> {
  const lockEnd = new Date(now.getTime() + lockedMs).toISOString()
  const count = sql`case when locked_until is null then failures + 1 else 1 end`
  const { numAffectedRows } = await sql`update account
    set failures = ${count}, locked_until = case when (${count}) >= ${attemptsMax} then ${lockEnd}::timestamptz end
    where id = ${account} and (locked_until is null or locked_until <= ${now.toISOString()})`.execute(app)
  return numAffectedRows === 1n
}

export async function clearAttempts({ app }: Accounts, account: string): Promise<void> {
  await sql`update account set failures = 0, locked_until = null where id = ${account}`.execute(app)
}

/** A new password ends the lock of the account and every session of the old one; the old one is remembered. */
export async function setPassword(
  { app }: Accounts,
  account: string,
  password: string,
  { at, mustChange }: { readonly at: Date; readonly mustChange: boolean },
): Promise<void> {
  const now = at.toISOString()
  await sql`insert into password_history (account, at, password)
    select id, ${now}, password from account where id = ${account} and password is not null
    on conflict (account, at) do nothing`.execute(app)
  await sql`update account set password = ${password}, password_at = ${now}, must_change = ${mustChange}, failures = 0,
    locked_until = null where id = ${account}`.execute(app)
  await closeSessions({ app }, account)
}

/** The latest digests before the present one. */
export async function formerPasswords({ app }: Accounts, account: string, count: number): Promise<readonly string[]> {
  const { rows } = await sql<{ password: string }>`
    select password from password_history where account = ${account} order by at desc limit ${count}`.execute(app)
  return rows.map(({ password }) => password)
}

export async function closeSessions({ app }: Accounts, account: string): Promise<void> {
  await sql`delete from session where account = ${account}`.execute(app)
}

/** `null` takes the one-time codes away. */
export async function setTotp({ app }: Accounts, account: string, totp: string | null): Promise<void> {
  await sql`update account set totp = ${totp} where id = ${account}`.execute(app)
}

/** The key as it is kept, with the step of the code used last or the mark of one that has not proved itself. */
export async function keptTotp({ app }: Accounts, account: string): Promise<string | null> {
  const { rows } = await sql<{ totp: string | null }>`select totp from account where id = ${account}`.execute(app)
  return rows[0]?.totp ?? null
}

/** False where somebody else was quicker: a code is used once. */
export async function replaceTotp({ app }: Accounts, account: string, before: string, after: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update account set totp = ${after} where id = ${account} and totp = ${before}`.execute(app)
  return numAffectedRows === 1n
}

/** The places of an account, its own before those that it has as a member of their superior. */
export async function membershipsOf({ app }: Accounts, account: string): Promise<readonly Membership[]> {
  const { rows } = await sql<Membership>`select * from (${activeMemberships(sql`${account}`)}) of
    ${ownFirst}`.execute(app)
  return rows
}

const ownFirst = sql.raw(`order by of.role = 'superior', of.bureau`)

/** Whoever reads a bureau's books reads those of the bureaus below it, and writes nothing there. */
function activeMemberships(account: RawBuilder<unknown>) {
  return sql`select m.bureau, b.name as "bureauName", m.role, m.section, m.duties, m.area, m.enterprise
    from membership m join bureau b on b.code = m.bureau where m.account = ${account} and m.status = 'active'
    union all
    select b.code, b.name, 'superior', null, '{}'::text[], null, null
    from membership m join bureau b on b.profile ->> 'superior' = m.bureau
    where m.account = ${account} and m.status = 'active' and m.role in ('admin', 'staff')
      and not exists (select 1 from membership o where o.account = m.account and o.bureau = b.code and o.status = 'active')`
}

/** Bureaus, or enterprises in them, that have yet to confirm an account. */
export async function pendingOf({ app }: Accounts, account: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select b.name from membership m join bureau b on b.code = m.bureau
    where m.account = ${account} and m.status = 'pending' order by m.bureau`.execute(app)
  return rows.map(({ name }) => name)
}

/** Makes an account a member of every bureau that has none, so that no bureau is out of everybody's reach. */
export async function adoptBureaus(
  { app }: Accounts,
  account: string,
  role: string,
  duties: readonly string[] = [],
): Promise<void> {
  await sql`insert into membership (bureau, account, role, duties)
    select code, ${account}, ${role}, ${[...duties]} from bureau b where not exists (select 1 from membership m where m.bureau = b.code)
    on conflict do nothing`.execute(app)
}

/** Gives an account its place in a bureau, or another one. */
export async function saveMembership(
  { app }: Accounts,
  account: string,
  { bureau, role, section, duties, area, enterprise }: Omit<Membership, 'bureauName'>,
): Promise<void> {
  await sql`insert into membership (bureau, account, role, section, duties, area, enterprise)
    values (${bureau}, ${account}, ${role}, ${section}, ${[...duties]}, ${area}, ${enterprise})
    on conflict (bureau, account) do update set role = excluded.role, section = excluded.section,
      duties = excluded.duties, area = excluded.area, enterprise = excluded.enterprise`.execute(app)
}

export async function openSession(
  { app }: Accounts,
  session: {
    readonly tokenHash: string
    readonly account: string
    readonly bureau: string
    readonly now: Date
    readonly expiresAt: Date
    readonly agent: string | null
  },
): Promise<void> {
  const now = session.now.toISOString()
  await sql`delete from session where expires_at <= ${now}`.execute(app)
  await sql`insert into session (token_hash, account, bureau, created_at, seen_at, expires_at, agent)
    values (${session.tokenHash}, ${session.account}, ${session.bureau}, ${now}, ${now}, ${session.expiresAt.toISOString()}, ${session.agent})`.execute(
    app,
  )
  await sql`update account set signed_in_at = ${now} where id = ${session.account}`.execute(app)
}

/** A session is asked for by everything that comes in: in a rush one question finds those of many. */
const asking = new WeakMap<Accounts['app'], Together<string, Session | null>>()

/** The session of a token, unless it has expired or its account was disabled. */
export async function findSession({ app }: Accounts, tokenHash: string, now: Date): Promise<Session | null> {
  const line = asking.get(app) ?? new Together((hashes) => findSessions(app, hashes))
  asking.set(app, line)
  const session = await line.add(tokenHash)
  return session !== null && session.expiresAt > now ? session : null
}

async function findSessions(app: Accounts['app'], hashes: readonly string[]): Promise<readonly (Session | null)[]> {
  const { rows } = await sql<SessionRow>`${prepared} select ${accountColumns},
      s.token_hash, s.seen_at, s.created_at as opened_at, s.expires_at,
      (select value from setting where bureau = '' and name = 'profile') as profile,
      (select coalesce(json_agg(of order by of.role = 'superior', of.bureau), '[]') from (${activeMemberships(sql`a.id`)}) of) as memberships
    from session s join account a on a.id = s.account
    where s.token_hash = any(${[...new Set(hashes)]}::text[]) and a.disabled_at is null`.execute(app)
  const found = new Map(rows.map((row) => [row.token_hash, sessionOf(row)]))
  return hashes.map((hash) => found.get(hash) ?? null)
}

function sessionOf(row: SessionRow): Session {
  return {
    credentials: credentialsOf(row),
    seenAt: new Date(row.seen_at),
    createdAt: new Date(row.opened_at),
    expiresAt: new Date(row.expires_at),
    profile: row.profile,
    memberships: row.memberships,
  }
}

export async function prolongSession(
  { app }: Accounts,
  tokenHash: string,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  await sql`${prepared} update session set seen_at = ${now.toISOString()}, expires_at = ${expiresAt.toISOString()} where token_hash = ${tokenHash}`.execute(
    app,
  )
}

export async function closeSession({ app }: Accounts, tokenHash: string): Promise<void> {
  await sql`delete from session where token_hash = ${tokenHash}`.execute(app)
}

/** A key that waits for its first code carries this mark; one in use is followed by the step used last. */
export const TOTP_WAITING = '?'

function credentialsOf(row: AccountRow): Credentials {
  const { totp } = row
  return {
    account: { id: row.id, name: row.name, displayName: row.display_name },
    password: row.password,
    passwordAt: new Date(row.password_since),
    mustChange: row.must_change,
    disabled: row.disabled_at !== null,
    totp: totp === null || totp.startsWith(TOTP_WAITING) ? null : totp,
  }
}

export async function accountOfIdentity(
  { app }: Accounts,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<string | null> {
  const { rows } = await sql<{ account: string }>`
    select account from account_identity where issuer = ${issuer} and subject = ${subject}`.execute(app)
  return rows[0]?.account ?? null
}

/** A foreign identity stands for one account, and is bound once. */
export async function bindIdentity(
  { app }: Accounts,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
  account: string,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into account_identity (issuer, subject, account, made_at)
    values (${issuer}, ${subject}, ${account}, ${at.toISOString()}) on conflict do nothing`.execute(app)
  return numAffectedRows === 1n
}
