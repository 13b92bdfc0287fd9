import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { testApp } from './testing.ts'
import { bureau, type Come, come, makeBureaus, recommend } from './testing-stages.ts'

const DAY_MS = 24 * 3_600_000
const criteria = ['研究开发与创新能力', '成果转化能力', '成长性'] as const
const scores = (...of: readonly (number | string)[]) =>
  Object.fromEntries(criteria.map((name, index) => [name, String(of[index] ?? '')]))

describe('expert review over HTTP', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let ids: ReadonlyMap<string, string>
  let clerk: Come
  let head: Come
  let review = ''

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    ids = await makeBureaus(store)
    http = testApp(store, files)
    for (const id of ids.values()) await recommend(http, id)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })
  beforeEach(async () => {
    clerk = await come(http, 'zhang')
    head = await come(http, 'li')
  })

  const jia = () => ids.get('甲公司')!
  const asked = (more: object = {}) => ({
    register: 'recognition',
    records: [jia()],
    seats: 3,
    reserves: 1,
    field: '电子信息',
    due: '2026-07-10',
    ...more,
  })
  const page = async () => (await clerk.get(`/api/reviews/${review}`)).body
  /** The account of an expert of the review, by the name that the pool has for them. */
  const accountOf = ({ name }: { readonly name: string }) => name.replace('专家', '')

  it('draws by lot those who need not stand aside, says who does and why, and keeps the seed', async () => {
    const list = (await clerk.get('/api/reviews')).body
    assert.deepEqual([list.pool.count, list.waiting.length, list.reviews.length], [8, 2, 0])
    for (const [wrong, code] of [
      [{ seats: 9 }, 'review.draw'],
      [{ field: '航天' }, 'review.draw'],
      [{ due: '2026-06-30' }, 'review.day'],
      [{ records: ['018f0000-0000-7000-8000-000000000000'] }, 'case.unknown'],
      [{ register: 'enterprise' }, 'procedure.unknown'],
    ] as const)
      assert.equal((await clerk.post('/api/reviews', asked(wrong))).body.code, code)
    const drawn = await clerk.post('/api/reviews', asked())
    assert.equal(drawn.status, 200, JSON.stringify(drawn.body))
    review = drawn.body.ids[0]
    const { draw, experts, status } = await page()
    assert.match(draw.seed, /^2026-07-01 [0-9a-f]{16}$/)
    assert.deepEqual(draw.avoided.map(({ name, why }: { name: string; why: string }) => [name, why]).sort(), [
      ['吴某', '专家所在单位「甲公司」是被评审单位'],
      ['郑某', '专家与「甲公司」有利害关系'],
      ['陈某', '专家本人是项目参与人'],
    ])
    assert.deepEqual([draw.drawn.length, draw.reserves.length, experts.length, status], [3, 1, 3, 'scoring'])
    assert.equal((await clerk.post('/api/reviews', asked())).body.code, 'review.double')
  })

  it('holds the case back until there is a conclusion', async () => {
    const passed = await head.post(`/api/cases/recognition/${jia()}/passReview`, { key: 'too-early-1' })
    assert.match(passed.body.why[0].message, /评审还没有结论/)
    assert.match((await clerk.get(`/api/reviews/of/recognition/${jia()}`)).body.keptBack, /评审还没有结论/)
    const early = await head.post(`/api/reviews/${review}/conclusion`, { passes: true })
    assert.match(early.body.message, /还有3名专家没有评分/)
  })

  it('draws again only when the first draw was cancelled with a reason, which stays in sight', async () => {
    const voided = await clerk.post(`/api/reviews/${review}/void`, { reason: '误选了领域' })
    assert.deepEqual([voided.body.status, voided.body.open], ['voided', false])
    assert.equal((await clerk.post(`/api/reviews/${review}/void`, { reason: '再来' })).body.code, 'review.voided')
    review = (await clerk.post('/api/reviews', asked())).body.ids[0]
    assert.deepEqual(
      (await page()).earlier.map(({ reason }: { reason: string }) => reason),
      ['误选了领域'],
    )
  })

  it('shows an expert what is public of the case and not whose it is, and nobody else’s review', async () => {
    const { experts } = await page()
    const expert = await come(http, accountOf(experts[0]))
    const [form] = (await expert.get('/api/reviews/mine')).body
    assert.deepEqual([form.id, form.applicant, form.given], [review, null, null])
    assert.deepEqual(
      form.shown.map(({ shown }: { shown: string }) => shown),
      ['瞪羚企业', '2026年第1批', '首次', '电子信息'],
    )
    assert.doesNotMatch(JSON.stringify(form), /甲公司|陈某|91350100/)
    assert.equal((await expert.get(`/api/reviews/${review}`)).status, 403)
    assert.equal((await expert.get('/api/reviews')).status, 403)
    assert.equal((await expert.get(`/api/records/recognition/${jia()}`)).status, 403)
    const seated = new Set(experts.map(accountOf))
    const other = await come(http, ['e1', 'e2', 'e3', 'e4', 'e5'].find((one) => !seated.has(one))!)
    assert.deepEqual((await other.get('/api/reviews/mine')).body, [])
    assert.equal((await other.get(`/api/reviews/${review}/form`)).status, 404)
    assert.equal(
      (await other.post(`/api/reviews/${review}/form`, { given: { scores: scores(40, 30, 30) } })).status,
      404,
    )
    assert.equal((await clerk.post(`/api/reviews/${review}/form`, { given: { scores: scores(1, 1, 1) } })).status, 403)
    const stranger = await come(http, 'stranger')
    assert.equal((await stranger.get(`/api/reviews/${review}`)).status, 404)
    assert.equal((await stranger.get(`/api/reviews?bureau=${bureau}`)).status, 404)
  })

  it('takes a form once, whole and within its table; who declines makes room for the reserve', async () => {
    const before = await page()
    const expert = await come(http, accountOf(before.experts[0]))
    const send = (given: unknown) => expert.post(`/api/reviews/${review}/form`, { given })
    for (const wrong of [scores(41, 20, 20), scores(30, 20), scores('三十', 20, 20), scores('-1', 20, 20)])
      assert.equal((await send({ scores: wrong })).body.code, 'review.form')
    assert.match((await send({ scores: { ...scores(30, 20, 20), 颜值: '9' } })).body.message, /没有「颜值」/)
    assert.equal((await send({ declines: '  ' })).body.code, 'review.form')
    const given = await send({ scores: scores('３3.50', 20, 20), opinion: '建议通过' })
    assert.deepEqual(given.body.given, { scores: scores('33.5', 20, 20), opinion: '建议通过' })
    assert.match((await send({ scores: scores(40, 30, 30) })).body.message, /已经提交/)

    const second = await come(http, accountOf(before.experts[1]))
    const declined = await second.post(`/api/reviews/${review}/form`, { given: { declines: '曾为该企业做过咨询' } })
    assert.deepEqual([declined.status, declined.body], [200, null])
    const now = await page()
    assert.deepEqual(
      now.experts.map(({ status }: { status: string }) => status),
      ['given', 'waiting', 'waiting', 'declined'],
    )
    assert.equal(now.experts[2].name, before.draw.reserves[0].name)
    assert.deepEqual([now.experts[0].form, now.result], [null, null], 'nobody sees scores while a form is out')
  })

  it('is entered for an expert with the signed paper alone, and given back with a reason', async () => {
    const { experts } = await page()
    const path = `/api/reviews/${review}/forms/${experts[1].id}`
    const given = { scores: scores(30, 20, 20), opinion: '' }
    const nowhere = { hash: '0'.repeat(64), name: '评分表.pdf' }
    assert.equal((await clerk.post(path, { given })).status, 400)
    assert.equal((await clerk.post(path, { given, evidence: nowhere })).body.code, 'upload.unknown')
    const { hash } = await (await clerk.visitor.upload('评分表.pdf', new TextEncoder().encode('%PDF 签字'))).json()
    const entered = await clerk.post(path, { given, evidence: { hash, name: '评分表.pdf' } })
    assert.deepEqual(
      [entered.body.experts[1].status, entered.body.experts[1].enteredBy, entered.body.experts[1].evidence.name],
      ['given', 'zhang同志', '评分表.pdf'],
    )
    assert.equal(await (await clerk.visitor.get(`${path}/evidence`)).text(), '%PDF 签字')
    const back = await clerk.post(`${path}/return`, { reason: '录错一项' })
    assert.deepEqual([back.body.experts[1].status, back.body.returned[0].reason], ['waiting', '录错一项'])
    assert.equal((await clerk.post(`${path}/return`, { reason: '再退' })).body.code, 'review.form')
    await clerk.post(path, { given, evidence: { hash, name: '评分表.pdf' } })
  })

  it('averages as fractions, marks where experts disagree widely, and is concluded by a leader', async () => {
    const { experts } = await page()
    const third = await come(http, accountOf(experts[2]))
    await third.post(`/api/reviews/${review}/form`, { given: { scores: scores(10, 10, 20) } })
    const scored = await page()
    // 73.5, 70 and 40.
    assert.deepEqual(
      [scored.status, scored.result.average, scored.result.spread.shown, scored.result.wide, scored.result.reachesLine],
      ['scored', { exact: '367/6', shown: '61.17' }, '33.5', true, true],
    )
    assert.deepEqual(
      scored.experts.slice(0, 3).map(({ total }: { total: string }) => total),
      ['73.5', '70', '40'],
    )
    assert.equal((await clerk.post(`/api/reviews/${review}/conclusion`, { passes: true })).body.code, 'review.who')
    const otherwise = await head.post(`/api/reviews/${review}/conclusion`, { passes: false })
    assert.match(otherwise.body.message, /不一致，没有写理由/)
    const concluded = await head.post(`/api/reviews/${review}/conclusion`, {
      passes: false,
      reason: '专家分歧大，暂缓',
    })
    assert.deepEqual([concluded.body.conclusion.passes, concluded.body.appealUntil], [false, '2026-07-08'])
    const held = await head.post(`/api/cases/recognition/${jia()}/passReview`, { key: 'not-passed-1' })
    assert.match(held.body.why[0].message, /评审结论为不通过/)
    assert.equal((await clerk.post(`/api/reviews/${review}/void`, { reason: '再抽' })).body.code, 'review.concluded')
  })

  it('takes an appeal in time and answers it; upheld, it is concluded anew and the case goes on', async () => {
    const raised = { by: '甲公司', reason: '评分依据的数据有误' }
    const appealed = await clerk.post(`/api/reviews/${review}/appeal`, raised)
    assert.equal(appealed.body.status, 'appealed')
    assert.match((await clerk.post(`/api/reviews/${review}/appeal`, raised)).body.message, /已经提出申诉/)
    const held = await head.post(`/api/cases/recognition/${jia()}/passReview`, { key: 'appealed-1' })
    assert.match(held.body.why[0].message, /申诉尚未答复/)
    const answer = { upheld: true, reason: '复核后数据确有误读' }
    assert.equal((await clerk.post(`/api/reviews/${review}/appeal/answer`, answer)).body.code, 'review.who')
    const answered = await head.post(`/api/reviews/${review}/appeal/answer`, answer)
    assert.deepEqual([answered.body.conclusion, answered.body.appeal.answer.upheld], [null, true])
    await head.post(`/api/reviews/${review}/conclusion`, { passes: true, reason: '' })
    const passed = await head.post(`/api/cases/recognition/${jia()}/passReview`, { key: 'passed-01' })
    assert.equal(passed.body.state, 'reviewed', JSON.stringify(passed.body))
    const over = await head.post(`/api/reviews/${review}/appeal`, raised)
    assert.equal(over.body.code, 'review.moved')
  })

  it('keeps out those whom the office names beside, and refuses an appeal that comes late', async () => {
    const avoid = ['e1大学', '陈某', '吴某']
    const { body } = await clerk.post(
      '/api/reviews',
      asked({ records: [ids.get('乙公司')], seats: 1, reserves: 0, avoid }),
    )
    const [id] = body.ids
    const { draw, experts } = (await clerk.get(`/api/reviews/${id}`)).body
    assert.deepEqual(draw.avoided.map(({ name }: { name: string }) => name).sort(), ['专家e1', '吴某', '郑某', '陈某'])
    const expert = await come(http, accountOf(experts[0]))
    await expert.post(`/api/reviews/${id}/form`, { given: { scores: scores(40, 30, 30) } })
    await head.post(`/api/reviews/${id}/conclusion`, { passes: true })
    http.later(20 * DAY_MS)
    const late = await (await come(http, 'zhang')).post(`/api/reviews/${id}/appeal`, {
      by: '乙公司',
      reason: '不服结论',
    })
    assert.match(late.body.message, /申诉应在2026-07-08之前提出/)
  })
})
