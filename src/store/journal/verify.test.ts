import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { always } from '../../kernel/dated.ts'
import { said } from '../../kernel/measure.ts'
import type { Register } from '../../kernel/register.ts'
import type { Decimal } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { verifyBalances } from '../balance/verify.ts'
import { addBureau, loadAreas } from '../bureau.ts'
import { bureauScope, inScope, type Store } from '../database.ts'
import { repostRecords } from '../records/repost.ts'
import { saveRecords } from '../records/save.ts'
import { testStore } from '../testing.ts'
import { verifyJournal } from './verify.ts'

const enterprise = everything.registers.get('enterprise')!
const recognition = everything.registers.get('recognition')!

describe('verification', () => {
  let store: Store
  let count = 0

  before(async () => {
    store = await testStore()
  })

  /** A bureau with three firms and a title each. */
  async function books(): Promise<string> {
    const bureau = `99020${++count}`
    await addBureau(store, { code: bureau, name: '测试局' }, '测试区')
    await inScope(store, bureauScope(bureau), async (tx) => {
      const writing = { catalog: everything, bureau, areas: await loadAreas(tx, bureau), actor: '测试' }
      const firms = ['甲', '乙', '丙'].map((name) => content(enterprise, { name: always(`${name}公司`) }))
      const { saved } = await saveRecords(
        tx,
        writing,
        firms.map((of) => ({ register: enterprise, id: null, content: of, kind: 'create' as const })),
      )
      const titles = saved.map(({ id }) =>
        content(recognition, { title: '高新技术企业', enterprise: id, batch: '2025-01', recognisedOn: '2025-11-06' }),
      )
      await saveRecords(
        tx,
        writing,
        titles.map((of) => ({ register: recognition, id: null, content: of, kind: 'create' as const })),
      )
    })
    return bureau
  }

  const kinds = async (bureau: string) =>
    [...new Set((await verifyJournal(store, everything, bureau)).faults.map(({ kind }) => kind))].sort()

  it('finds nothing where nothing was touched', async () => {
    const bureau = await books()
    assert.deepEqual(await kinds(bureau), [])
    assert.deepEqual((await verifyBalances(store, everything, bureau)).faults, [])
  })

  it('finds one posting changed by a superuser', async () => {
    const bureau = await books()
    await sql`update posting set quantity = 2 where bureau = ${bureau} and entry = 5 and measure = '称号认定'`.execute(
      store.owner,
    )
    assert.deepEqual(await kinds(bureau), ['chain', 'postings'])
    assert.notDeepEqual((await verifyBalances(store, everything, bureau)).faults, [])
  })

  it('finds the last entry deleted with the head set back', async () => {
    const bureau = await books()
    const { rows } = await sql<{
      number: number
      hash: string
    }>`select number, hash from entry where bureau = ${bureau} order by number desc limit 2`.execute(store.owner)
    const [last, previous] = [rows[0]!, rows[1]!]
    await sql`delete from posting where bureau = ${bureau} and entry = ${last.number}`.execute(store.owner)
    await sql`delete from entry where bureau = ${bureau} and number = ${last.number}`.execute(store.owner)
    await sql`update head set number = ${previous.number}, hash = ${previous.hash} where bureau = ${bureau}`.execute(
      store.owner,
    )
    assert.ok((await kinds(bureau)).includes('version'))
  })

  it('finds an entry deleted from the middle', async () => {
    const bureau = await books()
    await sql`delete from posting where bureau = ${bureau} and entry = 4`.execute(store.owner)
    await sql`delete from entry where bureau = ${bureau} and number = 4`.execute(store.owner)
    assert.ok((await kinds(bureau)).includes('gap'))
  })

  it('finds a record version rewritten behind its entry', async () => {
    const bureau = await books()
    await sql`update record_version set content = jsonb_set(content, '{values,recognisedOn}', '"2024-01-01"') where bureau = ${bureau} and register = 'recognition'`.execute(
      store.owner,
    )
    assert.ok((await kinds(bureau)).includes('version'))
  })

  it('finds a record that was changed past its versions', async () => {
    const bureau = await books()
    await sql`update r_recognition set f_recognised_on = '2024-01-01' where bureau = ${bureau}`.execute(store.owner)
    assert.deepEqual(await kinds(bureau), ['record'])
  })

  it('finds one balance row changed, and leaves the journal in peace', async () => {
    const bureau = await books()
    await sql`update balance set quantity = quantity + 1 where ctid = (select ctid from balance where bureau = ${bureau} and measure = '称号认定' and recorded = 0 limit 1)`.execute(
      store.owner,
    )
    const { faults } = await verifyBalances(store, everything, bureau)
    assert.equal(faults.length, 1)
    assert.match(faults[0]!.message, /称号认定/)
    assert.deepEqual(await kinds(bureau), [])
  })

  it('holds after an upgrade has posted records anew under another rule', async () => {
    const bureau = await books()
    const doubled: Register = {
      ...recognition,
      postsVersion: recognition.postsVersion + 1,
      statements: (values, reached) =>
        said(recognition.statements(values, reached)).map((one) =>
          one.measure.held ? one : { ...one, quantity: '2' as Decimal },
        ),
    }
    const upgraded: Catalog = { ...everything, registers: new Map(everything.registers).set('recognition', doubled) }
    assert.deepEqual((await verifyJournal(store, upgraded, bureau)).faults, [])
    await inScope(store, bureauScope(bureau), async (tx) => {
      const writing = { catalog: upgraded, bureau, areas: await loadAreas(tx, bureau), actor: '系统' }
      assert.equal(await repostRecords(tx, writing, doubled, 100), 3)
      assert.equal(await repostRecords(tx, writing, doubled, 100), 0)
    })
    assert.deepEqual((await verifyJournal(store, upgraded, bureau)).faults, [])
    const { rows } = await sql<{
      sum: string
    }>`select sum(quantity) as sum from posting where bureau = ${bureau} and measure = '称号认定'`.execute(store.owner)
    assert.equal(rows[0]?.sum, '6')
  })

  it('cannot be avoided by the application: its role may not change or delete what is in the journal', async () => {
    const bureau = await books()
    for (const statement of [
      sql`update posting set quantity = 2`,
      sql`delete from entry`,
      sql`update entry set actor = ''`,
    ]) {
      await assert.rejects(
        inScope(store, bureauScope(bureau), (tx) => statement.execute(tx)),
        /permission denied/,
      )
    }
  })

  it('sees one bureau only from inside a scope, and nothing at all without one', async () => {
    const [one, other] = [await books(), await books()]
    const visible = await inScope(
      store,
      bureauScope(one),
      async (tx) => (await sql<{ bureau: string }>`select distinct bureau from posting`.execute(tx)).rows,
    )
    assert.deepEqual(visible, [{ bureau: one }])
    assert.deepEqual((await sql`select 1 from posting`.execute(store.app)).rows, [])
    assert.deepEqual((await sql`select 1 from r_enterprise`.execute(store.app)).rows, [])
    await assert.rejects(
      inScope(store, bureauScope(one), (tx) =>
        sql`insert into book_start (bureau, register, entry, month) values (${other}, 'x', 1, 1)`.execute(tx),
      ),
      /row-level security/,
    )
  })
})
