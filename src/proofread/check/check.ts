import type { Certainty, Reading, Span } from '../reading.ts'
import type { Prose } from './prose.ts'

/** What a check points at; kind, certainty and quote follow from the check and the text. */
export interface Found extends Span {
  /** One sentence to the author. */
  readonly reason: string
  /** Exactly what to write from `start` to `end`; absent where only a person can know. */
  readonly correction?: string
  /** Where this one is surer or less sure than its kind. */
  readonly certainty?: Certainty
  /** Where this one has a name of its own. */
  readonly kind?: string
}

/** One kind of thing that a careful reader sees. */
export interface Check {
  /** Stable: `family.kind`. */
  readonly kind: string
  readonly label: string
  readonly certainty: Certainty
  /** How it is seen, in a sentence for the handbook. */
  readonly how: string
  /** `page` is the original with all that came with it; without it, the clean text is read. Places count in either. */
  readonly reads?: 'page'
  find(prose: Prose, reading: Reading): Iterable<Found>
}
