import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSheet, gridAt, pdfOf, shownAt } from '../workbook/fixtures.ts'
import { readWorkbook } from '../workbook/read.ts'
import { findTables } from '../workbook/table.ts'

const XS = [60, 100, 320, 420]
const head = (y: number) => shownAt(65, y, '序号') + shownAt(105, y, '企业名称') + shownAt(325, y, '金额（万元）')
const row = (y: number, number: string, name: string, amount: string) =>
  shownAt(65, y, number) + shownAt(105, y, name) + shownAt(325, y, amount)

async function texts(bytes: Uint8Array): Promise<string[][]> {
  const { rows } = firstSheet(await readWorkbook(bytes, '名单.pdf'))
  return rows.map(({ cells }) => cells.map(({ column, text }) => `${column} ${text}`))
}

test('a table with lines around its cells is read with its title, by a font that the file does not carry', async () => {
  const page = [
    shownAt(200, 790, '2026年奖补名单'),
    gridAt(XS, [760, 740, 720, 700]),
    head(746),
    row(726, '1', '云浦甲公司', '12.5'),
    row(706, '2', '云浦乙公司', '8'),
  ].join('')
  assert.deepEqual(await texts(pdfOf([page])), [
    ['0 2026年奖补名单'],
    ['0 序号', '1 企业名称', '2 金额（万元）'],
    ['0 1', '1 云浦甲公司', '2 12.5'],
    ['0 2', '1 云浦乙公司', '2 8'],
  ])
})

test('a cell over several rows is merged, and a name that took two lines is one name', async () => {
  const lines = [
    gridAt([60, 100, 420], [760, 740, 690]),
    gridAt([100, 200, 320, 420], [740, 715, 690]).replaceAll(/^200 .*$/gm, ''),
    shownAt(65, 746, '街道') + shownAt(105, 746, '企业名称'),
    shownAt(65, 712, '东江'),
    shownAt(102, 730, '云浦第一精密机械与自动化装备研究院有') + shownAt(102, 719, '限公司') + shownAt(325, 725, '5'),
    shownAt(105, 700, '乙公司') + shownAt(325, 700, '6'),
  ].join('')
  const sheet = firstSheet(await readWorkbook(pdfOf([lines]), '名单.pdf'))
  const cells = sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  assert.ok(cells.includes('东江'))
  assert.ok(
    sheet.merges.some(({ top, bottom, left }) => left === 0 && bottom - top === 1),
    JSON.stringify(sheet.merges),
  )
  assert.ok(
    cells.some((text) => text.replace('\n', '') === '云浦第一精密机械与自动化装备研究院有限公司'),
    cells.join('|'),
  )
})

test('a table that goes on over the next page is one sheet, its head counted once', async () => {
  const first = [gridAt(XS, [100, 80, 60]), head(86), row(66, '1', '云浦甲公司', '1')].join('')
  const second = [gridAt(XS, [800, 780, 760]), head(786), row(766, '2', '云浦乙公司', '2')].join('')
  const workbook = await readWorkbook(pdfOf([first, second]), '名单.pdf')
  assert.equal(workbook.sheets.length, 1)
  const [table] = findTables(firstSheet(workbook), (header) => header === '企业名称' || header === '金额')
  assert.deepEqual(
    table?.rows.map(({ cells }) => [...cells.values()].map(({ text }) => text)),
    [
      ['云浦甲公司', '1'],
      ['云浦乙公司', '2'],
    ],
  )
})

test('a table without any lines is read by where its texts stand', async () => {
  const page = [
    head(746),
    row(730, '1', '云浦甲公司', '12.5'),
    row(714, '2', '云浦乙公司', '8'),
    row(698, '3', '丙', '9'),
  ]
  assert.deepEqual((await texts(pdfOf([page.join('')]))).slice(1, 3), [
    ['0 1', '1 云浦甲公司', '2 12.5'],
    ['0 2', '1 云浦乙公司', '2 8'],
  ])
})
