import { sql } from 'kysely'
import type { At } from '../../kernel/evaluate.ts'
import type { SumBy } from '../../kernel/figure.ts'
import type { AreaCode, Decimal } from '../../kernel/values.ts'
import { viewOf } from '../../kernel/where.ts'
import type { CountingLeaf } from '../balance/kept.ts'
import { keysOf } from '../balance/key.ts'
import { OCCURRED } from '../balance/lines.ts'
import { belongsWithin } from './belonging.ts'
import type { Source, SumRequest, Sums } from './sums.ts'
import { textOf } from './text.ts'

/**
 * Counts of which none is kept: undeclared filters, odd periods, areas between street and whole. The leaves are kin:
 * they differ in no more than the values that they take, so that a figure by industry is read once, not once for each.
 */
export async function countSubjects(
  source: Source,
  asked: readonly SumRequest<CountingLeaf>[],
  sums: Sums,
): Promise<void> {
  const leaves = [...new Map(asked.map(({ leaf }) => [textOf(leaf), leaf])).values()]
  const [leaf] = leaves
  if (leaf === undefined) return
  const windows = asked.map(({ leaf, at: { period, area } }, ordinal) => ({
    ...{ ordinal, area, leaf: textOf(leaf) },
    ...windowOf(leaf, period),
  }))
  const pairs = [...new Set(asked.map(({ at }) => at.area))].flatMap((asked) =>
    source.areas.within(asked).map((member): { asked: AreaCode; member: AreaCode } => ({ asked, member })),
  )
  const keys = leaves.flatMap((leaf) => keysOf(leaf.where).map((key) => ({ leaf: textOf(leaf), key })))
  const counts = leaf.op === 'holders' ? sql`> 0` : sql`<> 0`
  const { rows } = await sql<{ ordinal: number; count: number }>`
    with cell as materialized (${subjectCells(source, leaves)}),
    standing as (
      select w.ordinal, cell.subject
      from jsonb_to_recordset(${JSON.stringify(windows)}::jsonb)
        as w(ordinal int, leaf text, area text, occurred_from int, occurred_to int, belongs_from int, belongs_to int)
      join jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair(asked text, member text) on pair.asked = w.area
      join jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as taken(leaf text, key text) on taken.leaf = w.leaf
      join cell on cell.area = pair.member and cell.key = taken.key
        and cell.occurred between w.occurred_from and w.occurred_to and cell.belongs_to between w.belongs_from and w.belongs_to
      group by 1, 2 having sum(cell.quantity) ${counts}
    )
    select ordinal, count(*)::int as count from standing group by 1`.execute(source.tx)
  const found = new Map(rows.map(({ ordinal, count }) => [ordinal, count]))
  for (const [ordinal, { leaf, at }] of asked.entries()) sums.set(leaf, at, String(found.get(ordinal) ?? 0) as Decimal)
}

/** What leaves have in common that can be counted together. */
export function kinOf(leaf: CountingLeaf): string {
  return `${leaf.op} ${leaf.measure} ${leaf.op === 'distinct' ? leaf.sumBy : ''} ${viewOf(leaf.where)}`
}

const EVER = 1_000_000

function windowOf(leaf: CountingLeaf, period: At['period']) {
  if (leaf.op === 'holders')
    return { occurred_from: 0, occurred_to: period.last, belongs_from: -EVER, belongs_to: EVER }
  if (leaf.sumBy === ('occurrence' satisfies SumBy))
    return { occurred_from: period.first, occurred_to: period.last, belongs_from: -EVER, belongs_to: EVER }
  const { from, to, since, until } = belongsWithin(period)
  return { occurred_from: since ?? 0, occurred_to: until ?? EVER, belongs_from: from, belongs_to: to }
}

/** Per-subject months of kin: as of now from balances where they are kept, else from the nearer end of the journal. */
function subjectCells(
  { catalog, bureau, boundary: { entry, last } }: Source,
  leaves: readonly CountingLeaf[],
): ReturnType<typeof sql> {
  const [{ measure, where }] = leaves as [CountingLeaf, ...CountingLeaf[]]
  const view = viewOf(where)
  const keys = leaves.flatMap((leaf) => keysOf(leaf.where))
  const values = Object.keys(where)
    .sort()
    .map((name) => sql`coalesce(dimensions ->> ${name}, '')`)
  // As `keyAlong` writes it. One condition on the whole, not one for each dimension: the planner takes those to be so
  // rare together that it would go through all windows for each cell.
  const key = sql`array_to_json(array[${sql.join(values)}]::text[])::text`
  const lines = (sign: '' | '-', after: number, upTo: number) => sql`
    select ${key} as key, subject, area, belongs_to, ${sql.raw(OCCURRED)} as occurred, ${sql.raw(sign)}quantity as quantity from posting p
    where bureau = ${bureau} and entry > ${after} and entry <= ${upTo} and measure = ${measure} and subject is not null
      and ${key} = any(${keys}::text[])`
  const summed = (parts: readonly ReturnType<typeof sql>[]) => sql`
    select key, subject, area, belongs_to, occurred, sum(quantity) as quantity from (${sql.join(parts, sql` union all `)}) as part group by 1, 2, 3, 4, 5`
  const kept = catalog.subjectViews.get(measure)?.includes(view) === true
  if (!kept || entry < last / 2) return summed([lines('', 0, entry)])
  const present = sql`
    select key, subject, area, belongs_to, occurred, quantity from subject_balance
    where bureau = ${bureau} and measure = ${measure} and view = ${view} and key = any(${keys}::text[])`
  return summed(entry < last ? [present, lines('-', entry, last)] : [present])
}
