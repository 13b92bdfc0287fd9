import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const JIA = '91350100M000100Y43'
const YI = '91320115MA1XXXXX9J'
const PAPER = '云科〔2026〕8号'
const TEXT = `云浦区支持科技创新若干措施
（${PAPER}）
第三条 对新认定的高新技术企业，一次性奖励10万元；对纳入本地统计的企业，奖励××万元。
第四条 职工总数达到50人的企业，按研发费用的5%给予补助，最高不超过20万元。
本措施自2026年3月1日起施行，有效期三年。`

const rule = (threshold: number) => ({
  ...{ id: 'R4', name: '规模奖励', version: 1, kind: 'clause', authority: '区科技局' },
  parameters: {
    人数标准: { unit: '人', values: [{ from: '2026-01-01', value: threshold, cites: '第四条' }] },
    奖励标准: { unit: '万元', values: [{ from: '2026-01-01', value: 10, cites: '第四条' }] },
  },
  conditions: [{ id: 'staff', label: '职工人数', when: '职工总数 >= 人数标准', cites: '第四条' }],
  amount: { base: '奖励标准', cites: '第四条' },
})

describe('policies, budgets and vouchers', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  const ids: { [name: string]: string } = {}

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-policies-'))
    http = testApp(store, files)
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    const firm = (creditCode: string, name: string) => ({ creditCode, name: always(name), status: always('存续') })
    ids.jia = await save('enterprise', firm(JIA, '甲公司'))
    ids.yi = await save('enterprise', firm(YI, '乙公司'))
    ids.paper = await save('policy', { number: PAPER, title: '若干措施', level: '区县', status: '现行' })
    ids.clause = await save('clause', {
      ...{ policy: ids.paper, number: '第四条', title: '规模奖励', level: '区县', publishedOn: '2026-03-01' },
      ...{ recurs: '每年一次', matter: '规模', cashing: '免申即享', rule: JSON.stringify(rule(50)) },
    })
    const budget = { name: '奖补', year: 2026, level: '区', instrument: '奖励', policy: PAPER, amount: '150000' }
    ids.budget = await save('budget', budget)
    await save('enterpriseYear', { enterprise: ids.jia, year: 2025, staff: '80' })
    ids.scheme = await save('voucherScheme', { name: '创新券', year: 2026, total: '500000', redeemer: '企业' })
    ids.lab = await save('voucherInstitution', { name: '检测中心', listedOn: '2026-01-01' })
    ids.voucher = await save('voucher', {
      ...{ number: 'YP-1', under: ids.scheme, enterprise: ids.jia, issuedOn: '2026-02-01', amount: '60000' },
      ...{ expiresOn: '2026-12-31', coverage: '50' },
    })
    await makeMember(store, 'zhang', { bureau, role: 'staff', section: '规划科', duties: ['经办人'] })
    await makeMember(store, 'jia', { bureau, role: 'enterprise', enterprise: JIA })
    await makeMember(store, 'yi', { bureau, role: 'enterprise', enterprise: YI })
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
      status: async (path: string) => (await visitor.get(path)).status,
      upload: async (name: string, text: string) =>
        (await (await visitor.upload(name, new TextEncoder().encode(text))).json()).hash as string,
    }
  }

  type Row = { readonly [field: string]: string }

  it('a text is read into clauses with their words in place, what is masked or not lawful named, and nothing kept', async () => {
    const clerk = await come('zhang')
    const read = await clerk.post('/api/policies/readings', { text: TEXT })
    assert.deepEqual(read.head, {
      title: '云浦区支持科技创新若干措施',
      number: PAPER,
      from: '2026-03-01',
      to: '2029-02-28',
    })
    assert.deepEqual(
      read.proposals.map(({ number, title }: Row) => [number, title]),
      [
        ['第三条之一', '新认定的高新技术企业奖励'],
        ['第三条之二', '纳入本地统计的企业奖励'],
        ['第四条', '职工总数达到50人的企业补助'],
      ],
    )
    for (const { marks } of read.proposals)
      for (const { text, start, end } of marks) assert.equal(read.text.slice(start, end), text)
    assert.match(read.proposals[1].missing[0], /「××万元」没有给出数值/)
    assert.match(read.proposals[1].faults[0].why, /纳入统计/)
    assert.deepEqual([read.proposals[0].recurs, read.proposals[2].cap], ['一次性', '200000'])
    const hash = await clerk.upload('措施.txt', TEXT)
    const file = await clerk.post('/api/policies/readings', { file: hash })
    assert.deepEqual(file.proposals, read.proposals)
    const library = await clerk.get('/api/policies')
    assert.deepEqual(
      library.map(({ clauses }: { clauses: Row[] }) => clauses.map(({ number }) => number)),
      [['第四条']],
    )
  })

  it('a proposal that somebody confirms is a draft, whose rule computes nothing before it is written', async () => {
    const clerk = await come('zhang')
    const [first] = (await clerk.post('/api/policies/readings', { text: TEXT })).proposals
    const cells = {
      ...{
        policy: { text: PAPER },
        number: { text: first.number },
        title: { text: first.title },
        level: { text: '区县' },
      },
      ...{ who: { text: first.who }, quote: { text: first.quote }, rule: { text: first.rule } },
    }
    const made = await clerk.post('/api/registers/clause/records', { cells })
    assert.equal(made.outcome, 'saved', JSON.stringify(made))
    const page = await clerk.get(`/api/policies/clauses/${made.id}`)
    assert.deepEqual([page.head.state, page.head.rule], ['draft', 'faulty'])
    const asked = { clause: made.id, enterprise: ids.jia, facts: {} }
    assert.equal((await clerk.post('/api/policies/calculations', asked)).code, 'clause.noRule')
  })

  it('a rule that is being written says where it is wrong, and what it gives of firms once it is right', async () => {
    const clerk = await come('zhang')
    const wrong = {
      ...rule(50),
      conditions: [{ id: 'c', label: '人数', when: '职工总数额 >= 人数标准', cites: '第四条' }],
    }
    const [misfit] = (await clerk.post('/api/policies/rules/trial', { data: wrong })).misfits
    assert.match(`${misfit.message}${misfit.advice}`, /职工总数额.*职工总数/)
    const tried = await clerk.post('/api/policies/rules/trial', { data: rule(100), firms: [ids.jia] })
    assert.deepEqual([tried.misfits, tried.examples[0].report.outcome], [[], 'notMet'])
  })

  it('a clause is computed for a firm, for typed facts, and not for a firm of which a fact is missing', async () => {
    const clerk = await come('zhang')
    const ask = (of: object) =>
      clerk.post('/api/policies/calculations', { clause: ids.clause, enterprise: null, ...of })
    assert.equal((await ask({ enterprise: ids.jia })).amount, '100000')
    assert.deepEqual((await ask({ facts: { 职工总数: 20 } })).report.outcome, 'notMet')
    const unknown = await ask({ enterprise: ids.yi })
    assert.deepEqual([unknown.report.outcome, unknown.report.missing], ['unknown', ['职工总数']])
    assert.equal((await ask({ facts: { 职工: 20 } })).code, 'facts.unreadable')
    const firms = await clerk.get(`/api/policies/matches/clauses/${ids.clause}`)
    assert.deepEqual(
      firms.rows.map(({ name, standing }: Row) => [name, standing]),
      [
        ['甲公司', 'gets'],
        ['乙公司', 'asks'],
      ],
    )
    const one = await clerk.get(`/api/policies/matches/enterprises/${ids.yi}`)
    assert.deepEqual(one.matches[0].lacks, ['职工人数：缺少：职工总数'])
    const simulated = await clerk.post(`/api/policies/clauses/${ids.clause}/simulation`, {
      ...{ text: JSON.stringify(rule(100)), on: '2026-06-30' },
    })
    assert.deepEqual([simulated.cost.before, simulated.cost.after, simulated.losers], ['100000', '0', 1])
  })

  it('what a firm confirms is a claim with its account, once, and what is decided leaves the budget', async () => {
    const firm = await come('jia')
    const [match] = await firm.get('/api/portal/policies')
    assert.deepEqual([match.standing, match.amount], ['gets', '100000'])
    const account = { accountName: '甲公司', bank: '某银行', account: '6222020202000012', pledged: true }
    const made = await firm.post(`/api/portal/policies/${ids.clause}/confirmation`, account)
    assert.equal(made.outcome, 'saved', JSON.stringify(made))
    const again = await firm.post(`/api/portal/policies/${ids.clause}/confirmation`, account)
    assert.match(JSON.stringify(again), /已经申报过/)
    const clerk = await come('zhang')
    const left = async () => {
      const [budget] = await clerk.get('/api/policies/budgets')
      return [budget.committed, budget.left, budget.claims]
    }
    assert.deepEqual(await left(), ['0', '150000', 1])
    const result = { state: 'approved', on: '2026-06-20', document: '纪要', evidence: null, passed: {} }
    const values = { approved: { text: '10万元' }, minutes: { text: '1号' }, level: { text: '区' } }
    const direct = { key: 'approve-jia', result: { ...result, values } }
    assert.equal((await clerk.post(`/api/cases/payment/${made.id}/direct`, direct)).done, true)
    assert.deepEqual(await left(), ['100000', '50000', 1])
  })

  it('a voucher is booked by whom it was issued to, shows what is left, and is nobody else’s', async () => {
    const booking = {
      ...{ institution: ids.lab, contract: 'FW-1', service: '检验检测', contractAmount: '80000', amount: '40000' },
    }
    const other = await come('yi')
    assert.deepEqual((await other.get('/api/portal/vouchers')).vouchers, [])
    assert.equal((await other.post(`/api/portal/vouchers/${ids.voucher}/bookings`, booking)).code, 'voucher.unknown')
    const firm = await come('jia')
    const made = await firm.post(`/api/portal/vouchers/${ids.voucher}/bookings`, booking)
    assert.equal(made.outcome, 'saved', JSON.stringify(made))
    const over = await firm.post(`/api/portal/vouchers/${ids.voucher}/bookings`, { ...booking, contract: 'FW-2' })
    assert.match(JSON.stringify(over), /券额不足/)
    const clerk = await come('zhang')
    const [scheme] = await clerk.get('/api/policies/vouchers')
    assert.deepEqual([scheme.left, scheme.quota.locked, scheme.quota.available], ['440000', '40000', '20000'])
    assert.equal(scheme.vouchers[0].uses[0].contract, 'FW-1')
  })

  it('the library is the office’s: a firm is not shown it', async () => {
    const firm = await come('jia')
    for (const path of ['/api/policies', '/api/policies/budgets', '/api/policies/vouchers'])
      assert.equal(await firm.status(path), 403)
  })
})
