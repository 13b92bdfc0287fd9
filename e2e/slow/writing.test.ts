import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { half } from '../../src/kernel/period.ts'
import { createDraft } from '../../src/server/office/draft.ts'
import { cannotRun, DESKTOP, PHONE } from '../support/browser.ts'
import { district, makeOffice } from '../support/office.ts'
import { makePeople } from '../support/people.ts'
import { PASSWORD, type Product, startProduct } from '../support/product.ts'

/** A day of writing: parts, figures, remarks, a template of the bureau's own, the paper that goes out. */
describe('a day of writing in the browser', { skip: cannotRun }, () => {
  let product: Product

  before(async () => {
    product = await startProduct(makeOffice)
    await makePeople(product.store, district, PASSWORD, [
      { name: 'lin', displayName: '林静', role: 'staff', section: '成果科', duties: ['经办人'] },
      { name: 'tang', displayName: '唐越', role: 'staff', section: '局领导', duties: ['科长'] },
    ])
  })

  after(() => product?.stop())

  const saved = (page: Page) => page.getByText('已保存', { exact: true }).waitFor()
  /** Chooses by typing: a long list shows only its beginning. */
  const choose = async (page: Page, label: string, option: string) => {
    await page.getByRole('combobox', { name: label, exact: true }).click()
    await page.keyboard.type(option)
    await page.locator('.ant-select-item-option-content:visible', { hasText: option }).first().click()
  }
  /** Of a short list, which takes no typing. */
  const pick = async (page: Page, label: string, option: string) => {
    await page.getByRole('combobox', { name: label, exact: true }).click()
    await page.locator('.ant-select-item-option-content:visible', { hasText: option }).first().click()
  }

  it('has a section write its part, settles a remark, and sends the paper out', async () => {
    const { id } = await createDraft(product.office(district), 'half-year-summary', half(2026, 1))
    const path = `/${district}/documents/${id}?period=2026H1`
    const editor = await product.come(path, DESKTOP)
    const { page } = editor
    const paper = page.getByRole('textbox', { name: /正文$/ })
    await paper.waitFor()

    // The part is given into other hands, with a day; the paper cannot go out before.
    await page.getByRole('tab', { name: /供稿/ }).click()
    await page.getByRole('button', { name: '分给科室写' }).click()
    await choose(page, '哪一部分', '抓转化')
    await choose(page, '交给', '成果科')
    await page.getByLabel('交稿日期', { exact: true }).fill('2999-07-05')
    await page.keyboard.press('Enter')
    await page.getByLabel('要求').fill('补一条做法')
    await page.getByRole('button', { name: '分给他们' }).click()
    await page.getByText('还差 1 部分：成果科').waitFor()
    await page.getByRole('button', { name: '定稿' }).click()
    await page.getByText('1 部分供稿没有收进，不能定稿').waitFor()
    assert.ok(await page.locator('.ant-modal-footer').getByRole('button', { name: '定稿' }).isDisabled())
    await page
      .locator('.ant-modal-footer')
      .getByRole('button', { name: /取\s?消/ })
      .click()

    // Whoever was asked finds it on the workbench, writes only this, and answers for its figures.
    const writer = await product.comeAs('lin', DESKTOP)
    await writer.page.getByRole('link', { name: /写「抓转化/ }).click()
    const part = writer.page.getByRole('textbox', { name: /供稿$/ })
    await part.waitFor()
    const chips = await part.locator('.chip').count()
    await part.locator('p.paper-text').last().click()
    await writer.page.keyboard.press('Control+End')
    await writer.page.keyboard.type('主动上门辅导，本期')
    await writer.page.keyboard.type('/')
    await writer.page.getByLabel('指标名称').fill('认定登记技术合同')
    await writer.page.getByRole('button', { name: /^本期数/ }).click()
    await part.locator('.chip').nth(chips).waitFor()
    await writer.page.getByRole('button', { name: '插入表' }).click()
    await choose(writer.page, '指标', '认定登记技术合同（输出）')
    await writer.page.locator('.ant-modal-title').click()
    await writer.page
      .locator('.ant-modal-footer')
      .getByRole('button', { name: /插\s?入/ })
      .click()
    await part.locator('.paper-table').waitFor()
    await saved(writer.page)
    await writer.page.getByRole('button', { name: '交稿' }).click()
    await writer.page.locator('.ant-modal-footer').getByRole('button', { name: '交稿' }).click()
    await writer.page.getByText(/已交稿，等.*收进/).waitFor()
    assert.deepEqual(writer.complaints, [])

    // The editor reads what changed and takes it in.
    await page.reload()
    await paper.waitFor()
    await page.getByRole('tab', { name: /供稿/ }).click()
    await page.getByRole('button', { name: '看稿并收进' }).click()
    await page.getByText('主动上门辅导').waitFor()
    await page.getByRole('button', { name: '收进文稿' }).click()
    await paper.getByText('主动上门辅导').waitFor()

    // A remark on words, answered and settled.
    await paper
      .getByText('主动上门辅导')
      .first()
      .dblclick({ position: { x: 60, y: 16 } })
    await page.getByRole('tab', { name: /批注/ }).click()
    await page.getByRole('button', { name: '批注选中的文字' }).click()
    await page.getByLabel('批注内容').fill('写明走访了几家')
    await page
      .locator('.comment-form')
      .getByRole('button', { name: /批\s?注/ })
      .click()
    const remark = page.getByRole('article', { name: '批注：写明走访了几家' })
    await paper.locator('.comment-mark').waitFor()
    await remark.getByRole('button', { name: /回\s?复/ }).click()
    await remark.getByLabel('回复内容').fill('见附件')
    await remark
      .locator('.comment-form')
      .getByRole('button', { name: /回\s?复/ })
      .click()
    await remark.getByText('见附件').waitFor()
    await remark.getByRole('button', { name: /解\s?决/ }).click()
    await page.getByText('没有待解决的批注').waitFor()

    // Any two versions are held against each other.
    await page.getByRole('tab', { name: /版本/ }).click()
    await page.getByRole('button', { name: '第 1 版' }).waitFor()

    // It goes round to be countersigned; a stroke after that voids the signature, and it is asked for again.
    await page.getByRole('tab', { name: '签发' }).click()
    const countersign = async () => {
      await page.getByRole('button', { name: '送会签' }).click()
      const dialog = page.getByRole('dialog', { name: '送会签' })
      if ((await dialog.locator('.ant-select-selection-item').count()) === 0) {
        await choose(page, '送给', '成果科')
        await page.keyboard.press('Escape')
      }
      await dialog.getByLabel('签字期限', { exact: true }).fill('2999-07-06')
      await page.keyboard.press('Enter')
      await dialog.getByRole('button', { name: '送会签' }).click()
      await page.getByRole('article', { name: '成果科会签' }).getByText('待会签').waitFor()
    }
    const agree = async () => {
      await writer.page.goto(`${product.server.address}/${district}/work`)
      await writer.page
        .getByRole('region', { name: '待我会签' })
        .getByRole('link', { name: /上半年工作总结/ })
        .click()
      const here = writer.page.getByRole('region', { name: '请您会签' })
      await here.getByLabel('意见').fill('无异议')
      await here.getByRole('button', { name: /同\s?意/ }).click()
      await writer.page.getByText('已会签', { exact: true }).first().waitFor()
    }
    await countersign()
    await page.reload()
    await page.getByRole('tab', { name: '签发' }).click()
    await agree()
    // Somebody signed meanwhile: whoever is still writing stays in the text.
    await page.getByRole('button', { name: '送会签' }).click()
    const another = page.getByRole('dialog', { name: '送会签' })
    await choose(page, '送给', '唐越')
    await page.keyboard.press('Escape')
    await another.getByLabel('签字期限', { exact: true }).fill('2999-07-06')
    await page.keyboard.press('Enter')
    await another.getByRole('button', { name: '送会签' }).click()
    const tang = page.getByRole('article', { name: /^唐越.*会签$/ })
    await tang.getByText('待会签').waitFor()
    await paper.waitFor()
    await tang.getByRole('button', { name: /撤\s?回/ }).click()
    await page
      .locator('.ant-modal-confirm')
      .getByRole('button', { name: /撤\s?回/ })
      .click()
    await tang.waitFor({ state: 'detached' })
    await page.reload()
    const panel = page.getByRole('region', { name: '会签和签发' })
    await panel.getByText('已会签', { exact: true }).waitFor()
    await page.getByRole('button', { name: /修\s?改/ }).click()
    await page.getByRole('button', { name: '仍要修改' }).click()
    await paper
      .getByText('主动上门辅导')
      .first()
      .click({ position: { x: 60, y: 16 } })
    await page.keyboard.type('特此总结。')
    await saved(page)
    await page.getByRole('tab', { name: '签发' }).click()
    await page.getByText('签过以后正文改了').waitFor()
    await countersign()
    await agree()

    // The leader signs off on the phone; the number and the day come with it.
    await page.reload()
    await panel.getByRole('button', { name: '送签发' }).click()
    const issuing = page.getByRole('dialog', { name: '送签发' })
    await choose(page, '签发人', '唐越')
    await issuing.getByLabel('签字期限', { exact: true }).fill('2999-07-07')
    await page.keyboard.press('Enter')
    await issuing.getByLabel('机关代字').fill('云科发')
    await issuing.getByLabel('序号').fill('41')
    await issuing.getByRole('button', { name: '送签发' }).click()
    await panel.getByText('待签发').waitFor()
    const leader = await product.comeAs('tang', PHONE)
    await leader.page.getByRole('region', { name: '待我签发' }).getByRole('link').click()
    await leader.page.getByRole('checkbox', { name: '签发后随即定稿' }).uncheck()
    await leader.page
      .getByRole('region', { name: '请您签发' })
      .getByRole('button', { name: /签\s?发/ })
      .click()
    await leader.page.getByText(/已签发，编为 云科发〔\d{4}〕41号/).waitFor()
    assert.deepEqual(leader.complaints, [])
    await page.reload()
    await panel.getByText(/^发文字号 云科发〔\d{4}〕41号$/).waitFor()

    await page.getByRole('button', { name: '定稿' }).click()
    const freeze = page.locator('.ant-modal-footer').getByRole('button', { name: '定稿' })
    await page.getByText(/个数将记入报数簿/).waitFor()
    const keeps = page.getByLabel('句子已核对，照现在的写法定稿')
    if (await keeps.isVisible()) await keeps.check()
    await freeze.click()
    await page.getByText('已定稿，文中的数已记入报数簿').waitFor()
    await page.getByText('批注', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: /导出/ }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 Word' }).click(),
    ])
    const word = unzipSync(await readFile(await download.path()))
    assert.match(strFromU8(word['word/document.xml'] ?? new Uint8Array()), /云科发〔\d{4}〕41号.*主动上门辅导/s)

    // The bureau's own letterhead takes the text, and stays what it was.
    const header = strToU8('<w:hdr xmlns:w="urn:head">云浦区科学技术局文件</w:hdr>')
    await page.getByLabel('选择 Word 版式').setInputFiles({
      ...{ name: '红头.docx', mimeType: 'application/octet-stream' },
      buffer: Buffer.from(letterhead(header)),
    })
    await page.getByText('认出 2 个空位').waitFor()
    await page.getByRole('button', { name: '存为本单位版式' }).click()
    const [filled] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '按「红头」导出' }).click(),
    ])
    const own = unzipSync(await readFile(await filled.path()))
    assert.deepEqual(Buffer.from(own['word/header1.xml'] ?? []), Buffer.from(header))
    assert.match(strFromU8(own['word/document.xml'] ?? new Uint8Array()), /上半年工作总结.*主动上门辅导.*印发30份/s)
    assert.deepEqual(editor.complaints, [])
  })

  it('makes a template its own: a wrong name is told with its place, the preview follows, the draft uses it', async () => {
    const { page, complaints } = await product.come(`/${district}/templates?period=2026H1`, DESKTOP)
    const standard = page.getByRole('region', { name: '标准模板' })
    await standard.getByRole('listitem').filter({ hasText: '半年工作总结' }).getByRole('button').click()
    await page.getByLabel('名称').fill('我局半年总结')
    await page
      .locator('.ant-modal-footer')
      .getByRole('button', { name: /复\s?制/ })
      .click()
    const source = page.getByRole('textbox', { name: /模板原文$/ })
    const preview = page.getByRole('region', { name: '预览' })
    await preview.locator('.paper').waitFor()
    await source.locator('.source-heading-2').first().click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('本期{{认定登记技术合同输出}}。')
    await preview.getByText(/没有指标「认定登记技术合同输出」/).waitFor()
    assert.ok(await page.getByRole('button', { name: /^保存为/ }).isDisabled())
    for (let count = 0; count < 18; count++) await page.keyboard.press('Backspace')
    await page.getByRole('button', { name: '条件句' }).click()
    await choose(page, '指标', '认定登记技术合同（输出）')
    await pick(page, '条件', '有数')
    await page.getByLabel('成立时写').fill('技术合同登记工作全面铺开。')
    await page
      .locator('.ant-modal-footer')
      .getByRole('button', { name: /插\s?入/ })
      .click()
    await preview.getByText('技术合同登记工作全面铺开').waitFor()
    await page.getByRole('button', { name: '保存为第 2 版' }).click()
    await page.getByText(/已存为第 2 版/).waitFor()
    await page.goto(`${product.server.address}/${district}/documents?period=2026H1`)
    await page.getByRole('button', { name: '起草' }).first().click()
    await page.getByLabel('我局半年总结（本单位第 2 版）').check()
    await page.locator('.ant-modal-footer').getByRole('button', { name: '起草' }).click()
    await page.getByRole('textbox', { name: /正文$/ }).getByText('技术合同登记工作全面铺开').waitFor()
    assert.deepEqual(complaints, [])
  })

  it('shows the leader one sheet whose every figure opens', async () => {
    const { id } = await createDraft(product.office(district), 'leader-briefing', half(2026, 1))
    const { page, complaints } = await product.come(`/${district}/documents/${id}?period=2026H1`, DESKTOP)
    const sheet = page.locator('.one-page')
    await sheet.waitFor()
    assert.equal(await page.getByText('一页放不下').count(), 0)
    await sheet.locator('.one-page-cards .chip').first().click()
    await page.locator('.ant-drawer').getByText('R&D经费投入强度').first().waitFor()
    await page.keyboard.press('Escape')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length, 1)
    assert.deepEqual(complaints, [])
  })
})

/** A Word file with two blanks and a header of its own. */
function letterhead(header: Uint8Array): Uint8Array {
  const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const body = [line('{{标题}}'), line('{{正文}}'), line('印发30份')].join('')
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`),
    'word/header1.xml': header,
  })
}
