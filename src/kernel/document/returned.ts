import type { Citation } from './citation.ts'
import { type ComparedLine, compareLines, mergedSpans, sliced } from './compare.ts'
import {
  type Block,
  type DocumentText,
  type HeadingLevel,
  type LinePlace,
  linePlaces,
  linesOf,
  type Span,
  spansText,
} from './text.ts'
import { digitsAlone } from './token.ts'
import { type AlteredPart, type Mark, verifyFigures } from './verify.ts'
import { whereabouts } from './whereabouts.ts'

/** What was read from the Word file that came back. */
export interface ReturnedFile {
  readonly lines: readonly string[]
  readonly controls: readonly { readonly tag: string; readonly text: string; readonly paragraph: number }[]
}

/** A paragraph that somebody changed in the file, to be accepted or not. */
export interface ReturnedChange {
  readonly index: number
  readonly where: string
  readonly compared: ComparedLine
  /** Why it cannot be taken over, such as a table with another column. */
  readonly cannot: string | null
}

/** A figure that the file tells otherwise: it stops the line until somebody decides. */
export interface ReturnedFigure {
  readonly key: string
  readonly id: string
  readonly label: string
  readonly where: string
  readonly what: AlteredPart
  readonly expected: string
  readonly found: string
}

export interface Returned {
  readonly changes: readonly ReturnedChange[]
  readonly figures: readonly ReturnedFigure[]
}

/** 改回 as the books have it; 以领导定稿为准 as plain text, with a reason; 删去这个数. */
export type FigureDecision =
  | { readonly decision: 'keep' }
  | { readonly decision: 'unlink'; readonly reason: string }
  | { readonly decision: 'leaveOut' }

interface Altered extends ReturnedFigure {
  readonly line: number
  /** What stands in the file in place of the digits. */
  readonly text: string
}

interface Read {
  readonly places: readonly LinePlace[]
  readonly lines: readonly (readonly Span[])[]
  readonly others: readonly (readonly Span[])[]
  readonly compared: readonly ComparedLine[]
  readonly altered: readonly Altered[]
}

/**
 * 收回改稿: holds a file that came back against the text it was made of. Figures are linked again by their
 * controls, and where those are lost by the text around them; what a hand changed about one is told apart
 * from what it changed of the words.
 */
export function readReturned(text: DocumentText, citations: readonly Citation[], file: ReturnedFile): Returned {
  const { places, compared, altered } = read(text, citations, file)
  const changes = compared.flatMap((one, index): ReturnedChange[] => {
    if (one.kind === 'same') return []
    const at = 'before' in one ? places[one.before] : placeBefore(compared, index, places)
    return [
      {
        index,
        where: whereabouts(text, at?.block ?? 0),
        compared: one,
        cannot: cannotTake(text, one, places, compared, index),
      },
    ]
  })
  return { changes, figures: altered.map(({ line: _, text: __, ...figure }) => figure) }
}

/** The text with the changes that were accepted and each altered figure as decided. */
export function applyReturned(
  text: DocumentText,
  citations: readonly Citation[],
  file: ReturnedFile,
  accepted: ReadonlySet<number>,
  decisions: ReadonlyMap<string, FigureDecision>,
): DocumentText {
  const { places, lines, others, compared, altered } = read(text, citations, file)
  const takes = (one: ComparedLine, index: number) =>
    accepted.has(index) &&
    cannotTake(text, one, places, compared, index) === null &&
    // With 下降 written for 增长, keeping the figure is keeping its words.
    !(
      'after' in one &&
      altered.some(({ line, what, key }) => line === one.after && what !== 'digits' && isKept(decisions.get(key)))
    )
  const replaced = new Map<number, readonly Span[] | null>()
  const inserted = new Map<number, (readonly Span[])[]>()
  let last = -1
  compared.forEach((one, index) => {
    const taken = one.kind === 'same' || takes(one, index)
    if ('before' in one) last = one.before
    if (one.kind === 'dropped') {
      if (taken) replaced.set(one.before, null)
    } else if (one.kind === 'added') {
      if (taken)
        inserted.set(last, [
          ...(inserted.get(last) ?? []),
          decidedLine(others[one.after] ?? [], one.after, altered, decisions),
        ])
    } else {
      const line = taken && one.kind !== 'same' ? (others[one.after] ?? []) : (lines[one.before] ?? [])
      replaced.set(one.before, decidedLine(line, one.after, altered, decisions))
    }
  })
  return rebuilt(text, places, lines, replaced, inserted)
}

function isKept(decision: FigureDecision | undefined): boolean {
  return decision === undefined || decision.decision === 'keep'
}

function read(text: DocumentText, citations: readonly Citation[], file: ReturnedFile): Read {
  const [places, lines] = [linePlaces(text), linesOf(text)]
  const used = new Set(lines.flatMap((line) => line.flatMap(({ figure }) => figure ?? [])))
  const cited = citations.filter(({ id }) => used.has(id))
  const { verdicts, marks } = verifyFigures(text, cited, { lines: file.lines, controls: file.controls })
  const byId = new Map(cited.map((citation) => [citation.id, citation]))
  const spots = [...controlMarks(file, byId), ...marks].filter(isFirst).sort((a, b) => a.start - b.start)
  const altered: Altered[] = []
  const where = (id: string) => {
    const line = lines.findIndex((spans) => spans.some(({ figure }) => figure === id))
    return whereabouts(text, places[line]?.block ?? 0)
  }
  const others = file.lines.map((content, line) => {
    const spans: Span[] = []
    let at = 0
    for (const { figure, start, end } of spots.filter((spot) => spot.line === line)) {
      const citation = byId.get(figure)
      if (citation === undefined || start < at) continue
      const standing = content.slice(start, end)
      const verdict = verdicts.get(figure)
      const sameDigits = digitsAlone(standing) === digitsAlone(citation.shown)
      const reworded = sameDigits && verdict?.verdict === 'altered' && verdict.part !== 'digits'
      if (!sameDigits || reworded)
        altered.push({
          key: `${figure}@${line}`,
          id: figure,
          label: citation.label,
          where: where(figure),
          what: reworded ? verdict.part : 'digits',
          expected: reworded ? verdict.expected : citation.shown,
          found: reworded ? verdict.found : standing,
          line,
          text: standing,
        })
      spans.push({ text: content.slice(at, start) }, { text: citation.shown, figure })
      at = end
    }
    return mergedSpans([...spans, { text: content.slice(at) }])
  })
  return { places, lines, others, compared: compareLines(lines, others), altered }
}

/** Where the controls stand in their paragraphs: in their order, each after the one before. */
function controlMarks({ lines, controls }: ReturnedFile, cited: ReadonlyMap<string, Citation>): Mark[] {
  const reached = new Map<number, number>()
  return controls.flatMap(({ tag, text, paragraph }): Mark[] => {
    const line = lines[paragraph] ?? ''
    const start = text === '' || !cited.has(tag) ? -1 : line.indexOf(text, reached.get(paragraph) ?? 0)
    if (start < 0) return []
    reached.set(paragraph, start + text.length)
    return [{ figure: tag, line: paragraph, start, end: start + text.length }]
  })
}

/** A place is marked once, and by its control where it has one. */
function isFirst(mark: Mark, index: number, all: readonly Mark[]): boolean {
  return !all.slice(0, index).some((one) => one.line === mark.line && one.start < mark.end && mark.start < one.end)
}

function decidedLine(
  line: readonly Span[],
  at: number,
  altered: readonly Altered[],
  decisions: ReadonlyMap<string, FigureDecision>,
): readonly Span[] {
  return mergedSpans(
    line.flatMap((span): Span[] => {
      const change = altered.find((one) => one.line === at && one.id === span.figure)
      const decision = change === undefined ? undefined : decisions.get(change.key)
      if (change === undefined || decision === undefined || decision.decision === 'keep') return [span]
      return decision.decision === 'leaveOut' ? [] : [{ text: change.text }]
    }),
  )
}

function placeBefore(
  compared: readonly ComparedLine[],
  index: number,
  places: readonly LinePlace[],
): LinePlace | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const one = compared[at]
    if (one !== undefined && 'before' in one) return places[one.before]
  }
  return undefined
}

function cannotTake(
  text: DocumentText,
  one: ComparedLine,
  places: readonly LinePlace[],
  compared: readonly ComparedLine[],
  index: number,
): string | null {
  if (one.kind === 'same') return null
  const place = 'before' in one ? places[one.before] : placeBefore(compared, index, places)
  const block = text[place?.block ?? 0]
  if (one.kind === 'added')
    return cellCount(one.spans) > 1 && block?.kind !== 'table' ? '新增的表格不能收回，请在文稿中补' : null
  if (place === undefined || place.part === 'text') return null
  if (one.kind === 'dropped') {
    const whole = places.every(
      (other, line) => other.block !== place.block || compared.some((c) => c.kind === 'dropped' && c.before === line),
    )
    return place.part === 'row' || whole ? null : '表题、表头或落款不能只删一行，请在文稿中改'
  }
  if (block?.kind !== 'table' || (place.part !== 'row' && place.part !== 'head')) return null
  const after = one.stretches.flatMap((stretch) => stretch.after)
  const expected = place.part === 'head' ? block.columns.length : (block.rows[place.row]?.length ?? 0)
  return cellCount(after) === expected ? null : '表格的列数变了，不能收回，请在文稿中改'
}

function cellCount(spans: readonly Span[]): number {
  return spansText(spans).split('\t').length
}

function cellsOf(line: readonly Span[]): (readonly Span[])[] {
  const cells: (readonly Span[])[] = []
  const whole = spansText(line)
  let start = 0
  for (let at = whole.indexOf('\t'); at >= 0; at = whole.indexOf('\t', start)) {
    cells.push(sliced(line, start, at))
    start = at + 1
  }
  return [...cells, sliced(line, start, whole.length)]
}

/** The blocks again, of their lines as they stand now. */
function rebuilt(
  text: DocumentText,
  places: readonly LinePlace[],
  lines: readonly (readonly Span[])[],
  replaced: ReadonlyMap<number, readonly Span[] | null>,
  inserted: ReadonlyMap<number, readonly (readonly Span[])[]>,
): DocumentText {
  const now = (line: number) => (replaced.has(line) ? (replaced.get(line) ?? null) : (lines[line] ?? []))
  const blocks: Block[] = (inserted.get(-1) ?? []).map(newBlock)
  text.forEach((block, index) => {
    const own = places.flatMap((place, line) => (place.block === index ? [{ place, line }] : []))
    const rows: (readonly (readonly Span[])[])[] = []
    const after: Block[] = []
    for (const { place, line } of own) {
      const spans = now(line)
      if (place.part === 'row' && spans !== null) rows.push(cellsOf(spans))
      for (const added of inserted.get(line) ?? [])
        if (block.kind === 'table' && cellCount(added) === block.columns.length) rows.push(cellsOf(added))
        else after.push(newBlock(added))
    }
    const said = (part: LinePlace['part']) => {
      const line = own.find(({ place }) => place.part === part)?.line
      const spans = line === undefined ? null : now(line)
      return spans === null ? null : spansText(spans)
    }
    if (own.some(({ line }) => now(line) !== null)) blocks.push(withLines(block, now(own[0]?.line ?? 0), rows, said))
    blocks.push(...after)
  })
  return blocks
}

function withLines(
  block: Block,
  spans: readonly Span[] | null,
  rows: readonly (readonly (readonly Span[])[])[],
  said: (part: LinePlace['part']) => string | null,
): Block {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return { ...block, spans: spans ?? [] }
    case 'table': {
      const titles = said('head')?.split('\t') ?? []
      return {
        ...block,
        caption: said('caption') ?? block.caption,
        ...(block.unit === undefined ? {} : { unit: said('unit') ?? block.unit }),
        columns: block.columns.map((column, index) => ({ ...column, title: titles[index] ?? column.title })),
        rows,
      }
    }
    case 'attachment':
      return { ...block, mark: said('mark') ?? block.mark, title: said('title') ?? block.title }
    case 'signature':
      return { ...block, agency: said('agency') ?? block.agency, date: said('date') ?? block.date }
  }
}

const HEADINGS: readonly (readonly [RegExp, HeadingLevel])[] = [
  [/^[一二三四五六七八九十]+、/, 1],
  [/^（[一二三四五六七八九十]+）/, 2],
]
const HEADING_CHARACTERS_MAX = 40

/** A new paragraph, or by its mark a heading. */
function newBlock(spans: readonly Span[]): Block {
  const text = spansText(spans)
  const heading = HEADINGS.find(([mark]) => mark.test(text))
  if (heading === undefined || text.length > HEADING_CHARACTERS_MAX || text.includes('。'))
    return { kind: 'paragraph', spans }
  return { kind: 'heading', level: heading[1], spans }
}
