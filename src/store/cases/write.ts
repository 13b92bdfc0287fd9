import { sql } from 'kysely'
import type { AreaTree } from '../../kernel/area.ts'
import { type PersonRef, personId } from '../../kernel/field/kinds/person.ts'
import {
  type Case,
  caseOf,
  clockOf,
  concerned,
  type Procedure,
  readersOf,
  standingOf,
} from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import type { Content } from '../../kernel/version.ts'
import { type WorkCalendar, workdayBefore } from '../../kernel/workday.ts'
import { insertRows } from '../bulk.ts'
import type { Tx } from '../database.ts'
import { prepared } from '../prepared.ts'
import { Refusal } from '../refusal.ts'
import { baseSchema } from '../schema/base.ts'
import { atOnce } from '../sending.ts'
import { titlesOf } from './title.ts'

/** A record of a register with a procedure, as it was and as it is being written. */
export interface CaseChange {
  readonly record: string
  readonly before: Content | null
  readonly content: Content
}

interface Where {
  readonly bureau: string
  readonly registers: ReadonlyMap<string, Register>
  readonly areas: AreaTree
  readonly calendar: WorkCalendar
  readonly day: Day
  readonly at: string
}

/** Keeps what is listed of cases in step with their records' versions, in the transaction that writes those. */
export async function writeCases(
  tx: Tx,
  where: Where,
  procedure: Procedure,
  changes: readonly CaseChange[],
): Promise<void> {
  for (const { before, content } of changes)
    if (before !== null && content.steps.length < before.steps.length)
      throw new Refusal(
        'case.steps',
        `这条${procedure.of.label}已有办理环节，不能退回到没有这些环节的版本`,
        '办错的，请在办件页上重办或登记更正',
      )
  const titles = await titlesOf(
    tx,
    where,
    procedure.of,
    changes.map(({ content }) => content),
  )
  const standings = changes.map(({ record, content }, index) => ({
    ...standingRow(where, procedure, record, content),
    title: titles[index] ?? procedure.of.label,
  }))
  const standing = insertRows(tx, 'case_standing', baseSchema.case_standing!, standings, replaced)
  const steps = changes.flatMap(({ record, before, content }) =>
    content.steps.slice(before?.steps.length ?? 0).map((step, index) => ({
      bureau: where.bureau,
      record,
      ordinal: (before?.steps.length ?? 0) + index,
      register: procedure.of.name,
      action: step.action,
      state: step.state,
      actor: personId(step.by),
      acted_for: step.for === null ? null : personId(step.for),
      business_day: step.on,
      taken_at: where.at,
      key: step.key ?? null,
    })),
  )
  await atOnce([standing, insertRows(tx, 'case_step', baseSchema.case_step!, steps)])
}

const kept = Object.keys(baseSchema.case_standing!.columns).filter((name) => name !== 'bureau' && name !== 'record')
const replaced = `on conflict (bureau, record) do update set ${kept.map((name) => `${name} = excluded.${name}`).join(', ')}`

/** Whom a record lets read it, beside those who read all of the bureau's. */
export function recordReaders(
  register: Register,
  procedure: Procedure | undefined,
  content: Content,
  areas: AreaTree,
): readonly string[] {
  const the = caseOf(register, content, areas)
  if (procedure !== undefined) return readersOf(procedure, the)
  // The file of an enterprise is open to the enterprise and to its street.
  return register.subject === 'itself' ? concerned(the) : []
}

function standingRow(
  { bureau, areas, calendar, day, at }: Where,
  procedure: Procedure,
  record: string,
  content: Content,
) {
  const the = caseOf(procedure.of, content, areas)
  const { state, since, assigned, suspended, awaited, supervised, urged } = standingOf(procedure, the)
  const ended = content.voided || procedure.ends.includes(state)
  const { due, near } = ended ? { due: null, near: null } : limitOf(procedure, the, calendar, day)
  return {
    bureau,
    record,
    register: procedure.of.name,
    state,
    ended,
    since,
    assigned: assigned === null ? null : personId(assigned),
    awaited: awaited.map((ref: PersonRef) => personId(ref)),
    suspended,
    supervised,
    urged,
    due,
    near,
    owner: the.owner,
    area: the.areas[0] ?? areas.root,
    steps: content.steps.length,
    moved_at: at,
    readers: readersOf(procedure, the),
  }
}

function limitOf(procedure: Procedure, the: Case, calendar: WorkCalendar, day: Day) {
  const { due, state } = clockOf(procedure, the, calendar, day)
  const near = procedure.limits[state]?.near ?? 0
  return { due, near: due === null ? null : workdayBefore(calendar, due, near) }
}

/** The step that an earlier submission under the same key has left, so that it is not taken twice. */
export async function stepOfKey(
  tx: Tx,
  bureau: string,
  actor: string,
  key: string,
): Promise<{ readonly record: string; readonly register: string; readonly action: string } | null> {
  const { rows } = await sql<{ record: string; register: string; action: string }>`${prepared}
    select record, register, action from case_step where bureau = ${bureau} and actor = ${actor} and key = ${key}`.execute(
    tx,
  )
  return rows[0] ?? null
}
