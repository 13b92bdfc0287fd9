import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { always } from '../kernel/dated.ts'
import { content } from '../kernel/version.ts'
import { everything } from '../lines/index.ts'
import { insertions, insertRows } from './bulk.ts'
import { addBureau, loadAreas } from './bureau.ts'
import { bureauScope, inScope, type Store, sendLast, type Tx } from './database.ts'
import { saveRecords } from './records/save.ts'
import { baseSchema } from './schema/base.ts'
import { testStore } from './testing.ts'

const bureau = '990101'
const odd = ['', 'null', 'NULL', '{}', '{"a","b"}', 'a,b', '"', '\\', "it's", '一行\n两行', ' 空格 ', '💡', '\u{2}']

describe('rows in one statement', () => {
  let store: Store

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  })

  it('keep every text, array and JSON as it was given', async () => {
    const given = odd.map((text, index) => ({
      ...{ bureau, code: `${bureau}1${String(index).padStart(2, '0')}`, name: text },
      ...{ parent: index % 2 === 0 ? null : text, also: index === 0 ? [] : [text, 'b'], grouped: null, ordinal: index },
    }))
    const rows = await inScope(store, bureauScope(bureau), async (tx) => {
      await insertRows(tx, 'area', baseSchema.area!, given)
      return sql<(typeof given)[number]>`select * from area where code like ${`${bureau}1%`} order by ordinal`.execute(
        tx,
      )
    })
    assert.deepEqual(rows.rows, given)
  })

  it('keep what JSON holds, and tell no value from JSON', async () => {
    const batch = uuid()
    const given = [null, ...odd].map((text, row) => ({
      ...{
        bureau,
        record: uuid(),
        version: 1,
        batch,
        sheet: '名录',
        row,
        cells: { name: ['A', text], 数: [1.5, true] },
      },
    }))
    const rows = await inScope(store, bureauScope(bureau), async (tx) => {
      await insertRows(tx, 'record_source', baseSchema.record_source!, given)
      return sql<{ cells: unknown; readers: unknown }>`select cells, readers from record_source order by row`.execute(
        tx,
      )
    })
    assert.deepEqual(
      rows.rows,
      given.map(({ cells }) => ({ cells, readers: [] })),
    )
  })

  it('keep ids however they are written, and refuse what is none', async () => {
    const insert = (tx: Tx, ids: readonly string[]) =>
      insertRows(
        tx,
        'record_name',
        baseSchema.record_name!,
        ids.map((record, index) => ({ bureau, register: 'visit', name: `${index}`, record, origin: 'name' })),
      )
    const ids = [uuid(), '00000000-0000-7000-8000-0000000000ff']
    await inScope(store, bureauScope(bureau), async (tx) => {
      await insert(tx, ids)
      await insert(
        tx,
        ids.map((_, index) =>
          uuid()
            .toUpperCase()
            .replaceAll('-', index === 0 ? '' : '-'),
        ),
      )
      const { rows } = await sql<{ record: string }>`select record from record_name where register = 'visit'`.execute(
        tx,
      )
      assert.equal(rows.length, 4)
      assert.deepEqual(
        ids.filter((id) => rows.some(({ record }) => record === id)),
        ids,
      )
      await sql`delete from record_name where register = 'visit'`.execute(tx)
    })
    await assert.rejects(
      inScope(store, bureauScope(bureau), (tx) => insert(tx, [uuid(), `${uuid().slice(0, -1)}g`])),
      /invalid input syntax/,
    )
  })

  it('are as many as were given, though they are all the same', async () => {
    const same = { ...{ bureau, code: 'X', name: '甲', parent: null, also: [], grouped: null, ordinal: 0 } }
    for (const count of [2, 40])
      await assert.rejects(
        inScope(store, bureauScope(bureau), (tx) => insertRows(tx, 'area', baseSchema.area!, Array(count).fill(same))),
        /duplicate key/,
      )
  })

  it('leave nothing behind where the first statement of a save is refused', async () => {
    const register = everything.registers.get('enterprise')!
    const firm = { name: always('云浦精密机械有限公司'), creditCode: '91990101MA00000A1X' }
    const save = { register, id: null, content: content(register, firm), kind: 'create' } as const
    await assert.rejects(
      inScope(store, bureauScope(bureau), async (tx) => {
        const areas = await loadAreas(tx, bureau)
        await saveRecords(tx, { catalog: everything, bureau, areas, actor: '测试' }, [save, save])
      }),
      /已有同一企业记录/,
    )
    const { rows } = await sql<{ kept: number }>`
      select (select count(*) from record_version) + (select count(*) from record_name) + (select count(*) from entry) as kept`.execute(
      store.owner,
    )
    assert.equal(Number(rows[0]?.kept), 0)
  })
})

describe('the last statements of a transaction', () => {
  let store: Store
  const street = (code: string) => ({
    ...{ bureau, code, name: code, parent: null, also: [], grouped: null, ordinal: 1 },
  })
  const streetsOf = async (tx: Tx) =>
    (await sql<{ code: string }>`select code from area order by code`.execute(tx)).rows
  const within = <T>(work: (tx: Tx) => Promise<T>) => inScope(store, bureauScope(bureau), work)

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  })

  it('stand when it has ended, and are seen by those sent behind them', async () => {
    const seen = await within(async (tx) => {
      await sendLast(tx, insertions('area', baseSchema.area!, [street('A1'), street('A2')]))
      return streetsOf(tx)
    })
    assert.deepEqual(
      seen.map(({ code }) => code),
      [bureau, 'A1', 'A2'],
    )
    assert.deepEqual(await within(streetsOf), seen)
  })

  it('undo all of it where one of them fails, and say why, whatever failed behind them', async () => {
    const before = await within(streetsOf)
    const failing = (then: (tx: Tx) => Promise<unknown>) =>
      within(async (tx) => {
        await insertRows(tx, 'area', baseSchema.area!, [street('B1')])
        await sendLast(tx, insertions('area', baseSchema.area!, [street(bureau)]))
        return then(tx)
      })
    await assert.rejects(
      failing(async () => 'done'),
      /duplicate key/,
    )
    await assert.rejects(failing(streetsOf), /duplicate key/)
    assert.deepEqual(await within(streetsOf), before)
  })

  it('are not sent once it has ended', async () => {
    const tx = await within(async (open) => open)
    await assert.rejects(sendLast(tx, insertions('area', baseSchema.area!, [street('C1')])), /has ended/)
  })
})
