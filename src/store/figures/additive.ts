import { sql } from 'kysely'
import { fullView } from '../../kernel/catalog.ts'
import type { At } from '../../kernel/evaluate.ts'
import { addDecimals, sumDecimals } from '../../kernel/exact.ts'
import type { JournalLeaf } from '../../kernel/figure.ts'
import type { Decimal } from '../../kernel/values.ts'
import { viewOf } from '../../kernel/where.ts'
import { keptOf } from '../balance/kept.ts'
import { keysOf, PRESENT } from '../balance/key.ts'
import { type Belonging, belongsWithin } from './belonging.ts'
import { type Cell, cellsAt, type Wanted } from './cells.ts'
import type { Source, SumRequest, Sums } from './sums.ts'
import { textOf } from './text.ts'

export type AddingLeaf = Extract<JournalLeaf, { op: 'flow' | 'stock' }>

const zero = '0' as Decimal

/** Flows and stocks: sums that add up over months and areas. */
export async function readAdditive(
  source: Source,
  requests: readonly SumRequest<AddingLeaf>[],
  sums: Sums,
): Promise<void> {
  const leaves = [...Map.groupBy(requests, ({ leaf }) => textOf(leaf)).values()]
  const wanted = { recorded: [] as Wanted[], presentOnly: [] as Wanted[] }
  for (const [cell, asked] of leaves.entries()) {
    const { leaf } = asked[0]!
    const { view, keys } = await keysFor(source, leaf)
    const grain = keptOf(source.catalog).recorded(leaf.measure, view) ? 'recorded' : 'presentOnly'
    for (const key of keys) wanted[grain].push({ cell, measure: leaf.measure, view, key, ...monthsOf(asked) })
  }
  const { tx, bureau, boundary } = source
  const cells = [
    ...(await cellsAt(tx, bureau, boundary.recorded, wanted.recorded)),
    ...(await cellsAt(tx, bureau, boundary.presentOnly, wanted.presentOnly)),
  ]
  const ofLeaf = Map.groupBy(cells, ({ cell }) => cell)
  for (const [cell, asked] of leaves.entries()) {
    const ofArea = Map.groupBy(ofLeaf.get(cell) ?? [], ({ area }) => area)
    for (const [area, ats] of Map.groupBy(asked, ({ at }) => at.area)) {
      const run = new Run(source.areas.within(area).flatMap((member) => ofArea.get(member) ?? []))
      for (const { leaf, at } of ats) sums.set(leaf, at, run.sum(leaf, at))
    }
  }
}

/** The months that a leaf's requests look at. A batch announced early or late looks past its year's ends. */
function monthsOf(asked: readonly SumRequest<AddingLeaf>[]): Pick<Wanted, 'first' | 'last' | 'before' | 'belonging'> {
  const { leaf } = asked[0]!
  const last = Math.max(...asked.map(({ at }) => at.period.last))
  if (leaf.op === 'stock')
    return { first: Math.min(...asked.map(({ at }) => at.period.last)), last, before: true, belonging: false }
  const first = Math.min(...asked.map(({ at }) => at.period.first))
  return leaf.sumBy === 'occurrence'
    ? { first, last, before: false, belonging: false }
    : { first, last: LATER, before: true, belonging: true }
}

const LATER = 1_000_000

/** The keys that make up a leaf: of its own view where balances keep it, else of the measure's full view. */
async function keysFor({ tx, catalog, bureau }: Source, { measure, where }: AddingLeaf) {
  const view = viewOf(where)
  if (catalog.views.get(measure)?.includes(view)) return { view, keys: keysOf(where) }
  const declared = catalog.measures.get(measure)
  if (declared === undefined) return { view, keys: [] }
  const full = fullView(declared)
  const dimensions = full.split(',')
  const { rows } = await sql<{ key: string }>`
    select distinct key from balance where bureau = ${bureau} and measure = ${measure} and view = ${full} and recorded = ${PRESENT}`.execute(
    tx,
  )
  const matches = (values: readonly string[]) =>
    Object.entries(where).every(([dimension, among]) => among.includes(values[dimensions.indexOf(dimension)] ?? ''))
  return { view: full, keys: rows.map(({ key }) => key).filter((key) => matches(JSON.parse(key))) }
}

/** The cells of one leaf on one ground, in order of time. */
class Run {
  readonly #cells: readonly Cell[]
  #totals: readonly Decimal[] | null = null

  constructor(cells: readonly Cell[]) {
    this.#cells = cells.toSorted((a, b) => a.occurred - b.occurred)
  }

  sum(leaf: AddingLeaf, { period }: At): Decimal {
    if (leaf.op === 'stock') return (this.#totals ??= this.#sumUp())[this.#after(period.last) - 1] ?? zero
    if (leaf.sumBy === 'belongsTo') return this.#belonging(belongsWithin(period))
    return total(this.#cells.slice(this.#after(period.first - 1), this.#after(period.last)))
  }

  #belonging({ from, to, since, until }: Belonging): Decimal {
    return total(
      this.#cells.filter(
        ({ occurred, belongs_to }) =>
          belongs_to >= from &&
          belongs_to <= to &&
          (since === null || occurred >= since) &&
          (until === null || occurred <= until),
      ),
    )
  }

  /** How many cells lie in a month or before it. */
  #after(month: number): number {
    let [low, high] = [0, this.#cells.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#cells[middle]!.occurred <= month) low = middle + 1
      else high = middle
    }
    return low
  }

  #sumUp(): Decimal[] {
    let sum = zero
    return this.#cells.map(({ quantity }) => (sum = addDecimals(sum, quantity)))
  }
}

function total(cells: readonly Cell[]): Decimal {
  return cells.length === 1 ? cells[0]!.quantity : sumDecimals(cells.map(({ quantity }) => quantity))
}
