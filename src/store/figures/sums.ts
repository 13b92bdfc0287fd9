import { sql } from 'kysely'
import type { AreaTree } from '../../kernel/area.ts'
import { type Catalog, fullView } from '../../kernel/catalog.ts'
import type { At } from '../../kernel/evaluate.ts'
import { addDecimals, subtractDecimals } from '../../kernel/exact.ts'
import type { JournalLeaf, SumBy } from '../../kernel/figure.ts'
import { formulaText } from '../../kernel/indicator.ts'
import { monthOfYear, yearOfMonth } from '../../kernel/period.ts'
import type { AreaCode, Decimal } from '../../kernel/values.ts'
import { viewOf } from '../../kernel/where.ts'
import { keysOf, PRESENT } from '../balance/key.ts'
import type { Tx } from '../database.ts'
import { type Boundary, type CellKey, cellsAt } from './cells.ts'

/** A sum that evaluation asks for. */
export interface SumRequest {
  readonly leaf: JournalLeaf
  readonly at: At
}

const zero = '0' as Decimal

/** The sums that were read, by request. */
export class Sums {
  readonly #values = new Map<string, Decimal>()

  get(leaf: JournalLeaf, at: At): Decimal {
    return this.#values.get(requestKey(leaf, at)) ?? zero
  }

  set(leaf: JournalLeaf, at: At, value: Decimal): void {
    this.#values.set(requestKey(leaf, at), value)
  }
}

export function requestKey(leaf: JournalLeaf, { period, area }: At): string {
  return `${formulaText(leaf)} ${period.first} ${period.last} ${area}`
}

/** Reads all sums that a page of figures needs in few statements, however many figures there are. */
export async function readSums(
  tx: Tx,
  catalog: Catalog,
  bureau: string,
  areas: AreaTree,
  boundary: Boundary,
  requests: readonly SumRequest[],
): Promise<Sums> {
  const sums = new Sums()
  const additive = requests.filter(({ leaf }) => leaf.op === 'flow' || leaf.op === 'stock')
  await readAdditive(tx, catalog, bureau, areas, boundary, additive, sums)
  for (const [leaf, ats] of byLeaf(requests.filter(({ leaf }) => leaf.op === 'holders')))
    await readHolders(tx, catalog, bureau, areas, boundary, leaf, ats, sums)
  for (const [leaf, ats] of byLeaf(requests.filter(({ leaf }) => leaf.op === 'distinct')))
    await readDistinct(tx, catalog, bureau, areas, boundary, leaf, ats, sums)
  return sums
}

async function readAdditive(
  tx: Tx,
  catalog: Catalog,
  bureau: string,
  areas: AreaTree,
  boundary: Boundary,
  requests: readonly SumRequest[],
  sums: Sums,
): Promise<void> {
  if (requests.length === 0) return
  const sources = await sourcesOf(tx, catalog, bureau, requests)
  const keys = new Map([...sources.values()].flat().map((cell) => [cellName(cell), cell]))
  const last = Math.max(...requests.map(({ at }) => at.period.last))
  const first = Math.min(...requests.map(({ leaf, at }) => (leaf.op === 'flow' ? at.period.first : at.period.last)))
  const cells = await cellsAt(tx, bureau, boundary, [...keys.values()], {
    first,
    last: belongsBeyond(requests) ? null : last,
    before: requests.some(({ leaf }) => leaf.op === 'stock'),
  })
  const runs = new Map<string, Run>()
  for (const { area, belongs_to, occurred, quantity, ...cell } of cells) {
    const name = `${cellName(cell)} ${area}`
    const run = runs.get(name) ?? new Run()
    run.add(occurred, belongs_to, quantity)
    runs.set(name, run)
  }
  for (const { leaf, at } of requests) {
    let sum = zero
    for (const cell of sources.get(formulaText(leaf)) ?? []) {
      for (const area of areas.within(at.area)) {
        const run = runs.get(`${cellName(cell)} ${area}`)
        if (run !== undefined) sum = addDecimals(sum, run.sum(leaf, at))
      }
    }
    sums.set(leaf, at, sum)
  }
}

/** The cells that make up each leaf: of its own view where balances keep it, else of the measure's full view. */
async function sourcesOf(
  tx: Tx,
  catalog: Catalog,
  bureau: string,
  requests: readonly SumRequest[],
): Promise<Map<string, readonly CellKey[]>> {
  const sources = new Map<string, readonly CellKey[]>()
  for (const { leaf } of requests) {
    const name = formulaText(leaf)
    if (sources.has(name)) continue
    const view = viewOf(leaf.where)
    const kept = catalog.views.get(leaf.measure)?.includes(view) === true
    sources.set(
      name,
      kept
        ? keysOf(leaf.where).map((key) => ({ measure: leaf.measure, view, key }))
        : await fullKeys(tx, catalog, bureau, leaf),
    )
  }
  return sources
}

async function fullKeys(
  tx: Tx,
  catalog: Catalog,
  bureau: string,
  { measure, where }: JournalLeaf,
): Promise<readonly CellKey[]> {
  const declared = catalog.measures.get(measure)
  if (declared === undefined) return []
  const view = fullView(declared)
  const dimensions = view.split(',')
  const { rows } = await sql<{ key: string }>`
    select distinct key from balance where bureau = ${bureau} and measure = ${measure} and view = ${view} and recorded = ${PRESENT}`.execute(
    tx,
  )
  const matches = (key: string) => {
    const values = JSON.parse(key) as string[]
    return Object.entries(where).every(([dimension, among]) =>
      among.includes(values[dimensions.indexOf(dimension)] ?? ''),
    )
  }
  return rows
    .map(({ key }) => key)
    .filter(matches)
    .map((key) => ({ measure, view, key }))
}

function cellName({ measure, view, key }: CellKey): string {
  return `${measure} ${view} ${key}`
}

// A batch announced in January belongs to the year before: such sums look past the period's end.
function belongsBeyond(requests: readonly SumRequest[]): boolean {
  return requests.some(({ leaf }) => leaf.op === 'flow' && leaf.sumBy === 'belongsTo')
}

/**
 * Which postings a flow by year of belonging takes: those that belong to the period's years and, where the
 * period ends before December, have happened by its end; where it starts after January, not before it.
 */
export function belongsWithin({ first, last }: { first: number; last: number }): {
  from: number
  to: number
  since: number | null
  until: number | null
} {
  return {
    from: yearOfMonth(first),
    to: yearOfMonth(last),
    since: monthOfYear(first) === 1 ? null : first,
    until: monthOfYear(last) === 12 ? null : last,
  }
}

/** The months of one cell of a view, summed up so that a period costs two look-ups. */
class Run {
  #cells: { occurred: number; belongs: number; quantity: Decimal }[] = []
  #sorted: { months: number[]; totals: Decimal[] } | null = null

  add(occurred: number, belongs: number, quantity: Decimal): void {
    this.#cells.push({ occurred, belongs, quantity })
  }

  sum(leaf: JournalLeaf, { period }: At): Decimal {
    if (leaf.op === 'stock') return this.#upTo(period.last)
    if (leaf.op === 'flow' && leaf.sumBy === 'belongsTo') return this.#belonging(belongsWithin(period))
    return subtractDecimals(this.#upTo(period.last), this.#upTo(period.first - 1))
  }

  #belonging({ from, to, since, until }: ReturnType<typeof belongsWithin>): Decimal {
    let sum = zero
    for (const { occurred, belongs, quantity } of this.#cells) {
      if (
        belongs >= from &&
        belongs <= to &&
        (since === null || occurred >= since) &&
        (until === null || occurred <= until)
      )
        sum = addDecimals(sum, quantity)
    }
    return sum
  }

  #upTo(month: number): Decimal {
    const { months, totals } = (this.#sorted ??= this.#sort())
    let [low, high] = [0, months.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((months[middle] ?? 0) <= month) low = middle + 1
      else high = middle
    }
    return low === 0 ? zero : (totals[low - 1] ?? zero)
  }

  #sort() {
    const cells = [...this.#cells].sort((a, b) => a.occurred - b.occurred)
    const months: number[] = []
    const totals: Decimal[] = []
    let total = zero
    for (const { occurred, quantity } of cells) {
      total = addDecimals(total, quantity)
      if (months.at(-1) === occurred) totals[totals.length - 1] = total
      else {
        months.push(occurred)
        totals.push(total)
      }
    }
    return { months, totals }
  }
}

function byLeaf(requests: readonly SumRequest[]): Map<JournalLeaf, At[]> {
  const leaves = new Map<string, { leaf: JournalLeaf; ats: At[] }>()
  for (const { leaf, at } of requests) {
    const known = leaves.get(formulaText(leaf))
    if (known) known.ats.push(at)
    else leaves.set(formulaText(leaf), { leaf, ats: [at] })
  }
  return new Map([...leaves.values()].map(({ leaf, ats }) => [leaf, ats]))
}

/** Each area asked for, with every area that counts towards it. */
function members(areas: AreaTree, ats: readonly At[]): { asked: AreaCode[]; member: AreaCode[] } {
  const pairs = [...new Set(ats.map(({ area }) => area))].flatMap((asked) =>
    areas.within(asked).map((member) => [asked, member] as const),
  )
  return { asked: pairs.map(([asked]) => asked), member: pairs.map(([, member]) => member) }
}

/** Subjects holding something at the end of a month: their running sums, told as changes of the count. */
async function readHolders(
  tx: Tx,
  catalog: Catalog,
  bureau: string,
  areas: AreaTree,
  boundary: Boundary,
  leaf: JournalLeaf,
  ats: readonly At[],
  sums: Sums,
): Promise<void> {
  const { asked, member } = members(areas, ats)
  const { rows } = await sql<{ asked: AreaCode; occurred: number; change: number }>`
    with cell as (${subjectCells(catalog, bureau, boundary, leaf)}),
    placed as (
      select pair.asked, cell.subject, cell.occurred, sum(cell.quantity) as quantity
      from cell join unnest(${asked}::text[], ${member}::text[]) as pair(asked, member) on pair.member = cell.area
      group by 1, 2, 3
    ),
    held as (select asked, subject, occurred, sum(quantity) over (partition by asked, subject order by occurred) as quantity from placed),
    changed as (
      select asked, occurred, (quantity > 0)::int - coalesce((lag(quantity) over (partition by asked, subject order by occurred) > 0)::int, 0) as change from held
    )
    select asked, occurred, sum(change)::int as change from changed where change <> 0 group by 1, 2 order by 2`.execute(
    tx,
  )
  for (const at of ats) {
    const count = rows.reduce(
      (sum, row) => (row.asked === at.area && row.occurred <= at.period.last ? sum + row.change : sum),
      0,
    )
    sums.set(leaf, at, String(count) as Decimal)
  }
}

async function readDistinct(
  tx: Tx,
  catalog: Catalog,
  bureau: string,
  areas: AreaTree,
  boundary: Boundary,
  leaf: JournalLeaf,
  ats: readonly At[],
  sums: Sums,
): Promise<void> {
  const { asked, member } = members(areas, ats)
  const sumBy: SumBy = leaf.op === 'distinct' ? leaf.sumBy : 'occurrence'
  const windows = ats.map(({ period, area }) => ({ area, ...windowOf(period, sumBy) }))
  const { rows } = await sql<{ ordinal: number; count: number }>`
    with cell as (${subjectCells(catalog, bureau, boundary, leaf)}),
    net as (
      select w.ordinal, cell.subject
      from jsonb_to_recordset(${JSON.stringify(windows.map((window, ordinal) => ({ ...window, ordinal })))}::jsonb)
        as w(ordinal int, area text, occurred_from int, occurred_to int, belongs_from int, belongs_to int)
      join unnest(${asked}::text[], ${member}::text[]) as pair(asked, member) on pair.asked = w.area
      join cell on cell.area = pair.member and cell.occurred between w.occurred_from and w.occurred_to and cell.belongs_to between w.belongs_from and w.belongs_to
      group by 1, 2 having sum(cell.quantity) <> 0
    )
    select ordinal, count(*)::int as count from net group by 1`.execute(tx)
  const counts = new Map(rows.map(({ ordinal, count }) => [ordinal, count]))
  ats.forEach((at, ordinal) => {
    sums.set(leaf, at, String(counts.get(ordinal) ?? 0) as Decimal)
  })
}

const EVER = 1_000_000

export function windowOf(
  period: At['period'],
  sumBy: SumBy,
): { occurred_from: number; occurred_to: number; belongs_from: number; belongs_to: number } {
  if (sumBy === 'occurrence')
    return { occurred_from: period.first, occurred_to: period.last, belongs_from: 0, belongs_to: EVER }
  const { from, to, since, until } = belongsWithin(period)
  return { occurred_from: since ?? 0, occurred_to: until ?? EVER, belongs_from: from, belongs_to: to }
}

/** Per-subject months of a leaf's view as of a cut-off. */
function subjectCells(catalog: Catalog, bureau: string, boundary: Boundary, leaf: JournalLeaf) {
  const view = viewOf(leaf.where)
  const keys = keysOf(leaf.where)
  const balances = (recorded: ReturnType<typeof sql>) => sql`
    select subject, area, belongs_to, occurred, quantity from subject_balance
    where bureau = ${bureau} and measure = ${leaf.measure} and view = ${view} and key = any(${keys}::text[]) and ${recorded}`
  const kept = catalog.subjectViews.get(leaf.measure)?.includes(view) === true
  if (kept && boundary.present) return balances(sql`recorded = 0`)
  const dimensions = Object.entries(leaf.where).map(
    ([name, values]) => sql`coalesce(dimensions ->> ${name}, '') = any(${[...values]}::text[])`,
  )
  const lines = (sign: '' | '-', from: number, to: number) => sql`
    select subject, area, belongs_to, ${occurredMonth} as occurred, ${sql.raw(sign)}quantity as quantity from posting
    where bureau = ${bureau} and entry > ${from} and entry <= ${to} and measure = ${leaf.measure} and subject is not null
      ${dimensions.length > 0 ? sql`and ${sql.join(dimensions, sql` and `)}` : sql``}`
  // A figure that nobody declared has no balances by subject: it is counted from the postings.
  if (!kept)
    return sql`select subject, area, belongs_to, occurred, sum(quantity) as quantity from (${lines('', 0, boundary.entry)}) as part group by 1, 2, 3, 4`
  const parts = boundary.fromPresent
    ? [
        balances(sql`recorded = 0`),
        negated(balances(sql`recorded > ${boundary.month}`)),
        lines('-', boundary.entry, boundary.monthLast),
      ]
    : [balances(sql`recorded > 0 and recorded < ${boundary.month}`), lines('', boundary.monthFirst, boundary.entry)]
  return sql`select subject, area, belongs_to, occurred, sum(quantity) as quantity from (${sql.join(parts, sql` union all `)}) as part group by 1, 2, 3, 4`
}

function negated(of: ReturnType<typeof sql>) {
  return sql`select subject, area, belongs_to, occurred, -quantity from (${of}) as later`
}

export const occurredMonth = sql`(extract(year from occurred_on) * 12 + extract(month from occurred_on) - 1)::int`
