import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import type { At, Office } from '../office.ts'
import { today } from '../today.ts'
import { accountsBehind } from './holder.ts'

/** In whose place somebody signs or writes: their own, or that of a colleague who is away (外出委托). */
export interface Capacity {
  readonly account: string
  /** Name of the colleague who is away; `null` in one's own place. */
  readonly absent: string | null
}

/** In which places an account works on a day, its own first: what it may do itself, it does in its own name. */
export async function capacitiesOf({ tx, bureau }: At, account: string, day: Day): Promise<readonly Capacity[]> {
  const { rows } = await sql<Capacity>`
    select d.absent::text as account, a.display_name as absent
    from delegation d join account a on a.id = d.absent
      join membership m on m.bureau = d.bureau and m.account = d.absent and m.status = 'active'
    where d.bureau = ${bureau} and d.deputy::text = ${account} and d.ended_at is null and d.from_day <= ${day}
      and d.to_day >= ${day} and a.disabled_at is null
    order by d.from_day, d.made_at`.execute(tx)
  return [{ account, absent: null }, ...rows]
}

/** The first of the places that is meant by those accounts. */
export function capacityAmong(places: readonly Capacity[], accounts: readonly string[]): Capacity | undefined {
  return places.find(({ account }) => accounts.includes(account))
}

/** In whose place whoever asks does the work given to a hand; `null` where it is the work of others. */
export async function capacityFor({ account }: Office, at: At, holder: string): Promise<Capacity | null> {
  // Whoever works at the machine itself has no account and covers for everybody.
  if (account === undefined) return { account: '', absent: null }
  const day = today()
  const places = await capacitiesOf(at, account, day)
  return capacityAmong(places, await accountsBehind(at, holder, day)) ?? null
}

/** 「王某代李某」, as the steps of a case are written. */
export function nameIn({ actor }: Pick<Office, 'actor'>, { absent }: Capacity): string {
  return absent === null ? actor : `${actor}代${absent}`
}
