import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readWord } from '../../exchange/word/index.ts'
import { readWorkbook } from '../../exchange/workbook/index.ts'
import { writeCsv, writeWorkbook } from '../../exchange/workbook/write.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { addAccount } from '../../store/accounts.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import type { Office } from '../office/office.ts'
import { hashPassword } from '../session-password.ts'
import { verifiedSchema } from './schema/documents.ts'
import { differenceSchema, figureSchema } from './schema/figures.ts'
import { uploadSchema } from './schema/jobs.ts'
import { matchesSchema, sheetHeadSchema, sheetListSchema, sheetPreviewSchema, sheetSchema } from './schema/sheets.ts'
import { shapeSchema, targetsSchema } from './schema/targets.ts'
import { makeAccount, testApp } from './testing.ts'

const bureau = '990101'
const other = '990102'
const east = `${bureau}001`
const at = `bureau=${bureau}&period=2026H1`

describe('sheets, targets and differences over HTTP', () => {
  let store: Store
  let files: string
  let office: Office
  let app: ReturnType<typeof testApp>
  let clerk: ReturnType<typeof app.visitor>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-http-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await addBureau(store, { code: other, name: '桥北区科学技术局' }, '桥北区')
    const streets = ['东江街道', '西岭街道'].map((name, n) => ({
      code: `${bureau}00${n + 1}` as AreaCode,
      name,
      parent: bureau as AreaCode,
      also: [],
      group: null,
    }))
    await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, streets))
    await makeAccount(store, 'clerk', 'right horse')
    const id = await addAccount(store, {
      name: 'staff',
      displayName: '经办',
      password: await hashPassword('right horse'),
      at: new Date(),
    })
    await sql`insert into membership (bureau, account, role) values (${bureau}, ${id}, 'staff')`.execute(store.app)
    office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles(files) }
    await take(
      'enterprise',
      '名录.csv',
      ['企业名称', '统一社会信用代码', '所属街道'],
      ['甲', '乙', '丙', '丁'].map((name, n) => [
        `${name}公司`,
        makeCreditCode(bureau, n + 1),
        ['东江街道', '东江街道', '西岭街道', ''][n]!,
      ]),
    )
    await recognise('高企名单.csv', [
      ['甲公司', '2025年第一批', '2025-03-06'],
      ['甲公司', '2026年第一批', '2026-04-20'],
      ['乙公司', '2026年第一批', '2026-04-20'],
      ['丙公司', '2026年第一批', '2026-05-06'],
    ])
    app = testApp(store, files)
    clerk = app.visitor()
    await clerk.signIn('clerk', 'right horse')
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  async function take(register: string, file: string, titles: readonly string[], rows: readonly (readonly string[])[]) {
    const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
    const report = await importFile(office, everything.registers.get(register)!, bytes, file, importDefaults)
    assert.equal(report.refused, 0, JSON.stringify(report.refusals))
  }

  async function recognise(file: string, rows: readonly (readonly [string, string, string])[]): Promise<void> {
    const titles = ['称号', '企业名称', '批次', '认定日期']
    await take(
      'recognition',
      file,
      titles,
      rows.map((row) => ['高新技术企业', ...row]),
    )
  }

  const request = {
    indicators: ['newHighTech'],
    periods: ['2026H1'],
    rows: 'areas',
    columns: ['value', 'previous', 'growth'],
    top: null,
  }
  const asking = {
    title: '高企认定情况',
    askedBy: '区府办',
    purpose: '区长调研材料',
    outside: true,
    acknowledged: false,
    footnotes: null,
  }

  async function told<S extends { parse(value: unknown): unknown }>(
    answer: Promise<Response>,
    schema: S,
  ): Promise<ReturnType<S['parse']>> {
    const got = await answer
    assert.equal(got.status, 200, await got.clone().text())
    return schema.parse(await got.json()) as ReturnType<S['parse']>
  }

  const preview = (of: object) => told(clerk.post(`/api/sheets/preview?bureau=${bureau}`, of), sheetPreviewSchema)
  const issue = (of: object) => clerk.post(`/api/sheets?bureau=${bureau}`, of)
  const figure = async (ids = 'newHighTech') =>
    (await told(clerk.get(`/api/figures?${at}&ids=${ids}`), figureSchema.array()))[0]!

  let issued: string

  it('previews a table street by street with 未归属, and issues just what was seen although the books move on', async () => {
    const table = await preview(request)
    assert.deepEqual(
      table.lines.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.digits ?? null)]),
      [
        ['云浦区', '3', '1', '200.0'],
        ['东江街道', '2', '1', '100.0'],
        ['西岭街道', '1', '0', null],
        ['未归属', '0', '0', null],
      ],
    )
    await recognise('补报.csv', [['丁公司', '2026年第一批', '2026-06-08']])
    const head = await told(issue({ ...request, ...asking, entry: table.cutoff.entry }), sheetHeadSchema)
    issued = head.id
    const sheet = await told(clerk.get(`/api/sheets/${head.id}?bureau=${bureau}`), sheetSchema)
    assert.equal(sheet.table.lines[0]?.cells[0]?.digits, '3')
    assert.equal(sheet.actor, 'clerk同志')
  })

  it('says below a table which of its figures are not exact', async () => {
    await take(
      'activity',
      '活动.csv',
      ['活动日期', '活动名称', '类别', '地点', '人次'],
      [['2026-05-20', '科技活动周', '科普', '人民广场', '约300']],
    )
    const { footnotes } = await preview({
      ...request,
      indicators: ['attendance', 'sessions'],
      rows: 'indicators',
      columns: ['value'],
    })
    const [rough] = footnotes.filter(({ key }) => key === 'rough')
    assert.match(rough?.text ?? JSON.stringify(footnotes), /^[^、]*人次含来源写明“约”“近”“余”的数，是概数/)
  })

  it('tells everywhere what was reported last time, and which entries the difference comes from', async () => {
    const { value, lastIssued } = await figure()
    assert.equal(value, '4')
    assert.deepEqual(
      [lastIssued?.shown, lastIssued?.recipient, lastIssued?.differs, lastIssued?.kind],
      ['3家', '区府办', true, 'sheet'],
    )
    const why = await told(
      clerk.get(`/api/figures/newHighTech/difference?${at}&from=%23${lastIssued?.entry}`),
      differenceSchema,
    )
    assert.deepEqual([why.from.value, why.to.value, why.changes?.sum], ['3', '4', '+1'])
    assert.deepEqual(
      why.changes?.groups.map(({ what, actor, why: reason, change }) => [what, actor, reason, change]),
      [['补录', '张敏', '导入《补报.csv》', '+1']],
    )
    assert.equal(why.changes?.page[0]?.title, '高新技术企业 · 丁公司 · 2026年第1批')
    const growth = await told(
      clerk.get(`/api/figures/newHighTech/difference?${at}&aspect=growth&from=%23${lastIssued?.entry}`),
      differenceSchema,
    )
    assert.deepEqual(
      growth.operands?.map(({ label, change }) => [label, change]),
      [
        ['本期：新认定高新技术企业', '+1'],
        ['上年同期：新认定高新技术企业', '0'],
      ],
    )
    const again = await preview(request)
    assert.equal(again.lines[0]?.cells[0]?.issuedBefore?.differs, true)
    assert.equal(again.lines[1]?.cells[0]?.issuedBefore?.differs, false)
    assert.equal(again.lines[3]?.cells[0]?.issuedBefore?.shown, '0家')
  })

  it('gives the sheet as a workbook with numbers and as an official table with the same digits', async () => {
    const excel = await clerk.get(`/api/sheets/${issued}/excel?bureau=${bureau}`)
    const book = await readWorkbook(new Uint8Array(await excel.arrayBuffer()), '报数单.xlsx')
    const rows = book.sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
    const header = rows.findIndex(([first]) => first === '街道')
    assert.deepEqual(rows[header], [
      '街道',
      '新认定高新技术企业 本期数（家）',
      '新认定高新技术企业 上年同期（家）',
      '新认定高新技术企业 同比（%）',
    ])
    assert.deepEqual(rows[header + 1], ['云浦区', '3', '1', '200.0'])
    assert.ok(rows.some(([first]) => first?.startsWith('注：1. 数据截至')))
    assert.equal(book.sheets[1]?.name, '口径')
    const word = await clerk.get(`/api/sheets/${issued}/word?bureau=${bureau}`)
    const { controls, paragraphs } = await readWord(new Uint8Array(await word.arrayBuffer()))
    assert.deepEqual(
      controls.slice(0, 3).map(({ text }) => text),
      ['3', '1', '200.0'],
    )
    assert.ok(paragraphs.some((line) => line.includes('要数单位（人）：区府办；用途：区长调研材料')))
    const { rows: log } = await sql<{ what: string }>`select what from export_log order by at`.execute(store.owner)
    assert.equal(log.length, 2)
  })

  it('knows a dropped sheet again, as a workbook and as a paper, and says what was altered or mended since', async () => {
    const verified = async (name: string, bytes: Uint8Array) => {
      const { hash } = await told(clerk.upload(name, bytes), uploadSchema)
      return told(clerk.post(`/api/documents/verify?bureau=${bureau}`, { hash, name }), verifiedSchema)
    }
    const file = async (kind: string) =>
      new Uint8Array(await (await clerk.get(`/api/sheets/${issued}/${kind}?bureau=${bureau}`)).arrayBuffer())
    const [excel, word] = [await file('excel'), await file('word')]
    for (const [name, bytes, foundBy] of [
      ['报数单.xlsx', excel, 'title'],
      ['报数单.docx', word, 'id'],
    ] as const) {
      const { document, count, agree, figures, copy, journal } = await verified(name, bytes)
      assert.deepEqual([document.kind, document.id, document.foundBy], ['sheet', issued, foundBy])
      const open = figures.filter(({ verdict }) => verdict === 'altered' || verdict === 'missing')
      assert.deepEqual([count, agree, open, journal], [10, 10, [], 'holds'], name)
      assert.equal(copy, foundBy === 'id' ? 'intact' : 'absent')
      const since = figures.filter(({ verdict }) => verdict === 'restated')
      assert.ok(since.some(({ expected, now, where }) => expected === '3' && now === '4' && where.startsWith('云浦区')))
    }
    const shorn = await writeWorkbook({
      sheets: [
        {
          name: '表',
          note: '高企认定情况',
          columns: ['街道', '新认定高新技术企业 本期数（家）', '新认定高新技术企业 同比（%）'].map((title) => ({
            title,
            kind: 'text',
          })),
          rows: [
            ['西岭街道', '1', null],
            ['云浦区', '5', '200'],
          ],
        },
      ],
    })
    const { figures } = await verified('改过的.xlsx', shorn)
    assert.deepEqual(
      figures.map(({ where, verdict, found }) => [where.replaceAll('新认定高新技术企业 ', ''), verdict, found]),
      [
        ['云浦区　本期数（家）', 'altered', '5'],
        ['云浦区　上年同期（家）', 'missing', null],
        ['云浦区　同比（%）', 'altered', '200'],
        ['东江街道　本期数（家）', 'missing', null],
        ['东江街道　上年同期（家）', 'missing', null],
        ['东江街道　同比（%）', 'missing', null],
        ['西岭街道　本期数（家）', 'agrees', null],
        ['西岭街道　上年同期（家）', 'missing', null],
        ['未归属　本期数（家）', 'missing', null],
        ['未归属　上年同期（家）', 'missing', null],
      ],
    )
  })

  it('keeps an issued sheet from being changed by the application', async () => {
    await assert.rejects(
      inScope(store, bureauScope(bureau), (tx) => sql`update figure_sheet set title = 'x'`.execute(tx)),
      /permission denied/,
    )
    await assert.rejects(
      inScope(store, bureauScope(bureau), (tx) => sql`delete from figure_sheet`.execute(tx)),
      /permission denied/,
    )
  })

  it('refuses figures that are kept inside for outsiders until that was acknowledged, and always says so below', async () => {
    const inside = { ...request, indicators: ['enterpriseRd', ...insideIds()], rows: 'indicators', columns: ['value'] }
    await take('enterpriseMonth', '调度.csv', ['企业名称', '期间', '研发费用'], [['甲公司', '2026年1-6月', '120']])
    const table = await preview(inside)
    assert.ok(table.inside.length > 0)
    const refused = await issue({ ...inside, ...asking, entry: table.cutoff.entry })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /只供内部使用/)
    const { id } = await told(
      issue({ ...inside, ...asking, acknowledged: true, footnotes: [], entry: table.cutoff.entry }),
      sheetHeadSchema,
    )
    const sheet = await told(clerk.get(`/api/sheets/${id}?bureau=${bureau}`), sheetSchema)
    assert.ok(sheet.table.footnotes.every(({ fixed }) => fixed))
    assert.match(sheet.table.footnotes.map(({ text }) => text).join(), /不得对外提供/)

    const staff = app.visitor()
    await staff.signIn('staff', 'right horse')
    const kept = await told(staff.get(`/api/sheets/${id}?bureau=${bureau}`), sheetSchema)
    assert.ok(kept.withheld > 0)
    const statistics = kept.table.lines.find(({ cells }) => cells[0]?.indicator === statisticsId())
    assert.deepEqual([statistics?.cells[0]?.value, statistics?.cells[0]?.reason], [null, '限专人查看'])
    const asked = { ...inside, indicators: [statisticsId()] }
    assert.equal((await staff.post(`/api/sheets/preview?bureau=${bureau}`, asked)).status, 404)
  })

  const statisticsId = () => [...everything.indicators.values()].find(({ use }) => use === 'statistics')!.id
  const insideIds = () => [
    statisticsId(),
    [...everything.indicators.values()].find(({ use }) => use === 'internal')!.id,
  ]

  it('finds sheets by words, tells names apart from guesses, and hides them from another bureau', async () => {
    const found = await told(
      clerk.get(`/api/sheets?bureau=${bureau}&words=${encodeURIComponent('府办 新认定')}`),
      sheetListSchema,
    )
    assert.deepEqual(
      found.sheets.map(({ id }) => id),
      [issued],
    )
    const none = await told(
      clerk.get(`/api/sheets?bureau=${bureau}&words=${encodeURIComponent("%' or 1=1 --")}`),
      sheetListSchema,
    )
    assert.equal(none.total, 0)
    const matched = await told(
      clerk.post(`/api/sheets/names?bureau=${bureau}`, {
        names: ['3．新认定高新技术企业数（家）', '高企新认定', '营商环境满意度'],
      }),
      matchesSchema,
    )
    assert.deepEqual(
      matched.map(({ id }) => id),
      ['newHighTech', null, null],
    )
    assert.ok(matched[1]!.suggestions.some(({ id }) => id === 'newHighTech'))
    assert.equal((await clerk.get(`/api/sheets/${issued}?bureau=${other}`)).status, 404)
    assert.equal((await clerk.get(`/api/sheets/${issued}/excel?bureau=${other}`)).status, 404)
    assert.equal((await app.visitor().get(`/api/sheets?bureau=${bureau}`)).status, 401)
  })

  const targets = (year = 2026) => told(clerk.get(`/api/targets?bureau=${bureau}&year=${year}`), targetsSchema)
  const set = (cells: readonly object[], reason: string | null = null) =>
    clerk.put(`/api/targets/2026?bureau=${bureau}`, { cells, reason })
  const cell = { indicator: 'newHighTech', area: bureau, value: '8', path: null, version: null }

  it('sets targets, tells them back beside last year, and refuses a save on what somebody changed meanwhile', async () => {
    const path = '0、0、0、0、10、30、40、50、60、80、100、100'
    await told(set([cell, { ...cell, area: east, value: '5.0', path }]), targetsSchema)
    const { rows } = await targets()
    const row = rows.find(({ id }) => id === 'newHighTech')!
    assert.deepEqual(
      row.cells.slice(0, 2).map(({ value, lastYear, version, path: of }) => [value, lastYear, version, of]),
      [
        ['8', '1', 1, null],
        ['5', '1', 1, path],
      ],
    )
    assert.equal((await figure()).target, '8')
    const stale = await set([cell])
    assert.equal(stale.status, 409)
    await told(set([{ ...cell, value: '9', version: 1 }]), targetsSchema)
    const late = await set([
      { ...cell, value: '7', version: 1 },
      { ...cell, area: east, value: '6', version: 1 },
    ])
    assert.equal(late.status, 409)
    const [whole, street] = (await targets()).rows.find(({ id }) => id === 'newHighTech')!.cells
    assert.deepEqual([whole?.value, street?.value], ['9', '5'])
  })

  it('wants a reason for a target below last year, refuses a path that falls, and takes a target away', async () => {
    const falling = await set([{ ...cell, value: '0', version: 2 }])
    assert.equal(falling.status, 422)
    assert.match(await falling.text(), /目标低于2025年实际/)
    const crooked = await set([
      { ...cell, path: '10、5、100、100、100、100、100、100、100、100、100、100', version: 2 },
    ])
    assert.match(await crooked.text(), /逐月不减/)
    await told(set([{ ...cell, value: '0', version: 2 }], '市里下调任务'), targetsSchema)
    await told(set([{ ...cell, value: null, version: 3 }]), targetsSchema)
    assert.equal((await figure()).target, null)
    await told(set([{ ...cell, value: '8', version: null }]), targetsSchema)
    assert.equal((await figure()).target, '8')
    for (const bad of [
      { ...cell, value: '1e9' },
      { ...cell, area: other },
      { ...cell, indicator: 'nothing' },
    ]) {
      const { status } = await set([bad])
      assert.ok(status >= 400 && status < 500, String(status))
    }
  })

  it('tells last year’s own shape for a path', async () => {
    const shape = await told(clerk.get(`/api/targets/2026/shape/newHighTech?bureau=${bureau}`), shapeSchema)
    assert.deepEqual([shape.shares?.[1], shape.shares?.[2], shape.shares?.[11]], ['0', '100', '100'])
  })

  it('confirms several figures or none, and refuses what changed since it was looked at', async () => {
    const seen = await figure()
    const confirm = (value: string) =>
      clerk.post(`/api/figures/confirmations?${at}`, { figures: [{ id: 'newHighTech', value }], note: '已逐户核对' })
    const stale = await confirm('3')
    assert.equal(stale.status, 409)
    const [confirmed] = await told(confirm(seen.value!), figureSchema.array())
    assert.deepEqual([confirmed?.confirmation?.state, confirmed?.confirmation?.note], ['confirmed', '已逐户核对'])
  })
})
