import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, enter, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'

const VILLAGE = '青禾街道柳塘村'

describe('a commissioner for a village', { skip: cannotRun }, () => {
  let product: Product
  const ids = new Map<string, string>()

  before(async () => {
    product = await startProduct(async (store, data) => {
      const office = await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'rural', displayName: '苏岚', role: 'staff', section: '农村科', duties: ['经办人'] },
      ])
      const keep = async (register: string, cells: { readonly [field: string]: string }) =>
        ids.set(register, await enter(office, register, cells))
      await keep('ruralHost', { name: VILLAGE, kind: '行政村', area: '青禾街道', since: '2020-01-01' })
      await keep('commissioner', {
        ...{ code: '2026-001', name: '周禾生', form: '个人', home: '云浦农业科学研究所', homeKind: '科研院所' },
      })
      await keep('ruralNeed', {
        host: VILLAGE,
        subject: '西瓜枯萎病防治',
        topic: '病虫害防治',
        raisedOn: '2026-02-10',
      })
      await keep('placement', {
        ...{ commissioner: '2026-001', host: VILLAGE, subject: '西甜瓜嫁接育苗', from: '2026-03-01' },
      })
      await keep('ruralService', {
        ...{ commissioner: '2026-001', host: VILLAGE, on: '2026-03-20', way: '电话', what: '答复定植密度' },
      })
    })
  })

  after(() => product?.stop())

  const caseOf = (register: string) => `${product.server.address}/${district}/cases/${register}/${ids.get(register)}`

  async function act(page: Page, label: string, fill: { readonly [field: string]: string }): Promise<void> {
    await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
    const form = page.getByRole('form', { name: label })
    for (const [field, text] of Object.entries(fill)) {
      await form.getByLabel(field).first().fill(text)
      if (field === '对接特派员') await page.locator('.ant-select-item-option', { hasText: text }).click()
    }
    await form.getByRole('button', { name: label, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  it('from the need over the agreement and the log on the telephone to the host’s word for all of them at once, which alone counts', async () => {
    const { page, complaints } = await product.comeAs('rural', DESKTOP)
    await page.goto(caseOf('ruralNeed'))
    await act(page, '对接特派员', { 对接特派员: '2026-001' })
    await page.getByText('已对接').first().waitFor()
    await page.goto(caseOf('placement'))
    await act(page, '登记三方协议', { 协议编号: '2026-柳塘-1' })
    await page.getByRole('link', { name: '一次性链接与代录' }).click()
    await page.getByRole('button', { name: '发长期链接' }).click()
    const address = await page.getByLabel('长期链接').inputValue()

    const phone = await product.open(PHONE)
    await phone.page.goto(address)
    await phone.page.getByRole('heading', { name: '特派员服务记录' }).waitFor()
    await phone.page.getByText('到现场').click()
    await phone.page.getByLabel('做了什么').fill('指导定植，查看苗情')
    await phone.page.getByLabel(/培训指导/).fill('12')
    // The village has no network behind the hill: what was written goes out when there is one.
    await phone.page.context().setOffline(true)
    await phone.page.getByRole('button', { name: '提交' }).click()
    await phone.page.getByText('已存在手机里').waitFor()
    await phone.page.context().setOffline(false)
    await phone.page.getByText('待对象确认').waitFor()
    assert.equal(
      await phone.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      0,
    )

    const figure = async () => {
      const answer = await page.request.get(
        `${product.server.address}/api/figures?bureau=${district}&period=${new Date().getFullYear()}`,
      )
      const figures = (await answer.json()) as readonly { readonly id: string; readonly value: string }[]
      return figures.find(({ id }) => id === 'services')?.value
    }
    const before = await figure()

    await page.goto(`${product.server.address}/${district}/work`)
    await page
      .getByRole('link', { name: /指导定植/ })
      .first()
      .click()
    await page.getByRole('heading', { name: '经过' }).waitFor()
    await page.getByRole('link', { name: '一次性链接与代录' }).click()
    const confirming = page.locator('section', { hasText: '确认服务' })
    await confirming.getByRole('button', { name: '发一次性链接' }).click()
    await phone.page.goto(await page.getByLabel('一次性链接').inputValue())
    await phone.page.getByRole('heading', { name: '确认服务' }).waitFor()
    await phone.page.getByText(VILLAGE).first().waitFor()
    await phone.page.getByText('还有 1 条').waitFor()
    await phone.page.getByText('全选').click()
    await phone.page.getByLabel('对象评价').click()
    await phone.page.getByTitle('满意', { exact: true }).click()
    await phone.page.getByRole('button', { name: '提交' }).click()
    await phone.page.getByText('已收到 2 条，现为「已确认」').waitFor()
    assert.deepEqual([before, await figure()], ['0', '2'])
    assert.deepEqual(
      [...complaints, ...phone.complaints].filter((said) => !said.includes('ERR_INTERNET_DISCONNECTED')),
      [],
    )
  })
})
