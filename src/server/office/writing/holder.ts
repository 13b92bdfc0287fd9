import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'
import { holders } from '../messages/recipients.ts'
import type { At } from '../office.ts'

/** Who may be asked to write a part: a section, a post or a person of the office, by the id under which work is given. */
export interface WritingHand {
  readonly id: string
  readonly name: string
  readonly kind: 'section' | 'post' | 'person'
}

const SECTION = 'section:'

/** The sections, posts and people of the office, as they may be chosen. */
export async function writingHands({ tx, bureau }: At): Promise<readonly WritingHand[]> {
  const { rows } = await sql<WritingHand>`
    select id, name, kind from (
      select ${SECTION} || section as id, section as name, 'section' as kind, 1 as rank from membership
        where bureau = ${bureau} and status = 'active' and role in ('admin', 'staff') and section is not null
      union
      select ${SECTION} || section, section, 'section', 1 from post
        where bureau = ${bureau} and ended_on is null and section is not null
      union
      select 'post:' || id, name, 'post', 2 from post where bureau = ${bureau} and ended_on is null
      union
      select a.id::text, a.display_name || coalesce('（' || m.section || '）', ''), 'person', 3
        from membership m join account a on a.id = m.account
        where m.bureau = ${bureau} and m.status = 'active' and m.role in ('admin', 'staff') and a.disabled_at is null
    ) hands order by rank, name`.execute(tx)
  return rows
}

export async function writingHand(at: At, id: string): Promise<WritingHand> {
  const found = (await writingHands(at)).find((one) => one.id === id)
  if (found === undefined)
    throw new Refusal('contribution.nobody', '没有这个科室、岗位或人员', '请从列表中重新选择；新的科室在“人员”页登记')
  return found
}

/** The accounts that are meant by a hand. */
export async function accountsBehind({ tx, bureau }: At, holder: string, day: Day): Promise<readonly string[]> {
  if (!holder.startsWith(SECTION)) return holders(tx, bureau, [holder], day)
  const section = holder.slice(SECTION.length)
  const { rows } = await sql<{ id: string }>`
    select m.account as id from membership m join account a on a.id = m.account
      where m.bureau = ${bureau} and m.status = 'active' and m.role in ('admin', 'staff') and m.section = ${section}
        and a.disabled_at is null
    union
    select h.account from post_holder h join post p on p.bureau = h.bureau and p.id = h.post
      where h.bureau = ${bureau} and p.section = ${section} and h.from_day <= ${day}
        and (h.to_day is null or h.to_day >= ${day})`.execute(tx)
  return rows.map(({ id }) => id)
}
