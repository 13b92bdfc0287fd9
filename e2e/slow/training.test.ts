import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct, type Viewport } from '../support/product.ts'

const NAME = '云浦小创客培训中心'
const paper = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4 ${name}`) })

describe('a training institution in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '林园长', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        { name: 'clerk', displayName: '苏岚', role: 'staff', section: '科普科', duties: ['经办人'] },
        { name: 'boss', displayName: '赵局', role: 'staff', section: '局领导', duties: ['局领导'] },
      ])
    })
  })

  after(() => product?.stop())

  const come = async (name: string, viewport: Viewport = DESKTOP) => (await product.comeAs(name, viewport)).page

  async function act(
    page: Page,
    label: string,
    fill: { readonly [field: string]: string },
    files: readonly string[] = [],
  ): Promise<void> {
    await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
    const form = page.getByRole('form', { name: label })
    for (const [field, text] of Object.entries(fill)) {
      await form.getByLabel(field).first().fill(text)
      await form.getByLabel(field).first().press('Tab')
    }
    for (const file of files) {
      await form.locator(`input[type=file][aria-label="${file}"]`).setInputFiles(paper(`${file}.pdf`))
      await form.getByText(`${file}.pdf`).waitFor()
    }
    await form.getByRole('button', { name: label, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  const stands = (page: Page, state: string) => page.locator('.case-head .ant-tag', { hasText: state }).waitFor()

  it('asks for its licence on a telephone, is visited, and stands in the register with what it asked for', async () => {
    const firm = await come('firm', PHONE)
    await firm.getByRole('button', { name: '提出校外培训许可申请' }).click()
    const given = { 机构名称: NAME, '存量/新设': '新设', 培训内容: '机器人', 办学地址: '科创路8号', 场所面积: '186' }
    for (const [field, text] of Object.entries({ ...given, 同一时段最多人数: '40' })) {
      await firm.getByLabel(field).first().fill(text)
      await firm.getByLabel(field).first().press('Tab')
    }
    await firm.getByRole('button', { name: '提出', exact: true }).click()
    await stands(firm, '已申请')
    const address = firm.url()

    const clerk = await come('clerk')
    await clerk.goto(address)
    await act(clerk, '受理', {}, ['办学方案、章程', '场所权属和消防证明'])
    await stands(clerk, '已受理')
    await act(clerk, '现场核查', { 现场核查情况: '场所与申请一致' })

    const boss = await come('boss')
    await boss.goto(address)
    await act(boss, '准予许可', { 办学许可证号: '云科培许〔2026〕3号', 许可有效期至: '2029-05-11' })
    await stands(boss, '准予许可')

    await clerk.goto(address.replace('/cases/', '/registers/'))
    await clerk.getByRole('region', { name: '由本条登记' }).getByRole('button', { name: '校外培训机构' }).click()
    const form = clerk.getByRole('form', { name: '新建校外培训机构' })
    assert.equal(await form.getByLabel('机构名称').inputValue(), NAME)
    assert.equal(await form.getByLabel('办学许可证号').inputValue(), '云科培许〔2026〕3号')
    await form.getByRole('button', { name: '保存' }).click()
    await form.waitFor({ state: 'detached' })
  })

  it('has its charter kept as a paper with its number, which opens from the record', async () => {
    const clerk = await come('clerk')
    await clerk.goto(`${product.server.address}/${district}/registers/archivedPaper`)
    await clerk
      .getByRole('button', { name: /新\s*建/ })
      .first()
      .click()
    const form = clerk.getByRole('form', { name: '新建证照与档案' })
    for (const [field, text] of Object.entries({
      材料名称: '办学章程',
      材料类别: '证书证照',
      档号: 'KJ-2026-D30-0018',
      形成日期: '2026-05-12',
    })) {
      await form.getByLabel(field).first().fill(text)
      await form.getByLabel(field).first().press('Tab')
    }
    await form.locator('input[type=file][aria-label="附件"]').setInputFiles(paper('章程.pdf'))
    await form.getByText('章程.pdf').waitFor()
    await form.getByRole('button', { name: '保存' }).click()
    await form.waitFor({ state: 'detached' })
    const made = await clerk.request.get(
      `${product.server.address}/api/registers/archivedPaper/records?bureau=${district}`,
    )
    assert.equal(made.status(), 200)
    const { rows } = (await made.json()) as { rows: readonly { readonly id: string }[] }
    await clerk.goto(`${product.server.address}/${district}/registers/archivedPaper/${rows[0]?.id}`)
    const link = clerk.getByRole('link', { name: '章程.pdf' })
    await link.waitFor()
    const file = await clerk.request.get(new URL((await link.getAttribute('href'))!, product.server.address).href)
    assert.deepEqual([file.status(), (await file.body()).toString()], [200, '%PDF-1.4 章程.pdf'])
  })
})
