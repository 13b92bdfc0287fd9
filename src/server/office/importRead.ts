import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { knowsHeader, type Mapping, mapColumns } from '../../exchange/table/columns.ts'
import { countRows, crossColumns, type ReadRow, readRows } from '../../exchange/table/rows.ts'
import type { Sheet, Workbook } from '../../exchange/workbook/model.ts'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { findTables, type Table } from '../../exchange/workbook/table.ts'
import type { Register } from '../../kernel/register.ts'
import { Refusal } from '../../store/refusal.ts'
import type { ImportOptions } from './importOptions.ts'
import type { At } from './office.ts'

/** What a file holds for a register, before anything is compared with the books. */
export interface ReadFile {
  /** How many rows there are. */
  readonly rows: number
  /** The rows after the first `from`, so many at a time, each slice read while the one before is at work. */
  readonly slices: (size: number, from?: number) => AsyncIterable<readonly ReadRow[]>
  /** Headers that no field answers to. */
  readonly ignored: readonly string[]
  readonly sheets: readonly {
    readonly sheet: string
    readonly headerRow: number
    readonly columns: { readonly [field: string]: string }
  }[]
}

export type Reading = Pick<ImportOptions, 'constants' | 'mapping' | 'leaveOut'>

/** Rows read before others have their turn. */
const ROWS_PER_TURN = 100

/** A register's tables in a workbook. Refuses a file in which no table is recognised. */
export function readFile(at: Pick<At, 'context'>, register: Register, workbook: Workbook, options: Reading): ReadFile {
  const { context } = at
  const constants = readConstants(register, at, options.constants)
  const tables: { readonly table: Table; readonly mapping: Mapping }[] = []
  const ignored = new Set<string>()
  const sheets: ReadFile['sheets'][number][] = []
  for (const sheet of sheetsToRead(workbook, options)) {
    for (const { table, mapping } of mappedTables(register, sheet, options)) {
      if (!tellsRecords(register, mapping, constants)) continue
      const crossed = new Set(crossColumns(register, mapping, context).map(({ column }) => column))
      for (const column of mapping.unknown) if (column.header !== '' && !crossed.has(column)) ignored.add(column.header)
      sheets.push({
        sheet: table.sheet,
        headerRow: table.headerRow,
        columns: Object.fromEntries(mapping.columns.map(({ field, column }) => [field, column.letter])),
      })
      tables.push({ table, mapping })
    }
  }
  if (sheets.length === 0) throw noTable(register)
  async function* slices(size: number, from: number): AsyncGenerator<readonly ReadRow[]> {
    let slice: ReadRow[] = []
    let left = from
    for (const { table, mapping } of tables) {
      for (let at = 0; at < table.rows.length; at += ROWS_PER_TURN) {
        const part = { ...table, rows: table.rows.slice(at, at + ROWS_PER_TURN) }
        for (const row of readRows(register, part, mapping, context, constants)) {
          if (left > 0) {
            left -= 1
            continue
          }
          slice.push(row)
          if (slice.length < size) continue
          yield slice
          slice = []
        }
        await setImmediate()
      }
    }
    if (slice.length > 0) yield slice
  }
  const rows = tables.reduce((sum, { table, mapping }) => sum + countRows(register, table, mapping, context), 0)
  return { rows, slices: (size, from = 0) => ahead(slices(size, from)), ignored: [...ignored], sheets }
}

/** The next one is made ready while the one before is at work. */
async function* ahead<T>(source: AsyncIterator<T>): AsyncGenerator<T> {
  let next = source.next()
  for (;;) {
    const { value, done } = await next
    if (done) return
    next = source.next()
    // Whoever asks for it is told.
    next.catch(() => {})
    yield value
  }
}

export function sheetsToRead({ sheets }: Workbook, { leaveOut }: Pick<Reading, 'leaveOut'>): readonly Sheet[] {
  return sheets.filter(({ hidden, name }) => !hidden && !leaveOut.includes(name))
}

export function mappedTables(
  register: Register,
  sheet: Sheet,
  { mapping }: Pick<Reading, 'mapping'>,
): { readonly table: Table; readonly mapping: Mapping }[] {
  const tables = findTables(sheet, knowsHeader(register, mapping))
  return tables.map((table) => ({ table, mapping: mapColumns(register, table, mapping) }))
}

/** Whether a table says which records its rows are about. */
export function tellsRecords(
  register: Register,
  { columns }: Mapping,
  constants: { readonly [field: string]: unknown },
): boolean {
  const has = (field: string) => field in constants || columns.some((mapped) => mapped.field === field)
  const { fields, orElse } = register.identity
  return fields.some(has) || (orElse !== null && has(orElse))
}

function noTable(register: Register): Refusal {
  const needed = register.identity.fields.map((name) => register.fields[name]?.facts.label).join('、')
  return new Refusal(
    'file.noTable',
    `文件中没有找到“${register.label}”的表`,
    `请确认表头中有${needed}等列；可先下载导入模板对照`,
  )
}

function readConstants(
  register: Register,
  { context }: Pick<At, 'context'>,
  constants: ImportOptions['constants'],
): { readonly [field: string]: unknown } {
  return Object.fromEntries(
    Object.entries(constants).map(([name, text]) => {
      const [key, field] =
        Object.entries(register.fields).find(([field, { facts }]) => field === name || facts.headers.includes(name)) ??
        []
      if (key === undefined || field === undefined)
        throw new Refusal(
          'field.unknown',
          `${register.label}没有“${name}”这一项`,
          `可用的有：${Object.values(register.fields)
            .map(({ facts }) => facts.label)
            .join('、')}`,
        )
      const read = field.kind.read({ text }, field.facts, context)
      if (read.problem)
        throw new Refusal(read.problem.code, `${field.facts.label}：${read.problem.message}`, read.problem.advice)
      return [key, read.value]
    }),
  )
}

/** Rows that stay in memory for the next step. */
const KEPT_CELLS_MAX = 2_000_000
const KEPT_MS = 15 * 60_000

interface Opened {
  readonly workbook: Promise<Workbook>
  readonly at: number
  cells: number
}

const opened = new Map<string, Opened>()

/** A workbook that the steps of one import read again and again: the last ones stay open for a while. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const key = `${createHash('sha256').update(bytes).digest('hex')} ${fileName}`
  forget()
  const known = opened.get(key)
  opened.delete(key)
  if (known !== undefined) {
    opened.set(key, { ...known, at: Date.now() })
    return known.workbook
  }
  const workbook = readWorkbook(bytes, fileName)
  const entry: Opened = { workbook, at: Date.now(), cells: 0 }
  opened.set(key, entry)
  workbook.then(
    (read) => {
      entry.cells = cellsOf(read)
      forget()
    },
    () => opened.delete(key),
  )
  return workbook
}

function forget(): void {
  let cells = [...opened.values()].reduce((sum, one) => sum + one.cells, 0)
  for (const [key, one] of opened) {
    if (one.cells === 0 || (cells <= KEPT_CELLS_MAX && Date.now() - one.at < KEPT_MS)) continue
    opened.delete(key)
    cells -= one.cells
  }
}

function cellsOf({ sheets }: Workbook): number {
  return 1 + sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0)
}
