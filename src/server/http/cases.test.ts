import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import { always } from '../../kernel/dated.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, loadAreas, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { saveRecords } from '../../store/records/save.ts'
import { testStore } from '../../store/testing.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const jia = '91350100M000100Y43'
const yi = '91320115MA1XXXXX9J'

describe('cases over HTTP', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await inScope(store, bureauScope(bureau), async (tx) => {
      const street = (code: string, name: string) => ({
        code: code as AreaCode,
        name,
        parent: bureau as AreaCode,
        also: [],
        group: null,
      })
      await saveAreas(tx, bureau, [street('990101001', '东山街道'), street('990101002', '西湖街道')])
      const enterprise = everything.registers.get('enterprise')!
      const firm = (creditCode: string, name: string, area: string) => ({
        register: enterprise,
        id: null,
        kind: 'create' as const,
        content: content(enterprise, { creditCode, name: always(name), area: always(area) }),
      })
      const areas = await loadAreas(tx, bureau)
      await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        firm(jia, '甲公司', '990101001'),
        firm(yi, '乙公司', '990101002'),
      ])
    })
    await makeMember(store, 'zhang', { bureau, role: 'staff', section: '企业科', duties: ['经办人'] })
    await makeMember(store, 'li', { bureau, role: 'staff', section: '企业科', duties: ['科室负责人'] })
    await makeMember(store, 'street', { bureau, role: 'street', duties: ['街道专员'], area: '990101001' as AreaCode })
    await makeMember(store, 'elsewhere', {
      bureau,
      role: 'street',
      duties: ['街道专员'],
      area: '990101002' as AreaCode,
    })
    await makeMember(store, 'jia', { bureau, role: 'enterprise', enterprise: jia })
    await makeMember(store, 'yi', { bureau, role: 'enterprise', enterprise: yi })
    http = testApp(store, files)
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true, force: true })
  })

  async function come(name: string) {
    const visitor = http.visitor()
    assert.equal((await visitor.signIn(name, 'right horse')).status, 200)
    const json = async (answer: Response) => ({ status: answer.status, body: await answer.json() })
    return {
      get: async (path: string) => json(await visitor.get(path)),
      post: async (path: string, body: unknown) => json(await visitor.post(path, body)),
      file: (path: string) => visitor.get(path),
      upload: async (name: string, bytes: Uint8Array) =>
        (await json(await visitor.upload(name, bytes))).body.hash as string,
    }
  }

  const cells = { subject: { text: '厂房扩建用电增容' }, matter: { text: '要素保障' }, phone: { text: '13900000000' } }
  const states = async (who: Awaited<ReturnType<typeof come>>, list: string) =>
    (await who.get(`/api/cases?list=${list}`)).body.cases.map((one: { stateLabel: string }) => one.stateLabel)

  it('goes from the firm that raises a request to its rating, each step by who may take it, and the books follow', async () => {
    const firm = await come('jia')
    const raised = await firm.post('/api/cases/request', { cells, key: 'raise-one-1' })
    assert.equal(raised.body.outcome, 'saved', JSON.stringify(raised.body))
    const { id } = raised.body
    const again = await firm.post('/api/cases/request', { cells, key: 'raise-one-1' })
    assert.deepEqual([again.body.id, again.body.outcome], [id, 'unchanged'], JSON.stringify(again.body))

    const twin = { cells: { ...cells, subject: { text: '双击' } }, key: 'raise-twin-1' }
    const twins = await Promise.all([firm.post('/api/cases/request', twin), firm.post('/api/cases/request', twin)])
    assert.deepEqual(twins.map(({ body }) => body.outcome).sort(), ['saved', 'unchanged'])
    const withdrawn = { key: 'withdraw-1', form: { reason: { text: '重复' } } }
    assert.equal((await firm.post(`/api/cases/request/${twins[0].body.id}/withdraw`, withdrawn)).body.done, true)

    const clerk = await come('zhang')
    const mine = (await clerk.get('/api/cases?list=mine')).body
    assert.equal(mine.count, 1)
    assert.deepEqual(
      [mine.cases[0].ownerName, mine.cases[0].why, mine.cases[0].left, mine.cases[0].areaName],
      ['甲公司', '等待受理', 2, '东山街道'],
    )
    const page = (await clerk.get(`/api/cases/request/${id}`)).body
    assert.deepEqual(
      page.offers.filter(({ may }: { may: boolean }) => may).map(({ name }: { name: string }) => name),
      ['accept', 'askMore', 'withdraw', 'archive', 'direct'],
    )
    const accepted = await clerk.post(`/api/cases/request/${id}/accept`, { seen: page.steps, key: 'accept-1' })
    assert.deepEqual(accepted.body, { done: true, repeated: false, state: 'accepted', steps: 1 })
    const twice = await clerk.post(`/api/cases/request/${id}/accept`, { seen: page.steps, key: 'accept-1' })
    assert.deepEqual(twice.body, { done: true, repeated: true, state: 'accepted', steps: 1 })

    const stale = await (await come('li')).post(`/api/cases/request/${id}/decline`, {
      seen: page.steps,
      key: 'decline-1',
      form: { reason: { text: '不属于本局' } },
    })
    assert.equal(stale.body.done, false)
    assert.match(stale.body.meanwhile.join(''), /zhang同志受理/)

    const replied = await clerk.post(`/api/cases/request/${id}/reply`, {
      key: 'reply-01',
      form: { reply: { text: '已协调供电公司' } },
    })
    assert.equal(replied.body.state, 'replied')
    const closed = await clerk.post(`/api/cases/request/${id}/close`, {
      key: 'close-01',
      form: { outcome: { text: '已解决' } },
    })
    assert.equal(closed.body.state, 'closed')
    const rated = await firm.post(`/api/cases/request/${id}/rate`, {
      key: 'rate-001',
      form: { satisfaction: { text: '满意' } },
    })
    assert.equal(rated.body.done, true)
    const history = (await firm.get(`/api/cases/request/${id}`)).body.history.map(
      ({ sentence }: { sentence: string }) => sentence,
    )
    assert.match(history.join('\n'), /科技局受理.*\n.*科技局答复.*\n.*科技局办结.*\n.*jia同志评价/)
    assert.deepEqual(await states(clerk, 'mine'), [])
    assert.deepEqual(await states(clerk, 'done'), ['已办结'])
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })

  it('is seen by its firm and the firm’s street, by no other, and others cannot act on it even by its id', async () => {
    const firm = await come('jia')
    const { id } = (
      await firm.post('/api/cases/request', { cells: { ...cells, subject: { text: '用工' } }, key: 'raise-two-2' })
    ).body
    for (const name of ['yi', 'elsewhere']) {
      const other = await come(name)
      assert.equal((await other.get(`/api/cases/request/${id}`)).status, 404)
      assert.equal((await other.get('/api/cases?list=all')).body.count, 0)
      const tried = await other.post(`/api/cases/request/${id}/withdraw`, {
        form: { reason: { text: '撤' } },
        key: 'bad-key-1',
      })
      assert.equal(tried.status, 404)
    }
    const street = await come('street')
    assert.equal((await street.get(`/api/cases/request/${id}`)).status, 200)
    assert.equal((await firm.get('/api/registers')).status, 403)
    assert.equal((await firm.get(`/api/records/request/${id}`)).status, 403)
  })

  it('refuses what a firm may not fill in, and a firm that is not its own', async () => {
    const firm = await come('jia')
    const more = await firm.post('/api/cases/request', {
      cells: { ...cells, outcome: { text: '已解决' } },
      key: 'raise-bad-1',
    })
    assert.equal(more.status, 422)
    const other = await come('yi')
    const street = await come('elsewhere')
    const found = await inScope(store, bureauScope(bureau), async (tx) => {
      const { recordsByIdentity } = await import('../../store/records/load.ts')
      return (await recordsByIdentity(tx, everything.registers.get('enterprise')!, bureau, [jia])).get(jia)?.id
    })
    const foreign = { ...cells, enterprise: { text: '', record: found } }
    const raised = await other.post('/api/cases/request', { cells: foreign, key: 'raise-bad-2' })
    const page = await other.get(`/api/cases/request/${raised.body.id}`)
    assert.equal(page.body.record.title.includes('乙公司'), true, 'a firm raises for itself whatever it names')
    assert.equal((await street.post('/api/cases/request', { cells: foreign, key: 'raise-bad-3' })).status, 422)
  })

  it('lets one of two who act at once through, and tells the other what happened', async () => {
    const firm = await come('jia')
    const { id } = (
      await firm.post('/api/cases/request', { cells: { ...cells, subject: { text: '融资' } }, key: 'raise-three' })
    ).body
    const [clerk, head] = [await come('zhang'), await come('li')]
    const answers = await Promise.all([
      clerk.post(`/api/cases/request/${id}/accept`, { seen: 0, key: 'race-001' }),
      head.post(`/api/cases/request/${id}/accept`, { seen: 0, key: 'race-002' }),
    ])
    assert.deepEqual(answers.map(({ body }) => body.done).sort(), [false, true])
  })

  it('shows those outside what they may bring and what they handed in, and nothing of the bureau’s figures and registers', async () => {
    const firm = await come('jia')
    const portal = (await firm.get('/api/portal')).body
    assert.deepEqual(
      [portal.enterpriseName, portal.state.name, portal.state.months, portal.state.head.entry],
      ['甲公司', '云浦区科学技术局', null, 0],
    )
    assert.deepEqual(
      portal.opens.map(({ register, about }: { register: string; about: string }) => [register, about]),
      [
        ['recognition', 'own'],
        ['contractFiling', 'own'],
        ['payment', 'own'],
        ['voucherClaim', 'own'],
        ['serviceOrder', 'own'],
        ['challenge', 'own'],
        ['project', 'own'],
        ['financing', 'own'],
        ['request', 'own'],
        ['trainingApproval', 'own'],
      ],
    )
    assert.deepEqual(
      portal.opens
        .find(({ register }: { register: string }) => register === 'request')
        .form.map(({ key }: { key: string }) => key),
      ['subject', 'matter', 'content', 'contact', 'phone'],
    )
    const street = await come('street')
    assert.equal((await street.get('/api/portal')).body.opens.at(-1).about, 'chosen')
    const found = (await street.get(`/api/portal/enterprises?find=${encodeURIComponent('公司')}`)).body
    assert.deepEqual(
      found.map(({ name }: { name: string }) => name),
      ['甲公司'],
      'a street finds the firms of its own ground',
    )
    const bureauState = (await firm.get('/api/bureau')).body
    assert.deepEqual([bureauState.name, bureauState.months], ['云浦区科学技术局', null])
    for (const path of ['/api/figures/latest', '/api/places', '/api/search?q=公司'])
      assert.notEqual((await firm.get(path)).status, 200, path)
  })

  it('hands a file of a case to those who may read the step that gave it, and to no other', async () => {
    const firm = await come('jia')
    const { id } = (
      await firm.post('/api/cases/request', { cells: { ...cells, subject: { text: '附件' } }, key: 'raise-files' })
    ).body
    const statement = await firm.upload('情况说明.html', new TextEncoder().encode('<script>alert(1)</script>'))
    const handed = await firm.post(`/api/cases/request/${id}/supply`, {
      key: 'supply-01',
      form: { statement: { file: { hash: statement, name: '情况说明.html' } } },
    })
    assert.equal(handed.body.done, true, JSON.stringify(handed.body))
    const clerk = await come('zhang')
    const sheet = await clerk.upload('审批表.pdf', new TextEncoder().encode('%PDF-1.4 stamped'))
    const filed = await clerk.post(`/api/cases/request/${id}/archive`, {
      key: 'archive-1',
      form: { scan: { file: { hash: sheet, name: '审批表.pdf' } } },
    })
    assert.equal(filed.body.done, true, JSON.stringify(filed.body))

    const answer = await clerk.file(`/api/cases/request/${id}/files/${statement}`)
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/, 'a page is never run')
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    assert.match(
      (await clerk.file(`/api/cases/request/${id}/files/${sheet}`)).headers.get('content-disposition') ?? '',
      /^inline/,
    )
    assert.equal((await firm.file(`/api/cases/request/${id}/files/${statement}`)).status, 200)
    assert.equal((await firm.file(`/api/cases/request/${id}/files/${sheet}`)).status, 422, 'the office’s own sheet')
    assert.equal((await (await come('yi')).file(`/api/cases/request/${id}/files/${statement}`)).status, 404)
    const page = (await firm.get(`/api/cases/request/${id}`)).body
    assert.deepEqual(page.record.versions, [], 'who entered what is the office’s own')
    const files = (await firm.get('/api/portal/files')).body
    assert.deepEqual(
      files.map(({ name }: { name: string }) => name),
      ['情况说明.html'],
    )
  })

  it('finds the case of a printed sheet by the code on its scan', async () => {
    const firm = await come('jia')
    const { id } = (
      await firm.post('/api/cases/request', { cells: { ...cells, subject: { text: '盖章' } }, key: 'raise-scan' })
    ).body
    const clerk = await come('zhang')
    const paper = (await clerk.get(`/api/paper/request/${id}`)).body
    assert.deepEqual(
      [paper.forms, paper.signers],
      [
        ['approval', 'summary', 'receipt'],
        ['经办人', '科室负责人', '局领导'],
      ],
    )
    const { modules, path } = paper.code
    const sheet = createCanvas(1_240, 1_754)
    const pen = sheet.getContext('2d')
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, sheet.width, sheet.height)
    pen.fillStyle = '#000'
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) pen.fillRect(1_000 + Number(x) * 5, 60 + Number(y) * 5, 5, 5)
    assert.ok(modules > 20)
    const hash = await clerk.upload('扫描件.png', new Uint8Array(sheet.toBuffer('image/png')))
    const found = await clerk.post('/api/paper/scan', { hash })
    assert.deepEqual([found.body.record, found.body.stateLabel], [id, '已提出'])
    const listed = (await clerk.get(`/api/cases?list=all&q=${paper.code.short}`)).body
    assert.deepEqual(
      listed.cases.map(({ record }: { record: string }) => record),
      [id],
    )
    assert.equal((await firm.post('/api/paper/scan', { hash })).status, 403)
    const blank = await clerk.upload('空白.png', new Uint8Array(createCanvas(40, 40).toBuffer('image/png')))
    assert.equal((await clerk.post('/api/paper/scan', { hash: blank })).body.code, 'scan.none')
  })

  it('finds cases by their title and by the name of their firm', async () => {
    const clerk = await come('zhang')
    const count = async (query: string) => (await clerk.get(`/api/cases?list=all&${query}`)).body.count
    assert.equal(await count(`q=${encodeURIComponent('没有这样的')}`), 0)
    const whole = await count('register=request')
    assert.ok(whole > 0)
    const ofJia = await count(`q=${encodeURIComponent('甲公')}`)
    assert.ok(ofJia > 0 && ofJia < whole + 1, `${ofJia} of ${whole}`)
    assert.ok((await count(`q=${encodeURIComponent('乙公')}`)) > 0)
    assert.equal(await count(`q=${encodeURIComponent('盖章')}`), 1)
  })

  it('are told by the firm where their own words are only a day', async () => {
    const clerk = await come('zhang')
    const told = { enterprise: '甲公司', on: '2026-04-08', purpose: '包抓联系', record: '生产正常' }
    const given = Object.fromEntries(Object.entries(told).map(([name, text]) => [name, { text }]))
    assert.equal((await clerk.post('/api/registers/streetVisit/records', { cells: given })).body.outcome, 'saved')
    const { cases } = (await clerk.get('/api/cases?list=all&register=streetVisit')).body
    assert.deepEqual(
      cases.map(({ title }: { title: string }) => title),
      ['甲公司 · 2026-04-08'],
    )
  })

  it('acts on many cases at once with an answer for each', async () => {
    const firm = await come('jia')
    const ids: string[] = []
    for (const [index, subject] of ['招聘', '用地', '专利'].entries())
      ids.push(
        (
          await firm.post('/api/cases/request', {
            cells: { ...cells, subject: { text: subject } },
            key: `raise-many-${index}`,
          })
        ).body.id,
      )
    const clerk = await come('zhang')
    await clerk.post(`/api/cases/request/${ids[0]}/accept`, { key: 'first-one' })
    const answers = await clerk.post('/api/cases/request/batch', {
      action: 'accept',
      key: 'batch-accept-1',
      cases: ids.map((id) => ({ id, seen: 0 })),
    })
    assert.deepEqual(
      answers.body.map(({ done }: { done: boolean }) => done),
      [false, true, true],
    )
    assert.match(answers.body[0].says, /已有新的办理/)
  })
})
