import { matchesIn } from '../matches.ts'
import type { Span } from '../reading.ts'

/** Titles, short quotations, document numbers, codes, telephone numbers and ordinals. */
const CLOSED =
  /《[^》]{1,80}》|“[^”]{1,16}”|"[^"]{1,16}"|‘[^’]{1,12}’|[〔[［【（](?:19|20)\d{2}[〕\]］】）]\s?第?\d{0,5}号?|[A-Za-z][A-Za-z&/.-]{0,20}\d{1,12}(?:\.\d{1,6})?|(?<!\d)\d{3,4}-\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|第[一二三四五六七八九十百\d]{1,4}(?!位|名|[一二三四五六七八九十\d])/g

/** Stretches whose digits are part of a name: «115», “1+3”, 《…》, 〔2026〕12号, 第三届, GB/T 1234. */
export function closedIn(text: string): readonly Span[] {
  return matchesIn(text, CLOSED).map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
}

const BRACKET = /（[^（）]{1,40}）/g

/** Brackets without a figure in them, which part no name from its figure: 独角兽（含潜在）企业1家. */
export function asidesIn(text: string, figures: readonly Span[]): readonly Span[] {
  const asides: Span[] = []
  let next = 0
  for (const { 0: match, index } of matchesIn(text, BRACKET)) {
    const end = index + match.length
    while (next < figures.length && (figures[next]?.end ?? 0) <= index) next += 1
    const figure = figures[next]
    if (figure === undefined || figure.start >= end) asides.push({ start: index, end })
  }
  return asides
}
