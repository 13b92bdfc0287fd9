/*
 * npm run tasks: does three tasks of an office in the running product, on the sample bureau, and tells how many clicks
 * and fields each takes, how long the machine was at it, and how long a person would be (see hand.ts for how that is
 * reckoned). [--data DIR] uses a data folder that has the sample already, and writes into it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { DESKTOP } from '../e2e/support/browser.ts'
import { BUREAU } from '../sample/places.ts'
import { type Hand, handOn } from './hand.ts'
import { MESSY_FIRMS, messySheet } from './messySheet.ts'
import { withSample } from './sampleProduct.ts'

interface Task {
  readonly name: string
  /** What it may take a person, in seconds. */
  readonly goal: number
  readonly run: (page: Page, hand: Hand, folder: string) => Promise<void>
}

const WAIT_MS = 120_000
/** Nobody reads every row of a preview: as many as a screen shows. */
const PREVIEWED_LINES = 25

const tasks: readonly Task[] = [
  { name: '导入一张带标题、合并表头、小计的表', goal: 300, run: importSheet },
  { name: '报数单：三个数、分街道，存成 Excel 和 Word', goal: 180, run: tellFigures },
  { name: '起草半年工作总结', goal: 180, run: draftSummary },
]

async function importSheet(page: Page, hand: Hand, folder: string): Promise<void> {
  const path = join(folder, '2026年新增科技企业名录.xlsx')
  await writeFile(path, await messySheet())
  await hand.click(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '导入' }))
  await hand.file(page.locator('input[type=file]'), path)
  const street = page.getByRole('combobox', { name: 'F 列“所在镇街”对应的字段' })
  await street.waitFor()
  await hand.read(page.locator('.imports table').first(), PREVIEWED_LINES)
  await hand.write(street, '所属街道')
  await hand.key('Enter')
  await page.getByRole('button', { name: '恢复' }).waitFor()
  await hand.click(page.getByRole('button', { name: '预览' }))
  await page.getByRole('tab', { name: `新增 ${MESSY_FIRMS}` }).waitFor()
  await hand.read(page.getByRole('tabpanel').first(), PREVIEWED_LINES)
  await hand.click(page.getByRole('button', { name: `导入 ${MESSY_FIRMS} 行` }))
  await page.getByRole('heading', { name: `已导入，共 ${MESSY_FIRMS} 行` }).waitFor()
}

async function tellFigures(page: Page, hand: Hand): Promise<void> {
  await hand.click(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '报数单' }))
  await hand.click(page.locator('main').getByRole('link', { name: '报数' }).first())
  await hand.click(page.getByRole('button', { name: '粘贴要数的名称' }))
  const names = '1．有效期内高新技术企业数（家）\n2．科技型中小企业入库数\n3．技术合同登记'
  await hand.paste(page.getByRole('textbox', { name: '要数的名称' }), names)
  await hand.click(page.getByRole('button', { name: '对照' }))
  await hand.click(page.getByLabel('「3．技术合同登记」是哪个指标'))
  await hand.click(page.locator('.ant-select-item-option', { hasText: '认定登记技术合同（输出）' }).first())
  await hand.click(page.getByRole('button', { name: '选用 3 个' }))
  await hand.click(page.getByLabel('怎么排'))
  await hand.click(page.locator('.ant-select-item-option', { hasText: '每个街道一行' }))
  await hand.write(page.getByLabel('要数的单位或人'), '区府办')
  await hand.write(page.getByLabel('用途'), '区长调研材料')
  const preview = page.getByRole('region', { name: '预览' })
  await preview.getByRole('rowheader', { name: BUREAU.name.slice(0, 3) }).waitFor()
  await hand.read(preview)
  await hand.click(page.getByRole('button', { name: '报出' }))
  for (const name of ['Excel', 'Word']) {
    const file = page.getByRole('link', { name })
    await Promise.all([page.waitForEvent('download'), hand.click(file)])
  }
}

async function draftSummary(page: Page, hand: Hand): Promise<void> {
  await hand.click(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '文稿' }))
  await hand.click(page.getByRole('button', { name: '起草' }).first())
  await hand.click(page.getByLabel('半年工作总结'))
  await hand.click(page.locator('.ant-modal-footer').getByRole('button', { name: '起草' }))
  await page.getByRole('textbox', { name: /正文$/ }).locator('.chip').first().waitFor()
}

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const folder = await mkdtemp(join(tmpdir(), 'kechuang-tasks-'))
let late = false
try {
  await withSample(values.data, async ({ address, browser, signIn }) => {
    console.log('| 任务 | 点击 | 填写 | 键 | 看的次数 | 机器（秒） | 人（秒） | 合计（秒） | 目标（秒） |')
    console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|')
    for (const { name, goal, run } of tasks) {
      const page = await (await browser.newContext({ viewport: DESKTOP, locale: 'zh-CN' })).newPage()
      page.setDefaultTimeout(WAIT_MS)
      await signIn(page)
      await page.goto(`${address}/${BUREAU.code}?period=2026H1`, { waitUntil: 'networkidle' })
      const hand = handOn(page)
      const begin = performance.now()
      await run(page, hand, folder)
      const machine = (performance.now() - begin) / 1000
      const { clicks, fields, keys, looks, seconds } = hand.effort
      const all = machine + seconds
      late ||= all > goal
      const numbers = [clicks, fields, keys, looks, machine.toFixed(1), seconds.toFixed(1), all.toFixed(1), goal]
      console.log(`| ${name} | ${numbers.join(' | ')} |`)
      await page.context().close()
    }
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}
if (late) {
  console.error('A task took longer than it may.')
  process.exitCode = 1
}
