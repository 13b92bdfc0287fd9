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
const AGENCY = '云浦正信专利代理事务所'

describe('experts and partners in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'clerk', displayName: '苏岚', role: 'staff', section: '综合科', duties: ['经办人'] },
      ])
    })
  })
  after(() => product?.stop())

  it('an expert joins the pool with what binds them; a telephone number is hidden from the list', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await openRegister(page, ['项目与成果', '科技项目', '评审专家'])
    await addHere(
      page,
      '评审专家',
      {
        ...{ 姓名: '周明', 工作单位: '江澜理工学院', 专业领域: '电子信息、先进制造', 职称: '教授' },
        ...{ 回避单位: FIRM, 入库日期: TODAY, 联系电话: '13800001234' },
      },
      { told: { 入库日期: `${YEAR}-02-30` }, says: /不是日历上的日期/ },
    )
    await openRegister(page, ['项目与成果', '科技项目', '评审专家'])
    await listShows(page, '评审专家', '周明')
    assert.equal(await page.getByText('13800001234').count(), 0)
    await barsNobody(page)
    assert.deepEqual(complaints, [])
  })

  it('a partner is called upon from its own page, and each time counts once for it', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await openRegister(page, ['统计与统筹', '机构与档案', '合作机构库'])
    await addHere(page, '合作机构库', {
      ...{ 机构名称: AGENCY, 机构类型: '知识产权代理', 专长领域: '专利布局、质量提升', 入库日期: `${YEAR}-01-10` },
      对接科室: '成果科',
    })
    await openRegister(page, ['统计与统筹', '机构与档案', '机构专家使用记录'])
    await addHere(page, '机构专家使用记录', {
      合作机构: AGENCY,
      ...{ 使用日期: TODAY, 使用事项: '上门服务', 事项内容: '重点企业专利布局上门服务', 服务企业: FIRM },
      ...{ 使用科室: '成果科', 服务评价: '满意' },
    })
    await figureOpens(page, '合作机构使用次数', '1次', '专利布局上门服务')
    await figureOpens(page, '使用过的合作机构', '1家', '专利布局上门服务')
    assert.deepEqual(complaints, [])
  })

  it('a certificate is archived on the telephone and counts while it is valid', async () => {
    const { page, complaints } = await product.comeAs('clerk', PHONE)
    await inYear(page, YEAR)
    await add(page, 'archivedPaper', '证照与档案', {
      ...{ 材料名称: '技术合同登记机构证书', 材料类别: '证书证照', 档号: `KJ-${YEAR}-D30-0004` },
      ...{ 形成日期: TODAY, 有效期至: `${YEAR + 2}-02-28`, 保管期限: '30年', 存放位置: '3号柜' },
    })
    await figureOpens(page, '有效期内的证照', '1份', '技术合同登记机构证书')
    assert.deepEqual(complaints, [])
  })
})
