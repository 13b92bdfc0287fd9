import { columnLetter, parseReference } from '../workbook/column.ts'

/** Rows put in below a row of a sheet: what stands under it moves down, and a list that ends there goes on. */
export interface RowInsert {
  readonly sheet: string
  /** First and last row of the list that grows; the new rows come below its last. */
  readonly first: number
  readonly last: number
  readonly count: number
}

/** Where a row of the blank stands once the rows are in. */
export function rowAfter(row: number, { last, count }: Pick<RowInsert, 'last' | 'count'>): number {
  return row > last ? row + count : row
}

/** Names of cells in a formula. Words in quotation marks, names and functions are none. */
const REFERENCE =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|(?<![\p{L}\p{N}_.'])[\p{L}\p{N}_.]*(?:\[\d+\])?[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$:])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu

/** Cells that a formula puts together as text, or on several sheets at once: nobody can tell where they will be. */
export function isOutOfReach(formula: string): boolean {
  return (
    /\b(?:INDIRECT|OFFSET|ADDRESS)\s*\(/i.test(formula) || /[\p{L}\p{N}_]:[\p{L}\p{N}_]+!|:[^'()]*'!/u.test(formula)
  )
}

/**
 * A formula once the rows are in, as a spreadsheet program would write it. `own`: the sheet that it stands on; `at`: its
 * row. A range that ends with the list goes on with it, also one of a single row: then only the list's own rows keep it.
 */
export function formulaAfter(
  formula: string,
  insert: RowInsert,
  { own, at }: { readonly own: string; readonly at: number | null },
): string {
  return formula.replace(REFERENCE, (all, quoted: string | undefined, prefix = '', area = '') => {
    if (quoted !== undefined || (prefix === '' ? own : sheetNamed(prefix)) !== insert.sheet) return all
    const inList = own === insert.sheet && at !== null && at >= insert.first && at <= insert.last
    return `${prefix}${areaAfter(area, insert, inList)}`
  })
}

function sheetNamed(prefix: string): string {
  const name = prefix.slice(0, -1)
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
}

function areaAfter(area: string, insert: RowInsert, inList: boolean): string {
  const [from = '', to] = area.split(':')
  if (to === undefined) return rowSet(from, rowAfter(rowOf(from), insert))
  const [top, bottom] = [rowOf(from), rowOf(to)]
  return `${rowSet(from, rowAfter(top, insert))}:${rowSet(to, lastAfter(top, bottom, insert, inList))}`
}

/** Where the last row of a range stands: one that covers the list to its end goes on with it. */
export function lastAfter(top: number, bottom: number, insert: RowInsert, inList = false): number {
  const goesOn =
    bottom === insert.last && (top < bottom ? top <= insert.first || !inList : top === insert.first && !inList)
  return goesOn ? bottom + insert.count : rowAfter(bottom, insert)
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0])
}

function rowSet(reference: string, row: number): string {
  return reference.replace(/\d+$/, String(row))
}

/** A range such as `B5:C9`, or a list of them with blanks between, once the rows are in; what ends with the list goes on. */
export function rangesAfter(ranges: string, insert: RowInsert): string {
  return ranges
    .split(' ')
    .map((range) => {
      const [from = '', to = from] = range.split(':')
      const [top, bottom] = [rowOf(from), rowOf(to)]
      if (!(top > 0 && bottom > 0)) return range
      const last = bottom === insert.last ? bottom + insert.count : rowAfter(bottom, insert)
      const ends = [rowSet(from, rowAfter(top, insert)), rowSet(to, last)] as const
      return ends[0] === ends[1] ? ends[0] : ends.join(':')
    })
    .join(' ')
}

/** A formula copied so many rows down and columns to the right: what has no `$` goes along. */
export function formulaCopied(formula: string, rows: number, columns: number): string {
  return formula.replace(REFERENCE, (all, quoted: string | undefined, prefix = '', area = '') =>
    quoted === undefined
      ? `${prefix}${area
          .split(':')
          .map((one: string) => copied(one, rows, columns))
          .join(':')}`
      : all,
  )
}

function copied(reference: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d+)$/.exec(reference) ?? []
  // A row alone (5:5) has its `$` before the digits.
  if (letters === '') return fixedColumn === '' && fixedRow === '' ? String(Number(digits) + rows) : reference
  const { column } = parseReference(letters)
  const across = fixedColumn === '' ? columnLetter(column + columns) : letters
  return `${fixedColumn}${across}${fixedRow}${fixedRow === '' ? Number(digits) + rows : digits}`
}
