import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { writeWorkbook } from '../../src/exchange/workbook/write.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { everything } from '../../src/lines/index.ts'
import { createRecord } from '../../src/server/office/records.ts'
import { cannotRun, DESKTOP, PHONE, type Watched } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct, type Viewport } from '../support/product.ts'

const FIRM = '云浦甲申精密机械有限公司'
const YEAR = new Date().getFullYear()

describe('policies and money in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      const office = await makeOffice(store, data)
      const people = (name: string, displayName: string, duty: string) =>
        ({ ...{ name, displayName, role: 'staff', section: '规划科' }, duties: [duty] }) as const
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '李会计', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        people('clerk', '张敏', '经办人'),
        people('leader', '王局', '局领导'),
      ])
      const make = async (register: string, cells: { readonly [field: string]: string }) => {
        const typed = Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, { text }]))
        const made = await createRecord(office, everything.registers.get(register)!, typed, () => false)
        assert.equal(made.outcome, 'saved', JSON.stringify(made))
      }
      const number = '云科〔2026〕8号'
      await make('policy', { number, title: '支持科技创新若干措施', level: '区县', status: '现行' })
      await make('clause', {
        ...{
          policy: number,
          number: '第五条',
          title: '规模研发奖励',
          level: '区县',
          cashing: '免申即享',
          recurs: '每年一次',
        },
        ...{ who: '本区企业', condition: '职工50人以上', standard: '奖励10万元', agency: '规划科', matter: '规模研发' },
        ...{ fairReview: '云市监公竞〔2026〕3号', fairReviewOn: '2026-03-02' },
        ...{ legalityReview: '云司审〔2026〕9号', legalityReviewOn: '2026-03-10' },
      })
      const year = String(YEAR)
      await make('budget', {
        name: '若干措施奖补',
        year,
        level: '区',
        instrument: '奖励',
        policy: number,
        amount: '100',
      })
      await make('enterpriseYear', { enterprise: FIRM, year: String(YEAR - 1), staff: '80' })
    })
  })

  after(async () => {
    await product?.stop()
  })

  const come = (name: string, viewport: Viewport = DESKTOP) => product.comeAs(name, viewport)

  const to = (page: Page, path: string) => page.goto(`${product.server.address}/${district}/${path}`)
  const stands = (page: Page, state: string) => page.locator('.case-head .ant-tag', { hasText: state }).waitFor()

  /** Takes an action of the case that is open; its form begins with what is known. */
  async function act({ page }: Watched, label: string): Promise<void> {
    await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
    const form = page.getByRole('form', { name: label })
    await form.getByRole('button', { name: label, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  /** What has no page yet, asked by whoever is signed in. */
  async function tell(page: Page, path: string, data: object | Buffer) {
    const headers = {
      origin: product.server.address,
      'content-type': data instanceof Buffer ? 'application/octet-stream' : 'application/json',
    }
    const answer = await page.request.post(`${product.server.address}/api/${path}`, { headers, data })
    return answer.json()
  }

  it('a clause written by its form is published, confirmed by a firm, paid in a batch, and the budget shows it', async () => {
    const clerk = await come('clerk')
    await to(clerk.page, 'policies')
    await clerk.page.getByRole('link', { name: '规模研发奖励' }).click()
    await clerk.page.getByRole('button', { name: '写计算规则' }).click()
    await clerk.page.getByRole('button', { name: '加一个条件' }).click()
    const choose = async (select: string, option: string) => {
      await clerk.page.getByRole('combobox', { name: select }).fill(option)
      await clerk.page.locator('.ant-select-item-option', { hasText: option }).first().click()
    }
    await choose('条件1事实', '职工总数')
    await clerk.page.getByLabel('条件1取值').fill('50')
    await clerk.page.getByRole('combobox', { name: '金额算法' }).click()
    await clerk.page.locator('.ant-select-item-option', { hasText: '固定金额' }).click()
    await clerk.page.getByLabel('奖励标准数值').fill('10')
    const editor = clerk.page.getByRole('region', { name: '编辑规则' })
    await editor.getByText(/职工总数 不低于 职工总数标准（50人）/).waitFor()
    await editor
      .getByText(/100,000 元/)
      .first()
      .waitFor()
    await clerk.page.getByRole('button', { name: '保存规则' }).click()
    await clerk.page.getByText('规则已保存').waitFor()

    await clerk.page.getByRole('link', { name: '送审和发布' }).click()
    await act(clerk, '送审')
    await stands(clerk.page, '审查中')
    const leader = await come('leader')
    await leader.page.goto(clerk.page.url())
    await act(leader, '发布')
    await stands(leader.page, '已发布')

    const firm = await come('firm', PHONE)
    await to(firm.page, 'own-policies')
    await firm.page.getByRole('button', { name: '确认享受' }).click()
    await firm.page.getByLabel('开户名').fill(FIRM)
    await firm.page.getByLabel('开户银行').fill('云浦银行')
    await firm.page.getByLabel('银行账号').fill('6222020200001260')
    await firm.page.getByRole('checkbox').check()
    await firm.page.getByRole('button', { name: /^确\s?认$/ }).click()
    await stands(firm.page, '已申报')
    await to(firm.page, 'own-policies')
    await firm.page.getByRole('heading', { name: '已经申报（1）' }).waitFor()

    await to(clerk.page, 'work')
    await clerk.page
      .getByRole('link', { name: /规模研发奖励/ })
      .first()
      .click()
    await stands(clerk.page, '已申报')
    await act(clerk, '受理')
    await stands(clerk.page, '已受理')

    // What the meeting decided and the treasury paid is known by its papers.
    const claim = clerk.page.url().split('/').at(-1) ?? ''
    const result = { state: 'approved', on: `${YEAR}-06-10`, document: '云科党纪〔2026〕8号' }
    const values = { approved: { text: '10万元' }, minutes: { text: '云科党纪〔2026〕8号' }, level: { text: '区' } }
    const on = new Date().toISOString().slice(0, 10)
    const approved = await tell(clerk.page, `cases/payment/${claim}/direct`, {
      ...{ key: 'approved', result: { ...result, on, values } },
    })
    assert.equal(approved.done, true, JSON.stringify(approved))
    const cells = { number: { text: '2026-01' }, name: { text: '第一批' }, madeOn: { text: on } }
    const batch = await tell(clerk.page, 'registers/paymentBatch/records', { cells })
    const [line] = await tell(clerk.page, `payment-batches/${batch.id}/lines`, { claims: [claim] })
    assert.equal(line.done, true, JSON.stringify(line))
    const titles = ['支付凭证号', '清算日期', '收款人全称', '收款人账号', '金额', '状态']
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: '支付明细',
          columns: titles.map((title) => ({ title, kind: 'text' as const })),
          rows: [['P001', on, FIRM, '6222020200001260', '100000', '已支付']],
        },
      ],
    })
    const { hash } = await tell(clerk.page, 'uploads?name=list.xlsx', Buffer.from(bytes))
    const taken = await tell(clerk.page, `payment-batches/${batch.id}/list`, { hash, name: '清单.xlsx' })
    assert.equal(taken.paid, 1, JSON.stringify(taken))

    await to(clerk.page, 'policies/budgets')
    const budget = clerk.page.getByRole('region', { name: `${YEAR}年若干措施奖补` })
    await budget.getByRole('cell', { name: '900,000', exact: true }).waitFor()
    const figures = await budget.getByRole('cell').allTextContents()
    assert.deepEqual(figures, ['1,000,000', '100,000', '100,000', '100,000', '0', '900,000'])
    for (const { complaints } of [clerk, firm, leader]) assert.deepEqual(complaints, [])
  })
})
