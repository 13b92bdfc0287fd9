import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { cannotRun, DESKTOP, PHONE } from './support/browser.ts'
import { makeOffice } from './support/office.ts'
import { PASSWORD, type Product, signIn, startProduct } from './support/product.ts'

const PERIOD = 'period=2026H1'

describe('figures in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  for (const [name, viewport] of [
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ] as const) {
    it(`refuses a wrong password and lets the right one in, and a figure opens down to its cell, on ${name}`, async () => {
      const { page, complaints } = await product.open(viewport)
      await page.goto(`${product.server.address}/990101?${PERIOD}`)
      await page.getByText('非涉密系统，严禁存储、处理国家秘密和工作秘密').waitFor()
      await signIn(page, 'wrong')
      await page.getByText('用户名或密码不正确').waitFor()
      // The browser itself remarks on the refusal.
      assert.deepEqual(
        complaints.splice(0).filter((said) => !said.includes('401')),
        [],
      )
      await signIn(page, PASSWORD)

      const card = page.getByRole('article', { name: '科技型中小企业入库' })
      await card.getByRole('button', { name: '科技型中小企业入库 48家，打开明细' }).click()
      await page.getByText('48 条明细，合计 48家，与 48家 一致').waitFor()
      assert.match(page.url(), /open=newTechSmes/)

      await page.getByRole('button', { name: '打开原表《科小入库名单.xlsx》明细' }).first().click()
      const cell = page.locator('[aria-current="true"].cells-cell')
      await cell.waitFor()
      assert.match((await cell.textContent()) ?? '', /^云浦.+有限公司$/)
      assert.ok(await cell.isVisible())

      await page.getByRole('button', { name: '返回上一层' }).click()
      await page.locator('.drill-postings .drill-open').first().click()
      await page.getByText('变动记录').waitFor()
      await page.getByText('新建，来自《科小入库名单.xlsx》“明细”第').waitFor()
      await page.keyboard.press('Escape')
      await page.getByText('变动记录').waitFor({ state: 'detached' })
      assert.doesNotMatch(page.url(), /open=/)
      assert.deepEqual(complaints, [])
      await page.context().close()
    })
  }

  it('opens growth into both years with the keyboard alone, and what was red is red by its path', async () => {
    const { page, complaints } = await product.come(`/990101?${PERIOD}`, DESKTOP)
    const growth = page.getByRole('button', { name: '认定登记技术合同（输出）同比' }).first()
    await growth.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '上年同期：认定登记技术合同（输出） 34项，打开' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('34 条明细，合计 34项').waitFor()
    await page.goBack()
    await page.getByRole('button', { name: '上年同期：认定登记技术合同（输出） 34项，打开' }).waitFor()
    await page.keyboard.press('Escape')

    // 53.3 % of the year in June is ahead of a path that expects 31 %; 47.4 % is behind last year's course.
    const ahead = page.getByRole('article', { name: '科技型中小企业入库' }).locator('.progress')
    const behind = page.getByRole('article', { name: '认定登记技术合同（输出）' }).locator('.progress')
    assert.equal(await ahead.getAttribute('aria-label'), '完成年度目标 53.3%，达到序时')
    assert.equal(await behind.getAttribute('aria-label'), '完成年度目标 47.4%，慢于序时')
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('says up to when figures are confirmed, and leads there', async () => {
    const { page, complaints } = await product.come('/990101?period=2026Q1', DESKTOP)
    await page.getByText(/的数还没有确认过，最近确认的是2026年上半年（3 项）/).waitFor()
    await page.getByRole('button', { name: '看2026年上半年' }).click()
    await page.getByText(/3 项已确认/).waitFor()
    assert.equal(await page.getByText('还没有确认过').count(), 0)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('looks on a phone as it did before a register was seen', async () => {
    const { page, complaints } = await product.come('/990101/registers/techContract?period=2026H1', PHONE)
    await page.locator('.cards li').first().waitFor()
    await page.getByRole('link', { name: '驾驶舱' }).click()
    const rows = page.locator('.cards-row')
    await rows.nth(1).waitFor()
    const [first, second] = [await rows.nth(0).boundingBox(), await rows.nth(1).boundingBox()]
    assert.ok(first && second && second.y >= first.y + first.height, 'a card lies upon another')
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('ranks the streets with 未归属 last, and says by which day it was asked', async () => {
    const { page, complaints } = await product.come(`/990101?${PERIOD}`, DESKTOP)
    const rows = page.locator('.ranking tbody tr')
    await rows.first().waitFor()
    assert.match((await rows.last().textContent()) ?? '', /^\s*未归属/)
    await page.goto(`${product.server.address}/990101?${PERIOD}&asOf=2026-01-01`)
    await page.getByText('以下是按 2026-01-01 的数').waitFor()
    await page.getByText('在那时还没有数').waitFor()
    await page.getByRole('button', { name: '回到现在' }).click()
    await page.getByRole('article', { name: '科技型中小企业入库' }).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('is there with less than 350 KB of compressed script; the chart comes beside it', async () => {
    const { page } = await product.open(DESKTOP)
    let bytes = 0
    page.on('response', (response) => {
      const isScript = response.request().resourceType() === 'script' && !response.url().includes('/charts-')
      if (isScript) bytes += Number(response.headers()['content-length'] ?? 0)
    })
    await page.goto(`${product.server.address}/990101?${PERIOD}`)
    await signIn(page, PASSWORD)
    await page.getByRole('article', { name: '科技型中小企业入库' }).waitFor()
    assert.ok(bytes > 0 && bytes < 350_000, `${bytes} bytes`)
    await page.context().close()
  })
})
