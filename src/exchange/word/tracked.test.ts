import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { exampleCopy, exampleReport } from './example.ts'
import { readWord, trackChanges, writeWord } from './index.ts'

const mark = { author: '张敏', at: '2026-07-05T08:00:00.000Z' }
const textOf = (bytes: Uint8Array) => readWord(bytes).paragraphs.join('\n')

describe('tracked changes', () => {
  it('a correction stands beside what it corrects, and is read as if it were accepted', async () => {
    const file = await writeWord(exampleReport(), exampleCopy())
    const before = textOf(file)
    const start = before.indexOf('有关情况报告如下')
    const { bytes, left } = trackChanges(file, [{ start, end: start + 4, text: '有关工作情况' }], mark)
    assert.deepEqual(left, [])
    assert.equal(textOf(bytes), before.replace('有关情况报告如下', '有关工作情况报告如下'))
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!)
    assert.match(
      xml,
      /<w:del w:id="\d+" w:author="张敏" w:date="2026-07-05T08:00:00Z"><w:r>.*?<w:delText[^>]*>有关情况</,
    )
  })

  it('several corrections of one paragraph, an insertion and a deletion come to their places', async () => {
    const file = await writeWord(exampleReport(), exampleCopy())
    const before = textOf(file)
    const at = (words: string) => ({ start: before.indexOf(words), end: before.indexOf(words) + words.length })
    const behind = before.indexOf('特此报告') + 2
    const changes = [
      { ...at('全区'), text: '全市' },
      { ...at('同比'), text: '' },
      { ...at('技术合同成交额'), text: '技术交易额' },
      { start: behind, end: behind, text: '郑重' },
      { ...at('江西街道'), text: '江南街道' },
    ]
    const { bytes, left } = trackChanges(file, changes, mark)
    assert.deepEqual(left, [])
    const after = textOf(bytes)
    assert.match(after, /上半年，全市新认定/)
    assert.match(after, /家，增长12\.6%；技术交易额86\.35/)
    assert.match(after, /特此郑重报告。/)
    assert.match(after, /江南街道\t77/)
  })

  it('the digits of a figure are changed inside their control', async () => {
    const file = await writeWord(exampleReport(), exampleCopy())
    const start = textOf(file).indexOf('125家')
    const { bytes } = trackChanges(file, [{ start, end: start + 3, text: '126' }], mark)
    assert.equal(readWord(bytes).controls.find(({ tag }) => tag === 'f1')?.text, '126')
  })

  it('where two paragraphs of the same words cannot be told apart, nothing is changed', async () => {
    const file = await writeWord(exampleReport(), exampleCopy())
    const parts = unzipSync(file)
    const xml = strFromU8(parts['word/document.xml']!)
    const body = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>特此报告。</w:t></w:r></w:p>'
    const hidden = xml.replace('<w:body>', `<w:body>${body}`)
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(hidden) })
    const start = textOf(bytes).indexOf('特此报告')
    const { left, bytes: same } = trackChanges(bytes, [{ start, end: start + 2, text: '现' }], mark)
    assert.equal(left.length, 1)
    assert.equal(textOf(same), textOf(bytes))
  })
})
