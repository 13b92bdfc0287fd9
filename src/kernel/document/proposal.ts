import type { Proposal } from './draft.ts'
import { type DocumentText, linesOf, spansText } from './text.ts'

/** Whether a text says what was proposed: it shows one of its figures or, where it has none, its words. */
export function isWritten({ spans }: Pick<Proposal, 'spans'>, used: ReadonlySet<string>, text: DocumentText): boolean {
  const figures = spans.flatMap(({ figure }) => figure ?? [])
  if (figures.length > 0) return figures.some((figure) => used.has(figure))
  const words = spansText(spans)
  return linesOf(text).some((line) => spansText(line).includes(words))
}
