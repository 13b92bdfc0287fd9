import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../e2e/support/browser.ts'
import { everything } from '../src/lines/index.ts'
import { startServer } from '../src/server/http/start.ts'
import { loadSample } from '../src/server/office/sample.ts'
import { ensureAdministrator } from '../src/server/session.ts'
import { bureaus } from '../src/store/bureau.ts'
import { openStore } from '../src/store/database.ts'
import { folderFiles } from '../src/store/keepers/folder.ts'

const PASSWORD = 'for a picture only'

/** The running product with the sample bureau in it, and a browser to come with. */
export interface SampleProduct {
  readonly address: string
  readonly browser: Browser
  signIn(page: Page): Promise<void>
}

/** Runs it for as long as `use` takes: on a data folder that has the sample already, or on one made for this. */
export async function withSample(given: string | undefined, use: (product: SampleProduct) => Promise<void>) {
  const data = given ?? (await mkdtemp(join(tmpdir(), 'kechuang-sample-')))
  const store = await openStore({ dataFolder: data, url: undefined, appUrl: undefined })
  const browser = await openBrowser()
  try {
    const files = folderFiles(join(data, 'files'))
    if ((await bureaus(store)).length === 0) await loadSample(store, files)
    await ensureAdministrator(store, PASSWORD, new Date())
    const premises = { store, catalog: everything, files, now: () => new Date() }
    const server = await startServer(premises, { host: '127.0.0.1', port: 0 })
    try {
      await use({ address: server.address, browser, signIn: (page) => signIn(page, server.address) })
    } finally {
      await server.close()
    }
  } finally {
    await browser.close()
    await store.close()
    if (given === undefined) await rm(data, { recursive: true, force: true })
  }
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('用户名').fill('admin')
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}
