import type { Indicator } from '../../../kernel/indicator.ts'
import type { Finding, Span } from '../../../proofread/reading.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { look, type Office } from '../office.ts'
import { today } from '../today.ts'
import { holdClaims } from './books.ts'
import { holdFirms } from './firms.ts'
import { readApart } from './reader.ts'

/** What is to be said of a text that is being written. Figures that it cites come from the books and are not held against them. */
export async function proofreadPassage(
  office: Office,
  text: string,
  cited: readonly Span[],
  visible: readonly Indicator[],
  signal?: AbortSignal,
): Promise<readonly Finding[]> {
  const { claims, findings, firms } = await readApart({ content: text, date: null }, signal)
  const isCited = (span: Span) => cited.some(({ start, end }) => span.start < end && start < span.end)
  const typed = claims.filter((claim) => !isCited(claim))
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  const indicators = new Map(visible.map((indicator) => [indicator.id, indicator]))
  const { held, named } = await look(office, async (at) => ({
    held: await holdClaims(at, cutoff, text, typed, indicators),
    named: await holdFirms(at, text, firms, today()),
  }))
  const all = [...findings, ...held.flatMap((one) => one.findings), ...named]
  return all.sort((a, b) => a.start - b.start || a.end - b.end)
}
