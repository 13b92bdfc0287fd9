import type { DocumentCopy } from '../../exchange/word/index.ts'
import { type Cell, cellAt, type Row, type Workbook } from '../../exchange/workbook/model.ts'
import type { Aspect } from '../../kernel/document/aspect.ts'
import type { Citation } from '../../kernel/document/citation.ts'
import { plain } from '../../kernel/document/display.ts'
import { digitsAlone } from '../../kernel/document/token.ts'
import {
  type FigureVerdict,
  type FileText,
  type Mark,
  type VerifiedFigures,
  verifyFigures,
} from '../../kernel/document/verify.ts'
import { findSheet, type StoredSheet, sheetsTitledIn } from '../../store/sheets.ts'
import { look, type Office } from './office.ts'
import type { SheetCell } from './sheet.ts'
import { columnTitles, localTime, sheetCopy, sheetText } from './sheetFiles.ts'
import type { KeptSheet } from './sheetIssue.ts'

/** What a file that may be a 报数单 holds: of a workbook its cells, of any other its text. */
export interface SheetFile extends FileText {
  readonly workbook: Workbook | null
}

/** The number of a sheet as a citation: it opens and is told again in the same way. */
export function citationsOfSheet({ cells: table }: KeptSheet): readonly Citation[] {
  return table.lines.flatMap((line) =>
    line.cells.flatMap((cell) => (cell === null ? [] : citationOf(cell, line.label, table.unitColumn))),
  )
}

function citationOf(cell: SheetCell, line: string, unitColumn: boolean): Citation[] {
  const { id, indicator, label, formula, period, area, value, digits, unit, slice, status, column } = cell
  if (value === null || digits === null) return []
  const own = unitColumn && !['value', 'previous', 'target'].includes(column)
  return [
    {
      ...{ id, indicator, formula, period, area, value, shown: digits },
      label: slice === null ? label : `${label}（${line}）`,
      aspect: aspectOf(cell),
      before: '',
      after: own ? unit : '',
      display: plain(unit, 0),
      status: status ?? 'final',
      of: null,
      confirmed: null,
    },
  ]
}

function aspectOf({ column, unit }: SheetCell): Aspect {
  if (column === 'value' || column === 'previous') return 'value'
  return column === 'growth' && unit !== '%' ? 'pointChange' : column
}

/** Where each number stands, by its id: 东江街道　高新技术企业 本期数. */
export function placesInSheet({ cells: table }: KeptSheet): { readonly [figure: string]: string } {
  const titles = columnTitles(table)
  return Object.fromEntries(
    table.lines.flatMap(({ label, cells }) =>
      cells.flatMap((cell, index) => (cell === null ? [] : [[cell.id, `${label}　${titles[index] ?? ''}`]])),
    ),
  )
}

/** Of the numbers that are a part of a figure, which part: `kind:技术开发`. */
export function slicesInSheet({ cells: table }: KeptSheet): { readonly [figure: string]: string } {
  const cells = table.lines.flatMap((line) => line.cells.flatMap((cell) => cell ?? []))
  return Object.fromEntries(
    cells.flatMap(({ id, slice }) => (slice === null ? [] : [[id, `${slice.dimension}:${slice.value}`]])),
  )
}

/** Holds a sheet's numbers against a file of it: cell by cell in a workbook, by their text elsewhere. */
export function verifyNumbers(sheet: KeptSheet, file: SheetFile): VerifiedFigures {
  if (file.workbook === null) return verifyFigures(sheetText(sheet), citationsOfSheet(sheet), file)
  const rows = rowsOf(file.workbook)
  const { cells: table } = sheet
  const titles = columnTitles(table)
  const head = rows.find(({ cells }) => cells.some(({ text }) => squeezed(text) === squeezed(table.corner)))
  const corner = head?.cells.find(({ text }) => squeezed(text) === squeezed(table.corner))?.column ?? 0
  const columns = titles.map((title) => head?.cells.find(({ text }) => squeezed(text) === squeezed(title))?.column)
  const below = head === undefined ? [] : rows.slice(rows.indexOf(head) + 1)
  const verdicts = new Map<string, FigureVerdict>()
  const marks: Mark[] = []
  for (const line of table.lines) {
    const row = below.find((one) => squeezed(cellAt(one, corner).text) === squeezed(line.label))
    for (const [index, cell] of line.cells.entries()) {
      const column = columns[index]
      if (cell === null || cell.digits === null) continue
      if (row === undefined || column === undefined) {
        verdicts.set(cell.id, { verdict: 'missing', text: 'gone' })
        continue
      }
      const found = cellAt(row, column)
      verdicts.set(cell.id, judge(cell.digits, found))
      const before = row.cells.filter((one) => one.column < column)
      const start = before.reduce((sum, { text }) => sum + oneLine(text).length + 1, 0)
      marks.push({ figure: cell.id, line: rows.indexOf(row), start, end: start + oneLine(found.text).length })
    }
  }
  return { verdicts, marks }
}

function judge(digits: string, { text, number }: Cell): FigureVerdict {
  const plainDigits = digits.replaceAll(',', '')
  const places = plainDigits.split('.')[1]?.length ?? 0
  // A spreadsheet may show a number with fewer or more places than it was told with.
  const same = digitsAlone(text.trim()) === digitsAlone(digits) || number?.toFixed(places) === plainDigits
  return same ? { verdict: 'agrees' } : { verdict: 'altered', part: 'digits', expected: digits, found: text.trim() }
}

/** The text of a workbook: a line a row, its cells between tabs. */
export function linesOfWorkbook(workbook: Workbook): readonly string[] {
  return rowsOf(workbook).map(({ cells }) => cells.map(({ text }) => oneLine(text)).join('\t'))
}

function rowsOf({ sheets }: Workbook): readonly Row[] {
  return sheets[0]?.rows ?? []
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]/g, ' ')
}

/** Titles stand at the top. */
const TOP_CHARACTERS = 5_000

/** The sheet that a file is: by the id that it bears, or the one whose title stands in it and whose numbers fit best. */
export async function sheetOf(
  office: Office,
  id: string | null,
  { lines }: FileText,
): Promise<{ readonly sheet: KeptSheet; readonly foundBy: 'id' | 'title' } | null> {
  const text = squeezed(lines.join('\n'))
  return look(office, async ({ tx, bureau }) => {
    const named = id === null ? null : await findSheet(tx, bureau, id)
    if (named !== null) return { sheet: asKept(named), foundBy: 'id' }
    const titled = await sheetsTitledIn(tx, bureau, text.slice(0, TOP_CHARACTERS))
    const scored = titled.map(asKept).map((sheet) => ({ sheet, score: likeness(sheet, text) }))
    const best = scored.reduce<(typeof scored)[number] | null>(
      (first, one) => (first === null || one.score > first.score ? one : first),
      null,
    )
    return best && { sheet: best.sheet, foundBy: 'title' }
  })
}

/** What the table holds was written by issueSheet alone, and is never written again. */
function asKept(found: StoredSheet): KeptSheet {
  return found as KeptSheet
}

function likeness(sheet: KeptSheet, text: string): number {
  const cells = citationsOfSheet(sheet)
  const shared = cells.filter(({ shown }) => text.includes(shown) || text.includes(shown.replaceAll(',', ''))).length
  // The same picks issued twice are told apart by the minute.
  return shared + (text.includes(squeezed(localTime(sheet.issuedAt))) ? cells.length + 1 : 0)
}

/** Whether what the file says of itself is what was issued; somebody's file may say less than the whole. */
export function isOwnCopy(bureau: string, sheet: KeptSheet, copy: DocumentCopy): boolean {
  const ours = new Map(sheetCopy(bureau, sheet).citations.map((one) => [one.id, one]))
  return (
    copy.documentId === sheet.id &&
    copy.citations.every(({ id, value, text, formula }) => {
      const own = ours.get(id)
      return own !== undefined && own.value === value && own.text === text && own.formula === formula
    })
  )
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '')
}
