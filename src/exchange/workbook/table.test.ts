import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeXlsx } from 'hucre'
import { tableOf, tablesOf, textsOf, writeSheet } from './fixtures.ts'
import type { Cell, Sheet } from './model.ts'
import { readWorkbook } from './read.ts'
import { findTables } from './table.ts'

const FIRM = ['企业名称', '统一社会信用代码', '注册资本', '街道', '备注']

test('the title, the reporting unit and the unit of amounts stand above the header', async () => {
  const table = await tableOf(
    [
      ['附件1'],
      ['2026年高新技术企业培育库名单'],
      ['填报单位（盖章）：江宁区科技局　　填报日期：2026年6月30日　　单位：万元'],
      ['序号', '企业名称', '注册资本', '街道'],
      [1, '江苏甲科技有限公司', 500, '湖熟街道'],
      [2, '江苏乙科技有限公司', 83, '秣陵街道'],
    ],
    FIRM,
    { merges: ['A1:D1', 'A2:D2', 'A3:D3'] },
  )
  assert.equal(table.headerRow, 4)
  assert.equal(table.title, '2026年高新技术企业培育库名单')
  assert.equal(table.unit, '万元')
  assert.deepEqual(
    table.columns.map(({ letter, header }) => `${letter} ${header}`),
    ['B 企业名称', 'C 注册资本', 'D 街道'],
  )
  assert.deepEqual(textsOf(table), [
    ['江苏甲科技有限公司', '500', '湖熟街道'],
    ['江苏乙科技有限公司', '83', '秣陵街道'],
  ])
})

test('a unit line that names the reporting office only declares no unit', async () => {
  const table = await tableOf([['填报单位：江宁区'], ['企业名称', '注册资本'], ['甲公司', 1]], FIRM)
  assert.equal(table.unit, undefined)
  assert.deepEqual(table.preamble, ['填报单位：江宁区'])
})

test('a two-row header gives its children the name of their group', async () => {
  const table = await tableOf(
    [
      ['序号', '企业名称', '统一社会信用代码', '研发费用（万元）', null, null, '备注'],
      [null, null, null, 2023, '2024年', '2025年', null],
      [1, '甲公司', '9132', 10, 20, 30, '无'],
    ],
    FIRM,
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'] },
  )
  assert.equal(table.headerRow, 2)
  assert.equal(table.headerRows, 2)
  assert.deepEqual(
    table.columns.map(({ header, unit }) => [header, unit]),
    [
      ['企业名称', undefined],
      ['统一社会信用代码', undefined],
      ['研发费用/2023', '万元'],
      ['研发费用/2024年', '万元'],
      ['研发费用/2025年', '万元'],
      ['备注', undefined],
    ],
  )
  assert.deepEqual(table.columns[3]?.names, ['研发费用/2024年', '2024年'])
  assert.deepEqual(textsOf(table), [['甲公司', '9132', '10', '20', '30', '无']])
})

test('a two-row header without merges is told by its gaps', async () => {
  const table = await tableOf(
    [
      ['序号', '企业名称', '街道', '销售收入', null, '研发费用', null],
      [null, null, null, '2024年', '2025年', '2024年', '2025年'],
      [1, '甲公司', '湖熟街道', 1, 2, 3, 4],
    ],
    FIRM,
  )
  assert.equal(table.headerRow, 2)
  assert.deepEqual(
    table.columns.map(({ header }) => header),
    ['企业名称', '街道', '销售收入/2024年', '销售收入/2025年', '研发费用/2024年', '研发费用/2025年'],
  )
})

test('a three-row header keeps all its levels', async () => {
  const table = await tableOf(
    [
      ['基本情况', null, '投入情况', null, null],
      ['企业名称', '街道', '研发费用', null, '人员'],
      [null, null, '2024年', '2025年', '人数(人)'],
      ['甲公司', '湖熟街道', 1, 2, 3],
    ],
    FIRM,
    { merges: ['A1:B1', 'C1:E1', 'A2:A3', 'B2:B3', 'C2:D2'] },
  )
  assert.equal(table.headerRow, 3)
  assert.equal(table.headerRows, 3)
  assert.deepEqual(
    table.columns.map(({ header }) => header),
    [
      '基本情况/企业名称',
      '基本情况/街道',
      '投入情况/研发费用/2024年',
      '投入情况/研发费用/2025年',
      '投入情况/人员/人数',
    ],
  )
  assert.deepEqual(table.columns[0]?.names, ['基本情况/企业名称', '企业名称'])
  assert.equal(table.columns[4]?.unit, '人')
})

test('a date line above the header is no parent of a column', async () => {
  const table = await tableOf(
    [
      ['名单', null, null],
      [null, null, '2026年6月30日'],
      ['企业名称', '街道', '备注'],
      ['甲公司', '湖熟街道', null],
    ],
    FIRM,
    { merges: ['A1:C1'] },
  )
  assert.equal(table.headerRows, 1)
  assert.deepEqual(table.columns[2]?.names, ['备注'])
})

test('a vertical merge fills the rows it covers, and totals in between take no part', async () => {
  const table = await tableOf(
    [
      ['街道', '企业名称', '注册资本'],
      ['湖熟街道', '甲公司', 1],
      [null, '乙公司', 2],
      [null, '小计', 3],
      ['秣陵街道', '丙公司', 4],
      ['合　计', null, 7],
    ],
    FIRM,
    { merges: ['A2:A4', 'A6:B6'] },
  )
  assert.deepEqual(textsOf(table), [
    ['湖熟街道', '甲公司', '1'],
    ['湖熟街道', '乙公司', '2'],
    ['秣陵街道', '丙公司', '4'],
  ])
  assert.deepEqual(
    table.totals.map(({ number, label }) => [number, label]),
    [
      [4, '小计'],
      [6, '合计'],
    ],
  )
})

test('totals may come first, and 其中 lines are kept apart too', async () => {
  const table = await tableOf(
    [
      ['序号', '企业名称', '注册资本'],
      ['总计', null, 3],
      [null, '其中：首次认定', 1],
      [1, '甲公司', 1],
      [2, '合计智能科技有限公司', 2],
      [null, '湖熟街道小计', 3],
    ],
    FIRM,
    { merges: ['A2:B2'] },
  )
  assert.deepEqual(
    table.totals.map(({ label }) => label),
    ['总计', '其中:首次认定', '湖熟街道小计'],
  )
  assert.deepEqual(
    table.rows.map(({ number }) => number),
    [4, 5],
  )
})

test('notes and signatures below the rows are notes', async () => {
  const table = await tableOf(
    [
      ['企业名称', '街道', '备注'],
      ['甲公司', '湖熟街道', '注：见附件'],
      ['注：1.本表一式两份；'],
      ['2.街道按注册地址填写。'],
      ['填表人：张三', null, '审核人：李四'],
    ],
    FIRM,
    { merges: ['A3:C3', 'A4:C4'] },
  )
  assert.equal(table.rows.length, 1)
  assert.deepEqual(table.notes, ['注：1.本表一式两份；', '2.街道按注册地址填写。', '填表人：张三  审核人：李四'])
})

test('blank rows are skipped and numbering that begins again means nothing', async () => {
  const table = await tableOf(
    [['序号', '企业名称', '街道'], [1, '甲公司', '湖熟街道'], [], [1, '乙公司', '秣陵街道'], [2, '甲公司', '湖熟街道']],
    FIRM,
  )
  assert.deepEqual(
    table.rows.map(({ number }) => number),
    [2, 4, 5],
  )
})

test('the same firm twice stays two rows', async () => {
  const table = await tableOf(
    [
      ['企业名称', '备注'],
      ['甲公司', '设备补助'],
      ['甲公司', '贷款贴息'],
    ],
    FIRM,
  )
  assert.equal(table.rows.length, 2)
})

test('a line across the table heads a section', async () => {
  const table = await tableOf(
    [
      ['序号', '企业名称', '街道'],
      ['一、首次认定', null, null],
      [1, '甲公司', '湖熟街道'],
      ['湖熟街道', null, null],
      [1, '乙公司', '湖熟街道'],
    ],
    FIRM,
    { merges: ['A4:C4'] },
  )
  assert.deepEqual(
    table.rows.map(({ section }) => section),
    ['一、首次认定', '湖熟街道'],
  )
})

test('同上 takes the cell above, also several times', async () => {
  const table = await tableOf(
    [
      ['企业名称', '街道'],
      ['甲公司', '湖熟街道'],
      ['乙公司', '同上'],
      ['丙公司', '〃'],
    ],
    FIRM,
  )
  assert.deepEqual(textsOf(table), [
    ['甲公司', '湖熟街道'],
    ['乙公司', '湖熟街道'],
    ['丙公司', '湖熟街道'],
  ])
})

test('slash, dash, 无, zero and blank stay five different things', async () => {
  const rows = [['企业名称', '注册资本'], ...['/', '—', '无', 0, null].map((value, i) => [`企业${i}`, value])]
  const table = await tableOf(rows, FIRM)
  assert.deepEqual(
    textsOf(table).map(([, text]) => text),
    ['/', '—', '无', '0', ''],
  )
})

test('texts offices put into cells arrive untouched', async () => {
  const texts = [
    '约500',
    '500余',
    '近1亿',
    '83万',
    '1.2亿元',
    '26年6月',
    '6月底',
    '(123.4)',
    '025-52281234、13800000000',
    '025-52281234\n13800000000',
    '江苏甲科技有限公司（曾用名：南京乙科技有限公司）',
    '江苏甲科技有限公司  ',
  ]
  const table = await tableOf([['企业名称', '备注'], ...texts.map((text) => ['甲公司', text])], FIRM)
  assert.deepEqual(
    table.rows.map(({ cells }) => cells.get(1)?.text),
    texts,
  )
})

test('marks, spaces and line breaks in headers do not matter', async () => {
  const table = await tableOf(
    [
      ['＊企业\n名称 ', '★ 街 道', '注册资本\n（万元）'],
      ['甲公司', '湖熟街道', 5],
    ],
    FIRM,
  )
  assert.deepEqual(
    table.columns.map(({ header, unit }) => [header, unit]),
    [
      ['企业名称', undefined],
      ['街道', undefined],
      ['注册资本', '万元'],
    ],
  )
})

test('hidden rows and columns are read and flagged', async () => {
  const table = await tableOf(
    [
      ['企业名称', '街道'],
      ['甲公司', '湖熟街道'],
      ['乙公司', '秣陵街道'],
    ],
    FIRM,
    {
      hiddenRows: [3],
      hiddenColumns: [1],
    },
  )
  assert.deepEqual(
    table.rows.map(({ hidden }) => hidden),
    [false, true],
  )
  assert.deepEqual(
    table.columns.map(({ hidden }) => hidden),
    [false, true],
  )
})

test('one sheet per street keeps the street in the name of the sheet', async () => {
  const rows = [
    ['企业名称', '注册资本'],
    ['甲公司', 1],
  ]
  const bytes = await writeXlsx({
    sheets: ['湖熟街道', '秣陵街道'].map((name) => writeSheet(rows, { name })),
  })
  const { sheets } = await readWorkbook(bytes, '分街道.xlsx')
  assert.deepEqual(
    sheets.flatMap((sheet) => findTables(sheet, (header) => FIRM.includes(header)).map((table) => table.sheet)),
    ['湖熟街道', '秣陵街道'],
  )
})

test('a header repeated on every printed page and a line of column numbers are no rows', async () => {
  const table = await tableOf(
    [
      ['序号', '企业名称', '街道', '注册资本'],
      ['甲', '乙', 1, 2],
      [1, '甲公司', '湖熟街道', 1],
      ['序号', '企业名称', '街道', '注册资本'],
      [2, '乙公司', '秣陵街道', 1],
    ],
    FIRM,
  )
  assert.deepEqual(
    table.rows.map(({ number }) => number),
    [3, 5],
  )
})

test('two tables below each other are two tables', async () => {
  const tables = await tablesOf(
    [
      ['一、企业名单'],
      ['企业名称', '街道', '注册资本'],
      ['甲公司', '湖熟街道', 1],
      [],
      ['二、平台名单'],
      ['平台名称', '级别', '街道'],
      ['甲平台', '省级', '秣陵街道'],
    ],
    [...FIRM, '平台名称', '级别'],
    { merges: ['A1:C1', 'A5:C5'] },
  )
  assert.deepEqual(
    tables.map((table) => [table.title, table.headerRow, textsOf(table)]),
    [
      ['一、企业名单', 2, [['甲公司', '湖熟街道', '1']]],
      ['二、平台名单', 6, [['甲平台', '省级', '秣陵街道']]],
    ],
  )
})

test('the title and the unit of a further table are not rows of the one before', async () => {
  const [first, second] = await tablesOf(
    [
      ['企业名称', '街道', '注册资本'],
      ['甲公司', '湖熟街道', 1],
      [],
      ['平台名单'],
      ['单位：万元'],
      ['平台名称', '级别', '街道'],
      ['甲平台', '省级', '秣陵街道'],
    ],
    [...FIRM, '平台名称', '级别'],
  )
  assert.equal(first?.rows.length, 1)
  assert.deepEqual([second?.title, second?.unit, second?.rows.length], ['平台名单', '万元', 1])
})

test('a lone name after a blank row stays a row', async () => {
  const table = await tableOf(
    [['企业名称', '街道', '备注'], ['甲公司', '湖熟街道'], [], ['乙公司'], ['丙公司', '秣陵街道']],
    FIRM,
  )
  assert.deepEqual(
    table.rows.map(({ number, section }) => [number, section]),
    [
      [2, undefined],
      [4, undefined],
      [5, undefined],
    ],
  )
})

test('a mark at the right above the header is no parent', async () => {
  const table = await tableOf(
    [
      [null, null, '附件1'],
      ['企业名称', '街道', '备注'],
      ['甲公司', '湖熟街道', '无'],
    ],
    FIRM,
  )
  assert.deepEqual(
    table.columns.map(({ header }) => header),
    ['企业名称', '街道', '备注'],
  )
})

test('a sheet of nothing but spaces has no table', async () => {
  assert.deepEqual(await tablesOf([[' ', '　'], ['  ']], FIRM), [])
})

test('a cross-table keeps a column for every street', async () => {
  const table = await tableOf(
    [
      ['2026年主要指标任务分解表'],
      ['序号', '指标名称', '单位', '区目标', '湖熟街道', '秣陵街道', '江宁高新区'],
      [1, '高新技术企业', '家', 130, 20, 30, '—'],
      [2, '其中：首次认定', '家', 60, 8, 12, '..'],
    ],
    ['指标名称', '单位', '区目标'],
    { merges: ['A1:G1'] },
  )
  assert.deepEqual(
    table.columns.map(({ header }) => header),
    ['指标名称', '单位', '区目标', '湖熟街道', '秣陵街道', '江宁高新区'],
  )
  assert.deepEqual(textsOf(table), [['高新技术企业', '家', '130', '20', '30', '—']])
  assert.deepEqual(textsOf(table, table.totals), [['其中：首次认定', '家', '60', '8', '12', '..']])
})

test('unknown headers and columns without a header are kept', async () => {
  const table = await tableOf(
    [
      ['单位', '指标甲', null],
      ['家', 1, '批注'],
    ],
    [],
  )
  assert.deepEqual(
    table.columns.map(({ header, names }) => [header, names]),
    [
      ['单位', ['单位']],
      ['指标甲', ['指标甲']],
      ['', []],
    ],
  )
})

test('an example row of a template is not imported', async () => {
  const table = await tableOf(
    [
      ['序号', '企业名称', '街道'],
      [1, '示例：江苏某某科技有限公司', '湖熟街道'],
      [2, '甲公司', '湖熟街道'],
    ],
    FIRM,
  )
  assert.deepEqual(textsOf(table), [['甲公司', '湖熟街道']])
})

test('a sheet without a table has none', async () => {
  assert.deepEqual(await tablesOf([['填报说明'], ['请于6月底前报送。']], FIRM), [])
})

const WORDS = [
  ...FIRM,
  '序号',
  '合计',
  '小计',
  '其中：',
  '注：',
  '同上',
  '单位：万元',
  '甲公司',
  '一、首次',
  '示例：',
  '1',
  '',
]
const PLACE = fc.integer({ min: 1, max: 12 })
const SHEET = fc
  .record({
    grid: fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), { maxLength: 14 }),
    merges: fc.array(fc.tuple(PLACE, PLACE, PLACE, PLACE), { maxLength: 6 }),
  })
  .map(
    ({ grid, merges }): Sheet => ({
      name: 'S',
      hidden: false,
      delimited: false,
      hiddenColumns: [],
      merges: merges.map(([top, left, down, across]) => ({
        top,
        left: left - 1,
        bottom: top + down,
        right: left + across,
      })),
      rows: grid.map((texts, i) => ({
        number: i + 1,
        hidden: false,
        cells: texts.flatMap((text, column): Cell[] => (text === '' ? [] : [{ column, kind: 'text', text }])),
      })),
    }),
  )

test('whatever a sheet holds, every row of it is counted at most once', () => {
  fc.assert(
    fc.property(SHEET, (sheet) => {
      const tables = findTables(sheet, (header) => FIRM.includes(header))
      const numbers = tables.flatMap(({ rows, totals }) => [...rows, ...totals].map(({ number }) => number))
      assert.equal(new Set(numbers).size, numbers.length)
      for (const { headerRow, rows } of tables) assert.ok(rows.every(({ number }) => number > headerRow))
    }),
    { numRuns: 2_000 },
  )
})
