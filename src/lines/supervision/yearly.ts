import { yearOf } from '../../kernel/day.ts'
import type { Values } from '../../kernel/field/index.ts'
import type { Day } from '../../kernel/values.ts'
import { type WorkCalendar, workdayAfter, workdayBefore } from '../../kernel/workday.ts'
import { turnsOf } from './turns.ts'
import type { yearlyItem } from './yearlyItem.ts'

export type YearlyItem = Values<typeof yearlyItem.fields>
type Days = Pick<YearlyItem, 'frequency' | 'opensOn' | 'dueOn' | 'shift'>

/** Where the tasks of the calendar say that they come from. */
export const YEARLY_SOURCE = '年度工作日历'
const OWNER_DEFAULT = '综合科'

/** One turn of an item: the day its task is made and the day it is due, both working days unless 不变. */
export interface Occurrence {
  readonly turn: string
  readonly year: number
  readonly label: string
  readonly opensOn: Day
  readonly dueOn: Day
}

/** The turns of a year in their order; none where the item's days cannot be read. */
export function occurrencesOf(
  { frequency, opensOn, dueOn, shift }: Days,
  year: number,
  calendar: WorkCalendar,
): readonly Occurrence[] {
  const way = shift ?? '提前'
  return turnsOf(frequency ?? '每年', opensOn, dueOn, year).map(({ turn, year: of, label, opens, due }) => ({
    ...{ turn, year: of, label },
    // A task that appears after the work should have begun is no reminder.
    opensOn: way === '不变' ? opens : shifted(opens, '提前', calendar),
    dueOn: shifted(due, way, calendar),
  }))
}

function shifted(day: Day, way: '提前' | '顺延' | '不变', calendar: WorkCalendar): Day {
  if (way === '不变' || calendar.isWorkday(day)) return day
  return way === '提前' ? workdayBefore(calendar, day, 0) : workdayAfter(calendar, day, 1).day
}

/** The turn of an item whose task should stand by a day; `null` before it opens, after it was due, when stopped. */
export function openOn(item: YearlyItem, day: Day, calendar: WorkCalendar): Occurrence | null {
  if (item.stopped === '是') return null
  const turns = [yearOf(day) - 1, yearOf(day), yearOf(day) + 1].flatMap((year) => occurrencesOf(item, year, calendar))
  const from = Number(item.fromYear ?? 0)
  return turns.find((turn) => turn.year >= from && turn.opensOn <= day && day <= turn.dueOn) ?? null
}

/** What the task of a turn says. */
export function yearlyTask(id: string, item: YearlyItem, { turn, year, label, dueOn }: Occurrence, day: Day) {
  return {
    subject: `${label}${item.name}`,
    kind: '例行工作',
    source: YEARLY_SOURCE,
    owner: item.owner ?? OWNER_DEFAULT,
    raisedOn: day,
    dueOn,
    content: item.work,
    campaign: item.campaign,
    measureOfDone: item.measureOfDone,
    yearly: id,
    year: String(year),
    // That of a year is told by its year, as it was before there were others.
    turn: turn === String(year) ? null : turn,
  } as const
}

/** Which turn a task of the calendar was made for. */
export function turnOf({
  year,
  turn,
}: {
  readonly year: string | number | null
  readonly turn: string | null
}): string {
  return turn ?? String(year)
}
