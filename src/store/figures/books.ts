import { sql } from 'kysely'
import type { AreaTree } from '../../kernel/area.ts'
import { BOOKS_FROM, NOT_COMPARABLE, OPENING, READING, TARGET, TARGET_PATH } from '../../kernel/books.ts'
import { type Catalog, fullView } from '../../kernel/catalog.ts'
import {
  type Answer,
  type At,
  type Books,
  evaluate,
  type Published,
  type Status,
  type Target,
} from '../../kernel/evaluate.ts'
import { addDecimals, isZero } from '../../kernel/exact.ts'
import type { JournalLeaf, ReadingLeaf, Tree } from '../../kernel/figure.ts'
import { type Period, parsePeriod, periodCode, samePeriod, yearOfMonth } from '../../kernel/period.ts'
import type { AreaCode, Decimal } from '../../kernel/values.ts'
import { PRESENT } from '../balance/key.ts'
import type { Tx } from '../database.ts'
import type { Cutoff } from '../journal/cutoff.ts'
import { type Boundary, boundaryOf } from './boundary.ts'
import { type Cell, cellsAt } from './cells.ts'
import { readSums, Sums } from './sums.ts'
import { textOf } from './text.ts'

/** A figure to be computed. */
export interface Question {
  readonly tree: Tree
  readonly at: At
}

export interface Asking {
  readonly catalog: Catalog
  readonly bureau: string
  readonly areas: AreaTree
  readonly cutoff: Cutoff
}

/** Opens the books as of a cut-off, with everything loaded that the questions will read. */
export async function openBooks(
  tx: Tx,
  { catalog, bureau, areas, cutoff }: Asking,
  questions: readonly Question[],
): Promise<Books> {
  const boundary = await boundaryOf(tx, bureau, cutoff)
  const stated = await readStatements(tx, bureau, boundary)
  const sums = new Sums()
  const noting = booksOver(catalog, areas, stated, (leaf, at) => {
    sums.ask(leaf, at)
    return '0' as Decimal
  })
  for (const { tree, at } of questions) evaluate(tree, at, noting)
  await readSums({ tx, catalog, bureau, areas, boundary }, sums)
  return booksOver(catalog, areas, stated, (leaf, at) => sums.get(leaf, at))
}

/** The answers to many questions, in their order. */
export async function answer(tx: Tx, asking: Asking, questions: readonly Question[]): Promise<Answer[]> {
  const books = await openBooks(tx, asking, questions)
  return questions.map(({ tree, at }) => evaluate(tree, at, books))
}

/** What the books say about themselves as of a cut-off: few rows, read whole. */
interface Stated {
  /** By indicator, then by area and period. */
  readonly openings: ReadonlyMap<string, ReadonlyMap<string, Decimal>>
  readonly targets: ReadonlyMap<string, Decimal>
  readonly paths: ReadonlyMap<string, ReadonlyMap<number, Decimal>>
  readonly booksFrom: ReadonlyMap<string, number>
  readonly incomparable: ReadonlyMap<string, string>
  readonly readings: ReadonlyMap<string, readonly Reading[]>
}

interface Reading extends Published {
  readonly area: AreaCode
}

async function readStatements(tx: Tx, bureau: string, boundary: Boundary): Promise<Stated> {
  const measures = [OPENING, TARGET, TARGET_PATH, BOOKS_FROM, NOT_COMPARABLE, READING]
  const cells = await statementCells(
    tx,
    bureau,
    boundary,
    measures.map((measure) => ({ measure: measure.name, view: fullView(measure) })),
  )
  const openings = new Map<string, Map<string, Decimal>>()
  const targets = new Map<string, Decimal>()
  const paths = new Map<string, Map<number, Decimal>>()
  const booksFrom = await defaultBooksFrom(tx, bureau, boundary)
  const incomparable = new Map<string, string>()
  const readings = new Map<string, Reading[]>()
  for (const { measure, key, area, belongs_to, occurred, quantity, postings } of cells) {
    if (postings <= 0) continue
    const values = JSON.parse(key) as string[]
    switch (measure) {
      case OPENING.name:
        openings.set(
          String(values[0]),
          (openings.get(String(values[0])) ?? new Map()).set(`${area} ${values[1]}`, quantity),
        )
        break
      case TARGET.name:
        targets.set(`${values[0]} ${area} ${belongs_to}`, quantity)
        break
      case TARGET_PATH.name: {
        const name = `${values[0]} ${area} ${belongs_to}`
        paths.set(name, (paths.get(name) ?? new Map()).set(Number(values[1]), quantity))
        break
      }
      case BOOKS_FROM.name:
        booksFrom.set(String(values[0]), occurred)
        break
      case NOT_COMPARABLE.name:
        incomparable.set(`${values[0]} ${values[1]}`, String(values[2]))
        break
      case READING.name: {
        const period = parsePeriod(String(values[0]))
        if (period === null) break
        const found: Reading = { value: quantity, period, status: values[2] as Status, area: area as AreaCode }
        readings.set(String(values[1]), [...(readings.get(String(values[1])) ?? []), found])
        break
      }
    }
  }
  return { openings, targets, paths, booksFrom, incomparable, readings }
}

async function statementCells(
  tx: Tx,
  bureau: string,
  boundary: Boundary,
  views: readonly { measure: string; view: string }[],
): Promise<(Cell & { readonly measure: string; readonly key: string })[]> {
  const { rows } = await sql<{ measure: string; view: string; key: string }>`
    select distinct b.measure, b.view, b.key from jsonb_to_recordset(${JSON.stringify(views)}::jsonb) as wanted(measure text, view text)
    join balance b on b.measure = wanted.measure and b.view = wanted.view
    where b.bureau = ${bureau} and b.measure = any(${views.map(({ measure }) => measure)}::text[]) and b.view = any(${views.map(({ view }) => view)}::text[]) and b.recorded = ${PRESENT}`.execute(
    tx,
  )
  const wanted = rows.map((row, cell) => ({ cell, ...row, first: 0, last: EVER, before: false, belonging: true }))
  const cells = await cellsAt(tx, bureau, boundary.recorded, wanted)
  return cells.map((cell) => ({ ...cell, measure: rows[cell.cell]!.measure, key: rows[cell.cell]!.key }))
}

const EVER = 1_000_000

/** Where nobody said when a register's books begin, they begin with the year of its first posting. */
async function defaultBooksFrom(tx: Tx, bureau: string, { entry }: Boundary): Promise<Map<string, number>> {
  const { rows } = await sql<{ register: string; month: number }>`
    select register, min(month) as month from book_start where bureau = ${bureau} and entry <= ${entry} group by register`.execute(
    tx,
  )
  return new Map(rows.map(({ register, month }) => [register, yearOfMonth(month) * 12]))
}

function booksOver(catalog: Catalog, areas: AreaTree, stated: Stated, sum: Books['sum']): Books {
  const ids = (tree: Tree) => (catalog.byFormula.get(textOf(tree)) ?? []).map(({ id }) => id)
  return {
    areas,
    sum,
    slack(leaf, at) {
      const slack = catalog.measures.get(leaf.measure)?.slack
      if (slack === undefined || leaf.op === 'distinct' || leaf.op === 'holders') return null
      const of = ({ name }: { readonly name: string }) => sum({ ...leaf, measure: name }, at)
      const [less, more, open] = [of(slack.less), of(slack.more), of(slack.open)]
      return { less, more: isZero(open) ? more : null }
    },
    published: (leaf, at) => published(stated, areas, leaf, at),
    target({ indicator }, year, area): Target | null {
      const name = `${indicator} ${area} ${year}`
      const value = stated.targets.get(name)
      if (value === undefined) return null
      const path = stated.paths.get(name)
      return {
        value,
        path:
          path === undefined ? null : Array.from({ length: 12 }, (_, month) => path.get(month + 1) ?? ('0' as Decimal)),
      }
    },
    booksFrom(measure) {
      const register = catalog.posters.get(measure)
      return register === undefined ? null : (stated.booksFrom.get(register.name) ?? null)
    },
    opening(leaf: JournalLeaf, { period, area }: At) {
      for (const id of ids(leaf)) {
        const value = stated.openings.get(id)?.get(`${area} ${periodCode(period)}`)
        if (value !== undefined) return value
      }
      return null
    },
    notComparable(tree: Tree, period: Period) {
      for (const id of ids(tree)) {
        const reason = stated.incomparable.get(`${id} ${periodCode(period)}`)
        if (reason !== undefined) return `因${reason}，同比不可比`
      }
      return null
    },
  }
}

function published(
  { readings }: Stated,
  areas: AreaTree,
  { series, take, additive }: ReadingLeaf,
  { period, area }: At,
): Published | null {
  const within = new Set(additive ? areas.within(area) : [area])
  const here = (readings.get(series) ?? []).filter((reading) => within.has(reading.area))
  const exact = here.filter((reading) => samePeriod(reading.period, period))
  const [first] = exact
  if (first !== undefined)
    return { ...first, value: exact.reduce((sum, { value }) => addDecimals(sum, value), '0' as Decimal) }
  if (take === 'exact') return null
  return (
    here.filter((reading) => reading.period.last <= period.last).sort((a, b) => b.period.last - a.period.last)[0] ??
    null
  )
}
