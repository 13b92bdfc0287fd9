import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Cell, type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre'
import { columnLetter } from './column.ts'
import { tooLong, tooWide } from './error.ts'
import { normaliseHeader } from './header.ts'
import { CELL_CHARACTERS_MAX, COLUMNS_MAX, SHEET_NAME_CHARACTERS_MAX, SHEET_ROWS_MAX } from './limits.ts'
import type { ColumnSpec, SheetSpec, SheetValue, WorkbookSpec } from './sheet-spec.ts'

/** Rows of a template that get a drop-down list, below those already filled. */
const ROWS_TO_FILL = 5_000
/** A list inside a validation may not be longer; longer ones stand on a hidden sheet. */
const INLINE_CHOICES_CHARACTERS_MAX = 250
const CHOICES_SHEET = '选项'
const EXAMPLE_MARK = '示例：'
const WIDTH_MIN = 8
const WIDTH_MAX = 40
const ROW_POINTS = 16

const FONT = { name: '宋体', size: 11 }
const NOTE_STYLE: CellStyle = {
  font: { ...FONT, color: { rgb: '595959' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'left' },
}
const HEADER_STYLE: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  border: {
    top: { style: 'thin' },
    bottom: { style: 'thin' },
    left: { style: 'thin' },
    right: { style: 'thin' },
  },
}
const EXAMPLE_FONT = { ...FONT, italic: true, color: { rgb: '7F7F7F' } }
const PROBLEM_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } as const

/** The bytes of an xlsx. Blocks as long as it takes. */
export async function buildXlsx(spec: WorkbookSpec): Promise<Uint8Array> {
  const choices = createChoices(spec)
  const names = sheetNames(spec.sheets.map(({ name }) => name))
  const layouts = spec.sheets.map((sheet, i) => layOut(sheet, names[i] ?? sheet.name, choices))
  const written = await writeXlsx({
    sheets: [...layouts.map(({ sheet }) => sheet), ...choices.sheets()],
    defaultFont: FONT,
  })
  const templates = layouts.flatMap(({ sampleRow }, i) => (sampleRow === undefined ? [] : [{ sheet: i, sampleRow }]))
  return templates.length === 0 ? written : spreadColumnFormats(written, templates)
}

interface Layout {
  readonly sheet: WriteSheet
  /** A blank row that carries the format of every column, 1-based; only in templates. */
  readonly sampleRow?: number
}

function layOut(spec: SheetSpec, name: string, choices: Choices): Layout {
  const { columns } = spec
  if (columns.length > COLUMNS_MAX) throw tooWide(columns.length, COLUMNS_MAX)
  if (spec.rows.length > SHEET_ROWS_MAX) throw tooLong(spec.rows.length, SHEET_ROWS_MAX)
  const styles = columns.map(columnStyle)
  const cells = new Map<string, Partial<Cell>>()
  const rows: CellValue[][] = []
  const headerIndex = spec.note === undefined ? 0 : 1

  if (spec.note !== undefined) {
    rows.push([cleanText(spec.note)])
    cells.set('0,0', { style: NOTE_STYLE })
  }
  rows.push(columns.map(headerText))
  for (const [column, { comment }] of columns.entries()) {
    cells.set(`${headerIndex},${column}`, { style: HEADER_STYLE, ...(comment ? { comment: noteOf(comment) } : {}) })
  }
  if (spec.example) {
    const marked = columns.findIndex(({ title }) => normaliseHeader(title).name !== '序号')
    rows.push(columns.map((column, i) => exampleValue(column, spec.example?.[i] ?? null, i === marked)))
    for (const [i, style] of styles.entries()) {
      cells.set(`${rows.length - 1},${i}`, { style: { ...style, font: EXAMPLE_FONT } })
    }
  }
  const firstRow = rows.length
  for (const row of spec.rows) rows.push(columns.map((column, i) => sheetValue(column, row[i] ?? null)))
  keepErrorTexts(rows, cells)
  markProblems(spec, firstRow, styles, cells)
  if (spec.forFilling) for (const [i, style] of styles.entries()) cells.set(`${rows.length},${i}`, { style })

  const lastRow = rows.length + (spec.forFilling ? ROWS_TO_FILL : 0)
  const lastLetter = columnLetter(Math.max(0, columns.length - 1))
  const sheet: WriteSheet = {
    name,
    rows,
    cells,
    columns: columns.map((column, i) => ({ width: columnWidth(column), style: styles[i] ?? {} })),
    freezePane: { rows: headerIndex + 1 },
    autoFilter: { range: `A${headerIndex + 1}:${lastLetter}${Math.max(rows.length, headerIndex + 1)}` },
    dataValidations: choices.validations(columns, firstRow + 1, Math.max(lastRow, firstRow + 1)),
    ...(spec.note === undefined ? {} : noteLayout(spec.note, columns)),
  }
  return spec.forFilling ? { sheet, sampleRow: rows.length + 1 } : { sheet }
}

function noteLayout(note: string, columns: readonly ColumnSpec[]): Pick<WriteSheet, 'merges' | 'rowDefs'> {
  const width = columns.reduce((sum, column) => sum + columnWidth(column), 0)
  const lines = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0)
  return {
    merges: columns.length < 2 ? [] : [{ startRow: 0, startCol: 0, endRow: 0, endCol: columns.length - 1 }],
    rowDefs: new Map([[0, { height: lines * ROW_POINTS + 4 }]]),
  }
}

function headerText({ title, unit, required }: ColumnSpec): string {
  return `${cleanText(title)}${unit === undefined ? '' : `（${unit}）`}${required ? '*' : ''}`
}

function columnStyle({ kind, decimals }: ColumnSpec): CellStyle {
  const font = FONT
  switch (kind) {
    case 'text':
      return { font, numFmt: '@', alignment: { vertical: 'center' } }
    case 'date':
      return { font, numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'center' } }
    case 'integer':
      return { font, numFmt: '0', alignment: { horizontal: 'right' } }
    case 'percent':
      return { font, numFmt: `${fixed(decimals ?? 2)}%`, alignment: { horizontal: 'right' } }
    case 'money':
      return { font, numFmt: `#,##${fixed(decimals ?? 2)}`, alignment: { horizontal: 'right' } }
    case 'number':
      return {
        font,
        ...(decimals === undefined ? {} : { numFmt: fixed(decimals) }),
        alignment: { horizontal: 'right' },
      }
  }
}

function fixed(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

function columnWidth(column: ColumnSpec): number {
  return column.width ?? Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, textWidth(headerText(column)) + 4))
}

function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0)
}

function sheetValue({ kind }: ColumnSpec, value: SheetValue): CellValue {
  if (value === null || value === '') return null
  if (kind === 'text') return cleanText(String(value))
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (kind === 'date') return dayValue(value) ?? cleanText(value)
  return exactNumber(value) ?? cleanText(value)
}

function exampleValue(column: ColumnSpec, value: SheetValue, isMarked: boolean): CellValue {
  return isMarked ? `${EXAMPLE_MARK}${value === null ? '' : cleanText(String(value))}` : sheetValue(column, value)
}

function dayValue(text: string): Date | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined
}

/** A decimal text as a number, unless the spreadsheet would lose digits of it. */
function exactNumber(text: string): number | undefined {
  const digits = /^-?0*(\d*)\.?(\d*?)0*$/.exec(text)
  if (!/^-?\d+(\.\d+)?$/.test(text) || digits === null) return undefined
  return `${digits[1]}${digits[2]}`.length <= EXACT_NUMBER_DIGITS_MAX ? Number(text) : undefined
}

const EXACT_NUMBER_DIGITS_MAX = 15

/** What XML cannot hold is left out, and what reads like an escape of it is escaped. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .slice(0, CELL_CHARACTERS_MAX)
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
}

/** The library would write a text like #N/A as an error value. */
function keepErrorTexts(rows: readonly CellValue[][], cells: Map<string, Partial<Cell>>): void {
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value !== 'string' || !value.startsWith('#')) continue
      const key = `${r},${c}`
      cells.set(key, { ...cells.get(key), richText: [{ text: value }] })
    }
  }
}

function markProblems(
  { problems = [] }: SheetSpec,
  firstRow: number,
  styles: readonly CellStyle[],
  cells: Map<string, Partial<Cell>>,
): void {
  for (const { row, column, message } of problems) {
    const key = `${firstRow + row},${column}`
    const before = cells.get(key)
    const text = before?.comment ? `${before.comment.text}\n${message}` : message
    cells.set(key, { ...before, style: { ...styles[column], fill: PROBLEM_FILL }, comment: noteOf(text) })
  }
}

function noteOf(text: string): { text: string } {
  return { text: cleanText(text) }
}

interface Choices {
  validations(columns: readonly ColumnSpec[], firstRow: number, lastRow: number): DataValidation[]
  sheets(): WriteSheet[]
}

/** Drop-down lists: short ones stand in the validation, the others in columns of a hidden sheet, each list once. */
function createChoices(spec: WorkbookSpec): Choices {
  const taken = spec.sheets.map(({ name }) => name)
  const name = taken.includes(CHOICES_SHEET) ? `${CHOICES_SHEET}_${taken.length}` : CHOICES_SHEET
  const lists: (readonly string[])[] = []
  const source = (choices: readonly string[]): Pick<DataValidation, 'values' | 'formula1'> => {
    const isShort = choices.join(',').length <= INLINE_CHOICES_CHARACTERS_MAX
    if (isShort && choices.every((choice) => /^[^\s",=][^",]*$/.test(choice))) return { values: [...choices] }
    const known = lists.findIndex((list) => list.join('\n') === choices.join('\n'))
    const index = known < 0 ? lists.push(choices) - 1 : known
    const letter = columnLetter(index)
    return { formula1: `'${name}'!$${letter}$1:$${letter}$${choices.length}` }
  }
  return {
    validations: (columns, firstRow, lastRow) =>
      columns.flatMap(({ choices, title }, i) =>
        choices === undefined || choices.length === 0
          ? []
          : [
              {
                type: 'list' as const,
                range: `${columnLetter(i)}${firstRow}:${columnLetter(i)}${lastRow}`,
                allowBlank: true,
                showErrorMessage: true,
                errorStyle: 'warning' as const,
                errorTitle: '不在列表中',
                errorMessage: `「${title}」请从下拉列表中选择。`,
                ...source(choices),
              },
            ],
      ),
    sheets: () => (lists.length === 0 ? [] : [choicesSheet(name, lists)]),
  }
}

function choicesSheet(name: string, lists: readonly (readonly string[])[]): WriteSheet {
  const length = Math.max(...lists.map((list) => list.length))
  const rows = Array.from({ length }, (_, r) => lists.map((list) => cleanText(list[r] ?? '') || null))
  return { name, rows, hidden: true, columns: lists.map(() => ({ style: { numFmt: '@' } })) }
}

/** Names a spreadsheet accepts, each once. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain = cleanText(name)
      .replace(/[[\]:*?/\\\n\t]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    let unique = (plain || '工作表').slice(0, SHEET_NAME_CHARACTERS_MAX)
    for (let i = 2; taken.has(unique.toLowerCase()); i++) {
      const suffix = `(${i})`
      unique = `${(plain || '工作表').slice(0, SHEET_NAME_CHARACTERS_MAX - suffix.length)}${suffix}`
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

/**
 * Gives whole columns the format of the sample row, which the library cannot: below the last written row a code typed
 * into a column of texts would turn into a number and lose its digits.
 */
function spreadColumnFormats(
  workbook: Uint8Array,
  templates: readonly { readonly sheet: number; readonly sampleRow: number }[],
): Uint8Array {
  const files = unzipSync(workbook)
  for (const { sheet, sampleRow } of templates) {
    const path = `xl/worksheets/sheet${sheet + 1}.xml`
    const part = files[path]
    if (part === undefined) continue
    const xml = strFromU8(part)
    const sample = new RegExp(`<row r="${sampleRow}"[^>]*>(.*?)</row>`).exec(xml)?.[1] ?? ''
    const styles = new Map([...sample.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)].map(([, letter, id]) => [letter, id]))
    files[path] = strToU8(
      xml.replace(/<col min="(\d+)" /g, (column, min: string) => {
        const style = styles.get(columnLetter(Number(min) - 1))
        return style === undefined ? column : `${column}style="${style}" `
      }),
    )
  }
  return zipSync(files)
}
