import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { cannotRun, DESKTOP, PHONE, type Watched } from '../support/browser.ts'
import { makeOffice } from '../support/office.ts'
import { type Product, startProduct } from '../support/product.ts'

const FIRM = '云浦甲申精密机械有限公司'

describe('the file of an enterprise in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  async function openFile(viewport: typeof DESKTOP | typeof PHONE): Promise<Watched> {
    const watched = await product.come('/990101/indicators?period=2026H1', viewport)
    const { page } = watched
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('combobox', { name: '查找' }).fill('甲申')
    await page.getByRole('option', { name: FIRM }).click()
    await page.getByRole('heading', { name: FIRM, level: 1 }).waitFor()
    return watched
  }

  for (const [name, viewport] of [
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ] as const) {
    it(`shows every part without a complaint, and opens a value down to its cell, on ${name}`, async () => {
      const { page, complaints } = await openFile(viewport)
      await page.getByRole('button', { name: /^企业名称的原表《市场主体名录.xlsx》/ }).click()
      await page.locator('[aria-current="true"].cells-cell').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.cells').waitFor({ state: 'detached' })
      for (const [tab, says] of [
        ['称号', '称号认定'],
        ['知识产权', '专利从未导入过，有没有不能确定。'],
        ['项目与资金', '科技项目从未导入过，有没有不能确定。'],
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
    const { page, complaints } = await openFile(DESKTOP)
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

  it('leads from a value to the form that mends it, where what was said of it is chosen already', async () => {
    const { page, complaints } = await openFile(DESKTOP)
    await page.getByRole('link', { name: /^变更所属街道/ }).click()
    const form = page.getByRole('form', { name: '修改企业' })
    const street = form.getByLabel('所属街道', { exact: true })
    await street.waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '所属街道')
    await street.fill('金沙街道')
    assert.ok(await form.getByRole('radio', { name: /^变更/ }).isChecked())
    await form.getByRole('button', { name: '取消' }).click()
    await page.getByRole('button', { name: '不保存，离开' }).click()
    await form.waitFor({ state: 'detached' })
    await page.waitForURL((url) => !url.searchParams.has('edit'))
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('shows of every part only the chosen years, and prints the whole on two pages', async () => {
    const { page } = await openFile(DESKTOP)
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
