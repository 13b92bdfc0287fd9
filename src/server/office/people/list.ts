import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import type { At } from '../office.ts'

/** The kinds under which accounts are listed. */
export const kinds = {
  office: ['admin', 'staff', 'system', 'security', 'audit'],
  street: ['street'],
  enterprise: ['enterprise'],
  institution: ['university', 'service'],
  expert: ['expert', 'commissioner'],
} as const

export type PeopleKind = keyof typeof kinds

export interface Listed {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly email: string | null
  readonly role: string
  readonly section: string | null
  readonly duties: readonly string[]
  readonly area: string | null
  readonly enterprise: string | null
  readonly status: string
  readonly disabled: boolean
  readonly locked: boolean
  readonly hasCode: boolean
  readonly signedInAt: string | null
  readonly madeBy: string | null
  readonly posts: readonly string[]
}

export interface PeopleFilter {
  readonly kind: PeopleKind
  readonly text: string
  readonly offset: number
  readonly limit: number
}

/** Accounts of a bureau of one kind, those that wait to be confirmed first. */
export async function listPeople(at: At, { kind, text, offset, limit }: PeopleFilter, day: Day, now: Date) {
  const like = `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  const where = sql`m.bureau = ${at.bureau} and m.role = any(${[...kinds[kind]]}) and m.status <> 'refused'
    and (a.name ilike ${like} or a.display_name ilike ${like} or m.section ilike ${like} or m.enterprise ilike ${like}
      or m.made_by ilike ${like})`
  const { rows } = await sql<Listed>`
    select a.id, a.name, a.display_name as "displayName", a.email, m.role, m.section, m.duties, m.area, m.enterprise,
      m.status, a.disabled_at is not null as disabled, coalesce(a.locked_until > ${now.toISOString()}, false) as locked,
      coalesce(a.totp not like '?%', false) as "hasCode", a.signed_in_at as "signedInAt", m.made_by as "madeBy",
      array(select p.name from post_holder h join post p on p.bureau = h.bureau and p.id = h.post
        where h.bureau = m.bureau and h.account = a.id and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})
          and (p.ended_on is null or p.ended_on >= ${day}) order by p.name) as posts
    from membership m join account a on a.id = m.account where ${where}
    order by m.status = 'pending' desc, (a.disabled_at is not null or m.status = 'ended'), m.section nulls last, a.name
    limit ${limit} offset ${offset}`.execute(at.tx)
  return { count: await count(at, where), pending: await pendingByKind(at), people: rows }
}

async function count({ tx }: At, where: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from membership m join account a on a.id = m.account where ${where}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** How many wait to be confirmed, by kind. */
async function pendingByKind({ tx, bureau }: At): Promise<{ readonly [kind in PeopleKind]: number }> {
  const { rows } = await sql<{ role: string; count: number }>`
    select role, count(*)::int as count from membership where bureau = ${bureau} and status = 'pending' group by role`.execute(
    tx,
  )
  const of = (roles: readonly string[]) =>
    rows.reduce((sum, row) => (roles.includes(row.role) ? sum + row.count : sum), 0)
  return {
    office: of(kinds.office),
    street: of(kinds.street),
    enterprise: of(kinds.enterprise),
    institution: of(kinds.institution),
    expert: of(kinds.expert),
  }
}

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly status: 'active' | 'pending'
}

/** Accounts of one's own organisation. */
export async function listColleagues(
  { tx, bureau }: At,
  role: string,
  enterprise: string,
): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select a.id, a.name, a.display_name as "displayName", m.status from membership m join account a on a.id = m.account
    where m.bureau = ${bureau} and m.role = ${role} and m.enterprise = ${enterprise} and m.status in ('active', 'pending')
      and a.disabled_at is null order by m.status desc, a.name`.execute(tx)
  return rows
}
