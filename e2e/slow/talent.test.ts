import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { cannotRun, DESKTOP, fillIn, PHONE } from '../support/browser.ts'
import { district, enter, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'
import { act, add, figureOpens, stands } from '../support/walking.ts'

const YEAR = new Date().getFullYear()
const TODAY = new Date().toISOString().slice(0, 10)
const FIRM = '云浦甲申精密机械有限公司'
const INSTITUTION = '江澜检测技术研究院'

describe('people and money for firms in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      const office = await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '郑敏', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        { name: 'clerk', displayName: '苏岚', role: 'staff', section: '高新科', duties: ['经办人'] },
        { name: 'head', displayName: '王强', role: 'staff', section: '高新科', duties: ['科室负责人'] },
      ])
      await enter(office, 'voucherScheme', {
        ...{
          name: '云浦区科技创新券',
          year: String(YEAR),
          total: '200',
          coverage: '50',
          redeemer: '企业',
          monthsValid: '12',
        },
      })
      await enter(office, 'voucherInstitution', { name: INSTITUTION, services: '检验检测', listedOn: `${YEAR}-01-05` })
    })
  })
  after(() => product?.stop())

  it('a person is recommended by one, reported by another, chosen, arrives and is in post', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await add(page, 'talent', '人才名册', {
      人才编号: `R${YEAR}-013`,
      姓名: '林昭然',
      人才来源: '归国',
      用人单位: FIRM,
    })
    await add(page, 'talentApplication', '人才项目申报', {
      人才: `R${YEAR}-013`,
      计划名称: '省领军人才特殊支持计划',
      人才计划类别: '领军人才',
      人才计划级别: '省',
      申报年度: String(YEAR),
      申报单位: FIRM,
      首次入选: '是',
    })
    await page.getByRole('button', { name: '办件' }).click()
    const address = page.url()
    await act(page, '审核推荐')
    const head = await product.comeAs('head', DESKTOP)
    await head.page.goto(address)
    await act(head.page, '上报')
    await stands(head.page, '评审中')
    await page.reload()
    await act(page, '登记入选', { 入选文号: `江人才〔${YEAR}〕6号` })
    await act(page, '登记到岗')
    await head.page.reload()
    await act(head.page, '登记资助', { 资助金额: '50' })
    await stands(head.page, '已资助')
    await figureOpens(head.page, '入选省级以上人才', '1人', '省领军人才特殊支持计划')
    await figureOpens(head.page, '人才项目资助批复', '50.0万元', '省领军人才特殊支持计划')
    assert.deepEqual([...complaints, ...head.complaints], [])
  })

  it('a foreigner’s permit is asked to be put right, handled and counted while it is valid', async () => {
    const { page, complaints } = await product.comeAs('clerk', PHONE)
    await add(page, 'talent', '人才名册', { 人才编号: `F${YEAR}-002`, 姓名: 'Anna Keller', 人才来源: '外籍' })
    await add(page, 'foreignService', '外籍人才服务', {
      外籍人才: `F${YEAR}-002`,
      外籍人才服务事项: '工作许可新办',
      工作许可类别: 'A类',
      聘用单位: FIRM,
      受理日期: TODAY,
      许可有效期至: `${YEAR + 2}-05-31`,
    })
    await page.getByRole('button', { name: '办件' }).click()
    await act(page, '一次告知补正', { 补正意见: '缺聘用合同' })
    await act(page, '补正', { 补正内容: '已补聘用合同' })
    await act(page, '办结')
    await stands(page, '已办结')
    await figureOpens(page, '外国高端人才', '1人', '工作许可新办')
    assert.deepEqual(complaints, [])
  })

  it('a firm asks for a loan on the telephone, the bank lends, and the sum opens to the contract', async () => {
    const firm = await product.comeAs('firm', PHONE)
    await firm.page.getByRole('button', { name: '提出科技融资' }).click()
    const form = firm.page.getByRole('form', { name: '提出科技融资' })
    await fillIn(form, { 合同编号: `XQ-${YEAR}-018`, 金融工具: '科技贷', 需求金额: '300', 期限: '12' })
    await form.getByRole('button', { name: '提出', exact: true }).click()
    await stands(firm.page, '已提出')
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await page.goto(firm.page.url())
    await act(page, '推荐给机构', { 放款机构: '云浦农商银行', 入库类别: '高新技术企业' })
    await act(page, '登记放款', { 放款日期: TODAY, 放款金额: '280', 年利率: '3.2', 到期日: `${YEAR + 1}-06-30` })
    await stands(page, '已放款')
    await figureOpens(page, '科技融资放款额', '280.0万元', `XQ-${YEAR}-018`)
    await firm.page.reload()
    await stands(firm.page, '已放款')
    assert.deepEqual([...complaints, ...firm.complaints], [])
  })

  it('a voucher is asked for, granted, issued, booked by the firm and locked for its service', async () => {
    const firm = await product.comeAs('firm', PHONE)
    await firm.page.getByRole('button', { name: '提出创新券申领' }).click()
    const form = firm.page.getByRole('form', { name: '提出创新券申领' })
    await fillIn(form, { 拟购服务: '检验检测', 申领额度: '5' })
    await form.getByRole('button', { name: '提出', exact: true }).click()
    await stands(firm.page, '已申领')
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await page.goto(firm.page.url())
    await act(page, '审核通过', { 核定额度: '4' })
    await act(page, '登记发券', { 发放券号: `YP${YEAR}-0001` })
    await stands(page, '已发券')
    await page.goto(page.url().replace('/cases/', '/registers/'))
    await page.getByRole('region', { name: '由本条登记' }).getByRole('button', { name: '创新券' }).click()
    const voucher = page.getByRole('form', { name: '新建创新券' })
    await fillIn(voucher, { 创新券办法: '云浦区科技创新券', 发放日期: TODAY, 有效期至: `${YEAR + 1}-12` })
    await voucher.getByRole('button', { name: '保存' }).click()
    await voucher.waitFor({ state: 'detached' })

    await firm.page.goto(`${product.server.address}/${district}/own-vouchers`)
    await firm.page.getByRole('button', { name: '预约服务' }).click()
    const booking = firm.page.getByRole('dialog', { name: /预约服务/ })
    for (const [label, option] of [
      ['服务机构', INSTITUTION],
      ['服务类型', '检验检测'],
    ] as const) {
      await booking.getByLabel(label, { exact: true }).click()
      await firm.page.locator('.ant-select-item-option:visible', { hasText: option }).first().click()
    }
    await fillIn(booking, { 合同编号: 'JC-2026-7', '合同金额（元）': '60000', '用券金额（元）': '30000' })
    await booking.getByRole('button', { name: /预\s*约/ }).click()
    await firm.page.waitForURL(/\/cases\/voucherUse\//)
    await page.goto(firm.page.url())
    await act(page, '锁定')
    await stands(page, '已锁定')
    await figureOpens(page, '创新券发放额', '4.0万元', `YP${YEAR}-0001`)
    await figureOpens(page, '创新券使用额', '3.0万元', 'JC-2026-7')
    assert.deepEqual([...complaints, ...firm.complaints], [])
  })
})
