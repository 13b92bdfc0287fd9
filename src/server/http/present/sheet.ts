import type { Catalog } from '../../../kernel/catalog.ts'
import type { SheetHead } from '../../../store/sheets.ts'
import type { Sheet, SheetCell } from '../../office/sheet.ts'
import type { KeptSheet } from '../../office/sheetIssue.ts'
import type { Allowance } from '../may.ts'
import { presentIssue } from './issued.ts'

export function presentTable({ corner, unitColumn, headings, lines, footnotes }: Sheet) {
  return {
    corner,
    unitColumn,
    headings,
    lines: lines.map(({ cells, ...line }) => ({ ...line, cells: cells.map((cell) => cell && presentCell(cell)) })),
    footnotes,
  }
}

function presentCell({ issuedBefore, aspect: _, formula: __, isRough: ___, ...cell }: SheetCell) {
  return { ...cell, issuedBefore: issuedBefore && presentIssue(issuedBefore, cell.value) }
}

export function presentSheetHead({ id, title, askedBy, purpose, cutoff, cutoffAt, actor, issuedAt }: SheetHead) {
  return { id, title, askedBy, purpose, cutoff: { entry: cutoff, recordedAt: cutoffAt }, actor, issuedAt }
}

export function presentSheet(sheet: KeptSheet, withheld: number) {
  return { ...presentSheetHead(sheet), table: presentTable(sheet.cells), request: sheet.request, withheld }
}

/** The sheet as this reader may have it: numbers that were not opened to them are left out, on screen as in files. */
export function sheetFor(
  sheet: KeptSheet,
  { indicators }: Pick<Catalog, 'indicators'>,
  { uses }: Allowance,
): { readonly sheet: KeptSheet; readonly withheld: number } {
  let withheld = 0
  const open = (id: string) => {
    const use = indicators.get(id)?.use
    return use === undefined || uses.has(use)
  }
  const lines = sheet.cells.lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell) => {
      if (cell === null || open(cell.indicator)) return cell
      withheld += 1
      return { ...cell, value: null, digits: null, reason: '限专人查看', issuedBefore: null }
    }),
  }))
  return { sheet: { ...sheet, cells: { ...sheet.cells, lines } }, withheld }
}
