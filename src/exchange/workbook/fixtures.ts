import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate'
import { type CellValue, type MergeRange, type WriteSheet, writeXlsx } from 'hucre'
import { parseReference } from './column.ts'
import { WORKBOOK_LIMITS } from './limits.ts'
import type { Sheet, Workbook } from './model.ts'
import { unpack } from './pack.ts'
import { parseWorkbook } from './parse.ts'
import { findTables, type Table } from './table.ts'

/** Sheets for tests, made by a library other than the reader under test and read back. */

export interface SheetMaking {
  readonly name?: string
  /** `A1:C1` and the like. */
  readonly merges?: readonly string[]
  readonly cells?: WriteSheet['cells']
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

export function writeSheet(rows: CellValue[][], making: SheetMaking = {}): WriteSheet {
  return {
    name: making.name ?? 'Sheet1',
    rows,
    merges: (making.merges ?? []).map(mergeRange),
    ...(making.cells ? { cells: making.cells } : {}),
    rowDefs: new Map((making.hiddenRows ?? []).map((number) => [number - 1, { hidden: true }])),
    columns: (making.hiddenColumns ?? []).reduce<{ hidden?: boolean }[]>((columns, index) => {
      while (columns.length <= index) columns.push({})
      columns[index] = { hidden: true }
      return columns
    }, []),
  }
}

export async function xlsxOf(rows: CellValue[][], making?: SheetMaking): Promise<Uint8Array> {
  return writeXlsx({ sheets: [writeSheet(rows, making)] })
}

export async function sheetOf(rows: CellValue[][], making?: SheetMaking): Promise<Sheet> {
  return firstSheet(await readPlainly(await xlsxOf(rows, making)))
}

/** Reads an xlsx without the checks and the worker around the reader. */
export async function readPlainly(bytes: Uint8Array): Promise<Workbook> {
  return unpack(await parseWorkbook({ bytes, fileName: 'test.xlsx', kind: 'xlsx', limits: WORKBOOK_LIMITS }))
}

export function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

export async function tablesOf(rows: CellValue[][], known: readonly string[], making?: SheetMaking): Promise<Table[]> {
  return findTables(await sheetOf(rows, making), (header) => known.includes(header))
}

export async function tableOf(rows: CellValue[][], known: readonly string[], making?: SheetMaking): Promise<Table> {
  const [table] = await tablesOf(rows, known, making)
  if (!table) throw new Error('no table')
  return table
}

/** The texts of the rows in the order of the columns. */
export function textsOf(table: Table, rows: Table['rows'] = table.rows): string[][] {
  return rows.map((row) => table.columns.map(({ index }) => row.cells.get(index)?.text ?? ''))
}

/** Another text for one part of a zip. */
export function replacePart(
  bytes: Uint8Array,
  path: string,
  change: (xml: string) => string,
  options: ZipOptions = {},
): Uint8Array {
  const files = unzipSync(bytes)
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) }, options)
}

export function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())
}

function mergeRange(range: string): MergeRange {
  const [from = '', to = from] = range.split(':')
  const start = parseReference(from)
  const end = parseReference(to)
  return { startRow: start.row - 1, startCol: start.column, endRow: end.row - 1, endCol: end.column }
}

/** GB18030 bytes of a text, limited to ASCII and the two-byte characters; the platform decodes but does not encode. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
  return Uint8Array.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : (codes.get(c) ?? [0x3f]))))
}
