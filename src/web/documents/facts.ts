import type { DocumentAnswer } from '../api/documents.ts'
import type { ChipFacts } from './Chip.tsx'

/** What is to be said of each figure of a document, by its id. */
export function byFigure({ citations, restatements, issuedBefore }: DocumentAnswer): ReadonlyMap<string, ChipFacts> {
  const restated = new Map(restatements.map((one) => [one.id, one]))
  const issued = new Map(issuedBefore.map((one) => [one.id, one]))
  return new Map(
    citations.map((citation) => [
      citation.id,
      { citation, restated: restated.get(citation.id) ?? null, issued: issued.get(citation.id) ?? null },
    ]),
  )
}
