import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { makeAccount, makeMember, testApp } from './testing.ts'
import { come } from './testing-stages.ts'

const [ours, theirs] = ['990101', '990102']
const CHANGE = { days: [{ day: '2026-07-03', kind: 'closed' }], source: '国办发明电〔2026〕9号' }

describe('the calendar of an installation with several bureaus', () => {
  let store: Store
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: ours, name: '云浦区科学技术局' }, '云浦区')
    await addBureau(store, { code: theirs, name: '青禾区科学技术局' }, '青禾区')
    await makeAccount(store, 'admin', 'right horse')
    await makeMember(store, 'boss', { bureau: ours, role: 'admin' })
    await makeMember(store, 'keeper', { bureau: ours, role: 'system' })
    const both = await makeMember(store, 'both', { bureau: ours, role: 'system' })
    await sql`insert into membership (bureau, account, role) values (${theirs}, ${both}, 'system')`.execute(store.app)
    await sql`insert into membership (bureau, account, role)
      select ${theirs}, id, 'staff' from account where name = 'boss'`.execute(store.app)
    await makeMember(store, 'firm', { bureau: ours, role: 'enterprise', enterprise: '91350100M000100Y43' })
    http = testApp(store, '')
  })
  after(() => store.close())

  const days = async () =>
    (await sql<{ day: string }>`select day::text as day from calendar_day`.execute(store.owner)).rows

  const put = async (name: string, change: object = CHANGE) => {
    const { visitor } = await come(http, name)
    const answer = await visitor.put(`/api/system/calendar?bureau=${ours}`, change)
    return { status: answer.status, body: (await answer.json()) as { id: string; code: string; message: string } }
  }

  it('is changed by nobody who administers one of them alone, and says who may', async () => {
    for (const name of ['boss', 'keeper']) {
      const { status, body } = await put(name)
      assert.deepEqual([status, body.code], [422, 'calendar.bureaus'], name)
      assert.match(body.message, /青禾区科学技术局/)
    }
    assert.equal((await put('firm')).status, 403)
    assert.deepEqual(await days(), [])
  })

  it('is changed by whoever administers all of them, and read by everybody with whether they may', async () => {
    for (const name of ['admin', 'both']) {
      const { get, visitor } = await come(http, name)
      const made = await visitor.put(`/api/system/calendar?bureau=${ours}`, CHANGE)
      assert.equal(made.status, 200)
      const { id } = (await made.json()) as { id: string }
      let state = ''
      while (state !== 'done' && state !== 'failed') state = (await get(`/api/jobs/${id}?bureau=${ours}`)).body.state
      assert.equal(state, 'done')
    }
    assert.equal((await days()).length, 1)
    const may = async (name: string) =>
      (await (await come(http, name)).get(`/api/system/calendar?bureau=${ours}`)).body.mayChange
    assert.deepEqual(
      [await may('both'), await may('boss'), await may('keeper'), await may('firm')],
      [true, false, false, false],
    )
  })
})
