import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { literal, type Store, type Tx } from '../database.ts'
import { baseSchema } from '../schema/base.ts'
import { keptOf } from './kept.ts'
import { type KeptTable, recompute } from './recompute.ts'
import { WHOLE } from './tally.ts'

export interface BalanceFault {
  readonly table: KeptTable['name']
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

interface Difference {
  readonly kept: string | null
  readonly sum: string | null
  readonly area?: string
  readonly entry?: number
  readonly measure?: string
  readonly leaf?: string
  readonly occurred?: number
  readonly last?: number
}

/** Recomputes all that is kept beside the postings and names what differs. */
export async function verifyBalances(
  { owner }: Pick<Store, 'owner'>,
  catalog: Catalog,
  bureau: string,
): Promise<BalanceReport> {
  // One snapshot: what a writer adds meanwhile is in the tables and in the postings, or in neither.
  const reading = owner.transaction().setIsolationLevel('repeatable read')
  return reading.execute(async (tx) => {
    const counts = new Map(keptOf(catalog).counts.map((count) => [count.id, count]))
    const faults: BalanceFault[] = []
    let cells = 0
    for (const table of await recompute(tx, catalog, bureau)) {
      const { rows } = await sql<Difference>`${sql.raw(differences(bureau, table))} limit ${FAULTS_MAX}`.execute(tx)
      for (const { kept, sum, area = WHOLE, ...row } of rows) {
        const measure = row.measure ?? counts.get(row.leaf ?? '')?.leaf.measure ?? ''
        const occurred = row.occurred ?? row.last ?? 0
        const month = `${Math.floor(occurred / 12)}年${(occurred % 12) + 1}月`
        const what = row.measure === undefined ? `${measure}户数` : measure
        const where =
          row.entry === undefined ? `${what} ${area === WHOLE ? '全部' : area} ${month}` : `变动 ${row.entry} 的户数`
        const message = `${where}：汇总数 ${kept ?? '无'}，按明细应为 ${sum ?? '无'}`
        faults.push({ table: table.name, measure, area, occurred, message })
      }
      const counted = await sql<{
        count: number
      }>`select count(*) as count from ${sql.table(table.name)} where bureau = ${bureau}`.execute(tx)
      cells += counted.rows[0]?.count ?? 0
    }
    return { bureau, cells, faults }
  })
}

/** Writes anew all that is kept beside the postings, after an upgrade asks for other views or counts. */
export async function rebuildBalances(
  { owner }: Pick<Store, 'owner'>,
  catalog: Catalog,
  bureau: string,
): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`select 1 from head where bureau = ${bureau} for update`.execute(tx)
    for (const table of ['posting', 'entry']) await sql`analyze ${sql.table(table)}`.execute(tx)
    for (const { name, key, values, shouldBe } of await recompute(tx, catalog, bureau)) {
      const columns = [...key, ...values].join(', ')
      // In the order in which they are read, so that what a page asks for lies side by side.
      const order = baseSchema[name]!.primaryKey.filter((column) => column !== 'bureau').join(', ')
      const fill = sql`insert into ${sql.table(name)} (bureau, ${sql.raw(columns)})
        select ${bureau}, ${sql.raw(columns)} from (${sql.raw(shouldBe)}) as s order by ${sql.raw(order)}`
      await emptied(tx, name, bureau, () => fill.execute(tx))
    }
    await sql`update head set balances = ${keptOf(catalog).shape} where bureau = ${bureau}`.execute(tx)
  })
}

/** The bureaus whose balances were written under other declarations, and have to be written anew. */
export async function outdatedBalances({ owner }: Pick<Store, 'owner'>, catalog: Catalog): Promise<readonly string[]> {
  const { rows } = await sql<{
    bureau: string
  }>`select bureau from head where number > 0 and balances <> ${keptOf(catalog).shape} order by bureau`.execute(owner)
  return rows.map(({ bureau }) => bureau)
}

/** Where a bureau has a table for itself, it is emptied at once, and its index is made at the end: half the time. */
async function emptied(tx: Tx, name: KeptTable['name'], bureau: string, fill: () => Promise<unknown>): Promise<void> {
  const { rows } =
    await sql`select 1 from ${sql.table(name)} where bureau < ${bureau} or bureau > ${bureau} limit 1`.execute(tx)
  if (rows.length > 0) {
    await sql`delete from ${sql.table(name)} where bureau = ${bureau}`.execute(tx)
    await fill()
    return
  }
  const key = sql.raw(baseSchema[name]!.primaryKey.join(', '))
  await sql`truncate ${sql.table(name)}`.execute(tx)
  await sql`alter table ${sql.table(name)} drop constraint ${sql.ref(`${name}_pkey`)}`.execute(tx)
  await fill()
  await sql`alter table ${sql.table(name)} add constraint ${sql.ref(`${name}_pkey`)} primary key (${key})`.execute(tx)
}

function differences(bureau: string, { name, key, values, nothing, shouldBe }: KeptTable): string {
  const differ = values.map((value) => `coalesce(k.${value}, ${nothing}) <> coalesce(s.${value}, ${nothing})`)
  return `with k as (select * from ${name} where bureau = ${literal(bureau)}), s as (${shouldBe})
    select ${key.join(', ')}, k.${values[0]}::text as kept, s.${values[0]}::text as sum
    from k full join s using (${key.join(', ')}) where ${differ.join(' or ')}`
}
