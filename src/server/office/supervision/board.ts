import { daysBetween } from '../../../kernel/day.ts'
import { isKnown } from '../../../kernel/evaluate.ts'
import { compare, divide, multiply, type Rational, rational, roundHalfUp } from '../../../kernel/exact.ts'
import type { TargetLeaf } from '../../../kernel/figure.ts'
import { type Indicator, show } from '../../../kernel/indicator.ts'
import { wholeYear } from '../../../kernel/period.ts'
import { type Clock, caseOf, clockOf } from '../../../kernel/procedure/index.ts'
import type { AreaCode, Day, Decimal } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { task } from '../../../lines/supervision/task.ts'
import { taskProcedure } from '../../../lines/supervision/taskProcedure.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { answered } from '../answered.ts'
import { toldShortly } from '../indicator.ts'
import type { At } from '../office.ts'
import { inShownUnit } from '../target.ts'
import { type StoredTask, tasksIn } from './tasks.ts'

/** What a board keeps of those that are over. */
const CLOSED_DAYS_SHOWN = 30

/** 考核指标 of a task as the books have it now, beside what it is to reach. */
export interface Reached {
  readonly indicator: Indicator
  readonly year: number
  readonly area: AreaCode
  /** As it is shown, with its unit; `null` where there is none, with the reason. */
  readonly value: string | null
  readonly reason: string | null
  readonly target: string | null
  /** Percent of the target, one place. */
  readonly completion: Decimal | null
}

export interface BoardTask extends StoredTask {
  readonly clock: Clock
  readonly reached: Reached | null
}

/** 任务板: every task that is not over, and what was closed lately; the most pressing first. */
export async function taskBoard(at: At, cutoff: Cutoff, day: Day): Promise<readonly BoardTask[]> {
  const calendar = await loadCalendar(at.tx)
  const shown = (await tasksIn(at)).filter(({ voided, state, values: { closedOn } }) => {
    if (voided || state === 'dropped') return false
    return state !== 'closed' || (closedOn !== null && daysBetween(closedOn, day) <= CLOSED_DAYS_SHOWN)
  })
  const reached = await reachedBy(at, cutoff, shown, day)
  const tasks = shown.map((one): BoardTask => {
    const the = { ...caseOf(task, content(task, one.values), at.areas), steps: one.steps }
    return { ...one, clock: clockOf(taskProcedure, the, calendar, day), reached: reached.get(one.id) ?? null }
  })
  return tasks.sort((a, b) => ((a.clock.due ?? '9') < (b.clock.due ?? '9') ? -1 : 1))
}

async function reachedBy(
  at: At,
  cutoff: Cutoff,
  tasks: readonly StoredTask[],
  day: Day,
): Promise<ReadonlyMap<string, Reached>> {
  const measured = tasks.flatMap(({ id, values }) => {
    const indicator = at.catalog.indicators.get(values.indicator ?? '')
    if (indicator === undefined) return []
    const year = Number((values.dueOn ?? day).slice(0, 4))
    return [{ id, indicator, year, area: values.area ?? at.areas.root, target: values.target }]
  })
  const questions = measured.flatMap(({ indicator, year, area }) => {
    const target: TargetLeaf = { op: 'target', indicator: indicator.id }
    const where = { period: wholeYear(year), area }
    return [
      { tree: indicator.of.tree, at: where },
      { tree: target, at: where },
    ]
  })
  const answers = await answered(at, cutoff, questions)
  return new Map(
    measured.map(({ id, indicator, year, area, target: own }, index) => {
      const [value, set] = [answers[index * 2]!, answers[index * 2 + 1]!]
      const target = own !== null ? rational(own) : isKnown(set) ? inShownUnit(indicator, set.value) : null
      const now = isKnown(value) ? inShownUnit(indicator, value.value) : null
      return [
        id,
        {
          ...{ indicator, year, area, reason: isKnown(value) ? null : value.missing.reason },
          value: isKnown(value) ? toldShortly(indicator, value) : null,
          target: target === null ? null : `${roundHalfUp(target, 2)}${show(indicator, rational(0)).unit}`,
          completion: now === null || target === null ? null : completionOf(now, target),
        },
      ]
    }),
  )
}

function completionOf(value: Rational, target: Rational): Decimal | null {
  if (compare(target, rational(0)) <= 0) return null
  return roundHalfUp(multiply(divide(value, target), rational(100)), 1)
}
