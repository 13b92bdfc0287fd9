import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { everything } from '../src/lines/index.ts'
import { type Listening, startServer } from '../src/server/http/start.ts'
import { ensureAdministrator } from '../src/server/session.ts'
import type { Store } from '../src/store/database.ts'
import { testStore } from '../src/store/testing.ts'
import { cannotRun, DESKTOP, openBrowser, openPage, PHONE } from './support/browser.ts'
import { makeOffice } from './support/office.ts'

const PASSWORD = 'right horse battery'
const FIRM = '云浦甲申精密机械有限公司'

describe('the file of an enterprise in the browser', { skip: cannotRun }, () => {
  let store: Store
  let folder: string
  let server: Listening
  let browser: Browser

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-'))
    const office = await makeOffice(store, folder)
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

  async function openFile(page: Page): Promise<void> {
    await page.goto(`${server.address}/990101/indicators?period=2026H1`)
    await page.getByLabel('用户名').fill('admin')
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('combobox', { name: '查找' }).fill('甲申')
    await page.getByRole('option', { name: FIRM }).click()
    await page.getByRole('heading', { name: FIRM, level: 1 }).waitFor()
  }

  for (const [name, viewport] of [
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ] as const) {
    it(`shows every part without a complaint, and opens a value down to its cell, on ${name}`, async () => {
      const { page, complaints } = await openPage(browser, server.address, viewport)
      await openFile(page)
      await page.getByRole('button', { name: /^企业名称的原表《市场主体名录.xlsx》/ }).click()
      await page.locator('[aria-current="true"].cells-cell').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.cells').waitFor({ state: 'detached' })
      for (const [tab, says] of [
        ['称号', '称号认定'],
        ['知识产权', '专利从未导入过，有没有不能确定。'],
        ['项目与资金', '科技项目、创新券：尚未建立按企业登记的台账。'],
        ['合同', '技术合同（作为卖方）'],
        ['变动', '按入账时间排列'],
      ] as const) {
        await page.getByRole('tab', { name: tab }).click()
        await page.getByText(says).first().waitFor()
      }
      assert.match(page.url(), /tab=changes/)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      assert.equal(wide, false, 'the page is wider than the screen')
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  }

  it('walks along the axis of time and through the parts with the keyboard alone', async () => {
    const { page, complaints } = await openPage(browser, server.address, DESKTOP)
    await openFile(page)
    const marks = page.locator('.axis-mark')
    await marks.first().waitFor()
    await page.locator('.axis-mark[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const chosen = page.locator('.axis-chosen')
    await chosen.waitFor()
    assert.match((await chosen.textContent()) ?? '', /\d{4}-\d{2}-\d{2}/)
    await page.getByRole('tab', { name: '概况' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('tabpanel', { name: /称号/ }).waitFor()
    assert.equal(await page.locator('.axis-mark[tabindex="0"]').count(), 1, 'the axis is one stop for the tab key')
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('shows of every part only the chosen years, and prints the whole on two pages', async () => {
    const { page } = await openPage(browser, server.address, DESKTOP)
    await openFile(page)
    await page.getByRole('tab', { name: '称号' }).click()
    const rows = page.getByRole('region', { name: '称号认定' }).locator('.efile-table tbody tr')
    await rows.nth(1).waitFor()
    assert.equal(await rows.count(), 2)
    // 2026's title of a small technology firm is not of 2025; the high-tech title of 2024 is held through it.
    await page.goto(`${page.url()}&from=2025&to=2025`)
    await rows.first().waitFor()
    assert.equal(await rows.count(), 1)
    await page.getByText('其中 1 条不在所选年份').waitFor()
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.getByRole('button', { name: '打印' }).click()
    await page.locator('.file-print').waitFor({ state: 'attached' })
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []
    assert.ok(pages.length <= 2, `${pages.length} pages`)
    await page.context().close()
  })
})
