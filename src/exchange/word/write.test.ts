import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { exampleCopy, exampleReport, figuresOf, paragraph, spans } from './example.ts'
import { stylesXml } from './styles.ts'
import { writeWord } from './write.ts'

const report = exampleReport()
const bytes = await writeWord(report, exampleCopy())
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
const body = parts['word/document.xml'] ?? ''

const attributes = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? '')

describe('a Word file', () => {
  for (const [name, source] of Object.entries(parts))
    it(`has a well-formed part ${name}`, () => {
      new DOMParser({ onError: onErrorStopParsing }).parseFromString(source, 'text/xml')
    })

  it('declares a content type for each part, and no part that is not there', () => {
    const types = parts['[Content_Types].xml'] ?? ''
    const overridden = attributes(types, /PartName="\/([^"]+)"/g)
    const extensions = attributes(types, /Extension="([^"]+)"/g)
    assert.deepEqual(
      overridden.filter((name) => !(name in parts)),
      [],
    )
    const untyped = Object.keys(parts).filter(
      (name) => !overridden.includes(name) && !extensions.includes(name.slice(name.lastIndexOf('.') + 1)),
    )
    assert.deepEqual(untyped, [])
    assert.ok(overridden.includes('customXml/itemProps1.xml'))
  })

  it('relates parts to parts that are there, each under an id of its own', () => {
    for (const [name, source] of Object.entries(parts).filter(([candidate]) => candidate.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '')
      for (const target of attributes(source, /Target="([^"]+)"/g)) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1)
        assert.ok(path in parts, `${name} → ${path}`)
      }
      const ids = attributes(source, /\bId="([^"]+)"/g)
      assert.equal(new Set(ids).size, ids.length)
    }
  })

  it('uses only styles that it defines', () => {
    const defined = new Set(attributes(parts['word/styles.xml'] ?? '', /w:styleId="([^"]+)"/g))
    const used = attributes(body, /<w:pStyle w:val="([^"]+)"/g)
    assert.ok(used.length > 0)
    assert.deepEqual(
      used.filter((style) => !defined.has(style)),
      [],
    )
  })

  it('is the same sequence of bytes each time', async () => {
    assert.deepEqual(await writeWord(exampleReport(), exampleCopy()), bytes)
  })
})

describe('a figure', () => {
  const controls = [...body.matchAll(/<w:sdt>(.*?)<\/w:sdt>/g)].map((match) => match[1] ?? '')
  const textIn = (source: string) => attributes(source, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join('')

  it('stands in a control with its id as the tag, and with nothing but its digits', () => {
    const held = controls.map((control) => ({
      tag: /<w:tag w:val="([^"]*)"\/>/.exec(control)?.[1],
      text: textIn(control),
    }))
    assert.deepEqual(held, figuresOf(report))
  })

  it('stands nowhere else', () => {
    const outside = textIn(body.replaceAll(/<w:sdt>.*?<\/w:sdt>/g, ''))
    for (const digits of ['12.6', '86.35', '1,286', '48', '77']) assert.ok(!outside.includes(digits), digits)
    assert.match(outside, /新认定高新技术企业家，同比增长%/)
  })

  it('shows no frame and takes plain text only', () => {
    for (const control of controls) {
      assert.match(control, /<w15:appearance w15:val="hidden"\/>/)
      assert.match(control, /<w:text\/>/)
    }
  })

  it('needs an id that Word can keep', async () => {
    const cited = (id: string) => [{ kind: 'paragraph' as const, spans: [{ text: '1', figure: id }] }]
    await assert.rejects(() => writeWord(cited(''), exampleCopy()), RangeError)
    await assert.rejects(() => writeWord(cited('f'.repeat(65)), exampleCopy()), RangeError)
  })
})

describe('the format of an official document', () => {
  it('has the paper and the margins of clause 5', () => {
    assert.match(body, /<w:pgSz w:w="11906" w:h="16838"/)
    assert.match(body, /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    assert.match(body, /<w:docGrid w:type="lines" w:linePitch="579"\/>/)
  })

  it('names each font for Chinese and for Latin characters, and an alternative for it', () => {
    const fonts = [...stylesXml().matchAll(/<w:rFonts ([^>]*)\/>/g)].map((match) => match[1] ?? '')
    for (const font of fonts) {
      const names = attributes(font, /w:(?:ascii|eastAsia|hAnsi)="([^"]+)"/g)
      assert.equal(names.length, 3)
      assert.equal(new Set(names).size, 1)
      assert.match(parts['word/fontTable.xml'] ?? '', new RegExp(`w:name="${names[0]}"><w:altName w:val="[^"]{1,31}"`))
    }
  })

  it('has no bold type anywhere', () => {
    for (const name of ['word/document.xml', 'word/styles.xml']) assert.ok(!/<w:b(Cs)?[ /]/.test(parts[name] ?? ''))
  })

  it('numbers odd pages at the right and even pages at the left', () => {
    assert.match(parts['word/settings.xml'] ?? '', /<w:evenAndOddHeaders\/>/)
    const footer = (type: string) => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="([^"]+)"`).exec(body)?.[1]
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
        parts['word/_rels/document.xml.rels'] ?? '',
      )?.[1]
      return parts[`word/${target}`] ?? ''
    }
    assert.match(footer('default'), /<w:ind w:right="280"\/><w:jc w:val="right"\/>.*— .*PAGE.* —/)
    assert.match(footer('even'), /<w:ind w:left="280"\/><w:jc w:val="left"\/>.*— .*PAGE.* —/)
  })

  it('repeats the head of a table and breaks no row', () => {
    const rows = body.split('<w:tr>').slice(1)
    assert.equal(rows.length, 4)
    assert.ok(rows.every((row) => row.includes('<w:cantSplit/>')))
    assert.deepEqual(
      rows.map((row) => row.includes('<w:tblHeader/>')),
      [true, false, false, false],
    )
  })

  it('gives a table the width of the type area, and a short row the columns that are left', () => {
    const widths = attributes(body, /<w:gridCol w:w="(\d+)"\/>/g).map(Number)
    assert.equal(
      widths.reduce((sum, width) => sum + width, 0),
      8845,
    )
    assert.match(body, /<w:gridSpan w:val="3"\/>.*备注：江西街道含托管园区/)
  })

  it('sets the addressee under the title flush left, and other paragraphs in two characters', () => {
    const styleOf = (text: string) => new RegExp(`<w:pStyle w:val="(\\w+)"/>(?:(?!<w:p>).)*${text}`).exec(body)?.[1]
    assert.equal(styleOf('区人民政府：'), 'Addressee')
    assert.equal(styleOf('特此报告。'), 'BodyText')
    assert.match(stylesXml(), /w:styleId="BodyText">.*?<w:ind w:firstLine="630"\/>/)
  })

  it('keeps the signature with the paragraph before it and centres the agency over the date', () => {
    assert.match(body, /<w:pStyle w:val="BodyText"\/><w:keepNext\/>(?:(?!<w:p>).)*特此报告。/)
    assert.match(body, /<w:pStyle w:val="Agency"\/><w:ind w:right="945"\/>/)
    assert.match(body, /<w:pStyle w:val="DateOfWriting"\/><w:ind w:right="1260"\/>/)
  })

  it('leaves one blank line under the last line of the title only', () => {
    const titles = body.split('<w:p>').filter((source) => source.includes('w:val="Title"'))
    assert.deepEqual(
      titles.map((source) => source.includes('<w:spacing w:after="579"/>')),
      [false, true],
    )
  })
})

describe('text that XML cannot hold', () => {
  it('is written without the characters in question', async () => {
    const written = await writeWord(
      [paragraph('甲\u0000乙\u{d800}丙<丁>&"戊"'), { kind: 'paragraph', spans: spans('行一\n行二\t列二') }],
      exampleCopy(),
    )
    const source = strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array())
    assert.match(source, />甲乙\u{fffd}丙&lt;丁&gt;&amp;/u)
    assert.match(source, /行一<\/w:t><\/w:r><w:r><w:br\/><\/w:r>.*行二<\/w:t><\/w:r><w:r><w:tab\/><\/w:r>/)
  })
})
