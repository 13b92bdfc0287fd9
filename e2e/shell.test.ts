import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { cannotRun, DESKTOP, PHONE } from './support/browser.ts'
import { makeOffice } from './support/office.ts'
import { PASSWORD, type Product, signIn, startProduct } from './support/product.ts'

const FIRM = '云浦乙申电子材料有限公司'

describe('finding one’s way in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  async function openSearch(page: Page, key: string): Promise<void> {
    await page.keyboard.press(key)
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
  }

  it('goes where keys lead, and has the heading in focus on arrival', async () => {
    const { page, complaints } = await product.come('/990101?period=2026H1', DESKTOP)
    await page.getByRole('article', { name: '科技型中小企业入库' }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.getByRole('heading', { name: '文稿', level: 1 }).waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    assert.match(page.url(), /\/documents\?period=2026H1$/)
    assert.match(await page.title(), /^文稿/)
    await page.keyboard.press('?')
    await page.getByText('键盘快捷键').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('键盘快捷键').waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: '这一页的帮助' }).click()
    await page.getByRole('heading', { name: '04 文稿与核验', level: 1 }).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('lists the registers under their lines, remembers what was opened, and folds away', async () => {
    const { page, complaints } = await product.come('/990101/indicators', DESKTOP)
    const navigation = page.getByRole('navigation', { name: '主导航' })
    await navigation.getByRole('button', { name: '项目与成果' }).click()
    await navigation.getByRole('button', { name: '成果转化' }).click()
    assert.ok(await navigation.getByRole('link', { name: '技术合同', exact: true }).isVisible())
    await navigation.getByRole('button', { name: '收起导航' }).click()
    await page.reload()
    await navigation.getByRole('button', { name: '收起导航' }).waitFor()
    assert.equal(await navigation.getByRole('link', { name: '技术合同', exact: true }).count(), 0)
    await navigation.getByRole('button', { name: '收起导航' }).click()
    assert.ok(await navigation.getByRole('link', { name: '技术合同', exact: true }).isVisible())
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('finds a firm with the keyboard alone, says which figure a number is, and remembers what was sought', async () => {
    const { page, complaints } = await product.come('/990101?period=2026H1', DESKTOP)
    await page.getByRole('article', { name: '科技型中小企业入库' }).waitFor()
    await openSearch(page, '/')
    await page.keyboard.type('48')
    const figure = page.getByRole('option', { name: /科技型中小企业入库.*48家/ })
    await figure.first().waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('乙申')
    await page.getByRole('option', { name: FIRM }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: FIRM, level: 1 }).waitFor()
    await openSearch(page, 'Control+k')
    await page.getByRole('button', { name: '乙申' }).waitFor()
    await page.keyboard.type('100%_\\')
    await page.getByText('没有找到').waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('takes a double click for one, and reads out no sign in English', async () => {
    const { page, complaints } = await product.come('/990101?period=2026H1', DESKTOP)
    const print = page.getByRole('button', { name: '打印', exact: true })
    await print.waitFor()
    await page.evaluate(() => {
      const counted = window as unknown as { printed: number }
      counted.printed = 0
      window.print = () => {
        counted.printed++
      }
    })
    await print.dblclick()
    assert.equal(await page.evaluate('printed'), 1)
    const names = await page
      .locator('.anticon:not([aria-hidden="true"])')
      .evaluateAll((signs) => signs.map((sign) => sign.getAttribute('aria-label') ?? ''))
    assert.deepEqual(
      names.filter((name) => !/[\u4e00-\u9fff]/.test(name)),
      [],
    )
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('on a phone leads to all pages from the bar below', async () => {
    const { page, complaints } = await product.come('/990101?period=2026H1', PHONE)
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('dialog').getByRole('link', { name: '指标' }).click()
    await page.getByLabel('查找指标').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('begins an ended session again and comes back to the same address', async () => {
    const { page } = await product.come('/990101/indicators?period=2026H1', DESKTOP)
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '指标' }).waitFor()
    await page.context().clearCookies()
    await openSearch(page, '/')
    await page.keyboard.type('乙申')
    await signIn(page, PASSWORD)
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '指标' }).waitFor()
    assert.match(page.url(), /\/990101\/indicators\?period=2026H1$/)
    await page.context().close()
  })

  it('comes to one’s own bureau where the address names none', async () => {
    const { page } = await product.come('/registers/enterprise?period=2026H1', DESKTOP)
    await page.getByRole('gridcell', { name: FIRM }).first().waitFor()
    assert.match(page.url(), /\/990101\/registers\/enterprise\?period=2026H1$/)
    await page.goto(new URL('/990101/nowhere/at/all', page.url()).href)
    await page.getByText('没有这个页面').waitFor()
    await page.getByRole('link', { name: '驾驶舱' }).waitFor()
    await page.context().close()
  })

  it('says so where the handbook has no such page, and leads to its contents', async () => {
    const { page } = await product.come('/990101/help/no-such-page', DESKTOP)
    await page.getByText('手册里没有“no-such-page”这一篇').waitFor()
    await page.getByRole('link', { name: '打开目录' }).click()
    await page.getByRole('heading', { name: '手册', level: 1 }).waitFor()
    await page.getByRole('link', { name: '02 导入与认领' }).last().click()
    await page.getByRole('heading', { name: '02 导入与认领', level: 1 }).waitFor()
    await page.context().close()
  })
})
