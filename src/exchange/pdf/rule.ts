import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { multiplied } from './page.ts'

/** A drawn line, across (`at` is its height) or down (`at` is its distance from the left). */
export interface Rule {
  readonly across: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A filled box as thin as this is a line. */
const THIN_POINTS = 3
const LENGTH_POINTS_MIN = 4
const STRAIGHT_POINTS = 0.8
const RULES_MAX = 60_000

const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4
const NUMBERS: { readonly [step: number]: number } = { [CURVE]: 6, [QUADRATIC]: 4 }

const stroking = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const filling = new Set<number>([OPS.fill, OPS.eoFill])

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The straight lines of a page that run along its edges. */
export function rulesOf({ fnArray, argsArray }: Operators, view: readonly number[]): Rule[] {
  const rules: Rule[] = []
  const kept: (readonly number[])[] = []
  let matrix: readonly number[] = view
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index]
    const args: readonly unknown[] = Array.isArray(given) ? given : []
    if (operator === OPS.save) kept.push(matrix)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? view
    else if (operator === OPS.transform) matrix = multiplied(matrix, args.map(Number))
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix)
      if (Array.isArray(args[0])) matrix = multiplied(matrix, args[0].map(Number))
    } else if (operator === OPS.constructPath) {
      const [painting, paths] = args
      const path = Array.isArray(paths) ? paths[0] : undefined
      if (path instanceof Float32Array) addPath(rules, path, Number(painting), matrix)
    }
    if (rules.length > RULES_MAX) return rules
  }
  return rules
}

function addPath(rules: Rule[], path: Float32Array, painting: number, matrix: readonly number[]): void {
  const isStroked = stroking.has(painting)
  if (!isStroked && !filling.has(painting)) return
  for (const points of figuresOf(path)) {
    const placed = points.map(([x, y]) => placedAt(matrix, x, y))
    if (isStroked) for (let i = 1; i < placed.length; i++) addSegment(rules, placed[i - 1], placed[i])
    else addThinBox(rules, placed)
  }
}

type Point = readonly [number, number]

/** The corners of each figure of a path; a closed one comes back to its first. */
function* figuresOf(path: Float32Array): Generator<Point[]> {
  let points: Point[] = []
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? CLOSE
    if (step === MOVE) {
      if (points.length > 1) yield points
      points = [[path[at + 1] ?? 0, path[at + 2] ?? 0]]
      at += 3
    } else if (step === LINE) {
      points.push([path[at + 1] ?? 0, path[at + 2] ?? 0])
      at += 3
    } else if (step === CLOSE) {
      if (points[0] !== undefined) points.push(points[0])
      at += 1
    } else at += 1 + (NUMBERS[step] ?? 0)
  }
  if (points.length > 1) yield points
}

function placedAt([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

function addSegment(rules: Rule[], from: Point | undefined, to: Point | undefined): void {
  if (from === undefined || to === undefined) return
  const [width, height] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])]
  if (height <= STRAIGHT_POINTS && width >= LENGTH_POINTS_MIN)
    rules.push({
      across: true,
      at: (from[1] + to[1]) / 2,
      from: Math.min(from[0], to[0]),
      to: Math.max(from[0], to[0]),
    })
  else if (width <= STRAIGHT_POINTS && height >= LENGTH_POINTS_MIN)
    rules.push({
      across: false,
      at: (from[0] + to[0]) / 2,
      from: Math.min(from[1], to[1]),
      to: Math.max(from[1], to[1]),
    })
}

function addThinBox(rules: Rule[], points: readonly Point[]): void {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= THIN_POINTS && right - left >= LENGTH_POINTS_MIN)
    rules.push({ across: true, at: (top + bottom) / 2, from: left, to: right })
  else if (right - left <= THIN_POINTS && bottom - top >= LENGTH_POINTS_MIN)
    rules.push({ across: false, at: (left + right) / 2, from: top, to: bottom })
}
