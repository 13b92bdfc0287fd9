import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { z } from 'zod'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { testStore } from '../../store/testing.ts'
import { editResultSchema, recordListSchema } from './schema/registers.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const FORMS = 12

type Visitor = ReturnType<ReturnType<typeof testApp>['visitor']>
type Told = z.infer<typeof editResultSchema>

describe('forms that are handed in at once', () => {
  let store: Store
  let zhang: Visitor
  let li: Visitor

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    const { visitor } = testApp(store, tmpdir())
    ;[zhang, li] = [visitor(), visitor()]
    for (const [who, name] of [
      [zhang, 'zhang'],
      [li, 'li'],
    ] as const) {
      await makeMember(store, name, { bureau, role: 'staff' })
      await who.signIn(name, 'right horse')
    }
  })
  after(() => store.close())

  const handIn = (who: Visitor, register: string, cells: unknown) =>
    who.post(`/api/registers/${register}/records?bureau=${bureau}`, { cells })
  const firm = (n: number, name = `第${n}公司`) => ({
    name: { text: name },
    creditCode: { text: makeCreditCode(bureau, n) },
    area: { text: '云浦区' },
  })
  const told = async (answer: Response): Promise<Told> => editResultSchema.parse(await answer.json())
  const listed = async () => {
    const answer = await zhang.get(`/api/registers/enterprise/records?bureau=${bureau}&sort=name`)
    return recordListSchema.parse(await answer.json())
  }

  it('go into the books each by its own entry, each by whoever handed it in, each with its own answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: FORMS }, async (_, n) =>
        told(await handIn(n % 2 === 0 ? zhang : li, 'enterprise', firm(n))),
      ),
    )
    for (const [n, { outcome, row }] of answers.entries())
      assert.deepEqual([outcome, row?.cells.name?.shown], ['saved', `第${n}公司`])
    const { rows } = await sql<{ actor: string; changed_by: string; version_by: string; entries: number }>`
      select e.actor, r.changed_by, v.actor as version_by, count(*) as entries from entry e
      join r_enterprise r on r.bureau = e.bureau and r.id = e.record
      join record_version v on v.bureau = e.bureau and v.record = e.record
      where e.bureau = ${bureau} group by 1, 2, 3 order by 1`.execute(store.owner)
    assert.deepEqual(
      rows,
      ['li同志', 'zhang同志'].map((name) => ({ actor: name, changed_by: name, version_by: name, entries: FORMS / 2 })),
    )
    const { faults } = await verifyJournal(store, everything, bureau)
    assert.deepEqual(faults, [])
  })

  it('keep no other back where one of them cannot be read, is there already, or comes twice', async () => {
    const answers = await Promise.all([
      handIn(zhang, 'enterprise', firm(101)),
      handIn(zhang, 'enterprise', { name: { text: '某公司' }, capital: { text: '多' } }),
      handIn(li, 'enterprise', firm(102)),
      handIn(li, 'enterprise', firm(102)),
      handIn(zhang, 'enterprise', firm(1)),
      handIn(zhang, 'enterprise', firm(103)),
    ])
    const [first, unread, one, other, again, last] = answers.map(({ status }) => status)
    assert.deepEqual([first, unread, again, last], [200, 200, 422, 200])
    assert.deepEqual([one, other].sort(), [200, 422], 'one of the two, whichever came first')
    const results = await Promise.all(answers.filter(({ ok }) => ok).map(told))
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['saved', 'refused', 'saved', 'saved'],
    )
  })

  it('make one firm elsewhere of a name that several give, and none that a refused one alone gives', async () => {
    const contract = (number: string, buyer: string, more = {}) => ({
      ...{ number: { text: number }, project: { text: '研制' }, kind: { text: '技术开发' }, total: { text: '10' } },
      ...{ buyer: { text: buyer }, buyerArea: { text: '区外' }, ...more },
    })
    await handIn(zhang, 'techContract', contract('2026330102000001', '先来公司'))
    await Promise.all([
      handIn(zhang, 'techContract', contract('2026330102000002', '远方公司')),
      handIn(li, 'techContract', contract('2026330102000003', '远方公司')),
      handIn(li, 'techContract', contract('2026330102000004', '不成公司', { total: { text: '很多' } })),
    ])
    const { rows } = await sql<{ identity: string }>`
      select identity from r_enterprise where bureau = ${bureau} and identity like '~%' order by 1`.execute(store.owner)
    assert.deepEqual(
      rows.map(({ identity }) => identity),
      ['~先来公司', '~远方公司'],
    )
  })

  it('are in the list as soon as they are in the books, however often the list was read before', async () => {
    const before = (await listed()).totals?.count ?? 0
    assert.equal((await listed()).totals?.count, before)
    const more = { capital: { text: '1,200.50' }, foundedOn: { text: '2020年3月5日' }, formerNames: { text: '甲公司' } }
    const answer = await handIn(li, 'enterprise', { ...firm(201, '阿公司'), ...more })
    assert.equal(answer.headers.get('content-length'), String((await answer.clone().arrayBuffer()).byteLength))
    const after = await listed()
    assert.deepEqual((await told(answer)).row, after.rows[0], 'shown as the list reads it')
    assert.deepEqual([after.totals?.count, after.rows[0]?.cells.name?.shown], [before + 1, '阿公司'])
  })
})
