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

/** Counts of which none is kept, all of one leaf: undeclared filters, odd periods, areas between street and whole. */
export async function countSubjects(
  source: Source,
  asked: readonly SumRequest<CountingLeaf>[],
  sums: Sums,
): Promise<void> {
  const { leaf } = asked[0]!
  const windows = asked.map(({ at: { period, area } }, ordinal) => ({ ordinal, area, ...windowOf(leaf, period) }))
  const pairs = [...new Set(asked.map(({ at }) => at.area))].flatMap((asked) =>
    source.areas.within(asked).map((member): { asked: AreaCode; member: AreaCode } => ({ asked, member })),
  )
  const counts = leaf.op === 'holders' ? sql`> 0` : sql`<> 0`
  const { rows } = await sql<{ ordinal: number; count: number }>`
    with cell as (${subjectCells(source, leaf)}),
    standing as (
      select w.ordinal, cell.subject
      from jsonb_to_recordset(${JSON.stringify(windows)}::jsonb)
        as w(ordinal int, area text, occurred_from int, occurred_to int, belongs_from int, belongs_to int)
      join jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair(asked text, member text) on pair.asked = w.area
      join cell on cell.area = pair.member and cell.occurred between w.occurred_from and w.occurred_to and cell.belongs_to between w.belongs_from and w.belongs_to
      group by 1, 2 having sum(cell.quantity) ${counts}
    )
    select ordinal, count(*)::int as count from standing group by 1`.execute(source.tx)
  const found = new Map(rows.map(({ ordinal, count }) => [ordinal, count]))
  for (const [ordinal, { at }] of asked.entries()) sums.set(leaf, at, String(found.get(ordinal) ?? 0) as Decimal)
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

/** Per-subject months of a leaf: as of now from balances where they are kept, else from the nearer end of the journal. */
function subjectCells({ catalog, bureau, boundary: { entry, last } }: Source, leaf: CountingLeaf) {
  const { measure, where } = leaf
  const view = viewOf(where)
  const along = Object.entries(where).map(
    ([name, values]) => sql`and coalesce(dimensions ->> ${name}, '') = any(${[...values]}::text[])`,
  )
  const lines = (sign: '' | '-', after: number, upTo: number) => sql`
    select subject, area, belongs_to, ${sql.raw(OCCURRED)} as occurred, ${sql.raw(sign)}quantity as quantity from posting p
    where bureau = ${bureau} and entry > ${after} and entry <= ${upTo} and measure = ${measure} and subject is not null ${sql.join(along, sql` `)}`
  const summed = (parts: readonly ReturnType<typeof sql>[]) => sql`
    select subject, area, belongs_to, occurred, sum(quantity) as quantity from (${sql.join(parts, sql` union all `)}) as part group by 1, 2, 3, 4`
  const kept = catalog.subjectViews.get(measure)?.includes(view) === true
  if (!kept || entry < last / 2) return summed([lines('', 0, entry)])
  const present = sql`
    select subject, area, belongs_to, occurred, quantity from subject_balance
    where bureau = ${bureau} and measure = ${measure} and view = ${view} and key = any(${keysOf(where)}::text[])`
  return summed(entry < last ? [present, lines('-', entry, last)] : [present])
}
