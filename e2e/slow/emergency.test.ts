import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { barsNobody } from '../support/axe.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'
import { add, addHere, figureOpens, inYear, listShows, openRegister } from '../support/walking.ts'

const YEAR = new Date().getFullYear()
const TODAY = new Date().toISOString().slice(0, 10)
const CAMPAIGN = '企业安全复工专项行动'
const FIRM = '云浦甲申精密机械有限公司'
const OTHER = '云浦乙申电子材料有限公司'

describe('an emergency in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'clerk', displayName: '苏岚', role: 'staff', section: '综合科', duties: ['经办人'] },
        { name: 'keeper', displayName: '何平', role: 'admin' },
      ])
    })
  })
  after(() => product?.stop())

  it('sleeps out of sight until an administrator wakes it; then its lists stand in the navigation, empty', async () => {
    const before = await product.comeAs('clerk', DESKTOP)
    const groups = before.page.getByRole('navigation', { name: '主导航' })
    await groups.getByRole('button', { name: /服务与监管$/ }).click()
    await groups.getByRole('button', { name: /就业商贸$/ }).waitFor()
    assert.equal(await groups.getByRole('button', { name: /应急专项$/ }).count(), 0)

    const admin = await product.comeAs('keeper', DESKTOP)
    await admin.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '系统' }).click()
    await admin.page.getByRole('tab', { name: '单位设置' }).click()
    const line = admin.page.getByRole('switch', { name: '应急专项' })
    await line.click()
    await admin.page.getByRole('switch', { name: '应急专项', checked: true }).waitFor()

    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await openRegister(page, ['服务与监管', '应急专项', '复工台账'])
    assert.equal(await page.getByRole('gridcell').count(), 0)
    assert.deepEqual([...complaints, ...before.complaints, ...admin.complaints], [])
  })

  it('a campaign lists firms and asks for conditions; who meets them resumes, and the rate tells how many did', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await add(page, 'serviceCampaign', '服务专项行动', {
      行动名称: CAMPAIGN,
      行动类别: '复工复产',
      开始日期: TODAY,
      结束日期: `${YEAR + 1}-12-31`,
      核查事项: '防控机制、员工排查、物资储备',
    })
    await openRegister(page, ['服务与监管', '应急专项', '复工台账'])
    const listed = { 专项行动: CAMPAIGN, 列入日期: TODAY }
    await addHere(
      page,
      '复工台账',
      { ...listed, 企业名称: FIRM, 企业范围: '规上高新技术企业', 实际复工日期: TODAY, 已返岗人数: '86' },
      { told: { 列入日期: `${YEAR}-02-30` }, says: /不是日历上的日期/ },
    )
    await openRegister(page, ['服务与监管', '应急专项', '复工台账'])
    await addHere(page, '复工台账', {
      ...listed,
      企业名称: OTHER,
      企业范围: '其他企业',
      计划复工日期: `${YEAR + 1}-01-05`,
    })
    await openRegister(page, ['服务与监管', '应急专项', '复工条件核查'])
    await addHere(page, '复工条件核查', {
      ...{ 专项行动: CAMPAIGN, 企业名称: OTHER, 核查日期: TODAY, 核查结论: '部分符合' },
      ...{ 未达事项: '返岗排查台账不全', 整改时限: `${YEAR + 1}-01-04` },
    })
    await openRegister(page, ['服务与监管', '应急专项', '复工台账'])
    await listShows(page, '复工台账', FIRM)
    await barsNobody(page)
    await figureOpens(page, '应复工企业', '2家', FIRM)
    await figureOpens(page, '已复工企业', '1家', FIRM)
    await figureOpens(page, '复工返岗人数', '86人', FIRM)
    await figureOpens(page, '条件待整改企业', '1家', OTHER)
    assert.deepEqual(complaints, [])
  })

  it('what a firm gave is written down on the telephone, and goods without a price have no value', async () => {
    const { page, complaints } = await product.comeAs('clerk', PHONE)
    await inYear(page, YEAR)
    const gift = { 捐赠企业: FIRM, 捐赠日期: TODAY, 受赠单位: '区红十字会' }
    await add(page, 'donation', '捐赠台账', { ...gift, 捐赠类型: '现金', 捐赠内容: '现金捐款', 价值: '20' })
    await add(page, 'donation', '捐赠台账', {
      ...{ ...gift, 捐赠类型: '物资', 捐赠内容: '消毒酒精', 数量: '3', 数量单位: '吨' },
    })
    await figureOpens(page, '企业捐赠价值', '20.0万元', '现金捐款')
    assert.deepEqual(complaints, [])
  })
})
