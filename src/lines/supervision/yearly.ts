import { isDay, yearOf } from '../../kernel/day.ts'
import type { Values } from '../../kernel/field/index.ts'
import type { Day } from '../../kernel/values.ts'
import { type WorkCalendar, workdayAfter, workdayBefore } from '../../kernel/workday.ts'
import type { yearlyItem } from './yearlyItem.ts'

export type YearlyItem = Values<typeof yearlyItem.fields>

/** Where the tasks of the calendar say that they come from. */
export const YEARLY_SOURCE = '年度工作日历'
const OWNER_DEFAULT = '综合科'

/** One year's turn of an item: the day its task is made and the day it is due, both working days unless 不变. */
export interface Occurrence {
  readonly year: number
  readonly opensOn: Day
  readonly dueOn: Day
}

/** `null` where the item's days cannot be read. A due day before the opening one lies in the year after. */
export function occurrenceOf(
  { opensOn, dueOn, shift }: Pick<YearlyItem, 'opensOn' | 'dueOn' | 'shift'>,
  year: number,
  calendar: WorkCalendar,
): Occurrence | null {
  const [opens, due] = [dayIn(year, opensOn), dayIn(dueOn < opensOn ? year + 1 : year, dueOn)]
  if (opens === null || due === null) return null
  const turn = shift ?? '提前'
  return {
    year,
    // A task that appears after the work should have begun is no reminder.
    opensOn: turn === '不变' ? opens : shifted(opens, '提前', calendar),
    dueOn: shifted(due, turn, calendar),
  }
}

/** 29 February is the last of the month in a common year. */
function dayIn(year: number, monthAndDay: string): Day | null {
  const day = `${year}-${monthAndDay}`
  if (isDay(day)) return day
  return monthAndDay === '02-29' ? (`${year}-02-28` as Day) : null
}

function shifted(day: Day, turn: '提前' | '顺延' | '不变', calendar: WorkCalendar): Day {
  if (turn === '不变' || calendar.isWorkday(day)) return day
  return turn === '提前' ? workdayBefore(calendar, day, 0) : workdayAfter(calendar, day, 1).day
}

/** The turn of an item whose task should stand by a day; `null` before it opens, after it was due, when stopped. */
export function openOn(item: YearlyItem, day: Day, calendar: WorkCalendar): Occurrence | null {
  if (item.stopped === '是') return null
  const turns = [yearOf(day) - 1, yearOf(day), yearOf(day) + 1].flatMap(
    (year) => occurrenceOf(item, year, calendar) ?? [],
  )
  const from = Number(item.fromYear ?? 0)
  return turns.find((turn) => turn.year >= from && turn.opensOn <= day && day <= turn.dueOn) ?? null
}

/** What the task of a turn says. */
export function yearlyTask(id: string, item: YearlyItem, { year, dueOn }: Occurrence, day: Day) {
  return {
    subject: `${year}年${item.name}`,
    kind: '例行工作',
    source: YEARLY_SOURCE,
    owner: item.owner ?? OWNER_DEFAULT,
    raisedOn: day,
    dueOn,
    content: item.work,
    measureOfDone: item.measureOfDone,
    yearly: id,
    year: String(year),
  } as const
}
