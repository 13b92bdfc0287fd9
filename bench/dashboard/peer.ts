import { sql } from 'kysely'
import type { JournalLeaf } from '../../src/kernel/figure.ts'
import { monthOfYear, yearOfMonth } from '../../src/kernel/period.ts'
import type { Store } from '../../src/store/database.ts'
import { figures } from './catalog.ts'
import { bureau, streets } from './load.ts'

/** The peer's own index: what a GROUP BY over the journal can be given to read no more than it needs. */
export async function makePeerIndex(store: Store): Promise<void> {
  await sql`create index bench_peer on posting (bureau, measure, area, occurred_on, entry) include (quantity, belongs_to, subject, dimensions)`.execute(
    store.owner,
  )
  await sql`vacuum analyze posting`.execute(store.owner)
}

/** The same dashboard by GROUP BY over postings: figure, street and month to value. */
export async function groupBy(store: Store, months: readonly number[], cutoff: number): Promise<Map<string, number>> {
  const answers = new Map<string, number>()
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0]
  // One pass for everything that adds up.
  const { rows } = await sql<{
    measure: string
    area: string
    kind: string
    level: string
    belongs: number
    month: number
    quantity: string
  }>`
    select measure, area, dimensions ->> 'kind' as kind, dimensions ->> 'level' as level, belongs_to as belongs,
      (extract(year from occurred_on) * 12 + extract(month from occurred_on) - 1)::int as month, sum(quantity) as quantity
    from posting where bureau = ${bureau} and entry <= ${cutoff} group by 1, 2, 3, 4, 5, 6`.execute(store.owner)
  const at = (leaf: JournalLeaf, area: string, month: number, value: number) =>
    answers.set(`${figures.findIndex(({ tree }) => tree === leaf)} ${area} ${month}`, value)
  for (const { tree } of figures) {
    if (tree.op === 'flow' || tree.op === 'stock') {
      const sums = new Map<string, number>()
      const put = (key: string, quantity: number) => sums.set(key, (sums.get(key) ?? 0) + quantity)
      for (const row of rows) {
        if (row.measure !== tree.measure || !matches(tree, row)) continue
        if (tree.op === 'stock')
          for (const month of months) if (row.month <= month) put(`${row.area} ${month}`, Number(row.quantity))
        if (tree.op === 'flow')
          for (const month of months)
            if (inMonth(tree.sumBy, row, month)) put(`${row.area} ${month}`, Number(row.quantity))
      }
      for (const area of streets) for (const month of months) at(tree, area, month, sums.get(`${area} ${month}`) ?? 0)
    }
    if (tree.op === 'distinct' || tree.op === 'holders') {
      const filter = tree.where.kind === undefined ? sql`true` : sql`dimensions ->> 'kind' = ${tree.where.kind[0]}`
      const counted =
        tree.op === 'distinct'
          ? sql`select area, month, count(*)::int as count from (
              select area, month, subject from line where month between ${first} and ${last} group by 1, 2, 3 having sum(quantity) <> 0) as net group by 1, 2`
          : sql`select area, month, sum(sum(change)) over (partition by area order by month)::int as count from (
              select area, month, (held > 0)::int - coalesce((lag(held) over w > 0)::int, 0) as change from (
                select area, subject, month, sum(sum(quantity)) over (partition by area, subject order by month) as held from line group by 1, 2, 3) as running
              window w as (partition by area, subject order by month)) as changed group by 1, 2`
      const found = await sql<{ area: string; month: number; count: number }>`
        with line as (select area, subject, quantity, (extract(year from occurred_on) * 12 + extract(month from occurred_on) - 1)::int as month
          from posting where bureau = ${bureau} and measure = ${tree.measure} and entry <= ${cutoff} and ${filter}) ${counted}`.execute(
        store.owner,
      )
      for (const area of streets) {
        const own = found.rows.filter((row) => row.area === area).sort((a, b) => a.month - b.month)
        for (const month of months) {
          const row =
            tree.op === 'distinct'
              ? own.find((one) => one.month === month)
              : own.filter((one) => one.month <= month).at(-1)
          at(tree, area, month, row?.count ?? 0)
        }
      }
    }
  }
  return answers
}

function matches(leaf: JournalLeaf, row: { readonly kind: string; readonly level: string }): boolean {
  const { kind, level } = leaf.where
  return (kind === undefined || kind.includes(row.kind)) && (level === undefined || level.includes(row.level))
}

/** The months of belonging as the books count them: a December takes what is recorded later for its year. */
function inMonth(
  sumBy: 'occurrence' | 'belongsTo',
  { belongs, month }: { readonly belongs: number; readonly month: number },
  asked: number,
): boolean {
  if (sumBy === 'occurrence') return month === asked
  const [year, of] = [yearOfMonth(asked), monthOfYear(asked)]
  return belongs === year && (of === 1 || month >= asked) && (of === 12 || month <= asked)
}
