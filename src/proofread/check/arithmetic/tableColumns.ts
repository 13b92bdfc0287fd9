import type { Check, Found } from '../check.ts'
import { type Cell, type Grid, gridsIn, type Row } from './grid.ts'

const FITS_MIN = 2
/** So few rows may be wrong for the rest to say how a column is made. */
const ODD_SHARE_MAX = 0.34
const SCALES = [1, 100, 10, 1_000, 10_000, 0.0001, 0.01]
const RATIO = /率|比|占|增|降|均|强度|密度|每|度$/
const ORDER = /^(?:序号|编号|名次|位次|排名|次序)/

/** How one column may follow from two others. */
interface Made {
  readonly said: string
  readonly of: (a: number, b: number) => number
  /** Only for columns whose name says so. */
  readonly ratio: boolean
}

const WAYS: readonly Made[] = [
  ...SCALES.map((scale) => ({ said: '相除', of: (a: number, b: number) => (a / b) * scale, ratio: true })),
  { said: '增幅', of: (a, b) => ((a - b) / b) * 100, ratio: true },
  { said: '降幅', of: (a, b) => ((b - a) / b) * 100, ratio: true },
  { said: '相减', of: (a, b) => a - b, ratio: false },
  { said: '相加', of: (a, b) => a + b, ratio: false },
]

/** A column that two others give in every row but one: there one of the three is wrong. */
export const tableColumns: Check = {
  kind: 'arithmetic.share',
  label: '表格一行与各行算法不一',
  certainty: 'probable',
  how: '表格里一列由另外两列算出（占比、增幅、户均、差、和），其余各行都对，只有这一行不对',
  *find({ paragraphs }) {
    for (const grid of gridsIn(paragraphs)) {
      yield* columns(grid)
      yield* shares(grid)
      yield* topTotals(grid)
      yield* order(grid)
      yield* ordinals(grid)
      yield* aims(grid)
      yield* deadlines(grid)
    }
  },
}

function* columns({ columns, rows }: Grid): Generator<Found> {
  const numeric = columns
    .map((_, at) => at)
    .filter((at) => at > 0 && isNumeric(rows, at) && !ORDER.test(columns[at]!.name))
  for (const made of numeric) {
    let odd: { readonly rows: readonly Row[]; readonly told: (row: Row) => string } | null = null
    let explained = false
    for (const a of numeric)
      for (const b of numeric) {
        if (a === made || b === made || a === b || explained) continue
        for (const way of WAYS) {
          if (way.ratio !== RATIO.test(columns[made]!.name + columns[made]!.unit.replace('%', '率'))) continue
          if (way.said === '相加' && a > b) continue
          const full = rows.filter((row) => [made, a, b].every((at) => row.cells[at]!.value !== null))
          const wrong = full.filter(
            (row) =>
              !agrees(way, row.cells[a]!, row.cells[b]!, row.cells[made]!) &&
              !(row.total && agrees(way, summed(rows, a), summed(rows, b), row.cells[made]!)),
          )
          if (full.length - wrong.length < FITS_MIN || !telling(full, wrong, made)) continue
          if (wrong.length === 0) {
            explained = true
            break
          }
          if (wrong.length > Math.max(1, ODD_SHARE_MAX * full.length) || odd !== null) continue
          odd = {
            rows: wrong,
            told: (row) =>
              `“${columns[made]!.name}”由“${columns[a]!.name}”和“${columns[b]!.name}”算出（${way.said}），其余各行都对，“${row.label}”一行应为${plain(way.of(row.cells[a]!.value!, row.cells[b]!.value!), row.cells[made]!)}，表中写${row.cells[made]!.text}，请核对`,
          }
        }
      }
    if (explained || odd === null) continue
    for (const row of odd.rows) {
      const cell = row.cells[made]!
      yield { start: cell.start, end: cell.start + cell.text.length, reason: odd.told(row) }
    }
  }
}

/** What the total should be: a wrong one is told elsewhere, and what follows from the right one is right. */
function summed(rows: readonly Row[], at: number): Cell {
  const parts = rows.flatMap(({ total, cells }) => (total ? [] : [cells[at]!]))
  const value = parts.reduce((sum, cell) => sum + (cell.value ?? 0), 0)
  return { text: '', start: 0, value, half: parts.reduce((sum, { half }) => sum + half, 0) }
}

/** Rows that agree tell something only where they are not all of one or two small numbers. */
function telling(full: readonly Row[], wrong: readonly Row[], made: number): boolean {
  const fitting = full.filter((row) => !wrong.includes(row))
  const digits = fitting.map((row) => row.cells[made]!.text.replace(/\D/g, '').replace(/^0+/, '').length)
  const distinct = new Set(fitting.map((row) => row.cells[made]!.text)).size
  return distinct >= FITS_MIN && digits.reduce((sum, one) => sum + one, 0) >= 6
}

function agrees(way: Made, a: Cell, b: Cell, made: Cell): boolean {
  const ends = [-1, 1].flatMap((x) => [-1, 1].map((y) => way.of(a.value! + x * a.half, b.value! + y * b.half)))
  const slack = (made.half === 0 ? (way.ratio ? 0.5 : 0) : made.half) + 1e-9
  return made.value! >= Math.min(...ends) - slack && made.value! <= Math.max(...ends) + slack
}

/** «占比» of the total row's figure in another column. */
function* shares({ columns, rows }: Grid): Generator<Found> {
  const total = rows.find((row) => row.total)
  for (const [made, { name }] of columns.entries()) {
    if (!/占比|比重|占.*比/.test(name)) continue
    const parts = rows.filter((row) => !row.total && row.cells[made]?.value != null)
    if (parts.length < 3) continue
    let best: { readonly wrong: readonly Row[]; readonly of: (row: Row) => number; readonly base: string } | null = null
    for (const [at, column] of columns.entries()) {
      if (at === made || at === 0 || !parts.every((row) => row.cells[at]?.value != null)) continue
      const whole = total?.cells[at]?.value ?? parts.reduce((sum, row) => sum + row.cells[at]!.value!, 0)
      if (whole <= 0) continue
      const of = (row: Row): number => (row.cells[at]!.value! / whole) * 100
      const wrong = parts.filter((row) => {
        const { half } = row.cells[at]!
        const reach = row.cells[made]!.half + (half / whole) * 100 + (half * of(row)) / whole + 1e-9
        return Math.abs(of(row) - row.cells[made]!.value!) > (row.cells[made]!.half === 0 ? 0.5 : 0) + reach
      })
      if (best === null || wrong.length < best.wrong.length) best = { wrong, of, base: column.name }
    }
    if (best === null || best.wrong.length === 0 || best.wrong.length > Math.max(1, ODD_SHARE_MAX * parts.length))
      continue
    for (const row of best.wrong) {
      const cell = row.cells[made]!
      yield {
        start: cell.start,
        end: cell.start + cell.text.length,
        reason: `按“${best.base}”计算，“${row.label}”应占${plain(best.of(row), cell)}%，表中写${cell.text}，请核对`,
      }
    }
  }
}

/** The total may be the first row. */
function* topTotals({ columns, rows: [first, ...rest] }: Grid): Generator<Found> {
  if (first === undefined || !first.total || rest.length < 2 || rest.some(({ total }) => total)) return
  for (const [at, cell] of first.cells.entries()) {
    if (cell.value === null || RATIO.test(columns[at]!.name + columns[at]!.unit.replace('%', '率'))) continue
    if (ORDER.test(columns[at]!.name) || !rest.every((row) => row.cells[at]?.value != null)) continue
    const sum = rest.reduce((all, row) => all + row.cells[at]!.value!, 0)
    const slack = cell.half + rest.reduce((all, row) => all + row.cells[at]!.half, 0) + 1e-9
    if (Math.abs(sum - cell.value) <= slack) continue
    yield {
      start: cell.start,
      end: cell.start + cell.text.length,
      kind: 'arithmetic.partsTotal',
      certainty: 'sure',
      reason: `“${columns[at]!.name}”一列各行相加为${plain(sum, cell)}，合计写${cell.text}，请核对`,
    }
  }
}

/** Places go with the figures that they are given for. */
function* order({ columns, rows }: Grid): Generator<Found> {
  const at = columns.findIndex(({ name }) => /^(?:名次|位次|排名)/.test(name))
  const placed = rows.filter((row) => !row.total && row.cells[at]?.value != null)
  if (at < 0 || placed.length < 4) return
  const byPlace = placed.toSorted((a, b) => a.cells[at]!.value! - b.cells[at]!.value!)
  for (const [column] of columns.entries()) {
    if (column === at || !placed.every((row) => row.cells[column]?.value != null)) continue
    const falls = byPlace.filter(
      (row, place) => place > 0 && row.cells[column]!.value! > byPlace[place - 1]!.cells[column]!.value!,
    )
    const odd = falls[0]
    if (falls.length === 0) return
    if (falls.length > 1 || odd === undefined || placed.length < 5) continue
    const before = byPlace[byPlace.indexOf(odd) - 1]!
    const cell = odd.cells[at]!
    yield {
      start: cell.start,
      end: cell.start + cell.text.length,
      kind: 'consistency.rank',
      reason: `“${columns[column]!.name}”${odd.cells[column]!.text}高于排在前面的${before.label}（${before.cells[column]!.text}），名次却靠后，请核对`,
    }
    return
  }
}

/** 5, 7, 7 in the first column. */
function* ordinals({ columns, rows }: Grid): Generator<Found> {
  if (!/^(?:序号|编号)$/.test(columns[0]!.name)) return
  let before = 0
  for (const { cells, total } of rows) {
    const { value, text, start } = cells[0]!
    if (total || value === null || !/^\d{1,3}$/.test(text)) return
    if (value !== before + 1 && before > 0) {
      yield {
        start,
        end: start + text.length,
        kind: 'form.numbering',
        certainty: 'sure',
        reason: `序号${before}之后应为${before + 1}，表中写${text}`,
        correction: String(before + 1),
      }
      if (value !== before) before += 1
      continue
    }
    before = value
  }
}

const YEARLY = /^(20\d\d)年/
const AIM_COLUMN = /计划|目标|任务/
const DONE_COLUMN = /完成|实际|实绩/

/** Next year's aim below what was done, in one row among others that rise. */
function* aims({ columns, rows }: Grid): Generator<Found> {
  const aim = columns.findIndex(({ name }) => AIM_COLUMN.test(name) && YEARLY.test(name) && !/完成/.test(name))
  const done = columns.findIndex(({ name }) => DONE_COLUMN.test(name) && YEARLY.test(name) && !AIM_COLUMN.test(name))
  if (aim < 0 || done < 0) return
  const [to, from] = [YEARLY.exec(columns[aim]!.name)?.[1], YEARLY.exec(columns[done]!.name)?.[1]]
  if (Number(to) <= Number(from)) return
  const full = rows.filter(({ cells }) => cells[aim]!.value !== null && cells[done]!.value !== null)
  const lower = full.filter(
    ({ cells, label }) => cells[aim]!.value! < cells[done]!.value! && !/能耗|排放|负债|不良|投诉|时限|压减/.test(label),
  )
  if (full.length < 3 || lower.length > Math.max(1, ODD_SHARE_MAX * full.length)) return
  for (const { label, cells } of lower) {
    const { start, text } = cells[aim]!
    yield {
      start,
      end: start + text.length,
      kind: 'consistency.target',
      reason: `“${label}”${from}年已完成${cells[done]!.text}，${to}年的目标${text}反而低，请核对`,
    }
  }
}

/** One year among others in a column of deadlines. */
function* deadlines({ columns, rows }: Grid): Generator<Found> {
  for (const [at, { name }] of columns.entries()) {
    if (!/时限|期限|时间|进度安排|完成日期/.test(name)) continue
    const dated = rows.flatMap(({ cells }) => {
      const cell = cells[at]
      const year = /^(?:至|到)?(20\d\d)年/.exec(cell?.text ?? '')?.[1]
      return cell === undefined || year === undefined ? [] : [{ cell, year }]
    })
    const byYear = Map.groupBy(dated, ({ year }) => year)
    const [usual] = [...byYear].sort(([, a], [, b]) => b.length - a.length)
    if (usual === undefined || usual[1].length < 3) continue
    for (const { cell, year } of dated)
      if (Number(year) < Number(usual[0]))
        yield {
          start: cell.start,
          end: cell.start + cell.text.length,
          kind: 'consistency.year',
          reason: `这一列别处都是${usual[0]}年，这里是${year}年，请核对`,
        }
  }
}

function isNumeric(rows: readonly Row[], at: number): boolean {
  return rows.filter((row) => row.cells[at]?.value != null).length >= 3
}

function plain(value: number, like: Cell): string {
  return value.toFixed(like.text.split('.')[1]?.replace(/\D/g, '').length ?? 0)
}
