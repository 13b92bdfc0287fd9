import { cellText, cutAt, type Line, type Piece } from './line.ts'
import type { PlacedTable } from './page.ts'

/** Columns are farther apart than this share of the size. */
const GAP_SHARE = 0.5
const LINES_MIN = 3
const COLUMNS_MIN = 2
/** Lines of one table follow each other no farther than this share of the size. */
const LEADING_SHARE = 4

interface Stretch {
  readonly from: number
  readonly to: number
  readonly pieces: readonly Piece[]
}

interface CutLine {
  readonly y: number
  readonly size: number
  readonly parts: readonly Stretch[]
}

/** Tables without lines around their cells: texts that stand under each other, with gaps that run down the page. */
export function spacedTables(lines: readonly Line[]): PlacedTable[] {
  const runs: CutLine[][] = []
  let run: CutLine[] = []
  for (const line of lines.map(cut)) {
    const last = run.at(-1)
    const follows = last !== undefined && line.y - last.y <= Math.max(last.size, line.size) * LEADING_SHARE
    // A single text amid others is part of a cell that took more than one line.
    if (follows) run.push(line)
    else {
      runs.push(run)
      run = line.parts.length >= COLUMNS_MIN ? [line] : []
    }
  }
  return [...runs, run].flatMap((one) => tableOf(withoutTail(one)) ?? [])
}

function withoutTail(run: readonly CutLine[]): readonly CutLine[] {
  let end = run.length
  while (end > 0 && (run[end - 1]?.parts.length ?? 0) < COLUMNS_MIN) end -= 1
  return run.slice(0, end)
}

function cut({ y, size, pieces }: Line): CutLine {
  const groups: Piece[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    if (piece.x - end > size * GAP_SHARE) groups.push([])
    groups.at(-1)?.push(piece)
    end = Math.max(end, piece.x + piece.width)
  }
  const parts = groups.map((group) => ({
    from: Math.min(...group.map(({ x }) => x)),
    to: Math.max(...group.map(({ x, width }) => x + width)),
    pieces: group,
  }))
  return { y, size, parts }
}

function tableOf(run: readonly CutLine[]): PlacedTable | null {
  const rows = run.filter(({ parts }) => parts.length >= COLUMNS_MIN)
  const [first] = rows
  const last = run.at(-1)
  if (first === undefined || last === undefined || rows.length < LINES_MIN) return null
  const columns = columnsOf([...usual(rows), ...run.filter(({ parts }) => parts.length < COLUMNS_MIN)])
  if (columns.length < COLUMNS_MIN) return null
  const gaps = columns.slice(1).map(({ from }, index) => ((columns[index]?.to ?? from) + from) / 2)
  const cells = new Map<string, { row: number; column: number; pieces: Piece[] }>()
  for (const line of run) {
    const row = nearest(rows, line.y)
    for (const piece of line.parts.flatMap(({ pieces }) => pieces).flatMap((one) => cutAt(one, gaps))) {
      const middle = piece.x + Math.min(piece.width / 2, piece.size)
      const column = gaps.filter((gap) => gap <= middle).length
      const known = cells.get(`${row} ${column}`)
      if (known !== undefined) known.pieces.push(piece)
      else cells.set(`${row} ${column}`, { row, column, pieces: [piece] })
    }
  }
  return {
    top: first.y - first.size,
    bottom: last.y,
    height: rows.length,
    edges: gaps,
    cells: [...cells.values()].map(({ row, column, pieces }) => ({ row, column, text: cellText(pieces, 0) })),
    merges: [],
  }
}

/** The row that a line belongs to: words that took several lines stand around the middle of their row. */
function nearest(rows: readonly CutLine[], y: number): number {
  let best = 0
  for (const [index, row] of rows.entries()) if (Math.abs(row.y - y) < Math.abs((rows[best]?.y ?? 0) - y)) best = index
  return best
}

/** The lines cut into as many parts as most are: a header's words may stand so near that they look like one. */
function usual(lines: readonly CutLine[]): readonly CutLine[] {
  const counts = new Map<number, number>()
  for (const { parts } of lines) counts.set(parts.length, (counts.get(parts.length) ?? 0) + 1)
  const [most] = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)
  return lines.filter(({ parts }) => parts.length === most?.[0])
}

/** Stretches that some line fills, with nothing of any line in between. */
function columnsOf(lines: readonly CutLine[]): { from: number; to: number }[] {
  const columns: { from: number; to: number }[] = []
  for (const { from, to } of lines.flatMap(({ parts }) => parts).sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return columns
}
