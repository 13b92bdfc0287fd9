import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { makeCreditCode } from '../src/kernel/read/creditCode.ts'
import type { AreaCode } from '../src/kernel/values.ts'
import { everything } from '../src/lines/index.ts'
import { createRecord } from '../src/server/office/records.ts'
import { cannotRun, DESKTOP, openPage, PHONE, type Watched } from './support/browser.ts'
import { district, makeOffice } from './support/office.ts'
import { makePeople } from './support/people.ts'
import { PASSWORD, type Product, startProduct } from './support/product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FIRM = '云浦甲申精密机械有限公司'
const STREET = '990101007' as AreaCode
const WAIT_MS = 20_000

describe('cases in the browser', { skip: cannotRun }, () => {
  let product: Product
  let folder: string

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kechuang-e2e-'))
    product = await startProduct(async (store, data) => {
      const office = await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '李会计', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        { name: 'street', displayName: '陈专员', role: 'street', duties: ['街道专员'], area: STREET },
        { name: 'clerk', displayName: '张敏', role: 'staff', section: '企业科', duties: ['经办人'] },
        { name: 'head', displayName: '周强', role: 'staff', section: '企业科', duties: ['科室负责人'] },
      ])
      const cells = { title: '瞪羚企业', enterprise: FIRM, batch: '2026年第一批', field: '电子信息', firstTime: '首次' }
      const typed = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text }]))
      const made = await createRecord(office, everything.registers.get('recognition')!, typed, () => false)
      assert.equal(made.outcome, 'saved', JSON.stringify(made))
    })
  })

  after(async () => {
    await product?.stop()
    if (folder) await rm(folder, { recursive: true })
  })

  /** Somebody signs in and is where everybody arrives. */
  async function come(name: string, viewport: typeof DESKTOP | typeof PHONE = DESKTOP): Promise<Watched> {
    const watched = await openPage(product.browser, product.server.address, viewport)
    watched.page.setDefaultTimeout(WAIT_MS)
    await watched.page.goto(product.server.address)
    await signInAs(watched.page, name)
    await watched.page.waitForURL(/\/work(?:\?|$)/)
    return watched
  }

  async function signInAs(page: Page, name: string): Promise<void> {
    await page.getByLabel('用户名').fill(name)
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
  }

  /** Takes an action of the case that is open: fills its form and sends it. */
  async function act(page: Page, label: string, fill: { readonly [field: string]: string } = {}): Promise<void> {
    await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
    const form = page.getByRole('form', { name: label })
    for (const [field, text] of Object.entries(fill)) {
      await form.getByLabel(field).first().fill(text)
      // Leaving the field closes the words that it offers.
      await form.getByLabel(field).first().press('Tab')
    }
    await form.getByRole('button', { name: label, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  const stands = (page: Page, state: string) => page.locator('.case-head .ant-tag', { hasText: state }).waitFor()
  const open = async (page: Page, title: string) => {
    await page.goto(`${product.server.address}/${district}/work`)
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { name: '经过' }).waitFor()
  }

  it('a request goes from the firm over its correction, two clerks and a passing on to its rating, by four accounts', async () => {
    const firm = await come('firm', PHONE)
    await firm.page.getByRole('button', { name: '提出企业诉求' }).click()
    await firm.page.getByLabel('诉求标题').fill('厂房扩建用电增容')
    await firm.page.getByLabel('诉求类别').fill('要素保障')
    await firm.page.getByLabel('联系电话').fill('13900000000')
    await firm.page.getByRole('button', { name: '提出', exact: true }).dblclick()
    await stands(firm.page, '已提出')
    await firm.page.goto(`${product.server.address}/${district}/work`)
    await firm.page.getByRole('link', { name: '厂房扩建用电增容' }).waitFor()
    assert.equal(await firm.page.getByRole('link', { name: '厂房扩建用电增容' }).count(), 1, 'an impatient finger')

    const clerk = await come('clerk')
    const row = clerk.page.getByRole('row', { name: /厂房扩建用电增容/ })
    await row.getByText('等待受理').waitFor()
    assert.match((await row.textContent()) ?? '', /个工作日.*逾期将转为督办/)
    await open(clerk.page, '厂房扩建用电增容')
    await act(clerk.page, '退回补充', { 补正意见: '请写明容量' })
    await stands(clerk.page, '待补充')

    await open(firm.page, '厂房扩建用电增容')
    await firm.page.getByText('请写明容量').first().waitFor()
    await act(firm.page, '补充后重新提交', { 补充内容: '增容到 1250 kVA' })
    await stands(firm.page, '已提出')

    await open(clerk.page, '厂房扩建用电增容')
    const head = await come('head')
    await open(head.page, '厂房扩建用电增容')
    await act(clerk.page, '受理')
    await stands(clerk.page, '办理中')

    // The other has the page as it was, and is told what happened meanwhile; what was written stays.
    await head.page.getByRole('button', { name: '不予受理' }).click()
    const form = head.page.getByRole('form', { name: '不予受理' })
    await form.locator('textarea').first().fill('不属于本局')
    await form.getByRole('button', { name: '不予受理' }).click()
    await head.page.getByText('没有办理：您打开之后，别人已先办理').waitFor()
    await head.page
      .getByText(/张敏受理/)
      .first()
      .waitFor()
    await head.page.locator('.ant-drawer-close').click()
    await stands(head.page, '办理中')

    await act(clerk.page, '转其他单位', { 转办单位: '区供电公司' })
    await stands(clerk.page, '已转其他单位')
    await head.page.goto(clerk.page.url())
    await act(head.page, '答复', { 答复内容: '供电公司已列入增容计划' })
    await stands(head.page, '已答复')
    await act(head.page, '办结', { 办理结果: '已解决' })
    await stands(head.page, '已办结')

    await open(firm.page, '厂房扩建用电增容')
    await firm.page.getByText('供电公司已列入增容计划').first().waitFor()
    assert.equal(await firm.page.getByText('张敏').count(), 0, 'to the firm the office is the office')
    await act(firm.page, '评价', { 满意度: '满意' })
    await firm.page.getByText('李会计评价').waitFor()

    const street = await come('street')
    await street.page.getByRole('link', { name: '厂房扩建用电增容' }).waitFor()
    for (const { complaints, page } of [firm, clerk, head, street]) {
      assert.deepEqual(complaints, [])
      await page.context().close()
    }
  })

  it('a recognition goes from the reserve over a declaration with its file to the result, by four accounts', async () => {
    const title = '瞪羚企业'
    const street = await come('street')
    await open(street.page, title)
    await act(street.page, '列入后备库')
    await stands(street.page, '后备')
    const address = street.page.url()

    const firm = await come('firm')
    await firm.page.goto(address)
    await firm.page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: '提交申报' }).click()
    const form = firm.page.getByRole('form', { name: '提交申报' })
    await form.getByLabel('批次').fill('2026年第一批')
    const file = join(folder, '申请书.pdf')
    await writeFile(file, '%PDF-1.4 application')
    await form.getByLabel('申请书', { exact: true }).setInputFiles(file)
    await form.getByText('申请书.pdf').waitFor()

    // Opened anew before it is sent, the form is as it was.
    await firm.page.reload()
    await firm.page.getByText('已恢复上次没有提交的内容').waitFor()
    await form.getByText('申请书.pdf').waitFor()
    assert.equal(await form.getByLabel('批次').inputValue(), '2026年第一批')
    // The session ends while it is sent: signed in again over the page, it goes on.
    await firm.page.context().clearCookies()
    await form.getByRole('button', { name: '提交申报' }).click()
    const again = firm.page.locator('.sign-in-again')
    await again.getByLabel('密码', { exact: true }).fill(PASSWORD)
    await again.getByRole('button', { name: '登录' }).click()
    await form.waitFor({ state: 'detached' })
    await stands(firm.page, '已申报')
    firm.complaints.splice(0, firm.complaints.length, ...firm.complaints.filter((said) => !said.includes('401')))
    await firm.page.goto(`${product.server.address}/${district}/files`)
    await firm.page.getByRole('link', { name: '申请书.pdf' }).waitFor()

    const clerk = await come('clerk')
    await clerk.page.goto(address)
    await clerk.page.getByRole('link', { name: '申请书.pdf' }).first().waitFor()
    await act(clerk.page, '初审通过')
    await stands(clerk.page, '初审')
    const head = await come('head')
    await head.page.goto(address)
    await act(head.page, '推荐')
    await stands(head.page, '推荐')

    await clerk.page.reload()
    await clerk.page.getByRole('button', { name: '直接登记结果' }).click()
    const result = clerk.page.getByRole('form', { name: '直接登记结果' })
    await result.getByRole('combobox', { name: '结果' }).click()
    await clerk.page.locator('.ant-select-item-option', { hasText: '认定' }).first().click()
    await result.getByLabel('结果日期', { exact: true }).fill('2026-11-20')
    await result.getByLabel('依据文号').fill('云科〔2026〕18号')
    await result.getByRole('button', { name: '直接登记结果' }).click()
    await result.waitFor({ state: 'detached' })
    await stands(clerk.page, '认定')
    await clerk.page.getByText('依据缺口').waitFor()

    // On paper: printed, stamped, scanned crooked, found again, and the gap is gone from the shelf.
    await clerk.page.getByRole('link', { name: '打印表单' }).click()
    await clerk.page.getByText(/第 1 页\s+共 \d+ 页/).waitFor()
    // The sheet stands on the desk; nothing of a document's own look is round it.
    const room = await clerk.page
      .getByRole('region', { name: '打印的表单' })
      .evaluate((region) => getComputedStyle(region.parentElement ?? region).padding)
    assert.equal(room, '0px')
    const printed = await clerk.page.locator('section.sheet').first().screenshot()
    const scanned = join(folder, '盖章审批表.jpg')
    await writeFile(scanned, await crooked(printed))
    await clerk.page.goto(`${product.server.address}/${district}/work`)
    await clerk.page.getByRole('button', { name: '扫描件找办件' }).click()
    await clerk.page.getByLabel('选择扫描件').setInputFiles(scanned)
    const filing = clerk.page.getByRole('form', { name: '归入扫描件' })
    await filing.getByText('盖章审批表.jpg').waitFor()
    await filing.getByRole('button', { name: '归入扫描件' }).click()
    await clerk.page.getByRole('link', { name: '盖章审批表.jpg' }).waitFor()
    assert.equal(clerk.page.url().split('?')[0], address.split('?')[0])
    for (const { complaints, page } of [street, firm, clerk, head]) {
      assert.deepEqual(complaints, [])
      await page.context().close()
    }
  })

  // The clerk sits at a desk, the firm looks at its telephone; npm run slow sees every screen at both sizes.
  for (const [name, viewport, who] of [
    ['a desk', DESKTOP, 'clerk'],
    ['a phone', PHONE, 'firm'],
  ] as const) {
    it(`violates none of the rules that can be checked for those who do not see or point, on ${name}`, async () => {
      const found: string[] = []
      const page = await product.browser.newPage({ viewport, locale: 'zh-CN', isMobile: viewport === PHONE })
      page.setDefaultTimeout(WAIT_MS)
      await page.goto(product.server.address)
      await signInAs(page, who)
      const work = `${product.server.address}/${district}/work`
      await page.goto(`${work}?list=all&q=${encodeURIComponent('电增容')}`)
      await page.getByRole('link', { name: '厂房扩建用电增容' }).click()
      await page.getByRole('heading', { name: '经过' }).waitFor()
      const address = page.url().split('?')[0] ?? ''
      const form = who === 'clerk' ? 'direct' : 'redo'
      for (const screen of [address, `${address}?do=${form}`]) {
        await page.goto(screen, { waitUntil: 'networkidle' })
        await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' })
        await page.evaluate(`${axe}; 0`)
        const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
        for (const { id, nodes } of violations)
          found.push(
            `${who} ${new URL(screen).pathname}: ${id} ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
          )
      }
      await page.close()
      assert.deepEqual(found, [])
    })
  }
})

/** A sheet as it comes from a scanner: a little askew, stamped, grainy, and squeezed into a JPEG. */
async function crooked(page: Buffer): Promise<Buffer> {
  const sheet = await loadImage(page)
  const canvas = createCanvas(sheet.width + 80, sheet.height + 80)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#e9e6df'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate((2.5 * Math.PI) / 180)
  pen.drawImage(sheet, -sheet.width / 2, -sheet.height / 2)
  pen.resetTransform()
  pen.strokeStyle = 'rgba(200, 30, 30, 0.7)'
  pen.lineWidth = 5
  pen.beginPath()
  pen.arc(canvas.width - 260, 120, 70, 0, Math.PI * 2)
  pen.stroke()
  pen.fillStyle = 'rgba(60, 60, 60, 0.5)'
  for (let dot = 0; dot < 20_000; dot++)
    pen.fillRect((dot * 7_919) % canvas.width, (dot * 104_729) % canvas.height, 1, 1)
  return canvas.toBuffer('image/jpeg', 70)
}
