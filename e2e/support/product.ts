import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { everything } from '../../src/lines/index.ts'
import { type Listening, startServer } from '../../src/server/http/start.ts'
import type { Office } from '../../src/server/office/office.ts'
import { ensureAdministrator } from '../../src/server/session.ts'
import type { Store } from '../../src/store/database.ts'
import { testStore } from '../../src/store/testing.ts'
import { openBrowser, openPage, type Watched } from './browser.ts'

const WAIT_MS = 30_000

/** The product as somebody finds it: a server on a database of its own, and a browser to come with. */
export interface Product {
  readonly store: Store
  readonly folder: string
  readonly files: string
  readonly server: Listening
  readonly browser: Browser
  office(bureau: string, actor?: string): Office
  /** A page of the application, signed in: asked for without a session, it comes after signing in. */
  come(path: string, viewport: { readonly width: number; readonly height: number }): Promise<Watched>
  stop(): Promise<void>
}

/** `fill` puts bureaus in before the administrator, who joins those that there are. */
export async function startProduct(fill: (store: Store, folder: string) => Promise<unknown>): Promise<Product> {
  const store = await testStore()
  const folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-'))
  const files = join(folder, 'files')
  await fill(store, folder)
  await ensureAdministrator(store, PASSWORD, new Date())
  const premises = { store, catalog: everything, files, now: () => new Date() }
  const server = await startServer(premises, { host: '127.0.0.1', port: 0 })
  const browser = await openBrowser()
  return {
    store,
    folder,
    files,
    server,
    browser,
    office: (bureau, actor = '张敏') => ({ store, catalog: everything, files, bureau, actor }),
    come: async (path, viewport) => {
      const watched = await openPage(browser, server.address, viewport)
      watched.page.setDefaultTimeout(WAIT_MS)
      await watched.page.goto(`${server.address}${path}`)
      await signIn(watched.page, PASSWORD)
      return watched
    },
    stop: async () => {
      await browser.close()
      await server.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

export const PASSWORD = 'right horse battery'

export async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('用户名').fill('admin')
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
}
