import { setImmediate } from 'node:timers/promises'
import { columnLetter } from './column.ts'
import { tooLongCell, tooManyCells, tooManyColumns, tooManyMerges, tooManyRows, tooManySheets } from './error.ts'
import { integerDigits } from './format.ts'
import { CELL_CHARACTERS_MAX, MERGES_MAX, type WorkbookLimits } from './limits.ts'
import type { Cell, CellKind, Merge, Row, Sheet, Workbook } from './model.ts'
import type { Sink } from './sink.ts'

/**
 * A workbook as a few flat arrays: handing a million cell objects from a worker to the server would stop the server
 * for seconds, these are handed over without copying.
 */
export interface PackedWorkbook {
  readonly sheets: readonly PackedSheet[]
  /** Every distinct text once, in UTF-8; the first is the empty one. */
  readonly texts: Uint8Array
  /** Where each text ends. */
  readonly textEnds: Uint32Array
}

interface PackedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly delimited: boolean
  readonly merges: readonly Merge[]
  readonly hiddenColumns: readonly number[]
  readonly rowNumbers: Uint32Array
  readonly rowsHidden: Uint8Array
  /** Where the cells of each row end. */
  readonly rowEnds: Uint32Array
  readonly columns: Uint16Array
  /** The kind in the low bits, marks above. */
  readonly kinds: Uint8Array
  readonly texts: Uint32Array
  readonly days: Uint32Array
  readonly numbers: Float64Array
}

const KINDS: readonly CellKind[] = ['blank', 'text', 'number', 'date', 'boolean', 'error']
const KIND_BITS = 0b111
const STRUCK = 0b1000
const RED = 0b10000
const ROWS_PER_TURN = 2_000
const TEXTS_PER_TURN = 20_000

export interface Packer extends Sink {
  finish(): PackedWorkbook
}

/** Collects what a reader finds, and stops it at the first limit it passes. */
export function createPacker(limits: WorkbookLimits): Packer {
  const texts: string[] = ['']
  const textNumbers = new Map<string, number>([['', 0]])
  const sheets: ReturnType<typeof openSheet>[] = []
  let current: ReturnType<typeof openSheet> | undefined
  let cellsLeft = limits.cells

  const numberOf = (text: string) => {
    const known = textNumbers.get(text)
    if (known !== undefined) return known
    textNumbers.set(text, texts.length)
    return texts.push(text) - 1
  }
  const sheetNow = () => {
    if (current === undefined) throw new Error('a sheet comes before its rows')
    return current
  }

  return {
    sheet: ({ name, hidden, delimited }) => {
      if (sheets.length >= limits.sheets) throw tooManySheets(limits.sheets)
      current = openSheet(name, hidden, delimited === true)
      sheets.push(current)
    },
    row: (number, hidden) => {
      const sheet = sheetNow()
      if (sheet.rowNumbers.length >= limits.rows) throw tooManyRows(sheet.name, limits.rows)
      sheet.rowNumbers.push(number)
      sheet.rowsHidden.push(hidden ? 1 : 0)
      sheet.rowEnds.push(sheet.columns.length)
    },
    cell: (cell) => {
      const sheet = sheetNow()
      if (cell.column >= limits.columns) {
        if (cell.text.trim() === '') return
        const place = `${columnLetter(cell.column)}${sheet.rowNumbers.at(-1)}`
        throw tooManyColumns(sheet.name, place, limits.columns)
      }
      if (--cellsLeft < 0) throw tooManyCells(limits.cells)
      if (cell.text.length > CELL_CHARACTERS_MAX)
        throw tooLongCell(sheet.name, `${columnLetter(cell.column)}${sheet.rowNumbers.at(-1)}`, CELL_CHARACTERS_MAX)
      sheet.columns.push(cell.column)
      sheet.kinds.push(KINDS.indexOf(cell.kind) | (cell.struck ? STRUCK : 0) | (cell.red ? RED : 0))
      sheet.texts.push(numberOf(cell.text))
      sheet.days.push(cell.day === undefined ? 0 : numberOf(cell.day))
      sheet.numbers.push(cell.number ?? Number.NaN)
      sheet.rowEnds[sheet.rowEnds.length - 1] = sheet.columns.length
    },
    merge: (merge) => {
      const sheet = sheetNow()
      if (sheet.merges.length >= MERGES_MAX) throw tooManyMerges(sheet.name, MERGES_MAX)
      sheet.merges.push(merge)
    },
    hideColumn: (column) => sheetNow().hiddenColumns.push(column),
    finish: () => ({ sheets: sheets.map(closeSheet), ...packTexts(texts) }),
  }
}

/** The buffers a packed workbook can hand over instead of copying. */
export function transferables(packed: PackedWorkbook): ArrayBuffer[] {
  const arrays = packed.sheets.flatMap(({ rowNumbers, rowsHidden, rowEnds, columns, kinds, texts, days, numbers }) => [
    rowNumbers,
    rowsHidden,
    rowEnds,
    columns,
    kinds,
    texts,
    days,
    numbers,
  ])
  return [...arrays, packed.texts, packed.textEnds].map(({ buffer }) => buffer as ArrayBuffer)
}

/** Builds the rows again, leaving the event loop free between portions. */
export async function unpack(packed: PackedWorkbook): Promise<Workbook> {
  const texts = await unpackTexts(packed)
  const sheets: Sheet[] = []
  for (const sheet of packed.sheets) {
    const rows: Row[] = []
    for (let i = 0; i < sheet.rowNumbers.length; i++) {
      rows.push(unpackRow(sheet, i, texts))
      if (i % ROWS_PER_TURN === ROWS_PER_TURN - 1) await setImmediate()
    }
    const { name, hidden, delimited, merges, hiddenColumns } = sheet
    sheets.push({ name, hidden, delimited, merges, hiddenColumns, rows: inOrder(rows) })
  }
  return { sheets }
}

function packTexts(texts: readonly string[]): Pick<PackedWorkbook, 'texts' | 'textEnds'> {
  const ends = new Uint32Array(texts.length)
  let end = 0
  for (const [i, text] of texts.entries()) ends[i] = end += Buffer.byteLength(text)
  const bytes = Buffer.from(new ArrayBuffer(end))
  for (const [i, text] of texts.entries()) bytes.write(text, ends[i - 1] ?? 0)
  return { texts: bytes, textEnds: ends }
}

async function unpackTexts({ texts, textEnds }: PackedWorkbook): Promise<string[]> {
  const bytes = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength)
  const unpacked: string[] = []
  for (const [i, end] of textEnds.entries()) {
    unpacked.push(bytes.toString('utf8', textEnds[i - 1] ?? 0, end))
    if (i % TEXTS_PER_TURN === TEXTS_PER_TURN - 1) await setImmediate()
  }
  return unpacked
}

function openSheet(name: string, hidden: boolean, delimited: boolean) {
  return {
    name,
    hidden,
    delimited,
    merges: [] as Merge[],
    hiddenColumns: [] as number[],
    rowNumbers: [] as number[],
    rowsHidden: [] as number[],
    rowEnds: [] as number[],
    columns: [] as number[],
    kinds: [] as number[],
    texts: [] as number[],
    days: [] as number[],
    numbers: [] as number[],
  }
}

function closeSheet(sheet: ReturnType<typeof openSheet>): PackedSheet {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    delimited: sheet.delimited,
    merges: sheet.merges,
    hiddenColumns: sheet.hiddenColumns,
    rowNumbers: Uint32Array.from(sheet.rowNumbers),
    rowsHidden: Uint8Array.from(sheet.rowsHidden),
    rowEnds: Uint32Array.from(sheet.rowEnds),
    columns: Uint16Array.from(sheet.columns),
    kinds: Uint8Array.from(sheet.kinds),
    texts: Uint32Array.from(sheet.texts),
    days: Uint32Array.from(sheet.days),
    numbers: Float64Array.from(sheet.numbers),
  }
}

function unpackRow(sheet: PackedSheet, index: number, texts: readonly string[]): Row {
  const cells: Cell[] = []
  const end = sheet.rowEnds[index] ?? 0
  for (let i = index === 0 ? 0 : (sheet.rowEnds[index - 1] ?? 0); i < end; i++) {
    cells.push(unpackCell(sheet, i, texts))
  }
  return { number: sheet.rowNumbers[index] ?? 0, cells, hidden: sheet.rowsHidden[index] === 1 }
}

function unpackCell(sheet: PackedSheet, i: number, texts: readonly string[]): Cell {
  const bits = sheet.kinds[i] ?? 0
  const kind = KINDS[bits & KIND_BITS] ?? 'blank'
  const number = sheet.numbers[i] ?? Number.NaN
  const day = sheet.days[i] ?? 0
  return {
    column: sheet.columns[i] ?? 0,
    kind,
    text: texts[sheet.texts[i] ?? 0] ?? '',
    ...(Number.isNaN(number) ? {} : { number }),
    ...(kind === 'number' ? { digits: integerDigits(number) } : {}),
    ...(day === 0 ? {} : { day: texts[day] ?? '' }),
    ...(bits & STRUCK ? { struck: true as const } : {}),
    ...(bits & RED ? { red: true as const } : {}),
  }
}

/** Rows come in order from every known program; the formats do not promise it. */
function inOrder(rows: Row[]): Row[] {
  const ordered = rows.every((row, i) => i === 0 || (rows[i - 1]?.number ?? 0) < row.number)
  return ordered ? rows : rows.toSorted((a, b) => a.number - b.number)
}
