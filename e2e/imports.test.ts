import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Download } from 'playwright-core'
import { replacePart, xlsxOf } from '../src/exchange/workbook/fixtures.ts'
import { makeCreditCode } from '../src/kernel/read/creditCode.ts'
import { cannotRun, DESKTOP, PHONE } from './support/browser.ts'
import { district, makeOffice } from './support/office.ts'
import { type Product, startProduct } from './support/product.ts'

const code = (n: number) => makeCreditCode(district, 500 + n)
const BAD_CODE = '320121000003796'

describe('imports in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
  })

  after(() => product?.stop())

  /** As offices send them: titles above, a header of two rows with merges, a total, a note. */
  async function messyWorkbook(): Promise<string> {
    const bytes = await xlsxOf(
      [
        ['附件2'],
        ['云浦区2026年新增科技企业名录'],
        ['填报单位：云浦区科技局　　单位：万元'],
        ['序号', '企业名称', '统一社会信用代码', '登记信息', null, '所在镇街'],
        [null, null, null, '成立日期', '注册资本', null],
        [1, '云浦晨星精密机械有限公司', code(1), '2020-03-01', 500, '东江街道'],
        [2, '云浦晨光电子材料有限公司', code(2), '2021年5月', 83, '西岭街道'],
        [3, '云浦晨曦生物医药有限公司', BAD_CODE, '2019.6', 120, '南湖街道'],
        ['', '合计', '', '', 703, ''],
        ['注：数据来自市场监管部门'],
      ],
      { merges: ['A1:F1', 'A2:F2', 'A3:F3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5'] },
    )
    const path = join(product.folder, '新增名录.xlsx')
    await writeFile(path, bytes)
    return path
  }

  async function saved(download: Download): Promise<Uint8Array> {
    return readFile(await download.path())
  }

  it('takes a messy workbook in after one column is corrected; what was refused is mended and nothing doubles', async () => {
    const { page, complaints } = await product.come(`/${district}/import`, DESKTOP)
    await page.setInputFiles('input[type=file]', await messyWorkbook())
    await page.getByText('表头在第 5 行（2 行表头）').waitFor()
    await page.getByText('合计、小计 1 行不导入').waitFor()
    const street = page.getByRole('combobox', { name: 'F 列“所在镇街”对应的字段' })
    await street.click()
    await street.fill('所属街道')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '恢复' }).waitFor()
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('tab', { name: '新增 2' }).waitFor()
    await page.getByRole('tab', { name: '不能导入 1' }).click()
    await page.getByText(BAD_CODE).first().waitFor()
    await page.getByText('核对列').click()
    await page.getByRole('button', { name: '恢复' }).waitFor()
    await page.getByText('预览', { exact: true }).first().click()
    await page.getByRole('button', { name: '导入 2 行' }).click()
    await page.getByRole('heading', { name: '已导入，共 3 行' }).waitFor()

    const [refused] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载未导入的 1 行' }).click(),
    ])
    const mended = replacePart(await saved(refused), 'xl/sharedStrings.xml', (xml) => xml.replace(BAD_CODE, code(3)))
    const again = join(product.folder, '未导入的行.xlsx')
    await writeFile(again, mended)
    await page.getByRole('button', { name: '再导入一个' }).click()
    await page.setInputFiles('input[type=file]', again)
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('button', { name: '导入 1 行' }).click()
    await page.getByRole('heading', { name: '已导入，共 1 行' }).waitFor()

    await page.getByRole('button', { name: '再导入一个' }).click()
    await page.setInputFiles('input[type=file]', await messyWorkbook())
    await page.getByText('导入同样表头时的选择').waitFor()
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('tab', { name: '无变化 2' }).waitFor()
    await page.getByText('没有要写入的内容').waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('takes a table from the clipboard, a claimed name counts, and the batch is withdrawn', async () => {
    const { page, complaints } = await product.come(`/${district}/import?register=recognition`, DESKTOP)
    await page.getByText('把文件拖到这里').waitFor()
    const html = `<table><tr><td>称号</td><td>企业名称</td><td>批次</td><td>认定日期</td></tr>
      <tr><td rowspan=2>雏鹰企业</td><td>云浦甲申精密机械厂</td><td>2026年第一批</td><td>2026-05-06</td></tr>
      <tr><td>云浦乙申电子材料有限公司</td><td>2026年第一批</td><td>2026-05-06</td></tr></table>`
    await page.evaluate((table) => {
      const data = new DataTransfer()
      data.setData('text/html', table)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    }, html)
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('tab', { name: '待认领 1' }).click()
    await page.getByText('“云浦甲申精密机械厂”').waitFor()
    await page.getByRole('button', { name: '导入 2 行' }).click()
    await page.getByRole('link', { name: '去认领台' }).click()

    await page.getByRole('heading', { name: '云浦甲申精密机械厂' }).waitFor()
    await page.getByRole('radio', { name: /云浦甲申精密机械有限公司/ }).waitFor()
    await page.keyboard.press('1')
    await page.getByText('认领后 1 条记录计入').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('没有待认领的名称').waitFor()
    await page.getByRole('button', { name: '撤销认领 云浦甲申精密机械厂' }).click()
    await page.getByRole('heading', { name: '云浦甲申精密机械厂' }).waitFor()

    await page.goto(`${product.server.address}/${district}/batches`)
    await page
      .getByRole('link', { name: /^粘贴的表格/ })
      .first()
      .click()
    await page.getByText('云浦乙申电子材料有限公司').waitFor()
    await page.getByRole('button', { name: '撤回' }).click()
    await page.locator('.ant-modal-footer').getByRole('button', { name: '撤回' }).click()
    await page.getByText('这个批次已经撤回').waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('says on a phone what is wrong with a file, and what to do', async () => {
    const { page, complaints } = await product.come(`/${district}/import`, PHONE)
    const path = join(product.folder, '名单.xlsx')
    await writeFile(path, `MZ${'\0'.repeat(200)}`)
    await page.setInputFiles('input[type=file]', path)
    await page.getByText('这不是电子表格，文件内容是可执行程序').waitFor()
    await page.getByRole('button', { name: '换一个文件' }).click()
    await page.getByText('把文件拖到这里').waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(width <= PHONE.width, `${width}`)
    // The browser itself remarks on the refusal.
    assert.deepEqual(
      complaints.filter((said) => !said.includes('422')),
      [],
    )
    await page.context().close()
  })
})
