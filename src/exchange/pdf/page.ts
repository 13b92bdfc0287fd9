import type { Merge } from '../workbook/model.ts'
import { gridTables } from './grid.ts'
import type { PdfPage } from './library.ts'
import { type Line, linesOf, lineText, type Piece } from './line.ts'
import { rulesOf } from './rule.ts'
import { spacedTables } from './spaced.ts'

/** A table as a page shows it; rows and columns count from 0. */
export interface PageTable {
  /** Lines right above it: title, reporting office, unit. */
  readonly above: readonly string[]
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[]
  readonly merges: readonly Merge[]
  /** Rows. */
  readonly height: number
  /** Where its columns begin and end, in points from the left of the page. */
  readonly edges: readonly number[]
  /** Whether nothing but a running head stands above it, so that it may be the rest of the last page's. */
  readonly mayContinue: boolean
}

/** A table with the stretch of the page that it takes, in points from the top. */
export interface PlacedTable extends Pick<PageTable, 'cells' | 'merges' | 'height' | 'edges'> {
  readonly top: number
  readonly bottom: number
}

const LINES_ABOVE_MAX = 4
const LINE_CHARACTERS_MAX = 80
/** What stands so near the upper edge is a running head or a page number. */
const HEAD_SHARE = 0.08

export async function pageTables(page: PdfPage): Promise<{ readonly texts: number; readonly tables: PageTable[] }> {
  const viewport = page.getViewport({ scale: 1 })
  const pieces = piecesOf(await page.getTextContent(), viewport.transform)
  if (pieces.length === 0) return { texts: 0, tables: [] }
  const rules = rulesOf(await page.getOperatorList({ annotationMode: 0 }), viewport.transform)
  const drawn = gridTables(rules, pieces)
  const placed = drawn.length > 0 ? drawn : spacedTables(linesOf(pieces))
  const outside = linesOf(pieces.filter((piece) => !placed.some((table) => isWithin(piece, table))))
  const tables = placed.map((table, index) => {
    const from = placed[index - 1]?.bottom ?? 0
    const above = outside.filter(({ y }) => y > from && y <= table.top + 1)
    const isFirst = index === 0 && above.every(({ y }) => y < viewport.height * HEAD_SHARE)
    return { ...table, above: linesAbove(above), mayContinue: isFirst }
  })
  return { texts: pieces.length, tables }
}

function isWithin({ y }: Piece, { top, bottom }: PlacedTable): boolean {
  return y > top && y <= bottom + 1
}

function linesAbove(lines: readonly Line[]): string[] {
  return lines
    .map(lineText)
    .filter((text) => text !== '' && text.length <= LINE_CHARACTERS_MAX)
    .slice(-LINES_ABOVE_MAX)
}

interface TextContent {
  readonly items: readonly object[]
}

/** The texts that run from left to right, in points from the left and from the top. */
export function piecesOf({ items }: TextContent, view: readonly number[]): Piece[] {
  return items.flatMap((item): Piece[] => {
    if (!('str' in item) || !('transform' in item) || !('width' in item)) return []
    const text = String(item.str)
    if (text.trim() === '' || !Array.isArray(item.transform)) return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiplied(view, item.transform.map(Number))
    // Slanted words are a watermark.
    if (Math.abs(b) > Math.abs(a) * SLANT_MAX) return []
    return [{ text, x, y, width: Number(item.width), size: Math.hypot(c, d) }]
  })
}

const SLANT_MAX = 0.05

export function multiplied(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}
