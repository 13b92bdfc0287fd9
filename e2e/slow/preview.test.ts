import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { CHINESE, pagesPdf } from '../../src/exchange/preview/fixtures.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { cannotRun, DESKTOP, PHONE, type Watched } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct, type Viewport } from '../support/product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PICTURES = process.env.KECHUANG_PICTURES

describe('files looked at in the browser', { skip: cannotRun }, () => {
  let product: Product
  let firm: Watched
  let id: string

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '李会计', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        { name: 'clerk', displayName: '张敏', role: 'staff', section: '企业科', duties: ['经办人'] },
      ])
    })
    firm = await come('firm', PHONE)
    const cells = {
      subject: { text: '厂房扩建用电增容' },
      matter: { text: '要素保障' },
      phone: { text: '13900000000' },
    }
    id = (await ask(firm.page, '/api/cases/request', { cells, key: 'raise-one-1' })).id
    await add('情况说明.pdf', pagesPdf(3, `${CHINESE} 60 600 m 535 600 l S 60 560 300 20 re f`), 1)
    const photograph = createCanvas(1_600, 900)
    const context = photograph.getContext('2d')
    context.fillStyle = '#dfe7d4'
    context.fillRect(0, 0, 1_600, 900)
    context.fillStyle = '#22425c'
    context.fillRect(100, 100, 600, 80)
    await add('营业执照.jpg', photograph.toBuffer('image/jpeg', 80), 2)
    await add('损坏的.pdf', new TextEncoder().encode('%PDF-1.7'), 3)
    await add('明细.xlsx', new TextEncoder().encode('PK'), 4)
  })

  after(() => product?.stop())

  const come = (name: string, viewport: Viewport) => product.comeAs(name, viewport)

  async function ask(page: Page, path: string, data: unknown) {
    const headers = { origin: product.server.address }
    const answer = await page.request.post(`${product.server.address}${path}`, { data, headers })
    assert.ok(answer.ok(), await answer.text())
    return answer.json()
  }

  async function add(name: string, bytes: Uint8Array, ordinal: number): Promise<void> {
    const path = `${product.server.address}/api/uploads?${new URLSearchParams({ name })}`
    const headers = { origin: product.server.address, 'content-type': 'application/octet-stream' }
    const { hash } = await (await firm.page.request.post(path, { data: Buffer.from(bytes), headers })).json()
    const form = { statement: { file: { hash, name } } }
    await ask(firm.page, `/api/cases/request/${id}/supply`, { key: `supply-${ordinal}`, form })
  }

  const caseAddress = () => `${product.server.address}/${district}/cases/request/${id}`
  const shot = async (page: Page, name: string) => {
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png` })
  }

  /** The picture that is shown, once it has come. */
  async function shown(page: Page, says: string): Promise<{ readonly width: number; readonly height: number }> {
    const picture = page.getByRole('img', { name: says })
    await picture.waitFor()
    await page.waitForFunction((node) => (node as HTMLImageElement).naturalWidth > 0, await picture.elementHandle())
    const box = await picture.boundingBox()
    assert.ok(box)
    return box
  }

  it('a clerk reads a PDF page by page without leaving the case, by the keys alone', async () => {
    const { page, complaints } = await come('clerk', DESKTOP)
    await page.goto(caseAddress())
    const link = page.getByRole('link', { name: '情况说明.pdf' }).first()
    await link.focus()
    await page.keyboard.press('Enter')
    const { width, height } = await shown(page, '情况说明.pdf 第 1 页，共 3 页')
    assert.ok(height > width)
    await shot(page, 'preview-pdf')
    const room = page.getByRole('region', { name: '页面' })
    await room.focus()
    await page.keyboard.press('ArrowRight')
    await shown(page, '情况说明.pdf 第 2 页，共 3 页')
    await page.getByLabel('页码').fill('3')
    await page.getByLabel('页码').press('Enter')
    await shown(page, '情况说明.pdf 第 3 页，共 3 页')
    assert.equal(await page.getByRole('button', { name: '下一页' }).isDisabled(), true)
    await page.getByRole('button', { name: '放大' }).click()
    assert.ok((await shown(page, '情况说明.pdf 第 3 页，共 3 页')).width > width * 1.4)
    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults>(() =>
      (window as unknown as { axe: { run(of: string): Promise<AxeResults> } }).axe.run('.preview-modal'),
    )
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    )
    await page.keyboard.press('Escape')
    await room.waitFor({ state: 'detached' })
    assert.equal(await link.evaluate((node) => node === document.activeElement), true)
    assert.deepEqual(complaints, [])
  })

  it('a sideways photograph is turned, and what cannot be shown says why', async () => {
    const { page, complaints } = await come('clerk', DESKTOP)
    await page.goto(caseAddress())
    await page.getByRole('link', { name: '营业执照.jpg' }).first().click()
    const lying = await shown(page, '营业执照.jpg 第 1 页，共 1 页')
    assert.ok(lying.width > lying.height)
    await page.getByRole('button', { name: '旋转' }).click()
    const upright = await shown(page, '营业执照.jpg 第 1 页，共 1 页')
    assert.ok(upright.height > upright.width && Math.abs(upright.width - lying.width) < 2, JSON.stringify(upright))
    await shot(page, 'preview-turned')
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: '页面' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: '损坏的.pdf' }).first().click()
    await page.getByText('文件已损坏或不完整，打不开').waitFor()
    await shot(page, 'preview-damaged')
    assert.deepEqual(
      complaints.filter((said) => !said.includes('422')),
      [],
    )
    await page.keyboard.press('Escape')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '明细.xlsx' }).first().click(),
    ])
    assert.equal(download.suggestedFilename(), '明细.xlsx')
  })

  it('an enterprise looks at what it handed in, on its telephone', async () => {
    const { page, complaints } = firm
    await page.goto(`${product.server.address}/${district}/files`)
    await page.getByRole('link', { name: '情况说明.pdf' }).first().click()
    const { width } = await shown(page, '情况说明.pdf 第 1 页，共 3 页')
    assert.ok(width > 300 && width <= 390, String(width))
    await shot(page, 'preview-phone')
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载' }).click(),
    ])
    assert.equal(download.suggestedFilename(), '情况说明.pdf')
    assert.deepEqual(complaints, [])
  })
})
