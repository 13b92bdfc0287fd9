import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { half } from '../../src/kernel/period.ts'
import { openDocument } from '../../src/server/office/document.ts'
import { createDraft } from '../../src/server/office/draft.ts'
import type { Office } from '../../src/server/office/office.ts'
import { hashPassword } from '../../src/server/session-password.ts'
import { addAccount } from '../../src/store/accounts.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { PASSWORD, type Product, signIn, startProduct } from '../support/product.ts'

const RECOGNITIONS = `/${district}/registers/recognition`

/** What the browser itself remarks on a request that is refused for want of a session. */
const besidesSession = (complaints: readonly string[]) => complaints.filter((said) => !said.includes('401'))

describe('what is half done in the browser', { skip: cannotRun }, () => {
  let product: Product
  let office: Office

  before(async () => {
    product = await startProduct(makeOffice)
    office = product.office(district)
  })

  after(() => product?.stop())

  it('is asked about before it is left: closing the form, going elsewhere, or staying', async () => {
    const { page, complaints } = await product.come(`/${district}/registers`, DESKTOP)
    await page
      .locator('main')
      .getByRole('link', { name: /^称号认定/ })
      .click()
    await page.getByRole('button', { name: '新建' }).click()
    const form = page.getByRole('form', { name: '新建称号认定' })
    const asking = page.locator('.ant-modal-confirm-title', { hasText: '有修改还没有保存' })
    await form.getByLabel('批次').waitFor()
    await page.getByRole('button', { name: '取消' }).click()
    await form.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: '新建' }).click()
    await form.getByLabel('批次').fill('2026年第八批')
    await page.getByRole('button', { name: '取消' }).click()
    await asking.waitFor()
    await page.getByRole('button', { name: '留在这里' }).click()
    await asking.waitFor({ state: 'hidden' })
    assert.equal(await form.getByLabel('批次').inputValue(), '2026年第八批')
    await page.evaluate(() => history.back())
    await asking.waitFor()
    await page.getByRole('button', { name: '留在这里' }).click()
    await asking.waitFor({ state: 'hidden' })
    assert.match(page.url(), /\/registers\/recognition/)
    await page.getByRole('button', { name: '取消' }).click()
    await page.getByRole('button', { name: '不保存，离开' }).click()
    await form.waitFor({ state: 'detached' })
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('survives the end of a session: a form is hidden, comes back after signing in, and is saved', async () => {
    const { page, complaints } = await product.come(RECOGNITIONS, DESKTOP)
    await page.getByRole('button', { name: '新建' }).click()
    const form = page.getByRole('form', { name: '新建称号认定' })
    await form.getByLabel('称号', { exact: true }).fill('高企')
    await form.getByLabel('企业名称', { exact: true }).fill('云浦甲申精密机械有限公司')
    await form.getByLabel('批次').fill('2026年第七批')
    await form.getByLabel('认定日期', { exact: true }).fill('2026-06-18')
    await page.context().clearCookies()
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByText('登录已超时，请重新登录').waitFor()
    const covering = await page.evaluate(() => {
      const field = document.querySelector<HTMLElement>('form[aria-label="新建称号认定"] input')
      const { x, y } = field!.getBoundingClientRect()
      return document.elementFromPoint(x + 4, y + 4)?.closest('.sign-in-again') !== null
    })
    assert.ok(covering, 'what is half filled in is not to be read while nobody is signed in')
    await signIn(page, 'wrong')
    await page.getByText('用户名或密码不正确').waitFor()
    await signIn(page, PASSWORD)
    await form.waitFor({ state: 'detached' })
    await page.getByText('登录已超时，请重新登录').waitFor({ state: 'hidden' })
    await page.getByLabel('在称号认定中查找').fill('2026年第7批')
    await page.getByText(/含“2026年第7批”的 1 条/).waitFor()
    assert.deepEqual(besidesSession(complaints), [])
    await page.context().close()
  })

  it('survives it on a sheet, on a phone too', async () => {
    const { page, complaints } = await product.come(`/${district}/sheets/new?period=2026H1`, PHONE)
    await page.getByLabel('要数的单位或人').fill('区府办')
    await page.getByLabel('用途').fill('调研材料')
    await page.context().clearCookies()
    await page.getByLabel('指标', { exact: true }).fill('高新技术企业')
    await page.locator('.ant-select-item-option').first().click()
    await page.getByText('登录已超时，请重新登录').waitFor()
    await signIn(page, PASSWORD)
    await page.getByText('登录已超时，请重新登录').waitFor({ state: 'hidden' })
    assert.equal(await page.getByLabel('要数的单位或人').inputValue(), '区府办')
    await page.getByRole('button', { name: '报出' }).click()
    await page.getByRole('link', { name: '再报一次' }).waitFor()
    assert.deepEqual(besidesSession(complaints), [])
    await page.context().close()
  })

  it('survives it in a document, whose words are saved after signing in', async () => {
    const { id } = await createDraft(office, 'half-year-summary', half(2026, 1))
    const { page, complaints } = await product.come(`/${district}/documents/${id}`, DESKTOP)
    const paper = page.getByRole('textbox', { name: /正文$/ })
    await paper
      .locator('p.paper-text')
      .first()
      .click({ position: { x: 60, y: 16 } })
    await page.context().clearCookies()
    await page.keyboard.press('End')
    await page.keyboard.type('过期之前写下的话')
    await page.getByText('登录已超时，请重新登录').waitFor()
    await signIn(page, PASSWORD)
    await page.getByText('已保存', { exact: true }).waitFor()
    await paper.getByText('过期之前写下的话').waitFor()
    assert.match(JSON.stringify((await openDocument(office, id)).text), /过期之前写下的话/)
    assert.deepEqual(besidesSession(complaints), [])
    await page.context().close()
  })

  it('is not handed to somebody else who signs in at the same desk', async () => {
    const account = { name: 'liming', displayName: '李明', password: await hashPassword(PASSWORD), at: new Date() }
    const id = await addAccount(product.store, account)
    await sql`insert into membership (bureau, account, role) values (${district}, ${id}, 'staff')`.execute(
      product.store.owner,
    )
    const { page } = await product.come(RECOGNITIONS, DESKTOP)
    await page.getByRole('button', { name: '新建' }).click()
    const form = page.getByRole('form', { name: '新建称号认定' })
    await form.getByLabel('批次').fill('2026年第六批')
    await page.context().clearCookies()
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByText('登录已超时，请重新登录').waitFor()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.getByLabel('用户名').fill('liming')
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('button', { name: '李明，账户' }).waitFor()
    assert.equal(await form.count(), 0)
    await page.context().close()
  })
})
