import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Office } from '../src/server/office/office.ts'
import { cannotRun, DESKTOP, PHONE } from './support/browser.ts'
import { district, makeOffice, take } from './support/office.ts'
import { type Product, startProduct } from './support/product.ts'

const PERIOD = 'period=2026H1'
/** What somebody who knows the page needs for one click, with looking for where. */
const SECONDS_PER_CLICK = 4
const THREE_MINUTES_MS = 180_000

describe('sheets, targets and confirmations in the browser', { skip: cannotRun }, () => {
  let product: Product
  let office: Office

  before(async () => {
    product = await startProduct(makeOffice)
    office = product.office(district)
  })

  after(() => product?.stop())

  it('tells a request of three numbers by street within three minutes, and says next time what was told', async () => {
    const { page, complaints } = await product.come(`/990101/sheets?${PERIOD}`, DESKTOP)
    await page.getByText('还没有报过数').waitFor()
    const begin = Date.now()
    let clicks = 0
    const click = async (what: ReturnType<typeof page.getByRole>) => {
      clicks += 1
      await what.click()
    }
    await click(
      page
        .locator('main')
        .getByRole('link', { name: /报 ?数/ })
        .first(),
    )
    await click(page.getByRole('button', { name: '粘贴要数的名称' }))
    await page
      .getByRole('textbox', { name: '要数的名称' })
      .fill('1．有效期内高新技术企业数（家）\n2．科技型中小企业入库数\n3．技术合同登记')
    await click(page.getByRole('button', { name: '对照' }))
    await page.getByText('1 个名称没有对上').waitFor()
    await click(page.getByLabel('「3．技术合同登记」是哪个指标'))
    await click(page.locator('.ant-select-item-option', { hasText: '认定登记技术合同（输出）' }).first())
    await click(page.getByRole('button', { name: '选用 3 个' }))
    await click(page.getByLabel('怎么排'))
    await click(page.locator('.ant-select-item-option', { hasText: '每个街道一行' }))
    await page.getByLabel('要数的单位或人').fill('区府办')
    await page.getByLabel('用途').fill('区长调研材料')
    await page.getByRole('button', { name: '云浦区 科技型中小企业入库 48家，打开明细' }).waitFor()
    await click(page.getByRole('button', { name: '报出' }))
    await page.getByRole('link', { name: '再报一次' }).waitFor()
    const took = Date.now() - begin
    const byHand = took + clicks * SECONDS_PER_CLICK * 1000
    assert.ok(byHand < THREE_MINUTES_MS, `${clicks} clicks, ${took} ms of the machine, ${byHand} ms by hand`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Excel' }).click(),
    ])
    assert.match(download.suggestedFilename(), /2026年上半年有效期内高新技术企业等3项指标\.xlsx$/)

    await take(office, {
      file: '补登合同.xlsx',
      register: 'techContract',
      columns: ['合同登记编号', '项目名称', '合同类别', '卖方名称', '认定登记日期', '合同成交总额(万元)'],
      rows: [['2026330199999999', '补登项目', '技术开发', '云浦甲申精密机械有限公司', '2026-06-20', '120']],
    })
    await page.getByRole('link', { name: '再报一次' }).click()
    const before = page.getByRole('button', {
      name: /^云浦区 认定登记技术合同（输出） .*报区府办.*报出 36项，与这里不同/,
    })
    await before.click()
    await page.getByText('1 次变动，合计 +1项，与差额一致').waitFor()
    await page.getByText('导入《补登合同.xlsx》').first().waitFor()
    await page
      .getByRole('button', { name: /补登项目/ })
      .first()
      .click()
    await page.getByText('变动记录').waitFor()
    await page.keyboard.press('Escape')
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('explains a cut-off: which figures are others now, and by which entries', async () => {
    const { page, complaints } = await product.come(`/990101?${PERIOD}&asOf=2026-01-01`, DESKTOP)
    await page.getByRole('button', { name: '与现在相差什么' }).click()
    await page.getByRole('button', { name: /^认定登记技术合同（输出）相差/ }).click()
    await page.getByText(/^\d+ 次变动，合计 \+\d+项，与差额一致$/).waitFor()
    assert.match(page.url(), /since=now/)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('takes targets out of a spreadsheet, checks that streets come to the whole, and asks why one falls', async () => {
    const { page, complaints } = await product.come(`/990101/targets?${PERIOD}`, DESKTOP)
    const whole = page.getByLabel('云浦区 认定登记技术合同（输出） 2026年目标')
    await whole.waitFor()
    await whole.evaluate((cell) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', '1,000\t400\t500\t60')
      cell.focus()
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.getByText('少 40').waitFor()
    await page.getByLabel('南湖街道 认定登记技术合同（输出） 2026年目标').fill('100')
    await page.getByText('相符').waitFor()
    await page.getByRole('button', { name: '保存 4 处' }).click()
    await page.getByText('已保存 4 个目标').waitFor()
    await whole.fill('1')
    await page.getByRole('button', { name: '保存 1 处' }).click()
    await page.getByLabel('理由（记入变动记录）').fill('市里下调任务')
    await page.getByRole('button', { name: '照此保存' }).click()
    await page.getByText('已保存 1 个目标').waitFor()
    await page.goto(`${product.server.address}/990101?${PERIOD}`)
    await page
      .getByRole('button', { name: /^认定登记技术合同（输出）年度目标 .*打开来源/ })
      .first()
      .waitFor()
    // The browser itself remarks on the refusal that asked for the reason.
    assert.deepEqual(
      complaints.filter((said) => !said.includes('422')),
      [],
    )
    await page.context().close()
  })

  it('confirms what is chosen, with a note, on a phone', async () => {
    const { page, complaints } = await product.come(`/990101/confirm?${PERIOD}`, PHONE)
    const boxes = page.getByRole('checkbox', { name: /^选/ })
    await boxes.first().waitFor()
    await boxes.first().check()
    await page.getByLabel('确认说明').fill('已与名单逐户核对')
    await page.getByRole('button', { name: '确认所选 1 项' }).click()
    await page.getByText('已确认 1 项').waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('compares streets over several figures and splits one by a dimension; each number opens', async () => {
    const { page, complaints } = await product.come(`/990101?${PERIOD}`, DESKTOP)
    await page.getByRole('radiogroup', { name: '怎么看' }).getByText('街道比较').click()
    const cell = page.locator('.compare-table .kc-opens').first()
    await cell.waitFor()
    await page.getByRole('radiogroup', { name: '怎么看' }).getByText('申报到认定').click()
    await page.getByText('各步按各自的日期计入本期').waitFor()
    await page.getByRole('radiogroup', { name: '怎么看' }).getByText('一览').click()
    await page.locator('.figures button[title]', { hasText: '认定登记技术合同（输出）' }).first().click()
    await page.getByRole('radiogroup', { name: '图或表' }).getByText('表').click()
    await page.locator('.parts .kc-opens').first().click()
    await page.getByText('只取：').waitFor()
    assert.match(page.url(), /slice=/)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
})
