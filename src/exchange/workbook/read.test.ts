import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import { writeXlsx } from 'hucre'
import { firstSheet, gb18030, replacePart, sheetOf, tableOf, textsOf, xlsxOf } from './fixtures.ts'
import { cellAt, lostDigits, type Sheet } from './model.ts'
import { readWorkbook } from './read.ts'
import { findTables } from './table.ts'

const REAL_LIST = new URL('../../../../shared/data/enterprises/jiangning_district_enterprises.csv', import.meta.url)

function sheetJs(
  cells: Record<string, CellObject>,
  bookType: 'xlsx' | 'biff8' | 'xlml',
  { date1904 = false, range = 'A1:Z99' } = {},
): Uint8Array {
  const book = utils.book_new()
  const sheet: WorkSheet = { ...cells, '!ref': range }
  utils.book_append_sheet(book, sheet, '名单')
  book.Workbook = { WBProps: { date1904 } }
  return new Uint8Array(write(book, { type: 'array', bookType }))
}

function cellsOf(sheet: Sheet, row = 1) {
  return sheet.rows.find(({ number }) => number === row)?.cells ?? []
}

async function readText(text: string | Uint8Array, fileName = '名单.csv'): Promise<string[][]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const sheet = firstSheet(await readWorkbook(bytes, fileName))
  return sheet.rows.map((row) => row.cells.map((cell) => cell.text))
}

test('texts, numbers, dates, booleans and errors keep their kinds', async () => {
  const sheet = await sheetOf([['甲', 1.5, new Date('2026-06-30T00:00:00Z'), true, '#N/A', null, '乙']])
  assert.deepEqual(cellsOf(sheet), [
    { column: 0, kind: 'text', text: '甲' },
    { column: 1, kind: 'number', text: '1.5', number: 1.5, digits: 1 },
    { column: 2, kind: 'date', text: '2026-06-30', day: '2026-06-30', number: 46203 },
    { column: 3, kind: 'boolean', text: 'TRUE' },
    { column: 4, kind: 'error', text: '#N/A' },
    { column: 6, kind: 'text', text: '乙' },
  ])
})

for (const bookType of ['xlsx', 'biff8'] as const) {
  test(`a percentage shows its sign and keeps its fraction (${bookType})`, async () => {
    const bytes = sheetJs(
      {
        A1: { t: 'n', v: 0.136, z: '0.0%' },
        B1: { t: 'n', v: 13.6 },
        C1: { t: 's', v: '13.6%' },
        D1: { t: 'n', v: 0.136 },
      },
      bookType,
    )
    const sheet = firstSheet(await readWorkbook(bytes, 'a'))
    assert.deepEqual(
      cellsOf(sheet).map(({ kind, text, number }) => [kind, text, number]),
      [
        ['number', '13.6%', 0.136],
        ['number', '13.6', 13.6],
        ['text', '13.6%', undefined],
        ['number', '0.136', 0.136],
      ],
    )
  })

  test(`dates of the 1904 system are the days they show (${bookType})`, async () => {
    const day = { t: 'n', v: 44741, z: 'yyyy-mm-dd' } as const
    const [in1900, in1904] = await Promise.all(
      [false, true].map(async (date1904) =>
        firstSheet(await readWorkbook(sheetJs({ A1: day }, bookType, { date1904 }), 'a')),
      ),
    )
    assert.equal(in1900 && cellsOf(in1900)[0]?.day, '2022-06-29')
    assert.equal(in1904 && cellsOf(in1904)[0]?.day, '2026-06-30')
  })

  test(`a month typed by a clerk shows as a month (${bookType})`, async () => {
    const bytes = sheetJs({ A1: { t: 'n', v: 46174, z: 'yyyy"年"m"月"' }, B1: { t: 'n', v: 45828 } }, bookType)
    const [month, serial] = cellsOf(firstSheet(await readWorkbook(bytes, 'a')))
    assert.deepEqual([month?.text, month?.day], ['2026年6月', '2026-06-01'])
    assert.deepEqual([serial?.kind, serial?.text], ['number', '45828'])
  })

  test(`negatives in brackets by format are negative, in text they stay text (${bookType})`, async () => {
    const bytes = sheetJs(
      { A1: { t: 'n', v: -123.4, z: '#,##0.00_);(#,##0.00)' }, B1: { t: 's', v: '（123.4）' } },
      bookType,
    )
    assert.deepEqual(
      cellsOf(firstSheet(await readWorkbook(bytes, 'a'))).map(({ kind, text }) => [kind, text]),
      [
        ['number', '-123.40'],
        ['text', '（123.4）'],
      ],
    )
  })
}

test('dates with built-in Chinese formats need no code in the file', async () => {
  const bytes = replacePart(await xlsxOf([[new Date('2026-06-01T00:00:00Z')]]), 'xl/styles.xml', (xml) =>
    xml.replace(/<numFmts.*<\/numFmts>/, '').replaceAll('numFmtId="164"', 'numFmtId="57"'),
  )
  const [cell] = cellsOf(firstSheet(await readWorkbook(bytes, 'a.xlsx')))
  assert.deepEqual([cell?.text, cell?.day], ['2026年6月', '2026-06-01'])
})

test('an account number kept as a number shows that its digits are lost', async () => {
  const bytes = replacePart(
    await xlsxOf([[1, 123456789012345, 0.1234567890123456, '9.13E+17']]),
    'xl/worksheets/sheet1.xml',
    (xml) => xml.replace('<v>1</v>', '<v>91320115135604194512</v>'),
  )
  const cells = cellsOf(firstSheet(await readWorkbook(bytes, 'a.xlsx')))
  assert.deepEqual(
    cells.map((cell) => [cell.text, cell.digits, lostDigits(cell)]),
    [
      ['91320115135604194512', 20, true],
      ['123456789012345', 15, false],
      ['0.123456789012346', 1, false],
      ['9.13E+17', undefined, true],
    ],
  )
})

test('a formula gives its saved result, and says so when there is none', async () => {
  const bytes = replacePart(await xlsxOf([[1, 2, 3, '甲']]), 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace('<v>1</v>', '<f>SUM(B1:C1)</f><v>5</v>')
      .replace('<v>2</v>', '<f>1+1</f>')
      .replace('<v>3</v>', '<f>1+2</f><v></v>'),
  )
  const cells = cellsOf(firstSheet(await readWorkbook(bytes, 'a.xlsx')))
  assert.deepEqual(
    cells.map(({ kind, text }) => [kind, text]),
    [
      ['number', '5'],
      ['error', '公式没有保存计算结果'],
      ['error', '公式没有保存计算结果'],
      ['text', '甲'],
    ],
  )
})

test('struck and red cells are marked, also when only a part of the text is', async () => {
  const sheet = await sheetOf([['甲', '乙', '丙', '丁']], {
    cells: new Map([
      ['0,0', { style: { font: { strikethrough: true } } }],
      ['0,1', { style: { font: { color: { rgb: 'FF0000' } } } }],
      ['0,2', { richText: [{ text: '旧', font: { strikethrough: true } }, { text: '新' }] }],
    ]),
  })
  assert.deepEqual(
    cellsOf(sheet).map(({ text, struck, red }) => [text, struck, red]),
    [
      ['甲', true, undefined],
      ['乙', undefined, true],
      ['旧新', true, undefined],
      ['丁', undefined, undefined],
    ],
  )
})

test('merges, hidden sheets, rows and columns are reported', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '可见',
        rows: [
          ['甲', null],
          ['乙', '丙'],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      },
      {
        name: '隐藏',
        rows: [['丁'], ['戊']],
        hidden: true,
        rowDefs: new Map([[1, { hidden: true }]]),
        columns: [{ hidden: true }],
      },
    ],
  })
  const { sheets } = await readWorkbook(bytes, 'a.xlsx')
  assert.deepEqual(
    sheets.map(({ name, hidden, merges, hiddenColumns }) => ({ name, hidden, merges, hiddenColumns })),
    [
      { name: '可见', hidden: false, merges: [{ top: 1, left: 0, bottom: 1, right: 1 }], hiddenColumns: [] },
      { name: '隐藏', hidden: true, merges: [], hiddenColumns: [0] },
    ],
  )
  assert.deepEqual(
    sheets[1]?.rows.map(({ number, hidden }) => [number, hidden]),
    [
      [1, false],
      [2, true],
    ],
  )
})

test('a cell that is not there is blank', async () => {
  const [row] = (await sheetOf([['甲']])).rows
  assert.deepEqual(row && cellAt(row, 7), { column: 7, kind: 'blank', text: '' })
})

test('elements with a namespace prefix, rows and cells without references and strict addresses are read', async () => {
  const bytes = replacePart(
    await xlsxOf([
      ['甲', 1],
      ['乙', 2],
    ]),
    'xl/worksheets/sheet1.xml',
    (xml) =>
      xml
        .replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
        .replace(/ r="[A-Z]*\d+"/g, ''),
  )
  const strict = replacePart(bytes, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    ),
  )
  const sheet = firstSheet(await readWorkbook(strict, 'a.xlsx'))
  assert.deepEqual(
    sheet.rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]),
    [
      [1, '甲', '1'],
      [2, '乙', '2'],
    ],
  )
})

test('a binary .xls gives the same as an .xlsx, whatever its name', async () => {
  const cells: Record<string, CellObject> = {
    A1: { t: 's', v: '企业名称' },
    B1: { t: 's', v: '成立日期' },
    A2: { t: 's', v: '江苏甲科技有限公司' },
    B2: { t: 'n', v: 46203, z: 'yyyy-mm-dd' },
    C2: { t: 'n', v: 1234567.5, z: '#,##0.00' },
    D2: { t: 'b', v: true },
    E2: { t: 'e', v: 42 },
  }
  const [xlsx, xls] = await Promise.all(
    (['xlsx', 'biff8'] as const).map((bookType) => readWorkbook(sheetJs(cells, bookType), '改过名.xlsx')),
  )
  assert.deepEqual(xls, xlsx)
})

test('an HTML table that a system exports as .xls keeps its codes as text', async () => {
  const html =
    '<html><head><meta charset="gbk"></head><table><tr><td colspan=2>名单</td></tr><tr><td>企业名称</td><td>信用代码</td></tr><tr><td>甲公司</td><td>913201151356041945</td></tr></table></html>'
  const sheet = firstSheet(await readWorkbook(gb18030(html), '导出.xls'))
  assert.deepEqual(
    sheet.rows.map((row) => row.cells.map(({ kind, text }) => `${kind} ${text}`)),
    [['text 名单'], ['text 企业名称', 'text 信用代码'], ['text 甲公司', 'text 913201151356041945']],
  )
  assert.deepEqual(sheet.merges, [{ top: 1, left: 0, bottom: 1, right: 1 }])
})

test('an XML 2003 sheet is read', async () => {
  const bytes = sheetJs({ A1: { t: 's', v: '企业名称' }, B1: { t: 'n', v: 5 } }, 'xlml', { range: 'A1:B1' })
  assert.deepEqual(await readText(bytes, '导出.xls'), [['企业名称', '5']])
})

test('delimited text is read in every encoding offices use', async () => {
  const text = '企业名称,街道\r\n江苏甲科技有限公司,湖熟街道\r\n'
  const utf8 = new TextEncoder().encode(text)
  const encodings: [string, Uint8Array][] = [
    ['utf-8', utf8],
    ['utf-8 with mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
    ['gb18030', gb18030(text)],
    ['utf-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ]
  for (const [name, bytes] of encodings) {
    assert.deepEqual(
      await readText(bytes),
      [
        ['企业名称', '街道'],
        ['江苏甲科技有限公司', '湖熟街道'],
      ],
      name,
    )
  }
})

test('the delimiter is found among comma, tab and semicolon', async () => {
  assert.deepEqual(await readText('名称;金额\n甲;1,5\n乙;2\n'), [
    ['名称', '金额'],
    ['甲', '1,5'],
    ['乙', '2'],
  ])
  assert.deepEqual(await readText('名称\t街道\n甲\t湖熟, 秣陵\n', '名单.tsv'), [
    ['名称', '街道'],
    ['甲', '湖熟, 秣陵'],
  ])
  assert.deepEqual(await readText('名称\n甲\n'), [['名称'], ['甲']])
})

test('quoted fields hold delimiters and line breaks, rows count as the spreadsheet counts them', async () => {
  const bytes = new TextEncoder().encode('名称,范围\n甲,"软件,\n硬件"\n\n乙,""\n')
  const sheet = firstSheet(await readWorkbook(bytes, '名单.csv'))
  assert.deepEqual(
    sheet.rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]),
    [
      [1, '名称', '范围'],
      [2, '甲', '软件,\n硬件'],
      [4, '乙'],
    ],
  )
  assert.equal(sheet.name, '名单')
})

test('what exports write around codes to protect them is taken off', async () => {
  assert.deepEqual(await readText(`代码,名称\n="0012",'=1+1\n`), [
    ['代码', '名称'],
    ['0012', '=1+1'],
  ])
})

test('the first row of a delimited text is its header', async () => {
  const sheet = firstSheet(await readWorkbook(new TextEncoder().encode('甲,乙\n1,2\n'), 'a.csv'))
  const [table] = findTables(sheet, () => false)
  assert.equal(table?.headerRow, 1)
  assert.deepEqual(table && textsOf(table), [['1', '2']])
})

test('a number format that writes a unit or scales the number shows in the text', async () => {
  const bytes = sheetJs(
    {
      A1: { t: 'n', v: 83, z: '0.00"万元"' },
      B1: { t: 'n', v: 1234567, z: '0!.0,"万"' },
      C1: { t: 'n', v: 320115, z: '000000000000' },
      D1: { t: 'n', v: 2026.1, z: '0.00' },
      E1: { t: 'n', v: 1234.5, z: '"¥"#,##0.00' },
    },
    'xlsx',
  )
  assert.deepEqual(
    cellsOf(firstSheet(await readWorkbook(bytes, 'a.xlsx'))).map(({ text, number }) => [text, number]),
    [
      ['83.00万元', 83],
      ['123.4567万', 1234567],
      ['000000320115', 320115],
      ['2026.10', 2026.1],
      ['1234.50', 1234.5],
    ],
  )
})

test('characters XML cannot hold and entities are decoded', async () => {
  const bytes = replacePart(await xlsxOf([['甲']]), 'xl/sharedStrings.xml', (xml) =>
    xml.replace('<t>甲</t>', '<t>A&amp;B &#x4e59;_x000D_&#10;丙</t><rPh sb="0" eb="1"><t>jia</t></rPh>'),
  )
  assert.equal(cellsOf(firstSheet(await readWorkbook(bytes, 'a.xlsx')))[0]?.text, 'A&B 乙\n丙')
})

test('the real district list reads to its 5,723 enterprises', {
  skip: existsSync(REAL_LIST) ? false : 'the market lists are not beside the project',
}, async () => {
  const workbook = await readWorkbook(readFileSync(REAL_LIST), 'jiangning_district_enterprises.csv')
  const [table] = findTables(firstSheet(workbook), (header) => ['企业名称', '统一社会信用代码'].includes(header))
  assert.equal(table?.rows.length, 5_723)
  assert.equal(table?.totals.length, 0)
  assert.equal(table?.notes.length, 0)
  assert.equal(table?.columns.length, 10)
})

test('a table keeps what is odd in single cells', async () => {
  const table = await tableOf(
    [
      ['企业名称', '成立时间'],
      ['甲公司', 2026.6],
      ['乙公司', 45828],
      ['丙公司', '26年6月'],
    ],
    ['企业名称'],
  )
  assert.deepEqual(textsOf(table), [
    ['甲公司', '2026.6'],
    ['乙公司', '45828'],
    ['丙公司', '26年6月'],
  ])
})
