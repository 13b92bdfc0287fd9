import type { Merge } from '../workbook/model.ts'
import { cellText, cutAt, type Piece } from './line.ts'
import type { PlacedTable } from './page.ts'
import type { Rule } from './rule.ts'

/** Lines nearer than this are one. */
const SAME_POINTS = 3
/** A wall may stop this short of a corner. */
const SHORT_POINTS = 3
const EDGES_MAX = 400

/** Tables whose cells are drawn: lines down and across make a grid, and where a line is missing cells are merged. */
export function gridTables(rules: readonly Rule[], pieces: readonly Piece[]): PlacedTable[] {
  const across = rules.filter((rule) => rule.across)
  const down = rules.filter((rule) => !rule.across)
  return bandsOf(across, down).flatMap((ys) => tableWithin(ys, across, down, pieces) ?? [])
}

/** Runs of heights between which at least two lines run down: each run is a table. */
function bandsOf(across: readonly Rule[], down: readonly Rule[]): number[][] {
  const heights = merged(across.map(({ at }) => at))
  const runs: number[][] = []
  let run: number[] = []
  for (const [index, height] of heights.entries()) {
    const next = heights[index + 1]
    run.push(height)
    const middle = next === undefined ? 0 : (height + next) / 2
    const isBand = next !== undefined && down.filter((rule) => covers(rule, middle)).length >= 2
    if (isBand) continue
    if (run.length > 2) runs.push(run)
    run = []
  }
  return runs
}

function tableWithin(
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
  pieces: readonly Piece[],
): PlacedTable | null {
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  const walls = down.filter(({ from, to }) => from < bottom - SAME_POINTS && to > top + SAME_POINTS)
  const floors = across.filter(({ at }) => at >= top - SAME_POINTS && at <= bottom + SAME_POINTS)
  const xs = merged(walls.map(({ at }) => at))
  if (xs.length < 3 || xs.length > EDGES_MAX || ys.length > EDGES_MAX) return null
  const rows = ys.length - 1
  const columns = xs.length - 1
  const middleOf = (edges: readonly number[], index: number) => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2
  const isWall = (row: number, edge: number) =>
    walls.some((rule) => Math.abs(rule.at - (xs[edge] ?? 0)) <= SAME_POINTS && covers(rule, middleOf(ys, row)))
  const isFloor = (edge: number, column: number) =>
    floors.some((rule) => Math.abs(rule.at - (ys[edge] ?? 0)) <= SAME_POINTS && covers(rule, middleOf(xs, column)))
  const areas = joined(rows, columns, isWall, isFloor)
  const texts = new Map<number, Piece[]>()
  for (const piece of pieces.flatMap((one) => {
    const row = between(ys, one.y - one.size / 3)
    return row < 0
      ? []
      : cutAt(
          one,
          xs.filter((_, edge) => isWall(row, edge)),
        )
  })) {
    const row = between(ys, piece.y - piece.size / 3)
    const column = between(xs, piece.x + Math.min(piece.width / 2, piece.size))
    if (row < 0 || column < 0) continue
    const area = areas[row * columns + column] ?? 0
    texts.set(area, [...(texts.get(area) ?? []), piece])
  }
  const boxes = boxesOf(areas, columns)
  const cells = [...texts].flatMap(([area, own]) => {
    const box = boxes.get(area)
    if (box === undefined) return []
    const text = cellText(own, xs[box.right + 1] ?? 0)
    return text === '' ? [] : [{ row: box.top, column: box.left, text }]
  })
  const merges = [...boxes.values()].filter((box) => box.bottom > box.top || box.right > box.left)
  return { top, bottom, height: rows, edges: xs, cells, merges }
}

/** For each cell of the grid the first cell that no line parts it from. */
function joined(
  rows: number,
  columns: number,
  isWall: (row: number, edge: number) => boolean,
  isFloor: (edge: number, column: number) => boolean,
): number[] {
  const first = Array.from({ length: rows * columns }, (_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (first[at] !== at) at = first[at] ?? at
    return at
  }
  const join = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y)
    first[high ?? b] = low ?? a
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column
      if (column + 1 < columns && !isWall(row, column + 1)) join(index, index + 1)
      if (row + 1 < rows && !isFloor(row + 1, column)) join(index, index + columns)
    }
  }
  return first.map((_, index) => find(index))
}

function boxesOf(areas: readonly number[], columns: number): Map<number, Merge> {
  const boxes = new Map<number, Merge>()
  for (const [index, area] of areas.entries()) {
    const [row, column] = [Math.floor(index / columns), index % columns]
    const known = boxes.get(area) ?? { top: row, bottom: row, left: column, right: column }
    boxes.set(area, {
      top: Math.min(known.top, row),
      bottom: Math.max(known.bottom, row),
      left: Math.min(known.left, column),
      right: Math.max(known.right, column),
    })
  }
  return boxes
}

function covers({ from, to }: Rule, at: number): boolean {
  return from - SHORT_POINTS <= at && at <= to + SHORT_POINTS
}

/** Places in order, near ones as one. */
function merged(places: readonly number[]): number[] {
  const edges: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = edges.at(-1)
    if (last === undefined || place - last > SAME_POINTS) edges.push(place)
  }
  return edges
}

function between(edges: readonly number[], at: number): number {
  for (let index = 0; index + 1 < edges.length; index++)
    if (at >= (edges[index] ?? 0) && at < (edges[index + 1] ?? 0)) return index
  return -1
}
