import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeCsv } from '../../exchange/workbook/write.ts'
import { dayText } from '../../kernel/day.ts'
import { textSections } from '../../kernel/document/section.ts'
import { plainText } from '../../kernel/document/text.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { readKept } from '../../store/files.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import { today } from '../office/today.ts'
import { contributionSchema, givenSchema, waitingSchema } from './schema/contributions.ts'
import {
  citedSchema,
  citedTableSchema,
  documentHeadSchema,
  documentListSchema,
  documentSchema,
  freezingSchema,
  offersSchema,
  refreshedSchema,
  returnedSchema,
  sentencesSchema,
  verifiedSchema,
  versionSchema,
  versionsSchema,
} from './schema/documents.ts'
import { openedSchema } from './schema/figures.ts'
import { uploadSchema } from './schema/jobs.ts'
import { signedSchema, signingSchema, waitingSignaturesSchema } from './schema/signatures.ts'
import { makeAccount, makeMember, testApp } from './testing.ts'

const bureau = '990101'
const other = '990102'

describe('documents over HTTP', () => {
  let store: Store
  let files: string
  let clerk: ReturnType<ReturnType<typeof testApp>['visitor']>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-documents-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await addBureau(store, { code: other, name: '桥北区科学技术局' }, '桥北区')
    await makeAccount(store, 'zhangmin', 'right horse')
    await take('enterprise', ['企业名称', '统一社会信用代码'], [['甲公司', makeCreditCode(bureau, 1)]])
    await take(
      'techContract',
      ['合同登记编号', '项目名称', '合同类别', '卖方名称', '认定登记日期', '合同成交总额(万元)'],
      [['2026990101000001', '平台开发', '技术开发', '甲公司', '2026-03-05', '2000']],
    )
    clerk = testApp(store, files).visitor()
    await clerk.signIn('zhangmin', 'right horse')
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  async function take(
    register: string,
    titles: readonly string[],
    rows: readonly (readonly string[])[],
  ): Promise<void> {
    const office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles(files) }
    const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
    const report = await importFile(
      office,
      everything.registers.get(register)!,
      bytes,
      `${register}.csv`,
      importDefaults,
    )
    assert.equal(report.refused, 0, JSON.stringify(report.refusals))
  }

  async function told<S extends z.ZodType>(asked: Promise<Response>, schema: S): Promise<z.infer<S>> {
    const answer = await asked
    assert.equal(answer.status, 200, await answer.clone().text())
    return schema.parse(await answer.json())
  }

  const at = `?bureau=${bureau}`
  const drafted = () =>
    told(clerk.post(`/api/documents${at}`, { template: 'half-year-summary', period: '2026H1' }), documentHeadSchema)

  it('drafts a summary whose figures open as of its cut-off, whatever is booked later', async () => {
    const { id, actions } = await drafted()
    assert.deepEqual(actions, ['edit', 'refresh', 'freeze', 'export', 'takeBack'])
    const document = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    const cited = document.citations.find(
      ({ indicator, aspect }) => indicator === 'contractValueSold' && aspect === '本期数',
    )!
    assert.equal(cited.shown, '0.20')
    await take(
      'techContract',
      ['合同登记编号', '项目名称', '合同类别', '卖方名称', '认定登记日期', '合同成交总额(万元)'],
      [['2026990101000002', '检测服务', '技术服务', '甲公司', '2026-05-05', '100']],
    )
    const opened = await told(clerk.get(`/api/documents/${id}/figures/${cited.id}/drill${at}`), openedSchema)
    assert.deepEqual([opened.rows?.total, opened.rows?.sum, opened.rows?.agrees], [1, '0.2', true])
    const now = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    const restated = now.restatements.find((one) => one.id === cited.id)
    assert.deepEqual([restated?.old, restated?.new, restated?.by], ['0.20', '0.21', '张敏'])
    const refreshed = await told(
      clerk.post(`/api/documents/${id}/refresh${at}`, { version: now.version }),
      refreshedSchema,
    )
    assert.ok(refreshed.changed > 0)
    const after = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.deepEqual(after.restatements, [])
  })

  it('freezes a document once, on the version that was read, and sends it as a Word file', async () => {
    const { id, version } = await drafted()
    const stale = await clerk.post(`/api/documents/${id}/freeze${at}`, { version: version + 1, recipient: null })
    assert.equal(stale.status, 409)
    const frozen = await told(
      clerk.post(`/api/documents/${id}/freeze${at}`, { version, recipient: '区府办' }),
      documentHeadSchema,
    )
    assert.deepEqual(
      [frozen.status, frozen.frozenBy, frozen.actions],
      ['frozen', 'zhangmin同志', ['export', 'takeBack']],
    )
    const again = await clerk.post(`/api/documents/${id}/freeze${at}`, { version: frozen.version, recipient: null })
    assert.equal(again.status, 422)
    const word = await clerk.get(`/api/documents/${id}/word${at}`)
    assert.match(word.headers.get('content-disposition') ?? '', /filename\*=UTF-8''.+\.docx$/)
    assert.deepEqual([...new Uint8Array(await word.arrayBuffer()).slice(0, 2)], [0x50, 0x4b])
  })

  it('refuses a template or a period that does not fit, and knows no document of another bureau', async () => {
    const { id } = await drafted()
    const misfit = await clerk.post(`/api/documents${at}`, { template: 'half-year-summary', period: '2026Q3' })
    assert.equal(misfit.status, 422)
    const unknown = await clerk.post(`/api/documents${at}`, { template: '../../etc/passwd', period: '2026H1' })
    assert.equal(unknown.status, 404)
    const { documents } = await told(clerk.get(`/api/documents?bureau=${other}`), documentListSchema)
    assert.deepEqual(documents, [])
    for (const path of [`/api/documents/${id}`, `/api/documents/${id}/word`, `/api/documents/${id}/figures/f1/drill`])
      assert.equal((await clerk.get(`${path}?bureau=${other}`)).status, 404, path)
    assert.equal((await clerk.get(`/api/documents/1' or '1'='1${at}`)).status, 400)
  })

  it('takes an edit on the version that was read, keeps what stood before, and gives it back', async () => {
    const { id, version } = await drafted()
    const { text } = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    const reworded = text.map((block) =>
      block.kind === 'paragraph' ? { ...block, spans: [...block.spans, { text: '补一句。' }] } : block,
    )
    const edited = await told(clerk.put(`/api/documents/${id}${at}`, { version, text: reworded }), documentHeadSchema)
    assert.equal(edited.version, version + 1)
    const stale = await clerk.put(`/api/documents/${id}${at}`, { version, text })
    assert.equal(stale.status, 409)
    for (const forged of [
      text.map((block) =>
        block.kind === 'paragraph'
          ? { ...block, spans: block.spans.map((span) => (span.figure ? { ...span, text: '9' } : span)) }
          : block,
      ),
      [{ kind: 'paragraph', spans: [{ text: '1', figure: 'f999999' }] }],
    ]) {
      const refused = await clerk.put(`/api/documents/${id}${at}`, { version: edited.version, text: forged })
      assert.ok(refused.status === 422 || refused.status === 404, String(refused.status))
    }
    const odd = await clerk.put(`/api/documents/${id}${at}`, {
      version: edited.version,
      text: [{ kind: 'script', spans: [] }],
    })
    assert.equal(odd.status, 400)

    const versions = await told(clerk.get(`/api/documents/${id}/versions${at}`), versionsSchema)
    assert.deepEqual(
      versions.map((one) => one.version),
      [version + 1, version],
    )
    const { lines } = await told(clerk.get(`/api/documents/${id}/versions/${version}${at}`), versionSchema)
    assert.ok(lines.some(({ kind }) => kind === 'changed'))
    await told(
      clerk.post(`/api/documents/${id}/versions/${version}/restore${at}`, { version: edited.version }),
      documentHeadSchema,
    )
    const back = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.deepEqual([back.version, back.text], [version + 2, text])
  })

  it('cites a figure by name without taking the text from who is writing; a moved or deleted figure leaves the rest', async () => {
    const { id, version } = await drafted()
    const { text } = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    const { offers } = await told(
      clerk.get(`/api/documents/${id}/offers${at}&indicator=contractValueSold`),
      offersSchema,
    )
    assert.equal(offers.find(({ key }) => key === 'value')?.text, '0.21亿元')
    const { spans, citations } = await told(
      clerk.post(`/api/documents/${id}/figures${at}`, { indicator: 'contractValueSold', key: 'value' }),
      citedSchema,
    )
    const [cited] = citations
    assert.ok(cited)
    assert.deepEqual(
      spans.filter(({ figure }) => figure === cited.id).map((span) => span.text),
      ['0.21'],
    )
    const moved = [{ kind: 'paragraph', spans: [{ text: '成交额' }, ...spans, { text: '。' }] }, ...text.slice(0, 1)]
    await told(clerk.put(`/api/documents/${id}${at}`, { version, text: moved }), documentHeadSchema)
    const now = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.deepEqual(
      now.citations.map((one) => one.id),
      [cited.id],
    )
    assert.ok(now.spare.length > 0)
    const opened = await told(clerk.get(`/api/documents/${id}/figures/${cited.id}/drill${at}`), openedSchema)
    assert.equal(opened.rows?.total, 2)
    const unknown = await clerk.post(`/api/documents/${id}/figures${at}`, { indicator: 'nothing', key: 'value' })
    assert.equal(unknown.status, 404)
  })

  it('cites a table of indicators cell by cell, each of which opens, and sends it to Word with its chart', async () => {
    const { id, version } = await drafted()
    const { text, charactersMax } = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.equal(charactersMax, 5000)
    const asked = {
      layout: 'periods',
      indicators: ['contractsSold'],
      periods: ['2026-02', '2026-03', '2026-04'],
      growth: false,
      chart: 'bar',
    }
    const { block, citations } = await told(clerk.post(`/api/documents/${id}/tables${at}`, asked), citedTableSchema)
    assert.deepEqual(
      block.rows.map((row) => row.map((cell) => cell.map((span) => span.text).join(''))),
      [
        ['2026年2月', '0'],
        ['2026年3月', '1'],
        ['2026年4月', '0'],
      ],
    )
    const march = citations.find(({ period }) => period === '2026-03')
    await told(clerk.put(`/api/documents/${id}${at}`, { version, text: [...text, block] }), documentHeadSchema)
    const opened = await told(clerk.get(`/api/documents/${id}/figures/${march?.id}/drill${at}`), openedSchema)
    assert.deepEqual([opened.rows?.total, opened.rows?.agrees], [1, true])
    const word = await clerk.get(`/api/documents/${id}/word${at}`)
    const parts = unzipSync(new Uint8Array(await word.arrayBuffer()))
    assert.ok(Object.keys(parts).some((name) => name.startsWith('word/media/')))
    assert.match(strFromU8(parts['word/document.xml']!), /descr="条形图，[^"]*2026年3月1，2026年4月0。"/)
    const nothing = { ...asked, indicators: ['gdp'], periods: ['2019'] }
    assert.equal((await clerk.post(`/api/documents/${id}/tables${at}`, nothing)).status, 422)
    assert.deepEqual(await told(clerk.get(`/api/documents/${id}/sentences${at}`), sentencesSchema), [])
  })

  it('remembers what was left out, for later drafts of the same period too', async () => {
    const { id } = await drafted()
    const { proposals } = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    const [one] = proposals.filter(({ taken }) => !taken)
    if (one === undefined) return assert.equal(proposals.length, 0)
    await told(
      clerk.put(`/api/documents/${id}/proposals/${one.kind}/${one.indicator}${at}`, { left: true }),
      documentHeadSchema,
    )
    const later = await drafted()
    const again = await told(clerk.get(`/api/documents/${later.id}${at}`), documentSchema)
    const same = again.proposals.find(({ kind, indicator }) => kind === one.kind && indicator === one.indicator)
    assert.equal(same?.left?.by, 'zhangmin同志')
  })

  it('refuses a returned file until every altered figure is decided, and gives a frozen paper a new draft', async () => {
    const { id, version } = await drafted()
    const word = new Uint8Array(await (await clerk.get(`/api/documents/${id}/word${at}`)).arrayBuffer())
    const altered = repacked(word, (part) => part.replace('>0.21<', '>0.92<').replace('各项工作', '各方面工作'))
    const { hash } = await told(clerk.upload('改稿.docx', altered), uploadSchema)
    const returned = await told(clerk.post(`/api/documents/${id}/returned${at}`, { hash }), returnedSchema)
    assert.deepEqual(
      returned.figures.map(({ what, expected, found }) => [what, expected, found]),
      [['digits', '0.21', '0.92']],
    )
    assert.equal(returned.changes.length, 1)
    const accepted = returned.changes.map(({ index }) => index)
    const accept = (of: string, figures: unknown, read = version) =>
      clerk.post(`/api/documents/${of}/returned/accept${at}`, { hash, version: read, accepted, figures })
    const undecided = await accept(id, [])
    assert.deepEqual([undecided.status, (await undecided.json()).code], [422, 'returned.undecided'])
    const [figure] = returned.figures
    assert.equal((await accept(id, [{ key: figure?.key, decision: 'unlink', reason: ' ' }])).status, 422)
    const taken = await told(accept(id, [{ key: figure?.key, decision: 'keep' }]), documentHeadSchema)
    assert.equal(taken.version, version + 1)
    const now = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.match(plainText(now.text), /各方面工作/)
    assert.match(plainText(now.text), /0\.21亿元/)
    assert.ok(!plainText(now.text).includes('0.92'))
    assert.equal((await accept(id, [{ key: figure?.key, decision: 'keep' }])).status, 409)

    const frozen = await told(
      clerk.post(`/api/documents/${id}/freeze${at}`, { version: taken.version, recipient: null }),
      documentHeadSchema,
    )
    const anew = await told(
      accept(id, [{ key: figure?.key, decision: 'unlink', reason: '局长定' }], frozen.version),
      documentHeadSchema,
    )
    assert.notEqual(anew.id, id)
    const draft = await told(clerk.get(`/api/documents/${anew.id}${at}`), documentSchema)
    assert.match(plainText(draft.text), /0\.92亿元/)
    assert.deepEqual(
      draft.unlinked.map(({ found, reason, by }) => [found, reason, by]),
      [['0.92', '局长定', 'zhangmin同志']],
    )
    assert.match(plainText((await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)).text), /0\.21亿元/)
  })

  it('verifies a file in place, refuses what is none, and shows nothing of it to another bureau', async () => {
    const { id } = await drafted()
    const word = new Uint8Array(await (await clerk.get(`/api/documents/${id}/word${at}`)).arrayBuffer())
    const { hash } = await told(
      clerk.upload(
        '总结.docx',
        repacked(word, (part) => part.replace('>0.21<', '>0.92<')),
      ),
      uploadSchema,
    )
    const report = await told(clerk.post(`/api/documents/verify${at}`, { hash, name: '总结.docx' }), verifiedSchema)
    const [wrong, ...others] = report.figures.filter(({ verdict }) => verdict === 'altered')
    assert.deepEqual([wrong?.expected, wrong?.found, others.length], ['0.21', '0.92', 0])
    assert.ok(report.lines.flat().some(({ figure, text }) => figure === wrong?.id && text === '0.92'))
    const { hash: junk } = await told(clerk.upload('x.docx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])), uploadSchema)
    const refused = await clerk.post(`/api/documents/verify${at}`, { hash: junk, name: 'x.docx' })
    assert.deepEqual([refused.status, (await refused.json()).code], [422, 'word.damaged'])
    const elsewhere = `?bureau=${other}`
    const asked = { hash, name: '总结.docx', document: id }
    assert.equal((await clerk.post(`/api/documents/verify${elsewhere}`, asked)).status, 404)
    await told(clerk.upload('总结.docx', await readKept(folderFiles(files), hash), other), uploadSchema)
    assert.equal((await clerk.post(`/api/documents/verify${elsewhere}`, asked)).status, 422)
    for (const path of ['versions', 'issues', 'known', 'freezing', 'text'])
      assert.equal((await clerk.get(`/api/documents/${id}/${path}${elsewhere}`)).status, 404, path)
    assert.equal((await clerk.put(`/api/documents/${id}${elsewhere}`, { version: 1, text: [] })).status, 404)
    assert.equal((await clerk.post(`/api/documents/${id}/returned${elsewhere}`, { hash })).status, 404)
  })

  it('shows before freezing what would change, and freezes at the cut-off that was chosen', async () => {
    const { id, version } = await drafted()
    const preview = await told(clerk.get(`/api/documents/${id}/freezing${at}`), freezingSchema)
    const { citations } = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.equal(preview.toIssue.length, citations.length)
    assert.deepEqual([preview.changed, preview.lost], [[], []])
    const early = await told(clerk.get(`/api/documents/${id}/freezing${at}&asOf=2020-01-01`), freezingSchema)
    assert.ok(early.lost.length > 0 || early.changed.length > 0)
    const refused = await clerk.post(`/api/documents/${id}/freeze${at}`, {
      version,
      recipient: null,
      asOf: '2020-01-01',
    })
    assert.deepEqual([refused.status, (await refused.json()).code], [422, 'document.review'])
    const frozen = await told(
      clerk.post(`/api/documents/${id}/freeze${at}`, { version, recipient: '区府办', asOf: '2999-01-01' }),
      documentHeadSchema,
    )
    assert.equal(frozen.status, 'frozen')
    const text = await clerk.get(`/api/documents/${id}/text${at}`)
    assert.match(text.headers.get('content-type') ?? '', /^text\/plain/)
    assert.match(await text.text(), /工作安排\r\n/)
  })

  it('has a section write its own part, and is not frozen before that is taken in', async () => {
    const { id, version } = await drafted()
    const mei = testApp(store, files).visitor()
    await makeMember(store, 'mei', { bureau, role: 'staff', section: '成果科' })
    await mei.signIn('mei', 'right horse')
    const { text } = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    const section = textSections(text).find(({ heading }) => heading.startsWith('抓转化'))!
    const asked = { version, block: section.block, holder: 'section:成果科', due: '2999-07-05', note: '写两条做法' }
    const part = await told(clerk.post(`/api/documents/${id}/parts${at}`, asked), contributionSchema)
    const twice = await clerk.post(`/api/documents/${id}/parts${at}`, { ...asked, holder: 'section:成果科' })
    assert.equal((await twice.json()).code, 'contribution.clash')

    const mine = await told(mei.get(`/api/documents/parts${at}`), waitingSchema)
    assert.deepEqual(
      mine.map(({ heading, state }) => [heading, state]),
      [[section.heading, 'asked']],
    )
    const notes = await (await mei.get(`/api/messages${at}`)).json()
    assert.match(notes.messages[0].text, /抓转化.*写两条做法/)

    const closed = await clerk.post(`/api/documents/${id}/freeze${at}`, { version, recipient: null })
    assert.deepEqual([closed.status, (await closed.json()).code], [422, 'document.parts'])
    const ahead = await told(clerk.get(`/api/documents/${id}/freezing${at}`), freezingSchema)
    assert.deepEqual(
      ahead.parts.map(({ holderName, stateName }) => [holderName, stateName]),
      [['成果科', '待供稿']],
    )

    const path = `/api/documents/${id}/parts/${part.ordinal}`
    const words = [...part.text, { kind: 'paragraph', spans: [{ text: '上门辅导登记。' }] }]
    const forged = words.map((block) =>
      JSON.parse(JSON.stringify(block).replaceAll(/"text":"[\d.,]+","figure"/g, '"text":"9","figure"')),
    )
    const refused = await mei.put(`${path}${at}`, { version: 1, text: forged })
    assert.equal((await refused.json()).code, 'figure.changed')
    const titled = await mei.put(`${path}${at}`, { version: 1, text: [{ kind: 'title', spans: [] }] })
    assert.equal((await titled.json()).code, 'contribution.blocks')
    const written = await told(mei.put(`${path}${at}`, { version: 1, text: words }), contributionSchema)
    const given = await told(mei.post(`${path}/give${at}`, { version: written.version, confirm: true }), givenSchema)
    assert.ok(given.confirmed > 0)
    assert.equal((await (await mei.put(`${path}${at}`, { version: 2, text: words })).json()).code, 'contribution.given')

    const before = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.doesNotMatch(plainText(before.text), /上门辅导登记/)
    assert.ok(before.citations.some(({ confirmed }) => confirmed?.by === 'mei同志'))
    const taken = await told(clerk.post(`${path}/take${at}`, { version }), documentHeadSchema)
    const after = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.match(plainText(after.text), /抓转化[\s\S]*上门辅导登记。/)
    const frozen = { version: taken.version, recipient: null }
    await told(clerk.post(`/api/documents/${id}/freeze${at}`, frozen), documentHeadSchema)
  })

  it('goes round to be countersigned, is signed off with a number and a day, and loses its signatures with its words', async () => {
    const { id, version } = await drafted()
    const other = await drafted()
    for (const [name, section] of [
      ['he', '平台科'],
      ['su', '农业科'],
      ['tang', '局领导'],
    ] as const)
      await makeMember(store, name, { bureau, role: 'staff', section })
    const as = async (name: string) => {
      const visitor = testApp(store, files).visitor()
      await visitor.signIn(name, 'right horse')
      return visitor
    }
    const [he, su, tang] = [await as('he'), await as('su'), await as('tang')]
    const path = `/api/documents/${id}/signatures`
    const due = '2999-07-05'
    const round = { version, holders: ['section:平台科', 'section:农业科'], due, note: '请核对数' }
    const asked = await told(clerk.post(`${path}/countersign${at}`, round), signingSchema)
    assert.deepEqual(
      asked.signatures.map(({ holderName, stateName }) => [holderName, stateName]),
      [
        ['平台科', '待会签'],
        ['农业科', '待会签'],
      ],
    )
    const refusal = async (answer: Promise<Response>) => (await (await answer).json()).code
    assert.equal(await refusal(clerk.post(`${path}/countersign${at}`, round)), 'signature.double')
    const leader = { version, holder: 'section:局领导', due, prefix: '云科发', serial: 41 }
    assert.equal(await refusal(clerk.post(`${path}/issue${at}`, leader)), 'signature.missing')
    assert.equal(
      await refusal(clerk.post(`/api/documents/${id}/freeze${at}`, { version, recipient: null })),
      'document.signatures',
    )

    // One agrees, the other sends it back with what is to be changed; nobody signs for another section.
    const [mine] = await told(he.get(`/api/documents/signatures${at}`), waitingSignaturesSchema)
    assert.deepEqual([mine?.kindName, mine?.ordinal, mine?.note], ['会签', 1, '请核对数'])
    assert.equal(await refusal(su.post(`${path}/1/answer${at}`, { version, agrees: true })), 'signature.others')
    await told(he.post(`${path}/1/answer${at}`, { version, agrees: true, opinion: '无异议' }), signedSchema)
    assert.equal(await refusal(su.post(`${path}/2/answer${at}`, { version, agrees: false })), 'signature.reason')
    await told(su.post(`${path}/2/answer${at}`, { version, agrees: false, opinion: '补服务次数' }), signedSchema)
    const [back] = await told(clerk.get(`/api/documents/signatures${at}`), waitingSignaturesSchema)
    assert.deepEqual([back?.stateName, back?.opinion], ['已退回', '补服务次数'])

    // The words change: what was signed of them is void, and whoever signed is told.
    const { text } = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    const more = [...text.slice(0, 2), { kind: 'paragraph', spans: [{ text: '服务次数已补。' }] }, ...text.slice(2)]
    const edited = await told(clerk.put(`/api/documents/${id}${at}`, { version, text: more }), documentHeadSchema)
    const voided = await told(clerk.get(`${path}${at}`), signingSchema)
    assert.deepEqual(
      voided.signatures.map(({ state }) => state),
      ['void', 'returned'],
    )
    const notes = await (await he.get(`/api/messages${at}`)).json()
    assert.match(notes.messages[0].text, /平台科的会签作废/)
    assert.equal(await refusal(he.post(`${path}/1/answer${at}`, { version, agrees: true })), 'document.stale')

    const now = edited.version
    await told(clerk.post(`${path}/countersign${at}`, { ...round, version: now }), signingSchema)
    for (const [who, ordinal] of [
      [he, 3],
      [su, 4],
    ] as const)
      await told(who.post(`${path}/${ordinal}/answer${at}`, { version: now, agrees: true }), signedSchema)
    await told(clerk.post(`${path}/issue${at}`, { ...leader, version: now }), signingSchema)
    const sign = { version: now, agrees: true, freezes: true }
    const signed = await told(tang.post(`${path}/5/answer${at}`, sign), signedSchema)
    const year = today().slice(0, 4)
    assert.deepEqual([signed.number, signed.frozen], [`云科发〔${year}〕41号`, true])

    const issued = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    assert.deepEqual([issued.status, issued.number, issued.signed], ['frozen', `云科发〔${year}〕41号`, 3])
    const lines = plainText(issued.text).split('\n')
    assert.ok(lines.includes(dayText(today())))
    const word = new Uint8Array(await (await clerk.get(`/api/documents/${id}/word${at}`)).arrayBuffer())
    assert.match(strFromU8(unzipSync(word)['word/document.xml']!), new RegExp(`云科发〔${year}〕41号`))
    // Taken back, the number on the paper is nobody's change.
    const { hash } = await told(clerk.upload('印发.docx', word), uploadSchema)
    const returned = await told(clerk.post(`/api/documents/${id}/returned${at}`, { hash }), returnedSchema)
    assert.deepEqual([returned.changes, returned.figures], [[], []])
    const told1 = (await told(clerk.get(`${path}${at}`), signingSchema)).history.map((one) => one.text)
    assert.ok(told1.includes('he同志（平台科）会签同意：无异议'))
    assert.ok(told1.includes('zhangmin同志改动正文，平台科的会签作废'))
    assert.ok(told1.includes(`tang同志签发，编为云科发〔${year}〕41号`))

    // The next paper takes the next number, and no paper a taken one.
    const again = `/api/documents/${other.id}/signatures`
    assert.equal(await refusal(clerk.post(`${again}/issue${at}`, leader)), 'signature.number')
    await told(clerk.post(`${again}/issue${at}`, { ...leader, version: other.version, serial: null }), signingSchema)
    const next = await told(tang.post(`${again}/1/answer${at}`, { ...sign, version: other.version }), signedSchema)
    assert.equal(next.number, `云科发〔${year}〕42号`)
  })

  it('is signed off with its date of writing, which nobody changes afterwards unseen', async () => {
    const { id, version } = await drafted()
    for (const [name, section] of [
      ['yan', '成果科'],
      ['lu', '签发领导'],
    ] as const)
      await makeMember(store, name, { bureau, role: 'staff', section })
    const path = `/api/documents/${id}/signatures`
    const sign = async (name: string, ordinal: number, of: number) => {
      const visitor = testApp(store, files).visitor()
      await visitor.signIn(name, 'right horse')
      await told(visitor.post(`${path}/${ordinal}/answer${at}`, { version: of, agrees: true }), signedSchema)
    }
    const asked = { version, due: '2999-07-05' }
    await told(clerk.post(`${path}/countersign${at}`, { ...asked, holders: ['section:成果科'] }), signingSchema)
    await sign('yan', 1, version)
    await told(clerk.post(`${path}/issue${at}`, { ...asked, holder: 'section:签发领导', prefix: null }), signingSchema)
    await sign('lu', 2, version)
    const signed = await told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
    const text = signed.text.map((block) => (block.kind === 'signature' ? { ...block, date: '2026年1月1日' } : block))
    await told(clerk.put(`/api/documents/${id}${at}`, { version: signed.version, text }), documentHeadSchema)
    const { signatures } = await told(clerk.get(`${path}${at}`), signingSchema)
    assert.deepEqual(
      signatures.map(({ kind, state }) => [kind, state]),
      [
        ['countersign', 'agreed'],
        ['issue', 'void'],
      ],
    )
  })

  it('is signed by a deputy for the colleague who is away, in both names, and for nobody who is here', async () => {
    const { id, version } = await drafted()
    const [ids, people] = [new Map<string, string>(), new Map<string, ReturnType<typeof visitorNamed>>()]
    const visitorNamed = () => testApp(store, files).visitor()
    for (const [name, section] of [
      ['qian', '出差领导'],
      ['meng', '在岗领导'],
      ['ding', '综合科'],
    ] as const) {
      ids.set(name, await makeMember(store, name, { bureau, role: 'staff', section }))
      people.set(name, visitorNamed())
      await people.get(name)!.signIn(name, 'right horse')
    }
    const [qian, ding] = [people.get('qian')!, people.get('ding')!]
    const path = `/api/documents/${id}/signatures`
    const asked = { version, due: '2999-07-05' }
    const holders = [ids.get('qian')!, 'section:在岗领导']
    await told(clerk.post(`${path}/countersign${at}`, { ...asked, holders }), signingSchema)
    const sign = async (ordinal: number) => ding.post(`${path}/${ordinal}/answer${at}`, { version, agrees: true })
    const waiting = async () => told(ding.get(`/api/documents/signatures${at}`), waitingSignaturesSchema)
    assert.deepEqual([await waiting(), (await (await sign(1)).json()).code], [[], 'signature.others'])

    const away = { deputy: ids.get('ding')!, from: today(), to: today() }
    const delegation = await (await qian.post(`/api/people/delegations${at}`, away)).json()
    assert.deepEqual(
      (await waiting()).map(({ ordinal, absent }) => [ordinal, absent]),
      [[1, 'qian同志']],
    )
    const shown = (await told(ding.get(`${path}${at}`), signingSchema)).signatures
    assert.deepEqual(
      shown.map(({ mine, absent }) => [mine, absent]),
      [
        [true, 'qian同志'],
        [false, null],
      ],
    )
    assert.equal((await (await sign(2)).json()).code, 'signature.others')
    await told(sign(1), signedSchema)
    const signed = await told(clerk.get(`${path}${at}`), signingSchema)
    assert.equal(signed.signatures[0]?.answeredBy, 'ding同志代qian同志')
    assert.ok(signed.history.some(({ text }) => text === 'ding同志代qian同志（qian同志（出差领导））会签同意'))

    // A part that was given to the leader is written and given in the same way.
    const third = await drafted()
    const { text } = await told(clerk.get(`/api/documents/${third.id}${at}`), documentSchema)
    const section = textSections(text).find(({ heading }) => heading.startsWith('抓转化'))!
    const wanted = { version: third.version, block: section.block, holder: ids.get('qian')!, due: '2999-07-05' }
    const part = await told(clerk.post(`/api/documents/${third.id}/parts${at}`, wanted), contributionSchema)
    const parts = await told(ding.get(`/api/documents/parts${at}`), waitingSchema)
    assert.deepEqual(
      parts.map(({ heading }) => heading),
      [section.heading],
    )
    const place = `/api/documents/${third.id}/parts/${part.ordinal}`
    await told(ding.post(`${place}/give${at}`, { version: part.version, confirm: false }), givenSchema)
    const read = await (await clerk.get(`/api/documents/${third.id}/parts${at}`)).json()
    assert.equal(read.parts[0].givenBy, 'ding同志代qian同志')

    // Back from the journey, the leader signs alone again.
    await qian.post(`/api/people/delegations/${delegation.id}/end${at}`, {})
    const other = await drafted()
    const again = `/api/documents/${other.id}/signatures`
    const leader = { ...asked, version: other.version, holder: ids.get('qian')!, prefix: null }
    await told(clerk.post(`${again}/issue${at}`, leader), signingSchema)
    const late = await ding.post(`${again}/1/answer${at}`, { version: other.version, agrees: true })
    assert.equal((await late.json()).code, 'signature.others')
  })

  it('waits for nobody any more where another leader was asked instead', async () => {
    const { id, version } = await drafted()
    for (const [name, section] of [
      ['shen', '分管领导'],
      ['fang', '主要领导'],
    ] as const)
      await makeMember(store, name, { bureau, role: 'staff', section })
    const shen = testApp(store, files).visitor()
    await shen.signIn('shen', 'right horse')
    const path = `/api/documents/${id}/signatures`
    const asked = { version, due: '2999-07-05', prefix: null }
    await told(clerk.post(`${path}/issue${at}`, { ...asked, holder: 'section:分管领导' }), signingSchema)
    await told(shen.post(`${path}/1/answer${at}`, { version, agrees: false, opinion: '请局长签' }), signedSchema)
    const waiting = async () =>
      (await told(clerk.get(`/api/documents/signatures${at}`), waitingSignaturesSchema)).filter(
        ({ document }) => document === id,
      )
    assert.deepEqual(
      (await waiting()).map(({ stateName }) => stateName),
      ['已退回'],
    )
    await told(clerk.post(`${path}/issue${at}`, { ...asked, holder: 'section:主要领导' }), signingSchema)
    assert.deepEqual(await waiting(), [])
  })

  it('keeps what was said of a place, its answer and that it was settled', async () => {
    const { id } = await drafted()
    const path = `/api/documents/${id}/comments`
    const remark = { block: 1, quote: '各项工作平稳推进', text: '再具体些' }
    const { ordinal } = await (await clerk.post(`${path}${at}`, remark)).json()
    await clerk.post(`${path}${at}`, { ...remark, text: '已补', answers: ordinal })
    const empty = await clerk.post(`${path}${at}`, { ...remark, text: ' ' })
    assert.deepEqual([empty.status, (await empty.json()).code], [422, 'comment.empty'])
    assert.equal((await clerk.put(`${path}/${ordinal}${at}`, { resolved: true })).status, 200)
    const said = await (await clerk.get(`${path}${at}`)).json()
    assert.deepEqual(
      said.map((one: { text: string; answers: number | null; resolvedBy: string | null }) => [
        one.text,
        one.answers,
        one.resolvedBy,
      ]),
      [
        ['再具体些', null, 'zhangmin同志'],
        ['已补', ordinal, null],
      ],
    )
    assert.equal((await clerk.get(`${path}?bureau=${other}`)).status, 404)
  })

  it('drafts from a template that the bureau made its own, and an older draft keeps its version', async () => {
    const copied = await (
      await clerk.post(`/api/templates/half-year-summary/copy${at}`, { name: '我局半年总结' })
    ).json()
    assert.match(copied.source, /\{\{技术合同成交额（输出） 同比\}\}|\{\{[^}]*[\u4e00-\u9fff][^}]* 同比\}\}/)
    const kept = { version: 1, name: '我局半年总结' }
    const wrong = await clerk.put(`/api/templates/${copied.id}${at}`, {
      ...kept,
      source: `${copied.source}\n{{没有的指标}}`,
    })
    assert.deepEqual([wrong.status, (await wrong.json()).code], [422, 'template.broken'])
    const found = await (
      await clerk.post(`/api/templates/check${at}`, { source: '# 标题\n\n{{没有的指标 同比}}' })
    ).json()
    assert.deepEqual([found[0].line, found[0].column], [3, 3])
    const first = await told(
      clerk.post(`/api/documents${at}`, { template: copied.id, period: '2026H1' }),
      documentHeadSchema,
    )
    const source = copied.source.replace('字数：5000', '字数：3000').replace('各项工作平稳推进', '各项工作有力推进')
    const saved = await (await clerk.put(`/api/templates/${copied.id}${at}`, { ...kept, source })).json()
    assert.equal(saved.version, 2)
    const preview = await (await clerk.post(`/api/templates/preview${at}`, { source, period: '2026H1' })).json()
    assert.match(plainText(preview.made.text), /有力推进/)
    const second = await told(
      clerk.post(`/api/documents${at}`, { template: copied.id, period: '2026H1' }),
      documentHeadSchema,
    )
    const [old, now] = await Promise.all(
      [first, second].map(({ id }) => told(clerk.get(`/api/documents/${id}${at}`), documentSchema)),
    )
    assert.deepEqual([old?.charactersMax, now?.charactersMax], [5000, 3000])
    assert.match(plainText(old!.text), /平稳推进/)
    assert.match(plainText(now!.text), /有力推进/)
    const standard = await clerk.put(`/api/templates/half-year-summary${at}`, { ...kept, source })
    assert.equal((await standard.json()).code, 'template.standard')
    assert.equal((await clerk.get(`/api/templates/${copied.id}?bureau=${other}`)).status, 404)
    await clerk.post(`/api/templates/${copied.id}/retire${at}`, { version: 2 })
    const gone = await clerk.post(`/api/documents${at}`, { template: copied.id, period: '2026H1' })
    assert.equal((await gone.json()).code, 'template.retired')
  })
})

function repacked(bytes: Uint8Array, edit: (part: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(body)) })
}
