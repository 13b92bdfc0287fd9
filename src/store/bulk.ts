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
    const texts: (string | null)[] = []
    let same = true
    for (const one of list) {
      const text = textOf(value(one), type)
      same = same && (texts.length === 0 || text === texts[0])
      texts.push(text)
    }
    if (few ? list.length === 1 : same) return `$${parameters.push(texts[0] ?? null)}::${type}`
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

/** A value of a column of JSON whose text is at hand. */
export class JsonText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A value as the database reads it; `null` for none. */
function textOf(value: unknown, type: Column['type']): string | null {
  if (value === null || value === undefined) return null
  if (type === 'jsonb') return jsonOf(value)
  if (typeof value === 'string') return value
  if (type === 'text[]' && Array.isArray(value)) return textArray(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function jsonOf(value: unknown): string {
  if (value instanceof JsonText) return value.text
  if (Array.isArray(value) && value.length === 0) return '[]'
  return JSON.stringify(value)
}

function arrayOf(texts: readonly (string | null)[], type: Column['type']): string | Buffer {
  if (type === 'text') return binaryArray(texts, 25)
  if (type === 'jsonb') return binaryArray(texts, 3802, JSONB_VERSION)
  if (type === 'uuid') return uuidArray(texts) ?? textArray(texts)
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
const LENGTH_BYTES = 4
const JSONB_VERSION = 1

/** An array in the form in which the database need not look for quotes: each text behind its length. */
function binaryArray(texts: readonly (string | null)[], oid: number, version?: number): Buffer {
  const before = version === undefined ? 0 : 1
  let room = HEADER_BYTES
  // A UTF-16 unit takes at most three bytes.
  for (const text of texts) room += LENGTH_BYTES + before + 3 * (text?.length ?? 0)
  const buffer = arrayHeader(texts, oid, room)
  let at = HEADER_BYTES
  for (const text of texts) {
    if (text === null) {
      at = buffer.writeInt32BE(-1, at)
      continue
    }
    const begin = at + LENGTH_BYTES
    if (version !== undefined) buffer[begin] = version
    const length = before + buffer.write(text, begin + before)
    buffer.writeInt32BE(length, at)
    at = begin + length
  }
  return buffer.subarray(0, at)
}

function arrayHeader(texts: readonly (string | null)[], oid: number, room: number): Buffer {
  const buffer = Buffer.allocUnsafe(room)
  const header = [1, texts.includes(null) ? 1 : 0, oid, texts.length, 1]
  for (const [index, value] of header.entries()) buffer.writeInt32BE(value, index * 4)
  return buffer
}

const UUID_BYTES = 16
const UUID_OID = 2950
/** Where the pairs of digits stand in the text of an id. */
const UUID_PAIRS = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34] as const
const UUID_DASHES = [8, 13, 18, 23] as const
const UUID_LENGTH = 36
const DASH = 0x2d

/** The same of ids; `null` where one is written in another way, which the database may know or refuse. */
function uuidArray(texts: readonly (string | null)[]): Buffer | null {
  const buffer = arrayHeader(texts, UUID_OID, HEADER_BYTES + texts.length * (LENGTH_BYTES + UUID_BYTES))
  let at = HEADER_BYTES
  for (const text of texts) {
    at = buffer.writeInt32BE(text === null ? -1 : UUID_BYTES, at)
    if (text === null) continue
    if (text.length !== UUID_LENGTH || UUID_DASHES.some((place) => text.charCodeAt(place) !== DASH)) return null
    for (const place of UUID_PAIRS) {
      const [high, low] = [hexDigit(text.charCodeAt(place)), hexDigit(text.charCodeAt(place + 1))]
      if (high < 0 || low < 0) return null
      buffer[at++] = high * 16 + low
    }
  }
  return buffer.subarray(0, at)
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x61 && code <= 0x66) return code - 0x57
  return -1
}
