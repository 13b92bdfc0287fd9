import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { z } from '@hono/zod-openapi'
import { zipSync } from 'fflate'
import { sql } from 'kysely'
import { docxOf, gridAt, partOf, pdfOf, replacePart, shownAt, xlsxOf } from '../../exchange/workbook/fixtures.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { readKept } from '../../store/files.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { whileRunning } from '../office/batchRun.ts'
import type { Office } from '../office/office.ts'
import { sweepUploads } from '../office/upload.ts'
import { problemSchema } from './problem.ts'
import { claimListSchema, foundSchema, settledSchema, undoneSchema } from './schema/claims.ts'
import {
  batchListSchema,
  batchRowsSchema,
  batchSchema,
  planPageSchema,
  planSchema,
  recognisedSchema,
} from './schema/imports.ts'
import { jobSchema, uploadSchema } from './schema/jobs.ts'
import { cellsSchema } from './schema/records.ts'
import { makeAccount, testApp } from './testing.ts'

const bureau = '990101'
const other = '990102'
const at = `?bureau=${bureau}`
const code = (n: number) => makeCreditCode(bureau, n)
type Visitor = ReturnType<ReturnType<typeof testApp>['visitor']>

const order = { mode: 'delta', dated: { kind: 'correct' }, snapshot: null } as const
const resultSchema = z.object({
  batch: z.string().nullable(),
  accepted: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  pending: z.number(),
  refused: z.number(),
  nothingTaken: z.boolean(),
})

describe('imports over HTTP', () => {
  let store: Store
  let files: string
  let clerk: Visitor
  let staff: Visitor
  let office: Office

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-imports-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await addBureau(store, { code: other, name: '桥北区科学技术局' }, '桥北区')
    const streets = ['东江街道', '西岭街道'].map((name, index) => ({
      ...{ code: `${bureau}00${index + 1}` as never, name, parent: bureau as never, also: [], group: null },
    }))
    await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, streets))
    await makeAccount(store, 'zhangmin', 'right horse')
    await makeAccount(store, 'wangli', 'right horse', 'staff')
    await sql`insert into membership (bureau, account, role) select ${bureau}, id, 'staff' from account where name = 'wangli'`.execute(
      store.owner,
    )
    const { visitor } = testApp(store, files)
    clerk = visitor()
    staff = visitor()
    await clerk.signIn('zhangmin', 'right horse')
    await staff.signIn('wangli', 'right horse')
    office = { store, catalog: everything, bureau, actor: 'zhangmin同志', files: folderFiles(files) }
    const firms = await csv('企业.csv', ['企业名称,统一社会信用代码,所属街道,联系电话', ...firmLines(3)])
    assert.equal((await taken({ ...firms, register: 'enterprise' })).accepted, 3)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  const firmLines = (count: number) =>
    Array.from({ length: count }, (_, n) => `第${n + 1}科技有限公司,${code(n + 1)},东江街道,1380000000${n}`)

  async function told<S extends z.ZodType>(asked: Promise<Response>, schema: S): Promise<z.infer<S>> {
    const answer = await asked
    assert.equal(answer.status, 200, await answer.clone().text())
    return schema.parse(await answer.json())
  }

  async function refused(asked: Promise<Response>, status: number, problem: string) {
    const answer = await asked
    const said = problemSchema.parse(await answer.json())
    assert.deepEqual([answer.status, said.code], [status, problem], said.message)
    assert.match(said.message, /[一-鿿]/)
    return said
  }

  async function handed(name: string, bytes: Uint8Array, visitor = clerk) {
    const { hash, name: kept } = await told(visitor.upload(name, bytes), uploadSchema)
    return { file: hash, name: kept }
  }

  const csv = (name: string, lines: readonly string[]) => handed(name, new TextEncoder().encode(lines.join('\n')))
  const read = (asked: object, visitor = clerk) =>
    visitor.post(`/api/imports/read${at}`, { register: null, mapping: null, ...asked })

  async function ended(started: Promise<Response>, visitor = clerk) {
    const { id } = await told(started, jobSchema)
    for (;;) {
      const job = await told(visitor.get(`/api/jobs/${id}${at}`), jobSchema)
      if (job.state !== 'running') return job
      await setTimeout(30)
    }
  }

  async function planned(asked: object, visitor = clerk) {
    const job = await ended(visitor.post(`/api/imports/preview${at}`, { ...order, ...asked }), visitor)
    assert.equal(job.state, 'done', JSON.stringify(job.problem))
    return planSchema.parse(job.result)
  }

  async function taken(asked: object, visitor = clerk) {
    const job = await ended(visitor.post(`/api/imports${at}`, { ...order, ...asked }), visitor)
    assert.equal(job.state, 'done', JSON.stringify(job.problem))
    return resultSchema.parse(job.result)
  }

  const page = (id: string, part: string, visitor = clerk) =>
    told(visitor.get(`/api/imports/plans/${id}/rows${at}&part=${part}`), planPageSchema)

  it('recognises a messy workbook, takes a correction, and remembers it for the next of its kind', async () => {
    const sheet = (rows: (string | number | null)[][]) =>
      xlsxOf([
        ['附件1'],
        ['2026年企业名录'],
        ['序号', '企业名称', '统一社会信用代码', '办公场所'],
        ...rows,
        ['', '合计', '', ''],
      ])
    const first = await handed('名录.xlsx', await sheet([[1, '第一科技有限公司', code(1), '科创大道1号']]))
    const found = await told(read(first), recognisedSchema)
    assert.deepEqual(
      [found.register, found.proposed, found.tables[0]?.headerRow, found.tables[0]?.totals],
      ['enterprise', true, 3, 1],
    )
    assert.equal(found.tables[0]?.columns.find(({ header }) => header === '办公场所')?.meaning, null)
    const address = found.choices.find(({ label }) => /地址|住所/.test(label))?.key
    assert.ok(address !== undefined, found.choices.map(({ label }) => label).join())
    const mapping = { 办公场所: address }
    const plan = await planned({ ...first, register: 'enterprise', mapping })
    const { rows } = await page(plan.id, 'updated')
    assert.deepEqual(rows[0]?.changes.at(-1)?.to, '科创大道1号')
    assert.equal((await taken({ ...first, register: 'enterprise', mapping })).updated, 1)

    const second = await handed('名录二.xlsx', await sheet([[1, '第二科技有限公司', code(2), '科创大道2号']]))
    const again = await told(read(second), recognisedSchema)
    assert.equal(again.remembered?.actor, 'zhangmin同志')
    assert.equal(again.tables[0]?.columns.find(({ header }) => header === '办公场所')?.meaning?.field, address)
    const automatic = await told(read({ ...second, mapping: {} }), recognisedSchema)
    assert.equal(automatic.remembered, null)
  })

  it('previews every kind of row in pages and writes nothing; then takes in what it said', async () => {
    const file = await csv('认定.csv', [
      '称号,企业名称,批次,认定日期',
      '高企,第一科技有限公司,2025年第一批,2025-11-06',
      '高企,查无此公司,2025年第一批,2025-11-06',
      '高企,第二科技有限公司,某批,2025-11-06',
    ])
    const plan = await planned({ ...file, register: 'recognition' })
    const { created, pending, refused: bad, rows } = plan.counts
    assert.deepEqual([rows, created, pending, bad], [3, 1, 1, 1])
    assert.deepEqual((await page(plan.id, 'pending')).rows[0]?.waiting, ['查无此公司'])
    const [finding] = (await page(plan.id, 'refused')).rows[0]?.findings ?? []
    assert.deepEqual([finding?.row, finding?.column, finding?.value], [4, 'C', '某批'])
    assert.equal((await planned({ ...file, register: 'recognition' })).counts.created, 1)
    const result = await taken({ ...file, register: 'recognition' })
    assert.deepEqual([result.accepted, result.pending, result.refused], [1, 1, 1])
    await refused(staff.get(`/api/imports/plans/${plan.id}/rows${at}&part=created`), 404, 'plan.unknown')
  })

  it('hands out the refused rows to be mended; taken in again, nothing is doubled and no cell is a formula', async () => {
    const lines = [
      '企业名称,统一社会信用代码',
      `第四科技有限公司,${code(4)}`,
      '=HYPERLINK("http://x")公司,320121000003796',
    ]
    const { batch } = await taken({ ...(await csv('新增.csv', lines)), register: 'enterprise' })
    const answer = await clerk.get(`/api/imports/${batch}/refused${at}`)
    assert.match(answer.headers.get('content-disposition') ?? '', /filename\*=UTF-8''.+\.xlsx$/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    assert.doesNotMatch(partOf(bytes, 'xl/worksheets/sheet1.xml'), /<f[ >]/)
    const mended = replacePart(bytes, 'xl/sharedStrings.xml', (xml) => xml.replace('320121000003796', code(5)))
    const again = await taken({ ...(await handed('未导入的行.xlsx', mended)), register: 'enterprise' })
    assert.deepEqual([again.accepted, again.refused], [1, 0])
    assert.equal((await taken({ ...(await csv('新增.csv', lines)), register: 'enterprise' })).accepted, 0)
    const { rows } = await sql`select 1 from export_log where bureau = ${bureau} and what like '%未导入的行'`.execute(
      store.owner,
    )
    assert.equal(rows.length, 1)
  })

  it('shows what a personal field was only to those who may see it whole', async () => {
    const lines = ['企业名称,统一社会信用代码,联系电话', `第三科技有限公司,${code(3)},13911112222`]
    const bytes = new TextEncoder().encode(lines.join('\n'))
    const own = await planned({ ...(await handed('电话.csv', bytes)), register: 'enterprise' })
    const theirs = await planned({ ...(await handed('电话.csv', bytes, staff)), register: 'enterprise' }, staff)
    const phone = (rows: Awaited<ReturnType<typeof page>>) =>
      rows.rows[0]?.changes.find(({ label }) => /电话|手机/.test(label))?.from
    assert.equal(phone(await page(own.id, 'updated')), '13800000002')
    assert.match(phone(await page(theirs.id, 'updated', staff)) ?? '', /^138\*+/)
  })

  it('takes pasted tables and those of Word and PDF files, and every value opens down to its cell', async () => {
    const html = `<html><body><!--StartFragment--><table><tr><td rowspan=2>企业名称</td><td colspan=2>登记信息</td></tr>
      <tr><td>统一社会信用代码</td><td>所属街道</td></tr><tr><td>粘贴科技有限公司</td><td>${code(21)}</td><td>西岭街道</td></tr></table></body></html>`
    const grid = gridAt([60, 300, 480], [760, 740, 720])
    const pdf = pdfOf([
      [
        grid,
        shownAt(65, 746, '企业名称'),
        shownAt(305, 746, '统一社会信用代码'),
        shownAt(65, 726, '文档科技有限公司'),
        shownAt(305, 726, code(22)),
      ].join(''),
    ])
    const word = docxOf([
      ['企业名称', '统一社会信用代码'],
      ['文稿科技有限公司', code(23)],
    ])
    const ways = [
      ['粘贴的表格 2026-06-30 1805.html', new TextEncoder().encode(html), 'Sheet1', 3],
      ['名单.pdf', pdf, '表1', 2],
      ['名单.docx', word, '表1', 2],
      [
        '粘贴的表格.tsv',
        new TextEncoder().encode(`企业名称\t统一社会信用代码\n制表科技有限公司\t${code(24)}`),
        '粘贴的表格',
        2,
      ],
    ] as const
    for (const [name, bytes, sheet, row] of ways) {
      const file = await handed(name, bytes)
      const { accepted } = await taken({ ...file, register: 'enterprise' })
      assert.equal(accepted, 1, name)
      const place = `sheet=${encodeURIComponent(sheet)}&row=${row}`
      const cells = await told(clerk.get(`/api/files/${file.file}/cells${at}&${place}`), cellsSchema)
      assert.match(cells.rows.find(({ number }) => number === row)?.cells.join() ?? '', /科技有限公司/, name)
    }
  })

  it('lists batches, opens one, and withdraws it, or says what comes first', async () => {
    const { batch } = await taken({
      ...(await csv('迁入.csv', ['企业名称,统一社会信用代码', `迁入科技有限公司,${code(31)}`])),
      register: 'enterprise',
    })
    const titles = ['称号,企业名称,批次,认定日期', '高企,迁入科技有限公司,2025年第二批,2025-12-01']
    const second = await taken({ ...(await csv('认定二.csv', titles)), register: 'recognition' })
    const { batches, total } = await told(clerk.get(`/api/imports${at}&register=recognition&limit=1`), batchListSchema)
    assert.deepEqual([batches[0]?.id, total > 1], [second.batch, true])
    const named = await told(clerk.get(`/api/imports${at}&q=${encodeURIComponent(' 迁入.C')}`), batchListSchema)
    assert.deepEqual(
      named.batches.map(({ id }) => id),
      [batch],
    )
    const rows = await told(clerk.get(`/api/imports/${batch}/rows${at}&part=created`), batchRowsSchema)
    assert.deepEqual([rows.total, rows.rows[0]?.row], [1, 2])
    const first = await ended(clerk.post(`/api/imports/${batch}/withdraw${at}`, {}))
    assert.equal(first.problem?.code, 'batch.referred')
    assert.equal((await ended(clerk.post(`/api/imports/${second.batch}/withdraw${at}`, {}))).state, 'done')
    assert.equal((await ended(clerk.post(`/api/imports/${batch}/withdraw${at}`, {}))).state, 'done')
    const open = await told(clerk.get(`/api/imports/${batch}${at}`), batchSchema)
    assert.deepEqual([open.status, open.actions], ['withdrawn', ['file']])
    const original = await clerk.get(`/api/imports/${batch}/file${at}`)
    assert.match(new TextDecoder().decode(await original.arrayBuffer()), /迁入科技/)
    assert.equal((await staff.get(`/api/imports/${batch}/file${at}`)).status, 403)
    await refused(clerk.get(`/api/imports/${batch}?bureau=${other}`), 404, 'batch.unknown')
  })

  it('says that a batch was interrupted when nobody is at it any more, and the same file finishes it', async () => {
    const lines = ['企业名称,统一社会信用代码', `中断科技有限公司,${code(41)}`, `续上科技有限公司,${code(42)}`]
    const half = await taken({ ...(await csv('中断.csv', lines.slice(0, 2))), register: 'enterprise' })
    await sql`update import_batch set status = 'running', counts = '{}', ended_at = null where id = ${half.batch}`.execute(
      store.owner,
    )
    const seen = await told(clerk.get(`/api/imports/${half.batch}${at}`), batchSchema)
    assert.deepEqual([seen.status, seen.counts.accepted], ['interrupted', 1])
    const whole = await taken({ ...(await csv('中断.csv', lines)), register: 'enterprise' })
    assert.deepEqual([whole.accepted, whole.unchanged], [1, 1])

    const id = '0190a000-0000-7000-8000-000000000001'
    const running = {
      id,
      register: 'enterprise',
      fileName: '正在.csv',
      fileHash: '0',
      mode: 'delta',
      sheets: [],
    } as const
    await whileRunning(office, running, async () => {
      assert.equal((await told(clerk.get(`/api/imports/${id}${at}`), batchSchema)).status, 'running')
      const job = await ended(clerk.post(`/api/imports/${id}/withdraw${at}`, {}))
      assert.equal(job.problem?.code, 'batch.running')
    })
    assert.equal((await told(clerk.get(`/api/imports/${id}${at}`), batchSchema)).status, 'interrupted')
  })

  it('claims a name for a firm, says beforehand what comes of it, and takes the decision back', async () => {
    const list = (name: string) => [
      '称号,企业名称,批次,认定日期',
      `高企,${name},2024年第一批,2024-11-06`,
      `科小,${name},2024年第一批,2024-06-06`,
    ]
    await taken({ ...(await csv('名单.csv', list('第一科技股份公司'))), register: 'recognition' })
    const claims = () =>
      told(clerk.get(`/api/claims${at}&search=${encodeURIComponent('第一科技股份')}`), claimListSchema)
    const [claim] = (await claims()).claims
    assert.deepEqual([claim?.name, claim?.records], ['第一科技股份公司', 2])
    const candidate = claim?.candidates.find(({ identity }) => identity === code(1))
    assert.equal(candidate?.why, '只差省市区名或公司形式')
    const named = { to: 'enterprise', name: '第一科技股份公司' }
    const query = new URLSearchParams({ bureau, ...named, record: candidate?.id ?? '' })
    assert.deepEqual(await told(clerk.get(`/api/claims/effect?${query}`), settledSchema), { settled: 2, doubled: 0 })
    const decision = { kind: 'record', record: candidate?.id }
    assert.deepEqual(await told(clerk.post(`/api/claims${at}`, { ...named, decision }), settledSchema), {
      settled: 2,
      doubled: 0,
    })
    assert.equal((await claims()).total, 0)
    assert.equal((await claims()).decided[0]?.name, '第一科技股份公司')
    assert.deepEqual(await told(clerk.post(`/api/claims/undo${at}`, named), undoneSchema), { reopened: 2, kept: 0 })
    assert.equal((await claims()).claims[0]?.records, 2)
    await refused(clerk.post(`/api/claims/undo${at}`, named), 422, 'claim.undecided')
  })

  it('registers a firm that a name is of, or keeps it as one elsewhere, and undoing it leaves neither', async () => {
    const list = [
      '称号,企业名称,批次,认定日期',
      '高企,新来科技有限公司,2024年第二批,2024-12-01',
      '高企,外地科技有限公司,2024年第二批,2024-12-01',
    ]
    await taken({ ...(await csv('名单三.csv', list)), register: 'recognition' })
    const decide = (name: string, decision: object) =>
      clerk.post(`/api/claims${at}`, { to: 'enterprise', name, decision })
    const wrong = { kind: 'new', code: '123', area: '东江街道' }
    assert.equal((await decide('新来科技有限公司', wrong)).status, 422)
    await told(decide('新来科技有限公司', { kind: 'new', code: code(51), area: '东江街道' }), settledSchema)
    await told(decide('外地科技有限公司', { kind: 'elsewhere' }), settledSchema)
    const find = (text: string) =>
      told(clerk.get(`/api/claims/records${at}&to=enterprise&text=${encodeURIComponent(text)}`), foundSchema)
    assert.equal((await find('新来科技'))[0]?.identity, code(51))
    assert.equal((await find('外地科技'))[0]?.areaName, '区外')
    await told(clerk.post(`/api/claims/undo${at}`, { to: 'enterprise', name: '新来科技有限公司' }), undoneSchema)
    assert.deepEqual(await find('新来科技'), [])
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })

  it('refuses hostile files in seconds, in words that a clerk can act on', async () => {
    const blankRows = Array.from(
      { length: 1_000_000 },
      (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="0"/></row>`,
    ).join('')
    const wide = replacePart(
      await xlsxOf([
        ['企业名称', '统一社会信用代码'],
        ['空行科技有限公司', code(61)],
      ]),
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace('</sheetData>', `${blankRows}</sheetData>`),
      { level: 1 },
    )
    const text = new TextEncoder()
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      [
        '名单.xlsx',
        zipSync({ '[Content_Types].xml': text.encode('<Types/>'), 'xl/a.xml': new Uint8Array(30 << 20) }),
        'file.zipBomb',
      ],
      ['名单.docx', zipSync({ 'word/document.xml': new Uint8Array(30 << 20) }), 'file.zipBomb'],
      ['名单.xlsx', text.encode(`MZ${'x'.repeat(200)}`), 'file.notSpreadsheet'],
      ['名单.xlsm', await xlsxOf([['企业名称']]), 'file.macros'],
      ['名单.xlsx', replacePart(await xlsxOf([['企业名称']]), 'xl/workbook.xml', () => '<<<'), 'file.noTable'],
      ['名单.pdf', text.encode('%PDF-1.7\nxref\n0 0\ntrailer<<>>'), 'file.damaged'],
      ['名单.csv', text.encode(`企业名称\n${'甲'.repeat(17 << 20)}`), 'file.tooLarge'],
    ]
    for (const [name, bytes, problem] of cases) {
      const started = performance.now()
      const job = await ended(
        clerk.post(`/api/imports/preview${at}`, { ...order, ...(await handed(name, bytes)), register: 'enterprise' }),
      )
      assert.equal(job.problem?.code, problem, `${name} ${job.problem?.message}`)
      assert.ok(performance.now() - started < 20_000, name)
    }
    const plan = await planned({ ...(await handed('空行.xlsx', wide)), register: 'enterprise' })
    assert.equal(plan.counts.rows, 1)
  })

  it('refuses an upload beyond the limit before reading it, an empty one, and takes no path from a name', async () => {
    await refused(clerk.upload('大.csv', new Uint8Array(101 << 20)), 413, 'request.tooLarge')
    await refused(clerk.upload('空.csv', new Uint8Array()), 422, 'file.empty')
    const { name } = await handed('..\\..\\C:/evil/../名单\u202e<1>.csv', new TextEncoder().encode('a,b'))
    assert.equal(name, '名单_1_.csv')
    await refused(read({ file: 'f'.repeat(64), name: '无.csv' }), 404, 'upload.unknown')
    assert.equal((await read({ file: '../../../etc/passwd', name: '无.csv' })).status, 400)
  })

  it('opens a file that was handed over to him alone who did so, and in that bureau alone', async () => {
    const list = await csv('名录.csv', ['企业名称,统一社会信用代码', `机密科技有限公司,${code(81)}`])
    await told(read(list), recognisedSchema)
    await refused(read(list, staff), 404, 'upload.unknown')
    const elsewhere = { register: null, mapping: null, ...list }
    await refused(clerk.post(`/api/imports/read?bureau=${other}`, elsewhere), 404, 'upload.unknown')
    const job = await ended(staff.post(`/api/imports${at}`, { ...order, ...list, register: 'enterprise' }), staff)
    assert.deepEqual([job.state, job.problem?.code], ['failed', 'upload.unknown'])
    await told(staff.upload('名录.csv', await readKept(folderFiles(files), list.file), bureau), uploadSchema)
    await told(read(list, staff), recognisedSchema)
  })

  it('sweeps what nothing took in after a day, and keeps what the books came from', async () => {
    const used = await csv('留.csv', ['企业名称,统一社会信用代码', `留下科技有限公司,${code(71)}`])
    await taken({ ...used, register: 'enterprise' })
    const unused = await csv('弃.csv', ['企业名称', '没人要的公司'])
    await handed('也弃.csv', new TextEncoder().encode('企业名称\n没人要的公司'), staff)
    const longAgo = new Date('2026-01-01T00:00:00Z')
    const age = async (notes: readonly string[]) => {
      for (const note of notes) await utimes(join(files, '.uploads', note), longAgo, longAgo)
    }
    const notes = await readdir(join(files, '.uploads'))
    const [first, second] = notes.filter((note) => note.startsWith(unused.file))
    await age([...notes.filter((note) => note.startsWith(used.file)), first!])
    assert.equal(
      await sweepUploads({ store, catalog: everything, files: folderFiles(files) }, new Date('2026-01-01T12:00:00Z')),
      0,
    )
    const sweep = () =>
      sweepUploads({ store, catalog: everything, files: folderFiles(files) }, new Date('2026-01-03T00:00:00Z'))
    assert.equal(await sweep(), 0, 'somebody else handed it over since')
    await age([second!])
    assert.equal(await sweep(), 1)
    await refused(read(unused), 404, 'upload.unknown')
    await refused(read(used), 404, 'upload.unknown')
    assert.ok(await readKept(folderFiles(files), used.file))
  })
})
