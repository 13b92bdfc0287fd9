import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { readWorkbook } from '../../src/exchange/workbook/read.ts'
import { writeWorkbook } from '../../src/exchange/workbook/write.ts'
import { addBureau } from '../../src/store/bureau.ts'
import { cannotRun, DESKTOP } from '../support/browser.ts'
import { type Product, startProduct } from '../support/product.ts'

const LIST = join(import.meta.dirname, '../../../shared/data/enterprises/jiangning_district_enterprises.csv')
const missing = existsSync(LIST) ? false : 'the market list is not beside the project'
const bureau = '320115'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * A clerk's afternoon on a real list, in one go: enterprises from the market-regulation office, contracts from a
 * template, a number opened, a summary issued, a contract mended a month later, a file altered by somebody.
 */
describe('a clerk’s afternoon', { skip: cannotRun || missing }, () => {
  let product: Product

  before(async () => {
    product = await startProduct((store) => addBureau(store, { code: bureau, name: '江宁区科学技术局' }, '江宁区'))
  })

  after(() => product?.stop())

  it('goes from the spreadsheet to a summary whose every number opens, and says what was mended or altered since', async () => {
    const { page, complaints } = await product.come(`/${bureau}/import?register=enterprise`, DESKTOP)

    // 5,723 rows: what cannot be taken in is said with its reason, and comes back as a workbook.
    await page.setInputFiles('input[type=file]', LIST)
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('tab', { name: /^新增 5,?460$/ }).waitFor()
    await page.getByRole('tab', { name: '不能导入 263' }).waitFor()
    await page.getByRole('button', { name: /^导入 5,?460 行$/ }).click()
    await page.getByRole('heading', { name: /^已导入，共 5,?723 行$/ }).waitFor()
    const [refused] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载未导入的 263 行' }).click(),
    ])
    const refusedRows = await readWorkbook(new Uint8Array(await readFile(await refused.path())), '未导入的行.xlsx')
    assert.ok(refusedRows.sheets.length > 0)

    // Nothing is doubled.
    await page.getByRole('button', { name: '再导入一个' }).click()
    await page.setInputFiles('input[type=file]', LIST)
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('tab', { name: /^无变化 5,?460$/ }).waitFor()

    const firms = (await readFile(LIST, 'utf8'))
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, code = '']) => /^91320115[0-9A-Z]{10}$/.test(code))
      .map(([name = '']) => name)
    await takeContracts(page, firms.slice(0, 24))

    // The number on the cockpit opens down to the cell that brought it.
    await page.goto(`${product.server.address}/${bureau}?period=2026H1&open=contractsSold`)
    await page.getByText('24 条明细，合计 24项，与 24项 一致').waitFor()
    await page
      .getByRole('button', { name: /打开原表《合同登记.xlsx》/ })
      .first()
      .click()
    await page.locator('[aria-current="true"].cells-cell').waitFor()

    const document = await issueSummary(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: '导出' }).click()
        await page.getByRole('link', { name: '导出 Word' }).click()
      })(),
    ])
    const word = await readFile(await download.path())

    // A month later a contract turns out to be wrong.
    await page.goto(`${product.server.address}/${bureau}/registers/techContract?sort=number`)
    const total = page.locator('[role="row"][aria-rowindex="2"] [data-column="total"]')
    await total.click()
    await page.keyboard.type('300')
    await page.keyboard.press('Enter')
    await page.locator('.grid-saved').first().waitFor()
    await page.goto(document)
    await page.getByText('定稿后有更正').waitFor()

    // Somebody changes a figure in the file.
    await page.goto(`${product.server.address}/${bureau}/verify`)
    await page
      .getByLabel('要核验的文件')
      .setInputFiles({ name: '总结.docx', mimeType: WORD, buffer: altered(word, '>24<', '>42<') })
    await page
      .getByRole('region', { name: '被人工改动' })
      .getByText('账上为 24，文件为 42（数字被改）')
      .first()
      .waitFor()
    await page.getByRole('region', { name: '台账已更正' }).getByRole('listitem').first().waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  async function takeContracts(page: Page, firms: readonly string[]): Promise<void> {
    const titles = ['合同登记编号', '项目名称', '合同类别', '卖方名称', '认定登记日期', '合同成交总额(万元)']
    const rows = firms.map((firm, n) => [
      `2026320115${String(n).padStart(6, '0')}`,
      `技术开发项目${n + 1}`,
      '技术开发',
      firm,
      `2026-0${1 + (n % 6)}-1${n % 9}`,
      String(100 + n),
    ])
    const path = join(product.folder, '合同登记.xlsx')
    const columns = titles.map((title) => ({ title, kind: 'text' as const }))
    await writeFile(path, await writeWorkbook({ sheets: [{ name: '明细', columns, rows }] }))
    await page.goto(`${product.server.address}/${bureau}/import?register=techContract`)
    await page.setInputFiles('input[type=file]', path)
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('button', { name: `导入 ${rows.length} 行` }).click()
    await page.getByRole('heading', { name: `已导入，共 ${rows.length} 行` }).waitFor()
  }

  async function issueSummary(page: Page): Promise<string> {
    await page.goto(`${product.server.address}/${bureau}/documents?period=2026H1`)
    await page.getByRole('button', { name: '起草' }).first().click()
    await page.getByLabel('半年工作总结').check()
    await page.locator('.ant-modal-footer').getByRole('button', { name: '起草' }).click()
    const paper = page.getByRole('textbox', { name: /正文$/ })
    await paper.locator('.chip').first().waitFor()
    await paper
      .locator('p.paper-text')
      .first()
      .click({ position: { x: 60, y: 16 } })
    await page.keyboard.press('End')
    await page.keyboard.type('全局上下齐心协力。')
    await page.getByText('已保存', { exact: true }).waitFor()
    await page.getByRole('button', { name: '定稿' }).click()
    await page.getByText(/\d+ 个数将记入报数簿/).waitFor()
    await page.getByLabel('报送对象').fill('区府办')
    await page.locator('.ant-modal-footer').getByRole('button', { name: '定稿' }).click()
    await page.getByText('已定稿', { exact: true }).waitFor()
    return page.url()
  }
})

function altered(bytes: Uint8Array, from: string, to: string): Buffer {
  const parts = unzipSync(new Uint8Array(bytes))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  assert.ok(body.includes(from))
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(body.replace(from, to)) }))
}
