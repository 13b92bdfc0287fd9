import type { Aspect } from '../../src/kernel/document/aspect.ts'
import type { Citation } from '../../src/kernel/document/citation.ts'
import { linesOf } from '../../src/kernel/document/text.ts'
import { parsePeriod } from '../../src/kernel/period.ts'
import type { StoredDocument } from '../../src/store/documents.ts'
import type { Fact, SourceBureau } from './bureau.ts'

const changes: readonly Aspect[] = ['growth', 'pointChange', 'rate']

/** What a text has in place of a figure that it was to tell; nothing where it tells it. */
export function lacking({ text, citations }: Pick<StoredDocument, 'text' | 'citations'>, fact: Fact): string | null {
  const inText = new Set(linesOf(text).flatMap((spans) => spans.flatMap(({ figure }) => figure ?? [])))
  const told = citations.filter(({ id, indicator }) => inText.has(id) && indicator === fact.indicator)
  const aspect = fact.aspect ?? 'value'
  const values = latest(told.filter((one) => one.aspect === aspect || (aspect === 'value' && one.aspect === 'rate')))
  if (!values.some((one) => shownOf(one) === fact.shown))
    return `${fact.indicator} ${fact.shown}: ${values.map(shownOf).join('、') || 'not told'}`
  if (fact.growth === undefined) return null
  const grown = told.filter((one) => changes.includes(one.aspect))
  if (grown.some((one) => signedOf(one) === fact.growth)) return null
  return `${fact.indicator} ${fact.growth}: ${grown.map(signedOf).join('、') || 'no growth told'}`
}

/** A table has last year's figure beside this one's: that one is no answer. */
function latest(citations: readonly Citation[]): readonly Citation[] {
  const end = ({ period }: Citation) => parsePeriod(period)?.last ?? 0
  const last = Math.max(...citations.map(end))
  return citations.filter((one) => end(one) === last)
}

function shownOf({ shown, display }: Citation): string {
  return `${shown}${display.unit}`
}

/** A text says 下降3.2%, a table -3.2%: both are -3.2%. */
function signedOf(citation: Citation): string {
  const falls = citation.value.startsWith('-') && !citation.shown.startsWith('-')
  return `${falls ? '-' : ''}${shownOf(citation)}`
}

/** Which figures of a summary are in the text, asked of the books for a longer period, or left out. */
export function coverageOf({ facts, left, figures, prefix }: SourceBureau) {
  const ids = (of: readonly Fact[]) => new Set(of.map(({ id }) => id))
  const inText = ids(facts.filter(({ period }) => period === undefined))
  const inBooks = [...ids(facts)].filter((id) => !inText.has(id))
  const known = new Set([...inText, ...inBooks, ...Object.keys(left)])
  const all = Array.from({ length: figures }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`)
  return {
    inText: inText.size,
    inBooks: inBooks.length,
    figures,
    forgotten: all.filter((id) => !known.has(id)),
    strange: [...known].filter((id) => !all.includes(id)),
  }
}
