import { addMonths, daysInMonth, isDay, monthOf, yearOf } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { listCollections, setRhythm } from '../../../store/collections.ts'
import { Refusal } from '../../../store/refusal.ts'
import { look, type Office, work } from '../office.ts'
import { againCollection, formAt, type Rhythm, refuseLater, rhythmOf } from './collection.ts'
import { tellFillers } from './remind.ts'

const monthsOf = { month: 1, quarter: 3 } as const

/** Sets or ends the rhythm of a form; only of the latest of a series, from which the next one is made. */
export async function keepRhythm(office: Office, id: string, every: Rhythm | null): Promise<void> {
  await work(office, async (at) => {
    await refuseLater(at, await formAt(at, id), '请在最近的一期里设置')
    await setRhythm(at.tx, at.bureau, id, every)
  })
}

/**
 * The same day of the month a month or a quarter later; the last of a shorter month, and the last of the month again
 * where it always was the last: the 28th of January and of February is no month's end. `before` are earlier deadlines.
 */
export function nextDeadline(deadline: Day, every: Rhythm, before: readonly Day[] = []): Day {
  const next = addMonths(deadline, monthsOf[every])
  if (!isLastOfMonth(deadline)) return next
  const meant = before.every(isLastOfMonth) ? LONGEST_MONTH : Math.max(...[deadline, ...before].map(dayOfMonth))
  const last = Math.min(meant, daysInMonth(yearOf(next), monthOf(next)))
  return `${next.slice(0, 8)}${String(last).padStart(2, '0')}` as Day
}

const LONGEST_MONTH = 31

function dayOfMonth(day: Day): number {
  return Number(day.slice(8))
}

function isLastOfMonth(day: Day): boolean {
  return dayOfMonth(day) === daysInMonth(yearOf(day), monthOf(day))
}

const QUARTERS = ['一二三四', '1234'] as const

/** 2026年12月 becomes 2027年1月, 四季度 the first; a title without either says for when it is. */
export function nextTitle(title: string, every: Rhythm, deadline: Day): string {
  const turned = every === 'month' ? nextMonth(title) : nextQuarter(title)
  return turned ?? `${title.replace(/（\d{4}年\d{1,2}月报）$/, '')}（${yearOf(deadline)}年${monthOf(deadline)}月报）`
}

function nextMonth(title: string): string | null {
  // A span like 1—6月 is not a month.
  const found = /(?<![\d—–-])(?:(\d{4})年)?(\d{1,2})月(?!\d|日|报）)/.exec(title)
  if (found === null) return null
  const [whole, year, month] = found
  const turns = Number(month) === 12
  const next = `${year === undefined ? '' : `${Number(year) + (turns ? 1 : 0)}年`}${turns ? 1 : Number(month) + 1}月`
  return title.replace(whole, next)
}

function nextQuarter(title: string): string | null {
  const found = /(?:(\d{4})(年度?))?(第?)([一二三四1-4])季度/.exec(title)
  if (found === null) return null
  const [whole, year, word = '', ordinal = '', quarter = ''] = found
  const written = QUARTERS.find((one) => one.includes(quarter)) ?? QUARTERS[0]
  const at = written.indexOf(quarter)
  const told = year === undefined ? '' : `${Number(year) + (at === written.length - 1 ? 1 : 0)}${word}`
  return title.replace(whole, `${told}${ordinal}${written[(at + 1) % written.length]}季度`)
}

/** The next one that can still be handed in in time: what went by while nobody was asked is not asked for late. */
function nextOf(
  last: { readonly title: string; readonly deadline: Day; readonly before: readonly Day[] },
  every: Rhythm,
  day: Day,
) {
  let { title, deadline } = last
  const before = [...last.before]
  do {
    const next = nextDeadline(deadline, every, before)
    before.push(deadline)
    deadline = next
    title = nextTitle(title, every, deadline)
  } while (deadline < day)
  return { title, deadline }
}

/**
 * 按期再收: on the first day of the month in which the next one is due, the form goes out again to the same fillers.
 * Gives how many went out, and of those that could not the reason.
 */
export async function repeatDue(
  office: Office,
  day: Day,
  now: Date,
): Promise<{ readonly sent: number; readonly refused: readonly string[] }> {
  const all = await look(office, ({ tx, bureau }) => listCollections(tx, bureau))
  const repeated = new Set(all.map(({ repeats }) => repeats))
  const byId = new Map(all.map((one) => [one.id, one]))
  let sent = 0
  const refused: string[] = []
  for (const { id, title, deadline, ...form } of all) {
    const every = rhythmOf(form.every)
    if (every === null || repeated.has(id) || !isDay(deadline)) continue
    const next = nextOf({ title, deadline, before: deadlinesBefore(byId, id) }, every, day)
    if (day < `${next.deadline.slice(0, 8)}01`) continue
    try {
      const made = await againCollection(office, id, next, now)
      await tellFillers(office, made.id, { title: '请您填报', words: '请填报', key: 'sent' })
      sent += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(`《${title}》没有再收：${error.problem.message}`)
    }
  }
  return { sent, refused }
}

/** When the earlier ones of a series were due. */
function deadlinesBefore(
  byId: ReadonlyMap<string, { readonly repeats: string | null; readonly deadline: string }>,
  id: string,
): readonly Day[] {
  const found: Day[] = []
  const seen = new Set<string>()
  for (let at = byId.get(id)?.repeats ?? null; at !== null && !seen.has(at); at = byId.get(at)?.repeats ?? null) {
    seen.add(at)
    const deadline = byId.get(at)?.deadline ?? ''
    if (isDay(deadline)) found.push(deadline)
  }
  return found
}
