import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { makeCollection } from '../../src/server/office/collecting/collection.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, signIn, startProduct } from '../support/product.ts'

const FIRM = makeCreditCode(district, 1)

describe('hands that share a machine, or that turn from one list to another', { skip: cannotRun }, () => {
  let product: Product
  let form = ''

  before(async () => {
    product = await startProduct(makeOffice)
    await makePeople(product.store, district, PASSWORD, [
      { name: 'first', displayName: '甲一', role: 'enterprise', enterprise: FIRM },
      { name: 'second', displayName: '甲二', role: 'enterprise', enterprise: FIRM },
    ])
    const made = await makeCollection(
      product.office(district),
      {
        ...{ title: '用工摸底', note: '', deadline: '2999-12-31', sourceHash: null, repeats: null, every: null },
        columns: [{ key: 'a', label: '用工人数', unit: '人', takes: 'integer', required: true }],
        fillers: [{ name: '甲公司', enterprise: FIRM }],
        nature: { kind: 'work' },
      },
      new Date(),
    )
    form = `${product.server.address}/${district}/own-fillings/${made.id}`
  })
  after(() => product?.stop())

  const comeIn = async (page: Page, name: string) => {
    await page.context().clearCookies()
    await page.goto(form)
    await signIn(page, PASSWORD, name)
    await page.getByRole('textbox', { name: '第1行用工人数' }).waitFor()
  }

  it('keeps what one account has half filled in for that account alone', async () => {
    const { page, complaints } = await product.open(PHONE)
    await comeIn(page, 'first')
    const cell = page.getByRole('textbox', { name: '第1行用工人数' })
    await cell.fill('37')
    await comeIn(page, 'second')
    assert.equal(await cell.inputValue(), '')
    assert.equal(await page.getByRole('main').count(), 1)
    await comeIn(page, 'first')
    assert.equal(await cell.inputValue(), '37', 'a reload in the middle loses nothing')
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('takes up in a year only whom one has chosen for that year', async () => {
    const { page, complaints } = await product.come(`/${district}/lists?view=unfiled&rule=high-tech&year=2026`, DESKTOP)
    const enrol = page.locator('.lists-line').getByRole('button', { name: /^列入培育/ })
    await page.locator('tr.ant-table-row').first().getByRole('checkbox').check()
    await enrol.getByText('（1 家）').waitFor()
    await page.getByRole('combobox', { name: '申报年度' }).click()
    await page.locator('.ant-select-item-option', { hasText: '2025年' }).click()
    await page.getByText('应当列入2025年').waitFor()
    assert.equal(await enrol.textContent(), '列入培育')
    assert.ok(await enrol.isDisabled())
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
})
