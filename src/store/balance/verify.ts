import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Database, Store } from '../database.ts'
import { literal } from '../database.ts'
import { PRESENT } from './key.ts'

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
    for (const table of ['posting', 'entry']) await sql`analyze ${sql.table(table)}`.execute(tx)
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

/**
 * The balances as the postings give them. Postings are gathered once, and each set of dimensions is turned
 * into keys once; months of recording are those of China Standard Time.
 */
function shouldBe(table: 'balance' | 'subject_balance', catalog: Catalog, bureau: string): string {
  const views = table === 'balance' ? catalog.views : catalog.subjectViews
  const wanted = [...views].flatMap(([measure, names]) =>
    names.map((view) => `(${literal(measure)}, ${literal(view)})`),
  )
  const [subject, counted] = table === 'balance' ? ['', ''] : [', subject', 'and p.subject is not null']
  return `
    with wanted(measure, view) as (values ${wanted.join(', ') || "('', '')"}),
    keyed as materialized (
      select d.measure, d.dimensions, w.view, ${KEY} as key
      from (select distinct measure, dimensions from posting where bureau = ${literal(bureau)}) d join wanted w on w.measure = d.measure
    ),
    gathered as materialized (
      select p.measure, p.dimensions, p.area, p.belongs_to${subject},
        (extract(year from p.occurred_on) * 12 + extract(month from p.occurred_on) - 1)::int as occurred,
        (extract(year from e.recorded_at at time zone 'Asia/Shanghai') * 12 + extract(month from e.recorded_at at time zone 'Asia/Shanghai') - 1)::int as recorded,
        sum(p.quantity) as quantity, sum(case when p.reversal then -1 else 1 end) as postings
      from posting p join entry e on e.bureau = p.bureau and e.number = p.entry
      where p.bureau = ${literal(bureau)} ${counted} and p.measure in (select measure from wanted)
      group by p.measure, p.dimensions, p.area, p.belongs_to, occurred, recorded${subject}
    )
    select measure, view, r.recorded, key, area, belongs_to, occurred, sum(quantity) as quantity, sum(postings)::bigint as postings${subject}
    from gathered join keyed using (measure, dimensions) cross join lateral (values (${PRESENT}), (gathered.recorded)) as r(recorded)
    group by measure, view, r.recorded, key, area, belongs_to, occurred${subject}`
}

// The text that JSON.stringify gives for an array of strings, made by the database.
const KEY = `case when w.view = '' then '[]' else (
    select '[' || string_agg(to_json(coalesce(d.dimensions ->> name, ''))::text, ',' order by ordinal) || ']'
    from unnest(string_to_array(w.view, ',')) with ordinality as dimension(name, ordinal)) end`
