import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { everything } from '../../src/lines/index.ts'
import { type Listening, startServer } from '../../src/server/http/start.ts'
import { testApp } from '../../src/server/http/testing.ts'
import { bureau, makeBureaus, recommend } from '../../src/server/http/testing-stages.ts'
import type { Store } from '../../src/store/database.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { testStore } from '../../src/store/testing.ts'
import { cannotRun, DESKTOP, openBrowser, openPage, PHONE } from '../support/browser.ts'

const PASSWORD = 'right horse'
const DAY_MS = 24 * 3_600_000
/** Longer than five working days, with whatever holidays lie between. */
const NOTICE_MS = 25 * DAY_MS
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Where pictures of the screens go, for those who want to look at them. */
const pictures = process.env.KECHUANG_PICTURES

describe('review and public notice in the browser', { skip: cannotRun }, () => {
  let store: Store
  let folder: string
  let server: Listening
  let browser: Browser
  let id = ''
  let receipt = ''
  let notice = ''
  let ahead = 0
  const complaints: string[] = []

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-'))
    id = (await makeBureaus(store)).get('甲公司') ?? ''
    await recommend(testApp(store, folder), id)
    const now = () => new Date(Date.now() + ahead)
    server = await startServer(
      { store, catalog: everything, files: folderFiles(folder), now },
      { host: '127.0.0.1', port: 0 },
    )
    browser = await openBrowser()
  })

  after(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
    if (folder) await rm(folder, { recursive: true })
  })

  async function come(path: string, name: string | null, viewport: { width: number; height: number } = DESKTOP) {
    const { page, complaints: said } = await openPage(browser, server.address, viewport)
    page.setDefaultTimeout(15_000)
    await page.goto(`${server.address}${path}`)
    if (name !== null) {
      await page.getByLabel('用户名').fill(name)
      await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
      await page.getByRole('button', { name: '登录' }).click()
      await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
    }
    page.on('close', () => complaints.push(...said))
    return page
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  }

  async function leave(page: Page): Promise<void> {
    await page.close()
    await page.context().close()
  }

  it('draws three experts, takes their forms and has a leader conclude', async () => {
    const desk = await come(`/${bureau}/reviews`, 'li')
    await desk.getByRole('checkbox', { name: /甲公司/ }).check()
    await picture(desk, 'reviews')
    await desk.getByRole('button', { name: '抽取专家' }).click()
    await picture(desk, 'drawing')
    await desk.getByRole('button', { name: '随机抽取' }).click()
    await desk.getByText('抽取记录').waitFor()
    await desk.getByText('专家所在单位「甲公司」是被评审单位').waitFor()
    const names = await desk.locator('.notice-table tbody td:first-child').allTextContents()
    assert.equal(names.length, 3)
    for (const [index, name] of names.entries()) {
      const expert = await come('/', name.replace('专家', ''), index === 0 ? PHONE : DESKTOP)
      await expert.getByText('盲审，不显示申报单位').waitFor()
      assert.doesNotMatch((await expert.textContent('body')) ?? '', /甲公司/)
      for (const [criterion, score] of [
        ['研究开发与创新能力', '33.5'],
        ['成果转化能力', '20'],
        ['成长性', String(20 + index)],
      ] as const)
        await expert.getByLabel(criterion).fill(score)
      if (index === 0) await picture(expert, 'expert-phone')
      await expert.getByRole('button', { name: '提交评分' }).click()
      await expert.getByText('评分已提交').waitFor()
      await leave(expert)
    }
    await desk.reload()
    await desk.getByText('74.5', { exact: true }).first().waitFor()
    await desk.getByRole('button', { name: '作出结论' }).click()
    await desk.getByRole('radio', { name: '通过', exact: true }).check()
    await desk
      .getByRole('button', { name: '确 定' })
      .or(desk.getByRole('button', { name: '确定' }))
      .click()
    await desk.getByText('结论：通过').first().waitFor()
    await picture(desk, 'review')
    await act(desk, 'passReview')
    await leave(desk)
  })

  it('shows the notice to anybody, takes an objection on a phone, and its answer is found by the receipt', async () => {
    const clerk = await come(`/${bureau}/notices`, 'zhang')
    await act(clerk, 'publicise')
    await clerk.reload()
    await clerk.getByRole('button', { name: '发布公示' }).click()
    await clerk.getByLabel('受理异议的科室和电话').fill('企业科 0551-12345678')
    await clerk.locator('.publishing-preview').getByText('甲公司').waitFor()
    await picture(clerk, 'publishing')
    await clerk.getByRole('button', { name: '发布', exact: true }).click()
    await clerk.getByRole('link', { name: '称号认定公示' }).click()
    await clerk.getByText('没有收到异议').waitFor()
    notice = clerk.url().split('/').at(-1)?.split('?')[0] ?? ''
    await leave(clerk)

    const anybody = await come(`/public/${bureau}`, null, PHONE)
    await picture(anybody, 'public-list-phone')
    await anybody.getByRole('link', { name: '称号认定公示' }).click()
    await anybody.getByRole('button', { name: '提出异议' }).click()
    await anybody.getByLabel('针对哪一家').click()
    await anybody.getByTitle('1 甲公司').click()
    await anybody.getByLabel('姓名或单位名称').fill('周小明')
    await anybody.getByLabel('联系方式').fill('13900001111')
    await anybody.getByLabel('事实和理由').fill('该企业上年度研发费用不实')
    await anybody
      .getByLabel(/证据/)
      .setInputFiles({ name: '证据.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 证据') })
    await picture(anybody, 'objecting-phone')
    await anybody.getByRole('button', { name: '提交' }).click()
    receipt = (await anybody.locator('.public-receipt').textContent()) ?? ''
    assert.match(receipt, /^\w{4}-\w{4}-\w{4}$/)
    await leave(anybody)

    const head = await come(`/${bureau}/notices/${notice}`, 'li')
    await head.getByText('周小明').waitFor()
    await head.getByRole('button', { name: '处理' }).click()
    await head.getByRole('radio', { name: '异议不成立' }).check()
    await head.getByLabel(/核实情况和理由/).fill('经核实账册，数据属实')
    await head.getByRole('button', { name: '确定' }).click()
    await head.locator('.objections').getByText('异议不成立').waitFor()
    await picture(head, 'notice')
    await leave(head)

    const asker = await come(`/public/${bureau}/receipt`, null)
    await asker.getByLabel('回执编号').fill(receipt.toLowerCase())
    await asker.getByRole('button', { name: '查询' }).click()
    await asker.getByText('经核实账册，数据属实').waitFor()
    assert.doesNotMatch((await asker.textContent('body')) ?? '', /周小明/)
    await picture(asker, 'receipt')
    await leave(asker)
  })

  it('violates none of the rules that can be checked, and prints on the public page', async () => {
    const found: string[] = []
    for (const [path, name] of [
      [`/public/${bureau}`, null],
      [`/public/${bureau}/notices/${notice}`, null],
      [`/public/${bureau}/receipt`, null],
      [`/${bureau}/notices`, 'li'],
      [`/${bureau}/reviews`, 'li'],
    ] as const) {
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'zh-CN' })
      const page = await context.newPage()
      await page.goto(`${server.address}${path}`)
      if (name !== null) {
        await page.getByLabel('用户名').fill(name)
        await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
        await page.getByRole('button', { name: '登录' }).click()
      }
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' })
      await page.waitForTimeout(500)
      await page.evaluate(`${axe}; 0`)
      const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
      for (const { id: rule, nodes } of violations) found.push(`${path}: ${rule} ${nodes[0]?.html.slice(0, 200)}`)
      if (path.includes(`/notices/`)) await picture(page, 'public')
      await context.close()
    }
    assert.deepEqual(found, [])
  })

  it('recognises when the last day has passed, and not before', async () => {
    const early = await come(`/${bureau}`, 'wang')
    const form = {
      recognisedOn: { text: new Date().toISOString().slice(0, 10) },
      document: { text: '云科〔2026〕8号' },
    }
    assert.match((await ask(early, 'recognise', form)).why[0].message, /尚未期满/)
    await leave(early)
    ahead = NOTICE_MS
    const late = await come(`/${bureau}`, 'wang')
    assert.equal((await ask(late, 'recognise', form)).state, 'recognised')
    await leave(late)
    assert.deepEqual(complaints, [])
  })

  async function act(page: Page, action: string): Promise<void> {
    const answer = await ask(page, action, {})
    assert.equal(answer.done, true, JSON.stringify(answer))
  }

  async function ask(page: Page, action: string, form: object) {
    const answer = await page.request.post(`${server.address}/api/cases/recognition/${id}/${action}?bureau=${bureau}`, {
      data: { form, key: `e2e-${action}-${ahead}` },
      headers: { origin: server.address },
    })
    return answer.json()
  }
})
