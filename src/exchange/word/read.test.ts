import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { type Block, type DocumentText, plainText, type Span } from '../../kernel/document/text.ts'
import { WordError } from './error.ts'
import { exampleCopy, exampleReport, figuresOf } from './example.ts'
import { readWord, type WordReading } from './read.ts'
import { writeWord } from './write.ts'
import { printable, XML_TAGS_MAX } from './xml.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT_WORD = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

const report = exampleReport()
const written = await writeWord(report, exampleCopy())

describe('a file as we wrote it', () => {
  const reading = readWord(written)

  it('reads as the plain text of the document', () => {
    assert.equal(reading.paragraphs.join('\n'), plainText(report))
  })

  it('has each figure in its control', () => {
    assert.deepEqual(
      reading.controls.map(({ tag, text }) => ({ tag, text })),
      figuresOf(report),
    )
  })

  it('says in which paragraph each control stands', () => {
    for (const { text, paragraph } of reading.controls) assert.ok(reading.paragraphs[paragraph]?.includes(text))
    assert.equal(
      reading.paragraphs[reading.controls.find(({ tag }) => tag === 't2')?.paragraph ?? -1],
      '江东街道\t48\t-3.1',
    )
  })

  it('has the copy of the citations, to the letter', () => {
    assert.deepEqual(reading.copy, exampleCopy())
    assert.equal(reading.documentId, 'D-2026-0007')
  })

  it('has the copy of a draft, which has no cut-off', async () => {
    const draft = { ...exampleCopy(), cutoff: null, citations: [] }
    assert.deepEqual(readWord(await writeWord(report, draft)).copy, draft)
  })
})

describe('any document', () => {
  // Blank ends of a document are trimmed in reading, so no text here is blank alone.
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((drawn) => printable(drawn).trim())
  const span: fc.Arbitrary<Span> = fc.oneof(
    fc.record({ text }),
    fc.record({ text, figure: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 64 }) }),
  )
  const spans = fc.array(span, { maxLength: 5 })
  const columns = fc.array(
    fc.record({ title: text, align: fc.constantFrom('left', 'center', 'right'), width: fc.nat(9) }),
    { minLength: 1, maxLength: 8 },
  )
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom('title', 'paragraph'), spans }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4), spans }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: text,
      unit: text,
      columns,
      rows: fc.array(fc.array(spans, { maxLength: 9 }), { maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('attachment' as const), mark: text, title: text }),
    fc.record({ kind: fc.constant('signature' as const), agency: text, date: text }),
  )
  const withoutTrailingBlanks = (lines: string) => lines.replace(/\s+$/, '')

  it('comes back with its text and its figures', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (document: DocumentText) => {
        const { paragraphs, controls } = readWord(await writeWord(document, exampleCopy()))
        assert.equal(withoutTrailingBlanks(paragraphs.join('\n')), withoutTrailingBlanks(plainText(document)))
        assert.deepEqual(
          controls.map((control) => ({ tag: control.tag, text: control.text })),
          figuresOf(document),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('a file that was edited', () => {
  it('has no control where one was taken away, and still its text', () => {
    const reading = edited('word/document.xml', (source) =>
      source.replace(/<w:sdt><w:sdtPr><w:alias w:val="f3"\/>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/, '$1'),
    )
    assert.deepEqual(
      reading.controls.map(({ tag }) => tag),
      ['p1', 'f1', 'f2', 'f4', 't1', 't2', 't3', 'f5'],
    )
    assert.equal(reading.paragraphs.join('\n'), plainText(report))
  })

  it('shows the digits that were typed over', () => {
    const reading = edited('word/document.xml', (source) => source.replace('>86.35<', '>96.35<'))
    assert.equal(textOf(reading, 'f3'), '96.35')
  })

  it('has the copy as it was altered: the books decide', () => {
    const reading = edited('customXml/item1.xml', (source) => source.replace('<value>125<', '<value>521<'))
    assert.equal(reading.copy?.citations[0]?.value, '521')
  })

  for (const [how, change] of [
    ['lacks a field', (source: string) => source.replace(/<bureau>.*<\/bureau>/, '')],
    ['has another namespace', (source: string) => source.replace('urn:kechuang:document:1', 'urn:other')],
    ['counts entries in words', (source: string) => source.replace('entry="10234"', 'entry="many"')],
    ['is broken off', (source: string) => source.slice(0, 200)],
    ['declares entities', (source: string) => source.replace('<document', '<!DOCTYPE d [<!ENTITY e "x">]><document')],
  ] as const)
    it(`has no copy when that ${how}, and still says which document it is`, () => {
      const reading = edited('customXml/item1.xml', change)
      assert.equal(reading.copy, null)
      assert.equal(reading.documentId, 'D-2026-0007')
      assert.equal(reading.controls.length, 9)
    })

  it('is read without the parts that an office suite drops', () => {
    const kept = ['[Content_Types].xml', 'word/document.xml']
    const parts = Object.entries(unzipSync(written)).filter(([name]) => kept.includes(name))
    const reading = readWord(zipSync(Object.fromEntries(parts)))
    assert.equal(reading.paragraphs.join('\n'), plainText(report))
    assert.equal(reading.copy, null)
    assert.equal(reading.documentId, null)
  })
})

describe('the body of a file', () => {
  const lines = (body: string) => readBodyOf(body).paragraphs

  it('joins runs that a suite has split', () => {
    const reading = readBodyOf(
      p(
        `企业<w:sdt><w:sdtPr><w:tag w:val="f1"/></w:sdtPr><w:sdtContent>${r('1,2')}${r('86')}</w:sdtContent></w:sdt>${r('家')}`,
      ),
    )
    assert.deepEqual(reading.controls, [{ tag: 'f1', text: '1,286', paragraph: 0 }])
    assert.deepEqual(reading.paragraphs, ['1,286家'])
  })

  it('is read under other prefixes and in the strict edition', () => {
    const source = `<x:document xmlns:x="${STRICT_WORD}"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`
    assert.deepEqual(readWord(archive(source)).paragraphs, ['甲'])
  })

  it('is read in UTF-16', () => {
    const source = `\ufeff<w:document xmlns:w="${WORD}"><w:body>${p(r('甲'))}</w:body></w:document>`
    const bytes = new Uint8Array(new Uint16Array([...source].map((character) => character.charCodeAt(0))).buffer)
    assert.deepEqual(readWord(zipSync({ 'word/document.xml': bytes })).paragraphs, ['甲'])
  })

  it('keeps what was inserted and drops what was deleted under tracked changes', () => {
    assert.deepEqual(
      lines(
        p(
          `${r('企业')}<w:del><w:r><w:delText>125</w:delText></w:r></w:del><w:ins>${r('126')}</w:ins>${r('家')}<w:moveFrom>${r('甲')}</w:moveFrom><w:moveTo>${r('乙')}</w:moveTo>`,
        ),
      ),
      ['企业126家乙'],
    )
  })

  it('runs paragraphs together whose end was deleted', () => {
    const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    assert.deepEqual(lines(p(deleted + r('上')) + p(r('下')) + p(deleted + r('末'))), ['上下', '末'])
  })

  it('has no row and no cell that was deleted', () => {
    const row = (cells: string, properties = '') => `<w:tr>${properties}${cells}</w:tr>`
    const cell = (text: string, properties = '') => `<w:tc>${properties}${p(r(text))}</w:tc>`
    const table = `<w:tbl>${row(cell('甲') + cell('乙') + cell('丙', '<w:tcPr><w:cellDel/></w:tcPr>'))}${row(cell('丁'), '<w:trPr><w:del/></w:trPr>')}</w:tbl>`
    assert.deepEqual(lines(table), ['甲\t乙'])
  })

  it('has controls around cells, rows and paragraphs', () => {
    const control = (tag: string, content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`
    const reading = readBodyOf(
      p(r('表')) +
        `<w:tbl><w:tr>${cell('甲')}${control('c', cell('125'))}</w:tr>${control('r', `<w:tr>${cell('乙')}</w:tr>`)}</w:tbl>` +
        control('p', p(r('一')) + p(r('二'))),
    )
    assert.deepEqual(reading.paragraphs, ['表', '甲\t125', '乙', '一', '二'])
    assert.deepEqual(reading.controls, [
      { tag: 'c', text: '125', paragraph: 1 },
      { tag: 'r', text: '乙', paragraph: 2 },
      { tag: 'p', text: '一\n二', paragraph: 3 },
    ])
  })

  it('knows a control by its alias when the tag is lost', () => {
    const reading = readBodyOf(
      p(`<w:sdt><w:sdtPr><w:alias w:val="f1"/></w:sdtPr><w:sdtContent>${r('1')}</w:sdtContent></w:sdt>`),
    )
    assert.deepEqual(reading.controls, [{ tag: 'f1', text: '1', paragraph: 0 }])
  })

  it('has nothing in a control that shows its prompt', () => {
    const reading = readBodyOf(
      p(
        `<w:sdt><w:sdtPr><w:tag w:val="f1"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处输入文字')}</w:sdtContent></w:sdt>${r('家')}`,
      ),
    )
    assert.deepEqual(reading.controls, [{ tag: 'f1', text: '', paragraph: 0 }])
    assert.deepEqual(reading.paragraphs, ['家'])
  })

  it('has neither hidden text nor field codes nor foreign elements', () => {
    assert.deepEqual(
      lines(
        p(
          `<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><x:r xmlns:x="urn:x"><x:t>外</x:t></x:r>`,
        ),
      ),
      ['显'],
    )
  })

  it('has the text of a text box after the paragraph that holds it, once', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
    const alternate = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent>`
    assert.deepEqual(lines(p(`${r('前')}<w:r>${alternate}</w:r>${r('后')}`) + p(r('末'))), ['前后', '框内', '末'])
  })
})

describe('a hostile or mistaken file', () => {
  const refused = (bytes: Uint8Array, code: string) =>
    assert.throws(
      () => readWord(bytes),
      (error) => error instanceof WordError && error.problem.code === code && error.problem.advice !== '',
    )

  it('that is no Word file is named so', () => {
    refused(new Uint8Array(), 'word.notDocx')
    refused(strToU8('%PDF-1.7'), 'word.notDocx')
    refused(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'word.notDocx')
  })

  it('that is an old or a locked one is named so', () => {
    refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'word.oldOrLocked')
  })

  it('that is cut off is damaged', () => {
    refused(written.subarray(0, written.length - 100), 'word.damaged')
  })

  it('that would inflate beyond the limit is refused by its directory', () => {
    refused(
      archive(documentOf(''), { 'word/media/a.bmp': [new Uint8Array(50_000_001), { level: 1 }] }),
      'word.tooLarge',
    )
  })

  it('whose part inflates beyond what the directory declares is damaged', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8(documentOf(p(r('甲'.repeat(100_000))))) })
    const directory = new DataView(bytes.buffer, bytes.byteOffset)
    const entry = directory.getUint32(bytes.length - 6, true)
    directory.setUint32(entry + 24, 1000, true)
    refused(bytes, 'word.damaged')
  })

  it('with two parts of one name is damaged', () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(documentOf('')),
      'word/documen2.xml': strToU8(documentOf('')),
    })
    const renamed = strToU8(strFromU8(bytes, true).replaceAll('documen2', 'document'), true)
    refused(renamed, 'word.damaged')
  })

  it('that declares entities is damaged', () => {
    refused(archive(`<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>${documentOf(p(r('&e;')))}`), 'word.damaged')
  })

  it('that nests without end is damaged', () => {
    refused(archive(documentOf('<w:ins>'.repeat(3000) + '</w:ins>'.repeat(3000))), 'word.damaged')
  })

  it('of more elements than memory should hold is too large', () => {
    refused(archive(documentOf('<w:p/>'.repeat(XML_TAGS_MAX))), 'word.tooLarge')
  })

  it('of any bytes is read or refused with a problem', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.nat(255), (at, byte) => {
        const bytes = written.slice()
        bytes[at] = byte
        try {
          readWord(bytes)
        } catch (error) {
          assert.ok(error instanceof WordError, String(error))
        }
      }),
      { numRuns: 300 },
    )
  })
})

function edited(part: string, change: (source: string) => string): WordReading {
  const parts = unzipSync(written)
  const source = strFromU8(parts[part] ?? new Uint8Array())
  const changed = change(source)
  assert.notEqual(changed, source)
  return readWord(zipSync({ ...parts, [part]: strToU8(changed) }))
}

function textOf(reading: WordReading, tag: string): string | undefined {
  return reading.controls.find((control) => control.tag === tag)?.text
}

function readBodyOf(body: string): WordReading {
  return readWord(archive(documentOf(body)))
}

function documentOf(body: string): string {
  return `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`
}

function archive(source: string, others: Zippable = {}): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(source), ...others })
}

function p(content: string): string {
  return `<w:p>${content}</w:p>`
}

function r(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`
}
