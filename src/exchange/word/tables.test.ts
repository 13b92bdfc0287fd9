import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docxOf, firstSheet, wordCell } from '../workbook/fixtures.ts'
import { readWorkbook } from '../workbook/read.ts'
import { findTables } from '../workbook/table.ts'

test('a table of a Word file is a sheet, merged cells as in a workbook', async () => {
  const bytes = docxOf([
    [
      wordCell('企业名称', { down: 'restart' }),
      wordCell('研发费用（万元）', { span: 2 }),
      wordCell('街道', { down: 'restart' }),
    ],
    [wordCell('', { down: 'continue' }), '2024年', '2025年', wordCell('', { down: 'continue' })],
    ['云浦甲公司', '120', '133', wordCell('东江街道', { down: 'restart' })],
    ['云浦乙公司', '80', '95', wordCell('', { down: 'continue' })],
    [wordCell('合计', { span: 1 }), '200', '228', ''],
  ])
  const sheet = firstSheet(await readWorkbook(bytes, '名单.docx'))
  assert.equal(sheet.name, '表1')
  const [table] = findTables(sheet, (header) => header === '企业名称' || header === '街道')
  assert.deepEqual(
    table?.columns.map(({ header, unit }) => `${header} ${unit ?? ''}`.trim()),
    ['企业名称', '研发费用/2024年 万元', '研发费用/2025年 万元', '街道'],
  )
  assert.deepEqual(
    table?.rows.map(({ cells }) => [...cells.values()].map(({ text }) => text)),
    [
      ['云浦甲公司', '120', '133', '东江街道'],
      ['云浦乙公司', '80', '95', '东江街道'],
    ],
  )
  assert.equal(table?.totals.length, 1)
})

test('deleted words are left out, and a struck or red cell says so', async () => {
  const gone =
    '<w:tc><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:tc>'
  const marked = '<w:tc><w:p><w:r><w:rPr><w:strike/><w:color w:val="FF0000"/></w:rPr><w:t>撤销</w:t></w:r></w:p></w:tc>'
  const { rows } = firstSheet(
    await readWorkbook(
      docxOf([
        ['企业名称', '备注'],
        [gone, marked],
      ]),
      '名单.docx',
    ),
  )
  assert.deepEqual(rows[1]?.cells, [
    { column: 0, kind: 'text', text: '新' },
    { column: 1, kind: 'text', text: '撤销', struck: true, red: true },
  ])
})
