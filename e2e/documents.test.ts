import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { half } from '../src/kernel/period.ts'
import { editDraft, openDocument } from '../src/server/office/document.ts'
import { freezeDocument } from '../src/server/office/documentFreeze.ts'
import { createDraft } from '../src/server/office/draft.ts'
import type { Office } from '../src/server/office/office.ts'
import { cannotRun, DESKTOP, PHONE } from './support/browser.ts'
import { district, makeOffice, take } from './support/office.ts'
import { type Product, startProduct } from './support/product.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('documents in the browser', { skip: cannotRun }, () => {
  let product: Product
  let office: Office

  before(async () => {
    product = await startProduct(makeOffice)
    office = product.office(district)
  })

  after(() => product?.stop())

  const saved = (page: Page) => page.getByText('已保存', { exact: true }).waitFor()
  const opening = (paper: Locator) => paper.locator('p.paper-text').first()

  it('goes from a draft to the frozen paper, and a file of it tells what was altered and what was mended since', async () => {
    const last = await createDraft(office, 'half-year-summary', half(2025, 1))
    await freezeDocument(office, last.id)
    const { page, complaints } = await product.come('/990101/documents?period=2026H1', DESKTOP)
    await page.getByRole('button', { name: '起草' }).first().click()
    await page.getByLabel('半年工作总结').check()
    await page.locator('.ant-modal-footer').getByRole('button', { name: '起草' }).click()
    const paper = page.getByRole('textbox', { name: /正文$/ })
    const chip = paper.getByRole('button', { name: /^36，认定登记技术合同（输出）/ }).first()
    await chip.click()
    await page.getByText('36 条明细，合计 36项，与 36项 一致').waitFor()
    await page.keyboard.press('Escape')

    // The ways to look at it can all be read: two rows, none upon another.
    const tabs = await page.locator('.editing-side').getByRole('tab').all()
    const boxes = await Promise.all(tabs.map((tab) => tab.boundingBox()))
    assert.deepEqual([tabs.length, new Set(boxes.map((box) => box?.y)).size], [8, 2])
    for (const [index, tab] of tabs.entries())
      assert.ok(((await tab.boundingBox())?.width ?? 0) <= 80 && index < 8, 'a cell of its own')

    // A sentence is edited around its figures, which stay what they are.
    const chips = await paper.locator('.chip').count()
    await opening(paper).click({ position: { x: 60, y: 16 } })
    await page.keyboard.press('End')
    await page.keyboard.type('扎实有力，')
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'ganbu', selectionStart: 5, selectionEnd: 5 })
    await session.send('Input.insertText', { text: '干部职工' })
    await saved(page)
    assert.match((await opening(paper).textContent()) ?? '', /扎实有力，干部职工/)
    assert.equal(await paper.locator('.chip').count(), chips)

    // A figure by name, at the cursor; its words come with it.
    await page.keyboard.type('/')
    await page.getByLabel('指标名称').fill('科技型中小企业')
    await page.getByRole('button', { name: /^本期数.*48家/ }).click()
    await paper.locator('.chip').nth(chips).waitFor()
    assert.match((await opening(paper).textContent()) ?? '', /干部职工48家/)

    // A number typed by hand is known for what it is, and becomes a figure.
    await page.keyboard.type('，认定登记技术合同36项，另有777家')
    await page.getByRole('tab', { name: /^无出处/ }).click()
    await page.getByText('这是“认定登记技术合同（输出）”吗').first().waitFor()
    await page.getByRole('button', { name: '是，换成引用' }).first().click()
    await page.getByText('这是“认定登记技术合同（输出）”吗').waitFor({ state: 'detached' })
    await paper
      .locator('.chip')
      .nth(chips + 1)
      .waitFor()
    assert.equal(await paper.locator('.typed-number', { hasText: '777' }).count(), 1)

    await page.getByRole('tab', { name: /建议/ }).click()
    const proposal = page.locator('.proposal').first()
    const words = ((await proposal.locator('p').first().textContent()) ?? '').trim()
    await proposal.getByRole('button', { name: '写入' }).click()
    await paper.getByText(words.slice(0, 8)).first().waitFor()
    await saved(page)

    await page.getByRole('button', { name: '比较' }).click()
    await page
      .getByRole('region', { name: '数' })
      .getByRole('row', { name: /技术合同/ })
      .first()
      .waitFor()
    await page.getByRole('region', { name: '文字' }).locator('.compared-changed').first().waitFor()
    await page.getByRole('button', { name: '返回正文' }).click()
    await paper.waitFor()

    await page.getByRole('button', { name: '定稿' }).click()
    await page.getByText(/\d+ 个数将记入报数簿/).waitFor()
    await page.getByLabel('报送对象').fill('区府办')
    await page.locator('.ant-modal-footer').getByRole('button', { name: '定稿' }).click()
    await page.getByText('已定稿', { exact: true }).waitFor()
    await page.getByRole('button', { name: '导出' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 Word' }).click(),
    ])
    assert.match(download.suggestedFilename(), /2026年上半年工作总结.*\.docx$/)
    const path = join(product.folder, 'issued.docx')
    await download.saveAs(path)
    const document = page.url()

    await page.goto(`${product.server.address}/990101/verify`)
    const altered = edited(await readFile(path), (part) => part.replace('>36<', '>63<'))
    await page.getByLabel('要核验的文件').setInputFiles({ name: '总结.docx', mimeType: WORD, buffer: altered })
    const wrong = page.getByRole('region', { name: '被人工改动' })
    await wrong.getByText('账上为 36，文件为 63（数字被改）').waitFor()
    assert.equal(await wrong.getByRole('listitem').count(), 1)
    await page.getByRole('button', { name: /^63.*被人工改动，账上为 36/ }).waitFor()

    await take(office, {
      file: '补登合同.xlsx',
      register: 'techContract',
      columns: ['合同登记编号', '项目名称', '合同类别', '卖方名称', '认定登记日期', '合同成交总额(万元)'],
      rows: [['2026330199999999', '补登项目', '技术开发', '云浦甲申精密机械有限公司', '2026-06-20', '120']],
    })
    await page.getByLabel('要核验的文件').setInputFiles(path)
    const mended = page.getByRole('region', { name: '台账已更正' })
    await mended.getByText('文稿为 36，账上现为 37（张敏，导入《补登合同.xlsx》）').first().waitFor()
    assert.equal(await wrong.count(), 0)

    await page.goto(document)
    await page.getByText('定稿后有更正').waitFor()
    await page
      .getByRole('button', { name: /^36，认定登记技术合同（输出）.*账上现为 37/ })
      .first()
      .waitFor()
    await page.getByText('更正说明').click()
    await page.getByText(/原报36，现更正为37/).waitFor()
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('moves a figure by cutting and pasting, deletes it and takes that back; what comes from elsewhere is plain', async () => {
    const { id } = await createDraft(office, 'half-year-summary', half(2026, 1))
    const { page, complaints } = await product.come(`/990101/documents/${id}`, DESKTOP)
    const paper = page.getByRole('textbox', { name: /正文$/ })
    const first = opening(paper)
    const before = (await first.textContent()) ?? ''
    const chips = await paper.locator('.chip').count()
    await first.click({ position: { x: 60, y: 16 } })
    // Over the first figure, wherever it stands; and cut before the editor has heard of that selection.
    const cut = await first
      .locator('.chip')
      .first()
      .evaluate((chip) => {
        const range = document.createRange()
        range.selectNode(chip)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        return document.execCommand('cut')
      })
    assert.ok(cut)
    await paper
      .locator('.chip')
      .nth(chips - 1)
      .waitFor({ state: 'detached' })
    await page.keyboard.press('End')
    await page.keyboard.press('Control+v')
    await paper
      .locator('.chip')
      .nth(chips - 1)
      .waitFor()
    // What follows at once would be taken back with it.
    await page.waitForTimeout(700)
    await page.keyboard.press('Backspace')
    await paper
      .locator('.chip')
      .nth(chips - 1)
      .waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    assert.equal(await paper.locator('.chip').count(), chips)
    await page.keyboard.press('End')
    await saved(page)

    const pasted = await paper.evaluate((dom, document) => {
      const data = new DataTransfer()
      data.setData(
        'text/html',
        `<h1>大</h1><span data-figure="f1" data-document="${document}x">999</span><script>1</script>`,
      )
      data.setData('text/plain', '来自别处的999')
      return dom.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, id)
    assert.equal(pasted, false)
    assert.equal(await paper.locator('.chip').count(), chips)
    await page.getByText('来自别处的999').waitFor()
    await saved(page)
    const kept = await openDocument(office, id)
    assert.ok(kept.version > 1)
    assert.notEqual((await first.textContent()) ?? '', before)

    await page.getByRole('tab', { name: '版本' }).click()
    await page.getByRole('button', { name: '第 1 版' }).click()
    await page.getByRole('button', { name: '取回这一版' }).click()
    await paper.getByText('来自别处的999').waitFor({ state: 'detached' })
    assert.equal((await opening(paper).textContent()) ?? '', before)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('shows an edit of somebody else beside one’s own, and loses neither', async () => {
    const draft = await createDraft(office, 'half-year-summary', half(2026, 1))
    const { page, complaints } = await product.come(`/990101/documents/${draft.id}`, DESKTOP)
    const paper = page.getByRole('textbox', { name: /正文$/ })
    await paper.waitFor()
    const reworded = draft.text.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, spans: block.spans.map((span) => ({ ...span, text: span.text.replace('平稳推进', '提速推进') })) }
        : block,
    )
    await editDraft({ ...office, actor: '李敏' }, draft.id, { version: 1, text: reworded })
    await opening(paper).click({ position: { x: 60, y: 16 } })
    await page.keyboard.press('End')
    await page.keyboard.type('我写的话')
    await page.getByText('李敏 刚保存过这份文稿').waitFor()
    // The browser itself remarks on the refusal.
    assert.deepEqual(
      complaints.splice(0).filter((said) => !said.includes('409')),
      [],
    )
    await page.getByLabel('都留下').check()
    await page.getByRole('button', { name: '合在一起保存' }).click()
    await paper.getByText('提速推进').waitFor()
    await paper.getByText('我写的话').waitFor()
    await saved(page)
    const { text, version } = await openDocument(office, draft.id)
    assert.equal(version, 3)
    assert.match(JSON.stringify(text), /我写的话.*提速推进|提速推进.*我写的话/)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })

  it('takes a returned file in once every altered figure is decided, and the text is read on a phone', async () => {
    const { id, citations } = await createDraft(office, 'half-year-summary', half(2026, 1))
    const shown = citations.find(({ indicator, aspect }) => indicator === 'contractsSold' && aspect === 'value')?.shown
    const { page, complaints } = await product.come(`/990101/documents/${id}`, PHONE)
    const chip = new RegExp(`^${shown}，认定登记技术合同（输出）`)
    await page.getByRole('article').getByRole('button', { name: chip }).first().waitFor()
    const word = await page.request.get(`${product.server.address}/api/documents/${id}/word?bureau=990101`)
    const returned = edited(await word.body(), (part) =>
      part.replace(`>${shown}<`, '>73<').replace('各项工作平稳推进', '各项工作提质增效'),
    )
    await page.getByRole('button', { name: '收回改稿' }).click()
    await page.getByLabel('改过的 Word 文件').setInputFiles({ name: '改稿.docx', mimeType: WORD, buffer: returned })
    const stopped = page.getByRole('button', { name: '还有 1 个数没有定' })
    await stopped.waitFor()
    assert.ok(await stopped.isDisabled())
    await page.getByLabel(/^以改稿的 73 为准/).check()
    assert.ok(await stopped.isDisabled())
    await page.getByLabel(/以改稿为准的理由/).fill('分管领导定')
    await page.getByRole('button', { name: /^采纳 1 处改动/ }).click()
    await page.getByText('各项工作提质增效').waitFor()
    const { text, version, dropped } = await openDocument(office, id)
    assert.equal(version, 2)
    assert.match(JSON.stringify(text), /提质增效/)
    assert.match(JSON.stringify(dropped), /分管领导定/)
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
})

function edited(bytes: Uint8Array, edit: (part: string) => string): Buffer {
  const parts = unzipSync(new Uint8Array(bytes))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = edit(body)
  assert.notEqual(changed, body)
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) }))
}
