import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { always } from '../../kernel/dated.ts'
import { everything } from '../../lines/index.ts'
import { loadAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { recordsByIdentity } from '../../store/records/load.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { HOST, testApp } from './testing.ts'
import { asked, bureau, type Come, come, elsewhere, makeBureaus, toNotice } from './testing-stages.ts'

const DAY_MS = 24 * 3_600_000
/** 2026-07-01 is a Wednesday: five working days after it end on the 8th. */
const FIRST = '2026-07-01'
const LAST = '2026-07-08'

const given = {
  title: '2026年第一批瞪羚企业拟认定名单公示',
  text: '现将拟认定名单予以公示。',
  contact: '企业科 0551-12345678',
  places: ['局网站'],
  first: FIRST,
}

describe('public notices over HTTP', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>
  let ids: ReadonlyMap<string, string>
  let clerk: Come
  let head: Come
  let published = ''

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    ids = await makeBureaus(store)
    http = testApp(store, files)
    for (const id of ids.values()) await toNotice(http, id)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })
  beforeEach(async () => {
    http = testApp(store, files)
    clerk = await come(http, 'zhang')
    head = await come(http, 'li')
  })

  const jia = () => ids.get('甲公司')!
  const yi = () => ids.get('乙公司')!
  const publish = (body: object) => clerk.post('/api/notices', { register: 'recognition', ...given, ...body })
  const publicPath = (rest: string, of = bureau) => `/api/public/${of}/${rest}`

  async function object(fields: { [name: string]: string }, evidence: readonly File[] = [], from = '10.0.0.1') {
    const form = new FormData()
    const all = {
      row: '0',
      by: '周小明',
      contact: '13900001111',
      reason: '该企业上年度研发费用不实',
      key: 'key-00001',
      ...fields,
    }
    for (const [name, value] of Object.entries(all)) form.append(name, value)
    for (const file of evidence) form.append('evidence', file)
    const answer = await http.app.request(`${HOST}${publicPath(`notices/${published}/objections`)}`, {
      method: 'POST',
      body: form,
      headers: { origin: HOST, 'x-forwarded-for': from },
    })
    return { status: answer.status, body: await answer.json() }
  }

  it('waits with the cases that are in that state, and refuses days, cases and rows that do not fit', async () => {
    const { body } = await clerk.get('/api/notices/waiting')
    assert.deepEqual(
      body.map(
        ({ stateLabel, columns, rows }: { stateLabel: string; columns: unknown; rows: { cells: unknown }[] }) => [
          stateLabel,
          columns,
          rows.map(({ cells }) => cells),
        ],
      ),
      [
        [
          '公示中',
          ['企业名称', '称号', '批次', '首次/重新'],
          [
            ['甲公司', '瞪羚企业', '2026年第1批', '首次'],
            ['乙公司', '瞪羚企业', '2026年第1批', '首次'],
          ],
        ],
      ],
    )
    const page = await clerk.get(`/api/cases/recognition/${jia()}`)
    const recognise = page.body.offers.find(({ name }: { name: string }) => name === 'recognise')
    assert.deepEqual(
      [recognise.may, recognise.why[0].code],
      [false, 'case.who'],
      'a clerk may not do what a leader does',
    )
    const leader = await come(http, 'wang')
    const offered = (await leader.get(`/api/cases/recognition/${jia()}`)).body.offers
    const held = offered.find(({ name }: { name: string }) => name === 'recognise')
    assert.deepEqual([held.may, held.why[0].message], [false, '还没有发布公示'])

    for (const [wrong, code] of [
      [{ records: [jia()], first: '2026-06-30' }, 'notice.day'],
      [{ records: [jia()], first: '2027-01-01' }, 'notice.day'],
      [{ records: ['018f0000-0000-7000-8000-000000000000'] }, 'case.unknown'],
      [{ records: [], title: 'x' }, 'request.invalid'],
      [{ records: [jia()], contact: ' ' }, 'request.invalid'],
    ] as const) {
      const refused = await publish(wrong)
      assert.equal(refused.body.code, code, JSON.stringify(refused.body))
    }
  })

  it('is published for many cases at once, once, and shows exactly what was previewed', async () => {
    const preview = await clerk.post('/api/notices/preview', {
      register: 'recognition',
      records: [jia(), yi()],
      first: FIRST,
    })
    assert.equal(preview.body.last, LAST)
    const answer = await publish({ records: [jia(), yi()] })
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    published = answer.body.id
    assert.equal((await publish({ records: [jia()] })).body.code, 'notice.double')
    assert.deepEqual((await clerk.get('/api/notices/waiting')).body, [])
    const shown = await anybody().get(publicPath(`notices/${published}`))
    assert.deepEqual([shown.body.columns, shown.body.last, shown.body.left], [preview.body.columns, LAST, 5])
    assert.deepEqual(
      shown.body.rows,
      preview.body.rows.map(({ cells }: { cells: unknown }) => cells),
    )
  })

  const anybody = () => asked(http.visitor())

  it('stays as it was when the records change, and shows nothing that is personal', async () => {
    const enterprise = everything.registers.get('enterprise')!
    await inScope(store, bureauScope(bureau), async (tx) => {
      const [file] = (await recordsByIdentity(tx, enterprise, bureau, ['91350100M000100Y43'])).values()
      const where = { catalog: everything, bureau, areas: await loadAreas(tx, bureau), actor: '张三' }
      const content = { ...file!.content, values: { ...file!.content.values, name: always('改名公司') } }
      await saveRecords(tx, where, [{ register: enterprise, id: file!.id, content, kind: 'change' }])
    })
    assert.match((await clerk.get(`/api/cases/recognition/${jia()}`)).body.record.title, /改名公司/)
    const { body } = await anybody().get(publicPath(`notices/${published}`))
    assert.equal(body.rows[0][0], '甲公司')
    assert.doesNotMatch(JSON.stringify(body), /陈某|138|91350100/)
  })

  it('takes an objection from anybody in real name with evidence, once, and tells its receipt alone', async () => {
    const pdf = new File([new TextEncoder().encode('%PDF-1.7 证据')], '证据.pdf')
    const raised = await object({}, [pdf])
    assert.match(raised.body.receipt, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/, JSON.stringify(raised.body))
    assert.deepEqual((await object({}, [pdf])).body, raised.body, 'sent twice, taken once')
    const answer = await anybody().get(publicPath(`receipts/${raised.body.receipt.toLowerCase()}`))
    assert.deepEqual([answer.body.row, answer.body.decision], ['甲公司', null])
    assert.doesNotMatch(JSON.stringify(answer.body), /周小明|13900001111|研发费用/)
    const everybody = await anybody().get(publicPath(`notices/${published}`))
    assert.doesNotMatch(JSON.stringify(everybody.body), /周小明|13900001111|异议人/)
  })

  it('refuses an objection without a name, about no row, with a file that is not what it says, or in haste', async () => {
    const text = new File(['MZ not a pdf'], '证据.pdf')
    const program = new File([new TextEncoder().encode('%PDF-')], '证据.exe')
    const pdf = () => new File([new TextEncoder().encode('%PDF-1.7')], 'a.pdf')
    const large = new File([new TextEncoder().encode('%PDF-'), new Uint8Array(5 * 1024 * 1024)], '大.pdf')
    for (const [fields, evidence, status] of [
      [{ by: ' ', key: 'key-11' }, [], 400],
      [{ contact: '1', key: 'key-00012' }, [], 400],
      [{ reason: '', key: 'key-00013' }, [], 400],
      [{ row: '9', key: 'key-00014' }, [], 422],
      [{ key: 'key-00015' }, [text], 422],
      [{ key: 'key-00016' }, [program], 422],
      [{ key: 'key-00017' }, [large], 422],
      [{ key: 'key-00018' }, [pdf(), pdf(), pdf(), pdf()], 422],
    ] as const) {
      const refused = await object(fields, evidence, '10.0.0.2')
      assert.equal(refused.status, status, `${fields.key}: ${JSON.stringify(refused.body)}`)
    }
    const many = []
    for (let n = 0; n < 12; n++) many.push((await object({ row: '9', key: `haste-${n}000` }, [], '10.0.0.3')).status)
    assert.deepEqual(many.slice(-2), [429, 429])
    assert.equal((await object({ row: '9', key: 'other-0001' }, [], '10.0.0.4')).status, 422, 'others are not held up')
    http.later(60 * 60_000 + 1)
    assert.equal((await object({ row: '9', key: 'haste-later' }, [], '10.0.0.3')).status, 422)
  })

  it('is another bureau’s for nobody else, and the public is told nothing by ids', async () => {
    const stranger = await come(http, 'stranger')
    assert.equal((await stranger.get(`/api/notices/${published}`)).status, 404)
    assert.equal((await stranger.get('/api/notices')).body.total, 0)
    assert.equal((await stranger.get(`/api/notices/${published}?bureau=${bureau}`)).status, 404)
    assert.equal((await anybody().get(publicPath(`notices/${published}`, elsewhere))).status, 404)
    assert.equal((await anybody().get(publicPath('notices', '000000'))).status, 404)
    assert.equal((await anybody().get(publicPath('receipts/2222-2222-2222'))).status, 404)
    assert.equal((await anybody().get('/api/notices')).status, 401)
    for (const name of ['firm', 'e1']) assert.equal((await (await come(http, name)).get('/api/notices')).status, 403)
  })

  it('shows who objected to those who decide, masked to the others; it is decided by them, once, with a reason', async () => {
    const seen = (await clerk.get(`/api/notices/${published}`)).body.objections[0]
    assert.deepEqual([seen.by, seen.contact, seen.mayDecide], ['周**', '139****11', false])
    const whole = (await head.get(`/api/notices/${published}`)).body.objections[0]
    assert.deepEqual([whole.by, whole.contact, whole.mayDecide], ['周小明', '13900001111', true])
    const file = await head.visitor.get(`/api/notices/${published}/objections/${whole.id}/evidence/0`)
    assert.equal(await file.text(), '%PDF-1.7 证据')
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment/)

    const path = `/api/notices/${published}/objections/${whole.id}/decision`
    const decision = { upheld: false, reason: '经核实账册，数据属实' }
    assert.equal((await clerk.post(path, decision)).body.code, 'notice.who')
    assert.equal((await head.post(path, { ...decision, reason: ' ' })).status, 400)
    const decided = await head.post(path, decision)
    assert.deepEqual(
      [decided.body.objections[0].decision.reason, decided.body.open],
      ['经核实账册，数据属实', undefined],
    )
    assert.equal((await head.post(path, decision)).body.code, 'notice.decision')
  })

  it('releases on the day after its last, not on it; an upheld objection keeps its row alone back', async () => {
    const second = await object({ row: '1', key: 'upheld-01' }, [], '10.0.0.9')
    assert.equal(second.status, 200, JSON.stringify(second.body))
    // Each day begins with signing in.
    const recognise = async (id: string, key: string) =>
      (await come(http, 'wang')).post(`/api/cases/recognition/${id}/recognise`, {
        form: { recognisedOn: { text: '2026-07-08' }, document: { text: '云科〔2026〕8号' } },
        key: `${key}-${id}`,
      })
    http.later(7 * DAY_MS)
    const early = await recognise(jia(), 'early')
    assert.match(early.body.why[0].message, new RegExp(`公示到${LAST}为止`))

    await sql`insert into calendar_day (day, kind, source, actor, made_at) values ('2026-07-08', 'closed', '停工', 'admin', now())`.execute(
      store.app,
    )
    clerk = await come(http, 'zhang')
    assert.equal((await clerk.get(`/api/notices/${published}`)).body.last, '2026-07-09', 'the calendar moves it')
    await sql`delete from calendar_day`.execute(store.app)

    http.later(DAY_MS)
    clerk = await come(http, 'zhang')
    head = await come(http, 'li')
    const late = await object({ key: 'late-0001' }, [], '10.0.0.9')
    assert.match(late.body.message, /公示期内提出/)
    const open = await recognise(yi(), 'open')
    assert.match(open.body.why[0].message, /1件异议尚未处理/)
    const objection = (await head.get(`/api/notices/${published}`)).body.objections[1]
    await head.post(`/api/notices/${published}/objections/${objection.id}/decision`, {
      upheld: true,
      reason: '核实属实',
    })
    assert.match((await recognise(yi(), 'upheld')).body.why[0].message, /异议成立：核实属实/)
    const told = await anybody().get(publicPath(`receipts/${second.body.receipt}`))
    assert.deepEqual(told.body.decision, { upheld: true, on: '2026-07-09', reason: '核实属实' })

    const released = await recognise(jia(), 'released')
    assert.equal(released.body.state, 'recognised', JSON.stringify(released.body))
    const cases = (await clerk.get(`/api/notices/${published}`)).body.cases
    assert.deepEqual(
      cases.map(({ stateLabel, keptBack }: { stateLabel: string; keptBack: string | null }) => [stateLabel, keptBack]),
      [
        ['已认定', null],
        ['公示中', '2026-07-09认定异议成立：核实属实'],
      ],
    )
  })

  it('wants another notice for what came back from rectifying, and after it was withdrawn', async () => {
    const back = await clerk.post(`/api/cases/recognition/${yi()}/rectify`, {
      form: { reason: { text: '按异议核实情况整改' } },
      key: 'rectify-01',
    })
    assert.equal(back.body.state, 'rectifying', JSON.stringify(back.body))
    const result = { state: 'noticed', on: '2026-07-01', document: '评审纪要〔2026〕2号' }
    await clerk.post(`/api/cases/recognition/${yi()}/direct`, { result, key: 'direct-again' })
    assert.equal((await clerk.get('/api/notices/waiting')).body[0].rows.length, 1)
    const again = await publish({ records: [yi()] })
    assert.equal(again.status, 200, JSON.stringify(again.body))
    const block = (await clerk.get(`/api/notices/of/recognition/${yi()}`)).body
    assert.deepEqual([block.notices.length, block.keptBack], [2, `公示到${LAST}为止，尚未期满`])

    assert.equal((await clerk.post(`/api/notices/${again.body.id}/withdraw`, { reason: '' })).status, 400)
    const gone = await clerk.post(`/api/notices/${again.body.id}/withdraw`, { reason: '名单有误' })
    assert.deepEqual([gone.body.phase, gone.body.mayWithdraw], ['withdrawn', false])
    assert.equal(
      (await clerk.post(`/api/notices/${again.body.id}/withdraw`, { reason: '再撤' })).body.code,
      'notice.withdrawn',
    )
    const seen = await anybody().get(publicPath(`notices/${again.body.id}`))
    assert.deepEqual([seen.body.phase, seen.body.rows], ['withdrawn', []])
    assert.equal((await anybody().get(publicPath('notices'))).body.total, 1)
    assert.equal((await clerk.get('/api/notices/waiting')).body[0].rows.length, 1)
    published = again.body.id
    assert.equal((await object({ key: 'gone-0001' })).status, 404)
  })

  it('is not seen before its first day', async () => {
    const later = await publish({ records: [yi()], first: '2026-07-06' })
    assert.equal((await anybody().get(publicPath(`notices/${later.body.id}`))).status, 404)
    published = later.body.id
    assert.equal((await object({ key: 'before-001' })).status, 404)
    http.later(5 * DAY_MS)
    assert.equal((await anybody().get(publicPath(`notices/${later.body.id}`))).body.phase, 'standing')
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })
})
