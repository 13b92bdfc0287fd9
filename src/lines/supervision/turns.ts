import { addDays, addMonths, dayOf, daysInMonth, monthOf, weekdayOf, yearOf } from '../../kernel/day.ts'
import type { Day } from '../../kernel/values.ts'

/** One turn of what comes back: which one it is, how a task names it, and its days before they give way to holidays. */
export interface Turn {
  /** `2026`, `2026-H1`, `2026-Q2`, `2026-05`, `2026-W20`. */
  readonly turn: string
  readonly year: number
  readonly label: string
  readonly opens: Day
  readonly due: Day
}

export type Frequency = '每年' | '每半年' | '每季' | '每月' | '每周'

/** In months, for what does not go by weeks. */
const spans: { readonly [frequency in Exclude<Frequency, '每周'>]: number } = {
  每年: 12,
  每半年: 6,
  每季: 3,
  每月: 1,
}

const WEEKDAYS = '一二三四五六日'
const DAYS_IN_WEEK = 7

/** The turns that open in a year; none where the days cannot be read. A due day before the opening one lies in the turn after. */
export function turnsOf(frequency: Frequency, opensOn: string, dueOn: string, year: number): readonly Turn[] {
  if (frequency === '每周') return weeksOf(opensOn, dueOn, year)
  const span = spans[frequency]
  const [opens, due] = [monthAndDay(opensOn, span), monthAndDay(dueOn, span)]
  if (opens === null || due === null) return []
  const next = due[0] < opens[0] || (due[0] === opens[0] && due[1] < opens[1]) ? span : 0
  return Array.from({ length: 12 / span }, (_, index): Turn => {
    const first = dayOf(year, index * span + 1, 1)!
    return {
      ...{ year, ...named(frequency, year, index) },
      opens: within(addMonths(first, opens[0] - 1), opens[1]),
      due: within(addMonths(first, due[0] - 1 + next), due[1]),
    }
  })
}

function named(frequency: Exclude<Frequency, '每周'>, year: number, index: number) {
  switch (frequency) {
    case '每年':
      return { turn: String(year), label: `${year}年` }
    case '每半年':
      return { turn: `${year}-H${index + 1}`, label: `${year}年${index === 0 ? '上' : '下'}半年` }
    case '每季':
      return { turn: `${year}-Q${index + 1}`, label: `${year}年第${'一二三四'[index]}季度` }
    case '每月':
      return { turn: `${year}-${String(index + 1).padStart(2, '0')}`, label: `${year}年${index + 1}月` }
  }
}

/** Weeks begin on Monday and belong to the year of their first day. */
function weeksOf(opensOn: string, dueOn: string, year: number): readonly Turn[] {
  const [opens, due] = [weekday(opensOn), weekday(dueOn)]
  if (opens === null || due === null) return []
  const newYear = dayOf(year, 1, 1)!
  const turns: Turn[] = []
  for (
    let monday = addDays(newYear, (DAYS_IN_WEEK + 1 - weekdayOf(newYear)) % DAYS_IN_WEEK), number = 1;
    yearOf(monday) === year;
    monday = addDays(monday, DAYS_IN_WEEK), number++
  )
    turns.push({
      ...{ year, turn: `${year}-W${String(number).padStart(2, '0')}`, label: `${year}年第${number}周` },
      opens: addDays(monday, opens - 1),
      due: addDays(monday, due - 1 + (due < opens ? DAYS_IN_WEEK : 0)),
    })
  return turns
}

/** 周三, 星期三 or 3. */
function weekday(text: string): number | null {
  const said = text
    .trim()
    .replace(/^(周|星期|礼拜)/, '')
    .replace('天', '日')
  const number = said.length === 1 ? WEEKDAYS.indexOf(said) + 1 || Number(said) : Number.NaN
  return Number.isInteger(number) && number >= 1 && number <= DAYS_IN_WEEK ? number : null
}

/** 月-日 within a span of months; the day alone where the span is one month. */
function monthAndDay(text: string, span: number): readonly [month: number, day: number] | null {
  const [, month, day] = /^(?:(\d{1,2})-)?(\d{1,2})$/.exec(text.trim()) ?? []
  if (day === undefined || (month === undefined && span > 1)) return null
  const [m, d] = [Number(month ?? 1), Number(day)]
  // Only in a year is it known which month is meant, and so how many days it has; any leap year has them all.
  const most = span === 12 && m >= 1 && m <= 12 ? daysInMonth(2024, m) : 31
  return m >= 1 && m <= span && d >= 1 && d <= most ? [m, d] : null
}

/** The last of the month where it has no such day: 29 February of a common year, 每月31日. */
function within(month: Day, day: number): Day {
  const [year, of] = [yearOf(month), monthOf(month)]
  return dayOf(year, of, Math.min(day, daysInMonth(year, of)))!
}
