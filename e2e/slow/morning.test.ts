import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readWorkbook } from '../../src/exchange/workbook/read.ts'
import { writeWorkbook } from '../../src/exchange/workbook/write.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { type Product, startProduct, type Viewport } from '../support/product.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const REPORT = '云浦区科学技术局2024年上半年工作总结\n2024年上半年，全区认定登记技术合同20项，技术合同成交额0.8亿元。\n'
const PICTURES = process.env.KECHUANG_PICTURES

/** A user's morning: the summary, the list of the city's bureau that does not agree, the form that it wants back. */
describe('a user’s morning', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  async function picture(page: Page, name: string, viewports: readonly Viewport[] = [DESKTOP, PHONE]): Promise<void> {
    for (const viewport of viewports) {
      await page.setViewportSize(viewport)
      await page.evaluate(() => scrollTo(0, 0))
      // No screen is wider than what it is looked at on.
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), name)
      if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}-${viewport.width}.png` })
    }
    await page.setViewportSize(DESKTOP)
  }

  async function give(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
    await page.setInputFiles('input[type=file]', { name, mimeType, buffer })
  }

  /** Chooses in a list of choices, looked for by its words. */
  async function choose(page: Page, label: string, words: string): Promise<void> {
    const list = page.getByLabel(label, { exact: true })
    await list.click()
    await list.fill(words)
    await page.locator('.ant-select-item-option', { hasText: words }).first().click()
  }

  async function wordOf(page: Page): Promise<Buffer> {
    await page.getByRole('button', { name: '导出' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 Word' }).click(),
    ])
    const bytes = await readFile(await download.path())
    await page.keyboard.press('Escape')
    return bytes
  }

  it('books last year’s report, drafts, has the draft proofread, mends it, freezes it, and finds the file true', async () => {
    const { page, complaints } = await product.come(`/${district}/proofread`, DESKTOP)
    await give(page, '2024年上半年工作总结.txt', 'text/plain', Buffer.from(REPORT))
    await page.getByRole('article', { name: '文稿' }).waitFor()
    await page.getByText(/^读出的数/).click()
    await page.locator('.ant-table-thead input[type=checkbox]').check()
    await page.getByRole('button', { name: '记为期初数（2）' }).click()
    await page.getByRole('button', { name: '确认记入 2 个' }).click()
    await page.getByText('已记为期初数 2 个').waitFor()
    await picture(page, 'morning-opening')

    await page.goto(`${product.server.address}/${district}/documents?period=2025H1`)
    await page.getByRole('button', { name: '起草' }).first().click()
    await page.getByLabel('半年工作总结').check()
    await page.locator('.ant-modal-footer').getByRole('button', { name: '起草' }).click()
    const paper = page.getByRole('textbox', { name: /正文$/ })
    // The books begin in 2025: the growth is that over the figure of the report.
    await paper
      .getByText(/技术合同\d+项、成交额[\d.]+亿元，同比增长[\d.]+%/)
      .first()
      .waitFor()
    const first = paper.locator('p.paper-text').first()
    await first.click({ position: { x: 60, y: 16 } })
    await page.keyboard.press('Home')
    await page.keyboard.type('全局上下推进推进落实。')
    await page.getByText('已保存', { exact: true }).waitFor()
    const draft = page.url()
    const slipped = await wordOf(page)

    await page.goto(`${product.server.address}/${district}/proofread`)
    await give(page, '半年总结.docx', WORD, slipped)
    await page.getByRole('article', { name: '文稿' }).waitFor()
    const slip = page.locator('.finding', { hasText: '“推进”连写了两遍' }).first()
    await slip.waitFor()
    assert.deepEqual(await page.locator('.finding', { hasText: '账上为' }).allTextContents(), [])
    await picture(page, 'morning-proofread')

    await page.goto(draft)
    await first.click({ position: { x: 60, y: 16 } })
    await page.keyboard.press('Home')
    for (const _ of '全局上下推进') await page.keyboard.press('ArrowRight')
    for (const _ of '推进') await page.keyboard.press('Delete')
    await page.getByText('已保存', { exact: true }).waitFor()
    await page.getByRole('button', { name: '定稿' }).click()
    await page.getByText(/\d+ 个数将记入报数簿/).waitFor()
    await page.getByLabel('报送对象').fill('区府办')
    await page.locator('.ant-modal-footer').getByRole('button', { name: '定稿' }).click()
    await page.getByText('已定稿', { exact: true }).waitFor()
    const issued = await wordOf(page)
    await picture(page, 'morning-frozen')

    await page.goto(`${product.server.address}/${district}/verify`)
    await page.getByLabel('要核验的文件').setInputFiles({ name: '总结.docx', mimeType: WORD, buffer: issued })
    await page.getByText('全部一致。').waitFor()
    await page.getByText('全局上下推进落实。').first().waitFor()
    assert.equal(await page.getByText('推进推进').count(), 0)
    await picture(page, 'morning-verified')
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('holds the city’s list against its own, says of each row why, and sends the sheet back', async () => {
    const rows = [
      ['云浦甲申精密机械有限公司', ''],
      ['云浦甲申精密机械有限公司', ''],
      ['外地科技有限公司', ''],
    ]
    const columns = ['企业名称', '统一社会信用代码'].map((title) => ({ title, kind: 'text' as const }))
    const list = await writeWorkbook({ sheets: [{ name: '市局名单', columns, rows }] })
    const { page, complaints } = await product.come(`/${district}/reconciliations?period=2026H1`, DESKTOP)
    await choose(page, '我方的名单', '有效期内高新技术企业')
    await page.getByLabel('对方单位').fill('市科技局')
    await page.keyboard.press('Escape')
    await give(page, '市局名单.xlsx', EXCEL, Buffer.from(list))
    await page.getByText(/对方 3 行、2 家（市局名单\.xlsx）/).waitFor()
    await page.getByText('对方名单里重复，与市局名单 第2行是同一家').waitFor()
    await page.getByText('我方台账里没有这个名称和代码').waitFor()
    await picture(page, 'morning-list')
    await page.getByText('对方重复 1', { exact: true }).click()
    await page
      .getByRole('row', { name: /对方重复.*第3行/ })
      .getByLabel('选中云浦甲申精密机械有限公司')
      .check()
    await page.getByLabel('说明').fill('已电话告知')
    await page.getByRole('button', { name: '写结论' }).click()
    await page.getByText('请对方更正').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '对账单' }).click(),
    ])
    const sheet = await readWorkbook(new Uint8Array(await readFile(await download.path())), '对账单.xlsx')
    const words = sheet.sheets.flatMap((one) => one.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')))
    assert.ok(
      words.some((row) => /对方重复.*市局名单 第2行.*请对方更正 已电话告知/.test(row)),
      words.join('\n'),
    )
    assert.ok(words.some((row) => row.startsWith('对方名单家数 2')))
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('points into the superior’s blank once, and fills it with a click, with rows for the whole list', async () => {
    const text = (title: string) => ({ title, kind: 'text' as const })
    const blank = await writeWorkbook({
      sheets: [
        {
          name: '季报',
          columns: [text('单位'), text('证书编号')],
          rows: [
            ['', ''],
            ['高新技术企业数', ''],
          ],
        },
      ],
    })
    const { page, complaints } = await product.come(`/${district}/forms?period=2026H1`, DESKTOP)
    await give(page, '市局季报.xlsx', EXCEL, Buffer.from(blank))
    await page.getByRole('button', { name: 'A2', exact: true }).click()
    await page.getByText('从第 2 行起列名单').click()
    await choose(page, '名单的台账', '称号认定')
    await picture(page, 'morning-form-list')
    await choose(page, '单位填什么', '企业名称')
    await choose(page, '证书编号填什么', '证书编号')
    await page.getByRole('button', { name: 'B3', exact: true }).click()
    await choose(page, '填哪个指标', '有效期内高新技术企业')
    await page.getByRole('button', { name: '填这一格' }).click()
    await page.getByLabel('表的名称').fill('市局季报')
    await picture(page, 'morning-form-mapped')
    await page.getByRole('button', { name: '存下填法' }).click()
    await page.waitForURL(/\/forms\/[0-9a-f-]{36}/)

    // The next blank of the same kind is known, and one click fills it.
    await page.goto(`${product.server.address}/${district}/forms?period=2026H1`)
    await give(page, '市局季报.xlsx', EXCEL, Buffer.from(blank))
    await page.getByText('认出是“市局季报”的新一期，填法照旧').waitFor()
    await page.getByRole('button', { name: '看看填什么' }).click()
    await page.getByText(/^季报 第2行下面插入\d+行，名单才放得下$/).waitFor()
    await picture(page, 'morning-form-preview')
    await page.getByLabel('报给哪个单位').fill('市科技局')
    await page.getByLabel('用途').fill('季报')
    const taking = page.getByRole('button', { name: '填好并记入报数簿' })
    await taking.click()
    await page.getByRole('link', { name: '下载填好的表' }).waitFor()
    assert.ok(await taking.isDisabled(), 'the same is not reported twice')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载填好的表' }).click(),
    ])
    const path = join(product.folder, 'filled.xlsx')
    await download.saveAs(path)
    const [sheet] = (await readWorkbook(new Uint8Array(await readFile(path)), '市局季报.xlsx')).sheets
    const filled = (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => cell.text))
    const [name, count] = filled.at(-1) ?? []
    assert.equal(name, '高新技术企业数')
    assert.match(count ?? '', /^\d+$/)
    assert.ok(filled.length > 50, `${filled.length} rows`)
    assert.ok(filled.slice(1, -1).every(([firm, number]) => /^云浦/.test(firm ?? '') && (number ?? '') !== ''))
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
})
