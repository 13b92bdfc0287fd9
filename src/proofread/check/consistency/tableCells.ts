import { type Grid, gridsIn, type Row } from '../arithmetic/grid.ts'
import type { Check, Found } from '../check.ts'
import type { Prose, Sentence } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

const LABEL_MIN = 2
const NAME_MIN = 2
const LEAD_CHARACTERS = 40
/** A figure that is said to be of something else than the row as it stands in the table. */
const OTHER =
  /占|全[区市县省]|上年|去年|同期|增加|减少|增长|下降|提高|净增|新增|目标|力争|计划|其中|平均|均|比|较|累计|达到?\d|月/
const SHARE = /占(?:全[区市县省园国]|总|合计)[^，,。；\d]{0,10}(?:的|比|比重|比例)?(?:为|达)?$/
const MOST = /(最高|最多|最大|居首|居第一|位居第一|排名?第一|位列第一|领先|最低|最少|最小|垫底|排名?末位|末位)/

/** What the text says of a row of its own table is what the table says. */
export const tableCells: Check = {
  kind: 'consistency.value',
  label: '正文与表格的数不一',
  certainty: 'probable',
  how: '正文写某一行某一列的数、所占比重或最高最低，与表里的不一样',
  *find(prose) {
    const grids = gridsIn(prose.paragraphs)
    if (grids.length === 0) return
    yield* twice(grids)
    yield* units(grids, prose)
    yield* headed(grids, prose)
    for (const paragraph of prose.paragraphs) {
      if (grids.some(({ start, end }) => paragraph.start >= start && paragraph.start < end)) continue
      for (const sentence of paragraph.sentences)
        for (const grid of near(grids, paragraph.start)) yield* inSentence(sentence, grid, prose)
    }
  },
}

const TABLES_NEAR = 3

/** A long paper has many tables; a sentence speaks of those beside it. */
function near(grids: readonly Grid[], at: number): readonly Grid[] {
  if (grids.length <= TABLES_NEAR) return grids
  return grids.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)).slice(0, TABLES_NEAR)
}

function* inSentence({ text, start, quantities }: Sentence, grid: Grid, prose: Prose): Generator<Found> {
  const named = grid.rows.filter(({ label, total }) => !total && label.length >= LABEL_MIN && text.includes(label))
  if (named.length === 0) return
  for (const [place, one] of quantities.entries()) {
    const from = Math.max(0, one.start - start - LEAD_CHARACTERS, (quantities[place - 1]?.end ?? start) - start - 20)
    const lead = text.slice(from, one.start - start)
    const row = lastNamed(lead, named)
    if (row === null) continue
    const behind = lead.slice(lead.lastIndexOf(row.label) + row.label.length)
    const ahead = /([^。；，\d]{2,16}?(?:最高|最低|最多|最少|最大|最小)的?(?:依次)?(?:是|为))$/.exec(
      lead.slice(0, lead.lastIndexOf(row.label)),
    )?.[1]
    const said = ahead === undefined ? behind : `${ahead}${behind}`
    if (/[。；]/.test(said)) continue
    if (one.dimension === 'percent' && SHARE.test(said)) yield* shareOf(one, said, row, grid)
    else if (one.exact && !OTHER.test(said)) yield* cellValue(one, said, row, grid, prose)
  }
  for (const row of named) yield* extreme(text, start, row, grid)
}

function lastNamed(lead: string, rows: readonly Row[]): Row | null {
  let best: Row | null = null
  let at = -1
  for (const row of rows) {
    const place = lead.lastIndexOf(row.label)
    if (place > at || (place === at && best !== null && row.label.length > best.label.length)) [best, at] = [row, place]
  }
  return best
}

/** The column whose name the words end with or hold. */
function columnIn(said: string, { columns }: Grid): number {
  let best = -1
  for (const [at, { name }] of columns.entries()) {
    const short = name.replace(/(?:数|量|总数|总量)$/, '')
    if (at > 0 && short.length >= NAME_MIN && said.includes(short) && name.length > (columns[best]?.name.length ?? 0))
      best = at
  }
  return best
}

function* shareOf(one: Quantity, said: string, row: Row, grid: Grid): Generator<Found> {
  const at = columnIn(said, grid)
  const total = grid.rows.find((other) => other.total)?.cells[at]
  const part = row.cells[at]
  if (part?.value == null || total?.value == null || total.value <= 0) return
  const ratio = (100 * part.value) / total.value
  const slack = 0.5 * 10 ** -one.places + (100 * (part.half + total.half)) / total.value + 1e-9
  const written = Number(one.digits)
  if (!one.exact || Math.abs(ratio - written) <= slack) return
  yield {
    start: one.start,
    end: one.end,
    kind: 'arithmetic.share',
    reason: `表中${row.label}${grid.columns[at]!.name}${part.text}、合计${total.text}，占${ratio.toFixed(one.places)}%，文中写${one.digits}%，请核对`,
  }
}

function* cellValue(one: Quantity, said: string, row: Row, grid: Grid, { text }: Prose): Generator<Found> {
  const at = columnIn(said, grid)
  const cell = row.cells[at]
  const unit = grid.columns[at]?.unit ?? ''
  if (cell?.value == null || unit === '' || row.cells.some(({ value }) => value === Number(one.digits))) return
  const written = text.slice(one.start, one.end).replace(/^[\d.,，]+/, '')
  if (written !== unit.replace('％', '%')) return
  if (Math.abs(Number(one.digits) - cell.value) <= 0.5 * 10 ** -one.places + cell.half + 1e-9 && one.places > 0) return
  yield {
    start: one.start,
    end: one.end,
    reason: `表中${row.label}的${grid.columns[at]!.name}是${cell.text}${unit}，这里写${one.digits}${written}，请核对`,
  }
}

/** «研发费用东部园最高» */
function* extreme(text: string, start: number, row: Row, grid: Grid): Generator<Found> {
  const at = text.indexOf(row.label)
  const clause = text.slice(Math.max(0, text.lastIndexOf('，', at) + 1), at + row.label.length)
  const before = /([^。；，\d]{2,16}?)(最高|最低|最多|最少|最大|最小)的?(?:是|为)$/.exec(text.slice(0, at))
  const after = /^[^，,。；、\d和与及]{0,14}/.exec(text.slice(at + row.label.length))?.[0] ?? ''
  const said = MOST.exec(after) ?? (before === null ? null : [before[0], before[2]])
  if (said === null || /[、和与及]/.test(clause.slice(0, -row.label.length))) return
  const column = columnIn(clause + after, grid)
  const rows = grid.rows.filter(({ total, cells }) => !total && cells[column]?.value != null)
  if (column < 1 || rows.length < 3 || row.cells[column]?.value == null) return
  const least = /低|少|小|垫底|末/.test(said[1] ?? '')
  const value = row.cells[column]!.value!
  const beaten = rows.filter((other) =>
    least ? other.cells[column]!.value! < value : other.cells[column]!.value! > value,
  )
  const best = beaten[0]
  if (best === undefined) return
  yield {
    start: start + at,
    end: start + at + row.label.length + after.length,
    kind: 'consistency.rank',
    reason: `表中${best.label}的${grid.columns[column]!.name}是${best.cells[column]!.text}，${row.label}是${row.cells[column]!.text}，不是“${said[1]}”，请核对`,
  }
}

/** One row and one column of two tables, with two figures. */
function* twice(grids: readonly Grid[]): Generator<Found> {
  const seen = new Map<string, { readonly text: string; readonly value: number }>()
  for (const { columns, rows } of grids)
    for (const { label, cells, total } of rows)
      for (const [at, { name }] of columns.entries()) {
        const cell = cells[at]!
        if (total || at === 0 || cell.value === null || !/20\d\d年/.test(name) || label.length < LONG_LABEL_MIN)
          continue
        const key = `${label.replace(/[（(][^（()）]*[）)]/g, '')} ${name}`
        const before = seen.get(key)
        if (before === undefined) seen.set(key, { text: cell.text, value: cell.value })
        else if (before.value !== cell.value)
          yield {
            start: cell.start,
            end: cell.start + cell.text.length,
            reason: `前一张表里“${key.replace(' ', '”“')}”是${before.text}，这里写${cell.text}，请核对哪个对`,
          }
      }
}

const LONG_LABEL_MIN = 4
const UNIT_NAMES = /^(?:计量)?单位$/

/** «科技贷款余额｜万元｜31.5» and «科技贷款余额31.5亿元» below it. */
function* units(grids: readonly Grid[], { text }: Prose): Generator<Found> {
  for (const { columns, rows } of grids) {
    const unit = columns.findIndex(({ name }) => UNIT_NAMES.test(name))
    if (unit < 0) continue
    for (const { label, cells } of rows) {
      const own = cells[unit]!.text
      if (label.length < LONG_LABEL_MIN || !/^[万亿]?元$/.test(own)) continue
      for (const { value, text: digits } of cells) {
        if (value === null || digits.length < 3) continue
        const at = text.indexOf(`${label}${digits}`)
        const said = at < 0 ? undefined : /^[万亿]?元/.exec(text.slice(at + label.length + digits.length))?.[0]
        if (said === undefined || said === own) continue
        yield {
          start: cells[unit]!.start,
          end: cells[unit]!.start + own.length,
          kind: 'unit.magnitude',
          reason: `正文写“${label}${digits}${said}”，表中单位是“${own}”，请核对单位`,
        }
      }
    }
  }
}

const HEADED = /(20\d\d)年[^，。；]{0,14}(?:目标|任务|计划)/
const HEAD_PARAGRAPHS = 4

/** «2024年主要目标和重点任务表» over a column «2025年计划». */
function* headed(grids: readonly Grid[], { paragraphs }: Prose): Generator<Found> {
  for (const { columns, start } of grids) {
    const aim = columns
      .map(({ name }) => /^(20\d\d)年(?:计划|目标|任务)/.exec(name)?.[1])
      .find((year) => year !== undefined)
    if (aim === undefined) continue
    const place = paragraphs.findIndex((paragraph) => paragraph.start >= start)
    const line = paragraphs
      .slice(Math.max(0, place - HEAD_PARAGRAPHS), place)
      .findLast(({ text }) => text.length <= 40 && HEADED.test(text) && !/。/.test(text))
    const match = line === undefined ? null : HEADED.exec(line.text)
    if (line === undefined || match === null || Number(match[1]) !== Number(aim) - 1 || /完成情况/.test(line.text))
      continue
    yield {
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
      kind: 'consistency.year',
      reason: `标题写${match[1]}年，表里是${aim}年的计划，请核对年份`,
    }
  }
}
