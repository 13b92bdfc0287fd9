import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Database, Store } from '../database.ts'
import { literal } from '../database.ts'

export interface BalanceFault {
  readonly table: 'balance' | 'subject_balance'
  readonly measure: string
  readonly area: string
  readonly occurred: number
  readonly message: string
}

export interface BalanceReport {
  readonly bureau: string
  readonly cells: number
  readonly faults: readonly BalanceFault[]
}

const FAULTS_MAX = 100

/** Recomputes every balance from the postings and names those that differ. */
export async function verifyBalances(
  { owner }: Pick<Store, 'owner'>,
  catalog: Catalog,
  bureau: string,
): Promise<BalanceReport> {
  const faults: BalanceFault[] = []
  let cells = 0
  for (const table of ['balance', 'subject_balance'] as const) {
    const { rows } = await sql<{
      measure: string
      area: string
      occurred: number
      kept: string | null
      sum: string | null
    }>`
      with should as (${sql.raw(shouldBe(table, catalog, bureau))}),
      kept as (select * from ${sql.table(table)} where bureau = ${bureau})
      select coalesce(kept.measure, should.measure) as measure, coalesce(kept.area, should.area) as area, coalesce(kept.occurred, should.occurred) as occurred,
        kept.quantity as kept, should.quantity as sum
      from kept full join should using (${sql.raw(keyColumns(table).join(', '))})
      where coalesce(kept.quantity, 0) <> coalesce(should.quantity, 0) or coalesce(kept.postings, 0) <> coalesce(should.postings, 0)
      limit ${FAULTS_MAX}`.execute(owner)
    const counted = await sql<{
      count: number
    }>`select count(*) as count from ${sql.table(table)} where bureau = ${bureau}`.execute(owner)
    cells += counted.rows[0]?.count ?? 0
    for (const { measure, area, occurred, kept, sum } of rows) {
      const month = `${Math.floor(occurred / 12)}年${(occurred % 12) + 1}月`
      faults.push({
        table,
        measure,
        area,
        occurred,
        message: `${measure} ${area} ${month}：汇总数 ${kept ?? '无'}，按明细应为 ${sum ?? '无'}`,
      })
    }
  }
  return { bureau, cells, faults }
}

/** Writes all balances anew from the postings, after an upgrade asks for other views. */
export async function rebuildBalances(
  { owner }: Pick<Store, 'owner'>,
  catalog: Catalog,
  bureau: string,
): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`select 1 from head where bureau = ${bureau} for update`.execute(tx)
    for (const table of ['balance', 'subject_balance'] as const) {
      await sql`delete from ${sql.table(table)} where bureau = ${bureau}`.execute(tx)
      await fill(tx, table, catalog, bureau)
    }
  })
}

async function fill(
  tx: Database,
  table: 'balance' | 'subject_balance',
  catalog: Catalog,
  bureau: string,
): Promise<void> {
  const columns = [...keyColumns(table), 'quantity', 'postings']
  await sql`insert into ${sql.table(table)} (bureau, ${sql.raw(columns.join(', '))}) select ${bureau}, ${sql.raw(columns.join(', '))} from (${sql.raw(shouldBe(table, catalog, bureau))}) as should`.execute(
    tx,
  )
}

function keyColumns(table: 'balance' | 'subject_balance'): string[] {
  const common = ['measure', 'view', 'recorded', 'key', 'area', 'belongs_to', 'occurred']
  return table === 'balance' ? common : [...common, 'subject']
}

/** The balances as the postings give them. Months of recording are those of China Standard Time. */
function shouldBe(table: 'balance' | 'subject_balance', catalog: Catalog, bureau: string): string {
  const views = table === 'balance' ? catalog.views : catalog.subjectViews
  const wanted = [...views].flatMap(([measure, names]) =>
    names.map((view) => `(${literal(measure)}, ${literal(view)})`),
  )
  const subject = table === 'balance' ? '' : ', p.subject'
  const withSubject = table === 'balance' ? '' : 'and p.subject is not null'
  return `
    select p.measure, w.view, r.recorded, (${keySql()}) as key, p.area, p.belongs_to,
      (extract(year from p.occurred_on) * 12 + extract(month from p.occurred_on) - 1)::int as occurred,
      sum(p.quantity) as quantity, sum(case when p.reversal then -1 else 1 end)::bigint as postings${subject}
    from posting p
    join entry e on e.bureau = p.bureau and e.number = p.entry
    join (values ${wanted.join(', ') || "('', '')"}) as w(measure, view) on w.measure = p.measure
    cross join lateral (values (0), ((extract(year from e.recorded_at at time zone 'Asia/Shanghai') * 12 + extract(month from e.recorded_at at time zone 'Asia/Shanghai') - 1)::int)) as r(recorded)
    where p.bureau = ${literal(bureau)} ${withSubject}
    group by 1, 2, 3, 4, 5, 6, 7${subject}`
}

// The text that JSON.stringify gives for an array of strings, made by the database.
function keySql(): string {
  return `case when w.view = '' then '[]' else (
    select '[' || string_agg(to_json(coalesce(p.dimensions ->> name, ''))::text, ',' order by ordinal) || ']'
    from unnest(string_to_array(w.view, ',')) with ordinality as dimension(name, ordinal)) end`
}
