import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { WorkbookError } from './error.ts'
import { docxOf, firstSheet, pdfOf, replacePart, shownAt, xlsxOf } from './fixtures.ts'
import type { WorkbookLimits } from './limits.ts'
import { readWorkbook } from './read.ts'

async function refused(
  code: string,
  bytes: Uint8Array,
  fileName = '名单.xlsx',
  limits: Partial<WorkbookLimits> = {},
): Promise<WorkbookError> {
  const error = await readWorkbook(bytes, fileName, limits).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  assert.ok(error instanceof WorkbookError, `expected ${code}, got ${error}`)
  assert.equal(error.problem.code, code)
  assert.match(error.problem.message, /[。]$/)
  assert.match(error.problem.advice, /[。]$/)
  return error
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** Only the header and one directory entry of a compound file, enough for what is looked at. */
function compound(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(512 + 128 * Math.max(4, streams.length))
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  for (const [i, name] of streams.entries()) Buffer.from(name, 'utf16le').copy(file, 512 + 128 * i)
  return new Uint8Array(file)
}

function archive(...names: string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, bytesOf('x')])))
}

test('an empty or too large file is refused', async () => {
  await refused('file.empty', new Uint8Array())
  const error = await refused('file.tooLarge', bytesOf('a,b\n1,2\n'), 'a.csv', { bytes: 4 })
  assert.match(error.message, /超过 1 MB 的上限/)
})

test('other content under the name of a spreadsheet is refused by what it is', async () => {
  const cases: [string, Uint8Array, RegExp][] = [
    ['setup.xlsx', bytesOf(`MZ${'\0'.repeat(100)}`), /可执行程序/],
    ['名单.xlsx', bytesOf('\x89PNG\r\n\x1a\n'), /图片/],
    ['名单.xlsx', bytesOf('Rar!\x1a\x07'), /压缩包/],
    ['名单.xlsx', archive('a.txt'), /压缩包/],
    ['名单.csv', bytesOf('a\0\0\0b'), /程序数据/],
    ['说明.docx', bytesOf('plain text'), /普通文本/],
  ]
  for (const [name, bytes, what] of cases) {
    const error = await refused('file.notSpreadsheet', bytes, name)
    assert.match(error.message, what, name)
  }
})

test('a .docx or a .pdf without a table, an old .doc and a scanned page are refused by what they lack', async () => {
  await refused('file.noWordTable', archive('[Content_Types].xml', 'word/document.xml'), '通知.docx')
  await refused('file.oldWord', compound('Root Entry', 'WordDocument'), '通知.doc')
  await refused('file.damaged', bytesOf('%PDF-1.7\n'), '通知.pdf')
  await refused('file.scannedPdf', pdfOf(['q 100 0 0 100 0 0 cm Q']), '扫描件.pdf')
  await refused('file.noPdfTable', pdfOf([shownAt(72, 700, '今年以来，成效明显')]), '总结.pdf')
})

test('Word files with macros, bombs and broken parts are refused, and entities are never expanded', async () => {
  await refused('file.macros', archive('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), '表.docx')
  await refused('file.macros', archive('[Content_Types].xml', 'word/document.xml'), '表.docm')
  const blank = new Uint8Array(30 * 1024 * 1024)
  await refused(
    'file.zipBomb',
    zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'word/document.xml': blank }),
    '表.docx',
  )
  const laughs = `<!DOCTYPE w [<!ENTITY a "哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;">]>`
  const read = await readWorkbook(
    docxOf(
      [
        ['企业名称', '备注'],
        ['甲公司', '&b;'],
      ],
      laughs,
    ),
    '表.docx',
  )
  assert.equal(firstSheet(read).rows[1]?.cells[1]?.text, '&b;')
  const deep = docxOf([['甲', `${'<w:p>'.repeat(200_000)}`]])
  assert.equal(firstSheet(await readWorkbook(deep, '表.docx')).rows.length, 1)
  await refused('file.tooManyRows', docxOf([['甲'], ['乙'], ['丙']]), '表.docx', { rows: 2 })
})

test('a PDF with a page too many, or one that names itself endlessly, is refused in seconds', async () => {
  const many = pdfOf(Array.from({ length: 301 }, () => shownAt(72, 700, '页')))
  assert.match((await refused('file.tooManyPages', many, '表.pdf')).message, /301 页/)
  const looping = Buffer.from(pdfOf(['']).slice())
    .toString('latin1')
    .replace('/Kids [', '/Kids [2 0 R ')
  const started = performance.now()
  const refusal = await readWorkbook(bytesOf(looping), '表.pdf').catch((error: unknown) => error)
  assert.ok(refusal instanceof WorkbookError, String(refusal))
  assert.ok(performance.now() - started < 30_000)
})

test('formats of other office programs are refused with the way out', async () => {
  const wps = await refused('file.wpsFormat', compound('Root Entry', 'Workbook'), '名单.et')
  assert.match(wps.problem.advice, /另存为 xlsx/)
  await refused('file.wpsFormat', bytesOf('x'), '总结.WPS')
  await refused('file.otherFormat', archive('[Content_Types].xml', 'xl/workbook.bin'), '名单.xlsb')
  await refused('file.otherFormat', archive('mimetype', 'content.xml'), '名单.ods')
  await refused('file.otherFormat', bytesOf('MIME-Version: 1.0\r\n'), '名单.xls')
})

test('files with macros are refused, whatever their name', async () => {
  await refused('file.macros', archive('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'))
  await refused('file.macros', await xlsxOf([['甲']]), '名单.xlsm')
  await refused('file.macros', compound('Root Entry', 'Workbook', '_VBA_PROJECT_CUR'), '名单.xls')
  const disguised = replacePart(await xlsxOf([['甲']]), '[Content_Types].xml', (xml) =>
    xml.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml'),
  )
  await refused('file.macros', disguised)
})

test('files with a password are refused with the advice to take it off', async () => {
  const error = await refused('file.encrypted', compound('Root Entry', 'EncryptedPackage'))
  assert.match(error.problem.advice, /去掉密码后另存/)
  const sheets = [{ name: 'S', rows: [['甲']] }]
  await refused('file.encrypted', await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 1_000 } }))
})

test('a zip bomb is refused by its directory, before anything is inflated', async () => {
  const blank = new Uint8Array(30 * 1024 * 1024)
  await refused('file.zipBomb', zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'xl/sharedStrings.xml': blank }))
  await refused('file.zipBomb', await xlsxOf([['甲']]), 'a.xlsx', { inflatedBytes: 1_000 })
  const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}`, new Uint8Array()]))
  await refused('file.zipBomb', zipSync(many))
})

test('a directory that promises less than its content is found out', async () => {
  const rows = Array.from({ length: 2_000 }, (_, i) => [`企业${i}`])
  const bytes = Buffer.from(await xlsxOf(rows))
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
    if (bytes.readUInt32LE(at + 24) > 5_000) bytes.writeUInt32LE(5_000, at + 24)
  }
  await refused('file.zipBomb', new Uint8Array(bytes))
})

test('damaged files are refused', async () => {
  const bytes = await xlsxOf([['甲']])
  await refused('file.damaged', bytes.subarray(0, bytes.length - 40))
  await refused('file.damaged', compound('Root Entry', 'Workbook'), '名单.xls')
  await refused('file.damaged', archive('[Content_Types].xml', 'xl/workbook.xml'))
  await refused('file.encoding', Uint8Array.of(0x61, 0x2c, 0xff, 0xff, 0x0a), '名单.csv')
  const error = await refused('file.csvQuote', bytesOf('a,b\n1,2\n3,"4\n5,6\n'), '名单.csv')
  assert.match(error.message, /第 3 行/)
})

test('a format drawn to the last cell of the sheet costs nothing', async () => {
  const bytes = replacePart(
    await xlsxOf([
      ['名称', '数'],
      ['甲', 1],
    ]),
    'xl/worksheets/sheet1.xml',
    (xml) =>
      xml
        .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
        .replace('</sheetData>', '<row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"/></row></sheetData>'),
  )
  const { rows } = firstSheet(await readWorkbook(bytes, 'a.xlsx'))
  assert.deepEqual(
    rows.map(({ number }) => number),
    [1, 2],
  )
})

test('a million blank rows are read as none', async () => {
  const blank = Array.from({ length: 1_048_570 }, (_, i) => `<row r="${i + 7}"><c r="A${i + 7}" s="0"/></row>`).join('')
  const bytes = replacePart(
    await xlsxOf([['名称'], ['甲']]),
    'xl/worksheets/sheet1.xml',
    (xml) => xml.replace('</sheetData>', `${blank}</sheetData>`),
    { level: 1 },
  )
  const { rows } = firstSheet(await readWorkbook(bytes, 'a.xlsx'))
  assert.equal(rows.length, 2)
})

test('content beyond the limits is refused with its place', async () => {
  const bytes = await xlsxOf([['名称'], ['甲'], ['乙']], { name: '名录' })
  const rows = await refused('file.tooManyRows', bytes, 'a.xlsx', { rows: 2 })
  assert.match(rows.message, /工作表「名录」/)
  await refused('file.tooManyRows', bytesOf('a,b\n1,2\n3,4\n'), 'a.csv', { rows: 2 })
  await refused('file.tooManyCells', bytes, 'a.xlsx', { cells: 2 })
  await refused('file.tooManySheets', await writeXlsx({ sheets: [{ name: 'a' }, { name: 'b' }] }), 'a.xlsx', {
    sheets: 1,
  })
  const stray = replacePart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', '<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>'),
  )
  assert.match((await refused('file.tooManyColumns', stray)).message, /XFD9/)
})

test('a cell longer than any spreadsheet can hold is refused, in whatever format it comes', async () => {
  const long = '长'.repeat(33_000)
  const stuffed = replacePart(await xlsxOf([['企业名称'], ['甲']]), 'xl/sharedStrings.xml', (xml) =>
    xml.replace('甲', long),
  )
  assert.match((await refused('file.tooLongCell', stuffed)).message, /A2/)
  await refused('file.tooLongCell', docxOf([['企业名称'], [long]]), '表.docx')
  await refused('file.tooLongCell', new TextEncoder().encode(`企业名称,备注\n甲,${long}\n`), '表.csv')
})

test('a pasted table that claims to be endlessly wide or high costs nothing', async () => {
  const html =
    '<table><tr><td>企业名称</td><td>备注</td></tr><tr><td rowspan="99999999">甲</td><td colspan="99999999">乙</td></tr></table>'
  const started = performance.now()
  const { rows } = firstSheet(await readWorkbook(new TextEncoder().encode(html), '粘贴的表格.html'))
  assert.equal(rows.length, 2)
  assert.ok(performance.now() - started < 20_000)
})

test('a file that takes too long is given up', async () => {
  await refused('file.timeout', await xlsxOf([['甲']]), 'a.xlsx', { milliseconds: 1 })
})

test('entities cannot be declared, and nothing is fetched', async () => {
  const bytes = replacePart(await xlsxOf([['甲']]), 'xl/sharedStrings.xml', (xml) =>
    xml
      .replace('?>', '?><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/hosts">]>')
      .replace('甲', '&a;&b;'),
  )
  const { rows } = firstSheet(await readWorkbook(bytes, 'a.xlsx'))
  assert.equal(rows[0]?.cells[0]?.text, '&a;&b;')
})

test('a file refused in its worker leaves room for the next ones', async () => {
  const good = await xlsxOf([['甲']])
  const bad = replacePart(good, 'xl/workbook.xml', () => '')
  const results = await Promise.allSettled(
    [bad, good, bad, good, bad, good].map((bytes) => readWorkbook(bytes, 'a.xlsx')),
  )
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 6)
})

test('a binary .xls with a password is refused', async () => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['甲']]), 'S')
  const bytes = Buffer.from(write(book, { type: 'array', bookType: 'biff8' }))
  const author = bytes.indexOf(Buffer.from('5c007000', 'hex'))
  // The record of the author's name becomes the one that announces RC4 encryption, version 1.1.
  bytes.writeUInt16LE(0x2f, author)
  bytes.writeUInt16LE(54, author + 2)
  for (const field of [0, 2, 4]) bytes.writeUInt16LE(1, author + 4 + field)
  await refused('file.encrypted', new Uint8Array(bytes), '名单.xls')
})
