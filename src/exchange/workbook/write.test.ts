import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import { readXlsx } from 'hucre'
import { WorkbookError } from './error.ts'
import { firstSheet, partOf } from './fixtures.ts'
import { readWorkbook } from './read.ts'
import { findTables } from './table.ts'
import { type ColumnSpec, type SheetSpec, writeCsv, writeWorkbook } from './write.ts'

const COLUMNS: ColumnSpec[] = [
  { title: '企业名称', kind: 'text', required: true, comment: '填营业执照上的全称，例：江苏某某科技有限公司' },
  { title: '统一社会信用代码', kind: 'text', width: 24 },
  { title: '注册资本', unit: '万元', kind: 'money' },
  { title: '研发占比', kind: 'percent', decimals: 1 },
  { title: '成立日期', kind: 'date' },
  { title: '职工人数', unit: '人', kind: 'integer' },
  { title: '登记状态', kind: 'text', choices: ['存续', '注销', '吊销'] },
]
const ROW = ['江苏甲科技有限公司', '913201151356041945', '500.5', 0.136, '2026-06-30', 35, '存续']

function sheet(spec: Partial<SheetSpec> = {}): SheetSpec {
  return { name: '企业名录', columns: COLUMNS, rows: [ROW], ...spec }
}

async function written(spec: Partial<SheetSpec> = {}): Promise<Uint8Array> {
  return writeWorkbook({ sheets: [sheet(spec)] })
}

test('another library reads what was written, codes as text and amounts as numbers', async () => {
  const book = read(await written({ note: '统计截止2026年6月30日' }), { type: 'array', cellNF: true })
  const page = book.Sheets.企业名录
  assert.deepEqual(utils.sheet_to_json(page ?? {}, { header: 1, raw: true }), [
    ['统计截止2026年6月30日'],
    ['企业名称*', '统一社会信用代码', '注册资本（万元）', '研发占比', '成立日期', '职工人数（人）', '登记状态'],
    ['江苏甲科技有限公司', '913201151356041945', 500.5, 0.136, new Date('2026-06-30T00:00:00Z'), 35, '存续'],
  ])
  assert.deepEqual(
    ['A3', 'B3', 'C3', 'D3', 'E3', 'F3'].map((at) => page?.[at].z),
    ['@', '@', '#,##0.00', '0.0%', 'yyyy-mm-dd', '0'],
  )
})

test('what was written is read back as the same table', async () => {
  const workbook = await readWorkbook(await written({ note: '说明', example: ROW, forFilling: true }), '名录.xlsx')
  const known = new Set(['企业名称', '统一社会信用代码', '注册资本'])
  const [table] = findTables(firstSheet(workbook), (header) => known.has(header))
  assert.deepEqual(
    table?.columns.map(({ header, unit }) => (unit ? `${header} ${unit}` : header)),
    ['企业名称', '统一社会信用代码', '注册资本 万元', '研发占比', '成立日期', '职工人数 人', '登记状态'],
  )
  assert.deepEqual(
    table?.rows.map(({ cells }) => [...cells.values()].map(({ text, day }) => day ?? text)),
    [['江苏甲科技有限公司', '913201151356041945', '500.50', '13.6%', '2026-06-30', '35', '存续']],
  )
  assert.equal(table?.notes.length, 1)
})

test('headers are bold, frozen, filterable and carry their notes', async () => {
  const { sheets } = await readXlsx(await written({ note: '说明' }), { readStyles: true })
  const [page] = sheets
  assert.deepEqual(page?.freezePane, { rows: 2 })
  assert.equal(page?.autoFilter?.range, 'A2:G3')
  assert.equal(page?.cells?.get('1,0')?.style?.font?.bold, true)
  assert.match(page?.cells?.get('1,0')?.comment?.text ?? '', /营业执照/)
  assert.equal(page?.cells?.get('2,2')?.style?.alignment?.horizontal, 'right')
  assert.equal(page?.columns?.[1]?.width, 24)
})

test('choices become drop-down lists, long ones from a hidden sheet', async () => {
  const streets = Array.from({ length: 60 }, (_, i) => `第${i + 1}街道办事处辖区`)
  const columns: ColumnSpec[] = [
    { title: '状态', kind: 'text', choices: ['存续', '注销'] },
    { title: '街道', kind: 'text', choices: streets },
    { title: '所属街道', kind: 'text', choices: streets },
    { title: '规模', kind: 'text', choices: ['大于100人, 含100人', '其他'] },
  ]
  const { sheets } = await readXlsx(
    await writeWorkbook({ sheets: [{ name: '选项', columns, rows: [], forFilling: true }] }),
  )
  const [page, lists] = sheets
  assert.deepEqual(
    page?.dataValidations?.map(({ range, values, formula1 }) => [range, values ?? formula1]),
    [
      ['A2:A5001', ['存续', '注销']],
      ['B2:B5001', "'选项_1'!$A$1:$A$60"],
      ['C2:C5001', "'选项_1'!$A$1:$A$60"],
      ['D2:D5001', "'选项_1'!$B$1:$B$2"],
    ],
  )
  assert.equal(lists?.name, '选项_1')
  assert.equal(lists?.hidden, true)
  assert.equal(lists?.rows[59]?.[0], '第60街道办事处辖区')
})

test('columns of a template keep their format below the last row', async () => {
  const xml = partOf(await written({ rows: [], forFilling: true }), 'xl/worksheets/sheet1.xml')
  const styles = [...xml.matchAll(/<col min="\d+" style="(\d+)"/g)].map(([, style]) => style)
  assert.equal(styles.length, COLUMNS.length)
  assert.equal(styles[0], styles[1])
  assert.notEqual(styles[1], styles[2])
})

test('refused cells are marked and say why', async () => {
  const problems = [
    { row: 0, column: 1, message: '校验码不对' },
    { row: 0, column: 1, message: '与第 5 行重复' },
  ]
  const { sheets } = await readXlsx(await written({ problems }), { readStyles: true })
  const cell = sheets[0]?.cells?.get('1,1')
  assert.equal(cell?.value, '913201151356041945')
  assert.equal(cell?.comment?.text, '校验码不对\n与第 5 行重复')
  assert.deepEqual(cell?.style?.fill, { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } })
})

const FORMULAS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+86 13800000000',
  '-1-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '#N/A',
  '_x0041_',
  ' a ',
]

test('texts that look like formulas stay texts', async () => {
  const columns: ColumnSpec[] = [
    { title: '文本', kind: 'text' },
    { title: '金额', kind: 'money' },
  ]
  const bytes = await writeWorkbook({ sheets: [{ name: 'S', columns, rows: FORMULAS.map((text) => [text, text]) }] })
  assert.doesNotMatch(partOf(bytes, 'xl/worksheets/sheet1.xml'), /<f[ >]/)
  const expected = FORMULAS.map((text) => text.replace('\r', '\n'))
  const page = read(bytes, { type: 'array' }).Sheets.S
  for (const [i, text] of expected.entries()) {
    for (const at of [`A${i + 2}`, `B${i + 2}`]) {
      assert.equal(page?.[at].t, 's', text)
      assert.equal(page?.[at].f, undefined, text)
      assert.equal(page?.[at].v, text)
    }
  }
  const { rows } = firstSheet(await readWorkbook(bytes, 'a.xlsx'))
  assert.deepEqual(
    rows.slice(1).map(({ cells }) => cells[0]?.text),
    expected,
  )
})

test('a CSV guards formulas and comes back as it was', async () => {
  const columns: ColumnSpec[] = [
    { title: '文本', kind: 'text' },
    { title: '金额', unit: '元', kind: 'money' },
    { title: '占比', kind: 'percent' },
  ]
  const rows = [...FORMULAS, '逗号,引号"换行\n'].map((text) => [text, '-12.50', 0.136])
  const bytes = writeCsv({ columns, rows })
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  assert.ok(text.startsWith("\ufeff文本,金额（元）,占比\r\n'=1+1,-12.50,13.6%\r\n"))
  const sheetBack = firstSheet(await readWorkbook(bytes, 'a.csv'))
  assert.deepEqual(
    sheetBack.rows.slice(1).map(({ cells }) => cells.map((cell) => cell.text)),
    rows.map(([first]) => [first, '-12.50', '13.6%']),
  )
})

test('numbers that a spreadsheet could not keep are written as texts', async () => {
  const columns: ColumnSpec[] = [{ title: '账号', kind: 'integer' }]
  const values = ['6222020200001234567', '12345678901234.50', '0.100', '约500', Number.NaN]
  const bytes = await writeWorkbook({ sheets: [{ name: 'S', columns, rows: values.map((value) => [value]) }] })
  const page = read(bytes, { type: 'array' }).Sheets.S
  assert.deepEqual(
    [2, 3, 4, 5, 6].map((row) => page?.[`A${row}`]?.v),
    ['6222020200001234567', 12345678901234.5, 0.1, '约500', undefined],
  )
})

test('names of sheets are made acceptable and unique', async () => {
  const long = '关于二〇二六年上半年全区科技创新主要指标完成情况的统计表格汇总'
  const names = ['a/b:c', 'A B C', long, long, '']
  const book = read(await writeWorkbook({ sheets: names.map((name) => sheet({ name })) }), { type: 'array' })
  assert.deepEqual(book.SheetNames, ['a b c', 'A B C(2)', long, `${long.slice(0, 28)}(2)`, '工作表'])
})

test('more than a sheet holds is refused', async () => {
  const columns = Array.from({ length: 501 }, () => ({ title: '列', kind: 'text' as const }))
  await assert.rejects(
    written({ columns }),
    (error) => error instanceof WorkbookError && error.problem.code === 'sheet.tooWide',
  )
})

test('a long list is written apart and complete', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => [`企业${i}`, ...ROW.slice(1)])
  const workbook = await readWorkbook(await written({ rows }), 'a.xlsx')
  assert.equal(firstSheet(workbook).rows.length, 5_001)
})
