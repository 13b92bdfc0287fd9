import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Chosen, columnKey, type Mapped } from '../../exchange/table/columns.ts'
import { crossColumns } from '../../exchange/table/rows.ts'
import type { Sheet, Workbook } from '../../exchange/workbook/model.ts'
import type { Table, TableColumn } from '../../exchange/workbook/table.ts'
import type { Register } from '../../kernel/register.ts'
import { insertRows } from '../../store/bulk.ts'
import { baseSchema } from '../../store/schema/base.ts'
import type { ImportMode } from './importOptions.ts'
import { mappedTables, type Reading, sheetsToRead, tellsRecords } from './importRead.ts'
import type { At } from './office.ts'

/** What a column was taken for, and why: its header says so, somebody chose it, or somebody did the last time. */
export interface RecognisedColumn {
  readonly key: string
  readonly letter: string
  readonly header: string
  readonly unit: string | null
  readonly hidden: boolean
  readonly samples: readonly string[]
  readonly meaning: Pick<Mapped, 'field' | 'part'> | null
  /** A column of a cross table: its header names a place. */
  readonly cross: boolean
}

export interface RecognisedTable {
  readonly sheet: string
  readonly headerRow: number
  readonly headerRows: number
  readonly title: string | null
  readonly unit: string | null
  readonly rows: number
  /** Rows that sum up others; they are never taken in. */
  readonly totals: number
  readonly notes: number
  readonly columns: readonly RecognisedColumn[]
  /** Whether its rows can be told apart as records of the register. */
  readonly usable: boolean
}

export interface Recognised {
  readonly tables: readonly RecognisedTable[]
  /** Sheets that are not read, as they are hidden in the file. */
  readonly hiddenSheets: readonly string[]
}

const SAMPLES = 3
const SAMPLE_LENGTH_MAX = 60
const ROWS_LOOKED_AT = 200

/** What the tables of a file mean for a register, column by column. */
export function recognise(
  { context }: Pick<At, 'context'>,
  register: Register,
  workbook: Workbook,
  options: Reading,
): Recognised {
  const tables = sheetsToRead(workbook, options).flatMap((sheet) =>
    mappedTables(register, sheet, options).map(({ table, mapping }): RecognisedTable => {
      const meanings = new Map(mapping.columns.map(({ column, field, part }) => [column, { field, part }]))
      const crossed = new Set(crossColumns(register, mapping, context).map(({ column }) => column))
      return {
        sheet: table.sheet,
        headerRow: table.headerRow,
        headerRows: table.headerRows,
        title: table.title ?? null,
        unit: table.unit ?? null,
        rows: table.rows.length,
        totals: table.totals.length,
        notes: table.notes.length,
        usable: tellsRecords(register, mapping, options.constants),
        columns: table.columns.map((column) => ({
          key: columnKey(column),
          letter: column.letter,
          header: column.header,
          unit: column.unit ?? null,
          hidden: column.hidden,
          samples: samplesOf(table, column),
          meaning: meanings.get(column) ?? null,
          cross: crossed.has(column),
        })),
      }
    }),
  )
  return { tables, hiddenSheets: workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name) }
}

function samplesOf({ rows }: Table, { index }: TableColumn): string[] {
  const samples = new Set<string>()
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const text = row.cells.get(index)?.text.trim() ?? ''
    if (text !== '') samples.add(text.slice(0, SAMPLE_LENGTH_MAX))
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** How well a register's headers fit a file. */
export interface Fit {
  readonly register: Register
  /** Columns that mean something. */
  readonly columns: number
  /** Columns with a header in the tables that were found. */
  readonly of: number
}

/** The registers that a file may be for, the best fitting first. Those that it cannot be for come last, with no columns. */
export function fittingRegisters(registers: Iterable<Register>, workbook: Workbook): Fit[] {
  const sheets = sheetsToRead(workbook, { leaveOut: [] }).map(headOf)
  const fits = [...registers].map((register): Fit & { readonly telling: number } => {
    const best = { columns: 0, of: 0, telling: 0 }
    for (const sheet of sheets) {
      for (const { table, mapping } of mappedTables(register, sheet, { mapping: {} })) {
        const columns = new Set(mapping.columns.map(({ field, part }) => `${field} ${part}`)).size
        if (columns <= best.columns || !tellsRecords(register, mapping, {})) continue
        const { fields, orElse } = register.identity
        const has = (name: string) => mapping.columns.some(({ field }) => field === name)
        const whole = fields.every(has) || (orElse !== null && has(orElse))
        Object.assign(best, { columns, of: table.columns.length, telling: whole ? 1 : 0 })
      }
    }
    return { register, ...best }
  })
  const score = ({ columns, of, telling }: (typeof fits)[number]) =>
    columns === 0 ? 0 : columns + columns / of + telling * 2
  return fits.sort((a, b) => score(b) - score(a)).map(({ register, columns, of }) => ({ register, columns, of }))
}

/** The top of a sheet is enough to tell what it is about. */
function headOf(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.slice(0, ROWS_LOOKED_AT) }
}

/** 来源: files with these headers are one source, whatever their names; the registers' own are among them or not. */
export function sourceOf(register: Register, workbook: Workbook): string {
  const headers = sheetsToRead(workbook, { leaveOut: [] })
    .map(headOf)
    .flatMap((sheet) => mappedTables(register, sheet, { mapping: {} }))
    .flatMap(({ table }) => table.columns.map(columnKey))
  const text = [...new Set(headers)].sort().join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** What was chosen for a source the last time that it came in. */
export interface Remembered {
  readonly mapping: Chosen
  readonly mode: ImportMode
  readonly actor: string
  readonly usedAt: string
}

export async function rememberedMapping(
  { tx, bureau }: At,
  register: Register,
  source: string,
): Promise<Remembered | null> {
  const { rows } = await sql<{ mapping: Pick<Remembered, 'mapping' | 'mode'>; actor: string; usedAt: string }>`
    select mapping, actor, used_at as "usedAt" from import_mapping
    where bureau = ${bureau} and register = ${register.name} and source = ${source}`.execute(tx)
  const [found] = rows
  if (found === undefined) return null
  const { mapping, actor, usedAt } = found
  return { mapping: stillThere(register, mapping.mapping), mode: mapping.mode, actor, usedAt }
}

/** A field that a later version of the register has no more is not chosen again. */
function stillThere(register: Register, mapping: Chosen): Chosen {
  return Object.fromEntries(
    Object.entries(mapping).filter(([, choice]) => choice === null || isChoice(register, choice)),
  )
}

/** Whether a choice names a field of the register, or the code of what one refers to. */
export function isChoice(register: Register, choice: string): boolean {
  const [name = '', part] = choice.split('.')
  const field = register.fields[name]
  if (field === undefined || field.kind.name === 'file') return false
  return part === undefined || (part === 'code' && field.kind.name === 'reference')
}

export async function rememberMapping(
  { tx, bureau, actor }: At,
  register: Register,
  source: string,
  chosen: Pick<Remembered, 'mapping' | 'mode'>,
): Promise<void> {
  await insertRows(
    tx,
    'import_mapping',
    baseSchema.import_mapping!,
    [{ bureau, register: register.name, source, mapping: chosen, actor, used_at: new Date().toISOString() }],
    'on conflict (bureau, register, source) do update set mapping = excluded.mapping, actor = excluded.actor, used_at = excluded.used_at',
  )
}

/** What a clerk may choose a column to mean. */
export function choicesOf(register: Register): { readonly key: string; readonly label: string }[] {
  return Object.entries(register.fields).flatMap(([name, { kind, facts }]) => {
    if (kind.name === 'file') return []
    const own = { key: name, label: facts.label }
    return kind.name === 'reference' ? [own, { key: `${name}.code`, label: `${facts.label}（代码）` }] : [own]
  })
}
