import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read, utils } from '@e965/xlsx'
import { sql } from 'kysely'
import pg from 'pg'
import { cpuOf } from '../../e2e/support/cpuTime.ts'
import type { AreaCode } from '../../src/kernel/values.ts'
import { everything } from '../../src/lines/index.ts'
import { importDefaults, importFile } from '../../src/server/office/import.ts'
import { addBureau, saveAreas } from '../../src/store/bureau.ts'
import { bureauScope, inScope, openDatabase, type Store } from '../../src/store/database.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { openCluster } from '../../src/store/postgres/index.ts'
import { secretsOf } from '../../src/store/secrets.ts'
import { firmsWorkbook, streets } from './workbook.ts'

const SLOWER_AT_MOST = 4

interface Round {
  readonly oursMs: number
  readonly peerMs: number
  readonly oursCpu: Cpu
  readonly peerCpu: Cpu
}

/** Processor time, which hangs less on what else the machine does. */
interface Cpu {
  readonly programMs: number
  readonly databaseMs: number
}

/**
 * A list of firms taken in, against the bare reader library and COPY of the same cells into a plain table, in turn in
 * one process: [--rows 100000] [--rounds 3] [--json FILE]. Ours resolves, compares, versions, hashes and counts each row.
 * Where the machine does something else besides, the ratio of the processor times says more than that of the clock.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  })
  const rows = Number(values.rows)
  const bytes = await firmsWorkbook(rows)
  console.log(`${count(rows)} rows, ${(bytes.length / 1024 / 1024).toFixed(1)} MB`)
  const folder = await mkdtemp(join(tmpdir(), 'kechuang-bench-'))
  const cluster = await openCluster(folder, { settings: { max_wal_size: '8GB', checkpoint_timeout: '30min' } })
  try {
    const client = new pg.Client({ ...cluster.connection, ssl: false })
    await client.connect()
    await client.query('create database bench')
    await client.end()
    const store = await openDatabase({ ...cluster, close: async () => {} }, 'bench', secretsOf(randomBytes(32)))
    try {
      const rounds: Round[] = []
      for (let round = 0; round < Number(values.rounds); round++) {
        const [oursMs, oursCpu] = await timed(cluster.pid, () => ours(store, folder, bytes, rows, round))
        const [peerMs, peerCpu] = await timed(cluster.pid, () => peer(store, folder, bytes, rows))
        rounds.push({ oursMs, peerMs, oursCpu, peerCpu })
        console.log(
          `  ours ${seconds(oursMs)} s (${cpuText(oursCpu)}), peer ${seconds(peerMs)} s (${cpuText(peerCpu)}), ${(oursMs / peerMs).toFixed(2)} times, of the processor ${(sum(oursCpu) / sum(peerCpu)).toFixed(2)}`,
        )
      }
      const oursMs = median(rounds.map((one) => one.oursMs))
      const peerMs = median(rounds.map((one) => one.peerMs))
      const ratio = Math.round((oursMs / peerMs) * 100) / 100
      const held = ratio <= SLOWER_AT_MOST
      console.log(
        `\nmedians: ours ${seconds(oursMs)} s (${count(Math.round(rows / (oursMs / 1000)))} rows/s), peer ${seconds(peerMs)} s`,
      )
      console.log(`${held ? 'held' : 'MISSED'}: ${ratio} times slower, asked for at most ${SLOWER_AT_MOST}`)
      const [oursCpu, peerCpu] = [
        median(rounds.map((one) => sum(one.oursCpu))),
        median(rounds.map((one) => sum(one.peerCpu))),
      ]
      const cpuRatio = Math.round((oursCpu / peerCpu) * 100) / 100
      console.log(
        `processor: ours ${seconds(oursCpu)} s (${Math.round((oursCpu / rows) * 1000)} µs a row), peer ${seconds(peerCpu)} s, ${cpuRatio} times`,
      )
      const machine = { cpus: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30) }
      if (values.json !== undefined)
        await writeFile(
          values.json,
          `${JSON.stringify({ rows, oursMs, peerMs, ratio, oursCpu, peerCpu, cpuRatio, rounds, ...machine }, null, 2)}\n`,
        )
    } finally {
      await store.close()
    }
  } finally {
    await cluster.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The whole import into a bureau that has no firms yet. */
async function ours(store: Store, folder: string, bytes: Uint8Array, rows: number, round: number): Promise<void> {
  const bureau = `99010${round + 1}`
  await addBureau(store, { code: bureau, name: `第${round + 1}科学技术局` }, '测试区')
  const areas = streets.map((name, index) => ({
    ...{ code: `${bureau}00${index + 1}` as AreaCode, name, parent: bureau as AreaCode, also: [], group: null },
  }))
  await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, areas))
  const office = { store, catalog: everything, bureau, actor: '测试', files: folderFiles(join(folder, 'kept')) }
  const register = everything.registers.get('enterprise')
  if (register === undefined) throw new Error('there is no register of enterprises')
  const report = await importFile(office, register, bytes, '名录.xlsx', importDefaults)
  assert.deepEqual([report.accepted, report.refused], [rows, 0])
}

/** The library that would be used otherwise, and the fastest way into a table that checks nothing. */
async function peer({ owner }: Store, folder: string, bytes: Uint8Array, rows: number): Promise<void> {
  const book = read(bytes, { type: 'array', dense: true, cellDates: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (sheet === undefined) throw new Error('the workbook has no sheet')
  const path = join(folder, 'plain.csv')
  await writeFile(path, utils.sheet_to_csv(sheet))
  await sql`drop table if exists plain`.execute(owner)
  await sql`create table plain (name text, code text, street text, founded text, capital text, head text, phone text, state text)`.execute(
    owner,
  )
  await sql`copy plain from ${sql.lit(path)} with (format csv, header)`.execute(owner)
  const counted = await sql<{ rows: number }>`select count(*)::int as rows from plain`.execute(owner)
  assert.equal(counted.rows[0]?.rows, rows)
}

async function timed(postmaster: number, work: () => Promise<void>): Promise<readonly [ms: number, cpu: Cpu]> {
  const [own, database, started] = [process.cpuUsage(), await cpuOf(postmaster, true), performance.now()]
  await work()
  const ms = Math.round(performance.now() - started)
  const { user, system } = process.cpuUsage(own)
  return [ms, { programMs: (user + system) / 1000, databaseMs: (await cpuOf(postmaster, true)) - database }]
}

function sum({ programMs, databaseMs }: Cpu): number {
  return programMs + databaseMs
}

function cpuText({ programMs, databaseMs }: Cpu): string {
  return `processor ${seconds(programMs)} + ${seconds(databaseMs)} s`
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

function count(n: number): string {
  return n.toLocaleString('en')
}
