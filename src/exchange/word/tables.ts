import { damaged, noWordTable } from '../workbook/error.ts'
import type { WorkbookLimits } from '../workbook/limits.ts'
import type { Merge } from '../workbook/model.ts'
import type { Sink } from '../workbook/sink.ts'
import { isOn, isRed } from '../workbook/xlsx-styles.ts'
import { attribute, scanXml } from '../workbook/xml.ts'
import { inflateEntry, readZipDirectory } from '../workbook/zip.ts'

const MAIN_PART = 'word/document.xml'
/** Titles, the reporting office and the unit stand in the paragraphs above a table. */
const LINES_ABOVE_MAX = 4
const LINE_CHARACTERS_MAX = 80

interface WordCell {
  readonly column: number
  readonly text: string
  readonly struck: boolean
  readonly red: boolean
}

interface WordRow {
  readonly cells: WordCell[]
  /** The next free column of the grid. */
  next: number
  deleted: boolean
}

interface OpenCell {
  readonly column: number
  text: string
  struck: boolean
  red: boolean
  span: number
  merge: 'none' | 'restart' | 'continue'
}

interface WordTable {
  readonly above: readonly string[]
  readonly rows: WordRow[]
  readonly merges: Merge[]
  /** Vertical merges that go on, by their first column. */
  readonly down: Map<number, { top: number; bottom: number; right: number }>
}

/**
 * Hands on the tables of a .docx, each as a sheet 表1, 表2 and so on, with the lines above it. Tracked changes are
 * accepted; a table within a cell is part of the cell's text.
 */
export function readWordTables(bytes: Uint8Array, sink: Sink, limits: WorkbookLimits): void {
  const entry = readZipDirectory(bytes, limits).find(
    ({ name }) => name.replaceAll('\\', '/').toLowerCase() === MAIN_PART,
  )
  if (entry === undefined) throw damaged()
  const xml = new TextDecoder('utf-8').decode(inflateEntry(bytes, entry))
  let tables = 0
  scanDocument(xml, (table) => {
    tables += 1
    emit(table, `表${tables}`, sink)
  })
  if (tables === 0) throw noWordTable()
}

/** How many lines stand above each table of a document, which its sheet has for its first rows. */
export function linesAboveTables(xml: string): readonly number[] {
  const counts: number[] = []
  scanDocument(xml, ({ above }) => counts.push(above.filter((text) => text.length <= LINE_CHARACTERS_MAX).length))
  return counts
}

function scanDocument(xml: string, onTable: (table: WordTable) => void): void {
  let table: WordTable | null = null
  let row: WordRow | null = null
  let cell: OpenCell | null = null
  /** Tables open within the outer one. */
  let nested = 0
  let line = ''
  let above: string[] = []
  let inText = false
  let inRun = false
  let inRunFont = false
  let inRowProperties = false
  /** Elements whose content a reader does not see: moved away, or said again for older programs. */
  let unseen = 0

  const write = (text: string) => {
    if (cell) cell.text += text
    else if (table === null) line += text
  }
  const endTable = () => {
    if (table === null) return
    for (const { top, bottom, right, left } of downward(table)) table.merges.push({ top, bottom, left, right })
    onTable(table)
    table = null
    above = []
  }
  const endCell = () => {
    if (row === null || cell === null || table === null) return
    placeCell(table, row, cell)
    cell = null
  }

  scanXml(xml, {
    open: (name, attributes) => {
      if (unseen > 0) {
        if (UNSEEN.has(name)) unseen += 1
        return
      }
      switch (name) {
        case 'moveFrom':
        case 'Fallback':
          unseen += 1
          break
        case 'tbl':
          if (table !== null) nested += 1
          else table = { above, rows: [], merges: [], down: new Map() }
          break
        case 'tr':
          if (nested === 0 && table !== null) {
            row = { cells: [], next: 0, deleted: false }
            table.rows.push(row)
          }
          break
        case 'trPr':
          inRowProperties = nested === 0
          break
        case 'del':
          if (inRowProperties && row !== null) row.deleted = true
          break
        case 'gridBefore':
          if (inRowProperties && row !== null) row.next += countOf(attributes)
          break
        case 'tc':
          if (nested === 0 && row !== null)
            cell = { column: row.next, text: '', struck: false, red: false, span: 1, merge: 'none' }
          break
        case 'gridSpan':
          if (nested === 0 && cell !== null) cell.span = Math.max(1, countOf(attributes))
          break
        case 'vMerge':
          if (nested === 0 && cell !== null) cell.merge = valOf(attributes) === 'restart' ? 'restart' : 'continue'
          break
        case 'r':
          inRun = true
          break
        case 'rPr':
          inRunFont = inRun
          break
        case 'strike':
        case 'dstrike':
          if (inRunFont && cell !== null) cell.struck ||= isOn(plain(attributes))
          break
        case 'color':
          if (inRunFont && cell !== null) cell.red ||= isRed(`rgb="${valOf(attributes) ?? ''}"`)
          break
        case 't':
          inText = true
          break
        case 'tab':
          if (inRun && !inRunFont) write(' ')
          break
        case 'br':
        case 'cr':
          if (inRun) write('\n')
          break
      }
    },
    close: (name) => {
      if (unseen > 0) {
        if (UNSEEN.has(name)) unseen -= 1
        return
      }
      switch (name) {
        case 't':
          inText = false
          break
        case 'r':
          inRun = false
          break
        case 'rPr':
          inRunFont = false
          break
        case 'trPr':
          inRowProperties = false
          break
        case 'p':
          if (cell !== null) cell.text += '\n'
          else if (table === null) {
            above = [...above, line.trim()].filter((text) => text !== '').slice(-LINES_ABOVE_MAX)
            line = ''
          }
          break
        case 'tc':
          if (nested === 0) endCell()
          break
        case 'tbl':
          if (nested > 0) nested -= 1
          else endTable()
          break
      }
    },
    text: (text) => {
      if (inText && unseen === 0) write(text)
    },
  })
  // A file cut off in the middle still says what it said.
  endCell()
  endTable()
}

const UNSEEN = new Set(['moveFrom', 'Fallback'])

function placeCell({ rows, merges, down }: WordTable, row: WordRow, cell: OpenCell): void {
  const number = rows.length
  const right = cell.column + cell.span - 1
  row.next = right + 1
  if (cell.merge === 'continue') {
    const open = down.get(cell.column)
    if (open !== undefined) open.bottom = number
    return
  }
  const ended = down.get(cell.column)
  if (ended !== undefined) {
    merges.push({ left: cell.column, ...ended })
    down.delete(cell.column)
  }
  if (cell.merge === 'restart') down.set(cell.column, { top: number, bottom: number, right })
  else if (cell.span > 1) merges.push({ top: number, bottom: number, left: cell.column, right })
  const { column, struck, red } = cell
  const text = cell.text.trim()
  if (text !== '') row.cells.push({ column, text, struck, red })
}

function downward({ down }: WordTable): Merge[] {
  return [...down].map(([left, { top, bottom, right }]) => ({ top, bottom, left, right }))
}

function emit({ above, rows, merges }: WordTable, name: string, sink: Sink): void {
  sink.sheet({ name, hidden: false })
  const lines = above.filter((text) => text.length <= LINE_CHARACTERS_MAX)
  for (const [index, text] of lines.entries()) {
    sink.row(index + 1, false)
    sink.cell({ column: 0, kind: 'text', text })
  }
  for (const [index, { cells, deleted }] of rows.entries()) {
    if (deleted || cells.length === 0) continue
    sink.row(lines.length + index + 1, false)
    for (const { column, text, struck, red } of cells) {
      const marks = { ...(struck ? { struck: true as const } : {}), ...(red ? { red: true as const } : {}) }
      sink.cell({ column, kind: 'text', text, ...marks })
    }
  }
  for (const { top, bottom, left, right } of merges) {
    if (bottom > top || right > left)
      sink.merge({ top: top + lines.length, bottom: bottom + lines.length, left, right })
  }
}

function valOf(attributes: string): string | undefined {
  return attribute(attributes, 'w:val') ?? attribute(attributes, 'val')
}

function countOf(attributes: string): number {
  const count = Number(valOf(attributes) ?? 0)
  return Number.isInteger(count) && count > 0 ? count : 0
}

function plain(attributes: string): string {
  return attributes.replaceAll('w:val', 'val')
}
