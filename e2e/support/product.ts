import { rmSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { everything } from '../../src/lines/index.ts'
import { type Listening, startServer } from '../../src/server/http/start.ts'
import type { Office } from '../../src/server/office/office.ts'
import { ensureAdministrator } from '../../src/server/session.ts'
import type { Store } from '../../src/store/database.ts'
import type { Files } from '../../src/store/files.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { filledDatabase, testStore } from '../../src/store/testing.ts'
import { openBrowser, openPage, type Watched } from './browser.ts'

const WAIT_MS = 30_000

export type Fill = (store: Store, folder: string) => Promise<unknown>
type Cookies = Parameters<ReturnType<Page['context']>['addCookies']>[0]

export interface Viewport {
  readonly width: number
  readonly height: number
}

/** The product as somebody finds it: a server on a database of its own, and a browser to come with. */
export interface Product {
  readonly store: Store
  readonly folder: string
  readonly files: Files
  readonly server: Listening
  readonly browser: Browser
  office(bureau: string, actor?: string): Office
  /** An empty page of somebody who has not signed in. */
  open(viewport: Viewport): Promise<Watched>
  /** A page of the application, signed in. */
  come(path: string, viewport: Viewport): Promise<Watched>
  /** Somebody with an account of the tests' password, at work: whoever is not the administrator. */
  comeAs(name: string, viewport: Viewport): Promise<Watched>
  stop(): Promise<void>
}

/** `fill` puts bureaus in before the administrator, who joins those that there are; `now` is the clock of the server. */
export async function startProduct(fill: Fill, now = () => new Date()): Promise<Product> {
  const books = await booksOf(fill)
  const store = await testStore(books.database)
  const folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-'))
  await cp(books.folder, folder, { recursive: true })
  const files = folderFiles(join(folder, 'files'))
  const premises = { store, catalog: everything, files, now }
  const server = await startServer(premises, { host: '127.0.0.1', port: 0 })
  const browser = await openBrowser()
  let session: Promise<Cookies> | undefined
  const open = async (viewport: Viewport) => {
    const watched = await openPage(browser, server.address, viewport)
    watched.page.setDefaultTimeout(WAIT_MS)
    return watched
  }
  return {
    store,
    folder,
    files,
    server,
    browser,
    office: (bureau, actor = '张敏') => ({ store, catalog: everything, files, bureau, actor }),
    open,
    come: async (path, viewport) => {
      const watched = await open(viewport)
      await watched.page.context().addCookies(await (session ??= signedIn(browser, server.address)))
      await watched.page.goto(`${server.address}${path}`)
      return watched
    },
    comeAs: async (name, viewport) => {
      const watched = await open(viewport)
      await watched.page.goto(server.address)
      await signIn(watched.page, PASSWORD, name)
      await watched.page.waitForURL(/\/work(?:\?|$)/)
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

export async function signIn(page: Page, password: string, name = 'admin'): Promise<void> {
  await page.getByLabel('用户名').fill(name)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

/** What shows the server who is at work, for as many pages as there will be. */
async function signedIn(browser: Browser, address: string): Promise<Cookies> {
  const page = await browser.newPage()
  await page.goto(`${address}/sign-in`)
  await signIn(page, PASSWORD)
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
  const cookies = await page.context().cookies()
  await page.close()
  return cookies
}

interface Books {
  readonly database: string
  readonly folder: string
}

const filled = new Map<Fill, Promise<Books>>()

/** Books take seconds to fill and a moment to copy: those of a run are filled once in each way. */
function booksOf(fill: Fill): Promise<Books> {
  const known = filled.get(fill)
  if (known !== undefined) return known
  const books = makeBooks(fill)
  filled.set(fill, books)
  return books
}

async function makeBooks(fill: Fill): Promise<Books> {
  const folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-books-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const database = await filledDatabase(async (store) => {
    await fill(store, folder)
    await ensureAdministrator(store, PASSWORD, new Date())
  })
  return { database, folder }
}
