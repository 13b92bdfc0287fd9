import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'

const NUMERALS = '零一二三四五六七八九十'
const LEVELS: readonly { readonly at: RegExp; readonly write: (n: number) => string }[] = [
  { at: /^([一二三四五六七八九十]{1,3})、/, write: (n) => `${chinese(n)}、` },
  { at: /^[（(]([一二三四五六七八九十]{1,3})[）)]/, write: (n) => `（${chinese(n)}）` },
  { at: /^(\d{1,2})[.．、](?!\d)/, write: (n) => `${n}.` },
  { at: /^[（(](\d{1,2})[）)]/, write: (n) => `（${n}）` },
]
const INLINE = /(?<=^|[。；;：:，,\s])([一二三四五六七八九十]{1,2})(?=是(?![否非]))/g
const DEPTH_INLINE = LEVELS.length

interface Marker {
  readonly depth: number
  readonly number: number
  readonly start: number
  readonly end: number
  /** What the number alone would be, in this place's own writing. */
  readonly spelled: (n: number) => string
}

export const numbering: Check = {
  kind: 'form.numbering',
  label: '序号不连续',
  certainty: 'sure',
  how: '一、（一）1.（1）与一是二是三是跳号、重号，或不从头开始',
  *find(prose) {
    yield* sequences(headings(prose))
    for (const paragraph of prose.paragraphs) yield* sequences(inline(paragraph.text, paragraph.start, false))
    yield* sequences(leading(prose))
  },
}

/** A number that does not follow its sibling. A higher level begins its lower ones anew. */
function* sequences(markers: Iterable<Marker>): Generator<Found> {
  const last = new Map<number, number>()
  for (const { depth, number, start, end, spelled } of markers) {
    for (const deeper of last.keys()) if (deeper > depth) last.delete(deeper)
    const before = last.get(depth)
    last.set(depth, number)
    const due = (before ?? 0) + 1
    if (number === due || number === 1) continue
    const told = before === undefined ? `前面没有“${spelled(number - 1)}”` : `前一个是“${spelled(before)}”`
    yield {
      start,
      end,
      reason: `序号“${spelled(number)}”与前文接不上：${told}，应为“${spelled(due)}”或有漏项`,
      ...(before !== undefined && { correction: spelled(due) }),
      ...(before === undefined && { certainty: 'probable' as const }),
    }
  }
}

function* headings({ paragraphs }: Prose): Generator<Marker> {
  for (const { text, start } of paragraphs) {
    for (const [depth, { at }] of LEVELS.entries()) {
      const match = at.exec(text)
      if (match === null) continue
      const number = numberOf(match[1] ?? '')
      const from = start + match[0].indexOf(match[1] ?? '')
      const arabic = /\d/.test(match[1] ?? '')
      yield {
        depth,
        number,
        start: from,
        end: from + (match[1]?.length ?? 0),
        spelled: (n) => (arabic ? String(n) : chinese(n)),
      }
    }
  }
}

/** 一是 at the head of paragraphs: a sequence of its own, which a heading ends. */
function* leading(prose: Prose): Generator<Marker> {
  for (const { text, start } of prose.paragraphs) {
    const heading = LEVELS.findIndex(({ at }) => at.test(text))
    if (heading >= 0) yield { depth: heading, number: 1, start, end: start, spelled: chinese }
    const match = /^([一二三四五六七八九十]{1,2})是/.exec(text)
    const word = match?.[1]
    if (word !== undefined)
      yield { depth: DEPTH_INLINE, number: numberOf(word), start, end: start + word.length, spelled: chinese }
  }
}

function* inline(text: string, offset: number, _: boolean): Generator<Marker> {
  for (const { 0: word, index } of text.matchAll(INLINE)) {
    if (index === 0) continue
    yield {
      depth: DEPTH_INLINE,
      number: numberOf(word),
      start: offset + index,
      end: offset + index + word.length,
      spelled: chinese,
    }
  }
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word]
  const ten = word.includes('十') ? (tens === '' ? 1 : NUMERALS.indexOf(tens ?? '')) : 0
  return ten * 10 + (ones === '' || ones === undefined ? 0 : NUMERALS.indexOf(ones))
}

function chinese(n: number): string {
  if (n <= 10) return NUMERALS[n] ?? String(n)
  const tens = Math.floor(n / 10)
  return `${tens === 1 ? '' : NUMERALS[tens]}十${n % 10 === 0 ? '' : NUMERALS[n % 10]}`
}
