import type { Random } from '../../../sample/random.ts'
import type { Span } from '../../../src/proofread/reading.ts'
import type { Family } from '../kinds.ts'

/** A text with one error more than it had. */
export interface Mutation {
  readonly text: string
  /** Where a finding must lie to have found it, in the new text. */
  readonly place: Span
  /** What was put in the place of what, for the list of what was missed. */
  readonly told: string
}

/** One way of going wrong. */
export interface Operator {
  readonly name: string
  /** Under which families of kinds a finding counts as having found it. */
  readonly families: readonly Family[]
  /** `null` where the text has no place for it. `free` tells the places that no planted error is near. */
  apply(text: string, free: (at: number) => boolean, random: Random): Mutation | null
}
