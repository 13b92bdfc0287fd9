import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { median } from '../median.ts'
import { served } from '../pages/served.ts'
import { type Question, questionsOf } from './questions.ts'

interface Timing extends Question {
  readonly medianMs: number
  readonly fastestMs: number
}

/**
 * How long the server takes to find, to sort and to count among a hundred thousand records: [--rounds 5] [--only TEXT]
 * [--json FILE]. With [--data FOLDER] the books are kept there, and found there the next time.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      postings: { type: 'string', default: '1e6' },
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      data: { type: 'string' },
      json: { type: 'string' },
    },
  })
  await served(values, async ({ large, ask }) => {
    const timings: Timing[] = []
    const loadBefore = loadavg()[0]
    for (const question of questionsOf(large.bureau)) {
      if (!`${question.group} ${question.name}`.includes(values.only)) continue
      const times: number[] = []
      await ask(question.path)
      for (let round = 0; round < Number(values.rounds); round++) {
        const started = performance.now()
        await ask(question.path)
        times.push(Math.round(performance.now() - started))
      }
      timings.push({ ...question, medianMs: median(times), fastestMs: Math.min(...times) })
    }
    const report = { loadBefore, loadAfter: loadavg()[0], timings }
    console.log(`load ${report.loadBefore?.toFixed(1)} to ${report.loadAfter?.toFixed(1)}\n\n${table(timings)}`)
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
  })
}

function table(timings: readonly Timing[]): string {
  const rows = timings.map(
    ({ group, name, medianMs, fastestMs, limitMs }) =>
      `| ${group} | ${name} | ${medianMs} | ${fastestMs} | ${limitMs} | ${medianMs <= limitMs ? 'held' : 'MISSED'} |`,
  )
  return [
    '| of | asked | median, ms | fastest, ms | limit, ms | |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}
