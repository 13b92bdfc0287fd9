import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { xlsxOf } from '../workbook/fixtures.ts'
import { readWorkbook } from '../workbook/read.ts'
import {
  type CellEdit,
  faultOfInserts,
  fillLayout,
  fillWord,
  fillWorkbook,
  type LaidOut,
  placeholdersOf,
} from './index.ts'

const number = (row: number, column: number, text: string): CellEdit => ({
  sheet: '季报',
  row,
  column,
  content: { kind: 'number', text },
})

const SHEET = 'xl/worksheets/sheet1.xml'

/** A blank as a superior sends it: styles, widths, merged cells, a formula with an old value, a footer. */
async function blank(): Promise<Uint8Array> {
  const made = await xlsxOf(
    [
      ['2026年三季度科技统计表', null, null],
      ['指标', '本期', '上年同期'],
      ['高新技术企业', null, null],
      ['技术合同成交额（万元）', null, null],
      ['合计', null, null],
    ],
    { name: '季报', merges: ['A1:C1'] },
  )
  const parts = unzipSync(made)
  const sheet = strFromU8(parts[SHEET] as Uint8Array)
    .replace(/<sheetData>/, '<cols><col min="1" max="1" width="31.5" customWidth="1"/></cols><sheetData>')
    .replace(/(<row r="5"[^>]*>(?:<c [^>]*>.*?<\/c>)?)/, '$1<c r="B5"><f>SUM(B3:B4)</f><v>99</v></c>')
  return zipSync({ ...parts, [SHEET]: strToU8(sheet) })
}

describe('a form of the superior', () => {
  it('is filled cell by cell, and keeps everything else letter by letter', async () => {
    const before = await blank()
    const { bytes, unplaced } = fillWorkbook(before, '季报.xlsx', [
      number(3, 1, '118'),
      number(4, 1, '1234.50'),
      number(4, 2, '0'),
    ])
    assert.deepEqual(unplaced, [])
    const [was, is] = [unzipSync(before), unzipSync(bytes)]
    assert.deepEqual(Object.keys(is), Object.keys(was))
    for (const name of Object.keys(was).filter((one) => one !== SHEET && one !== 'xl/workbook.xml'))
      assert.deepEqual(is[name], was[name], name)
    const [sheet] = (await readWorkbook(bytes, '季报.xlsx')).sheets
    const shown = sheet?.rows.map(({ cells }) => cells.map(({ text }) => text))
    assert.deepEqual(shown?.slice(2, 4), [
      ['高新技术企业', '118'],
      ['技术合同成交额（万元）', '1234.50', '0'],
    ])
    assert.deepEqual(sheet?.merges, [{ top: 1, left: 0, bottom: 1, right: 2 }])
    const [old, filled] = [was, is].map((parts) => strFromU8(parts[SHEET] as Uint8Array))
    const without = (xml: string | undefined) => xml?.replace(/<c r="[BC][345]"[^>]*?(?:\/>|>.*?<\/c>)/g, '')
    assert.equal(without(filled), without(old))
  })

  it('reckons its formulas anew and keeps them', async () => {
    const { bytes, unplaced } = fillWorkbook(await blank(), '季报.xlsx', [number(3, 1, '118'), number(5, 1, '7')])
    const parts = unzipSync(bytes)
    assert.match(strFromU8(parts[SHEET] as Uint8Array), /<c r="B5"><f>SUM\(B3:B4\)<\/f><\/c>/)
    assert.match(strFromU8(parts['xl/workbook.xml'] as Uint8Array), /<calcPr[^>]* fullCalcOnLoad="1"/)
    assert.deepEqual(
      unplaced.map(({ edit, why }) => [edit.row, why]),
      [[5, 'formula']],
    )
  })

  it('gets rows and cells that were never drawn, in their order', async () => {
    const { bytes } = fillWorkbook(await blank(), '季报.xlsx', [
      number(9, 3, '9'),
      number(7, 0, '7'),
      number(3, 26, '26'),
    ])
    const xml = strFromU8(unzipSync(bytes)[SHEET] as Uint8Array)
    assert.deepEqual(
      [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row),
      ['1', '2', '3', '4', '5', '7', '9'],
    )
    assert.match(xml, /<c r="AA3"><v>26<\/v><\/c><\/row>/)
  })

  it('shows a rate in a cell of percent as the same rate', async () => {
    const parts = unzipSync(await blank())
    const styles = strFromU8(parts['xl/styles.xml'] as Uint8Array).replace(
      /<cellXfs[^>]*>.*?<\/cellXfs>/s,
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
    )
    const sheet = strFromU8(parts[SHEET] as Uint8Array).replace(
      /(<row r="3"[^>]*>.*?)<\/row>/,
      '$1<c r="B3" s="1"/></row>',
    )
    const form = zipSync({ ...parts, 'xl/styles.xml': strToU8(styles), [SHEET]: strToU8(sheet) })
    const edit = { ...number(3, 1, ''), content: { kind: 'percent', text: '13.6' } } as const
    const { bytes } = fillWorkbook(form, '季报.xlsx', [edit])
    const [read] = (await readWorkbook(bytes, '季报.xlsx')).sheets
    assert.deepEqual(
      read?.rows[2]?.cells.map(({ text }) => text),
      ['高新技术企业', '13.6%'],
    )
  })

  it('takes a text as a text, whatever a program would make of it', async () => {
    const edit = { ...number(3, 1, ''), content: { kind: 'text', text: '=1+1 & <b>' } } as const
    const { bytes } = fillWorkbook(await blank(), '季报.xlsx', [edit])
    const [read] = (await readWorkbook(bytes, '季报.xlsx')).sheets
    assert.equal(read?.rows[2]?.cells[1]?.text, '=1+1 & <b>')
  })

  it('is not read with macros in it', async () => {
    const parts = unzipSync(await blank())
    const bad = zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array([1]) })
    assert.throws(() => fillWorkbook(bad, '季报.xlsx', []), { name: 'WorkbookError' })
  })
})

/** A list with two blank rows above its totals, which other cells, another sheet and a name reckon with. */
async function listForm(change: (sheet: string) => string = (sheet) => sheet): Promise<Uint8Array> {
  const made = await xlsxOf(
    [
      ['企业奖补明细表', null, null, null],
      ['单位', '金额', '税额', '合计'],
      ['　', null, null, null],
      ['　', null, null, null],
      ['合计', null, null, null],
      ['填表人：', null, '审核人：', null],
    ],
    { name: '明细', merges: ['A1:D1', 'C4:C4', 'A6:B6', 'C6:D6'] },
  )
  const parts = unzipSync(made)
  const row = (number: number, cells: string) => `<row r="${number}" ht="21" customHeight="1">${cells}</row>`
  const sheet = strFromU8(parts[SHEET] as Uint8Array)
    .replace(/<row r="3".*<row r="5"[^>]*>.*?<\/row>/s, () =>
      [
        row(3, '<c r="A3" s="1"/><c r="D3" s="1"><f t="shared" ref="D3:D4" si="0">B3+C3</f><v>0</v></c>'),
        row(4, '<c r="A4" s="1"/><c r="D4" s="1"><f t="shared" si="0"/><v>0</v></c>'),
        row(
          5,
          '<c r="A5" t="inlineStr"><is><t>合计</t></is></c><c r="B5"><f>SUM(B3:B4)</f></c><c r="C5"><f>IF(B5&gt;0,SUM($C$3:C4),"见B4")</f></c><c r="D5"><f>B5+C5</f></c>',
        ),
      ].join(''),
    )
    .replace(/<mergeCell ref="C4:C4"\/>/, '')
    .replace(
      /(<\/mergeCells>)/,
      '$1<conditionalFormatting sqref="B3:B4 D5"><cfRule type="expression" priority="1"><formula>B3&gt;$B$5</formula></cfRule></conditionalFormatting>',
    )
  const book = strFromU8(parts['xl/workbook.xml'] as Uint8Array).replace(
    /<\/sheets>/,
    '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'明细\'!$A$1:$D$6</definedName></definedNames>',
  )
  return zipSync({ ...parts, [SHEET]: strToU8(change(sheet)), 'xl/workbook.xml': strToU8(book) })
}

describe('a list longer than the room of its form', () => {
  const insert = { sheet: '明细', first: 3, last: 4, count: 3 }

  it('gets rows like its last, and everything below goes down with its formulas, merges and names', async () => {
    const before = await listForm()
    assert.equal(faultOfInserts(before, '明细.xlsx', [insert]), null)
    const text = { sheet: '明细', row: 7, column: 0, content: { kind: 'text', text: '戊公司' } } as const
    const { bytes, unplaced } = fillWorkbook(before, '明细.xlsx', [text], [insert])
    assert.deepEqual(unplaced, [])
    const parts = unzipSync(bytes)
    const xml = strFromU8(parts[SHEET] as Uint8Array)
    const formulas = Object.fromEntries(
      [...xml.matchAll(/<c r="(\w+)"[^>]*><f>(.*?)<\/f>/g)].map(([, cell, formula]) => [cell, formula]),
    )
    assert.deepEqual(formulas, {
      D3: 'B3+C3',
      ...{ D4: 'B4+C4', D5: 'B5+C5', D6: 'B6+C6', D7: 'B7+C7' },
      ...{ B8: 'SUM(B3:B7)', C8: 'IF(B8&gt;0,SUM($C$3:C7),&quot;见B4&quot;)', D8: 'B8+C8' },
    })
    assert.match(xml, /<row r="7" ht="21" customHeight="1"><c r="A7" s="1" t="inlineStr">.*戊公司/)
    assert.match(xml, /<conditionalFormatting sqref="B3:B7 D8">.*<formula>B3&gt;\$B\$8<\/formula>/)
    assert.match(strFromU8(parts['xl/workbook.xml'] as Uint8Array), /'明细'!\$A\$1:\$D\$9</)
    const [sheet] = (await readWorkbook(bytes, '明细.xlsx')).sheets
    assert.deepEqual(
      sheet?.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
      [
        [1, 0, 1, 3],
        [9, 0, 9, 1],
        [9, 2, 9, 3],
      ],
    )
    assert.deepEqual(
      sheet?.rows.slice(7).map(({ number: at, cells }) => [at, cells[0]?.text]),
      [
        [8, '合计'],
        [9, '填表人：'],
      ],
    )
  })

  it('is refused rows where something of the form cannot go down with them', async () => {
    const faultWith = async (change: (sheet: string) => string) =>
      faultOfInserts(await listForm(change), '明细.xlsx', [insert])?.fault
    const formula = (text: string) => (sheet: string) => sheet.replace('SUM(B3:B4)', text)
    assert.equal(await faultWith(formula('SUM(INDIRECT("B3"):B4)')), 'indirect')
    const array = '<f t="array" ref="B4:B5">'
    assert.equal(await faultWith((sheet) => sheet.replace('<c r="B5"><f>', `<c r="B5">${array}`)), 'array')
    const five = { ...insert, last: 5 }
    const merged = await listForm((sheet) => sheet.replace('A6:B6', 'A4:A5'))
    assert.equal(faultOfInserts(merged, '明细.xlsx', [five])?.fault, 'merged')
    const noted = (sheet: string) => sheet.replace('</worksheet>', '<legacyDrawing r:id="rId9"/></worksheet>')
    assert.equal(await faultWith(noted), 'comment')
  })
})

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const run = (text: string, font = '') => `<w:r>${font}<w:t xml:space="preserve">${text}</w:t></w:r>`
const bold = '<w:rPr><w:b/></w:rPr>'

function word(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

describe('a Word form', () => {
  const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
  const form = word(
    `<w:p>${run('全区共有')}${run('{{高新')}${run('技术企业}}', bold)}${run('家，增长{{增速}}。')}</w:p>` +
      `<w:tbl><w:tr>${cell(`<w:p>${run('指标')}</w:p>`, '<w:gridSpan w:val="2"/>')}${cell(`<w:p>${run('数')}</w:p>`)}</w:tr>` +
      `<w:tr>${cell(`<w:p>${run('高企')}</w:p>`)}${cell('<w:p/>')}${cell(`<w:p w:rsidR="1"><w:pPr><w:jc w:val="right"/><w:rPr><w:b/></w:rPr></w:pPr></w:p>`)}</w:tr></w:tbl>`,
  )

  it('has its blanks and its cells filled in the fonts that stand there', async () => {
    assert.deepEqual(placeholdersOf(form), ['高新技术企业', '增速'])
    const text = (sheet: string, row: number, column: number, said: string): CellEdit => ({
      ...{ sheet, row, column },
      content: { kind: 'text', text: said },
    })
    const { bytes, unplaced } = fillWord(form, '表.docx', [
      text('正文', 1, 0, '118'),
      text('表1', 3, 1, '甲'),
      text('表1', 3, 2, '118'),
      text('表1', 9, 9, '无处'),
    ])
    assert.deepEqual(
      unplaced.map(({ why }) => why),
      ['missing'],
    )
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)
    assert.match(
      xml,
      /全区共有<\/w:t>.*>118<\/w:t>.*<w:b\/><\/w:rPr><w:t xml:space="preserve"><\/w:t>.*>家，增长\{\{增速\}\}。/,
    )
    assert.match(
      xml,
      /<w:p w:rsidR="1"><w:pPr><w:jc w:val="right"\/><w:rPr><w:b\/><\/w:rPr><\/w:pPr><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">118<\/w:t>/,
    )
    const [sheet] = (await readWorkbook(bytes, '表.docx')).sheets
    assert.deepEqual(
      sheet?.rows.at(-1)?.cells.map(({ column, text: said }) => [column, said]),
      [
        [0, '高企'],
        [1, '甲'],
        [2, '118'],
      ],
    )
  })

  it('takes the sections of a document as a layout: in its own paragraphs, with the rest as it was', () => {
    const indent = '<w:pPr><w:ind w:firstLine="640"/></w:pPr>'
    const font = '<w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr>'
    const head = `<w:p>${run('红头：{{标')}${run('题}}', bold)}</w:p>`
    const tail = `<w:p>${run('印发份数：30')}</w:p>`
    const layout = word(
      `${head}<w:p>${indent}${run('{{正', font)}${run('文}}', font)}</w:p>${tail}<w:p>${run('见 {{正文}} 全文')}</w:p>`,
    )
    const contents = new Map<string, LaidOut>([
      ['标题', { words: '半年总结 & 安排' }],
      [
        '正文',
        {
          blocks: [
            { kind: 'heading', level: 1, spans: [{ text: '一、主要指标' }] },
            { kind: 'paragraph', spans: [{ text: '高新技术企业' }, { text: '60', figure: 'f1' }, { text: '家。' }] },
            {
              kind: 'table',
              caption: '表1',
              columns: [
                { title: '指标', align: 'left', width: 3 },
                { title: '数', align: 'right', width: 1 },
              ],
              rows: [[[{ text: '高企' }], [{ text: '60', figure: 'f1' }]]],
            },
          ],
        },
      ],
    ])
    const { bytes, unplaced } = fillLayout(layout, '版式.docx', contents)
    // Words that share a line with others have no room for paragraphs.
    assert.deepEqual(unplaced, ['正文'])
    const [before, after] = [unzipSync(layout), unzipSync(bytes)]
    assert.deepEqual(after['[Content_Types].xml'], before['[Content_Types].xml'])
    const xml = strFromU8(after['word/document.xml'] as Uint8Array)
    assert.match(xml, /半年总结 &amp; 安排/)
    assert.ok(xml.includes(tail))
    assert.match(
      xml,
      /<w:p><w:pPr><w:ind w:firstLine="640"\/><\/w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="仿宋"\/><w:b\/><w:sz w:val="32"\/><\/w:rPr><w:t xml:space="preserve">一、主要指标/,
    )
    assert.match(xml, /<w:tag w:val="f1"\/><w:text\/><\/w:sdtPr><w:sdtContent><w:r>.*?>60<\/w:t>/)
    assert.match(xml, /<w:tbl>.*<w:jc w:val="right"\/>.*<\/w:tbl><w:p\/>/)
  })
})
