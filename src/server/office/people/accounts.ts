import { sql } from 'kysely'
import { addAccount, closeSessions, saveMembership, setPassword, setTotp } from '../../../store/accounts.ts'
import { Refusal } from '../../../store/refusal.ts'
import { generatePassword, hashPassword } from '../../session-password.ts'
import { type At, type Office, work } from '../office.ts'
import type { Person } from './actor.ts'
import { type GivenPlace, readPlace, readUserName } from './place.ts'
import type { Profile } from './profile.ts'
import { type Reached, reached, refuseBeyond, refuseElsewhere, refuseLast, refuseSecondRole } from './reach.ts'

/** Who manages accounts, by which profile, when. */
export interface Managing {
  readonly by: Person
  readonly profile: Profile
  readonly now: Date
}

export interface GivenAccount extends GivenPlace {
  readonly name: string
  readonly displayName: string
  readonly email: string | null
}

/** A new account with a password that is shown once and changed at first use. */
export async function createAccount(
  office: Office,
  { by, profile, now }: Managing,
  given: GivenAccount,
): Promise<{ readonly id: string; readonly name: string; readonly password: string }> {
  const name = readUserName(given.name)
  const password = generatePassword()
  const hash = await hashPassword(password)
  const id = await work(office, async (at) => {
    refuseBeyond(profile, by, given.role)
    const place = readPlace(at, given)
    const person = { name, displayName: given.displayName.trim(), password: hash, email: given.email, at: now }
    const made = await addAccount({ app: at.tx }, { ...person, mustChange: true })
    await saveMembership({ app: at.tx }, made, { bureau: at.bureau, ...place })
    await note(at, made, now)
    return made
  })
  return { id, name, password }
}

/** Another place in the bureau, or another name: only what is given here, and only by whom it is to give. */
export async function changeAccount(
  office: Office,
  { by, profile, now }: Managing,
  id: string,
  given: Omit<GivenAccount, 'name'>,
): Promise<void> {
  await work(office, async (at) => {
    const target = await reached(at, profile, by, id)
    refuseBeyond(profile, by, given.role)
    await refuseSecondRole(at, profile, id, given.role)
    if (given.role !== target.place.role) await refuseLast(at, profile, id, target.place.role)
    await saveMembership({ app: at.tx }, id, { bureau: at.bureau, ...readPlace(at, given) })
    await note(at, id, now)
    const displayName = given.displayName.trim()
    if (target.elsewhere && displayName !== target.found.account.displayName) refuseElsewhere(target)
    if (!target.elsewhere)
      await sql`update account set display_name = ${displayName}, email = ${given.email} where id = ${id}`.execute(
        at.tx,
      )
  })
}

/** 停用: the account, or, where it works elsewhere too, its place here. Tells how much open work it leaves. */
export async function disableAccount(
  office: Office,
  { by, profile, now }: Managing,
  id: string,
): Promise<{ readonly openCases: number }> {
  return work(office, async (at) => {
    const target = await reached(at, profile, by, id)
    await refuseLast(at, profile, id, target.place.role)
    if (target.elsewhere) await setStatus(at, id, 'ended')
    else await sql`update account set disabled_at = ${now.toISOString()} where id = ${id}`.execute(at.tx)
    await closeSessions({ app: at.tx }, id)
    return { openCases: await openCasesOf(at, id) }
  })
}

export async function enableAccount(office: Office, { by, profile }: Managing, id: string): Promise<void> {
  await work(office, async (at) => {
    const { place } = await reached(at, profile, by, id)
    if (profile.closed.includes(place.role))
      throw new Refusal('people.closed', '当前等级下没有这个角色', '请先改为其他角色')
    await refuseSecondRole(at, profile, id, place.role)
    if (place.status === 'ended') await setStatus(at, id, 'active')
    await sql`update account set disabled_at = null, failures = 0, locked_until = null where id = ${id}`.execute(at.tx)
  })
}

/** A new password, shown once; it ends every session and is changed at first use. */
export async function resetPassword(
  office: Office,
  managing: Managing,
  id: string,
): Promise<{ readonly name: string; readonly password: string }> {
  const password = generatePassword()
  const hash = await hashPassword(password)
  return work(office, async (at) => {
    const target = await ownOf(at, managing, id)
    await setPassword({ app: at.tx }, id, hash, { at: managing.now, mustChange: true })
    return { name: target.found.account.name, password }
  })
}

/** Somebody has lost their authenticator. Whose role needs codes enrols anew at the next sign-in. */
export async function resetCodes(office: Office, managing: Managing, id: string): Promise<void> {
  await work(office, async (at) => {
    await ownOf(at, managing, id)
    await setTotp({ app: at.tx }, id, null)
    await closeSessions({ app: at.tx }, id)
  })
}

/** 审核: an account that applied is let in, or turned away. */
export async function decideAccount(
  office: Office,
  { by, profile, now }: Managing,
  id: string,
  accepted: boolean,
): Promise<void> {
  await work(office, async (at) => {
    const { place } = await reached(at, profile, by, id)
    await decide(at, id, place.status, accepted, now)
  })
}

/** Further accounts of an enterprise are confirmed by one that it has. */
export async function decideColleague(
  office: Office,
  { by, now }: Pick<Managing, 'by' | 'now'>,
  id: string,
  accepted: boolean,
): Promise<void> {
  await work(office, async (at) => {
    const { role, enterprise } = by.member
    const { rows } = await sql<{ status: string }>`
      select status from membership where bureau = ${at.bureau} and account = ${id} and role = ${role}
        and enterprise = ${enterprise} for update`.execute(at.tx)
    const [place] = rows
    if (place === undefined || enterprise === null)
      throw new Refusal('account.unknown', '没有找到这个申请', '请刷新后再试')
    await decide(at, id, place.status, accepted, now)
  })
}

async function decide(at: At, id: string, status: string, accepted: boolean, now: Date): Promise<void> {
  if (status !== 'pending') throw new Refusal('people.decided', '这个账户已经审核过', '请刷新账户列表')
  await setStatus(at, id, accepted ? 'active' : 'refused')
  await note(at, id, now)
}

async function ownOf(at: At, { by, profile }: Managing, id: string): Promise<Reached> {
  const target = await reached(at, profile, by, id)
  refuseElsewhere(target)
  return target
}

async function setStatus({ tx, bureau }: At, id: string, status: string): Promise<void> {
  await sql`update membership set status = ${status} where bureau = ${bureau} and account = ${id}`.execute(tx)
}

async function note({ tx, bureau, actor }: At, id: string, now: Date): Promise<void> {
  await sql`update membership set made_at = ${now.toISOString()}, made_by = ${actor}
    where bureau = ${bureau} and account = ${id}`.execute(tx)
}

async function openCasesOf({ tx, bureau }: At, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from case_standing where bureau = ${bureau} and not ended and assigned = ${id}`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}
