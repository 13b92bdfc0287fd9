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
const FIRM = '云浦甲申精密机械有限公司'
const OWN = '直播电商零售额'

describe('research spending and statistics in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'clerk', displayName: '陈立', role: 'staff', section: '规划科', duties: ['经办人'] },
      ])
    })
  })
  after(() => product?.stop())

  it('a large firm without research is listed, helped and struck off by what it did', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await openRegister(page, ['统计与统筹', '研发投入与统计', '无研发企业清零'])
    await addHere(
      page,
      '无研发企业清零',
      {
        ...{ 年度: String(YEAR), 企业名称: FIRM, 列入日期: TODAY, 得知途径: '走访摸底' },
        ...{ 无研发原因: '没有研发人员', 服务措施: '牵线江澜理工学院', 责任科室: '规划科' },
      },
      { told: { 列入日期: `${YEAR}-02-30` }, says: /不是日历上的日期/ },
    )
    await figureOpens(page, '无研发企业未销号', '1家', FIRM)
    await page.getByRole('button', { name: '修改' }).click()
    const form = page.getByRole('form').filter({ has: page.getByRole('button', { name: '保存' }) })
    await form.getByLabel('销号日期', { exact: true }).fill(TODAY)
    await form.getByLabel('销号方式', { exact: true }).fill('与院所合作研发')
    await form.getByLabel('销号方式', { exact: true }).press('Tab')
    await form.getByLabel('销号依据', { exact: true }).fill('与江澜理工学院签订合作协议')
    await form.getByRole('button', { name: '保存' }).click()
    await form.waitFor({ state: 'detached' })
    await figureOpens(page, '无研发企业已销号', '1家', FIRM)
    await openRegister(page, ['统计与统筹', '研发投入与统计', '无研发企业清零'])
    await listShows(page, '无研发企业清零', FIRM)
    await barsNobody(page)
    assert.deepEqual(complaints, [])
  })

  it('a figure of another department is declared, its value entered, and stands among the indicators as quoted', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await openRegister(page, ['统计与统筹', '研发投入与统计', '自定外部指标'])
    await addHere(page, '自定外部指标', {
      ...{ 指标名称: OWN, 计量单位: '亿元', 来源部门: '区商务局', 口径: '限额以上单位通过直播实现的零售额，本年累计' },
      ...{ 取数方式: '取最近一期', 使用范围: '公开', 好坏方向: '越高越好', 责任科室: '规划科' },
    })
    await openRegister(page, ['统计与统筹', '研发投入与统计', '自定外部数'])
    await addHere(page, '自定外部数', {
      ...{ 指标名称: OWN, 期间: `${YEAR}年1月`, 数值: '22.4', 数据状态: '初步', 来源: '区商务局月报' },
    })
    await figureOpens(page, OWN, '22.4', OWN)
    assert.deepEqual(complaints, [])
  })

  it('a return of a period has its expected and received, also on the telephone', async () => {
    const { page, complaints } = await product.comeAs('clerk', PHONE)
    await inYear(page, YEAR)
    await add(page, 'returnDue', '报送日历', {
      ...{ 报表名称: '企业研发调度表', 报送期: `${YEAR}年1月`, 报送对象: '企业', 报送截止: `${YEAR}-02-10` },
      ...{ 应报: '120', 已报: '117', 迟报: '4' },
    })
    await figureOpens(page, '迟报户次', '4户', '企业研发调度表')
    assert.deepEqual(complaints, [])
  })
})
