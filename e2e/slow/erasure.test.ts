import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import type { AxeResults } from 'axe-core'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { everything } from '../../src/lines/index.ts'
import { createRecord } from '../../src/server/office/records.ts'
import { verifyJournal } from '../../src/store/journal/verify.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { type Product, startProduct } from '../support/product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PHONE_NUMBER = '13912340000'
const PICTURES = process.env.KECHUANG_PICTURES

describe('erasing on request in the browser', { skip: cannotRun }, () => {
  let product: Product
  let id: string

  before(async () => {
    product = await startProduct(async (store, data) => {
      const office = await makeOffice(store, data)
      const cells = {
        name: '林教授',
        unit: '江澜大学',
        fields: '电子信息',
        phone: PHONE_NUMBER,
        bank: '江澜银行',
      }
      const typed = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text }]))
      const made = await createRecord(office, everything.registers.get('expert')!, typed, () => false)
      assert.equal(made.outcome, 'saved', JSON.stringify(made))
    })
    const { rows } = await sql<{ id: string }>`select id from r_expert`.execute(product.store.owner)
    id = rows[0]!.id
  })

  after(() => product?.stop())

  const shot = async (page: Page, name: string) => {
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png` })
  }

  it('an administrator erases a telephone number, asked twice, and the page says so where it was', async () => {
    const { page, complaints } = await product.come(`/${district}/registers/expert/${id}`, DESKTOP)
    await page.getByText(PHONE_NUMBER).waitFor()
    await page.getByRole('button', { name: '按申请删除' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('联系电话').check()
    const next = dialog.getByRole('button', { name: '下一步：核对' })
    assert.equal(await next.isDisabled(), true, 'neither paper nor reason')
    await dialog.getByLabel('申请书编号或文号').fill('云科申〔2026〕3号')
    await dialog.getByLabel('理由（').fill('本人申请')
    await shot(page, 'erasing')
    await next.click()
    const erase = dialog.getByRole('button', { name: '永久删除' })
    await dialog.getByLabel('确认无误').fill('删除')
    assert.equal(await erase.isDisabled(), true)
    await dialog.getByLabel('确认无误').fill('永久删除')
    await shot(page, 'erasing-sure')
    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults>(() =>
      (window as unknown as { axe: { run(of: string): Promise<AxeResults> } }).axe.run('.ant-modal'),
    )
    assert.deepEqual(
      violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)]),
      [],
    )
    await erase.click()
    await page.getByText(/^已按申请删除（.*云科申〔2026〕3号：本人申请）$/).waitFor()
    await page.getByText('已按申请删除：联系电话').waitFor()
    assert.equal(await page.getByText(PHONE_NUMBER).count(), 0)
    await shot(page, 'erased')
    assert.deepEqual((await verifyJournal(product.store, everything, district)).faults, [])
    assert.deepEqual(complaints, [])
  })

  it('is done on a telephone as well', async () => {
    const { page, complaints } = await product.come(`/${district}/registers/expert/${id}`, PHONE)
    await page.getByRole('button', { name: '按申请删除' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('开户银行').check()
    assert.equal(await dialog.getByLabel('联系电话').count(), 0, 'gone already')
    await shot(page, 'erasing-phone')
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true)
    await dialog.getByRole('button', { name: '取消' }).click()
    assert.deepEqual(complaints, [])
  })
})
