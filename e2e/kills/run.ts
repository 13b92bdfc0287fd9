/*
 * npm run kills [-- --kills 50]: kills the server, and every third time the database under it, while clerks enter
 * and mend records over HTTP. After every ten kills: nothing acknowledged is lost, journal and balances verify.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { everything } from '../../src/lines/index.ts'
import { verifyBalances } from '../../src/store/balance/verify.ts'
import { addBureau } from '../../src/store/bureau.ts'
import { openStore } from '../../src/store/database.ts'
import { verifyJournal } from '../../src/store/journal/verify.ts'
import { Clerk } from './clerk.ts'

const CLERKS = 6
const VERIFY_EVERY = 10
/** So many answers the server lives for, at most; the kill falls somewhere into the next request. */
const ANSWERS_MOST = 40
const MOMENT_MS_MAX = 100
const READY_MS_MAX = 60_000
const bureau = '990104'
const password = 'killed and risen'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, port: { type: 'string', default: '8391' } },
})
const kills = Number(values.kills)
const address = `http://127.0.0.1:${values.port}`
const data = await mkdtemp(join(tmpdir(), 'kechuang-kills-'))
try {
  await makeBureau()
  const clerks = Array.from({ length: CLERKS }, (_, index) => new Clerk(address, bureau, password, `经办${index + 1}`))
  const started = performance.now()
  let server = await start()
  const working = clerks.map((clerk) => clerk.work())
  for (let kill = 1; kill <= kills; kill++) {
    await answered(clerks, 1 + Math.floor(Math.random() * ANSWERS_MOST))
    await pause(Math.random() * MOMENT_MS_MAX)
    if (kill % 3 === 0) await killDatabase()
    server.kill('SIGKILL')
    await ended(server)
    if (kill % VERIFY_EVERY === 0 || kill === kills) await verify(clerks, kill)
    if (kill < kills) server = await start()
  }
  for (const clerk of clerks) clerk.stop()
  await Promise.all(working)
  console.log(`${kills} kills in ${Math.round((performance.now() - started) / 1000)} s: nothing acknowledged was lost`)
} finally {
  await rm(data, { recursive: true, force: true })
}

async function makeBureau(): Promise<void> {
  const store = await openStore({ dataFolder: data, url: undefined, appUrl: undefined })
  await addBureau(store, { code: bureau, name: '测试区科学技术局' }, '测试区')
  await store.close()
}

async function start(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../src/cli/main.ts'), 'serve', '--data', data, '--port', values.port, '--empty'],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, KECHUANG_ADMIN_PASSWORD: password } },
  )
  const until = performance.now() + READY_MS_MAX
  while (performance.now() < until) {
    const answer = await fetch(`${address}/api/session`).catch(() => null)
    if (answer !== null) return child
    assert.equal(child.exitCode, null, 'the server ended before it was ready')
    await pause(50)
  }
  throw new Error('the server was not ready in time')
}

/** Waits until the clerks have had so many more answers. */
async function answered(clerks: readonly Clerk[], more: number): Promise<void> {
  const all = () => clerks.reduce((sum, { answers }) => sum + answers, 0)
  const enough = all() + more
  const until = performance.now() + READY_MS_MAX
  while (all() < enough) {
    assert.ok(performance.now() < until, 'the clerks got no answers')
    await pause(5)
  }
}

async function killDatabase(): Promise<void> {
  const [pid = ''] = (await readFile(join(data, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

/** What the clerks were told must stand in the tables, or what they were about to change it to. */
async function verify(clerks: readonly Clerk[], kill: number): Promise<void> {
  const store = await openStore({ dataFolder: data, url: undefined, appUrl: undefined })
  try {
    const { rows } = await sql<{ id: string; version: number; attendance: number }>`
      select id, version, f_attendance::int as attendance from r_activity where bureau = ${bureau}`.execute(store.owner)
    const kept = new Map(rows.map((row) => [row.id, row]))
    const told = clerks.flatMap(({ acknowledged }) => acknowledged)
    for (const { id, version, attendance, unsure } of told) {
      const row = kept.get(id)
      assert.ok(row, `record ${id} was acknowledged and is gone`)
      const there = row.attendance === attendance && row.version === version
      const later = unsure !== null && row.attendance === unsure && row.version === version + 1
      assert.ok(
        there || later,
        `record ${id}: ${JSON.stringify({ version, attendance, unsure })} against ${JSON.stringify(row)}`,
      )
    }
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
    assert.deepEqual((await verifyBalances(store, everything, bureau)).faults, [])
    console.log(`kill ${kill}: ${told.length} records acknowledged, ${rows.length} kept, journal and balances verify`)
  } finally {
    await store.close()
  }
}
