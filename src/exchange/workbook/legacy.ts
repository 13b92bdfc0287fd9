import { type CellObject, type DenseWorkSheet, read, SSF, set_cptable, type WorkBook } from '@e965/xlsx'
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { decodeText } from './encoding.ts'
import { damaged, encrypted } from './error.ts'
import { builtInCode, GENERAL, type NumberFormat, numberCell, readNumberFormat } from './format.ts'
import type { Cell } from './model.ts'
import type { Sink } from './sink.ts'
import { UNCALCULATED } from './xlsx-sheet.ts'

const OPTIONS = { dense: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false } as const
const BUILT_IN_IDS_MAX = 58

/** Reads a binary .xls. */
export function readLegacy(bytes: Uint8Array, sink: Sink): void {
  set_cptable(codepages)
  loadChineseFormats()
  emit(
    open(() => read(bytes, { ...OPTIONS, type: 'array' })),
    sink,
  )
}

/** Reads an HTML table or an XML 2003 sheet; cells of an HTML table stay the text that was written. */
export function readMarkup(bytes: Uint8Array, sink: Sink): void {
  const text = decodeText(bytes)
  emit(
    open(() => read(text, { ...OPTIONS, type: 'string', raw: true })),
    sink,
  )
}

function open(reading: () => WorkBook): WorkBook {
  try {
    return reading()
  } catch (cause) {
    const locked = cause instanceof Error && /password-protected/.test(cause.message)
    throw locked ? encrypted() : damaged(cause)
  }
}

/** The library knows the built-in formats as an American spreadsheet shows them. */
function loadChineseFormats(): void {
  for (let id = 14; id <= BUILT_IN_IDS_MAX; id++) {
    const code = builtInCode(id)
    if (code !== 'General') SSF.load(code, id)
  }
}

function emit(workbook: WorkBook, sink: Sink): void {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const formats = new Map<string, NumberFormat>()
  const formatOf = (code: string | number | undefined) => {
    if (typeof code !== 'string') return GENERAL
    const known = formats.get(code) ?? readNumberFormat(code)
    formats.set(code, known)
    return known
  }
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined
    if (sheet === undefined) continue
    sink.sheet({ name, hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 })
    for (const { s, e } of sheet['!merges'] ?? []) {
      sink.merge({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c })
    }
    for (const [column, info] of (sheet['!cols'] ?? []).entries()) if (info?.hidden) sink.hideColumn(column)
    for (const [rowIndex, row] of (sheet['!data'] ?? []).entries()) {
      let begun = false
      for (const [column, source] of (row ?? []).entries()) {
        const cell = source && cellOf(column, source, formatOf(source.z), date1904)
        if (!cell) continue
        if (!begun) sink.row(rowIndex + 1, sheet['!rows']?.[rowIndex]?.hidden === true)
        begun = true
        sink.cell(cell)
      }
    }
  }
}

function cellOf(column: number, source: CellObject, format: NumberFormat, date1904: boolean): Cell | undefined {
  const { t, v, f } = source
  if (v === undefined || v === null) {
    return f === undefined ? undefined : { column, kind: 'error', text: UNCALCULATED }
  }
  if (t === 'e') return { column, kind: 'error', text: ERRORS[Number(v)] ?? '#ERROR!' }
  if (typeof v === 'boolean') return { column, kind: 'boolean', text: v ? 'TRUE' : 'FALSE' }
  if (typeof v === 'number') return numberCell(column, v, format, date1904)
  const text = String(v).replace(/\r\n?/g, '\n')
  return text === '' ? undefined : { column, kind: 'text', text }
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
}
