import type { Answer } from '../evaluate.ts'
import { isKnown } from '../evaluate.ts'
import type { Indicator } from '../indicator.ts'
import { aspectValue, phraseOf } from './aspect.ts'
import { atOfCitation, type Citation, exactText, leadingWord, type Rough, roughOf, roughWord } from './citation.ts'
import { digitsOf } from './display.ts'
import { type DocumentText, mapBlockSpans, type Span } from './text.ts'

/** A figure that a newer cut-off changed in the text. */
export interface Refreshed {
  readonly id: string
  readonly label: string
  readonly before: string
  readonly after: string
  /** The words around it no longer fit (增长 became 下降) and were not found as drafted: a person must look. */
  readonly review: boolean
}

export interface RefreshedText {
  readonly text: DocumentText
  readonly citations: readonly Citation[]
  readonly changed: readonly Refreshed[]
  /** Figures that the books have no more; they stay as they were. */
  readonly lost: readonly { readonly id: string; readonly label: string; readonly reason: string }[]
}

/** 刷新: the same formulas at a newer cut-off; digits follow, and so do the words drafted around them. */
export function refreshText(
  text: DocumentText,
  citations: readonly Citation[],
  answers: readonly Answer[],
  indicators: ReadonlyMap<string, Indicator>,
): RefreshedText {
  const lost: { id: string; label: string; reason: string }[] = []
  const renewed = citations.map((citation, index) => {
    const answer = answers[index]
    if (answer === undefined || isKnown(answer))
      return answer === undefined ? citation : renew(citation, answer, indicators)
    lost.push({ id: citation.id, label: citation.label, reason: answer.missing.reason })
    return citation
  })
  const pairs = new Map(
    citations.map((citation, index) => [citation.id, [citation, renewed[index] ?? citation] as const]),
  )
  const reviewed = new Set<string>()
  const refreshed = text.map((block) =>
    mapBlockSpans(block, (spans) =>
      spans.reduce((line, { figure }) => replaceFigure(line, figure, pairs, reviewed), spans),
    ),
  )
  const changed = [...pairs.values()].flatMap(([before, after]): Refreshed[] => {
    if (before.shown === after.shown && before.before === after.before && before.after === after.after) return []
    const words = (one: Citation) => `${one.before}${one.shown}${one.after}`
    const { id, label } = after
    return [{ id, label, before: words(before), after: words(after), review: reviewed.has(id) }]
  })
  return { text: refreshed, citations: renewed, changed, lost }
}

function renew(
  citation: Citation,
  answer: Extract<Answer, { value: unknown }>,
  indicators: ReadonlyMap<string, Indicator>,
): Citation {
  const value = aspectValue(citation.aspect, answer)
  const indicator = indicators.get(citation.indicator)
  if (indicator === undefined) return citation
  const { approximate } = citation.display
  const period = atOfCitation(citation).period
  const phrase = phraseOf(indicator, citation.aspect, value, period, approximate, roughWord(answer, value))
  // Digits alone stand beside a unit that is no part of the figure: it stays theirs.
  const isBare = BARE.test(citation.before)
  const display = isBare && phrase.display.unit !== citation.display.unit ? citation.display : phrase.display
  const rough = roughOf(answer, value, display)
  if (exactText(value) === citation.value && JSON.stringify(rough) === JSON.stringify(citation.rough ?? null))
    return citation
  const { rough: _, ...before } = citation
  const own = { ...before, ...(rough !== null && { rough }) }
  const same = { ...own, display, value: exactText(value), shown: digitsOf(value, display), status: answer.status }
  const sign = value.num < 0n ? '-' : ''
  if (isBare && display.unsigned) return { ...same, before: `${rough === null ? '' : '约'}${sign}` }
  if (isBare) return { ...same, ...wordsOfBare(citation, rough) }
  // 持平 has no digits: the words stay, and a person looks.
  return phrase.digits === null ? same : { ...same, before: phrase.before, after: phrase.after }
}

/** What stands before digits that no official words lead to: nothing, the word of one that is not exact, a sign. */
const BARE = /^[约近超]?-?$/

/** 余 stays where it stands already; otherwise what can be said before the digits is. */
function wordsOfBare({ before, after, rough: was }: Citation, rough: Rough | null): Pick<Citation, 'before' | 'after'> {
  if (rough === null && was === undefined) return { before, after }
  const hadRest = was?.word === '余' && after.includes(REST)
  if (hadRest && rough?.word === REST) return { before, after }
  return { before: leadingWord(rough), after: hadRest ? after.replace(REST, '') : after }
}

const REST = '余'

/** Puts the new digits into the figure's span, and the new words into what stands before and behind it. */
function replaceFigure(
  line: readonly Span[],
  figure: string | undefined,
  pairs: ReadonlyMap<string, readonly [Citation, Citation]>,
  reviewed: Set<string>,
): readonly Span[] {
  const [before, after] = (figure === undefined ? undefined : pairs.get(figure)) ?? []
  if (figure === undefined || before === undefined || after === undefined) return line
  const [leads, follows] = [before.before !== after.before, before.after !== after.after]
  if (before.value === after.value && !leads && !follows) return line
  const at = line.findIndex((span) => span.figure === figure)
  const digits = { text: after.shown, figure }
  const textAt = (index: number) => (line[index]?.figure === undefined ? (line[index]?.text ?? '') : '')
  const [lead, tail] = [textAt(at - 1), textAt(at + 1)]
  const fits = lead.endsWith(before.before) && (!follows || tail.startsWith(before.after))
  if (!fits || /^[0.]+$/.test(after.shown)) reviewed.add(figure)
  if (!fits || (!leads && !follows)) return line.with(at, digits)
  const words = `${lead.slice(0, lead.length - before.before.length)}${after.before}`
  const rest = follows ? `${after.after}${tail.slice(before.after.length)}` : tail
  const [first, last] = [at - (lead === '' ? 0 : 1), at + (tail === '' ? 1 : 2)]
  const spans = [{ text: words }, digits, { text: rest }].filter(({ text }) => text !== '')
  return [...line.slice(0, first), ...spans, ...line.slice(last)]
}
