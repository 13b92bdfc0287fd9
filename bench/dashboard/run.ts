import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import pg from 'pg'
import { isKnown } from '../../src/kernel/evaluate.ts'
import { toDecimal } from '../../src/kernel/exact.ts'
import { everything } from '../../src/lines/index.ts'
import { rebuildBalances, verifyBalances } from '../../src/store/balance/verify.ts'
import { bureaus, loadAreas } from '../../src/store/bureau.ts'
import { bureauScope, openDatabase, readInScope, type Store } from '../../src/store/database.ts'
import { answer } from '../../src/store/figures/books.ts'
import { type Cutoff, resolveCutoff } from '../../src/store/journal/cutoff.ts'
import { openCluster } from '../../src/store/postgres/index.ts'
import { secretsOf } from '../../src/store/secrets.ts'
import { median } from '../median.ts'
import { appendThousand } from './appending.ts'
import { makeBureau } from './bureau.ts'
import { load, vacuum } from './load.ts'
import { Memory } from './memory.ts'
import { indexForPeer, leafByLeaf, onePass, type Peer, settingsForPeer } from './peer.ts'
import { areas, bureau, leaves, questions } from './questions.ts'

/** How many firms a bureau's books of that size are about: a county's, a city's, a province's. */
const firmsOf = (postings: number) => (postings <= 1e5 ? 5_000 : postings <= 1e6 ? 20_000 : 100_000)

const cutoffs = [
  { name: 'now', asOf: null, atLeast: 100 },
  { name: 'twenty days ago', asOf: '2026-10-27T11:00', atLeast: 30 },
  { name: 'mid-month, fourteen months ago', asOf: '2025-09-15T11:00', atLeast: 5 },
] as const

const ROUNDS = 7
const LARGE = 5e6
const ROUNDS_LARGE = 3
const SLOWER_AT_MOST = 1.5

interface Timing {
  readonly cutoff: string
  readonly entry: number
  readonly oursMs: number
  readonly peerMs: number
  readonly peer: string
  readonly ratio: number
}

interface Size {
  readonly postings: number
  readonly entries: number
  readonly firms: number
  /** `null` where the books were there already. */
  readonly loadS: number | null
  readonly rebuildS: number | null
  readonly verifyS: number | null
  readonly appendMs: number
  readonly memoryMB: { readonly process: number; readonly server: number | null }
  readonly timings: readonly Timing[]
}

/**
 * A dashboard from the books against GROUP BY over postings: [--postings 1e5,1e6,1e7] [--verify] [--json FILE].
 * With [--data FOLDER] the books are kept there, and found there the next time.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      postings: { type: 'string', default: '1e5,1e6,1e7' },
      json: { type: 'string' },
      verify: { type: 'boolean', default: false },
      data: { type: 'string' },
    },
  })
  console.log(`${leaves.length} indicators × ${areas.length} areas × 24 months = ${questions.length} figures`)
  const sizes: Size[] = []
  for (const text of values.postings.split(',')) sizes.push(await measureSize(Number(text), values))
  const report = { figures: questions.length, cpus: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), sizes }
  console.log(`\n${table(sizes)}\n\n${verdicts(sizes).join('\n')}`)
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
}

interface Options {
  readonly verify: boolean
  readonly data?: string | undefined
}

async function measureSize(wanted: number, { verify, data }: Options): Promise<Size> {
  const folder = data === undefined ? await mkdtemp(join(tmpdir(), 'kechuang-bench-')) : join(data, String(wanted))
  await mkdir(folder, { recursive: true })
  // Checkpoints during the load would only add noise; what is committed is still on the disk.
  // Memory as a server of such books has it; the peer's scans would otherwise push out whatever ours has read.
  const cluster = await openCluster(folder, {
    settings: { max_wal_size: '8GB', checkpoint_timeout: '30min', shared_buffers: '2GB' },
  })
  const memory = new Memory(cluster.pid)
  try {
    const client = new pg.Client({ ...cluster.connection, ssl: false })
    await client.connect()
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'bench'`)
    if (rowCount === 0) await client.query('create database bench')
    await client.end()
    const store = await openDatabase({ ...cluster, close: async () => {} }, 'bench', secretsOf(randomBytes(32)))
    try {
      return await measureBooks(store, wanted, verify, memory)
    } finally {
      await store.close()
    }
  } finally {
    memory.stop()
    await cluster.close()
    if (data === undefined) await rm(folder, { recursive: true, force: true })
  }
}

async function measureBooks(store: Store, wanted: number, verify: boolean, memory: Memory): Promise<Size> {
  const firms = firmsOf(wanted)
  const filled = (await bureaus(store)).length > 0 ? { loadS: null, rebuildS: null } : await fill(store, wanted, firms)
  const { rows } = await sql<{ postings: number; entries: number }>`
    select (select count(*) from posting) as postings, (select count(*) from entry) as entries`.execute(store.owner)
  const { postings, entries } = rows[0]!
  console.log(`\n${count(postings)} postings of ${count(firms)} firms`)
  await indexForPeer(store.owner)

  const timings: Timing[] = []
  for (const { name, asOf } of cutoffs) {
    const cutoff = await resolveCutoff(store, bureau, asOf)
    const timing = { cutoff: name, entry: cutoff.entry, ...(await compare(store, cutoff, postings)) }
    console.log(`  ${name}: ${timing.oursMs} ms, ${timing.peer} ${timing.peerMs} ms, ${timing.ratio} times faster`)
    timings.push(timing)
  }
  await sql`drop index if exists peer`.execute(store.owner)
  const appends: number[] = []
  for (let round = 0; round <= ROUNDS; round++) appends.push(await appendThousand(store, firms))
  const appendMs = median(appends.slice(1))
  console.log(`  1,000 postings appended in ${appendMs} ms`)
  let verifyS: number | null = null
  if (verify) {
    const [took, report] = await seconds(() => verifyBalances(store, everything, bureau))
    assert.deepEqual(report.faults, [])
    verifyS = took
    console.log(`  ${count(report.cells)} cells verified in ${took} s`)
  }
  return { postings, entries, firms, ...filled, verifyS, appendMs, memoryMB: memory.stop(), timings }
}

async function fill(store: Store, wanted: number, firms: number): Promise<{ loadS: number; rebuildS: number }> {
  await makeBureau(store)
  const [loadS] = await seconds(() => load(store.owner, wanted, firms))
  console.log(`\nloaded in ${loadS} s`)
  const [rebuildS] = await seconds(() => rebuildBalances(store, everything, bureau))
  console.log(`balances rebuilt in ${rebuildS} s`)
  await vacuum(store.owner)
  return { loadS, rebuildS }
}

/** Ours and the peer's turn by turn, after both were warmed up and gave the same figures. */
async function compare(store: Store, cutoff: Cutoff, postings: number): Promise<Omit<Timing, 'cutoff' | 'entry'>> {
  const large = postings > LARGE
  const peers: { readonly [name: string]: Peer } = { 'leaf by leaf': leafByLeaf, 'one pass': onePass }
  const ours = await oursOf(store, cutoff)
  let best = { name: '', ms: Number.POSITIVE_INFINITY }
  for (const [name, peer] of Object.entries(peers)) {
    const [cold, found] = await timed(() => peerOf(store, peer, cutoff))
    assertEqual(ours, found)
    // Minutes are the same warm or cold.
    const ms = large ? cold : (await timed(() => peerOf(store, peer, cutoff)))[0]
    if (ms < best.ms) best = { name, ms }
  }
  const rounds = large ? ROUNDS_LARGE : ROUNDS
  const times = { ours: [] as number[], peer: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < (large ? 2 : 1); turn++) times.ours.push((await timed(() => oursOf(store, cutoff)))[0])
    times.peer.push((await timed(() => peerOf(store, peers[best.name]!, cutoff)))[0])
  }
  const [oursMs, peerMs] = [median(times.ours), median(times.peer)]
  return { oursMs, peerMs, peer: best.name, ratio: Math.round((peerMs / oursMs) * 10) / 10 }
}

/** As the application asks: under row-level security, through the public entrance to figures. */
async function oursOf(store: Store, cutoff: Cutoff): Promise<string[]> {
  return readInScope(store, bureauScope(bureau), async (tx) => {
    const tree = await loadAreas(tx, bureau)
    const answers = await answer(tx, { catalog: everything, bureau, areas: tree, cutoff }, questions)
    return answers.map((found) => (isKnown(found) ? toDecimal(found.value) : found.missing.code))
  })
}

/** As the owner, who is spared row-level security. */
async function peerOf(store: Store, peer: Peer, { entry }: Cutoff): Promise<string[]> {
  return store.owner.transaction().execute(async (tx) => {
    await settingsForPeer(tx)
    return peer(tx, entry)
  })
}

function assertEqual(ours: readonly string[], peers: readonly string[]): void {
  for (const [index, { tree, at }] of questions.entries())
    assert.equal(ours[index], peers[index], `${JSON.stringify(tree)} ${JSON.stringify(at)}`)
  const zeros = ours.filter((value) => value === '0').length
  assert.ok(zeros < ours.length / 2, `${zeros} of ${ours.length} figures are zero`)
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const started = performance.now()
  const result = await work()
  return [Math.round((performance.now() - started) * 10) / 10, result]
}

async function seconds<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const [ms, result] = await timed(work)
  return [Math.round(ms / 100) / 10, result]
}

function count(n: number): string {
  return n.toLocaleString('en')
}

function table(sizes: readonly Size[]): string {
  const head = '| postings | cut-off | ours, ms | GROUP BY, ms | ratio |\n| ---: | --- | ---: | ---: | ---: |'
  const rows = sizes.flatMap(({ postings, timings }) =>
    timings.map(
      ({ cutoff, oursMs, peerMs, peer, ratio }) =>
        `| ${count(postings)} | ${cutoff} | ${oursMs} | ${peerMs} (${peer}) | ${ratio} |`,
    ),
  )
  const costs = sizes.map(
    ({ postings, loadS, rebuildS, verifyS, appendMs, memoryMB }) =>
      `| ${count(postings)} | ${loadS ?? ''} | ${rebuildS ?? ''} | ${verifyS ?? ''} | ${appendMs} | ${memoryMB.process} | ${memoryMB.server ?? ''} |`,
  )
  const costHead =
    '| postings | load, s | rebuild, s | verify, s | 1,000 appended, ms | process, MB | server, MB |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
  return [head, ...rows, '', costHead, ...costs].join('\n')
}

/** What the issue asks for, at the largest size that was measured. */
function verdicts(sizes: readonly Size[]): string[] {
  const largest = sizes.at(-1)
  const smallest = sizes[0]
  if (largest === undefined || smallest === undefined) return []
  const lines = largest.timings.map(({ ratio, cutoff }, index) => {
    const { atLeast } = cutoffs[index]!
    return `${ratio >= atLeast ? 'held' : 'MISSED'}: ${cutoff} ${ratio} times faster, asked for ${atLeast}`
  })
  const slower = (largest.timings[0]?.oursMs ?? 0) / (smallest.timings[0]?.oursMs ?? 1)
  const growth = `${slower <= SLOWER_AT_MOST ? 'held' : 'MISSED'}: now ${slower.toFixed(2)} times slower than at ${count(smallest.postings)}, asked for at most ${SLOWER_AT_MOST}`
  return sizes.length > 1 ? [...lines, growth] : lines
}
