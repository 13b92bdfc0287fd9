import type { Fields, Names, Values } from '../field/field.ts'
import type { Register } from '../register.ts'
import type { Id } from '../values.ts'
import { type Reached, reachedBy, type Step } from './step.ts'

/** A record beside a case, as far as a decision looks at it. */
export interface BesideRecord<R = { readonly [field: string]: unknown }> {
  readonly id: string
  readonly values: R
  readonly reached: Reached
}

/** The records beside a case by the key of what asked for them. */
export type BesideOf = { readonly [key: string]: readonly BesideRecord[] }

/**
 * 旁证: records of other registers that decide with a case: bans of its enterprise, the clause that it refers to. They are
 * read with the case, under its lock, and handed to conditions; nothing else of the bureau is within their reach.
 */
export interface Beside<out R = { readonly [field: string]: unknown }> {
  readonly key: string
  /** Where it is read from, and how it hangs together with the case; `null` for what is worked out for a case and kept nowhere. */
  readonly from: { readonly register: Register; readonly tie: Tie } | null
  /** What was read; `null` where the case was not read together with it, and nothing can be told. */
  of(the: { readonly beside: BesideOf }): readonly BesideRecord<R>[] | null
}

/** How records hang together with a case; `through` is a field of the case or, where they refer to it, of theirs. */
export type Tie =
  | { readonly is: 'sameEnterprise' }
  | { readonly is: 'referred' | 'referring' | 'sharing'; readonly through: string }

/** All live records of a register about the enterprise that the case is about, the case itself left out. */
export function ofSameEnterprise<F extends Fields>(register: Register<string, F>): Beside<Values<F>> {
  if (register.subject === null) throw new Error(`${register.name} is about no enterprise`)
  return beside(register, `subject:${register.name}`, { is: 'sameEnterprise' })
}

/** The record that a reference of the case names. */
export function referred<F extends Fields>(through: string, register: Register<string, F>): Beside<Values<F>> {
  return beside(register, `${through}:${register.name}`, { is: 'referred', through })
}

/** All live records of another register whose reference names the case: the nodes of a project. */
export function referring<F extends Fields>(
  register: Register<string, F>,
  through: Names<F, Id | null> & string,
): Beside<Values<F>> {
  return beside(register, `${register.name}.${through}`, { is: 'referring', through })
}

/** All other live records of the case's own register with the same value in a text, choice or reference: bids on one topic. */
export function sharing<F extends Fields>(
  register: Register<string, F>,
  through: Names<F, string | null> & string,
): Beside<Values<F>> {
  return beside(register, `${through}=${register.name}`, { is: 'sharing', through })
}

/**
 * What is worked out for a case from more than records beside it, such as the amount of a rule on the facts of a firm.
 * Whoever loads cases does so under this name; where nobody did, it is unknown.
 */
export function workedOut<R>(name: string): Beside<R> {
  const key = `workedOut:${name}`
  return {
    key,
    from: null,
    of: ({ beside: read }) => (read[key] as readonly BesideRecord<R>[] | undefined) ?? null,
  }
}

export function besideRecord({
  id,
  values,
  steps,
}: Pick<BesideRecord, 'id' | 'values'> & { readonly steps: readonly Step[] }): BesideRecord {
  return { id, values, reached: reachedBy(steps) }
}

function beside<F extends Fields>(register: Register<string, F>, key: string, tie: Tie): Beside<Values<F>> {
  return {
    key,
    from: { register, tie },
    of: ({ beside: read }) => (read[key] as readonly BesideRecord<Values<F>>[] | undefined) ?? null,
  }
}
