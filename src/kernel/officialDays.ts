import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { type Correction, type WorkCalendar, workCalendar } from './workday.ts'

/** 国务院办公厅关于节假日安排的通知, year by year, as the library has gathered them. */
const announced = {
  closed: Object.keys(days.holidays),
  open: Object.keys(days.workdays),
  years: [...new Set(Object.keys(days.holidays).map((day) => Number(day.slice(0, 4))))],
}

/** The last year whose holidays stand here; its notice appears in the November before. */
export const LAST_OFFICIAL_YEAR = Math.max(...announced.years)

/** The official calendar, with what an installation has entered: single days, and years that it has entered whole. */
export function officialCalendar(
  corrections: readonly Correction[] = [],
  yearsEntered: readonly number[] = [],
): WorkCalendar {
  return workCalendar({ ...announced, years: [...announced.years, ...yearsEntered] }, corrections)
}
