import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { cannotRun, DESKTOP } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'

const NAME = '高速主轴在线动平衡'

describe('a project in the browser', { skip: cannotRun }, () => {
  let product: Product
  let folder: string

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-'))
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '李会计', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        { name: 'clerk', displayName: '张敏', role: 'staff', section: '规划科', duties: ['经办人'] },
        { name: 'head', displayName: '周强', role: 'staff', section: '规划科', duties: ['科室负责人'] },
      ])
    })
  })
  after(async () => {
    await product?.stop()
    if (folder) await rm(folder, { recursive: true })
  })

  /** Takes an action of the case that is open: fills its form, hands its file in and sends it. */
  async function act(page: Page, label: string, fill: { readonly [field: string]: string } = {}, material?: string) {
    await page.reload()
    await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
    const form = page.getByRole('form', { name: label })
    for (const [field, text] of Object.entries(fill)) {
      await form.getByLabel(field).first().fill(text)
      await form.getByLabel(field).first().press('Tab')
    }
    if (material !== undefined) {
      const file = join(folder, `${material}.pdf`)
      await writeFile(file, `%PDF-1.4 ${material}`)
      await form.getByLabel(material, { exact: true }).setInputFiles(file)
      await form.getByText(`${material}.pdf`).waitFor()
    }
    await form.getByRole('button', { name: label, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  const stands = (page: Page, state: string) => page.locator('.case-head .ant-tag', { hasText: state }).waitFor()

  it('goes from the firm over the recommendation, the level above and the task book to its acceptance, and counts', async () => {
    const [firm, clerk, head] = await Promise.all(['firm', 'clerk', 'head'].map((who) => product.comeAs(who, DESKTOP)))
    assert.ok(firm && clerk && head)
    await firm.page.getByRole('button', { name: '提出科技项目' }).click()
    const cells = { 项目名称: NAME, 计划类别: '科技重大专项', 项目级别: '省', 组织方式: '定向委托', 项目负责人: '周明' }
    for (const [field, text] of Object.entries(cells)) {
      await firm.page.getByLabel(field).first().fill(text)
      await firm.page.getByLabel(field).first().press('Tab')
    }
    await firm.page.getByRole('button', { name: '提出', exact: true }).click()
    await stands(firm.page, '已申报')
    const address = firm.page.url()

    for (const { page } of [clerk, head]) await page.goto(address)
    await act(clerk.page, '形式审查通过')
    await stands(clerk.page, '形式审查通过')
    await act(head.page, '推荐上报', { 推荐排序: '1' })
    await act(clerk.page, '上级立项', { 立项日期: '2026-06-18', 立项文号: '省科发〔2026〕26号', 财政资助: '150' })
    await act(
      clerk.page,
      '签订任务书',
      { 开始日期: '2026-07-01', 结束日期: '2028-06-30', 考核指标: '转速两万转' },
      '任务书',
    )
    await stands(clerk.page, '实施中')
    await act(firm.page, '申请验收', {}, '结题报告')
    await act(head.page, '验收通过', {}, '验收意见')
    await stands(head.page, '验收通过')

    await head.page.goto(`${product.server.address}/${district}/registers/project`)
    await head.page.getByText(NAME).first().waitFor()
    const asked = await head.page.request.get(
      `${product.server.address}/api/figures?bureau=${district}&period=2026H1&ids=upperProjects,specialProjects,projectGrants`,
    )
    const figures = (await asked.json()) as readonly { readonly value: string }[]
    assert.deepEqual(
      figures.map(({ value }) => value),
      ['1', '1', '1500000'],
    )
    for (const { complaints, page } of [firm, clerk, head]) {
      assert.deepEqual(complaints, [])
      await page.context().close()
    }
  })
})
