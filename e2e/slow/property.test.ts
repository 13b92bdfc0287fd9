import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { writeWorkbook } from '../../src/exchange/workbook/write.ts'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { cannotRun, DESKTOP, fillIn, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'
import { act, add, begin, figureOpens, stands } from '../support/walking.ts'

const YEAR = new Date().getFullYear()
const TODAY = new Date().toISOString().slice(0, 10)
const FIRM = '云浦甲申精密机械有限公司'
const SHOP = '青禾种子门市部'
const CONTRACT = '薄壁齿轮渗碳工艺开发'

describe('rights and contracts in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '郑敏', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        { name: 'clerk', displayName: '苏岚', role: 'staff', section: '知识产权科', duties: ['经办人'] },
        { name: 'head', displayName: '王强', role: 'staff', section: '知识产权科', duties: ['科室负责人'] },
      ])
    })
  })
  after(() => product?.stop())

  it('what a check turns up becomes a case, which is decided with its paper, closed and counted with its fine', async () => {
    const { page, complaints } = await product.comeAs('clerk', PHONE)
    await add(page, 'ipAction', '双打执法行动', { 行动日期: TODAY, 行动名称: '农资打假联合执法' })
    await add(page, 'ipInspection', '双打检查', {
      所属行动: '农资打假联合执法',
      检查场所: SHOP,
      场所类别: '种子农资门店',
      检查日期: TODAY,
      抽查商品种数: '12',
      可疑商品种数: '1',
    })
    await begin(page, '知识产权案件', { 案件编号: `云知案〔${YEAR}〕3号`, 案件类型: '假冒专利' })
    await page.getByRole('button', { name: '办件' }).click()
    await stands(page, '已受理线索')
    const address = page.url()

    const head = await product.comeAs('head', DESKTOP)
    await head.page.goto(address)
    await act(head.page, '立案')
    await act(head.page, '作出决定', { 处理决定: '责令改正，罚款', 罚款: '20000' }, ['决定书'])
    await stands(head.page, '已决定')
    await page.reload()
    await act(page, '改正到位，结案', { 改正情况: '商品已下架' })
    await stands(page, '已结案')

    await figureOpens(head.page, '知识产权案件结案', '1件', `${YEAR}〕3号`)
    await figureOpens(head.page, '双打检查场所', '1家', SHOP)
    assert.deepEqual([...complaints, ...head.complaints], [])
  })

  it('patents come in from the office’s list, with the one that lapsed, and stand in force by their holder', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await page.goto(`${product.server.address}/${district}/import`)
    const rows = [
      ['201910123456X', '薄壁齿轮渗碳方法', '发明专利', '2019-03-06', `${YEAR}-01-12`, FIRM, '有效', null],
      ['2015101234561', '旧式齿轮夹具', '发明专利', '2015-03-06', '2018-01-12', FIRM, '未缴年费', `${YEAR}-02-01`],
    ]
    const columns = ['申请号', '名称', '专利种类', '申请日期', '授权日', '第一申请人', '专利状态', '失效日期']
    const bytes = await writeWorkbook({
      sheets: [{ name: '明细', columns: columns.map((title) => ({ title, kind: 'text' })), rows }],
    })
    await page.setInputFiles('input[type=file]', {
      name: '专利授权名单.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    })
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('tab', { name: '新增 2' }).waitFor()
    await page.getByRole('button', { name: '导入 2 行' }).click()
    await page.getByRole('heading', { name: '已导入，共 2 行' }).waitFor()
    await figureOpens(page, '发明专利授权量', '1件', '薄壁齿轮渗碳方法')
    await figureOpens(page, '有有效专利的企业', '1家', '薄壁齿轮渗碳方法')
    assert.deepEqual(complaints, [])
  })

  it('a firm files its contract on the telephone; one checks, another registers, and the amount is counted once', async () => {
    const firm = await product.comeAs('firm', PHONE)
    await firm.page.getByRole('button', { name: '提出技术合同登记申报' }).click()
    const form = firm.page.getByRole('form', { name: '提出技术合同登记申报' })
    await fillIn(form, {
      合同名称: CONTRACT,
      合同类别: '技术开发',
      买方名称: '江澜汽车零部件有限公司',
      合同签订日期: TODAY,
      标的内容: '委托研究开发低变形渗碳工艺，交付工艺文件和样件',
      合同成交总额: '120',
      技术交易额: '100',
    })
    await form.getByRole('button', { name: '提出', exact: true }).click()
    await stands(firm.page, '待提交')
    const address = firm.page.url()
    await act(firm.page, '提交申报', {}, ['合同文本'])
    await stands(firm.page, '已申报')

    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await page.goto(address)
    await act(page, '受理')
    await act(page, '审核通过', { 合同类别: '技术开发', 技术交易额: '100' })
    await stands(page, '待复核')
    const head = await product.comeAs('head', DESKTOP)
    await head.page.goto(address)
    await act(head.page, '复核登记', { 合同登记编号: `${YEAR}330101000777` })
    await stands(head.page, '已登记')
    await figureOpens(head.page, '网上申报登记技术合同', '1项', CONTRACT)
    await firm.page.reload()
    await stands(firm.page, '已登记')
    assert.deepEqual([...complaints, ...head.complaints, ...firm.complaints], [])
  })
})
