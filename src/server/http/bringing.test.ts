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
import { listRecords, recordsById } from '../../store/records/load.ts'
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

  async function remove(name: string, id: string): Promise<void> {
    await inScope(store, bureauScope(bureau), async (tx) => {
      const register = everything.registers.get(name)!
      const areas = await loadAreas(tx, bureau)
      const known = (await recordsById(tx, register, bureau, [id])).get(id)!
      await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        { register, id, kind: 'void', reason: '试', content: { ...known.content, voided: true } },
      ])
    })
  }

  /** Hands in what the platform tells that it paid. */
  async function takeResults(rows: readonly (readonly (string | number)[])[]) {
    const clerk = await come('zhang')
    const titles = ['平台事项编码', '平台办件编号', '统一社会信用代码', '企业名称', '兑付日期', '兑付金额']
    const columns = titles.map((title) => ({
      title,
      kind: title === '兑付金额' ? ('number' as const) : ('text' as const),
    }))
    const list = await writeWorkbook({ sheets: [{ name: '办结明细', columns, rows }] })
    const hash = await clerk.upload('结果.xlsx', list)
    return clerk.post('/api/policies/online/results', { hash, name: '结果.xlsx' })
  }

  async function recordsOf(name: string) {
    const office = { store, catalog: everything, files: null as never, bureau, actor: '张三' }
    const found = await look(office, (at) =>
      listRecords(at.tx, everything.registers.get(name)!, bureau, { state: 'live', limit: 100 }),
    )
    return found.map(({ content: { values } }) => values as { readonly [field: string]: unknown })
  }

  async function idsOf(name: string, field: string, value: string) {
    const office = { store, catalog: everything, files: null as never, bureau, actor: '张三' }
    const found = await look(office, (at) =>
      listRecords(at.tx, everything.registers.get(name)!, bureau, { state: 'live', limit: 100 }),
    )
    return found.flatMap(({ id, content: { values } }) => (values[field] === value ? [id] : []))
  }

  async function rowsOf(name: string, firm = ids.jia) {
    const { rows } = await (await come('zhang')).get(`/api/policies/matches/clauses/${ids[name]}`)
    const own = rows.filter((one: { [field: string]: string }) => one.firm === firm)
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
      policyYear: 2026,
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
    assert.deepEqual(await rowsOf('P06'), [['2025年度在孵评价', 'gets', '150000']])
    assert.deepEqual(await rowsOf('P19'), [
      ['R-1', 'gets', '30000'],
      ['R-2', 'nearly', null],
    ])
    const masked = await (await come('zhang')).get(`/api/policies/matches/clauses/${ids.masked}`)
    assert.match(masked.message, /国家级奖励/)
  })

  it('are of what is recognised newly, and of nothing that was struck off', async () => {
    const platform = (name: string, more: object) =>
      save('platform', { name, kind: '企业研究院', level: '省', host: ids.yi, recognisedOn: '2026-03-02', ...more })
    await platform('乙已摘', { status: '摘牌' })
    const old = await platform('乙旧', { recognisedOn: '2024-03-02' })
    await save('techContract', {
      ...{ number: 'Y1', project: '项目', kind: '技术开发', seller: ids.yi, total: '100', technology: '100' },
      ...{ registeredOn: '2026-02-02', status: '撤销' },
    })
    assert.deepEqual([await rowsOf('P08', ids.yi), await rowsOf('P10', ids.yi)], [[], []])
    const told = await ruleOn({ underClause: ids.P08, enterprise: ids.yi, carrier: old })
    assert.deepEqual(told.is, 'notMet')
    assert.match(told.says, /「乙旧」是2024-03-02认定（登记）的，早于2025-01-10/)
  })

  it('leave a change of a contract out until its day', async () => {
    await save('techContract', {
      ...{ number: 'Y2', project: '项目', kind: '技术开发', seller: ids.yi, total: '900000', technology: '900000' },
      ...{ registeredOn: '2026-02-02', changedOn: '2026-06-15', technologyChange: '100000' },
    })
    const amountOn = async (on: string) => {
      const told = await ruleOn({ underClause: ids.P10, enterprise: ids.yi, object: 'Y2', on })
      return 'amount' in told && told.amount
    }
    assert.deepEqual([await amountOn('2026-06-01'), await amountOn('2026-06-30')], ['9000', '10000'])
  })

  it('pay a platform once, whoever ran it, and again only when it rises', async () => {
    const raised = { formerLevel: '市', formerRecognisedOn: '2025-03-01' }
    const lab = (name: string, more: object) =>
      save('platform', { name, kind: '重点实验室', level: '省', host: ids.yi, recognisedOn: '2026-03-02', ...more })
    const [moved, rose, named] = [
      await lab('换了依托', {}),
      await lab('升了级', raised),
      await lab('甲、乙 联合实验室', {}),
    ]
    const of = { underClause: ids.P08, level: '区', policy: PAPER, policyYear: 2025, appliedOn: '2025-06-01' }
    await save('payment', { ...of, enterprise: ids.jia, item: '一', carrier: moved })
    await save('payment', {
      ...of,
      enterprise: ids.yi,
      item: '二',
      carrier: rose,
      matter: '平台奖励·升了级',
      approved: '200000',
    })
    const joint = await save('payment', { ...of, enterprise: ids.yi, item: '三', object: '甲、乙 联合实验室' })
    const rows = Object.fromEntries(
      (await rowsOf('P08', ids.yi)).map(([object, ...told]: string[]) => [object, told] as const),
    )
    assert.deepEqual(rows, {
      换了依托: ['claimed', null],
      // The province's level less what the city's has paid.
      升了级: ['gets', '300000'],
      '甲、乙 联合实验室': ['claimed', null],
    })
    const asked = { underClause: ids.P08, enterprise: ids.yi }
    assert.match((await ruleOn({ ...asked, carrier: moved })).says, /已在2025年度「一」由另一家企业申报/)
    assert.match((await ruleOn({ ...asked, carrier: named })).says, /已在2025年度「三」申报/)
    assert.equal((await ruleOn({ ...asked, carrier: rose })).is, 'amount')
    assert.equal((await ruleOn({ ...asked, id: joint, object: '甲、乙 联合实验室' })).is, 'amount')
  })

  it('wait where an earlier claim names what is not in the books', async () => {
    await save('payment', {
      ...{
        enterprise: ids.yi,
        policy: PAPER,
        underClause: ids.P10,
        item: '合同奖励（某合同）',
        object: '智能检测合同',
      },
      ...{ policyYear: 2025, level: '区', appliedOn: '2025-07-01' },
    })
    const { rows } = await (await come('zhang')).get(`/api/policies/matches/clauses/${ids.P10}`)
    const own = rows.filter(({ firm }: { firm: string }) => firm === ids.yi)
    assert.deepEqual([own.length, own[0].standing], [1, 'asks'])
    assert.match(own[0].lacks[0], /2025年度「合同奖励（某合同）」写的“智能检测合同”不在技术合同里/)
  })

  it('pay a review once, also where the clause pays every year', async () => {
    const carrier = await save('platform', { name: '加速器', kind: '加速器', level: '市' })
    await save('tenant', { carrier, enterprise: ids.yi, kind: '企业', enteredOn: '2024-05-01' })
    await save('tenantReview', {
      ...{ carrier, enterprise: ids.yi, kind: '企业', year: 2025, reviewedOn: '2025-12-20' },
      ...{ grade: '良好', reward: '100000' },
    })
    assert.deepEqual(await rowsOf('P06', ids.yi), [['2025年度在孵评价', 'gets', '100000']])
    await save('payment', {
      ...{ enterprise: ids.yi, policy: PAPER, underClause: ids.P06, item: '在孵奖励', object: '2025年度在孵评价' },
      ...{ policyYear: 2025, level: '区', appliedOn: '2025-12-25', approved: '100000' },
    })
    assert.deepEqual(await rowsOf('P06', ids.yi), [['2025年度在孵评价', 'claimed', null]])
  })

  it('are claimed one by one in a year where the clause does not say how often', async () => {
    const often = await save('clause', {
      ...{ policy: ids.paper, number: '第九条', title: '平台奖励（不限）', level: '区县', cashing: '申报兑付' },
      ...{ publishedOn: '2025-01-10', from: '2025-01-10' },
      rule: await filledIn('P08-创新平台建设奖励', { 国家级奖励: 100, 省级奖励: 50, 市级奖励: 20 }),
    })
    const second = await save('platform', {
      ...{ name: '甲第二院', kind: '企业研究院', level: '市', host: ids.jia, recognisedOn: '2026-04-02' },
    })
    const firm = await come('jia')
    const account = { accountName: '甲公司', bank: '某银行', account: '62220202', pledged: true }
    for (const object of ['甲研究院', '甲第二院']) {
      const made = await firm.post(`/api/portal/policies/${often}/confirmation`, { ...account, object })
      assert.equal(made.outcome, 'saved', JSON.stringify(made))
    }
    await remove('platform', second)
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

  it('are given once for a contract whose number has spaces of its own', async () => {
    const number = '闽（2026） 技合 0007'
    await save('techContract', {
      ...{ project: '项目', kind: '技术开发', seller: ids.jia, total: '9000000', number },
      ...{ registeredOn: '2026-05-06', technology: '1000000' },
    })
    const firm = await come('jia')
    const account = { accountName: '甲公司', bank: '某银行', account: '62220202', pledged: true }
    const made = await firm.post(`/api/portal/policies/${ids.P10}/confirmation`, { ...account, object: number })
    assert.equal(made.outcome, 'saved', JSON.stringify(made))
    const standing = (await rowsOf('P10')).find(([object]: readonly string[]) => object === number)
    assert.deepEqual(standing, [number, 'claimed', null])
    const amount = await ruleOn({ id: made.id, underClause: ids.P10, object: `${number}、T2` })
    assert.deepEqual([amount.is, 'amount' in amount && amount.amount], ['amount', '60000'])
    assert.match((await ruleOn({ underClause: ids.P10, object: `${number}、T9` })).says, /企业的T9/)
  })

  it('wait where an earlier claim does not say what it was for', async () => {
    await save('payment', claimed({ item: '平台奖励（上半年）', clause: '第八条', policyYear: 2025 }))
    const { rows } = await (await come('zhang')).get(`/api/policies/matches/clauses/${ids.P08}`)
    const own = rows.filter(({ firm }: { firm: string }) => firm === ids.jia)
    assert.deepEqual([own.length, own[0].standing], [1, 'asks'])
    assert.match(own[0].lacks[0], /2025年度「平台奖励（上半年）」没有写扶持的载体/)
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

  it('of one paper may be pushed by two clerks at once: the firm finds both clauses', async () => {
    const code = makeCreditCode(bureau, 3)
    const bing = await save('enterprise', { creditCode: code, name: always('丙公司'), status: always('存续') })
    await makeMember(store, 'bing', { bureau, role: 'enterprise', enterprise: code })
    const clerk = await come('zhang')
    const push = (clause: string | undefined) => clerk.post(`/api/policies/clauses/${clause}/pushes`, { firms: [bing] })
    const pushed = await Promise.all([push(ids.P06), push(ids.P08), push(ids.P10), push(ids.P11)])
    assert.deepEqual(pushed, Array(4).fill({ sent: 1, again: 0, without: [] }))
    const [own] = await (await come('bing')).get('/api/portal/deliveries')
    assert.deepEqual(
      own.sent.toSorted(),
      ['第八条 平台奖励', '第六条 在孵奖励', '第十一条 研发增长', '第十条 合同奖励'].toSorted(),
    )
  })

  it('are told to the platform as a sheet, and what it paid comes back once', async () => {
    const clerk = await come('zhang')
    const [table] = (await readWorkbook(await clerk.bytes('/api/policies/online/sheet'), '条款.xlsx')).sheets
    const shown = table!.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\n')
    assert.match(shown, /KJ-第十条\|云科〔2026〕8号\|第十条\|合同奖励\|区县\|申报兑付/)
    const rows = [
      ['KJ-第六条', 'B-001', YI, '乙公司', '2026-05-20', 120000.5],
      ['KJ-第九十条', 'B-002', YI, '乙公司', '2026-05-20', 10],
    ]
    const take = () => takeResults(rows)
    const taken = await take()
    assert.deepEqual([taken.paid, taken.sum, taken.known], [1, '120000.5', 0], JSON.stringify(taken))
    assert.match(taken.strange[0].says, /没有事项编码为「KJ-第九十条」的条款/)
    const again = await take()
    assert.deepEqual([again.paid, again.known], [0, 1])
    const online = await clerk.get('/api/policies/online')
    const row = online.rows.find(({ code }: { code: string }) => code === 'KJ-第六条')
    assert.deepEqual([online.online, row.count, row.firms, row.paid], [6, 1, 1, '120000.5'])

    // A number is one firm's, and a code that two clauses bear is that of the one which was online on the day.
    await save('clause', {
      ...{ policy: ids.paper, number: '第六条之二', title: '在孵奖励（新）', level: '区县', publishedOn: '2026-06-01' },
      ...{ onlineCode: 'KJ-第六条', onlineOn: '2026-06-01' },
    })
    const more = await takeResults([
      ['KJ-第六条', 'B-001', JIA, '甲公司', '2026-05-20', 120000.5],
      ['KJ-第六条', 'B-003', JIA, '甲公司', '2026-05-21', 5000],
      ['KJ-第六条', 'B-004', JIA, '甲公司', '2026-06-21', 7000],
    ])
    assert.deepEqual([more.paid, more.sum, more.known], [1, '5000', 0], JSON.stringify(more))
    assert.deepEqual(
      more.strange.map(({ says }: { says: string }) => says),
      [
        '办件B-001已经导入，记在另一家企业名下',
        '云科〔2026〕8号第六条、云科〔2026〕8号第六条之二的事项编码都是「KJ-第六条」，先写明哪一条在2026-06-21已经下线',
      ],
    )
  })

  it('come back with the list that brought them, where they were voided meanwhile', async () => {
    const rows = [['KJ-第八条', 'D-001', YI, '乙公司', '2026-05-20', 30000]]
    const number = async () => (await recordsOf('payment')).filter(({ onlineNumber }) => onlineNumber === 'D-001')
    assert.equal((await takeResults(rows)).paid, 1)
    const [id] = await idsOf('payment', 'onlineNumber', 'D-001')
    await remove('payment', id!)
    assert.deepEqual(await number(), [])
    const again = await takeResults([['KJ-第八条', 'D-001', YI, '乙公司', '2026-05-21', 31000]])
    assert.deepEqual([again.paid, again.sum, again.known, again.strange], [1, '31000', 0, []], JSON.stringify(again))
    assert.deepEqual(again.restored, [{ row: 2, says: '办件D-001以前导入后作废过，已恢复' }])
    assert.deepEqual(
      (await number()).map(({ paid, paidOn }) => [paid, paidOn]),
      [['31000', '2026-05-21']],
    )
    assert.deepEqual(await idsOf('payment', 'onlineNumber', 'D-001'), [id], 'it is the same one')
  })

  it('are pushed again on a day whose delivery was voided', async () => {
    const code = makeCreditCode(bureau, 7)
    const geng = await save('enterprise', { creditCode: code, name: always('庚公司'), status: always('存续') })
    await makeMember(store, 'geng', { bureau, role: 'enterprise', enterprise: code })
    const clerk = await come('zhang')
    const push = () => clerk.post(`/api/policies/clauses/${ids.P11}/pushes`, { firms: [geng] })
    assert.equal((await push()).sent, 1)
    const [id] = await idsOf('policyDelivery', 'enterprise', geng)
    await remove('policyDelivery', id!)
    assert.deepEqual(await push(), { sent: 1, again: 0, without: [] })
    assert.deepEqual(await idsOf('policyDelivery', 'enterprise', geng), [id])
  })

  it('take from the platform what can be told whose it is, and keep the rest out of the books', async () => {
    const budget = await save('budget', {
      ...{ name: '奖补', year: 2026, level: '区', policy: PAPER, amount: '150000', on: '2026-01-20' },
      instrument: '奖励',
    })
    await save('payment', claimed({ item: '研发增长', clause: '第十一条', underClause: ids.P11, enterprise: ids.yi }))
    const row = (
      number: string,
      { code = 'KJ-第十条', firm = YI as string, name = '乙 公司', day = '2026-05-21', sum = 10000 },
    ) => [...[code, number, firm, name, day, sum]]
    const taken = await takeResults([
      row('C-1', {}),
      row('C-1', {}),
      row('C-1', { firm: JIA, name: '甲公司' }),
      row('C-1', { code: 'KJ-第八条' }),
      row('C-2', { name: '甲公司' }),
      row('C-3', { sum: 0 }),
      row('C-4', { day: '2099-05-21' }),
      row('C-5', { code: 'KJ-第十一条' }),
      row('C-6', { sum: 150000 }),
    ])
    assert.deepEqual([taken.paid, taken.sum, taken.known], [1, '10000', 1], JSON.stringify(taken))
    const says = taken.strange.map(({ says }: { says: string }) => says)
    assert.equal(says.length, 7, JSON.stringify(says))
    for (const [index, told] of [
      ...[
        /C-1已经导入，记在另一家企业/,
        /C-1已经导入，记在另一个条款/,
        /在企业名册里不叫「甲公司」/,
        /C-3的金额不大于零/,
      ],
      ...[
        /兑付日期2099-05-21还没有到/,
        /2026年度「研发增长」已经在账上/,
        /预算「奖补」只剩140,000元，不够办件C-6的150,000元/,
      ],
    ].entries())
      assert.match(says[index], told)
    const budgets = await (await come('zhang')).get('/api/policies/budgets')
    const left = budgets.find(({ id }: { id: string }) => id === budget)
    assert.equal(left.left, '140000', JSON.stringify(left))
  })

  it('of what came back in part keep the rest', async () => {
    const paid = { paidOn: '2026-04-01', paid: '90000', returnedOn: '2026-04-20' }
    const of = { policy: PAPER, underClause: ids.P19, enterprise: ids.yi, policyYear: 2026 }
    await save('payment', { ...of, ...paid, item: '退一部分', returned: '20000' })
    await save('payment', { ...of, ...paid, item: '全退了' })
    const online = await (await come('zhang')).get('/api/policies/online')
    const row = online.rows.find(({ code }: { code: string }) => code === 'KJ-第十九条')
    assert.deepEqual([row.count, row.paid], [1, '70000'])
  })

  it('have no growth over a year without any, but where a bureau asks for none', async () => {
    await save('enterpriseYear', { enterprise: ids.yi, year: 2024, rdAccepted: '0' })
    await save('enterpriseYear', { enterprise: ids.yi, year: 2025, rdAccepted: '800000' })
    const asked = { enterprise: ids.yi, policyYear: 2026 }
    const told = await ruleOn({ ...asked, underClause: ids.P11 })
    assert.equal(told.is, 'notMet')
    assert.match(told.says, /上年有研发费用/)
    const without = await save('clause', {
      ...{ policy: ids.paper, number: '第十二条', title: '研发增长（不设门槛）', level: '区县', cashing: '申报兑付' },
      ...{ publishedOn: '2025-01-10', from: '2025-01-10' },
      rule: await filledIn('P11-研发经费增长奖励', { 起奖增长率: 0, 奖励比例: 10, 奖励上限: 50 }),
    })
    const found = await ruleOn({ ...asked, underClause: without })
    assert.equal('amount' in found && found.amount, '80000', JSON.stringify(found))
  })

  it('count what the platform has paid for a matter, so that it is not paid once more', async () => {
    const paid = await recordsOf('payment')
    const [first] = paid.filter(({ onlineNumber }) => onlineNumber === 'B-001')
    assert.equal(first?.matter, '在孵奖励·2026年度')
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
    const told = { firm: ids.jia, name: '甲公司', on: '2026-06-18' }
    assert.deepEqual(deliveries, [{ ...told, explained: '第十一条 研发增长' }])
    // Brought once more that day: what was explained in the morning was explained.
    await clerk.post(`/api/policies/bundles/${id}/deliveries`, { ...brought, explained: [ids.P06], person: null })
    const [once] = await recordsOf('policyDelivery').then((all) => all.filter(({ way }) => way === '上门'))
    assert.deepEqual([once?.clauses, once?.person], ['第十一条 研发增长、第六条 在孵奖励', '张三'])
    assert.ok(call)
    // In the afternoon the other clause is explained as well: nothing of the morning is lost.
    await clerk.post(`/api/policies/bundles/${id}/deliveries`, { ...brought, explained: [ids.P06] })
    const [both] = (await clerk.get(`/api/policies/bundles/${id}`)).deliveries
    assert.equal(both.explained, '第十一条 研发增长、第六条 在孵奖励')
  })

  it('are claimed for each of a firm’s platforms also where a clause does not say how often it pays', async () => {
    const code = makeCreditCode(bureau, 4)
    const ding = await save('enterprise', { creditCode: code, name: always('丁公司'), status: always('存续') })
    await makeMember(store, 'ding', { bureau, role: 'enterprise', enterprise: code })
    for (const name of ['丁研究院', '丁实验室'])
      await save('platform', { name, kind: '企业研究院', level: '省', host: ding, recognisedOn: '2026-03-02' })
    const unsaid = await save('clause', {
      ...{ policy: ids.paper, number: '第三十条', title: '平台资助', level: '区县', cashing: '申报兑付' },
      ...{ matter: '平台资助', publishedOn: '2025-01-10', from: '2025-01-10' },
      rule: await filledIn('P08-创新平台建设奖励', { 国家级奖励: 100, 省级奖励: 50, 市级奖励: 20 }),
    })
    const firm = await come('ding')
    const account = { accountName: '丁公司', bank: '某银行', account: '62220203', pledged: true }
    for (const object of ['丁研究院', '丁实验室']) {
      const made = await firm.post(`/api/portal/policies/${unsaid}/confirmation`, { ...account, object })
      assert.equal(made.outcome, 'saved', JSON.stringify(made))
    }
  })
})
