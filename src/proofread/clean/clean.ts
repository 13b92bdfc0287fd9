import { matchesIn } from '../matches.ts'
import type { CleanText, Span } from '../reading.ts'
import { INLINE_FURNITURE, isFurniture } from './furniture.ts'
import { repairsIn } from './repair.ts'

/** A line that stands on this many pages is a running head. */
const RUNNING_HEAD_TIMES_MIN = 3
const RUNNING_HEAD_CHARACTERS_MAX = 40

/** A text was broken for want of room when this share of its lines ends near the edge. */
const WRAPPED_SHARE_MIN = 0.45
const WRAPPED_WIDTH_MAX = 80
const WRAPPED_WIDTH_MIN = 16
/** A shorter line before a page mark is a title. */
const CUT_LINE_CHARACTERS_MIN = 8
const EDGE_CHARACTERS = 3
const REPAIRED_LINE_CHARACTERS_MAX = 100_000

const SENTENCE_ENDS = /[。！？!?；;：:”」）)》]$/
const BEGINS_ANEW =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|附件|附表|[　\t ]{2,})/

/**
 * The text without what came with the page (banners, addresses, page marks, running heads, lines broken for want of
 * room), full-width digits made plain and digits put right that a scan misread. Line breaks are kept as `\n`.
 */
export function clean(original: string): CleanText {
  const lines = linesOf(original)
  const counts = new Map<string, number>()
  for (const { start, end } of lines) {
    const line = original.slice(start, end).trim()
    if (line !== '' && line.length <= RUNNING_HEAD_CHARACTERS_MAX && !line.includes('\t'))
      counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const width = wrappedWidth(original, lines)
  const out = new Builder(original.length)
  const seen = new Set<string>()
  let open = false
  let dropped = false
  for (const { start, end } of lines) {
    const raw = original.slice(start, end)
    const line = raw.trim()
    if (line === '') {
      if (!dropped) open = false
      continue
    }
    const times = counts.get(line) ?? 1
    const repeated = seen.has(line) && (times >= RUNNING_HEAD_TIMES_MIN || out.lines <= 3)
    if (isFurniture(line) || repeated) {
      dropped = true
      continue
    }
    seen.add(line)
    const continues = open && !BEGINS_ANEW.test(raw)
    if (out.length > 0 && !continues) out.breakLine(start)
    addLine(out, original, start + (raw.length - raw.trimStart().length), start + raw.trimEnd().length)
    const ended = SENTENCE_ENDS.test(line)
    open = !ended && !line.includes('\t') && width !== null && line.length >= width - EDGE_CHARACTERS
    // A page mark in the middle of a sentence: what stands after it goes on.
    if (!ended && width === null && /[\u4e00-\u9fff，、,]$/.test(line) && line.length >= CUT_LINE_CHARACTERS_MIN)
      open = nextIsMark(original, end)
    dropped = false
  }
  return out.done(original.length)
}

/** Whether a page mark, and nothing else, stands on the next line that says something. */
function nextIsMark(original: string, end: number): boolean {
  const next = /^\s*([^\n]{1,20})\n/.exec(original.slice(end, end + 60))?.[1]?.trim()
  return next !== undefined && /^[-—–－ ]*\d{1,3}[-—–－ ]*$|^第 ?\d{1,3} ?页/.test(next)
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (const { 0: line, index } of matchesIn(text, /[^\r\n\f\u2028\u2029]+/g))
    lines.push({ start: index, end: index + line.length })
  return lines
}

/** How many characters a line holds where lines were broken for want of room; `null` where they were not. */
function wrappedWidth(text: string, lines: readonly Span[]): number | null {
  const widths = lines
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 2 * WRAPPED_WIDTH_MAX)).trim().length)
    .filter((width) => width > 0)
  if (widths.length < 6) return null
  const sorted = [...widths].sort((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  if (width > WRAPPED_WIDTH_MAX || width < WRAPPED_WIDTH_MIN) return null
  const near = widths.filter((one) => one >= width - EDGE_CHARACTERS).length
  return near / widths.length >= WRAPPED_SHARE_MIN ? width : null
}

function addLine(out: Builder, original: string, start: number, end: number): void {
  const line = original.slice(start, end)
  const removed = matchesIn(line, INLINE_FURNITURE).map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text: '',
  }))
  const repairs = line.length > REPAIRED_LINE_CHARACTERS_MAX ? [] : repairsIn(line)
  let at = 0
  for (const change of [...removed, ...repairs].sort((a, b) => a.start - b.start)) {
    if (change.start < at) continue
    out.copy(original, start + at, start + change.start)
    out.write(change.text, start + change.start, start + change.end)
    at = change.end
  }
  out.copy(original, start + at, end)
}

class Builder {
  readonly #origins: Uint32Array
  readonly #parts: string[] = []
  length = 0
  lines = 0

  constructor(capacity: number) {
    this.#origins = new Uint32Array(2 * capacity + 2)
  }

  copy(original: string, start: number, end: number): void {
    if (start >= end) return
    this.#parts.push(plain(original.slice(start, end)))
    for (let at = start; at < end; at++) this.#origins[this.length++] = at
  }

  /** Puts `text` where the original has the stretch from `start` to `end`. */
  write(text: string, start: number, end: number): void {
    this.#parts.push(text)
    for (let at = 0; at < text.length; at++)
      this.#origins[this.length++] = at === text.length - 1 ? end - 1 : Math.min(start + at, end - 1)
  }

  breakLine(origin: number): void {
    this.write('\n', origin, origin + 1)
    this.lines += 1
  }

  done(end: number): CleanText {
    this.#origins[this.length] = end
    return { text: this.#parts.join(''), origins: this.#origins.slice(0, this.length + 1) }
  }
}

const FULL_WIDTH: { readonly [mark: string]: string } = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' }

/** Full-width digits, letters and signs made plain, half-width marks made Chinese ones: one character for one. */
function plain(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0e\uff0b\uff06]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u00a0\u2002\u2003\u2009]/g, ' ')
    .replace(/(?<!\d),|,(?!\d{3}(?!\d))|[;()]|:(?!\d)|(?<!\d):/g, (mark) => FULL_WIDTH[mark] ?? mark)
}

/** Where a stretch of the clean text stands in the original. */
export function originOf({ origins }: CleanText, start: number, end: number): Span {
  const first = origins[start] ?? 0
  const last = end > start ? (origins[end - 1] ?? first) + 1 : first
  return { start: first, end: Math.max(last, first) }
}
