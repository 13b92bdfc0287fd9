import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { everything } from '../../lines/index.ts'
import type { Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import {
  checkupSchema,
  explanationSchema,
  firmCampaignSchema,
  screenedSchema,
  screeningSchema,
  threeListsSchema,
} from './schema/cultivation.ts'
import { jobSchema } from './schema/jobs.ts'
import { makeMember, testApp } from './testing.ts'
import { bureau, type Come, come, makeBureaus } from './testing-stages.ts'

/** Three accounting years, in 万元, of a firm that is nearly there: ten technicians would do. */
const years = [
  '企业名称,年度,销售收入,高企研发费用,境内研发费用,净资产,总收入,高新技术产品(服务)收入,职工总数,科技人员数,科技成果转化数',
  '甲公司,2023,2000,150,150,1000,2000,1500,80,6,6',
  '甲公司,2024,2600,200,200,1300,2600,2000,90,7,5',
  '甲公司,2025,3300,260,260,1700,3300,2600,100,8,6',
]
const patents = [
  '申请号,专利名称,专利类型,申请日,授权公告日,第一专利权人,专利权人,法律状态',
  '202110123456.7,一种传感装置,发明,2021-03-01,2023-05-05,甲公司,甲公司,有效',
]
const told = {
  技术领域: '电子信息',
  核心知识产权支撑主要产品: '是',
  近一年重大安全或质量事故: '否',
  近一年严重环境违法: '否',
  参与制定标准: '否',
  '专利以外的知识产权（软件著作权等）': '软件著作权3件',
}

describe('the three lists', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let clerk: Come
  let head: Come
  let firms: ReadonlyMap<string, string>
  let record = ''

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-lists-'))
    http = testApp(store, files)
    await makeBureaus(store)
    await makeMember(store, 'other', { bureau, role: 'enterprise', enterprise: '91320115MA1XXXXX9J' })
    await take('enterpriseYear', years)
    await take('patent', patents)
    ;[clerk, head] = [await come(http, 'zhang'), await come(http, 'li')]
    const { body } = await clerk.get('/api/registers/enterprise/records')
    const { rows } = z
      .object({
        rows: z.array(z.object({ id: z.string(), cells: z.object({ name: z.object({ shown: z.string() }) }) })),
      })
      .parse(body)
    firms = new Map(rows.map(({ id, cells }) => [cells.name.shown, id]))
    await edit('enterprise', firms.get('甲公司')!, { foundedOn: { text: '2019-05-06' } })
  })
  after(async () => {
    await http.audit.settled()
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  async function take(register: string, lines: readonly string[]) {
    const office = { store, catalog: everything, bureau, actor: '张三', files: folderFiles(files) }
    const bytes = new TextEncoder().encode(lines.join('\n'))
    const report = await importFile(
      office,
      everything.registers.get(register)!,
      bytes,
      `${register}.csv`,
      importDefaults,
    )
    assert.equal(report.refused, 0, JSON.stringify(report.refusals))
  }

  async function edit(register: string, id: string, cells: object) {
    const { body: shown } = await clerk.get(`/api/records/${register}/${id}`)
    const { version } = z.object({ version: z.number() }).parse(shown)
    const edits = [{ id, version, cells }]
    const { status, body } = await clerk.post(`/api/registers/${register}/changes`, {
      edits,
      dated: null,
      reason: null,
    })
    assert.equal(status, 200, JSON.stringify(body))
  }

  const listed = async () => {
    const { body } = await clerk.get('/api/cultivation/lists/high-tech?year=2026')
    return threeListsSchema.parse(body).lists
  }
  const opened = async (query = '') => {
    const { body } = await clerk.get(`/api/cultivation/firms/${firms.get('甲公司')}?rule=high-tech${query}`)
    return firmCampaignSchema.parse(body)
  }

  it('begin with a screening of every firm of the bureau, kept with its counts and cut-off', async () => {
    const { body } = await clerk.post('/api/cultivation/screenings', {
      rule: 'high-tech',
      year: 2026,
      name: '2026年摸底',
    })
    const { id } = jobSchema.parse(body)
    let job = jobSchema.parse(body)
    for (; job.state === 'running'; job = jobSchema.parse((await clerk.get(`/api/jobs/${id}`)).body)) await delay(50)
    assert.equal(job.state, 'done', JSON.stringify(job.problem))
    const [screening] = z.array(screeningSchema).parse((await clerk.get('/api/cultivation/screenings')).body)
    assert.deepEqual(screening?.counts, { met: 0, open: 0, notMet: 1, unknown: 1 })
    assert.equal(screening?.firms, 2)
    const { rows } = screenedSchema.parse((await clerk.get(`/api/cultivation/screenings/${id}`)).body)
    assert.deepEqual(
      rows.map(({ name, outcome, enrolled }) => [name, outcome, enrolled]),
      [
        ['甲公司', '不符合', false],
        ['乙公司', '待补充', false],
      ],
    )
  })

  it('take in the firms that a section chooses, each once', async () => {
    const asked = { rule: 'high-tech', year: 2026, firms: [firms.get('甲公司')] }
    assert.deepEqual((await clerk.post('/api/cultivation/enrol', asked)).body, { done: 1 })
    assert.deepEqual((await clerk.post('/api/cultivation/enrol', asked)).body, { done: 0 })
    const lists = await listed()
    assert.deepEqual([lists.declare.total, lists.rectify.total, lists.recommend.total], [0, 1, 0])
  })

  it('ask for what is missing, and take the answer of the section', async () => {
    const { explanation } = await opened()
    const asked = explanation.questions.filter(({ value }) => value === null).map(({ name }) => name)
    assert.ok(
      Object.keys(told).every((name) => asked.includes(name)),
      asked.join(),
    )
    const facts = { enterprise: firms.get('甲公司'), facts: told }
    assert.equal((await clerk.post('/api/cultivation/facts', facts)).status, 200)
    const after = (await opened()).explanation
    assert.deepEqual(after.lacks, ['科技人员数差2人'])
    const field = after.questions.find(({ name }) => name === '技术领域')
    assert.deepEqual([field?.value, field?.origin?.says, field?.origin?.on], ['电子信息', '科室填报', '2026-07-01'])
    const staff = after.questions.find(({ name }) => name === '科技人员数')
    assert.match(staff?.origin?.says ?? '', /2025年.*科技人员数/)
  })

  it('refuse a fact that cannot be, in words', async () => {
    const facts = { enterprise: firms.get('甲公司'), facts: { 技术领域: '占星' } }
    const { status, body } = await clerk.post('/api/cultivation/facts', facts)
    assert.equal(status, 422)
    assert.match(JSON.stringify(body), /技术领域/)
  })

  it('try other figures without keeping anything', async () => {
    const asked = { rule: 'high-tech', enterprise: firms.get('甲公司'), facts: { 科技人员数: '10' } }
    const tried = explanationSchema.parse((await clerk.post('/api/cultivation/assess', asked)).body)
    assert.deepEqual([tried.trial, tried.outcome, tried.lacks], [true, 'open', []])
    assert.deepEqual((await opened()).explanation.lacks, ['科技人员数差2人'])
  })

  it('open an item once for a condition, with its measure, who mends it and by when', async () => {
    const asked = {
      ...{ rule: 'high-tech', enterprise: firms.get('甲公司') },
      items: [{ condition: 'staff', section: '高新科', responsible: '张三', deadline: '2026-07-31' }],
    }
    assert.deepEqual((await clerk.post('/api/cultivation/items', asked)).body, { done: 1 })
    assert.deepEqual((await clerk.post('/api/cultivation/items', asked)).body, { done: 0 })
    const { items } = await opened()
    assert.deepEqual(
      items.map(({ what, state, figures }) => [what, state, figures]),
      [['科技人员数差2人', 'open', '科技人员数=8人；职工总数=100人']],
    )
    const [row] = (await listed()).rectify.rows
    assert.deepEqual([row?.openItems, row?.deadline, row?.lacks], [1, '2026-07-31', ['科技人员数差2人']])
  })

  it('keep a consultation of several experts, whose opinions open items', async () => {
    const { status, body } = await clerk.post('/api/cultivation/consultations', {
      ...{ rule: 'high-tech', enterprise: firms.get('甲公司'), heldOn: '2026-07-01', form: '专家门诊' },
      experts: ['周明', '吴晓'],
      opinions: [
        { condition: 'staff', expert: '周明', opinion: '科技人员花名册要附社保', wanted: { what: '补花名册' } },
        { condition: null, expert: '吴晓', opinion: '研发项目立项书不全', wanted: { what: '补立项书' } },
      ],
    })
    assert.equal(status, 200, JSON.stringify(body))
    // The condition has its open item already.
    assert.equal(z.object({ items: z.number() }).parse(body).items, 1)
    assert.equal((await opened()).items.length, 2)
  })

  it('close an item by itself when the fact changes, and say which', async () => {
    const entry = z.object({ head: z.object({ entry: z.number() }) }).parse((await clerk.get('/api/bureau')).body).head
    const { body } = await clerk.get('/api/registers/enterpriseYear/records?limit=50')
    const rows = z
      .object({
        rows: z.array(z.object({ id: z.string(), cells: z.object({ year: z.object({ shown: z.string() }) }) })),
      })
      .parse(body).rows
    await edit('enterpriseYear', rows.find(({ cells }) => cells.year.shown.includes('2025'))!.id, {
      technicians: { text: '12' },
    })
    assert.deepEqual((await clerk.post('/api/cultivation/settle', {})).body, { done: 1 })
    assert.deepEqual((await clerk.post('/api/cultivation/settle', {})).body, { done: 0 })
    const { items } = await opened()
    const closed = items.find(({ condition }) => condition === 'staff')
    assert.deepEqual([closed?.state, closed?.closedBecause], ['closed', '科技人员数由8人变为12人'])
    const before = await opened(`&asOf=${encodeURIComponent(`#${entry.entry}`)}`)
    assert.deepEqual(before.explanation.lacks, ['科技人员数差2人'], 'as it was known then')
    assert.equal(before.items.find(({ condition }) => condition === 'staff')?.state, 'open')
  })

  it('hold a firm back while an item of its consultation is open', async () => {
    assert.equal((await listed()).rectify.total, 1)
    const item = (await opened()).items.find(({ what }) => what === '补立项书')!
    const proof = await (await clerk.visitor.upload('立项书.pdf', new TextEncoder().encode('%PDF-1.7 立项书'))).json()
    const form = { done: { text: '已补' }, proof: { file: { hash: proof.hash, name: '立项书.pdf' } } }
    const path = `/api/cases/rectification/${item.record}`
    const reported = await clerk.post(`${path}/report`, { form, key: 'report-1' })
    assert.equal(reported.body.done, true, JSON.stringify(reported.body))
    const confirmed = await head.post(`${path}/confirm`, { form: { because: { text: '齐全' } }, key: 'confirm-1' })
    assert.equal(confirmed.body.done, true, JSON.stringify(confirmed.body))
    const lists = await listed()
    assert.deepEqual([lists.declare.total, lists.rectify.total], [1, 0])
    record = lists.declare.rows[0]!.record
  })

  it('recommend after a check and a re-check by a second person', async () => {
    const file = await (await clerk.visitor.upload('申请书.pdf', new TextEncoder().encode('%PDF-1.7 申请书'))).json()
    const step = async (who: Come, action: string, form: unknown = {}) => {
      const { body } = await who.post(`/api/cases/recognition/${record}/${action}`, { form, key: `${action}-lists-1` })
      assert.equal(body.done, true, JSON.stringify(body))
    }
    await edit('recognition', record, { field: { text: '电子信息' }, firstTime: { text: '首次' } })
    await step(clerk, 'enrol')
    const application = { file: { hash: file.hash, name: '申请书.pdf' } }
    await step(clerk, 'declare', { batch: { text: '2026年第一批' }, application })
    await step(clerk, 'check')
    assert.equal((await listed()).declare.total, 1)
    await step(head, 'recommend')
    const lists = await listed()
    assert.deepEqual([lists.declare.total, lists.rectify.total, lists.recommend.total], [0, 0, 1])
    assert.equal(lists.recommend.rows[0]?.unchecked, false)
  })

  it('leave as a workbook with a sheet for each', async () => {
    const answer = await clerk.visitor.get('/api/cultivation/lists/high-tech/excel?year=2026')
    assert.equal(answer.status, 200)
    assert.match(decodeURIComponent(answer.headers.get('content-disposition') ?? ''), /三张清单\.xlsx/)
  })

  it('let a firm look at itself with what is known of it, keep that, and say when it has changed', async () => {
    const firm = await come(http, 'firm')
    const first = checkupSchema.parse((await firm.get('/api/checkup')).body)
    assert.equal(first.explanation?.outcome, 'open')
    const sales = first.explanation?.questions.find(({ name }) => name === '近三年（2025年）销售收入')
    assert.deepEqual([sales?.value, sales?.unit], ['3300', '万元'])
    const kept = await firm.post('/api/checkup', { rule: 'high-tech', facts: { 科技人员数: '9' } })
    const saved = checkupSchema.parse(kept.body)
    assert.deepEqual([saved.explanation?.lacks, saved.assessments.length], [['科技人员数差1人'], 1])
    const again = await firm.post('/api/checkup', { rule: 'high-tech', facts: { 科技人员数: '' } })
    assert.equal(checkupSchema.parse(again.body).assessments.length, 1, 'one a day')
    assert.equal((await (await come(http, 'other')).get('/api/checkup')).body.explanation.firm.name, '乙公司')
    for (const path of ['/api/cultivation/rules', '/api/cultivation/lists/high-tech?year=2026'])
      assert.equal((await firm.get(path)).status, 403)
    assert.equal((await clerk.get('/api/checkup')).status, 403)
  })
})
