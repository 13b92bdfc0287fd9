import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readWorkbook, writeWorkbook } from '../../exchange/workbook/index.ts'
import { always } from '../../kernel/dated.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import type { Day } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { look } from '../office/office.ts'
import { ruleOfClaim } from '../office/policy/claimRule.ts'
import { RULES_FOLDER } from '../office/rules.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const JIA = '91350100M000100Y43'
const YI = makeCreditCode(bureau, 2)
const PAPER = '云科〔2026〕8号'
const ON = '2026-06-30' as Day

/** A rule that comes without its numbers, with those that this bureau filled in. */
async function filledIn(file: string, numbers: { readonly [parameter: string]: number }): Promise<string> {
  const text = await readFile(join(RULES_FOLDER, '县级', `${file}.yaml`), 'utf8')
  const [head = ''] = text.split('\ncases:')
  return Object.entries(numbers).reduce(
    (rule, [name, value]) =>
      rule.replace(
        new RegExp(`(${name}: .*)values: \\[\\]`),
        `$1values: [{ from: 2025-01-01, value: ${value}, cites: ${PAPER} }]`,
      ),
    head,
  )
}

describe('rewards out of the books, and how they are brought', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  const ids: { [name: string]: string } = {}

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-rewards-'))
    http = testApp(store, files)
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    ids.jia = await save('enterprise', { creditCode: JIA, name: always('甲公司'), status: always('存续') })
    ids.yi = await save('enterprise', { creditCode: YI, name: always('乙公司'), status: always('存续') })
    ids.paper = await save('policy', { number: PAPER, title: '若干措施', level: '区县', status: '现行' })
    const clause = async (number: string, title: string, recurs: string, rule: string) =>
      save('clause', {
        ...{ policy: ids.paper, number, title, recurs, rule, level: '区县', cashing: '申报兑付' },
        ...{
          matter: title,
          publishedOn: '2025-01-10',
          from: '2025-01-10',
          onlineCode: `KJ-${number}`,
          onlineOn: '2026-01-10',
        },
      })
    const platforms = { 国家级奖励: 100, 省级奖励: 50, 市级奖励: 20 }
    ids.P06 = await clause('第六条', '在孵奖励', '每年一次', await filledIn('P06-在孵企业和团队奖励', { 奖励上限: 15 }))
    ids.P08 = await clause('第八条', '平台奖励', '每项一次', await filledIn('P08-创新平台建设奖励', platforms))
    ids.P10 = await clause(
      ...(['第十条', '合同奖励', '每项一次'] as const),
      await filledIn('P10-技术合同登记奖励', { 奖励比例: 1, 奖励上限: 20 }),
    )
    const growth = { 起奖增长率: 20, 奖励比例: 10, 奖励上限: 50 }
    ids.P11 = await clause('第十一条', '研发增长', '每年一次', await filledIn('P11-研发经费增长奖励', growth))
    ids.P19 = await clause('第十九条', '引才资助', '每项一次', await filledIn('P19-企业引才资助', { 每人资助: 3 }))
    ids.masked = await clause('第二十条', '平台奖励（未定）', '每项一次', 'P08')
    ids.lab = await save('platform', {
      ...{ name: '甲研究院', kind: '企业研究院', level: '省', host: ids.jia, recognisedOn: '2026-03-02' },
    })
    await save('platform', {
      name: '老中心',
      kind: '企业研发中心',
      level: '市',
      host: ids.jia,
      recognisedOn: '2023-03-02',
    })
    const sold = { project: '项目', kind: '技术开发', seller: ids.jia, total: '9000000' }
    await save('techContract', { ...sold, number: 'T1', registeredOn: '2026-02-02', technology: '3333333' })
    await save('techContract', { ...sold, number: 'T2', registeredOn: '2026-04-02', technology: '5000000' })
    await save('techContract', {
      ...sold,
      number: 'T3',
      registeredOn: '2026-04-09',
      technology: '1',
      withdrawnOn: '2026-05-01',
    })
    await save('enterpriseYear', { enterprise: ids.jia, year: 2024, rdAccepted: '2000000' })
    await save('enterpriseYear', { enterprise: ids.jia, year: 2025, rdAccepted: '2400000' })
    const house = await save('platform', { name: '孵化器', kind: '科技企业孵化器', level: '市' })
    await save('tenant', { carrier: house, enterprise: ids.jia, kind: '企业', enteredOn: '2024-05-01' })
    await save('tenantReview', {
      ...{ carrier: house, enterprise: ids.jia, kind: '企业', year: 2025, reviewedOn: '2026-03-20' },
      ...{ grade: '优秀', reward: '180000' },
    })
    ids.person = await save('talent', {
      ...{
        code: 'R-1',
        name: '某人',
        origin: '国内',
        employer: ids.jia,
        introducedOn: '2026-01-05',
        engagement: '全职',
      },
    })
    await save('talent', {
      code: 'R-2',
      name: '某人',
      origin: '国内',
      employer: ids.jia,
      introducedOn: '2026-02-05',
      engagement: '柔性',
    })
    await makeMember(store, 'zhang', { bureau, role: 'staff', section: '规划科', duties: ['经办人'] })
    await makeMember(store, 'jia', { bureau, role: 'enterprise', enterprise: JIA })
  })
  after(async () => {
    await http.audit.settled()
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  async function save(name: string, values: object): Promise<string> {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const register = everything.registers.get(name)!
      const areas = await loadAreas(tx, bureau)
      const { saved } = await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        { register, id: null, kind: 'create', content: content(register, values as never) },
      ])
      return saved[0]!.id
    })
  }

  async function come(name: string) {
    const visitor = http.visitor()
    assert.equal((await visitor.signIn(name, 'right horse')).status, 200)
    return {
      get: async (path: string) => (await visitor.get(path)).json(),
      post: async (path: string, body: object) => (await visitor.post(path, body)).json(),
      bytes: async (path: string) => new Uint8Array(await (await visitor.get(path)).arrayBuffer()),
      upload: async (name: string, bytes: Uint8Array) =>
        (await (await visitor.upload(name, bytes)).json()).hash as string,
    }
  }

  async function rowsOf(name: string) {
    const { rows } = await (await come('zhang')).get(`/api/policies/matches/clauses/${ids[name]}`)
    const own = rows.filter(({ firm }: { [field: string]: string }) => firm === ids.jia)
    return own.map(({ object, standing, amount }: { [field: string]: string }) => [object, standing, amount])
  }

  const claimed = (of: object) => ({
    ...{
      enterprise: ids.jia,
      policy: PAPER,
      policyYear: 2026,
      level: '区',
      appliedOn: '2026-05-01',
      applied: '900000',
    },
    ...of,
  })

  function ruleOn(claim: object) {
    const office = { store, catalog: everything, files: null as never, bureau, actor: '张三' }
    const asked = {
      id: '',
      enterprise: ids.jia,
      carrier: null,
      talent: null,
      object: null,
      facts: null,
      on: ON,
      ...claim,
    }
    return look(office, (at) => ruleOfClaim(at, asked as never))
  }

  it('come to the yuan once a bureau has filled in its numbers, and name the number that is missing before', async () => {
    assert.deepEqual(await rowsOf('P08'), [['甲研究院', 'gets', '500000']])
    assert.deepEqual(await rowsOf('P10'), [
      ['T1', 'gets', '33333'],
      ['T2', 'gets', '50000'],
    ])
    assert.deepEqual(await rowsOf('P11'), [[null, 'gets', '40000']])
    assert.deepEqual(await rowsOf('P06'), [[null, 'gets', '150000']])
    assert.deepEqual(await rowsOf('P19'), [
      ['R-1', 'gets', '30000'],
      ['R-2', 'nearly', null],
    ])
    const masked = await (await come('zhang')).get(`/api/policies/matches/clauses/${ids.masked}`)
    assert.match(masked.message, /国家级奖励/)
  })

  it('are claimed by the firm for one object, which is then nobody’s to claim again', async () => {
    const firm = await come('jia')
    const account = { accountName: '甲公司', bank: '某银行', account: '62220202', pledged: true }
    const made = await firm.post(`/api/portal/policies/${ids.P10}/confirmation`, { ...account, object: 'T1' })
    assert.equal(made.outcome, 'saved', JSON.stringify(made))
    assert.deepEqual(await rowsOf('P10'), [
      ['T2', 'gets', '50000'],
      ['T1', 'claimed', null],
    ])
    const again = await firm.post(`/api/portal/policies/${ids.P10}/confirmation`, { ...account, object: 'T1' })
    assert.equal(again.code, 'clause.unknown')
    assert.deepEqual(await ruleOn({ id: made.id, underClause: ids.P10, object: 'T1' }).then(({ is }) => is), 'amount')
    const double = await ruleOn({ underClause: ids.P10, object: 'T1、T2' })
    assert.match(double.says, /「T1」已在2026年度「合同奖励（T1）」申报/)
  })

  it('of a claim are told by what it is for, and not at all where it does not say', async () => {
    const lab = await ruleOn({ underClause: ids.P08, carrier: ids.lab })
    assert.deepEqual([lab.is, 'amount' in lab && lab.amount], ['amount', '500000'])
    assert.match((await ruleOn({ underClause: ids.P08 })).says, /扶持的载体/)
    const person = await ruleOn({ underClause: ids.P19, talent: ids.person })
    assert.deepEqual([person.is, 'amount' in person && person.amount], ['amount', '30000'])
    assert.match((await ruleOn({ underClause: ids.P10, object: 'T9' })).says, /T9/)
    assert.match((await ruleOn({ underClause: ids.P10, object: 'T3' })).says, /撤销/)
  })

  it('wait where an earlier claim does not say what it was for', async () => {
    await save('payment', claimed({ item: '平台奖励（上半年）', clause: '第八条', policyYear: 2025 }))
    const { rows } = await (await come('zhang')).get(`/api/policies/matches/clauses/${ids.P08}`)
    assert.deepEqual([rows.length, rows[0].standing], [1, 'asks'])
    assert.match(rows[0].lacks[0], /2025年度「平台奖励（上半年）」没有写扶持的载体/)
  })

  it('are pushed to firms that can sign in, once, and the receipt says who has opened it', async () => {
    const clerk = await come('zhang')
    const push = (firms: readonly (string | undefined)[]) =>
      clerk.post(`/api/policies/clauses/${ids.P11}/pushes`, { firms })
    assert.deepEqual(await push([ids.jia, ids.yi]), { sent: 1, again: 0, without: ['乙公司'] })
    assert.deepEqual(await push([ids.jia]), { sent: 0, again: 1, without: [] })
    await clerk.post(`/api/policies/clauses/${ids.P06}/pushes`, { firms: [ids.jia] })
    const firm = await come('jia')
    const [own, ...more] = await firm.get('/api/portal/deliveries')
    assert.deepEqual([own.sent, own.isRead, more], [['第十一条 研发增长', '第六条 在孵奖励'], false, []])
    const [before] = await clerk.get('/api/policies/pushes')
    assert.deepEqual([before.firms, before.read, before.unread[0].name], [1, 0, '甲公司'])
    await firm.post(`/api/portal/deliveries/${own.id}/receipt`, {})
    const [after] = await clerk.get('/api/policies/pushes')
    assert.deepEqual([after.read, after.unread], [1, []])
    assert.match(JSON.stringify(await firm.get('/api/messages')), /政策推送：研发增长/)
  })

  it('are told to the platform as a sheet, and what it paid comes back once', async () => {
    const clerk = await come('zhang')
    const [table] = (await readWorkbook(await clerk.bytes('/api/policies/online/sheet'), '条款.xlsx')).sheets
    const shown = table!.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\n')
    assert.match(shown, /KJ-第十条\|云科〔2026〕8号\|第十条\|合同奖励\|区县\|申报兑付/)
    const list = await writeWorkbook({
      sheets: [
        {
          name: '办结明细',
          columns: ['平台事项编码', '平台办件编号', '统一社会信用代码', '企业名称', '兑付日期', '兑付金额'].map(
            (title) => ({
              title,
              kind: title === '兑付金额' ? ('number' as const) : ('text' as const),
            }),
          ),
          rows: [
            ['KJ-第六条', 'B-001', YI, '乙公司', '2026-05-20', 120000.5],
            ['KJ-第九十条', 'B-002', YI, '乙公司', '2026-05-20', 10],
          ],
        },
      ],
    })
    const take = async () =>
      clerk.post('/api/policies/online/results', { hash: await clerk.upload('结果.xlsx', list), name: '结果.xlsx' })
    const taken = await take()
    assert.deepEqual([taken.paid, taken.sum, taken.known], [1, '120000.5', 0], JSON.stringify(taken))
    assert.match(taken.strange[0].says, /没有事项编码为「KJ-第九十条」的条款/)
    const again = await take()
    assert.deepEqual([again.paid, again.known], [0, 1])
    const online = await clerk.get('/api/policies/online')
    const row = online.rows.find(({ code }: { code: string }) => code === 'KJ-第六条')
    assert.deepEqual([online.online, row.count, row.firms, row.paid], [6, 1, 1, '120000.5'])
  })

  it('are brought on a visit as a bundle, with the clauses that were explained', async () => {
    const clerk = await come('zhang')
    const { id } = await clerk.post('/api/policies/bundles', {
      ...{ name: '支持实体经济清单', contact: null, preface: null, clauses: [ids.P06, ids.P11] },
    })
    const said = async (more: object) => {
      const given = { name: '另一份', contact: null, preface: null, clauses: [ids.P06], ...more }
      const { message, advice } = await clerk.post('/api/policies/bundles', given)
      return `${message}，${advice}`
    }
    assert.equal(await said({ name: '长'.repeat(101) }), '有一项写得太长，最多 100 个字，请改好后再提交')
    assert.equal(await said({ name: ' ' }), '有一项必填的没有填，请改好后再提交')
    assert.equal(await said({ clauses: [] }), '至少选一个条款，请改好后再提交')
    const opened = await clerk.get(`/api/policies/bundles/${id}?enterprise=${ids.jia}`)
    const growth = opened.clauses.find(({ number }: { number: string }) => number === '第十一条')
    assert.deepEqual(growth.gained, [{ says: '贵单位可以享受', amount: '40000' }])
    const call = await save('visit', { enterprise: ids.jia, on: '2026-06-18', purpose: '政策宣讲' })
    const brought = { enterprise: ids.jia, on: '2026-06-18', way: '上门', explained: [ids.P11], person: '张三' }
    const early = await clerk.post(`/api/policies/bundles/${id}/deliveries`, { ...brought, on: '2999-01-01' })
    assert.equal(early.code, 'bundle.day', 'nothing is brought before the day has come')
    assert.deepEqual(await clerk.post(`/api/policies/bundles/${id}/deliveries`, brought), { papers: 1 })
    const [head] = await clerk.get('/api/policies/bundles')
    assert.deepEqual([head.clauses, head.firms], [2, 1])
    const { deliveries } = await clerk.get(`/api/policies/bundles/${id}`)
    assert.deepEqual(deliveries, [{ firm: ids.jia, name: '甲公司', on: '2026-06-18', explained: '第十一条 研发增长' }])
    assert.ok(call)
  })
})
