import { sql } from 'kysely'
import { addMonths } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { recognition } from '../../../lines/cultivation/recognition.ts'
import { lastDayValid, type Title } from '../../../lines/cultivation/title.ts'
import type { Note } from '../../../store/messages.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { recipients, withDuty } from '../messages/recipients.ts'
import { tell } from '../messages/tell.ts'
import { type At, type Office, work } from '../office.ts'

/** Months before the end of a certificate at which it is reminded of, the last first. */
const MONTHS_BEFORE = [3, 6, 12] as const
const CLERKS = '经办人'

/** 国科发火〔2016〕195号 五、（二）: the annual return of a high-tech enterprise is due by the end of May. */
const ANNUAL_RETURN: { readonly title: Title; readonly from: string; readonly until: string } = {
  title: '高新技术企业',
  from: '05-01',
  until: '05-31',
}
const ANNUAL_RETURN_AGAIN = '05-20'

interface Held {
  readonly record: string
  readonly title: Title
  readonly code: string | null
  readonly until: Day
}

/** 证书到期 and 年报: each firm is told of its own, the office how many; each once. Gives how many certificates near their end. */
export async function remindTitles(office: Office, day: Day): Promise<number> {
  return work(office, async (at) => {
    const held = await titlesHeld(at, day)
    const near = held.flatMap((one) => {
      const months = MONTHS_BEFORE.find((before) => addMonths(one.until, -before) <= day)
      return months === undefined ? [] : [{ ...one, months }]
    })
    const clerks = await withDuty(at.tx, at.bureau, CLERKS, day)
    const notes: Note[] = []
    for (const { record, title, code, until, months } of near)
      for (const account of await firmOf(at, code, day))
        notes.push({
          ...{ account, kind: 'deadline', title: `${title}证书${months}个月内到期`, href: '/checkup' },
          text: `${title}证书有效期至${until}，请对照体检准备重新认定`,
          key: `expiry ${record} ${until} ${months}`,
        })
    for (const [group, of] of Map.groupBy(near, ({ title, months }) => `${title} ${months}`))
      for (const account of clerks)
        notes.push({
          ...{ account, kind: 'deadline', title: '证书即将到期', href: '/registers/recognition' },
          text: `${of[0]!.title}证书${of[0]!.months}个月内到期的有${of.length}家，最早${of.map(({ until }) => until).sort()[0]}`,
          key: `expiry ${group} ${day.slice(0, 7)}`,
        })
    await tell(at.tx, at.bureau, [...notes, ...(await annualReturns(at, held, clerks, day))], new Date())
    return near.length
  })
}

async function annualReturns(at: At, held: readonly Held[], clerks: readonly string[], day: Day): Promise<Note[]> {
  const { title, from, until } = ANNUAL_RETURN
  const [year, date] = [day.slice(0, 4), day.slice(5)]
  if (date < from || date > until) return []
  const turn = date < ANNUAL_RETURN_AGAIN ? '1' : '2'
  const firms = held.filter((one) => one.title === title)
  const notes: Note[] = []
  for (const { code } of firms)
    for (const account of await firmOf(at, code, day))
      notes.push({
        ...{ account, kind: 'deadline', title: '高新技术企业年报', href: '/checkup' },
        text: `请在${year}-${until}前填报高新技术企业上年度发展情况报表，累计两年未报的取消资格`,
        key: `annual ${code} ${year} ${turn}`,
      })
  for (const account of clerks)
    notes.push({
      ...{ account, kind: 'deadline', title: '高新技术企业年报', href: '/registers/recognition' },
      text: `${firms.length}家高新技术企业要在${year}-${until}前填报年报，请催报`,
      key: `annual ${year} ${turn}`,
    })
  return notes
}

async function firmOf({ tx, bureau }: At, code: string | null, day: Day): Promise<readonly string[]> {
  return code === null ? [] : recipients(tx, bureau, 'owner', { owner: code, assigned: null }, day)
}

async function titlesHeld({ tx, bureau }: At, day: Day): Promise<readonly Held[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(recognition))}
    where bureau = ${bureau} and state = 'live' and ${sql.ref(columnName('recognisedOn'))} <= ${day}
      and (${sql.ref(columnName('endedOn'))} is null or ${sql.ref(columnName('endedOn'))} > ${day})`.execute(tx)
  const latest = new Map<string, Held>()
  for (const { id: record, content } of rows.map((row) => storedRecord(recognition, row))) {
    const { title, recognisedOn, expiresOn, enterprise } = content.values as {
      readonly title: Title
      readonly recognisedOn: Day
      readonly expiresOn: Day | null
      readonly enterprise: string
    }
    const until = expiresOn ?? lastDayValid(title, recognisedOn)
    if (until === null || until < day) continue
    const key = `${enterprise} ${title}`
    // Whoever is certified anew is not told of the certificate before.
    const before = latest.get(key)
    const code = content.carried.enterprise?.subject ?? null
    if (before === undefined || before.until < until) latest.set(key, { record, title, code, until })
  }
  return [...latest.values()]
}
