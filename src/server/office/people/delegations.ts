import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { addDays } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'
import { refuseOutsider } from './posts.ts'

/** Longer absences change who holds the post. */
const DAYS_MAX = 92

export interface DelegationListed {
  readonly id: string
  readonly absent: string
  readonly deputy: string
  readonly from: Day
  readonly to: Day
  readonly mine: boolean
  readonly ended: boolean
}

/** 外出委托 that somebody has given and been given, the latest first. */
export async function listDelegations({ tx, bureau }: At, account: string): Promise<readonly DelegationListed[]> {
  const { rows } = await sql<DelegationListed>`
    select d.id, a.display_name as absent, b.display_name as deputy, d.from_day as "from", d.to_day as "to",
      d.absent = ${account} as mine, d.ended_at is not null as ended
    from delegation d join account a on a.id = d.absent join account b on b.id = d.deputy
    where d.bureau = ${bureau} and (d.absent = ${account} or d.deputy = ${account})
    order by d.from_day desc, d.made_at desc limit 100`.execute(tx)
  return rows
}

/** Somebody names who does their work while they are away. */
export async function delegate(
  at: At,
  account: string,
  { deputy, from, to }: { readonly deputy: string; readonly from: Day; readonly to: Day },
  today: Day,
  now: Date,
): Promise<{ readonly id: string }> {
  if (deputy === account) throw new Refusal('delegation.self', '不能委托给自己', '请选择另一名同事')
  if (to < from || to < today) throw new Refusal('delegation.days', '委托的日期不对', '结束日期不早于开始日期和今天')
  if (to > addDays(from, DAYS_MAX - 1))
    throw new Refusal('delegation.days', `委托最长${DAYS_MAX}天`, '更久的外出，请管理员调整岗位')
  await refuseOutsider(at, deputy)
  const { rows } = await sql`select 1 from delegation where bureau = ${at.bureau} and absent = ${account}
    and ended_at is null and from_day <= ${to} and to_day >= ${from}`.execute(at.tx)
  if (rows.length > 0) throw new Refusal('delegation.double', '这几天已经有委托', '请先结束原来的委托')
  const id = uuid()
  await sql`insert into delegation (bureau, id, absent, deputy, from_day, to_day, actor, made_at)
    values (${at.bureau}, ${id}, ${account}, ${deputy}, ${from}, ${to}, ${at.actor}, ${now.toISOString()})`.execute(
    at.tx,
  )
  return { id }
}

/** Only its giver takes it back. */
export async function endDelegation(at: At, account: string, id: string, now: Date): Promise<void> {
  const { numAffectedRows } = await sql`update delegation set ended_at = ${now.toISOString()}
    where bureau = ${at.bureau} and id = ${id} and absent = ${account} and ended_at is null`.execute(at.tx)
  if (numAffectedRows === 0n) throw new Refusal('delegation.unknown', '没有找到这项委托', '请刷新后再试')
}
