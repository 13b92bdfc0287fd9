import { matchesIn } from '../matches.ts'
import type { Certainty } from '../reading.ts'
import type { Found } from './check.ts'
import type { Prose } from './prose.ts'

/** A slip that a regular expression finds whole: what is matched is what is wrong. Quantifiers are bounded. */
export interface Pattern {
  readonly at: RegExp
  readonly reason: string | ((match: RegExpExecArray) => string)
  /** What stands there instead; `null` where only a person can know. */
  readonly write?: (match: RegExpExecArray) => string | null
  readonly certainty?: Certainty
  readonly kind?: string
}

export function* foundBy(patterns: readonly Pattern[], { text }: Prose): Generator<Found> {
  for (const { at, reason, write, certainty, kind } of patterns) {
    for (const match of matchesIn(text, at)) {
      // No slip of this kind runs over the end of a line.
      if (match[0].includes('\n')) continue
      const correction = write?.(match)
      yield {
        start: match.index,
        end: match.index + match[0].length,
        reason: typeof reason === 'string' ? reason : reason(match),
        ...(typeof correction === 'string' && { correction }),
        ...(certainty && { certainty }),
        ...(kind && { kind }),
      }
    }
  }
}
