import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { everything } from '../src/lines/index.ts'
import { type Listening, startServer } from '../src/server/http/start.ts'
import type { Office } from '../src/server/office/office.ts'
import { ensureAdministrator } from '../src/server/session.ts'
import type { Store } from '../src/store/database.ts'
import { testStore } from '../src/store/testing.ts'
import { cannotRun, DESKTOP, openBrowser, openPage, PHONE } from './support/browser.ts'
import { makeOffice } from './support/office.ts'

const PASSWORD = 'right horse battery'
const PERIOD = 'period=2026H1'

describe('figures in the browser', { skip: cannotRun }, () => {
  let store: Store
  let folder: string
  let office: Office
  let server: Listening
  let browser: Browser

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-'))
    office = await makeOffice(store, folder)
    await ensureAdministrator(store, PASSWORD, new Date())
    server = await startServer(
      { store, catalog: everything, files: office.files, now: () => new Date() },
      { host: '127.0.0.1', port: 0 },
    )
    browser = await openBrowser()
  })

  after(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
    if (folder) await rm(folder, { recursive: true })
  })

  async function signIn(page: Page, password: string): Promise<void> {
    await page.getByLabel('用户名').fill('admin')
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录' }).click()
  }

  /** A page of the application, signed in: asked for without a session, it comes after signing in. */
  async function come(page: Page, path: string): Promise<void> {
    await page.goto(`${server.address}${path}`)
    await signIn(page, PASSWORD)
  }

  for (const [name, viewport] of [
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ] as const) {
    it(`refuses a wrong password and lets the right one in, and a figure opens down to its cell, on ${name}`, async () => {
      const { page, complaints } = await openPage(browser, server.address, viewport)
      await page.goto(`${server.address}/990101?${PERIOD}`)
      await page.getByText('非涉密系统，严禁存储、处理国家秘密和工作秘密').waitFor()
      await signIn(page, 'wrong')
      await page.getByText('用户名或密码不正确').waitFor()
      // The browser itself remarks on the refusal.
      assert.deepEqual(
        complaints.splice(0).filter((said) => !said.includes('401')),
        [],
      )
      await signIn(page, PASSWORD)

      const card = page.getByRole('article', { name: '科技型中小企业入库' })
      await card.getByRole('button', { name: '科技型中小企业入库 48家，打开明细' }).click()
      await page.getByText('48 条明细，合计 48家，与 48家 一致').waitFor()
      assert.match(page.url(), /open=newTechSmes/)

      await page.getByRole('button', { name: '打开原表《科小入库名单.xlsx》明细' }).first().click()
      const cell = page.locator('[aria-current="true"].cells-cell')
      await cell.waitFor()
      assert.match((await cell.textContent()) ?? '', /^云浦.+有限公司$/)
      assert.ok(await cell.isVisible())

      await page.getByRole('button', { name: '返回上一层' }).click()
      await page.locator('.drill-postings .drill-open').first().click()
      await page.getByText('变动记录').waitFor()
      await page.getByText('新建，来自《科小入库名单.xlsx》“明细”第').waitFor()
      await page.keyboard.press('Escape')
      await page.getByText('变动记录').waitFor({ state: 'detached' })
      assert.doesNotMatch(page.url(), /open=/)
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  }

  it('opens growth into both years with the keyboard alone, and what was red is red by its path', async () => {
    const { page, complaints } = await openPage(browser, server.address, DESKTOP)
    await come(page, `/990101?${PERIOD}`)
    const growth = page.getByRole('button', { name: '认定登记技术合同（输出）同比' }).first()
    await growth.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '上年同期：认定登记技术合同（输出） 34项，打开' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('34 条明细，合计 34项').waitFor()
    await page.goBack()
    await page.getByRole('button', { name: '上年同期：认定登记技术合同（输出） 34项，打开' }).waitFor()
    await page.keyboard.press('Escape')

    // 53.3 % of the year in June is ahead of a path that expects 31 %; 47.4 % is behind last year's course.
    const ahead = page.getByRole('article', { name: '科技型中小企业入库' }).locator('.progress')
    const behind = page.getByRole('article', { name: '认定登记技术合同（输出）' }).locator('.progress')
    assert.equal(await ahead.getAttribute('aria-label'), '完成年度目标 53.3%，达到序时')
    assert.equal(await behind.getAttribute('aria-label'), '完成年度目标 47.4%，慢于序时')
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('ranks the streets with 未归属 last, and says by which day it was asked', async () => {
    const { page, complaints } = await openPage(browser, server.address, DESKTOP)
    await come(page, `/990101?${PERIOD}`)
    const rows = page.locator('.ranking tbody tr')
    await rows.first().waitFor()
    assert.match((await rows.last().textContent()) ?? '', /^\s*未归属/)
    await page.goto(`${server.address}/990101?${PERIOD}&asOf=2026-01-01`)
    await page.getByText('以下是按 2026-01-01 的数').waitFor()
    await page.getByText('在那时还没有数').waitFor()
    await page.getByRole('button', { name: '回到现在' }).click()
    await page.getByRole('article', { name: '科技型中小企业入库' }).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('is there with less than 350 KB of compressed script; the chart comes beside it', async () => {
    const { page } = await openPage(browser, server.address, DESKTOP)
    let bytes = 0
    page.on('response', (response) => {
      const isScript = response.request().resourceType() === 'script' && !response.url().includes('/charts-')
      if (isScript) bytes += Number(response.headers()['content-length'] ?? 0)
    })
    await come(page, `/990101?${PERIOD}`)
    await page.getByRole('article', { name: '科技型中小企业入库' }).waitFor()
    assert.ok(bytes > 0 && bytes < 350_000, `${bytes} bytes`)
    await page.context().close()
  })
})
