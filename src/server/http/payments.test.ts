import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { writeWorkbook } from '../../exchange/workbook/write.ts'
import { always } from '../../kernel/dated.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'

describe('payments to the treasury and back', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  const ids: { [name: string]: string } = {}

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    const firm = (creditCode: string, name: string) => ({ creditCode, name: always(name), status: always('存续') })
    ids.jia = await save('enterprise', firm('91350100M000100Y43', '甲公司'))
    ids.yi = await save('enterprise', firm('91320115MA1XXXXX9J', '乙公司'))
    ids.gone = await save('enterprise', { creditCode: null, name: always('丙公司'), status: always('注销') })
    ids.batch = await save('paymentBatch', { number: '2026-01', name: '第一批', madeOn: '2026-06-20' })
    for (const [who, approved] of Object.entries({ jia: '100000', yi: '50000.5', gone: '1000' }))
      ids[`${who}Claim`] = await save('payment', {
        ...{ enterprise: ids[who], policy: '云科〔2025〕12号', item: '认定奖励', policyYear: 2026, level: '区' },
        ...{ approvedOn: '2026-06-10', approved, account: `62220202000012${approved.length}0`, bank: '某银行' },
        accountName: who === 'jia' ? '甲公司' : '乙公司',
      })
    await makeMember(store, 'zhang', { bureau, role: 'staff', section: '规划科', duties: ['经办人'] })
    http = testApp(store, files)
  })
  after(async () => {
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

  it('go out on a sheet, come back on a list, and what came back goes out again', async () => {
    const clerk = http.visitor()
    assert.equal((await clerk.signIn('zhang', 'right horse')).status, 200)
    const at = `/api/payment-batches/${ids.batch}`
    const claims = [ids.jiaClaim, ids.yiClaim, ids.goneClaim]
    const added = await (await clerk.post(`${at}/lines`, { claims })).json()
    assert.deepEqual(
      added.map(({ done }: { done: boolean }) => done),
      [true, true, false],
    )
    assert.match(added[2].says, /登记状态为「注销」/)

    const sheet = await clerk.get(`${at}/sheet`)
    const [table] = (await readWorkbook(new Uint8Array(await sheet.arrayBuffer()), '请款表.xlsx')).sheets
    const shown = table!.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\n')
    assert.match(shown, /共2笔/)
    assert.match(shown, /甲公司\|91350100M000100Y43\|6222020200001260\|某银行\|100,?000/)
    assert.match(shown, /合计.*150,?000\.5/)

    const list = await writeWorkbook({
      sheets: [
        {
          name: '支付明细',
          columns: ['支付凭证号', '清算日期', '收款人全称', '收款人账号', '金额', '状态', '摘要'].map((title) => ({
            title,
            kind: title === '金额' ? ('number' as const) : ('text' as const),
          })),
          rows: [
            ['P001', '2026-06-28', '甲公司', '6222020200001260', 100000, '已支付', ''],
            ['P002', '2026-06-29', '乙公司', null, 50000.5, '退回', '账号户名不符'],
            ['P003', '2026-06-29', '丁公司', null, 8000, '已支付', ''],
          ],
        },
      ],
    })
    const { hash } = await (await clerk.upload('清单.xlsx', list)).json()
    const taken = await (await clerk.post(`${at}/list`, { hash, name: '清单.xlsx' })).json()
    assert.deepEqual([taken.paid, taken.bounced, taken.missing], [1, 1, []], JSON.stringify(taken))
    assert.match(taken.strange[0].says, /没有给丁公司的待支付/)

    const states = async (of: string) => (await (await clerk.get(`/api/cases/payment/${ids[of]}`)).json()).state
    assert.deepEqual([await states('jiaClaim'), await states('yiClaim')], ['paid', 'approved'])
    const again = await (await clerk.post(`${at}/lines`, { claims: [ids.yiClaim] })).json()
    assert.equal(again[0].done, true, JSON.stringify(again))
    const { lines, match } = await (await clerk.get(at)).json()
    assert.deepEqual(
      lines.map(({ state }: { state: string }) => state),
      ['已支付', '退回', '待支付'],
    )
    assert.equal(match.agrees, false)
    assert.match(match.differences[0].says, /甲公司：没有公示/)
    const step = (which: string) => clerk.post(`${at}/steps`, { step: which, on: '2026-06-30' })
    assert.match((await (await step('closed')).json()).message, /还有 1 笔没有支付结果/)
    const back = { line: lines[0].id, on: '2026-06-30', reason: '账户销户' }
    const early = await clerk.post(`${at}/returns`, { ...back, on: '2026-06-27' })
    assert.match((await early.json()).message, /早于支付日期2026-06-28/)
    assert.equal((await clerk.post(`${at}/returns`, back)).status, 200)
    assert.equal(await states('jiaClaim'), 'approved')
    const { ready } = await (await clerk.get(at)).json()
    const jia = ready.find(({ payee }: { payee: string }) => payee === '甲公司')
    assert.deepEqual([jia.amount, jia.cameBack], ['100000', '账户销户'])
    const [head] = await (await clerk.get('/api/payment-batches')).json()
    assert.deepEqual([head.lines, head.waiting, head.back, head.sum, head.paid], [3, 1, 2, '50000.5', '0'])
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })

  it('are what the rule gives on the facts of the firm where that is less than the audit, and wait for facts that lack', async () => {
    const clerk = http.visitor()
    await clerk.signIn('zhang', 'right horse')
    const rule = {
      ...{ id: 'R6', name: '研发补助', version: 1, kind: 'clause', authority: '区科技局' },
      parameters: {
        人数: { unit: '人', values: [{ from: '2026-01-01', value: 20, cites: '第六条' }] },
        比例: { unit: '%', values: [{ from: '2026-01-01', value: 10, cites: '第六条' }] },
      },
      conditions: [{ id: 'c1', label: '职工总数', when: '职工总数 >= 人数', cites: '第六条' }],
      amount: { base: '新增设备投资额', rate: '比例', cites: '第六条' },
    }
    const paper = await save('policy', { number: '云科〔2026〕9号', title: '措施', level: '区县', status: '现行' })
    const clause = await save('clause', {
      ...{ policy: paper, number: '第六条', title: '研发补助', level: '区县', publishedOn: '2026-01-10' },
      rule: JSON.stringify(rule),
    })
    await save('enterpriseYear', { enterprise: ids.yi, year: 2025, staff: '30' })
    const claimed = { applied: '80000', audited: '80000', appliedOn: '2026-06-01', underClause: clause }
    const claim = await save('payment', {
      ...{ enterprise: ids.yi, policy: '云科〔2026〕9号', item: '研发补助', policyYear: 2026, level: '区', ...claimed },
      ...{ accountName: '乙公司', bank: '某银行', account: '6222020202009999' },
    })
    const at = `/api/cases/payment/${claim}`
    const direct = (state: string, values: object) => ({
      key: `${state}-${claim}`,
      result: { state, on: '2026-06-20', document: '审核表', evidence: null, passed: {}, values },
    })
    assert.equal((await (await clerk.post(`${at}/direct`, direct('audited', {}))).json()).done, true)
    const refused = await (await clerk.post(`${at}/calculate`, { key: 'count-early', form: {} })).json()
    assert.match(refused.why[0].message, /缺少新增设备投资额/)
    const told = { facts: { text: '新增设备投资额：50万元' }, source: { text: '审核报告第3页' } }
    assert.equal((await (await clerk.post(`${at}/tellFacts`, { key: 'tell-facts', form: told })).json()).done, true)
    const counted = await (await clerk.post(`${at}/calculate`, { key: 'count-told', form: {} })).json()
    assert.equal(counted.done, true, JSON.stringify(counted))
    const row = await (await clerk.get(`/api/registers/payment/records?search=研发补助`)).json()
    assert.match(JSON.stringify(row), /取低：50,000元（第三方审核额比规则金额多30,000元，按规则金额）/)
    assert.match(JSON.stringify(row), /新增设备投资额 50万元，比例 10%/)
  })

  it('in instalments leave one batch line each, never more than was approved', async () => {
    const clerk = http.visitor()
    await clerk.signIn('zhang', 'right horse')
    const claim = await save('payment', {
      ...{ enterprise: ids.jia, policy: '云科〔2025〕12号', item: '平台补助', policyYear: 2026, level: '区' },
      ...{ approvedOn: '2026-06-10', approved: '90001', plan: '60%；40%，验收通过' },
      ...{ accountName: '甲公司', bank: '某银行', account: '6222020202008888' },
    })
    const batch = await save('paymentBatch', { number: '2026-02', madeOn: '2026-06-22' })
    const at = `/api/payment-batches/${batch}`
    const add = async () => (await (await clerk.post(`${at}/lines`, { claims: [claim] })).json())[0]
    const paid = async (voucher: string, amount: number) => {
      const columns = ['支付凭证号', '清算日期', '收款人全称', '收款人账号', '金额', '状态']
      const list = await writeWorkbook({
        sheets: [
          {
            name: '支付明细',
            columns: columns.map((title) => ({
              title,
              kind: title === '金额' ? ('number' as const) : ('text' as const),
            })),
            rows: [[voucher, '2026-06-28', '甲公司', '6222020202008888', amount, '已支付']],
          },
        ],
      })
      const { hash } = await (await clerk.upload('清单.xlsx', list)).json()
      return (await (await clerk.post(`${at}/list`, { hash, name: '清单.xlsx' })).json()).paid
    }
    const state = async () => (await (await clerk.get(`/api/cases/payment/${claim}`)).json()).state
    assert.equal((await add()).done, true)
    assert.equal(await paid('P101', 54000), 1)
    assert.equal(await state(), 'partPaid')
    assert.match((await add()).says, /第2期要先「验收通过」/)
    const certified = { key: 'certify-1', form: { basis: { text: '验收证书' } } }
    assert.equal((await (await clerk.post(`/api/cases/payment/${claim}/certify`, certified)).json()).done, true)
    assert.equal((await add()).done, true)
    assert.equal(await paid('P102', 36001), 1)
    assert.equal(await state(), 'paid')
    const { lines } = await (await clerk.get(at)).json()
    assert.deepEqual(
      lines.map(({ amount }: { amount: string }) => amount),
      ['54000', '36001'],
    )
  })

  it('are cut to what the budget still holds, each by the same factor and rounded down', async () => {
    const head = http.visitor()
    await makeMember(store, 'li', { bureau, role: 'staff', section: '规划科', duties: ['科室负责人'] })
    await head.signIn('li', 'right horse')
    const whole = { name: '奖补', year: 2026, level: '区', instrument: '奖励', amount: '500000' }
    const budget = await save('budget', whole)
    const claim = (item: string, values: object) =>
      save('payment', { enterprise: ids.jia, policy: '云科〔2025〕12号', item, policyYear: 2026, budget, ...values })
    await claim('已批准', { approvedOn: '2026-06-10', approved: '100000' })
    const audited = (amount: string) => ({ applied: amount, audited: amount })
    const waiting = [await claim('甲', audited('300000')), await claim('乙', audited('300001'))]
    for (const id of waiting) {
      const at = `/api/cases/payment/${id}`
      const result = { state: 'audited', on: '2026-06-20', document: '审核表', evidence: null, passed: {}, values: {} }
      assert.equal((await (await head.post(`${at}/direct`, { key: `direct-${id}`, result })).json()).done, true)
      const counted = await (await head.post(`${at}/calculate`, { key: `count-${id}`, form: {} })).json()
      assert.equal(counted.done, true, JSON.stringify(counted))
    }
    const asked = { roundedTo: 100, reason: '预算不足' }
    const cut = await (await head.post(`/api/budgets/${budget}/cut`, asked)).json()
    assert.deepEqual([cut.available, cut.asked, cut.left], ['400000', '600001', '100'])
    assert.deepEqual(
      cut.claims.map(({ before, after }: { before: string; after: string }) => [before, after]),
      [
        ['300000', '199900'],
        ['300001', '200000'],
      ],
    )
    const again = await (await head.post(`/api/budgets/${budget}/cut`, asked)).json()
    assert.deepEqual([again.asked, again.left], ['399900', '100'])
  })
})
