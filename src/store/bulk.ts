import { CompiledQuery } from 'kysely'
import type { Tx } from './database.ts'
import { PREPARED } from './prepared.ts'
import { type Column, quoted, type Table } from './schema/model.ts'

type Row = { readonly [column: string]: unknown }

/** Rows of one table in one statement; a column left out of a row takes its default where all rows leave it out. */
export async function insertRows(
  tx: Tx,
  name: string,
  table: Table,
  rows: readonly Row[],
  conflict = '',
): Promise<void> {
  await Promise.all(insertions(name, table, rows, conflict).map((statement) => tx.executeQuery(statement)))
}

/** The same as statements that are still to be sent. */
export function insertions(name: string, table: Table, rows: readonly Row[], conflict = ''): readonly CompiledQuery[] {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column in table.columns)
  const own = columns.map((column) => [column, (row: Row) => row[column]] as const)
  return inSlices(rows).map((slice) => insertion(name, table, slice, own, conflict))
}

/** What each column of a table holds for each of some things. */
export interface ColumnsOf<T> {
  readonly [column: string]: (one: T) => unknown
}

/** A row for each of some things, in one statement; a column left out takes its default. */
export async function insertEach<T>(
  tx: Tx,
  name: string,
  table: Table,
  list: readonly T[],
  columns: ColumnsOf<T>,
  conflict = '',
): Promise<void> {
  const own = Object.entries(columns)
  await Promise.all(inSlices(list).map((slice) => tx.executeQuery(insertion(name, table, slice, own, conflict))))
}

function inSlices<T>(list: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / ROWS_PER_STATEMENT)
  return Array.from({ length: count }, (_, index) =>
    list.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  )
}

const ROWS_PER_STATEMENT = 2_000
/** What a form or a step of a case writes: these statements come again and again, and are planned once. */
const FEW_ROWS = 32

/**
 * Each column goes over as one array, and one that is the same in all of many rows as a single value. The texts for few
 * rows hang on the columns alone.
 */
function insertion<T>(
  name: string,
  table: Table,
  list: readonly T[],
  columns: readonly (readonly [column: string, value: (one: T) => unknown])[],
  conflict: string,
): CompiledQuery {
  const parameters: (string | Buffer | null)[] = []
  const arrays: string[] = []
  const given: string[] = []
  const few = list.length <= FEW_ROWS
  const selected = columns.map(([column, value]) => {
    const type = table.columns[column]!.type
    const texts = list.map((one) => textOf(value(one), type))
    const [text = null] = texts
    if (few ? list.length === 1 : texts.every((other) => other === text)) return `$${parameters.push(text)}::${type}`
    // An array of arrays would come out of unnest as one.
    const element = type === 'text[]' ? 'text' : type
    arrays.push(`$${parameters.push(arrayOf(texts, element))}::${element}[]`)
    given.push(quoted(column))
    return type === element ? quoted(column) : `${quoted(column)}::${type}`
  })
  const from =
    arrays.length > 0 ? `from unnest(${arrays.join(', ')}) as given(${given.join(', ')})` : repeated(list.length)
  const target = `${quoted(name)} (${columns.map(([column]) => quoted(column)).join(', ')})`
  const text = `insert into ${target} select ${selected.join(', ')} ${from} ${conflict}`
  return CompiledQuery.raw(few ? `${PREPARED} ${text}` : text, parameters)
}

function repeated(rows: number): string {
  return rows === 1 ? '' : `from generate_series(1, ${rows})`
}

/** A value as the database reads it; `null` for none. */
function textOf(value: unknown, type: Column['type']): string | null {
  if (value === null || value === undefined) return null
  if (type === 'jsonb') return JSON.stringify(value)
  if (typeof value === 'string') return value
  if (type === 'text[]' && Array.isArray(value)) return textArray(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function arrayOf(texts: readonly (string | null)[], type: Column['type']): string | Buffer {
  if (type === 'text') return binaryArray(texts, 25, '')
  if (type === 'jsonb') return binaryArray(texts, 3802, '\u0001')
  return textArray(texts)
}

const PLAIN = /^(?!null$)[\w.:+-]+$/i

function textArray(texts: readonly (string | null)[]): string {
  const elements = texts.map((text) => {
    if (text === null) return 'NULL'
    return PLAIN.test(text) ? text : `"${text.replaceAll(/["\\]/g, '\\$&')}"`
  })
  return `{${elements.join(',')}}`
}

const HEADER_BYTES = 20

/** An array in the form in which the database need not look for quotes: each text behind its length. */
function binaryArray(texts: readonly (string | null)[], oid: number, version: string): Buffer {
  // A UTF-16 unit takes at most three bytes.
  const room = texts.reduce((sum, text) => sum + 4 + version.length + 3 * (text?.length ?? 0), HEADER_BYTES)
  const buffer = Buffer.allocUnsafe(room)
  const header = [1, texts.includes(null) ? 1 : 0, oid, texts.length, 1]
  for (const [index, value] of header.entries()) buffer.writeInt32BE(value, index * 4)
  let at = HEADER_BYTES
  for (const text of texts) {
    const length = text === null ? -1 : buffer.write(version + text, at + 4)
    buffer.writeInt32BE(length, at)
    at += 4 + Math.max(0, length)
  }
  return buffer.subarray(0, at)
}
