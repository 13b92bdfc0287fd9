import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readWorkbook } from '../../src/exchange/workbook/read.ts'
import { half } from '../../src/kernel/period.ts'
import type { AreaCode } from '../../src/kernel/values.ts'
import { everything } from '../../src/lines/index.ts'
import { exportWord } from '../../src/server/office/document.ts'
import { freezeDocument } from '../../src/server/office/documentFreeze.ts'
import { createDraft } from '../../src/server/office/draft.ts'
import { reportIndicators } from '../../src/server/office/indicator.ts'
import { look, type Office } from '../../src/server/office/office.ts'
import { verifyFile } from '../../src/server/office/verify.ts'
import { verifyBalances } from '../../src/store/balance/verify.ts'
import { openStore, type Store } from '../../src/store/database.ts'
import { readKept } from '../../src/store/files.ts'
import { resolveCutoff } from '../../src/store/journal/cutoff.ts'
import { verifyJournal } from '../../src/store/journal/verify.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { district, makeOffice } from '../support/office.ts'
import { PASSWORD } from '../support/product.ts'

const main = resolve(import.meta.dirname, '../../src/cli/main.ts')
const period = half(2026, 1)

interface Ended {
  readonly status: number | null
  readonly out: string
}

/** The administrator's duty: a copy while everybody works, and the same books elsewhere on the day of need. */
describe('books that are backed up at work and restored elsewhere', () => {
  let folder: string
  let file: string
  let store: Store
  let office: Office
  let word: Uint8Array
  let server: ChildProcess
  let address: string

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kechuang-backup-'))
    await chmod(folder, 0o755)
    file = join(folder, '科创备份.kcb')
    store = await openStore({ dataFolder: join(folder, 'data') })
    office = await makeOffice(store, join(folder, 'data'))
    const draft = await createDraft(office, 'half-year-summary', period)
    await freezeDocument(office, draft.id)
    word = (await exportWord(office, draft.id)).bytes
    server = start('serve', '--port', '0', '--empty', '--data', join(folder, 'data'))
    address = await new Promise((found, lost) => {
      createInterface({ input: server.stdout! }).on('line', (line) => {
        const said = /https?:\/\/\S+/.exec(line)?.[0]
        if (said !== undefined) found(said)
      })
      server.once('exit', () => lost(new Error('the server ended')))
    })
  })

  after(async () => {
    server?.kill('SIGTERM')
    if (server?.exitCode === null) await new Promise((ended) => server.once('exit', ended))
    await store?.close()
    await rm(folder, { recursive: true, force: true })
  })

  function start(...args: string[]): ChildProcess {
    const { DATABASE_URL: _, ...env } = process.env
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
    const child = spawn(process.execPath, [main, ...args], {
      stdio,
      env: { ...env, KECHUANG_ADMIN_PASSWORD: PASSWORD },
    })
    child.stderr?.resume()
    return child
  }

  function run(...args: string[]): Promise<Ended> {
    const child = start(...args)
    let out = ''
    for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text) => (out += text))
    return new Promise((ended) => child.once('close', (status) => ended({ status, out })))
  }

  /** A clerk who enters one activity after the other in the browser. */
  async function clerk() {
    const headers = { origin: new URL(address).origin, 'content-type': 'application/json' }
    const signedIn = await fetch(new URL('/api/session', address), {
      method: 'POST',
      headers,
      body: JSON.stringify({ name: 'admin', password: PASSWORD }),
    })
    assert.equal(signedIn.status, 200)
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!
    return async (n: number) => {
      const cells = {
        on: '2026-05-06',
        name: `讲座${n}`,
        place: '文化中心',
        theme: '科普',
        sessions: '1',
        attendance: '30',
      }
      const body = JSON.stringify({
        cells: Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, { text }])),
      })
      const url = new URL(`/api/registers/activity/records?bureau=${district}`, address)
      const answer = await fetch(url, { method: 'POST', headers: { ...headers, cookie }, body })
      assert.equal(answer.status, 200, await answer.clone().text())
      assert.equal((await answer.json()).outcome, 'saved')
    }
  }

  async function values(at: Office, cutoff: string | null): Promise<readonly (readonly [string, string | null])[]> {
    const asOf = await resolveCutoff(at.store, district, cutoff)
    const all = [...everything.indicators.values()]
    const reports = await look(at, (on) => reportIndicators(on, asOf, all, [district as AreaCode], period))
    return reports.map(({ label, value }) => [label, value] as const)
  }

  it('hold what was acknowledged before the copy, give the same figures, and prove themselves', async () => {
    const enter = await clerk()
    await enter(0)
    let [entered, done] = [1, false]
    const backup = run('backup', file, '--json', '--data', join(folder, 'data')).finally(() => {
      done = true
    })
    while (!done) await enter(entered++)
    const { status, out } = await backup
    assert.equal(status, 0, out)
    assert.equal((await stat(file)).mode & 0o077, 0)
    const { head, hash } = JSON.parse(out).manifest.bureaus[0]
    const present = await resolveCutoff(store, district, null)
    assert.ok(
      head > present.entry - entered && head <= present.entry,
      `${head} of ${present.entry}, ${entered} entered`,
    )
    assert.equal((await resolveCutoff(store, district, `#${head}`)).hash, hash)

    const [checked, refused] = await Promise.all([
      run('backup', 'verify', file),
      run('restore', file, '--data', join(folder, 'data')),
    ])
    assert.equal(checked.status, 0, checked.out)
    assert.equal(refused.status, 1)
    assert.match(refused.out, /这里已经有账/)
    const restored = await run('restore', file, '--data', join(folder, 'elsewhere'))
    assert.equal(restored.status, 0, restored.out)
    assert.match(restored.out, /总账、汇总、文件核验无误/)

    const other = await openStore({ dataFolder: join(folder, 'elsewhere') })
    try {
      const there: Office = { ...office, store: other, files: folderFiles(join(folder, 'elsewhere', 'files')) }
      assert.deepEqual((await verifyJournal(other, everything, district)).faults, [])
      assert.deepEqual((await verifyBalances(other, everything, district)).faults, [])
      const figures = await values(there, null)
      assert.ok(figures.filter(([, value]) => value !== null && value !== '0').length > 20)
      assert.deepEqual(figures, await values(office, `#${head}`))

      const { altered, missing, agree, figures: count, journal } = await verifyFile(there, word, '总结.docx')
      assert.deepEqual([altered, missing, journal], [[], [], 'holds'])
      assert.ok(count > 0 && agree === count)

      const { rows } = await sql<{
        file_hash: string
        file_name: string
      }>`select file_hash, file_name from import_batch order by started_at`.execute(other.owner)
      assert.ok(rows.length > 5)
      for (const { file_hash, file_name } of rows) {
        const bytes = await readKept(there.files, file_hash)
        assert.deepEqual(
          Buffer.compare(bytes, await readFile(join(office.files.place, file_hash.slice(0, 2), file_hash))),
          0,
        )
        assert.ok((await readWorkbook(bytes, file_name)).sheets.length > 0)
      }
      const sessions = await sql`select 1 from session`.execute(other.owner)
      assert.equal(sessions.rows.length, 0)
    } finally {
      await other.close()
    }
  })
})
