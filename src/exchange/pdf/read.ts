import { damaged, encrypted, noPdfTable, scannedPdf, tooManyPages, WorkbookError } from '../workbook/error.ts'
import type { Sink } from '../workbook/sink.ts'
import { openPdf, type PdfDocument } from './library.ts'
import { type PageTable, pageTables } from './page.ts'

export const PDF_PAGES_MAX = 300

/** Columns of one table on two pages stand at the same places, give or take. */
const SAME_PLACE_POINTS = 4

/**
 * Hands on the tables of a PDF file: by the lines drawn around their cells, or by the positions of their texts where
 * nothing is drawn. A table that goes on over the next page is one sheet.
 * @throws WorkbookError for a scanned file, one with a password, and one without tables.
 */
export async function readPdfTables(bytes: Uint8Array, sink: Sink): Promise<void> {
  const document = await opened(bytes)
  try {
    if (document.numPages > PDF_PAGES_MAX) throw tooManyPages(document.numPages, PDF_PAGES_MAX)
    const tables: PageTable[] = []
    let texts = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const found = await pageTables(page)
      texts += found.texts
      for (const table of found.tables) addTable(tables, table)
      page.cleanup()
    }
    if (texts === 0) throw scannedPdf()
    if (tables.length === 0) throw noPdfTable()
    for (const [index, table] of tables.entries()) emit(table, `表${index + 1}`, sink)
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : damaged(cause)
  } finally {
    await document.loadingTask.destroy()
  }
}

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await openPdf(bytes)
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : ''
    throw name === 'PasswordException' ? encrypted() : damaged(cause)
  }
}

/** A table at the top of a page whose columns stand where the last one's did is the rest of it. */
function addTable(tables: PageTable[], table: PageTable): void {
  const last = tables.at(-1)
  if (last === undefined || !table.mayContinue || !sameColumns(last.edges, table.edges)) {
    tables.push(table)
    return
  }
  const offset = last.height
  tables[tables.length - 1] = {
    ...last,
    height: offset + table.height,
    cells: [...last.cells, ...table.cells.map((cell) => ({ ...cell, row: cell.row + offset }))],
    merges: [
      ...last.merges,
      ...table.merges.map((merge) => ({ ...merge, top: merge.top + offset, bottom: merge.bottom + offset })),
    ],
  }
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((edge, index) => Math.abs(edge - (b[index] ?? 0)) <= SAME_PLACE_POINTS)
}

function emit({ above, cells, merges }: PageTable, name: string, sink: Sink): void {
  sink.sheet({ name, hidden: false })
  for (const [index, text] of above.entries()) {
    sink.row(index + 1, false)
    sink.cell({ column: 0, kind: 'text', text })
  }
  let row = -1
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (cell.row !== row) sink.row(above.length + cell.row + 1, false)
    row = cell.row
    sink.cell({ column: cell.column, kind: 'text', text: cell.text })
  }
  for (const { top, bottom, left, right } of merges)
    sink.merge({ top: top + above.length + 1, bottom: bottom + above.length + 1, left, right })
}
