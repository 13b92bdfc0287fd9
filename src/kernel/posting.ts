import { negate } from './exact.ts'
import type { AreaCode, Day, Decimal } from './values.ts'

/** 明细: what one version of a record adds to the books. It holds no personal data. */
export interface Posting {
  readonly measure: string
  readonly quantity: Decimal
  /** The day it happened. */
  readonly on: Day
  /** The year it belongs to, where a batch is announced after its year has ended. */
  readonly belongsTo: number
  /** The national identity of whom it is about; `null` for a posting about nobody in particular. */
  readonly subject: string | null
  readonly area: AreaCode
  /** Dimensions, every name of the measure present; `''` where the fact is unknown. */
  readonly by: { readonly [dimension: string]: string }
}

/** A posting as the journal writes it: a reversal (更正) repeats what it takes back, the sign apart. */
export interface JournalLine {
  readonly posting: Posting
  readonly reversal: boolean
}

/** One text per posting: equal exactly when the postings are. */
export function postingKey(posting: Posting): string {
  const by = Object.keys(posting.by)
    .sort()
    .map((name) => [name, posting.by[name]])
  const { measure, quantity, on, belongsTo, subject, area } = posting
  return JSON.stringify([measure, on, belongsTo, subject, area, by, quantity])
}

/**
 * The lines that bring the books from what a record posted to what it should post now. Postings that
 * stay the same are not touched; a changed quantity is a reversal and a new posting, never a delta.
 */
export function difference(before: readonly Posting[], after: readonly Posting[]): JournalLine[] {
  const standing = new Map<string, { posting: Posting; count: number }>()
  for (const posting of before) {
    const key = postingKey(posting)
    const known = standing.get(key)
    if (known) known.count += 1
    else standing.set(key, { posting, count: 1 })
  }
  const added: JournalLine[] = []
  for (const posting of after) {
    const known = standing.get(postingKey(posting))
    if (known !== undefined && known.count > 0) known.count -= 1
    else added.push({ posting, reversal: false })
  }
  const reversed: JournalLine[] = []
  for (const { posting, count } of standing.values()) {
    for (let i = 0; i < count; i++) {
      reversed.push({ posting: { ...posting, quantity: negate(posting.quantity) }, reversal: true })
    }
  }
  return [...reversed, ...added]
}
