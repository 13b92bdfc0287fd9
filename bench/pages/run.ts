import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { median } from '../median.ts'
import { type Page, pagesOf, resting, routesKnown } from './pages.ts'
import { type Served, served } from './served.ts'
import { openTab, type Tab, type Visit } from './tab.ts'

/** What a screen may take, from the address or the click to something to work with. */
const LIMIT_MS = 1_000

interface Timing {
  readonly page: Page
  /** By its address, as a bookmark does: in the tab at hand, without the time that the browser takes for a new one. */
  readonly opened: Visit[]
  /** From another screen, for the first time in this tab. */
  readonly come: Visit[]
}

/**
 * How long each screen takes, opened by its address and come to from another screen, on the sample and on a bureau with
 * many postings, against the limit of one second:
 * [--postings 1e6] [--rounds 3] [--minutes 8] [--only TEXT] [--large] [--json FILE]. With [--data FOLDER] the books are
 * kept there. No round begins once the minutes are over.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      postings: { type: 'string', default: '1e6' },
      rounds: { type: 'string', default: '3' },
      minutes: { type: 'string', default: '8' },
      only: { type: 'string', default: '' },
      large: { type: 'boolean', default: false },
      data: { type: 'string' },
      json: { type: 'string' },
    },
  })
  await served(values, async (product) => {
    const loadBefore = loadavg()[0]
    const books = [{ name: `${values.postings} postings`, bureau: product.large.bureau }]
    if (!values.large) books.push({ name: 'sample', bureau: product.sample.bureau })
    const measured = await Promise.all(
      books.map(async (one) => ({ ...one, timings: await timingsOf(product, one.bureau, values.only) })),
    )
    const until = performance.now() + Number(values.minutes) * 60_000
    for (let round = 0; round < Number(values.rounds) && performance.now() < until; round++)
      for (const { bureau, timings } of measured) await goRound(product, bureau, timings)
    const report = measured.map(({ name, timings }) => ({ books: name, pages: timings.map(summed) }))
    console.log(`load ${loadBefore?.toFixed(1)} to ${loadavg()[0]?.toFixed(1)}`)
    for (const { books, pages } of report) console.log(`\n${table(books, pages)}`)
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
  })
}

async function timingsOf({ store }: Served, bureau: string, only: string): Promise<readonly Timing[]> {
  const pages = await pagesOf(store, bureau)
  const unmeasured = (await routesKnown()).filter((path) => !pages.some(({ route }) => route === path))
  // Those of an enterprise's own desk, and those that show one notice, one review: none in these books.
  if (unmeasured.length > 0) console.log(`not measured: ${unmeasured.join(', ')}`)
  return pages.filter(({ name }) => name.includes(only)).map((page) => ({ page, opened: [], come: [] }))
}

/** Each screen from another one in a tab that has not seen it, then each by its address: the browser has its files by then. */
async function goRound({ address, come }: Served, bureau: string, timings: readonly Timing[]): Promise<void> {
  const context = await come()
  const base = `${address}/${bureau}`
  try {
    await inTab(context, async (tab) => {
      await tab.open(base, resting)
      for (const timing of timings.filter(({ page }) => page !== resting)) {
        timing.come.push(await tab.go(base, timing.page))
        const back = await tab.go(base, resting)
        timings.find(({ page }) => page === resting)?.come.push(back)
      }
    })
    await inTab(context, async (tab) => {
      for (const { page, opened } of timings) {
        await tab.open(base, resting)
        opened.push(await tab.open(base, page))
      }
    })
  } finally {
    await context.close()
  }
}

async function inTab(context: BrowserContext, use: (tab: Tab) => Promise<unknown>): Promise<void> {
  const tab = await openTab(context)
  try {
    await use(tab)
  } finally {
    await tab.close()
  }
}

function summed({ page, opened, come }: Timing) {
  return { page: page.name, opened: middle(opened), come: middle(come) }
}

function middle(visits: readonly Visit[]): Visit & { readonly slowestMs: number } {
  const of = (name: keyof Visit) => median(visits.map((visit) => visit[name]))
  return {
    serverMs: of('serverMs'),
    shownMs: of('shownMs'),
    slowestMs: Math.max(...visits.map(({ shownMs }) => shownMs)),
    browserCpuMs: of('browserCpuMs'),
    serverCpuMs: of('serverCpuMs'),
  }
}

function table(books: string, pages: readonly ReturnType<typeof summed>[]): string {
  const half = ({ serverMs, shownMs, slowestMs, browserCpuMs, serverCpuMs }: ReturnType<typeof middle>) =>
    `${serverMs} | ${shownMs} | ${slowestMs} | ${browserCpuMs} | ${serverCpuMs} | ${shownMs <= LIMIT_MS ? 'held' : 'MISSED'}`
  const heads = ['last answer, ms', 'shown, ms', 'slowest, ms', "browser's CPU", "server's CPU", `limit ${LIMIT_MS} ms`]
  const head = (how: string) => heads.map((one) => `${how}: ${one}`).join(' | ')
  const held = (how: 'opened' | 'come') => pages.filter((page) => page[how].shownMs <= LIMIT_MS).length
  return [
    `| ${books} | ${head('opened')} | ${head('come to')} |`,
    `| --- |${' ---: | ---: | ---: | ---: | ---: | --- |'.repeat(2)}`,
    ...pages.map(({ page, opened, come }) => `| ${page} | ${half(opened)} | ${half(come)} |`),
    `\nheld, of ${pages.length}: opened ${held('opened')}, come to ${held('come')}`,
  ].join('\n')
}
