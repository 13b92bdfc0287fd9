import { sql } from 'kysely'
import { personId } from '../../../kernel/field/kinds/person.ts'
import { clockOf, standingOf } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import type { Note } from '../../../store/messages.ts'
import { holders, withDuty } from '../messages/recipients.ts'
import { EVERYBODY, tell } from '../messages/tell.ts'
import { type At, look, type Office, work } from '../office.ts'
import { type LoadedCase, loadCase } from './load.ts'
import { caseWords } from './named.ts'

/** Who is told of a case that nobody holds. */
const HEADS = '科室负责人'

export type Deadline = 'near' | 'today' | 'overdue'

/**
 * 到期提醒: before, on and after the last day, each once; every week again while it is overdue. Nobody is reminded on
 * a day off. Gives how many cases.
 */
export async function remindAll(office: Office, day: Day): Promise<number> {
  const due = await look(office, async ({ tx, bureau }) => {
    if (!(await loadCalendar(tx)).isWorkday(day)) return []
    const { rows } = await sql<{ register: string; record: string; due: Day }>`
      select register, record, due from case_standing
      where bureau = ${bureau} and not ended and not suspended and near <= ${day} order by due, record`.execute(tx)
    return rows
  })
  for (const { register, record, due: last } of due)
    await work(office, async (at) => {
      const loaded = await loadCase(at, register, record)
      await remind(at, loaded, last < day ? 'overdue' : last === day ? 'today' : 'near', day)
    })
  await work(office, (at) => tellEverybody(at, due, day))
  return due.length
}

/** Tells who holds a case, or the heads of sections where nobody does, how it stands to its last day. */
export async function remind(at: At, { procedure, the, calendar, stored }: LoadedCase, deadline: Deadline, day: Day) {
  const { tx, bureau } = at
  const { due, left } = clockOf(procedure, the, calendar, day)
  if (due === null) return
  const { assigned } = standingOf(procedure, the)
  const people =
    assigned === null ? await withDuty(tx, bureau, HEADS, day) : await holders(tx, bureau, [personId(assigned)], day)
  const which = await caseWords(at, { procedure, the, id: stored.id })
  const text = {
    near: `${which}还有${left}个工作日到期（${due}）`,
    today: `${which}今天（${due}）到期`,
    overdue: `${which}已于${due}到期，请尽快办理`,
  }[deadline]
  const href = `/cases/${procedure.of.name}/${stored.id}`
  const key = `${deadline} ${stored.id} ${due}${deadline === 'overdue' ? ` ${weekOf(day)}` : ''}`
  const notes = people.map((account): Note => ({ account, kind: 'deadline', title: titles[deadline], text, href, key }))
  await tell(tx, bureau, notes, new Date())
}

const titles: { readonly [deadline in Deadline]: string } = { near: '即将到期', today: '今天到期', overdue: '已经逾期' }

/** One text a day for the groups' robots: how many, without names. */
async function tellEverybody({ tx, bureau }: At, due: readonly { readonly due: Day }[], day: Day): Promise<void> {
  if (due.length === 0) return
  const overdue = due.filter((one) => one.due < day).length
  const text = `今天有${due.length - overdue}件办件临期，${overdue}件逾期，请登录科创台账办理`
  const note: Note = {
    account: EVERYBODY,
    kind: 'deadline',
    title: '办件提醒',
    text,
    href: '/',
    key: `deadlines ${day}`,
  }
  await tell(tx, bureau, [note], new Date())
}

/** The week of a day, counted from 1970. */
export function weekOf(day: Day): number {
  return Math.floor(Date.parse(day) / (7 * 86_400_000))
}
