import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { writeCsv } from '../../exchange/workbook/write.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../work/import.ts'
import { documentHeadSchema, documentListSchema, documentSchema, refreshedSchema } from './schema/documents.ts'
import { openedSchema } from './schema/figures.ts'
import { makeAccount, testApp } from './testing.ts'

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
    const office = { store, catalog: everything, bureau, actor: '张敏', files }
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
})
