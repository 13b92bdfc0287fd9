import { v7 as uuid } from 'uuid'
import { always } from '../../src/kernel/dated.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { type Content, content } from '../../src/kernel/version.ts'
import { everything } from '../../src/lines/index.ts'
import { rebuildBalances } from '../../src/store/balance/verify.ts'
import { insertEach } from '../../src/store/bulk.ts'
import type { Store, Tx } from '../../src/store/database.ts'
import { contentColumns } from '../../src/store/records/row.ts'
import { tableName, tableOf } from '../../src/store/schema/registers.ts'
import { makeBureau } from '../dashboard/bureau.ts'
import { load, vacuum } from '../dashboard/load.ts'
import { bureau, streets } from '../dashboard/questions.ts'

const FIRMS = 20_000
const PATENTS = 100_000

/** A bureau with so many postings, and lists as long as a large district's. */
export async function fillBooks(store: Store, postings: number): Promise<string> {
  await makeBureau(store)
  await load(store.owner, postings, FIRMS)
  await rebuildBalances(store, everything, bureau)
  await fillLists(store)
  await vacuum(store.owner)
  return bureau
}

/** Records without a journal: pages list them, nothing is counted from them. */
async function fillLists({ owner }: Store): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    const firms = numbered(FIRMS, (n) => ({
      creditCode: makeCreditCode(bureau, n),
      name: always(`第${n}号精密机械有限公司`),
      area: always(streets[n % streets.length]),
      status: always('存续'),
      capital: `${(n % 5_000) * 10_000} CNY`,
      foundedOn: `20${10 + (n % 15)}-0${1 + (n % 9)}-15`,
    }))
    const ids = await fill(tx, 'enterprise', firms)
    const patents = numbered(PATENTS, (n) => ({
      applicationNumber: `20${10 + (n % 15)}1${String(n).padStart(7, '0')}.X`,
      name: `一种第${n}号装置`,
      patentee: ids[n % ids.length],
      type: types[n % types.length],
      grantedOn: `20${10 + (n % 15)}-0${1 + (n % 9)}-20`,
    }))
    await fill(tx, 'patent', patents)
  })
}

const types = ['发明', '实用新型', '外观设计']

async function fill(tx: Tx, name: string, values: readonly Content['values'][]): Promise<string[]> {
  const register = everything.registers.get(name)!
  const changedAt = new Date().toISOString()
  const records = values.map((given, index) => ({ id: uuid(), identity: String(index), ...content(register, given) }))
  await insertEach<(typeof records)[number]>(tx, tableName(register), tableOf(register), records, {
    bureau: () => bureau,
    id: ({ id }) => id,
    identity: ({ identity }) => identity,
    version: () => 1,
    changed_at: () => changedAt,
    changed_by: () => '测试',
    ...contentColumns(register),
  })
  return records.map(({ id }) => id)
}

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}
