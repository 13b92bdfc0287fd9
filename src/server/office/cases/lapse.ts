import { sql } from 'kysely'
import { lapseOf, perform, SYSTEM } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { type At, look, type Office, work } from '../office.ts'
import { keep } from './act.ts'
import { type LoadedCase, loadCase } from './load.ts'
import { remind } from './remind.ts'

/** What the clock did. */
export interface Lapsed {
  readonly acted: number
  readonly alarmed: number
}

/**
 * 到期处理: for every case whose limit has passed, what its procedure says. Each is done once, however often and by
 * however many servers this is asked for: the step carries a key of the case and the day that has passed. One that
 * fails holds up no other, and is told at the end.
 */
export async function lapseDue(office: Office, day: Day): Promise<Lapsed> {
  const due = await look(office, (at) => dueCases(at, day))
  let [acted, alarmed] = [0, 0]
  const failed: unknown[] = []
  for (const { register, record } of due) {
    try {
      const done = await work({ ...office, actor: SYSTEM.name }, (at) => lapse(at, register, record, day))
      if (done === 'acted') acted += 1
      if (done === 'alarmed') alarmed += 1
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${due.length} cases could not lapse`)
  return { acted, alarmed }
}

async function dueCases({ tx, bureau }: At, day: Day) {
  const { rows } = await sql<{ register: string; record: string }>`
    select register, record from case_standing
    where bureau = ${bureau} and not ended and not suspended and due < ${day} order by due, record`.execute(tx)
  return rows
}

async function lapse(at: At, register: string, record: string, day: Day): Promise<'acted' | 'alarmed' | 'nothing'> {
  const loaded = await loadCase(at, register, record, { lock: true })
  const { procedure, the, calendar, stored } = loaded
  const lapsed = stored.content.voided ? null : lapseOf(procedure, the, calendar, day)
  if (lapsed === null) return 'nothing'
  if (lapsed.action === 'alarm') {
    await remind(at, loaded, 'overdue', day)
    return 'alarmed'
  }
  const input = inputOf(loaded, lapsed.action, lapsed.on)
  const on = lapsed.on > day ? day : lapsed.on
  const outcome = perform(procedure, lapsed.action, input, the, SYSTEM, {
    day,
    on: latest(loaded, on),
    calendar,
    key: `lapse ${record} ${lapsed.on}`,
  })
  if (!outcome.done || outcome.repeated) return 'nothing'
  await keep(at, loaded, outcome, day)
  return 'acted'
}

/** What the system gives with what it does: the demand of a supervision; nothing else asks for anything. */
function inputOf({ the }: LoadedCase, action: string, on: Day): object {
  if (action !== 'supervise') return {}
  const last = the.steps.at(-1)?.on
  return { demand: `${on}起逾期未办${last === undefined ? '' : `（上一环节${last}）`}，请尽快办理` }
}

/** No step lies before the one that it follows. */
function latest({ the }: LoadedCase, on: Day): Day {
  return [on, ...the.steps.map((step) => step.on)].sort().at(-1)!
}
