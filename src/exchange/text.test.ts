import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../kernel/document/text.ts'
import { readText } from './text.ts'
import { exampleCopy, exampleReport } from './word/example.ts'
import { WordError } from './word/index.ts'
import { writeWord } from './word/write.ts'
import { WorkbookError } from './workbook/error.ts'
import { pdfOf, shownAt } from './workbook/fixtures.ts'

const SENTENCE = '新认定高新技术企业12家'

test('a Word file is told by its contents', async () => {
  const report = exampleReport()
  assert.equal(await readText(await writeWord(report, exampleCopy())), plainText(report))
})

test('a PDF file gives a line for each line on paper', async () => {
  const bytes = pdfOf([shownAt(60, 780, SENTENCE) + shownAt(60, 760, '培训6场'), shownAt(60, 780, '第二页')])
  assert.equal(await readText(bytes), `${SENTENCE}\n培训6场\n第二页`)
})

test('plain text may be in UTF-8 or in UTF-16', async () => {
  assert.equal(await readText(new TextEncoder().encode(SENTENCE)), SENTENCE)
  const wide = Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')
  assert.equal(await readText(new Uint8Array(wide)), SENTENCE)
})

test('plain text may be in GB18030', async () => {
  assert.equal(await readText(Uint8Array.of(0xb8, 0xdf, 0xc6, 0xf3, 0x31, 0x32, 0xbc, 0xd2)), '高企12家')
})

test('an empty file and a damaged one are refused with what to do', async () => {
  await assert.rejects(readText(new Uint8Array()), WorkbookError)
  await assert.rejects(readText(new TextEncoder().encode('PK\x03\x04 nothing')), WordError)
})
