import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { barsNobody } from '../support/axe.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'
import { act, add, addHere, figureOpens, inYear, listShows, openRegister, stands } from '../support/walking.ts'

const YEAR = new Date().getFullYear()
const TODAY = new Date().toISOString().slice(0, 10)
const PROJECT = '社区银龄数字课堂'
const PANELS = '防灾减灾展板'

describe('popularisation of science in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'clerk', displayName: '林岚', role: 'staff', section: '综合科', duties: ['经办人'] },
        { name: 'head', displayName: '王强', role: 'staff', section: '综合科', duties: ['科室负责人'] },
      ])
    })
  })
  after(() => product?.stop())

  it('a small project is applied for, judged, granted by the head and accepted', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await openRegister(page, ['人才与科普', '科学普及', '科普项目'])
    await addHere(
      page,
      '科普项目',
      {
        ...{ 年度: String(YEAR), 项目名称: PROJECT, 项目类别: '重点科普项目', 承担单位: '东江街道科协' },
        ...{ 申报日期: TODAY, 申请金额: '3' },
      },
      { told: { 申请金额: '三万左右吧' }, says: /三万左右吧/ },
    )
    await page.getByRole('button', { name: '办件' }).click()
    const address = page.url()
    await act(page, '登记评审结果', { 评审意见和得分: '86分，建议支持' })
    const head = await product.comeAs('head', DESKTOP)
    await head.page.goto(address)
    await act(head.page, '立项', { 支持金额: '2', 立项文号: `云科协〔${YEAR}〕5号` })
    await stands(head.page, '已立项')
    await page.reload()
    await act(page, '验收', { 验收结论: '通过' })
    await stands(page, '已验收')
    await figureOpens(page, '扶持科普项目', '1项', PROJECT)
    await figureOpens(page, '科普项目支持资金', '2.0万元', PROJECT)
    await openRegister(page, ['人才与科普', '科学普及', '科普项目'])
    await listShows(page, '科普项目', PROJECT)
    await barsNobody(page)
    assert.deepEqual([...complaints, ...head.complaints], [])
  })

  it('panels are booked for a morning, which nobody gets twice, used, and counted by who came', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await openRegister(page, ['人才与科普', '科学普及', '科普资源与作品'])
    await addHere(page, '科普资源与作品', {
      资源名称: PANELS,
      资源类型: '展板',
      发布日期: `${YEAR}-01-05`,
      可预约: '是',
    })
    const booked = {
      ...{ 科普资源: PANELS, 资源类型: '展板', 预约日期: TODAY, 时段: '上午', 预约单位: '北城中心小学' },
      预计人数: '600',
    }
    await openRegister(page, ['人才与科普', '科学普及', '科普资源预约'])
    await addHere(page, '科普资源预约', booked)
    await page.getByRole('button', { name: '办件' }).click()
    await act(page, '确认预约')
    await act(page, '登记使用', { 到场人次: '640', 使用反馈: '排队较长' })
    await stands(page, '已使用')
    await figureOpens(page, '科普资源预约受众', '640人次', PANELS)
    await openRegister(page, ['人才与科普', '科学普及', '科普资源预约'])
    const elsewhere = { ...booked, 预约单位: '青禾中学', 时段: '下午' }
    await addHere(page, '科普资源预约', elsewhere, { told: { 时段: '上午' }, says: /已有|已经有|已存在/ })
    // What the books refuse is said by the browser too.
    assert.deepEqual(
      complaints.filter((said) => !/409|422/.test(said)),
      [],
    )
  })

  it('an event is written down on the telephone where it is held', async () => {
    const { page, complaints } = await product.comeAs('clerk', PHONE)
    await inYear(page, YEAR)
    await add(page, 'activity', '活动', {
      ...{
        活动日期: TODAY,
        活动名称: '科技活动周主场',
        地点: '江滨广场',
        类别: '科技活动周',
        所在街道: '东江街道',
        场次: '1',
        人次: '1720',
      },
    })
    await figureOpens(page, '活动人次', '人次', '科技活动周主场')
    assert.deepEqual(complaints, [])
  })
})
