import { sql } from 'kysely'
import { OUTSIDE } from '../../kernel/area.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import { literal, type Tx } from '../database.ts'
import { Tallies } from './count.ts'
import { keptOf } from './kept.ts'
import { linesAlong } from './lines.ts'
import { countedMonth } from './tally.ts'

/** A table kept beside the postings: its key, its values (and what stands for none), and the query that gives it. */
export interface KeptTable {
  readonly name: 'balance' | 'subject_balance' | 'count_change' | 'count_balance'
  readonly key: readonly string[]
  readonly values: readonly string[]
  readonly nothing: string
  readonly shouldBe: string
}

const cell = 'measure, view, key, area, belongs_to, occurred'
const run = 'leaf, area, first, last'
const sums = 'sum(quantity) as quantity, sum(postings)::bigint as postings'

/**
 * All kept tables as the postings of a bureau give them, gathered in temporary tables that the transaction's
 * end takes away.
 */
export async function recompute(tx: Tx, catalog: Catalog, bureau: string): Promise<readonly KeptTable[]> {
  await sql`set local work_mem = '256MB'`.execute(tx)
  await sql`set local maintenance_work_mem = '512MB'`.execute(tx)
  // The walk is read to its end.
  await sql`set local cursor_tuple_fraction = 1`.execute(tx)
  await gather(tx, 'gathered_cell', cells(catalog, bureau))
  await gather(tx, 'gathered_line', `${linesAlong(catalog.subjectViews, bureau)} and p.subject is not null`)
  await walkSubjects(tx, catalog)
  await gather(
    tx,
    'gathered_change',
    `select entry, ${run}, sum(change)::int as change from gathered_step group by entry, ${run} having sum(change) <> 0`,
  )
  await gather(tx, 'gathered_count', counts(bureau))
  const columns = (list: string) => list.split(', ')
  return [
    {
      name: 'balance',
      key: [...columns(cell), 'recorded'],
      values: ['quantity', 'postings'],
      nothing: '0',
      shouldBe: byRecording('gathered_cell', cell, sums),
    },
    {
      name: 'subject_balance',
      key: [...columns(cell), 'subject'],
      values: ['quantity', 'postings'],
      nothing: '0',
      shouldBe: `select ${cell}, subject, ${sums} from gathered_line group by ${cell}, subject`,
    },
    {
      name: 'count_change',
      key: ['entry'],
      values: ['changes'],
      nothing: `'[]'`,
      shouldBe: `select entry, jsonb_agg(jsonb_build_array(${run}, change) order by ${run}) as changes from gathered_change group by entry`,
    },
    {
      name: 'count_balance',
      key: [...columns(run), 'recorded'],
      values: ['change'],
      nothing: '0',
      shouldBe: byRecording('gathered_count', run, 'sum(change)::int as change'),
    },
  ]
}

async function gather(tx: Tx, name: string, query: string): Promise<void> {
  await sql.raw(`create temp table ${name} on commit drop as ${query}`).execute(tx)
  await sql.raw(`analyze ${name}`).execute(tx)
}

/** What was gathered by day of recording, for the present, for months and for days. */
function byRecording(gathered: string, by: string, sums: string): string {
  const stretch = (recorded: string) =>
    `select ${by}, ${recorded} as recorded, ${sums} from ${gathered} where ${recorded} is not null group by ${by}, ${recorded}`
  return `select ${by}, 0 as recorded, ${sums} from ${gathered} group by ${by} union all ${stretch('month')} union all ${stretch('day')}`
}

/** The date on which each entry was recorded, by China Standard Time. */
function datesOf(bureau: string): string {
  return `select number as entry, (recorded_at at time zone 'Asia/Shanghai')::date as date from entry where bureau = ${literal(bureau)}`
}

/** The numbers of a date as a stretch of recording. */
const stretches = `(extract(year from date) * 12 + extract(month from date) - 1)::int as month, to_char(date, 'YYYYMMDD')::int as day`

/** Sums by day of recording along views kept by it, without days along the others. */
function cells(catalog: Catalog, bureau: string): string {
  const { recorded } = keptOf(catalog)
  const timed = [...catalog.views].flatMap(([measure, views]) =>
    views.filter((view) => recorded(measure, view)).map((view) => `(${literal(measure)}, ${literal(view)})`),
  )
  return `select ${cell}, ${stretches}, quantity, postings from (
      select ${cell}, case when (measure, view) in (${timed.join(', ')}) then date end as date, ${sums}
      from (${linesAlong(catalog.views, bureau)}) as line join (${datesOf(bureau)}) as e using (entry) group by ${cell}, 7
    ) as dated`
}

/** Changes of counts by day of recording. */
function counts(bureau: string): string {
  return `select ${run}, ${stretches}, change from (
      select ${run}, date, sum(change)::int as change from gathered_change join (${datesOf(bureau)}) as e using (entry) group by ${run}, date
    ) as dated`
}

interface Step {
  readonly leaf: number
  readonly subject: string
  readonly entry: number
  readonly area: string
  readonly occurred: number
  readonly belongs_to: number
  readonly units: string
}

const ROWS_PER_FETCH = 20_000

/** What each posting changed in the counts, by taking every subject through its postings once more. */
async function walkSubjects(tx: Tx, catalog: Catalog): Promise<void> {
  const { counts } = keptOf(catalog)
  const taken = counts.flatMap(({ leaf, view, keys }, index) =>
    [...keys].map((key) => `(${index}, ${literal(leaf.measure)}, ${literal(view)}, ${literal(key)})`),
  )
  await sql`create temp table gathered_step (leaf text, entry bigint, area text, first int, last int, change int) on commit drop`.execute(
    tx,
  )
  // Asked by itself: in the walk the planner would look for it again with every line.
  const { rows: smallest } = await sql<{ places: number }>`
    select coalesce(max(scale(trim_scale(quantity))), 0)::int as places from gathered_line`.execute(tx)
  const scaled = `quantity * 10::numeric ^ ${smallest[0]?.places ?? 0}`
  await sql
    .raw(
      `declare walk cursor for select c.leaf, subject, entry, area, occurred, belongs_to, trunc(${scaled})::text as units
      from gathered_line join (values ${taken.join(', ')}) as c(leaf, measure, view, key) using (measure, view, key)
      where area <> ${literal(OUTSIDE)} order by c.leaf, subject, entry`,
    )
    .execute(tx)
  const tallies = new Tallies()
  let subject = ''
  for (;;) {
    const { rows } = await sql<Step>`fetch ${sql.lit(ROWS_PER_FETCH)} from walk`.execute(tx)
    if (rows.length === 0) break
    const steps = rows.flatMap((row) => {
      const count = counts[row.leaf]!
      if (row.subject !== subject) tallies.clear()
      subject = row.subject
      const month = countedMonth(count, row.occurred, row.belongs_to)
      const changes = tallies.add(count, subject, row.area, month, BigInt(row.units))
      return changes.map((change) => ({ leaf: count.id, entry: row.entry, ...change }))
    })
    const array = (column: keyof (typeof steps)[number]) => `{${steps.map((step) => step[column]).join(',')}}`
    await sql`insert into gathered_step select * from unnest(${array('leaf')}::text[], ${array('entry')}::bigint[],
      ${array('area')}::text[], ${array('first')}::int[], ${array('last')}::int[], ${array('change')}::int[])`.execute(
      tx,
    )
  }
  await sql`close walk`.execute(tx)
  await sql`analyze gathered_step`.execute(tx)
}
