import { normaliseHeader } from './header.ts'
import type { Cell, Merge, Row, Sheet } from './model.ts'
import { compact, filled, isYear } from './table-cells.ts'
import { type HeaderBlock, KNOWN_NAMES_MIN, knownNames, numberingColumns } from './table-header.ts'
import type { KnownHeader, TableRow, TotalRow } from './table-model.ts'

const TOTAL =
  /^(本页|本表|全区|全市|全县|全省|各街道|.{1,12}(街道|镇|乡|园区|开发区|社区|区|县))?(合计|小计|总计|累计|共计)(\([^)]*\)|:.*)?$/
const BREAKDOWN = /^其中([:,、]|$)/
const NOTE =
  /^[(【[]?(注|备注|附注|说明|(填表|填报|编制|指标|有关)说明|(资料|数据)来源|(填表|填报|制表|审核|复核|审批|经办|联系|统计)人?(签[字章名])?|(单位|统计)?负责人|分管领导|联系电话|(填报|制表|报出|报送|统计)(日期|时间)|(单位|公章)?\(?盖章\)?)\d*[)\]】]?[:.、]/
const EXAMPLE = /^(示例|例)[:：]/
/** Lines above a table, which may be the next one. */
const ASIDE = /^((填报|制表|编制|报送|金额|计量)?(单位|日期|时间|部门)(\(盖章\))?:|\(?单位:)/
const SECTION = /^[(]?[一二三四五六七八九十]+[)、.]/
const DITTO = /^\s*(同\s?上|〃|〞|″|["“”＂])\s*$/
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛'

export interface Body {
  readonly rows: TableRow[]
  readonly totals: TotalRow[]
  readonly notes: string[]
  /** Index of the sheet row where the search for the next table goes on. */
  readonly next: number
}

interface HeldCell {
  readonly cell: Cell
  readonly bottom: number
}

export function readBody(sheet: Sheet, header: HeaderBlock, known: KnownHeader): Body {
  const body: Body = { rows: [], totals: [], notes: [], next: sheet.rows.length }
  const width = new Set(header.lines.flatMap((line) => [...line.keys()])).size
  const down = mergesByTop(sheet.merges, header.bottom, ({ top, bottom }) => bottom > top)
  const across = mergesByTop(sheet.merges, header.bottom, ({ left, right }) => right > left)
  const numbering = numberingColumns(header)
  const held = new Map<number, HeldCell>()
  let lastCells = new Map<number, Cell>()
  let lastNumber = header.bottom
  let section: string | undefined
  let pendingSections: { text: string; index: number }[] = []
  let inNotes = false
  let interrupted = false
  let loneIndex: number | undefined

  for (let index = header.below; index < sheet.rows.length; index++) {
    const row = sheet.rows[index]
    if (row === undefined) break
    const cells = filled(row)
    if (cells.length === 0) continue
    if (row.number > lastNumber + 1) interrupted = true
    lastNumber = row.number
    const first = cells[0]?.text ?? ''

    if (isHeaderAgain(cells, header)) continue
    if (body.rows.length === 0 && isColumnNumbers(cells)) continue
    if ((interrupted || pendingSections.length > 0) && beginsTable(row, known)) {
      if (loneIndex !== undefined) body.rows.pop()
      return { ...body, next: loneIndex ?? pendingSections[0]?.index ?? index }
    }
    const label = totalLabel(cells)
    if (label !== undefined) {
      body.totals.push({ ...tableRow(row, cells, numbering, section), label })
      pendingSections = []
      loneIndex = undefined
      interrupted = true
      continue
    }
    const isLone = cells.length === 1
    const isExample = EXAMPLE.test(compact(firstField(cells, numbering)))
    if (isExample || NOTE.test(compact(first)) || (inNotes && isLone)) {
      body.notes.push(cells.map((cell) => cell.text.trim()).join('  '))
      inNotes = !isExample
      loneIndex = undefined
      interrupted = true
      continue
    }
    if (ASIDE.test(compact(first))) {
      pendingSections.push({ text: cells.map((cell) => cell.text.trim()).join('  '), index })
      continue
    }
    if (isLone && isSection(row.number, cells, across, width)) {
      section = first.trim()
      pendingSections.push({ text: section, index })
      continue
    }
    const own = resolveDittos(fillDown(row.number, cells, held, down), lastCells)
    lastCells = new Map(own.map((cell) => [cell.column, cell]))
    body.rows.push(tableRow(row, own, numbering, section))
    pendingSections = []
    inNotes = false
    loneIndex = isLone && interrupted ? index : undefined
    interrupted = loneIndex !== undefined
  }
  body.notes.push(...pendingSections.map(({ text }) => text))
  return body
}

function tableRow(row: Row, cells: readonly Cell[], numbering: ReadonlySet<number>, section?: string): TableRow {
  const kept = new Map<number, Cell>()
  for (const cell of cells) if (!numbering.has(cell.column)) kept.set(cell.column, cell)
  return {
    number: row.number,
    cells: kept,
    hidden: row.hidden,
    ...(section === undefined ? {} : { section }),
  }
}

/** A vertical merge gives its cell to every row it covers; the column under it is blank in the file. */
function fillDown(
  number: number,
  cells: readonly Cell[],
  held: Map<number, HeldCell>,
  merges: ReadonlyMap<number, readonly Merge[]>,
): readonly Cell[] {
  const beginning = merges.get(number)
  if (held.size === 0 && beginning === undefined) return cells
  const own = new Map(cells.map((cell) => [cell.column, cell]))
  for (const [column, { cell, bottom }] of held) {
    if (bottom < number) held.delete(column)
    else if (!own.has(column)) own.set(column, cell)
  }
  for (const { left, bottom } of beginning ?? []) {
    const cell = own.get(left)
    if (cell) held.set(left, { cell, bottom })
  }
  return [...own.values()].toSorted((a, b) => a.column - b.column)
}

function resolveDittos(cells: readonly Cell[], above: ReadonlyMap<number, Cell>): readonly Cell[] {
  if (!cells.some((cell) => DITTO.test(cell.text))) return cells
  return cells.map((cell) => (DITTO.test(cell.text) ? (above.get(cell.column) ?? cell) : cell))
}

function mergesByTop(merges: readonly Merge[], after: number, wanted: (merge: Merge) => boolean): Map<number, Merge[]> {
  const byTop = new Map<number, Merge[]>()
  for (const merge of merges) {
    if (merge.top <= after || !wanted(merge)) continue
    const same = byTop.get(merge.top)
    if (same) same.push(merge)
    else byTop.set(merge.top, [merge])
  }
  return byTop
}

/** Printed lists repeat their header on every page. */
function isHeaderAgain(cells: readonly Cell[], header: HeaderBlock): boolean {
  return (
    cells.length > 1 &&
    header.lines.some((line) => cells.every((cell) => compact(line.get(cell.column) ?? '') === compact(cell.text)))
  )
}

/** The 甲 乙 1 2 3 line under the header of statistical forms. */
function isColumnNumbers(cells: readonly Cell[]): boolean {
  const marks = cells.map((cell) => compact(cell.text).replace(/[()]/g, ''))
  const numbers = marks.filter((mark) => !HEAVENLY_STEMS.includes(mark) && mark !== '栏次')
  const inOrder = numbers.every((mark, i) => /^\d{1,2}$/.test(mark) && Number(mark) === Number(numbers[0]) + i)
  return marks.length > 2 && numbers.length > 1 && inOrder && Number(numbers[0]) <= 2
}

function beginsTable(row: Row, known: KnownHeader): boolean {
  const cells = filled(row)
  const isWords = cells.every((cell) => cell.kind === 'text' || isYear(cell))
  const isLikely = isWords && cells.slice(0, 3).some((cell) => known(normaliseHeader(cell.text).name))
  return isLikely && knownNames(row, known) >= Math.max(KNOWN_NAMES_MIN, cells.length / 2)
}

/** The label of a total: in the first cell, or in the second when the first only numbers the row. */
function totalLabel(cells: readonly Cell[]): string | undefined {
  const [first, second] = cells.slice(0, 2).map((cell) => compact(cell.text))
  const label = first !== undefined && /^\d+$/.test(first) ? second : first
  return label !== undefined && (TOTAL.test(label) || BREAKDOWN.test(label)) ? label : undefined
}

function firstField(cells: readonly Cell[], numbering: ReadonlySet<number>): string {
  return (cells.find((cell) => !numbering.has(cell.column)) ?? cells[0])?.text ?? ''
}

function isSection(
  number: number,
  cells: readonly Cell[],
  across: ReadonlyMap<number, readonly Merge[]>,
  width: number,
): boolean {
  const [cell] = cells
  if (cell === undefined || cell.kind !== 'text' || width <= 2) return false
  const merge = across.get(number)?.find(({ left }) => left === cell.column)
  const isWide = merge !== undefined && (merge.right - merge.left + 1) * 2 > width
  return isWide || SECTION.test(compact(cell.text))
}
