/*
 * npm run pictures: takes the handbook's pictures from the running product with the sample bureau in it, so that
 * they show what is there. [--data DIR] uses a data folder that has the sample already; [NAME …] takes only some.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { DESKTOP, PHONE } from '../e2e/support/browser.ts'
import { BUREAU } from '../sample/places.ts'
import { MESSY_FIRMS, messySheet } from './messySheet.ts'
import { withSample } from './sampleProduct.ts'

interface Picture {
  readonly name: string
  readonly path: string
  readonly phone?: true
  /** What is done on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const SETTLED_MS = 800
const folder = new URL('../docs/handbook/pictures/', import.meta.url).pathname

const pictures: readonly Picture[] = [
  { name: '驾驶舱', path: '/?period=2026H1' },
  { name: '驾驶舱-手机', path: '/?period=2026H1', phone: true },
  { name: '打开一个数', path: '/?period=2026H1&open=newTechSmes' },
  { name: '指标', path: '/indicators?period=2026H1' },
  { name: '台账', path: '/registers' },
  { name: '企业列表', path: '/registers/enterprise' },
  { name: '导入', path: '/import' },
  { name: '导入预览', path: '/import', prepare: previewImport },
  { name: '表单', path: '/registers/recognition', prepare: fillForm },
  { name: '认领', path: '/claims' },
  { name: '批次', path: '/batches' },
  { name: '报数单', path: '/sheets/new?period=2026H1' },
  { name: '目标', path: '/targets?period=2026' },
  { name: '文稿', path: '/documents' },
  { name: '文稿编辑', path: '/documents?period=2026H1', prepare: draft },
  { name: '核验', path: '/verify' },
]

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
await mkdir(folder, { recursive: true })
await withSample(values.data, async ({ address, browser, signIn }) => {
  for (const viewport of [DESKTOP, PHONE]) {
    const phone = viewport === PHONE
    const wanted = pictures.filter(
      (picture) =>
        (picture.phone ?? false) === phone && (positionals.length === 0 || positionals.includes(picture.name)),
    )
    if (wanted.length === 0) continue
    const context = await browser.newContext({ viewport, locale: 'zh-CN', isMobile: phone, hasTouch: phone })
    const page = await context.newPage()
    await signIn(page)
    for (const picture of wanted) await takeOne(page, `${address}/${BUREAU.code}`, picture)
    await context.close()
  }
})

async function takeOne(page: Page, base: string, { name, path, prepare }: Picture): Promise<void> {
  await page.goto(`${base}${path}`, { waitUntil: 'networkidle' })
  await prepare?.(page)
  // Drawers slide and charts draw.
  await page.waitForTimeout(SETTLED_MS)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  console.log(`${name}.png`)
}

async function previewImport(page: Page): Promise<void> {
  const file = { name: '2026年新增科技企业名录.xlsx', mimeType: XLSX, buffer: Buffer.from(await messySheet()) }
  await page.setInputFiles('input[type=file]', file)
  const street = page.getByRole('combobox', { name: 'F 列“所在镇街”对应的字段' })
  await street.click()
  await street.fill('所属街道')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '恢复' }).waitFor()
  await page.getByRole('button', { name: '预览' }).click()
  await page.getByRole('tab', { name: `新增 ${MESSY_FIRMS}` }).waitFor()
}

async function fillForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建' }).click()
  const form = page.getByRole('form', { name: '新建称号认定' })
  await form.getByLabel('批次').fill('2026年第一批')
  await form.getByRole('button', { name: '保存' }).click()
  await form.getByRole('alert').first().waitFor()
}

async function draft(page: Page): Promise<void> {
  await page.getByRole('button', { name: '起草' }).first().click()
  await page.getByLabel('半年工作总结').check()
  await page.locator('.ant-modal-footer').getByRole('button', { name: '起草' }).click()
  await page.getByRole('textbox', { name: /正文$/ }).locator('.chip').first().waitFor()
}
