import { sql } from 'kysely'
import { type Credentials, credentialsById, type Membership } from '../../../store/accounts.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'
import type { Person } from './actor.ts'
import type { Profile } from './profile.ts'

/** Roles whose last holder in a bureau stays. */
const kept = { 2: ['admin'], 3: ['system', 'security', 'audit'] } as const

/** Which roles somebody may give, change and take away. */
export function reachOf({ reaches, closed }: Profile, { role }: Pick<Membership, 'role'>): readonly string[] {
  const reach = Object.hasOwn(reaches, role) ? (reaches[role] ?? []) : []
  return reach.filter((one) => !closed.includes(one))
}

/** An account's place in the bureau at hand, whatever its status. */
export interface Place {
  readonly role: string
  readonly section: string | null
  readonly duties: readonly string[]
  readonly area: string | null
  readonly enterprise: string | null
  readonly status: string
}

export interface Reached {
  readonly found: Credentials
  readonly place: Place
  /** Active elsewhere: what is the account's alone is then not this bureau's to change. */
  readonly elsewhere: boolean
}

/** An account of this bureau that `by` may manage. What belongs to another bureau does not exist. */
export async function reached(at: At, profile: Profile, by: Person, id: string): Promise<Reached> {
  const { rows } = await sql<Place>`
    select role, section, duties, area, enterprise, status from membership
    where bureau = ${at.bureau} and account = ${id} for update`.execute(at.tx)
  const [place] = rows
  const found = place === undefined ? null : await credentialsById({ app: at.tx }, id)
  if (place === undefined || found === null)
    throw new Refusal('account.unknown', '本单位没有这个账户', '请刷新账户列表')
  if (id === by.account.id) throw new Refusal('people.own', '不能管理自己的账户', '请另一名管理员办理')
  // A closed role is left to nobody; whoever reaches any role may take it away.
  const reach = reachOf(profile, by.member)
  if (!reach.includes(place.role) && !(profile.closed.includes(place.role) && reach.length > 0)) throw beyond()
  const { rows: others } = await sql`
    select 1 from membership where account = ${id} and bureau <> ${at.bureau} and status = 'active' limit 1`.execute(
    at.tx,
  )
  return { found, place, elsewhere: others.length > 0 }
}

export function refuseBeyond(profile: Profile, by: Person, role: string): void {
  if (!reachOf(profile, by.member).includes(role)) throw beyond()
}

export function refuseElsewhere({ elsewhere }: Reached): void {
  if (elsewhere)
    throw new Refusal(
      'people.elsewhere',
      '这个账户同时属于其他单位',
      '密码和动态口令由本人更改；本单位可以停用或调整岗位',
    )
}

/** 三员互斥: whoever administers at level 3 holds no second role, here or in another bureau. */
export async function refuseSecondRole(at: At, { apart }: Profile, id: string, role: string): Promise<void> {
  const { rows } = await sql<{ role: string }>`
    select role from membership where account = ${id} and bureau <> ${at.bureau} and status = 'active'`.execute(at.tx)
  const other = rows.find((one) => one.role !== role && (apart.includes(role) || apart.includes(one.role)))
  if (other !== undefined) throw new Refusal('people.apart', '系统、安全、审计三员不能与其他角色兼任', '请另建一个账户')
}

/** The last administrator cannot be removed. Locks those that there are, so that two do not remove each other. */
export async function refuseLast(at: At, { level }: Profile, id: string, role: string): Promise<void> {
  if (!(kept[level] as readonly string[]).includes(role)) return
  const { rows } = await sql<{ account: string }>`
    select m.account from membership m join account a on a.id = m.account
    where m.bureau = ${at.bureau} and m.role = ${role} and m.status = 'active' and a.disabled_at is null
    order by m.account for update of m`.execute(at.tx)
  if (rows.every(({ account }) => account === id))
    throw new Refusal('people.last', '这是本单位最后一名此类管理员', '请先安排另一名管理员')
}

function beyond(): Refusal {
  return new Refusal('people.reach', '没有管理这类账户的权限', '请联系有权的管理员')
}
