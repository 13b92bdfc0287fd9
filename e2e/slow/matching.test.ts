import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { cannotRun, DESKTOP, fillIn } from '../support/browser.ts'
import { district, enter, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'

const FIRM = '云浦甲申精密机械有限公司'
const NEED = '薄壁齿圈渗碳后变形大'
const ANSWER = '齿轮低变形真空渗碳工艺'
const HOUSE = '云浦启航众创空间'
const SERVICE = '扫描电镜测试'
const PARTNER = '江澜工业大学'

describe('what is looked for and what is there', { skip: cannotRun }, () => {
  let product: Product
  const ids = new Map<string, string>()

  before(async () => {
    product = await startProduct(async (store, data) => {
      const office = await makeOffice(store, data)
      await makePeople(store, district, PASSWORD, [
        { name: 'clerk', displayName: '张敏', role: 'staff', section: '成果科', duties: ['经办人'] },
      ])
      const keep = async (register: string, cells: { readonly [field: string]: string }) =>
        ids.set(register, await enter(office, register, cells))
      await keep('achievement', {
        ...{ name: '印染污水膜法回用技术', owner: '江澜理工学院', source: '高等院校', enteredOn: '2026-01-08' },
      })
      await keep('achievement', {
        ...{ name: ANSWER, owner: PARTNER, source: '高等院校', enteredOn: '2026-01-09' },
        summary: '高压气淬，薄壁齿轮热处理后畸变小',
      })
      await keep('demand', {
        ...{ title: NEED, enterprise: FIRM, kind: '技术难题', raisedOn: '2026-02-03' },
        problem: '减速器齿圈热处理以后翘曲',
      })
      await keep('platform', {
        ...{ name: HOUSE, kind: '众创空间', level: '市', host: FIRM, recognisedOn: '2024-05-01', floorSpace: '2000' },
      })
      await keep('scienceService', {
        ...{ name: SERVICE, provider: '江澜分析测试中心', kind: '检验检测', listedOn: '2026-01-05' },
      })
      await keep('serviceOrder', {
        ...{ enterprise: FIRM, subject: '齿轮金相检测', kind: '检验检测', askedOn: '2026-03-02' },
      })
    })
  })
  after(() => product?.stop())

  async function fill(page: Page, form: string, told: { readonly [field: string]: string }): Promise<void> {
    await fillIn(page.getByRole('form', { name: form }), told)
    const save = page.getByRole('form', { name: form }).getByRole('button', { name: '保存' })
    await save.click()
    await save.waitFor({ state: 'detached' })
  }

  it('a need shows the achievement near to it, they meet, agree, and both are told so', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await page.goto(`${product.server.address}/${district}/matching`)
    await page.getByRole('region', { name: NEED }).waitFor()
    const near = page.getByRole('region', { name: '相近的成果' }).getByRole('listitem')
    assert.equal(await near.count(), 1)
    assert.match((await near.first().textContent()) ?? '', /真空渗碳[\s\S]*相近 \d+%[\s\S]*变形/)
    await near.first().getByRole('button', { name: '提出对接' }).click()
    const form = page.getByRole('form', { name: '新建产学研逐家对接' })
    assert.equal(await form.getByLabel('高校院所', { exact: true }).inputValue(), PARTNER)
    assert.match(await form.getByLabel('对接编号', { exact: true }).inputValue(), /^DJ\d{4}-001$/)
    await fill(page, '新建产学研逐家对接', { 对接日期: '2026-03-10', 对接形式: '上门对接' })

    const met = page.getByRole('region', { name: '对接情况' })
    await met.getByText('已过对接日期').waitFor()
    await met.getByRole('button', { name: '登记结果' }).click()
    await fill(page, '修改产学研逐家对接', { 对接结果: '达成意向', 达成意向日期: '2026-03-10' })
    await met.getByText('达成意向').waitFor()
    await page.getByRole('button', { name: `登记难题已对接（2026-03-10 ${PARTNER}）` }).click()
    await page.getByText('已对接').first().waitFor()
    await met.getByRole('button', { name: '登记协议' }).click()
    await fill(page, '新建产学研合作', { 签订日期: '2026-04-20', 合同金额: '30' })
    await met.getByText('签约').waitFor()
    await met.getByRole('link', { name: NEED }).waitFor()

    await page.getByText('成果找难题').click()
    await page.getByRole('button', { name: ANSWER }).click()
    await page.getByRole('region', { name: ANSWER, exact: true }).waitFor()
    await page.getByRole('region', { name: '相近的难题' }).getByText(NEED).waitFor()
    assert.deepEqual(complaints, [])
  })

  it('a carrier that grew says since when, and a firm’s wish is matched with a service, done and rated', async () => {
    const { page, complaints } = await product.comeAs('clerk', DESKTOP)
    await page.goto(`${product.server.address}/${district}/registers/platform/${ids.get('platform')}`)
    await page.getByRole('region', { name: '由本条登记' }).getByRole('button', { name: '孵化面积变化' }).click()
    await fill(page, '新建孵化面积变化', { 变化日期: '2026-03-01', 面积增减: '800' })
    await page.getByRole('heading', { name: HOUSE }).waitFor()

    await page.goto(`${product.server.address}/${district}/cases/serviceOrder/${ids.get('serviceOrder')}`)
    for (const [label, told, state] of [
      ['撮合', { 撮合的服务: SERVICE }, '已撮合'],
      ['登记服务完成', { 服务金额: '8000', 服务结果: '出具报告' }, '已服务'],
      ['评价', { 服务评价: '满意' }, '已评价'],
    ] as const) {
      await page.getByRole('toolbar', { name: '可以办理的' }).getByRole('button', { name: label, exact: true }).click()
      const form = page.getByRole('form', { name: label })
      for (const [field, text] of Object.entries(told)) {
        const input = form.getByLabel(field).first()
        await input.fill(text)
        const option = page.locator('.ant-select-item-option', { hasText: text })
        if (field === '撮合的服务') await option.first().click()
        else await input.press('Tab')
      }
      await form.getByRole('button', { name: label, exact: true }).click()
      await form.waitFor({ state: 'detached' })
      await page.getByText(state).first().waitFor()
    }
    assert.deepEqual(complaints, [])
  })
})
