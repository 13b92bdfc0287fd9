import { sql } from 'kysely'
import { columnLetter } from '../../../exchange/workbook/column.ts'
import type { Row, Workbook } from '../../../exchange/workbook/model.ts'
import { readWorkbook } from '../../../exchange/workbook/read.ts'
import { type Files, readKept } from '../../../store/files.ts'
import { look, type Office } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import { notFound } from '../problem.ts'
import { withheldFrom } from './value.ts'

export interface CellWindow {
  readonly file: string
  readonly sheet: string
  readonly importedAt: string
  readonly importedBy: string
  /** Column letters from left to right. */
  readonly columns: readonly string[]
  /** Rows around the one asked for, headed by the table's header. Texts stand under their columns. */
  readonly rows: readonly { readonly number: number; readonly header: boolean; readonly cells: readonly string[] }[]
}

const ROWS_AROUND = 6
const COLUMNS_MAX = 60
const TEXT_LENGTH_MAX = 120

/** The place of a kept workbook where a value was read, as the spreadsheet shows it. */
export async function presentCells(
  office: Office,
  allowance: Allowance,
  { hash, sheet, row }: { readonly hash: string; readonly sheet: string; readonly row: number },
): Promise<CellWindow> {
  const batch = await importOf(office, hash)
  const workbook = await kept(office.files, hash, batch.fileName)
  const found = workbook.sheets.find(({ name }) => name === sheet)
  if (found === undefined) throw notFound('这张工作表')
  const table = batch.sheets.find((known) => known.sheet === sheet)
  const headerRow = table?.headerRow ?? 1
  const readable = readableColumns(office, batch.register, table?.columns ?? {}, allowance)
  const rows = found.rows.filter(({ number }) => number === headerRow || Math.abs(number - row) <= ROWS_AROUND)
  const width = Math.min(
    COLUMNS_MAX,
    1 + Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column))),
  )
  return {
    file: batch.fileName,
    sheet,
    importedAt: batch.startedAt,
    importedBy: batch.actor,
    columns: Array.from({ length: width }, (_, index) => columnLetter(index)),
    rows: rows.map(({ number, cells }) => ({
      number,
      header: number === headerRow,
      cells: texts(cells, width, number > headerRow ? readable : null),
    })),
  }
}

const HIDDEN = '···'

function texts(cells: Row['cells'], width: number, readable: ReadonlySet<string> | null): string[] {
  const line = Array.from({ length: width }, () => '')
  for (const { column, text } of cells) {
    const shown = readable === null || readable.has(columnLetter(column)) ? text.slice(0, TEXT_LENGTH_MAX) : HIDDEN
    if (column < width) line[column] = shown
  }
  return line
}

/**
 * `null`: all. Somebody who may not see personal or statistical fields whole sees the columns of the other fields;
 * what a column holds that no field answers to, nobody has declared.
 */
function readableColumns(
  { catalog }: Office,
  register: string,
  columns: { readonly [field: string]: string },
  allowance: Allowance,
): ReadonlySet<string> | null {
  const fields = catalog.registers.get(register)?.fields ?? {}
  const open = Object.entries(columns).filter(([name]) => {
    const field = fields[name]
    return field !== undefined && withheldFrom(field, allowance) === null
  })
  if (allowance.personal === 'whole' && allowance.uses.has('statistics')) return null
  return new Set(open.map(([, letter]) => letter))
}

interface ImportOf {
  readonly register: string
  readonly fileName: string
  readonly startedAt: string
  readonly actor: string
  readonly sheets: readonly {
    readonly sheet: string
    readonly headerRow: number
    readonly columns: { readonly [field: string]: string }
  }[]
}

/** A file is a bureau's when it was imported there: its hash alone opens nothing. */
async function importOf(office: Office, hash: string): Promise<ImportOf> {
  const { rows } = await look(office, ({ tx, bureau }) =>
    sql<ImportOf>`
      select register, file_name as "fileName", started_at as "startedAt", actor, sheets from import_batch
      where bureau = ${bureau} and file_hash = ${hash} order by started_at desc limit 1`.execute(tx),
  )
  const [found] = rows
  if (found === undefined) throw notFound('这个文件')
  return found
}

const KEPT_WORKBOOKS_MAX = 2
const opened = new Map<string, Promise<Workbook>>()

/** The last workbooks stay open: somebody who follows one figure looks at several cells of one file. */
function kept(files: Files, hash: string, fileName: string): Promise<Workbook> {
  const key = `${files.place} ${hash}`
  const known = opened.get(key)
  if (known !== undefined) {
    opened.delete(key)
    opened.set(key, known)
    return known
  }
  const reading = readKept(files, hash).then((bytes) => readWorkbook(bytes, fileName))
  opened.set(key, reading)
  reading.catch(() => opened.delete(key))
  const [oldest] = opened.keys()
  if (opened.size > KEPT_WORKBOOKS_MAX && oldest !== undefined) opened.delete(oldest)
  return reading
}
