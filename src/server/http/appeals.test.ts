import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { everything } from '../../lines/index.ts'
import { referredFiles } from '../../store/backup/references.ts'
import type { Store } from '../../store/database.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { sweepUploads } from '../office/upload.ts'
import { makeMember, testApp } from './testing.ts'
import { bureau, type Come, come, makeBureaus, recommend } from './testing-stages.ts'

const DAY_MS = 24 * 3_600_000
const low = { 研究开发与创新能力: '10', 成果转化能力: '10', 成长性: '10' }
const YI = '91320115MA1XXXXX9J'

describe('appeals by the firm itself', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let ids: ReadonlyMap<string, string>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    ids = await makeBureaus(store)
    await makeMember(store, 'yi', { bureau, role: 'university', enterprise: YI })
    http = testApp(store, files)
    for (const id of ids.values()) await recommend(http, id)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  const caseOf = (firm: string) => ids.get(firm)!
  const outcome = async (who: Come, firm = '甲公司') =>
    (await who.get(`/api/portal/reviews/of/recognition/${caseOf(firm)}`)).body
  const titles = async (name: string) =>
    (await (await come(http, name)).get('/api/messages')).body.messages.map(({ title }: { title: string }) => title)

  /** Draws, scores and concludes: not passed. */
  async function concluded(firm: string): Promise<string> {
    const [clerk, head] = [await come(http, 'zhang'), await come(http, 'li')]
    const asked = {
      register: 'recognition',
      records: [caseOf(firm)],
      seats: 1,
      reserves: 0,
      due: '2026-12-31',
      avoid: ['吴某', '陈某', '郑某'],
    }
    const { body } = await clerk.post('/api/reviews', asked)
    const review = body.ids[0]
    const { experts } = (await clerk.get(`/api/reviews/${review}`)).body
    const expert = await come(http, experts[0].name.replace('专家', ''))
    await expert.post(`/api/reviews/${review}/form`, { given: { scores: low } })
    const made = await head.post(`/api/reviews/${review}/conclusion`, { passes: false })
    assert.equal(made.status, 200, JSON.stringify(made.body))
    return review
  }

  let review = ''

  it('begin with a conclusion that is told to the firm, without who scored what', async () => {
    const firm = await come(http, 'firm')
    assert.deepEqual(await outcome(firm), [])
    review = await concluded('甲公司')
    const [own] = await outcome(firm)
    assert.deepEqual([own.conclusion.passes, own.appealUntil, own.mayAppeal], [false, '2026-07-08', true])
    const { id: _, ...told } = own
    assert.doesNotMatch(JSON.stringify(told), /专家|e1|score|30/)
    assert.equal((await titles('firm'))[0], '评审结论')
  })

  it('are raised by nobody else, and not with a file of somebody else', async () => {
    const path = `/api/portal/reviews/${review}/appeal`
    assert.equal((await (await come(http, 'yi')).post(path, { reason: '不服' })).body.code, 'review.unknown')
    assert.equal((await (await come(http, 'zhang')).post(path, { reason: '不服' })).body.code, 'review.unknown')
    assert.equal((await (await come(http, 'stranger')).post(path, { reason: '不服' })).body.code, 'review.unknown')
    assert.equal((await (await come(http, 'e1')).post(path, { reason: '不服' })).status, 403)
    const firm = await come(http, 'firm')
    assert.equal((await firm.post(path, { reason: ' ' })).status, 400)
    const clerk = await come(http, 'zhang')
    const { hash } = await (await clerk.visitor.upload('内部.pdf', new TextEncoder().encode('%PDF 内部'))).json()
    const stolen = await firm.post(path, { reason: '不服', proof: { hash, name: '内部.pdf' } })
    assert.equal(stolen.body.code, 'upload.unknown')
    assert.equal((await outcome(firm))[0].appeal, null)
    assert.equal(
      (await (await come(http, 'yi')).get(`/api/portal/reviews/of/recognition/${caseOf('甲公司')}`)).status,
      404,
    )
  })

  it('come with text and a file, once; the clerk’s pages show them, and the decision is shown to the firm', async () => {
    const [firm, clerk, head] = [await come(http, 'firm'), await come(http, 'zhang'), await come(http, 'li')]
    const { hash } = await (await firm.visitor.upload('更正.pdf', new TextEncoder().encode('%PDF 更正'))).json()
    const given = { reason: '研发费用的数据有误', proof: { hash, name: '更正.pdf' } }
    const raised = await firm.post(`/api/portal/reviews/${review}/appeal`, given)
    assert.equal(raised.status, 200, JSON.stringify(raised.body))
    assert.match((await firm.post(`/api/portal/reviews/${review}/appeal`, given)).body.message, /已经提出申诉/)
    const page = (await clerk.get(`/api/reviews/${review}`)).body
    assert.deepEqual(
      [page.status, page.appeal.by, page.appeal.reason, page.appeal.proof],
      ['appealed', 'firm同志', '研发费用的数据有误', '更正.pdf'],
    )
    assert.equal(await (await clerk.visitor.get(`/api/reviews/${review}/appeal/proof`)).text(), '%PDF 更正')
    assert.match((await clerk.get(`/api/reviews/of/recognition/${caseOf('甲公司')}`)).body.keptBack, /申诉尚未答复/)
    assert.deepEqual([(await titles('zhang'))[0], (await titles('li'))[0]], ['评审申诉', '评审申诉'])
    const waiting = (await outcome(firm))[0]
    assert.deepEqual([waiting.mayAppeal, waiting.appeal.answer, waiting.appeal.proof.name], [false, null, '更正.pdf'])
    await head.post(`/api/reviews/${review}/appeal/answer`, { upheld: false, reason: '数据经核实无误' })
    const [own] = await outcome(firm)
    assert.deepEqual([own.appeal.answer.upheld, own.appeal.answer.reason], [false, '数据经核实无误'])
    assert.equal((await titles('firm'))[0], '申诉答复')
    assert.equal(await (await firm.visitor.get(`/api/portal/reviews/${review}/proof`)).text(), '%PDF 更正')
    assert.equal(
      (await (await come(http, 'yi')).get(`/api/portal/reviews/${review}/proof`)).body.code,
      'review.unknown',
    )

    await sweepUploads({ store, catalog: everything, files: folderFiles(files) }, new Date(Date.now() + 3 * DAY_MS))
    assert.equal(await (await clerk.visitor.get(`/api/reviews/${review}/appeal/proof`)).text(), '%PDF 更正')
    const client = await store.pool.connect()
    try {
      await client.query('begin')
      const kept: string[] = []
      for await (const one of referredFiles(client, everything)) kept.push(one)
      assert.ok(kept.includes(hash), 'a backup takes it along')
      const material = (await clerk.get(`/api/cases/recognition/${caseOf('甲公司')}`)).body.materials[0].file.hash
      assert.ok(kept.includes(material), 'and what was handed in with a case')
      await client.query('rollback')
    } finally {
      client.release()
    }
  })

  it('against a refused case are a step of it, within its days; a leader answers', async () => {
    const [firm, head, leader] = [await come(http, 'firm'), await come(http, 'li'), await come(http, 'wang')]
    const path = `/api/cases/recognition/${caseOf('甲公司')}`
    const step = (who: Come, action: string, form: object, key: string) => who.post(`${path}/${action}`, { form, key })
    const refused = await step(head, 'refuse', { reason: { text: '评审未通过' } }, 'refuse-01')
    assert.equal(refused.body.done, true, JSON.stringify(refused.body))
    const early = await step(leader, 'upholdRefusal', { reason: { text: '维持' } }, 'uphold-00')
    assert.equal(early.body.why[0].code, 'case.unasked')
    const offer = (await firm.get(path)).body.offers.find(({ name }: { name: string }) => name === 'appeal')
    assert.equal(offer.may, true)
    const { hash } = await (await firm.visitor.upload('证明.pdf', new TextEncoder().encode('%PDF 证明'))).json()
    const form = { grounds: { text: '已补正' }, proof: { file: { hash, name: '证明.pdf' } } }
    const raised = await step(firm, 'appeal', form, 'appeal-01')
    assert.equal(raised.body.done, true, JSON.stringify(raised.body))
    assert.equal((await step(firm, 'appeal', form, 'appeal-02')).body.why[0].code, 'case.once')
    assert.equal((await titles('wang'))[0], '称号认定')
    assert.equal(
      (await step(head, 'upholdRefusal', { reason: { text: '维持' } }, 'uphold-01')).body.why[0].code,
      'case.who',
    )
    const answered = await step(leader, 'upholdRefusal', { reason: { text: '经复核无误' } }, 'uphold-02')
    assert.equal(answered.body.done, true, JSON.stringify(answered.body))
    const again = await step(leader, 'upholdRefusal', { reason: { text: '再次' } }, 'uphold-03')
    assert.equal(again.body.why[0].code, 'case.unasked')
    const { history, stateLabel } = (await firm.get(path)).body
    assert.equal(stateLabel, '未通过')
    assert.match(history.at(-2).sentence, /申诉（.*申诉理由：已补正/)
    assert.equal(history.at(-2).files[0].name, '证明.pdf')
    assert.match(history.at(-1).sentence, /申诉不成立，维持原决定（.*经复核无误/)
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })

  it('that come too late are refused with the last day, for a conclusion and for a refused case', async () => {
    const late = await concluded('乙公司')
    http.later(14 * DAY_MS)
    const firm = await come(http, 'yi')
    const answer = await firm.post(`/api/portal/reviews/${late}/appeal`, { reason: '不服' })
    assert.match(answer.body.message, /申诉应在2026-07-08之前提出/)
    assert.equal((await outcome(firm, '乙公司'))[0].mayAppeal, false)
    const path = `/api/cases/recognition/${caseOf('乙公司')}`
    await (await come(http, 'li')).post(`${path}/refuse`, { form: { reason: { text: '未通过' } }, key: 'refuse-02' })
    http.later(8 * DAY_MS)
    const tried = await (await come(http, 'yi')).post(`${path}/appeal`, {
      form: { grounds: { text: '不服' } },
      key: 'appeal-03',
    })
    assert.deepEqual([tried.body.done, tried.body.why[0].code], [false, 'case.late'])
    assert.match(tried.body.why[0].message, /申诉应在2026-07-22之前提出/)
  })
})
