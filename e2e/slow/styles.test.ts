import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { makeOffice } from '../support/office.ts'
import { type Product, startProduct } from '../support/product.ts'

const SCREENS = [
  '/990101?period=2026H1',
  '/990101/work',
  '/990101/registers/enterprise',
  '/990101/documents',
  '/990101/templates',
  '/990101/import',
  '/990101/targets?period=2026',
  '/990101/collections/new',
  '/990101/people',
  '/990101/audit',
  '/990101/level',
]

describe('the sheet of the library’s styles', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  it('has rules for all that stands on the screens, and nothing is styled while they are shown', async () => {
    const { page, complaints } = await product.come('/990101/work', DESKTOP)
    for (const screen of SCREENS) {
      await page.goto(new URL(screen, page.url()).href)
      await page.locator('main h1, main article').first().waitFor()
      await page.waitForLoadState('networkidle')
      assert.deepEqual(await bare(page), [], screen)
    }
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('has rules for what opens over a screen', async () => {
    const { page } = await product.come('/990101?period=2026H1', DESKTOP)
    await page.getByRole('button', { name: /^截止/ }).click()
    await page.getByLabel('截止日期').click()
    await page.locator('.ant-picker-panel').waitFor()
    assert.deepEqual(await bare(page), [])
    await page.goto(new URL('/990101/registers/enterprise', page.url()).href)
    await page.getByRole('button', { name: /筛选/ }).first().click()
    await page.locator('.ant-drawer, .ant-popover').first().waitFor()
    assert.deepEqual(await bare(page), [])
    await page.context().close()
  })

  it('has rules for what opens on a phone', async () => {
    const { page } = await product.come('/990101/work', PHONE)
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('dialog').waitFor()
    assert.deepEqual(await bare(page), [])
    await page.context().close()
  })
})

/** Parts of antd on the page that no rule of a sheet is about, and sheets that were made in the browser. */
async function bare(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const known = new Set<string>()
    for (const sheet of document.styleSheets)
      for (const [name] of [...sheet.cssRules].flatMap(({ cssText }) => [...cssText.matchAll(/\.ant-[\w-]+/g)]))
        known.add(name.slice(1))
    const parts = [...document.querySelectorAll('[class*="css-"]')].flatMap((element) => {
      const classes = [...element.classList]
      return classes.some((one) => /^css-\w+$/.test(one)) ? [classes.filter((one) => one.startsWith('ant-'))] : []
    })
    if (parts.length === 0) return ['no part of antd was found']
    const made = [...document.querySelectorAll('style[data-css-hash]')].map(() => 'a sheet made in the browser')
    return [...parts.filter((classes) => !classes.some((one) => known.has(one))).map(String), ...made]
  })
}
