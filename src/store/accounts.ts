import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { AreaCode } from '../kernel/values.ts'
import type { Store, Tx } from './database.ts'
import { Refusal } from './refusal.ts'

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

export interface Session {
  readonly account: Account
  readonly seenAt: Date
  readonly createdAt: Date
}

type Accounts = { readonly app: Store['app'] | Tx }

interface AccountRow {
  readonly id: string
  readonly name: string
  readonly display_name: string
}

export async function countAccounts({ app }: Accounts): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from account`.execute(app)
  return rows[0]?.count ?? 0
}

/** `password` is a hash; `null` makes an account that signs in some other way. Refuses a name that is taken. */
export async function addAccount(
  { app }: Accounts,
  { name, displayName, password, at }: Omit<Account, 'id'> & { readonly password: string | null; readonly at: Date },
): Promise<string> {
  const id = uuid()
  const { numAffectedRows } =
    await sql`insert into account (id, name, display_name, password, created_at) values (${id}, ${name}, ${displayName}, ${password}, ${at.toISOString()}) on conflict do nothing`.execute(
      app,
    )
  if (numAffectedRows === 0n) throw new Refusal('account.double', `账户 ${name} 已存在`, '请换一个用户名')
  return id
}

export async function findAccount(
  { app }: Accounts,
  name: string,
): Promise<{ readonly account: Account; readonly password: string | null } | null> {
  const { rows } = await sql<
    AccountRow & { password: string | null }
  >`select id, name, display_name, password from account where name = ${name}`.execute(app)
  const [row] = rows
  return row === undefined ? null : { account: accountOf(row), password: row.password }
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

/** A new password ends the lock of the account and every session of the old one. */
export async function setPassword({ app }: Accounts, account: string, password: string): Promise<void> {
  await sql`update account set password = ${password}, failures = 0, locked_until = null where id = ${account}`.execute(
    app,
  )
  await sql`delete from session where account = ${account}`.execute(app)
}

export async function membershipsOf({ app }: Accounts, account: string): Promise<readonly Membership[]> {
  const { rows } = await sql<Membership>`
    select m.bureau, b.name as "bureauName", m.role, m.section, m.duties, m.area, m.enterprise
    from membership m join bureau b on b.code = m.bureau
    where m.account = ${account} and m.status = 'active' order by m.bureau`.execute(app)
  return rows
}

/** Makes an account a member of every bureau that has none, so that no bureau is out of everybody's reach. */
export async function adoptBureaus({ app }: Accounts, account: string, role: string): Promise<void> {
  await sql`insert into membership (bureau, account, role)
    select code, ${account}, ${role} from bureau b where not exists (select 1 from membership m where m.bureau = b.code)
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
}

/** The session of a token, unless it has expired. */
export async function findSession({ app }: Accounts, tokenHash: string, now: Date): Promise<Session | null> {
  const { rows } = await sql<AccountRow & { seen_at: string; opened_at: string }>`
    select a.id, a.name, a.display_name, s.seen_at, s.created_at as opened_at from session s join account a on a.id = s.account
    where s.token_hash = ${tokenHash} and s.expires_at > ${now.toISOString()}`.execute(app)
  const [row] = rows
  if (row === undefined) return null
  return { account: accountOf(row), seenAt: new Date(row.seen_at), createdAt: new Date(row.opened_at) }
}

export async function prolongSession(
  { app }: Accounts,
  tokenHash: string,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  await sql`update session set seen_at = ${now.toISOString()}, expires_at = ${expiresAt.toISOString()} where token_hash = ${tokenHash}`.execute(
    app,
  )
}

export async function closeSession({ app }: Accounts, tokenHash: string): Promise<void> {
  await sql`delete from session where token_hash = ${tokenHash}`.execute(app)
}

function accountOf({ id, name, display_name }: AccountRow): Account {
  return { id, name, displayName: display_name }
}
