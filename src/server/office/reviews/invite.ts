import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import type { Note } from '../../../store/messages.ts'
import { channelsOf } from '../messages/channels.ts'
import { withDuty } from '../messages/recipients.ts'
import { tell } from '../messages/tell.ts'
import { usualWish, type Wish } from '../messages/wish.ts'
import type { At } from '../office.ts'
import type { ReviewContent } from './load.ts'
import { expertPool } from './pool.ts'

/** Who is asked where the one who drew has left. */
const HEADS = '科室负责人'

/** The page on which experts score. */
export const SCORING = '/reviewing'

/** An account of this bureau in which an expert signs in, and whether mails reach them. */
export interface ExpertAccount {
  readonly id: string
  readonly mail: boolean
}

/** The accounts of those experts who have one that is in use here, by expert. */
export async function accountsOfExperts(
  { tx, bureau }: Pick<At, 'tx' | 'bureau'>,
  experts: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, ExpertAccount>> {
  const wanted = new Set(experts)
  const named = (await expertPool({ tx, bureau }, day)).flatMap(({ id, account }) =>
    wanted.has(id) && account !== null ? [{ id, account }] : [],
  )
  const { rows } = await sql<{ id: string; name: string; email: string | null; wish: Wish | null }>`
    select a.id, a.name, a.email, w.content as wish from account a
    join membership m on m.account = a.id and m.bureau = ${bureau} and m.status = 'active'
    left join message_wish w on w.bureau = m.bureau and w.account = a.id
    where a.name = any(${named.map(({ account }) => account)}::text[]) and a.disabled_at is null`.execute(tx)
  const { mail } = await channelsOf(tx, bureau)
  const accounts = new Map(
    rows.map(({ id, name, email, wish }): [string, ExpertAccount] => [
      name,
      { id, mail: mail !== null && email !== null && (wish ?? usualWish).mail },
    ]),
  )
  return new Map(
    named.flatMap(({ id, account }) => {
      const found = accounts.get(account)
      return found === undefined ? [] : [[id, found] as const]
    }),
  )
}

type Invitation = Pick<Note, 'title' | 'text' | 'kind'> & {
  /** What is told of: the same is told to nobody twice. */
  readonly key: string
}

/** Tells experts of a review; those without an account are told by whoever organises it. */
export async function tellExperts(
  at: At,
  experts: readonly string[],
  { site = null }: Pick<ReviewContent, 'site'>,
  told: Invitation,
  day: Day,
): Promise<void> {
  if (experts.length === 0) return
  const accounts = await accountsOfExperts(at, experts, day)
  const address = site === null || told.kind === 'case' ? '' : `打开：${site}/${at.bureau}${SCORING}`
  const notes = [...accounts].map(
    ([expert, { id }]): Note => ({
      ...told,
      account: id,
      text: `${told.text}${address}`,
      href: SCORING,
      key: `${told.key} ${expert}`,
    }),
  )
  await tell(at.tx, at.bureau, notes, new Date())
}

/** Tells whoever drew the experts, or the heads of sections where they are no longer here. */
export async function tellOrganiser(
  at: At,
  review: string,
  { organiser = null }: Pick<ReviewContent, 'organiser'>,
  told: Invitation,
  day: Day,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select a.id from account a join membership m on m.account = a.id and m.bureau = ${at.bureau} and m.status = 'active'
    where a.id = ${organiser}::uuid and a.disabled_at is null`.execute(at.tx)
  const people = rows.length > 0 ? rows.map(({ id }) => id) : await withDuty(at.tx, at.bureau, HEADS, day)
  const notes = people.map((account): Note => ({ ...told, account, href: `/reviews/${review}` }))
  await tell(at.tx, at.bureau, notes, new Date())
}

/** 请您评审: what an expert is asked, without whom it is about. */
export function invitationText(label: string, shown: readonly string[], due: Day): string {
  const what = shown.filter((one) => one !== '').join('，')
  return `请您评审${label}${what === '' ? '' : `（${what}）`}，${due}前提交评分表；与申报单位有利害关系或不能参加的，请写明理由回避。`
}
