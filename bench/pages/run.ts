import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { median } from '../median.ts'
import { type Page, pagesOf, routesKnown } from './pages.ts'
import { type Served, served } from './served.ts'

/** What a screen may take, from the address to something to work with. */
const LIMIT_MS = 1_000
const WAIT_MS = 30_000

interface Timing {
  readonly page: string
  /** From asking for the page to the server's last answer that it waited for. */
  readonly serverMs: number
  readonly shownMs: number
  readonly slowestMs: number
  /** What the page's main thread itself worked, and the server with all else in this process: whatever the machine was doing beside. */
  readonly browserCpuMs: number
  readonly serverCpuMs: number
}

/**
 * How long each screen takes, on the sample and on a bureau with many postings, against the limit of one second:
 * [--postings 1e6] [--rounds 5] [--only TEXT] [--large] [--json FILE]. With [--data FOLDER] the books are kept there.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      postings: { type: 'string', default: '1e6' },
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      large: { type: 'boolean', default: false },
      data: { type: 'string' },
      json: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds)
  await served(values, async (product) => {
    const report = {
      limitMs: LIMIT_MS,
      loadBefore: loadavg()[0],
      sample: values.large ? [] : await measure(product, product.sample.bureau, rounds, values.only),
      large: await measure(product, product.large.bureau, rounds, values.only),
    }
    if (!values.large) console.log(`\n${table('sample', report.sample)}`)
    console.log(`\n${table(`${values.postings} postings`, report.large)}`)
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
  })
}

async function measure(
  { store, address, come }: Served,
  bureau: string,
  rounds: number,
  only: string,
): Promise<Timing[]> {
  const pages = await pagesOf(store, bureau)
  const unmeasured = (await routesKnown()).filter((path) => !pages.some(({ route }) => route === path))
  if (unmeasured.length > 0) throw new Error(`no page measures ${unmeasured.join(', ')}`)
  const context = await come()
  try {
    const timings: Timing[] = []
    for (const page of pages.filter(({ name }) => name.includes(only))) {
      // The first visit fills the browser's cache with the script of the page, as on a clerk's first day.
      await visit(context, `${address}/${bureau}`, page)
      const visits: Visit[] = []
      for (let round = 0; round < rounds; round++) visits.push(await visit(context, `${address}/${bureau}`, page))
      const shown = visits.map(({ shownMs }) => shownMs)
      const timing: Timing = {
        page: page.name,
        serverMs: median(visits.map(({ serverMs }) => serverMs)),
        shownMs: median(shown),
        slowestMs: Math.max(...shown),
        browserCpuMs: median(visits.map(({ browserCpuMs }) => browserCpuMs)),
        serverCpuMs: median(visits.map(({ serverCpuMs }) => serverCpuMs)),
      }
      console.log(`${timing.page}: ${timing.shownMs} ms, load ${loadavg()[0]?.toFixed(1)}`)
      timings.push(timing)
    }
    return timings
  } finally {
    await context.close()
  }
}

type Visit = Omit<Timing, 'page' | 'slowestMs'>

async function visit(context: BrowserContext, base: string, { name, path, shown }: Page): Promise<Visit> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const cpu = process.cpuUsage()
  const started = performance.now()
  await page.goto(`${base}${path}`, { waitUntil: 'commit' })
  try {
    await page.locator(shown).first().waitFor({ timeout: WAIT_MS })
  } catch (error) {
    throw new Error(`${name} did not show ${shown}: ${await page.locator('main').textContent()}`, { cause: error })
  }
  const shownMs = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  const { metrics } = await devtools.send('Performance.getMetrics')
  const browserCpuMs = (metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0) * 1000
  const serverMs = await page.evaluate(() =>
    Math.max(
      0,
      ...performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.includes('/api/'))
        .map((entry) => entry.startTime + entry.duration),
    ),
  )
  await page.close()
  return {
    serverMs: Math.round(serverMs),
    shownMs: Math.round(shownMs),
    browserCpuMs: Math.round(browserCpuMs),
    serverCpuMs: Math.round((user + system) / 1000),
  }
}

function table(books: string, timings: readonly Timing[]): string {
  const rows = timings.map(
    ({ page, serverMs, shownMs, slowestMs, browserCpuMs, serverCpuMs }) =>
      `| ${page} | ${serverMs} | ${shownMs} | ${slowestMs} | ${browserCpuMs} | ${serverCpuMs} | ${shownMs <= LIMIT_MS ? 'held' : 'MISSED'} |`,
  )
  return [
    `| ${books} | last answer, ms | shown, ms | slowest, ms | browser's CPU | server's CPU | limit ${LIMIT_MS} ms |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}
