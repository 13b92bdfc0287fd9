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
const PARTNER = '江澜惠农网络科技有限公司'

describe('jobs kept and trade won in the browser', { skip: cannotRun }, () => {
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

  it('a refund for jobs kept is entered as it was published, and the firm’s file and the figure show it', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await inYear(page, YEAR)
    await openRegister(page, ['服务与监管', '就业商贸', '稳岗扩岗明细'])
    await addHere(
      page,
      '稳岗扩岗明细',
      {
        ...{ 企业名称: FIRM, 补贴类别: '稳岗返还', 所属年度: String(YEAR), 发放日期: TODAY },
        ...{ 金额: '3.65', 惠及职工: '73', 公布单位: '区人社局' },
      },
      { told: { 发放日期: `${YEAR}-02-30` }, says: /不是日历上的日期/ },
    )
    await openRegister(page, ['服务与监管', '就业商贸', '稳岗扩岗明细'])
    await listShows(page, '稳岗扩岗明细', FIRM)
    await barsNobody(page)
    await figureOpens(page, '稳岗返还名单企业', '1家', FIRM)
    await figureOpens(page, '稳岗扩岗名单资金', '3.7万元', FIRM)
    // A part that is paid for another reason is no refund: the list of those stays one firm long.
    await openRegister(page, ['服务与监管', '就业商贸', '稳岗扩岗明细'])
    await addHere(page, '稳岗扩岗明细', {
      ...{ 企业名称: '云浦乙申电子材料有限公司', 补贴类别: '一次性扩岗补助', 所属年度: String(YEAR), 发放日期: TODAY },
      ...{ 金额: '1.5', 惠及职工: '10' },
    })
    await figureOpens(page, '稳岗返还名单企业', '1家', FIRM)
    assert.deepEqual(complaints, [])
  })

  it('a partner in selling the district’s produce is written down on the telephone and counts while it runs', async () => {
    const { page, complaints } = await product.comeAs('clerk', PHONE)
    await inYear(page, YEAR)
    await add(page, 'commerceCooperation', '电商合作名单', {
      ...{ 合作方: PARTNER, 合作类别: '平台合作', 签约日期: TODAY, 协议到期日: `${YEAR + 2}-04-09` },
      ...{ 合作产品: '西甜瓜、大米', 合作内容: '开设云浦馆' },
    })
    await figureOpens(page, '电商合作', '1个', PARTNER)
    assert.deepEqual(complaints, [])
  })
})
