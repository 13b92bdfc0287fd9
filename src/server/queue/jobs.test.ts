import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { createApp } from '../http/app.ts'
import { HOST, makeMember, visitorOf } from '../http/testing.ts'
import { JOBS } from './jobs.ts'
import { type Queue, startQueue } from './queue.ts'

const bureau = '990101'
const FIRMS = 30

describe('jobs in the queue of the database', () => {
  let store: Store
  let files = ''
  const started: Queue[] = []

  /** A server as it comes up: its queue and its application. `works` false: it takes orders and dies before them. */
  async function server(works = true) {
    const premises = { store, catalog: everything, files: folderFiles(files), now: () => new Date() }
    const queue = await startQueue(premises, [])
    started.push(queue)
    const jobs = works ? queue.jobs : { ...queue.jobs, work: () => {} }
    const app = createApp({ ...premises, queue: { ...queue, jobs } })
    const come = async (name: string) => {
      const visitor = visitorOf(async (path, init) => app.request(`${HOST}${path}`, init))
      assert.equal((await visitor.signIn(name, 'right horse')).status, 200)
      return visitor
    }
    return { queue, come }
  }

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-jobs-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await makeMember(store, 'root', { bureau, role: 'admin' })
    await makeMember(store, 'zhang', { bureau, role: 'staff' })
    await makeMember(store, 'li', { bureau, role: 'staff' })
  })
  after(async () => {
    await Promise.all(started.map((queue) => queue.stop()))
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  type Visitor = Awaited<ReturnType<Awaited<ReturnType<typeof server>>['come']>>

  async function beginImport(clerk: Visitor) {
    const lines = Array.from({ length: FIRMS }, (_, n) => `第${n}科技有限公司,${makeCreditCode(bureau, n)}`)
    const bytes = new TextEncoder().encode(['企业名称,统一社会信用代码', ...lines].join('\n'))
    const { hash } = (await (await clerk.upload('名录.csv', bytes)).json()) as { hash: string }
    const order = { register: 'enterprise', file: hash, name: '名录\u0000.csv', mode: 'delta', snapshot: null }
    const answer = await clerk.post('/api/imports', { ...order, dated: { kind: 'correct' } })
    assert.equal(answer.status, 200, await answer.clone().text())
    return ((await answer.json()) as { id: string }).id
  }

  async function ended(clerk: Visitor, id: string) {
    for (let tries = 0; tries < 400; tries++) {
      const job = (await (await clerk.get(`/api/jobs/${id}`)).json()) as Told
      if (job.state !== 'running') return job
      await pause(100)
    }
    throw new Error('the job did not end')
  }

  interface Told {
    readonly state: string
    readonly result: { readonly accepted: number; readonly batch: string; readonly rows: number }
    readonly problem: unknown
  }

  it('are done by the next server when the one that took the order dies, and found there by who gave it', async () => {
    const first = await server(false)
    const id = await beginImport(await first.come('zhang'))
    // It had begun: so its row says, and nobody has heard of it since.
    await sql`update pgboss.job set state = 'active', started_on = now() - interval '5 minutes',
      heartbeat_on = now() - interval '5 minutes' where name = ${JOBS} and id = ${id}`.execute(store.owner)
    await first.queue.stop()
    const second = await server()
    const clerk = await second.come('zhang')
    const job = await ended(clerk, id)
    assert.deepEqual([job.state, job.result?.accepted, job.problem], ['done', FIRMS, null])
    assert.equal(job.result.batch, id, 'the batch bears the id of the job')
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from import_batch where bureau = ${bureau} and id = ${id} and status = 'done'`.execute(
      store.owner,
    )
    assert.equal(rows[0]?.count, 1)
  })

  it('are begun at once by the server that takes the order, and each has its effect once when it is done twice', async () => {
    const { come } = await server()
    const clerk = await come('zhang')
    const day = '2026-06-30' as Day
    const answer = await clerk.post('/api/registers/enterprise/exports', {
      ...{ where: {}, sort: [], search: '', ids: null, columns: ['name'] },
    })
    assert.equal(answer.status, 200, await answer.clone().text())
    const { id } = (await answer.json()) as { id: string }
    const first = await ended(clerk, id)
    assert.equal(first.result.rows, FIRMS)
    // It had come to its end, and died before it could say so.
    await sql`update pgboss.job set state = 'active', completed_on = null, heartbeat_on = ${`${day}T00:00:00Z`}
      where name = ${JOBS} and id = ${id}`.execute(store.owner)
    const again = await ended(clerk, id)
    assert.deepEqual(again, { ...first, endedAt: (again as unknown as { endedAt: string }).endedAt })
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from export_log where bureau = ${bureau} and id = ${id}`.execute(store.owner)
    assert.equal(rows[0]?.count, 1, 'what left the house is logged once')
    const file = await clerk.get(`/api/registers/enterprise/exports/${id}`)
    assert.equal(file.status, 200)
    assert.ok((await file.arrayBuffer()).byteLength > 1_000)
  })

  it('are their starter’s alone; whoever looks after the system sees how they go, not what they made', async () => {
    const { come } = await server()
    const [clerk, other, root] = [await come('zhang'), await come('li'), await come('root')]
    const own = (await (await clerk.get('/api/jobs')).json()) as { id: string }[]
    assert.ok(own.length >= 2)
    assert.deepEqual(await (await other.get('/api/jobs')).json(), [])
    for (const { id } of own) {
      assert.equal((await other.get(`/api/jobs/${id}`)).status, 404)
      assert.equal((await root.get(`/api/jobs/${id}`)).status, 404)
      assert.equal((await other.get(`/api/registers/enterprise/exports/${id}`)).status, 404)
    }
    assert.equal((await clerk.get('/api/system/jobs')).status, 403)
    const all = (await (await root.get('/api/system/jobs')).json()) as { who: string; state: string }[]
    assert.equal(all.length, own.length)
    assert.deepEqual([all[0]?.who, all[0]?.state, 'result' in all[0]!], ['zhang同志', 'done', false])
  })

  it('are not done for somebody who has lost the right to it meanwhile', async () => {
    await Promise.all(started.splice(0).map((queue) => queue.stop()))
    const first = await server(false)
    const id = await beginImport(await first.come('li'))
    await first.queue.stop()
    await sql`update membership set role = 'expert' where bureau = ${bureau}
      and account = (select id from account where name = 'li')`.execute(store.owner)
    const { come } = await server()
    const job = (await ended(await come('li'), id)) as unknown as { state: string; problem: { code: string } }
    assert.deepEqual([job.state, job.problem.code], ['failed', 'access.none'])
  })
})
