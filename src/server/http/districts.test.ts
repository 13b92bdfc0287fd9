import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { writeCsv } from '../../exchange/workbook/write.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { setSuperior } from '../../store/superiors.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import { makeAccount, makeMember, testApp } from './testing.ts'
import { come } from './testing-stages.ts'

const [city, east, west] = ['9901', '990101', '990102']

describe('a city and its districts', () => {
  let store: Store
  let files: string
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    for (const [code, area] of [
      [city, '云浦市'],
      [east, '东区'],
      [west, '西区'],
    ] as const)
      await addBureau(store, { code, name: `${area}科学技术局` }, area)
    await makeAccount(store, 'admin', 'right horse')
    for (const [name, bureau] of [
      ['cityclerk', city],
      ['eastclerk', east],
      ['westclerk', west],
    ] as const)
      await makeMember(store, name, { bureau, role: 'staff', section: '综合科', duties: ['经办人'] })
    await setSuperior(store.app, east, city)
    await setSuperior(store.app, west, city)
    files = await mkdtemp(join(tmpdir(), 'kechuang-districts-'))
    http = testApp(store, files)
    await recognised(east, ['甲', '乙'])
    await recognised(west, ['丙'])
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  /** Firms with a recognition of 2026. */
  async function recognised(bureau: string, firms: readonly string[]): Promise<void> {
    const office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles(files) }
    const take = async (register: string, titles: readonly string[], rows: readonly (readonly string[])[]) => {
      const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
      const report = await importFile(office, everything.registers.get(register)!, bytes, '名单.csv', importDefaults)
      assert.equal(report.refused, 0, JSON.stringify(report.refusals))
    }
    const code = (firm: string) => makeCreditCode(east, '甲乙丙'.indexOf(firm) + 1)
    const area = bureau === east ? '东区' : '西区'
    await take(
      'enterprise',
      ['企业名称', '统一社会信用代码', '所属街道'],
      firms.map((firm) => [`${firm}公司`, code(firm), area]),
    )
    await take(
      'recognition',
      ['称号', '企业名称', '批次', '认定日期'],
      firms.flatMap((firm) => [
        ['高新技术企业', `${firm}公司`, '2024年第一批', '2024-11-05'],
        ['高新技术企业', `${firm}公司`, '2026年第一批', '2026-03-05'],
      ]),
    )
  }

  const get = async (name: string, path: string, bureau: string) =>
    (await come(http, name)).get(`/api/${path}${path.includes('?') ? '&' : '?'}bureau=${bureau}`)
  const post = async (name: string, path: string, bureau: string, body: object) => {
    const answer = await (await come(http, name)).visitor.post(`/api/${path}?bureau=${bureau}`, body)
    return { status: answer.status, body: await answer.json() }
  }

  it('stand side by side and together, each figure from its own books', async () => {
    const { body: matrix } = await get('cityclerk', 'districts?period=2026H1&ids=newHighTech', city)
    assert.deepEqual(
      matrix.bureaus.map(({ name }: { name: string }) => name),
      ['东区科学技术局', '西区科学技术局'],
    )
    const [row] = matrix.rows
    assert.deepEqual(
      row.districts.map(({ value }: { value: string }) => value),
      ['2', '1'],
    )
    // The city keeps no such records itself, and takes no part in the whole.
    assert.deepEqual([row.whole.value, row.takesPart, row.own.value], ['3', false, null])
  })

  it('are looked into by the city, and changed by nobody from there', async () => {
    const seen = await get('cityclerk', 'figures?period=2026H1&ids=newHighTech', east)
    assert.equal(seen.body[0].value, '2')
    assert.equal((await get('cityclerk', 'registers/enterprise/records', east)).status, 200)
    assert.equal(
      (await post('cityclerk', 'registers/enterprise/records', east, { cells: { name: { text: '丁公司' } } })).status,
      403,
    )
    assert.equal((await get('cityclerk', 'people', east)).status, 403)
    // Neither does a district see its neighbour or the city.
    assert.equal((await get('eastclerk', 'figures?period=2026H1', west)).status, 404)
    assert.equal((await get('eastclerk', 'figures?period=2026H1', city)).status, 404)
  })

  it('keep a firm in one place, or are told of it', async () => {
    assert.equal((await get('cityclerk', 'districts?period=2026H1&ids=newHighTech', city)).body.doubledInAll, 0)
    await recognised(west, ['甲'])
    const { body } = await get('cityclerk', 'districts?period=2026H1&ids=newHighTech', city)
    assert.equal(body.doubledInAll, 1)
    assert.deepEqual(body.doubled[0].bureaus, ['东区科学技术局', '西区科学技术局'])
  })

  it('send their sheets, which are returned with a reason or accepted, once', async () => {
    const { body: seen } = await post('eastclerk', 'sheets/preview', east, {
      ...{ indicators: ['newHighTech'], periods: ['2026H1'], rows: 'indicators', columns: ['value'], top: null },
    })
    assert.ok(seen.cutoff, JSON.stringify(seen))
    const request = {
      ...{ indicators: ['newHighTech'], periods: ['2026H1'], rows: 'indicators', columns: ['value'], top: null },
      ...{ title: '半年快报', askedBy: '市局', purpose: '半年调度' },
      ...{ outside: true, acknowledged: true, footnotes: null, entry: seen.cutoff.entry },
    }
    const issued = await post('eastclerk', 'sheets', east, request)
    assert.equal(issued.status, 200, JSON.stringify(issued.body))
    const sheet = issued.body.id as string
    assert.equal((await post('eastclerk', 'districts/sent', east, { sheet })).status, 200)
    assert.equal((await post('eastclerk', 'districts/sent', east, { sheet })).body.code, 'submission.double')
    assert.equal((await post('westclerk', 'districts/sent', west, { sheet })).body.code, 'submission.sheet')
    const { body: received } = await get('cityclerk', 'districts/submissions', city)
    const [one] = received
    assert.deepEqual([one.senderName, one.state, one.title], ['东区科学技术局', 'sent', '半年快报'])
    const decide = (accept: boolean, note: string) =>
      post('cityclerk', `districts/submissions/${one.id}/decision`, city, { accept, note })
    assert.equal((await decide(false, ' ')).body.code, 'submission.note')
    assert.equal((await decide(false, '口径不对')).body[0].state, 'returned')
    assert.equal((await decide(true, '')).body.code, 'submission.decided')
    assert.equal((await post('eastclerk', 'districts/sent', east, { sheet })).body.sent.length, 2)
    const [again] = (await get('cityclerk', 'districts/submissions', city)).body
    await post('cityclerk', `districts/submissions/${again.id}/decision`, city, { accept: true, note: '' })
    assert.equal((await get('eastclerk', `districts/sent?sheet=${sheet}`, east)).body.sent[0].state, 'accepted')
    // The city opens the sheet in the district's own books.
    assert.equal((await get('cityclerk', `sheets/${sheet}`, east)).body.title, '半年快报')
  })

  it('do not stand above themselves', async () => {
    await assert.rejects(setSuperior(store.app, city, east), /本单位之下/)
    await assert.rejects(setSuperior(store.app, east, east), /本单位/)
    await assert.rejects(setSuperior(store.app, east, '12'), /没有代码/)
  })
})
