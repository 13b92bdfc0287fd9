import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { median } from '../median.ts'
import { jsonRules, ours, zen } from './engines.ts'
import { CLAUSES, drawEdges, drawFirms } from './firms.ts'

const EDGES = 2000

/**
 * Thirty clauses asked of many firms, the engines in turn, slice by slice: [--firms 1e5] [--slices 5] [--json FILE].
 * First what they say at the thresholds: an answer that is fast and wrong is worth nothing.
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
  const engines = [ours(), zen(), jsonRules()]
  const edges = drawEdges(EDGES)
  const firms = drawFirms(Number(values.firms))
  const size = Math.ceil(firms.length / Number(values.slices))
  const loadBefore = loadavg()[0]
  const times = engines.map((): number[] => [])
  for (let from = 0; from < firms.length; from += size) {
    const slice = firms.slice(from, from + size)
    for (const [index, engine] of engines.entries()) {
      const started = performance.now()
      await engine.answer(slice)
      times[index]?.push((slice.length * 1000) / (performance.now() - started))
    }
  }
  const report = []
  for (const [index, engine] of engines.entries()) {
    const answers = await engine.answer(edges.map(({ firm }) => firm))
    const wrong = (name: string) =>
      edges.filter((edge, at) => edge.name === name && met(answers[at] ?? 0, edge.clause) !== edge.holds).length
    const firmsPerSecond = Math.round(median(times[index] ?? []))
    report.push({ engine: engine.name, wrongShares: wrong('share'), wrongGrowths: wrong('growth'), firmsPerSecond })
  }
  console.log(
    `load ${loadBefore?.toFixed(1)} to ${loadavg()[0]?.toFixed(1)}, ${firms.length} firms × ${CLAUSES} clauses`,
  )
  console.table(report)
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
}

function met(answer: number, clause: number): boolean {
  return Math.floor(answer / 2 ** clause) % 2 === 1
}
