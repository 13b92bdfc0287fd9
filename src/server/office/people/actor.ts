import { sql } from 'kysely'
import type { Actor, Delegation } from '../../../kernel/procedure/index.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { type Account, type Membership, membershipsOf } from '../../../store/accounts.ts'
import type { Tx } from '../../../store/database.ts'
import { prepared } from '../../../store/prepared.ts'
import { atOnce } from '../../../store/sending.ts'
import type { At } from '../office.ts'

/** Who asks: an account as a member of the bureau at hand. */
export interface Person {
  readonly account: Account
  readonly member: Membership
}

/** A person as procedures see them: duties of their own and of the posts they hold, and whom they stand in for. */
export async function actorOf({ tx, bureau }: Pick<At, 'tx' | 'bureau'>, person: Person, day: Day): Promise<Actor> {
  const delegated = sql<{ id: string; from_day: Day; to_day: Day }>`${prepared}
    select absent as id, from_day, to_day from delegation
    where bureau = ${bureau} and deputy = ${person.account.id} and ended_at is null and from_day <= ${day} and to_day >= ${day}`.execute(
    tx,
  )
  const [own, { rows }] = await atOnce([standing(tx, bureau, person, day), delegated])
  const deputises: Delegation[] = []
  for (const { id, from_day: from, to_day: to } of rows) {
    const absent = await personOf(tx, bureau, id)
    if (absent !== null) deputises.push({ absent: await standing(tx, bureau, absent, day), from, to })
  }
  return { ...own, deputises }
}

async function standing(tx: Tx, bureau: string, { account, member }: Person, day: Day): Promise<Actor> {
  const { rows: posts } = await sql<{ id: string; duties: readonly string[] }>`${prepared}
    select p.id, p.duties from post_holder h join post p on p.bureau = h.bureau and p.id = h.post
    where h.bureau = ${bureau} and h.account = ${account.id} and h.from_day <= ${day}
      and (h.to_day is null or h.to_day >= ${day}) and (p.ended_on is null or p.ended_on >= ${day})`.execute(tx)
  return {
    id: account.id,
    name: account.displayName,
    roles: [...new Set([...member.duties, ...posts.flatMap(({ duties }) => duties)])],
    posts: posts.map(({ id }) => postId(id)),
    section: member.section,
    area: member.area,
    enterprise: member.enterprise,
    deputises: [],
  }
}

/** Under which work that was given to a post is found again. */
export function postId(id: string): string {
  return `post:${id}`
}

export async function personOf(tx: Tx, bureau: string, id: string): Promise<Person | null> {
  const { rows } = await sql<{ name: string; display_name: string }>`
    select name, display_name from account where id = ${id} and disabled_at is null`.execute(tx)
  const member = (await membershipsOf({ app: tx }, id)).find((one) => one.bureau === bureau)
  const [row] = rows
  return row === undefined || member === undefined
    ? null
    : { account: { id, name: row.name, displayName: row.display_name }, member }
}

export interface Assignee {
  /** Of an account, or of a post. */
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'post'
  readonly section: string | null
  readonly area: AreaCode | null
}

/** 可以转办、会签的人: posts first, since work given to a post stays when a person leaves. */
export async function assignees({ tx, bureau }: Pick<At, 'tx' | 'bureau'>, day: Day): Promise<readonly Assignee[]> {
  const { rows } = await sql<Assignee & { kind: 'person' | 'post' }>`
    select 'post:' || p.id as id, p.name || coalesce('（' || string_agg(a.display_name, '、' order by a.display_name) || '）', '') as name,
      'post' as kind, p.section, null as area
    from post p left join post_holder h on h.bureau = p.bureau and h.post = p.id and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})
      left join account a on a.id = h.account
    where p.bureau = ${bureau} and (p.ended_on is null or p.ended_on >= ${day})
    group by p.id, p.name, p.section
    union all
    select a.id::text, a.display_name, 'person', m.section, m.area
    from membership m join account a on a.id = m.account
    where m.bureau = ${bureau} and m.status = 'active' and m.role in ('admin', 'staff', 'street') and a.disabled_at is null
    order by 3 desc, 4 nulls last, 2`.execute(tx)
  return rows
}
