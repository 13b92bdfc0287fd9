import type { Answer } from '../evaluate.ts'
import { isKnown } from '../evaluate.ts'
import type { Indicator } from '../indicator.ts'
import { aspectValue, phraseOf } from './aspect.ts'
import { atOfCitation, type Citation, exactText, roughOf } from './citation.ts'
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
  if (indicator === undefined || exactText(value) === citation.value) return citation
  const { approximate } = citation.display
  const rough = roughOf(answer)
  const phrase = phraseOf(indicator, citation.aspect, value, atOfCitation(citation).period, approximate, rough?.word)
  const { display } = phrase
  const { rough: _, ...before } = citation
  const shown = digitsOf(value, display)
  const own = { ...before, ...(rough !== null && { rough }) }
  const same = { ...own, display, value: exactText(value), shown, status: answer.status }
  // A cell of a table has its word before the digits and no unit behind them.
  if (citation.rough !== undefined && citation.after === '' && citation.before === citation.rough.word)
    return { ...same, before: rough?.word ?? '' }
  const inTable = citation.before === '' || citation.before === '-'
  if (inTable && display.unsigned) return { ...same, before: value.num < 0n ? '-' : '' }
  // 持平 has no digits: the words stay, and a person looks.
  return phrase.digits === null || inTable ? same : { ...same, before: phrase.before, after: phrase.after }
}

/** Puts the new digits into the figure's span, and the new words into what stands before it. */
function replaceFigure(
  line: readonly Span[],
  figure: string | undefined,
  pairs: ReadonlyMap<string, readonly [Citation, Citation]>,
  reviewed: Set<string>,
): readonly Span[] {
  const [before, after] = (figure === undefined ? undefined : pairs.get(figure)) ?? []
  if (figure === undefined || before === undefined || after === undefined || before.value === after.value) return line
  const at = line.findIndex((span) => span.figure === figure)
  const digits = { text: after.shown, figure }
  const lead = line[at - 1]?.figure === undefined ? (line[at - 1]?.text ?? '') : ''
  const fits = lead.endsWith(before.before)
  if (!fits || /^[0.]+$/.test(after.shown)) reviewed.add(figure)
  if (before.before === after.before || !fits) return line.with(at, digits)
  const words = `${lead.slice(0, lead.length - before.before.length)}${after.before}`
  const untouched = line.slice(0, at - (lead === '' ? 0 : 1))
  return [...untouched, ...(words === '' ? [] : [{ text: words }]), digits, ...line.slice(at + 1)]
}
