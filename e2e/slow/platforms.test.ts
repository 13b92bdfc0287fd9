import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { barsNobody } from '../support/axe.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'
import { act, addHere, figureOpens, inYear, listShows, openRegister, stands } from '../support/walking.ts'

const YEAR = new Date().getFullYear()
const TODAY = new Date().toISOString().slice(0, 10)
const FIRM = '云浦甲申精密机械有限公司'
const LABORATORY = '云浦精密传动重点实验室'
const KIND = '重点实验室'

describe('a platform from its building to the end of it, in the browser', { skip: cannotRun }, () => {
  let product: Product
  /** Where the platform's case is. */
  let address = ''

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      const staff = (name: string, displayName: string, duty: string) =>
        ({ ...{ name, displayName, role: 'staff', section: '成果科' }, duties: [duty] }) as const
      await makePeople(store, district, PASSWORD, [
        { name: 'firm', displayName: '郑敏', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        staff('clerk', '苏岚', '经办人'),
        staff('head', '王强', '科室负责人'),
        staff('leader', '赵局', '局领导'),
      ])
    })
  })
  after(() => product?.stop())

  const at = async (name: string, path: string) => {
    const watched = await product.comeAs(name, DESKTOP)
    await watched.page.goto(new URL(`${path}?period=${YEAR}`, product.server.address).href)
    return watched
  }
  const path = (page: Page) => new URL(page.url()).pathname

  it('is cultivated, declared with its papers, recommended, recognised, built and accepted', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await openRegister(page, ['项目与成果', '创新平台', '创新平台'])
    await addHere(
      page,
      '创新平台',
      {
        ...{ 平台名称: LABORATORY, 平台类型: KIND, 级别: '省级', 依托单位: FIRM, 培育日期: `${YEAR}-01-08` },
        组建方案: '依托现有实验室，引进博士2名',
      },
      { told: { 培育日期: `${YEAR}-02-30` }, says: /不是日历上的日期/ },
    )
    await page.getByRole('button', { name: '办件' }).click()
    address = path(page)
    await act(page, '提交申报', {}, ['申报书'])
    await stands(page, '已申报')
    const head = await at('head', address)
    await act(head.page, '推荐')
    await page.reload()
    await act(page, '认定，进入建设期', {
      ...{ 认定时间: `${YEAR}-01-20`, 认定文号: `岚科基〔${YEAR}〕3号`, 建设期至: `${YEAR + 1}-12` },
    })
    await stands(page, '建设')
    const leader = await at('leader', address)
    await act(leader.page, '建设验收通过', {}, ['验收意见'])
    await stands(leader.page, '运行')
    await figureOpens(leader.page, '新增省级以上科技创新平台', '1家', LABORATORY)
    await figureOpens(leader.page, '验收创新平台', '1家', LABORATORY)
    await openRegister(page, ['项目与成果', '创新平台', '创新平台'])
    await listShows(page, '创新平台', LABORATORY)
    await barsNobody(page)
    assert.deepEqual([...complaints, ...head.complaints, ...leader.complaints], [])
  })

  it('is assessed as poor, puts it right in time on the telephone, and is told that it passed', async () => {
    const { page, complaints } = await at('clerk', `/${district}/work`)
    await openRegister(page, ['项目与成果', '创新平台', '平台年度评估'])
    await addHere(page, '平台年度评估', {
      平台名称: LABORATORY,
      ...{ 平台类型: KIND, 依托单位: FIRM, 评估年度: String(YEAR - 1), 评定日期: TODAY, 评估得分: '52' },
      ...{ 评估等次: '不合格', 评估文号: `云科〔${YEAR}〕22号` },
    })
    await page.getByRole('button', { name: '办件' }).click()
    const assessed = path(page)
    const head = await at('head', assessed)
    await act(head.page, '限期整改', { 存在问题: '研发投入没有达到任务书', 整改期限: `${YEAR + 1}-06-30` })
    await stands(head.page, '整改')
    const firm = await product.comeAs('firm', PHONE)
    await firm.page.goto(new URL(assessed, product.server.address).href)
    await act(firm.page, '报送整改情况', { 整改情况: '已补足研发投入，新聘博士2名' }, ['整改报告'])
    await head.page.reload()
    await act(head.page, '整改通过')
    await stands(head.page, '办结')
    await figureOpens(head.page, '整改通过平台', '1家', LABORATORY)
    assert.deepEqual([...complaints, ...head.complaints, ...firm.complaints], [])
  })

  it('poor a second time in a row, its sign is taken down: first in the books of platforms, then with the decision', async () => {
    const { page, complaints } = await at('clerk', `/${district}/work`)
    await openRegister(page, ['项目与成果', '创新平台', '平台年度评估'])
    await addHere(page, '平台年度评估', {
      平台名称: LABORATORY,
      ...{ 平台类型: KIND, 依托单位: FIRM, 评估年度: String(YEAR), 评定日期: TODAY, 评估得分: '48' },
      评估等次: '不合格',
    })
    await page.getByRole('button', { name: '办件' }).click()
    const assessed = path(page)
    const head = await at('head', assessed)
    await act(head.page, '提出摘牌', { 摘牌理由: '连续两年不合格' })
    const leader = await at('leader', assessed)
    // The decision is not confirmed while the platform still stands in the register, and the leader is told so.
    await leader.page.getByRole('button', { name: /现在不能办，看为什么$/ }).click()
    await leader.page.locator('.case-not', { hasText: '没有摘牌时间' }).waitFor()
    await leader.page.goto(new URL(`${address}?period=${YEAR}`, product.server.address).href)
    await act(leader.page, '摘牌', { 摘牌时间: TODAY })
    await stands(leader.page, '摘牌')
    await leader.page.goto(new URL(`${assessed}?period=${YEAR}`, product.server.address).href)
    await act(leader.page, '确认摘牌', {}, ['摘牌决定'])
    await stands(leader.page, '摘牌')
    await figureOpens(leader.page, '评估不合格平台', '2家', LABORATORY)
    await figureOpens(leader.page, '摘牌科技创新平台', '1家', LABORATORY)
    assert.deepEqual([...complaints, ...head.complaints, ...leader.complaints], [])
  })
})
