import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { plainText } from '../src/kernel/document/text.ts'
import { half } from '../src/kernel/period.ts'
import { exportWord } from '../src/server/office/document.ts'
import { createDraft } from '../src/server/office/draft.ts'
import { cannotRun, DESKTOP, PHONE } from './support/browser.ts'
import { district, makeOffice } from './support/office.ts'
import { type Product, startProduct } from './support/product.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const REPORT = '云浦区科学技术局2024年上半年工作总结\n2024年上半年，全区认定登记技术合同20项，技术合同成交额0.8亿元。\n'

describe('proofreading in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  async function give(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
    await page.setInputFiles('input[type=file]', { name, mimeType, buffer })
    await page.getByRole('article', { name: '文稿' }).waitFor()
  }

  it("goes from last year's report to growth in this year's draft, and from a draft with slips to the corrected file", async () => {
    const { page, complaints } = await product.come(`/${district}/proofread`, DESKTOP)
    await give(page, '2024年上半年工作总结.txt', 'text/plain', Buffer.from(REPORT))
    await page.getByText(/^读出的数/).click()
    await page.locator('.ant-table-thead input[type=checkbox]').check()
    await page.getByRole('button', { name: '记为期初数（2）' }).click()
    await page.getByText('2024年上半年，全区认定登记技术合同20项，技术合同成交额0.8亿元。').first().waitFor()
    await page.getByRole('button', { name: '确认记入 2 个' }).click()
    await page.getByText('已记为期初数 2 个').waitFor()

    const office = product.office(district)
    const draft = await createDraft(office, 'half-year-summary', half(2025, 1))
    const text = plainText(draft.text)
    const [, contracts = ''] = /技术合同(\d+)项、成交额[\d.]+亿元，同比增长[\d.]+%/.exec(text) ?? []
    assert.notEqual(contracts, '', text)

    const { bytes } = await exportWord(office, draft.id)
    await page.getByRole('link', { name: '核另一份' }).click()
    await page.getByLabel('粘贴文字').waitFor()
    await give(page, '半年总结.docx', WORD, Buffer.from(bytes))
    assert.deepEqual(await page.locator('.finding', { hasText: '账上为' }).allTextContents(), [])

    const slipped = text.replace(`输出技术合同${contracts}项`, `输出技术合同${Number(contracts) + 7}项`)
    await page.getByRole('link', { name: '核另一份' }).click()
    await page.getByLabel('粘贴文字').fill(slipped)
    await page.getByRole('button', { name: '核这段文字' }).click()
    const slip = page.locator('.finding', { hasText: `账上为 ${contracts}项` }).first()
    await slip.getByRole('button', { name: `改为“${contracts}项”` }).click()
    await page
      .locator('ins', { hasText: `${contracts}项` })
      .first()
      .waitFor()
    await slip.getByRole('button', { name: '撤销' }).click()
    assert.equal(await page.locator('.proofread-paper ins').count(), 0)
    await slip.locator('.finding-words').click()
    await page.keyboard.press('a')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为文本' }).click(),
    ])
    const corrected = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n', '\n')
    assert.equal(corrected.replace('\ufeff', ''), text)
    assert.deepEqual(complaints, [])
  })

  it('a Word file comes back with its corrections tracked, on a phone too', async () => {
    const draft = await createDraft(product.office(district), 'half-year-summary', half(2026, 1))
    const { bytes } = await exportWord(product.office(district), draft.id)
    const { page, complaints } = await product.come(`/${district}/proofread`, PHONE)
    const slipped = await withSlip(bytes)
    await give(page, '半年总结.docx', WORD, Buffer.from(slipped))
    await page.getByRole('button', { name: /^采纳全部错误/ }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为 Word（修订）' }).click(),
    ])
    const saved = unzipSync(new Uint8Array(await readFile(await download.path())))
    assert.match(strFromU8(saved['word/document.xml']!), /<w:del [^>]*>.*推进推进|<w:delText/)
    assert.deepEqual(complaints, [])
  })
})

/** A word written twice, as happens in a hurry. */
async function withSlip(bytes: Uint8Array): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate')
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml']!)
  const slipped = xml.replace(/(<w:p>(?:(?!<\/w:p>).)*?<w:t[^>]*>[^<]*?)，/, '$1，，')
  return zipSync({ ...parts, 'word/document.xml': strToU8(slipped) })
}
