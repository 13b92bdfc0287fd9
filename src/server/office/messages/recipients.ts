import { sql } from 'kysely'
import type { Told } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import type { Tx } from '../../../store/database.ts'
import { organisationRoles } from '../people/place.ts'

/** Whom a case concerns: the accounts of its firm, and who holds it. */
export interface Concerned {
  readonly owner: string | null
  /** Account or post. */
  readonly assigned: string | null
}

/** The accounts that are meant; nobody where the public is, which reads the public pages. */
export async function recipients(
  tx: Tx,
  bureau: string,
  told: Told,
  { owner, assigned }: Concerned,
  day: Day,
): Promise<readonly string[]> {
  if (told === 'public') return []
  if (told === 'owner') return owner === null ? [] : ((await accountsOfFirms(tx, bureau, [owner])).get(owner) ?? [])
  if (told === 'assigned') return assigned === null ? [] : holders(tx, bureau, [assigned], day)
  return withDuty(tx, bureau, told.role, day)
}

/** The accounts by which firms work here, by the credit code of each; nothing of one that has none. */
export async function accountsOfFirms(
  tx: Tx,
  bureau: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ code: string; accounts: string[] }>`
    select enterprise as code, array_agg(account::text order by account) as accounts from membership
    where bureau = ${bureau} and enterprise = any(${[...codes]}::text[]) and role = any(${[...organisationRoles]}::text[])
      and status = 'active' group by enterprise`.execute(tx)
  return new Map(rows.map(({ code, accounts }) => [code, accounts]))
}

/** The people behind accounts and posts. */
export async function holders(tx: Tx, bureau: string, ids: readonly string[], day: Day): Promise<readonly string[]> {
  const own = ids.filter((id) => isAccount(id))
  const posts = ids.flatMap((id) => (id.startsWith('post:') ? [id.slice('post:'.length)] : []))
  const { rows } = await sql<{ id: string }>`
    select account as id from post_holder where bureau = ${bureau} and post = any(${posts}::uuid[])
      and from_day <= ${day} and (to_day is null or to_day >= ${day})`.execute(tx)
  return [...new Set([...own, ...rows.map(({ id }) => id)])]
}

/** Who has a duty, of their own or by a post. */
export async function withDuty(tx: Tx, bureau: string, duty: string, day: Day): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select account as id from membership where bureau = ${bureau} and status = 'active' and ${duty} = any(duties)
    union
    select h.account from post_holder h join post p on p.bureau = h.bureau and p.id = h.post
    where h.bureau = ${bureau} and ${duty} = any(p.duties) and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

function isAccount(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id)
}
