import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeCreditCode } from '../../src/kernel/read/creditCode.ts'
import { barsNobody } from '../support/axe.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, enter, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'
import { listShows, openRegister } from '../support/walking.ts'

const DAY = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
const HOUR = '09:00—10:00'
const EXPERT = '周明'
const FIRM = '云浦甲申精密机械有限公司'
const OTHER = '云浦乙申电子材料有限公司'
const BOOK = `预约 ${DAY} ${HOUR} ${EXPERT}`

describe('the clinic of experts in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(async (store, data) => {
      const office = await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'first', displayName: '李会计', role: 'enterprise', enterprise: makeCreditCode(district, 1) },
        { name: 'second', displayName: '郑敏', role: 'enterprise', enterprise: makeCreditCode(district, 2) },
        { name: 'clerk', displayName: '苏岚', role: 'staff', section: '高新科', duties: ['经办人'] },
      ])
      const slot = { expert: EXPERT, on: DAY, place: '区政务服务中心2楼' }
      await enter(office, 'clinicSlot', { ...slot, hour: HOUR })
      await enter(office, 'clinicSlot', { ...slot, hour: '10:00—11:00' })
    })
  })
  after(() => product?.stop())

  const come = async (name: string) => {
    const watched = await product.comeAs(name, PHONE)
    await watched.page.goto(`${product.server.address}/${district}/own-clinic`)
    await watched.page.getByRole('button', { name: BOOK }).waitFor()
    return watched
  }

  it('an hour goes to whom was first, the other is told so, and has it once it was given back', async () => {
    const [first, second] = [await come('first'), await come('second')]
    await barsNobody(first.page)
    await first.page.getByRole('button', { name: BOOK }).click()
    const asking = first.page.getByRole('dialog', { name: BOOK })
    await asking.getByLabel('拟申报称号').click()
    await first.page.locator('.ant-select-item-option:visible', { hasText: /^高新技术企业$/ }).click()
    await asking.getByLabel('带去的材料（可不填）').fill('申报书二稿')
    await asking.getByRole('button', { name: /预\s*约/ }).click()
    await asking.waitFor({ state: 'detached' })
    const own = first.page.getByRole('region', { name: '本企业的预约' })
    await own.getByText(`${DAY} ${HOUR}`).waitFor()
    await own.getByText('申报书二稿').waitFor()

    // Still on the page that showed the hour as free.
    await second.page.getByRole('button', { name: BOOK }).click()
    const late = second.page.getByRole('dialog', { name: BOOK })
    await late.getByRole('button', { name: /预\s*约/ }).click()
    await late.getByRole('alert').getByText(`${EXPERT} ${DAY} ${HOUR} 的门诊已经约出去了。请另选一个时段`).waitFor()
    await late.getByRole('button', { name: /返\s*回/ }).click()
    await second.page.getByRole('button', { name: BOOK }).waitFor({ state: 'detached' })

    const clerk = await product.comeAs('clerk', DESKTOP)
    await openRegister(clerk.page, ['企业与资金', '企业培育', '专家门诊时段'])
    await listShows(clerk.page, '专家门诊时段', FIRM)

    await own.getByRole('button', { name: '取消预约' }).click()
    await first.page.getByRole('button', { name: '取消预约' }).last().click()
    await first.page.getByRole('button', { name: BOOK }).waitFor()
    await second.page.reload()
    await second.page.getByRole('button', { name: BOOK }).click()
    await late.getByRole('button', { name: /预\s*约/ }).click()
    await second.page.getByRole('region', { name: '本企业的预约' }).getByText(`${DAY} ${HOUR}`).waitFor()

    await clerk.page.reload()
    await listShows(clerk.page, '专家门诊时段', OTHER)
    const refusals = second.complaints.filter((said) => !/422|409/.test(said))
    assert.deepEqual([...first.complaints, ...refusals, ...clerk.complaints], [])
  })
})
