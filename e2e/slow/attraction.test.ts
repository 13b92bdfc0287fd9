import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'
import { act, add, figureOpens, stands } from '../support/walking.ts'

const YEAR = new Date().getFullYear()
const TODAY = new Date().toISOString().slice(0, 10)
const FIRM = '云浦甲申精密机械有限公司'
const LEAD = '车规级传感器产线'
const PARK = '云浦高新技术产业园'

describe('who is wanted, where they land, and the party’s work, in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'scout', displayName: '张敏', role: 'staff', section: '高新科', duties: ['经办人'] },
        { name: 'head', displayName: '王强', role: 'staff', section: '高新科', duties: ['科室负责人'] },
        { name: 'office', displayName: '苏岚', role: 'staff', section: '综合科', duties: ['经办人'] },
      ])
    })
  })
  after(() => product?.stop())

  it('a lead is contacted, visited, talked over, signed by the head and lands as a firm of the books', async () => {
    const { page, complaints } = await product.comeAs('scout', DESKTOP)
    await add(page, 'attractionPartner', '招引渠道', {
      渠道名称: '江澜市电子商会',
      渠道类型: '商会协会',
      建立联系日期: `${YEAR}-01-08`,
    })
    await add(page, 'lead', '招引线索', {
      项目名称: LEAD,
      项目类别: '制造项目',
      招引渠道: '江澜市电子商会',
      拟落地街道: '高新园',
      计划投资额: '30000',
      线索日期: TODAY,
    })
    await page.getByRole('button', { name: '办件' }).click()
    await stands(page, '线索')
    const address = page.url()
    await act(page, '已对接')
    await act(page, '已走访')
    await act(page, '开始洽谈')
    await act(page, '登记进展', { 进展情况: '用地和环评已谈定' })

    const head = await product.comeAs('head', PHONE)
    await head.page.goto(address)
    await act(head.page, '已签约', { 签约投资额: '28000' })
    await stands(head.page, '签约')

    await page.reload()
    await act(page, '已落地', { 落地企业: FIRM })
    await stands(page, '落地')
    await add(page, 'attractionEvent', '招引活动', {
      日期: TODAY,
      招引活动类别: '走访对接',
      活动内容: '走访江澜市电子商会',
      走访单位: '江澜市电子商会',
    })
    await figureOpens(page, '落地招引项目', '1项', LEAD)
    await figureOpens(page, '招引签约投资额', '28,000.0万元', LEAD)
    await figureOpens(page, '招引走访商会协会', '1家', '走访江澜市电子商会')
    assert.deepEqual([...complaints, ...head.complaints], [])
  })

  it('a park reports its month; its hazard is mended with proof and struck off by somebody else', async () => {
    const { page, complaints } = await product.comeAs('scout', DESKTOP)
    await add(page, 'park', '园区', {
      园区名称: PARK,
      园区类型: '高新技术产业园',
      园区级别: '省级',
      批准日期: '2019-05-20',
    })
    await add(page, 'parkMonth', '园区月报', { 园区名称: PARK, 报告月份: `${YEAR}年1月`, 税收: '1.25', 引进人才: '3' })
    await add(page, 'parkHazard', '园区安全隐患', {
      隐患编号: `YH${YEAR}-001`,
      园区名称: PARK,
      排查日期: TODAY,
      隐患等级: '重大隐患',
      隐患内容: '二号车间疏散通道堆放物料',
    })
    await page.getByRole('button', { name: '办件' }).click()
    const address = page.url()
    await act(page, '下达整治期限', { 整治期限: `${YEAR + 1}-03-31` })
    await act(page, '登记整治完成', { 整治情况: '物料已清运，通道已划线' }, ['整治证明'])
    await stands(page, '待复查')
    // Who mended it cannot be the one who sees that it is gone, and is told so.
    await page.getByRole('button', { name: /现在不能办，看为什么$/ }).click()
    await page.locator('.case-not dt', { hasText: '复查销号' }).waitFor()
    const head = await product.comeAs('head', DESKTOP)
    await head.page.goto(address)
    await act(head.page, '复查销号')
    await stands(head.page, '已销号')
    await figureOpens(head.page, '园区销号安全隐患', '1个', '疏散通道')
    await figureOpens(head.page, '园区税收', '1.25亿元', PARK)
    await head.page.goto(`${product.server.address}/${district}/parks?period=${YEAR}`)
    await head.page.getByText(PARK).first().waitFor()
    assert.deepEqual([...complaints, ...head.complaints], [])
  })

  it('a branch holds its day, on the telephone, and is counted without a name', async () => {
    const { page, complaints } = await product.comeAs('office', PHONE)
    await add(page, 'partySite', '党建阵地', {
      名称: '高企服务窗口',
      阵地类别: '科技先锋岗',
      创建日期: `${YEAR}-01-10`,
    })
    await add(page, 'partyWork', '党建工作', {
      日期: TODAY,
      党建工作类别: '主题党日',
      内容: '党建红引领科技蓝',
      参加人次: '26',
    })
    await figureOpens(page, '主题党日', '1场', '党建红引领科技蓝')
    await figureOpens(page, '党建工作参加人次', '26人次', '党建红引领科技蓝')
    assert.deepEqual(complaints, [])
  })
})
