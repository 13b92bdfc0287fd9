import { sql } from 'kysely'
import type { Tx } from '../../../store/database.ts'
import { addDeliveries } from '../../../store/deliveries.ts'
import { addMessages, type NewMessage, type Note } from '../../../store/messages.ts'
import { channelsOf } from './channels.ts'
import { sendingTime, usualWish, type Wish } from './wish.ts'

/** Whose messages go to the bureau's robots: nobody's own. */
export const EVERYBODY = '00000000-0000-0000-0000-000000000000'

/** Tells people, in the transaction of what they are told of, and gives what is new to the channels they wish. */
export async function tell(tx: Tx, bureau: string, notes: readonly Note[], now: Date): Promise<void> {
  if (notes.length === 0) return
  const made = await addMessages(tx, bureau, notes, now)
  if (made.length === 0) return
  const { mail, robots } = await channelsOf(tx, bureau)
  const everybody = made.filter(({ account }) => account === EVERYBODY)
  await addDeliveries(
    tx,
    bureau,
    everybody.flatMap(({ id }) =>
      robots.map((robot) => ({ message: id, channel: `robot:${robot.id}`, address: robot.id, nextAt: now })),
    ),
  )
  if (mail !== null) await addDeliveries(tx, bureau, await mails(tx, bureau, made, now))
}

async function mails(tx: Tx, bureau: string, made: readonly NewMessage[], now: Date) {
  const { rows } = await sql<{ id: string; email: string; wish: Wish | null }>`
    select a.id, a.email, w.content as wish from account a
    left join message_wish w on w.bureau = ${bureau} and w.account = a.id
    where a.id = any(${made.map(({ account }) => account)}::uuid[]) and a.email is not null and a.disabled_at is null`.execute(
    tx,
  )
  const people = new Map(rows.map((row) => [row.id, row]))
  return made.flatMap(({ id, account }) => {
    const person = people.get(account)
    if (person === undefined) return []
    const wish = person.wish ?? usualWish
    return wish.mail ? [{ message: id, channel: 'mail', address: person.email, nextAt: sendingTime(wish, now) }] : []
  })
}
