import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { cannotRun, DESKTOP } from '../support/browser.ts'
import { district, makeOffice, take } from '../support/office.ts'
import { type Product, startProduct } from '../support/product.ts'

const ROWS = 10_000

describe('a long list in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  it(`scrolls ${ROWS} rows and draws only those in sight`, async () => {
    await take(product.office(district), {
      file: '万户.xlsx',
      register: 'enterprise',
      columns: ['企业名称', '统一社会信用代码', '所属街道', '登记状态'],
      rows: Array.from({ length: ROWS }, (_, n) => [
        `云浦第${n}号有限公司`,
        makeCreditCode(district, 1000 + n),
        '东江街道',
        '存续',
      ]),
    })
    const { page, complaints } = await product.come(`/${district}/registers/enterprise`, DESKTOP)
    await page.locator('[role="row"][aria-rowindex="2"] [data-column="name"]').waitFor()
    const measured = await page.evaluate(async () => {
      const frame = document.querySelector('.grid-scroll')!
      const idle: number[] = []
      for (let step = 0, then = performance.now(); step < 60; step++) {
        await new Promise(requestAnimationFrame)
        idle.push(performance.now() - then)
        then = performance.now()
      }
      const frames: number[] = []
      let last = performance.now()
      const steps = 240
      // As fast as a wheel turns, with a jump of a page now and then.
      for (let step = 0; step < steps; step++) {
        frame.scrollTop += step % 40 === 39 ? frame.clientHeight * 4 : 110
        await new Promise(requestAnimationFrame)
        const now = performance.now()
        frames.push(now - last)
        last = now
      }
      return {
        frames: frames.length,
        slow: frames.filter((ms) => ms > 50).length,
        longest: Math.max(...frames),
        idle: idle.filter((ms) => ms > 50).length,
      }
    })
    console.log(
      `scrolling ${ROWS} rows: ${measured.frames} frames, ${measured.slow} over 50 ms, the longest ${Math.round(measured.longest)} ms; idle ${measured.idle} of 60`,
    )
    // How long a frame takes is the machine's affair; how much there is to draw is ours.
    assert.ok((await page.locator('[role="gridcell"]').count()) < 800)
    await page.locator('[role="gridcell"]').nth(40).click()
    await page.keyboard.press('Control+End')
    await page.locator(`[aria-rowindex="${ROWS + 73}"]`).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
})
