import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { everything } from '../../src/lines/index.ts'
import { verifyBalances } from '../../src/store/balance/verify.ts'
import { addBureau } from '../../src/store/bureau.ts'
import { openStore } from '../../src/store/database.ts'
import { verifyJournal } from '../../src/store/journal/verify.ts'

const bureau = '990103'
const KILLS = 10
const ROWS = 2_400

/** Ten kills of a running import, every third of the database under it: what was acknowledged is there, and nothing is half done. */
describe('an import that is killed', () => {
  let folder = ''
  let data = ''
  let file = ''

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kechuang-kill-'))
    data = folder
    file = join(folder, '认定名单.csv')
    const firms = join(folder, '企业名录.csv')
    await writeFile(
      firms,
      [
        '企业名称,统一社会信用代码',
        ...Array.from({ length: ROWS }, (_, n) => `公司${n},${makeCreditCode('990103', n)}`),
      ].join('\n'),
    )
    await writeFile(
      file,
      [
        '称号,企业名称,批次,认定日期',
        ...Array.from({ length: ROWS }, (_, n) => `高新技术企业,公司${n},2025年第一批,2025-11-0${(n % 9) + 1}`),
      ].join('\n'),
    )
    const store = await openStore({ dataFolder: data })
    await addBureau(store, { code: bureau, name: '测试区科学技术局' }, '测试区')
    await store.close()
    const done = await run('enterprise', firms, () => {})
    assert.ok(done.finished)
  })

  after(() => rm(folder, { recursive: true, force: true }))

  interface Run {
    readonly taken: number
    readonly finished: boolean
  }

  async function run(
    register: string,
    path: string,
    onTaken: (taken: number, child: ChildProcess, server: number) => void,
  ): Promise<Run> {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, '../support/import-child.ts'), data, bureau, register, path],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    child.stderr.resume()
    let [taken, finished, server] = [0, false, 0]
    for await (const line of createInterface({ input: child.stdout })) {
      const [word, number] = line.split(' ')
      if (word === 'server') server = Number(number)
      if (word === 'taken') {
        taken = Number(number)
        onTaken(taken, child, server)
      }
      if (word === 'finished') finished = true
    }
    return { taken, finished }
  }

  it(`loses nothing that was acknowledged in ${KILLS} kills, and verifies after each`, async () => {
    let acknowledged = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const database = kill % 3 === 2
      const outcome = await run('recognition', file, (taken, child, server) => {
        // Somewhere inside the next slice, a little later each time.
        if (taken < (kill + 1) * 200) return
        setTimeout(() => {
          try {
            if (database) process.kill(server, 'SIGKILL')
            else child.kill('SIGKILL')
          } catch {}
        }, 7 * kill)
      })
      acknowledged = Math.max(acknowledged, outcome.taken)
      const store = await openStore({ dataFolder: data })
      try {
        const { rows } = await sql<{ records: number; versions: number }>`
          select (select count(*) from r_recognition where bureau = ${bureau}) as records,
            (select count(*) from record_version where bureau = ${bureau} and register = 'recognition') as versions`.execute(
          store.owner,
        )
        const { records, versions } = rows[0]!
        assert.ok(records >= acknowledged, `kill ${kill}: ${acknowledged} acknowledged, ${records} kept`)
        assert.equal(versions, records)
        assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
        assert.deepEqual((await verifyBalances(store, everything, bureau)).faults, [])
      } finally {
        await store.close()
      }
    }
    const last = await run('recognition', file, () => {})
    assert.ok(last.finished)
    const store = await openStore({ dataFolder: data })
    const { rows } = await sql<{
      count: number
    }>`select count(*) as count from r_recognition where bureau = ${bureau}`.execute(store.owner)
    assert.equal(rows[0]?.count, ROWS)
    await store.close()
  })
})
