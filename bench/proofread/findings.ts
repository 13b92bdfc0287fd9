import type { Certainty, Finding, Span } from '../../src/proofread/reading.ts'
import { type KeyedText, type KeyFinding, overlap, spanOf } from './key.ts'
import { familiesOf, familyOf } from './kinds.ts'

/** A longer stretch points at nothing. */
const FINDING_LENGTH_MAX = 300

/** What became of one planted error. */
export interface Planted {
  readonly kind: string
  readonly certainty: Certainty
  readonly quote: string
  readonly why: string
  readonly found: boolean
}

/**
 * What one report was worth: it hit a planted error, hit one but called it something else, is of a kind that the whole
 * text is full of, pointed at what is right, or pointed at what a trap is made of.
 */
export type Worth = 'hit' | 'misfiled' | 'tolerated' | 'false' | 'trap'

export interface Reported {
  readonly kind: string
  readonly certainty: Certainty
  readonly quote: string
  readonly reason: string
  readonly worth: Worth
}

export interface FindingScore {
  readonly planted: readonly Planted[]
  readonly reported: readonly Reported[]
}

export function scoreFindings({ text, key }: KeyedText, found: readonly Finding[]): FindingScore {
  const errors = key.findings.map((finding) => ({ finding, places: placesOf(text, finding) }))
  const traps = key.clean.map((place) => spanOf(text, place))
  const worth = ({ kind, start, end }: Finding): Worth => {
    if (end - start > FINDING_LENGTH_MAX) return 'false'
    const here = errors.filter(({ places }) => places.some((place) => overlap(place, { start, end })))
    if (here.some(({ finding }) => familiesOf(finding.kind).has(familyOf(kind)))) return 'hit'
    if (key.tolerated?.some((tolerated) => tolerated === kind || tolerated === familyOf(kind))) return 'tolerated'
    if (here.length > 0) return 'misfiled'
    return traps.some((trap) => overlap(trap, { start, end })) ? 'trap' : 'false'
  }
  const reported = found.map((finding) => ({ ...finding, worth: worth(finding) }))
  const hits = reported.filter((finding) => finding.worth === 'hit')
  return {
    planted: errors.map(({ finding, places }) => ({
      ...finding,
      found: hits.some(
        (hit) => familiesOf(finding.kind).has(familyOf(hit.kind)) && places.some((place) => overlap(place, hit)),
      ),
    })),
    reported,
  }
}

function placesOf(text: string, finding: KeyFinding): readonly Span[] {
  return [finding, ...(finding.or ?? [])].map((place) => spanOf(text, place))
}
