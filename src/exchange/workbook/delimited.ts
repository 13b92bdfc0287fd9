import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from './encoding.ts'
import { damaged, tooManyRows, unclosedQuote } from './error.ts'
import { CELL_CHARACTERS_MAX, type WorkbookLimits } from './limits.ts'
import type { Sink } from './sink.ts'

const DELIMITERS = [',', '\t', ';'] as const
type Delimiter = (typeof DELIMITERS)[number]
const SNIFFED_LINES = 50
const SNIFFED_CHARACTERS = 64 * 1024
/** A record far beyond any row means the quotes or the delimiter were misread. */
const RECORD_CHARACTERS_MAX = 64 * CELL_CHARACTERS_MAX

/** Reads delimited text; every cell stays the text that was typed, so codes keep their digits. */
export function readDelimited(bytes: Uint8Array, fileName: string, sink: Sink, limits: WorkbookLimits): void {
  const text = decodeText(bytes)
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const records = parseRecords(text, sniffDelimiter(text))
  if (records.length > limits.rows && records.filter(isFilled).length > limits.rows)
    throw tooManyRows(name, limits.rows)
  sink.sheet({ name, hidden: false, delimited: true })
  for (const [index, record] of records.entries()) {
    if (!isFilled(record)) continue
    sink.row(index + 1, false)
    for (const [column, field] of record.entries()) {
      if (field !== '') sink.cell({ column, kind: 'text', text: unguarded(field) })
    }
  }
}

function isFilled(record: readonly string[]): boolean {
  return record.some((field) => field !== '')
}

function parseRecords(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: RECORD_CHARACTERS_MAX,
    })
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const quoted = cause.code === 'CSV_QUOTE_NOT_CLOSED' || cause.code === 'CSV_MAX_RECORD_SIZE'
    throw quoted ? unclosedQuote(openRow(cause)) : damaged(cause)
  }
}

/** The row whose quote stays open; the parser itself stops at the end of the text. */
function openRow(error: CsvError): number {
  const before: unknown = error.records
  return typeof before === 'number' ? before + 1 : 1
}

/** The delimiter that cuts most of the first lines into as many fields as the first one. */
function sniffDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, SNIFFED_CHARACTERS)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/, SNIFFED_LINES)
    .filter((line) => line.trim() !== '')
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const first = counts[0] ?? 0
    const score = first === 0 ? 0 : counts.filter((each) => each === first).length + first / 1000
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** Exports write `="0012"` or a leading apostrophe to keep a spreadsheet from changing the text. */
function unguarded(field: string): string {
  const formula = /^="([^"]*)"$/.exec(field)
  if (formula) return formula[1] ?? ''
  return /^'[=+\-@\t\r]/.test(field) ? field.slice(1) : field
}
