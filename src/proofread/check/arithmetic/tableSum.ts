import type { Check, Found } from '../check.ts'
import type { Paragraph } from '../prose.ts'

const SUM = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总数|全[区县市园])$/
const RULE = /^[\s|:-]+$/
const NUMBER = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d{1,12}(?:\.\d+)?$/
const NO_SUM = /率|比重|占比|增长|增幅|增速|同比|%|位次|排名|平均|均|强度|序号/
const ROWS_MIN = 2
const COLUMNS_MIN = 2

interface Cell {
  readonly text: string
  readonly start: number
}

/** A row 合计 is the sum of the rows above it, column by column. */
export const tableSum: Check = {
  kind: 'arithmetic.partsTotal',
  label: '表格合计不符',
  certainty: 'sure',
  how: '表格里“合计”一行与上面各行相加不等',
  *find({ paragraphs }) {
    let table: (readonly Cell[])[] = []
    for (const paragraph of paragraphs) {
      if (RULE.test(paragraph.text)) continue
      const cells = cellsOf(paragraph)
      if (cells.length >= COLUMNS_MIN && table[0] !== undefined) yield* across(table[0], cells)
      if (cells.length < COLUMNS_MIN) table = []
      else if (SUM.test(cells[0]?.text ?? '')) {
        yield* compared(table, cells)
        table = table.slice(0, 1)
      } else table.push(cells)
    }
  },
}

function* compared([head = [], ...rows]: readonly (readonly Cell[])[], total: readonly Cell[]): Generator<Found> {
  if (rows.length < ROWS_MIN) return
  for (const [column, { text, start }] of total.entries()) {
    const parts = rows.map((row) => row[column]?.text ?? '')
    if (!NUMBER.test(text) || NO_SUM.test(head[column]?.text ?? '') || !parts.every((part) => NUMBER.test(part)))
      continue
    const places = Math.max(...[text, ...parts].map((number) => number.split('.')[1]?.length ?? 0))
    const sum = parts.reduce((all, part) => all + units(part, places), 0)
    if (Math.abs(sum - units(text, places)) <= (places === 0 ? 0 : rows.length / 2)) continue
    yield {
      start,
      end: start + text.length,
      reason: `“${head[column]?.text ?? ''}”一列各行相加为${(sum / 10 ** places).toFixed(places)}，合计写${text}，请核对`,
    }
  }
}

/** A last column 合计 is the sum of the columns before it. */
function* across(head: readonly Cell[], cells: readonly Cell[]): Generator<Found> {
  const last = cells.at(-1)
  if (last === undefined || cells.length !== head.length || cells.length < ROWS_MIN + 2) return
  if (!SUM.test(head.at(-1)?.text ?? '') || NO_SUM.test(cells[0]?.text ?? '')) return
  const parts = cells.slice(1, -1).map(({ text }) => text)
  if (![last.text, ...parts].every((part) => NUMBER.test(part))) return
  const places = Math.max(...[last.text, ...parts].map((number) => number.split('.')[1]?.length ?? 0))
  const sum = parts.reduce((all, part) => all + units(part, places), 0)
  if (Math.abs(sum - units(last.text, places)) <= (places === 0 ? 0 : parts.length / 2)) return
  yield {
    start: last.start,
    end: last.start + last.text.length,
    reason: `“${cells[0]?.text ?? ''}”一行各列相加为${(sum / 10 ** places).toFixed(places)}，合计写${last.text}，请核对`,
  }
}

/** In units of the last printed place. */
function units(number: string, places: number): number {
  return Math.round(Number(number.replaceAll(',', '')) * 10 ** places)
}

function cellsOf({ text, start }: Paragraph): readonly Cell[] {
  const cells: Cell[] = []
  for (const { 0: raw, index } of text.matchAll(/[^|｜\t]+/g)) {
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') cells.push({ text: raw.trim(), start: start + index + lead })
  }
  return cells
}
