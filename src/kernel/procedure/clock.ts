import { dayAfter } from '../day.ts'
import type { Day } from '../values.ts'
import { type DueDay, type WorkCalendar, workdayAfter, workdaysBetween } from '../workday.ts'
import type { Case } from './case.ts'
import type { Procedure } from './procedure.ts'
import { standingOf } from './standing.ts'
import type { Step } from './step.ts'

/** 时限: how a case stands to the limit of its state. Told from steps and calendar each time, never kept. */
export interface Clock {
  readonly state: string
  /** Working days that have passed in the state, those while it stood still left out. */
  readonly used: number
  readonly limit: number | null
  /** Working days left; negative when overdue, `null` where nothing limits the state. */
  readonly left: number | null
  /** The last day in time; `null` while the clock stands still or nothing limits the state. */
  readonly due: Day | null
  /** Why it stands still. */
  readonly stopped: 'suspended' | null
  readonly level: 'unlimited' | 'inTime' | 'near' | 'overdue'
  readonly provisional: boolean
}

/** A stretch during which the clock of a state ran: counted from the day after its first day. */
interface Spell {
  readonly from: Day
  /** `null` while it runs. */
  readonly to: Day | null
}

interface Running {
  readonly state: string
  readonly spells: readonly Spell[]
}

/** Every working day that a case has spent in its state; the clock of a state that was sent back stands until it returns. */
function spellsOf(procedure: Procedure, { record, steps }: Pick<Case, 'record' | 'steps'>): Running {
  const { state, since } = procedure.stands(record)
  let running: Running = { state, spells: since === null ? [] : [{ from: since, to: null }] }
  let held: Running | null = null
  for (const step of steps) {
    if (step.state === running.state && !starts(running, step)) {
      if (step.action === 'suspend') running = stopped(running, step.on)
      // A case that has no clock yet has none to run on.
      if (step.action === 'resume' && running.spells.length > 0)
        running = { ...running, spells: [...running.spells, { from: step.on, to: null }] }
      continue
    }
    const left = stopped(running, step.on)
    const waits = procedure.waits.includes(step.state)
    const returns: Running | null =
      held !== null && held.state === step.state && procedure.waits.includes(left.state) ? held : null
    running = { state: step.state, spells: [...(returns?.spells ?? []), { from: step.on, to: null }] }
    held = waits ? (procedure.waits.includes(left.state) ? held : left) : null
  }
  return running
}

/** A record that has just been entered has no clock until its first step. */
function starts({ spells }: Running, step: Step): boolean {
  return step.direct === true || (spells.length === 0 && step.from !== step.state)
}

function stopped({ state, spells }: Running, on: Day): Running {
  return { state, spells: spells.map((spell) => (spell.to === null ? { ...spell, to: on } : spell)) }
}

/** The clock of a case on a day. */
export function clockOf(procedure: Procedure, the: Case, calendar: WorkCalendar, day: Day): Clock {
  const { state, spells } = spellsOf(procedure, the)
  const limit = procedure.limits[state]
  const counts = spells.map(({ from, to }) => workdaysBetween(calendar, from, to === null || to > day ? day : to))
  const used = counts.reduce((sum, { workdays }) => sum + workdays, 0)
  const open = spells.find(({ to }) => to === null)
  const still = { state, used, stopped: spells.length > 0 && open === undefined ? ('suspended' as const) : null }
  const uncertain = counts.some(({ provisional }) => provisional)

  if (limit === undefined || (limit.workdays === null && limit.until(the.record) === null))
    return { ...still, limit: null, left: null, due: null, level: 'unlimited', provisional: uncertain }

  if (limit.workdays === null) {
    const due = limit.until(the.record)!
    const left = day <= due ? workdaysBetween(calendar, day, due) : workdaysBetween(calendar, due, day)
    const signed = day <= due ? left.workdays : -left.workdays
    const level = day > due ? 'overdue' : signed <= limit.near ? 'near' : 'inTime'
    return { ...still, limit: null, left: signed, due, level, provisional: left.provisional }
  }

  const left = limit.workdays - used
  const { late, due } = against(spells, limit.workdays, calendar, day)
  return {
    ...still,
    limit: limit.workdays,
    left,
    due: open === undefined ? null : (due?.day ?? null),
    level: late ? 'overdue' : left <= limit.near ? 'near' : 'inTime',
    provisional: uncertain || due?.provisional === true,
  }
}

/** The due day of each stretch, with what those before it have used up: late is who was ever past one. */
function against(spells: readonly Spell[], workdays: number, calendar: WorkCalendar, day: Day) {
  let spent = 0
  let late = false
  let due: DueDay | null = null
  for (const { from, to } of spells) {
    due = workdayAfter(calendar, from, Math.max(workdays - spent, 0))
    const end = to ?? day
    if (end > due.day) late = true
    spent += workdaysBetween(calendar, from, end).workdays
  }
  return { late, due }
}

/** What has to happen because a limit has passed: an alarm, or an action of the system, due from the day after. */
export interface Lapse {
  readonly action: string
  readonly on: Day
}

export function lapseOf(procedure: Procedure, the: Case, calendar: WorkCalendar, day: Day): Lapse | null {
  const { level, due, state } = clockOf(procedure, the, calendar, day)
  const limit = procedure.limits[state]
  if (level !== 'overdue' || due === null || limit === undefined) return null
  if (limit.overdue === 'supervise' && standingOf(procedure, the).supervised) return null
  return { action: limit.overdue, on: dayAfter(due) }
}
