import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isKnown } from '../../src/kernel/evaluate.ts'
import { toDecimal } from '../../src/kernel/exact.ts'
import { loadAreas } from '../../src/store/bureau.ts'
import { bureauScope, openStore, readInScope, type Store } from '../../src/store/database.ts'
import { answer } from '../../src/store/figures/books.ts'
import { type Cutoff, resolveCutoff } from '../../src/store/journal/cutoff.ts'
import { benchCatalog, figures } from './catalog.ts'
import { bureau, loadJournal, streets } from './load.ts'
import { groupBy, makePeerIndex } from './peer.ts'

/** What the benchmark asks for: two years of months up to the day of asking. */
const LAST_MONTH = 2026 * 12 + 5
const months = Array.from({ length: 24 }, (_, n) => LAST_MONTH - 23 + n)
const cutoffs = { now: null, 'twenty days ago': '2026-06-10', 'mid-month, fourteen months ago': '2025-04-15' } as const
const ROUNDS = 7
const PEER_ROUNDS = 3

interface Result {
  readonly postings: number
  readonly cutoff: string
  readonly oursMs: number
  readonly peerMs: number
  readonly ratio: number
}

/** A dashboard of 40 indicators × 12 areas × 24 months, ours against GROUP BY over the postings. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { postings: { type: 'string', default: '1e5,1e6' }, json: { type: 'string' } },
  })
  const results: Result[] = []
  const loads: { [key: string]: number }[] = []
  for (const size of values.postings.split(',').map(Number)) {
    const folder = await mkdtemp(join(tmpdir(), 'kechuang-bench-'))
    const store = await openStore({ dataFolder: folder })
    try {
      const load = await loadJournal(store, size)
      await makePeerIndex(store)
      loads.push({ postings: size, ...load })
      console.log(
        `${size.toExponential(0)} postings: loaded in ${load.loadSeconds.toFixed(1)} s, balances rebuilt in ${load.rebuildSeconds.toFixed(1)} s`,
      )
      for (const [label, asOf] of Object.entries(cutoffs)) results.push(await compare(store, size, label, asOf))
    } finally {
      const peak = await peakMemory(store)
      console.log(`  peak memory: process ${peak.process} MB, database ${peak.database} MB`)
      await store.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  if (values.json !== undefined) await writeFile(values.json, JSON.stringify({ loads, results }, null, 2))
}

async function compare(store: Store, postings: number, label: string, asOf: string | null): Promise<Result> {
  const cutoff = await resolveCutoff(store, bureau, asOf)
  const [ours, peer]: [number[], number[]] = [[], []]
  let [mine, theirs] = [new Map<string, number>(), new Map<string, number>()]
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timed(async () => (mine = await dashboard(store, cutoff))))
    if (round < PEER_ROUNDS) peer.push(await timed(async () => (theirs = await groupBy(store, months, cutoff.entry))))
  }
  for (const [key, value] of theirs) assert.equal(mine.get(key), value, `${label}: figure ${key}`)
  assert.equal(mine.size, figures.length * streets.length * months.length)
  const [oursMs, peerMs] = [median(ours), median(peer)]
  console.log(
    `  ${label.padEnd(32)} ours ${oursMs.toFixed(0).padStart(6)} ms   GROUP BY ${peerMs.toFixed(0).padStart(7)} ms   ${(peerMs / oursMs).toFixed(1).padStart(7)} times faster`,
  )
  return { postings, cutoff: label, oursMs, peerMs, ratio: peerMs / oursMs }
}

async function dashboard(store: Store, cutoff: Cutoff): Promise<Map<string, number>> {
  return readInScope(store, bureauScope(bureau), async (tx) => {
    const areas = await loadAreas(tx, bureau)
    const asked = figures.flatMap(({ tree }, n) =>
      streets.flatMap((area) =>
        months.map((month) => ({
          key: `${n} ${area} ${month}`,
          tree,
          at: { area, period: { first: month, last: month } },
        })),
      ),
    )
    const answers = await answer(tx, { catalog: benchCatalog, bureau, areas, cutoff }, asked)
    return new Map(asked.map(({ key }, n) => [key, amountOf(answers[n])]))
  })
}

function amountOf(found: Awaited<ReturnType<typeof answer>>[number] | undefined): number {
  assert.ok(found !== undefined && isKnown(found))
  return Number(toDecimal(found.value))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
}

/** In MB: the highest of this process, and of the database's first process. */
async function peakMemory({ serverPid }: Store): Promise<{ readonly process: number; readonly database: number }> {
  const status = await readFile(`/proc/${serverPid}/status`, 'utf8').catch(() => '')
  return {
    process: Math.round(process.resourceUsage().maxRSS / 1024),
    database: Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024),
  }
}
