import { align } from './align.ts'
import type { Citation } from './citation.ts'
import { type DocumentText, linesOf } from './text.ts'
import { digitsAlone, spanTokens, type Token, tokensOf } from './token.ts'

/** What was read from a file: its text, and of a Word file the controls around the figures. */
export interface FileText {
  readonly lines: readonly string[]
  /** `null` where the file can have none, such as plain text. */
  readonly controls: readonly { readonly tag: string; readonly text: string }[] | null
}

/** What a hand changed about a figure. */
export type AlteredPart = 'digits' | 'unit' | 'direction'

export type FigureVerdict =
  | { readonly verdict: 'agrees' }
  | { readonly verdict: 'altered'; readonly part: AlteredPart; readonly expected: string; readonly found: string }
  /** The control is gone: `text` tells whether the digits still stand in its place, unaltered. */
  | { readonly verdict: 'missing'; readonly text: 'agrees' | 'gone' }

/** Where a figure, or what took its place, stands in a file. */
export interface Mark {
  readonly figure: string
  readonly line: number
  readonly start: number
  readonly end: number
}

export interface VerifiedFigures {
  readonly verdicts: ReadonlyMap<string, FigureVerdict>
  readonly marks: readonly Mark[]
}

/**
 * Holds the figures of a text against a file that claims to be it. A control is believed first, and the
 * text around it second: digits typed beside a control, another unit or 下降 for 增长 alter the figure too.
 */
export function verifyFigures(text: DocumentText, citations: readonly Citation[], file: FileText): VerifiedFigures {
  const lines = linesOf(text).map(spanTokens)
  const others = file.lines.map((line) => tokensOf(line))
  const lineOf = others.flatMap((tokens, line) => tokens.map(() => line))
  const [all, otherAll] = [lines.flat(), others.flat()]
  const found = align(lines, others)
  const byId = new Map(citations.map((citation) => [citation.id, citation]))
  const verdicts = new Map<string, FigureVerdict>()
  const marks: Mark[] = []
  all.forEach(({ figure }, index) => {
    const citation = figure === null ? undefined : byId.get(figure)
    if (citation === undefined) return
    const inText = lookAt(citation, index, all, otherAll, found)
    const controls = file.controls?.filter(({ tag }) => tag === citation.id) ?? []
    const verdict = judge(citation, inText, controls, file.controls !== null)
    verdicts.set(citation.id, worse(verdicts.get(citation.id), verdict))
    if (inText.kind === 'gone') return
    const [first, last] = [otherAll[inText.from], otherAll[inText.to]]
    const line = lineOf[inText.from]
    if (
      first !== undefined &&
      last !== undefined &&
      line !== undefined &&
      lineOf[inText.to] === line &&
      first.start < last.end
    )
      marks.push({ figure: citation.id, line, start: first.start, end: last.end })
  })
  return { verdicts, marks }
}

/** What stands in a figure's place in the other text. */
type InText =
  | ({ readonly kind: 'same'; readonly meaning: Meaning } & Place)
  | ({ readonly kind: 'other'; readonly found: string; readonly sure: boolean } & Place)
  | { readonly kind: 'gone' }

/** The first and the last token of it. */
interface Place {
  readonly from: number
  readonly to: number
}

/** The words that turn a number into another one. */
type Meaning = { readonly part: 'unit' | 'direction'; readonly expected: string; readonly found: string } | null

function judge(
  { shown }: Citation,
  inText: InText,
  controls: readonly { readonly text: string }[],
  expectsControl: boolean,
): FigureVerdict {
  const expected = digitsAlone(shown)
  const wrong = controls.find(({ text }) => digitsAlone(text) !== expected)
  if (wrong !== undefined) return { verdict: 'altered', part: 'digits', expected: shown, found: wrong.text.trim() }
  if (inText.kind === 'other' && (controls.length === 0 || inText.sure))
    return { verdict: 'altered', part: 'digits', expected: shown, found: inText.found }
  if (inText.kind === 'same' && inText.meaning !== null) return { verdict: 'altered', ...inText.meaning }
  if (controls.length > 0) return { verdict: 'agrees' }
  if (inText.kind === 'gone') return { verdict: 'missing', text: 'gone' }
  return expectsControl ? { verdict: 'missing', text: 'agrees' } : { verdict: 'agrees' }
}

const order: readonly FigureVerdict['verdict'][] = ['agrees', 'missing', 'altered']

/** A figure that stands twice is as bad as the worse of its places. */
function worse(a: FigureVerdict | undefined, b: FigureVerdict): FigureVerdict {
  return a === undefined || order.indexOf(b.verdict) > order.indexOf(a.verdict) ? b : a
}

const NEIGHBOURS = 3
/** Of six neighbours, so many must stand where they stood for another number to be the altered one. */
const NEIGHBOURS_NEEDED = 2
const NEIGHBOURS_SURE = 4
const REPLACEMENT_TOKENS_MAX = 8

function lookAt(
  citation: Citation,
  index: number,
  all: readonly Token[],
  otherAll: readonly Token[],
  found: Int32Array,
): InText {
  const at = found[index] ?? -1
  const other = otherAll[at]
  if (other === undefined) return replacedAt(index, otherAll, found)
  const near = neighbours(index, at, found)
  const possible = Math.min(index, NEIGHBOURS) + Math.min(all.length - 1 - index, NEIGHBOURS)
  if (other.text !== digitsAlone(citation.shown)) {
    if (near < Math.min(NEIGHBOURS_NEEDED, possible)) return { kind: 'gone' }
    return { kind: 'other', found: other.text, sure: near >= Math.min(NEIGHBOURS_SURE, possible), from: at, to: at }
  }
  if (near === 0 && possible > 0) return { kind: 'gone' }
  return { kind: 'same', meaning: meaningChanged(citation, at, otherAll), from: at, to: at }
}

function neighbours(index: number, at: number, found: Int32Array): number {
  let count = 0
  for (let step = 1; step <= NEIGHBOURS; step++) {
    if (index - step >= 0 && found[index - step] === at - step) count += 1
    if (found[index + step] === at + step) count += 1
  }
  return count
}

/** The digits are gone but both sides still stand close together: what is between them took their place. */
function replacedAt(index: number, otherAll: readonly Token[], found: Int32Array): InText {
  const [left, right] = [found[index - 1] ?? -1, found[index + 1] ?? -1]
  if (left < 0 || right <= left || right - left - 1 > REPLACEMENT_TOKENS_MAX) return { kind: 'gone' }
  const between = otherAll.slice(left + 1, right).map(({ text }) => text)
  return { kind: 'other', found: between.join(''), sure: true, from: left + 1, to: right - 1 }
}

const DIRECTION = /(增长|下降|提高|回落|上升|净增|减少|前移|后移|高于|低于|高|低|-)约?$/
const SCALES = [
  '亿余元',
  '万余元',
  '亿元',
  '万元',
  '元',
  '万余人次',
  '万人次',
  '人次',
  '个百分点',
  '百分点',
  '%',
  '‰',
] as const
const WORDS_LOOKED_AT = 5

function meaningChanged({ before, after, shown }: Citation, at: number, otherAll: readonly Token[]): Meaning {
  const textBefore = joined(otherAll.slice(Math.max(0, at - WORDS_LOOKED_AT), at))
  const textAfter = joined(otherAll.slice(at + 1, at + 1 + WORDS_LOOKED_AT))
  const [direction, foundDirection] = [DIRECTION.exec(before)?.[1], DIRECTION.exec(textBefore)?.[1]]
  const signed = direction === '-' || foundDirection === '-'
  if (direction !== foundDirection && (signed || (direction !== undefined && foundDirection !== undefined)))
    return {
      part: 'direction',
      expected: `${direction ?? ''}${shown}`,
      found: `${foundDirection ?? ''}${shown}`,
    }
  const [unit, foundUnit] = [scaleAt(after), scaleAt(textAfter)]
  if (unit !== foundUnit && unit !== null && foundUnit !== null)
    return { part: 'unit', expected: `${shown}${unit}`, found: `${shown}${foundUnit}` }
  return null
}

function scaleAt(text: string): string | null {
  return SCALES.find((scale) => text.startsWith(scale)) ?? null
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('')
}
