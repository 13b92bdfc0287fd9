import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { writeCsv } from '../../exchange/workbook/write.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { patentCheck } from '../../kernel/read/patentNumber.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { addAccount } from '../../store/accounts.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { topics } from '../../web/help/topics.ts'
import { type ImportOptions, importDefaults, importFile } from '../office/import.ts'
import type { Office } from '../office/office.ts'
import { hashPassword } from '../session-password.ts'
import {
  enterpriseBasicSchema,
  enterpriseChangesSchema,
  enterpriseFileSchema,
  enterpriseTabSchema,
} from './schema/enterprises.ts'
import { placesSchema } from './schema/places.ts'
import { searchSchema } from './schema/search.ts'
import { makeAccount, testApp } from './testing.ts'

const bureau = '990101'
const other = '990102'
const code = (n: number) => makeCreditCode(bureau, n)
const patentNumber = (digits: string) => `${digits}.${patentCheck(digits)}`
const FIRM = '云浦精密机械有限公司'

// The clock of these tests stands at 2026-07-01.
describe('the file of an enterprise', () => {
  let store: Store
  let files: string
  let office: Office
  let app: ReturnType<typeof testApp>
  let clerk: ReturnType<ReturnType<typeof testApp>['visitor']>
  let staff: typeof clerk
  let id: string
  let beforeMove: number

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
        ['东江街道', '西岭街道'].map((name, n) => ({
          code: `${bureau}00${n + 1}` as AreaCode,
          name,
          parent: bureau as AreaCode,
          also: [],
          group: null,
        })),
      ),
    )
    await makeAccount(store, 'clerk', 'right horse')
    await makeStaff()
    office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles(files) }
    await take(
      'enterprise',
      '名录.csv',
      ['企业名称', '统一社会信用代码', '所属街道', '是否规上', '法定代表人', '注册资本', '成立日期'],
      [
        [FIRM, code(1), '东江街道', '是', '张卫国', '500', '2012-04-09'],
        ['买方有限公司', code(2), '东江街道', '', '', '', ''],
      ],
    )
    await take(
      'recognition',
      '高企公告.csv',
      ['称号', '企业名称', '批次', '认定日期', '有效期至'],
      [
        ['高新技术企业', FIRM, '2020年第一批', '2020-12-01', '2023-11-30'],
        ['高新技术企业', FIRM, '2023年第一批', '2023-12-01', '2026-11-30'],
        ['雏鹰企业', FIRM, '2019年第一批', '2019-05-01', '2022-04-30'],
      ],
    )
    await take(
      'patent',
      '专利.csv',
      ['申请号', '专利名称', '专利类型', '申请日', '授权公告日', '第一专利权人'],
      [
        [patentNumber('202410123456'), '主轴', '发明', '2024-02-01', '2025-09-01', FIRM],
        [patentNumber('202420123456'), '夹具', '实用新型', '2024-03-01', '2024-10-01', FIRM],
      ],
    )
    await take(
      'techContract',
      '技术合同.csv',
      ['合同登记编号', '项目名称', '合同类别', '卖方名称', '买方名称', '认定登记日期', '合同成交总额(万元)'],
      [
        ['2026330102000001', '卖出的', '技术开发', FIRM, '买方有限公司', '2026-03-02', '120.5'],
        ['2026330102000002', '买进的', '技术服务', '买方有限公司', FIRM, '2026-04-02', '30'],
      ],
    )
    await take(
      'enterpriseYear',
      '年度数据.csv',
      ['企业名称', '年度', '营业收入', '研发费用', '职工总数'],
      [
        [FIRM, '2024', '8800', '431', '95'],
        [FIRM, '2025', '9900', '567', '101'],
      ],
    )
    beforeMove = await headNumber()
    await take('enterprise', '迁址.csv', ['统一社会信用代码', '企业名称', '所属街道'], [[code(1), FIRM, '西岭街道']], {
      ...importDefaults,
      dated: { kind: 'change', from: '2026-05-20' as Day },
    })
    await take('enterprise', '普查.csv', ['统一社会信用代码', '企业名称', '注册资本'], [[code(1), FIRM, '800']])
    app = testApp(store, files)
    clerk = app.visitor()
    await clerk.signIn('clerk', 'right horse')
    staff = app.visitor()
    await staff.signIn('staff', 'right horse')
    const found = searchSchema.parse(await (await clerk.get(`/api/search?bureau=${bureau}&q=${code(1)}`)).json())
    id = found.groups[0]?.hits[0]?.id ?? ''
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  async function take(
    register: string,
    file: string,
    titles: readonly string[],
    rows: readonly (readonly string[])[],
    options: ImportOptions = importDefaults,
  ): Promise<void> {
    const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
    const report = await importFile(office, everything.registers.get(register)!, bytes, file, options)
    assert.equal(report.refused, 0, JSON.stringify(report.refusals))
  }

  async function makeStaff(): Promise<void> {
    const account = await addAccount(store, {
      name: 'staff',
      displayName: '经办',
      password: await hashPassword('right horse'),
      at: new Date(),
    })
    await sql`insert into membership (bureau, account, role) values (${bureau}, ${account}, 'staff')`.execute(store.app)
  }

  async function headNumber(): Promise<number> {
    const { rows } = await sql<{ number: number }>`select number from head where bureau = ${bureau}`.execute(
      store.owner,
    )
    return rows[0]?.number ?? 0
  }

  async function told<S extends z.ZodType>(path: string, schema: S, who = clerk): Promise<z.infer<S>> {
    const joined = path.includes('?') ? '&' : '?'
    const answer = await who.get(`/api/enterprises/${id}${path}${joined}bureau=${bureau}`)
    assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`)
    return schema.parse(await answer.json())
  }

  it('shows the title that a renewal carries on as one, the one that ran out not at all, and the street of now', async () => {
    const file = await told('', enterpriseFileSchema)
    assert.equal(file.name, FIRM)
    assert.deepEqual(
      file.tags.map(({ text }) => text),
      ['有效期至 2026-11-30', '西岭街道', '规上'],
    )
    const bars = file.spans.filter(({ lane }) => lane === '高新技术企业').map(({ from, to }) => [from, to])
    assert.deepEqual(bars.sort(), [
      ['2020-12-01', '2023-11-30'],
      ['2023-12-01', '2026-11-30'],
    ])
    const move = file.events.find(({ on }) => on === '2026-05-20')
    assert.equal(move?.what, '所属街道变更：东江街道 → 西岭街道')
    assert.ok(file.events.some(({ on, what }) => on === '2012-04-09' && what === '成立日期'))
    assert.deepEqual(file.years, { first: 2012, last: 2026 })
  })

  it('shows the file as the books stood before the move', async () => {
    const then = await told(`?asOf=${encodeURIComponent(`#${beforeMove}`)}`, enterpriseFileSchema)
    assert.ok(then.tags.some(({ text }) => text === '东江街道'))
    assert.ok(!then.events.some(({ what }) => what.includes('变更')))
    const early = await clerk.get(`/api/enterprises/${id}?bureau=${bureau}&asOf=2020-01-01`)
    assert.equal(early.status, 404)
    assert.match(await early.text(), /在那时账上还没有这家企业/)
  })

  it('puts every register that names firms under its line, a contract once as sold and once as bought', async () => {
    const { tabs } = await told('', enterpriseFileSchema)
    const counts = Object.fromEntries(tabs.map(({ label, count }) => [label, count]))
    assert.deepEqual(counts, {
      概况: null,
      称号: 3,
      研发与财务: 2,
      知识产权: 2,
      项目与资金: 0,
      平台与人才: 0,
      合同: 2,
      活动走访诉求: 0,
      测评: null,
      变动: null,
    })
    const { sections } = await told('/tabs/contracts', enterpriseTabSchema)
    const sold = sections.find((section) => section.as === '卖方')
    const bought = sections.find((section) => section.as === '买方')
    const sums = sold?.byYear.map(({ label, unit, total }) => `${label} ${total}${unit}`) ?? []
    assert.ok(sums.includes('输出技术合同：技术开发 1项'), sums.join('；'))
    assert.ok(sums.includes('输出技术合同成交额 120.5万元'), sums.join('；'))
    assert.equal(bought?.rows.length, 1)
    assert.ok(bought?.byYear.every(({ label }) => label.startsWith('吸纳')))
  })

  it('counts patents by type and year', async () => {
    const { sections } = await told('/tabs/ip', enterpriseTabSchema)
    assert.deepEqual(
      sections[0]?.byYear.map(({ label, years }) => [label, ...years.map(({ year, shown }) => `${year}:${shown}`)]),
      [
        ['专利申请：发明', '2024:1'],
        ['专利申请：实用新型', '2024:1'],
        ['专利授权：发明', '2025:1'],
        ['专利授权：实用新型', '2024:1'],
      ],
    )
    assert.deepEqual(sections[0]?.feed, {
      state: 'some',
      until: '2025-09-01',
      file: '专利.csv',
      importedAt: sections[0]?.feed.importedAt,
    })
  })

  it('tells what nobody has imported yet from what only this firm does not have', async () => {
    const { sections, missing } = await told('/tabs/funds', enterpriseTabSchema)
    assert.deepEqual(
      sections.map(({ label, feed }) => [label, feed.state]),
      [
        '政策送达',
        '奖补兑付',
        '支付明细',
        '资金追回',
        '限制申报名单',
        '已享受其他资金',
        '上级资金',
        '科技奖励',
        '研发仪器设备清单',
        '创新券服务机构',
        '创新券',
        '创新券使用',
        '创新券申领',
        '技术需求与榜单',
        '科技项目',
        '项目节点',
        '项目变更',
        '项目变更',
      ].map((label) => [label, 'never']),
    )
    assert.deepEqual(missing, [])
  })

  it('says of every value where it came from, and where another file says otherwise', async () => {
    const { fields } = await told('/basic', enterpriseBasicSchema)
    const capital = fields.find(({ name }) => name === 'capital')
    assert.deepEqual(
      [capital?.shown, capital?.setting?.source?.file, capital?.setting?.source?.column],
      ['800', '普查.csv', 'C'],
    )
    assert.deepEqual(
      capital?.others.map(({ file, shown }) => [file, shown]),
      [['名录.csv', '500']],
    )
    const street = fields.find(({ name }) => name === 'area')
    assert.deepEqual(street?.others, [], 'a move is no contradiction')
    assert.equal(street?.history.length, 2)
  })

  it('keeps statistics and persons from staff, in tables, sums, events and sentences alike', async () => {
    const finance = await told('/tabs/finance', enterpriseTabSchema, staff)
    const [section] = finance.sections.filter(({ count }) => count > 0)
    const revenue = section?.columns.findIndex(({ name }) => name === 'revenue') ?? -1
    assert.deepEqual(section?.rows[0]?.cells[revenue], { shown: '', value: null, firm: null, withheld: 'statistics' })
    const all = await Promise.all(
      ['', '/basic', '/changes', '/tabs/finance'].map(async (path) =>
        (await staff.get(`/api/enterprises/${id}${path}?bureau=${bureau}`)).text(),
      ),
    )
    // Ids and hashes hold any digits by chance.
    const words = all.join('\n').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g, '')
    assert.doesNotMatch(words, /\b(?:9,?900|8,?800|567|431)\b|张卫国/)
    const whole = await told('/tabs/finance', enterpriseTabSchema)
    assert.ok(JSON.stringify(whole).includes('9,900'))
  })

  it('tells the changes of all its records as sentences, without those that a move brought to others', async () => {
    const { changes } = await told('/changes?limit=100', enterpriseChangesSchema)
    assert.ok(changes.some(({ sentence }) => /所属街道 东江街道 → 东江街道、西岭街道（2026-05-20起）/.test(sentence)))
    assert.ok(changes.every(({ sentence }) => !sentence.startsWith('随所引用')))
    assert.deepEqual([...new Set(changes.map(({ register }) => register))].sort(), [
      'enterprise',
      'enterpriseYear',
      'patent',
      'recognition',
      'techContract',
    ])
  })

  it('does not exist for another bureau, nor by an id that is none', async () => {
    assert.equal((await clerk.get(`/api/enterprises/${id}?bureau=${other}`)).status, 404)
    assert.equal((await clerk.get(`/api/enterprises/${id}/tabs/ip?bureau=${other}`)).status, 404)
    assert.equal((await clerk.get(`/api/enterprises/1%20or%201=1?bureau=${bureau}`)).status, 400)
    assert.equal((await clerk.get(`/api/enterprises/${id}/tabs/__proto__?bureau=${bureau}`)).status, 400)
  })

  it('leads to the registers of each line, and says how many names wait', async () => {
    await take(
      'recognition',
      '省名单.csv',
      ['称号', '企业名称', '批次', '认定日期'],
      [['高新技术企业', '谁也不认识的公司', '2025年第一批', '2025-12-01']],
    )
    const places = placesSchema.parse(await (await clerk.get(`/api/places?bureau=${bureau}`)).json())
    assert.equal(places.waiting, 1)
    assert.deepEqual(places.lines[0], {
      line: 'ENT',
      label: '企业培育',
      group: '企业与资金',
      registers: [...everything.registers.values()]
        .filter(({ line }) => line === 'ENT')
        .map(({ name, label, jot }) => ({ name, label, jot })),
    })
  })

  it('serves the handbook to who is signed in: every page that a screen leads to, and nothing beside it', async () => {
    for (const page of Object.values(topics)) {
      const answer = await clerk.get(`/api/help/pages/${encodeURIComponent(page)}`)
      assert.equal(answer.status, 200, page)
    }
    for (const path of [
      'pages/..%2F..%2FREADME',
      'pages/%2Fetc%2Fpasswd',
      'pages/no-such',
      'pictures/..%2F..%2Fpackage.json',
    ])
      assert.equal((await clerk.get(`/api/help/${path}`)).status, 404, path)
    assert.equal((await app.visitor().get('/api/help')).status, 401)
  })
})
