import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Day } from '../../../kernel/values.ts'
import { officeDuties } from '../../../lines/roles.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'

export interface Holder {
  readonly account: string
  readonly name: string
  readonly from: Day
  readonly to: Day | null
}

export interface Post {
  readonly id: string
  readonly name: string
  readonly section: string | null
  readonly duties: readonly string[]
  readonly endedOn: Day | null
  /** Those who hold it now or are to; former ones stay in the books. */
  readonly holders: readonly Holder[]
  readonly openCases: number
}

export interface GivenPost {
  readonly name: string
  readonly section: string | null
  readonly duties: readonly string[]
}

/** 岗位 with who holds them and what lies with them. */
export async function listPosts({ tx, bureau }: At, day: Day): Promise<readonly Post[]> {
  const { rows } = await sql<Post>`
    select p.id, p.name, p.section, p.duties, p.ended_on as "endedOn",
      coalesce((select jsonb_agg(jsonb_build_object('account', a.id, 'name', a.display_name, 'from', h.from_day, 'to', h.to_day)
          order by h.from_day, a.name)
        from post_holder h join account a on a.id = h.account
        where h.bureau = p.bureau and h.post = p.id and (h.to_day is null or h.to_day >= ${day})), '[]') as holders,
      (select count(*)::int from case_standing c
        where c.bureau = p.bureau and not c.ended and c.assigned = 'post:' || p.id) as "openCases"
    from post p where p.bureau = ${bureau} order by p.ended_on is not null, p.section nulls last, p.name`.execute(tx)
  return rows
}

export async function createPost(at: At, given: GivenPost): Promise<{ readonly id: string }> {
  const id = uuid()
  const { name, section, duties } = readPost(given)
  const { numAffectedRows } = await sql`insert into post (bureau, id, name, section, duties)
    values (${at.bureau}, ${id}, ${name}, ${section}, ${[...duties]}) on conflict do nothing`.execute(at.tx)
  if (numAffectedRows === 0n) throw double(name)
  return { id }
}

export async function changePost(at: At, id: string, given: GivenPost): Promise<void> {
  await lockPost(at, id)
  const { name, section, duties } = readPost(given)
  const { rows } = await sql`
    select 1 from post where bureau = ${at.bureau} and name = ${name} and id <> ${id}`.execute(at.tx)
  if (rows.length > 0) throw double(name)
  await sql`update post set name = ${name}, section = ${section}, duties = ${[...duties]}
    where bureau = ${at.bureau} and id = ${id}`.execute(at.tx)
}

/** 撤销岗位: not while work lies with it. */
export async function endPost(at: At, id: string, on: Day): Promise<void> {
  await lockPost(at, id)
  const { rows } = await sql`
    select 1 from case_standing where bureau = ${at.bureau} and not ended and assigned = ${`post:${id}`} limit 1`.execute(
    at.tx,
  )
  if (rows.length > 0) throw new Refusal('post.busy', '这个岗位还有未办结的办件', '请先把办件转给其他岗位或人，再撤销')
  await sql`update post set ended_on = ${on} where bureau = ${at.bureau} and id = ${id}`.execute(at.tx)
  await sql`update post_holder set to_day = ${on}
    where bureau = ${at.bureau} and post = ${id} and (to_day is null or to_day > ${on})`.execute(at.tx)
}

/** 任岗: from a day on, until another where that is known. `by` gives nothing to themselves. */
export async function holdPost(
  at: At,
  by: string,
  post: string,
  { account, from, to }: { readonly account: string; readonly from: Day; readonly to: Day | null },
): Promise<void> {
  await lockPost(at, post)
  if (account === by) throw new Refusal('people.own', '不能给自己安排岗位', '请另一名管理员办理')
  if (to !== null && to < from) throw new Refusal('post.days', '离岗日期早于到岗日期', '请更正日期')
  await refuseOutsider(at, account)
  await sql`insert into post_holder (bureau, post, account, from_day, to_day, actor)
    values (${at.bureau}, ${post}, ${account}, ${from}, ${to}, ${at.actor})
    on conflict (bureau, post, account, from_day) do update set to_day = excluded.to_day, actor = excluded.actor`.execute(
    at.tx,
  )
}

/** 离岗: `on` is the last day. */
export async function leavePost(at: At, post: string, account: string, on: Day): Promise<void> {
  await lockPost(at, post)
  await sql`delete from post_holder where bureau = ${at.bureau} and post = ${post} and account = ${account}
    and from_day > ${on}`.execute(at.tx)
  await sql`update post_holder set to_day = ${on}, actor = ${at.actor} where bureau = ${at.bureau} and post = ${post}
    and account = ${account} and (to_day is null or to_day > ${on})`.execute(at.tx)
}

/** Posts are held by those who work in the bureau or at its streets. */
export async function refuseOutsider({ tx, bureau }: At, account: string): Promise<void> {
  const { rows } = await sql`
    select 1 from membership m join account a on a.id = m.account
    where m.bureau = ${bureau} and m.account = ${account} and m.status = 'active' and a.disabled_at is null
      and m.role in ('admin', 'staff', 'street')`.execute(tx)
  if (rows.length === 0)
    throw new Refusal('people.outside', '这个人不是本单位在岗的工作人员', '请从本单位的工作人员中选择')
}

async function lockPost({ tx, bureau }: At, id: string): Promise<void> {
  const { rows } = await sql`select 1 from post where bureau = ${bureau} and id = ${id} for update`.execute(tx)
  if (rows.length === 0) throw new Refusal('post.unknown', '没有找到这个岗位', '请刷新岗位列表')
}

function readPost({ name, section, duties }: GivenPost): GivenPost {
  const strange = duties.find((duty) => !(officeDuties as readonly string[]).includes(duty))
  if (strange !== undefined)
    throw new Refusal('people.duty', `岗位不能有职责「${strange}」`, `可选：${officeDuties.join('、')}`)
  if (name.trim() === '') throw new Refusal('post.name', '没有写岗位名称', '如「高新科经办」')
  return { name: name.trim(), section: section?.trim() || null, duties }
}

function double(name: string): Refusal {
  return new Refusal('post.double', `已有岗位「${name}」`, '请换一个名称，或使用已有的岗位')
}
