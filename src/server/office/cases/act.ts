import {
  type Action,
  type Obstacle,
  type Outcome,
  type Procedure,
  perform,
  readersOf,
} from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { stepOfKey } from '../../../store/cases/write.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { atOnce } from '../../../store/sending.ts'
import { type At, type Office, work } from '../office.ts'
import { actorOf, type Person } from '../people/actor.ts'
import { type GivenForm, type GivenResult, inputOf, resultOf } from './given.ts'
import { type LoadedCase, loadCase, procedureOf } from './load.ts'
import { tellOfStep } from './tell.ts'

/** One action on one case, as somebody asks for it. */
export interface Asked {
  readonly register: string
  readonly id: string
  readonly action: string
  readonly form: GivenForm
  /** With 直接登记结果 alone. */
  readonly result?: GivenResult | undefined
  /** Steps that the case had when it was looked at. */
  readonly seen?: number | undefined
  /** Names this submission. */
  readonly key?: string | undefined
  /** The business day, where it lies before today. */
  readonly on?: Day | undefined
}

export type Acted =
  | {
      readonly done: true
      readonly repeated: boolean
      readonly state: string
      readonly steps: number
    }
  | { readonly done: false; readonly why: readonly Obstacle[]; readonly meanwhile: readonly string[] }

/** Takes an action: decides on the case as it stands under lock, and appends version, postings and step together. */
export async function act(office: Office, person: Person, asked: Asked, day: Day): Promise<Acted> {
  try {
    return await work(office, (at) => actAt(office, at, person, asked, day))
  } catch (error) {
    // Sent twice at once: one of the two has left its step, and this one says so.
    const repeated = isDoubleKey(error) ? await work(office, (at) => repeatedStep(at, person, asked)) : null
    if (repeated !== null) return repeated
    throw error
  }
}

async function actAt(office: Office, at: At, person: Person, asked: Asked, day: Day): Promise<Acted> {
  const procedure = procedureOf(at, asked.register)
  const action = actionOf(procedure, asked.action)
  const [repeated, actor, loaded] = await atOnce([
    repeatedStep(at, person, asked),
    actorOf(at, person, day),
    loadCase(at, asked.register, asked.id, { lock: true }),
  ])
  if (repeated !== null) return repeated
  refuseStranger(office, loaded)
  const shelf = { office, account: person.account.id }
  const input =
    asked.action === 'direct' && asked.result !== undefined
      ? await resultOf(shelf, at, procedure, asked.result, day)
      : await inputOf(shelf, at, procedure, action, asked.form, day)
  const outcome = perform(procedure, asked.action, input, loaded.the, actor, {
    day,
    calendar: loaded.calendar,
    ...(asked.on === undefined ? {} : { on: asked.on }),
    ...(asked.seen === undefined ? {} : { seen: asked.seen }),
    ...(asked.key === undefined ? {} : { key: asked.key }),
  })
  if (!outcome.done) return outcome
  if (!outcome.repeated) await keep(at, loaded, outcome, day)
  return {
    done: true,
    repeated: outcome.repeated,
    state: outcome.step.state,
    steps: outcome.the.steps.length,
  }
}

/** Writes a case as it is after a step, and tells whom it concerns. */
export async function keep(
  at: At,
  { procedure, stored }: LoadedCase,
  { the, step, messages }: Extract<Outcome, { done: true }>,
  day: Day,
): Promise<void> {
  const content = { ...stored.content, values: the.record, steps: the.steps }
  // The journal comes last: its lock is held for what is written under it alone.
  await tellOfStep(at, { procedure, id: stored.id, the, step, messages }, day)
  await saveRecords(at.tx, at, [
    { register: procedure.of, id: stored.id, expected: stored.version, content, kind: 'change' },
  ])
}

/** Writing is done within the bureau; whoever reads less than that acts only on what they may read. */
function refuseStranger({ reads, bureau }: Office, { the, stored, procedure }: LoadedCase): void {
  if (stored.content.voided) throw new Refusal('case.void', `这条${procedure.of.label}已作废`, '请刷新办件列表')
  if (reads === undefined || reads.from === bureau) return
  const grants = new Set(reads.grants)
  if (!readersOf(procedure, the).some((one) => grants.has(one)))
    throw new Refusal('case.unknown', '没有找到这件办件', '请从办件列表重新打开')
}

function actionOf(procedure: Procedure, name: string): Action {
  const found = Object.hasOwn(procedure.actions, name)
    ? (procedure.actions as { readonly [name: string]: Action })[name]
    : undefined
  if (found === undefined)
    throw new Refusal('action.unknown', `${procedure.of.label}没有「${name}」这一步`, '请刷新页面后再试')
  return found
}

async function repeatedStep(at: At, { account }: Person, { key, register, id, action }: Asked): Promise<Acted | null> {
  if (key === undefined) return null
  const known = await stepOfKey(at.tx, at.bureau, account.id, key)
  if (known === null) return null
  if (known.record !== id || known.register !== register || known.action !== action)
    throw new Refusal('case.key', '这次提交的编号已用在别的办件上', '请刷新页面后再提交')
  const { the } = await loadCase(at, register, id)
  const step = the.steps.find((one) => one.key === key)
  if (step === undefined) return null
  return { done: true, repeated: true, state: step.state, steps: the.steps.length }
}

/** Whether a row was refused because there is one under its key. */
export function isDoubleKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}
