import type { PersonRef } from '../field/kinds/person.ts'
import type { Day } from '../values.ts'

/** A stage that a case is known to have passed, without anybody having taken it through here. */
export interface Passed {
  readonly state: string
  readonly on: Day
}

/**
 * 办理环节: one passed step of a case, part of the record's version. It carries its own effects, so that a version
 * means the same after its procedure has been declared otherwise.
 */
export interface Step {
  readonly action: string
  readonly from: string
  /** The state after it. */
  readonly state: string
  /** The business day: the day on which it was done, which may lie before the day on which it was entered. */
  readonly on: Day
  readonly entered: Day
  readonly by: PersonRef
  /** The absent person for whom it was done. */
  readonly for: PersonRef | null
  /** What was given with it, beside the fields of the record: a reason, an opinion, materials. */
  readonly gives: { readonly [name: string]: unknown }
  /** Who holds the case from now on; absent where that did not change. */
  readonly assigned?: PersonRef | null
  /** Reached elsewhere and only registered here (直接登记结果); its day replaces an earlier one. */
  readonly direct?: true
  readonly passed?: readonly Passed[]
  /** 重办: what was reached after the state it leads back to is not reached any more. */
  readonly undoes?: true
  /** Names one submission, so that an impatient finger submits once. */
  readonly key?: string
}

/** Days on which a record's procedure reached its states; empty while it has none. */
export type Reached = { readonly [state: string]: Day | undefined }

/** The days of the states of `S`, as `posts` of a register may ask for them. */
export type ReachedOf<S extends string> = { readonly [state in S]?: Day | undefined }

/**
 * The first day of every state that was reached and not undone: what is returned and handed in again was handed
 * in on the first day, and what was closed and reopened is not closed.
 */
export function reachedBy(steps: readonly Step[]): Reached {
  const days = new Map<string, Day>()
  const reach = (state: string, on: Day) => {
    days.delete(state)
    days.set(state, on)
  }
  for (const step of steps) {
    if (step.undoes) forgetAfter(days, step.state)
    for (const { state, on } of step.passed ?? []) reach(state, on)
    if (step.direct || (step.state !== step.from && !days.has(step.state))) reach(step.state, step.on)
  }
  return Object.fromEntries(days)
}

/** A map keeps the order in which its keys came, which is the order of reaching. */
function forgetAfter(days: Map<string, Day>, state: string): void {
  const reached = [...days.keys()]
  const place = reached.indexOf(state)
  for (const later of place < 0 ? [] : reached.slice(place + 1)) days.delete(later)
}
