import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { exampleCopy, exampleReport } from '../../exchange/word/example.ts'
import { readWord, writeWord } from '../../exchange/word/index.ts'
import { writeCsv } from '../../exchange/workbook/write.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import type { Office } from '../office/office.ts'
import { figureSchema, openedSchema, otherFiguresSchema } from './schema/figures.ts'
import { jobSchema, uploadSchema } from './schema/jobs.ts'
import { bookingsSchema, heldSchema, passageSchema, proofreadingSchema } from './schema/proofread.ts'
import { makeAccount, testApp } from './testing.ts'

const bureau = '990101'
const query = `bureau=${bureau}`
const LAST_YEAR =
  '云浦区科学技术局2025年工作总结\n2025年，全区新认定高新技术企业40家，专利授权量1200件。\n全年登记技术合同成交额3.2亿元。\n'

describe('proofreading over HTTP', () => {
  let store: Store
  let files: string
  let app: ReturnType<typeof testApp>
  let clerk: ReturnType<typeof app.visitor>

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-http-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await makeAccount(store, 'clerk', 'right horse')
    const office: Office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles(files) }
    const take = async (register: string, titles: readonly string[], rows: readonly (readonly string[])[]) => {
      const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
      const report = await importFile(office, everything.registers.get(register)!, bytes, '表.csv', importDefaults)
      assert.equal(report.refused, 0, JSON.stringify(report.refusals))
    }
    const code = (n: number) => makeCreditCode(bureau, n)
    await take(
      'enterprise',
      ['企业名称', '统一社会信用代码', '登记状态'],
      [
        ['云浦晨星精密机械有限公司', code(1), '存续'],
        ['云浦晨光电子材料有限公司', code(2), '注销'],
      ],
    )
    await take(
      'recognition',
      ['称号', '企业名称', '批次', '认定日期', '有效期至'],
      [
        ['高新技术企业', '云浦晨星精密机械有限公司', '2026年第一批', '2026-04-20', '2029-04-19'],
        ['瞪羚企业', '云浦晨星精密机械有限公司', '2021年第一批', '2021-04-20', '2024-04-19'],
      ],
    )
    await take('booksFrom', ['台账', '建账日'], [['称号认定', '2026-01-01']])
    app = testApp(store, files)
    clerk = app.visitor()
    await clerk.signIn('clerk', 'right horse')
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  async function read(name: string, content: Uint8Array | string, date: string | null = null): Promise<string> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const { hash } = uploadSchema.parse(await (await clerk.upload(name, bytes, bureau)).json())
    const begun = await clerk.post(`/api/proofread?${query}`, { file: hash, name, date })
    const { id } = jobSchema.parse(await begun.json())
    for (;;) {
      const job = jobSchema.parse(await (await clerk.get(`/api/jobs/${id}?${query}`)).json())
      if (job.state === 'failed') assert.fail(JSON.stringify(job.problem))
      if (job.state === 'done') return id
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async function told<S extends z.ZodType>(schema: S, answer: Promise<Response>): Promise<z.output<S>> {
    const response = await answer
    assert.equal(response.status, 200, await response.clone().text())
    return schema.parse(await response.json())
  }

  const open = (id: string) => told(proofreadingSchema, clerk.get(`/api/proofread/${id}?${query}`))

  it('a figure that differs is told with what the books have, and a rounded one agrees', async () => {
    const draft = '云浦区科学技术局2026年上半年工作总结\n上半年，全区新认定高新技术企业5家。新认定高新技术企业超过1家。'
    const { claims, findings } = await open(await read('半年总结.txt', draft))
    assert.deepEqual(
      claims.map(({ quote, verdict, says }) => [quote, verdict, says]),
      [
        ['5家', 'differs', '账上 1家'],
        ['超过1家', 'agrees', '账上 1家'],
      ],
    )
    const [differs] = findings.filter(({ kind }) => kind === 'books.differs')
    assert.equal(differs?.correction, '1家')
    assert.match(differs?.reason ?? '', /2026年上半年「新认定高新技术企业」账上为 1家/)
  })

  it('a firm is told that is in no register, struck off, or whose title has ended', async () => {
    const draft =
      '云浦晨星精密机械有限公司获评瞪羚企业。云浦晨光电子材料有限公司扩产。云浦晨显精密机械有限公司落户。云浦晨星精密机械有限公司是高新技术企业。'
    const { findings } = await open(await read('典型.txt', draft, '2026-06-30'))
    const firms = findings.filter(({ kind }) => kind.startsWith('firm.'))
    assert.deepEqual(
      firms.map(({ kind, quote, correction }) => [kind, quote, correction]),
      [
        ['firm.title', '云浦晨星精密机械有限公司', null],
        ['firm.ended', '云浦晨光电子材料有限公司', null],
        ['firm.unknown', '云浦晨显精密机械有限公司', '云浦晨星精密机械有限公司'],
      ],
    )
  })

  it('the figures of a report become openings once, with the sentence they came from, and growth works', async () => {
    const id = await read('2025年工作总结.txt', LAST_YEAR)
    const { claims } = await open(id)
    const chosen = claims.map(({ indicator, period }, claim) => ({ claim, indicator, period }))
    const order = { as: { kind: 'opening' }, claims: chosen }
    const preview = await told(bookingsSchema, clerk.post(`/api/proofread/${id}/bookings/preview?${query}`, order))
    assert.deepEqual(
      preview.map(({ label, outcome, value, unit }) => [label, outcome, value, unit]),
      [
        ['新认定高新技术企业', 'new', '40', '家'],
        ['专利授权量', 'new', '1200', '件'],
        ['技术合同成交额（输出）', 'new', '3.2', '亿元'],
      ],
    )
    await told(bookingsSchema, clerk.post(`/api/proofread/${id}/bookings?${query}`, order))
    const again = await read('2025年工作总结.txt', LAST_YEAR)
    const repeated = await told(bookingsSchema, clerk.post(`/api/proofread/${again}/bookings?${query}`, order))
    assert.deepEqual(new Set(repeated.map(({ outcome }) => outcome)), new Set(['same']))

    const figures = `/api/figures?${query}&period=2025&ids=newHighTech,contractValueSold`
    const [first, second] = await told(figureSchema.array(), clerk.get(figures))
    assert.deepEqual([first?.value, second?.shown], ['40', '3.20亿元'])
    const drill = `/api/figures/newHighTech/drill?${query}&period=2025`
    const { rows } = await told(openedSchema, clerk.get(drill))
    assert.equal(rows?.opening?.sentence, '2025年，全区新认定高新技术企业40家，专利授权量1200件。')
    const grown = await told(figureSchema.array(), clerk.get(`/api/figures?${query}&period=2026&ids=newHighTech`))
    assert.equal(grown[0]?.growth, '-97.5')
  })

  it('a figure that records make up already is not covered by what a report says', async () => {
    const id = await read('2026年上半年总结.txt', '2026年上半年，全区新认定高新技术企业9家。')
    const order = { as: { kind: 'opening' }, claims: [{ claim: 0, indicator: 'newHighTech', period: '2026H1' }] }
    const [refused] = await told(bookingsSchema, clerk.post(`/api/proofread/${id}/bookings?${query}`, order))
    assert.match(refused?.reason ?? '', /在建账日之后，账上按明细为 1家/)
  })

  it('a report that says otherwise than the openings is not booked over them', async () => {
    const id = await read('另一份总结.txt', LAST_YEAR.replace('40家', '41家'))
    const order = { as: { kind: 'opening' }, claims: [{ claim: 0, indicator: 'newHighTech', period: '2025' }] }
    const [refused] = await told(bookingsSchema, clerk.post(`/api/proofread/${id}/bookings?${query}`, order))
    assert.equal(refused?.outcome, 'refused')
    assert.match(refused?.reason ?? '', /期初数已有 40/)
  })

  it('what a circular says is kept beside our own figure, and a later circular of the same body replaces it', async () => {
    const said = (n: number) => `2026年上半年，全区新认定高新技术企业${n}家。`
    for (const n of [3, 4]) {
      const id = await read(`通报${n}.txt`, said(n))
      const order = {
        as: { kind: 'assertion', body: '市科技局' },
        claims: [{ claim: 0, indicator: 'newHighTech', period: '2026H1' }],
      }
      const [kept] = await told(bookingsSchema, clerk.post(`/api/proofread/${id}/bookings?${query}`, order))
      assert.equal(kept?.outcome, n === 3 ? 'new' : 'changed')
    }
    const url = `/api/indicators/newHighTech/others?${query}&period=2026H1`
    const {
      said: [asserted],
    } = await told(otherFiguresSchema, clerk.get(url))
    assert.deepEqual([asserted?.body, asserted?.shown, asserted?.difference], ['市科技局', '4家', '3家'])
    assert.equal(asserted?.sentence, said(4))
  })

  it('a figure named otherwise by hand is held against the indicator that somebody says it is', async () => {
    const id = await read('说法.txt', '2026年上半年，国高企再添5家。')
    const named = { claim: 0, indicator: 'newHighTech', period: '2026H1' }
    const { claim } = await told(heldSchema, clerk.post(`/api/proofread/${id}/held?${query}`, named))
    assert.deepEqual([claim.label, claim.verdict], ['新认定高新技术企业', 'differs'])
  })

  it('corrections come out as a text and as tracked changes of the file', async () => {
    const file = await writeWord(exampleReport(), exampleCopy())
    const id = await read('报告.docx', file)
    const { text, isWord } = await open(id)
    assert.equal(isWord, true)
    const start = text.indexOf('有关情况')
    const corrections = [{ start, end: start + 4, correction: '有关工作' }]
    const ask = (format: string) => clerk.post(`/api/proofread/${id}/corrected?${query}`, { format, corrections })
    const plain = await (await ask('txt')).text()
    assert.match(plain, /现将“科创台账”——有关工作报告如下/)
    const word = new Uint8Array(await (await ask('docx')).arrayBuffer())
    assert.equal(readWord(word).paragraphs.join('\n'), text.replace('有关情况', '有关工作'))
  })

  it('figures that a passage cites are not held against the books', async () => {
    const text = '2026年上半年，全区新认定高新技术企业5家。'
    const ask = (cited: readonly { start: number; end: number }[]) =>
      told(passageSchema, clerk.post(`/api/proofread/passage?${query}`, { text, cited }))
    assert.equal((await ask([])).filter(({ kind }) => kind === 'books.differs').length, 1)
    const start = text.indexOf('5家')
    assert.deepEqual(await ask([{ start, end: start + 1 }]), [])
  })

  it('a reading is for nobody but whoever had it made, and a file that is none is refused in words', async () => {
    const id = await read('说法.txt', '2026年上半年，国高企再添5家。')
    await makeAccount(store, 'other', 'right horse')
    const other = app.visitor()
    await other.signIn('other', 'right horse')
    assert.equal((await other.get(`/api/proofread/${id}?${query}`)).status, 404)
    await assert.rejects(read('坏.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0])), /Word/)
  })
})
