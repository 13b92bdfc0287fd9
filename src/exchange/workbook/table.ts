import { columnLetter } from './column.ts'
import { declaredUnit, type Header, normaliseHeader } from './header.ts'
import type { Sheet } from './model.ts'
import { type Body, readBody } from './table-body.ts'
import { filled } from './table-cells.ts'
import { findHeader, type HeaderBlock, numberingColumns } from './table-header.ts'
import type { KnownHeader, Table, TableColumn } from './table-model.ts'

export { columnLetter } from './column.ts'
export { type Header, normaliseHeader } from './header.ts'
export type { KnownHeader, Table, TableColumn, TableRow, TotalRow } from './table-model.ts'

const TABLES_MAX = 50

/** The tables of a sheet as offices make them: titles above, one to three header rows, totals and notes between. */
export function findTables(sheet: Sheet, known: KnownHeader): Table[] {
  const tables: Table[] = []
  let from = 0
  while (from < sheet.rows.length && tables.length < TABLES_MAX) {
    const header = findHeader(sheet, from, known, tables.length > 0)
    if (header === undefined) break
    const body = readBody(sheet, header, known)
    tables.push(assemble(sheet, from, header, body))
    from = body.next
  }
  return tables
}

function assemble(sheet: Sheet, from: number, header: HeaderBlock, body: Body): Table {
  const above = sheet.rows.slice(from, header.below).filter((row) => row.number < header.top)
  const preamble = above.flatMap((row) => filled(row).map((cell) => cell.text.trim()))
  const title = preamble.find((line) => !/[:：]/.test(line) && !/^(附[件表]|表)\s*\d*[-—\d]*$/.test(line))
  const unit = preamble.map(declaredUnit).find((each) => each !== undefined)
  return {
    sheet: sheet.name,
    sheetHidden: sheet.hidden,
    headerRow: header.bottom,
    headerRows: header.bottom - header.top + 1,
    columns: readColumns(sheet, header, body),
    rows: body.rows,
    totals: body.totals,
    notes: body.notes,
    preamble,
    ...(unit === undefined ? {} : { unit }),
    ...(title === undefined ? {} : { title }),
  }
}

function readColumns(sheet: Sheet, header: HeaderBlock, body: Body): TableColumn[] {
  const used = new Set<number>()
  for (const row of body.rows) for (const column of row.cells.keys()) used.add(column)
  const numbering = numberingColumns(header)
  const hidden = new Set(sheet.hiddenColumns)
  const indexes = new Set([...header.lines.flatMap((line) => [...line.keys()]), ...used])
  const columns: TableColumn[] = []
  let left = ''
  for (const index of [...indexes].toSorted((a, b) => a - b)) {
    if (numbering.has(index)) continue
    const path = headerPath(header, index)
    const name = path.map((part) => part.name).join('/')
    const isMergeTail = name === left && columns.at(-1)?.index === index - 1 && !used.has(index)
    if (isMergeTail) continue
    left = name
    const unit = path.findLast((part) => part.unit !== undefined)?.unit
    columns.push({
      index,
      letter: columnLetter(index),
      header: name,
      names: path.map((_, i) =>
        path
          .slice(i)
          .map((part) => part.name)
          .join('/'),
      ),
      ...(unit === undefined ? {} : { unit }),
      hidden: hidden.has(index),
    })
  }
  return columns
}

/** The header texts of a column from the top, a merged one once. */
function headerPath(header: HeaderBlock, index: number): Header[] {
  const path: Header[] = []
  for (const line of header.lines) {
    const text = line.get(index)
    if (text === undefined || text.trim() === '') continue
    const part = normaliseHeader(text)
    if (part.name !== '' && part.name !== path.at(-1)?.name) path.push(part)
  }
  return path
}
