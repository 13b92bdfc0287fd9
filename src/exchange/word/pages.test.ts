import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type DocumentText, plainText } from '../../kernel/document/text.ts'
import { exampleCopy, exampleReport, heading, paragraph } from './example.ts'
import { CHARACTERS_PER_LINE, LINES_PER_PAGE } from './page.ts'
import { readWord } from './read.ts'
import { writeWord } from './write.ts'

const skip = whyNotHere()
const folder = mkdtempSync(join(tmpdir(), 'kechuang-word-'))
after(() => rmSync(folder, { recursive: true, force: true }))

describe('a page as LibreOffice sets it', { skip }, () => {
  it('has 22 lines of 28 characters', async () => {
    const pages = await setPages([paragraph('创新驱动发展'.repeat(300))])
    const first = pages[0] ?? []
    assert.deepEqual([first.length, first[0]?.length], [LINES_PER_PAGE, CHARACTERS_PER_LINE - 2])
    assert.ok(first.slice(1).every((line) => line.length === CHARACTERS_PER_LINE))
    assert.deepEqual(
      pages[1]?.map((line) => line.length),
      Array(LINES_PER_PAGE).fill(CHARACTERS_PER_LINE),
    )
  })

  it('has 22 lines of which a title takes its own and a blank one, and a heading one', async () => {
    const document: DocumentText = [
      { kind: 'title', spans: [{ text: '关于科技创新工作情况' }] },
      { kind: 'title', spans: [{ text: '的报告' }] },
      heading(1, '一、黑体标题'),
      heading(2, '（一）楷体标题'),
      paragraph('创新驱动发展'.repeat(300)),
    ]
    const pages = await setPages(document)
    assert.equal(pages[0]?.length, LINES_PER_PAGE - 1)
    assert.equal(pages[1]?.length, LINES_PER_PAGE)
  })

  it('stays the same document when it is saved again', async () => {
    const reading = readWord(convert(await writeWord(exampleReport(), exampleCopy()), 'docx'))
    const written = readWord(await writeWord(exampleReport(), exampleCopy()))
    assert.equal(reading.paragraphs.join('\n'), plainText(exampleReport()))
    assert.deepEqual(reading.controls, written.controls)
    assert.deepEqual(reading.copy, exampleCopy())
  })
})

/** The lines of each page, without the page numbers. */
async function setPages(document: DocumentText): Promise<string[][]> {
  const pdf = convert(await writeWord(document, exampleCopy()), 'pdf')
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  return text
    .split('\f')
    .map((page) => page.split('\n').map((line) => line.replaceAll(' ', '')))
    .map((lines) => lines.filter((line) => line !== '' && !line.startsWith('—')))
    .filter((lines) => lines.length > 0)
}

function convert(word: Uint8Array, format: 'pdf' | 'docx'): Buffer {
  const source = join(folder, 'text.docx')
  const target = join(folder, 'converted')
  writeFileSync(source, word)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const options = [profile, '--headless', '--convert-to', format, '--outdir', target, source]
  execFileSync('soffice', options, { stdio: 'ignore' })
  return readFileSync(join(target, `text.${format}`))
}

function whyNotHere(): string | false {
  if (spawnSync('soffice', ['--version']).error) return 'LibreOffice (soffice) is not installed'
  if (spawnSync('pdftotext', ['-v']).error) return 'pdftotext is not installed'
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return fonts.error || fonts.stdout.trim() === '' ? 'no Chinese font is installed' : false
}
