import { sql } from 'kysely'
import { columnLetter } from '../../../exchange/workbook/column.ts'
import type { Sheet, Workbook } from '../../../exchange/workbook/model.ts'
import { readWorkbook } from '../../../exchange/workbook/read.ts'
import { readKept } from '../../../store/files.ts'
import { look, type Office } from '../../work/office.ts'
import { notFound } from '../problem.ts'

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
  { hash, sheet, row }: { readonly hash: string; readonly sheet: string; readonly row: number },
): Promise<CellWindow> {
  const batch = await importOf(office, hash)
  const workbook = await kept(office.files, hash, batch.fileName)
  const found = workbook.sheets.find(({ name }) => name === sheet)
  if (found === undefined) throw notFound('这张工作表')
  const headerRow = batch.headerRows.get(sheet) ?? 1
  const rows = found.rows.filter(({ number }) => number === headerRow || Math.abs(number - row) <= ROWS_AROUND)
  const width = Math.min(COLUMNS_MAX, 1 + Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column))))
  return {
    file: batch.fileName,
    sheet,
    importedAt: batch.startedAt,
    importedBy: batch.actor,
    columns: Array.from({ length: width }, (_, index) => columnLetter(index)),
    rows: rows.map(({ number, cells }) => ({
      number,
      header: number === headerRow,
      cells: texts({ cells }, width),
    })),
  }
}

function texts({ cells }: Pick<Sheet['rows'][number], 'cells'>, width: number): string[] {
  const line = Array.from({ length: width }, () => '')
  for (const { column, text } of cells) if (column < width) line[column] = text.slice(0, TEXT_LENGTH_MAX)
  return line
}

interface ImportOf {
  readonly fileName: string
  readonly startedAt: string
  readonly actor: string
  readonly headerRows: ReadonlyMap<string, number>
}

/** A file is a bureau's when it was imported there: its hash alone opens nothing. */
async function importOf(office: Office, hash: string): Promise<ImportOf> {
  const { rows } = await look(office, ({ tx, bureau }) =>
    sql<{
      file_name: string
      started_at: string
      actor: string
      sheets: readonly { readonly sheet: string; readonly headerRow: number }[]
    }>`select file_name, started_at, actor, sheets from import_batch where bureau = ${bureau} and file_hash = ${hash} order by started_at desc limit 1`.execute(
      tx,
    ),
  )
  const [found] = rows
  if (found === undefined) throw notFound('这个文件')
  return {
    fileName: found.file_name,
    startedAt: found.started_at,
    actor: found.actor,
    headerRows: new Map(found.sheets.map(({ sheet, headerRow }) => [sheet, headerRow])),
  }
}

const KEPT_WORKBOOKS_MAX = 2
const opened = new Map<string, Promise<Workbook>>()

/** The last workbooks stay open: somebody who follows one figure looks at several cells of one file. */
function kept(folder: string, hash: string, fileName: string): Promise<Workbook> {
  const key = `${folder} ${hash}`
  const known = opened.get(key)
  if (known !== undefined) {
    opened.delete(key)
    opened.set(key, known)
    return known
  }
  const reading = readKept(folder, hash).then((bytes) => readWorkbook(bytes, fileName))
  opened.set(key, reading)
  reading.catch(() => opened.delete(key))
  const [oldest] = opened.keys()
  if (opened.size > KEPT_WORKBOOKS_MAX && oldest !== undefined) opened.delete(oldest)
  return reading
}
