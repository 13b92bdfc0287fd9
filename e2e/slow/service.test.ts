import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { cannotRun, DESKTOP, fillIn, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'

const FIRM = '云浦甲申精密机械有限公司'
const PROBLEM = '厂房扩建用电增容'
const YEAR = new Date().getFullYear()
/** Fields of the whole form of a visit; on the phone fewer stand open. */
const OPEN_FIELDS_MAX = 8

describe('a visit in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'clerk', displayName: '张敏', role: 'staff', section: '企业服务科', duties: ['经办人'] },
      ])
    })
  })
  after(() => product?.stop())

  it('is written down on the phone, its problem becomes a request, which is answered, closed and counted', async () => {
    const { page, complaints } = await product.comeAs('clerk', PHONE)
    await page.getByRole('link', { name: '记走访' }).click()
    const form = page.getByRole('form', { name: '新建企业走访' })
    await form.getByRole('button', { name: /^还有 \d+ 项可填$/ }).waitFor()
    assert.ok((await form.locator('label').count()) <= OPEN_FIELDS_MAX)
    const enterprise = form.getByRole('combobox', { name: '企业名称' })
    await enterprise.fill('甲申')
    await page.locator('.ant-select-item-option', { hasText: FIRM }).first().click()
    await fillIn(form, { 走访目的: '摸底调研', 带队层级: '局领导' })
    await form.getByRole('textbox', { name: '走访情况' }).fill('订单饱满，新厂房已封顶')
    await form.getByRole('textbox', { name: '发现问题' }).fill(PROBLEM)
    await form.getByRole('button', { name: '保存' }).click()

    await page.getByRole('region', { name: '由本条登记' }).getByRole('button', { name: '企业诉求' }).click()
    const request = page.getByRole('form', { name: '新建企业诉求' })
    assert.equal(await request.getByRole('combobox', { name: '企业名称' }).inputValue(), FIRM)
    assert.equal(await request.getByLabel('诉求标题', { exact: true }).inputValue(), PROBLEM)
    await fillIn(request, { 诉求类别: '要素保障' })
    await request.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: PROBLEM }).waitFor()
    await page.getByRole('button', { name: '办件' }).click()

    for (const [label, told] of [
      ['受理', {}],
      ['答复', { 答复内容: '供电公司已增容' }],
      ['办结', { 办理结果: '已解决' }],
    ] as const) {
      await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
      const doing = page.getByRole('form', { name: label })
      await fillIn(doing, told)
      await doing.getByRole('button', { name: label, exact: true }).click()
      await doing.waitFor({ state: 'detached' })
    }
    await page.locator('.case-head .ant-tag', { hasText: '已办结' }).waitFor()
    assert.deepEqual(complaints, [])

    const desk = await product.comeAs('clerk', DESKTOP)
    const answer = await desk.page.request.get(
      `${product.server.address}/api/figures?bureau=${district}&period=${YEAR}&indicators=ledVisits,requestsSolved`,
    )
    assert.equal(answer.status(), 200, await answer.text())
    await desk.page.goto(`${product.server.address}/${district}/service?view=contacts`)
    await desk.page.getByText('还没有联系包抓').waitFor()
    await desk.page.goto(`${product.server.address}/${district}/indicators?period=${YEAR}`)
    for (const label of ['领导带队走访次数', '解决企业诉求'])
      await desk.page
        .getByRole('button', { name: new RegExp(`${label} 1[次件]`) })
        .first()
        .waitFor()
    assert.deepEqual(desk.complaints, [])
  })
})
