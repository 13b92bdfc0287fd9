import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { addBureau } from '../bureau.ts'
import { bureauScope, inScope, type Store } from '../database.ts'
import { testStore } from '../testing.ts'
import { type AuditEvent, DONE } from './event.ts'
import { verifyAudit } from './verify.ts'
import { openAudit } from './write.ts'

const bureau = '990101'

const event = (target: string): AuditEvent => ({
  at: '2026-07-01T01:02:03.456Z',
  account: '018f3c1e-0000-7000-8000-000000000001',
  name: 'zhang',
  address: '10.0.0.7',
  action: 'POST /registers/{register}/changes',
  target,
  result: DONE,
  detail: { may: 'records.write', records: { enterprise: ['a', 'b'] }, ratio: 1.5 },
})

describe('the audit', () => {
  let store: Store

  before(async () => {
    store = await testStore()
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
  })
  after(() => store.close())

  const faults = async () => (await verifyAudit(store)).faults.map(({ kind }) => kind)
  const streams = async () =>
    (
      await sql<{ stream: string; last: number }>`
        select stream, max(number) as last from audit where bureau = ${bureau} group by 1 order by min(at), 1`.execute(
        store.owner,
      )
    ).rows
  /** What somebody with the owner's rights does to it, taken back afterwards. */
  async function tampered(statement: ReturnType<typeof sql>): Promise<readonly string[]> {
    await sql`create table kept as table audit`.execute(store.owner)
    await statement.execute(store.owner)
    const found = await faults()
    await sql`delete from audit`.execute(store.owner)
    await sql`insert into audit select * from kept`.execute(store.owner)
    await sql`drop table kept`.execute(store.owner)
    assert.deepEqual(await faults(), [])
    return found
  }

  it('numbers events without gaps whatever comes at once, and every one stands when its writer is told so', async () => {
    const audit = openAudit(store)
    await Promise.all(Array.from({ length: 300 }, (_, index) => audit.record(bureau, event(`r/${index}`))))
    const { rows } = await sql<{ count: number; last: number }>`
      select count(*) as count, max(number) as last from audit where bureau = ${bureau}`.execute(store.owner)
    assert.deepEqual(rows, [{ count: 301, last: 301 }])
    assert.deepEqual(await verifyAudit(store), { bureaus: [bureau], streams: 1, events: 301, faults: [] })
  })

  it('begins a new stream with the ends of all others, each named once and not again by the next', async () => {
    await openAudit(store).record(bureau, event('second'))
    await openAudit(store).record(bureau, event('third'))
    const { rows } = await sql<{ named: number }>`
      select jsonb_array_length(detail -> 'before') as named from audit where action = 'audit.begin' order by stream`.execute(
      store.owner,
    )
    assert.deepEqual(
      rows.map(({ named }) => named),
      [0, 1, 1],
    )
    assert.deepEqual(await faults(), [])
  })

  it('finds a changed, a removed and an inserted event, a cut end and a whole stream gone', async () => {
    const [first, second] = await streams()
    const inFirst = sql`stream = ${first?.stream}`
    assert.deepEqual(await tampered(sql`update audit set name = 'li' where ${inFirst} and number = 7`), ['chain'])
    assert.deepEqual(await tampered(sql`update audit set detail = '{}' where ${inFirst} and number = 7`), ['chain'])
    assert.deepEqual(await tampered(sql`update audit set at = at + interval '1 ms' where ${inFirst} and number = 7`), [
      'chain',
    ])
    assert.deepEqual(await tampered(sql`delete from audit where ${inFirst} and number = 7`), ['gap'])
    assert.deepEqual(await tampered(sql`delete from audit where ${inFirst} and number > 290`), ['end'])
    assert.deepEqual(await tampered(sql`delete from audit where stream = ${second?.stream}`), ['end'])
    assert.deepEqual(
      await tampered(
        sql`insert into audit select bureau, stream, 302, at, account, name, address, action, target, result, detail, hash from audit where ${inFirst} and number = 9`,
      ),
      ['chain'],
    )
  })

  it('cannot be changed or cleared by the application, and shows no bureau another’s', async () => {
    for (const statement of [sql`delete from audit`, sql`update audit set name = 'x'`, sql`truncate audit`])
      await assert.rejects(
        inScope(store, bureauScope(bureau), (tx) => statement.execute(tx)),
        /permission denied/,
      )
    const other = await inScope(store, bureauScope('990102'), (tx) => sql`select 1 from audit`.execute(tx))
    assert.equal(other.rows.length, 0)
  })

  it('keeps what it could not write, says so meanwhile, and writes it when it can again', async () => {
    let broken = true
    const audit = openAudit({
      get app() {
        if (broken) throw new Error('no connection')
        return store.app
      },
    })
    const silenced = console.error
    console.error = () => {}
    await assert.rejects(audit.record(bureau, event('kept')), /no connection/)
    console.error = silenced
    assert.equal(audit.writable, false)
    broken = false
    await audit.record(bureau, event('after'))
    assert.equal(audit.writable, true)
    const { rows } = await sql<{ target: string }>`
      select target from audit where target in ('kept', 'after') order by stream, number`.execute(store.owner)
    assert.deepEqual(
      rows.map(({ target }) => target),
      ['kept', 'after'],
    )
    assert.deepEqual(await faults(), [])
  })
})
