import { columnLetter } from './column.ts'
import { declaredUnit, type Header, normaliseHeader } from './header.ts'
import type { Cell, Merge, Row, Sheet } from './model.ts'

export { columnLetter } from './column.ts'
export { type Header, normaliseHeader } from './header.ts'

export interface TableColumn {
  /** 0-based, as in {@link Cell.column}. */
  readonly index: number
  readonly letter: string
  /** The normalised header, parents before a slash: `研发费用/2024年`. Empty where the sheet has none. */
  readonly header: string
  /** What may be looked up, most telling first: `['研发费用/2024年', '2024年']`. */
  readonly names: readonly string[]
  readonly unit?: string
  readonly hidden: boolean
}

export interface TableRow {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number
  /** Cells with content by column; vertical merges and 同上 carry the cell they repeat. */
  readonly cells: ReadonlyMap<number, Cell>
  readonly hidden: boolean
  /** The line above it that heads a group of rows, such as a street or 一、首次认定. */
  readonly section?: string
}

/** A row that sums up others or breaks them down: a check, never a record. */
export interface TotalRow extends TableRow {
  readonly label: string
}

export interface Table {
  readonly sheet: string
  readonly sheetHidden: boolean
  /** The last row of the header. */
  readonly headerRow: number
  readonly headerRows: number
  /** All columns but the numbering, known or not. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly totals: readonly TotalRow[]
  readonly notes: readonly string[]
  /** The lines above the header, title and 填报单位 included. */
  readonly preamble: readonly string[]
  readonly unit?: string
  readonly title?: string
}

/** Whether a normalised header is one the reader of the table understands. */
export type KnownHeader = (header: string) => boolean

/** Titles, filling instructions and signatures above a header rarely take more lines. */
const HEADER_SEARCH_ROWS = 60
const HEADER_ROWS_MAX = 3
const TABLES_MAX = 50
/** Two known names in one row are a header; one may be a coincidence. */
const KNOWN_NAMES_MIN = 2

const NUMBERING = /^(序号|序|顺序号|行号|no\.?|№|#)$/i
const TOTAL =
  /^(本页|本表|全区|全市|全县|全省|各街道|.{1,12}(街道|镇|乡|园区|开发区|社区|区|县))?(合计|小计|总计|累计|共计)([(:].*)?$/
const BREAKDOWN = /^其中([:,、]|$)/
const NOTE =
  /^[(【[]?(注|备注|附注|说明|(填表|填报|编制|指标|有关)说明|(资料|数据)来源|(填表|填报|制表|审核|复核|审批|经办|联系|统计)人?(签[字章名])?|(单位|统计)?负责人|分管领导|联系电话|(填报|制表|报出|报送|统计)(日期|时间)|(单位|公章)?\(?盖章\)?)\d*[)\]】]?[:.、]/
const EXAMPLE = /^(示例|例)[:：]/
const SECTION = /^[(]?[一二三四五六七八九十]+[)、.]/
const DITTO = /^\s*(同\s?上|〃|〞|″|["“”＂])\s*$/
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛'

/** The tables of a sheet as offices make them: titles above, one to three header rows, totals and notes between. */
export function findTables(sheet: Sheet, known: KnownHeader): Table[] {
  const tables: Table[] = []
  let from = 0
  while (from < sheet.rows.length && tables.length < TABLES_MAX) {
    const header = findHeader(sheet, from, known, tables.length > 0)
    if (header === undefined) break
    const body = readBody(sheet, header, known)
    tables.push(assemble(sheet, from, header, body))
    from = body.next
  }
  return tables
}

interface HeaderBlock {
  /** Index in the sheet's rows of the first one below. */
  readonly below: number
  readonly top: number
  readonly bottom: number
  /** Header texts of each row from the top, by column, merges spread out. */
  readonly lines: readonly ReadonlyMap<number, string>[]
}

function findHeader(sheet: Sheet, from: number, known: KnownHeader, knownOnly: boolean): HeaderBlock | undefined {
  const candidates = sheet.rows.slice(from, from + HEADER_SEARCH_ROWS)
  const scores = candidates.map((row) => knownNames(row, known))
  const best = Math.max(0, ...scores)
  const widest = Math.max(0, ...candidates.map((row) => filled(row).length))
  let index = -1
  if (sheet.delimited && from === 0 && (best < KNOWN_NAMES_MIN || (scores[0] ?? 0) > 0)) index = 0
  else if (best >= Math.min(KNOWN_NAMES_MIN, widest)) index = scores.indexOf(best)
  else if (!knownOnly) index = candidates.findIndex((row) => looksLikeHeader(row, widest))
  const row = candidates[index]
  return row && extendHeader(sheet, row, from)
}

function knownNames(row: Row, known: KnownHeader): number {
  const names = filled(row).map((cell) => normaliseHeader(cell.text).name)
  return new Set(names.filter((name) => name !== '' && known(name))).size
}

function looksLikeHeader(row: Row, widest: number): boolean {
  const cells = filled(row)
  const isWords = cells.every((cell) => cell.kind === 'text' && !/[:：]/.test(cell.text))
  return cells.length >= 2 && isWords && cells.length * 2 > widest
}

function extendHeader(sheet: Sheet, row: Row, from: number): HeaderBlock {
  const rows = new Map(sheet.rows.slice(from, from + HEADER_SEARCH_ROWS + HEADER_ROWS_MAX).map((r) => [r.number, r]))
  const merges = sheet.merges.filter(
    ({ top, bottom }) => bottom >= row.number - HEADER_ROWS_MAX && top <= row.number + HEADER_ROWS_MAX,
  )
  let top = row.number
  let bottom = row.number
  while (!sheet.delimited && bottom - top + 1 < HEADER_ROWS_MAX && continuesBelow(bottom, top, rows, merges)) bottom++
  while (!sheet.delimited && bottom - top + 1 < HEADER_ROWS_MAX && hasParentsAbove(top, rows, merges)) top--
  let below = from
  while ((sheet.rows[below]?.number ?? Number.POSITIVE_INFINITY) <= bottom) below++
  return {
    below,
    top,
    bottom,
    lines: headerLines(top, bottom, rows, merges),
  }
}

/** Whether the row under a header row holds children of it: merges reach into it, or only gaps are filled. */
function continuesBelow(bottom: number, top: number, rows: Map<number, Row>, merges: readonly Merge[]): boolean {
  const below = rows.get(bottom + 1)
  const header = filled(rows.get(bottom))
  if (merges.some((merge) => merge.top >= top && merge.top <= bottom && merge.bottom > bottom)) return true
  if (below === undefined || header.length === 0) return false
  const cells = filled(below)
  const groups = groupColumns(bottom, header, merges)
  const isWords = cells.every((cell) => cell.kind === 'text' || isYear(cell))
  return cells.length > 1 && isWords && cells.every((cell) => groups.has(cell.column))
}

/** Columns under a header cell that stretches over several, by a merge or by blank neighbours. */
function groupColumns(number: number, header: readonly Cell[], merges: readonly Merge[]): Set<number> {
  const columns = new Set<number>()
  for (const [i, cell] of header.entries()) {
    const merge = merges.find((each) => each.left === cell.column && each.top <= number && each.bottom >= number)
    const next = header[i + 1]?.column ?? cell.column + HEADER_GAP_MAX
    const last = merge ? merge.right : next - 1
    if (last === cell.column) continue
    for (let column = cell.column; column <= last; column++) columns.add(column)
  }
  return columns
}

/** How far the last header cell may stretch without a merge. */
const HEADER_GAP_MAX = 12

function isYear(cell: Cell): boolean {
  return cell.kind === 'number' && /^(19|20)\d{2}$/.test(cell.text)
}

/** Whether the row above names groups of columns; titles and 填报单位 lines do not. */
function hasParentsAbove(top: number, rows: Map<number, Row>, merges: readonly Merge[]): boolean {
  const above = filled(rows.get(top - 1))
  const header = filled(rows.get(top))
  const first = header[0]?.column ?? 0
  const isWords = above.every((cell) => cell.kind === 'text' && !/[:：]|\d日$/.test(cell.text.trim()))
  if (above.length === 0 || !isWords) return false
  if (above.every((cell) => cell.column > first)) return above.some((cell) => standsOver(cell, header))
  const own = merges.filter((merge) => merge.top === top - 1)
  if (above.length === 1 || own.length === 0) return false
  if (own.some((merge) => merge.bottom >= top && merge.left === first)) return true
  const covered = (column: number) =>
    above.some((cell) => cell.column === column) || own.some(({ left, right }) => left <= column && column <= right)
  return header.every((cell) => covered(cell.column))
}

function standsOver(parent: Cell, header: readonly Cell[]): boolean {
  return header.some((cell) => cell.column === parent.column)
}

function headerLines(
  top: number,
  bottom: number,
  rows: Map<number, Row>,
  merges: readonly Merge[],
): ReadonlyMap<number, string>[] {
  const lines: Map<number, string>[] = []
  for (let number = top; number <= bottom; number++) {
    lines.push(new Map(filled(rows.get(number)).map((cell) => [cell.column, cell.text])))
  }
  for (const merge of merges) {
    const text = lines[merge.top - top]?.get(merge.left)
    if (text === undefined) continue
    for (let number = merge.top; number <= Math.min(merge.bottom, bottom); number++) {
      const right = Math.min(merge.right, merge.left + MERGED_COLUMNS_MAX)
      for (let column = merge.left; column <= right; column++) lines[number - top]?.set(column, text)
    }
  }
  for (const [i, line] of lines.entries()) {
    const children = lines[i + 1]
    if (children) spreadParents(line, children)
  }
  return lines
}

const MERGED_COLUMNS_MAX = 500

/** Without merges a parent's name stands over its first child only; its blank neighbours with children are its own. */
function spreadParents(parents: Map<number, string>, children: ReadonlyMap<number, string>): void {
  const columns = [...children.keys()].toSorted((a, b) => a - b)
  for (const column of columns) {
    const left = parents.get(column - 1)
    const isChild = left !== undefined && children.has(column - 1) && children.get(column - 1) !== left
    if (!parents.has(column) && isChild) parents.set(column, left)
  }
}

interface Body {
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

function readBody(sheet: Sheet, header: HeaderBlock, known: KnownHeader): Body {
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
      return { ...body, next: pendingSections[0]?.index ?? index }
    }
    const label = totalLabel(cells)
    if (label !== undefined) {
      body.totals.push({ ...tableRow(row, cells, numbering, section), label })
      pendingSections = []
      interrupted = true
      continue
    }
    const isLone = cells.length === 1
    const isExample = EXAMPLE.test(compact(firstField(cells, numbering)))
    if (isExample || NOTE.test(compact(first)) || (inNotes && isLone)) {
      body.notes.push(cells.map((cell) => cell.text.trim()).join('  '))
      inNotes = !isExample
      interrupted = true
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
    interrupted = false
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
  return isWords && knownNames(row, known) >= Math.max(KNOWN_NAMES_MIN, cells.length / 2)
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

function numberingColumns(header: HeaderBlock): Set<number> {
  const columns = new Set<number>()
  for (const line of header.lines) {
    for (const [column, text] of line) if (NUMBERING.test(normaliseHeader(text).name)) columns.add(column)
  }
  return columns
}

function assemble(sheet: Sheet, from: number, header: HeaderBlock, body: Body): Table {
  const above = sheet.rows.slice(from, header.below).filter((row) => row.number < header.top)
  const preamble = above.flatMap((row) => filled(row).map((cell) => cell.text.trim()))
  const title = preamble.find((line) => !/[:：]/.test(line) && !/^(附[件表]|表)\s*\d*[-—\d]*$/.test(line))
  const unit = preamble.map(declaredUnit).find((each) => each !== undefined)
  return {
    sheet: sheet.name,
    sheetHidden: sheet.hidden,
    headerRow: header.bottom,
    headerRows: header.bottom - header.top + 1,
    columns: readColumns(sheet, header, body),
    rows: body.rows,
    totals: body.totals,
    notes: body.notes,
    preamble,
    ...(unit === undefined ? {} : { unit }),
    ...(title === undefined ? {} : { title }),
  }
}

function readColumns(sheet: Sheet, header: HeaderBlock, body: Body): TableColumn[] {
  const used = new Set<number>()
  for (const row of body.rows) for (const column of row.cells.keys()) used.add(column)
  const numbering = numberingColumns(header)
  const hidden = new Set(sheet.hiddenColumns)
  const indexes = new Set([...header.lines.flatMap((line) => [...line.keys()]), ...used])
  const columns: TableColumn[] = []
  let left = ''
  for (const index of [...indexes].toSorted((a, b) => a - b)) {
    if (numbering.has(index)) continue
    const path = headerPath(header, index)
    const name = path.map((part) => part.name).join('/')
    const isMergeTail = name === left && columns.at(-1)?.index === index - 1 && !used.has(index)
    if (isMergeTail) continue
    left = name
    const unit = path.findLast((part) => part.unit !== undefined)?.unit
    columns.push({
      index,
      letter: columnLetter(index),
      header: name,
      names: path.map((_, i) =>
        path
          .slice(i)
          .map((part) => part.name)
          .join('/'),
      ),
      ...(unit === undefined ? {} : { unit }),
      hidden: hidden.has(index),
    })
  }
  return columns
}

/** The header texts of a column from the top, a merged one once. */
function headerPath(header: HeaderBlock, index: number): Header[] {
  const path: Header[] = []
  for (const line of header.lines) {
    const text = line.get(index)
    if (text === undefined || text.trim() === '') continue
    const part = normaliseHeader(text)
    if (part.name !== '' && part.name !== path.at(-1)?.name) path.push(part)
  }
  return path
}

function filled(row: Row | undefined): readonly Cell[] {
  if (row === undefined) return []
  return row.cells.every(isFilled) ? row.cells : row.cells.filter(isFilled)
}

function isFilled(cell: Cell): boolean {
  return cell.kind !== 'text' || cell.text.trim() !== ''
}

function compact(text: string): string {
  return text
    .replace(/[\s\u00a0]/g, '')
    .replaceAll('：', ':')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('，', ',')
}
