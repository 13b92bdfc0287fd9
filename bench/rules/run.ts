import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { median } from '../median.ts'
import { byHand, jsonRules, ours, oursExplained, oursWorded, type RuleEngine, zen } from './engines.ts'
import { CLAUSES, drawEdges, drawFirms, type Firm } from './firms.ts'

const EDGES = 2000
/** Of each slice, as many go to the engines that would take minutes for all. */
const SAMPLE = 1000
const SCALES = [1e3, 1e4, 1e5]

/**
 * Thirty clauses asked of many firms, the engines in turn, slice by slice: [--firms 1e5] [--slices 5] [--json FILE].
 * What they say at the thresholds comes with it: an answer that is fast and wrong is worth nothing.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      firms: { type: 'string', default: '1e5' },
      slices: { type: 'string', default: '5' },
      json: { type: 'string' },
    },
  })
  const engines = [
    ...[byHand(), ours(), oursExplained()].map((engine) => ({ engine, most: Number.POSITIVE_INFINITY })),
    ...[oursWorded(), zen(false), zen(true), jsonRules()].map((engine) => ({ engine, most: SAMPLE })),
  ]
  const edges = drawEdges(EDGES)
  const firms = drawFirms(Number(values.firms))
  const size = Math.ceil(firms.length / Number(values.slices))
  const loadBefore = loadavg()[0]
  for (const { engine } of engines) await engine.answer(firms.slice(0, SAMPLE))
  const times = engines.map((): Rate[] => [])
  for (let from = 0; from < firms.length; from += size) {
    for (const [index, { engine, most }] of engines.entries())
      times[index]?.push(await rateOf(engine, firms.slice(from, from + Math.min(size, most))))
  }
  const report = []
  for (const [index, { engine }] of engines.entries()) {
    const answers = await engine.answer(edges.map(({ firm }) => firm))
    const wrong = (name: string) =>
      edges.filter((edge, at) => edge.name === name && met(answers[at] ?? 0, edge.clause) !== edge.holds).length
    const rates = times[index] ?? []
    report.push({
      engine: engine.name,
      wrongShares: wrong('share'),
      wrongGrowths: wrong('growth'),
      firmsPerSecond: Math.round(median(rates.map(({ wall }) => wall))),
      firmsPerCpuSecond: Math.round(median(rates.map(({ cpu }) => cpu))),
    })
  }
  console.log(
    `load ${loadBefore?.toFixed(1)} to ${loadavg()[0]?.toFixed(1)}, ${firms.length} firms × ${CLAUSES} clauses; ` +
      `worded and peers on ${Math.min(size, SAMPLE)} firms of each slice`,
  )
  console.table(report)
  const scales = []
  for (const count of SCALES.filter((count) => count <= firms.length))
    scales.push({ firms: count, ...(await scaleOf(oursExplained(), firms.slice(0, count))) })
  console.table(scales)
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ report, scales }, null, 2)}\n`)
}

/** Firms per second on the clock, and per second of processor time of all threads. */
interface Rate {
  readonly wall: number
  readonly cpu: number
}

async function rateOf(engine: RuleEngine, firms: readonly Firm[]): Promise<Rate> {
  const [started, used] = [performance.now(), process.cpuUsage()]
  await engine.answer(firms)
  const { user, system } = process.cpuUsage(used)
  return { wall: (firms.length * 1e3) / (performance.now() - started), cpu: (firms.length * 1e6) / (user + system) }
}

const BATCH = 1000

/** Cost of one firm, and how far the heap rises while nobody keeps what was found. */
async function scaleOf(engine: RuleEngine, firms: readonly Firm[]) {
  const [before, used] = [process.memoryUsage().heapUsed, process.cpuUsage()]
  let highest = before
  for (let from = 0; from < firms.length; from += BATCH) {
    await engine.answer(firms.slice(from, from + BATCH))
    highest = Math.max(highest, process.memoryUsage().heapUsed)
  }
  const { user, system } = process.cpuUsage(used)
  return {
    cpuMicroseconds: Math.round((user + system) / firms.length),
    heapMB: Math.round((highest - before) / 2 ** 20),
  }
}

function met(answer: number, clause: number): boolean {
  return Math.floor(answer / 2 ** clause) % 2 === 1
}
