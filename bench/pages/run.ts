import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext } from 'playwright-core'
import { openBrowser } from '../../e2e/support/browser.ts'
import { everything } from '../../src/lines/index.ts'
import { startServer } from '../../src/server/http/start.ts'
import { loadSample } from '../../src/server/office/sample.ts'
import { ensureAdministrator } from '../../src/server/session.ts'
import { openStore, type Store } from '../../src/store/database.ts'
import { median } from '../median.ts'
import { fillBooks } from './books.ts'
import { type Page, pages } from './pages.ts'

/** What a screen may take, from the address to something to work with. */
const LIMIT_MS = 1_000
const ROUNDS = 5
const WAIT_MS = 30_000
const PASSWORD = 'a measured password'

interface Timing {
  readonly page: string
  /** From asking for the page to the server's last answer that it waited for. */
  readonly serverMs: number
  readonly shownMs: number
}

/**
 * How long each screen takes, on the sample and on a bureau with many postings, against the limit of one
 * second: [--postings 1e6] [--json FILE].
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { postings: { type: 'string', default: '1e6' }, json: { type: 'string' } },
  })
  const folder = await mkdtemp(join(tmpdir(), 'kechuang-pages-'))
  const store = await openStore({ dataFolder: folder, url: undefined, appUrl: undefined })
  const browser = await openBrowser()
  try {
    const files = join(folder, 'files')
    const { office } = await loadSample(store, files)
    const large = await fillBooks(store, Number(values.postings))
    const report = {
      limitMs: LIMIT_MS,
      sample: await measure(store, browser, files, office.bureau),
      large: await measure(store, browser, files, large),
    }
    console.log(`\n${table('sample', report.sample)}\n\n${table(`${values.postings} postings`, report.large)}`)
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
  } finally {
    await browser.close()
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(store: Store, browser: Browser, files: string, bureau: string): Promise<Timing[]> {
  await ensureAdministrator(store, PASSWORD, new Date())
  const server = await startServer(
    { store, catalog: everything, files, now: () => new Date() },
    { host: '127.0.0.1', port: 0 },
  )
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  try {
    await signIn(context, server.address)
    const timings: Timing[] = []
    for (const page of pages) {
      const rounds: Timing[] = []
      for (let round = 0; round <= ROUNDS; round++)
        rounds.push(await visit(context, `${server.address}/${bureau}`, page))
      // The first visit fills the browser's cache with the script of the page, as on a clerk's first day.
      const warm = rounds.slice(1)
      timings.push({
        page: page.name,
        serverMs: median(warm.map(({ serverMs }) => serverMs)),
        shownMs: median(warm.map(({ shownMs }) => shownMs)),
      })
    }
    return timings
  } finally {
    await context.close()
    await server.close()
  }
}

async function signIn(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('用户名').fill('admin')
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await page.close()
}

async function visit(context: BrowserContext, base: string, { name, path, shown }: Page): Promise<Timing> {
  const page = await context.newPage()
  const started = performance.now()
  await page.goto(`${base}${path}`, { waitUntil: 'commit' })
  await page.locator(shown).first().waitFor({ timeout: WAIT_MS })
  const shownMs = performance.now() - started
  const serverMs = await page.evaluate(() =>
    Math.max(
      0,
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/api/'))
        .map((entry) => entry.startTime + entry.duration),
    ),
  )
  await page.close()
  return { page: name, serverMs: Math.round(serverMs), shownMs: Math.round(shownMs) }
}

function table(books: string, timings: readonly Timing[]): string {
  const rows = timings.map(
    ({ page, serverMs, shownMs }) =>
      `| ${page} | ${serverMs} | ${shownMs} | ${shownMs <= LIMIT_MS ? 'held' : 'MISSED'} |`,
  )
  return [
    `| ${books} | last answer, ms | shown, ms | limit ${LIMIT_MS} ms |`,
    '| --- | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}
