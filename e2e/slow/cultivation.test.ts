import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice, take } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct, type Viewport } from '../support/product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FIRM = '云浦甲申精密机械有限公司'
const YEAR = new Date().getFullYear()
const told: readonly (readonly [fact: string, value: string])[] = [
  ['成立日期', '2018-05-06'],
  ['技术领域', '先进制造与自动化'],
  ['核心知识产权支撑主要产品', '是'],
  ['参与制定标准', '否'],
  ['近一年重大安全或质量事故', '否'],
  ['近一年严重环境违法', '否'],
  ['专利以外的知识产权（软件著作权等）', '软件著作权6件'],
]

describe('the three lists in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      const office = await makeOffice(store, data)
      const code = makeCreditCode(district, 1)
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '李会计', role: 'enterprise', enterprise: code },
        { name: 'clerk', displayName: '张敏', role: 'staff', section: '高新科', duties: ['经办人'] },
        { name: 'head', displayName: '周强', role: 'staff', section: '高新科', duties: ['科室负责人'] },
      ])
      await take(office, {
        file: '年度.xlsx',
        register: 'enterpriseYear',
        columns: [
          ...[
            '企业名称',
            '年度',
            '销售收入',
            '高企研发费用',
            '境内研发费用',
            '净资产',
            '总收入',
            '高新技术产品(服务)收入',
          ],
          ...['职工总数', '科技人员数', '科技成果转化数'],
        ],
        rows: [3, 2, 1].map((back) => [FIRM, YEAR - back, 3000, 210, 210, 1800, 3000, 2100, 100, 8, 6]),
      })
      await take(office, {
        file: '补充情况.xlsx',
        register: 'suppliedFact',
        columns: ['企业名称', '情况', '内容', '填报日期', '填报方'],
        rows: told.map(([fact, value]) => [FIRM, fact, value, `${YEAR}-01-05`, '科室']),
      })
    })
  })
  after(() => product?.stop())

  const come = (name: string, viewport: Viewport = DESKTOP) => product.comeAs(name, viewport)

  const goTo = (page: Page, path: string) => page.goto(`${product.server.address}/${district}/${path}`)
  const column = (page: Page, list: string) => page.getByRole('region', { name: list })

  async function act(page: Page, label: string, fill: { readonly [field: string]: string } = {}): Promise<void> {
    await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
    const form = page.getByRole('form', { name: label })
    for (const [field, text] of Object.entries(fill)) {
      await form.getByLabel(field).first().fill(text)
      await form.getByLabel(field).first().press('Tab')
    }
    const upload = form.locator('input[type=file]')
    if ((await upload.count()) > 0)
      await upload
        .first()
        .setInputFiles({ name: '申请书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 申请书') })
    await form.getByRole('button', { name: label, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  it('a firm comes out of a screening, lacks one thing, mends it, is re-checked by a second person and recommended', async () => {
    const { page, complaints } = await come('clerk')
    await goTo(page, `lists?year=${YEAR}&view=screening`)
    await page.getByRole('button', { name: '发起摸底' }).click()
    await page.getByText('不符合 1').waitFor()
    await page.getByText('不符合 1').click()
    const row = page.getByRole('row', { name: new RegExp(FIRM) })
    await row.getByText('科技人员数差2人').waitFor()
    await row.getByRole('checkbox').check()
    await page.getByRole('button', { name: '列入培育（1 家）' }).click()
    await row.getByText('已列入').waitFor()

    await page.getByText('看板').click()
    await column(page, '整改清单')
      .getByRole('button', { name: new RegExp(FIRM) })
      .click()
    const staff = page.locator('[data-condition="staff"]')
    await staff.getByText('还差2个百分点').waitFor()
    await page.getByLabel('科技人员数').fill('12')
    await page.getByText('按右侧改过的数试算，没有保存。').waitFor()
    await page.locator('.rule-answer').getByText('待评审').first().waitFor()
    await page.getByRole('button', { name: '恢复原数' }).click()
    await staff.getByRole('button', { name: '提出整改' }).click()
    await page.getByLabel('责任科室').fill('高新科')
    await page
      .getByRole('dialog', { name: /提出整改/ })
      .getByRole('button', { name: /提\s*出/ })
      .click()
    await staff.getByText('整改中').waitFor()
    await axeFinds(page)

    await page.getByLabel('科技人员数').fill('12')
    await page.getByRole('button', { name: '保存为企业情况（1 项）' }).click()
    await page.getByText('1 项整改自动销号').waitFor()
    await page.getByText('科技人员数由8人变为12人').waitFor()
    await page.getByRole('button', { name: 'Close' }).or(page.getByLabel('关闭')).first().click()
    await column(page, '申报清单').getByText(FIRM).waitFor()

    await column(page, '申报清单')
      .getByRole('button', { name: new RegExp(FIRM) })
      .click()
    await page.getByRole('link', { name: /打开办件/ }).click()
    await page.getByRole('heading', { name: '经过' }).waitFor()
    const address = new URL(page.url()).pathname
    const record = address.split('/').at(-1)!
    // Whether it is the first time is for a person to say: here as the record's page would send it.
    const [version, cells] = [1, { firstTime: { text: '首次' }, field: { text: '先进制造与自动化' } }]
    const edits = { edits: [{ id: record, version, cells }], dated: null, reason: null }
    const saved = await page.evaluate(
      async ({ url, body }) => {
        const headers = { 'content-type': 'application/json' }
        return (await fetch(url, { method: 'POST', headers, body })).status
      },
      { url: `/api/registers/recognition/changes?bureau=${district}`, body: JSON.stringify(edits) },
    )
    assert.equal(saved, 200)
    await page.reload()
    await act(page, '列入后备库')
    await act(page, '提交申报', { 批次: `${YEAR}年第一批` })
    await act(page, '初审通过')
    await goTo(page, `lists?year=${YEAR}`)
    await column(page, '申报清单').getByText('初审通过').waitFor()

    const head = await come('head')
    await head.page.goto(product.server.address + address)
    await act(head.page, '推荐')
    await goTo(head.page, `lists?year=${YEAR}`)
    await column(head.page, '推荐清单').getByText(FIRM).waitFor()
    assert.equal(await column(head.page, '申报清单').getByText(FIRM).count(), 0)
    assert.deepEqual([...complaints, ...head.complaints], [])
  })

  it('a firm sees the same of itself, with what is known already, on a phone', async () => {
    const { page, complaints } = await come('firm', PHONE)
    await goTo(page, 'checkup')
    await page.getByRole('heading', { name: `${FIRM} 体检` }).waitFor()
    await page.locator('[data-condition="staff"]').getByText('12%').waitFor()
    await page.getByLabel('科技人员数').fill('9')
    await page.getByText('按右侧改过的数试算，没有保存。').waitFor()
    await page.locator('[data-condition="staff"]').getByText('还差1个百分点').waitFor()
    await page.getByRole('button', { name: '恢复原数' }).click()
    await page.getByRole('button', { name: '保存体检' }).click()
    await page
      .getByRole('region', { name: '历次体检' })
      .getByText(/待评审/)
      .waitFor()
    await axeFinds(page)
    assert.deepEqual(complaints, [])
  })

  async function axeFinds(page: Page): Promise<void> {
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run({ runOnly: ["wcag2a", "wcag2aa"] })')) as AxeResults
    const shown = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    assert.deepEqual(shown, [])
  }
})
