import { sql } from 'kysely'
import { officialCalendar } from '../kernel/officialDays.ts'
import type { Day } from '../kernel/values.ts'
import type { Correction, WorkCalendar } from '../kernel/workday.ts'
import type { Tx } from './database.ts'

/** 工作日历: the official one, with what has been entered here since. */
export async function loadCalendar(tx: Tx): Promise<WorkCalendar> {
  const { rows } = await sql<{ day: Day; kind: string; source: string }>`
    select day, kind, source from calendar_day order by day`.execute(tx)
  const corrections = rows.map(({ day, kind, source }): Correction => ({ day, open: kind === 'open', why: source }))
  return officialCalendar(corrections)
}
