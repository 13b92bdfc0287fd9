import type { Day } from '../values.ts'
import type { Action, ErasedSeen, Told } from './action.ts'
import { type Actor, capacities, holds, refOf } from './actor.ts'
import { type Obstacle, obstacle } from './answer.ts'
import type { Case } from './case.ts'
import type { DirectInput } from './common.ts'
import { directStep } from './direct.ts'
import { inputObstacles, taken } from './input.ts'
import { capacityFor, obstaclesTo, type Today } from './obstacles.ts'
import type { Procedure } from './procedure.ts'
import { sentenceOf } from './sentences.ts'
import { type Standing, standingOf } from './standing.ts'
import { reachedBy, type Step } from './step.ts'

/** What somebody who acts brings beside the input. */
export interface Acting extends Today {
  /** How many steps the case had when it was looked at: a case that has moved since refuses and says how. */
  readonly seen?: number
  /** Names this submission, so that one sent twice is taken once. */
  readonly key?: string
}

export interface Message {
  readonly to: Told
  readonly text: string
}

export type Outcome =
  | {
      readonly done: true
      readonly the: Case
      readonly step: Step
      readonly messages: readonly Message[]
      /** It had been taken before, by the same submission; nothing was added. */
      readonly repeated: boolean
    }
  | {
      readonly done: false
      readonly why: readonly [Obstacle, ...Obstacle[]]
      /** What happened since the case was looked at, as sentences. */
      readonly meanwhile: readonly string[]
    }

/**
 * Decides; writes nothing. Gives the case as it is after the action, or all that stands in the way. Whoever calls it
 * appends the new version, its postings and its messages in one transaction. Throws where no such action is declared.
 */
export function perform<P extends Procedure, N extends keyof P['actions'] & string>(
  procedure: P,
  name: N,
  input: P['actions'][N]['input'],
  the: Case,
  actor: Actor,
  at: Acting,
): Outcome {
  const action: Action | undefined = Object.hasOwn(procedure.actions, name) ? procedure.actions[name] : undefined
  if (action === undefined) throw new Error(`no action ${name} in the procedure of ${procedure.of.name}`)
  const given = Object(input) as { readonly [name: string]: unknown }
  const repeated = the.steps.find(
    ({ key, action: of, by }) => at.key !== undefined && key === at.key && of === name && by === refOf(actor),
  )
  if (repeated) return { done: true, the, step: repeated, messages: [], repeated: true }

  const standing = standingOf(procedure, the)
  const moved = movedSince(procedure, the, at.seen)
  const why = moved.length > 0 ? [stale(moved)] : obstaclesTo(procedure, name, the, standing, actor, at)
  const wrong = why.length > 0 ? why : inputObstacles(procedure, name, given, the, standing, at)
  const [first, ...rest] = wrong
  if (first !== undefined) return { done: false, why: [first, ...rest], meanwhile: moved }

  const step = stepOf(procedure, name, given, the, standing, actor, at)
  const after = appended(procedure, the, step, given)
  return { done: true, the: after, step, messages: messagesOf(action, after, given, step), repeated: false }
}

function stepOf(
  procedure: Procedure,
  name: string,
  given: { readonly [name: string]: unknown },
  the: Case,
  standing: Standing,
  actor: Actor,
  { day, on = day, key }: Acting,
): Step {
  const action = procedure.actions[name]!
  const asked = name === 'opine' ? awaitedOf(standing, actor, day) : null
  const as = asked?.as ?? capacityFor(action, actor, the, standing, day) ?? actor
  const acted = {
    action: name,
    from: standing.state,
    entered: day,
    by: refOf(actor),
    for: as === actor ? null : refOf(as),
    ...(key === undefined ? {} : { key }),
  }
  if (name === 'direct') return { ...acted, ...directStep(given as unknown as DirectInput) }
  const gives = taken(procedure, action, given)
  const assigned = newAssignee(action, given, as)
  return {
    ...acted,
    on,
    state: action.to ?? standing.state,
    gives: asked === null ? gives : { ...gives, as: asked.ref },
    ...(assigned === undefined ? {} : { assigned }),
    ...(action.kind === 'reopen' ? { undoes: true as const } : {}),
  }
}

function awaitedOf({ awaited }: Standing, actor: Actor, day: Day) {
  for (const as of capacities(actor, day)) {
    const ref = awaited.find((one) => holds(as, one))
    if (ref !== undefined) return { as, ref }
  }
  return null
}

function newAssignee({ assigns }: Action, given: { readonly [name: string]: unknown }, as: Actor): Step['assigned'] {
  if (assigns === null) return undefined
  if (assigns === 'actor') return refOf(as)
  return assigns === 'nobody' ? null : (given[assigns.named] as NonNullable<Step['assigned']>)
}

/** The case after a step: its fields filled and computed, the step added. */
export function appended(
  procedure: Procedure,
  the: Case,
  step: Step,
  given: { readonly [name: string]: unknown },
): Case {
  const steps = [...the.steps, step]
  const result = step.direct ? procedure.results[step.state] : undefined
  const { fills, sets } = procedure.actions[step.action]!
  const values = (step.direct ? (given.values as { readonly [field: string]: unknown } | undefined) : given) ?? {}
  const filled = Object.fromEntries(
    (result?.fills ?? fills).flatMap((name) => (name in values ? [[name, values[name]]] : [])),
  )
  const record = { ...the.record, ...filled }
  const seen: ErasedSeen = { record, reached: reachedBy(steps), on: step.on, beside: the.beside ?? {} }
  const computed = result
    ? Object.entries(result.sets).map(([name, set]) => [
        name,
        set({ on: step.on, document: String(given.document) }, record, seen) ?? null,
      ])
    : // What was not given leaves the field empty: a version knows every field.
      Object.entries(sets).map(([name, set]) => [name, set(given, seen) ?? null])
  return { ...the, record: { ...record, ...Object.fromEntries(computed) }, steps }
}

function messagesOf(
  { tells }: Action,
  the: Case,
  given: { readonly [name: string]: unknown },
  { on }: Step,
): Message[] {
  const seen: ErasedSeen = { record: the.record, reached: reachedBy(the.steps), on, beside: the.beside ?? {} }
  return tells.map(({ to, says }) => ({ to, text: says(seen, given) }))
}

/** Steps that leave the case where and with whom it was do not make what somebody saw of it stale. */
function movedSince(procedure: Procedure, { steps }: Case, seen: number | undefined): readonly string[] {
  const later = seen === undefined ? [] : steps.slice(seen)
  const moved = later.some(
    (step) => step.state !== step.from || step.assigned !== undefined || step.direct || isHold(step),
  )
  return moved ? later.map((step) => sentenceOf(procedure, step)) : []
}

function isHold({ action }: Step): boolean {
  return action === 'suspend' || action === 'resume' || action === 'countersign'
}

function stale(meanwhile: readonly string[]): Obstacle {
  return obstacle(
    'case.moved',
    `您打开之后，该件已有新的办理：${meanwhile.join('；')}`,
    '请刷新，看清现在的状态后再办理',
  )
}
