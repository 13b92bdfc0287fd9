import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { writeCsv } from '../../exchange/workbook/write.ts'
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
import { definitionSchema, figureSchema, openedSchema, rankingSchema } from './schema/figures.ts'
import { cellsSchema, recordSchema } from './schema/records.ts'
import { makeAccount, testApp } from './testing.ts'

const bureau = '990101'
const other = '990102'
const code = (n: number) => makeCreditCode(bureau, n)

describe('figures over HTTP', () => {
  let store: Store
  let files: string
  let fileHash: string
  let get: (path: string) => Promise<Response>
  let post: (path: string, body: unknown) => Promise<Response>
  let office: Office

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-http-'))
    for (const [at, name] of [
      [bureau, '云浦区'],
      [other, '桥北区'],
    ] as const)
      await addBureau(store, { code: at, name: `${name}科学技术局` }, name)
    await inScope(store, bureauScope(bureau), (tx) =>
      saveAreas(
        tx,
        bureau,
        ['东江街道', '西岭街道', '南湖街道'].map((name, n) => ({
          code: `${bureau}00${n + 1}` as AreaCode,
          name,
          parent: bureau as AreaCode,
          also: [],
          group: null,
        })),
      ),
    )
    await makeAccount(store, 'both', 'right horse')
    await makeAccount(store, 'nobody', 'right horse')
    office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles(files) }
    await take(
      office,
      'enterprise',
      '名录.csv',
      ['企业名称', '统一社会信用代码', '所属街道', '联系电话'],
      [
        ['甲公司', code(1), '东江街道', '13800000001'],
        ['乙公司', code(2), '东江街道', '13800000002'],
        ['丙公司', code(3), '西岭街道', '13800000003'],
        ['丁公司', code(4), '', '13800000004'],
      ],
    )
    await take(
      office,
      'recognition',
      '高企名单.csv',
      ['称号', '企业名称', '批次', '认定日期', '有效期至'],
      [
        ['高新技术企业', '甲公司', '2023年第一批', '2023-11-06', '2026-11-05'],
        ['高新技术企业', '甲公司', '2026年第一批', '2026-04-20', '2029-04-19'],
        ['高新技术企业', '乙公司', '2025年第一批', '2025-11-06', '2028-11-05'],
        ['高新技术企业', '丙公司', '2025年第一批', '2025-11-06', '2028-11-05'],
        ['高新技术企业', '丁公司', '2026年第一批', '2026-04-20', '2029-04-19'],
      ],
    )
    const app = testApp(store, files)
    const clerk = app.visitor()
    assert.equal((await clerk.signIn('both', 'right horse')).status, 200)
    get = clerk.get
    post = clerk.post
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  async function take(
    office: Office,
    register: string,
    file: string,
    titles: readonly string[],
    rows: readonly (readonly string[])[],
  ): Promise<void> {
    const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
    const report = await importFile(office, everything.registers.get(register)!, bytes, file, importDefaults)
    assert.equal(report.refused, 0, JSON.stringify(report.refusals))
  }

  /** What is told, checked against what the API declares. */
  async function told<S extends z.ZodType>(path: string, schema: S, ask = get): Promise<z.infer<S>> {
    const answer = await ask(path)
    assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`)
    return schema.parse(await answer.json())
  }

  const at = `bureau=${bureau}&period=2026H1`

  it('tells an indicator with its definition in words, its value and why there is no growth', async () => {
    const definitions = await told(`/api/indicators?bureau=${bureau}`, definitionSchema.array())
    const valid = definitions.find(({ id }) => id === 'highTechFirms')
    assert.equal(valid?.words, '期末持有「有效称号」（称号为高新技术企业）的主体数，同一主体只计一次')
    const [firms] = await told(`/api/figures?${at}&ids=highTechFirms`, figureSchema.array())
    assert.equal(firms?.value, '4')
    assert.equal(firms?.growth, '300')
  })

  it('ranks the streets with ties, and what belongs to none comes last without a place', async () => {
    const ranking = await told(`/api/figures/highTechFirms/areas?${at}`, rankingSchema)
    assert.deepEqual(
      [...ranking.areas, ranking.unplaced!].map(({ name, rank, tied, figure }) => [name, rank, tied, figure.value]),
      [
        ['东江街道', 1, false, '2'],
        ['西岭街道', 2, false, '1'],
        ['南湖街道', 3, false, '0'],
        ['未归属', null, false, '1'],
      ],
    )
  })

  it('opens a count of firms to the firms, a record, and the cell of the workbook it came from', async () => {
    const opened = await told(`/api/figures/highTechFirms/drill?${at}`, openedSchema)
    assert.equal(opened.rows?.counted, 'subjects')
    assert.equal(opened.rows?.sum, '4')
    assert.equal(opened.rows?.agrees, true)
    const first = opened.rows?.page.find(({ subjectName }) => subjectName === '甲公司')
    assert.equal(first?.postings.length, 2)
    const posting = first!.postings[0]!
    assert.equal(posting.title, '高新技术企业 · 甲公司 · 2023年第1批')
    const source = posting.source!
    fileHash = source.fileHash
    const record = await told(`/api/records/recognition/${posting.record}?bureau=${bureau}`, recordSchema)
    const day = record.fields.find(({ name }) => name === 'recognisedOn')
    assert.deepEqual([day?.shown, day?.source?.column, day?.source?.row], ['2023-11-06', 'D', 2])
    assert.equal(record.versions[0]?.sentence, '新建，来自《高企名单.csv》“高企名单”第 2 行')
    const cells = await told(
      `/api/files/${fileHash}/cells?bureau=${bureau}&sheet=${encodeURIComponent(source.sheet)}&row=${source.row}`,
      cellsSchema,
    )
    assert.equal(cells.rows.find(({ number }) => number === 2)?.cells[3], '2023-11-06')
    assert.equal(cells.rows.find(({ header }) => header)?.cells[3], '认定日期')
  })

  it('opens a derived figure into its operands, and each of these further', async () => {
    const growth = await told(`/api/figures/highTechFirms/drill?${at}&aspect=growth`, openedSchema)
    assert.deepEqual(
      growth.operands?.map(({ label, value, periodName }) => [label, value, periodName]),
      [
        ['本期：有效期内高新技术企业', '4', '2026年上半年'],
        ['上年同期：有效期内高新技术企业', '1', '2025年上半年'],
      ],
    )
    const base = await told(`/api/figures/highTechFirms/drill?${at}&aspect=growth&path=1`, openedSchema)
    assert.equal(base.steps.length, 2)
    assert.deepEqual(
      base.rows?.page.map(({ subjectName }) => subjectName),
      ['甲公司'],
    )
    assert.equal((await get(`/api/figures/highTechFirms/drill?${at}&path=7`)).status, 404)
  })

  it('tells what was known at an earlier cut-off', async () => {
    const [before] = await told(`/api/figures?${at}&ids=highTechFirms&asOf=%235`, figureSchema.array())
    assert.equal(before?.value, '1')
  })

  it('confirms a figure by the name of who is signed in, and says when the books have moved on', async () => {
    const answer = await post(`/api/figures/newHighTech/confirmation?${at}`, {})
    assert.equal(answer.status, 200)
    const confirmed = figureSchema.parse(await answer.json()).confirmation
    assert.deepEqual([confirmed?.state, confirmed?.by, confirmed?.value], ['confirmed', 'both同志', '2'])
    // Whoever opens a later period is told up to when figures of the whole ground are confirmed.
    const state = await (await get(`/api/bureau?bureau=${bureau}`)).json()
    assert.deepEqual(state.confirmed, { period: '2026H1', indicators: 1 })
    await take(
      office,
      'recognition',
      '补报.csv',
      ['称号', '企业名称', '批次', '认定日期'],
      [['高新技术企业', '乙公司', '2026年第二批', '2026-05-20']],
    )
    const [moved] = await told(`/api/figures?${at}&ids=newHighTech`, figureSchema.array())
    assert.deepEqual([moved?.value, moved?.confirmation?.state], ['3', 'changed'])
  })

  it('tells the latest period within the one asked for, where that has no figure', async () => {
    await take(
      office,
      'series',
      '月报.csv',
      ['序列', '区划', '期间', '数值'],
      [
        ['规上工业研发费用', '全区', '2026年1-5月', '9.84'],
        ['地区生产总值', '全区', '2025年', '1118'],
        ['全社会R&D经费支出', '全区', '2025年', '34.05'],
      ],
    )
    const figures = await told(
      `/api/figures?${at}&latest=true&ids=industrialRd,rdIntensity,newHighTech`,
      figureSchema.array(),
    )
    assert.deepEqual(
      figures.map(({ shown, period, periodText }) => [shown, period, periodText]),
      [
        ['9.84亿元', '2026-01..05', '1—5月'],
        ['3.05%', '2025', '2025年'],
        ['3家', '2026H1', null],
      ],
    )
  })

  it('keeps the statistics compartment and telephone numbers from those they were not opened to', async () => {
    await makeStaff()
    const clerk = testApp(store, files).visitor()
    await clerk.signIn('staff', 'right horse')
    const hidden = await clerk.get(`/api/figures?${at}&ids=idleManufacturers`)
    assert.equal(hidden.status, 404)
    await take(
      office,
      'enterpriseMonth',
      '调度.csv',
      ['企业名称', '期间', '研发费用'],
      [['甲公司', '2026年1-6月', '120']],
    )
    const returned = await told(`/api/figures/enterpriseRd/drill?${at}`, openedSchema, clerk.get)
    assert.deepEqual([returned.rows?.sum, returned.rows?.withheld, returned.rows?.page], ['0.012', 1, []])
    const opened = await told(`/api/figures/highTechFirms/drill?${at}`, openedSchema, clerk.get)
    const { record } = opened.rows!.page[0]!.postings[0]!
    const recognition = await told(`/api/records/recognition/${record}`, recordSchema, clerk.get)
    const enterprise = recognition.fields.find(({ name }) => name === 'enterprise')!.refersTo!
    const firm = await told(`/api/records/enterprise/${enterprise.record}`, recordSchema, clerk.get)
    const phone = firm.fields.find(({ name }) => name === 'phone')
    assert.match(phone?.shown ?? '', /^138\*+\d\d$/)
    assert.equal(phone?.withheld, 'personal')
    const source = firm.fields.find(({ name }) => name === 'name')!.source!
    const cells = await told(
      `/api/files/${source.fileHash}/cells?sheet=${encodeURIComponent(source.sheet)}&row=${source.row}`,
      cellsSchema,
      clerk.get,
    )
    assert.ok(!JSON.stringify(cells).includes('13800000'))
  })

  async function makeStaff(): Promise<void> {
    const id = await addAccount(store, {
      name: 'staff',
      displayName: '经办',
      password: await hashPassword('right horse'),
      at: new Date(),
    })
    await sql`insert into membership (bureau, account, role) values (${bureau}, ${id}, 'staff')`.execute(store.app)
  }

  it('hides another bureau from those who are no members of it, and its files, records and areas', async () => {
    const stranger = testApp(store, files).visitor()
    assert.equal((await stranger.get(`/api/figures?${at}`)).status, 401)
    await stranger.signIn('nobody', 'right horse')
    for (const path of [`/api/figures?${at}`, `/api/bureau?bureau=${bureau}`, `/api/indicators?bureau=${bureau}`])
      assert.equal((await stranger.get(path)).status, 404, path)
    const elsewhere = `bureau=${other}`
    for (const path of [
      `/api/files/${fileHash}/cells?${elsewhere}&sheet=x&row=1`,
      `/api/figures?${elsewhere}&period=2026H1&area=${bureau}`,
    ])
      assert.equal((await get(path)).status, 404, path)
  })

  it('opens a figure from before the books to the 期初数 that it is, and this to its cell', async () => {
    await take(
      office,
      'opening',
      '期初数.csv',
      ['指标名称', '期间', '数值'],
      [['有效期内高新技术企业', '2022年12月', '250']],
    )
    const of = `bureau=${bureau}&period=2022`
    const { steps, rows } = await told(`/api/figures/highTechFirms/drill?${of}`, openedSchema)
    assert.equal(steps.at(-1)?.value, '250')
    assert.deepEqual([rows?.total, rows?.agrees, rows?.opening?.stated, rows?.opening?.covered], [0, true, '250', '0'])
    const { register, record, quantity, source } = rows!.opening!.posting
    assert.deepEqual([register, quantity, source?.file, source?.row], ['opening', '250', '期初数.csv', 2])
    await told(`/api/records/opening/${record}?bureau=${bureau}`, recordSchema)
    const now = await told(`/api/figures/highTechFirms/drill?${at}`, openedSchema)
    assert.equal(now.rows?.opening, null)
  })

  it('refuses hostile parameters as mistakes, never as faults of its own', async () => {
    const hostile = [
      `/api/figures?${at}&ids=${encodeURIComponent("x' or 1=1 --")}`,
      `/api/figures?${at}&area=${encodeURIComponent("990101'; drop table posting; --")}`,
      `/api/figures?bureau=${bureau}&period=2026H9`,
      `/api/figures?bureau=${bureau}&period=${encodeURIComponent("2026' or ''='")}`,
      `/api/figures?${at}&asOf=${encodeURIComponent("now'); select 1; --")}`,
      `/api/figures?bureau=${encodeURIComponent("990101' or true")}&period=2026H1`,
      `/api/figures/highTechFirms/drill?${at}&path=..%2F..`,
      `/api/figures/highTechFirms/drill?${at}&offset=-1`,
      `/api/figures/highTechFirms/drill?${at}&limit=1000000`,
      `/api/figures/__proto__/trend?${at}`,
      `/api/records/enterprise/1%20or%201=1?bureau=${bureau}`,
      `/api/records/pg_shadow/0192a000-0000-7000-8000-000000000000?bureau=${bureau}`,
      `/api/files/..%2F..%2Fetc%2Fpasswd/cells?bureau=${bureau}&sheet=x&row=1`,
      `/api/files/${'0'.repeat(64)}/cells?bureau=${bureau}&sheet=x&row=1`,
    ]
    for (const path of hostile) {
      const { status } = await get(path)
      assert.ok(status >= 400 && status < 500, `${status} ${path}`)
    }
  })

  it('tells a series of another department that the bureau named itself, and opens it', async () => {
    const own = ['直播电商零售额', '亿元', '商务局', '限额以上单位直播零售额，本年累计', '按期间', '公开']
    const titles = ['指标名称', '计量单位', '来源部门', '口径', '取数方式', '使用范围']
    await take(office, 'ownSeries', '自定外部指标.csv', titles, [own])
    await take(office, 'ownReading', '自定外部数.csv', ['指标名称', '期间', '数值'], [[own[0]!, '2026年1-6月', '22.4']])
    const ask = async (id: string) => (await get(`/api/figures?bureau=${bureau}&period=2026H1&ids=${id}`)).json()
    const listed = async () =>
      (await (await get(`/api/indicators?bureau=${bureau}`)).json()).find(
        ({ label }: { label: string }) => label === own[0],
      )
    // What another process wrote is seen within two seconds.
    for (let waited = 0; (await listed()) === undefined && waited < 40; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    const { id, unit, words } = await listed()
    assert.equal(unit, '亿元')
    assert.match(words, /商务局同期公布的「直播电商零售额」/)
    const [figure] = await ask(id)
    assert.equal(figure.value, '22.4')
    const opened = await told(`/api/figures/${id}/drill?bureau=${bureau}&period=2026H1`, openedSchema)
    assert.equal(opened.rows?.page.length, 1)
    const elsewhere = await (await get(`/api/indicators?bureau=${other}`)).json()
    assert.ok(!elsewhere.some(({ label }: { label: string }) => label === own[0]), 'it is the bureau’s alone')
  })

  it('asks nothing more of a series of its own that went out of use, and takes nothing for later', async () => {
    const own = ['夜间客流量', '万人', '商务局', '商圈夜间客流', '按期间', '公开', '2026-03-31']
    const titles = ['指标名称', '计量单位', '来源部门', '口径', '取数方式', '使用范围', '停用日期']
    await take(office, 'ownSeries', '自定外部指标二.csv', titles, [own])
    const rows = ['2026年1-3月', '2026年1-6月'].map((period) => [own[0]!, period, '5'])
    const bytes = writeCsv({
      columns: ['指标名称', '期间', '数值'].map((title) => ({ title, kind: 'text' as const })),
      rows,
    })
    const register = everything.registers.get('ownReading')!
    const report = await importFile(office, register, bytes, '客流.csv', importDefaults)
    assert.equal(report.refused, 1, JSON.stringify(report.refusals))
    assert.match(JSON.stringify(report.refusals), /「夜间客流量」2026-03-31已停用/)
    const listed = async () =>
      (await (await get(`/api/indicators?bureau=${bureau}`)).json()).find(
        ({ label }: { label: string }) => label === own[0],
      )
    for (let waited = 0; (await listed()) === undefined && waited < 40; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    const { id } = await listed()
    const shown = async (period: string) =>
      ((await (await get(`/api/figures?bureau=${bureau}&period=${period}`)).json()) as { id: string }[]).some(
        (one) => one.id === id,
      )
    assert.deepEqual([await shown('2026Q1'), await shown('2026Q2')], [true, false])
    const [late] = await (await get(`/api/figures?bureau=${bureau}&period=2026Q2&ids=${id}`)).json()
    assert.deepEqual([late.value, late.reason], [null, '夜间客流量2026-03-31已停用，不再登记'])
    const cells = { series: { text: own[0]! }, period: { text: '2026年1-6月' }, value: { text: '7' } }
    const visitor = testApp(store, files).visitor()
    await visitor.signIn('both', 'right horse')
    const refused = await (await visitor.post(`/api/registers/ownReading/records?bureau=${bureau}`, { cells })).json()
    assert.equal(refused.code ?? refused.problems?.[0]?.code, 'reference.outOfUse', JSON.stringify(refused))
  })

  it('breaks figures down by the industries that the bureau calls its own', async () => {
    await take(
      office,
      'leadingIndustry',
      '对照.csv',
      ['行业大类', '主导产业', '停用日期'],
      [
        // What is to end years from now holds today.
        ['C39', '电子信息', '2099-12-31'],
        ['I', '软件', ''],
      ],
    )
    const firm = ['戊公司', code(5), '东江街道', 'C3921']
    await take(office, 'enterprise', '新企业.csv', ['企业名称', '统一社会信用代码', '所属街道', '行业'], [firm])
    const certificate = ['高新技术企业', '戊公司', '2026年第二批', '2026-05-20', '2029-05-19']
    await take(office, 'recognition', '戊.csv', ['称号', '企业名称', '批次', '认定日期', '有效期至'], [certificate])
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    const split = await (await get(`/api/figures/highTechFirms/split?bureau=${bureau}&period=2026H1&by=leading`)).json()
    const parts = split.parts.map(({ name, figure }: { name: string; figure: { value: string } }) => [
      name,
      figure.value,
    ])
    assert.deepEqual(parts[0], ['电子信息', '1'])
    assert.equal(split.adds, true, 'whatever belongs to no leading industry is a part as well')
    const slice = encodeURIComponent('leading:电子信息')
    const opened = await get(`/api/figures/highTechFirms/drill?bureau=${bureau}&period=2026H1&slice=${slice}`)
    assert.match(await opened.text(), /戊公司/)
  })
})
