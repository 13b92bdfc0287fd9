import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hangUp, type Measured } from '../../e2e/rush/asker.ts'
import { makeRushBureau } from '../../e2e/rush/bureau.ts'
import { counted } from '../../e2e/rush/counted.ts'
import { idle, rush } from '../../e2e/rush/rush.ts'
import { serving } from '../../e2e/support/serving.ts'

const IDLE_FIRMS = 40
const OVERDUE = 60
/** The goal, for what firms wait for; signing in hashes a password, which is meant to take its time. */
const LIMIT_MS = 1_000

/**
 * 赶点: [--enterprises 2000] [--minutes 3] [--fresh 0.25] [--kills 0] [--port 8395] [--json FILE]. The product in a process of its own
 * with the embedded database; firms sign in, open their pages and hand in with a peak at the end, and some requests of
 * firms on an idle system before and after. The clients run on the same processors.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      enterprises: { type: 'string', default: '2000' },
      minutes: { type: 'string', default: '3' },
      fresh: { type: 'string', default: '0.25' },
      kills: { type: 'string', default: '0' },
      port: { type: 'string', default: '8395' },
      json: { type: 'string' },
    },
  })
  const count = Number(values.enterprises)
  const plan = { minutes: Number(values.minutes), fresh: Number(values.fresh), kills: Number(values.kills) }
  const data = await mkdtemp(join(tmpdir(), 'kechuang-rush-'))
  const server = serving(data, Number(values.port), 'rushed and measured')
  try {
    const made = await makeRushBureau(data, count + 2 * IDLE_FIRMS, OVERDUE)
    const [before, rest, after] = [
      made.firms.slice(0, IDLE_FIRMS),
      made.firms.slice(2 * IDLE_FIRMS),
      made.firms.slice(IDLE_FIRMS, 2 * IDLE_FIRMS),
    ]
    await server.start()
    const quiet = [await idle(server.address, before)]
    const cpu = await server.cpuMs()
    const own = process.cpuUsage()
    const loadBefore = loadavg()[0]
    const rushed = await rush(server, { ...made, firms: rest }, plan)
    const used = process.cpuUsage(own)
    const spent = await server.cpuMs()
    const loadAfter = loadavg()[0]
    quiet.push(await idle(server.address, after))
    await server.stop()
    const found = await counted(
      data,
      made,
      [rushed, ...quiet].flatMap(({ acknowledged }) => acknowledged),
    )
    const report = {
      ...{ enterprises: count, ...plan, seconds: rushed.seconds, loadBefore, loadAfter },
      ...{ perSecondMax: rushed.perSecondMax, sentBack: rushed.sentBack, impatient: rushed.impatient },
      ...{ retries: rushed.measured.retries, downMs: rushed.downMs },
      // A server that was killed takes its count with it.
      cpuSeconds:
        plan.kills > 0
          ? null
          : {
              server: Math.round((spent.server - cpu.server) / 100) / 10,
              database: Math.round((spent.database - cpu.database) / 100) / 10,
              clients: Math.round((used.user + used.system) / 1e5) / 10,
            },
      ...found,
      kinds: kindsOf(
        rushed.measured,
        quiet.map(({ measured }) => measured),
      ),
    }
    const { kinds, ...rest_ } = report
    console.log(JSON.stringify(rest_, null, 1))
    console.table(Object.fromEntries(kinds.map(({ kind, ...times }) => [kind, times])))
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
    const slow = kinds.filter(({ kind, p99 }) => !kind.startsWith('sign in') && p99 > LIMIT_MS).map(({ kind }) => kind)
    console.log(slow.length === 0 ? `p99 under ${LIMIT_MS} ms` : `MISSED ${LIMIT_MS} ms: ${slow.join(', ')}`)
    if (found.lost + found.doubled + found.untold > 0) throw new Error('the books are not what was acknowledged')
  } finally {
    hangUp()
    await server.kill('both').catch(() => {})
    await rm(data, { recursive: true, force: true })
  }
}

function kindsOf(rushed: Measured, quiet: readonly Measured[]) {
  return [...rushed.ms].map(([kind, ms]) => {
    const alone = quiet.flatMap((one) => one.ms.get(kind) ?? [])
    return {
      ...{ kind, count: ms.length, p50: quantile(ms, 0.5), p99: quantile(ms, 0.99), most: quantile(ms, 1) },
      ...{ idle50: quantile(alone, 0.5), idle99: quantile(alone, 0.99) },
    }
  })
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)
}
