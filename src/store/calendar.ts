import { sql } from 'kysely'
import { officialCalendar } from '../kernel/officialDays.ts'
import type { Day } from '../kernel/values.ts'
import type { Correction, WorkCalendar } from '../kernel/workday.ts'
import type { Tx } from './database.ts'
import { prepared } from './prepared.ts'

/** 工作日历: the official one, with what has been entered here since. */
export async function loadCalendar(tx: Tx): Promise<WorkCalendar> {
  const { rows } = await sql<{ day: Day; kind: string; source: string }>`${prepared}
    select day, kind, source from calendar_day order by day`.execute(tx)
  const said = JSON.stringify(rows)
  if (said !== kept.said) kept = { said, calendar: officialCalendar(rows.map(correctionOf)) }
  return kept.calendar
}

/** Nearly every request asks for it, and it changes once a year: the working days of its years are counted once. */
let kept = { said: '[]', calendar: officialCalendar() }

function correctionOf({ day, kind, source }: { readonly day: Day; readonly kind: string; readonly source: string }) {
  return { day, open: kind === 'open', why: source } satisfies Correction
}
