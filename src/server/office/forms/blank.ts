import { PLACEHOLDERS, placeholdersOf } from '../../../exchange/form/index.ts'
import { WorkbookError } from '../../../exchange/workbook/index.ts'
import type { Sheet } from '../../../exchange/workbook/model.ts'
import { readWorkbook } from '../../../exchange/workbook/read.ts'
import { halfWidth, squeeze } from '../../../kernel/read/normal.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type FormMapping, placeKey, type Word } from './form.ts'

/** A blank as a grid of words, to be looked at and pointed into. */
export interface Blank {
  readonly kind: 'xlsx' | 'docx'
  readonly sheets: readonly BlankSheet[]
}

export interface BlankSheet {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly words: readonly Word[]
  readonly merges: Sheet['merges']
}

/** Beyond these a sheet is no form to be filled cell by cell. */
const ROWS_SHOWN_MAX = 300
const COLUMNS_SHOWN_MAX = 60
/** Rows and columns shown beside those that have words. */
const MARGIN = 3

/** Reads a blank. Only what can be filled in again keeping its layout is one. */
export async function readBlank(bytes: Uint8Array, fileName: string): Promise<Blank> {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase()
  if (extension !== 'xlsx' && extension !== 'docx')
    throw new Refusal(
      'form.kind',
      `“${fileName}”不是 .xlsx 或 .docx 文件`,
      '请用 Excel、WPS 或 Word 另存为 .xlsx 或 .docx 再上传',
    )
  const sheets = await readWorkbook(bytes, fileName)
    .then((read) => read.sheets.filter(({ hidden }) => !hidden).map(blankSheet))
    // Words without a table are a form too, where they have blanks.
    .catch((error: unknown) => {
      if (error instanceof WorkbookError && error.problem.code === 'file.noWordTable') return []
      throw error
    })
  const blanks = extension === 'docx' ? placeholdersOf(bytes) : []
  const all = blanks.length === 0 ? sheets : [...sheets, wordsSheet(blanks)]
  if (all.length === 0)
    throw new Refusal(
      'form.empty',
      '文件里没有表格，也没有 {{名称}} 这样的空',
      '请确认选对了文件；要填的地方写成 {{指标名称}}',
    )
  return { kind: extension, sheets: all }
}

function blankSheet({ name, rows, merges }: Sheet): BlankSheet {
  const words = rows.flatMap(({ number, cells }) =>
    cells.flatMap(({ column, text }): Word[] =>
      number > ROWS_SHOWN_MAX || column >= COLUMNS_SHOWN_MAX || text.trim() === ''
        ? []
        : [{ sheet: name, row: number, column, text: text.trim() }],
    ),
  )
  const last = (of: 'row' | 'column') => words.reduce((most, word) => Math.max(most, word[of]), 0)
  return {
    ...{ name, words, merges },
    rows: Math.min(last('row') + MARGIN, ROWS_SHOWN_MAX),
    columns: Math.min(last('column') + 1 + MARGIN, COLUMNS_SHOWN_MAX),
  }
}

function wordsSheet(blanks: readonly string[]): BlankSheet {
  const words = blanks.map((text, index): Word => ({ sheet: PLACEHOLDERS, row: index + 1, column: 1, text }))
  return { name: PLACEHOLDERS, rows: blanks.length, columns: 2, words, merges: [] }
}

export function wordsOf({ sheets }: Blank): readonly Word[] {
  return sheets.flatMap(({ words }) => words)
}

/** Without the digits of its month and the blanks: 2026年9月 and 2026年10月 are the same words. */
function lasting({ text }: Pick<Word, 'text'>): string {
  return squeeze(halfWidth(text)).replaceAll(/[\s\d一二三四五六七八九十〇]/g, '')
}

/** In hundredths of the words of both, those that must be the same for two blanks to be one form. */
const ALIKE_PERCENT_MIN = 80

/** How much of the words of two blanks is the same at the same place, in hundredths. */
export function likenessOf(known: readonly Word[], blank: readonly Word[]): number {
  const keys = (words: readonly Word[]) => new Set(words.map((word) => `${placeKey(word)} ${lasting(word)}`))
  const [a, b] = [keys(known), keys(blank)]
  const shared = [...a].filter((key) => b.has(key)).length
  const all = a.size + b.size - shared
  return all === 0 ? 0 : Math.round((shared * 100) / all)
}

export function isAlike(percent: number): boolean {
  return percent >= ALIKE_PERCENT_MIN
}

/**
 * The mapping on a new blank of the same form: a cell whose headers to the left and above have moved goes with them,
 * and one whose headers are gone is left out and named.
 */
export function carriedOver(
  mapping: FormMapping,
  known: readonly Word[],
  blank: readonly Word[],
): { readonly mapping: FormMapping; readonly lost: FormMapping['cells'] } {
  const headersOf = (words: readonly Word[]) => {
    const bySheet = Map.groupBy(words, ({ sheet }) => sheet)
    return ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }) => {
      const of = bySheet.get(sheet) ?? []
      const left = of.filter((word) => word.row === row && word.column < column).sort((a, b) => b.column - a.column)[0]
      const above = of.filter((word) => word.column === column && word.row < row).sort((a, b) => b.row - a.row)[0]
      return { left: left === undefined ? '' : lasting(left), above: above === undefined ? '' : lasting(above) }
    }
  }
  const before = headersOf(known)
  const now = headersOf(blank)
  const rows = [...new Set(blank.map(({ sheet, row }) => `${row} ${sheet}`))].map((key) => {
    const space = key.indexOf(' ')
    return { row: Number(key.slice(0, space)), sheet: key.slice(space + 1) }
  })
  const lost: FormMapping['cells'][number][] = []
  const cells = mapping.cells.flatMap((cell) => {
    const was = before(cell)
    const same = (place: typeof cell) => {
      const is = now(place)
      return is.left === was.left && is.above === was.above
    }
    if (same(cell)) return [cell]
    const moved = rows
      .filter(({ sheet }) => sheet === cell.sheet)
      .map(({ row }) => ({ ...cell, row }))
      .filter(same)
    const [only] = moved
    if (only !== undefined && moved.length === 1) return [only]
    lost.push(cell)
    return []
  })
  const lists = mapping.lists.map((list) => {
    const header = headerText(known, list.sheet, list.row - 1)
    const found = rows.filter(({ sheet, row }) => sheet === list.sheet && headerText(blank, sheet, row) === header)
    const [only] = found
    return header !== '' && only !== undefined && found.length === 1 ? { ...list, row: only.row + 1 } : list
  })
  return { mapping: { cells, lists }, lost }
}

/** The words of a row, by which the head of a list is found again. */
function headerText(words: readonly Word[], sheet: string, row: number): string {
  return words
    .filter((word) => word.sheet === sheet && word.row === row)
    .map((word) => `${word.column} ${lasting(word)}`)
    .join(' ')
}
