import type { Field } from '../field/field.ts'
import type { Action, ActionKind } from './action.ts'
import type { Actor } from './actor.ts'
import type { Obstacle } from './answer.ts'
import type { Case } from './case.ts'
import { materialsLacking } from './input.ts'
import { obstaclesTo, type Today } from './obstacles.ts'
import type { Procedure } from './procedure.ts'
import { standingOf } from './standing.ts'

/** One action as a person sees it: to be taken, or in the way of what. Buttons come from here. */
export interface Offer {
  readonly name: string
  readonly label: string
  readonly kind: ActionKind
  /** The state it leads to, in words; `null` where the case stays. */
  readonly leadsTo: string | null
  /** The form: fields of the record that it fills, then what it asks. */
  readonly form: readonly (readonly [name: string, field: Field<unknown>, required: boolean])[]
  /** Labels of materials still missing; they may be handed in with the action. */
  readonly lacking: readonly string[]
  readonly may: boolean
  /** Why not; the words that a refusal would use. */
  readonly why: readonly Obstacle[]
}

/** What an actor may do now with a case and, for what leads on from here and they may not, why. */
export function offers(procedure: Procedure, the: Case, actor: Actor, at: Today): readonly Offer[] {
  const standing = standingOf(procedure, the)
  return Object.entries<Action>(procedure.actions).flatMap(([name, action]) => {
    if (!action.from.includes(standing.state)) return []
    const why = obstaclesTo(procedure, name, the, standing, actor, at)
    // Common actions that do not concern this person or moment would only be noise.
    if (action.kind === 'common' && why.length > 0) return []
    return [
      {
        name,
        label: action.label,
        kind: action.kind,
        leadsTo: action.to === null ? null : (procedure.states[action.to] ?? action.to),
        form: formOf(procedure, action),
        lacking: materialsLacking(procedure, action, standing),
        may: why.length === 0,
        why,
      },
    ]
  })
}

function formOf({ of }: Procedure, { fills, asks }: Action): Offer['form'] {
  const filled = fills.map((name) => [name, of.fields[name]!, true] as const)
  return [...filled, ...Object.entries(asks).map(([name, field]) => [name, field, field.facts.required] as const)]
}
