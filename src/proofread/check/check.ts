import type { Certainty, Span } from '../reading.ts'
import type { Prose } from './prose.ts'

/** What a check points at; kind, certainty and quote follow from the check and the text. */
export interface Found extends Span {
  /** One sentence to the author. */
  readonly reason: string
  /** Exactly what to write from `start` to `end`; absent where only a person can know. */
  readonly correction?: string
  /** Where this one is surer or less sure than its kind. */
  readonly certainty?: Certainty
}

/** One kind of thing that a careful reader sees. */
export interface Check {
  /** Stable: `family.kind`. */
  readonly kind: string
  readonly label: string
  readonly certainty: Certainty
  /** How it is seen, in a sentence for the handbook. */
  readonly how: string
  find(prose: Prose): Iterable<Found>
}
