/*
 * npm run pictures: takes the handbook's pictures from the running product with the sample bureau in it, so that
 * they show what is there. [--data DIR] uses a data folder that has the sample already; [NAME …] takes only some.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { DESKTOP, openBrowser, PHONE } from '../e2e/support/browser.ts'
import { BUREAU } from '../sample/places.ts'
import { everything } from '../src/lines/index.ts'
import { startServer } from '../src/server/http/start.ts'
import { loadSample } from '../src/server/office/sample.ts'
import { ensureAdministrator } from '../src/server/session.ts'
import { bureaus } from '../src/store/bureau.ts'
import { openStore, type Store } from '../src/store/database.ts'

interface Picture {
  readonly name: string
  readonly path: string
  readonly phone?: true
}

const PASSWORD = 'for a picture only'
const SETTLED_MS = 800
const folder = new URL('../docs/handbook/pictures/', import.meta.url).pathname

const pictures: readonly Picture[] = [
  { name: '驾驶舱', path: '/?period=2026H1' },
  { name: '驾驶舱-手机', path: '/?period=2026H1', phone: true },
  { name: '打开一个数', path: '/?period=2026H1&open=newTechSmes' },
  { name: '指标', path: '/indicators?period=2026H1' },
  { name: '台账', path: '/registers' },
  { name: '企业列表', path: '/registers/enterprise' },
  { name: '导入', path: '/import' },
  { name: '认领', path: '/claims' },
  { name: '批次', path: '/batches' },
  { name: '报数单', path: '/sheets/new?period=2026H1' },
  { name: '目标', path: '/targets?period=2026' },
  { name: '文稿', path: '/documents' },
  { name: '核验', path: '/verify' },
]

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
const data = values.data ?? (await mkdtemp(join(tmpdir(), 'kechuang-pictures-')))
const store = await openStore({ dataFolder: data, url: undefined, appUrl: undefined })
const browser = await openBrowser()
try {
  if ((await bureaus(store)).length === 0) await loadSample(store, join(data, 'files'))
  await mkdir(folder, { recursive: true })
  await take(store, browser)
} finally {
  await browser.close()
  await store.close()
  if (values.data === undefined) await rm(data, { recursive: true, force: true })
}

async function take(store: Store, browser: Browser): Promise<void> {
  await ensureAdministrator(store, PASSWORD, new Date())
  const server = await startServer(
    { store, catalog: everything, files: join(data, 'files'), now: () => new Date() },
    { host: '127.0.0.1', port: 0 },
  )
  try {
    for (const viewport of [DESKTOP, PHONE]) {
      const phone = viewport === PHONE
      const wanted = pictures.filter(
        (picture) =>
          (picture.phone ?? false) === phone && (positionals.length === 0 || positionals.includes(picture.name)),
      )
      if (wanted.length === 0) continue
      const context = await browser.newContext({ viewport, locale: 'zh-CN', isMobile: phone, hasTouch: phone })
      const page = await context.newPage()
      await signIn(page, server.address)
      for (const picture of wanted) await takeOne(page, `${server.address}/${BUREAU.code}`, picture)
      await context.close()
    }
  } finally {
    await server.close()
  }
}

async function takeOne(page: Page, base: string, { name, path }: Picture): Promise<void> {
  await page.goto(`${base}${path}`, { waitUntil: 'networkidle' })
  // Drawers slide and charts draw.
  await page.waitForTimeout(SETTLED_MS)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  console.log(`${name}.png`)
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('用户名').fill('admin')
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}
