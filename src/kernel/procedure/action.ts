import type { Field, Fields, Values } from '../field/field.ts'
import type { FileRef } from '../field/kinds/file.ts'
import type { PersonRef } from '../field/kinds/person.ts'
import type { Day } from '../values.ts'
import type { Answer } from './answer.ts'
import type { BesideOf } from './beside.ts'
import type { Reached, ReachedOf } from './step.ts'
import type { Who } from './who.ts'

/**
 * What an action is to the case. Accepting and passing are decisions: where one is possible, so must be the other
 * answer. Returning and withdrawing are never held up by what a decision has to wait for.
 */
export type ActionKind =
  | 'move'
  | 'submit'
  | 'accept'
  | 'pass'
  | 'reject'
  | 'sendBack'
  | 'withdraw'
  | 'reopen'
  | 'common'

/** All that a condition or a computed field may look at. No clock, no database of its own. */
export interface Seen<R = { readonly [field: string]: unknown }, S extends string = string> {
  readonly record: R
  readonly reached: ReachedOf<S>
  /** The business day of the action. */
  readonly on: Day
  /** Records beside it that its procedure asks for. */
  readonly beside: BesideOf
}

export interface Condition {
  readonly says: string
  holds(the: ErasedSeen): Answer
}

export interface ErasedSeen extends Seen {
  readonly reached: Reached
}

/** To whom something is told: the applicant, the one in charge, everybody, or those of a role. */
export type Told = 'owner' | 'assigned' | 'public' | { readonly role: string }

export interface Telling {
  readonly to: Told
  says(the: ErasedSeen, input: { readonly [name: string]: unknown }): string
}

/** Who holds the case after it: who took it, whom they named under this name, nobody any more. */
export type Assigns = 'actor' | 'nobody' | { readonly named: string }

/** One action of a procedure, with the types of its declaration gone. `I` is what whoever takes it must give. */
export interface Action<out I = unknown> {
  readonly label: string
  readonly kind: ActionKind
  /** The states it leads from; a common action leads from every state that is not an end. */
  readonly from: readonly string[]
  /** `null` where the case stays where it is. */
  readonly to: string | null
  readonly by: readonly Who[]
  readonly when: readonly Condition[]
  /** Fields of the record that are filled by it, and required by it. */
  readonly fills: readonly string[]
  /** What belongs to the step alone. */
  readonly asks: Fields
  /** 材料 that must lie with the case by then. */
  readonly needs: readonly string[]
  readonly sets: { readonly [field: string]: (input: { readonly [name: string]: unknown }, the: ErasedSeen) => unknown }
  readonly tells: readonly Telling[]
  readonly assigns: Assigns | null
  /** 回避: actions that the same person may not have taken in this case. */
  readonly apartFrom: readonly string[]
  /** 期限: the last of so many working days after the case came to where it is. */
  readonly within: number | null
  /** Taken once while the case stays where it is. */
  readonly once: boolean
  /** Whoever is sent a link for one case may answer alike all of theirs that stand there. */
  readonly alike: boolean
  /** The action that it answers: it waits for that one, and answers it once. */
  readonly answers: string | null
  /** For the type checker alone, never read. */
  readonly input: I
}

export type Actions = { readonly [name: string]: Action }

/** What is given with an action: the fields it fills, what it asks, materials handed in with it. */
export type Input<R, N extends keyof R, A extends Fields, M extends string = never> = {
  readonly [K in N]: NonNullable<R[K]>
} & Values<A> & { readonly [K in M]?: FileRef }

/** What an action of its kind asks anyway (a reason for a refusal), unless the line asks it in its own words. */
export type Asked<A extends Fields, C extends Fields> = A & Omit<C, keyof A>

/** What a line says of an action. */
export interface Given<
  R,
  S extends string,
  M extends string,
  N extends keyof R & string,
  A extends Fields,
  C extends Fields,
> {
  readonly from: readonly S[]
  readonly to?: S
  readonly by: readonly Who[]
  readonly when?: readonly Condition[]
  readonly fills?: readonly N[]
  readonly asks?: A
  readonly needs?: readonly M[]
  readonly sets?: {
    readonly [K in keyof R]?: (input: Input<R, N, Asked<A, C>>, the: Seen<R, S>) => R[K]
  }
  readonly tells?: readonly { readonly to: Told; says(the: Seen<R, S>, input: Input<R, N, Asked<A, C>>): string }[]
  readonly assigns?: 'actor' | 'nobody' | PersonNames<A>
  readonly apartFrom?: readonly string[]
  readonly within?: number
  readonly once?: boolean
  readonly alike?: boolean
  readonly answers?: string
}

type PersonNames<A extends Fields> = { readonly [K in keyof A]: A[K] extends Field<PersonRef> ? K : never }[keyof A] &
  string

/** A declaration whose types have done their work. */
export interface Loose {
  readonly from: readonly string[]
  readonly to?: string
  readonly by: readonly Who[]
  readonly when?: readonly Condition[]
  readonly fills?: readonly string[]
  readonly asks?: Fields
  readonly needs?: readonly string[]
  readonly sets?: object
  readonly tells?: readonly object[]
  readonly assigns?: string
  readonly apartFrom?: readonly string[]
  readonly within?: number
  readonly once?: boolean
  readonly alike?: boolean
  readonly answers?: string
}

export function action<I>(label: string, kind: ActionKind, given: Loose): Action<I> {
  const { assigns = null } = given
  return {
    label,
    kind,
    from: given.from,
    to: given.to ?? null,
    by: given.by,
    when: given.when ?? [],
    fills: given.fills ?? [],
    asks: given.asks ?? {},
    needs: given.needs ?? [],
    sets: (given.sets ?? {}) as Action['sets'],
    tells: (given.tells ?? []) as Action['tells'],
    assigns: assigns === null || assigns === 'actor' || assigns === 'nobody' ? assigns : { named: assigns },
    apartFrom: given.apartFrom ?? [],
    within: given.within ?? null,
    once: given.once ?? false,
    alike: given.alike ?? false,
    answers: given.answers ?? null,
    get input(): never {
      throw new Error(`the input of ${label} is a type, not a thing`)
    },
  }
}
