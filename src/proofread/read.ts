import type { Day } from '../kernel/values.ts'
import { claimsOf } from './claim/claims.ts'
import { clean } from './clean/clean.ts'
import { paragraphsOf } from './clean/paragraphs.ts'
import type { Reading } from './reading.ts'
import { aboutOf } from './time/about.ts'

/** Reads a text as of a day; without one, as of the date that the text gives itself. */
export function read(original: string, date: Day | null = null): Reading {
  const cleaned = clean(original)
  const paragraphs = paragraphsOf(cleaned)
  const about = aboutOf(
    paragraphs.map(({ text }) => text),
    date,
  )
  return { original, clean: cleaned, about, paragraphs, claims: claimsOf(original, paragraphs, cleaned, about) }
}
