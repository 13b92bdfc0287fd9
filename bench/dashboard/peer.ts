import { sql } from 'kysely'
import type { JournalLeaf } from '../../src/kernel/figure.ts'
import { type Database, literal, type Tx } from '../../src/store/database.ts'
import { areas, bureau, firstMonth, lastMonth, leaves, streets } from './questions.ts'

/** The same figures without balances: GROUP BY over postings, in the order of the questions. */
export type Peer = (tx: Tx, entry: number) => Promise<string[]>

/**
 * What the peer may use beside the primary key: an index that covers its queries, measure by measure. Whether
 * it or a pass over the table is the better plan is left to the planner.
 */
export async function indexForPeer(owner: Database): Promise<void> {
  await sql`set maintenance_work_mem = '1GB'`.execute(owner)
  await sql`create index if not exists peer on posting (bureau, measure, occurred_on) include (entry, area, belongs_to, quantity, subject, dimensions)`.execute(
    owner,
  )
  await sql`vacuum (analyze) posting`.execute(owner)
}

/** The store's own settings are for a laptop that does other things too; the peer gets what helps it. */
export async function settingsForPeer(tx: Tx): Promise<void> {
  await sql`set local work_mem = '512MB'`.execute(tx)
  await sql`set local max_parallel_workers_per_gather = 2`.execute(tx)
}

interface Row {
  readonly leaf: number
  readonly area: string
  readonly month: number
  readonly value: string
}

/** One query for each figure's leaf, read by the covering index. */
export const leafByLeaf: Peer = async (tx, entry) => {
  const rows: Row[] = []
  for (const [index, leaf] of leaves.entries()) {
    const query = counts(leaf) ? countQuery(leaf, entry, index) : sumQuery(leaf, entry, index)
    rows.push(...(await sql.raw<Row>(query).execute(tx)).rows)
  }
  return inOrder(rows)
}

/** One pass for all flows and stocks together, grouped by every dimension that one of them looks at. */
export const onePass: Peer = async (tx, entry) => {
  const sums = leaves.map((leaf, index) => ({ leaf, index })).filter(({ leaf }) => !counts(leaf))
  const dimensions = [...new Set(sums.flatMap(({ leaf }) => Object.keys(leaf.where)))]
  const parts = sums.map(
    ({ leaf, index }) => `select ${index} as leaf, area, ${clamped(leaf)} as month, sum(quantity) as value from grouped
      where measure = ${literal(leaf.measure)} ${within(leaf, 'month')} ${dimensionsIn(leaf, (name) => `d${dimensions.indexOf(name)}`)} group by 1, 2, 3`,
  )
  const columns = dimensions.map((name, index) => `coalesce(dimensions ->> ${literal(name)}, '') as d${index}`)
  const { rows } = await sql
    .raw<Row>(
      `with grouped as materialized (
        select measure, area, belongs_to, ${monthOf} as month, ${columns.join(', ')}, sum(quantity) as quantity
        from posting where bureau = ${literal(bureau)} and entry <= ${entry} and measure in (${[...new Set(sums.map(({ leaf }) => literal(leaf.measure)))].join(', ')})
        group by 1, 2, 3, 4 ${columns.map((_, index) => `, ${index + 5}`).join('')}
      ) ${parts.join(' union all ')}`,
    )
    .execute(tx)
  const counted: Row[] = []
  for (const [index, leaf] of leaves.entries())
    if (counts(leaf)) counted.push(...(await sql.raw<Row>(countQuery(leaf, entry, index)).execute(tx)).rows)
  return inOrder([...rows, ...counted])
}

const monthOf = '(extract(year from occurred_on) * 12 + extract(month from occurred_on) - 1)::int'

function counts(leaf: JournalLeaf): leaf is Extract<JournalLeaf, { op: 'holders' | 'distinct' }> {
  return leaf.op === 'holders' || leaf.op === 'distinct'
}

/** The month in which a posting counts: by the year it belongs to, within that year. */
function clamped(leaf: JournalLeaf, month = 'month'): string {
  if (leaf.op === 'stock' || leaf.op === 'holders') return `greatest(${month}, ${firstMonth - 1})`
  return leaf.sumBy === 'occurrence' ? month : `least(greatest(${month}, belongs_to * 12), belongs_to * 12 + 11)`
}

function within(leaf: JournalLeaf, month: string): string {
  if (leaf.op === 'stock' || leaf.op === 'holders') return `and ${month} <= ${lastMonth}`
  return leaf.sumBy === 'occurrence'
    ? `and ${month} between ${firstMonth} and ${lastMonth}`
    : `and belongs_to between ${Math.floor(firstMonth / 12)} and ${Math.floor(lastMonth / 12)}`
}

const dayAfter = (month: number) => `make_date(${Math.floor((month + 1) / 12)}, ${((month + 1) % 12) + 1}, 1)`

/** The same by days, which is what the index is in order of. */
function withinDays(leaf: JournalLeaf): string {
  const ended = `and occurred_on < ${dayAfter(lastMonth)}`
  if (leaf.op === 'stock' || leaf.op === 'holders') return ended
  return leaf.sumBy === 'occurrence' ? `${ended} and occurred_on >= ${dayAfter(firstMonth - 1)}` : within(leaf, monthOf)
}

function dimensionsIn(
  leaf: JournalLeaf,
  column = (name: string) => `coalesce(dimensions ->> ${literal(name)}, '')`,
): string {
  return Object.entries(leaf.where)
    .map(([name, values]) => `and ${column(name)} in (${values.map(literal).join(', ')})`)
    .join(' ')
}

function taken(leaf: JournalLeaf, entry: number): string {
  return `from posting where bureau = ${literal(bureau)} and measure = ${literal(leaf.measure)} and entry <= ${entry} ${withinDays(leaf)} ${dimensionsIn(leaf)}`
}

function sumQuery(leaf: JournalLeaf, entry: number, index: number): string {
  return `select ${index} as leaf, area, ${clamped(leaf, monthOf)} as month, sum(quantity) as value ${taken(leaf, entry)} group by 2, 3`
}

/** Per street and, by the area's first six digits, for the bureau as a whole; the whole stands as `*`. */
function countQuery(leaf: JournalLeaf, entry: number, index: number): string {
  const net = `net as materialized (select subject, area, ${clamped(leaf, monthOf)} as month, sum(quantity) as quantity ${taken(leaf, entry)} and subject is not null and area <> 'outside' group by 1, 2, 3)`
  const placed = `placed as (select subject, area, month, quantity from net union all select subject, '*', month, sum(quantity) from net group by 1, 3)`
  if (leaf.op === 'distinct')
    return `with ${net}, ${placed} select ${index} as leaf, area, month, count(*) filter (where quantity <> 0) as value from placed group by 2, 3`
  return `with ${net}, ${placed},
    held as (select subject, area, month, sum(quantity) over (partition by area, subject order by month) > 0 as holds from placed),
    turned as (select area, month, holds::int - coalesce(lag(holds) over (partition by area, subject order by month), false)::int as change from held)
    select ${index} as leaf, area, month, sum(change) as value from turned where change <> 0 group by 2, 3`
}

/** Stocks and holders add up over months; the whole bureau is its streets and what lies in none of them. */
function inOrder(rows: readonly Row[]): string[] {
  const found = new Map<string, bigint>()
  const add = (key: string, value: bigint) => found.set(key, (found.get(key) ?? 0n) + value)
  for (const { leaf, area, month, value } of rows) {
    add(`${leaf} ${area} ${month}`, fen(value))
    if (!counts(leaves[leaf]!)) add(`${leaf} * ${month}`, fen(value))
  }
  return leaves.flatMap((leaf, index) =>
    areas.flatMap((area) => {
      const place = streets.includes(area) ? area : '*'
      const value = (month: number) => found.get(`${index} ${place} ${month}`) ?? 0n
      let running = value(firstMonth - 1)
      return Array.from({ length: lastMonth - firstMonth + 1 }, (_, offset) => {
        running += value(firstMonth + offset)
        return yuan(leaf.op === 'stock' || leaf.op === 'holders' ? running : value(firstMonth + offset))
      })
    }),
  )
}

function fen(value: string | number): bigint {
  const [whole = '0', part = ''] = String(value).split('.')
  return BigInt(whole + part.slice(0, 2).padEnd(2, '0'))
}

function yuan(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, '0')
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '')
  return value < 0n ? `-${text}` : text
}
