import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { readWorkbook } from '../../src/exchange/workbook/read.ts'
import { writeWorkbook } from '../../src/exchange/workbook/write.ts'
import { dayNow } from '../../src/server/http/present/time.ts'
import { makeMember } from '../../src/server/http/testing.ts'
import { tell } from '../../src/server/office/messages/tell.ts'
import { work } from '../../src/server/office/office.ts'
import { addBureau } from '../../src/store/bureau.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { type Product, startProduct } from '../support/product.ts'

const bureau = '990101'
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('collecting, messages, system and audit in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct((store) => addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区'))
    await makeMember(product.store, 'zhang', { bureau, role: 'staff', section: '企业科', duties: ['经办人'] })
  })
  after(() => product?.stop())

  const linkOf = async (page: Page, name: string) =>
    (await page
      .getByRole('row', { name: new RegExp(name) })
      .locator('.collect-link')
      .textContent()) ?? ''

  it('collects by links what a dropped sheet asks for: on the screen, by the file sent back, and says who is missing', async () => {
    const { page, complaints } = await product.come(`/${bureau}/collections/new`, DESKTOP)
    await page.locator('input[type=file]').setInputFiles({
      name: '产值摸底.xlsx',
      mimeType: EXCEL,
      buffer: Buffer.from(await sheet([['甲公司', '120', '2026-05-01']])),
    })
    await page.getByRole('heading', { name: '要收的列' }).waitFor()
    await page.getByLabel('名称', { exact: true }).fill('产值摸底')
    await page.getByLabel('产值必填').check()
    await page.getByLabel('企业和其他单位').fill('科技园\n产业园\n孵化园')
    // An impatient finger sends out once.
    await page.getByRole('button', { name: '生成 3 个填报链接' }).dblclick()
    await page.getByText('链接只显示这一次').waitFor()
    const { rows: sentOut } = await sql`select id from collection`.execute(product.store.owner)
    assert.equal(sentOut.length, 1)
    const [onScreen, byFile] = [await linkOf(page, '科技园'), await linkOf(page, '产业园')]
    assert.notEqual(onScreen, byFile)

    const { page: first, complaints: firstComplaints } = await product.open(PHONE)
    await first.goto(onScreen)
    await first.getByLabel('第1行企业名称').fill('甲公司')
    await first.getByLabel('第1行产值').fill('很多')
    await first.getByLabel('填报人').fill('王五')
    await first.getByRole('button', { name: '报送', exact: true }).click()
    await first.getByText('有 1 处需要更正，报送没有完成').waitFor()
    await first.getByLabel('第1行产值').fill('1200')
    await first.getByRole('button', { name: '报送', exact: true }).click()
    await first.getByText(/^已于 .* 报送 1 行$/).waitFor()

    const { page: second, complaints: secondComplaints } = await product.open(DESKTOP)
    await second.goto(byFile)
    const rows = [
      ['乙公司', '80', '2026-04-30'],
      ['丙公司', '20', '2026-04-30'],
    ]
    await second.locator('input[type=file]').setInputFiles({
      name: '填好.xlsx',
      mimeType: EXCEL,
      buffer: Buffer.from(await sheet(rows)),
    })
    await second.getByLabel('第2行企业名称').waitFor()
    assert.equal(await second.getByLabel('第2行企业名称').inputValue(), '丙公司')
    await second.getByLabel('填报人').fill('赵六')
    await second.getByRole('button', { name: '报送', exact: true }).click()
    await second.getByText(/^已于 .* 报送 2 行$/).waitFor()

    await page.getByRole('link', { name: '查看填报情况' }).click()
    await page.getByText('已报 2 / 3').waitFor()
    await page.getByRole('row', { name: /孵化园.*未报/ }).waitFor()
    await page.getByRole('tab', { name: '汇总 3 行' }).click()
    await page.getByRole('row', { name: /产业园.*乙公司.*80/ }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '汇总表' }).click(),
    ])
    const { sheets } = await readWorkbook(await readFile((await download.path()) ?? ''), '汇总.xlsx')
    const words = sheets.map(({ rows: of }) => JSON.stringify(of)).join()
    assert.ok(['甲公司', '乙公司', '丙公司', '孵化园'].every((name) => words.includes(name)))
    assert.deepEqual([...complaints, ...secondComplaints], [])
    // The browser itself remarks on the refusal.
    assert.deepEqual(
      firstComplaints.filter((said) => !said.includes('422')),
      [],
    )
  })

  it('tells what is new, and where it leads', async () => {
    const { page, complaints } = await product.come(`/${bureau}/messages`, PHONE)
    await page.getByText('还没有消息').waitFor()
    const { rows } = await sql<{ id: string }>`select id from account where name = 'admin'`.execute(product.store.owner)
    const note = {
      ...{ account: rows[0]?.id ?? '', kind: 'deadline' as const, title: '诉求即将到期' },
      ...{ text: '甲公司：厂房扩建用电增容，剩 1 个工作日', href: '/work', key: 'tried' },
    }
    await work(product.office(bureau), ({ tx }) => tell(tx, bureau, [note], new Date()))
    await page.reload()
    await page.getByText('未读 1').waitFor()
    await page.getByRole('button', { name: /诉求即将到期.*剩 1 个工作日/ }).click()
    await page.getByRole('heading', { name: '工作台' }).waitFor()
    await page.goBack()
    await page.getByText('未读 0').waitFor()
    assert.deepEqual(complaints, [])
  })

  it('takes a day off the calendar with its paper, and shows the job that computes anew', async () => {
    const { page, complaints } = await product.come(`/${bureau}/system`, DESKTOP)
    await page.getByRole('tab', { name: '工作日历' }).click()
    const day = `${dayNow(new Date()).slice(0, 7)}-28`
    await page.locator('.ant-picker').click()
    await page.locator(`td[title="${day}"]`).click()
    await page.keyboard.press('Escape')
    await page.getByLabel('依据').fill('国办发明电〔2026〕99号')
    await page.getByRole('button', { name: '补充' }).click()
    await page.getByRole('row', { name: new RegExp(`${day}.*放假.*国办发明电〔2026〕99号`) }).waitFor()
    await page.getByRole('tab', { name: '后台任务' }).click()
    await page.getByRole('row', { name: /重算办件期限.*已完成/ }).waitFor()
    assert.deepEqual(complaints, [])
  })

  it('finds in the audit who did what, and exports what was found', async () => {
    const { page, complaints } = await product.come(`/${bureau}/audit`, DESKTOP)
    const account = page.getByRole('textbox', { name: '账户' })
    await account.fill('admin')
    await page.getByText('admin').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ])
    const { sheets } = await readWorkbook(await readFile((await download.path()) ?? ''), '审计.xlsx')
    assert.ok((sheets[0]?.rows.length ?? 0) > 1)
    await account.fill('没有这个人')
    await page.getByText('没有符合条件的日志').waitFor()
    await page.getByRole('button', { name: '清除全部条件' }).click()
    await page.getByText('没有符合条件的日志').waitFor({ state: 'detached' })
    assert.deepEqual(complaints, [])
  })

  function sheet(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
    return writeWorkbook({
      sheets: [
        {
          name: '摸底',
          columns: [
            { title: '企业名称', kind: 'text' },
            { title: '产值', unit: '万元', kind: 'number' },
            { title: '统计日期', kind: 'date' },
          ],
          rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
        },
      ],
    })
  }
})
