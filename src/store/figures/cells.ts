import { sql } from 'kysely'
import { decimal } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import { linesAlong } from '../balance/lines.ts'
import type { Tx } from '../database.ts'
import { type Edge, type Reach, recordedIn } from './boundary.ts'

/** One key of a view of a measure, and what of it is wanted. Keys of the same `cell` are added up. */
export interface Wanted {
  readonly cell: number
  readonly measure: string
  readonly view: string
  readonly key: string
  /** Months of occurrence. What happened before the first is gathered in the month before it, or left out. */
  readonly first: number
  readonly last: number
  readonly before: boolean
  /** Whether the year of belonging is told apart. */
  readonly belonging: boolean
}

export interface Cell {
  readonly cell: number
  readonly area: string
  readonly belongs_to: number
  readonly occurred: number
  readonly quantity: Decimal
  /** Postings less reversals: a sum of zero with postings is a zero that somebody reported. */
  readonly postings: number
}

/** The cells of many keys as of a cut-off. */
export async function cellsAt(tx: Tx, bureau: string, reach: Reach, wanted: readonly Wanted[]): Promise<Cell[]> {
  const columns = (
    sign: number,
  ) => sql`area, case when w.belonging then belongs_to else 0 end as belongs_to, greatest(occurred, w.first - 1) as occurred,
      ${sql.raw(sign === 1 ? '' : '-')}quantity as quantity, ${sql.raw(sign === 1 ? '' : '-')}postings as postings`
  const along = sql`b.measure = w.measure and b.view = w.view and b.key = w.key and occurred <= w.last and (w.before or occurred >= w.first)`
  // The offset keeps the planner from reading the whole table: it cannot know how few keys are wanted.
  const parts = reach.stretches.map(
    ({ sign, ...stretch }) => sql`
      select w.cell, kept.* from wanted w cross join lateral (
        select ${columns(sign)} from balance b where bureau = ${bureau} and ${recordedIn(stretch)} and ${along} offset 0
      ) as kept`,
  )
  if (reach.edge !== null)
    parts.push(
      sql`select w.cell, ${columns(reach.edge.sign)} from wanted w join (${edgeLines(bureau, reach.edge, wanted)}) as b on ${along}`,
    )
  if (wanted.length === 0 || parts.length === 0) return []
  // Several parts say something of the same cell; one says it once for each of its keys, which add up anyway.
  const summed = sql`
    select cell, area, belongs_to, occurred, sum(quantity) as quantity, sum(postings) as postings
    from (${sql.join(parts, sql` union all `)}) as part group by 1, 2, 3, 4`
  const list = (column: string) => sql`array_to_string(array_agg(${sql.ref(column)}), ' ') as ${sql.ref(column)}`
  const { rows } = await sql<ListedCells>`
    with wanted as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        as w(cell int, measure text, view text, key text, first int, last int, before boolean, belonging boolean)
    )
    select cell, area, ${sql.join(['belongs_to', 'occurred', 'quantity', 'postings'].map(list))}
    from (${parts.length === 1 ? parts[0]! : summed}) as cells group by 1, 2`.execute(tx)
  return rows.flatMap(cellsOf)
}

/** The cells of one place in one row: thousands of rows would cost more on their way than all the rest. */
interface ListedCells {
  readonly cell: number
  readonly area: string
  readonly belongs_to: string
  readonly occurred: string
  readonly quantity: string
  readonly postings: string
}

function cellsOf({ cell, area, ...lists }: ListedCells): Cell[] {
  const [belongsTo, quantity, postings] = [lists.belongs_to, lists.quantity, lists.postings].map((list) =>
    list.split(' '),
  )
  return lists.occurred.split(' ').map((occurred, index) => ({
    cell,
    area,
    belongs_to: Number(belongsTo![index]),
    occurred: Number(occurred),
    // A sum of numerics may come with more zeros than a canonical decimal has.
    quantity: decimal(quantity![index]!),
    postings: Number(postings![index]),
  }))
}

function edgeLines(bureau: string, { after, upTo }: Edge, wanted: readonly Wanted[]): ReturnType<typeof sql> {
  const views = new Map(
    [...Map.groupBy(wanted, ({ measure }) => measure)].map(([measure, of]) => [
      measure,
      [...new Set(of.map(({ view }) => view))],
    ]),
  )
  const lines = linesAlong(views, bureau, `p.entry > ${after} and p.entry <= ${upTo}`)
  // Added up first: as a plain query the planner would look through the lines once for every key that is wanted.
  return sql.raw(
    `select measure, view, key, area, belongs_to, occurred, sum(quantity) as quantity, sum(postings) as postings from (${lines}) as line group by 1, 2, 3, 4, 5, 6`,
  )
}
