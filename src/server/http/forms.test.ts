import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { xlsxOf } from '../../exchange/workbook/fixtures.ts'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import type {
  blankSchema,
  fillingSchema,
  formHeadSchema,
  formSchema,
  mappingSchema,
  previewSchema,
} from './schema/forms.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const names = ['甲', '乙', '丙']

type Mapping = z.infer<typeof mappingSchema>

describe('a form of the superior', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await addBureau(store, { code: bureau, name: '东山区科学技术局' }, '东山区')
    await inScope(store, bureauScope(bureau), (tx) =>
      saveAreas(
        tx,
        bureau,
        ['东江街道', '西山街道'].map((name, index) => ({
          ...{ code: `99010100${index + 1}` as AreaCode, name, parent: bureau as AreaCode, also: [], group: null },
        })),
      ),
    )
    const office = { store, catalog: everything, bureau, actor: '张三', files: folderFiles(files) }
    const take = (register: string, lines: readonly string[]) =>
      importFile(
        office,
        everything.registers.get(register)!,
        new TextEncoder().encode(lines.join('\n')),
        `${register}.csv`,
        importDefaults,
      )
    await take('enterprise', [
      '企业名称,统一社会信用代码,所属街道,联系电话',
      ...names.map(
        (name, index) =>
          `${name}公司,${makeCreditCode(bureau, index + 1)},${index < 2 ? '东江' : '西山'}街道,1390000000${index}`,
      ),
    ])
    await take('recognition', [
      '称号,企业名称,批次,认定日期,证书编号',
      '高企,甲公司,2025年第一批,2025-05-06,GR202599000001',
      '高企,乙公司,2026年第一批,2026-02-06,GR202699000002',
      '高企,丙公司,2026年第一批,2026-05-06,GR202699000003',
    ])
    await take('techContract', [
      '合同登记编号,项目名称,合同类别,卖方名称,买方名称,认定登记日期,合同成交总额(万元),技术交易额(万元)',
      '2026990101000001,精密件研制,技术开发,甲公司,乙公司,2026-03-02,123.456,100',
    ])
    await makeMember(store, 'zhang', { bureau, role: 'staff' })
    await makeMember(store, 'firm', { bureau, role: 'enterprise', enterprise: makeCreditCode(bureau, 1) })
    http = testApp(store, files)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  const form = (month: string, above: readonly (string | null)[][] = []) =>
    xlsxOf(
      [
        [`2026年${month}科技工作季报`, null, null, null],
        ...above.map((row) => [...row]),
        ['指标', '本期', '上年同期', '备注'],
        ['高新技术企业认定数', null, null, null],
        ['技术合同成交额（万元）', null, null, null],
        ['东江街道', null, null, null],
        ['名单', '信用代码', '证书编号', '街道'],
      ],
      { name: '季报', merges: ['A1:D1'] },
    )

  const cell = (row: number, column: number, part: object): Mapping['cells'][number] => ({
    ...{ sheet: '季报', row, column, indicator: 'newHighTech', aspect: 'value', when: 'current' },
    ...{ area: null, unit: null, decimals: null, ...part },
  })

  const mapping: Mapping = {
    cells: [
      cell(3, 1, {}),
      cell(3, 2, { when: 'lastYear' }),
      cell(4, 1, { indicator: 'contractValueSold', unit: '万元', decimals: 1 }),
      cell(5, 1, { area: '990101001' }),
    ],
    lists: [
      {
        ...{ sheet: '季报', row: 7 },
        source: { of: 'figure', indicator: 'newHighTech', period: '2026H1', area: null },
        columns: ['enterprise.name', 'enterprise.creditCode', 'certificate', 'enterprise.area'].map(
          (field, column) => ({
            column,
            field,
          }),
        ),
      },
    ],
  }

  async function clerk() {
    const visitor = http.visitor()
    await visitor.signIn('zhang', 'right horse')
    const told = async <T>(answer: Promise<Response>): Promise<T> => {
      const got = await answer
      assert.equal(got.status, 200, await got.clone().text())
      return (await got.json()) as T
    }
    const give = async (name: string, bytes: Uint8Array) =>
      (await told<{ hash: string }>(visitor.upload(name, bytes))).hash
    return { visitor, told, give }
  }

  it('is mapped once, filled with one click, and its numbers are issued figures that open', async () => {
    const { visitor, told, give } = await clerk()
    const hash = await give('季报.xlsx', await form('9月'))
    const blank = await told<z.infer<typeof blankSchema>>(visitor.post('/api/forms/read', { hash, name: '季报.xlsx' }))
    assert.equal(blank.known, null)
    assert.deepEqual(
      blank.sheets[0]?.words.slice(0, 2).map(({ text }) => text),
      ['2026年9月科技工作季报', '指标'],
    )
    const kept = await told<z.infer<typeof formHeadSchema>>(
      visitor.post('/api/forms', { name: '科技工作季报', fileName: '季报.xlsx', hash, mapping }),
    )
    const shown = await told<z.infer<typeof previewSchema>>(
      visitor.post(`/api/forms/${kept.id}/preview`, { period: '2026H1' }),
    )
    assert.deepEqual(
      shown.cells.slice(0, 4).map(({ row, column, text }) => [row, column, text]),
      [
        [3, 1, '2'],
        [3, 2, '1'],
        [4, 1, '123.5'],
        [5, 1, '1'],
      ],
    )
    assert.equal(shown.listed, 2)
    const filling = await told<z.infer<typeof fillingSchema>>(
      visitor.post(`/api/forms/${kept.id}/fillings`, {
        ...{ period: '2026H1', askedBy: '市科技局', purpose: '季报', entry: shown.cutoff.entry },
      }),
    )
    const file = await visitor.get(`/api/forms/${kept.id}/fillings/${filling.id}/file`)
    const [sheet] = (await readWorkbook(new Uint8Array(await file.arrayBuffer()), '季报.xlsx')).sheets
    assert.deepEqual(
      sheet?.rows.slice(2).map(({ cells }) => cells.map(({ text }) => text)),
      [
        ['高新技术企业认定数', '2', '1'],
        ['技术合同成交额（万元）', '123.5'],
        ['东江街道', '1'],
        ['名单', '信用代码', '证书编号', '街道'],
        ['乙公司', makeCreditCode(bureau, 2), 'GR202699000002', '东江街道'],
        ['丙公司', makeCreditCode(bureau, 3), 'GR202699000003', '西山街道'],
      ],
    )
    assert.deepEqual(sheet?.merges, [{ top: 1, left: 0, bottom: 1, right: 3 }])
    const { table } = await told<{
      table: { lines: { label: string; cells: { digits: string; period: string }[] }[] }
    }>(visitor.get(`/api/sheets/${filling.id}`))
    assert.deepEqual(
      table.lines.map(({ label, cells: [first] }) => [label, first?.digits, first?.period]),
      [
        ['季报 B3 新认定高新技术企业', '2', '2026H1'],
        ['季报 C3 新认定高新技术企业', '1', '2025H1'],
        ['季报 B4 技术合同成交额（输出）', '123.5', '2026H1'],
        ['季报 B5 新认定高新技术企业', '1', '2026H1'],
      ],
    )
    const issued = await told<readonly { lastIssued: { shown: string } | null }[]>(
      visitor.get('/api/figures?ids=newHighTech&period=2026H1'),
    )
    assert.equal(issued[0]?.lastIssued?.shown, '2家')
  })

  it('is given the rows that a list lacks, and the figures below go down with their cells', async () => {
    const { visitor, told, give } = await clerk()
    const rows = [
      ['2026年认定企业明细', null],
      ['企业', '证书编号'],
      [null, null],
      ['认定数', null],
    ]
    const hash = await give('明细.xlsx', await xlsxOf(rows, { name: '季报', merges: ['A1:B1'] }))
    const list = mapping.lists[0]!
    const columns = list.columns.slice(0, 3).filter(({ field }) => field !== 'enterprise.creditCode')
    const short = {
      cells: [cell(4, 1, {})],
      lists: [{ ...list, row: 3, columns: columns.map((one, column) => ({ ...one, column })) }],
    }
    const { id } = await told<{ id: string }>(
      visitor.post('/api/forms', { name: '认定明细', fileName: '明细.xlsx', hash, mapping: short }),
    )
    const shown = await told<z.infer<typeof previewSchema>>(
      visitor.post(`/api/forms/${id}/preview`, { period: '2026H1' }),
    )
    assert.deepEqual(shown.inserts, [{ sheet: '季报', first: 3, last: 3, count: 1 }])
    const filling = await told<z.infer<typeof fillingSchema>>(
      visitor.post(`/api/forms/${id}/fillings`, {
        ...{ period: '2026H1', askedBy: '市科技局', purpose: '明细', entry: shown.cutoff.entry },
      }),
    )
    const file = await visitor.get(`/api/forms/${id}/fillings/${filling.id}/file`)
    const [sheet] = (await readWorkbook(new Uint8Array(await file.arrayBuffer()), '明细.xlsx')).sheets
    assert.deepEqual(
      sheet?.rows.slice(2).map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]),
      [
        [3, '乙公司', 'GR202699000002'],
        [4, '丙公司', 'GR202699000003'],
        [5, '认定数', '2'],
      ],
    )
  })

  it('is known again next month, also where a row was put in, and names what it does not find', async () => {
    const { visitor, told, give } = await clerk()
    const next = await give('十月.xlsx', await form('10月', [['填报单位：东山区', null, null, null]]))
    const found = await told<z.infer<typeof blankSchema>>(
      visitor.post('/api/forms/read', { hash: next, name: '十月.xlsx' }),
    )
    assert.equal(found.known, null, 'words at other places are another form, until somebody says otherwise')
    const same = await give('十月.xlsx', await form('10月'))
    const again = await told<z.infer<typeof blankSchema>>(
      visitor.post('/api/forms/read', { hash: same, name: '十月.xlsx' }),
    )
    assert.deepEqual([again.known?.name, again.known?.percent, again.known?.lost], ['科技工作季报', 100, 0])
    const id = again.known?.id
    const blank = { hash: next, name: '十月.xlsx' }
    const shown = await told<z.infer<typeof previewSchema>>(
      visitor.post(`/api/forms/${id}/preview`, { period: '2026H1', blank }),
    )
    assert.deepEqual(
      shown.cells.slice(0, 2).map(({ row, column, text }) => [row, column, text]),
      [
        [4, 1, '2'],
        [4, 2, '1'],
      ],
    )
  })

  it('keeps each mapping, and counts from the last', async () => {
    const { visitor, told } = await clerk()
    const [head] = await told<readonly z.infer<typeof formHeadSchema>[]>(visitor.get('/api/forms'))
    const opened = await told<z.infer<typeof formSchema>>(visitor.get(`/api/forms/${head?.id}`))
    const less = { cells: opened.mapping.cells.slice(0, 1), lists: [] }
    const saved = await told<z.infer<typeof formHeadSchema>>(
      visitor.post('/api/forms', {
        id: head?.id,
        name: opened.name,
        fileName: opened.fileName,
        hash: opened.hash,
        mapping: less,
      }),
    )
    assert.deepEqual([saved.version, saved.cells, opened.fillings.length], [2, 1, 1])
  })

  it('refuses what is no form, a list without room, and whoever is not of the office', async () => {
    const { visitor, give } = await clerk()
    const ask = async (path: string, body: object) =>
      ((await (await visitor.post(path, body)).json()) as { code: string }).code
    const csv = await give('表.csv', new TextEncoder().encode('指标,数\n高企,'))
    assert.equal(await ask('/api/forms/read', { hash: csv, name: '表.csv' }), 'form.kind')
    const hash = await give('季报.xlsx', await form('9月'))
    const above = { ...mapping, lists: mapping.lists.map((list) => ({ ...list, row: 6 })) }
    const crowded = await visitor.post('/api/forms', { name: '挤表', fileName: '季报.xlsx', hash, mapping: above })
    const { id } = (await crowded.json()) as { id: string }
    assert.equal(await ask(`/api/forms/${id}/preview`, { period: '2026H1' }), 'form.rows')
    const firm = http.visitor()
    await firm.signIn('firm', 'right horse')
    assert.equal((await firm.get('/api/forms')).status, 403)
  })
})
