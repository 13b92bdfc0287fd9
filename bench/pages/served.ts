import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { openBrowser } from '../../e2e/support/browser.ts'
import { everything } from '../../src/lines/index.ts'
import { startServer } from '../../src/server/http/start.ts'
import type { Office } from '../../src/server/office/office.ts'
import { ensureAdministrator } from '../../src/server/session.ts'
import { openStore, type Store } from '../../src/store/database.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { books } from './books.ts'

const PASSWORD = 'a measured password'

/** The product with the books in it, served and signed in to. */
export interface Served {
  readonly store: Store
  readonly sample: Office
  readonly large: Office
  readonly address: string
  readonly browser: Browser
  /** A visitor of the browser, signed in. */
  come(): Promise<BrowserContext>
  /** Asks the server without the browser. */
  ask(path: string): Promise<unknown>
}

export interface Kept {
  readonly postings: string
  readonly data?: string | undefined
}

/** With a folder, the books are kept there, and found there the next time. */
export async function served(kept: Kept, work: (served: Served) => Promise<void>): Promise<void> {
  const folder =
    kept.data === undefined ? await mkdtemp(join(tmpdir(), 'kechuang-pages-')) : resolve(kept.data, kept.postings)
  await mkdir(folder, { recursive: true })
  const store = await openStore({ dataFolder: folder, url: undefined, appUrl: undefined })
  const files = folderFiles(join(folder, 'files'))
  try {
    const { sample, large } = await books(store, files, Number(kept.postings))
    await ensureAdministrator(store, PASSWORD, new Date())
    const premises = { store, catalog: everything, files, now: () => new Date() }
    const server = await startServer(premises, { host: '127.0.0.1', port: 0 })
    const browser = await openBrowser()
    const { address } = server
    try {
      const cookie = await cookieOf(address)
      const ask = async (path: string) => {
        const answer = await fetch(`${address}${path}`, { headers: { cookie } })
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
        return answer.json()
      }
      await work({ store, sample, large, address, browser, ask, come: () => come(browser, address) })
    } finally {
      await browser.close()
      await server.close()
    }
  } finally {
    await store.close()
    if (kept.data === undefined) await rm(folder, { recursive: true, force: true })
  }
}

async function cookieOf(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ name: 'admin', password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`signing in: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

async function come(browser: Browser, address: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('用户名').fill('admin')
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await page.close()
  return context
}
