import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { half } from '../src/kernel/period.ts'
import { freezeDocument } from '../src/server/office/documentFreeze.ts'
import { createDraft } from '../src/server/office/draft.ts'
import { cannotRun, DESKTOP } from './support/browser.ts'
import { district, makeOffice } from './support/office.ts'
import { type Product, startProduct } from './support/product.ts'

describe('tasks in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })
  after(() => product?.stop())

  it('a frozen plan’s sentence becomes a task in one click, stands on the board, and comes back into the next summary', async () => {
    const office = product.office(district)
    const summary = await createDraft(office, 'half-year-summary', half(2026, 1))
    await freezeDocument(office, summary.id)
    const { page, complaints } = await product.come(`/${district}/tasks?tab=sources`, DESKTOP)
    const source = page.getByRole('region', { name: /上半年工作总结和下半年工作安排/ })
    const item = source.getByRole('row', { name: /由高新科/ }).first()
    const sentence = (await item.getByRole('cell').nth(1).textContent()) ?? ''
    await source.getByRole('button', { name: /^生成任务/ }).click()
    await item.getByText('待下达').waitFor()
    await page.getByRole('navigation', { name: '任务', exact: true }).getByRole('link', { name: '任务板' }).click()
    const waiting = page.getByRole('region', { name: '待下达' })
    await waiting.getByText('高新科').first().waitFor()
    await waiting.getByRole('link').first().click()
    await page.getByText('下达任务').first().waitFor()

    await page.goto(`${product.server.address}/${district}/documents?period=2026`)
    await page.getByRole('button', { name: '起草' }).first().click()
    await page.getByLabel('年度工作总结').check()
    await page.locator('.ant-modal-footer').getByRole('button', { name: '起草' }).click()
    await page.getByRole('tab', { name: /^建议/ }).click()
    const accounts = page.getByRole('region', { name: '上期安排落实' })
    await accounts.getByRole('listitem').first().waitFor()
    assert.ok(sentence.length > 0)
    const said = (await accounts.getByRole('listitem').first().locator('p').first().textContent()) ?? ''
    assert.match(said, /：(正在推进|尚未完成，已逾期\d+天)/)
    await accounts.getByRole('button', { name: '写入' }).first().click()
    await page.getByText(said.slice(0, 40)).first().waitFor()
    assert.deepEqual(complaints, [])
  })

  it('a circular ranks the streets by what is chosen when it is drafted', async () => {
    const { page, complaints } = await product.come(`/${district}/documents?period=2026H1`, DESKTOP)
    await page.getByRole('button', { name: '起草' }).first().click()
    await page.getByLabel('晾晒通报').check()
    await page.getByText('排名指标').waitFor()
    await page.locator('.ant-modal-footer').getByRole('button', { name: '起草' }).click()
    await page.getByRole('textbox', { name: /正文$/ }).getByText('排名规则：').waitFor()
    await page.getByText('工作较好的单位').first().waitFor()
    assert.deepEqual(complaints, [])
  })
})
