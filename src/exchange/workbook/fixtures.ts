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

/** A .docx with one table; cells are XML as they stand, so that a test may put anything into them. */
export function docxOf(rows: readonly (readonly string[])[], before = ''): Uint8Array {
  const cell = (text: string) =>
    text.startsWith('<w:tc>') ? text : `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const table = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${before}<w:document ${space}><w:body><w:tbl>${table}</w:tbl></w:body></w:document>`,
    ),
  })
}

/** A cell of {@link docxOf} that covers several columns or begins or goes on with a vertical merge. */
export function wordCell(
  text: string,
  { span = 1, down }: { span?: number; down?: 'restart' | 'continue' } = {},
): string {
  const merge = down === undefined ? '' : `<w:vMerge${down === 'restart' ? ' w:val="restart"' : ''}/>`
  return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
}

/** A PDF with a page for each content; its one font is not part of the file, as in many that offices send. */
export function pdfOf(contents: readonly string[]): Uint8Array {
  const pages = contents.map((_, index) => 6 + index * 2)
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>'],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    ],
  ])
  for (const [index, content] of contents.entries()) {
    const page = 6 + index * 2
    objects.set(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${page + 1} 0 R >>`,
    )
    objects.set(page + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let file = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [number, object] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.push(file.length)
    file += `${number} 0 obj\n${object}\nendobj\n`
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.size + 1
  return strToU8(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}

/** Text on a page of {@link pdfOf}, 10 points high; `y` counts from the bottom. */
export function shownAt(x: number, y: number, text: string): string {
  const codes = [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return `BT /F1 10 Tf ${x} ${y} Td <${codes}> Tj ET\n`
}

/** Lines drawn around cells: from left to right at each height, from top to bottom at each distance. */
export function gridAt(xs: readonly number[], ys: readonly number[]): string {
  const [left, right, high, low] = [Math.min(...xs), Math.max(...xs), Math.max(...ys), Math.min(...ys)]
  const across = ys.map((y) => `${left} ${y} m ${right} ${y} l S\n`)
  return [...across, ...xs.map((x) => `${x} ${low} m ${x} ${high} l S\n`)].join('')
}
