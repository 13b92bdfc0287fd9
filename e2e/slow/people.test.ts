import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeMember } from '../../src/server/http/testing.ts'
import { addBureau } from '../../src/store/bureau.ts'
import { cannotRun, DESKTOP, openPage, PHONE } from '../support/browser.ts'
import { type Product, startProduct } from '../support/product.ts'

const bureau = '990101'
const NEW = 'Yunpu-2026-ok'

describe('people in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct((store) => addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区'))
    const clerk = { bureau, role: 'staff', section: '企业科', duties: ['经办人'] } as const
    await makeMember(product.store, 'zhang', clerk)
  })
  after(() => product?.stop())

  it('makes an account, whose owner sets a password before anything else and then works', async () => {
    const { page, complaints } = await product.come(`/${bureau}/people`, DESKTOP)
    await page.getByRole('button', { name: '新建账户' }).click()
    await page.getByLabel('姓名').fill('赵六')
    await page.getByLabel('用户名').fill('zhaoliu')
    await page.getByText('经办人', { exact: true }).last().click()
    await page.getByRole('button', { name: '建立，并显示初始密码' }).click()
    const password = (await page.locator('.people-password').textContent()) ?? ''
    assert.match(password, /^[a-zA-Z2-9]{16}$/)
    await page.getByRole('button', { name: '已记下' }).click()
    await page.getByRole('row', { name: /赵六.*zhaoliu.*工作人员、经办人/ }).waitFor()
    assert.deepEqual(complaints, [])

    const { page: own } = await openPage(product.browser, product.server.address, PHONE)
    await own.goto(`${product.server.address}/${bureau}/delegations`)
    await own.getByLabel('用户名').fill('zhaoliu')
    await own.getByLabel('密码', { exact: true }).fill(password)
    await own.getByRole('button', { name: '登录', exact: true }).click()
    await own.getByText('请先设置自己的密码').waitFor()
    await own.getByLabel('现在的密码').fill(password)
    await own.getByLabel('新密码', { exact: true }).fill(NEW)
    await own.getByLabel('再写一遍新密码').fill(NEW)
    await own.getByRole('button', { name: '修改密码' }).click()
    await own.getByRole('button', { name: '返回' }).click()
    await own.getByRole('heading', { name: '外出委托' }).waitFor()
  })

  it('takes the application of an enterprise, which the bureau confirms', async () => {
    const { page: firm } = await openPage(product.browser, product.server.address, PHONE)
    await firm.goto(`${product.server.address}/register`)
    await firm.getByLabel('单位名称').fill('甲公司')
    await firm.getByLabel('统一社会信用代码').fill('91350100M000100Y43')
    await firm.getByLabel('联系人姓名').fill('钱七')
    await firm.getByLabel('用户名').fill('jia1')
    await firm.getByLabel('密码', { exact: true }).fill('Gongsi-2026!')
    await firm.getByRole('button', { name: '提交申请' }).click()
    await firm.getByText('这是贵单位的第一个账户').waitFor()
    const { page } = await product.come(`/${bureau}/people`, DESKTOP)
    await page.getByRole('main').getByText(/^企业/).click()
    await page.getByRole('button', { name: '通过' }).click()
    await page.getByRole('row', { name: /钱七.*在用/ }).waitFor()
  })
})
