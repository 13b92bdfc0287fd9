import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { readWorkbook } from '../src/exchange/workbook/read.ts'
import { cannotRun, DESKTOP, PHONE } from './support/browser.ts'
import { district, makeOffice } from './support/office.ts'
import { type Product, startProduct } from './support/product.ts'

const CONTRACTS = `/${district}/registers/techContract`

describe('lists in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  function cell(page: Page, row: number, column: string): Locator {
    return page.locator(`[role="row"][aria-rowindex="${row + 1}"] [data-column="${column}"]`)
  }

  async function texts(page: Page, column: string, rows: number): Promise<string[]> {
    const found: string[] = []
    await cell(page, 1, column).waitFor()
    await page.locator('.grid-line-unread').first().waitFor({ state: 'detached' })
    for (let row = 1; row <= rows; row++) found.push((await cell(page, row, column).textContent()) ?? '')
    return found
  }

  /** A block of cells as a spreadsheet hands it over. */
  async function paste(page: Page, text: string): Promise<void> {
    await page.evaluate((tsv) => {
      const data = new DataTransfer()
      data.setData('text/plain', tsv)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, text)
  }

  it('filters, sorts and sums a list whose address can be sent to a colleague', async () => {
    const { page, complaints } = await product.come(`/${district}/registers`, DESKTOP)
    await page.getByRole('link', { name: /^技术合同 \d/ }).click()
    await page.getByText(/^共 \d+ 条；截至/).waitFor()

    await page.getByRole('button', { name: '筛选合同类别' }).click()
    await page.getByRole('checkbox', { name: '技术开发' }).check()
    await page.getByRole('button', { name: '筛选', exact: true }).click()
    await page.getByText(/合同类别为技术开发的 \d+ 条/).waitFor()
    await page.getByRole('button', { name: /^合同成交总额 ?（万元）/ }).click()
    await page.getByRole('button', { name: /^合同成交总额 ?（万元）/ }).click()
    await page.waitForURL(/sort=-total/)
    const totals = (await texts(page, 'total', 3)).map((text) => Number(text.replaceAll(',', '')))
    assert.deepEqual(
      totals,
      [...totals].sort((a, b) => b - a),
    )

    await cell(page, 1, 'total').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    const sum = totals.reduce((all, one) => all + one, 0)
    await page.getByText(`合计 ${sum.toLocaleString('en-US', { maximumFractionDigits: 2 })}万元`).waitFor()

    await page.reload()
    await page.getByText(/合同类别为技术开发的 \d+ 条/).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('writes as a spreadsheet does: typing, a pasted block, filling down, a refusal in its cell, and the way back', async () => {
    const { page, complaints } = await product.come(`${CONTRACTS}?sort=number`, DESKTOP)
    await cell(page, 1, 'total').waitFor()
    const before = await texts(page, 'total', 3)

    await cell(page, 1, 'total').click()
    await page.keyboard.type('1.5亿元')
    await page.keyboard.press('Enter')
    await page.locator('.grid-saved').first().waitFor()
    assert.deepEqual(await texts(page, 'total', 1), ['15,000'])

    await cell(page, 1, 'kind').click()
    await paste(page, '许可\t100.25\r\n许可\t若干\r\n许可\t300')
    await page.locator('.grid-refused').waitFor()
    assert.deepEqual(await texts(page, 'total', 3), ['100.25', '若干', '300'])
    assert.deepEqual(await texts(page, 'kind', 3), ['技术许可', '许可', '技术许可'])
    assert.equal(await page.locator('.grid-held').count(), 1, 'what came with it waits for it')
    await cell(page, 2, 'total').click()
    await page.locator('.grid-problem').waitFor()
    await page.keyboard.type('200')
    await page.keyboard.press('Enter')
    await page.locator('.grid-refused').waitFor({ state: 'detached' })
    await page.locator('.grid-held').waitFor({ state: 'detached' })

    await cell(page, 1, 'sellerType').click()
    await page.keyboard.type('电子信息')
    await page.keyboard.press('Enter')
    await page.locator('.grid-saved').first().waitFor()
    await cell(page, 1, 'sellerType').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await page.locator('[aria-rowindex="4"] [data-column="sellerType"]').getByText('电子信息').waitFor()
    await page.locator('.grid-saving').first().waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByText('已撤销 2 条记录的修改').waitFor()
    assert.deepEqual(await texts(page, 'sellerType', 3), ['电子信息', '', ''])
    // The way back goes through every edit of this page: the filled cell, the mended one, the block, the first.
    for (let back = 0; back < 4; back++) {
      await Promise.all([page.waitForResponse(/\/undo/), page.keyboard.press('Control+z')])
    }
    await cell(page, 1, 'total').getByText(before[0]!, { exact: true }).waitFor()
    assert.deepEqual(await texts(page, 'total', 3), before)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('asks whether a street was wrong or has changed, and offers streets and firms while they are written', async () => {
    const { page, complaints } = await product.come(`/${district}/registers/enterprise`, DESKTOP)
    await cell(page, 1, 'area').click()
    await page.keyboard.press('F2')
    await page.getByRole('option', { name: '金沙街道' }).click()
    await page.getByRole('dialog').getByText('所属街道：更正还是变更？').waitFor()
    assert.ok(await page.getByRole('button', { name: '保存', exact: true }).isDisabled())
    await page.getByRole('radio', { name: /变更/ }).check()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await cell(page, 1, 'area').getByText('金沙街道').waitFor()
    await page.locator('.grid-saved').waitFor()
    await page.getByRole('button', { name: '打开第 1 行的记录' }).click({ force: true })
    await page.getByText(/所属街道 .*街道 → .*金沙街道（\d{4}-\d{2}-\d{2}起）/).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it("keeps a view and a column of one's own, and exports what is seen", async () => {
    const { page, complaints } = await product.come(
      `/${district}/registers/enterprise?where=${encodeURIComponent('{"name":{"contains":"软件"}}')}`,
      DESKTOP,
    )
    await cell(page, 1, 'name').waitFor()
    await page.getByRole('button', { name: /列$/ }).click()
    await page.getByLabel('自定义列的名称').fill('联系情况')
    await page.getByRole('button', { name: '添加' }).click()
    await page.getByRole('checkbox', { name: '联系情况' }).waitFor()
    await page.keyboard.press('Escape')
    const own = page.locator('[role="columnheader"]', { hasText: '联系情况' })
    await own.scrollIntoViewIfNeeded()
    const key = await page.locator('[data-column^="x."]').first().getAttribute('data-column')
    await cell(page, 1, key!).click()
    await page.keyboard.type('=已电话')
    await page.keyboard.press('Enter')
    await page.locator('.grid-saved').waitFor()

    await page.getByRole('button', { name: '视图' }).click()
    await page.getByRole('button', { name: '保存当前视图' }).click()
    await page.getByLabel('视图名称').fill('软件企业')
    await page.locator('.ant-modal-footer').getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存视图“软件企业”').waitFor()
    await page.getByRole('button', { name: '清除全部条件' }).click()
    await page.getByText(/^共 72 条；截至/).waitFor()
    await page.getByRole('button', { name: '软件企业' }).click()
    await page.getByRole('list', { name: '常用视图' }).getByRole('button', { name: '软件企业', exact: true }).click()
    await page.getByText('企业名称含“软件”的 12 条').waitFor()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ])
    const bytes = new Uint8Array(await readFile(await download.path()))
    const [sheet] = (await readWorkbook(bytes, '企业.xlsx')).sheets
    const rows = sheet!.rows.map(({ cells }) => cells.map(({ text }) => text))
    assert.equal(rows.length, 13)
    assert.ok(rows.slice(1).every(([name]) => name?.includes('软件')))
    assert.ok(rows.flat().includes('=已电话'))
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('makes, mends and voids a record on its form and its page', async () => {
    const { page, complaints } = await product.come(`/${district}/registers/recognition`, DESKTOP)
    await page.getByRole('button', { name: '新建' }).click()
    const form = page.getByRole('form', { name: '新建称号认定' })
    await form.getByRole('button', { name: '保存' }).click()
    await form.getByText('缺少批次').waitFor()
    await form.getByLabel('称号', { exact: true }).fill('高企')
    await form.getByLabel('企业名称', { exact: true }).fill('云浦甲申')
    await page.locator('.ant-select-item-option').first().click()
    await form.getByLabel('批次').fill('2026年第九批')
    await form.getByLabel('认定日期', { exact: true }).fill('2026.6.18')
    await form.getByRole('button', { name: '保存' }).click()
    await form.waitFor({ state: 'detached' })
    await page.getByLabel('在称号认定中查找').fill('2026年第9批')
    await page.getByText(/含“2026年第9批”的 1 条/).waitFor()
    await cell(page, 1, 'title').waitFor()
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: '打开第 1 行的记录' }).click({ force: true })
    await page.getByRole('heading', { name: /2026年第9批/ }).waitFor()
    await page.getByRole('button', { name: '修改' }).click()
    await page.getByRole('form').getByLabel('技术领域').fill('高端装备')
    await page.getByRole('form').getByRole('button', { name: '保存' }).click()
    await page.getByText('修改：技术领域 空 → 高端装备').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByText('已撤销').waitFor()
    await page.getByText(/^未填：.*技术领域/).waitFor()
    await page.getByRole('button', { name: '作废' }).click()
    await page.getByLabel('作废原因').fill('重复')
    await page.locator('.ant-modal-footer').getByRole('button', { name: '作废' }).click()
    await page.getByText('原因：重复').waitFor()
    await page.getByRole('button', { name: '恢复' }).click()
    await page.getByText('恢复', { exact: true }).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('is a list of cards on a phone, with its conditions in a sheet', async () => {
    const { page, complaints } = await product.come(`/${district}/registers/enterprise`, PHONE)
    await page.locator('.card-row').first().waitFor()
    await page.getByRole('button', { name: '筛选' }).click()
    await page.locator('.ant-collapse-header', { hasText: '企业名称' }).click()
    await page.getByLabel('企业名称包含').fill('医药')
    await page.getByRole('button', { name: '筛选', exact: true }).last().click()
    await page.getByText('企业名称含“医药”的 12 条').waitFor()
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
    await page.locator('.card-row').first().click()
    await page.getByRole('heading', { name: /医药有限公司/ }).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
})
