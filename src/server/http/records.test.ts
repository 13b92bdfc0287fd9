import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { readWorkbook } from '../../exchange/workbook/read.ts'
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
import { figureSchema } from './schema/figures.ts'
import { jobSchema } from './schema/jobs.ts'
import { recordSchema, referringSchema } from './schema/records.ts'
import {
  editedSchema,
  editResultSchema,
  madeSchema,
  recordListSchema,
  registerListSchema,
  registerSchema,
  suggestionsSchema,
  valuesSchema,
} from './schema/registers.ts'
import { makeAccount, testApp } from './testing.ts'

const bureau = '990101'
const other = '990102'
const code = (n: number, of = bureau) => makeCreditCode(of, n)
const streets = ['东江街道', '西岭街道', '南湖街道']
const street = (n: number) => `${bureau}00${n}` as AreaCode

type Visitor = ReturnType<ReturnType<typeof testApp>['visitor']>

describe('lists and edits of records over HTTP', () => {
  let store: Store
  let files: string
  let clerk: Visitor
  let staff: Visitor

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
        streets.map((name, n) => ({
          code: street(n + 1),
          name,
          parent: bureau as AreaCode,
          also: [],
          group: null,
        })),
      ),
    )
    await makeAccount(store, 'clerk', 'right horse')
    const office = (of: string): Office => ({
      store,
      catalog: everything,
      bureau: of,
      actor: '张敏',
      files: folderFiles(files),
    })
    await take(
      office(bureau),
      'enterprise',
      ['企业名称', '统一社会信用代码', '所属街道', '登记状态', '注册资本(万元)', '成立日期', '联系电话'],
      [
        ['甲公司', code(1), '东江街道', '存续', '500', '2020-03-01', '13800000001'],
        ['乙公司', code(2), '东江街道', '注销', '1200.5', '2018-07-15', '13800000002'],
        ['丙公司', code(3), '西岭街道', '存续', '80', '2023-01-20', '13800000003'],
        ['丁公司', code(4), '', '存续', '', '', '13800000004'],
      ],
    )
    await take(
      office(bureau),
      'recognition',
      ['称号', '企业名称', '批次', '认定日期'],
      [
        ['高新技术企业', '甲公司', '2025年第一批', '2025-11-06'],
        ['高新技术企业', '丙公司', '2026年第一批', '2026-04-20'],
        ['科技型中小企业', '甲公司', '2026年第2批', '2026-05-01'],
        ['科技型中小企业', '丙公司', '2026年第10批', '2026-06-01'],
        ['科技型中小企业', '无名公司', '2026年第10批', '2026-06-01'],
      ],
    )
    await take(office(bureau), 'enterpriseMonth', ['企业名称', '期间', '研发费用'], [['甲公司', '2026年1-6月', '120']])
    await take(office(other), 'enterprise', ['企业名称', '统一社会信用代码'], [['邻区公司', code(1, other)]])
    const app = testApp(store, files)
    clerk = app.visitor()
    assert.equal((await clerk.signIn('clerk', 'right horse')).status, 200)
    await makeStaff()
    staff = app.visitor()
    await staff.signIn('staff', 'right horse')
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  async function take(
    office: Office,
    register: string,
    titles: readonly string[],
    rows: readonly (readonly string[])[],
  ): Promise<void> {
    const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
    const report = await importFile(office, everything.registers.get(register)!, bytes, '名单.csv', importDefaults)
    assert.equal(report.refused, 0, JSON.stringify(report.refusals))
  }

  async function makeStaff(): Promise<void> {
    const password = await hashPassword('right horse')
    const id = await addAccount(store, { name: 'staff', displayName: '经办', password, at: new Date() })
    await sql`insert into membership (bureau, account, role) values (${bureau}, ${id}, 'staff')`.execute(store.app)
  }

  async function told<S extends z.ZodType>(answer: Promise<Response>, schema: S): Promise<z.infer<S>> {
    const said = await answer
    assert.equal(said.status, 200, await said.clone().text())
    return schema.parse(await said.json())
  }

  const path = (of: string, query: Record<string, string> = {}, at = bureau) =>
    `/api/registers/${of}?${new URLSearchParams({ bureau: at, ...query })}`

  interface List {
    readonly where?: unknown
    readonly sort?: string
    readonly search?: string
    readonly register?: string
  }

  function list({ where, sort = '', search = '', register = 'enterprise' }: List, who = clerk) {
    const query = { where: where === undefined ? '' : JSON.stringify(where), sort, search }
    return told(who.get(path(`${register}/records`, query)), recordListSchema)
  }

  async function names(asked: List, column = 'name'): Promise<string[]> {
    return (await list(asked)).rows.map(({ cells }) => cells[column]?.shown ?? '')
  }

  async function refusal(answer: Promise<Response>): Promise<readonly [number, string]> {
    const said = await answer
    return [said.status, ((await said.json()) as { code: string }).code]
  }

  async function row(name: string, register = 'enterprise') {
    const { rows } = await list({ register, where: { $state: { among: ['live', 'pending', 'void'] } } })
    const found = rows.find(({ title }) => title.includes(name))
    assert.ok(found, name)
    return found
  }

  function change(
    edits: readonly { id: string; version: number; cells: Record<string, { text: string; record?: string }> }[],
    dated: unknown = null,
    register = 'enterprise',
    who = clerk,
  ) {
    return told(who.post(path(`${register}/changes`), { edits, dated, reason: null }), editedSchema)
  }

  async function figure(id: string, area?: string): Promise<string | null> {
    const query = new URLSearchParams({ bureau, period: '2026H1', ids: id, ...(area === undefined ? {} : { area }) })
    const [found] = await told(clerk.get(`/api/figures?${query}`), figureSchema.array())
    return found?.value ?? null
  }

  it('lists the registers by business line with how many records each has', async () => {
    const { lines } = await told(clerk.get(`/api/registers?bureau=${bureau}`), registerListSchema)
    const registers = lines.flatMap((line) => line.registers)
    assert.deepEqual(registers.find(({ name }) => name === 'enterprise')?.counts, { live: 4, pending: 0, void: 0 })
    assert.deepEqual(registers.find(({ name }) => name === 'recognition')?.counts, { live: 4, pending: 1, void: 0 })
  })

  it('tells of each column what it is, in which unit, and whether it may be seen', async () => {
    const of = await told(staff.get(path('enterprise')), registerSchema)
    const column = (key: string) => of.columns.find((one) => one.key === key)
    assert.deepEqual(
      [column('capital')?.unit, column('capital')?.align, column('capital')?.filter],
      ['万元', 'right', 'range'],
    )
    assert.equal(column('area')?.dated, true)
    assert.equal(column('phone')?.withheld, 'personal')
  })

  it('filters by text, choice, area with all below, amount, day, emptiness and state', async () => {
    assert.deepEqual(await names({ where: { name: { contains: '乙' } } }), ['乙公司'])
    assert.deepEqual(await names({ where: { status: { among: ['存续'] } }, sort: 'name' }), [
      '丙公司',
      '丁公司',
      '甲公司',
    ])
    assert.deepEqual(await names({ where: { area: { among: [street(1)] } }, sort: '-capital' }), ['乙公司', '甲公司'])
    assert.deepEqual(await names({ where: { area: { among: [bureau] } } }), ['甲公司', '乙公司', '丙公司'])
    assert.deepEqual(await names({ where: { capital: { from: '100', to: '0.06亿元' } } }), ['甲公司'])
    assert.deepEqual(await names({ where: { foundedOn: { from: '2019.1.1', to: '2022年12月31日' } } }), ['甲公司'])
    assert.deepEqual(await names({ where: { capital: { empty: true } } }), ['丁公司'])
    assert.deepEqual(await names({ where: { area: { empty: false }, status: { among: ['注销', ''] } } }), ['乙公司'])
    assert.deepEqual(await names({ where: { $state: { among: ['void'] } } }), [])
    assert.deepEqual(await names({ search: '西岭' }), ['丙公司'])
    assert.equal((await names({ register: 'recognition', search: '2026年第十批' }, 'batch')).length, 2)
    assert.deepEqual(await names({ search: code(3).slice(8).toLowerCase() }), ['丙公司'])
  })

  it('filters by the record referred to, by its id, its name, and a name that nobody has claimed', async () => {
    const { id } = await row('甲公司')
    const of = { register: 'recognition' }
    assert.equal((await list({ ...of, where: { enterprise: { among: [id] } } })).rows.length, 2)
    assert.equal((await list({ ...of, where: { enterprise: { among: ['甲公司'] } } })).rows.length, 2)
    assert.equal((await list({ ...of, where: { enterprise: { contains: '无名' } } })).rows[0]?.state, 'pending')
    assert.deepEqual(await names({ ...of, where: { enterprise: { contains: '丙' } }, sort: 'batch' }, 'batch'), [
      '2026年第1批',
      '2026年第10批',
    ])
    const [cell] = (await list({ ...of, where: { enterprise: { among: [id] } } })).rows
    assert.equal(cell?.cells.enterprise?.to, id)
  })

  it('sorts by several columns: names by pinyin, streets by their order, batches by their number, empty ones last', async () => {
    assert.deepEqual(await names({ sort: 'name' }), ['丙公司', '丁公司', '甲公司', '乙公司'])
    assert.deepEqual(await names({ sort: 'area,-capital' }), ['乙公司', '甲公司', '丙公司', '丁公司'])
    assert.deepEqual(await names({ sort: '-capital' }), ['乙公司', '甲公司', '丙公司', '丁公司'])
    assert.deepEqual(
      await names(
        { register: 'recognition', where: { title: { among: ['科技型中小企业'] } }, sort: 'batch,enterprise' },
        'batch',
      ),
      ['2026年第2批', '2026年第10批', '2026年第10批'],
    )
    assert.deepEqual(
      await names({ register: 'recognition', sort: '-enterprise' }, 'enterprise').then((all) => all[0]),
      '无名公司',
    )
  })

  it('sums over all that the conditions select, and says how many, of which, as of when', async () => {
    const { totals } = await list({ where: { status: { among: ['存续'] } } })
    assert.equal(totals?.sums.capital?.shown, '580')
    assert.deepEqual([totals?.count, totals?.whole, totals?.sums.capital?.count], [3, 4, 2])
    assert.equal(totals?.sentence, '共 4 条；登记状态为存续的 3 条；截至 2026-07-01 09:00')
    const pending = await list({ register: 'recognition' })
    assert.equal(pending.totals?.sentence, '共 5 条，其中待认领 1 条；截至 2026-07-01 09:00')
  })

  it('tells the values of a column with how often each is there among what the other conditions select', async () => {
    const where = JSON.stringify({ status: { among: ['存续'] }, area: { among: [street(2)] } })
    const values = await told(clerk.get(path('enterprise/values', { column: 'area', where })), valuesSchema)
    assert.deepEqual(
      values.map(({ shown, count }) => [shown, count]),
      [
        ['东江街道', 1],
        ['西岭街道', 1],
        ['空', 1],
      ],
    )
  })

  it('shows windows of the list, and no window wider than 500 rows', async () => {
    const page = await told(clerk.get(path('enterprise/records', { offset: '1', limit: '2' })), recordListSchema)
    assert.deepEqual(
      page.rows.map(({ title }) => title.split(' ')[0]),
      ['乙公司', '丙公司'],
    )
    assert.equal((await clerk.get(path('enterprise/records', { limit: '501' }))).status, 400)
  })

  it('keeps withheld fields out of filters, orders, sums, values and searches, not only out of sight', async () => {
    const withheld: List[] = [
      { where: { phone: { contains: '1380' } } },
      { where: { phone: { empty: false } } },
      { sort: '-phone' },
      { register: 'enterpriseMonth', where: { rdExpense: { from: '1' } } },
      { register: 'enterpriseMonth', sort: 'rdExpense' },
    ]
    for (const { register = 'enterprise', where = {}, sort = '' } of withheld) {
      const query = { where: JSON.stringify(where), sort }
      assert.deepEqual(await refusal(staff.get(path(`${register}/records`, query))), [422, 'field.withheld'])
    }
    assert.deepEqual(await refusal(staff.get(path('enterprise/values', { column: 'phone' }))), [422, 'field.withheld'])
    assert.equal((await list({ search: '13800000001' }, staff)).rows.length, 0)
    const { rows, totals } = await list({ register: 'enterpriseMonth' }, staff)
    assert.equal(totals?.sums.rdExpense, undefined)
    assert.deepEqual(rows[0]?.cells.rdExpense, { shown: '', withheld: 'statistics' })
    const [firm] = (await list({}, staff)).rows
    assert.deepEqual(firm?.cells.phone, { shown: '138****01', withheld: 'personal' })
    assert.equal((await list({ register: 'enterpriseMonth' })).totals?.sums.rdExpense?.shown, '120')
  })

  it('takes hostile conditions as text or refuses them, and never runs them', async () => {
    const nasty = ["'; drop table r_enterprise; --", '%_\\', '") or true --', '\u0000', '$1', '{}']
    for (const text of nasty) {
      for (const where of [
        { name: { contains: text } },
        { status: { among: [text] } },
        { area: { among: [text] } },
        { capital: { from: text } },
        { foundedOn: { to: text } },
        { $changedAt: { from: text } },
        { [text]: { contains: 'x' } },
      ]) {
        const { status } = await clerk.get(path('enterprise/records', { where: JSON.stringify(where) }))
        assert.ok(status === 200 || (status >= 400 && status < 500), `${status} ${JSON.stringify(where)}`)
      }
      assert.deepEqual(await names({ where: { name: { contains: text } } }).catch(() => []), [])
      for (const query of [{ sort: text }, { search: text }, { where: text }, { columns: text }]) {
        const { status } = await clerk.get(path('enterprise/records', query))
        assert.ok(status === 200 || (status >= 400 && status < 500), `${status} ${JSON.stringify(query)}`)
      }
    }
    for (const name of ['__proto__', 'constructor', 'toString', 'bureau', 'identity']) {
      assert.deepEqual(await refusal(clerk.get(path('enterprise/records', { sort: name }))), [404, 'column.unknown'])
      assert.equal((await clerk.get(path(`${name}/records`))).status, 404)
    }
    assert.equal((await list({})).rows.length, 4)
  })

  it('holds the wall between bureaus for lists, records referred to, edits and exports', async () => {
    const foreign = await told(clerk.get(path('enterprise/records', {}, other)), recordListSchema)
    assert.deepEqual(
      foreign.rows.map(({ cells }) => cells.name?.shown),
      ['邻区公司'],
    )
    const { id, version } = foreign.rows[0]!
    assert.equal((await staff.get(path('enterprise/records', {}, other))).status, 404)
    const [result] = await change([{ id, version, cells: { kind: { text: '改' } } }])
    assert.equal(result?.problems[0]?.code, 'record.gone')
    const mine = await row('甲公司', 'recognition')
    const [pointed] = await change(
      [{ id: mine.id, version: mine.version, cells: { enterprise: { text: '', record: id } } }],
      null,
      'recognition',
    )
    assert.equal(pointed?.problems[0]?.code, 'reference.gone')
  })

  it('reads what a clerk types as the importer does, and says in place what it cannot read', async () => {
    const { id, version } = await row('丁公司')
    const cells = { capital: { text: '1.2亿元' }, foundedOn: { text: '2021.5' }, legalForm: { text: '法人' } }
    const [done] = await change([{ id, version, cells }])
    assert.equal(done?.outcome, 'saved')
    assert.deepEqual(
      ['capital', 'foundedOn', 'legalForm'].map((key) => done?.row?.cells[key]?.shown),
      ['12,000', '2021-05-01', '企业法人'],
    )
    assert.equal(done?.row?.cells.capital?.text, '12000')
    assert.deepEqual(
      done?.notes.map(({ column, code }) => [column, code]),
      [['foundedOn', 'day.filled']],
    )
    const bad = { capital: { text: '很多' }, foundedOn: { text: '2021-02-30' }, legalForm: { text: '无限公司' } }
    const [refused] = await change([{ id, version: done!.version, cells: { ...bad, kind: { text: '有限公司' } } }])
    assert.deepEqual(
      refused?.problems.map(({ column, code }) => [column, code]),
      [
        ['capital', 'number.unreadable'],
        ['foundedOn', 'day.invalid'],
        ['legalForm', 'choice.unknown'],
      ],
    )
    assert.equal((await row('丁公司')).cells.kind, undefined, 'of a record all cells are written or none')
  })

  it('saves the others when one record of many is refused, and says which', async () => {
    const [a, b] = [await row('甲公司'), await row('丙公司')]
    const results = await change([
      { id: a.id, version: a.version, cells: { kind: { text: '有限责任公司' } } },
      { id: b.id, version: b.version, cells: { capital: { text: '若干' } } },
    ])
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['saved', 'refused'],
    )
    const double = await change([
      { id: a.id, version: results[0]!.version, cells: { kind: { text: '股份有限公司' } } },
      { id: b.id, version: b.version, cells: { creditCode: { text: code(2) } } },
    ])
    assert.deepEqual(
      double.map(({ outcome, problems }) => [outcome, problems[0]?.code]),
      [
        ['saved', undefined],
        ['refused', 'record.double'],
      ],
    )
  })

  it('refuses an edit of a version that somebody else has changed, and says who', async () => {
    const { id, version } = await row('丙公司')
    await change([{ id, version, cells: { kind: { text: '先' } } }], null, 'enterprise', staff)
    const [late] = await change([{ id, version, cells: { kind: { text: '后' } } }])
    assert.equal(late?.problems[0]?.code, 'record.stale')
    assert.match(late?.problems[0]?.message ?? '', /经办/)
    assert.equal(late?.row?.cells.kind?.shown, '先')
  })

  it('asks whether a fact over time was wrong or has changed, and the figures follow the answer', async () => {
    assert.deepEqual([await figure('highTechFirms', street(2)), await figure('highTechFirms', street(3))], ['1', '0'])
    const { id, version } = await row('丙公司')
    const move = { area: { text: '南湖街道' } }
    const [asked] = await change([{ id, version, cells: move }])
    assert.equal(asked?.problems[0]?.code, 'dated.undecided')
    const [changed] = await change([{ id, version, cells: move }], { kind: 'change', from: '2026-06-01' })
    assert.equal(changed?.row?.cells.area?.from, '2026-06-01')
    // Recognised in April, where it was then; held in June, where it is now.
    assert.deepEqual([await figure('newHighTech', street(2)), await figure('newHighTech', street(3))], ['1', '0'])
    assert.deepEqual([await figure('highTechFirms', street(2)), await figure('highTechFirms', street(3))], ['0', '1'])

    const [back] = await told(
      clerk.post(path('enterprise/undo'), { records: [{ id, version: changed!.version }] }),
      editedSchema,
    )
    assert.equal(back?.outcome, 'saved')
    assert.deepEqual([await figure('highTechFirms', street(2)), await figure('highTechFirms', street(3))], ['1', '0'])

    const [corrected] = await change([{ id, version: back!.version, cells: move }], { kind: 'correct' })
    assert.equal(corrected?.row?.cells.area?.from, undefined)
    assert.deepEqual([await figure('newHighTech', street(2)), await figure('newHighTech', street(3))], ['0', '1'])
  })

  it('takes an edit back by a new version, unless somebody has changed the record since', async () => {
    const { id, version, cells } = await row('乙公司')
    assert.equal(cells.kind, undefined)
    const [first] = await change([{ id, version, cells: { kind: { text: '合伙' } } }])
    await change([{ id, version: first!.version, cells: { scope: { text: '软件' } } }], null, 'enterprise', staff)
    const undo = (seen: number) =>
      told(clerk.post(path('enterprise/undo'), { records: [{ id, version: seen }] }), editedSchema)
    assert.equal((await undo(first!.version))[0]?.problems[0]?.code, 'record.stale')
    assert.equal((await undo(first!.version + 1))[0]?.outcome, 'saved')
    const after = await row('乙公司')
    assert.deepEqual([after.version, after.cells.kind?.shown, after.cells.scope], [version + 3, '合伙', undefined])
    const [further] = await told(
      clerk.post(path('enterprise/undo'), { records: [{ id, version: after.version, to: version }] }),
      editedSchema,
    )
    assert.deepEqual([further?.outcome, further?.row?.cells.kind], ['saved', undefined], 'and the edit before it')
  })

  it('makes a record from a form, names every field that is missing, and refuses a second of the same', async () => {
    const post = (cells: unknown, register = 'enterprise') =>
      told(clerk.post(path(`${register}/records`), { cells }), editResultSchema)
    const empty = await post({ capital: { text: '多' } }, 'techContract')
    assert.deepEqual(
      empty.problems.map(({ column }) => column),
      ['capital', 'number', 'project', 'kind', 'total'],
    )
    const made = await post({ name: { text: '戊公司' }, creditCode: { text: code(5) }, area: { text: '东江街道办' } })
    assert.deepEqual([made.outcome, made.version, made.row?.cells.area?.shown], ['saved', 1, '东江街道'])
    const again = clerk.post(path('enterprise/records'), {
      cells: { name: { text: '戊' }, creditCode: { text: code(5) } },
    })
    assert.deepEqual(await refusal(again), [422, 'record.double'])
    const pending = await post(
      { title: { text: '高企' }, enterprise: { text: '己公司' }, batch: { text: '2026年第一批' } },
      'recognition',
    )
    assert.deepEqual([pending.row?.state, pending.notes[0]?.code], ['pending', 'reference.pending'])
    const [undone] = await told(
      clerk.post(path('recognition/undo'), { records: [{ id: pending.id, version: 1 }] }),
      editedSchema,
    )
    assert.equal(undone?.row?.state, 'void')
  })

  it('finds the record that a name is to mean while it is typed', async () => {
    const found = await told(clerk.get(path('enterprise/suggestions', { find: '丙' })), suggestionsSchema)
    assert.deepEqual(
      found.map(({ name, identity }) => [name, identity]),
      [['丙公司', code(3)]],
    )
  })

  it('voids with a reason and restores, and keeps what others point at', async () => {
    const { id, version } = await row('甲公司')
    const [referred] = await told(
      clerk.post(path('enterprise/voids'), { records: [{ id, version }], reason: '重复' }),
      editedSchema,
    )
    assert.equal(referred?.problems[0]?.code, 'record.referred')
    const referring = await told(clerk.get(`/api/records/enterprise/${id}/referring?bureau=${bureau}`), referringSchema)
    assert.deepEqual(
      referring.map(({ register, field, count }) => [register, field, count]),
      [
        ['enterpriseMonth', 'enterprise', 1],
        ['recognition', 'enterprise', 2],
      ],
    )
    const title = await row('2025年第1批', 'recognition')
    const before = await figure('highTechFirms')
    const seen = { records: [{ id: title.id, version: title.version }] }
    assert.deepEqual(await refusal(clerk.post(path('recognition/voids'), { ...seen, reason: ' ' })), [
      422,
      'void.reason',
    ])
    const [voided] = await told(clerk.post(path('recognition/voids'), { ...seen, reason: '公告撤销' }), editedSchema)
    assert.equal(voided?.row?.state, 'void')
    assert.equal(Number(await figure('highTechFirms')), Number(before) - 1)
    assert.equal(
      (await list({ register: 'recognition', where: { $state: { among: ['void'] }, batch: { contains: '2025' } } }))
        .rows.length,
      1,
    )
    const [edit] = await change(
      [{ id: title.id, version: voided!.version, cells: { field: { text: '软件' } } }],
      null,
      'recognition',
    )
    assert.equal(edit?.problems[0]?.code, 'record.void')
    const [restored] = await told(
      clerk.post(path('recognition/restores'), { records: [{ id: title.id, version: voided!.version }] }),
      editedSchema,
    )
    assert.equal(restored?.row?.state, 'live')
    assert.equal(await figure('highTechFirms'), before)
    const record = await told(clerk.get(`/api/records/recognition/${title.id}?bureau=${bureau}`), recordSchema)
    assert.deepEqual(record.versions.map(({ sentence, reason }) => [sentence.slice(0, 2), reason]).slice(0, 2), [
      ['恢复', null],
      ['作废', '公告撤销'],
    ])
  })

  it("keeps views, one's own from others' eyes and shared ones from others' hands", async () => {
    const view = (shared: boolean, name: string) => ({ name, shared, content: { sort: ['-capital'] } })
    const mine = await told(clerk.post(path('enterprise/views'), view(false, '我的')), madeSchema)
    const shared = await told(clerk.post(path('enterprise/views'), view(true, '大家的')), madeSchema)
    assert.deepEqual(await refusal(clerk.post(path('enterprise/views'), view(true, '我的'))), [422, 'view.double'])
    const seen = await told(staff.get(path('enterprise')), registerSchema)
    assert.deepEqual(
      seen.views.map(({ name, mine: own }) => [name, own]),
      [['大家的', false]],
    )
    assert.deepEqual(await refusal(staff.delete(path(`enterprise/views/${shared.id}`))), [422, 'view.foreign'])
    assert.deepEqual(await refusal(staff.delete(path(`enterprise/views/${mine.id}`))), [404, 'view.unknown'])
    await told(clerk.put(path(`enterprise/views/${mine.id}`), view(true, '改名')), madeSchema)
    await told(clerk.delete(path(`enterprise/views/${shared.id}`)), madeSchema)
    const left = await told(staff.get(path('enterprise')), registerSchema)
    assert.deepEqual(
      left.views.map(({ name }) => name),
      ['改名'],
    )
  })

  it("keeps columns of one's own beside the records: read by kind, filtered, sorted, summed, and no version made", async () => {
    const add = (label: string, kind: string) =>
      told(clerk.post(path('enterprise/columns'), { label, kind }), madeSchema)
    const visits = `x.${(await add('走访次数', 'number')).id}`
    const note = `x.${(await add('联系情况', 'text')).id}`
    const double = clerk.post(path('enterprise/columns'), { label: '注册资金', kind: 'text' })
    assert.deepEqual(await refusal(double), [422, 'column.double'])
    const [a, b] = [await row('甲公司'), await row('乙公司')]
    const results = await change([
      { id: a.id, version: a.version, cells: { [visits]: { text: '十二' }, [note]: { text: '=1+1' } } },
      { id: b.id, version: b.version, cells: { [visits]: { text: '3' } } },
    ])
    assert.deepEqual(
      results.map(({ outcome, version }) => [outcome, version]),
      [
        ['saved', a.version],
        ['saved', b.version],
      ],
    )
    assert.deepEqual((await names({ sort: `-${visits}` })).slice(0, 2), ['甲公司', '乙公司'])
    assert.deepEqual(await names({ where: { [visits]: { from: '4' } } }), ['甲公司'])
    assert.equal((await names({ where: { [visits]: { empty: true } } })).includes('甲公司'), false)
    assert.equal((await list({})).totals?.sums[visits]?.shown, '15')
    const [bad] = await change([{ id: a.id, version: a.version, cells: { [visits]: { text: '几次' } } }])
    assert.equal(bad?.problems[0]?.column, visits)

    const job = await told(
      clerk.post(path('enterprise/exports'), {
        where: { status: { among: ['存续'] } },
        sort: ['-capital'],
        search: '',
        columns: ['name', 'capital', 'area', 'phone', note],
        ids: null,
      }),
      jobSchema,
    )
    const bytes = await exported(clerk, job.id)
    const [sheet] = (await readWorkbook(bytes, '企业.xlsx')).sheets
    const cells = sheet!.rows.map((line) => line.cells.map(({ text }) => text))
    assert.deepEqual(cells[0]?.slice(0, 5), ['企业名称', '注册资本（万元）', '所属街道', '联系电话', '联系情况'])
    assert.deepEqual(cells[1]?.slice(0, 2), ['丁公司', '12000.00'])
    assert.equal(cells.find(([name]) => name === '甲公司')?.[4], '=1+1')
    assert.equal((await staff.get(path(`enterprise/exports/${job.id}`))).status, 404)
    const { rows: log } = await inScope(store, bureauScope(bureau), (tx) =>
      sql<{ what: string; rows: number }>`select what, rows from export_log where bureau = ${bureau}`.execute(tx),
    )
    assert.equal(log[0]?.what, '导出企业台账')
  })

  it('masks telephones in what staff take away, and leaves out what is kept for statistics', async () => {
    const take = async (register: string, columns: string[]) => {
      const body = { where: {}, sort: [], search: '', columns, ids: null }
      const job = await told(staff.post(path(`${register}/exports`), body), jobSchema)
      const [sheet] = (await readWorkbook(await exported(staff, job.id), 'x.xlsx')).sheets
      return sheet!.rows.map((line) => line.cells.map(({ text }) => text))
    }
    const phones = await take('enterprise', ['phone'])
    assert.ok(phones.flat().includes('138****01') && !phones.flat().includes('13800000001'))
    assert.deepEqual((await take('enterpriseMonth', ['period', 'rdExpense']))[0], ['期间*'])
  })

  it('hands out the import template', async () => {
    const answer = await clerk.get(path('enterprise/template'))
    const [sheet] = (await readWorkbook(new Uint8Array(await answer.arrayBuffer()), 'x.xlsx')).sheets
    assert.ok(sheet!.rows.some((line) => line.cells.some(({ text }) => text.startsWith('企业名称'))))
  })

  it("keeps the record's page from writing what its reader cannot see", async () => {
    const { id, version } = await row('甲公司')
    const [phone] = await change([{ id, version, cells: { phone: { text: '1' } } }], null, 'enterprise', staff)
    assert.equal(phone?.problems[0]?.code, 'field.withheld')
    const record = await told(staff.get(`/api/records/enterprise/${id}?bureau=${bureau}`), recordSchema)
    assert.equal(record.fields.find(({ name }) => name === 'phone')?.text, '')
    assert.equal(record.fields.find(({ name }) => name === 'capital')?.text, '500')
  })

  async function exported(who: Visitor, id: string): Promise<Uint8Array> {
    for (let tries = 0; tries < 100; tries++) {
      const job = await told(who.get(`/api/jobs/${id}?bureau=${bureau}`), jobSchema)
      assert.notEqual(job.state, 'failed', job.problem?.message)
      if (job.state === 'done') {
        const answer = await who.get(path(`enterprise/exports/${id}`))
        assert.equal(answer.status, 200)
        return new Uint8Array(await answer.arrayBuffer())
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('the export did not end')
  }
})
