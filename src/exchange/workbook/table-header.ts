import { normaliseHeader } from './header.ts'
import type { Cell, Merge, Row, Sheet } from './model.ts'
import { filled, isYear } from './table-cells.ts'
import type { KnownHeader } from './table-model.ts'

/** Titles, filling instructions and signatures above a header rarely take more lines. */
const HEADER_SEARCH_ROWS = 60
const HEADER_ROWS_MAX = 4
/** Two known names in one row are a header; one may be a coincidence. */
export const KNOWN_NAMES_MIN = 2

const NUMBERING = /^(序号|序|顺序号|行号|no\.?|№|#)$/i

export interface HeaderBlock {
  /** Index in the sheet's rows of the first one below. */
  readonly below: number
  readonly top: number
  readonly bottom: number
  /** Header texts of each row from the top, by column, merges spread out. */
  readonly lines: readonly ReadonlyMap<number, string>[]
}

export function findHeader(
  sheet: Sheet,
  from: number,
  known: KnownHeader,
  knownOnly: boolean,
): HeaderBlock | undefined {
  const candidates = sheet.rows.slice(from, from + HEADER_SEARCH_ROWS)
  const scores = candidates.map((row) => knownNames(row, known))
  const best = Math.max(0, ...scores)
  const widest = Math.max(0, ...candidates.map((row) => filled(row).length))
  const enough = knownOnly ? KNOWN_NAMES_MIN : Math.max(1, Math.min(KNOWN_NAMES_MIN, widest))
  let index = -1
  if (sheet.delimited && from === 0 && (best < KNOWN_NAMES_MIN || (scores[0] ?? 0) > 0)) index = 0
  else if (best >= enough) index = scores.indexOf(best)
  else if (!knownOnly) index = candidates.findIndex((row) => looksLikeHeader(row, widest))
  const row = candidates[index]
  return row && extendHeader(sheet, row, from)
}

export function knownNames(row: Row, known: KnownHeader): number {
  const names = filled(row).map((cell) => normaliseHeader(cell.text).name)
  return new Set(names.filter((name) => name !== '' && known(name))).size
}

function looksLikeHeader(row: Row, widest: number): boolean {
  const cells = filled(row)
  const isWords = cells.every((cell) => cell.kind === 'text' && !/[:：]/.test(cell.text))
  return cells.length >= 2 && isWords && cells.length * 2 > widest
}

function extendHeader(sheet: Sheet, row: Row, from: number): HeaderBlock {
  const rows = new Map(sheet.rows.slice(from, from + HEADER_SEARCH_ROWS + HEADER_ROWS_MAX).map((r) => [r.number, r]))
  const merges = mergesNear(sheet.merges, row.number)
  let top = row.number
  let bottom = row.number
  while (!sheet.delimited && bottom - top + 1 < HEADER_ROWS_MAX && continuesBelow(bottom, top, rows, merges)) bottom++
  while (!sheet.delimited && bottom - top + 1 < HEADER_ROWS_MAX && hasParentsAbove(top, rows, merges)) top--
  let below = from
  while ((sheet.rows[below]?.number ?? Number.POSITIVE_INFINITY) <= bottom) below++
  return {
    below,
    top,
    bottom,
    lines: headerLines(top, bottom, rows, merges),
  }
}

/** The merges that may belong to a header; one per first cell, though a damaged file may have more. */
function mergesNear(merges: readonly Merge[], number: number): readonly Merge[] {
  const byFirstCell = new Map<string, Merge>()
  for (const merge of merges) {
    const isNear = merge.bottom >= number - HEADER_ROWS_MAX && merge.top <= number + HEADER_ROWS_MAX
    if (isNear) byFirstCell.set(`${merge.top},${merge.left}`, merge)
  }
  return [...byFirstCell.values()]
}

/** Whether the row under a header row holds children of it: merges reach into it, or only gaps are filled. */
function continuesBelow(bottom: number, top: number, rows: Map<number, Row>, merges: readonly Merge[]): boolean {
  const below = rows.get(bottom + 1)
  const header = filled(rows.get(bottom))
  if (merges.some((merge) => merge.top >= top && merge.top <= bottom && merge.bottom > bottom)) return true
  if (below === undefined || header.length === 0) return false
  const cells = filled(below)
  const groups = groupColumns(bottom, header, merges)
  const isWords = cells.every((cell) => cell.kind === 'text' || isYear(cell))
  return cells.length > 1 && isWords && cells.every((cell) => groups.has(cell.column))
}

/** Columns under a header cell that stretches over several, by a merge or by blank neighbours. */
function groupColumns(number: number, header: readonly Cell[], merges: readonly Merge[]): Set<number> {
  const columns = new Set<number>()
  for (const [i, cell] of header.entries()) {
    const merge = merges.find((each) => each.left === cell.column && each.top <= number && each.bottom >= number)
    const next = header[i + 1]?.column ?? cell.column + HEADER_GAP_MAX
    const last = merge ? merge.right : next - 1
    if (last === cell.column) continue
    for (let column = cell.column; column <= last; column++) columns.add(column)
  }
  return columns
}

/** How far the last header cell may stretch without a merge. */
const HEADER_GAP_MAX = 12

/** Whether the row above names groups of columns; titles and 填报单位 lines do not. */
function hasParentsAbove(top: number, rows: Map<number, Row>, merges: readonly Merge[]): boolean {
  const above = filled(rows.get(top - 1))
  const header = filled(rows.get(top))
  const first = header[0]?.column ?? 0
  const isWords = above.every((cell) => cell.kind === 'text' && !/[:：]|\d日$/.test(cell.text.trim()))
  if (above.length === 0 || !isWords) return false
  const own = merges.filter((merge) => merge.top === top - 1)
  if (above.every((cell) => cell.column > first)) return above.some((_, i) => standsOverSeveral(above, i, header, own))
  if (above.length === 1 || own.length === 0) return false
  if (own.some((merge) => merge.bottom >= top && merge.left === first)) return true
  const covered = (column: number) =>
    above.some((cell) => cell.column === column) || own.some(({ left, right }) => left <= column && column <= right)
  return header.every((cell) => covered(cell.column))
}

function standsOverSeveral(
  parents: readonly Cell[],
  index: number,
  header: readonly Cell[],
  merges: readonly Merge[],
): boolean {
  const left = parents[index]?.column ?? 0
  const next = parents[index + 1]?.column ?? Number.POSITIVE_INFINITY
  const right = merges.find((merge) => merge.left === left)?.right ?? next - 1
  return header.filter(({ column }) => left <= column && column <= right).length > 1
}

function headerLines(
  top: number,
  bottom: number,
  rows: Map<number, Row>,
  merges: readonly Merge[],
): ReadonlyMap<number, string>[] {
  const lines: Map<number, string>[] = []
  for (let number = top; number <= bottom; number++) {
    lines.push(new Map(filled(rows.get(number)).map((cell) => [cell.column, cell.text])))
  }
  for (const merge of merges) {
    const text = lines[merge.top - top]?.get(merge.left)
    if (text === undefined) continue
    for (let number = merge.top; number <= Math.min(merge.bottom, bottom); number++) {
      const right = Math.min(merge.right, merge.left + MERGED_COLUMNS_MAX)
      for (let column = merge.left; column <= right; column++) lines[number - top]?.set(column, text)
    }
  }
  for (const [i, line] of lines.entries()) {
    const children = lines[i + 1]
    if (children) spreadParents(line, children)
  }
  return lines
}

const MERGED_COLUMNS_MAX = 500

/** Without merges a parent's name stands over its first child only; its blank neighbours with children are its own. */
function spreadParents(parents: Map<number, string>, children: ReadonlyMap<number, string>): void {
  const columns = [...children.keys()].toSorted((a, b) => a - b)
  for (const column of columns) {
    const left = parents.get(column - 1)
    const isChild = left !== undefined && children.has(column - 1) && children.get(column - 1) !== left
    if (!parents.has(column) && isChild) parents.set(column, left)
  }
}

/** The columns that only number the rows. */
export function numberingColumns(header: HeaderBlock): Set<number> {
  const columns = new Set<number>()
  for (const line of header.lines) {
    for (const [column, text] of line) if (NUMBERING.test(normaliseHeader(text).name)) columns.add(column)
  }
  return columns
}
