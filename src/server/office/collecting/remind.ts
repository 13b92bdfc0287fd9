import { sql } from 'kysely'
import { addDays, dayText, isDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { answersOf, fillersOf, listCollections } from '../../../store/collections.ts'
import type { Note } from '../../../store/messages.ts'
import { tell } from '../messages/tell.ts'
import { type At, look, type Office, work } from '../office.ts'
import { organisationRoles } from '../people/place.ts'
import { formAt } from './collection.ts'

interface Telling {
  readonly title: string
  readonly words: string
  readonly key: string
}

/** Tells the accounts of all who have not handed in yet; a filler without an account is reached by its link alone. */
export async function tellFillers(office: Office, id: string, { title, words, key }: Telling): Promise<void> {
  await work(office, async (at) => {
    const form = await formAt(at, id)
    const due = isDay(form.deadline) ? dayText(form.deadline) : form.deadline
    const notes = (await missingAccounts(at, id)).map(
      (account): Note => ({
        ...{ account, title, kind: 'collection', href: '/own-fillings' },
        text: `${words}《${form.title}》，${due}前`,
        key: `filling ${id} ${key}`,
      }),
    )
    await tell(at.tx, at.bureau, notes, new Date())
  })
}

async function missingAccounts({ tx, bureau }: At, id: string): Promise<readonly string[]> {
  const handedIn = new Set((await answersOf(tx, bureau, id)).map(({ filler }) => filler))
  const missing = (await fillersOf(tx, bureau, id)).filter(({ ordinal }) => !handedIn.has(ordinal))
  const firms = missing.flatMap(({ enterprise }) => enterprise ?? [])
  // Where a firm fills in, its street does not.
  const streets = missing.flatMap(({ area, enterprise }) => (enterprise === null ? (area ?? []) : []))
  const { rows } = await sql<{ id: string }>`
    select distinct account as id from membership where bureau = ${bureau} and status = 'active' and (
      (role = any(${[...organisationRoles]}::text[]) and enterprise = any(${firms}::text[]))
      or (role = 'street' and area = any(${streets}::text[])))`.execute(tx)
  return rows.map((row) => row.id)
}

/** 到期提醒: the day before, on the day, and once a week after, while the form is open. Gives how many forms. */
export async function remindFillings(office: Office, day: Day): Promise<number> {
  const all = await look(office, ({ tx, bureau }) => listCollections(tx, bureau))
  const due = all.filter(
    ({ status, deadline, fillers, answered }) =>
      status === 'open' &&
      deadline <= addDays(day, 1) &&
      deadline > addDays(day, -OVERDUE_DAYS_MAX) &&
      answered < fillers,
  )
  for (const { id, deadline } of due) {
    const when = deadline < day ? '已过期' : deadline === day ? '今天到期' : '明天到期'
    const week = deadline < day ? ` ${Math.floor(Date.parse(day) / (7 * 86_400_000))}` : ''
    await tellFillers(office, id, { title: '填报到期', words: `${when}：请填报`, key: `due ${when}${week}` })
  }
  return due.length
}

/** Who has not answered for two months is asked by telephone. */
const OVERDUE_DAYS_MAX = 60
