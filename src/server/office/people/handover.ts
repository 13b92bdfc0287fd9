import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { dayBefore } from '../../../kernel/day.ts'
import { personRef } from '../../../kernel/field/kinds/person.ts'
import { type Actor, perform } from '../../../kernel/procedure/index.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'
import { keep } from '../cases/act.ts'
import { loadCase } from '../cases/load.ts'
import type { At } from '../office.ts'
import { type Assignee, actorOf, assignees, type Person, personOf } from './actor.ts'
import { leavePost } from './posts.ts'

const CASES_MAX = 2_000
/** Who works in the bureau or at its streets. */
const OFFICE_ROLES = ['admin', 'staff', 'street'] as const

/** One open case of whoever leaves. */
export interface HeldCase {
  readonly record: string
  readonly register: string
  readonly title: string
  readonly state: string
  readonly owner: string | null
  readonly area: AreaCode
  readonly due: Day | null
}

export interface HeldPost {
  readonly id: string
  readonly name: string
  readonly duties: readonly string[]
  /** Open cases that lie with the post and stay with it. */
  readonly openCases: number
}

/** What somebody has in hand: promised by when, and what comes back to them. */
export interface InHand {
  readonly leaver: {
    readonly id: string
    readonly name: string
    readonly section: string | null
    readonly duties: readonly string[]
  }
  readonly cases: readonly HeldCase[]
  /** Cases that wait for their opinion; whoever asked asks somebody else. */
  readonly awaited: readonly HeldCase[]
  readonly posts: readonly HeldPost[]
  readonly delegations: readonly {
    readonly with: string
    readonly from: Day
    readonly to: Day
    readonly gives: boolean
  }[]
  /** Reviews that they organise, with the day by which forms are wanted. */
  readonly reviews: readonly { readonly id: string; readonly title: string; readonly due: Day }[]
  /** Forms that they collect. */
  readonly collections: readonly { readonly title: string; readonly deadline: Day }[]
}

export interface Successor {
  /** Of an account, or of a post. */
  readonly to: string
  readonly key: string
}

export interface HandedOver extends InHand {
  readonly successor: string
  readonly moved: number
  /** Cases that could not be transferred, with why. */
  readonly left: readonly { readonly title: string; readonly why: string }[]
  /** Posts that now have nobody. */
  readonly vacant: readonly string[]
}

/** Who may see and hand over whose work: they themselves, their head, the leaders, an administrator. */
export async function leaverFor(at: At, by: Person, id: string, day: Day): Promise<Person> {
  const leaver = await leaverOf(at, id)
  if (leaver === null) throw new Refusal('account.unknown', '本单位没有这个在岗人员', '请重新选择')
  const { roles } = await actorOf(at, by, day)
  const isHead =
    roles.includes('科室负责人') && leaver.member.section !== null && leaver.member.section === by.member.section
  if (by.account.id === id || by.member.role === 'admin' || roles.includes('局领导') || isHead) return leaver
  throw new Refusal('handover.who', '不能查看或移交其他科室人员的工作', '由本人、本科室负责人、局领导或管理员办理')
}

/** Somebody of this bureau, also one whose account was closed before their work was handed over. */
async function leaverOf({ tx, bureau }: At, id: string): Promise<Person | null> {
  const active = await personOf(tx, bureau, id)
  if (active !== null) return active
  const { rows } = await sql<Person['account'] & Omit<Person['member'], 'bureau' | 'bureauName'>>`
    select a.id, a.name, a.display_name as "displayName", m.role, m.section, m.duties, m.area, m.enterprise
    from membership m join account a on a.id = m.account where m.bureau = ${bureau} and m.account = ${id}
      and m.role = any(${[...OFFICE_ROLES]}::text[])`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const { name, displayName, ...place } = row
  return { account: { id, name, displayName }, member: { bureau, bureauName: '', ...place } }
}

export interface Leaver {
  readonly id: string
  readonly name: string
  readonly section: string | null
  /** Their account is closed, and work lies with it still. */
  readonly gone: boolean
}

/** Whose work can be handed over: those at work here, and those who left and hold cases or posts. */
export async function leavers({ tx, bureau }: At, day: Day): Promise<readonly Leaver[]> {
  const { rows } = await sql<Leaver>`
    select * from (
      select a.id, a.display_name as name, m.section, m.status <> 'active' or a.disabled_at is not null as gone
      from membership m join account a on a.id = m.account
      where m.bureau = ${bureau} and m.role = any(${[...OFFICE_ROLES]}::text[])) people
    where not gone
      or exists (select 1 from case_standing c where c.bureau = ${bureau} and not c.ended and c.assigned = people.id::text)
      or exists (select 1 from post_holder h where h.bureau = ${bureau} and h.account = people.id
        and (h.to_day is null or h.to_day >= ${day}))
    order by gone desc, section nulls last, name`.execute(tx)
  return rows
}

export async function inHand(at: At, { account, member }: Person, day: Day): Promise<InHand> {
  const { tx, bureau } = at
  const held = async (where: ReturnType<typeof sql>) => {
    const { rows } = await sql<HeldCase>`
      select record, register, title, state, owner, area, due from case_standing
      where bureau = ${bureau} and not ended and ${where} order by due nulls last, register, record limit ${CASES_MAX + 1}`.execute(
      tx,
    )
    return rows
  }
  const { rows: posts } = await sql<HeldPost>`
    select p.id, p.name, p.duties, (select count(*)::int from case_standing c where c.bureau = p.bureau and not c.ended
        and c.assigned = 'post:' || p.id) as "openCases"
    from post p where p.bureau = ${bureau} and (p.ended_on is null or p.ended_on >= ${day}) and exists (
      select 1 from post_holder h where h.bureau = p.bureau and h.post = p.id and h.account = ${account.id}
        and (h.to_day is null or h.to_day >= ${day})) order by p.name`.execute(tx)
  const { rows: delegations } = await sql<InHand['delegations'][number]>`
    select a.display_name as "with", d.from_day as "from", d.to_day as "to", d.absent = ${account.id} as gives
    from delegation d join account a on a.id = case when d.absent = ${account.id} then d.deputy else d.absent end
    where d.bureau = ${bureau} and (d.absent = ${account.id} or d.deputy = ${account.id}) and d.ended_at is null
      and d.to_day >= ${day} order by d.from_day`.execute(tx)
  const { rows: reviews } = await sql<InHand['reviews'][number]>`
    select r.id, c.title, r.content ->> 'due' as due from review r
    join case_standing c on c.bureau = r.bureau and c.record = r.record
    where r.bureau = ${bureau} and r.content ->> 'organiser' = ${account.id} and not c.ended
      and r.content ->> 'voided' is null and r.content ->> 'conclusion' is null order by due, r.id`.execute(tx)
  const { rows: collections } = await sql<InHand['collections'][number]>`
    select title, deadline from collection where bureau = ${bureau} and actor = ${account.displayName}
      and closed_at is null order by deadline`.execute(tx)
  return {
    leaver: { id: account.id, name: account.displayName, section: member.section, duties: member.duties },
    cases: await held(sql`assigned = ${account.id}`),
    awaited: await held(sql`${account.id} = any(awaited)`),
    posts,
    delegations,
    reviews,
    collections,
  }
}

/**
 * 离岗交接, in one transaction: every case in hand is transferred as by the leaver's own hand, posts change their
 * holder, delegations end. Cases of a post stay with the post.
 */
export async function handOver(
  at: At,
  by: Person,
  leaver: Person,
  { to, key }: Successor,
  day: Day,
  now: Date,
): Promise<HandedOver> {
  const successor = (await assignees(at, day)).find(({ id }) => id === to)
  if (successor === undefined || to === leaver.account.id)
    throw new Refusal('handover.to', '没有选择接手的人或岗位', '请从本单位的岗位和在岗人员中选择')
  const before = await inHand(at, leaver, day)
  if (before.cases.length > CASES_MAX)
    throw new Refusal('handover.many', `未办结的办件超过${CASES_MAX}件`, '请先批量转办一部分')
  const left = await transferEach(at, by, leaver, before.cases, successor, key, day)
  const vacant = await passPosts(at, by, leaver, before.posts, successor, day)
  await passReviews(at, before.reviews, successor)
  await sql`update delegation set ended_at = ${now.toISOString()} where bureau = ${at.bureau} and ended_at is null
    and (absent = ${leaver.account.id} or deputy = ${leaver.account.id})`.execute(at.tx)
  return { ...before, successor: successor.name, moved: before.cases.length - left.length, left, vacant }
}

async function transferEach(
  at: At,
  by: Person,
  leaver: Person,
  cases: readonly HeldCase[],
  successor: Assignee,
  key: string,
  day: Day,
): Promise<HandedOver['left']> {
  const actor = await handing(at, by, leaver, day)
  const input = { to: personRef(successor.id, successor.name), reason: `离岗交接：${leaver.account.displayName}` }
  const left: { title: string; why: string }[] = []
  for (const { register, record, title } of cases) {
    const loaded = await loadCase(at, register, record, { lock: true })
    const step = { day, calendar: loaded.calendar, key: keyOf(key, record) }
    const outcome = perform(loaded.procedure, 'transfer', input, loaded.the, actor, step)
    if (outcome.done) await keep(at, loaded, outcome, day)
    else left.push({ title, why: outcome.why.map(({ message }) => message).join('；') })
  }
  return left
}

/** Whoever hands over acts in the leaver's place, and in no other: the step says for whom. */
async function handing(at: At, by: Person, leaver: Person, day: Day): Promise<Actor> {
  const own = await actorOf(at, leaver, day)
  if (by.account.id === leaver.account.id) return own
  const acting = await actorOf(at, by, day)
  return {
    ...acting,
    roles: [],
    posts: [],
    deputises: [{ absent: { ...own, deputises: [] }, from: day, to: day }],
  }
}

/** Whoever takes over hears how the reviews go; where that is a post, the heads of sections do. */
async function passReviews({ tx, bureau }: At, reviews: InHand['reviews'], { id, kind }: Assignee): Promise<void> {
  const organiser = JSON.stringify(kind === 'person' ? id : null)
  await sql`update review set content = jsonb_set(content, '{organiser}', ${organiser}::jsonb)
    where bureau = ${bureau} and id = any(${reviews.map((one) => one.id)}::uuid[])`.execute(tx)
}

/** Posts go to the person who takes over; where a post takes the cases, or the one who hands over does, they fall vacant. */
async function passPosts(
  at: At,
  by: Person,
  leaver: Person,
  posts: readonly HeldPost[],
  successor: Assignee,
  day: Day,
): Promise<readonly string[]> {
  const heir = successor.kind === 'person' && successor.id !== by.account.id ? successor.id : null
  for (const { id } of posts) {
    await leavePost(at, id, leaver.account.id, dayBefore(day))
    if (heir !== null)
      await sql`insert into post_holder (bureau, post, account, from_day, to_day, actor)
        select ${at.bureau}, ${id}, ${heir}, ${day}, null, ${at.actor} where not exists (
          select 1 from post_holder where bureau = ${at.bureau} and post = ${id} and account = ${heir}
            and from_day <= ${day} and (to_day is null or to_day >= ${day}))
        on conflict (bureau, post, account, from_day) do update set to_day = null`.execute(at.tx)
  }
  const { rows } = await sql<{ name: string }>`
    select p.name from post p where p.bureau = ${at.bureau} and p.id = any(${posts.map(({ id }) => id)}::uuid[])
      and not exists (select 1 from post_holder h where h.bureau = p.bureau and h.post = p.id
        and (h.to_day is null or h.to_day >= ${day})) order by p.name`.execute(at.tx)
  return rows.map(({ name }) => name)
}

function keyOf(handover: string, record: string): string {
  return createHash('sha256').update(`handover ${handover} ${record}`).digest('base64url')
}
