import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { everything } from '../../src/lines/index.ts'
import { verifyAudit } from '../../src/store/audit/verify.ts'
import { verifyBalances } from '../../src/store/balance/verify.ts'
import { addBureau } from '../../src/store/bureau.ts'
import { openStore } from '../../src/store/database.ts'
import { verifyJournal } from '../../src/store/journal/verify.ts'
import { Asker, hangUp, Measured } from '../rush/asker.ts'
import { freePort } from '../support/port.ts'
import { type Serving, serving } from '../support/serving.ts'

const bureau = '990106'
const PASSWORD = 'killed over an import'
const ROWS = 6_000
const KILLS = ['server', 'both'] as const
const WAIT_MS = 100

interface Told {
  readonly id: string
  readonly state: string
  readonly done: number
  readonly result: { readonly accepted: number; readonly batch: string; readonly refused: number }
}

/** An import over HTTP whose server is killed at it, alone and with the database. */
describe('a job whose server is killed', () => {
  let data = ''
  let server: Serving

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'kechuang-jobs-'))
    server = serving(data, await freePort(), PASSWORD)
    const store = await openStore({ dataFolder: data })
    await addBureau(store, { code: bureau, name: '测试区科学技术局' }, '测试区')
    await store.close()
  })
  after(async () => {
    hangUp()
    await server.kill('both').catch(() => {})
    await rm(data, { recursive: true, force: true })
  })

  it('is found again by the page that asks for it, goes on, and has written each row once', async () => {
    await server.start()
    const clerk = new Asker(server.address, new Measured(), { name: 'admin', password: PASSWORD })
    await clerk.signIn()
    const lines = Array.from({ length: ROWS }, (_, n) => `第${n}科技有限公司,${makeCreditCode(bureau, n)}`)
    const bytes = new TextEncoder().encode(['企业名称,统一社会信用代码', ...lines].join('\n'))
    const here = `bureau=${bureau}`
    const name = '名录.csv'
    const query = new URLSearchParams({ bureau, name })
    const { hash } = (await clerk.ask('upload', 'POST', `/api/uploads?${query}`, bytes)) as { hash: string }
    const order = {
      register: 'enterprise',
      file: hash,
      name,
      mode: 'delta',
      snapshot: null,
      dated: { kind: 'correct' },
    }
    const { id } = (await clerk.ask('import', 'POST', `/api/imports?${here}`, order)) as Told
    const ask = async () => (await clerk.ask('job', 'GET', `/api/jobs/${id}?${here}`)) as Told
    for (const [index, what] of KILLS.entries()) {
      const enough = ((index + 1) * ROWS) / (KILLS.length + 2)
      for (let job = await ask(); job.state === 'running' && job.done < enough; job = await ask()) await pause(WAIT_MS)
      await server.kill(what)
      await server.start()
    }
    let job = await ask()
    for (; job.state === 'running'; job = await ask()) await pause(WAIT_MS)
    assert.deepEqual([job.state, job.result.accepted, job.result.refused], ['done', ROWS, 0])
    assert.equal(job.result.batch, id)
    await server.stop()
    const store = await openStore({ dataFolder: data })
    try {
      const { rows } = await sql<{ records: number; versions: number; batches: number }>`
        select (select count(*)::int from r_enterprise where bureau = ${bureau}) as records,
          (select count(*)::int from record_version where bureau = ${bureau}) as versions,
          (select count(*)::int from import_batch where bureau = ${bureau} and status = 'done') as batches`.execute(
        store.owner,
      )
      assert.deepEqual(rows, [{ records: ROWS, versions: ROWS, batches: 1 }])
      assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
      assert.deepEqual((await verifyBalances(store, everything, bureau)).faults, [])
      assert.deepEqual((await verifyAudit(store)).faults, [])
    } finally {
      await store.close()
    }
  })
})
