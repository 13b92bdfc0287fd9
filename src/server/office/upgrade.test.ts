import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { always } from '../../kernel/dated.ts'
import { reference } from '../../kernel/field/index.ts'
import { said } from '../../kernel/measure.ts'
import type { Register } from '../../kernel/register.ts'
import type { Decimal } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { verifyBalances } from '../../store/balance/verify.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { unsettledBureaus } from '../../store/records/outdated.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { type Office, work } from './office.ts'
import { bringUpToDate } from './upgrade.ts'

const enterprise = everything.registers.get('enterprise')!
const recognition = everything.registers.get('recognition')!

/** The same product, a version later: each recognition counts twice. */
const doubled: Register = {
  ...recognition,
  postsVersion: recognition.postsVersion + 1,
  statements: (values, reached) =>
    said(recognition.statements(values, reached)).map((one) =>
      one.measure.held ? one : { ...one, quantity: '2' as Decimal },
    ),
}
const upgraded: Catalog = { ...everything, registers: new Map(everything.registers).set('recognition', doubled) }

describe('books that an older version wrote', () => {
  let store: Store

  before(async () => {
    store = await testStore()
  })

  async function books(bureau: string, firms: number): Promise<void> {
    await addBureau(store, { code: bureau, name: '测试局' }, '测试区')
    const office: Office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles('') }
    await work(office, async ({ tx, context: _, ...at }) => {
      const made = (register: Register, of: ReturnType<typeof content>) =>
        ({ register, id: null, content: of, kind: 'create' }) as const
      const { saved } = await saveRecords(
        tx,
        at,
        Array.from({ length: firms }, (_, n) => made(enterprise, content(enterprise, { name: always(`${n}号公司`) }))),
      )
      const titles = saved.map(({ id }) =>
        content(recognition, { title: '高新技术企业', enterprise: id, batch: '2025-01', recognisedOn: '2025-11-06' }),
      )
      await saveRecords(
        tx,
        at,
        titles.map((of) => made(recognition, of)),
      )
    })
  }

  async function open(catalog: Catalog): Promise<string[]> {
    const said: string[] = []
    await bringUpToDate({ store, catalog, files: folderFiles('') }, (text) => said.push(text))
    return said
  }

  async function total(bureau: string): Promise<string | undefined> {
    const { rows } = await sql<{
      sum: string
    }>`select sum(quantity) as sum from posting where bureau = ${bureau} and measure = '称号认定'`.execute(store.owner)
    return rows[0]?.sum
  }

  it('are posted anew by themselves when a register posts differently, once, and say who did it and why', async () => {
    await books('990211', 3)
    await books('990212', 2)
    assert.deepEqual(await open(everything), [])
    assert.deepEqual(await unsettledBureaus(store, everything), [])

    const said = await open(upgraded)
    assert.equal(said.length, 2)
    assert.match(said[0]!, /单位 990211 的 3 条记录（口径调整）/)
    assert.match(said[1]!, /单位 990212 的 2 条记录/)
    for (const [bureau, sum] of [
      ['990211', '6'],
      ['990212', '4'],
    ] as const) {
      assert.equal(await total(bureau), sum)
      assert.deepEqual((await verifyJournal(store, upgraded, bureau)).faults, [])
      assert.deepEqual((await verifyBalances(store, upgraded, bureau)).faults, [])
    }
    const { rows } = await sql<{ actor: string; kind: string; reason: string }>`
      select distinct e.actor, e.kind, v.reason from entry e
      join record_version v on v.bureau = e.bureau and v.record = e.record and v.version = e.version
      where e.bureau = '990211' and e.kind = 'repost'`.execute(store.owner)
    assert.deepEqual(rows, [{ actor: '系统', kind: 'repost', reason: '口径调整' }])

    assert.deepEqual(await open(upgraded), [])
    assert.equal(await total('990211'), '6')
  })

  it('go on where a killed upgrade stopped', async () => {
    await books('990213', 3)
    await open(everything)
    await open(upgraded)
    // As if the process had ended after its first slice: one record posted anew, nothing noted.
    await books('990214', 2)
    await sql`update bureau set profile = '{}' where code in ('990213', '990214')`.execute(store.owner)
    const said = await open(upgraded)
    assert.deepEqual(said.length, 1)
    assert.match(said[0]!, /990214 的 2 条/)
  })

  it('end what was still to be done for a platform with it, also where it was struck off before', async () => {
    const bureau = '990215'
    await addBureau(store, { code: bureau, name: '测试局' }, '测试区')
    const [platform, node] = [everything.registers.get('platform')!, everything.registers.get('platformNode')!]
    const before: Register = {
      ...node,
      postsVersion: 1,
      fields: { ...node.fields, platform: reference('平台名称', platform, {}) },
    }
    const older: Catalog = { ...everything, registers: new Map(everything.registers).set('platformNode', before) }
    const body = { name: '研发中心', kind: '企业研发中心', level: '区', cultivatedOn: '2026-01-05' }
    const write = async (catalog: Catalog, register: Register, id: string | null, values: object): Promise<string> => {
      const office: Office = { store, catalog, bureau, actor: '张敏', files: folderFiles('') }
      return work(office, async ({ tx, context: _, ...at }) => {
        const kind = id === null ? 'create' : 'change'
        const { saved } = await saveRecords(tx, at, [{ register, id, kind, content: content(register, { ...values }) }])
        return saved[0]!.id
      })
    }
    const late = async () => {
      const { rows } = await sql<{ sum: string }>`select sum(quantity) as sum
        from posting where bureau = ${bureau} and measure = '平台组建节点逾期' and occurred_on <= '2026-06-30'`.execute(
        store.owner,
      )
      return Number(rows[0]?.sum ?? 0)
    }
    const enterpriseId = await write(older, enterprise, null, { name: always('甲公司') })
    const [gone, going] = [
      await write(older, platform, null, { ...body, host: enterpriseId, removedOn: '2026-05-10' }),
      await write(older, platform, null, { ...body, name: '二中心', host: enterpriseId }),
    ]
    const of = { host: enterpriseId, kind: '企业研发中心', step: '设备到位', name: '设备采购', dueOn: '2026-03-31' }
    for (const id of [gone, going]) await write(older, before, null, { ...of, platform: id })
    assert.equal(await late(), 2)

    await open(everything)
    assert.equal(await late(), 1, 'what an older version wrote ends as well')
    await write(everything, platform, going, { ...body, name: '二中心', host: enterpriseId, removedOn: '2026-06-01' })
    assert.equal(await late(), 0)
    await write(everything, platform, going, { ...body, name: '二中心', host: enterpriseId })
    assert.equal(await late(), 1, 'struck off by mistake, it goes on')
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
    assert.deepEqual((await verifyBalances(store, everything, bureau)).faults, [])
  })
})
