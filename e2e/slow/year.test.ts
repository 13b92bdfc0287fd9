import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readWorkbook } from '../../src/exchange/workbook/read.ts'
import { writeWorkbook } from '../../src/exchange/workbook/write.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { everything } from '../../src/lines/index.ts'
import { createRecord } from '../../src/server/office/records.ts'
import { cannotRun, DESKTOP, PHONE, type Watched } from '../support/browser.ts'
import { district, makeOffice, take } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct, type Viewport } from '../support/product.ts'

const FIRM = '云浦甲申精密机械有限公司'
const DAY_MS = 24 * 3_600_000
/** Longer than five working days, with whatever holidays lie between. */
const NOTICE_DAYS = 25
const POLICY = '云科〔2026〕8号'
const ITEM = '规模研发奖励'
const FACTS: readonly (readonly [fact: string, value: string])[] = [
  ['成立日期', '2018-05-06'],
  ['技术领域', '先进制造与自动化'],
  ['核心知识产权支撑主要产品', '是'],
  ['参与制定标准', '否'],
  ['近一年重大安全或质量事故', '否'],
  ['近一年严重环境违法', '否'],
  ['专利以外的知识产权（软件著作权等）', '软件著作权6件'],
]

/** A year of a firm: from its own check to the title, and from the claim to the money. By five accounts. */
describe('a year in the browser', { skip: cannotRun }, () => {
  let product: Product
  let ahead = 0
  /** Where the two cases of the year are. */
  let title = ''
  let claim = ''
  const complaints: (readonly string[])[] = []
  const today = () => new Date(Date.now() + ahead + 8 * 3_600_000).toISOString().slice(0, 10)
  const year = Number(today().slice(0, 4))

  before(async () => {
    product = await startProduct(
      async (store, data) => {
        const office = await makeOffice(store, data)
        const staff = { role: 'staff' } as const
        await makePeople(store, district, PASSWORD, [
          { name: 'firm', displayName: '李会计', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
          { ...staff, name: 'clerk', displayName: '张敏', section: '高新科', duties: ['经办人'] },
          { ...staff, name: 'head', displayName: '周强', section: '高新科', duties: ['科室负责人', '局领导'] },
          { ...staff, name: 'accountant', displayName: '吴静', section: '规划科', duties: ['经办人'] },
          { name: 'expert', displayName: '陈教授', role: 'expert' },
        ])
        const make = async (register: string, cells: { readonly [field: string]: string }) => {
          const typed = Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, { text }]))
          const made = await createRecord(office, everything.registers.get(register)!, typed, () => false)
          assert.equal(made.outcome, 'saved', JSON.stringify(made))
        }
        const names = '企业名称,年度,销售收入,高企研发费用,境内研发费用,净资产,总收入,高新技术产品(服务)收入'
        await take(office, {
          file: '年度.xlsx',
          register: 'enterpriseYear',
          columns: [...names.split(','), '职工总数', '科技人员数', '科技成果转化数'],
          rows: [3, 2, 1].map((back) => [FIRM, year - back, 3000, 210, 210, 1800, 3000, 2100, 100, 8, 6]),
        })
        await take(office, {
          file: '补充情况.xlsx',
          register: 'suppliedFact',
          columns: ['企业名称', '情况', '内容', '填报日期', '填报方'],
          rows: FACTS.map(([fact, value]) => [FIRM, fact, value, `${year}-01-05`, '科室']),
        })
        const expert = { account: 'expert', name: '陈教授', unit: '江澜大学', fields: '先进制造', rank: '教授' }
        await make('expert', expert)
        await make('policy', { number: POLICY, title: '支持科技创新若干措施', level: '区县', status: '现行' })
        await make('clause', {
          ...{ policy: POLICY, number: '第五条', title: ITEM, level: '区县', cashing: '免申即享', recurs: '每年一次' },
          ...{ who: '本区企业', condition: '职工50人以上', standard: '奖励10万元', matter: '规模研发' },
          ...{ publishedOn: `${year}-01-02`, rule: JSON.stringify(scaleRule) },
        })
        const budget = { name: '若干措施奖补', year: String(year), level: '区', instrument: '奖励', amount: '100' }
        await make('budget', { ...budget, policy: POLICY })
      },
      () => new Date(Date.now() + ahead),
    )
  })

  after(async () => {
    await product?.stop()
  })

  const come = async (name: string, viewport: Viewport = DESKTOP): Promise<Watched> => {
    const watched = await product.comeAs(name, viewport)
    complaints.push(watched.complaints)
    return watched
  }
  const to = (page: Page, path: string) => page.goto(`${product.server.address}/${district}/${path}`)
  const list = (page: Page, name: string) => page.getByRole('region', { name })
  const stands = (page: Page, state: string) => page.locator('.case-head .ant-tag', { hasText: state }).waitFor()

  /** Takes an action of the case that is open; whatever paper its form wants is handed in. */
  async function act(page: Page, label: string, fill: { readonly [field: string]: string } = {}): Promise<void> {
    await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
    const form = page.getByRole('form', { name: label })
    for (const [field, text] of Object.entries(fill)) {
      await form.getByLabel(field).first().fill(text)
      await form.getByLabel(field).first().press('Tab')
    }
    for (const upload of await form.locator('input[type=file]').all()) {
      const taken = page.waitForResponse((answer) => answer.url().includes('/api/uploads'))
      await upload.setInputFiles({
        name: '材料.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7 材料'),
      })
      await taken
    }
    await form.getByRole('button', { name: label, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  /** The treasury's list, dropped on the page of the batch. */
  async function drop(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
    const titles = ['支付凭证号', '清算日期', '收款人全称', '收款人账号', '金额', '状态', '退票原因']
    const columns = titles.map((title) => ({ title, kind: 'text' as const }))
    const bytes = await writeWorkbook({ sheets: [{ name: '支付明细', columns, rows }] })
    await page
      .getByLabel('国库支付清单', { exact: true })
      .and(page.locator('input'))
      .setInputFiles({
        ...{ name: '清单.xlsx', buffer: Buffer.from(bytes) },
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      })
  }

  /** What has no page of its own, asked by whoever is signed in. */
  async function tell(page: Page, path: string, data: object) {
    const headers = { origin: product.server.address, 'content-type': 'application/json' }
    const answer = await page.request.post(`${product.server.address}/api/${path}`, { headers, data })
    return answer.json()
  }

  async function publish(page: Page, name: RegExp): Promise<void> {
    await to(page, 'notices')
    await page.getByRole('button', { name: '发布公示' }).first().click()
    await page.getByLabel('受理异议的科室和电话').fill('高新科 0551-12345678')
    await page.locator('.publishing-preview').getByText(FIRM).waitFor()
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.getByRole('link', { name }).first().waitFor()
  }

  it('a firm checks itself, is screened, mends what it lacks, is recommended, reviewed by an expert and shown', async () => {
    const firm = await come('firm', PHONE)
    await to(firm.page, 'checkup')
    await firm.page.locator('[data-condition="staff"]').getByText('还差2个百分点').waitFor()
    await firm.page.getByRole('button', { name: '保存体检' }).click()
    await firm.page.getByRole('region', { name: '历次体检' }).locator('li, tr').first().waitFor()

    const clerk = await come('clerk')
    await to(clerk.page, `lists?year=${year}&view=screening`)
    await clerk.page.getByRole('button', { name: '发起摸底' }).click()
    await clerk.page.getByText('不符合 1').click()
    const row = clerk.page.getByRole('row', { name: new RegExp(FIRM) })
    await row.getByRole('checkbox').check()
    await clerk.page.getByRole('button', { name: '列入培育（1 家）' }).click()
    await row.getByText('已列入').waitFor()
    await clerk.page.getByText('看板').click()
    await list(clerk.page, '整改清单')
      .getByRole('button', { name: new RegExp(FIRM) })
      .click()
    const staff = clerk.page.locator('[data-condition="staff"]')
    await staff.getByRole('button', { name: '提出整改' }).click()
    await clerk.page.getByLabel('责任科室').fill('高新科')
    await clerk.page
      .getByRole('dialog', { name: /提出整改/ })
      .getByRole('button', { name: /提\s*出/ })
      .click()
    await staff.getByText('整改中').waitFor()
    await clerk.page.getByLabel('科技人员数').fill('12')
    await clerk.page.getByRole('button', { name: '保存为企业情况（1 项）' }).click()
    await clerk.page.getByText('1 项整改自动销号').waitFor()
    await clerk.page.getByRole('link', { name: /打开办件/ }).click()
    await clerk.page.getByRole('heading', { name: '经过' }).waitFor()
    const address = new URL(clerk.page.url()).pathname
    const record = address.split('/').at(-1) ?? ''
    const cells = { firstTime: { text: '首次' }, field: { text: '先进制造与自动化' } }
    const edits = { edits: [{ id: record, version: 1, cells }], dated: null, reason: null }
    const [edited] = await tell(clerk.page, `registers/recognition/changes?bureau=${district}`, edits)
    assert.equal(edited.outcome, 'saved', JSON.stringify(edited))
    await clerk.page.reload()
    await act(clerk.page, '列入后备库')
    await act(clerk.page, '提交申报', { 批次: `${year}年第一批` })
    await act(clerk.page, '初审通过')

    const head = await come('head')
    await head.page.goto(product.server.address + address)
    await act(head.page, '推荐')
    await stands(head.page, '已推荐')
    const due = new Date(Date.now() + 10 * DAY_MS).toISOString().slice(0, 10)
    const draw = { register: 'recognition', records: [record], seats: 1, reserves: 0, due }
    const drawn = await tell(head.page, `reviews?bureau=${district}`, draw)
    assert.equal(drawn.ids?.length, 1, JSON.stringify(drawn))
    const { page: judge, complaints: judged } = await product.open(PHONE)
    complaints.push(judged)
    await judge.goto(product.server.address)
    await judge.getByLabel('用户名').fill('expert')
    await judge.getByLabel('密码', { exact: true }).fill(PASSWORD)
    await judge.getByRole('button', { name: '登录' }).click()
    await judge.getByLabel('研究开发与创新能力').fill('32')
    await judge.getByLabel('成果转化能力').fill('22')
    await judge.getByLabel('成长性').fill('23')
    await judge.getByRole('button', { name: '提交评分' }).click()
    await judge.getByText('评分已提交').waitFor()
    const conclusion = await tell(head.page, `reviews/${drawn.ids[0]}/conclusion?bureau=${district}`, { passes: true })
    assert.equal(conclusion.conclusion?.passes, true, JSON.stringify(conclusion))
    await head.page.reload()
    await act(head.page, '评审通过')
    await clerk.page.goto(product.server.address + address)
    await act(clerk.page, '发布公示')
    await publish(clerk.page, /称号认定公示/)
    title = address
  })

  it('a claim that the firm confirms is audited, counted by its rule, decided and shown', async () => {
    const firm = await come('firm', PHONE)
    await to(firm.page, 'own-policies')
    await firm.page.getByRole('button', { name: '确认享受' }).click()
    await firm.page.getByLabel('开户名').fill(FIRM)
    await firm.page.getByLabel('开户银行').fill('云浦银行')
    await firm.page.getByLabel('银行账号').fill('6222020200001260')
    await firm.page.getByRole('checkbox').check()
    await firm.page.getByRole('button', { name: /^确\s?认$/ }).click()
    await stands(firm.page, '已申报')
    const address = new URL(firm.page.url()).pathname

    const clerk = await come('clerk')
    await clerk.page.goto(product.server.address + address)
    await act(clerk.page, '受理')
    await act(clerk.page, '登记第三方审核', {
      第三方审核机构: '云浦正平会计师事务所',
      第三方审核额: '10',
      核减金额: '0',
    })
    await act(clerk.page, '核算')
    await stands(clerk.page, '已核算')
    await clerk.page
      .getByText(/取低：100,000元/)
      .first()
      .waitFor()

    const head = await come('head')
    await head.page.goto(product.server.address + address)
    await act(head.page, '部门联审通过', { 联审部门: '财政局、税务局' })
    const decision = { 决策会议: '局党组会', 会议日期: today(), 纪要号: '云科党纪〔2026〕8号' }
    await act(head.page, '集体决策通过', decision)
    await stands(head.page, '已集体决策')
    await clerk.page.reload()
    await act(clerk.page, '列入公示')
    await publish(clerk.page, /奖补兑付公示/)
    claim = address
  })

  it('once the public has had its days the title is given, the claim approved, paid, and told by the treasury', async () => {
    ahead += NOTICE_DAYS * DAY_MS
    const head = await come('head')
    await head.page.goto(product.server.address + title)
    await act(head.page, '认定', { 认定日期: today(), 公告文号: '云科〔2026〕21号' })
    await stands(head.page, '已认定')
    await head.page.goto(product.server.address + claim)
    await act(head.page, '批准')
    await stands(head.page, '已批准')

    const { page } = await come('accountant')
    await to(page, 'policies/payments')
    await page.getByRole('button', { name: '新建支付批次' }).click()
    const form = page.getByRole('dialog', { name: '新建支付批次' })
    await form.getByLabel('批次名称').fill('第一批')
    await form.getByRole('button', { name: /^保\s?存$/ }).click()
    const ready = list(page, '可以列入的奖补')
    await ready.getByRole('checkbox', { name: new RegExp(`列入 ${FIRM}`) }).check()
    await ready.getByRole('button', { name: '列入这一批（1 件）' }).click()
    const lines = list(page, '支付明细')
    await lines.getByRole('row', { name: /待支付/ }).waitFor()

    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载请款表' }).click()
    const sheet = new Uint8Array(await readFile(await (await saved).path()))
    const [asked] = (await readWorkbook(sheet, '请款表.xlsx')).sheets
    const text = asked?.rows.map(({ cells }) => cells.map((cell) => cell.text).join('|')).join('\n') ?? ''
    assert.match(text, /甲申精密机械有限公司\|.*\|6222020200001260\|云浦银行\|100,?000/)
    await page.getByRole('button', { name: '已送财政' }).click()

    await drop(page, [
      ['P001', today(), FIRM, '6222020200001260', '100000', '退回', '账号户名不符'],
      ['P002', today(), '云浦无关有限公司', '', '5000', '已支付', ''],
    ])
    await page.getByText('对上 1 笔：已支付 0 笔，退回 1 笔').waitFor()
    await page.getByText('本批次没有给云浦无关有限公司的待支付').waitFor()
    await lines.getByRole('button', { name: '再次列入' }).click()
    await lines.getByRole('row', { name: /待支付/ }).waitFor()
    await list(page, '三方核对').getByText('没有支付').waitFor()
    await drop(page, [['P003', today(), FIRM, '6222020200001260', '100000', '已支付', '']])
    await page.getByText('清单和批次逐笔一致').waitFor()
    await lines
      .getByLabel(`${FIRM}的收款凭证`)
      .setInputFiles({ name: '收据.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 收据') })
    await lines.getByRole('link', { name: /收据\.pdf/ }).waitFor()
    await list(page, '三方核对').getByText('一致', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: '办结' }).click()
    await page.getByText('支付批次已办结').waitFor()
    await page.goto(product.server.address + claim)
    await stands(page, '已支付')
    await to(page, 'policies/budgets')
    const budget = page.getByRole('region', { name: /若干措施奖补/ })
    await budget.getByRole('cell', { name: '900,000', exact: true }).waitFor()
    const cells = await budget.getByRole('cell').allTextContents()
    assert.deepEqual(cells, ['1,000,000', '100,000', '100,000', '100,000', '0', '900,000'])
    assert.deepEqual(complaints.flat(), [])
  })
})

const scaleRule = {
  ...{ id: 'R5', name: ITEM, version: 1, kind: 'clause', authority: '区科技局' },
  parameters: {
    人数标准: { unit: '人', values: [{ from: '2026-01-01', value: 50, cites: '第五条' }] },
    奖励标准: { unit: '万元', values: [{ from: '2026-01-01', value: 10, cites: '第五条' }] },
  },
  conditions: [{ id: 'staff', label: '职工人数', when: '职工总数 >= 人数标准', cites: '第五条' }],
  amount: { base: '奖励标准', cites: '第五条' },
}
